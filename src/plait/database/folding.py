"""Texts compared in the database as `formats.reading.folding` folds them, alike on SQLite and PostgreSQL.

Two lookups on texts: `name__holds=words` for searching, `name__is_named=name` for whether a name is taken. SQLite asks
Python for texts beyond ASCII; PostgreSQL has a function of its own, made from the same table
(`scripts/folding_on_postgresql.py`) by a migration of `study`.
No column is kept for it: a search reads the rows it is asked about, as LIKE does, and names are few in a study.
"""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models import Field, Lookup

from plait.formats.reading.folding import folded, folded_name

FUNCTION = "plait_folded"


def folded_in_sql(expression: str, vendor: str) -> str:
    """The folded text in SQL. expression: without parameters, for it is written three times on SQLite."""
    if vendor == "postgresql":
        return f"{FUNCTION}(({expression})::text)"
    # Python is asked for texts beyond ASCII alone.
    plain = f"replace(lower({expression}), '`', '''')"
    return f"(CASE WHEN {expression} GLOB '*[^ -~]*' THEN {FUNCTION}({expression}) ELSE {plain} END)"


class _FoldedLookup(Lookup):
    prepare_rhs = False

    def folded_side(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        expression, parameters = self.process_lhs(compiler, connection)
        if connection.vendor == "postgresql":
            return folded_in_sql(expression, "postgresql"), tuple(parameters)
        return folded_in_sql(expression, "sqlite"), tuple(parameters) * 3


class Holds(_FoldedLookup):
    """Whether the words stand in the text, however either is written. The value None holds nothing."""

    lookup_name = "holds"

    def as_sql(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        text, parameters = self.folded_side(compiler, connection)
        place = "strpos" if connection.vendor == "postgresql" else "instr"
        return f"{place}({text}, %s) > 0", (*parameters, folded(str(self.rhs)))


class IsNamed(_FoldedLookup):
    """Whether the text is this name, however either is written. Names are stored with single blanks."""

    lookup_name = "is_named"

    def as_sql(self, compiler: Any, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        text, parameters = self.folded_side(compiler, connection)
        return f"trim({text}) = %s", (*parameters, folded_name(str(self.rhs)))


def set_up() -> None:
    """Make the lookups known, and the function to every connection with SQLite."""
    Field.register_lookup(Holds)
    Field.register_lookup(IsNamed)
    connection_created.connect(_give_function, dispatch_uid="plait.database.folding")


def _give_function(connection: BaseDatabaseWrapper, **_: object) -> None:
    if connection.vendor == "sqlite":
        connection.connection.create_function(FUNCTION, 1, _folded_or_none, deterministic=True)


def _folded_or_none(text: object) -> str | None:
    return None if text is None else folded(str(text))
