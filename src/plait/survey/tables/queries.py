"""Item tables of a questionnaire, counted by the database: a handful of queries, however many items there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

import numpy as np
from django.db.models import Count, QuerySet

from plait.methods.survey.likert import LikertDistribution
from plait.records.chart import Bar, BarChart, LikertChart, LikertRow
from plait.records.item_table import ItemTable, ItemTableRow, NumberSummary
from plait.records.problem import UndefinedStatistic
from plait.records.proportion import Missing, Proportion
from plait.records.questionnaire import CHOICE_KINDS, NUMBER_KINDS, ItemKind
from plait.register.models import Clause
from plait.register.taking_part import takes_part
from plait.survey.models import Answer, Item, Questionnaire, Response

VALID = "valid answers"
_NOT_ASKED = (ItemKind.NOTE, ItemKind.CALCULATE)

# status -> value -> number of answers; the values of texts and dates are not told apart.
Counts = Mapping[int, Mapping[str, int]]


def item_table(item: Item, *, with_mean: bool = False) -> ItemTable:
    """How one item was answered. with_mean: whether a number item's mean is wanted too."""
    n_responses = Response.counted.filter(questionnaire=item.questionnaire_id).count()
    return _table(item, _counts([item]).get(item.pk, {}), n_responses, with_mean=with_mean)


def item_tables(questionnaire: Questionnaire, items: Sequence[Item] | None = None) -> list[ItemTable]:
    """The tables of every item that is answered, in the questionnaire's order; of `items` alone when given."""
    asked = asked_items(questionnaire) if items is None else list(items)
    n_responses = Response.counted.filter(questionnaire=questionnaire).count()
    counts = _counts(asked)
    return [_table(item, counts.get(item.pk, {}), n_responses) for item in asked]


def asked_items(questionnaire: Questionnaire) -> list[Item]:
    """The items a person answers, in order: no notes, no calculations."""
    return list(Item.objects.filter(questionnaire=questionnaire).exclude(kind__in=_NOT_ASKED).order_by("order"))


def crossed(item: Item, group_of: Mapping[int, str]) -> list[tuple[str, ItemTable]]:
    """The item's table within each group, largest group first. group_of: response id -> group."""
    by_group: dict[str, dict[int, Counter[str]]] = {}
    for response, status, value in Answer.counted.filter(item=item).values_list("response_id", "status", "value"):
        if (group := group_of.get(response)) is not None:
            by_group.setdefault(group, {}).setdefault(status, Counter())[value] += 1
    sizes = Counter(group_of.values())
    return [(group, _table(item, by_group.get(group, {}), size)) for group, size in sizes.most_common()]


def groups_by_item(item: Item) -> dict[int, str]:
    """Response id -> label of the choice in a select_one item, for those with a valid answer."""
    labels = dict(choices_of(item))
    answered = Answer.counted.filter(item=item, status=Answer.Status.ANSWERED).values_list("response_id", "value")
    return {response: labels.get(value, value) for response, value in answered}


def choices_of(item: Item) -> list[tuple[str, str]]:
    """Name and label of each choice, in order."""
    return [
        (choice["name"], next((text for text in choice["labels"].values() if text), choice["name"]))
        for choice in item.choices
    ]


def blocks(tables: Iterable[ItemTable], items: Iterable[Item]) -> list[list[tuple[Item, ItemTable]]]:
    """Tables in order, ordered items side by side with the same choices and group together, every other by itself."""
    pairs = list(zip(items, tables, strict=True))

    def key(numbered: tuple[int, tuple[Item, ItemTable]]) -> object:
        number, (item, table) = numbered
        if not table.ordered:
            return number
        return (tuple(name for name, _ in choices_of(item)), item.block, tuple(item.page))

    return [[pair for _, pair in group] for _, group in groupby(enumerate(pairs), key)]


def likert_charts(questionnaire: Questionnaire) -> list[LikertChart]:
    """One diverging chart for each block of ordered items that share their levels."""
    items = asked_items(questionnaire)
    charts = (chart_of(block, questionnaire) for block in blocks(item_tables(questionnaire, items), items))
    return [chart for chart in charts if isinstance(chart, LikertChart)]


def chart_of(block: Sequence[tuple[Item, ItemTable]], questionnaire: Questionnaire) -> LikertChart | BarChart | None:
    """The picture of a block of tables: diverging bars of ordered items, bars of other choices, None of the rest
    and where nobody answered."""
    table = block[0][1]
    if not table.rows or not any(one.n for _, one in block):
        return None
    base = f"Valid answers of {table.n_responses} responses"
    if not table.ordered or len(table.rows) < 2:
        bars = tuple(Bar(row.label, row.share.k, row.share.n) for row in table.rows)
        return BarChart(table.label, bars, table.base)
    rows = tuple(LikertRow(one.label, tuple(row.share.k for row in one.rows), one.missing.n_shown) for _, one in block)
    return LikertChart(_title(block, questionnaire), tuple(row.label for row in table.rows), rows, base)


def _title(block: Sequence[tuple[Item, ItemTable]], questionnaire: Questionnaire) -> str:
    first, last = block[0][0], block[-1][0]
    names = first.name if first is last else f"{first.name} to {last.name}"
    return stem_of(first, questionnaire) or names


def stem_of(item: Item, questionnaire: Questionnaire) -> str:
    """What stands above an item: the heading of its block, else of the innermost group that has one, else ''."""
    labels = questionnaire.group_labels
    groups = (item.block, *reversed(item.page))
    return next((text for group in groups if (text := next(iter(labels.get(group, {}).values()), ""))), "")


def _counts(items: Sequence[Item]) -> dict[int, dict[int, dict[str, int]]]:
    """item id -> status -> value -> number of answers of those who take part."""
    counts: dict[int, dict[int, dict[str, int]]] = {}
    # All, which the index counts, less those of the few who take part no more: quicker than to ask of each answer whose
    # it is.
    for sign, answers in ((1, Answer.objects.all()), (-1, _of_those_who_left(items))):
        _count_into(counts, items, answers, sign)
    return counts


def _of_those_who_left(items: Sequence[Item]) -> QuerySet[Answer]:
    responses = Response.objects.filter(questionnaire__in={item.questionnaire_id for item in items})
    return Answer.objects.filter(response__in=responses.exclude(takes_part("person", Clause.SURVEY)))


def _count_into(
    counts: dict[int, dict[int, dict[str, int]]], items: Sequence[Item], answers: QuerySet[Answer], sign: int
) -> None:
    told_apart = [item.pk for item in items if item.kind in (*NUMBER_KINDS, *CHOICE_KINDS)]
    others = [item.pk for item in items if item.kind not in (*NUMBER_KINDS, *CHOICE_KINDS)]
    by_value = (
        answers.filter(item__in=told_apart).order_by().values_list("item_id", "status", "value").annotate(n=Count("*"))
    )
    for item, status, value, n in by_value:
        _add(counts.setdefault(item, {}).setdefault(status, {}), value, sign * n)
    by_status = answers.filter(item__in=others).order_by().values_list("item_id", "status").annotate(n=Count("*"))
    for item, status, n in by_status:
        _add(counts.setdefault(item, {}).setdefault(status, {}), "", sign * n)


def _add(by_value: dict[str, int], value: str, n: int) -> None:
    """A value that nobody gave has no entry."""
    by_value[value] = by_value.get(value, 0) + n
    if not by_value[value]:
        del by_value[value]


def _table(item: Item, counts: Counts, n_responses: int, *, with_mean: bool = False) -> ItemTable:
    kind = ItemKind(item.kind)
    n_of = {status: sum(by_value.values()) for status, by_value in counts.items()}
    missing = Missing(
        not_shown=n_responses - sum(n_of.values()),
        skipped=n_of.get(Answer.Status.SKIPPED, 0),
        dont_know=n_of.get(Answer.Status.DONT_KNOW, 0),
        refused=n_of.get(Answer.Status.REFUSED, 0),
    )
    answered = counts.get(Answer.Status.ANSWERED, {})
    n = n_of.get(Answer.Status.ANSWERED, 0)
    rows: tuple[ItemTableRow, ...] = ()
    median, quartiles = "", ("", "")
    if kind in CHOICE_KINDS:
        chosen = _chosen(kind, answered)
        rows = tuple(
            ItemTableRow(name, label, Proportion(chosen.get(name, 0), n, VALID, missing=missing))
            for name, label in choices_of(item)
        )
    if item.ordered and len(rows) > 1:
        median, quartiles = _ordered_middle(item.name, rows)
    numbers = _number_summary(answered, with_mean=with_mean) if kind in NUMBER_KINDS and n else None
    return ItemTable(item.name, item.label, kind, rows, n, item.ordered, missing, median, quartiles, numbers)


def _chosen(kind: ItemKind, answered: Mapping[str, int]) -> Mapping[str, int]:
    if kind is ItemKind.SELECT_ONE:
        return answered
    chosen: Counter[str] = Counter()
    for value, n in answered.items():
        for name in value.split():
            chosen[name] += n
    return chosen


def _ordered_middle(name: str, rows: Sequence[ItemTableRow]) -> tuple[str, tuple[str, str]]:
    labels = tuple(row.label for row in rows)
    try:
        summary = LikertDistribution(name, labels, tuple(row.share.k for row in rows)).summary()
    except UndefinedStatistic:
        return "", ("", "")

    def said(position: float) -> str:
        low = int(position)
        return labels[low - 1] if position == low else f"{labels[low - 1]} / {labels[low]}"

    return said(summary.median), (said(summary.lower_quartile), said(summary.upper_quartile))


def _number_summary(answered: Mapping[str, int], *, with_mean: bool) -> NumberSummary:
    values = np.repeat([float(value) for value in answered], list(answered.values()))
    # Type 2 of Hyndman and Fan (1996), as for ordered items: a quantile is an answer or half way between two.
    low, first, median, third, high = np.quantile(values, (0, 0.25, 0.5, 0.75, 1), method="averaged_inverted_cdf")
    mean = float(values.mean()) if with_mean else None
    return NumberSummary(values.size, float(low), float(first), float(median), float(third), float(high), mean)
