"""Ordered answers: the whole distribution first, then boxes and quantiles, and moments only when asked for."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.proportion import Missing, Proportion

QuantileConvention = Literal["type 2", "type 6", "type 7"]
_NUMPY_NAMES: dict[QuantileConvention, Literal["averaged_inverted_cdf", "weibull", "linear"]] = {
    "type 2": "averaged_inverted_cdf",
    "type 6": "weibull",
    "type 7": "linear",
}


@dataclass(frozen=True, slots=True)
class OrderedSummary:
    """Median and quartiles as positions on the scale (1 is the lowest category), with the convention they follow."""

    median: float
    lower_quartile: float
    upper_quartile: float
    convention: QuantileConvention

    @property
    def iqr(self) -> float:
        """Interquartile range, in categories."""
        return self.upper_quartile - self.lower_quartile


@dataclass(frozen=True, slots=True)
class Moments:
    """What treats the categories as equally far apart. sd: with n - 1. third, fourth: central moments, with n."""

    mean: float
    sd: float
    third: float
    fourth: float
    n: int

    @property
    def skewness(self) -> float:
        """b1 = m3 / sd^3. Raises UndefinedStatistic when all answers are alike."""
        self._check_varies("skewness")
        return self.third / self.sd**3

    @property
    def excess_kurtosis(self) -> float:
        """b2 = m4 / sd^4 - 3. Raises UndefinedStatistic when all answers are alike."""
        self._check_varies("kurtosis")
        return self.fourth / self.sd**4 - 3

    def _check_varies(self, statistic: str) -> None:
        if self.sd == 0:
            raise UndefinedStatistic(f"All {self.n} answers are alike, so they have no {statistic}.")


@dataclass(frozen=True, slots=True)
class LikertDistribution:
    """How often each category of one ordered item was chosen.

    item: its name. labels: categories from the lowest to the highest. counts: answers in each. missing: why others
    who were asked gave none. base: what n counts.

    >>> mission = LikertDistribution("mission", ("no", "partly", "yes"), (2, 3, 5))
    >>> str(mission.top_box(1)), mission.summary().median
    ('5 of 10 valid answers (50.0 %)', 2.5)
    """

    item: str
    labels: tuple[str, ...]
    counts: tuple[int, ...]
    missing: Missing = field(default_factory=Missing)
    base: str = "valid answers"

    def __post_init__(self) -> None:
        problems = []
        if len(self.labels) != len(self.counts) or len(self.labels) < 2:
            cause = f"{len(self.labels)} labels and {len(self.counts)} counts do not make a scale."
            problems.append(Problem(f"Item '{self.item}'", cause, "Give one count for each of two or more categories."))
        if any(count < 0 for count in self.counts):
            problems.append(Problem(f"Item '{self.item}'", "A count is negative.", "Give counts of 0 or more."))
        if problems:
            raise InputRejected(problems)

    @property
    def n(self) -> int:
        """Valid answers."""
        return sum(self.counts)

    @property
    def proportions(self) -> tuple[Proportion, ...]:
        """The share of each category, from the lowest to the highest."""
        return tuple(self._share(count) for count in self.counts)

    @property
    def cumulative(self) -> tuple[Proportion, ...]:
        """The share of each category and all below it; the last is everybody."""
        return tuple(self._share(sum(self.counts[: i + 1])) for i in range(len(self.counts)))

    def top_box(self, n_categories: int = 2) -> Proportion:
        """The share of the highest categories together. Raises InputRejected when there are not that many."""
        self._check_box(n_categories)
        return self._share(sum(self.counts[-n_categories:]))

    def bottom_box(self, n_categories: int = 2) -> Proportion:
        """The share of the lowest categories together. Raises InputRejected when there are not that many."""
        self._check_box(n_categories)
        return self._share(sum(self.counts[:n_categories]))

    @property
    def neutral(self) -> Proportion:
        """The share of the middle category. Raises UndefinedStatistic when their number is even."""
        middle, is_odd = divmod(len(self.counts), 2)
        if not is_odd:
            raise UndefinedStatistic(f"A scale of {len(self.counts)} categories has no middle one.")
        return self._share(self.counts[middle])

    def net(self, n_categories: int = 2) -> float:
        """Top box minus bottom box, -1 to 1. Raises UndefinedStatistic without answers, InputRejected as the boxes."""
        return self.top_box(n_categories).value - self.bottom_box(n_categories).value

    def quantile(self, probability: float, convention: QuantileConvention = "type 2") -> float:
        """The position on the scale, from 1, below which that share of the answers lies.

        Conventions, as Hyndman and Fan number them: 'type 2' (SAS; lies on a category or half way between two, the
        default because ordered answers have no other place in between), 'type 6' (SPSS), 'type 7' (R, numpy, Excel).
        Raises: UndefinedStatistic without answers. InputRejected for a probability outside 0 to 1.
        Source: Hyndman & Fan (1996), Am. Stat. 50(4), 361-365. doi:10.1080/00031305.1996.10473566

        >>> LikertDistribution("mission", ("no", "partly", "yes"), (2, 3, 5)).quantile(0.25)
        2.0
        """
        if not 0 <= probability <= 1:
            raise InputRejected(Problem("Quantile", f"{probability:g} is not a share.", "Give 0.25 for a quartile."))
        self._check_answered("quantile")
        positions = np.repeat(np.arange(1, len(self.counts) + 1), self.counts)
        return float(np.quantile(positions, probability, method=_NUMPY_NAMES[convention]))

    def summary(self, convention: QuantileConvention = "type 2") -> OrderedSummary:
        """Median and quartiles by one named convention. Raises UndefinedStatistic without answers."""
        lower, median, upper = (self.quantile(probability, convention) for probability in (0.25, 0.5, 0.75))
        return OrderedSummary(median, lower, upper, convention)

    def _share(self, k: int) -> Proportion:
        return Proportion(k, self.n, self.base, missing=self.missing)

    def _check_answered(self, statistic: str) -> None:
        if self.n == 0:
            raise UndefinedStatistic(f"Nobody gave a valid answer to '{self.item}', so it has no {statistic}.")

    def _check_box(self, n_categories: int) -> None:
        if not 1 <= n_categories < len(self.counts):
            cause = f"A box of {n_categories} of {len(self.counts)} categories says nothing."
            raise InputRejected(Problem(f"Item '{self.item}'", cause, "Take one or more categories, but not all."))


def likert_distribution(
    item: str, answers: Iterable[str | None], labels: Sequence[str], *, missing: Missing | None = None
) -> LikertDistribution:
    """Count the answers to one ordered item.

    Parameters: answers, each one of `labels`, or None where there is none. labels, categories from lowest to highest.
        missing, why there are Nones; by default they count as shown and skipped.
    Raises: InputRejected for labels that repeat, or for answers that are no category (all of them named).

    >>> likert_distribution("mission", ["yes", "no", None, "yes"], ("no", "partly", "yes")).counts
    (1, 0, 2)
    """
    found = list(answers)
    strange = sorted({answer for answer in found if answer is not None and answer not in labels})
    problems = [
        Problem(f"Item '{item}'", f"'{answer}' is not one of its categories.", f"Use {', '.join(labels)}.")
        for answer in strange
    ]
    if len(set(labels)) != len(labels):
        problems.append(Problem(f"Item '{item}'", "Two categories have one label.", "Make the labels differ."))
    if problems:
        raise InputRejected(problems)
    counts = tuple(found.count(label) for label in labels)
    return LikertDistribution(item, tuple(labels), counts, missing or Missing(skipped=found.count(None)))


def moments(distribution: LikertDistribution, scores: Sequence[float] | None = None) -> Moments:
    """Mean, SD, skewness and kurtosis of an ordered item. Ask for them only beside the distribution.

    Parameters: scores, the number each category stands for, from the lowest; by default 1, 2, 3, ...
    Raises: UndefinedStatistic with fewer than two answers (no SD). InputRejected when a category has no score.
    Source: Joanes & Gill (1998), J. R. Stat. Soc. D 47(1), 183-189 (b1 and b2). doi:10.1111/1467-9884.00122

    >>> moments(LikertDistribution("mission", ("no", "partly", "yes"), (1, 0, 1))).mean
    2.0
    """
    if scores is not None and len(scores) != len(distribution.counts):
        cause = f"{len(scores)} scores do not fit {len(distribution.counts)} categories."
        raise InputRejected(Problem(f"Item '{distribution.item}'", cause, "Give one score for each category."))
    n = distribution.n
    if n < 2:
        raise UndefinedStatistic(f"A standard deviation needs two answers; '{distribution.item}' has {n}.")
    values = np.arange(1.0, len(distribution.counts) + 1) if scores is None else np.asarray(scores, dtype=np.float64)
    if max(distribution.counts) == n:
        return Moments(float(values[int(np.argmax(distribution.counts))]), 0.0, 0.0, 0.0, n)
    shares = np.asarray(distribution.counts) / n
    mean = float(shares @ values)
    second, third, fourth = (float(shares @ (values - mean) ** power) for power in (2, 3, 4))
    return Moments(mean, math.sqrt(second * n / (n - 1)), third, fourth, n)


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One item of a block in short, with its distribution for what else is asked (neutral, quantiles)."""

    distribution: LikertDistribution
    top: Proportion
    bottom: Proportion


def block_summary(distributions: Sequence[LikertDistribution], n_categories: int = 2) -> tuple[BlockRow, ...]:
    """The items of one block side by side, in the order given.

    Raises: InputRejected for an empty block, or when items do not share one scale.

    >>> scale = ("no", "partly", "yes")
    >>> block = [LikertDistribution("a", scale, (1, 2, 3)), LikertDistribution("b", scale, (0, 1, 3))]
    >>> [row.top.k for row in block_summary(block, n_categories=1)]
    [3, 3]
    """
    if not distributions:
        raise InputRejected(Problem("Likert block", "It has no item.", "Give one distribution or more."))
    scale = distributions[0].labels
    problems = [
        Problem(f"Item '{other.item}'", f"Its scale is not that of '{distributions[0].item}'.", "Show it by itself.")
        for other in distributions
        if other.labels != scale
    ]
    if problems:
        raise InputRejected(problems)
    return tuple(BlockRow(one, one.top_box(n_categories), one.bottom_box(n_categories)) for one in distributions)
