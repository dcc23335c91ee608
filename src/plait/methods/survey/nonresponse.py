"""Are those who answered like those who did not? Every field of the frame, and one figure for all of them together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray
from scipy import special

from plait.methods.survey.ordinal_association import rank_sum
from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.proportion import Proportion

FieldValues = Sequence[str | None] | Sequence[float | None]

_MOST_STEPS = 2_000_000


@dataclass(frozen=True, slots=True, eq=False)
class NumericComparison:
    """A field of numbers in two groups of people, `first` (the respondents) and `second`; missing values left out."""

    field: str
    first: NDArray[np.float64]
    second: NDArray[np.float64]
    n_missing: int

    @property
    def means(self) -> tuple[float, float, float]:
        """Mean of the first group, of the second, and of all."""
        return float(self.first.mean()), float(self.second.mean()), float(np.r_[self.first, self.second].mean())

    @property
    def standardised_difference(self) -> float:
        """First mean minus second, in units of their pooled SD, sqrt((s1^2 + s2^2) / 2).

        Raises: UndefinedStatistic with fewer than two people in a group, or when nobody differs.
        Source: Rosenbaum & Rubin (1985), Am. Stat. 39(1), 33-38. doi:10.1080/00031305.1985.10479383
        """
        pooled = math.sqrt((self._variance(self.first) + self._variance(self.second)) / 2)
        if pooled == 0:
            raise UndefinedStatistic(f"'{self.field}' is the same for everybody in each group, so it has no unit.")
        return float(self.first.mean() - self.second.mean()) / pooled

    @property
    def welch_p(self) -> float:
        """Two-sided p of Welch's t test. Raises UndefinedStatistic as `standardised_difference`."""
        if self._variance(self.first) + self._variance(self.second) == 0:
            raise UndefinedStatistic(f"'{self.field}' is the same for everybody in each group: no test.")
        return float(scipy.stats.ttest_ind(self.first, self.second, equal_var=False).pvalue)

    @property
    def rank_sum_p(self) -> float:
        """Two-sided p of the rank-sum test. Raises UndefinedStatistic when everybody has one value."""
        return rank_sum(self.first, self.second).p

    def _variance(self, values: NDArray[np.float64]) -> float:
        if len(values) < 2:
            raise UndefinedStatistic(f"A group has fewer than two values of '{self.field}', so it has no spread.")
        return 0.0 if (values == values[0]).all() else float(values.var(ddof=1))


@dataclass(frozen=True, slots=True, eq=False)
class CategoricalComparison:
    """A field of categories in two groups. counts: shape (n_categories, 2), first group (the respondents) first."""

    field: str
    categories: tuple[str, ...]
    counts: NDArray[np.int64]
    n_missing: int
    names: tuple[str, str]

    def shares(self, category: str) -> tuple[Proportion, Proportion, Proportion]:
        """The share of a category in the first group, the second, and all. Raises KeyError."""
        row = self._row(category)
        first, second = (int(n) for n in self.counts.sum(axis=0))
        k_first, k_second = (int(k) for k in self.counts[row])
        return (
            Proportion(k_first, first, self.names[0]),
            Proportion(k_second, second, self.names[1]),
            Proportion(k_first + k_second, first + second, "all"),
        )

    def standardised_difference(self, category: str) -> float:
        """First share minus second, in units of sqrt((p1 q1 + p2 q2) / 2).

        Raises: UndefinedStatistic when the category holds all or none of each group. KeyError.
        Source: Austin (2009), Stat. Med. 28(25), 3083-3107. doi:10.1002/sim.3697
        """
        one, other, _ = (share.value for share in self.shares(category))
        pooled = math.sqrt((one * (1 - one) + other * (1 - other)) / 2)
        if pooled == 0:
            raise UndefinedStatistic(f"'{category}' holds all or none of each group, so its share has no unit.")
        return (one - other) / pooled

    @property
    def fisher_p(self) -> float:
        """p of Fisher's exact test. Raises UndefinedStatistic as `fisher_exact`."""
        return fisher_exact(self.counts)

    @property
    def chi_squared(self) -> tuple[float, int, float]:
        """Pearson's, uncorrected: statistic, degrees of freedom, p. Raises UndefinedStatistic for one category."""
        if len(self.categories) < 2:
            raise UndefinedStatistic(f"'{self.field}' has one category only, so there is nothing to test.")
        test = scipy.stats.chi2_contingency(self.counts, correction=False)
        return float(test.statistic), int(test.dof), float(test.pvalue)

    @property
    def cramers_v(self) -> float:
        """Cramer's V, 0 to 1. Raises UndefinedStatistic for one category."""
        return math.sqrt(self.chi_squared[0] / int(self.counts.sum()))

    def _row(self, category: str) -> int:
        if category not in self.categories:
            raise KeyError(category)
        return self.categories.index(category)


Comparison = NumericComparison | CategoricalComparison


def compare_groups(
    frame: Mapping[str, FieldValues],
    in_first: Sequence[bool],
    names: tuple[str, str] = ("respondents", "non-respondents"),
) -> tuple[Comparison, ...]:
    """Compare two groups of people on every field of the frame.

    Use it for respondents and the others, and again for early and late respondents (`late`).
    Parameters: frame, field -> value of each person; numbers make a numeric field, text a categorical one, None (or
        nan, or '') is missing. in_first, whether each person is in the first group. names, what to call the groups.
    Returns: one comparison for each field that has a value in both groups, in the order of the frame.
    Raises: UndefinedStatistic when a group is empty. InputRejected when columns differ in length or mix text with
        numbers.

    >>> found, = compare_groups({"region": ["n", "n", "s", "s"]}, [True, True, True, False])
    >>> found.counts.tolist()
    [[2, 0], [1, 1]]
    """
    first = np.asarray(in_first, dtype=np.bool_)
    columns = checked_columns(frame, len(first))
    if first.all() or not first.any():
        raise UndefinedStatistic(f"Everybody belongs to the same group: there are no {names[1 if first.any() else 0]}.")
    compared: list[Comparison] = []
    for field, column in columns.items():
        known = np.array([value is not None for value in column])
        if not (known & first).any() or not (known & ~first).any():
            continue
        n_missing = int((~known).sum())
        if is_numeric(column):
            numbers = np.array([math.nan if value is None else float(value) for value in column])
            compared.append(NumericComparison(field, numbers[known & first], numbers[known & ~first], n_missing))
        else:
            categories = tuple(sorted({str(value) for value in column if value is not None}))
            text = np.array(["" if value is None else str(value) for value in column])
            counts = [[int(((text == c) & known & side).sum()) for side in (first, ~first)] for c in categories]
            compared.append(CategoricalComparison(field, categories, np.array(counts), n_missing, names))
    return tuple(compared)


def late(answered_on: Sequence[float], from_day: float) -> tuple[bool, ...]:
    """Whether each respondent answered on that day (of the field period) or later, for `compare_groups`.

    Late respondents stand in for those who never answered: a usual, weak check (Armstrong & Overton 1977, J. Mark.
    Res. 14(3), 396-402. doi:10.1177/002224377701400320). Choose the day before looking, for instance a reminder's.

    >>> late([1, 3, 9], from_day=8)
    (False, False, True)
    """
    return tuple(day >= from_day for day in answered_on)


def fisher_exact(counts: ArrayLike) -> float:
    """p of Fisher's exact test for a table of any number of rows and two columns (Freeman-Halton).

    The probability, all totals given, of the tables no more likely than this one.
    Parameters: counts, shape (n_rows, 2), whole numbers.
    Raises: UndefinedStatistic when fewer than two rows or a column have anybody, or when the table is too large to go
        through (use chi-squared then). InputRejected for other shapes or numbers.
    Source: Freeman & Halton (1951), Biometrika 38(1-2), 141-149. doi:10.1093/biomet/38.1-2.141

    >>> round(fisher_exact([[3, 1], [1, 3]]), 4)   # (1 + 16 + 16 + 1) / 70
    0.4857
    """
    table = np.asarray(counts)
    if table.ndim != 2 or table.shape[1] != 2 or (table < 0).any() or (table != table.astype(np.int64)).any():
        raise InputRejected(Problem("Table", "It has not two columns of counts.", "Give whole numbers, 0 or more."))
    sizes = table.sum(axis=1)
    wanted = int(table[:, 0].sum())
    if int((sizes > 0).sum()) < 2 or wanted in (0, int(sizes.sum())):
        raise UndefinedStatistic("Only one row or one column has people in it, so there is nothing to test.")
    observed = sum(_log_binomial(int(size), int(k)) for size, k in zip(sizes, table[:, 0], strict=True))
    return min(1.0, _share_no_likelier(sizes.tolist(), wanted, observed + 1e-7))


def _share_no_likelier(sizes: list[int], wanted: int, limit: float) -> float:
    """The probability of the tables whose product of binomials is at most exp(limit).

    Row after row, by the network algorithm of Mehta & Patel (1983), doi:10.1080/01621459.1983.10477989: a state is the
    number put into the first column so far and the product that led there; equal ones are one state, and a state all
    of whose continuations count, or none, is not followed further.
    """
    all_ways = _log_binomial(sum(sizes), wanted)
    bounds = _remaining_products(sizes, wanted)
    states: dict[tuple[int, float], float] = {(0, 0.0): 1.0}
    probability, n_steps = 0.0, 0
    for row, size in enumerate(sizes):
        left = sum(sizes[row + 1 :])
        n_steps += len(states) * (size + 1)
        if n_steps > _MOST_STEPS:
            raise UndefinedStatistic("The table is too large for the exact test; read its chi-squared instead.")
        products = [_log_binomial(size, k) for k in range(size + 1)]
        following: dict[tuple[int, float], float] = {}
        for (filled, product), ways in states.items():
            for k in range(max(0, wanted - filled - left), min(size, wanted - filled) + 1):
                now, rest = round(product + products[k], 9), wanted - filled - k
                least, most = bounds[row + 1][rest]
                if now + most <= limit:
                    probability += ways * math.exp(now + _log_binomial(left, rest) - all_ways)
                elif now + least <= limit:
                    following[filled + k, now] = following.get((filled + k, now), 0.0) + ways
        states = following
    return probability


def _remaining_products(sizes: list[int], wanted: int) -> list[dict[int, tuple[float, float]]]:
    """For the rows from each on: people still to place -> least and largest log product of binomials."""
    bounds: list[dict[int, tuple[float, float]]] = [{0: (0.0, 0.0)}]
    for size in reversed(sizes):
        products = [_log_binomial(size, k) for k in range(size + 1)]
        longer: dict[int, tuple[float, float]] = {}
        for rest, (least, most) in bounds[0].items():
            for k in range(min(size, wanted - rest) + 1):
                before = longer.get(rest + k, (math.inf, -math.inf))
                longer[rest + k] = min(before[0], least + products[k]), max(before[1], most + products[k])
        bounds.insert(0, longer)
    return bounds


@dataclass(frozen=True, slots=True, eq=False)
class RIndicator:
    """How alike the chances of answering are, 1 = all equal. propensities: fitted chance of each person, 0 to 1."""

    value: float
    propensities: NDArray[np.float64]


def r_indicator(frame: Mapping[str, FieldValues], responded: Sequence[bool]) -> RIndicator:
    """The R-indicator, 1 - 2 SD of the response propensities, from a logistic model with all fields as main effects.

    Parameters: frame, as for `compare_groups`; a missing category is a category of its own. responded, whether each
        person answered. A category in which nobody (or everybody) answered is fitted as 0 (or 1).
    Returns: RIndicator, value up to 1, worst at 0 (or just below: the SD divides by n - 1). With few people it is
        biased downwards, because chance alone spreads the propensities.
    Raises: UndefinedStatistic when nobody or everybody answered. InputRejected when columns differ in length, mix text
        with numbers, or a number is missing.
    Source: Schouten, Cobben & Bethlehem (2009), Surv. Methodol. 35(1), 101-113.

    >>> round(r_indicator({"region": ["n", "n", "s", "s"]}, [True, False, True, False]).value, 6)
    1.0
    """
    answered = np.asarray(responded, dtype=np.float64)
    columns = checked_columns(frame, len(answered))
    if answered.sum() in (0, len(answered)):
        raise UndefinedStatistic("Nobody or everybody answered, so the chances of answering do not differ.")
    predictors = [np.ones((len(answered), 1)), *(_predictors(field, column) for field, column in columns.items())]
    propensities = _logistic(np.hstack(predictors), answered)
    return RIndicator(1 - 2 * float(propensities.std(ddof=1)), propensities)


def partial_r_indicator(propensities: ArrayLike, categories: Sequence[str]) -> float:
    """How much of the spread of propensities lies between the categories of one field, 0 to 0.5: 0 is best.

    Source: Schouten, Shlomo & Skinner (2011), J. Off. Stat. 27(2), 231-253 (unconditional, variable level).
    Raises: UndefinedStatistic without people. InputRejected when lengths differ.

    >>> round(partial_r_indicator([0.2, 0.2, 0.6, 0.6], ["n", "n", "s", "s"]), 6)
    0.2
    """
    chances = np.asarray(propensities, dtype=np.float64)
    if chances.shape != (len(categories),):
        cause = f"{chances.size} propensities do not fit {len(categories)} people."
        raise InputRejected(Problem("Propensities", cause, "Give one category for each."))
    if not len(chances):
        raise UndefinedStatistic("There is nobody whose chance of answering could vary.")
    labels = np.asarray(categories)
    between = sum(
        int((labels == label).sum()) * float(chances[labels == label].mean() - chances.mean()) ** 2
        for label in np.unique(labels)
    )
    return math.sqrt(between / len(chances))


def checked_columns(frame: Mapping[str, FieldValues], n: int) -> dict[str, list[str | float | None]]:
    problems = []
    columns: dict[str, list[str | float | None]] = {}
    for field, values in frame.items():
        columns[field] = [None if _is_missing(value) else value for value in values]
        if len(values) != n:
            cause = f"It has {len(values)} values for {n} people."
            problems.append(Problem(f"Field '{field}'", cause, "Give one for each person, None where it is missing."))
        kinds = {isinstance(value, str) for value in columns[field] if value is not None}
        if len(kinds) > 1:
            problems.append(Problem(f"Field '{field}'", "It mixes text with numbers.", "Make all of it one or other."))
    if problems:
        raise InputRejected(problems)
    return columns


def _is_missing(value: str | float | None) -> bool:
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value))


def is_numeric(column: Sequence[str | float | None]) -> bool:
    return not any(isinstance(value, str) for value in column)


def _predictors(field: str, column: Sequence[str | float | None]) -> NDArray[np.float64]:
    if not is_numeric(column):
        text = np.array(["" if value is None else str(value) for value in column])
        return np.column_stack([text == category for category in np.unique(text)]).astype(np.float64)
    if any(value is None for value in column):
        n_missing = sum(value is None for value in column)
        cause = f"{n_missing} of its numbers are missing."
        raise InputRejected(
            Problem(f"Field '{field}'", cause, "Leave the field out, or band it with a band 'unknown'.")
        )
    numbers = np.array([float(value) for value in column if value is not None])
    spread = float(numbers.std())
    standardised = (numbers - numbers.mean()) / (spread if spread > 0 else 1.0)
    return np.asarray(standardised[:, None], dtype=np.float64)


def _logistic(predictors: NDArray[np.float64], answered: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fitted chances by iteratively reweighted least squares; the predictors may be collinear."""
    chances = (answered + 0.5) / 2
    linear = special.logit(chances)
    deviance = math.inf
    for _ in range(100):
        weights = np.maximum(chances * (1 - chances), 1e-12)
        root = np.sqrt(weights)
        working = linear + (answered - chances) / weights
        coefficients, *_ = np.linalg.lstsq(predictors * root[:, None], working * root, rcond=None)
        linear = np.clip(predictors @ coefficients, -30, 30)
        chances = special.expit(linear)
        log_likelihood = special.xlogy(answered, chances) + special.xlog1py(1 - answered, -chances)
        before, deviance = deviance, -2 * float(log_likelihood.sum())
        if abs(before - deviance) <= 1e-12 * (abs(deviance) + 0.1):
            break
    return np.asarray(chances, dtype=np.float64)


def _log_binomial(n: int, k: int) -> float:
    return float(special.gammaln(n + 1) - special.gammaln(k + 1) - special.gammaln(n - k + 1))
