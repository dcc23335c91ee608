"""A report as a tree: one document, rendered as HTML, DOCX and PDF."""

from __future__ import annotations

from dataclasses import dataclass

from plait.records.chart import Chart


@dataclass(frozen=True, slots=True)
class Heading:
    """level: 1 for a chapter, 2 and 3 below it."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text. lead: the sentence that answers the chapter's question, set larger."""

    text: str
    lead: bool = False


@dataclass(frozen=True, slots=True)
class ListBlock:
    items: tuple[str, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. number: set right-aligned. quotations: set under the text, each (words, who said them)."""

    text: str
    number: bool = False
    quotations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentTable:
    """caption says what the table counts; note stands below it. Every row is as long as the header; the first
    cell of a row is its heading."""

    caption: str
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.header):
                raise ValueError(f"A row of {len(row)} cells under a header of {len(self.header)}: {self.caption}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart with its caption; alt says in words what the picture shows."""

    chart: Chart
    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """words as said; source: who (by person code) and where."""

    words: str
    source: str


Block = Heading | Paragraph | ListBlock | DocumentTable | Figure | Quotation


@dataclass(frozen=True, slots=True)
class Document:
    """language: a tag such as 'en'. made_at: the date as it is printed."""

    title: str
    subtitle: str
    made_at: str
    blocks: tuple[Block, ...]
    language: str = "en"
