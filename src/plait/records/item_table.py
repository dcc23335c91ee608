"""How one item of a questionnaire was answered: every count with its base."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from plait.records.proportion import Missing, Proportion
from plait.records.questionnaire import ItemKind


class ItemTableRow(NamedTuple):
    """One choice: its stored name, its label, and who chose it among those with a valid answer."""

    choice: str
    label: str
    share: Proportion


@dataclass(frozen=True, slots=True)
class NumberSummary:
    """Quantiles of the answers to a number item, in the item's unit; they lie on an answer or half way between two.

    mean: None unless it was asked for.
    """

    n: int
    lowest: float
    lower_quartile: float
    median: float
    upper_quartile: float
    highest: float
    mean: float | None = None


@dataclass(frozen=True, slots=True)
class ItemTable:
    """The answers to one item.

    rows: every choice in the questionnaire's order, also those nobody chose; empty for text, date and number items.
        In a select_multiple item a person counts in each row chosen, so the rows add up to more than n.
    n: people with a valid answer. n_asked: people who were shown the item. n_responses: n_asked and those who were
        not shown it. median, quartiles: labels of an ordered item's choices, '' without an answer or when the
        median lies between two ('Weak / Strong'). numbers: of a number item with an answer, else None.

    >>> share = Proportion(3, 4, "valid answers")
    >>> ItemTable("q1", "Did it help?", ItemKind.SELECT_ONE, (ItemTableRow("yes", "Yes", share),), 4).n_asked
    4
    """

    name: str
    label: str
    kind: ItemKind
    rows: tuple[ItemTableRow, ...]
    n: int
    ordered: bool = False
    missing: Missing = field(default_factory=Missing)
    median: str = ""
    quartiles: tuple[str, str] = ("", "")
    numbers: NumberSummary | None = None

    @property
    def n_asked(self) -> int:
        return self.n + self.missing.n_shown

    @property
    def n_responses(self) -> int:
        return self.n_asked + self.missing.not_shown

    @property
    def base(self) -> str:
        """The base in words, for the line above a table.

        >>> ItemTable("q1", "Why?", ItemKind.TEXT, (), 3, missing=Missing(not_shown=5, skipped=1)).base
        '3 valid answers of 4 asked; 5 were not shown the item'
        """
        asked = f"{self.n} valid answers of {self.n_asked} asked"
        not_shown = self.missing.not_shown
        return f"{asked}; {not_shown} {'was' if not_shown == 1 else 'were'} not shown the item" if not_shown else asked
