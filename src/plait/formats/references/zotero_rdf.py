"""Zotero RDF, Zotero's own export: items, the journals they point to, and their notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    SAYS_NOTHING,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
    plain_lines,
    says_something,
)
from plait.formats.references.parts.xml_records import (
    children,
    descend,
    elements,
    first,
    line_of,
    lines_of_text,
    local_name,
    not_well_formed,
    plain_text,
    text_at,
    texts,
)
from plait.records.paper import Author, BrokenRecord, Paper

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_KIND_OF_ITEM = {
    "journalArticle": "article-journal",
    "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper",
    "book": "book",
    "bookSection": "chapter",
    "conferencePaper": "paper-conference",
    "thesis": "thesis",
    "report": "report",
    "preprint": "article",
    "manuscript": "manuscript",
    "webpage": "webpage",
    "blogPost": "post-weblog",
    "forumPost": "post",
    "dataset": "dataset",
    "standard": "standard",
    "patent": "patent",
    "presentation": "speech",
    "computerProgram": "software",
    "statute": "legislation",
    "bill": "bill",
    "case": "legal_case",
    "map": "map",
    "film": "motion_picture",
    "letter": "personal_communication",
    "email": "personal_communication",
    "interview": "interview",
    "encyclopediaArticle": "entry-encyclopedia",
    "dictionaryEntry": "entry-dictionary",
    "artwork": "graphic",
}
_NO_PAPERS = frozenset({"", "attachment", "note", "annotation"})
_CONTAINERS = ("Journal", "Book", "Website", "Blog", "Periodical", "Newspaper", "Magazine", "Proceedings")
_REST = (
    "shortTitle",
    "libraryCatalog",
    "edition",
    "numPages",
    "rights",
    "dateSubmitted",
    "type",
    "alternative",
    "place",
)


class _Container:
    """What an item gets from the journal or book it is part of."""

    def __init__(self, element: etree._Element) -> None:
        self.title = text_at(element, "title", "alternative")
        self.volume = text_at(element, "volume")
        self.number = text_at(element, "number")
        self.identifiers = texts(element, "identifier")


class _Shared:
    """Journals and notes that stand apart from the items, by their address in the file."""

    def __init__(self) -> None:
        self.containers: dict[str, _Container] = {}
        self.notes: dict[str, str] = {}


def stream_zotero_rdf(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers of all items that are neither attachments nor notes; an item's notes are its paper's notes.

    The journals and notes that items point to are gathered first, in memory.

    Raises: InputRejected when the text is hostile or not well-formed.
    """
    try:
        shared = _shared(text)
        for element in elements(text, tags=()):
            if text_at(element, "itemType") in _NO_PAPERS:
                continue
            paper = _paper(element, shared)
            silent = BrokenRecord(line_of(element), SAYS_NOTHING, plain_text(element))
            yield paper if says_something(paper) else silent
    except etree.XMLSyntaxError as error:
        raise not_well_formed(text.name, error) from error


def _shared(text: ReferenceText) -> _Shared:
    # Items come before or after what they point to, so the file is gone through twice; the tree of a large library
    # would take ten times the file's size in memory.
    shared = _Shared()
    for element in elements(text, tags=()):
        about = element.get(f"{_RDF}about") or ""
        if local_name(element) in _CONTAINERS and not text_at(element, "itemType"):
            shared.containers[about] = _Container(element)
        elif local_name(element) == "Memo":
            shared.notes[about] = plain_lines(without_markup(lines_of_text(first(element, "value"))))
    return shared


def _paper(item: etree._Element, shared: _Shared) -> Paper:
    item_type = text_at(item, "itemType")
    container = _container(item, shared)
    identifiers = (*texts(item, "identifier"), *(container.identifiers if container else ()))
    description = plain_lines(lines_of_text(first(item, "description")))
    said = dict(re.findall(r"^(DOI|PMID|PMCID):\s*(\S.*)$", description, re.MULTILINE | re.IGNORECASE))
    said = {key.upper(): value for key, value in said.items()}
    notes = [shared.notes.get(link.get(f"{_RDF}resource") or "", "") for link in children(item, "isReferencedBy")]
    dois = [*(one for one in identifiers if one.startswith("DOI ")), said.get("DOI", "")]
    return Paper(
        title=one_line(without_markup(text_at(item, "title", "subject"))) if first(item, "title") is not None else "",
        kind=_KIND_OF_ITEM.get(item_type, "document"),
        authors=tuple(_people(item, "authors")) or tuple(_people(item, "contributors")),
        year=find_year(text_at(item, "date")),
        journal=container.title if container else "",
        volume=text_at(item, "volume") or (container.volume if container else ""),
        issue=text_at(item, "number") or (container.number if container else ""),
        pages=normalise_pages(text_at(item, "pages")),
        publisher=text_at(item, "publisher/Organization/name"),
        doi=next((doi for doi in map(normalise_doi, dois) if doi), ""),
        pmid=normalise_pmid(said.get("PMID", "")),
        pmcid=normalise_pmcid(said.get("PMCID", "")),
        issn=tuple(dict.fromkeys(issn for one in identifiers if "ISSN" in one for issn in find_issns(one))),
        url=text_at(item, "identifier/URI/value"),
        language=text_at(item, "language"),
        abstract=split_abstract(without_markup(lines_of_text(first(item, "abstract")))),
        keywords=tuple(dict.fromkeys(_keywords(item))),
        notes=tuple(note for note in (description, *notes) if note),
        extra=dict(_rest(item, item_type, identifiers)),
    )


def _container(item: etree._Element, shared: _Shared) -> _Container | None:
    for part_of in children(item, "isPartOf"):
        linked = shared.containers.get(part_of.get(f"{_RDF}resource") or "")
        if linked:
            return linked
        for element in children(part_of, *_CONTAINERS):
            return _Container(element)
    return None


def _people(item: etree._Element, role: str) -> Iterator[Author]:
    for person in descend(item, f"{role}/Seq/li/Person"):
        family, given = text_at(person, "surname"), text_at(person, "givenName", "givenname")
        if family or given:
            yield Author(family, given) if family else Author(given)


def _keywords(item: etree._Element) -> Iterator[str]:
    for subject in children(item, "subject"):
        if first(subject, "LCC") is None and plain_text(subject):
            yield plain_text(subject)


def _rest(item: etree._Element, item_type: str, identifiers: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if item_type not in _KIND_OF_ITEM:
        yield "itemType", (item_type,)
    books = tuple(one.removeprefix("ISBN ") for one in identifiers if one.startswith("ISBN "))
    editors = tuple(str(editor) for editor in _people(item, "editors"))
    named = (("ISBN", books), ("editors", editors), ("date", texts(item, "date")), ("LCC", texts(item, "subject/LCC")))
    for name, values in (*named, *((name, texts(item, name)) for name in _REST)):
        if values:
            yield name, values
