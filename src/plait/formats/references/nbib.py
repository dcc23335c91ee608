"""MEDLINE tagged records, the .nbib or 'PubMed' format of PubMed and PubMed Central.

Source: MEDLINE/PubMed Data Element (Field) Descriptions, U.S. National Library of Medicine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plait.formats.references.parts.file_text import ReferenceText, Stretch
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    author_from_inverted,
    author_with_initials,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
)
from plait.records.paper import Author, BrokenRecord, Paper

_TAG = re.compile(r"([A-Z][A-Z0-9]{1,3}) *- ?(.*)$", re.ASCII)
_TRANSLATED = re.compile(r"^\[(.*)\](\.?)$")
_TAG_WIDTH = 4
_BEGINNINGS = ("PMID", "PMC")
_BOOKS = frozenset({"Book", "Book Chapter", "Books & Documents"})


class _Record:
    def __init__(self, line: int, name: str) -> None:
        self.line = line
        self.lines = Stretch(line, name)
        self.last_line = line
        self.tags: list[tuple[str, list[str]]] = []

    def values(self) -> dict[str, list[str]]:
        values: dict[str, list[str]] = {}
        for tag, parts in self.tags:
            value = one_line(" ".join(parts))
            if value:
                values.setdefault(tag, []).append(value)
        return values


def stream_nbib(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers and broken records of a MEDLINE text; structured abstracts are cut into their sections.

    >>> text = ReferenceText.of("PMID- 1\\nTI  - On\\n      teams\\nPG  - 123-8\\n")
    >>> next(stream_nbib(text)).pages
    '123-128'
    """
    for record in _records(text):
        reason = _fault(record)
        yield BrokenRecord(record.line, reason, record.lines.shown(record.last_line)) if reason else _paper(record)


def _records(text: ReferenceText) -> Iterator[_Record]:
    record: _Record | None = None
    after_blank = True
    for number, line in enumerate(text.lines(), 1):
        found = _TAG.match(line) if "-" in line[: _TAG_WIDTH + 1] else None
        if found:
            tag = found[1]
            if record is None or _begins(tag, record, after_blank):
                if record:
                    yield record
                record = _Record(number, text.name)
            record.tags.append((tag, [found[2]]))
            record.last_line = number
        elif line.strip() and record:
            record.tags[-1][1].append(line)
            record.last_line = number
        if record:
            record.lines.keep(line)
        after_blank = not line.strip()
    if record:
        yield record


def _begins(tag: str, record: _Record, after_blank: bool) -> bool:
    # PubMed Central begins a record with 'PMC - ', PubMed has PMC in the middle of one. A blank line alone is not
    # enough: some programs put one inside an abstract.
    if tag == "PMID":
        return after_blank or any(tag == "PMID" for tag, _ in record.tags)
    return tag in _BEGINNINGS and after_blank


def _fault(record: _Record) -> str:
    tags = {tag for tag, parts in record.tags if any(part.strip() for part in parts)}
    if not tags.intersection(("TI", "BTI", "TT", "CTI")):
        return "The record has no title (TI)."
    return ""


def _paper(record: _Record) -> Paper:
    values = record.values()
    titles = [value for tag in ("TI", "CTI", "TT", "BTI") for value in values.get(tag, ())]
    types = values.get("PT", [])
    is_book = "BTI" in values or bool(_BOOKS.intersection(types))
    kind = ("chapter" if "BTI" in values and "TI" in values else "book") if is_book else "article-journal"
    journal = values.get("JT") or (values.get("BTI") if kind == "chapter" else None) or values.get("TA") or [""]
    dates = [value for tag in ("DP", "DEP") for value in values.get(tag, ())]
    issns = [issn for value in values.get("IS", ()) for issn in find_issns(value)]
    return Paper(
        title=_TRANSLATED.sub(r"\1\2", titles[0]),
        kind=kind,
        authors=_authors(record, values),
        year=next((year for year in map(find_year, dates) if year), None),
        journal=journal[0],
        volume=values.get("VI", [""])[0],
        issue=values.get("IP", [""])[0],
        pages=normalise_pages(values.get("PG", [""])[0]),
        publisher=values.get("PB", [""])[0],
        doi=_doi(values),
        pmid=normalise_pmid(values.get("PMID", [""])[0]),
        pmcid=normalise_pmcid(values.get("PMC", [""])[0]),
        issn=tuple(dict.fromkeys(issns)),
        language=values.get("LA", [""])[0],
        abstract=split_abstract(values.get("AB", [""])[0]),
        keywords=_keywords(values),
        notes=tuple(values.get("GN", ())),
        extra=_rest(values),
    )


def _authors(record: _Record, values: dict[str, list[str]]) -> tuple[Author, ...]:
    # CN stands where the group stands among the authors; with FAU there, AU repeats it in short.
    people = "FAU" if "FAU" in values else "AU"
    authors = []
    for tag, parts in record.tags:
        name = one_line(" ".join(parts))
        if tag == "CN":
            authors.append(Author(name))
        elif tag == people:
            authors.append(author_from_inverted(name) if tag == "FAU" else author_with_initials(name))
    return tuple(author for author in authors if author.family)


def _doi(values: dict[str, list[str]]) -> str:
    for tag in ("LID", "AID", "DOI"):
        for value in values.get(tag, ()):
            if tag == "DOI" or value.endswith("[doi]"):
                doi = normalise_doi(value)
                if doi:
                    return doi
    # PubMed Central's records give the DOI in the source line alone.
    found = re.search(r"\bdoi:\s*(10\.\S+)", values.get("SO", [""])[0])
    return normalise_doi(found[1]) if found else ""


def _keywords(values: dict[str, list[str]]) -> tuple[str, ...]:
    own = [value.removeprefix("*") for value in values.get("OT", ())]
    subject_headings = [value.replace("*", "") for value in values.get("MH", ())]
    return tuple(dict.fromkeys((*own, *subject_headings)))


def _rest(values: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    in_fields = {"PMID", "PMC", "TI", "JT", "VI", "IP", "PG", "PB", "AB", "OT", "FAU", "AU", "CN", "GN"}
    return {tag: tuple(several) for tag, several in values.items() if tag not in in_fields}
