"""Turns at writing: how long work gives way, who did not get one, and who found no room."""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

from django.db import DatabaseError, OperationalError, connection, connections

from plait.database import SQLITE_WAITS

# SQLite keeps no queue: who waits for its lock looks again after a tenth of a second at the latest.
_LOOKED_AGAIN = 0.12


_LOCK_NOT_AVAILABLE, _DISK_FULL = "55P03", "53100"


@contextmanager
def held_open() -> Iterator[None]:
    """Keep SQLite's file open in this process, which has several threads; to be begun before they are.

    POSIX lets go of all locks that a process has on a file when it closes any of its handles. SQLite minds that, but
    for a moment: while one thread closes the last connection, another may just have locked the file, and loses that.
    Then whoever closes it elsewhere takes the write-ahead log away from under it. With a connection that stays there
    is no last one.
    """
    if connection.vendor != "sqlite":
        yield
        return
    connections.close_all()
    with closing(sqlite3.connect(connection.settings_dict["NAME"], timeout=SQLITE_WAITS)) as kept:
        kept.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the lock that stays
        yield


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
    return _said(error.__cause__) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, _LOCK_NOT_AVAILABLE)


def is_full(error: BaseException | None) -> bool:
    """Whether a disk had no room for what was to be written: the database's, or that of any file."""
    if isinstance(error, OperationalError):
        error = error.__cause__
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    # Opened by nobody else, the database needs some room before anything is written.
    is_to_open = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_IOERR_SHMSIZE
    return is_to_open or _said(error) in (sqlite3.SQLITE_FULL, _DISK_FULL)


def is_unreadable(error: BaseException) -> bool:
    """Whether what stands in the place of SQLite's database is damaged, or none."""
    wrong = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN)
    return isinstance(error, DatabaseError) and _said(error.__cause__) in wrong


def _said(error: BaseException | None) -> int | str | None:
    """How the database calls an error: SQLite by a number, PostgreSQL by five letters."""
    on_sqlite: int | None = getattr(error, "sqlite_errorcode", None)
    # The last byte is the kind, what stands before it the circumstances.
    return getattr(error, "sqlstate", None) if on_sqlite is None else on_sqlite & 0xFF
