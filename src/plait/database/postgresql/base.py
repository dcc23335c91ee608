"""PostgreSQL as Plait uses it: one transaction that writes at a time, as on SQLite.

Actions read what is there and then write what follows from it: a free number, the last owner, the end of a chain of
hashes. SQLite lets one such transaction in at a time. PostgreSQL would let them run side by side, each blind to the
other's writes; so each begins by taking one lock and holds it to its end. Reading outside a transaction never waits.
"""

from __future__ import annotations

from django.db.backends.postgresql import base

# Any number does, as long as nothing else in this database takes a lock of the same one.
WRITERS_LOCK = 0x506C616974  # "Plait"


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
            # The lock goes with the transaction, and with the connection of a process that was killed.
            with self.wrap_database_errors, self.connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [WRITERS_LOCK])
        except BaseException:
            # The connection is still marked as committing by itself: leave it so in truth.
            with self.wrap_database_errors:
                self.connection.rollback()
                super()._set_autocommit(True)  # type: ignore[misc]
            raise
