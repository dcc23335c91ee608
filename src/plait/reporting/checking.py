"""The figures of a report held against whole people, before anybody else does it."""

from __future__ import annotations

from collections.abc import Iterator

from plait.methods.figure_check import Claim, check_text
from plait.records.document import Document, DocumentTable, ListBlock, Paragraph


def checked_figures(document: Document) -> tuple[Claim, ...]:
    """Every figure claim in the report's own words: paragraphs, lists and tables, but not what people said."""
    return tuple(claim for text in _texts(document) for claim in check_text(text))


def _texts(document: Document) -> Iterator[str]:
    for block in document.blocks:
        match block:
            case Paragraph():
                yield block.text
            case ListBlock():
                yield from block.items
            case DocumentTable():
                yield block.note
                for row in block.rows:
                    yield from (cell.text for cell in row[1:])
            case _:
                pass
