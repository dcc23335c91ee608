"""Turns at writing, between long work and everybody else."""

from __future__ import annotations

import time

from django.db import connection

# SQLite keeps no queue: who waits for its lock looks again after a tenth of a second at the latest.
_LOOKED_AGAIN = 0.12


def give_way(seconds: float) -> None:
    """Let others write before the next step of long work, for as long as the last one kept them waiting.

    On PostgreSQL they stand in a queue and come in by themselves; inside a transaction there is nothing to give.
    """
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        time.sleep(max(seconds, _LOOKED_AGAIN))
