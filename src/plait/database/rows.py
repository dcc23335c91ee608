"""Many rows at once into a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection


def insert_rows(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows without making an object of each, which would cost minutes and gigabytes for a million.

    Parameters: table, columns: names of the database, written in the program and never sent by anybody.
    """
    names = ", ".join(columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)  # noqa: S608 - names are ours


def update_rows(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Give columns of many rows other values, in the time that reading them takes.

    Parameters: table, columns: names of the database, as in insert_rows. rows: the values of the columns, then the id.
    """
    name = connection.ops.quote_name
    given = ", ".join(f"{name(column)} = %s" for column in columns)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {name(table)} SET {given} WHERE id = %s", rows)  # noqa: S608 - names are ours
