"""Do two answers hang together in a weighted sample? Pearson's test corrected for how the people were drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.methods.survey.weighted_estimates import Sample
from plait.records.problem import InputRejected, Problem, UndefinedStatistic

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class RaoScott:
    """The second-order corrected test of a table of two answers.

    f, numerator_df, denominator_df, p: the corrected statistic, its degrees of freedom and its p. row_names,
    column_names: the answers; counts: people, and shares: weighted, adding to 1, both of shape (n_rows, n_columns).
    chi_squared: Pearson's of the weighted shares, scaled to n people, uncorrected. design_effect: by how much the
    design swells it on average. n: people with both answers; n_missing: without one of them.
    """

    f: float
    numerator_df: float
    denominator_df: float
    p: float
    row_names: tuple[str, ...]
    column_names: tuple[str, ...]
    counts: NDArray[np.int64]
    shares: FloatArray
    chi_squared: float
    design_effect: float
    n: int
    n_missing: int


def rao_scott(rows: Sequence[str | None], columns: Sequence[str | None], sample: Sample) -> RaoScott:
    """Test whether two answers are independent in the population that a sample was drawn from.

    Pearson's chi-squared of the weighted table is divided by the sum of its generalised design effects, the eigenvalues
    d of inv(C' D C / n) (C' D V D C), and held against F with (sum d)^2 / sum d^2 degrees of freedom and that times the
    design's (people or clusters minus strata). V: covariances of the cells' shares; D: one over each share; C: the
    contrasts of interaction.
    Parameters: rows, columns, answer of each person, None (or '') missing and left out. sample, how they were drawn.
    Returns: RaoScott.
    Raises: UndefinedStatistic when one of the answers has a single value, nobody gave both, the design has no degrees
        of freedom, or the cells do not vary. InputRejected when lengths differ.
    Source: Rao & Scott (1984), Ann. Stat. 12(1), 46-60. doi:10.1214/aos/1176346391, the second-order correction; as F:
        Thomas & Rao (1987), J. Am. Stat. Assoc. 82(398), 630-636. doi:10.1080/01621459.1987.10478477

    >>> found = rao_scott(["a", "a", "b", "b"] * 6, ["x", "x", "y", "x"] * 6, Sample(np.ones(24)))
    >>> found.counts.tolist(), round(found.chi_squared, 3)   # 24 (12 x 6 - 6 x 0)^2 / (12 x 12 x 18 x 6)
    ([[12, 0], [6, 6]], 8.0)
    """
    if not len(rows) == len(columns) == sample.n:
        cause = f"{len(rows)} and {len(columns)} answers do not fit {sample.n} people."
        raise InputRejected(Problem("Answers", cause, "Give one of each for every person, None where it is missing."))
    both = np.array([bool(row) and bool(column) for row, column in zip(rows, columns, strict=True)], dtype=np.bool_)
    row_names, row_at = _coded(rows, both, "rows")
    column_names, column_at = _coded(columns, both, "columns")
    if sample.df < 1:
        raise UndefinedStatistic("The design has no degrees of freedom, so there is no test.")
    shape = len(row_names), len(column_names)
    cells = np.zeros((sample.n, shape[0] * shape[1]))
    cells[np.flatnonzero(both), row_at * shape[1] + column_at] = 1.0
    n, weight = int(both.sum()), float(sample.weights[both].sum())
    shares = sample.weights @ cells / weight
    covariance = sample.covariance_of_totals(np.where(both[:, None], cells - shares, 0.0) / weight)
    table = shares.reshape(shape)
    by_chance = np.outer(table.sum(axis=1), table.sum(axis=0))
    chi_squared = n * float(((table - by_chance) ** 2 / by_chance).sum())
    effects = _design_effects(shares, covariance, shape, n)
    total = float(np.trace(effects))
    if not total > 1e-9:
        raise UndefinedStatistic(
            "The shares of the table do not vary by the draw, so there is nothing to test against."
        )
    numerator_df = total**2 / float(np.trace(effects @ effects))
    denominator_df = numerator_df * sample.df
    f = chi_squared / total
    return RaoScott(
        f=f,
        numerator_df=numerator_df,
        denominator_df=denominator_df,
        p=float(scipy.stats.f.sf(f, numerator_df, denominator_df)),
        row_names=row_names,
        column_names=column_names,
        counts=cells.sum(axis=0).astype(np.int64).reshape(shape),
        shares=table,
        chi_squared=chi_squared,
        design_effect=total / ((shape[0] - 1) * (shape[1] - 1)),
        n=n,
        n_missing=sample.n - n,
    )


def _coded(
    answers: Sequence[str | None], both: NDArray[np.bool_], what: str
) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    given = np.array([str(answer) for answer, counts in zip(answers, both, strict=True) if counts], dtype=np.str_)
    names, at = np.unique(given, return_inverse=True)
    if len(names) < 2:
        told = f"all gave '{names[0]}'" if len(names) else "nobody gave both answers"
        raise UndefinedStatistic(f"The {what} have fewer than two values ({told}), so there is nothing to compare.")
    return tuple(map(str, names)), at


def _design_effects(shares: FloatArray, covariance: FloatArray, shape: tuple[int, int], n: int) -> FloatArray:
    """The matrix whose eigenvalues are the generalised design effects, of (rows - 1)(columns - 1) contrasts."""
    n_rows, n_columns = shape
    main = np.column_stack(
        [np.repeat(np.eye(n_rows), n_columns, axis=0), np.tile(np.eye(n_columns)[:, 1:], (n_rows, 1))]
    )
    interaction = np.kron(np.eye(n_rows)[:, 1:], np.eye(n_columns)[:, 1:])
    contrasts = interaction - main @ np.linalg.lstsq(main, interaction, rcond=None)[0]
    # A cell that nobody is in has no share to divide by, and takes no part.
    inverse = np.divide(1.0, shares, out=np.zeros_like(shares), where=shares > 0)
    weighted = contrasts * inverse[:, None]
    under_simple = weighted.T @ contrasts / n
    return np.asarray(np.linalg.lstsq(under_simple, weighted.T @ covariance @ weighted, rcond=None)[0])
