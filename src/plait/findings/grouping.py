"""The columns of a joint display: groups of the answers to an item, suggested, checked and filled with people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from plait.records.problem import Problem
from plait.records.questionnaire import CHOICE_KINDS, NUMBER_KINDS, ItemKind
from plait.survey.models import Item
from plait.survey.responses.queries import answers_of
from plait.survey.tables.queries import choices_of, stem_of

Group = dict[str, Any]
GROUPABLE = (*CHOICE_KINDS, *NUMBER_KINDS)
_FEW = 4


def question_of(item: Item) -> str:
    """The item's question; of a Likert item with the stem of its block before it. The item's questionnaire is read."""
    stem = stem_of(item, item.questionnaire) if item.ordered else ""
    return f"{stem.rstrip(' .…:')}: {item.label}" if stem else item.label


def suggested_groups(item: Item) -> list[Group]:
    """A group for each choice, or for a number item about quarters of its answers, cut at whole numbers.

    A number item with four different answers or fewer gets a group for each; one that nobody answered gets none.
    """
    if item.kind in CHOICE_KINDS:
        return [_choice_group(item, [name]) for name, _ in choices_of(item)]
    answers = [number for text in answers_of(item).values() if (number := _number(text)) is not None]
    return [] if not answers else cut_groups(item, _suggested_cuts(answers))


def suggested_cuts(item: Item) -> list[float]:
    """Where suggested_groups cuts the answers to a number item."""
    return [group["low"] for group in suggested_groups(item) if group["low"] is not None]


def cut_groups(item: Item, cuts: Iterable[float]) -> list[Group]:
    """Groups of a number item: below the first cut, from each cut to under the next, and from the last one up."""
    edges = [None, *sorted({float(cut) for cut in cuts}), None]
    return [_number_group(item, low, high) for low, high in pairwise(edges)]


def merged_groups(item: Item, merged: Mapping[str, Sequence[str]]) -> list[Group]:
    """Groups of an item's choices. merged: what each group is called, and the names of its choices."""
    return [{**_choice_group(item, list(names)), "label": label} for label, names in merged.items() if names]


def _suggested_cuts(answers: Sequence[float]) -> list[float]:
    different = sorted(set(answers))
    if len(different) <= _FEW:
        return different[1:]
    cuts = {float(np.ceil(cut)) for cut in np.quantile(answers, (0.25, 0.5, 0.75), method="averaged_inverted_cdf")}
    return sorted(cut for cut in cuts if different[0] < cut <= different[-1])


def _choice_group(item: Item, names: list[str]) -> Group:
    labels = dict(choices_of(item))
    label = " / ".join(labels.get(name, name) for name in names)
    return {"key": f"{item.name}:{'+'.join(names)}"[:200], "item": item.name, "label": label, "values": names}


def _number_group(item: Item, low: float | None, high: float | None) -> Group:
    return {
        "key": f"{item.name}:{'' if low is None else f'{low:g}'}..{'' if high is None else f'{high:g}'}",
        "item": item.name,
        "label": _range_label(low, high, whole=item.kind == ItemKind.INTEGER),
        "low": low,
        "high": high,
    }


def _range_label(low: float | None, high: float | None, *, whole: bool) -> str:
    if low is None and high is None:
        return "Any number"
    if low is None:
        return f"Under {high:g}"
    if high is None:
        return f"{low:g} or more"
    if whole and low.is_integer() and high.is_integer():
        return f"{low:g}" if high - low == 1 else f"{low:g} to {high - 1:g}"
    return f"{low:g} to under {high:g}"


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if np.isfinite(number) else None


def holds(group: Mapping[str, Any], answer: str) -> bool:
    """Whether an answer lies in a group. Of several choices one is enough."""
    if "values" in group:
        return not set(answer.split()).isdisjoint(group["values"]) or answer in group["values"]
    number = _number(answer)
    if number is None:
        return False
    low, high = group.get("low"), group.get("high")
    return (low is None or low <= number) and (high is None or number < high)


def group_problems(groups: Sequence[Mapping[str, Any]], items: Sequence[Item]) -> Iterator[Problem]:
    """What is wrong with the groups of a display over these items."""
    by_name = {item.name: item for item in items}
    keys = [str(group.get("key", "")) for group in groups]
    for group in groups:
        place = f"Group '{group.get('label') or group.get('key', '')}'"
        item = by_name.get(str(group.get("item", "")))
        if item is None:
            yield Problem(
                place, "Its item is not one of the display's.", "Choose the item too, or leave the group out."
            )
            continue
        if not group.get("key") or keys.count(str(group["key"])) > 1:
            yield Problem(place, "Its key is missing or used twice.", "Give every group a key of its own.")
        if item.kind in CHOICE_KINDS:
            yield from _choice_problems(place, group, item)
        else:
            yield from _range_problems(place, group)


def _choice_problems(place: str, group: Mapping[str, Any], item: Item) -> Iterator[Problem]:
    values, known = group.get("values") or (), {name for name, _ in choices_of(item)}
    if not values:
        yield Problem(place, "It holds no choice.", "Name the choices it is made of.")
    for name in values:
        if name not in known:
            yield Problem(place, f"'{name}' is no choice of '{item.name}'.", f"Choose of {', '.join(sorted(known))}.")


def _range_problems(place: str, group: Mapping[str, Any]) -> Iterator[Problem]:
    low, high = group.get("low"), group.get("high")
    if any(edge is not None and not isinstance(edge, int | float) for edge in (low, high)):
        yield Problem(place, "An edge of it is no number.", "Give numbers, or leave an edge open.")
    elif low is not None and high is not None and low >= high:
        yield Problem(place, f"It begins at {low:g} and ends before {high:g}.", "Let it end above its beginning.")
