"""Many rows at once into a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.db.models import Count, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce


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


def counted(rows: QuerySet[Any, Any], by: str, *, of: str = "pk") -> Coalesce:
    """How many of these rows lead to the row of an outer query, 0 where none does; for `annotate`.

    Two tables that are joined to be counted give a row for each pair: 10,000 invitations of a questionnaire with 3,000
    responses are 30,000,000.

    Parameters: by: the lookup from these rows to the outer one, whose id it is held against. of: what is counted once
        each, where it is not the rows.
    """
    grouped = rows.filter(**{by: OuterRef("pk")}).order_by().values(by)
    return Coalesce(Subquery(grouped.annotate(n=Count(of, distinct=of != "pk")).values("n")), Value(0))
