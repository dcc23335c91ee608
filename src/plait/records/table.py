"""A sheet of text cells as it came from a file, with the place of each row kept for messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

# The column in which a table read as columns keeps each row's number in the file. No header can be called so: blanks at
# the ends of a name are cut off.
ROW_NUMBER = "row "


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its number in the file (the header is row 1) and its cells by column name, '' where empty."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Table:
    """A header and rows of text. source: the file's name and, for a workbook, its sheet, as a person would say it.
    notes: what was noticed in the file and is no fault, sentences."""

    source: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[TableRow]:
        return iter(self.rows)

    def column(self, name: str) -> tuple[str, ...]:
        """All cells of one column, in row order. Raises KeyError when there is no such column."""
        if name not in self.columns:
            raise KeyError(name)
        return tuple(row[name] for row in self.rows)
