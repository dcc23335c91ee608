"""How much work the database has with something, whatever else the machine does."""

from __future__ import annotations

from collections.abc import Callable

from django.db import connection


def steps_of(asked: Callable[[], object]) -> int:
    """Steps of SQLite's own machine, in hundreds."""
    n = 0

    def count() -> None:
        nonlocal n
        n += 1

    connection.ensure_connection()
    connection.connection.set_progress_handler(count, 100)
    try:
        asked()
    finally:
        connection.connection.set_progress_handler(None, 100)
    return n
