"""EndNote's tagged text (.enw, 'Refer'), as Google Scholar and many publishers write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from plait.formats.references.endnote_xml import endnote_kind, pmid_of_accession
from plait.formats.references.parts.file_text import ReferenceText, Stretch
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    author_as_databases_write,
    author_from_natural,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    one_line,
    plain_lines,
)
from plait.records.paper import Author, BrokenRecord, Paper

_TAG = re.compile(r"%(\S)(?: (.*))?$")
_IN_FIELDS = frozenset("0ATJBDVNPIRGUXKZO")


class _Record:
    def __init__(self, line: int, name: str) -> None:
        self.line = line
        self.lines = Stretch(line, name)
        self.last_line = line
        self.has_type = False
        self._tags: list[tuple[str, list[str]]] = []

    def begin_value(self, tag: str, value: str, line: int) -> None:
        self._tags.append((tag, [value]))
        self.has_type = self.has_type or (tag == "0" and bool(value.strip()))
        self.last_line = line

    def go_on(self, value: str, line: int) -> None:
        self._tags[-1][1].append(value)
        self.last_line = line

    @cached_property
    def tags(self) -> dict[str, list[str]]:
        tags: dict[str, list[str]] = {}
        for tag, parts in self._tags:
            tags.setdefault(tag, []).append("\n".join(parts))
        return tags

    def first(self, *tags: str) -> str:
        return next((one_line(value) for tag in tags for value in self.tags.get(tag, ()) if value.strip()), "")

    def is_bare(self) -> bool:
        return not any(value.strip() for tag, values in self.tags.items() if tag != "0" for value in values)


def stream_endnote_tagged(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers and broken records of an EndNote tagged text. Tags without a field stay in `extra` as '%E'.

    >>> text = ReferenceText.of("%0 Book\\n%A Berg, A. van der\\n%T On teams\\n%D 2012")
    >>> next(stream_endnote_tagged(text)).kind
    'book'
    """
    for record in _records(text):
        if record.is_bare():
            reason = "The record has a type and nothing else."
            yield BrokenRecord(record.line, reason, record.lines.shown(record.last_line))
        else:
            yield _paper(record)


def _records(text: ReferenceText) -> Iterator[_Record]:
    has_types = text.between("\n", "").holds("\n%0")
    record: _Record | None = None
    after_blank = True
    for number, line in enumerate(text.lines(), 1):
        found = _TAG.match(line)
        if found:
            begins = found[1] == "0" if has_types else after_blank
            # A type line left empty waits for the one that names the type.
            if record is None or (begins and (not has_types or record.has_type)):
                if record:
                    yield record
                record = _Record(number, text.name)
            record.begin_value(found[1], found[2] or "", number)
        elif record and line.strip():
            record.go_on(line, number)
        if record:
            record.lines.keep(line)
        after_blank = not line.strip()
    if record:
        yield record


def _paper(record: _Record) -> Paper:
    kind = endnote_kind(record.first("0")) if record.first("0") else "article-journal"
    issns = find_issns(record.first("@"))
    keywords = [word for value in record.tags.get("K", ()) for word in re.split(r"[\n;]", value)]
    notes = [plain_lines(value) for tag in ("Z", "O") for value in record.tags.get(tag, ())]
    doi = normalise_doi(record.first("R"))
    extra = {
        f"%{tag}": tuple(one_line(value) for value in values if value.strip())
        for tag, values in record.tags.items()
        if not (tag in _IN_FIELDS or (tag == "@" and issns)) or (tag == "R" and not doi)
    }
    return Paper(
        title=record.first("T"),
        kind=kind,
        authors=tuple(_author(name) for name in record.tags.get("A", ()) if name.strip(" ,")),
        year=find_year(record.first("D")) or find_year(record.first("8")),
        journal=record.first("J", "B"),
        volume=record.first("V"),
        issue=record.first("N"),
        pages=normalise_pages(record.first("P")),
        publisher=record.first("I"),
        doi=doi,
        pmid=pmid_of_accession(record.first("M"), source=f"{record.first('W')} {record.first('~')}".strip()),
        issn=issns,
        url=record.first("U"),
        language=record.first("G"),
        abstract=split_abstract("\n".join(record.tags.get("X", ()))),
        keywords=tuple(dict.fromkeys(one_line(word) for word in keywords if word.strip())),
        notes=tuple(note for note in notes if note),
        extra={tag: values for tag, values in extra.items() if values},
    )


def _author(name: str) -> Author:
    # 'Given Family' is how Refer was first written; a group is told by its comma at the end.
    words = one_line(name).split(" ")
    author = author_as_databases_write(name)
    return author_from_natural(name) if len(words) == 2 and not author.given and "," not in name else author
