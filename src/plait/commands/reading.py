"""What the commands read: tables and files, with what is wrong with them told by place, cause and cure."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from math import isfinite
from pathlib import Path

from plait.records.problem import InputRejected, Problem
from plait.records.table import Table

_MAX_ROWS = 1_000_000
MAX_PROBLEMS = 30


def read_rows(file: str, columns: Sequence[str]) -> Table:
    """The table of a file, '-' being standard input, with at least one row and all these columns."""
    from plait.formats.tables.csv_table import read_table

    table = read_table(file_bytes(file), name=file_name(file), max_rows=_MAX_ROWS)
    require_columns(table, columns)
    if not len(table):
        cause = "There is a header and no row below it."
        raise InputRejected(Problem(table.source, cause, "Give a file with data."))
    return table


def require_columns(table: Table, columns: Iterable[str]) -> None:
    """Raise InputRejected naming every column that is missing; the cure is another option, not another table."""
    folded = {column.casefold(): column for column in table.columns}
    problems = []
    for wanted in columns:
        if wanted not in table.columns:
            near = get_close_matches(wanted.casefold(), folded, n=1, cutoff=0.6)
            meant = f"Is '{folded[near[0]]}' meant? " if near else ""
            cure = f"{meant}The columns are: {', '.join(table.columns)}."
            problems.append(Problem(table.source, f"There is no column '{wanted}'.", cure))
    if problems:
        raise InputRejected(problems)


def file_bytes(file: str) -> bytes:
    from plait.formats.tables.csv_table import MAX_BYTES

    # One byte more than is accepted is enough for its reader to refuse the file.
    if file == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with Path(file).open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def file_name(file: str) -> str:
    return "standard input" if file == "-" else Path(file).name


def whole_number_in(cell: str) -> int | None:
    """A whole number from 0 to 999,999,999, or None."""
    return int(cell) if cell.isdecimal() and len(cell) <= 9 else None


def number_in(cell: str) -> float | None:
    """A finite number, or None."""
    try:
        number = float(cell)
    except ValueError:
        return None
    return number if isfinite(number) and "_" not in cell else None
