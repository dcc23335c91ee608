"""EndNote's XML export, which Mendeley and others write too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    author_as_databases_write,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    plain_lines,
)
from plait.formats.references.parts.xml_records import (
    descend,
    first,
    lines_of_text,
    local_name,
    plain_text,
    stream_records,
    text_at,
    texts,
)
from plait.records.paper import Author, BrokenRecord, Paper

_KIND_OF_TYPE = {
    "Journal Article": "article-journal",
    "Electronic Article": "article-journal",
    "Magazine Article": "article-magazine",
    "Newspaper Article": "article-newspaper",
    "Book": "book",
    "Edited Book": "book",
    "Electronic Book": "book",
    "Book Section": "chapter",
    "Electronic Book Section": "chapter",
    "Conference Proceedings": "paper-conference",
    "Conference Paper": "paper-conference",
    "Thesis": "thesis",
    "Report": "report",
    "Government Document": "report",
    "Standard": "standard",
    "Web Page": "webpage",
    "Blog": "post-weblog",
    "Dataset": "dataset",
    "Patent": "patent",
    "Manuscript": "manuscript",
    "Unpublished Work": "manuscript",
    "Computer Program": "software",
    "Personal Communication": "personal_communication",
    "Statute": "legislation",
    "Bill": "bill",
    "Case": "legal_case",
    "Map": "map",
    "Film or Broadcast": "motion_picture",
    "Encyclopedia": "entry-encyclopedia",
    "Dictionary": "entry-dictionary",
}
_KIND_OF_NUMBER = {"17": "article-journal", "6": "book", "5": "chapter", "10": "paper-conference", "32": "thesis"}
_PUBMED = ("pubmed", "medline", "nlm", "national library of medicine")
# Scopus, Embase and CINAHL number with more digits, the others with letters.
_LIKE_A_PMID = re.compile(r"[1-9]\d{6,7}")
_IN_FIELDS_NAMES = """
database source-app rec-number foreign-keys ref-type volume number pages publisher language abstract notes
research-notes periodical isbn accession-num electronic-resource-num keywords dates urls titles contributors
"""
_IN_FIELDS = frozenset(_IN_FIELDS_NAMES.split())


def stream_endnote_xml(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers of all record elements; text split among style elements is joined.

    Raises: InputRejected when the text is hostile or breaks off before its first record.

    >>> title = "<titles><title><style>On </style><style face='italic'>teams</style></title></titles>"
    >>> text = ReferenceText.of(f"<xml><records><record>{title}</record></records></xml>")
    >>> next(stream_endnote_xml(text)).title
    'On teams'
    """
    return stream_records(text, tags=("record",), read=_paper)


def endnote_kind(type_name: str, number: str = "") -> str:
    """The CSL type of an EndNote reference type.

    >>> endnote_kind("Book Section"), endnote_kind("Audiovisual Material")
    ('chapter', 'document')
    """
    return _KIND_OF_TYPE.get(type_name) or _KIND_OF_NUMBER.get(number) or "document"


def _paper(record: etree._Element) -> Paper:
    ref_type = first(record, "ref-type")
    type_name = "" if ref_type is None else ref_type.get("name") or ""
    urls = texts(record, "urls/related-urls/url")
    doi = normalise_doi(text_at(record, "electronic-resource-num"))
    custom2, isbn = text_at(record, "custom2"), text_at(record, "isbn")
    notes = [lines_of_text(note) for path in ("notes", "research-notes") for note in descend(record, path)]
    return Paper(
        title=text_at(record, "titles/title", "titles/translated-title", "titles/short-title"),
        kind=endnote_kind(type_name, plain_text(ref_type)),
        authors=tuple(_authors(record)),
        year=find_year(text_at(record, "dates/year")) or find_year(text_at(record, "dates/pub-dates/date")),
        journal=text_at(record, "periodical/full-title", "titles/secondary-title", "periodical/abbr-1"),
        volume=text_at(record, "volume"),
        issue=text_at(record, "number"),
        pages=normalise_pages(text_at(record, "pages")),
        publisher=text_at(record, "publisher"),
        doi=doi or next((found for found in map(_doi_of_address, urls) if found), ""),
        pmid=_pmid(record),
        pmcid=normalise_pmcid(custom2),
        issn=find_issns(isbn),
        url=urls[0] if urls else "",
        language=text_at(record, "language"),
        abstract=split_abstract(lines_of_text(first(record, "abstract"))),
        keywords=tuple(dict.fromkeys(_keywords(record))),
        notes=tuple(note for note in map(plain_lines, notes) if note),
        extra=dict(_rest(record, type_name, urls)),
    )


def pmid_of_accession(number: str, *, source: str) -> str:
    """The accession number where it is PubMed's: the record names that source, or none and the number looks like it.

    >>> pmid_of_accession("31366609", source=""), pmid_of_accession("624153341", source="Embase")
    ('31366609', '')
    """
    source = source.lower()
    is_pubmeds = any(name in source for name in _PUBMED) and "embase" not in source
    if is_pubmeds or number.upper().startswith(("PMID", "PUBMED")):
        return normalise_pmid(number)
    return number if not source and _LIKE_A_PMID.fullmatch(number) else ""


def _pmid(record: etree._Element) -> str:
    source = texts(record, "remote-database-name") + texts(record, "remote-database-provider")
    return pmid_of_accession(text_at(record, "accession-num"), source=" ".join(source))


def _doi_of_address(url: str) -> str:
    return normalise_doi(url) if "doi.org/" in url else ""


def _authors(record: etree._Element) -> Iterator[Author]:
    for author in texts(record, "contributors/authors/author"):
        yield author_as_databases_write(author)


def _keywords(record: etree._Element) -> Iterator[str]:
    for keyword in descend(record, "keywords/keyword"):
        yield from plain_lines(lines_of_text(keyword)).split("\n")


def _rest(record: etree._Element, type_name: str, urls: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if type_name and type_name != "Journal Article":
        yield "ref-type", (type_name,)
    isbn = texts(record, "isbn")
    for name, values in (
        ("isbn", isbn if isbn and not find_issns(isbn[0]) else ()),
        ("accession-num", texts(record, "accession-num")),
        ("secondary-authors", texts(record, "contributors/secondary-authors/author")),
        ("secondary-title", texts(record, "titles/secondary-title")),
        ("alt-title", texts(record, "titles/alt-title")),
        ("tertiary-title", texts(record, "titles/tertiary-title")),
        ("pub-dates", texts(record, "dates/pub-dates/date")),
        ("related-urls", urls[1:]),
        ("pdf-urls", texts(record, "urls/pdf-urls/url")),
    ):
        if values:
            yield name, values
    for child in record:
        if local_name(child) not in _IN_FIELDS and plain_text(child):
            yield local_name(child), (plain_text(child),)
