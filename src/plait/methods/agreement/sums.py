"""A coefficient as a function of sums over units: one form for its value, its standard error and its bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from plait.records.problem import UndefinedStatistic

FloatArray = NDArray[np.float64]
MOST_CELLS = 20_000_000  # of any array over the units: 160 MB
CELLS_AT_ONCE = 4_000_000  # 32 MB of resampling weights: enough for speed, little enough for a small server


def require_room(n_patterns: int, n_parts: int) -> None:
    """Raises: UndefinedStatistic where what each unit adds to the sums would take too much memory and time."""
    if n_patterns * n_parts > MOST_CELLS:
        raise UndefinedStatistic(
            f"{n_patterns:,} units that differ, with {n_parts:,} counts each, are more than is computed at once: "
            "merge values, or leave out coders or units."
        )


class Estimate(Protocol):
    """From totals of shape (..., n_parts) to (value, observed, expected), each of shape (...).

    limit: leave out terms that vanish for many units; the standard error is that of this limit.
    """

    def __call__(self, totals: NDArray[np.inexact], limit: bool) -> tuple[NDArray[np.inexact], ...]: ...


@dataclass(frozen=True, slots=True, eq=False)
class SumsOverUnits:
    """A coefficient of agreement whose value depends on its units only through sums over them.

    parts: shape (n_patterns, n_parts), what one unit of each distinct pattern adds to the sums.
    repeats: shape (n_patterns,), how many units show the pattern.
    n_pairable: units with at least two values. level: level of measurement or weights.
    variance_term: what a published variance formula adds to the linearised contribution of each pattern.
    """

    name: str
    level: str
    parts: FloatArray
    repeats: NDArray[np.int64]
    evaluate: Estimate
    n_pairable: int
    n_coders: int
    variance_term: Callable[[float], FloatArray] = field(default=lambda estimate: np.zeros(1))

    @property
    def n_units(self) -> int:
        return int(self.repeats.sum())

    def estimate(self) -> tuple[float, float, float]:
        """Value, observed and expected. Raises: UndefinedStatistic when chance alone already explains everything."""
        with np.errstate(divide="ignore", invalid="ignore"):
            value, observed, expected = self.evaluate(self.repeats @ self.parts, limit=False)
        if not np.isfinite(value):
            raise UndefinedStatistic("Agreement by chance is complete: the values do not vary.")
        return float(np.real(value)), float(np.real(observed)), float(np.real(expected))

    def standard_error(self) -> float:
        """Linearised standard error over units (units a sample from many). Raises: UndefinedStatistic for one unit.

        The derivatives are exact to rounding (complex step).
        Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 5; Squire & Trapp (1998),
        SIAM Review 40, 110-112, doi:10.1137/S003614459631241X.
        """
        n_units = self.n_units
        if n_units < 2:
            raise UndefinedStatistic("One unit shows no spread between units.")
        totals = self.repeats @ self.parts
        step = 1e-30
        gradient = np.empty(len(totals))
        at_once = max(1, CELLS_AT_ONCE // len(totals))
        with np.errstate(divide="ignore", invalid="ignore"):
            for start in range(0, len(totals), at_once):
                places = np.arange(start, min(start + at_once, len(totals)))
                moved = np.repeat(totals[None, :].astype(np.complex128), len(places), axis=0)
                moved[np.arange(len(places)), places] += 1j * step
                gradient[places] = np.imag(self.evaluate(moved, limit=True)[0]) / step
            value = float(self.evaluate(totals, limit=True)[0])
        contributions = self.parts @ gradient + self.variance_term(value)
        return float(np.sqrt(n_units / (n_units - 1) * (self.repeats @ contributions**2)))

    def resampled(self, n_resamples: int, rng: np.random.Generator) -> FloatArray:
        """The coefficient in resamples of the units, shape (n_resamples,); nan where a resample leaves it undefined.

        Drawing units with replacement is drawing how often each distinct pattern comes, a multinomial draw: a million
        units cost no more than their patterns.
        """
        shares = self.repeats / self.n_units
        at_once = max(1, CELLS_AT_ONCE // max(self.parts.shape))
        values = np.empty(n_resamples)
        for start in range(0, n_resamples, at_once):
            stop = min(start + at_once, n_resamples)
            totals = rng.multinomial(self.n_units, shares, size=stop - start) @ self.parts
            with np.errstate(divide="ignore", invalid="ignore"):
                values[start:stop] = self.evaluate(totals, limit=False)[0]
        values[~np.isfinite(values)] = np.nan
        return values
