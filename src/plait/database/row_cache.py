"""Django's cache in the database, which waits for nobody who writes to a study and forgets by a clock that may move."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.db import connections, router

from plait.database.locks import ROWS_ONLY, beginning_with

LONGEST_SECONDS = 3600


class RowCache(DatabaseCache):
    """One row is all that a value needs: see `locks.writing_rows`. Nothing is kept for longer than LONGEST_SECONDS, so
    that what seems to be was written by a clock that was ahead: it is not there any more, and nobody is kept out until
    that clock's time has come."""

    def get_backend_timeout(self, *given: Any) -> float | None:
        latest = time.time() + LONGEST_SECONDS
        asked = super().get_backend_timeout(*given)
        return latest if asked is None else min(asked, latest)

    def get_many(self, keys: Iterable[str], version: int | None = None) -> dict[str, Any]:
        found: dict[str, Any] = super().get_many(keys, version)
        ahead = (
            self._ahead({self.make_and_validate_key(key, version=version): key for key in found}) if found else set()
        )
        return {key: value for key, value in found.items() if key not in ahead}

    def _ahead(self, names: dict[str, str]) -> set[str]:
        connection = connections[router.db_for_read(self.cache_model_class)]
        quote = connection.ops.quote_name
        latest = datetime.fromtimestamp(time.time() + LONGEST_SECONDS + 1, UTC)
        with connection.cursor() as cursor:
            places = ", ".join(["%s"] * len(names))
            cursor.execute(
                f"SELECT cache_key FROM {quote(self._table)} WHERE cache_key IN ({places}) AND expires > %s",  # type: ignore[attr-defined]  # noqa: S608 - a name and places for values
                [*names, connection.ops.adapt_datetimefield_value(latest)],
            )
            return {names[row[0]] for row in cursor.fetchall()}

    def _base_set(self, *given: Any, **options: Any) -> bool:
        with beginning_with(ROWS_ONLY):
            return bool(super()._base_set(*given, **options))  # type: ignore[misc]  # the stubs leave it out
