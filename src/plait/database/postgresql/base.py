"""PostgreSQL as Plait uses it: a transaction begins by taking locks, so that writers queue (`database.locks`)."""

from __future__ import annotations

from django.db.backends.postgresql import base

from plait.database.locks import first_locks

# As on SQLite, where a length is the business of forms and readers: a long name in a file is kept whole. PostgreSQL
# keeps text without a length no less quickly.
_TEXTS = ("CharField", "FileField", "FilePathField", "SlugField")


class DatabaseWrapper(base.DatabaseWrapper):
    data_types = {**base.DatabaseWrapper.data_types, **dict.fromkeys(_TEXTS, "text")}

    def _set_autocommit(self, autocommit: bool) -> None:
        super()._set_autocommit(autocommit)  # type: ignore[misc]  # unknown to the stubs
        if not autocommit:
            self._wait_for_other_writers()

    def _wait_for_other_writers(self) -> None:
        try:
            # The locks go with the transaction, and with the connection of a process that was killed.
            with self.wrap_database_errors, self.connection.cursor() as cursor:
                for statement in first_locks():
                    cursor.execute(statement)
        except BaseException:
            # The connection is still marked as committing by itself: leave it so in truth.
            with self.wrap_database_errors:
                self.connection.rollback()
                super()._set_autocommit(True)  # type: ignore[misc]
            raise
