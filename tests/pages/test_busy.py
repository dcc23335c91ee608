"""A database that lets nobody in: who sends something gets it back, to send it again; nothing is half-stored."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError
from django.test import RequestFactory
from django.urls import resolve

from plait.database.turns import is_busy, is_full
from plait.pages.busy import fault
from tests.settings import ON_POSTGRESQL
from tests.shared import ROOT
from tests.site import environment


@pytest.fixture(scope="module")
def came(tmp_path_factory: pytest.TempPathFactory, lay_database: Callable[[Path], Path]) -> dict[str, Any]:
    """What tests.pages.while_busy saw on a database file that another process holds."""
    home = lay_database(tmp_path_factory.mktemp("busy"))
    command = [sys.executable, "-m", "tests.pages.while_busy"]
    done = subprocess.run(command, env=environment(home), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_a_respondent_gets_the_answers_back_and_sends_them_again(came: dict[str, Any]) -> None:
    said = came["answer"]
    assert (said["status"], said["again after"], said["kept by caches"]) == (503, "5", "no-store")
    assert "Not stored yet" in said["page"]
    assert "<button>Send again</button>" in said["page"]
    assert "<script" not in said["page"]
    assert (said["cookies"], len(said["page"]) < 3_000) == ([], True)
    assert (came["answer again"], came["answers"][1]) == (302, "good")
    assert came["answers"][0].split() == ["\"'><script>alert(1)</script>&amp;", "second", "line", "é"]


def test_a_member_gets_what_was_sent_back_and_sends_it_again(came: dict[str, Any]) -> None:
    said = came["code"]
    assert (said["status"], said["fields"]["name"], came["stored while busy"]) == (503, ["Cost"], [0, 0])
    assert "<button>Try again</button>" in said["page"]
    assert "<script>alert" not in said["page"]
    assert (came["code again"], len(came["codes"])) == (302, 1)


@pytest.mark.parametrize("what", ["file", "sign in"])
def test_a_file_and_a_password_are_not_kept(what: str, came: dict[str, Any]) -> None:
    said = came[what]
    assert said["status"] == 503
    assert "go back" in said["page"]
    assert "correct horse" not in said["page"]
    assert "Try again</button>" not in said["page"]


@pytest.mark.skipif(ON_POSTGRESQL, reason="only SQLite can be told how much room there is")
def test_a_full_disk_is_said_and_what_was_sent_is_kept(came: dict[str, Any]) -> None:
    for name, said in (("full answer", "has no room left"), ("full code", "The disk is full")):
        assert (came[name]["status"], said in came[name]["page"]) == (507, True)
        assert came[name]["again after"] == "300"
    assert (came["stored while full"], came["full answer again"]) == (0, 302)


def test_a_full_disk_is_known_wherever_it_is_met(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space") as met, Path("/dev/full").open("wb", buffering=0) as file:
        file.write(b"x")
    assert is_full(met.value)
    assert not is_full(FileNotFoundError("none"))
    assert not is_full(None)


def test_reading_waits_for_nobody(came: dict[str, Any]) -> None:
    assert came["read"] == 200


@pytest.mark.django_db
def test_outside_a_view_it_is_told_too_and_every_other_fault_stays_one(tmp_path: Path) -> None:
    for error, status in ((locked(tmp_path), 503), (OperationalError("disk I/O error"), 500)):
        request = RequestFactory().get("/")
        request.resolver_match = resolve("/")
        try:
            raise error
        except OperationalError:
            assert fault(request).status_code == status
    assert not is_busy(ValueError("database is locked"))


def locked(folder: Path) -> OperationalError:
    one, two = (sqlite3.connect(folder / "a.sqlite3", isolation_level=None, timeout=0) for _ in range(2))
    one.execute("BEGIN IMMEDIATE")
    try:
        two.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        said = OperationalError(str(error))
        said.__cause__ = error
        return said
    finally:
        one.close()
        two.close()
    raise AssertionError("It was not locked.")
