"""Which database an installation uses: the SQLite file in its folder, or the PostgreSQL that PLAIT_DATABASE names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plait.records.problem import InputRejected, Problem

_VARIABLE = "PLAIT_DATABASE"
SQLITE_FILE = "plait.sqlite3"
_EXAMPLE = "postgresql://user:password@host:5432/name, or postgresql:///name?host=/var/run/postgresql for a Unix socket"
_KEPT_SECONDS = 600
# A writer that waits longer for another one gives up.
SQLITE_WAITS, POSTGRESQL_WAITS, PAGE_WAITS = 20, 60, 5
# One that froze with its transaction open is put out by the server, and so is one whose machine is gone.
_ON_THE_SERVER = (
    f"-c lock_timeout={POSTGRESQL_WAITS}s -c idle_in_transaction_session_timeout=300s -c tcp_keepalives_idle=60"
)


def database_settings(home: Path, address: str) -> dict[str, Any]:
    """Django's settings of the database. address: what PLAIT_DATABASE holds, '' for SQLite.

    Raises: InputRejected when the address cannot be read; it never quotes it, because it may hold a password.
    """
    return _postgresql(address.strip()) if address.strip() else _sqlite(home / SQLITE_FILE)


def let_pages_wait_less() -> None:
    """Let writers of this process wait for PAGE_WAITS seconds at most. Django must be set up.

    A thread that waits answers nobody, and a web server has few. Steps of long work are over in a fraction of a second:
    whoever has waited for so long is better told, with what they sent kept (`pages.busy`).
    """
    from django.db import connections

    options = connections.settings["default"]["OPTIONS"]
    if "timeout" in options:
        options["timeout"] = PAGE_WAITS
    else:
        options["options"] += f" -c lock_timeout={PAGE_WAITS}s"


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            # IMMEDIATE: a transaction that reads first and writes later would else fail at once when another writes.
            "transaction_mode": "IMMEDIATE",
            "timeout": SQLITE_WAITS,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; "
                "PRAGMA mmap_size=134217728; PRAGMA journal_size_limit=27103364; PRAGMA cache_size=-20000; "
                "PRAGMA secure_delete=ON;"
            ),
        },
        "TEST": {"NAME": None},
    }


def _postgresql(address: str) -> dict[str, Any]:
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict
    except ImportError:
        raise _refused(
            "PostgreSQL is asked for, but its driver psycopg is not installed.",
            "Run: .venv/bin/python -m pip install 'psycopg[binary]>=3.2,<4'",
        ) from None
    if not address.startswith(("postgresql://", "postgres://")):
        raise _refused("It is no address of a PostgreSQL database.", f"Write {_EXAMPLE}.")
    try:
        parts = conninfo_to_dict(address)
    except ProgrammingError:
        # Not shown, and not kept as the cause either: libpq quotes the address.
        raise _unreadable() from None
    name = str(parts.pop("dbname", None) or "")
    # A password with a bare @ or / in it: the rest of it is taken for host, port or name, which are shown.
    if "@" in f"{parts.get('host', '')}{name}" or not str(parts.get("port", "0")).replace(",", "").isdecimal():
        raise _unreadable()
    if not name:
        raise _refused("The address names no database.", f"Write {_EXAMPLE}.")
    settings = {key.upper(): parts.pop(key, "") for key in ("user", "password", "host", "port")}
    return {
        "ENGINE": "plait.database.postgresql",
        "NAME": name,
        **settings,
        "CONN_MAX_AGE": _KEPT_SECONDS,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": "10", "application_name": "plait", "options": _ON_THE_SERVER, **parts},
    }


def _unreadable() -> InputRejected:
    return _refused(
        "The address cannot be read.",
        f"Write {_EXAMPLE}; in a password write % @ : / ? # and spaces as %25 %40 %3A %2F %3F %23 %20.",
    )


def check_database() -> None:
    """Raises InputRejected when PostgreSQL is asked for and cannot be used. Django must be set up."""
    from django.db import DatabaseError, NotSupportedError, connection

    if connection.vendor != "postgresql":
        return
    place = f"{connection.settings_dict['HOST'] or 'this machine'}, database {connection.settings_dict['NAME']}"
    try:
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_encoding")
            encoding = cursor.fetchone()[0]
    except NotSupportedError as error:
        raise _refused(f"{place}: {error}", "Use a newer server.") from None
    except (DatabaseError, UnicodeError) as error:
        said = str(error).strip().split("\n")[0].removeprefix("connection failed: ")
        raise _refused(
            f"{place}: {said}.",
            f"See that the server runs and has this database, or correct the address in {_VARIABLE}.",
        ) from None
    if encoding != "UTF8":
        raise _refused(
            f"{place}: its texts are kept as {encoding}, which cannot hold every letter.",
            "Make a database with ENCODING 'UTF8'.",
        )


def _refused(cause: str, cure: str) -> InputRejected:
    return InputRejected(Problem(f"plait: {_VARIABLE}", cause, cure))
