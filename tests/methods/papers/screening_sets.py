"""The shared screening sets as the tests and benchmarks of the library read them."""

from __future__ import annotations

import csv
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tests.shared import SHARED

from plait.methods.papers.screening import drawn_priors

SETS = tuple(sorted(path.stem for path in (SHARED / "screening").glob("*.csv")))
# The pool in which related papers and the feed are measured.
POOL = (
    "Cohen_ADHD",
    "Cohen_CalciumChannelBlockers",
    "Cohen_NSAIDS",
    "Cohen_Triptans",
    "Cohen_UrinaryIncontinence",
    "Hannousse_Goulao-2016",
    "Hannousse_Yang-2016",
    "Kwok_2020",
    "Nagtegaal_2019",
)


class ScreeningSet(NamedTuple):
    titles: tuple[str, ...]
    abstracts: tuple[str, ...]
    included: NDArray[np.bool_]

    @property
    def texts(self) -> list[str]:
        return [f"{title} {abstract}" for title, abstract in zip(self.titles, self.abstracts, strict=True)]


@cache
def screening_set(name: str) -> ScreeningSet:
    with (SHARED / "screening" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    included = np.array([row["label_included"] == "1" for row in rows])
    return ScreeningSet(tuple(row["title"] for row in rows), tuple(row["abstract"] for row in rows), included)


def priors_of(included: NDArray[np.bool_], seed: int) -> list[int]:
    """One included and one excluded record, drawn as for the reference figures."""
    return drawn_priors(included.tolist(), np.random.default_rng(seed))
