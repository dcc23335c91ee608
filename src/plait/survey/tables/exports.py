"""Item tables as rows of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plait.formats.tables.export import Value
from plait.methods.survey.proportions import Interval, wilson
from plait.records.item_table import ItemTable
from plait.records.problem import UndefinedStatistic
from plait.records.proportion import Proportion

COLUMNS = (
    "item",
    "label",
    "kind",
    "choice",
    "choice_label",
    "k",
    "n",
    "share",
    "wilson_low",
    "wilson_high",
    "n_asked",
    "skipped",
    "dont_know",
    "refused",
    "not_shown",
    "median",
    "lower_quartile",
    "upper_quartile",
)


def interval_of(share: Proportion) -> Interval | None:
    """The 95 % Wilson interval, None for the share of nobody."""
    try:
        return wilson(share)
    except UndefinedStatistic:
        return None


def table_rows(tables: Iterable[ItemTable]) -> Iterator[list[Value]]:
    """One row for each choice, or one for an item without choices, in the order of COLUMNS; shares run 0 to 1."""
    for table in tables:
        missing = table.missing
        head: list[Value] = [table.name, table.label, table.kind.value]
        tail: list[Value] = [
            table.n_asked,
            missing.skipped,
            missing.dont_know,
            missing.refused,
            missing.not_shown,
            *_middle(table),
        ]
        if not table.rows:
            yield [*head, None, None, None, table.n, None, None, None, *tail]
        for row in table.rows:
            interval = interval_of(row.share)
            shares: list[Value] = (
                [row.share.k, row.share.n, row.share.value, interval.low, interval.high]
                if interval
                else [row.share.k, row.share.n, None, None, None]
            )
            yield [*head, row.choice, row.label, *shares, *tail]


def _middle(table: ItemTable) -> list[Value]:
    if table.numbers is not None:
        return [table.numbers.median, table.numbers.lower_quartile, table.numbers.upper_quartile]
    return [table.median or None, table.quartiles[0] or None, table.quartiles[1] or None]
