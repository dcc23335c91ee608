"""What PLAIT_DATABASE may hold, and what somebody is told of a wrong one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plait.database import database_settings
from plait.records.problem import InputRejected
from tests.shared import ROOT
from tests.site import environment


def settings_of(address: str) -> dict[str, Any]:
    return database_settings(Path("/home-of-it"), address)


def test_without_an_address_it_is_sqlite_in_the_installations_folder() -> None:
    assert settings_of(" ")["NAME"] == Path("/home-of-it/plait.sqlite3")


def test_every_part_of_an_address_is_read() -> None:
    found = settings_of("postgresql://ann:p%40ss%2Fword@db.example.org:5433/plait?sslmode=verify-full")
    parts = [found[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")]
    assert parts == ["ann", "p@ss/word", "db.example.org", "5433", "plait"]
    assert found["OPTIONS"]["sslmode"] == "verify-full"


def test_a_unix_socket_is_named_by_its_folder() -> None:
    found = settings_of("postgresql:///plait?host=/var/run/postgresql")
    assert (found["HOST"], found["NAME"], found["USER"]) == ("/var/run/postgresql", "plait", "")


def test_connections_are_kept_and_looked_after() -> None:
    found = settings_of("postgresql:///plait")
    assert found["CONN_MAX_AGE"] > 60
    assert found["CONN_HEALTH_CHECKS"] is True


@pytest.mark.parametrize(
    "address",
    [
        "mysql://ann:s3cret@host/plait",
        "plait.sqlite3",
        "postgresql://ann:s3cret@host",
        "postgresql://ann:s3cret@host:port/plait",
        "postgresql://ann:s3cret word@host/plait",
        "postgresql://ann:s3@cret@host/plait",
        "postgresql://ann:s3/cret@host/plait",
        "postgresql://ann:1/s3cret@host/plait",
        "postgresql://ann:s3cret@[::1/plait",
        "postgresql://ann:s3cret@host/plait?nonsense=1",
    ],
)
def test_an_address_that_cannot_be_read_is_refused_and_never_quoted(address: str) -> None:
    with pytest.raises(InputRejected) as refused:
        settings_of(address)
    told = str(refused.value)
    assert "PLAIT_DATABASE" in told
    assert "postgresql://user:password@host:5432/name" in told
    assert "cret" not in told
    assert refused.value.__cause__ is None


def test_a_missing_driver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(InputRejected, match=r"pip install 'psycopg\[binary\]"):
        settings_of("postgresql:///plait")


@pytest.mark.parametrize("command", [["run", "--port", "0"], ["serve", "--port", "0"], ["studies"]])
def test_a_server_that_is_down_is_told_in_one_line(command: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "plait.cli", *command],
        env={**environment(tmp_path), "PLAIT_DATABASE": "postgresql://ann:s3cret@127.0.0.1:1/plait"},
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "127.0.0.1, database plait" in done.stderr
    assert "s3cret" not in done.stdout + done.stderr
