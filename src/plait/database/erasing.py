"""Deleted rows stay in a database's files until their place is used again; here they are made to go."""

from __future__ import annotations

from django.db import OperationalError, connection


def overwrite_what_was_deleted() -> bool:
    """Write SQLite's file anew without free pages, and empty its write-ahead log. To be called outside a transaction.

    Returns: False on PostgreSQL, which is cleaned by whoever runs the server (VACUUM FULL); see docs/privacy.md.
    Raises: OperationalError while somebody reads or writes: it is to be tried again.
    """
    if connection.vendor != "sqlite":
        return False
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_read, _, _ = cursor.fetchone()
    if is_read:
        raise OperationalError("Somebody still reads an earlier state of the database.")
    return True
