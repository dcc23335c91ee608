"""A worker's sign of life waits for nobody who writes."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone
from tests.jobs import work_for_tests as works
from tests.jobs.conftest import environment
from tests.waiting import wait_until

from plait import jobs
from plait.database.turns import held_open
from plait.jobs import actions, life
from plait.jobs.models import Job


@pytest.fixture(autouse=True)
def _on_sqlite(settings: Any) -> None:
    if settings.ON_POSTGRESQL:
        pytest.skip("signs are rows there")


def sign_of(worker: str, home: Path) -> str:
    return (home / life.FOLDER / worker).read_text()


def test_a_sign_is_given_and_the_job_kept_while_another_holds_the_database(home: Path, settings: Any) -> None:
    settings.JOBS_HEARTBEAT_SECONDS = 0.05
    settings.JOBS_DEAD_AFTER_SECONDS = 60
    with life.Sign("me"):
        job = jobs.enqueue(works.say_who, title="A job", scope="study:1")
        assert actions.start(job_id=job.pk, attempt=1, now=timezone.now())
        writer = sqlite3.connect(home / "plait.sqlite3", isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        before = sign_of("me", home)
        wait_until(lambda: sign_of("me", home) > before)
        assert actions.beat(job_id=job.pk, attempt=1, now=timezone.now())
        # However old the row is: nothing is even tried.
        Job.objects.filter(pk=job.pk).values("beat_at").get()
        assert actions.reap(now=timezone.now().replace(year=2100)) == 0
        writer.execute("ROLLBACK")
        writer.close()
    assert actions.reap(now=timezone.now()) == 1


def test_whoever_was_killed_is_dead_at_once_and_whoever_froze_after_a_while(home: Path, settings: Any) -> None:
    settings.JOBS_DEAD_AFTER_SECONDS = 1000
    code = (
        "import django; django.setup(); from plait.jobs import life; import sys, time; sign = life.Sign('other'); "
        "print('here', flush=True); time.sleep(600)"
    )
    other = subprocess.Popen([sys.executable, "-c", code], env=environment(home), stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline() == b"here\n"
    assert life.lives("other")
    settings.JOBS_DEAD_AFTER_SECONDS = 0
    assert not life.lives("other")
    settings.JOBS_DEAD_AFTER_SECONDS = 1000
    other.kill()
    other.communicate()
    assert not life.lives("other")
    assert not life.lives("nobody")


def test_what_the_dead_left_is_cleared_away_and_the_living_stay(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(life, "_SURELY_LOCKED", -1)
    folder = home / life.FOLDER
    with life.Sign("me"):
        (folder / "dead").write_text("5")
        life.clear_away()
        assert [path.name for path in folder.iterdir()] == ["me"]
    assert list(folder.iterdir()) == []


def test_a_full_disk_does_not_end_a_sign_of_life(
    settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.HOME, settings.JOBS_HEARTBEAT_SECONDS = tmp_path, 0.02
    write, n_failed = os.pwrite, []

    def full_at_first(*asked: Any) -> int:
        if len(n_failed) < 2:
            n_failed.append(1)
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(*asked)

    with life.Sign("w1"):
        path = tmp_path / life.FOLDER / "w1"
        shown = path.read_bytes()
        monkeypatch.setattr(os, "pwrite", full_at_first)
        wait_until(lambda: path.read_bytes() != shown)
        assert len(n_failed) == 2


def test_a_database_that_is_held_open_keeps_its_log_whoever_closes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever closes the last connection takes the log away; here another process thinks that it is the last."""
    file = tmp_path / "held.sqlite3"
    write = "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('PRAGMA journal_mode=WAL'); "
    write += (
        "d.execute('CREATE TABLE IF NOT EXISTS t (n)'); d.execute('INSERT INTO t VALUES (1)'); d.commit(); d.close()"
    )
    elsewhere = [sys.executable, "-c", f"{write}; d.close()", str(file)]
    log = file.with_name(f"{file.name}-wal")
    subprocess.run(elsewhere, check=True)
    assert not log.exists()
    monkeypatch.setitem(connection.settings_dict, "NAME", str(file))
    with held_open():
        subprocess.run(elsewhere, check=True)
        assert log.exists()
    assert not log.exists()
