"""Percent agreement and the coefficients that take chance from how often the categories were used."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from plait.methods.agreement.alpha import alpha_sums
from plait.methods.agreement.sums import Estimate, SumsOverUnits, require_room
from plait.methods.coding.coded_units import MISSING, Reliability, ValueCounts, distinct_rows
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

Weights = Literal["identity", "linear", "quadratic", "ordinal", "radical"]
FloatArray = NDArray[np.float64]
Inexact = NDArray[np.inexact]
Data = Reliability | ValueCounts

NOTHING_VARIES = "Every value given is the same: nothing varies, so agreement beyond chance cannot show."
NO_PAIR = "No unit has values of two coders."
CODERS_UNKNOWN = "It is not known which coder gave which value."


def agreement_weights(weights: Weights | FloatArray, n_categories: int) -> FloatArray:
    """How much two categories count as agreement, 1 for the same: shape (n_categories, n_categories).

    weights: by the distance of ranks in the codebook: identity (none), linear, quadratic, ordinal (pairs of ranks
        between the two), radical (square root); or an own symmetric matrix from 0 to 1 with ones on the diagonal.
    Raises: InputRejected for weights that do not exist, or a matrix that is none of these.
    Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 3.

    >>> agreement_weights("linear", 3)[0]
    array([1. , 0.5, 0. ])
    """
    if isinstance(weights, str):
        if weights not in get_args(Weights):
            cause = f"'{weights}' are unknown."
            raise InputRejected(Problem("Weights", cause, f"Choose one of {', '.join(get_args(Weights))}."))
        if weights == "identity" or n_categories < 2:
            return np.eye(n_categories)
        ranks = np.arange(n_categories)
        steps = np.abs(ranks[:, None] - ranks[None, :]).astype(np.float64)
        far = {"linear": steps, "quadratic": steps**2, "ordinal": steps * (steps + 1), "radical": np.sqrt(steps)}[
            weights
        ]
        return np.asarray(1.0 - far / far.max())
    own = np.asarray(weights, dtype=np.float64)
    if own.shape != (n_categories, n_categories):
        cure = f"Give a row and a column for each of {n_categories} categories."
        raise InputRejected(Problem("Weights", f"The shape is {own.shape}.", cure))
    if not (
        np.isfinite(own).all()
        and np.allclose(own, own.T)
        and (np.diag(own) == 1).all()
        and 0 <= own.min() <= own.max() <= 1
    ):
        cause = "They are not symmetric, from 0 to 1, with 1 on the diagonal."
        raise InputRejected(
            Problem("Weights", cause, "Say how much each two categories agree; with itself each agrees by 1.")
        )
    return own


def percent_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "percent") -> SumsOverUnits:
    """Agreement observed: over units with two or more values, the mean share of agreeing pairs of coders."""
    used = _UsedProfiles.of(data, weights)

    def evaluate(totals: Inexact, limit: bool) -> tuple[Inexact, ...]:
        observed = totals[..., 1] / totals[..., 0]
        return observed, observed, np.zeros_like(observed)

    return used.sums(name, np.column_stack([used.paired, used.agreeing]), evaluate)


def all_agree_sums(data: Data, name: str = "percent_all_agree") -> SumsOverUnits:
    """Share of units on which all coders who gave a value agree, over units with two or more values."""
    used = _UsedProfiles.of(data, "identity")
    used.require_variation()

    def evaluate(totals: Inexact, limit: bool) -> tuple[Inexact, ...]:
        observed = totals[..., 1] / totals[..., 0]
        return observed, observed, np.zeros_like(observed)

    unanimous = used.paired * (used.counts.max(axis=1) == used.counts.sum(axis=1))
    return used.sums(name, np.column_stack([used.paired, unanimous]), evaluate)


def fleiss_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "fleiss_kappa") -> SumsOverUnits:
    """Fleiss' kappa (two coders: Scott's pi): chance from the pooled use of the categories.

    Source: Fleiss (1971), doi:10.1037/h0031619; Scott (1955), doi:10.1086/266577; missing values: Gwet (2014), ch. 2.
    """
    used = _UsedProfiles.of(data, weights)
    by_weights = _by(used.weights)
    return used.chance_sums(name, lambda shares: (by_weights(shares) * shares).sum(axis=-1))


def brennan_prediger_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "bp") -> SumsOverUnits:
    """Brennan-Prediger's coefficient (Bennett's S, Randolph's kappa): chance picks every category alike.

    Source: Brennan & Prediger (1981), doi:10.1177/001316448104100307; Bennett, Alpert & Goldstein (1954),
    doi:10.1086/266520.
    """
    used = _UsedProfiles.of(data, weights)
    return used.chance_sums(name, lambda shares: used.weights.mean() + 0 * shares[..., 0])


def gwet_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "gwet_ac1") -> SumsOverUnits:
    """Gwet's AC1 (identity weights) and AC2: chance from the units that are hard to code.

    The number of categories of the codebook enters, also of those nobody used.
    Source: Gwet (2008), doi:10.1348/000711006X126600.
    """
    used = _UsedProfiles.of(data, weights)
    size = len(used.weights)
    scale = used.weights.sum() / (size * max(size - 1, 1))
    return used.chance_sums(name, lambda shares: scale * (shares * (1 - shares)).sum(axis=-1))


def alpha_cac_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "alpha_cac") -> SumsOverUnits:
    """Krippendorff's alpha with weights, told as observed and expected agreement. Source: Gwet (2014), ch. 3."""
    matrix = agreement_weights(weights, len(data.categories))
    sums = alpha_sums(data, 1.0 - matrix, name)

    def evaluate(totals: Inexact, limit: bool) -> tuple[Inexact, ...]:
        value, observed, expected = sums.evaluate(totals, limit)
        small = 0.0 if limit else 1.0 / totals[..., 0]
        return value, (1 - small) * (1 - observed) + small, 1 - expected * (1 - small)

    return SumsOverUnits(
        name, _label(weights), sums.parts, sums.repeats, evaluate, sums.n_pairable, sums.n_coders, sums.variance_term
    )


def cohen_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "cohen_kappa") -> SumsOverUnits:
    """Cohen's kappa of two coders, over the units that both coded: chance from each coder's own use of the categories.

    Source: Cohen (1960), doi:10.1177/001316446002000104; weighted: Cohen (1968), doi:10.1037/h0026256.
    """
    if data.n_coders != 2:
        raise UndefinedStatistic(f"It compares two coders, and there are {data.n_coders}.")
    return light_sums(data, weights, name)


def light_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "light_kappa") -> SumsOverUnits:
    """Light's kappa: the mean of Cohen's kappa over all pairs of coders, each over the units that both coded.

    Undefined when one pair's kappa is. Source: Light (1971), doi:10.1037/h0031643.
    """
    table = _known_coders(data)
    matrix = agreement_weights(weights, len(table.categories))
    size = len(matrix)
    rows, repeats = distinct_rows(table.values)
    pairs = list(combinations(range(table.n_coders), 2))
    # Of each pair: the units both coded, the agreement on them, and how often each of the two gave each value.
    width = 2 + 2 * size
    require_room(len(rows), len(pairs) * width)
    sums = np.zeros((len(rows), len(pairs), width))
    for number, (one, other) in enumerate(pairs):
        both = np.flatnonzero((rows[:, one] != MISSING) & (rows[:, other] != MISSING))
        names = f"'{table.coders[one]}' and '{table.coders[other]}'"
        if not both.size:
            raise UndefinedStatistic(f"Coders {names} have no unit in common.")
        if len(np.unique(rows[both][:, [one, other]])) < 2:
            raise UndefinedStatistic(f"Coders {names} gave one and the same value to every unit they share.")
        sums[both, number, 0] = 1.0
        sums[both, number, 1] = matrix[rows[both, one], rows[both, other]]
        sums[both, number, 2 + rows[both, one]] = 1.0
        sums[both, number, 2 + size + rows[both, other]] = 1.0
    by_weights = _by(matrix)

    def evaluate(totals: Inexact, limit: bool) -> tuple[Inexact, ...]:
        by_pair = totals.reshape(*totals.shape[:-1], len(pairs), width)
        shares = by_pair[..., 1:] / by_pair[..., :1]
        observed = shares[..., 0]
        expected = (by_weights(shares[..., 1 : 1 + size]) * shares[..., 1 + size :]).sum(axis=-1)
        kappas = (observed - expected) / (1 - expected)
        return kappas.mean(axis=-1), observed.mean(axis=-1), expected.mean(axis=-1)

    used = np.count_nonzero(rows != MISSING, axis=1) >= 2
    parts = sums.reshape(len(rows), -1)[used]
    n_pairable = int(repeats[used].sum())
    return SumsOverUnits(name, _label(weights), parts, repeats[used], evaluate, n_pairable, table.n_coders)


def conger_sums(data: Data, weights: Weights | FloatArray = "identity", name: str = "conger_kappa") -> SumsOverUnits:
    """Conger's kappa (Hubert's): Cohen's for any number of coders, chance from each coder's own use of the categories.

    Source: Conger (1980), doi:10.1037/0033-2909.88.2.322; Hubert (1977), doi:10.1037/0033-2909.84.2.289;
    missing values: Gwet (2014), ch. 2.
    """
    table = _known_coders(data)
    table = Reliability(
        table.values[:, (table.values != MISSING).any(axis=0)],
        table.categories,
        tuple(
            coder
            for coder, any_value in zip(table.coders, (table.values != MISSING).any(axis=0), strict=True)
            if any_value
        ),
    )
    rows, repeats = distinct_rows(table.values)
    given = (rows != MISSING).any(axis=1)
    rows, repeats = rows[given], repeats[given]
    size, n_coders = len(table.categories), table.n_coders
    require_room(len(rows), n_coders * size)
    choices = (rows[:, :, None] == np.arange(size)).astype(np.float64)
    used = _UsedProfiles(choices.sum(axis=1), repeats, agreement_weights(weights, size), _label(weights), data.n_coders)
    used.require_pairs()
    used.require_variation()
    by_weights = _by(used.weights)

    def evaluate(totals: Inexact, limit: bool) -> tuple[Inexact, ...]:
        observed = totals[..., 1] / totals[..., 0]
        by_coder = totals[..., 2:].reshape(*totals.shape[:-1], n_coders, size)
        by_coder = by_coder / by_coder.sum(axis=-1, keepdims=True)
        summed = by_coder.sum(axis=-2)
        every_two = (by_weights(summed) * summed).sum(axis=-1)
        with_oneself = (by_weights(by_coder) * by_coder).sum(axis=(-1, -2))
        expected = (every_two - with_oneself) / (n_coders * (n_coders - 1))
        return (observed - expected) / (1 - expected), observed, expected

    parts = np.column_stack([used.paired, used.agreeing, choices.reshape(len(rows), -1)])
    return used.sums(name, parts, evaluate)


class _UsedProfiles:
    """Units with at least one value, by how many coders gave each value, and the agreement of pairs within them."""

    def __init__(
        self, counts: FloatArray, repeats: NDArray[np.int64], weights: FloatArray, label: str, n_coders: int
    ) -> None:
        self.counts, self.repeats, self.weights, self.label, self.n_coders = counts, repeats, weights, label, n_coders
        n_values = counts.sum(axis=1)
        self.paired = (n_values >= 2).astype(np.float64)
        agreeing_pairs = (counts * (_by(weights)(counts) - 1)).sum(axis=1)
        self.agreeing = self.paired * agreeing_pairs / np.maximum(n_values * (n_values - 1), 1)

    @classmethod
    def of(cls, data: Data, weights: Weights | FloatArray) -> _UsedProfiles:
        profiles, repeats = distinct_rows(data.counts())
        given = profiles.any(axis=1)
        matrix = agreement_weights(weights, len(data.categories))
        used = cls(profiles[given].astype(np.float64), repeats[given], matrix, _label(weights), data.n_coders)
        used.require_pairs()
        return used

    def require_pairs(self) -> None:
        if not self.paired.any():
            raise UndefinedStatistic(NO_PAIR)

    def require_variation(self) -> None:
        if np.count_nonzero(self.counts.any(axis=0)) < 2:
            raise UndefinedStatistic(NOTHING_VARIES)

    def chance_sums(self, name: str, chance: Callable[[Inexact], Inexact]) -> SumsOverUnits:
        """(observed - chance) / (1 - chance); chance is a function of the mean share of each category over units."""
        self.require_variation()

        def evaluate(totals: Inexact, limit: bool) -> tuple[Inexact, ...]:
            observed = totals[..., 2] / totals[..., 1]
            expected = chance(totals[..., 3:] / totals[..., :1])
            return (observed - expected) / (1 - expected), observed, expected

        shares = self.counts / self.counts.sum(axis=1, keepdims=True)
        return self.sums(name, np.column_stack([np.ones(len(shares)), self.paired, self.agreeing, shares]), evaluate)

    def sums(self, name: str, parts: FloatArray, evaluate: Estimate) -> SumsOverUnits:
        n_units, n_pairable = int(self.repeats.sum()), int(self.repeats @ self.paired)
        # Gwet's variance keeps the share of units with one value as if it were planned, not drawn.
        unpaired = self.paired / n_pairable - 1 / n_units
        return SumsOverUnits(
            name, self.label, parts, self.repeats, evaluate, n_pairable, self.n_coders, lambda value: value * unpaired
        )


def _known_coders(data: Data) -> Reliability:
    if isinstance(data, ValueCounts):
        raise UndefinedStatistic(CODERS_UNKNOWN)
    if data.n_coders < 2:
        raise UndefinedStatistic("There is only one coder.")
    return data


def _by(weights: FloatArray) -> Callable[[Inexact], Inexact]:
    """Sums over the last axis with these weights; without the product where each value agrees with itself alone."""
    if np.count_nonzero(weights) == len(weights) and (np.diag(weights) == 1).all():
        return lambda shares: shares
    return lambda shares: shares @ weights


def _label(weights: Weights | FloatArray) -> str:
    return weights if isinstance(weights, str) else "custom"
