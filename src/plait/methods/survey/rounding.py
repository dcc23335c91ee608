"""What may stand behind a printed number: the exact values, counts and denominators that round to it.

All arithmetic is on fractions: floats give false alarms exactly where it matters, at ties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from plait.records.problem import InputRejected, Problem

_NUMBER = re.compile(r"[-−–]?(?:\d{1,12}(?:\.\d{0,8})?|\.\d{1,8})")


class Rounding(StrEnum):
    """How the last printed digit came about. The first two are usual; the others explain a printed number."""

    HALF_UP = "half up"
    HALF_EVEN = "half even"
    HALF_DOWN = "half down"
    TRUNCATED = "truncated"
    UP = "rounded up"


USUAL = (Rounding.HALF_UP, Rounding.HALF_EVEN)
UP_OR_DOWN = (Rounding.HALF_UP, Rounding.HALF_DOWN)


@dataclass(frozen=True, slots=True)
class Interval:
    """The exact values that are printed alike; a closed end belongs to it."""

    low: Fraction
    high: Fraction
    low_closed: bool
    high_closed: bool

    def __contains__(self, value: Fraction) -> bool:
        above = value >= self.low if self.low_closed else value > self.low
        below = value <= self.high if self.high_closed else value < self.high
        return above and below

    def times(self, factor: Fraction | int) -> Interval:
        """The interval stretched by a factor above 0."""
        return Interval(self.low * factor, self.high * factor, self.low_closed, self.high_closed)

    def integers(self) -> range:
        """The integers in it, possibly none.

        >>> Interval(Fraction(1), Fraction(3), True, False).integers()
        range(1, 3)
        """
        low = ceil(self.low) if self.low_closed else floor(self.low) + 1
        high = floor(self.high) if self.high_closed else ceil(self.high) - 1
        return range(low, max(high + 1, low))


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as it was printed: its value and how many decimals were shown ("2.50" shows two)."""

    value: Fraction
    decimals: int

    @classmethod
    def of(cls, text: str) -> Printed:
        """Read a number with a decimal point. Raises InputRejected for anything else.

        >>> Printed.of("29.80")
        Printed(value=Fraction(149, 5), decimals=2)
        """
        plain = text.strip()
        if not _NUMBER.fullmatch(plain):
            problem = Problem(f"Number '{text[:40]}'", "It cannot be read as a number.", "Write it like 29.8.")
            raise InputRejected(problem)
        plain = plain.replace("−", "-").replace("–", "-")
        return cls(Fraction(plain.rstrip(".")), len(plain.partition(".")[2]))

    @property
    def unit(self) -> Fraction:
        """One step of the last printed digit."""
        return Fraction(1, 10**self.decimals)

    def interval(self, rounding: Rounding = Rounding.HALF_UP) -> Interval:
        """The exact values that this rounding prints so.

        >>> Printed.of("27").interval()
        Interval(low=Fraction(53, 2), high=Fraction(55, 2), low_closed=True, high_closed=False)
        """
        if rounding is Rounding.TRUNCATED:
            if self.value == 0:
                return Interval(-self.unit, self.unit, False, False)
            toward_zero = self.value > 0
            low, high = (self.value, self.value + self.unit) if toward_zero else (self.value - self.unit, self.value)
            return Interval(low, high, toward_zero, not toward_zero)
        if rounding is Rounding.UP:
            return Interval(self.value - self.unit, self.value, False, True)
        half = self.unit / 2
        last_digit_even = (self.value / self.unit) % 2 == 0
        low_closed = rounding is Rounding.HALF_UP or (rounding is Rounding.HALF_EVEN and last_digit_even)
        high_closed = rounding is Rounding.HALF_DOWN or (rounding is Rounding.HALF_EVEN and last_digit_even)
        return Interval(self.value - half, self.value + half, low_closed, high_closed)


def possible_counts(percent: Printed, n: int, roundings: Iterable[Rounding] = USUAL) -> tuple[int, ...]:
    """Counts k, 0 to n, whose share 100 k / n is printed as `percent` under at least one of the roundings.

    Raises InputRejected when n is below 1.
    Source: Brown & Heathers (2017), Soc. Psychol. Personal. Sci. 8(4), 363-369. doi:10.1177/1948550616673876

    >>> possible_counts(Printed.of("27"), 114)
    (31,)
    >>> possible_counts(Printed.of("70"), 34), possible_counts(Printed.of("70"), 34, [Rounding.TRUNCATED])
    ((), (24,))
    """
    found: set[int] = set()
    for rounding in roundings:
        found.update(count_range(percent, n, rounding))
    return tuple(sorted(found))


def count_range(percent: Printed, n: int, rounding: Rounding) -> range:
    """The same for one rounding, as a range: counts that round alike follow each other.

    Raises InputRejected when n is below 1.
    """
    if n < 1:
        raise InputRejected(Problem("Denominator", f"{n} is not a number of people.", "Give at least 1."))
    counts = percent.interval(rounding).times(Fraction(n, 100)).integers()
    return range(max(counts.start, 0), min(counts.stop, n + 1))


def denominators_for_count(
    percent: Printed, k: int, roundings: Iterable[Rounding] = USUAL, *, up_to: int | None = None
) -> tuple[int, ...]:
    """Denominators n, from k to `up_to`, for which k of n is printed as `percent`.

    Raises InputRejected when k is 0 and no `up_to` is given (every n fits 0 %).

    >>> denominators_for_count(Printed.of("27"), 34)
    (124, 125, 126, 127, 128)
    """
    found: set[int] = set()
    for rounding in roundings:
        found.update(n for n in _denominator_range(k, percent.interval(rounding), up_to) if n >= max(k, 1))
    return tuple(sorted(found))


def _denominator_range(k: int, share: Interval, up_to: int | None) -> range:
    if k == 0 or share.low <= 0:
        if up_to is None:
            cause = "Without a limit every large denominator fits."
            raise InputRejected(Problem("Denominators", cause, "Give the largest one to try."))
        if k == 0 or share.high <= 0:
            return range(1, up_to + 1) if k == 0 and Fraction(0) in share else range(0)
        return range(
            Interval(100 * k / share.high, Fraction(up_to), share.high_closed, True).integers().start, up_to + 1
        )
    # A larger denominator makes a smaller share, so the ends change places.
    fitting = Interval(100 * k / share.high, 100 * k / share.low, share.high_closed, share.low_closed).integers()
    return fitting if up_to is None else range(fitting.start, min(fitting.stop, up_to + 1))


def possible_denominators(percent: Printed, up_to: int, roundings: Iterable[Rounding] = USUAL) -> tuple[int, ...]:
    """Denominators n, 1 to `up_to`, that have at least one count printed as `percent`.

    >>> possible_denominators(Printed.of("70"), 34)
    (10, 20, 23, 27, 30, 33)
    """
    modes = tuple(roundings)
    return tuple(n for n in range(1, up_to + 1) if any(count_range(percent, n, mode) for mode in modes))


def parts_can_make_whole(
    percents: Sequence[Printed], n: int, roundings: Iterable[Rounding] = USUAL, *, counts: Sequence[int | None] = ()
) -> bool:
    """Whether n people can be split into parts printed as these percentages (every person in exactly one part).

    counts: the stated count of each part, None where none is stated; () when none is.

    >>> thirds = [Printed.of("33")] * 3
    >>> parts_can_make_whole(thirds, 34), parts_can_make_whole(thirds, 33), parts_can_make_whole(thirds, 300)
    (False, True, True)
    """
    stated = counts or (None,) * len(percents)
    if len(stated) != len(percents):
        raise InputRejected(Problem("Parts", "There are more counts than parts, or fewer.", "Give one for each part."))
    return any(_parts_fit(percents, n, rounding, stated) for rounding in roundings)


def _parts_fit(percents: Sequence[Printed], n: int, rounding: Rounding, stated: Sequence[int | None]) -> bool:
    ranges = [count_range(percent, n, rounding) for percent in percents]
    ranges = [choices if k is None else range(k, k + (k in choices)) for choices, k in zip(ranges, stated, strict=True)]
    if not all(ranges):
        return False
    # Each part's counts follow each other, so every total between the two extremes can be reached.
    return sum(choices[0] for choices in ranges) <= n <= sum(choices[-1] for choices in ranges)
