"""Web of Science tagged text (.ciw, .txt, and sometimes named .ris).

Source: Clarivate, Web of Science Core Collection Field Tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plait.formats.references.parts.file_text import ReferenceText, Stretch
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    author_from_inverted,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmid,
    one_line,
)
from plait.records.paper import Author, BrokenRecord, Paper

_TAG = re.compile(r"([A-Z][A-Z0-9])(?: (.*))?$", re.ASCII)
_KIND_OF_TYPE = {"J": "article-journal", "B": "book", "S": "book", "C": "paper-conference", "P": "patent"}
_OF_THE_FILE = ("FN", "VR", "EF")
_IN_FIELDS = frozenset("PT AU AF CA TI SO PY VL IS BP EP PU DI PM SN EI LA AB DE ID".split())  # noqa: SIM905


def stream_web_of_science(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers and broken records of a Web of Science export. Tags without a field of Paper stay in `extra`.

    >>> text = ReferenceText.of("PT J\\nTI On\\n   teams\\nER\\n")
    >>> next(stream_web_of_science(text)).title
    'On teams'
    """
    for lines, end, tags in _records(text):
        if tags.get("TI") or tags.get("AU"):
            yield _paper(tags)
        else:
            yield BrokenRecord(lines.line, "The record has neither title nor author.", lines.shown(end))


def _records(text: ReferenceText) -> Iterator[tuple[Stretch, int, dict[str, list[str]]]]:
    """The lines as they came, the last one's number, and the lines of each tag, of each record."""
    tags: dict[str, list[str]] = {}
    lines, last_tag = Stretch(1, text.name), ""
    number = 0
    for number, line in enumerate(text.lines(), 1):
        found = _TAG.match(line)
        if tags and not (found and found[1] == "PT"):
            lines.keep(line)
        if found and found[1] in _OF_THE_FILE:
            continue
        if found and tags and found[1] in ("PT", "ER"):
            yield lines, number - (found[1] == "PT"), tags
            tags = {}
        if found and found[1] != "ER":
            if not tags:
                lines = Stretch(number, text.name)
                lines.keep(line)
            last_tag = found[1]
            tags.setdefault(last_tag, []).append(found[2] or "")
        elif tags and line.strip() and not found:
            tags[last_tag].append(line)
    if tags:
        yield lines, number, tags


def _paper(tags: dict[str, list[str]]) -> Paper:
    def whole(tag: str) -> str:
        return one_line(" ".join(tags.get(tag, ())))

    begin, end = whole("BP"), whole("EP")
    keywords = [one_line(word) for tag in ("DE", "ID") for word in whole(tag).split(";")]
    extra = {tag: (whole(tag),) for tag in tags if tag not in _IN_FIELDS and whole(tag)}
    return Paper(
        title=whole("TI"),
        kind=_kind(tags, whole("SO").lower() != whole("TI").lower()),
        authors=tuple(_authors(tags)),
        year=find_year(whole("PY")) or find_year(whole("EA")),
        journal=whole("SO"),
        volume=whole("VL"),
        issue=whole("IS"),
        pages=normalise_pages(f"{begin}-{end}" if begin and end and begin != end else begin or whole("AR")),
        publisher=whole("PU"),
        doi=normalise_doi(whole("DI")),
        pmid=normalise_pmid(whole("PM")),
        issn=tuple(dict.fromkeys(find_issns(f"{whole('SN')} {whole('EI')}"))),
        language=whole("LA"),
        abstract=split_abstract("\n".join(tags.get("AB", ()))),
        keywords=tuple(dict.fromkeys(word for word in keywords if word)),
        extra=extra,
    )


def _kind(tags: dict[str, list[str]], in_a_book: bool) -> str:
    publication_type = one_line(" ".join(tags.get("PT", ())))
    if publication_type in ("B", "S") and in_a_book:
        return "paper-conference" if "CT" in tags else "chapter"
    return _KIND_OF_TYPE.get(publication_type, "document")


def _authors(tags: dict[str, list[str]]) -> Iterator[Author]:
    # AF gives the names in full; CA the groups, which AF does not repeat.
    for name in tags.get("AF") or tags.get("AU") or ():
        if name.strip():
            yield author_from_inverted(name)
    for name in one_line(" ".join(tags.get("CA", ()))).split(";"):
        if name.strip():
            yield Author(name.strip())
