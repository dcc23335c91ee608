"""What was deleted, and may still lie in the files of the database."""

from __future__ import annotations

from django.db import connection


def write_over_remains() -> None:
    """Let nothing that was deleted stay in SQLite's journal; in its file it is overwritten at once (secure_delete)."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.fetchall()
