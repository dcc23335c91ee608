"""The full text index of papers in the database: how it is laid, and how it stays in step with the papers.

SQLite: an FTS5 table that holds the index alone and reads the words from the papers' table; triggers carry every
change over, whoever makes it. PostgreSQL: a column that the database itself makes of the others, and an index on it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Q
from django.db.models.expressions import RawSQL

TABLE = "library_paper_fts"
PAGES_A_STEP = 500
# In the order of the FTS table's columns.
COLUMNS = ("title", "authors_line", "journal", "words")
# PostgreSQL: the column that holds a paper's words, and a search of it, which may name weights and prefixes.
VECTOR = "library_paper.search_vector"
_WORDS, _STEMS = "plait_words", "plait_stems"
_UNACCENTED = "regexp_replace(normalize({}, NFD), '[\\u0300-\\u036f]', '', 'g')"
ASKED = f"to_tsquery('{_WORDS}', {_UNACCENTED.format('%s::text')})"
# By itself it takes and/or for the name of a file and 1.5 for a version, and finds neither half.
_PUNCTUATION = "".join(chr(code) for code in range(33, 127) if not chr(code).isalnum()).replace("'", "''")
# PostgreSQL refuses a paper with more than a megabyte of different words.
_MOST_LETTERS = {"title": 10_000, "authors_line": 50_000, "journal": 10_000, "words": 100_000}
_CONFIGURATION = (
    # Stems as FTS5 makes them, and no word is left out: WHO and IT are searched for.
    f"CREATE TEXT SEARCH DICTIONARY {_STEMS} (TEMPLATE = snowball, LANGUAGE = porter)",
    f"CREATE TEXT SEARCH CONFIGURATION {_WORDS} (COPY = simple)",
    f"ALTER TEXT SEARCH CONFIGURATION {_WORDS} ALTER MAPPING FOR asciiword, word, numword, "
    f"asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart WITH {_STEMS}",
)


def _weighted(column: str, weight: str) -> str:
    unaccented = _UNACCENTED.format(f"left({column}, {_MOST_LETTERS[column]})")
    words = f"translate({unaccented}, '{_PUNCTUATION}', repeat(' ', 32))"
    return f"setweight(to_tsvector('{_WORDS}', {words}), '{weight}')"


_NAMES = ", ".join(COLUMNS)
_OLD = ", ".join(f"old.{column}" for column in COLUMNS)
_NEW = ", ".join(f"new.{column}" for column in COLUMNS)
_FORGET = f"INSERT INTO {TABLE}({TABLE}, rowid, {_NAMES}) VALUES ('delete', old.id, {_OLD});"  # noqa: S608 - names are ours
_TAKE_IN = f"INSERT INTO {TABLE}(rowid, {_NAMES}) VALUES (new.id, {_NEW});"  # noqa: S608
IN_SQLITE = {
    f"{TABLE}_added": f"AFTER INSERT ON library_paper BEGIN {_TAKE_IN} END",
    f"{TABLE}_deleted": f"AFTER DELETE ON library_paper BEGIN {_FORGET} END",
    f"{TABLE}_changed": f"AFTER UPDATE OF id, {_NAMES} ON library_paper BEGIN {_FORGET} {_TAKE_IN} END",
}


def lay(connection: BaseDatabaseWrapper) -> None:
    """Make what is missing of the index. Where something was, it is filled anew from the papers."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            _lay_in_postgresql(cursor)
        elif connection.vendor == "sqlite":
            _lay_in_sqlite(cursor)


def _lay_in_postgresql(cursor: Any) -> None:
    cursor.execute("SELECT 1 FROM pg_ts_config WHERE cfgname = %s AND pg_ts_config_is_visible(oid)", [_WORDS])
    if cursor.fetchone() is None:
        for statement in _CONFIGURATION:
            cursor.execute(statement)
    # Asked first: IF NOT EXISTS, too, waits for all who read papers, and whoever comes later waits behind it.
    cursor.execute(
        "SELECT 1 FROM pg_attribute WHERE attname = 'search_vector' AND attrelid = 'library_paper'::regclass"
    )
    if cursor.fetchone() is None:
        vector = " || ".join(_weighted(column, weight) for column, weight in zip(COLUMNS, "ABCD", strict=True))
        generated = f"search_vector tsvector GENERATED ALWAYS AS ({vector}) STORED"
        cursor.execute(f"ALTER TABLE library_paper ADD COLUMN {generated}")
    cursor.execute("SELECT to_regclass(%s)", [TABLE])
    if cursor.fetchone() == (None,):
        cursor.execute(f"CREATE INDEX {TABLE} ON library_paper USING gin (search_vector)")


def _lay_in_sqlite(cursor: Any) -> None:
    cursor.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {TABLE} USING fts5({_NAMES}, content='library_paper', content_rowid='id', "
        "tokenize='porter unicode61 remove_diacritics 2')"
    )
    if lay_triggers(cursor, TABLE, IN_SQLITE):
        cursor.execute(f"INSERT INTO {TABLE}({TABLE}) VALUES ('rebuild')")  # noqa: S608 - names are ours


def lay_triggers(cursor: Any, name: str, triggers: Mapping[str, str]) -> bool:
    """SQLite: make those of the papers' triggers that are missing, and say whether any was. All begin with the name.

    A migration that changes the papers' table makes it anew, and its triggers are gone with the old one.
    """
    cursor.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name GLOB %s", [f"{name}_*"])
    if cursor.fetchone()[0] == len(triggers):
        return False
    for trigger, what in triggers.items():
        cursor.execute(f"CREATE TRIGGER IF NOT EXISTS {trigger} {what}")
    return True


def drop_words_of_deleted(connection: BaseDatabaseWrapper) -> None:
    """SQLite keeps words of papers that are gone until the parts of its index are merged: merge them, in steps."""
    if connection.vendor != "sqlite":
        return
    # Less than nothing begins to make one part of all. A step that wrote less than two rows found nothing to do.
    n_pages = -PAGES_A_STEP
    with connection.cursor() as cursor:
        while True:
            before = connection.connection.total_changes
            cursor.execute(f"INSERT INTO {TABLE}({TABLE}, rank) VALUES ('merge', %s)", [n_pages])  # noqa: S608
            if connection.connection.total_changes - before < 2:
                return
            n_pages = PAGES_A_STEP


def take_away(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ALTER TABLE library_paper DROP COLUMN IF EXISTS search_vector")
            cursor.execute(f"DROP TEXT SEARCH DICTIONARY IF EXISTS {_STEMS} CASCADE")
            cursor.execute(f"DROP TEXT SEARCH CONFIGURATION IF EXISTS {_WORDS}")
        elif connection.vendor == "sqlite":
            for name in IN_SQLITE:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")


def among(ids: Sequence[int]) -> Q:
    """The papers of these ids, however many: as one parameter, because a database takes only so many."""
    from django.db import connection

    sql = "SELECT value FROM json_each(%s)"
    if connection.vendor == "postgresql":
        sql = "SELECT value::bigint FROM json_array_elements_text(%s::json) AS given(value)"
    return Q(pk__in=RawSQL(sql, [json.dumps(list(ids))]))  # noqa: S611 - the ids are a parameter


def doi_begins(beginning: str) -> Q:
    """Papers whose DOI begins so. All are kept in small letters."""
    from django.db import connection

    low = beginning.lower()
    if connection.vendor == "sqlite":  # which looks no beginning up in an index
        return Q(doi__gte=low, doi__lt=low + chr(0x10FFFF))
    return Q(doi__startswith=low)


def lay_after_migration(sender: Any, using: str, **said: Any) -> None:
    """Receiver of post_migrate: see `lay_triggers`."""
    from django.db import connections

    if "library_paper" in connections[using].introspection.table_names():
        lay(connections[using])
