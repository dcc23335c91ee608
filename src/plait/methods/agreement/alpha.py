"""Krippendorff's alpha: levels of measurement, coincidences, and alpha as a function of sums over units."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from plait.methods.agreement.sums import Estimate, SumsOverUnits, require_room
from plait.methods.coding.coded_units import Reliability, ValueCounts, distinct_rows, numbers_of
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

MOST_NUMBER, LEAST_GAP = 1e100, 1e-100  # squares of what lies beyond are no numbers, or 0, in a computer
Level = Literal["nominal", "ordinal", "interval", "ratio"]
FloatArray = NDArray[np.float64]


def differences(level: Level, categories: Sequence[Hashable], totals: FloatArray) -> FloatArray:
    """Squared differences between categories, shape (n_categories, n_categories).

    totals: pairable values in each category; only the ordinal level uses them (values in between set ranks apart).
    Raises: InputRejected for interval or ratio categories that are not numbers, or negative ratio numbers.
    Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania.

    >>> differences("ordinal", ("low", "mid", "high"), np.array([2.0, 4.0, 2.0]))[0]
    array([ 0.,  9., 36.])
    """
    if level == "nominal":
        return 1.0 - np.eye(len(categories))
    if level == "ordinal":
        ranks = np.cumsum(totals) - totals / 2
        return np.asarray((ranks[:, None] - ranks[None, :]) ** 2)
    if level not in get_args(Level):
        raise InputRejected(Problem("Level", f"'{level}' is unknown.", f"Choose one of {', '.join(get_args(Level))}."))
    numbers = numbers_of(categories)
    _require_range(numbers)
    gaps = np.asarray((numbers[:, None] - numbers[None, :]) ** 2)
    if level == "interval":
        return gaps
    if numbers.size and numbers.min() < 0:
        cause = f"{numbers.min():g} is below 0."
        raise InputRejected(Problem("Categories", cause, "Ratio data have a true zero; choose the interval level."))
    sums = np.asarray((numbers[:, None] + numbers[None, :]) ** 2)
    return np.asarray(np.divide(gaps, sums, out=np.zeros_like(gaps), where=sums > 0))


def _require_range(numbers: FloatArray) -> None:
    cure = "Write them in another unit, as thousands or thousandths."
    if numbers.size and np.abs(numbers).max() > MOST_NUMBER:
        largest = numbers[np.abs(numbers).argmax()]
        raise InputRejected(Problem("Values", f"{largest:g} is too large: its square is no number any more.", cure))
    in_order = np.unique(numbers)
    gaps = np.diff(in_order)
    if gaps.size and gaps.min() < LEAST_GAP:
        one, other = in_order[gaps.argmin() : gaps.argmin() + 2]
        cause = f"{one:g} and {other:g} are too near together: the square of their difference is 0 in a computer."
        raise InputRejected(Problem("Values", cause, cure))


def set_differences(categories: Sequence[frozenset[Hashable]]) -> FloatArray:
    """MASI differences between sets of codes, for units that may carry several codes at once; range 0 to 1.

    1 - Jaccard x monotonicity (1 same, 2/3 one holds the other, 1/3 they overlap, 0 nothing in common).
    Source: Passonneau (2006), Measuring agreement on set-valued items, LREC 2006, 831-836.

    >>> float(set_differences([frozenset("a"), frozenset("ab")])[0, 1])   # 1 - 1/2 x 2/3
    0.6666666666666667
    """

    def masi(one: frozenset[Hashable], other: frozenset[Hashable]) -> float:
        if one == other:
            return 0.0
        if not one & other:
            return 1.0
        monotonicity = 2 / 3 if one <= other or other <= one else 1 / 3
        return 1 - len(one & other) / len(one | other) * monotonicity

    return np.array([[masi(one, other) for other in categories] for one in categories])


def coincidences(data: Reliability | ValueCounts) -> FloatArray:
    """Krippendorff's coincidence matrix, shape (n_categories, n_categories): every pair of values within a unit,
    each unit weighted so that each of its m values counts once (1 / (m - 1) per ordered pair).

    >>> table = Reliability(np.array([[0, 0], [0, 1], [1, -1]]), ("no", "yes"), ("Ann", "Ben"))
    >>> coincidences(table)                          # the unit with one value pairs with nothing
    array([[2., 1.],
           [1., 0.]])
    """
    profiles, repeats = _pairable(data)
    return _pairs_in_units(profiles, repeats / (profiles.sum(axis=1) - 1))


def alpha_sums(data: Reliability | ValueCounts, level: Level | FloatArray, name: str = "alpha") -> SumsOverUnits:
    """Krippendorff's alpha prepared for estimation and resampling.

    level: nominal, ordinal, interval, ratio, or a symmetric matrix of squared differences with zeros on its diagonal.
    observed and expected of the estimate are the disagreements D_o and D_e, in units of the squared difference.
    Raises: UndefinedStatistic when no unit has two values, or all pairable values are the same.
    Source: Krippendorff (2019), Content Analysis, 4th ed., ch. 12; Hayes & Krippendorff (2007),
    doi:10.1080/19312450709336664.
    """
    profiles, repeats = _pairable(data)
    n_values = profiles.sum(axis=1)
    used = np.flatnonzero(profiles.any(axis=0))
    if len(used) < 2:
        raise UndefinedStatistic(
            "Every value that can be paired is the same: nothing varies, so nothing can be reliable."
        )
    counts = profiles[:, used].astype(np.float64)
    weight = 1.0 / (n_values - 1)
    if isinstance(level, str) and level == "ordinal":
        lower, higher = _met(counts)
        require_room(len(counts), len(used) + len(lower))
        # Each pair of values counts in both directions.
        disagreement = 2 * counts[:, lower] * counts[:, higher] * weight[:, None]
        evaluate = _ordinal_estimate(lower, higher, len(used))
    else:
        if isinstance(level, str):
            gaps = differences(level, [data.categories[index] for index in used], counts.sum(axis=0))
        else:
            gaps = checked_differences(level, len(data.categories))[np.ix_(used, used)]
        disagreement = (((counts @ gaps) * counts).sum(axis=1) * weight)[:, None]
        evaluate = _fixed_estimate(gaps)
    n_all = int(n_values @ repeats)
    unevenness = (n_values - n_all / repeats.sum()) / n_all**2
    return SumsOverUnits(
        name=name,
        level=level if isinstance(level, str) else "custom",
        parts=np.column_stack([n_values, counts, disagreement]),
        repeats=repeats,
        evaluate=evaluate,
        n_pairable=int(repeats.sum()),
        n_coders=data.n_coders,
        # Gwet's variance of alpha centres the number of values at the observed agreement with its small-sample term.
        variance_term=lambda estimate: -(1 - estimate) * unevenness,
    )


def checked_differences(matrix: FloatArray, n_categories: int) -> FloatArray:
    """The matrix itself, when it can serve as squared differences. Raises: InputRejected with what is wrong."""
    problems = []
    if matrix.shape != (n_categories, n_categories):
        cause = f"The shape is {matrix.shape}."
        problems.append(
            Problem("Differences", cause, f"Give one row and column for each of {n_categories} categories.")
        )
    elif not np.isfinite(matrix).all() or (matrix < 0).any():
        problems.append(
            Problem("Differences", "Some are negative or no number.", "Give squared differences, 0 or more.")
        )
    elif not np.allclose(matrix, matrix.T) or np.diag(matrix).any():
        cause = "They are not symmetric with zeros on the diagonal."
        problems.append(Problem("Differences", cause, "A value differs from itself by 0, from b as b from it."))
    if problems:
        raise InputRejected(problems)
    return matrix.astype(np.float64)


def _pairable(data: Reliability | ValueCounts) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    profiles, repeats = distinct_rows(data.counts())
    pairable = profiles.sum(axis=1) >= 2
    if not pairable.any():
        raise UndefinedStatistic("No unit has values of two coders.")
    return profiles[pairable], repeats[pairable]


def _pairs_in_units(profiles: NDArray[np.int64], weight: FloatArray) -> FloatArray:
    counts = profiles.astype(np.float64)
    weighted = counts * weight[:, None]
    return np.asarray(weighted.T @ counts - np.diag(weighted.sum(axis=0)))


def _met(counts: FloatArray) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pairs of different values that meet in a unit: the places of the lower and of the higher ones."""
    size = counts.shape[1]
    met = np.zeros((size, size), dtype=bool)
    for unit in counts:
        given = np.flatnonzero(unit)
        met[np.ix_(given, given)] = True
    lower, higher = np.nonzero(np.triu(met, 1))
    return lower, higher


def _fixed_estimate(gaps: FloatArray) -> Estimate:
    size = len(gaps)
    is_nominal = bool(np.count_nonzero(gaps == 1) == size * (size - 1) and not np.diag(gaps).any())

    def evaluate(totals: NDArray[np.inexact], limit: bool) -> tuple[NDArray[np.inexact], ...]:
        n_values, by_value, disagreement = totals[..., 0], totals[..., 1 : 1 + size], totals[..., 1 + size]
        by_gaps = by_value.sum(axis=-1, keepdims=True) - by_value if is_nominal else by_value @ gaps
        expected = (by_gaps * by_value).sum(axis=-1)
        return _alpha(n_values, disagreement, expected, limit)

    return evaluate


def _ordinal_estimate(lower: NDArray[np.int64], higher: NDArray[np.int64], size: int) -> Estimate:
    def evaluate(totals: NDArray[np.inexact], limit: bool) -> tuple[NDArray[np.inexact], ...]:
        n_values, by_value = totals[..., 0], totals[..., 1 : 1 + size]
        pairs = totals[..., 1 + size :]
        ranks = np.cumsum(by_value, axis=-1) - by_value / 2
        gaps = (ranks[..., higher] - ranks[..., lower]) ** 2
        # The sum over all pairs of values is that of the squares around the mean.
        n_all = by_value.sum(axis=-1, keepdims=True)
        around = ranks - (ranks * by_value).sum(axis=-1, keepdims=True) / n_all
        expected = 2 * n_all[..., 0] * (by_value * around**2).sum(axis=-1)
        return _alpha(n_values, (gaps * pairs).sum(axis=-1), expected, limit)

    return evaluate


def _alpha(
    n_values: NDArray[np.inexact], disagreement: NDArray[np.inexact], expected: NDArray[np.inexact], limit: bool
) -> tuple[NDArray[np.inexact], ...]:
    observed = disagreement / n_values
    by_chance = expected / (n_values * (n_values if limit else n_values - 1))
    return 1 - observed / by_chance, observed, by_chance
