"""How far the interviews have brought the codes: new codes per run, accumulation, and how many are still unseen.

These numbers speak of code saturation (is something new named?), not of meaning saturation (is it understood?).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plait.records.problem import InputRejected, Problem, UndefinedStatistic


@dataclass(frozen=True, slots=True)
class Run:
    """A run of interviews: the number of its last one (from 1), its new codes, and these per code of the base."""

    last: int
    n_new: int
    ratio: float


@dataclass(frozen=True, slots=True)
class SaturationRatio:
    """base, run: numbers of interviews. n_base_codes: different codes in the base. new, cumulative: per interview, in
    order. runs: sliding by one interview, the first right after the base."""

    base: int
    run: int
    n_base_codes: int
    new: tuple[int, ...]
    cumulative: tuple[int, ...]
    runs: tuple[Run, ...]

    def reached(self, threshold: float = 0.05) -> tuple[int, int] | None:
        """The first run at or below the threshold, as (interviews before it, interviews with it); None if none is.

        (6, 8) is reported as '6+2'.
        """
        for run in self.runs:
            if run.ratio <= threshold:
                return run.last - self.run, run.last
        return None


@dataclass(frozen=True, slots=True)
class Accumulation:
    """Different codes after 1, 2, ... interviews: as collected, expected over all orders, and the band that holds
    `level` of the shuffled orders."""

    as_collected: NDArray[np.int64]
    expected: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    level: float
    n_orders: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """n_seen: different codes so far. n_once, n_twice: codes in one, in two interviews. chao2: estimated number of
    codes in all, at least. coverage: estimated share, 0 to 1, of all code use that belongs to codes seen."""

    n_seen: int
    n_once: int
    n_twice: int
    chao2: float
    coverage: float


def saturation_ratio(uses: NDArray[np.bool_], *, base: int = 4, run: int = 2) -> SaturationRatio:
    """New codes in each run of interviews per code of the first ones.

    Parameters: uses, shape (n_interviews, n_codes), interviews in the order of collection. base: interviews whose
        codes are the denominator (4, 5 or 6 are usual). run: interviews looked at together (2 or 3).
    Raises: InputRejected when base or run is below 1; UndefinedStatistic when there are fewer interviews than base
        and run together, or the base holds no code.
    Source: Guest, Namey & Chen (2020), PLoS ONE 15(5), e0232076. doi:10.1371/journal.pone.0232076

    >>> uses = np.array([[1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 1, 0]], dtype=bool)
    >>> ratio = saturation_ratio(uses, base=2, run=1)
    >>> [(each.last, each.n_new, round(each.ratio, 2)) for each in ratio.runs], ratio.reached()
    ([(3, 1, 0.33), (4, 0, 0.0)], (3, 4))
    """
    if base < 1 or run < 1:
        raise InputRejected(
            Problem("Base and run", "Each needs an interview.", "Give numbers from 1, such as 4 and 2.")
        )
    present = _checked(uses)
    n_interviews = len(present)
    if n_interviews < base + run:
        raise UndefinedStatistic(
            f"A base of {base} and a run of {run} need {base + run} interviews; there are {n_interviews}."
        )
    cumulative = np.logical_or.accumulate(present, axis=0).sum(axis=1)
    n_base = int(cumulative[base - 1])
    if n_base == 0:
        raise UndefinedStatistic(f"The first {base} interviews have no code.")
    runs = []
    for last in range(base + run, n_interviews + 1):
        n_new = int(cumulative[last - 1] - cumulative[last - run - 1])
        runs.append(Run(last, n_new, n_new / n_base))
    new = np.diff(cumulative, prepend=0)
    return SaturationRatio(base, run, n_base, _ints(new), _ints(cumulative), tuple(runs))


def expected_accumulation(uses: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Expected number of different codes in t interviews, t = 1 .. n, over all orders (Mao's tau).

    Parameters: uses, shape (n_interviews, n_codes).
    Raises: UndefinedStatistic when there is no interview.
    Source: Colwell, Mao & Chang (2004), Ecology 85(10), 2717-2727. doi:10.1890/03-0557

    >>> expected_accumulation(np.array([[1, 1, 0], [0, 1, 1]], dtype=bool)).tolist()
    [2.0, 3.0]
    """
    present = _checked(uses)
    n_interviews, n_codes = present.shape
    in_interviews = present.sum(axis=0)
    # Share of the choices of t interviews that miss a code of q interviews: product of (n - q - i) / (n - i).
    missed = np.ones(n_codes)
    expected = np.empty(n_interviews)
    for drawn in range(n_interviews):
        missed = missed * np.maximum(n_interviews - in_interviews - drawn, 0) / (n_interviews - drawn)
        expected[drawn] = n_codes - missed.sum()
    return expected


def accumulation(
    uses: NDArray[np.bool_], rng: np.random.Generator, *, n_orders: int = 1000, level: float = 0.95
) -> Accumulation:
    """The accumulation of codes in the order of collection beside that of shuffled orders.

    Parameters: uses, shape (n_interviews, n_codes), in the order of collection. n_orders: shuffled orders. level: share
        of them within the band, between 0 and 1.
    Raises: InputRejected for numbers outside these ranges; UndefinedStatistic when there is no interview.

    >>> curve = accumulation(np.array([[1, 1, 0], [0, 1, 1]], dtype=bool), np.random.default_rng(1), n_orders=10)
    >>> curve.as_collected.tolist(), curve.low.tolist(), curve.high.tolist()
    ([2, 3], [2.0, 3.0], [2.0, 3.0])
    """
    present = _checked(uses)
    if n_orders < 1 or not 0 < level < 1:
        cause = f"{n_orders} orders with a band of {level} cannot be drawn."
        raise InputRejected(Problem("Accumulation", cause, "Give at least 1 order and a level between 0 and 1."))
    n_interviews = len(present)
    used = present[:, present.any(axis=0)]
    curves = np.zeros((n_orders, n_interviews), dtype=np.int64)
    for order in range(n_orders):
        first = np.argmax(used[rng.permutation(n_interviews)], axis=0)
        curves[order] = np.cumsum(np.bincount(first, minlength=n_interviews))
    low, high = np.quantile(curves, [(1 - level) / 2, (1 + level) / 2], axis=0)
    collected = np.logical_or.accumulate(present, axis=0).sum(axis=1)
    return Accumulation(collected, expected_accumulation(present), low, high, level, n_orders)


def unseen_codes(uses: NDArray[np.bool_]) -> Unseen:
    """How many codes further interviews may bring, from those seen in one and in two interviews.

    Parameters: uses, shape (n_interviews, n_codes); order does not matter.
    Returns: chao2, a lower bound (bias-corrected form when no code stands in exactly two); coverage.
    Raises: UndefinedStatistic when there is no code, or one interview alone.
    Source: Chao (1987), Biometrics 43(4), 783-791. doi:10.2307/2531532; coverage: Chao & Jost (2012), Ecology 93(12),
        2533-2547. doi:10.1890/11-1952.1

    >>> unseen = unseen_codes(np.array([[1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 1]], dtype=bool))
    >>> unseen.n_once, unseen.n_twice, round(unseen.chao2, 3)   # 4 + 2/3 x 2^2 / (2 x 1)
    (2, 1, 5.333)
    """
    present = _checked(uses)
    n_interviews = len(present)
    in_interviews = present.sum(axis=0)
    n_uses = int(in_interviews.sum())
    if n_uses == 0:
        raise UndefinedStatistic("No interview has a code.")
    if n_interviews < 2:
        raise UndefinedStatistic("One interview cannot tell how many codes are unseen.")
    n_seen, once, twice = (
        int(np.count_nonzero(hit)) for hit in (in_interviews, in_interviews == 1, in_interviews == 2)
    )
    shrink = (n_interviews - 1) / n_interviews
    if twice:
        more = once**2 / (2 * twice)
        missed = (n_interviews - 1) * once / ((n_interviews - 1) * once + 2 * twice)
    else:
        # The bias-corrected forms, which do without codes in exactly two interviews.
        more = once * (once - 1) / 2
        missed = (n_interviews - 1) * (once - 1) / ((n_interviews - 1) * (once - 1) + 2) if once else 0.0
    return Unseen(n_seen, once, twice, n_seen + shrink * more, 1 - once / n_uses * missed)


def _checked(uses: NDArray[np.bool_]) -> NDArray[np.bool_]:
    present = np.asarray(uses)
    if present.ndim != 2:
        cause = "Uses of codes form a table of interviews by codes."
        raise InputRejected(Problem("Uses", cause, "Give one row for each interview."))
    if len(present) == 0:
        raise UndefinedStatistic("There is no interview.")
    return present.astype(np.bool_)


def _ints(values: NDArray[np.int64]) -> tuple[int, ...]:
    return tuple(int(value) for value in values)
