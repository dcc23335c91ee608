"""Triggers of the database that note which papers of a study with a large index came, changed or went.

Whoever changes papers, and however, the index learns of it: it need not be told.
"""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

from plait.library.search.text_index import lay_triggers

NAME = "library_paper_noted"
# What the index holds of a paper, and what makes it another paper.
COLUMNS = ("id", "study_id", "title", "authors_line", "journal", "words", "terms", "year", "doi", "pmid")

_PAPERS, _CHANGES, _INDEXES = "library_paper", "library_paperchange", "library_largeindex"
_OF = ", ".join(COLUMNS)


def _note(row: str, condition: str = "") -> str:
    return (
        f"INSERT INTO {_CHANGES} (study_id, paper_id) SELECT {row}.study_id, {row}.id "  # noqa: S608 - names are ours
        f"WHERE EXISTS (SELECT 1 FROM {_INDEXES} WHERE study_id = {row}.study_id){condition};"
    )


_IS_ANOTHER = " AND (new.id <> old.id OR new.study_id <> old.study_id)"
IN_SQLITE = {
    f"{NAME}_added": f"AFTER INSERT ON {_PAPERS} BEGIN {_note('new')} END",
    f"{NAME}_deleted": f"AFTER DELETE ON {_PAPERS} BEGIN {_note('old')} END",
    f"{NAME}_changed": f"AFTER UPDATE OF {_OF} ON {_PAPERS} BEGIN {_note('old')} {_note('new', _IS_ANOTHER)} END",
}
_FUNCTION = (
    f"CREATE OR REPLACE FUNCTION {NAME}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    f"IF TG_OP <> 'INSERT' THEN {_note('old')} END IF; "
    f"IF TG_OP = 'INSERT' THEN {_note('new')} END IF; "
    f"IF TG_OP = 'UPDATE' THEN {_note('new', _IS_ANOTHER)} END IF; RETURN NULL; END $$"
)
_TRIGGER = (
    f"CREATE TRIGGER {NAME} AFTER INSERT OR DELETE OR UPDATE OF {_OF} ON {_PAPERS} "
    f"FOR EACH ROW EXECUTE FUNCTION {NAME}()"
)


def lay(connection: BaseDatabaseWrapper) -> None:
    """Make the triggers that are missing. Where some were, every large index is made anew."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_FUNCTION)
            # Asked first: to lay it again would wait for everybody who writes papers.
            cursor.execute("SELECT 1 FROM pg_trigger WHERE tgrelid = %s::regclass AND tgname = %s", [_PAPERS, NAME])
            if cursor.fetchone() is None:
                cursor.execute(_TRIGGER)
        elif connection.vendor == "sqlite" and lay_triggers(cursor, NAME, IN_SQLITE):
            cursor.execute(f"UPDATE {_INDEXES} SET folder = ''")  # noqa: S608 - the name is ours


def lay_after_migration(sender: Any, using: str, **said: Any) -> None:
    """Receiver of post_migrate: see `text_index.lay_triggers`."""
    from django.db import connections

    if {_PAPERS, _CHANGES, _INDEXES} <= set(connections[using].introspection.table_names()):
        lay(connections[using])
