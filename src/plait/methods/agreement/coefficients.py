"""Agreement between coders: every coefficient with its interval, over all coders, per pair and per category."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from plait.methods.agreement.alpha import Level, alpha_sums
from plait.methods.agreement.bootstrap import analytic_interval, bootstrap_units
from plait.methods.agreement.chance import (
    Weights,
    all_agree_sums,
    alpha_cac_sums,
    brennan_prediger_sums,
    cohen_sums,
    conger_sums,
    fleiss_sums,
    gwet_sums,
    light_sums,
    percent_sums,
)
from plait.methods.agreement.sums import MOST_CELLS, SumsOverUnits
from plait.methods.coding.coded_units import MISSING, Reliability, ValueCounts
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

FloatArray = NDArray[np.float64]
Data = Reliability | ValueCounts


MOST_CATEGORIES = 2_000  # values compared each with each


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient of agreement with its interval.

    value, low, high: -1 to 1 (shares of agreement 0 to 1). se: standard error over units. Of one unit there is a value
        and no interval: low, high and se are None.
    method: how low, high and se came about: "bootstrap over units, percentile (1000 resamples)" or "linearised,
        Student t"; or why there is no interval, "none: one unit shows no spread between units".
    level: level of measurement (alpha) or weights of agreement (all others).
    n_units: units with at least two values.
    observed, expected: agreement seen, and agreement by chance; of alpha the two disagreements.
    p_value: two-sided against 0, analytic method only; None where no unit differs from another.
    q_below: (smallest acceptable value, share of resamples below it), bootstrap only.
    n_undefined: resamples without a value.
    """

    name: str
    value: float
    low: float | None
    high: float | None
    se: float | None
    method: str
    level: str
    n_units: int
    n_coders: int
    observed: float
    expected: float
    p_value: float | None = None
    q_below: tuple[tuple[float, float], ...] = ()
    n_undefined: int = 0


@dataclass(frozen=True, slots=True)
class Undefined:
    """A coefficient that has no value for these data, and why."""

    name: str
    reason: str


ONE_UNIT = "none: one unit shows no spread between units"
COEFFICIENT_NAMES = (
    "percent",
    "percent_all_agree",
    "alpha",
    "gwet_ac1",
    "fleiss_kappa",
    "conger_kappa",
    "light_kappa",
    "bp",
    "scott_pi",
    "cohen_kappa",
)
"""What all_coefficients gives, in this order; gwet_ac1 is called gwet_ac2 when weights are used."""


def coefficient_sums(
    name: str, data: Data, *, level: Level | FloatArray = "nominal", weights: Weights | FloatArray = "identity"
) -> SumsOverUnits:
    """A coefficient by its name, ready for estimation and resampling.

    Names: those of COEFFICIENT_NAMES; bennett_s and randolph_kappa (= bp); hubert_kappa (= conger_kappa); gwet_ac2;
        weighted_kappa_linear, weighted_kappa_quadratic; and, as irrCAC calls them, alpha_cac, pa_cac, bp_cac,
        fleiss_pi_cac, conger_cac. level concerns alpha alone, weights all others.
    Raises: UndefinedStatistic with the reason; InputRejected for a name, level or weights that do not exist, and for an
        ordinal level or weights by rank of words whose order is not known, for more categories than are compared, and
        for numbers too large or too near together for their squares.
    """
    _require_categories(data)
    if isinstance(data, Reliability) and not data.order_known:
        _require_no_order(name, level, weights)
    if name == "alpha":
        return alpha_sums(data, level, name)
    if name == "percent_all_agree":
        return all_agree_sums(data, name)
    if name == "scott_pi" and data.n_coders != 2:
        raise UndefinedStatistic(f"It compares two coders, and there are {data.n_coders}; fleiss_kappa extends it.")
    if name == "pa_cac":
        alpha_cac_sums(data, "identity")  # like every coefficient of that family, it has no value when nothing varies
    if name in ("weighted_kappa_linear", "weighted_kappa_quadratic"):
        return cohen_sums(data, "linear" if name.endswith("linear") else "quadratic", name)
    if name not in _BY_NAME:
        raise InputRejected(Problem("Coefficient", f"'{name}' is unknown.", f"Choose one of {', '.join(_BY_NAME)}."))
    return _BY_NAME[name](data, weights, name)


def _require_categories(data: Data) -> None:
    """Each value is compared with each, in every resample."""
    n_categories = len(data.categories)
    n_units = len(data.values if isinstance(data, Reliability) else data.table)
    is_many = n_categories > MOST_CATEGORIES or (n_categories > 100 and n_units * n_categories > MOST_CELLS)
    if not is_many:
        return
    cause = (
        f"There are {n_categories:,} different values over {n_units:,} units, more than are compared with each other."
    )
    if n_categories > MOST_CATEGORIES:
        cause = f"There are {n_categories:,} different values; {MOST_CATEGORIES:,} are compared at most."
    if 2 * n_categories >= n_units:
        cause = f"{cause[:-1]}. Each unit seems to have a value of its own."
    cure = "Check that the column of values is meant; group texts into categories, or round numbers."
    raise InputRejected(Problem("Values", cause, cure))


def _require_no_order(name: str, level: Level | FloatArray, weights: Weights | FloatArray) -> None:
    by_rank = name in ("weighted_kappa_linear", "weighted_kappa_quadratic")
    by_level = name == "alpha" and isinstance(level, str) and level == "ordinal"
    by_weights = name not in ("alpha", "percent_all_agree") and isinstance(weights, str) and weights != "identity"
    if by_rank or by_level or by_weights:
        cause = "Their order is not known: they are words, sorted by their letters."
        raise InputRejected(Problem("Categories", cause, "Give them in the order of the codebook."))


_BY_NAME: dict[str, Callable[[Data, Weights | FloatArray, str], SumsOverUnits]] = {
    "percent": percent_sums,
    "pa_cac": percent_sums,
    "alpha_cac": alpha_cac_sums,
    "gwet_ac1": gwet_sums,
    "gwet_ac2": gwet_sums,
    "fleiss_kappa": fleiss_sums,
    "fleiss_pi_cac": fleiss_sums,
    "scott_pi": fleiss_sums,
    "conger_kappa": conger_sums,
    "conger_cac": conger_sums,
    "hubert_kappa": conger_sums,
    "light_kappa": light_sums,
    "bp": brennan_prediger_sums,
    "bp_cac": brennan_prediger_sums,
    "bennett_s": brennan_prediger_sums,
    "randolph_kappa": brennan_prediger_sums,
    "cohen_kappa": cohen_sums,
}


def coefficient(
    name: str,
    data: Data,
    *,
    level: Level | FloatArray = "nominal",
    weights: Weights | FloatArray = "identity",
    bootstrap: int = 1000,
    rng: np.random.Generator | None = None,
    confidence: float = 0.95,
) -> Coefficient:
    """One coefficient with its interval; see coefficient_sums for names, levels and weights.

    bootstrap: resamples of the units, 0 for the analytic interval. rng: needed for the bootstrap.
    Raises: UndefinedStatistic with the reason; InputRejected.

    >>> table = Reliability(np.array([[0, 0]] * 4 + [[0, 1]] + [[1, 1]] * 5), ("no", "yes"), ("Ann", "Ben"))
    >>> round(coefficient("cohen_kappa", table, bootstrap=0).value, 3)   # (0.9 - 0.5) / (1 - 0.5)
    0.8
    """
    sums = coefficient_sums(name, data, level=level, weights=weights)
    value, observed, expected = sums.estimate()
    if sums.n_units < 2:
        n_units, n_coders = sums.n_pairable, sums.n_coders
        return Coefficient(name, value, None, None, None, ONE_UNIT, sums.level, n_units, n_coders, observed, expected)
    if bootstrap == 0:
        analytic = analytic_interval(sums, confidence)
        return Coefficient(
            name=name,
            value=value,
            low=analytic.low,
            high=analytic.high,
            se=analytic.se,
            method="linearised, Student t",
            level=sums.level,
            n_units=sums.n_pairable,
            n_coders=sums.n_coders,
            observed=observed,
            expected=expected,
            p_value=analytic.p_value,
        )
    if rng is None:
        raise ValueError("A bootstrap needs a random generator.")
    resamples = bootstrap_units(sums, bootstrap, rng)
    low, high = resamples.interval(confidence)
    return Coefficient(
        name=name,
        value=value,
        low=low,
        high=high,
        se=resamples.standard_error(),
        method=f"bootstrap over units, percentile ({bootstrap} resamples)",
        level=sums.level,
        n_units=sums.n_pairable,
        n_coders=sums.n_coders,
        observed=observed,
        expected=expected,
        q_below=resamples.q_table(),
        n_undefined=resamples.n_undefined,
    )


def all_coefficients(
    data: Data,
    level: Level | FloatArray = "nominal",
    weights: Weights | FloatArray = "identity",
    bootstrap: int = 1000,
    rng: np.random.Generator | None = None,
) -> list[Coefficient | Undefined]:
    """Every coefficient of COEFFICIENT_NAMES, in that order; one without a value is Undefined with the reason."""
    weighted = not (isinstance(weights, str) and weights == "identity")
    results: list[Coefficient | Undefined] = []
    for listed in COEFFICIENT_NAMES:
        name = "gwet_ac2" if weighted and listed == "gwet_ac1" else listed
        try:
            results.append(coefficient(name, data, level=level, weights=weights, bootstrap=bootstrap, rng=rng))
        except UndefinedStatistic as reason:
            results.append(Undefined(name, str(reason)))
    return results


def per_pair(
    data: Reliability,
    level: Level | FloatArray = "nominal",
    weights: Weights | FloatArray = "identity",
    bootstrap: int = 1000,
    rng: np.random.Generator | None = None,
) -> dict[tuple[Hashable, Hashable], list[Coefficient | Undefined]]:
    """all_coefficients of every two coders."""
    return {
        (data.coders[one], data.coders[other]): all_coefficients(data.pair(one, other), level, weights, bootstrap, rng)
        for one, other in combinations(range(data.n_coders), 2)
    }


def per_category(
    data: Data, bootstrap: int = 1000, rng: np.random.Generator | None = None
) -> dict[Hashable, list[Coefficient | Undefined]]:
    """all_coefficients of each category against all others; fleiss_kappa is then Fleiss' kappa of the category."""
    return {
        category: all_coefficients(data.against_rest(category), bootstrap=bootstrap, rng=rng)
        for category in data.categories
    }


def largest_possible_kappa(data: Reliability) -> float:
    """The largest Cohen's kappa that the two coders could reach with the use they made of the categories.

    Raises: UndefinedStatistic as Cohen's kappa. Source: Cohen (1960), doi:10.1177/001316446002000104, p. 42.
    """
    expected = cohen_sums(data).estimate()[2]
    both = data.values[(data.values != MISSING).all(axis=1)]
    shares = np.stack([np.bincount(column, minlength=len(data.categories)) for column in both.T]) / len(both)
    return float((shares.min(axis=0).sum() - expected) / (1 - expected))
