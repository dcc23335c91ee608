"""The figures of a report held against whole people, before anybody else does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plait.methods.figures.check import Claim, check_text
from plait.records.document import Document, DocumentTable, ListBlock, Paragraph


def checked_figures(document: Document) -> tuple[Claim, ...]:
    """Every figure claim in the report's own words: paragraphs, lists and tables, but not what people said."""
    return tuple(claim for text, bases in _texts(document) for claim in check_text(text, bases=bases))


def _texts(document: Document) -> Iterator[tuple[str, Mapping[str, int]]]:
    """Each text with the bases that its place in the document gives it."""
    for block in document.blocks:
        match block:
            case Paragraph():
                yield block.text, {}
            case ListBlock():
                yield from ((item, {}) for item in block.items)
            case DocumentTable():
                yield block.note, {}
                yield from _cells(block)
            case _:
                pass


def _cells(table: DocumentTable) -> Iterator[tuple[str, Mapping[str, int]]]:
    """The cells of a table; where it has a column 'n', that is the base of the row."""
    header = [cell.text for cell in table.header]
    place = header.index("n") if "n" in header else None
    for row in table.rows:
        n = int(row[place].text.replace(",", "")) if place is not None else 0
        bases = {"valid answers": n} if n else {}
        yield from ((cell.text, bases) for cell in row[1:])
