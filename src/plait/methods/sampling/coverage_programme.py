"""Choose people by an exact integer programme: which people cover the most, and the proof that no others cover more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.methods.sampling.pool import Limits, Pool, Quota
from plait.records.problem import InputRejected, Problem

# A limit on nodes stops at the same place on every machine, so that a seed repeats its draw; the limit in seconds is
# there so that nobody waits long. A search that time ended may end elsewhere on a faster machine.
_NODES = 200
_INFEASIBLE = 2


@dataclass(frozen=True, slots=True)
class Optimum:
    """rows: who was chosen. most_categories, most_pairs: what no choice can exceed (pairs among those choices that
    cover the most categories). proven: the choice reaches both."""

    rows: tuple[int, ...]
    most_categories: int
    most_pairs: int
    proven: bool


class _Programme:
    """People with the same profile are one integer variable; the order of profiles comes from the generator."""

    def __init__(self, pool: Pool, size: int, limits: Limits, rng: np.random.Generator) -> None:
        self.pool, self.size, self.limits = pool, size, limits
        eligible = np.array([row for row, code in enumerate(pool.ids) if code not in limits.must_not])
        attributes = dict.fromkeys((*pool.attributes, *(quota.attribute for quota in limits.quotas)))
        groups: dict[tuple[str, ...], list[int]] = {}
        for row in rng.permutation(eligible):
            profile = tuple(pool.value(int(row), name) for name in attributes)
            groups.setdefault(profile, []).append(int(row))
        must = set(pool.rows_of(limits.must))
        # Those who must be chosen stand first, so that any choice from a profile begins with them.
        self.groups = [sorted(rows, key=lambda row: row not in must) for rows in groups.values()]
        self.lowest = np.array([sum(row in must for row in rows) for rows in self.groups], dtype=float)
        self.highest = np.array([min(len(rows), size) for rows in self.groups], dtype=float)
        self.holds = scipy.sparse.csr_array(pool.holds[[rows[0] for rows in self.groups]].T.astype(float))

    @property
    def n_bits(self) -> int:
        return int(self.holds.shape[0])

    def solve(
        self, weights: NDArray[np.float64], floors: tuple[int, int], seconds: float
    ) -> scipy.optimize.OptimizeResult:
        """Maximise the weight of covered bits; at least floors[0] categories and floors[1] pairs are covered."""
        n_groups, n_bits = len(self.groups), self.n_bits
        # Covered bits need no integrality: once people are whole, each is as large as it can be, 0 or 1.
        bits = scipy.sparse.identity(n_bits)
        covered = scipy.optimize.LinearConstraint(scipy.sparse.hstack([self.holds, -bits]), lb=0)
        rows, low, high = self._limits()
        n_categories = len(self.pool.categories)
        split = np.zeros((2, n_groups + n_bits))
        split[0, n_groups : n_groups + n_categories] = 1
        split[1, n_groups + n_categories :] = 1
        none = scipy.sparse.csr_array((rows.shape[0], n_bits))
        matrix = scipy.sparse.vstack([scipy.sparse.hstack([rows, none]), scipy.sparse.csr_array(split)])
        constraint = scipy.optimize.LinearConstraint(matrix, np.append(low, floors), np.append(high, [np.inf, np.inf]))
        return scipy.optimize.milp(
            -np.concatenate([np.zeros(n_groups), weights]),
            constraints=[covered, constraint],
            integrality=np.concatenate([np.ones(n_groups, dtype=np.int_), np.zeros(n_bits, dtype=np.int_)]),
            bounds=scipy.optimize.Bounds(
                np.concatenate([self.lowest, np.zeros(n_bits)]), np.concatenate([self.highest, np.ones(n_bits)])
            ),
            options={"mip_rel_gap": 0.0, "node_limit": _NODES, "time_limit": seconds},
        )

    def _limits(self) -> tuple[scipy.sparse.csr_array, NDArray[np.float64], NDArray[np.float64]]:
        quotas = self.limits.quotas
        matrix = np.ones((1 + len(quotas), len(self.groups)))
        low, high = [float(self.size)], [float(self.size)]
        for place, quota in enumerate(quotas, start=1):
            matrix[place] = [self.pool.has(rows[0], quota) for rows in self.groups]
            low.append(quota.at_least)
            high.append(np.inf if quota.at_most is None else quota.at_most)
        return scipy.sparse.csr_array(matrix), np.array(low), np.array(high)

    def people(self, result: scipy.optimize.OptimizeResult) -> list[int]:
        numbers = np.rint(result.x[: len(self.groups)]).astype(int)
        return sorted(row for rows, n in zip(self.groups, numbers, strict=True) for row in rows[:n])


def most_varied(pool: Pool, size: int, limits: Limits, rng: np.random.Generator, *, seconds: float = 8.0) -> Optimum:
    """People who cover the most categories and, among such choices, the most combinations of two categories.

    seconds: the longest search. When it ends without proof, most_pairs is the best bound found.
    Raises: InputRejected when no choice keeps the limits.
    Source: maximal covering location problem, Church & ReVelle (1974), Papers of the Reg. Sci. Assoc. 32, 101-118.
        doi:10.1007/BF01942293
    """
    programme = _Programme(pool, size, limits, rng)
    n_categories = len(pool.categories)
    is_pair = np.arange(programme.n_bits) >= n_categories
    first = programme.solve((~is_pair).astype(float), (0, 0), seconds / 4)
    if first.status == _INFEASIBLE:
        raise InputRejected(conflicts(pool, size, limits))
    if first.x is None:
        raise InputRejected(Problem("Draw", "No choice was found in the time allowed.", "Use fewer limits."))
    rows = programme.people(first)
    reached = pool.coverage(rows).categories
    most_categories = max(reached, min(n_categories, floor(-first.mip_dual_bound + 1e-6)))
    second = programme.solve(is_pair.astype(float), (reached, 0), seconds * 3 / 4)
    if second.x is not None:
        rows = programme.people(second)
    rows = _improved(pool, rows, limits)
    coverage = pool.coverage(rows)
    bound = second.mip_dual_bound
    most_pairs = len(pool.pairs) if bound is None else min(len(pool.pairs), floor(-bound + 1e-6))
    most_pairs = max(most_pairs, coverage.pairs)
    proven = coverage.categories == most_categories and coverage.pairs == most_pairs
    return Optimum(tuple(rows), most_categories, most_pairs, proven)


def heaviest(pool: Pool, size: int, limits: Limits, weights: NDArray[np.float64]) -> list[int]:
    """The choice that keeps the limits and has the largest sum of weights (one per candidate).

    Raises: InputRejected when there is none.
    """
    eligible = [row for row, code in enumerate(pool.ids) if code not in limits.must_not]
    must = set(pool.rows_of(limits.must))
    rows = np.ones((1 + len(limits.quotas), len(eligible)))
    low, high = [float(size)], [float(size)]
    for place, quota in enumerate(limits.quotas, start=1):
        rows[place] = [pool.has(row, quota) for row in eligible]
        low.append(quota.at_least)
        high.append(np.inf if quota.at_most is None else quota.at_most)
    result = scipy.optimize.milp(
        -weights[eligible],
        constraints=[scipy.optimize.LinearConstraint(rows, low, high)],
        integrality=np.ones(len(eligible), dtype=np.int_),
        bounds=scipy.optimize.Bounds([float(row in must) for row in eligible], np.ones(len(eligible))),
        options={"node_limit": _NODES, "time_limit": 10.0},
    )
    if result.x is None:
        raise InputRejected(conflicts(pool, size, limits))
    return [row for row, taken in zip(eligible, np.rint(result.x), strict=True) if taken]


def conflicts(pool: Pool, size: int, limits: Limits) -> list[Problem]:
    """Which quotas stand in the way when each can be met but all together cannot."""
    blocking = [quota for quota in limits.quotas if _feasible(pool, size, limits, without=quota)]
    if not blocking:
        cause = f"No {size} people meet all quotas together, nor after dropping one of them."
        return [Problem("Quotas", cause, "Loosen several quotas.")]
    return [
        Problem(f"Quota '{quota}'", "It cannot be met together with the others.", "Loosen it or one of the others.")
        for quota in blocking
    ]


def _feasible(pool: Pool, size: int, limits: Limits, *, without: Quota) -> bool:
    fewer = Limits(limits.must, limits.must_not, tuple(quota for quota in limits.quotas if quota != without))
    programme = _Programme(pool, size, fewer, np.random.Generator(np.random.PCG64(0)))
    return programme.solve(np.zeros(programme.n_bits), (0, 0), 2.0).x is not None


def _improved(pool: Pool, rows: Sequence[int], limits: Limits) -> list[int]:
    """Exchange one person at a time while that covers more; it mends what an unfinished search leaves."""
    chosen = list(rows)
    kept = set(pool.rows_of(limits.must))
    barred = set(pool.rows_of(limits.must_not))
    n_categories = len(pool.categories)
    weights = np.where(np.arange(pool.holds.shape[1]) < n_categories, pool.holds.shape[1] + 1, 1)
    best = int(weights @ pool.holds[chosen].any(axis=0))
    improved = True
    while improved:
        improved = False
        for place, row in enumerate(chosen):
            if row in kept:
                continue
            others = chosen[:place] + chosen[place + 1 :]
            covered = pool.holds[others].any(axis=0)
            totals: NDArray[np.int_] = (pool.holds | covered).astype(np.int_) @ weights
            for candidate in np.argsort(np.negative(totals), kind="stable")[:50]:
                if totals[candidate] <= best:
                    break
                exchanged = [*others, int(candidate)]
                if candidate not in barred and candidate not in others and pool.keeps(exchanged, limits.quotas):
                    chosen, best, improved = exchanged, int(totals[candidate]), True
                    break
            if improved:
                break
    return sorted(chosen)
