"""Whether a database is of this version of the program: it knows by name every change to its tables."""

from __future__ import annotations

import pkgutil
from pathlib import Path

from django.apps import apps
from django.db import connection

from plait.records.problem import InputRejected, Problem

_TABLE = "django_migrations"


def check_version(*, is_served: bool = False) -> None:
    """See that the database is no newer than the program; and for pages and jobs, no older. Django must be set up.

    Raises: InputRejected.
    """
    if not is_served and not _is_there():
        return
    made = changes_made()
    place = str(connection.settings_dict["NAME"])
    check_names(place, made)
    if is_served and _known() - made:
        cause = "The database is of an older version of Plait than the program, or empty."
        raise InputRejected(Problem(place, cause, "Run: plait migrate"))


def check_names(place: str, made: set[tuple[str, str]]) -> None:
    """Raises InputRejected when changes have been made that this program does not know."""
    newer = sorted(f"{room}.{name}" for room, name in made - _known() if room in _folders())
    if newer:
        raise InputRejected(
            Problem(
                place,
                f"The database was written by a newer version of Plait ({newer[-1]} is not known here).",
                "Use that version or a newer one, or restore a backup that was made before the update.",
            )
        )


def _is_there() -> bool:
    """Whether there is a database: to look into one of SQLite that is not would make it."""
    name = str(connection.settings_dict["NAME"])
    return connection.vendor != "sqlite" or name.startswith("file:") or Path(name).exists()


def changes_made() -> set[tuple[str, str]]:
    """Room and name of every change that was made to the tables of the database."""
    if _TABLE not in connection.introspection.table_names():
        return set()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT app, name FROM {_TABLE}")  # noqa: S608 - a name of ours
        return set(cursor.fetchall())


def _known() -> set[tuple[str, str]]:
    """The same of every change that this program can make, by the names of their files: to read them takes a while."""
    return {
        (room, module.name)
        for room, folder in _folders().items()
        for module in pkgutil.iter_modules([str(folder)])
        if module.name[0] not in "_~"
    }


def _folders() -> dict[str, Path]:
    return {
        config.label: Path(config.path) / "migrations"
        for config in apps.get_app_configs()
        if config.name.startswith("plait.")
    }
