"""How well the items of one scale hang together: Cronbach's alpha, McDonald's omega, item-rest correlations."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from plait.methods.survey.proportions import Interval
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

MissingAnswers = Literal["listwise", "pairwise"]
_LOWEST_UNIQUENESS = 0.005
_NOTHING = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Alpha:
    """Cronbach's alpha and what else the covariances of the items say; item by item in the order of the columns.

    value: raw alpha, 1 at best, below 0 when items contradict each other. covariance: shape (n_items, n_items).
    n: people counted (for pairwise deletion, with at least one answer). missing: how missing answers were treated.
    """

    value: float
    covariance: NDArray[np.float64]
    n: int
    missing: MissingAnswers

    @property
    def standardised(self) -> float:
        """Alpha of the correlations: were every item given the same variance."""
        return _alpha_of(_correlation(self.covariance))

    @property
    def if_dropped(self) -> tuple[float, ...]:
        """Alpha of the others without each item in turn. Raises UndefinedStatistic for a scale of two items."""
        if len(self.covariance) == 2:
            raise UndefinedStatistic("Without one of two items there is no scale left.")
        return tuple(_alpha_of(_without(self.covariance, i)) for i in range(len(self.covariance)))

    @property
    def item_rest(self) -> tuple[float, ...]:
        """Correlation of each item with the sum of the others. Raises UndefinedStatistic when that does not vary."""
        rest_variance = np.array([_without(self.covariance, i).sum() for i in range(len(self.covariance))])
        if (rest_variance <= _NOTHING * np.trace(self.covariance)).any():
            raise UndefinedStatistic("The sum of the other items does not vary, so nothing correlates with it.")
        variance = np.diag(self.covariance)
        item_rest = (self.covariance.sum(axis=1) - variance) / np.sqrt(variance * rest_variance)
        return tuple(item_rest.tolist())

    @property
    def lambda6(self) -> float:
        """Guttman's lambda 6. Raises UndefinedStatistic when an item is a sum of the others."""
        correlation = _correlation(self.covariance)
        return 1 - float((1 - _communalities(correlation)).sum() / correlation.sum())

    @property
    def item_rest_corrected(self) -> tuple[float, ...]:
        """Correlation of each item with what the scale measures, its own error taken out (psych's r.cor).

        Raises: UndefinedStatistic when an item is a sum of the others, or the items have nothing in common.
        """
        reduced = _correlation(self.covariance)
        np.fill_diagonal(reduced, _communalities(reduced))
        if reduced.sum() <= _NOTHING * len(reduced):
            raise UndefinedStatistic("The items have nothing in common that one could correlate with.")
        return tuple((reduced.sum(axis=1) / math.sqrt(reduced.sum())).tolist())

    def interval(self, level: float = 0.95) -> Interval:
        """Feldt's interval. Raises UndefinedStatistic for pairwise deletion, which has no one n."""
        if not 0 < level < 1:
            raise InputRejected(
                Problem("Confidence level", f"{level:g} is not between 0 and 1.", "Give 0.95 for a 95 % interval.")
            )
        if self.missing == "pairwise":
            raise UndefinedStatistic("With pairwise deletion every covariance has its own n, so there is no interval.")
        tail, df = (1 - level) / 2, (self.n - 1, (self.n - 1) * (len(self.covariance) - 1))
        low, high = (
            1 - (1 - self.value) * float(quantile(tail, *df)) for quantile in (scipy.stats.f.isf, scipy.stats.f.ppf)
        )
        return Interval(low, high, level, "Feldt")


@dataclass(frozen=True, slots=True)
class Omega:
    """McDonald's omega total. loadings, uniquenesses: of the one-factor model, for standardised items."""

    value: float
    loadings: tuple[float, ...]
    uniquenesses: tuple[float, ...]
    n: int


def cronbach_alpha(answers: ArrayLike, *, missing: MissingAnswers = "listwise") -> Alpha:
    """Cronbach's alpha, (k / (k - 1)) (1 - sum of item variances / variance of the sum).

    Parameters: answers, numbers of shape (n_people, n_items), nan where missing; items already turned to point one
        way. missing, 'listwise' keeps people who answered every item; 'pairwise' takes each covariance from those who
        answered both items, and has no interval.
    Returns: Alpha.
    Raises: UndefinedStatistic with fewer than two people, an item without variation, or a sum without variation.
        InputRejected unless there are two items or more.
    Source: Cronbach (1951), Psychometrika 16, 297-334. doi:10.1007/BF02310555. Interval: Feldt, Woodruff & Salih
        (1987), Appl. Psychol. Meas. 11(1), 93-103. doi:10.1177/014662168701100107

    >>> round(cronbach_alpha([[1, 1], [2, 3], [3, 2], [4, 4]]).value, 4)   # 2 (1 - (5/3 + 5/3) / 6)
    0.8889
    """
    covariance, n = _covariance(_checked(answers), missing)
    return Alpha(_alpha_of(covariance), covariance, n, missing)


def omega_total(answers: ArrayLike) -> Omega:
    """McDonald's omega total: the share of the sum's variance that a single common factor explains.

    (sum of loadings)^2 / ((sum of loadings)^2 + sum of unique variances), in the items' own units, from a one-factor
    model fitted by maximum likelihood to people who answered every item.
    Parameters: answers, numbers of shape (n_people, n_items), nan where missing; items turned to point one way.
    Returns: Omega, value from 0 to 1.
    Raises: UndefinedStatistic when one factor cannot be told from fewer than three items or from linearly dependent
        ones, or when the fit leaves an item no variance of its own (a Heywood case). InputRejected for other shapes.
    Source: McDonald (1999), Test Theory, Erlbaum, chapter 6. Estimation: Joreskog (1967), Psychometrika 32, 443-482.
        doi:10.1007/BF02289658

    >>> from itertools import product   # one factor, every item half factor and half its own: 9 / (9 + 3)
    >>> round(omega_total([(f + a, f + b, f + c) for f, a, b, c in product((-1, 1), repeat=4)]).value, 4)
    0.75
    """
    matrix = _checked(answers)
    if matrix.shape[1] < 3:
        raise UndefinedStatistic("One factor cannot be estimated from two items; three are needed.")
    covariance, n = _covariance(matrix, "listwise")
    sd = np.sqrt(np.diag(covariance))
    correlation = _correlation(covariance)
    uniquenesses = _one_factor_uniquenesses(correlation)
    loadings = _loadings(correlation, uniquenesses)
    common = float((loadings * sd).sum()) ** 2
    unique = float((uniquenesses * sd**2).sum())
    return Omega(common / (common + unique), tuple(loadings.tolist()), tuple(uniquenesses.tolist()), n)


def _checked(answers: ArrayLike) -> NDArray[np.float64]:
    matrix = np.asarray(answers, dtype=np.float64)
    if matrix.ndim != 2 or matrix.shape[1] < 2:
        raise InputRejected(
            Problem("Scale", "It has not two items or more.", "Give one column of answers for each item.")
        )
    if np.isinf(matrix).any():
        raise InputRejected(Problem("Scale", "An answer is infinite.", "Give a number, or nan where it is missing."))
    return matrix


def _covariance(matrix: NDArray[np.float64], missing: MissingAnswers) -> tuple[NDArray[np.float64], int]:
    answered = ~np.isnan(matrix)
    if missing == "listwise":
        matrix = matrix[answered.all(axis=1)]
        answered = np.ones(matrix.shape, dtype=np.bool_)
    n_items = matrix.shape[1]
    covariance = np.empty((n_items, n_items))
    for i in range(n_items):
        for j in range(i + 1):
            both = answered[:, i] & answered[:, j]
            if int(both.sum()) < 2:
                raise UndefinedStatistic(f"Fewer than two people answered both item {j + 1} and item {i + 1}.")
            one, other = matrix[both, i], matrix[both, j]
            covariance[i, j] = covariance[j, i] = (one - one.mean()) @ (other - other.mean()) / (both.sum() - 1)
    still = np.flatnonzero(np.diag(covariance) == 0)
    if len(still):
        raise UndefinedStatistic(f"Everybody gave the same answer to item {still[0] + 1}.")
    return covariance, int(answered.any(axis=1).sum())


def _alpha_of(covariance: NDArray[np.float64]) -> float:
    k, total = len(covariance), float(covariance.sum())
    if total <= _NOTHING * float(np.trace(covariance)):
        raise UndefinedStatistic("The sum of the items does not vary, so there is no alpha; is one turned around?")
    return k / (k - 1) * (1 - float(np.trace(covariance)) / total)


def _without(covariance: NDArray[np.float64], i: int) -> NDArray[np.float64]:
    kept = np.arange(len(covariance)) != i
    return covariance[np.ix_(kept, kept)]


def _correlation(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    sd = np.sqrt(np.diag(covariance))
    return np.asarray(covariance / np.outer(sd, sd), dtype=np.float64)


def _communalities(correlation: NDArray[np.float64]) -> NDArray[np.float64]:
    """Squared multiple correlation of each item with the others."""
    if np.linalg.matrix_rank(correlation, tol=1e-10) < len(correlation):
        raise UndefinedStatistic("An item is a sum of the others, or there are fewer people than items.")
    return np.asarray(1 - 1 / np.diag(np.linalg.inv(correlation)), dtype=np.float64)


def _one_factor_uniquenesses(correlation: NDArray[np.float64]) -> NDArray[np.float64]:
    def misfit(uniquenesses: NDArray[np.float64]) -> float:
        scale = 1 / np.sqrt(uniquenesses)
        rest = np.linalg.eigvalsh(correlation * np.outer(scale, scale))[:-1]
        return float((rest - np.log(rest) - 1).sum())

    start = np.clip(0.5 * (1 - _communalities(correlation)), 2 * _LOWEST_UNIQUENESS, 1.0)
    found = scipy.optimize.minimize(
        misfit,
        start,
        method="L-BFGS-B",
        bounds=[(_LOWEST_UNIQUENESS, 1.0)] * len(correlation),
        options={"ftol": 1e-14, "gtol": 1e-8, "maxiter": 1000},
    )
    uniquenesses = np.asarray(found.x, dtype=np.float64)
    if (uniquenesses < 1.01 * _LOWEST_UNIQUENESS).any():
        item = int(uniquenesses.argmin()) + 1
        raise UndefinedStatistic(f"The fit leaves item {item} no variance of its own (a Heywood case): no omega.")
    return uniquenesses


def _loadings(correlation: NDArray[np.float64], uniquenesses: NDArray[np.float64]) -> NDArray[np.float64]:
    scale = 1 / np.sqrt(uniquenesses)
    values, vectors = np.linalg.eigh(correlation * np.outer(scale, scale))
    loadings = np.sqrt(max(values[-1] - 1, 0.0)) * vectors[:, -1] / scale
    return np.asarray(loadings if loadings.sum() >= 0 else -loadings, dtype=np.float64)
