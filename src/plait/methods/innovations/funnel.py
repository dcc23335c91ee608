"""How far things have come along a row of stages, counted by one rule."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StageCount:
    """n_reached: innovations at the stage or beyond it. n_before: those at the stage before, what n_reached is of."""

    stage: str
    n_reached: int
    n_before: int


def funnel_counts(reached: Sequence[Collection[str]], order: Sequence[str]) -> list[StageCount]:
    """How many came to each stage: one that has reached a later stage counts at every stage before that, too.

    Parameters: reached, for each innovation the names of the stages noted for it, in any order; names outside `order`
        (exits) do not count. order, names of the stages from first to last. Everything counts at the first stage.

    >>> [each.n_reached for each in funnel_counts([{"piloted"}, set()], ["observed", "screened", "piloted"])]
    [2, 1, 1]
    """
    return counts_of_furthest(Counter(furthest_stage(names, order) for names in reached), order)


def counts_of_furthest(n_at: Mapping[int, int], order: Sequence[str]) -> list[StageCount]:
    """The same where it is counted already how many came how far. n_at: place in `order` of the furthest stage ->
    number of innovations.

    >>> [each.n_reached for each in counts_of_furthest({0: 1, 2: 1}, ["observed", "screened", "piloted"])]
    [2, 1, 1]
    """
    counts = [sum(n for place, n in n_at.items() if place >= stage) for stage in range(len(order))]
    before = [sum(n_at.values()), *counts]
    return [StageCount(name, n, n_before) for name, n, n_before in zip(order, counts, before, strict=False)]


def furthest_stage(names: Collection[str], order: Sequence[str]) -> int:
    """Place in `order` of the last stage reached, 0 when none is noted.

    >>> furthest_stage({"observed", "adopted", "parked"}, ["observed", "piloted", "adopted"])
    2
    """
    return max((place for place, name in enumerate(order) if name in names), default=0)


def is_low_or_middle_income(income_group: str) -> bool | None:
    """Whether a World Bank income group is low, lower middle or upper middle; None when the words do not say.

    Source: World Bank country classifications by income level: low, lower-middle, upper-middle, high.

    >>> [is_low_or_middle_income(words) for words in ("Lower middle income", "HIC", "")]
    [True, False, None]
    """
    words = re.sub(r"[^a-z]+", " ", income_group.lower()).split()
    if not words:
        return None
    if words[0] in ("lic", "lmic", "umic", "mic", "l", "lm", "um", "low", "lower", "upper", "middle"):
        return True
    return False if words[0] in ("hic", "h", "high") else None
