"""Pictures as data: what is drawn, not how. A page, a PDF and a Word file draw the same record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LikertRow:
    """label: the item. counts: answers by level, in the order of the levels. n_missing: shown the
    item, without a valid answer."""

    label: str
    counts: tuple[int, ...]
    n_missing: int = 0

    @property
    def n(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class LikertChart:
    """Diverging stacked bars. levels: labels from the lowest to the highest. The middle of an odd number is neutral."""

    title: str
    levels: tuple[str, ...]
    rows: tuple[LikertRow, ...]
    base: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its length is k; n is what k is counted in, None when the bar is a plain count."""

    label: str
    k: int
    n: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars, in order; also used for funnels, where each bar's n is the bar before it."""

    title: str
    bars: tuple[Bar, ...]
    base: str


Chart = LikertChart | BarChart
