"""Differences between groups, and association, of ordered answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from plait.records.problem import InputRejected, Problem, UndefinedStatistic

# Beyond this many standard deviations the normal distribution holds nothing that a float can show.
_FAR = 38.0


@dataclass(frozen=True, slots=True)
class RankSum:
    """Wilcoxon-Mann-Whitney test. u: pairs in which the first group is higher, ties counting half.

    p: two-sided, normal approximation with tie and continuity correction. cliffs_delta: -1 to 1, above 0 when the
    first group tends to be higher.
    """

    u: float
    p: float
    cliffs_delta: float
    n_first: int
    n_second: int


@dataclass(frozen=True, slots=True)
class KruskalWallis:
    """H with tie correction, its degrees of freedom, and p by the chi-squared approximation."""

    h: float
    df: int
    p: float
    n: int


def rank_sum(first: ArrayLike, second: ArrayLike) -> RankSum:
    """Do two groups differ in an ordered answer? nan counts as missing.

    Raises: UndefinedStatistic when a group is empty or everybody answered alike.
    Source: Mann & Whitney (1947), Ann. Math. Stat. 18(1), 50-60. doi:10.1214/aoms/1177730491. Cliff (1993), Psychol.
        Bull. 114(3), 494-509. doi:10.1037/0033-2909.114.3.494

    >>> rank_sum([2, 3, 3], [1, 2, 3]).u   # 1 + 2 + 2 wins, and ties 2-2, 3-3, 3-3 count half
    6.5
    """
    one, other = _valid(first), _valid(second)
    if not len(one) or not len(other):
        raise UndefinedStatistic("A group without answers cannot be compared.")
    if np.unique(np.r_[one, other]).size == 1:
        raise UndefinedStatistic("Everybody gave the same answer, so there is nothing to rank.")
    test = scipy.stats.mannwhitneyu(one, other, use_continuity=True, alternative="two-sided", method="asymptotic")
    u = float(test.statistic)
    return RankSum(u, float(test.pvalue), 2 * u / (len(one) * len(other)) - 1, len(one), len(other))


def kruskal_wallis(groups: Mapping[str, ArrayLike] | Sequence[ArrayLike]) -> KruskalWallis:
    """Do several groups differ in an ordered answer? nan counts as missing; groups without answers are left out.

    Raises: UndefinedStatistic when fewer than two groups have answers or everybody answered alike.
    Source: Kruskal & Wallis (1952), J. Am. Stat. Assoc. 47(260), 583-621. doi:10.1080/01621459.1952.10483441

    >>> round(kruskal_wallis([[1, 2], [3, 4]]).h, 2)   # 12 / (4 * 5) (3^2 / 2 + 7^2 / 2) - 15
    2.4
    """
    given = groups.values() if isinstance(groups, Mapping) else groups
    found = [valid for group in given if len(valid := _valid(group))]
    if len(found) < 2:
        raise UndefinedStatistic("Fewer than two groups have answers, so there is nothing to compare.")
    if np.unique(np.concatenate(found)).size == 1:
        raise UndefinedStatistic("Everybody gave the same answer, so there is nothing to rank.")
    test = scipy.stats.kruskal(*found)
    return KruskalWallis(float(test.statistic), len(found) - 1, float(test.pvalue), sum(map(len, found)))


def spearman(first: ArrayLike, second: ArrayLike) -> float:
    """Spearman's rank correlation, -1 to 1, of people who gave both answers (nan is missing).

    Raises: UndefinedStatistic with fewer than two such people, or when one of the answers does not vary.
    Source: Spearman (1904), Am. J. Psychol. 15(1), 72-101. doi:10.2307/1412159

    >>> round(spearman([1, 2, 3, 4], [1, 2, 4, 3]), 4)   # 1 - 6 * 2 / (4 * 15)
    0.8
    """
    one, other = _both(first, second)
    return float(scipy.stats.spearmanr(one, other).statistic)


def kendall_tau_b(first: ArrayLike, second: ArrayLike) -> float:
    """Kendall's tau-b, -1 to 1, of people who gave both answers (nan is missing).

    Raises: UndefinedStatistic with fewer than two such people, or when one of the answers does not vary.
    Source: Kendall (1945), Biometrika 33(3), 239-251. doi:10.1093/biomet/33.3.239

    >>> round(kendall_tau_b([1, 2, 3, 4], [1, 2, 4, 3]), 4)   # (5 - 1) / 6
    0.6667
    """
    one, other = _both(first, second)
    return float(scipy.stats.kendalltau(one, other, variant="b").statistic)


def polychoric(first: ArrayLike, second: ArrayLike) -> float:
    """The correlation of two normal variables that would have been cut into these ordered answers, -1 to 1.

    Two steps: each item's thresholds from all who answered it, then the correlation by maximum likelihood from those
    who answered both. Empty cells are left as they are (no correction). Correct to about 1e-6.
    Parameters: first, second, numbers in the same order of people; nan is missing.
    Raises: UndefinedStatistic with fewer than two people who gave both, or when one of the answers does not vary.
    Source: Olsson (1979), Psychometrika 44, 443-460. doi:10.1007/BF02296207
    """
    one, other = _both(first, second)
    one_cuts, other_cuts = _thresholds(_valid(first)), _thresholds(_valid(second))
    counts = np.array(
        [
            [np.count_nonzero((one == a) & (other == b)) for b in np.unique(_valid(second))]
            for a in np.unique(_valid(first))
        ]
    )
    corners = np.array([[a, b] for a in one_cuts for b in other_cuts])

    def misfit(correlation: float) -> float:
        normal = scipy.stats.multivariate_normal(mean=[0, 0], cov=[[1, correlation], [correlation, 1]])
        below = np.asarray(normal.cdf(corners)).reshape(len(one_cuts), len(other_cuts))
        cells = np.maximum(np.diff(np.diff(below, axis=0), axis=1), 1e-300)
        return -float((counts * np.log(cells)).sum())

    found = scipy.optimize.minimize_scalar(misfit, bounds=(-0.9999, 0.9999), method="bounded", options={"xatol": 1e-7})
    return float(found.x)


def _valid(answers: ArrayLike) -> NDArray[np.float64]:
    values = np.asarray(answers, dtype=np.float64)
    return values[~np.isnan(values)]


def _both(first: ArrayLike, second: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    one, other = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    if one.shape != other.shape or one.ndim != 1:
        cause = f"{one.size} and {other.size} answers do not belong to the same people."
        raise InputRejected(Problem("Two items", cause, "Give one answer, or nan, to each item for each person."))
    both = ~np.isnan(one) & ~np.isnan(other)
    one, other = one[both], other[both]
    if len(one) < 2:
        raise UndefinedStatistic("Fewer than two people gave both answers.")
    if np.unique(one).size == 1 or np.unique(other).size == 1:
        raise UndefinedStatistic("Everybody gave one same answer to an item, so it goes with nothing.")
    return one, other


def _thresholds(answers: NDArray[np.float64]) -> NDArray[np.float64]:
    _, counts = np.unique(answers, return_counts=True)
    inner = scipy.stats.norm.ppf(np.cumsum(counts)[:-1] / counts.sum())
    return np.array([-_FAR, *inner, _FAR], dtype=np.float64)
