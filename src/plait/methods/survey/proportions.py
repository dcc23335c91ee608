"""Intervals for a share: of a large population, of a finite frame, and with no assumption at all (Manski bounds)."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

import scipy

from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.proportion import Proportion

LargePopulationMethod = Literal["wilson", "wilson_corrected", "clopper_pearson", "jeffreys", "agresti_coull"]
FiniteMethod = Literal["hypergeometric", "wilson_finite", "wald_finite"]
IntervalMethod = Literal[LargePopulationMethod, FiniteMethod]

NAMES: dict[IntervalMethod, str] = {
    "wilson": "Wilson",
    "wilson_corrected": "Wilson with continuity correction",
    "clopper_pearson": "Clopper-Pearson",
    "jeffreys": "Jeffreys",
    "agresti_coull": "Agresti-Coull",
    "hypergeometric": "hypergeometric inversion",
    "wilson_finite": "Wilson with effective n",
    "wald_finite": "Wald with finite population correction",
}


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval. low, high: proportions, 0 to 1 (Wald and Agresti-Coull may stick out a little).

    level: confidence, 0 to 1. method: its name as printed.

    >>> str(Interval(0.222, 0.388, 0.95, "Wilson"))
    '95 % CI 22.2 to 38.8 %, Wilson'
    """

    low: float
    high: float
    level: float
    method: str

    def __str__(self) -> str:
        return f"{100 * self.level:g} % CI {100 * self.low:.1f} to {100 * self.high:.1f} %, {self.method}"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The lowest and the highest share that the missing answers allow: no probability, no assumption."""

    low: Proportion
    high: Proportion


def interval(
    proportion: Proportion,
    *,
    method: IntervalMethod | None = None,
    level: float = 0.95,
    population: int | None = None,
) -> Interval:
    """The confidence interval of a proportion by the named method.

    Parameters: method, by default 'wilson', or 'hypergeometric' when `population` is given.
        level, confidence between 0 and 1. population, number of people in the frame of which the n are a random sample.
    Returns: Interval.
    Raises: UndefinedStatistic when the base is empty (Wald also for n = 1). InputRejected when the level is not
        between 0 and 1, the population is smaller than n, or method and population do not go together.

    >>> print(interval(Proportion(34, 114, "leads in the frame")))
    95 % CI 22.2 to 38.8 %, Wilson
    >>> print(interval(Proportion(24, 34, "valid answers"), population=114))
    95 % CI 55.3 to 82.5 %, hypergeometric inversion
    """
    chosen: IntervalMethod = method or ("wilson" if population is None else "hypergeometric")
    if chosen in _FINITE:
        if population is None:
            raise InputRejected(
                Problem("Interval", f"'{chosen}' needs the size of the population.", "Give the number in the frame.")
            )
        return _FINITE[chosen](proportion, population, level)
    if chosen not in _LARGE:
        known = ", ".join((*get_args(LargePopulationMethod), *get_args(FiniteMethod)))
        raise InputRejected(Problem("Interval", f"There is no method '{chosen}'.", f"Choose one of {known}."))
    if population is not None:
        raise InputRejected(
            Problem(
                "Interval",
                f"'{chosen}' takes the population as without end, but its size was given.",
                f"Leave the population out, or choose one of {', '.join(_FINITE)}.",
            )
        )
    return _LARGE[chosen](proportion, level)


def wilson(proportion: Proportion, level: float = 0.95) -> Interval:
    """Score interval, the default: close to its level at every n, never outside 0 to 1.

    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1.
    Source: Wilson (1927), J. Am. Stat. Assoc. 22(158), 209-212. doi:10.1080/01621459.1927.10502953

    >>> found = wilson(Proportion(34, 114, "leads in the frame"))
    >>> round(found.low, 3), round(found.high, 3)
    (0.222, 0.388)
    """
    z = _z(proportion, level)
    low, high = _score_limits(proportion.value, proportion.n, z)
    return Interval(low, high, level, NAMES["wilson"])


def wilson_corrected(proportion: Proportion, level: float = 0.95) -> Interval:
    """Score interval with continuity correction: half a person on either side, but never past k = n / 2.

    The second clause is that of R's prop.test: at exactly k = n / 2 nothing is corrected.
    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1.
    Source: Newcombe (1998), Stat. Med. 17(8), 857-872.
        doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E

    >>> round(wilson_corrected(Proportion(81, 263, "patients")).low, 4)
    0.2535
    """
    z = _z(proportion, level)
    n = proportion.n
    correction = min(0.5, abs(proportion.k - n / 2)) / n
    low, _ = _score_limits(max(proportion.value - correction, 0.0), n, z)
    _, high = _score_limits(min(proportion.value + correction, 1.0), n, z)
    return Interval(low, high, level, NAMES["wilson_corrected"])


def clopper_pearson(proportion: Proportion, level: float = 0.95) -> Interval:
    """Interval that holds its level for every true share, at the price of width.

    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1.
    Source: Clopper & Pearson (1934), Biometrika 26(4), 404-413. doi:10.1093/biomet/26.4.404

    >>> round(clopper_pearson(Proportion(0, 10, "patients")).high, 4)   # 1 - 0.025 ** (1 / 10)
    0.3085
    """
    _z(proportion, level)
    # A count whose probability is the tail itself is rejected, whichever side rounding lets it fall on.
    k, n, tail = proportion.k, proportion.n, (1 - level) / 2 * (1 + 1e-9)
    low = 0.0 if k == 0 else float(scipy.stats.beta.ppf(tail, k, n - k + 1))
    high = 1.0 if k == n else float(scipy.stats.beta.isf(tail, k + 1, n - k))
    return Interval(low, high, level, NAMES["clopper_pearson"])


def jeffreys(proportion: Proportion, level: float = 0.95) -> Interval:
    """Equal-tailed interval of the Beta(k + 1/2, n - k + 1/2) posterior; 0 at k = 0 and 1 at k = n.

    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1.
    Source: Brown, Cai & DasGupta (2001), Stat. Sci. 16(2), 101-133. doi:10.1214/ss/1009213286

    >>> round(jeffreys(Proportion(7, 20, "patients")).low, 4)
    0.1723
    """
    _z(proportion, level)
    k, n, tail = proportion.k, proportion.n, (1 - level) / 2
    low = 0.0 if k == 0 else float(scipy.stats.beta.ppf(tail, k + 0.5, n - k + 0.5))
    high = 1.0 if k == n else float(scipy.stats.beta.isf(tail, k + 0.5, n - k + 0.5))
    return Interval(low, high, level, NAMES["jeffreys"])


def agresti_coull(proportion: Proportion, level: float = 0.95) -> Interval:
    """Wald interval around the Wilson midpoint, as if z^2 people more had answered, half of them yes. Not clipped.

    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1.
    Source: Agresti & Coull (1998), Am. Stat. 52(2), 119-126. doi:10.1080/00031305.1998.10480550

    >>> round(agresti_coull(Proportion(7, 20, "patients")).low, 4)
    0.1799
    """
    z = _z(proportion, level)
    n = proportion.n + z**2
    middle = (proportion.k + z**2 / 2) / n
    half = z * math.sqrt(middle * (1 - middle) / n)
    return Interval(middle - half, middle + half, level, NAMES["agresti_coull"])


def hypergeometric_counts(proportion: Proportion, population: int, level: float = 0.95) -> tuple[int, int]:
    """The fewest and the most people in the population who may have the property, by inversion of the exact test.

    Every count K in between has P(X >= k | K) and P(X <= k | K) above (1 - level) / 2, X being hypergeometric:
    the n are a simple random sample of the population, drawn without replacement.
    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1 or a population
        smaller than n.
    Source: Buonaccorsi (1987), Am. Stat. 41(3), 215-218. doi:10.1080/00031305.1987.10475484

    >>> hypergeometric_counts(Proportion(24, 34, "valid answers"), population=114)
    (63, 94)
    """
    _check_population(proportion, population, level)
    k, n, tail = proportion.k, proportion.n, (1 - level) / 2

    def at_least_k(count: int) -> bool:
        return bool(scipy.stats.hypergeom.sf(k - 1, population, count, n) > tail)

    def too_many_for_k(count: int) -> bool:
        return bool(scipy.stats.hypergeom.cdf(k, population, count, n) <= tail)

    # Both tails are monotone in the count, so the ends of the interval are found by halving.
    possible = range(k, population - (n - k) + 1)
    low = possible[bisect_left(possible, True, key=at_least_k)]
    high = possible[bisect_left(possible, True, key=too_many_for_k) - 1]
    return low, high


def hypergeometric_interval(proportion: Proportion, population: int, level: float = 0.95) -> Interval:
    """`hypergeometric_counts` as shares of the population: exact when n of N people answered, as if drawn at random.

    Raises, Source: as `hypergeometric_counts`.

    >>> found = hypergeometric_interval(Proportion(24, 34, "valid answers"), population=114)
    >>> round(found.low, 3), round(found.high, 3)
    (0.553, 0.825)
    """
    low, high = hypergeometric_counts(proportion, population, level)
    return Interval(low / population, high / population, level, NAMES["hypergeometric"])


def wilson_finite(proportion: Proportion, population: int, level: float = 0.95) -> Interval:
    """Score interval with the effective n that the finite population correction gives, n (N - 1) / (N - n).

    Raises: UndefinedStatistic when the base is empty. InputRejected for a level not between 0 and 1 or a population
        smaller than n.
    Source: Kish (1965), Survey Sampling, Wiley, section 2.2 (correction); Wilson (1927) as in `wilson`.

    >>> round(wilson_finite(Proportion(24, 34, "valid answers"), population=114).low, 3)
    0.566
    """
    z = _check_population(proportion, population, level)
    if population == proportion.n:
        low = high = proportion.value
    else:
        n_effective = proportion.n * (population - 1) / (population - proportion.n)
        low, high = _score_limits(proportion.value, n_effective, z)
    return Interval(low, high, level, NAMES["wilson_finite"])


def wald_finite(proportion: Proportion, population: int, level: float = 0.95) -> Interval:
    """p plus and minus z standard errors with the finite population correction. Not clipped; for comparison only.

    Raises: UndefinedStatistic for n of 0 or 1. InputRejected for a level not between 0 and 1 or a population
        smaller than n.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, section 3.2.

    >>> round(wald_finite(Proportion(24, 34, "valid answers"), population=114).low, 3)
    0.576
    """
    z = _check_population(proportion, population, level)
    p, n = proportion.value, proportion.n
    if n == 1:
        raise UndefinedStatistic("One answer has no standard error.")
    half = z * math.sqrt((1 - n / population) * p * (1 - p) / (n - 1))
    return Interval(p - half, p + half, level, NAMES["wald_finite"])


def manski_bounds(proportion: Proportion, n_asked: int) -> Bounds:
    """The share among all who were asked, were every missing answer a no (low) or a yes (high).

    Parameters: proportion, among those who answered. n_asked, people asked, at least n (the frame of a census).
    Raises: UndefinedStatistic when nobody was asked. InputRejected when fewer were asked than answered.
    Source: Manski (1989), J. Hum. Resour. 24(3), 343-360. doi:10.2307/145818

    >>> bounds = manski_bounds(Proportion(24, 34, "valid answers"), n_asked=114)
    >>> str(bounds.low), str(bounds.high)
    ('24 of 114 people asked (21.1 %)', '104 of 114 people asked (91.2 %)')
    """
    if n_asked < proportion.n:
        raise InputRejected(
            Problem("Manski bounds", f"{proportion.n} answered but only {n_asked} were asked.", "Check both counts.")
        )
    if n_asked == 0:
        raise UndefinedStatistic("Nobody was asked, so there is no share to bound.")
    base = "people asked"
    n_missing = n_asked - proportion.n
    return Bounds(Proportion(proportion.k, n_asked, base), Proportion(proportion.k + n_missing, n_asked, base))


_LARGE: dict[str, Callable[[Proportion, float], Interval]] = {
    "wilson": wilson,
    "wilson_corrected": wilson_corrected,
    "clopper_pearson": clopper_pearson,
    "jeffreys": jeffreys,
    "agresti_coull": agresti_coull,
}
_FINITE: dict[str, Callable[[Proportion, int, float], Interval]] = {
    "hypergeometric": hypergeometric_interval,
    "wilson_finite": wilson_finite,
    "wald_finite": wald_finite,
}


def _score_limits(p: float, n: float, z: float) -> tuple[float, float]:
    shift = z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + shift / (2 * n))
    # At p = 0 and p = 1 the limits are exact; rounding would leave them at -1e-18 or 1 - 1e-16.
    low = 0.0 if p == 0 else (p + shift - half) / (1 + 2 * shift)
    high = 1.0 if p == 1 else (p + shift + half) / (1 + 2 * shift)
    return low, high


def _z(proportion: Proportion, level: float) -> float:
    if not 0 < level < 1:
        raise InputRejected(
            Problem("Confidence level", f"{level:g} is not between 0 and 1.", "Give 0.95 for a 95 % interval.")
        )
    if proportion.n == 0:
        raise UndefinedStatistic(f"There is no interval for a share of nobody: the base ({proportion.base}) is empty.")
    return float(scipy.stats.norm.isf((1 - level) / 2))


def _check_population(proportion: Proportion, population: int, level: float) -> float:
    if population < proportion.n:
        raise InputRejected(
            Problem("Population", f"{proportion.n} people answered out of {population}.", "Give the size of the frame.")
        )
    return _z(proportion, level)
