"""Hearing of what others commit, without asking every table: what keeps live pages quick costs next to nothing.

SQLite counts the commits of all processes in its file, and is asked for the count ten times a second. PostgreSQL tells
whoever listens; a change says so within its transaction (`tell`), and is heard when it is committed.
"""

from __future__ import annotations

import sqlite3
import time
from typing import Any
from urllib.parse import quote

from django.db import connection

_CHANNEL = "plait_events"
LOOK_SECONDS = 0.1
# PostgreSQL wakes a listener by itself; this is how long one waits who looks for other things too.
_LISTEN_SECONDS = 0.25


def tell(study_id: int) -> None:
    """Within a transaction: let those who watch hear of it once it is committed."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, %s)", [_CHANNEL, str(study_id)])


class Watch:
    """What one thread hears. Whatever was committed before it was made is not told."""

    def __init__(self) -> None:
        self._file: sqlite3.Connection | None = None
        self._seen = 0
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(f"LISTEN {_CHANNEL}")
        else:
            name = quote(str(connection.settings_dict["NAME"]))
            self._file = sqlite3.connect(f"file:{name}?mode=ro", uri=True, isolation_level=None)
            self._seen = self._count()

    def wait(self) -> bool:
        """Wait for a moment. Returns: whether something may have been committed meanwhile."""
        if self._file is None:
            return bool(self._heard())
        time.sleep(LOOK_SECONDS)
        before, self._seen = self._seen, self._count()
        return self._seen != before

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        connection.close()

    def _count(self) -> int:
        assert self._file is not None
        return int(self._file.execute("PRAGMA data_version").fetchone()[0])

    def _heard(self) -> list[Any]:
        connection.ensure_connection()
        listening: Any = connection.connection
        return list(listening.notifies(timeout=_LISTEN_SECONDS, stop_after=1))
