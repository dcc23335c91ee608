"""Turns at writing: how long work gives way, and who did not get one."""

from __future__ import annotations

import sqlite3
import time

from django.db import OperationalError, connection

# SQLite keeps no queue: who waits for its lock looks again after a tenth of a second at the latest.
_LOOKED_AGAIN = 0.12


_LOCK_NOT_AVAILABLE = "55P03"


def give_way(seconds: float) -> None:
    """Let others write before the next step of long work, for as long as the last one kept them waiting.

    On PostgreSQL they stand in a queue and come in by themselves; inside a transaction there is nothing to give.
    """
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        time.sleep(max(seconds, _LOOKED_AGAIN))


def is_busy(error: BaseException) -> bool:
    """Whether the database let a writer wait for too long, so that nothing was written."""
    if not isinstance(error, OperationalError):
        return False
    on_sqlite = getattr(error.__cause__, "sqlite_errorcode", None)
    if on_sqlite is not None:
        # The last byte is the kind, what stands before it the circumstances.
        return on_sqlite & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return getattr(error.__cause__, "sqlstate", None) == _LOCK_NOT_AVAILABLE
