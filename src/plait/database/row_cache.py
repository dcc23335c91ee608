"""Django's cache in the database, which waits for nobody who writes to a study."""

from __future__ import annotations

from typing import Any

from django.core.cache.backends.db import DatabaseCache

from plait.database.locks import ROWS_ONLY, beginning_with


class RowCache(DatabaseCache):
    """One row is all that a value needs: see `locks.writing_rows`."""

    def _base_set(self, *given: Any, **options: Any) -> bool:
        with beginning_with(ROWS_ONLY):
            return bool(super()._base_set(*given, **options))  # type: ignore[misc]  # the stubs leave it out
