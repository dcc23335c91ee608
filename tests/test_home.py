"""The folder of an installation: its owner's alone, served by one server, by a program that knows its database."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from plait.database.versions import check_version
from plait.home import forget_written_mail, home_folder, serving_alone
from plait.records.problem import InputRejected
from tests.settings import ON_POSTGRESQL
from tests.shared import ROOT
from tests.site import environment, free_port, run_plait


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_an_empty_folder_is_made_its_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").mkdir(mode=0o755)
    monkeypatch.setenv("PLAIT_HOME", str(tmp_path / "home"))
    assert mode_of(home_folder()) == 0o700


def test_an_older_installation_is_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret_key").write_text("key")
    tmp_path.chmod(0o750)
    monkeypatch.setenv("PLAIT_HOME", str(tmp_path))
    assert mode_of(home_folder()) == 0o700


def test_a_folder_that_holds_something_else_is_refused_with_the_command_that_mends_it(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    tmp_path.chmod(0o755)
    done = run_plait(tmp_path, ["studies"])
    assert (done.returncode, done.stdout) == (1, "")
    assert f"chmod 700 '{tmp_path}'" in done.stderr
    assert (mode_of(tmp_path), [path.name for path in tmp_path.iterdir()]) == (0o755, ["letters.txt"])


def test_what_is_made_in_it_is_its_owners_alone(tmp_path: Path) -> None:
    code = "import django; django.setup(); from django.conf import settings; (settings.HOME / 'made').touch()"
    surroundings = {**environment(tmp_path), "DJANGO_SETTINGS_MODULE": "plait.settings"}
    subprocess.run([sys.executable, "-c", code], env=surroundings, cwd=ROOT, check=True, umask=0o022)
    assert {path.name: mode_of(path) for path in tmp_path.iterdir() if mode_of(path) & 0o077} == {}
    assert (tmp_path / "made").exists()


@pytest.mark.django_db
@pytest.mark.skipif(ON_POSTGRESQL, reason="PostgreSQL waits for its disk by itself")
def test_what_is_acknowledged_is_on_the_disk() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone() == (2,), "FULL: a transaction is over when the write-ahead log is on the disk"


def test_mail_that_older_versions_wrote_into_files_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail/20260102-030405-140213.log").write_text("Subject: Set a new password")
    forget_written_mail(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail/20260102-030405-140213.log").write_text("Subject: Set a new password")
    (tmp_path / "mail/letters.txt").write_text("somebody else's")
    forget_written_mail(tmp_path)
    assert [path.name for path in (tmp_path / "mail").iterdir()] == ["letters.txt"]
    forget_written_mail(tmp_path / "none")


def test_a_folder_is_served_once(tmp_path: Path) -> None:
    with serving_alone(tmp_path, "http://127.0.0.1:8000/"):
        (tmp_path / "web.pid").write_text(str(os.getpid()))
        done = run_plait(tmp_path, ["run", "--port", str(free_port()), "--no-example"])
        assert (done.returncode, done.stdout) == (1, "")
        assert "serves this folder already: http://127.0.0.1:8000/" in done.stderr
        assert (tmp_path / "web.pid").exists()
    serving_alone(tmp_path, "http://127.0.0.1:8001/").close()
    assert (tmp_path / "served.lock").read_text() == "http://127.0.0.1:8001/\n"


@pytest.mark.django_db
def test_a_database_of_a_newer_version_is_refused() -> None:
    check_version(is_served=True)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('survey', '9999_later', '2027-01-01')"
        )
    with pytest.raises(InputRejected, match=r"newer version of Plait \(survey\.9999_later"):
        check_version()


@pytest.mark.django_db
def test_a_database_of_an_older_version_is_not_served() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'survey'")
    check_version()
    with pytest.raises(InputRejected, match="plait migrate"):
        check_version(is_served=True)


def test_nothing_is_served_or_printed_of_a_database_that_is_newer(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "plait.sqlite3") as database:
        database.execute("CREATE TABLE django_migrations (id INTEGER PRIMARY KEY, app, name, applied)")
        database.execute("INSERT INTO django_migrations VALUES (1, 'study', '9999_later', '2027-01-01')")
    for command in ("run", "serve", "worker", "migrate", "link"):
        options = ["--port", str(free_port())] if command in ("run", "serve") else []
        done = run_plait(tmp_path, [command, *options])
        assert (done.returncode, done.stdout) == (1, ""), command
        assert "newer version" in done.stderr
