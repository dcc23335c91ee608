"""Intervals for coefficients of agreement: resampled units, linearised standard error, the KALPHA macro's way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.methods.agreement.alpha import Level, alpha_sums, checked_differences, coincidences, differences
from plait.methods.agreement.sums import SumsOverUnits
from plait.methods.coding.coded_units import Reliability, ValueCounts
from plait.records.problem import UndefinedStatistic

FloatArray = NDArray[np.float64]
ALPHA_MINIMA = (0.9, 0.8, 0.7, 0.667, 0.6, 0.5)


@dataclass(frozen=True, slots=True, eq=False)
class Resamples:
    """A coefficient in many resamples: its values where it had one, and how many resamples gave it none."""

    values: FloatArray
    n_undefined: int

    def interval(self, confidence: float = 0.95) -> tuple[float, float]:
        """Percentile interval. Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13."""
        tail = (1 - confidence) / 2
        low, high = np.quantile(self.values, [tail, 1 - tail])
        return float(low), float(high)

    def standard_error(self) -> float:
        return float(self.values.std(ddof=1))

    def q(self, minimum: float) -> float:
        """Share of resamples below the smallest value one would accept, q(alpha < alpha_min)."""
        return float(np.mean(self.values < minimum))

    def q_table(self) -> tuple[tuple[float, float], ...]:
        return tuple((minimum, self.q(minimum)) for minimum in ALPHA_MINIMA)


@dataclass(frozen=True, slots=True)
class AnalyticInterval:
    """Linearised standard error and Student interval with n_units - 1 degrees of freedom, kept within -1 to 1.

    p_value: two-sided, against 0; None where no unit differs from another (the standard error is 0).
    """

    se: float
    low: float
    high: float
    p_value: float | None


def bootstrap_units(sums: SumsOverUnits, n_resamples: int, rng: np.random.Generator) -> Resamples:
    """Resample units with replacement, so that values of one unit stay together.

    Raises: UndefinedStatistic when fewer than two resamples give the coefficient a value.

    >>> table = Reliability(np.array([[0, 0], [0, 1], [1, 1], [1, 1]] * 20), ("no", "yes"), ("Ann", "Ben"))
    >>> low, high = bootstrap_units(alpha_sums(table, "nominal"), 1000, np.random.default_rng(1)).interval()
    >>> low < 0.49 < high
    True
    """
    return _resamples(sums.resampled(n_resamples, rng))


def analytic_interval(sums: SumsOverUnits, confidence: float = 0.95) -> AnalyticInterval:
    """Interval without resampling, as Gwet gives it. Raises: UndefinedStatistic for one unit only.

    Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 5.
    """
    value = sums.estimate()[0]
    se = sums.standard_error()
    if not np.isfinite(se):
        raise UndefinedStatistic("The variance between units has no value.")
    if se < 1e-12:
        return AnalyticInterval(0.0, value, value, None)
    student = scipy.stats.t(sums.n_units - 1)
    reach = float(student.ppf((1 + confidence) / 2)) * se
    return AnalyticInterval(
        se, max(-1.0, value - reach), min(1.0, value + reach), float(2 * student.sf(abs(value) / se))
    )


def kalpha_bootstrap(
    data: Reliability | ValueCounts, level: Level | FloatArray, n_resamples: int, rng: np.random.Generator
) -> Resamples:
    """The bootstrap of Hayes's KALPHA macro 3.0, only to compare with published intervals: it is far too narrow.

    It draws min(25 Q, (m - 1) n / 2) pairs as if they were independent (Q cells of the coincidence matrix that are not
    zero, n values, m coders) and keeps the expected disagreement; alpha below -1 is set to -1. The macro's correction
    for resamples without any disagreement is left out.
    Raises: UndefinedStatistic where alpha has no value.
    Source: Hayes & Krippendorff (2007), doi:10.1080/19312450709336664; macro version 3.0 (2011).
    """
    expected = alpha_sums(data, level).estimate()[2]
    observed = coincidences(data)
    totals = observed.sum(axis=0)
    gaps = (
        differences(level, data.categories, totals)
        if isinstance(level, str)
        else checked_differences(level, len(data.categories))
    )
    n_pairs = int(min(25 * np.count_nonzero(observed), (data.n_coders - 1) * totals.sum() / 2))
    drawn = rng.multinomial(n_pairs, (observed / observed.sum()).ravel(), size=n_resamples) @ gaps.ravel()
    return _resamples(np.maximum(-1.0, 1 - drawn / (expected * n_pairs)))


def _resamples(values: FloatArray) -> Resamples:
    defined = values[~np.isnan(values)]
    if len(defined) < 2:
        raise UndefinedStatistic("Hardly any resample of the units gives the coefficient a value.")
    return Resamples(defined, len(values) - len(defined))
