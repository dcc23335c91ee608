"""Can this mean, or this mean and standard deviation, come from n whole-number answers, or from n of 0 and 1?"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from plait.methods.survey.rounding import USUAL, Interval, Printed, Rounding
from plait.records.problem import InputRejected, Problem

LARGEST_N_ON_SCALE = 200
# The table of reachable sums takes about (n x width)^3 / 24 bytes: 72 MB at this limit.
_LARGEST_RANGE = 1200


def grim_totals(mean: Printed, n: int, *, items: int = 1, roundings: Iterable[Rounding] = USUAL) -> tuple[int, ...]:
    """GRIM: the sums of n x items whole numbers whose mean is printed as `mean`; none means impossible.

    Without power (every mean is possible) when n x items is 10^decimals or more.
    Parameters: items, number of whole-number answers averaged for each person.
    Raises: InputRejected when n or items is below 1.
    Source: Brown & Heathers (2017), Soc. Psychol. Personal. Sci. 8(4), 363-369. doi:10.1177/1948550616673876

    >>> grim_totals(Printed.of("5.19"), 28), grim_totals(Printed.of("5.18"), 28)
    ((), (145,))
    """
    _check_numbers(n, items)
    found: set[int] = set()
    for rounding in roundings:
        found.update(mean.interval(rounding).times(n * items).integers())
    return tuple(sorted(found))


def grimmer(
    mean: Printed, sd: Printed, n: int, *, items: int = 1, roundings: Iterable[Rounding] = USUAL
) -> tuple[tuple[int, int], ...]:
    """GRIMMER: the pairs (sum, sum of squares) of n whole numbers that are printed as this mean and SD.

    The sample SD (n - 1) is meant. Necessary, not sufficient: it asks that the sum of squares is a whole number of
    the parity of the sum; a scale with ends rules out more (see `likert_counts`). For items > 1 the whole numbers
    are each person's total.
    Raises: InputRejected when n is below 2 or items below 1.
    Source: Anaya (2016), PeerJ Preprints 4:e2400v1; Allard (2018), Analytic-GRIMMER.

    >>> grimmer(Printed.of("5.21"), Printed.of("1.60"), 28)
    ((146, 830),)
    >>> grimmer(Printed.of("3.44"), Printed.of("2.47"), 18)
    ()
    """
    _check_numbers(n, items, least=2)
    found: set[tuple[int, int]] = set()
    for rounding in roundings:
        for total in grim_totals(mean, n, items=items, roundings=[rounding]):
            found.update((total, squares) for squares in _sums_of_squares(sd, total, n, items, rounding))
    return tuple(sorted(found))


def likert_counts(
    mean: Printed, sd: Printed, n: int, *, low: int, high: int, roundings: Iterable[Rounding] = USUAL
) -> tuple[int, ...] | None:
    """An example of answers on a scale low..high with this mean and sample SD, as counts per level; None if impossible.

    Exact: it searches every reachable sum and sum of squares, so None is a proof. n at most 200, fewer on scales of
    more than seven levels.
    Raises: InputRejected when n or the scale lies outside that.
    Source: dynamic programme over people with the reachable sums of squares as bits; the example is what SPRITE
        searches by chance, Heathers et al. (2018), PeerJ Preprints 6:e26968v1.

    >>> likert_counts(Printed.of("2.00"), Printed.of("1.00"), 3, low=1, high=5)
    (1, 1, 1, 0, 0)
    >>> likert_counts(Printed.of("4.90"), Printed.of("1.00"), 10, low=1, high=5) is None
    True
    """
    _check_scale(n, low, high)
    width = high - low
    for rounding in roundings:
        for total in grim_totals(mean, n, roundings=[rounding]):
            shifted = total - n * low
            if not 0 <= shifted <= n * width:
                continue
            reachable = _reachable(n, width)[shifted]
            for squares in _sums_of_squares(sd, total, n, 1, rounding):
                # Squares about the lowest level: sum (x - low)^2 = sum x^2 - 2 low sum x + n low^2.
                about_low = squares - 2 * low * total + n * low * low
                if about_low >= 0 and reachable >> about_low & 1:
                    return _counts(n, width, shifted, about_low)
    return None


def likert_possible(
    mean: Printed, sd: Printed, n: int, *, low: int, high: int, roundings: Iterable[Rounding] = USUAL
) -> bool:
    """Whether whole-number answers on the scale low..high can have this mean and sample SD (see `likert_counts`)."""
    return likert_counts(mean, sd, n, low=low, high=high, roundings=roundings) is not None


def _sums_of_squares(sd: Printed, total: int, n: int, items: int, rounding: Rounding) -> range:
    """Whole sums of squares of the parity of the total whose SD is printed so (steps of two)."""
    interval = sd.interval(rounding)
    if interval.high < 0 or (interval.high == 0 and not interval.high_closed):
        return range(0)
    # An SD is never negative: an interval that begins below 0 begins at 0, which belongs to it.
    low_closed = interval.low_closed or interval.low < 0
    low = max(interval.low, Fraction(0))
    scale = (n - 1) * items * items
    least = Fraction(total * total, n)
    squares = Interval(least + scale * low**2, least + scale * interval.high**2, low_closed, interval.high_closed)
    whole = squares.integers()
    start = whole.start + (whole.start - total) % 2
    return range(start, max(whole.stop, start), 2)


@lru_cache(maxsize=2 * LARGEST_N_ON_SCALE)
def _reachable(n: int, width: int) -> tuple[int, ...]:
    """For every sum 0..n*width of n values 0..width: the reachable sums of squares, as the bits of an integer."""
    if n == 0:
        return (1,)
    before = _reachable(n - 1, width)
    after = [0] * (n * width + 1)
    for total, squares in enumerate(before):
        for value in range(width + 1):
            after[total + value] |= squares << value * value
    return tuple(after)


def _counts(n: int, width: int, total: int, squares: int) -> tuple[int, ...]:
    counts = [0] * (width + 1)
    for people in range(n, 0, -1):
        before = _reachable(people - 1, width)
        for value in range(width + 1):
            rest, rest_squares = total - value, squares - value * value
            if 0 <= rest < len(before) and rest_squares >= 0 and before[rest] >> rest_squares & 1:
                counts[value] += 1
                total, squares = rest, rest_squares
                break
    return tuple(counts)


def _check_numbers(n: int, items: int, *, least: int = 1) -> None:
    problems = []
    if n < least:
        problems.append(Problem("n", f"{n} is too few people.", f"Give at least {least}."))
    if items < 1:
        problems.append(Problem("Items", f"{items} items cannot be averaged.", "Give at least 1."))
    if problems:
        raise InputRejected(problems)


def _check_scale(n: int, low: int, high: int) -> None:
    problems = []
    largest = min(LARGEST_N_ON_SCALE, _LARGEST_RANGE // max(high - low, 1))
    if not 2 <= n <= largest:
        cause = f"The exact check on {low} to {high} is for 2 to {largest} people, not {n}."
        problems.append(Problem("n", cause, "Use GRIM and GRIMMER for larger groups."))
    if not 1 <= high - low <= 20:
        cause = f"{low} to {high} is no scale of 2 to 21 levels."
        problems.append(Problem("Scale", cause, "Give the lowest and the highest level."))
    if problems:
        raise InputRejected(problems)


def debit(mean: Printed, sd: Printed, n: int, *, roundings: Iterable[Rounding] = USUAL) -> bool:
    """DEBIT: whether sqrt(p (1 - p) n / (n - 1)) meets the printed SD for some p that is printed as the mean.

    Parameters: mean, 0 to 1. sd, the sample SD (n - 1). n, at least 2.
    Raises: InputRejected when the mean lies outside 0 to 1 or n is below 2.
    Source: Heathers & Brown (2019), DEBIT: A Simple Consistency Test For Binary Data. osf.io/5vb3u

    >>> debit(Printed.of("0.35"), Printed.of("0.49"), 20), debit(Printed.of("0.35"), Printed.of("0.50"), 20)
    (True, False)
    """
    _check_binary(mean, n)
    return any(_variances_meet(mean.interval(each), sd.interval(each), n) for each in roundings)


def binary_counts(mean: Printed, sd: Printed, n: int, *, roundings: Iterable[Rounding] = USUAL) -> tuple[int, ...]:
    """The counts of ones, 0 to n, with exactly this printed mean and sample SD: DEBIT and GRIM in one, and sharper.

    >>> binary_counts(Printed.of("0.35"), Printed.of("0.49"), 20)
    (7,)
    """
    _check_binary(mean, n)
    found: set[int] = set()
    for rounding in roundings:
        squared = _squared(sd.interval(rounding))
        for k in mean.interval(rounding).times(n).integers():
            if 0 <= k <= n and Fraction(k * (n - k), n * (n - 1)) in squared:
                found.add(k)
    return tuple(sorted(found))


def _variances_meet(means: Interval, sds: Interval, n: int) -> bool:
    low, high = max(means.low, Fraction(0)), min(means.high, Fraction(1))
    low_closed = means.low_closed or means.low < 0
    high_closed = means.high_closed or means.high > 1
    variance = {p: p * (1 - p) * n / (n - 1) for p in (low, high)}
    ends = sorted([(variance[low], low_closed), (variance[high], high_closed)])
    half = Fraction(1, 2)
    peak = (Fraction(n, 4 * (n - 1)), True) if low < half < high else ends[1]
    reached = Interval(ends[0][0], peak[0], ends[0][1], peak[1])
    printed = _squared(sds)
    return _meet(reached, printed)


def _squared(sds: Interval) -> Interval:
    """An SD is never negative: an interval that begins below 0 begins at 0, which belongs to it."""
    low_closed = sds.low_closed or sds.low < 0
    return Interval(max(sds.low, Fraction(0)) ** 2, sds.high**2, low_closed, sds.high_closed)


def _meet(one: Interval, other: Interval) -> bool:
    def begins_before_end(first: Interval, second: Interval) -> bool:
        return first.low < second.high or (first.low == second.high and first.low_closed and second.high_closed)

    return begins_before_end(one, other) and begins_before_end(other, one)


def _check_binary(mean: Printed, n: int) -> None:
    problems = []
    if not 0 <= mean.value <= 1:
        problems.append(Problem("Mean", "The mean of 0 and 1 lies between them.", "Give a share from 0 to 1."))
    if n < 2:
        problems.append(Problem("n", f"{n} is too few for a standard deviation.", "Give at least 2."))
    if problems:
        raise InputRejected(problems)
