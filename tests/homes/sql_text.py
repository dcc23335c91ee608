"""A home's database as SQL text, and back.

Unlike `sqlite3`'s own iterdump it needs no writable schema: a table of the full-text search is made by its own
statement, which makes the tables behind it, and these are then filled as they were. Triggers come last, so that none
fires while rows come in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

VIRTUAL = "CREATE VIRTUAL TABLE"
# What SQLite keeps for itself.
ITS_OWN = ("sqlite_stat", "sqlite_autoindex")


def dump(database: Path) -> str:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return "\n".join(_statements(connection)) + "\n"


def load(text: str, database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(text)


def faults(database: Path) -> list[str]:
    """What SQLite finds wrong: pages, foreign keys, and the index of each full-text search against its rows."""
    with closing(sqlite3.connect(database)) as connection:
        found = [str(row) for (row,) in connection.execute("PRAGMA integrity_check") if row != "ok"]
        found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
        for name in _virtual_tables(connection):
            try:
                connection.execute(f'INSERT INTO "{name}"("{name}", rank) VALUES (\'integrity-check\', 1)')
            except sqlite3.DatabaseError as error:
                found.append(f"{name}: {error}")
    return found


def n_rows(database: Path) -> dict[str, int]:
    """How many rows each table holds."""
    with closing(sqlite3.connect(database)) as connection:
        names = [name for name, _ in _made("table", connection)]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _statements(connection: sqlite3.Connection) -> Iterator[str]:
    yield "PRAGMA foreign_keys = OFF;"
    yield "BEGIN;"
    virtual = _virtual_tables(connection)
    tables = _made("table", connection)
    behind = {name for name, _ in tables if any(name.startswith(f"{whole}_") for whole in virtual)}
    for name, statement in tables:
        if name not in behind and name != "sqlite_sequence":
            yield f"{statement};"
    for name, _ in tables:
        if name not in virtual:
            yield f'DELETE FROM "{name}";' if name in behind or name == "sqlite_sequence" else f"-- {name}"
            yield from _rows(name, connection)
    for kind in ("index", "view", "trigger"):
        for _, statement in _made(kind, connection):
            yield f"{statement};"
    yield "COMMIT;"


def _made(kind: str, connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Name and statement of each table, index or trigger, in the order in which they were made."""
    made = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = ? ORDER BY rowid", (kind,))
    return [(name, sql) for name, sql in made if sql and not name.startswith(ITS_OWN)]


def _virtual_tables(connection: sqlite3.Connection) -> list[str]:
    return [name for name, sql in _made("table", connection) if sql.upper().startswith(VIRTUAL)]


def _rows(table: str, connection: sqlite3.Connection) -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    values = " || ',' || ".join(f'quote("{column}")' for column in columns)
    for (row,) in connection.execute(f'SELECT {values} FROM "{table}"'):
        yield f'INSERT INTO "{table}" VALUES({row});'
