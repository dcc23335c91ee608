"""Deleted rows stay in a database's files until their place is used again; here they are made to go.

SQLite overwrites what is deleted at once (secure_delete), since the version that says so; the rest is done here.
PostgreSQL is cleaned by whoever runs the server (VACUUM FULL); see docs/privacy.md.
"""

from __future__ import annotations

from django.db import OperationalError, connection


def overwrite_what_was_deleted() -> bool:
    """Write SQLite's file anew without free pages, and empty its write-ahead log. To be called outside a transaction.

    Returns: False on PostgreSQL.
    Raises: OperationalError while somebody reads or writes: it is to be tried again.
    """
    if connection.vendor != "sqlite":
        return False
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
    if not empty_write_ahead_log():
        raise OperationalError("Somebody still reads an earlier state of the database.")
    return True


def empty_write_ahead_log() -> bool:
    """Let nothing that was deleted stay in SQLite's write-ahead log; inside a transaction it stays as it is. Whether it
    is empty now."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_read, _, _ = cursor.fetchone()
    return not is_read
