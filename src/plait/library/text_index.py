"""The full text index of papers in the database: how it is laid, and how it stays in step with the papers.

SQLite: an FTS5 table that holds the index alone and reads the words from the papers' table; triggers carry every
change over, whoever makes it. PostgreSQL: an index on the expression that `paper_search` asks for.
"""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "library_paper_fts"
# In the order of the FTS table's columns.
COLUMNS = ("title", "authors_line", "journal", "words")
VECTOR = (
    "(setweight(to_tsvector('english', library_paper.title), 'A') || "
    "setweight(to_tsvector('english', library_paper.authors_line), 'B') || "
    "setweight(to_tsvector('english', library_paper.journal), 'C') || "
    "setweight(to_tsvector('english', library_paper.words), 'D'))"
)

_NAMES = ", ".join(COLUMNS)
_OLD = ", ".join(f"old.{column}" for column in COLUMNS)
_NEW = ", ".join(f"new.{column}" for column in COLUMNS)
_FORGET = f"INSERT INTO {TABLE}({TABLE}, rowid, {_NAMES}) VALUES ('delete', old.id, {_OLD});"  # noqa: S608 - names are ours
_TAKE_IN = f"INSERT INTO {TABLE}(rowid, {_NAMES}) VALUES (new.id, {_NEW});"  # noqa: S608
_TRIGGERS = {
    f"{TABLE}_added": f"AFTER INSERT ON library_paper BEGIN {_TAKE_IN} END",
    f"{TABLE}_deleted": f"AFTER DELETE ON library_paper BEGIN {_FORGET} END",
    f"{TABLE}_changed": f"AFTER UPDATE OF id, {_NAMES} ON library_paper BEGIN {_FORGET} {_TAKE_IN} END",
}


def lay(connection: BaseDatabaseWrapper) -> None:
    """Make what is missing of the index. Where something was, it is filled anew from the papers."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"CREATE INDEX IF NOT EXISTS {TABLE} ON library_paper USING gin ({VECTOR})")
        elif connection.vendor == "sqlite":
            _lay_in_sqlite(cursor)


def _lay_in_sqlite(cursor: Any) -> None:
    # A migration that changes the papers' table makes it anew, and its triggers are gone with the old one.
    cursor.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name GLOB %s", [f"{TABLE}_*"])
    if cursor.fetchone()[0] == len(_TRIGGERS):
        return
    cursor.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {TABLE} USING fts5({_NAMES}, content='library_paper', content_rowid='id', "
        "tokenize='porter unicode61 remove_diacritics 2')"
    )
    for name, what in _TRIGGERS.items():
        cursor.execute(f"CREATE TRIGGER IF NOT EXISTS {name} {what}")
    cursor.execute(f"INSERT INTO {TABLE}({TABLE}) VALUES ('rebuild')")  # noqa: S608 - names are ours


def take_away(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f"DROP INDEX IF EXISTS {TABLE}")
        elif connection.vendor == "sqlite":
            for name in _TRIGGERS:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")


def lay_after_migration(sender: Any, using: str, **said: Any) -> None:
    """Receiver of post_migrate: see `_lay_in_sqlite`."""
    from django.db import connections

    if "library_paper" in connections[using].introspection.table_names():
        lay(connections[using])
