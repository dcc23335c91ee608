"""A joint display as a table: what people said, beside what the same people answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from plait.records.proportion import Proportion


@dataclass(frozen=True, slots=True)
class JointColumn:
    """A group of the answers to one item.

    key: tells the column from the others. item, item_label: the item's name and question. label: the answers grouped.
    n_people: people with one of these answers and a transcript. n_answered: people with one of these answers.
    """

    key: str
    item: str
    item_label: str
    label: str
    n_people: int
    n_answered: int


@dataclass(frozen=True, slots=True)
class JointQuotation:
    """A segment as it is quoted. coding_id, transcript_id, start: where it stands. is_wished: whether the words are
    those that the speaker wants instead of what was said."""

    words: str
    person_code: str
    interview: str
    coding_id: int
    transcript_id: int
    start: int
    code_name: str
    is_wished: bool = False


@dataclass(frozen=True, slots=True)
class JointCell:
    """One group of people under one theme or code, and what was judged of it.

    people: those of the group with a transcript who have a segment here. n_segments: places in transcripts, each
    counted once however many codes or coders lie on it. mark, note, signed_name: '' and signed_at None until somebody
    judged. stale: the evidence is not what it was when it was judged. evidence_sha256: of the evidence now.
    left_out: places (text, start, end) that would be among the quotations if their speaker had not refused.
    held_back: those that would be if their speaker might be quoted at all.
    """

    column: str
    people: Proportion
    n_segments: int
    quotations: tuple[JointQuotation, ...]
    evidence_sha256: str
    mark: str = ""
    note: str = ""
    signed_name: str = ""
    signed_at: datetime | None = None
    stale: bool = False
    left_out: tuple[tuple[int, int, int], ...] = ()
    held_back: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class JointRow:
    """A theme or a code. row_id: of whoever stores it. n_people: people with a transcript who have a segment here."""

    row_id: int
    label: str
    kind: str
    people: Proportion
    cells: tuple[JointCell, ...]


@dataclass(frozen=True, slots=True)
class JointDisplayTable:
    """Rows of cells, each row as long as `columns`. base: in words, whom the cells count."""

    title: str
    base: str
    columns: tuple[JointColumn, ...]
    rows: tuple[JointRow, ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                raise ValueError(f"Row '{row.label}' has {len(row.cells)} cells under {len(self.columns)} columns.")

    @property
    def cells(self) -> Iterator[JointCell]:
        return (cell for row in self.rows for cell in row.cells)

    @property
    def n_cells(self) -> int:
        return len(self.rows) * len(self.columns)

    @property
    def n_judged(self) -> int:
        return sum(bool(cell.mark) for cell in self.cells)

    @property
    def n_stale(self) -> int:
        return sum(cell.stale for cell in self.cells)

    @property
    def n_left_out(self) -> int:
        """Quotations that their speakers do not want used."""
        return len({place for cell in self.cells for place in cell.left_out})

    @property
    def n_held_back(self) -> int:
        """Quotations of people who may not be quoted."""
        return len({place for cell in self.cells for place in cell.held_back})

    @property
    def items(self) -> tuple[tuple[str, int], ...]:
        """Each item's question with its number of columns, in order.

        >>> pair = tuple(JointColumn(f"q:{n}", "q", "How often?", str(n), 1, 2) for n in (1, 2))
        >>> JointDisplayTable("t", "people", pair, ()).items
        (('How often?', 2),)
        """
        grouped = groupby(self.columns, key=lambda column: (column.item, column.item_label))
        return tuple((label, len(list(columns))) for (_, label), columns in grouped)
