"""Means, totals, ratios and shares of a weighted sample, with standard errors that know how it was drawn.

One stage of sampling: simple, stratified, or of whole clusters, with or without replacement. Standard errors by Taylor
linearisation. Source: Sarndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, Springer, chapters 5 to 7.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from plait.methods.survey.proportions import Interval
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

ShareMethod = Literal["logit", "likelihood", "asin", "beta", "mean"]
_NAMES: dict[ShareMethod, str] = {
    "logit": "logit",
    "likelihood": "likelihood ratio",
    "asin": "arcsine",
    "beta": "Korn-Graubard",
    "mean": "mean plus and minus",
}


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """How people were drawn and weighted.

    weights: shape (n,), above 0. strata, clusters: label of each person; by default one stratum, and each person for
    herself. populations: stratum -> clusters (or people) in the population, for the finite population correction; None
    for a draw with replacement or from a large population. margins: groups of each person that the weights were made
    to meet (`Weighting.groups`), and auxiliaries numbers of each person, shape (n, k), likewise
    (`Weighting.auxiliaries`); they take their share out of the standard error. start: the weights before that, None
    when they were equal.
    Raises: InputRejected when lengths differ, a weight is not above 0, or a stratum's population is missing or smaller
        than its sample.
    """

    weights: NDArray[np.float64]
    strata: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    populations: Mapping[str, int] | None = None
    margins: tuple[tuple[str, ...], ...] = ()
    start: NDArray[np.float64] | None = None
    auxiliaries: NDArray[np.float64] | None = None

    def __post_init__(self) -> None:
        n = len(self.weights)
        problems = []
        if not (np.asarray(self.weights) > 0).all():
            problems.append(Problem("Sample", "A weight is not above 0.", "Leave out people who do not count."))
        if any(len(labels) not in (0, n) for labels in (self.strata, self.clusters)) or any(
            len(column) != n
            for column in (*self.margins, *(each for each in (self.start, self.auxiliaries) if each is not None))
        ):
            problems.append(Problem("Sample", f"Not every column has {n} entries.", "Give one for each person."))
        if problems:
            raise InputRejected(problems)
        for stratum, units in self.units().items():
            if self.populations is not None and self.populations.get(stratum, 0) < len(set(units.tolist())):
                cause = "Its population is missing or smaller than its sample."
                problems.append(Problem(f"Stratum '{stratum}'", cause, "Give the number there were to draw from."))
        if problems:
            raise InputRejected(problems)

    @property
    def n(self) -> int:
        """People in the sample."""
        return len(self.weights)

    @property
    def df(self) -> int:
        """Degrees of freedom: clusters (or people) minus strata."""
        units = self.units()
        return sum(len(np.unique(each)) for each in units.values()) - len(units)

    def units(self) -> dict[str, NDArray[np.str_]]:
        """Stratum -> the cluster of each of its people (the row number where there are no clusters)."""
        labels = np.asarray(self.clusters if self.clusters else [str(i) for i in range(self.n)], dtype=np.str_)
        return {stratum: labels[inside] for stratum, inside in self._inside().items()}

    def variance_of_total(self, values: NDArray[np.float64]) -> float:
        """Estimated variance of sum(weights * values). Raises UndefinedStatistic for a stratum with one cluster."""
        return float(self.covariance_of_totals(values[:, None])[0, 0])

    def covariance_of_totals(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Estimated covariances of the totals sum(weights * values) of each column of values, of shape (n, k); (k, k).

        Raises UndefinedStatistic for a stratum with one cluster.
        """
        weighted = self.weights[:, None] * (values - self._explained(values))
        covariance = np.zeros((values.shape[1], values.shape[1]))
        units = self.units()
        for stratum, inside in self._inside().items():
            _, at = np.unique(units[stratum], return_inverse=True)
            n = int(at.max()) + 1
            totals = np.zeros((n, values.shape[1]))
            np.add.at(totals, at, weighted[inside])
            fraction = 0.0 if self.populations is None else n / self.populations[stratum]
            if fraction == 1:
                continue
            if n == 1:
                raise UndefinedStatistic(f"Stratum '{stratum}' has one unit only, so its spread is unknown: merge it.")
            centred = totals - totals.mean(axis=0)
            covariance += (1 - fraction) * n / (n - 1) * (centred.T @ centred)
        return covariance

    def _inside(self) -> dict[str, NDArray[np.bool_]]:
        labels = np.asarray(self.strata if self.strata else [""] * self.n, dtype=np.str_)
        return {str(stratum): labels == stratum for stratum in np.unique(labels)}

    def _explained(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """What the margins and auxiliaries tell about each column of values: its least-squares fit on them."""
        columns = [np.asarray(margin) == group for margin in self.margins for group in sorted(set(margin))]
        known = np.column_stack([*columns, *([] if self.auxiliaries is None else [self.auxiliaries]), np.zeros(self.n)])
        root = np.ones(self.n) if self.start is None else np.sqrt(self.start)
        coefficients, *_ = np.linalg.lstsq(known * root[:, None], values * root[:, None], rcond=None)
        return np.asarray(known @ coefficients, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimate with its standard error. n: people it rests on. df: degrees of freedom of the design."""

    value: float
    se: float
    n: int
    df: int

    def interval(self, level: float = 0.95, df: float | None = None) -> Interval:
        """Value plus and minus t standard errors; df infinite gives the normal ones.

        Raises: UndefinedStatistic without degrees of freedom. InputRejected for a level not between 0 and 1.
        """
        half = _t(level, self.df if df is None else df) * self.se
        return Interval(self.value - half, self.value + half, level, "mean plus and minus")


def weighted_mean(values: ArrayLike, sample: Sample, among: ArrayLike | None = None) -> Estimate:
    """The mean of the population, or of the part of it that `among` marks.

    Parameters: values, shape (n,), nan where missing (left out, as if not among). among, booleans of shape (n,).
    Raises: UndefinedStatistic when nobody is left, or a stratum has one unit only. InputRejected for other shapes.

    >>> found = weighted_mean([1.0, 2.0, 3.0, 6.0], Sample(np.ones(4)))
    >>> found.value, round(found.se, 4)   # sd 2.1602 / sqrt(4)
    (3.0, 1.0801)
    """
    y, inside = _checked(values, sample, among)
    return _ratio(y, np.ones(sample.n), inside, sample)


def weighted_total(values: ArrayLike, sample: Sample, among: ArrayLike | None = None) -> Estimate:
    """The total of the population, or of the part of it that `among` marks; weights must add to the population.

    Parameters and Raises: as `weighted_mean`.

    >>> weighted_total([1.0, 2.0, 3.0, 6.0], Sample(np.full(4, 10.0))).value
    120.0
    """
    y, inside = _checked(values, sample, among)
    contribution = np.where(inside, y, 0.0)
    se = math.sqrt(sample.variance_of_total(contribution))
    return Estimate(float(sample.weights @ contribution), se, int(inside.sum()), sample.df)


def weighted_ratio(
    numerator: ArrayLike, denominator: ArrayLike, sample: Sample, among: ArrayLike | None = None
) -> Estimate:
    """The ratio of two totals. Parameters and Raises: as `weighted_mean`; also when the denominator adds to 0.

    >>> weighted_ratio([1.0, 2.0], [2.0, 4.0], Sample(np.ones(2))).value
    0.5
    """
    y, inside = _checked(numerator, sample, among)
    x, also_inside = _checked(denominator, sample, among)
    return _ratio(y, x, inside & also_inside, sample)


def weighted_quantile(values: ArrayLike, sample: Sample, probability: float, among: ArrayLike | None = None) -> float:
    """The smallest value at or below which that share of the weight lies.

    Parameters and Raises: as `weighted_mean`; InputRejected for a probability outside 0 to 1.

    >>> weighted_quantile([1.0, 2.0, 3.0], Sample(np.array([1.0, 1.0, 4.0])), 0.5)
    3.0
    """
    if not 0 <= probability <= 1:
        raise InputRejected(Problem("Quantile", f"{probability:g} is not a share.", "Give 0.5 for the median."))
    y, inside = _checked(values, sample, among)
    order = np.argsort(y[inside], kind="stable")
    cumulative = np.cumsum(sample.weights[inside][order])
    # A share that is met but for rounding counts as met.
    at = int(np.searchsorted(cumulative, probability * cumulative[-1] * (1 - 1e-12)))
    return float(y[inside][order][at])


def share_interval(share: Estimate, method: ShareMethod = "logit", level: float = 0.95) -> Interval:
    """The interval of a weighted share (`weighted_mean` of zeros and ones) by one of five methods.

    Parameters: method, 'logit' (default), 'likelihood' (quasi-likelihood ratio against the design effect), 'asin',
        'beta' (Clopper-Pearson with the effective n; best for rare things), 'mean' (symmetric, may leave 0 to 1).
    Raises: UndefinedStatistic when the share is 0 or 1 or has no degrees of freedom (use an interval for counts).
        InputRejected for a level not between 0 and 1 or another method.
    Source: Korn & Graubard (1998), Surv. Methodol. 24(2), 193-201 ('beta'). Rao & Scott (1984), Ann. Stat. 12(1),
        46-60. doi:10.1214/aos/1176346391 ('likelihood').

    >>> found = share_interval(weighted_mean([1, 0, 1, 1, 0, 0, 1, 1], Sample(np.ones(8))))
    >>> round(found.low, 3), round(found.high, 3)
    (0.208, 0.913)
    """
    p, t = share.value, _t(level, share.df)
    if not 0 < p < 1 or share.se == 0:
        raise UndefinedStatistic("A share of 0 or 1 has no spread to take an interval from; use one for counts.")
    if method == "logit":
        middle, half = math.log(p / (1 - p)), t * share.se / (p * (1 - p))
        low, high = 1 / (1 + math.exp(half - middle)), 1 / (1 + math.exp(-half - middle))
    elif method == "asin":
        middle, half = math.asin(math.sqrt(p)), t * share.se / (2 * math.sqrt(p * (1 - p)))
        low = math.sin(max(middle - half, 0.0)) ** 2
        high = math.sin(min(middle + half, math.pi / 2)) ** 2
    elif method == "beta":
        n_effective = p * (1 - p) / share.se**2 * (_t(level, share.n - 1) / t) ** 2
        low = float(scipy.stats.beta.ppf((1 - level) / 2, n_effective * p, n_effective * (1 - p) + 1))
        high = float(scipy.stats.beta.isf((1 - level) / 2, n_effective * p + 1, n_effective * (1 - p)))
    elif method == "likelihood":
        low, high = _likelihood_limits(p, share.se, share.n, t)
    elif method == "mean":
        low, high = p - t * share.se, p + t * share.se
    else:
        raise InputRejected(
            Problem("Interval", f"There is no method '{method}'.", f"Choose one of {', '.join(_NAMES)}.")
        )
    return Interval(low, high, level, _NAMES[method])


def _likelihood_limits(p: float, se: float, n: int, t: float) -> tuple[float, float]:
    design_effect = se**2 * n / (p * (1 - p))
    # n / (n - 1) is the dispersion of the quasi-binomial model, by which its deviance is scaled.
    critical = t**2 * design_effect * n / (n - 1)

    def excess(q: float) -> float:
        return 2 * n * (p * math.log(p / q) + (1 - p) * math.log((1 - p) / (1 - q))) - critical

    edge = 1e-300, 1 - 1e-16
    low = float(scipy.optimize.brentq(excess, edge[0], p, xtol=1e-14))
    high = float(scipy.optimize.brentq(excess, p, edge[1], xtol=1e-14)) if excess(edge[1]) > 0 else 1.0
    return low, high


def _t(level: float, df: float) -> float:
    if not 0 < level < 1:
        raise InputRejected(
            Problem("Confidence level", f"{level:g} is not between 0 and 1.", "Give 0.95 for a 95 % interval.")
        )
    if df < 1:
        raise UndefinedStatistic("The design has no degrees of freedom, so there is no interval.")
    return float(scipy.stats.t.isf((1 - level) / 2, df))


def _checked(
    values: ArrayLike, sample: Sample, among: ArrayLike | None
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    y = np.asarray(values, dtype=np.float64)
    inside = np.ones(sample.n, dtype=np.bool_) if among is None else np.asarray(among, dtype=np.bool_)
    if y.shape != (sample.n,) or inside.shape != (sample.n,):
        cause = f"It has not one entry for each of the {sample.n} people."
        raise InputRejected(Problem("Values", cause, "Give one for each person, nan where it is missing."))
    inside = inside & ~np.isnan(y)
    if not inside.any():
        raise UndefinedStatistic("Nobody in this part of the sample has a value.")
    return np.where(inside, y, 0.0), inside


def _ratio(y: NDArray[np.float64], x: NDArray[np.float64], inside: NDArray[np.bool_], sample: Sample) -> Estimate:
    total = float(sample.weights @ np.where(inside, x, 0.0))
    if total == 0:
        raise UndefinedStatistic("The denominator adds to 0, so there is no ratio.")
    value = float(sample.weights @ np.where(inside, y, 0.0)) / total
    linearised = np.where(inside, y - value * x, 0.0) / total
    return Estimate(value, math.sqrt(sample.variance_of_total(linearised)), int(inside.sum()), sample.df)
