"""Reliability data: which value each coder gave to each unit."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plait.methods.coding.coded_values import Reading, Writings, in_order, number_of, read_names, read_values
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

MISSING = -1
Integers = NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Reliability:
    """What every coder said about every unit.

    values: integers of shape (n_units, n_coders): the place of the value in `categories`, MISSING (-1) where the
        coder gave none.
    categories: the whole codebook in its order, also values nobody used: chance depends on how many there are.
    coders: one key for each column.
    reading: what was read otherwise than it stood in a table of rows: missing values, writings read as one.
    order_known: whether the order of the categories is the codebook's, or that of numbers; False of words that were
        only sorted, which have no ordinal level.
    """

    values: Integers
    categories: tuple[Hashable, ...]
    coders: tuple[Hashable, ...]
    reading: Reading = field(default_factory=Reading)
    order_known: bool = True

    def __post_init__(self) -> None:
        problems = _shape_problems(self.values, "coder", len(self.coders)) + _category_problems(self.categories)
        highest = len(self.categories) - 1
        if not problems and self.values.size and not MISSING <= self.values.min() <= self.values.max() <= highest:
            problems.append(
                Problem(
                    "Values",
                    f"Some lie outside -1 to {highest}.",
                    "Write each value as its place in the list of categories, counted from 0, and a missing one as -1.",
                )
            )
        if problems:
            raise InputRejected(problems)

    @classmethod
    def from_rows(
        cls,
        rows: Iterable[tuple[Hashable, Hashable, Hashable | None]],
        categories: Sequence[Hashable] | None = None,
        *,
        missing: Collection[str] | None = None,
        writings: Writings = "ask",
        as_numbers: bool = False,
        numbers: Sequence[int] | None = None,
    ) -> Reliability:
        """Build the matrix from long rows (unit, coder, value); a row said twice counts once.

        A value that is None, nan, blank, "NA", "n/a", "." or the like is missing, and `reading` says how many were.
        Blanks at the ends do not count, and 1, 1.0 and "1" are one value, as are "1,5" and "1.5".
        categories: the codebook in its order, to whose values everything is held, also one called "NA"; when it is not
            given, the values seen, numbers by size. missing: the texts that say that a value is missing, in place of
            `MISSING_WORDS`; [] for blanks alone. writings: whether values (units, coders) that differ only in capitals,
            accents, hyphens or marks at their end are "one", or "apart"; "ask" refuses them. as_numbers: the values
            are numbers, and what is none is refused. numbers: what each row is called in problems; counted from 1.
        Raises: InputRejected with every row without unit or coder, every one that contradicts an earlier one or has a
            value outside the codebook, and every writing that is to be asked about.

        >>> ann, ben = [("u1", "Ann", "yes"), ("u2", "Ann", "yes")], [("u1", "Ben", "no"), ("u2", "Ben", "NA")]
        >>> table = Reliability.from_rows([*ann, *ben])
        >>> table.values
        array([[ 1,  0],
               [ 1, -1]])
        >>> table.reading.missing
        {'NA': 1}
        """
        given = list(rows)
        called = range(1, len(given) + 1) if numbers is None else numbers
        named = [[row[0] for row in given], [row[1] for row in given], [row[2] for row in given]]
        units = read_names("unit", named[0], called, missing, writings)
        coders = read_names("coder", named[1], called, missing, writings)
        column, doubtful = read_values(
            named[2], called, categories=categories, missing=missing, writings=writings, as_numbers=as_numbers
        )
        problems: list[tuple[int, Problem]] = []
        for each, cells in zip((units, coders, column), named, strict=True):
            problems += each.problems(cells, called)
        said: dict[tuple[Hashable, Hashable], tuple[Hashable, int]] = {}
        n_repeated = 0
        for number, (unit, coder, cell) in zip(called, given, strict=True):
            value, of_whom = column.read_as.get(cell), (units.read_as.get(unit), coders.read_as.get(coder))
            if value is None or None in of_whom or cell in column.faults:
                continue
            earlier, row = said.setdefault(of_whom, (value, number))
            n_repeated += row != number and earlier == value
            if earlier != value:
                cause = f"Coder '{coder}' gave unit '{unit}' both '{earlier}' (in row {row} already) and '{value}'."
                cure = "Keep one of the two, or make one table for each code (present, absent)."
                problems.append((number, Problem(f"Row {number}", cause, cure)))
        if problems:
            raise InputRejected(problem for _, problem in sorted(problems, key=lambda each: each[0]))
        listed = tuple(categories) if categories is not None else in_order({value for value, _ in said.values()})
        place = {category: index for index, category in enumerate(listed)}
        unit_places = {unit: at for at, unit in enumerate(dict.fromkeys(units.read_as[row[0]] for row in given))}
        coder_places = {coder: at for at, coder in enumerate(dict.fromkeys(coders.read_as[row[1]] for row in given))}
        values = np.full((len(unit_places), len(coder_places)), MISSING, dtype=np.int64)
        for (unit, coder), (value, _) in said.items():
            values[unit_places[unit], coder_places[coder]] = place[value]
        reading = Reading(dict(column.missing), (*units.alike, *coders.alike, *column.alike), doubtful, n_repeated)
        order_known = categories is not None or all(number_of(each) is not None for each in listed)
        return cls(values, listed, tuple(coder_places), reading, order_known)

    @property
    def n_coders(self) -> int:
        return len(self.coders)

    def counts(self) -> NDArray[np.int64]:
        """How many coders gave each value: integers of shape (n_units, n_categories)."""
        by_category = np.empty((len(self.values), len(self.categories)), dtype=np.int64)
        for index in range(len(self.categories)):
            by_category[:, index] = np.count_nonzero(self.values == index, axis=1)
        return by_category

    def pair(self, first: int, second: int) -> Reliability:
        """The same units as two coders saw them; first, second: columns."""
        columns = [first, second]
        return replace(self, values=self.values[:, columns], coders=(self.coders[first], self.coders[second]))

    def against_rest(self, category: Hashable) -> Reliability:
        """One category against all others: values become 1 (this category) and 0 (another one)."""
        chosen = (self.values == self.categories.index(category)).astype(np.int8)
        chosen[self.values == MISSING] = MISSING
        return Reliability(chosen, (("not", category), category), self.coders)


@dataclass(frozen=True, slots=True, eq=False)
class ValueCounts:
    """How many coders gave each value to each unit, when it is not known who they were.

    table: integers of shape (n_units, n_categories). n_coders: the most values that a unit may have.
    """

    table: Integers
    categories: tuple[Hashable, ...]
    n_coders: int

    def __post_init__(self) -> None:
        problems = _shape_problems(self.table, "category", len(self.categories)) + _category_problems(self.categories)
        if not problems and self.table.size:
            if self.table.min() < 0:
                problems.append(Problem("Counts", "Some are negative.", "Give how many coders chose each value."))
            if self.table.sum(axis=1).max() > self.n_coders:
                cause = f"A unit has more values than the {self.n_coders} coders could give."
                problems.append(Problem("Counts", cause, "Correct the counts or the number of coders."))
        if problems:
            raise InputRejected(problems)

    def counts(self) -> NDArray[np.int64]:
        """How many coders gave each value: integers of shape (n_units, n_categories)."""
        return self.table.astype(np.int64)

    def against_rest(self, category: Hashable) -> ValueCounts:
        """One category against all others."""
        chosen = self.table[:, self.categories.index(category)]
        binary = np.stack([self.table.sum(axis=1) - chosen, chosen], axis=1)
        return ValueCounts(binary, (("not", category), category), self.n_coders)


def pooled(tables: Sequence[Reliability]) -> Reliability:
    """All units of several tables as one, for example of the tables of all codes; coders are matched by their key.

    Raises: InputRejected when the tables do not share one list of categories; UndefinedStatistic without any table.
    """
    if not tables:
        raise UndefinedStatistic("There is no table to pool.")
    if any(table.categories != tables[0].categories for table in tables):
        cure = "Pool only codes that share one set of values."
        raise InputRejected(Problem("Tables to pool", "They have different categories.", cure))
    coders = tuple(dict.fromkeys(coder for table in tables for coder in table.coders))
    blocks = []
    for table in tables:
        block = np.full((len(table.values), len(coders)), MISSING, dtype=table.values.dtype)
        block[:, [coders.index(coder) for coder in table.coders]] = table.values
        blocks.append(block)
    return Reliability(np.concatenate(blocks), tables[0].categories, coders)


def numbers_of(categories: Sequence[Hashable]) -> NDArray[np.float64]:
    """The categories as numbers, for interval and ratio data. Raises: InputRejected when one is not a number."""
    numbers = [number_of(category) for category in categories]
    wrong = [category for category, number in zip(categories, numbers, strict=True) if number is None]
    if wrong:
        cure = "Interval and ratio data need numbers; choose nominal or ordinal, or give each category its number."
        raise InputRejected(Problem("Categories", f"'{wrong[0]}' is not a number.", cure))
    return np.array(numbers)


def distinct_rows(table: Integers) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The different rows of a table, shape (n_distinct, n_columns), and how often each comes, shape (n_distinct,).

    Each row is compared as one integer: on millions of rows far faster than numpy.unique(axis=0).
    """
    if table.size == 0:
        return np.zeros((0, table.shape[1]), dtype=np.int64), np.zeros(0, dtype=np.int64)
    lowest = int(table.min())
    base = int(table.max()) - lowest + 1
    keys = np.zeros(len(table), dtype=np.int64)
    bound = 1
    for column in table.T:
        if bound * base >= 2**62:
            seen, keys = np.unique(keys, return_inverse=True)
            bound = len(seen)
        keys = keys * base + (column.astype(np.int64) - lowest)
        bound *= base
    _, first, repeats = np.unique(keys, return_index=True, return_counts=True)
    return table[first].astype(np.int64), repeats.astype(np.int64)


def _shape_problems(table: Integers, what: str, n_columns: int) -> list[Problem]:
    if table.ndim == 2 and table.shape[1] == n_columns and np.issubdtype(table.dtype, np.integer):
        return []
    cause = f"An array of {table.dtype} with shape {table.shape} was given."
    return [
        Problem("Table", cause, f"Give whole numbers: a row for each unit, a column for each {what} ({n_columns}).")
    ]


def _category_problems(categories: tuple[Hashable, ...]) -> list[Problem]:
    if len(set(categories)) == len(categories):
        return []
    return [Problem("Categories", "One is listed twice.", "List every category once.")]
