"""A share held against one base: does it fit, by which rounding, and what would."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from plait.methods.figures.claims import Fit, Verdict, listed, share_of
from plait.methods.survey.rounding import (
    USUAL,
    Printed,
    Rounding,
    count_range,
    denominators_for_count,
    possible_counts,
    possible_denominators,
)

_LARGEST_SEARCHED = 20_000
OTHER_WAYS = {Rounding.TRUNCATED: "only cut off", Rounding.UP: "only rounded up"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict before it has a place. wanted: the denominators that would fit, of a count whose base is not found;
    tried: the numbers of people that were tried as its base; is_sole: whether one of them is the only one."""

    verdict: Verdict
    reason: str
    fits: tuple[Fit, ...] = ()
    k: int | None = None
    n: int | None = None
    wanted: tuple[int, ...] = ()
    tried: tuple[int, ...] = ()
    is_sole: bool = False


def true_of(printed: Printed, hedge: str, k: int, n: int) -> bool:
    if k > n:
        return False
    share = Fraction(100 * k, n)
    # 'About' allows five points: enough for '30 %' said of 27 %, too little to hide a wrong count.
    return {
        "": lambda: rounds(printed, k, n),
        "~": lambda: abs(share - printed.value) <= 5,
        ">": lambda: share > printed.value,
        ">=": lambda: share >= printed.value,
        "<": lambda: share < printed.value,
        "<=": lambda: share <= printed.value,
    }[hedge]()


def rounds(printed: Printed, k: int, n: int) -> bool:
    half = printed.unit / 2
    if abs(Fraction(100 * k, n) - printed.value) > half:
        return False
    return any(k in count_range(printed, n, rounding) for rounding in USUAL)


def other_way(printed: Printed, k: int, n: int) -> str:
    """How a percentage came about that is not rounded as usual, '' if by no way."""
    if abs(Fraction(100 * k, n) - printed.value) > printed.unit:
        return ""
    return next((way for rounding, way in OTHER_WAYS.items() if k in count_range(printed, n, rounding)), "")


def denominators(printed: Printed, k: int) -> tuple[int, ...]:
    if not 0 < k <= _LARGEST_SEARCHED or not 0 < printed.value <= 100:
        return ()
    return denominators_for_count(printed, k, up_to=_LARGEST_SEARCHED)[:500]


def of_how_many(k: int, wanted: Sequence[int]) -> str:
    would = f" It would fit {k} of {listed(wanted)}." if 0 < len(wanted) < 500 else ""
    return f"The text does not say of how many.{would}"


def against(printed: Printed, hedge: str, k: int, bases: Sequence[int]) -> Judged:
    """The impossible count: what it is of each base, and what would be the percentage printed."""
    n = bases[0]
    if k > n:
        return Judged("impossible", f"{k} is more than the {n} it is counted in.", k=k, n=n)
    reasons = " ".join(f"{k} of {each} is {share_of(k, each)}, not {hedged(printed, hedge)}." for each in bases)
    fits = [Fit(count, n) for count in possible_counts(printed, n)]
    phrases = [f"{listed([fit.k for fit in fits])} of {n}"] if fits else []
    if wanted := denominators(printed, k):
        fits += [Fit(k, each) for each in wanted]
        phrases.append(f"{k} of {listed(wanted)}")
    would = f" {said(printed)} would be {', or '.join(phrases)}." if phrases and not hedge else ""
    return Judged("impossible", reasons + would, tuple(fits[:500]), k=k, n=n)


def no_share_of(printed: Printed, bases: Sequence[int], *, certain: bool) -> Judged:
    n = bases[0]
    below = int(printed.value * n / 100)
    neighbours = ", ".join(f"{k} of {n} is {share_of(k, n)}" for k in (below, below + 1) if k <= n)
    reason = f"No whole number of {listed(sorted(bases))} is {said(printed)}: {neighbours}."
    denominators = possible_denominators(printed, n)[-40:] if n <= 2_000 else ()
    fits = tuple(Fit(k, each) for each in denominators for k in possible_counts(printed, each))
    would = f" {said(printed)} would be {', '.join(map(str, fits[-8:]))}." if fits else ""
    return Judged("impossible" if certain else "doubtful", reason + would, fits, n=n)


def said(printed: Printed) -> str:
    return f"{float(printed.value):.{printed.decimals}f} %"


def hedged(printed: Printed, hedge: str) -> str:
    words = {"~": "about ", ">": "more than ", "<": "less than ", ">=": "at least ", "<=": "at most ", "": ""}
    return f"{words[hedge]}{said(printed)}"


def any_rounding(printed: Printed, k: int) -> range:
    """The denominators for which k may be printed as the percentage, however it was rounded."""
    low, high = printed.value - printed.unit, printed.value + printed.unit
    return range(ceil(100 * k / high), floor(100 * k / low) + 1) if low > 0 else range(0)
