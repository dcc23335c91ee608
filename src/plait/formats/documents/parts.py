"""What the HTML, Word and PDF forms of a document share: the numbering of its tables, figures and headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plait.records.document import Block, Document, DocumentTable, Figure, Heading


def numbered_blocks(document: Document) -> Iterator[tuple[int, Block]]:
    """Each block with its number among the tables, the figures or the headings; 0 for other blocks.

    Heading levels are brought into 1 to 3 and go down by one at a time, as readers by ear (and PDF/UA) need.

    >>> made = Document("t", "", "", (Heading(1, "a"), Heading(3, "b")))
    >>> [(number, block.level) for number, block in numbered_blocks(made)]
    [(1, 1), (2, 2)]
    """
    counts: dict[type, int] = {}
    level = 0
    for block in document.blocks:
        kind = type(block)
        if isinstance(block, Heading | DocumentTable | Figure):
            counts[kind] = counts.get(kind, 0) + 1
        if isinstance(block, Heading):
            level = min(max(block.level, 1), level + 1, 3)
            yield counts[kind], replace(block, level=level)
        else:
            yield counts.get(kind, 0), block


def number_columns(table: DocumentTable) -> tuple[bool, ...]:
    """For each column whether all its cells are numbers."""
    return tuple(bool(table.rows) and all(row[i].number for row in table.rows) for i in range(len(table.header)))
