"""The picture of a study's flow: a band as wide as the number of people at each step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plait.records.chart import Bar

STEP, HEIGHT = 100, 120


@dataclass(frozen=True, slots=True)
class River:
    """steps: the counts, in order. Drawn in a box of len(steps) x 100 by 120 units, centred on each step's column."""

    steps: Sequence[Bar]

    @property
    def width(self) -> int:
        return STEP * len(self.steps)

    @property
    def height(self) -> int:
        return HEIGHT

    @property
    def path(self) -> str:
        """The band's outline: along the upper edge and back along the lower one, smooth between the steps."""
        most = max((step.k for step in self.steps), default=0) or 1
        half = [max(step.k / most, 0.008 if step.k else 0.002) * (HEIGHT / 2 - 4) for step in self.steps]
        middle, xs = HEIGHT / 2, [STEP * i + STEP / 2 for i in range(len(self.steps))]
        if not half:
            return ""
        upper = [f"M0,{middle - half[0]:.1f} L{xs[0]:.1f},{middle - half[0]:.1f}"]
        for i in range(1, len(half)):
            upper.append(self._curve(xs[i - 1], xs[i], middle - half[i]))
        top, bottom = f"{middle - half[-1]:.1f}", f"{middle + half[-1]:.1f}"
        last = f"L{self.width},{top} L{self.width},{bottom} L{xs[-1]:.1f},{bottom}"
        lower = [self._curve(xs[i], xs[i - 1], middle + half[i - 1]) for i in range(len(half) - 1, 0, -1)]
        return " ".join([*upper, last, *lower, f"L0,{middle + half[0]:.1f} Z"])

    @staticmethod
    def _curve(from_x: float, to_x: float, to_y: float) -> str:
        between = (from_x + to_x) / 2
        return f"S{between:.1f},{to_y:.1f} {to_x:.1f},{to_y:.1f}"
