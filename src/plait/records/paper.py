"""A publication as its reference record describes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Author:
    """family: family name or the whole name of a group. given: given names or initials, '' for a group."""

    family: str
    given: str = ""

    def __str__(self) -> str:
        return f"{self.family}, {self.given}" if self.given else self.family


@dataclass(frozen=True, slots=True)
class AbstractSection:
    """label: 'Background', 'Methods' ..., '' for an abstract without sections."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """kind: CSL type ('article-journal', 'book', ...). year: None when not known. doi: lower case, no resolver address.
    pmid, pmcid: digits, and 'PMC' plus digits. issn: '1234-5678' forms. extra: tags that have no field here, kept as
    they came, each with all its values."""

    title: str
    kind: str = "article-journal"
    authors: tuple[Author, ...] = ()
    year: int | None = None
    journal: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    issn: tuple[str, ...] = ()
    url: str = ""
    language: str = ""
    abstract: tuple[AbstractSection, ...] = ()
    keywords: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BrokenRecord:
    """A record of a reference file that could not be read: line it begins on (from 1), why, and its text as it came."""

    line: int
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceFile:
    """What a reference file held: its format's name, the papers read, the records that were broken."""

    format: str
    papers: tuple[Paper, ...]
    broken: tuple[BrokenRecord, ...] = ()

    @classmethod
    def gathered(cls, format: str, records: Iterable[Paper | BrokenRecord]) -> ReferenceFile:
        """The records of a file that came one after another.

        >>> ReferenceFile.gathered("RIS", [Paper("On teams"), BrokenRecord(7, "It is empty.")]).broken
        (BrokenRecord(line=7, reason='It is empty.', text=''),)
        """
        papers: list[Paper] = []
        broken: list[BrokenRecord] = []
        for record in records:
            if isinstance(record, Paper):
                papers.append(record)
            else:
                broken.append(record)
        return cls(format, tuple(papers), tuple(broken))
