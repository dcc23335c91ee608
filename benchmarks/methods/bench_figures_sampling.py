"""Time of 600 exact checks of Likert means and SDs, of a manuscript, and of choosing 12 of 1,000 for most variety.

Run: python benchmarks/methods/bench_figures_sampling.py
"""

from __future__ import annotations

import sys
import time

import numpy as np

from plait.methods.figures.check import check_text
from plait.methods.figures.grim import likert_possible
from plait.methods.sampling.purposive import Candidate, draw_maximum_variation
from plait.methods.survey.rounding import Printed


def likert_checks(rng: np.random.Generator) -> int:
    n_impossible = 0
    for _ in range(600):
        n = int(rng.integers(5, 101))
        mean, sd = f"{rng.uniform(1, 7):.2f}", f"{rng.uniform(0, 3):.2f}"
        n_impossible += not likert_possible(Printed.of(mean), Printed.of(sd), n, low=1, high=7)
    return n_impossible


def manuscript() -> int:
    first = "Of 114 leads, 34 (29.8%) replied in 2016, and 24 of 34 (70.6%; 95% CI 53.8 to 83.2) agreed. "
    second = "They differed, t(32) = 2.1, p = .04. "
    return len(check_text((first + second) * 450))


def choice(rng: np.random.Generator) -> str:
    levels = {"age": 5, "role": 8, "country": 12, "gender": 3, "years": 4, "site": 6}
    people = [
        Candidate(f"P{i:04}", {name: str(min(int(rng.zipf(1.5)), n)) for name, n in levels.items()})
        for i in range(1000)
    ]
    draw = draw_maximum_variation(people, 12, rng)
    state = "proven" if draw.optimum_proven else "bounded"
    return f"{draw.coverage.pairs} of at most {draw.most_pairs} combinations, {state}"


def main() -> int:
    slow = False
    for name, work, seconds in (
        ("600 Likert checks", lambda: f"{likert_checks(np.random.default_rng(1))} impossible", 5.0),
        ("manuscript of 60,000 characters", lambda: f"{manuscript()} claims", 5.0),
        ("12 of 1,000 people", lambda: choice(np.random.default_rng(1)), 10.0),
    ):
        began = time.perf_counter()
        outcome = work()
        took = time.perf_counter() - began
        slow |= took > seconds
        print(f"{name:32} {took:5.2f} s (at most {seconds} s): {outcome}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
