"""JATS XML, the full-text format of PubMed Central and many publishers: the front matter of the article.

Source: ANSI/NISO Z39.96, Journal Article Tag Suite 1.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.structured_abstract import sentence_case, split_abstract
from plait.formats.references.parts.values import (
    author_from_inverted,
    author_from_natural,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
    with_suffix,
)
from plait.formats.references.parts.xml_records import (
    children,
    descend,
    first,
    local_name,
    plain_text,
    stream_records,
    text_at,
    texts,
)
from plait.records.paper import AbstractSection, Author, BrokenRecord, Paper

_FRAGMENT = re.compile(r"\s*<jats:(?!article\b)")
_PREFIXES = (
    'xmlns:jats="http://jats.nlm.nih.gov" xmlns:mml="http://www.w3.org/1998/Math/MathML" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ali="http://www.niso.org/schemas/ali/1.0/"'
)
_NO_MAIN_ABSTRACT = frozenset({"graphical", "toc", "teaser", "executive-summary", "plain-language-summary", "precis"})


def stream_jats(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """One paper for each article element; a bare abstract as Crossref gives it is a paper without title.

    Raises: InputRejected when the text is hostile or breaks off before its first record.

    >>> title = "<title-group><article-title>On teams</article-title></title-group>"
    >>> text = ReferenceText.of(f"<article><front><article-meta>{title}</article-meta></front></article>")
    >>> next(stream_jats(text)).title
    'On teams'
    """
    if _FRAGMENT.match(text.head()):
        before = f"<article {_PREFIXES}><front><article-meta><abstract>"
        text = text.between(before, "</abstract></article-meta></front></article>")
    return stream_records(text, tags=("article",), read=_paper)


def _paper(article: etree._Element) -> Paper:
    journal, meta = first(article, "front/journal-meta"), first(article, "front/article-meta")
    ids = {child.get("pub-id-type") or "": plain_text(child) for child in children(meta, "article-id")}
    begin, end = text_at(meta, "fpage"), text_at(meta, "lpage")
    title = ": ".join(filter(None, (text_at(meta, "title-group/article-title"), text_at(meta, "title-group/subtitle"))))
    extra = {
        "article-type": (article.get("article-type") or "",),
        "subject": texts(meta, "article-categories/subj-group/subject"),
        "license": texts(meta, "permissions/license/license-p"),
        **_related(meta),
    }
    return Paper(
        title=title,
        authors=tuple(_authors(meta)),
        year=_year(meta),
        journal=text_at(journal, "journal-title-group/journal-title", "journal-title", "journal-id"),
        volume=text_at(meta, "volume"),
        issue=text_at(meta, "issue"),
        pages=normalise_pages(f"{begin}-{end}" if begin and end else begin or text_at(meta, "elocation-id")),
        publisher=text_at(journal, "publisher/publisher-name"),
        doi=normalise_doi(ids.get("doi", "")),
        pmid=normalise_pmid(ids.get("pmid", "")),
        pmcid=_pmcid(ids),
        issn=tuple(dict.fromkeys(issn for value in texts(journal, "issn") for issn in find_issns(value))),
        language=article.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        abstract=_abstract(meta),
        keywords=tuple(dict.fromkeys(texts(meta, "kwd-group/kwd"))),
        extra={key: values for key, values in extra.items() if any(values)},
    )


def _pmcid(ids: dict[str, str]) -> str:
    number = ids.get("pmcid") or ids.get("pmc") or ""
    return normalise_pmcid(f"PMC{number}" if number.isdigit() else number)


def _authors(meta: etree._Element | None) -> Iterator[Author]:
    for contributor in descend(meta, "contrib-group/contrib"):
        if contributor.get("contrib-type", "author") != "author":
            continue
        name = _name_of(contributor)
        family, given = text_at(name, "surname"), text_at(name, "given-names")
        suffix = text_at(name, "suffix")
        group = _group(contributor)
        if family:
            yield with_suffix(family, ", ".join(filter(None, (given, suffix))))
        elif group:
            yield Author(group)
        elif name is not None and local_name(name) == "string-name" and plain_text(name):
            whole = plain_text(name)
            yield author_from_inverted(whole) if "," in whole else author_from_natural(whole)
        elif given:
            yield Author(given)


def _name_of(contributor: etree._Element) -> etree._Element | None:
    """The name that says which part is the family's, else a name in one piece."""
    paths = ("name", "name-alternatives/name", "string-name", "name-alternatives/string-name")
    names = [name for path in paths for name in descend(contributor, path)]
    return next((name for name in names if text_at(name, "surname")), names[0] if names else None)


def _group(contributor: etree._Element) -> str:
    """The name of a body, without the names of its members that may stand in the same element."""
    body = first(contributor, "collab")
    body = first(contributor, "collab-alternatives/collab") if body is None else body
    return text_at(body, "institution", "named-content") or _own_text(body)


def _own_text(element: etree._Element | None) -> str:
    if element is None:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [plain_text(child) if local_name(child) != "contrib-group" else "", child.tail or ""]
    return one_line("".join(parts))


def _year(meta: etree._Element | None) -> int | None:
    years = [find_year(text_at(date, "year", "string-date")) for date in children(meta, "pub-date")]
    return min((year for year in years if year), default=None)


def _abstract(meta: etree._Element | None) -> tuple[AbstractSection, ...]:
    for abstract in children(meta, "abstract"):
        if abstract.get("abstract-type", "") in _NO_MAIN_ABSTRACT:
            continue
        sections = tuple(_sections(abstract))
        if len(sections) == 1 and not sections[0].label:
            return split_abstract(sections[0].text)
        if sections:
            return sections
    return ()


def _sections(abstract: etree._Element) -> Iterator[AbstractSection]:
    paragraphs = [plain_text(child) for child in children(abstract, "p")]
    bare = " ".join(filter(None, paragraphs))
    if bare:
        yield AbstractSection("", bare)
    for section in children(abstract, "sec"):
        text = " ".join(plain_text(child) for child in section if local_name(child) not in ("title", "label"))
        if text.strip():
            yield AbstractSection(sentence_case(text_at(section, "title")), " ".join(text.split()))


def _related(meta: etree._Element | None) -> dict[str, tuple[str, ...]]:
    # A retraction or correction names the article it is about here, and so the other way round.
    related: dict[str, tuple[str, ...]] = {}
    for article in children(meta, "related-article"):
        key = article.get("related-article-type") or "related-article"
        address = article.get("{http://www.w3.org/1999/xlink}href") or plain_text(article)
        related[key] = (*related.get(key, ()), address)
    return related
