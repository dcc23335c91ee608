"""The PostgreSQL database of an installation into a file and back, by PostgreSQL's own programs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from django.db import connection
from django.db.backends.postgresql.client import DatabaseClient

from plait.records.problem import InputRejected, Problem


def dump_database(file: Path) -> None:
    """Write the whole database, as of one moment, though others write. Raises: InputRejected when that fails."""
    address, name, secrets = _address()
    whole = ["--format=custom", "--no-owner", "--no-privileges", f"--file={file}"]
    _run("pg_dump", [*whole, *address, name], secrets)


def load_database(file: Path) -> None:
    """Fill the empty database from what `dump_database` wrote, whole or not at all. Raises: InputRejected."""
    if connection.introspection.table_names():
        raise InputRejected(
            Problem(
                f"Database {connection.settings_dict['NAME']}",
                "It is not empty.",
                "Make a new database and name it in PLAIT_DATABASE.",
            )
        )
    address, name, secrets = _address()
    whole = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
    _run("pg_restore", [*whole, *address, f"--dbname={name}", str(file)], secrets)


def changes_in_dump(file: Path) -> set[tuple[str, str]]:
    """See `database.versions.changes_made`, of what `dump_database` wrote. Raises: InputRejected when it did not."""
    told = _run("pg_restore", ["--data-only", "--table=django_migrations", "--file=-", str(file)], {})
    rows = [line.split("\t") for line in told.splitlines()]
    return {(row[1], row[2]) for row in rows if len(row) == 4}


def _address() -> tuple[list[str], str, dict[str, str]]:
    """Options that say where, the database's name, and what is told by the environment: nobody else reads that."""
    (_, *address, name), secrets = DatabaseClient.settings_to_cmd_args_env(connection.settings_dict, [])
    return address, name, secrets or {}


def _run(program: str, options: Sequence[str], secrets: dict[str, str]) -> str:
    """What it printed. Raises: InputRejected when it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the options are ours
            [program, *options], env={**os.environ, **secrets}, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        raise InputRejected(
            Problem(
                program, "It is not installed here.", "Install PostgreSQL's client programs, of the server's version."
            )
        ) from None
    if done.returncode:
        said = done.stderr.strip().replace("\n", " ")[:500]
        raise InputRejected(
            Problem(program, f"It failed: {said}", "Put that right; the programs must be no older than the server.")
        )
    return done.stdout
