"""How much the reading of one file may take."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """computing: seconds of all processors together. waiting: seconds in which the child is waited for. memory: bytes
    beside what the program itself takes."""

    computing: int
    waiting: float
    memory: int


def _limits(seconds: str, megabytes: str) -> Limits:
    return Limits(computing=int(seconds), waiting=1.5 * int(seconds), memory=int(megabytes) * 1_000_000)


# Somebody waits for the page, and the thread that makes it can serve nobody else.
ON_A_PAGE = _limits(os.environ.get("PLAIT_READING_PAGE_SECONDS", "20"), os.environ.get("PLAIT_READING_PAGE_MB", "1000"))
IN_A_JOB = _limits(os.environ.get("PLAIT_READING_JOB_SECONDS", "900"), os.environ.get("PLAIT_READING_JOB_MB", "2000"))
# So many children of one process read at the same time; who comes then waits for as long as a reading may take.
MOST_AT_ONCE = 2
