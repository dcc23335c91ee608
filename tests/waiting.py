"""Tests wait for a state, never for a time: the deadline only ends what would never come."""

from __future__ import annotations

import time
from collections.abc import Callable

DEADLINE_SECONDS = 240.0


def wait_until(true: Callable[[], bool], *, every: float = 0.05) -> None:
    """Return as soon as it is true. every: seconds between two looks."""
    end = time.monotonic() + DEADLINE_SECONDS
    while not true():
        assert time.monotonic() < end, f"It did not come about within {DEADLINE_SECONDS:.0f} seconds."
        time.sleep(every)
