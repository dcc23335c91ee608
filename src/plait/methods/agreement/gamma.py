"""Gamma: agreement on units and values by the best alignment of units (Mathet, Widlöcher & Métivier 2015)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import comb, inf

import numpy as np
import scipy

from plait.methods.agreement.unitizing import Continuum, ValuedUnit
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

MOST_ALIGNMENTS = 200_000


@dataclass(frozen=True, slots=True)
class GammaWeights:
    """How much it counts that two units differ: alpha by their place, beta by their value, both 0 or more; empty, above
    0, what a unit aligned with nobody's costs, which is also the measure of the other two (gamma itself does not depend
    on it). values: (value, other value) -> 0 (as good as the same) to 1, in either order; 1 where it is not given.

    Raises: InputRejected for weights that are none.
    """

    alpha: float = 1.0
    beta: float = 1.0
    empty: float = 1.0
    values: Mapping[tuple[str, str], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not (0 <= self.alpha < inf and 0 <= self.beta < inf and 0 < self.empty < inf and self.alpha + self.beta > 0):
            cause = f"alpha {self.alpha:g}, beta {self.beta:g} and empty {self.empty:g} are no weights."
            cure = "Give alpha and beta from 0 up, not both 0, and empty above 0."
            raise InputRejected(Problem("Weights", cause, cure))
        if wrong := [pair for pair, apart in self.values.items() if not 0 <= apart <= 1]:
            cause = f"The difference of '{wrong[0][0]}' and '{wrong[0][1]}' is not from 0 to 1."
            raise InputRejected(Problem("Weights", cause, "Give 0 for values as good as the same, 1 for others."))

    def between(self, one: str, other: str) -> float:
        """How far two values differ, 0 to 1."""
        if one == other:
            return 0.0
        return self.values.get((one, other), self.values.get((other, one), 1.0))


PLAIN = GammaWeights()


@dataclass(frozen=True, slots=True)
class Gamma:
    """value: at most 1, 0 when coders align no better than shifted copies of them. observed, expected: disorder, 0 or
    more. se_expected: Monte Carlo standard error of the expected disorder over n_samples."""

    value: float
    observed: float
    expected: float
    se_expected: float
    n_samples: int


def unit_dissimilarity(one: ValuedUnit, other: ValuedUnit, weights: GammaWeights = PLAIN) -> float:
    """How far two units differ, 0 or more: empty (alpha x place + beta x value), place the squared relative distance of
    their ends, value 0 to 1.

    Source: Mathet, Widlöcher & Métivier (2015), doi:10.1162/COLI_a_00227, section 4.2: d_pos, d_cat and d_combi.

    >>> unit_dissimilarity(ValuedUnit(1, 5, "a"), ValuedUnit(2, 6, "b"))    # (2 / 8) squared + 1
    1.0625
    >>> unit_dissimilarity(ValuedUnit(1, 5, "a"), ValuedUnit(2, 6, "b"), GammaWeights(alpha=3, beta=2))
    2.1875
    """
    apart = abs(one.start - other.start) + abs(one.end - other.end)
    place = (apart / (one.end - one.start + other.end - other.start)) ** 2
    return weights.empty * (weights.alpha * place + weights.beta * weights.between(one.value, other.value))


def best_disorder(units: Sequence[Sequence[ValuedUnit]], weights: GammaWeights = PLAIN) -> float:
    """Disorder of the best alignment of the coders' units, per unit of an average coder; 0 or more, exact.

    units: of each coder. A unit aligned with nobody's costs `weights.empty` with each coder.
    Raises: UndefinedStatistic without units or with one coder; InputRejected for too many possible alignments.
    """
    n_units = sum(len(of_coder) for of_coder in units)
    if len(units) < 2 or n_units == 0:
        raise UndefinedStatistic("Gamma needs two coders and at least one unit.")
    places = np.cumsum([0, *(len(of_coder) for of_coder in units)])
    alignments, costs = _possible_alignments(units, weights)
    rows = [places[coder] + unit for alignment in alignments for coder, unit in enumerate(alignment) if unit >= 0]
    columns = [column for column, alignment in enumerate(alignments) for unit in alignment if unit >= 0]
    holds = scipy.sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(n_units, len(alignments)))
    solved = scipy.optimize.milp(
        c=np.array(costs),
        constraints=scipy.optimize.LinearConstraint(holds, 1, 1),
        integrality=np.ones(len(costs), dtype=np.int64),
        bounds=scipy.optimize.Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    if solved.fun is None:
        raise UndefinedStatistic(f"No best alignment was found: {solved.message}")
    return float(solved.fun) / (n_units / len(units))


def gamma(continuum: Continuum, rng: np.random.Generator, n_samples: int = 30, weights: GammaWeights = PLAIN) -> Gamma:
    """Gamma of one document: 1 - disorder of the best alignment / disorder expected by chance.

    Chance: each coder's units replaced by those of a coder drawn at random, moved along the text by a random distance
    (round its end), at least half a mean unit apart from the other coders' distances. The value depends on the draws:
    tell n_samples, the seed and the weights beside it.
    Raises: UndefinedStatistic when nothing was marked, one coder only, or no disorder is expected.
    Source: Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41(3), 437-479, doi:10.1162/COLI_a_00227.
    """
    observed = best_disorder(continuum.units, weights)
    samples = np.array([best_disorder(_by_chance(continuum, rng), weights) for _ in range(n_samples)])
    expected = float(samples.mean())
    if expected == 0:
        raise UndefinedStatistic("No disorder is expected by chance.")
    se_expected = float(samples.std(ddof=1) / np.sqrt(n_samples)) if n_samples > 1 else float("inf")
    return Gamma(1 - observed / expected, observed, expected, se_expected, n_samples)


def _possible_alignments(
    units: Sequence[Sequence[ValuedUnit]], weights: GammaWeights
) -> tuple[list[tuple[int, ...]], list[float]]:
    """Every way to align at most one unit of each coder (-1: none) that is not dearer than leaving its units alone."""
    n_pairs = comb(len(units), 2)
    partial: list[tuple[tuple[int, ...], float]] = [((), 0.0)]
    for coder, of_coder in enumerate(units):
        longer: list[tuple[tuple[int, ...], float]] = []
        for alignment, cost in partial:
            longer.append(((*alignment, -1), cost + weights.empty * coder))
            for place, unit in enumerate(of_coder):
                more = cost + sum(
                    weights.empty if earlier < 0 else unit_dissimilarity(units[other][earlier], unit, weights)
                    for other, earlier in enumerate(alignment)
                )
                if more <= weights.empty * n_pairs * len(units):
                    longer.append(((*alignment, place), more))
        if len(longer) > MOST_ALIGNMENTS:
            cause = f"There are more than {MOST_ALIGNMENTS:,} ways to align them."
            raise InputRejected(Problem("Units", cause, "Use u-alpha, or compare fewer coders or shorter documents."))
        partial = longer
    kept = [
        (alignment, cost / n_pairs)
        for alignment, cost in partial
        if (n_aligned := sum(unit >= 0 for unit in alignment)) > 0
        and (n_aligned == 1 or cost / n_pairs <= weights.empty * n_aligned)
    ]
    return [alignment for alignment, _ in kept], [cost for _, cost in kept]


def _by_chance(continuum: Continuum, rng: np.random.Generator) -> list[list[ValuedUnit]]:
    lengths = [unit.end - unit.start for of_coder in continuum.units for unit in of_coder]
    apart = float(np.mean(lengths)) / 2
    first = min(unit.start for of_coder in continuum.units for unit in of_coder)
    span = max(unit.end for of_coder in continuum.units for unit in of_coder) - first
    # With many coders on a short text no set of distances may be far enough apart: then they are drawn freely.
    apart = apart if 4 * apart * len(continuum.units) < span else 0.0
    shifts: list[float] = []
    made: list[list[ValuedUnit]] = []
    while len(made) < len(continuum.units):
        shift = int(rng.integers(0, span))
        if any(min(abs(shift - other), span - abs(shift - other)) < apart for other in shifts):
            continue
        shifts.append(shift)
        source = continuum.units[int(rng.integers(len(continuum.units)))]
        moved = [(first + (unit.start - first + shift) % span, unit) for unit in source]
        made.append([ValuedUnit(start, start + unit.end - unit.start, unit.value) for start, unit in moved])
        if sum(map(len, made)) == 0 and len(made) == len(continuum.units):
            made, shifts = [], []
    return made
