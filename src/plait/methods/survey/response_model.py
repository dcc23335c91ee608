"""Who answers? A logistic model of the response propensity: each coefficient with its standard error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray
from scipy import special

from plait.methods.survey.nonresponse import FieldValues, checked_columns, is_numeric
from plait.methods.survey.proportions import Interval
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

FloatArray = NDArray[np.float64]
MISSING_CATEGORY = "(missing)"
# A fitted chance nearer to 0 or 1 than this belongs to a coefficient without a finite value.
_SURE = 1e-7


@dataclass(frozen=True, slots=True)
class PropensityCoefficient:
    """What one field (or category of it, against the first) adds to the log odds of answering.

    field, category: '' of the intercept; category '' of a number. value, se: log odds, of a number for one unit.
    """

    field: str
    category: str
    value: float
    se: float

    @property
    def odds_ratio(self) -> float:
        """By what the odds of answering are multiplied, above 0."""
        return float(np.exp(self.value))

    @property
    def p(self) -> float:
        """Two-sided p against 0 (Wald)."""
        return float(2 * scipy.stats.norm.sf(abs(self.value / self.se)))

    def interval(self, level: float = 0.95) -> Interval:
        """Value plus and minus normal standard errors (Wald), log odds. Raises InputRejected for another level."""
        if not 0 < level < 1:
            raise InputRejected(Problem("Confidence level", f"{level:g} is not between 0 and 1.", "Give 0.95."))
        half = float(scipy.stats.norm.isf((1 - level) / 2)) * self.se
        return Interval(self.value - half, self.value + half, level, "Wald")


@dataclass(frozen=True, slots=True, eq=False)
class ResponseModel:
    """coefficients: the intercept, then each field in the order of the frame. propensities: fitted chance of each
    person, 0 to 1. references: field -> the category that its others are held against. n: people.
    """

    coefficients: tuple[PropensityCoefficient, ...]
    propensities: FloatArray
    references: Mapping[str, str]
    n: int

    @property
    def mean(self) -> float:
        """The mean propensity, which is the share that answered."""
        return float(self.propensities.mean())

    @property
    def r_indicator(self) -> float:
        """1 - 2 SD of the propensities, n - 1 in the divisor; see `r_indicator`."""
        return 1 - 2 * float(self.propensities.std(ddof=1))


def response_model(frame: Mapping[str, FieldValues], responded: Sequence[bool]) -> ResponseModel:
    """A logistic model of who responded on all fields of the frame as main effects.

    Maximum likelihood by iteratively reweighted least squares; standard errors from the inverse information, X'WX.
    Parameters: frame, as for `compare_groups`; a missing category is one of its own, a missing number is refused.
        responded, whether each person answered.
    Returns: ResponseModel.
    Raises: UndefinedStatistic when nobody or everybody answered, when a field says nothing that others do not say, or
        when some are sure to answer or not to (all of a category did), so that a coefficient has no finite value.
        InputRejected when columns differ in length, mix text with numbers, or a number is missing.
    Source: McCullagh & Nelder (1989), Generalized Linear Models, 2nd ed., section 4.4; of response propensities: Little
        (1986), Int. Stat. Rev. 54(2), 139-157. doi:10.2307/1403140

    >>> model = response_model({"sex": ["f"] * 4 + ["m"] * 4}, [True] * 3 + [False] + [True] + [False] * 3)
    >>> [round(each.value, 4) for each in model.coefficients]   # log 3, and log(1 / 3) - log 3
    [1.0986, -2.1972]
    >>> [round(each.se, 4) for each in model.coefficients]      # sqrt(1/3 + 1), sqrt(2 (1/3 + 1))
    [1.1547, 1.633]
    """
    answered = np.asarray(responded, dtype=np.float64)
    columns = checked_columns(frame, len(answered))
    if answered.sum() in (0, len(answered)):
        raise UndefinedStatistic("Nobody or everybody answered, so the chances of answering do not differ.")
    names, predictors, references = _predictors(columns, len(answered))
    spread = np.where(predictors.std(axis=0) > 0, predictors.std(axis=0), 1.0)
    centre = np.where(predictors.std(axis=0) > 0, predictors.mean(axis=0), 0.0)
    scaled = (predictors - centre) / spread
    if np.linalg.matrix_rank(scaled) < scaled.shape[1]:
        raise UndefinedStatistic(
            "A field says nothing that the others do not say (or one thing of everybody): leave it out."
        )
    values, chances, information = _fitted(scaled, answered, names)
    # Back to the units of the fields: the intercept takes what centring took away.
    back = np.diag(1 / spread)
    back[0, 1:] = -centre[1:] / spread[1:]
    values, covariance = back @ values, back @ np.linalg.inv(information) @ back.T
    coefficients = tuple(
        PropensityCoefficient(field, category, float(value), float(se))
        for (field, category), value, se in zip(names, values, np.sqrt(np.diag(covariance)), strict=True)
    )
    return ResponseModel(coefficients, chances, references, len(answered))


def _predictors(
    columns: Mapping[str, list[str | float | None]], n: int
) -> tuple[list[tuple[str, str]], FloatArray, dict[str, str]]:
    """The intercept, each number, and each category but the first of its field; names and columns."""
    names, made, references = [("", "")], [np.ones(n)], {}
    problems = []
    for field, column in columns.items():
        if is_numeric(column):
            if n_missing := sum(value is None for value in column):
                cure = "Leave the field out, or band it with a band 'unknown'."
                problems.append(Problem(f"Field '{field}'", f"{n_missing} of its numbers are missing.", cure))
            names.append((field, ""))
            made.append(np.array([np.nan if value is None else float(value) for value in column]))
            continue
        text = np.array([MISSING_CATEGORY if value is None else str(value) for value in column])
        first, *others = np.unique(text).tolist()
        references[field] = first
        names += [(field, category) for category in others]
        made += [(text == category).astype(np.float64) for category in others]
    if problems:
        raise InputRejected(problems)
    return names, np.column_stack(made), references


def _fitted(
    predictors: FloatArray, answered: FloatArray, names: Sequence[tuple[str, str]]
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Coefficients, fitted chances, information matrix. Raises: UndefinedStatistic for an infinite coefficient."""
    values = np.zeros(predictors.shape[1])
    chances = np.full(len(answered), answered.mean())
    for _ in range(100):
        weights = chances * (1 - chances)
        information = (predictors * weights[:, None]).T @ predictors
        step = np.linalg.lstsq(information, predictors.T @ (answered - chances), rcond=None)[0]
        # Longer steps overshoot where some chances are near 0 or 1.
        values = values + step * min(1.0, 5 / max(float(np.abs(predictors @ step).max()), 1e-300))
        chances = special.expit(predictors @ values)
        if chances.min() < _SURE or chances.max() > 1 - _SURE:
            field, category = names[int(np.argmax(np.abs(values[1:]))) + 1] if len(values) > 1 else ("", "")
            of = f"'{field}'" + (f" ('{category}')" if category else "")
            raise UndefinedStatistic(
                f"Some are sure to answer or not to, so a coefficient has no finite value: look at {of}; merge its "
                "categories or leave it out."
            )
        if np.abs(step).max() < 1e-10:
            break
    weights = chances * (1 - chances)
    return values, chances, np.asarray((predictors * weights[:, None]).T @ predictors)
