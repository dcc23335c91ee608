"""What the check says of a figure: the claim, its verdict, and what would make it true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

Verdict = Literal["possible", "impossible", "doubtful", "rounding", "not checkable"]
VERDICTS: tuple[Verdict, ...] = ("impossible", "doubtful", "rounding", "possible", "not checkable")
Kind = Literal[
    "percent with count", "percent", "count of total", "parts of a whole", "mean", "interval", "test statistic"
]


class Fit(NamedTuple):
    """A count and a denominator that would make a percentage true.

    >>> str(Fit(31, 114))
    '31 of 114'
    """

    k: int
    n: int

    def __str__(self) -> str:
        return f"{self.k} of {self.n}"


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure of a text and whether it can be true.

    text: the words of the claim, text[start:end] of what was checked. start, end: code points, end exclusive.
    verdict: 'impossible' only where words tie the figure to its base; 'doubtful' where no number of the text fits as
    its base; 'rounding' where it is only cut off or rounded up. reason: a sentence for the reader. fits: for a
    percentage that does not fit, what would make it possible.
    percent, k, n: the percentage as printed with a decimal point ('' for other kinds), the count and the
    denominator it was held against, None where the text states none.
    """

    text: str
    start: int
    end: int
    kind: Kind
    verdict: Verdict
    reason: str
    fits: tuple[Fit, ...] = ()
    percent: str = ""
    k: int | None = None
    n: int | None = None


def listed(numbers: Sequence[int]) -> str:
    """Numbers in words, runs shortened.

    >>> listed([23, 30, 31, 32])
    '23 or 30 to 32'
    """
    runs = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        runs.append(f"{run[0]} to {run[-1]}" if len(run) > 2 else " or ".join(map(str, run)))
    return " or ".join(runs) if len(runs) < 3 else ", ".join(runs[:-1]) + " or " + runs[-1]


def share_of(k: int, n: int) -> str:
    tenths = (2000 * k + n) // (2 * n)  # halves go up, as people round
    return f"{tenths // 10}.{tenths % 10} %"


def p_shown(p: float) -> str:
    """A p value as it is printed: '.036', 'below .001'."""
    return "below .001" if p < 0.001 else f"{p:.3f}".removeprefix("0")
