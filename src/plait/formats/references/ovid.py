"""Ovid's own exports (.txt, .ovd, .cgi): records that begin with their number, in tags of two letters or in words.

Source: Ovid, field guides of MEDLINE and Embase; its formats "Citavi", "EndNote" and "Ovid" (labels in words).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plait.formats.references.parts.file_text import ReferenceText, Stretch
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    SAYS_NOTHING,
    author_as_databases_write,
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
from plait.records.paper import Author, BrokenRecord, Paper

# A number that begins a record, with a tag or a label below it; or Ovid's name in its own tag.
OVID = re.compile(
    r"^<\d+\.?[ \t]*>[ \t]*\n+(?:[A-Z][A-Z0-9](?:  ?- |[ \t]*\n)|[A-Z][A-Za-z/ ]{2,40}\n[ \t])|^VN  - Ovid",
    re.MULTILINE,
)
_NUMBER = re.compile(r"<\d+\.?\s*>\s*$")
_TAG = re.compile(r"([A-Z][A-Z0-9]) {1,2}- (.*)$|([A-Z][A-Z0-9])[ \t]*$", re.ASCII)
_LABEL = re.compile(r"[A-Z][A-Za-z/&() -]{2,60}$", re.ASCII)
_TAG_OF_LABEL = {
    "unique identifier": "UI",
    "accession number": "AN",
    "pmid": "PM",
    "database": "DB",
    "status": "ST",
    "title": "TI",
    "original title": "OT",
    "author": "AU",
    "authors": "AU",
    "author name": "AU",
    "authors full name": "FA",
    "authors full names": "FA",
    "source": "SO",
    "journal name": "JN",
    "journal": "JN",
    "abstract": "AB",
    "author keywords": "KW",
    "keywords": "KW",
    "keyword heading": "KW",
    "key concepts": "KW",
    "mesh subject headings": "MH",
    "subject headings": "MH",
    "publisher": "PB",
    "publication type": "PT",
    "language": "LG",
    "issn": "IS",
    "issn print": "IS",
    "issn electronic": "IL",
    "isbn": "IB",
    "doi": "DO",
    "digital object identifier": "DO",
    "volume": "VO",
    "issue": "IP",
    "issue/part": "IP",
    "page": "PG",
    "pages": "PG",
    "year of publication": "YR",
    "publication year": "YR",
    "date of publication": "DP",
    "link to the ovid full text or citation": "UR",
    "link to the external link resolver": "UX",
}
_IN_FIELDS = frozenset({"TI", "AU", "FA", "AB", "KW", "MH", "PB", "LG", "DO", "VO", "IP", "PG", "JN", "YR", "PM", "VN"})
_BEHIND_TITLE = re.compile(r"\.?\s*\[(?:Article|Review|Letter|Editorial|Miscellaneous|Report|Comment)[^\]]*\]\.?$")
_PLACE = re.compile(
    r"(?P<journal>.+?)[.,]\s+(?:Vol\.?\s*)?(?P<volume>[A-Za-z]?\d+[A-Za-z]?)\s?(?:\((?P<issue>[^()]*)\))?"
    r"(?:\s*\(pp\.?\s*(?P<printed>[^()]*)\)|\s*:\s*(?P<pages>[A-Za-z]{0,3}\d[\w.-]*)|\s*\(no pagination\)"
    r"|,?\s*pp\.?\s*(?P<said>[\w-]+))?(?:\s*\([^()]*\))*\s*[,.]"
)
_NAMES_WITH_STOPS = re.compile(r"(?:[^.;,\n]+ [A-Z]{1,4}\.\s*){2,}")
_NAME_BESIDE_NUMBER = re.compile(r"\s+\d+(?:,\d+)*\s*$|\s*\([^()]*\)\s*$|\s*\[[^\]]*\]\s*$")


class _Record:
    def __init__(self, line: int, name: str) -> None:
        self.line = line
        self.last_line = line
        self.lines = Stretch(line, name)
        self.values: dict[str, list[str]] = {}
        self.is_dashed = False
        self._tag = ""

    def begin(self, tag: str, value: str) -> None:
        self._tag = tag
        self.values.setdefault(tag, []).append(value)

    def go_on(self, line: str) -> None:
        if self._tag:
            self.values[self._tag][-1] += f"\n{line}"

    def all(self, *tags: str) -> list[str]:
        return [text for tag in tags for value in self.values.get(tag, ()) if (text := plain_lines(value))]

    def first(self, *tags: str) -> str:
        return one_line(next(iter(self.all(*tags)), ""))


def stream_ovid(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers and broken records of an Ovid export; tags without a field of Paper stay in `extra`.

    >>> lines = "<1. >\\nDB  - Embase\\nTI  - On teams.\\nAU  - Ode A.B.\\nSO  - J Trust. 3 (2) (pp 7-9), 2018.\\n"
    >>> paper = next(stream_ovid(ReferenceText.of(lines)))
    >>> paper.authors, paper.journal, paper.volume, paper.issue, paper.pages, paper.year
    ((Author(family='Ode', given='A.B.'),), 'J Trust', '3', '2', '7-9', 2018)
    """
    for record in _records(text):
        paper = _paper(record)
        broken = BrokenRecord(record.line, SAYS_NOTHING, record.lines.shown(record.last_line))
        yield paper if says_something(paper) else broken


def _records(text: ReferenceText) -> Iterator[_Record]:
    record: _Record | None = None
    for number, line in enumerate(text.lines(), 1):
        tag = _TAG.match(line)
        if tag and tag[3] and record and record.is_dashed:
            tag = None
        begins_again = tag is not None and tag[1] == "VN" and (record is None or "VN" in record.values)
        if _NUMBER.match(line) or begins_again:
            if record and record.values:
                yield record
            record = _Record(number, text.name)
        if record is None:
            continue
        record.lines.keep(line)
        record.last_line = number if line.strip() else record.last_line
        if tag:
            record.is_dashed = record.is_dashed or tag[1] is not None
            record.begin(tag[1] or tag[3], tag[2] or "")
        elif _LABEL.match(line) and not record.is_dashed:
            label = line.strip().lower()
            record.begin(_TAG_OF_LABEL.get(label, line.strip()), "")
        elif not _NUMBER.match(line):
            record.go_on(line)
    if record and record.values:
        yield record


def _paper(record: _Record) -> Paper:
    place = _PLACE.match(record.first("SO"))
    of_place = {name: one_line(value or "") for name, value in place.groupdict().items()} if place else {}
    pages = of_place.get("pages") or of_place.get("printed") or of_place.get("said") or ""
    journal = of_place.get("journal") or re.split(r"\.\s{1,}(?=\d|Conference:)", record.first("SO"))[0].rstrip(".")
    keywords = [one_line(word).lstrip("*") for value in record.all("KW", "MH") for word in re.split(r"[;\n]", value)]
    return Paper(
        title=_BEHIND_TITLE.sub("", record.first("TI", "OT")),
        authors=tuple(_authors(record)),
        year=find_year(record.first("YR")) or find_year(_dates(record.first("SO"))) or find_year(record.first("DP")),
        journal=record.first("JN") or journal.partition(". Conference:")[0],
        volume=record.first("VO") or of_place.get("volume", ""),
        issue=record.first("IP") or of_place.get("issue", ""),
        pages=normalise_pages(record.first("PG") or pages),
        publisher=record.first("PB"),
        doi=next((doi for doi in map(normalise_doi, record.all("DO", "UR", "LK", "LI")) if doi), ""),
        pmid=_pmid(record),
        pmcid=normalise_pmcid(record.first("PC")),
        issn=tuple(dict.fromkeys(issn for value in record.all("IS", "IL") for issn in find_issns(value))),
        language=record.first("LG"),
        abstract=split_abstract("\n".join(record.all("AB"))),
        keywords=tuple(dict.fromkeys(word.rstrip(".") for word in keywords if word)),
        extra={
            tag: tuple(map(one_line, values))
            for tag in record.values
            if tag not in _IN_FIELDS and (values := record.all(tag))
        },
    )


def _dates(source: str) -> str:
    # The year stands behind the pages, which may look like one.
    return source.rpartition(",")[2] if find_year(source.rpartition(",")[2]) else source


def _pmid(record: _Record) -> str:
    said = normalise_pmid(record.first("PM"))
    is_medline = "medline" in record.first("DB").lower() or "pubmed" in record.first("DB").lower()
    return said or (normalise_pmid(record.first("UI", "AN")) if is_medline else "")


def _authors(record: _Record) -> Iterator[Author]:
    for value in record.all("FA") or record.all("AU"):
        by_stops = _NAMES_WITH_STOPS.fullmatch(value) is not None
        for name in re.split(r"(?<=[A-Z])\.\s+" if by_stops else r"[;\n]", value):
            bare = one_line(name)
            while (shorter := _NAME_BESIDE_NUMBER.sub("", bare)) != bare:
                bare = shorter
            author = author_as_databases_write(bare.rstrip(",;." if by_stops else ",;"))
            if author.family:
                yield author
