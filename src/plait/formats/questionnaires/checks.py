"""Whether the expressions of a form can be read, and ask only about items that come before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import get_close_matches

from plait.formats.questionnaires.expression import ExpressionError, parse_expression, references
from plait.records.problem import Problem
from plait.records.questionnaire import Item

_IN_TEXT = re.compile(r"\$\{\s*([^\s{}]+)\s*\}")


def check_expressions(
    items: Sequence[Item],
    conditions: Iterable[tuple[int, int, str]],
    meta_names: Collection[str],
    left_out: Collection[str],
) -> list[Problem]:
    """Every problem of every expression.

    Parameters: conditions, of items and groups as their authors wrote them: row, number of items before it, text;
        meta_names, items about the device or the session, which are not kept; left_out, items already refused, about
        which nothing more is said.
    """
    positions: dict[str, int] = {}
    for position, item in enumerate(items):
        positions.setdefault(item.name, position)
    checker = _Checker(items, positions, frozenset(meta_names), frozenset(left_out))
    for row, n_before, text in conditions:
        checker.check(row, "relevant", text, n_before)
    for n_before, item in enumerate(items):
        row = item.row or 0
        checker.check(row, "calculation", item.calculation, n_before)
        checker.check(row, "constraint", item.constraint, len(items))
        checker.check_folded(row, item)
        for text in (*item.labels.values(), *item.hints.values()):
            checker.check_text(row, text)
    return checker.problems


class _Checker:
    def __init__(
        self, items: Sequence[Item], positions: Mapping[str, int], meta_names: frozenset[str], left_out: frozenset[str]
    ) -> None:
        self._items, self._positions, self._meta_names, self._left_out = items, positions, meta_names, left_out
        self._has_unreadable = False
        self.problems: list[Problem] = []

    def check(self, row: int, column: str, text: str, n_before: int) -> None:
        if not text:
            return
        place = f"Sheet 'survey', row {row}"
        try:
            names = references(parse_expression(text))
        except ExpressionError as error:
            self._has_unreadable = True
            cause = f"'{column}' cannot be read at character {error.position}. {error.cause}"
            self.problems.append(Problem(place, cause, error.cure))
            return
        for name in sorted(names):
            self._check_name(place, column, name, n_before)

    def check_folded(self, row: int, item: Item) -> None:
        # Joined with its groups' conditions, a condition may grow beyond what is read, though each part is not.
        if self._has_unreadable:
            return
        self.check(row, "relevant", item.relevant, len(self._items))

    def check_text(self, row: int, text: str) -> None:
        for name in _IN_TEXT.findall(text):
            self._check_name(f"Sheet 'survey', row {row}", "label", name, len(self._items))

    def _check_name(self, place: str, column: str, name: str, n_before: int) -> None:
        if name in self._left_out:
            return
        position = self._positions.get(name)
        if position is None and name in self._meta_names:
            cause = f"'{column}' asks about '{name}', which is about the device or session and is not kept."
            self.problems.append(Problem(place, cause, "Leave it out; for the day of answering write today()."))
        elif position is None:
            # Looking for the nearest name is slow, and a form of a thousand faults is not mended by hints.
            near = get_close_matches(name, self._positions, n=1) if len(self.problems) < 50 else []
            cure = f"Did you mean ${{{near[0]}}}?" if near else "Correct the name, or add the item."
            self.problems.append(Problem(place, f"'{column}' asks about '{name}', which is no item.", cure))
        elif position == n_before:
            cause = f"'{column}' of '{name}' asks about '{name}' itself."
            self.problems.append(Problem(place, cause, "Ask about an item that comes before."))
        elif position > n_before:
            later = self._items[position].row
            cause = f"'{column}' asks about '{name}', which comes later, in row {later}."
            self.problems.append(Problem(place, cause, f"Move '{name}' above this row."))
