"""Gamma: agreement on units and values by the best alignment of units (Mathet, Widlöcher & Métivier 2015)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

import numpy as np
import scipy

from plait.methods.agreement.unitizing import Continuum, ValuedUnit
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

EMPTY_COST = 1.0
MOST_ALIGNMENTS = 200_000


@dataclass(frozen=True, slots=True)
class Gamma:
    """value: at most 1, 0 when coders align no better than shifted copies of them. observed, expected: disorder, 0 or
    more. se_expected: Monte Carlo standard error of the expected disorder over n_samples."""

    value: float
    observed: float
    expected: float
    se_expected: float
    n_samples: int


def unit_dissimilarity(one: ValuedUnit, other: ValuedUnit) -> float:
    """How far two units differ: squared relative distance of their ends, plus 1 when their values differ.

    >>> unit_dissimilarity(ValuedUnit(1, 5, "a"), ValuedUnit(2, 6, "b"))    # (2 / 8) squared + 1
    1.0625
    """
    apart = abs(one.start - other.start) + abs(one.end - other.end)
    return (apart / (one.end - one.start + other.end - other.start)) ** 2 + (one.value != other.value)


def best_disorder(units: Sequence[Sequence[ValuedUnit]]) -> float:
    """Disorder of the best alignment of the coders' units, per unit of an average coder; 0 or more, exact.

    units: of each coder. A unit aligned with nobody's costs 1 with each coder.
    Raises: UndefinedStatistic without units or with one coder; InputRejected for too many possible alignments.
    """
    n_units = sum(len(of_coder) for of_coder in units)
    if len(units) < 2 or n_units == 0:
        raise UndefinedStatistic("Gamma needs two coders and at least one unit.")
    places = np.cumsum([0, *(len(of_coder) for of_coder in units)])
    alignments, costs = _possible_alignments(units)
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


def gamma(continuum: Continuum, rng: np.random.Generator, n_samples: int = 30) -> Gamma:
    """Gamma of one document: 1 - disorder of the best alignment / disorder expected by chance.

    Chance: each coder's units replaced by those of a coder drawn at random, moved along the text by a random distance
    (round its end), at least half a mean unit apart from the other coders' distances. The value depends on the draws:
    tell n_samples and the seed beside it.
    Raises: UndefinedStatistic when nothing was marked, one coder only, or no disorder is expected.
    Source: Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41(3), 437-479, doi:10.1162/COLI_a_00227.
    """
    observed = best_disorder(continuum.units)
    samples = np.array([best_disorder(_by_chance(continuum, rng)) for _ in range(n_samples)])
    expected = float(samples.mean())
    if expected == 0:
        raise UndefinedStatistic("No disorder is expected by chance.")
    se_expected = float(samples.std(ddof=1) / np.sqrt(n_samples)) if n_samples > 1 else float("inf")
    return Gamma(1 - observed / expected, observed, expected, se_expected, n_samples)


def _possible_alignments(units: Sequence[Sequence[ValuedUnit]]) -> tuple[list[tuple[int, ...]], list[float]]:
    """Every way to align at most one unit of each coder (-1: none) that is not dearer than leaving its units alone."""
    n_pairs = comb(len(units), 2)
    partial: list[tuple[tuple[int, ...], float]] = [((), 0.0)]
    for coder, of_coder in enumerate(units):
        longer: list[tuple[tuple[int, ...], float]] = []
        for alignment, cost in partial:
            longer.append(((*alignment, -1), cost + EMPTY_COST * coder))
            for place, unit in enumerate(of_coder):
                more = cost + sum(
                    EMPTY_COST if earlier < 0 else unit_dissimilarity(units[other][earlier], unit)
                    for other, earlier in enumerate(alignment)
                )
                if more <= EMPTY_COST * n_pairs * len(units):
                    longer.append(((*alignment, place), more))
        if len(longer) > MOST_ALIGNMENTS:
            cause = f"There are more than {MOST_ALIGNMENTS:,} ways to align them."
            raise InputRejected(Problem("Units", cause, "Use u-alpha, or compare fewer coders or shorter documents."))
        partial = longer
    kept = [
        (alignment, cost / n_pairs)
        for alignment, cost in partial
        if (n_aligned := sum(unit >= 0 for unit in alignment)) > 0
        and (n_aligned == 1 or cost / n_pairs <= EMPTY_COST * n_aligned)
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
