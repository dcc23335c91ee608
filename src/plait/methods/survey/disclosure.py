"""Small counts hidden from a crossed table, with as many more as keep them from being worked out from the totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.records.problem import InputRejected, Problem

Reason = Literal["small", "complementary"]


@dataclass(frozen=True, slots=True)
class HiddenCount:
    """A hidden count. row, column: from 0, None for the total. reason: small itself, or shielding a small one."""

    row: int | None
    column: int | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class SuppressedTable:
    """A table as it may be shown: None where a count is hidden, in the body and in the totals alike."""

    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None
    minimum: int
    hidden: tuple[HiddenCount, ...]

    @property
    def note(self) -> str:
        """What was hidden and why, to print below the table; '' when nothing was."""
        if not self.hidden:
            return ""
        n_small = sum(hidden.reason == "small" for hidden in self.hidden)
        n_more = len(self.hidden) - n_small
        small = f"{n_small} of the counts and totals, from 1 to {self.minimum - 1}, hidden"
        return f"{small}; {n_more} more hidden so that none of these can be worked out." if n_more else f"{small}."


def suppress(table_counts: Sequence[Sequence[int]], minimum: int = 5) -> SuppressedTable:
    """Hide every count and total from 1 to minimum - 1, and the cheapest others that keep these from being recovered.

    A reader is taken to know the rule, that zeros are shown, and every count left visible: still, each small count
    has at least two possible values. (That makes it unrecoverable exactly; it does not make the range wide.)
    Parameters: table_counts, people by row and column, without totals, shape (n_rows, n_columns). A list of counts is
        a table of one row. minimum, smallest count from 1 up that may be shown.
    Returns: SuppressedTable, with totals.
    Raises: InputRejected for an empty or ragged table, a negative or fractional count, a minimum below 1.
    Source: Fischetti & Salazar-Gonzalez (2000), J. Am. Stat. Assoc. 95(451), 916-928.
        doi:10.1080/01621459.2000.10474282 (here one linear programme for each small count, not the joint optimum).

    >>> suppress([[20, 3], [15, 12]]).cells
    ((None, None), (None, None))
    >>> suppress([[20, 3], [15, 12]]).note
    '1 of the counts and totals, from 1 to 4, hidden; 3 more hidden so that none of these can be worked out.'
    """
    counts = _with_totals(_checked(table_counts, minimum))
    small = (counts > 0) & (counts < minimum)
    hidden = small.copy()
    # The largest first: what shields it often shields the smaller ones too.
    for target in sorted(zip(*np.nonzero(small), strict=True), key=lambda cell: -int(counts[cell])):
        hidden |= _shield(counts, hidden, (int(target[0]), int(target[1])))
    return _as_shown(counts, hidden, small, minimum)


def _checked(table_counts: Sequence[Sequence[int]], minimum: int) -> NDArray[np.int64]:
    problems = []
    if minimum < 1:
        problems.append(Problem("Minimum", f"{minimum} hides nothing.", "Give 1 or more, usually 5."))
    if len({len(row) for row in table_counts}) != 1 or not len(table_counts[0]):
        problems.append(Problem("Table", "The rows are not all of one length above 0.", "Give a full table of counts."))
    else:
        problems.extend(
            Problem(f"Row {i}, column {j}", f"{count} is not a count of people.", "Give a whole number, 0 or more.")
            for i, row in enumerate(table_counts, start=1)
            for j, count in enumerate(row, start=1)
            # The upper limit also keeps out nan and what a table cannot hold.
            if not 0 <= count < 2**53 or count != int(count)
        )
    if problems:
        raise InputRejected(problems)
    return np.array(table_counts, dtype=np.int64)


def _with_totals(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    with_rows = np.column_stack([counts, counts.sum(axis=1)])
    return np.vstack([with_rows, with_rows.sum(axis=0)])


def _additivity(shape: tuple[int, int]) -> NDArray[np.float64]:
    """One row for each sum that a reader can do: coefficients of the cells, in C order, that add to 0."""
    n_rows, n_columns = shape
    row_sign = np.r_[np.ones(n_columns - 1), -1.0]
    column_sign = np.r_[np.ones(n_rows - 1), -1.0]
    return np.vstack([np.kron(np.eye(n_rows), row_sign), np.kron(column_sign, np.eye(n_columns))])


def _shield(counts: NDArray[np.int64], hidden: NDArray[np.bool_], target: tuple[int, int]) -> NDArray[np.bool_]:
    """The visible cells of smallest sum that, hidden as well, leave `target` another possible value."""
    values = counts.ravel().astype(np.float64)
    sums = _additivity((counts.shape[0], counts.shape[1]))
    cost = np.where(hidden.ravel(), 0.0, values)
    at = int(np.ravel_multi_index(target, counts.shape))
    found = []
    for up in (1.0, 0.0):
        highest_rise = np.where(values > 0, np.inf, 0.0)
        highest_fall = np.maximum(values - 1, 0.0)
        highest_rise[at], highest_fall[at] = up, min(1.0 - up, highest_fall[at])
        if highest_rise[at] + highest_fall[at] == 0:
            continue
        lowest = np.zeros(2 * len(values))
        lowest[at], lowest[at + len(values)] = up, 1.0 - up
        solution = scipy.optimize.linprog(
            np.r_[cost, cost],
            A_eq=np.hstack([sums, -sums]),
            b_eq=np.zeros(len(sums)),
            bounds=list(zip(lowest.tolist(), [*highest_rise.tolist(), *highest_fall.tolist()], strict=True)),
            method="highs-ds",
        )
        if solution.x is not None and solution.fun is not None:
            moved = np.abs(solution.x[: len(values)] - solution.x[len(values) :]) > 1e-6
            found.append((float(solution.fun), moved))
    # Raising the cell with its totals is always possible, so there is a solution.
    _, moved = min(found, key=lambda one: one[0])
    return np.asarray(moved, dtype=np.bool_).reshape(counts.shape)


def _as_shown(
    counts: NDArray[np.int64], hidden: NDArray[np.bool_], small: NDArray[np.bool_], minimum: int
) -> SuppressedTable:
    n_rows, n_columns = counts.shape[0] - 1, counts.shape[1] - 1
    shown = [
        [None if is_hidden else int(count) for count, is_hidden in zip(*lines, strict=True)]
        for lines in zip(counts, hidden, strict=True)
    ]
    return SuppressedTable(
        cells=tuple(tuple(row[:n_columns]) for row in shown[:n_rows]),
        row_totals=tuple(row[n_columns] for row in shown[:n_rows]),
        column_totals=tuple(shown[n_rows][:n_columns]),
        total=shown[n_rows][n_columns],
        minimum=minimum,
        hidden=tuple(_hidden_counts(np.argwhere(hidden).tolist(), small)),
    )


def _hidden_counts(places: Iterable[Sequence[int]], small: NDArray[np.bool_]) -> Iterator[HiddenCount]:
    last_row, last_column = small.shape[0] - 1, small.shape[1] - 1
    for i, j in places:
        yield HiddenCount(
            row=None if i == last_row else i,
            column=None if j == last_column else j,
            reason="small" if small[i, j] else "complementary",
        )
