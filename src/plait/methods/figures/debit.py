"""Can this mean and standard deviation come from n answers that are all 0 or 1?"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from plait.methods.survey.rounding import USUAL, Interval, Printed, Rounding
from plait.records.problem import InputRejected, Problem


def debit(mean: Printed, sd: Printed, n: int, *, roundings: Iterable[Rounding] = USUAL) -> bool:
    """DEBIT: whether sqrt(p (1 - p) n / (n - 1)) meets the printed SD for some p that is printed as the mean.

    Parameters: mean, 0 to 1. sd, the sample SD (n - 1). n, at least 2.
    Raises: InputRejected when the mean lies outside 0 to 1 or n is below 2.
    Source: Heathers & Brown (2019), DEBIT: A Simple Consistency Test For Binary Data. osf.io/5vb3u

    >>> debit(Printed.of("0.35"), Printed.of("0.49"), 20), debit(Printed.of("0.35"), Printed.of("0.50"), 20)
    (True, False)
    """
    _check(mean, n)
    return any(_variances_meet(mean.interval(each), sd.interval(each), n) for each in roundings)


def binary_counts(mean: Printed, sd: Printed, n: int, *, roundings: Iterable[Rounding] = USUAL) -> tuple[int, ...]:
    """The counts of ones, 0 to n, with exactly this printed mean and sample SD: DEBIT and GRIM in one, and sharper.

    >>> binary_counts(Printed.of("0.35"), Printed.of("0.49"), 20)
    (7,)
    """
    _check(mean, n)
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


def _check(mean: Printed, n: int) -> None:
    problems = []
    if not 0 <= mean.value <= 1:
        problems.append(Problem("Mean", "The mean of 0 and 1 lies between them.", "Give a share from 0 to 1."))
    if n < 2:
        problems.append(Problem("n", f"{n} is too few for a standard deviation.", "Give at least 2."))
    if problems:
        raise InputRejected(problems)
