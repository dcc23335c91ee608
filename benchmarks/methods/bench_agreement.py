"""How long agreement takes. Run by hand: python benchmarks/methods/bench_agreement.py"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from plait.methods.agreement.alpha import Level, alpha_sums
from plait.methods.agreement.bootstrap import bootstrap_units
from plait.methods.agreement.coefficients import all_coefficients
from plait.methods.agreement.unitizing import Continuum, ValuedUnit, u_alpha_family
from plait.methods.coding.coded_units import MISSING, Reliability


def ratings(n_units: int, n_coders: int, rng: np.random.Generator) -> Reliability:
    """Five values, 70 % of them the true one, 5 % missing."""
    truth = rng.integers(0, 5, (n_units, 1), dtype=np.int8)
    guess = rng.integers(0, 5, (n_units, n_coders), dtype=np.int8)
    values = np.where(rng.random((n_units, n_coders)) < 0.7, truth, guess)
    values[rng.random((n_units, n_coders)) < 0.05] = MISSING
    return Reliability(values, (1, 2, 3, 4, 5), tuple(range(n_coders)))


def documents(n_documents: int, length: int, n_coders: int, rng: np.random.Generator) -> list[Continuum]:
    """About one unit in 300 characters and coder; four values."""
    made = []
    for _ in range(n_documents):
        starts = np.arange(50, length - 200, 300)
        by_coder = []
        for _ in range(n_coders):
            begin = starts + rng.integers(-20, 20, len(starts))
            end = begin + rng.integers(40, 180, len(starts))
            value = rng.choice(list("ABCD"), len(starts))
            units = zip(begin.tolist(), end.tolist(), value.tolist(), strict=True)
            by_coder.append(tuple(ValuedUnit(*unit) for unit in units))
        made.append(Continuum(length, tuple(by_coder)))
    return made


def timed(label: str, work: Callable[[], object]) -> None:
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    print(f"{label:<60} {time.process_time() - cpu:6.2f} s CPU {time.perf_counter() - wall:6.2f} s")


def main() -> None:
    rng = np.random.default_rng(2016)
    levels: tuple[Level, ...] = ("nominal", "ordinal")
    for n_units, n_coders in ((10_000, 2), (1_000_000, 2), (1_000_000, 5), (10_000, 20), (1_000_000, 20)):
        data = ratings(n_units, n_coders, rng)
        for level in levels:

            def alpha(data: Reliability = data, level: Level = level) -> object:
                return bootstrap_units(alpha_sums(data, level), 1000, rng).interval()

            timed(f"alpha {level}, 1,000 resamples, {n_units:,} x {n_coders}", alpha)
    pair = ratings(1_000_000, 2, rng)
    timed("all coefficients, 1,000 resamples each, 1,000,000 x 2", lambda: all_coefficients(pair, rng=rng))
    for n_coders in (2, 5):
        texts = documents(60, 30_000, n_coders, rng)
        label = f"u-alpha family with interval, 60 x 30,000 characters, {n_coders} coders"
        timed(label, lambda texts=texts: u_alpha_family(texts, 1000, rng))  # type: ignore[misc]


if __name__ == "__main__":
    main()
