"""A real database file and real worker processes."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connections
from django.utils import timezone
from tests.postgres import SUPERUSER
from tests.shared import ROOT
from tests.waiting import DEADLINE_SECONDS

from plait.jobs import life
from plait.jobs.models import Job

# A worker that merely stalls is not dead: a test that means one to be dead says so (seem_dead).
QUICK = {
    "PLAIT_JOBS_HEARTBEAT_SECONDS": "0.2",
    "PLAIT_JOBS_DEAD_AFTER_SECONDS": "90",
    "PLAIT_JOBS_RETRY_SECONDS": "0.2",
    "PLAIT_JOBS_POLL_SECONDS": "0.05",
}
_numbers = itertools.count(1)


def environment(home: Path) -> dict[str, str]:
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")])
    # The program's own settings: those of the tests would choose a home of their own.
    own = {"PLAIT_HOME": str(home), "PYTHONPATH": path, "DJANGO_SETTINGS_MODULE": "plait.settings"}
    address = home / "address"
    return {**os.environ, **QUICK, **own, "PLAIT_DATABASE": address.read_text() if address.exists() else ""}


@pytest.fixture(scope="session")
def migrated_home(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    home = tmp_path_factory.mktemp("migrated")
    if django_settings.ON_POSTGRESQL:
        (home / "address").write_text(request.getfixturevalue("postgres").make("migrated"))
    command = [sys.executable, "-m", "django", "migrate", "--run-syncdb", "--verbosity=0"]
    subprocess.run(command, env=environment(home), check=True, timeout=900)
    return home


@pytest.fixture
def home(
    migrated_home: Path, tmp_path: Path, django_db_blocker: Any, settings: Any, request: pytest.FixtureRequest
) -> Iterator[Path]:
    """A folder of an installation of its own; this test's queries go to its database."""
    home = tmp_path / "home"
    shutil.copytree(migrated_home, home)
    options = dict(connections.settings["default"], NAME=str(home / "plait.sqlite3"))
    if settings.ON_POSTGRESQL:
        server, name = request.getfixturevalue("postgres"), f"home_{next(_numbers)}"
        (home / "address").write_text(server.make(name, like="migrated"))
        options.update(NAME=name, HOST=str(server.folder), USER=SUPERUSER)
    settings.HOME = home
    settings.JOBS_DEAD_AFTER_SECONDS = float(QUICK["PLAIT_JOBS_DEAD_AFTER_SECONDS"])
    before = connections["default"]
    connections["default"] = type(connections)({"default": options})["default"]
    try:
        with django_db_blocker.unblock():
            yield home
    finally:
        connections["default"].close()
        connections["default"] = before


class Workers:
    """Worker processes over one home, each with a process group of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self, **settings: str) -> subprocess.Popen[bytes]:
        log = (self.home / f"worker_{len(self.processes)}.log").open("wb")
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.jobs.worker"],
            env={**environment(self.home), **settings},
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self.processes.append(process)
        return process

    def send(self, process: subprocess.Popen[bytes], number: signal.Signals) -> None:
        os.killpg(process.pid, number)

    def end_all(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                self.send(process, signal.SIGKILL)
                process.wait(timeout=DEADLINE_SECONDS)


@pytest.fixture
def workers(home: Path) -> Iterator[Workers]:
    workers = Workers(home)
    yield workers
    workers.end_all()


def over(job: Job) -> Callable[[], bool]:
    def is_over() -> bool:
        job.refresh_from_db()
        return job.is_over

    return is_over


def seem_dead(job: Job) -> None:
    """Let the worker that runs it, which was killed or frozen, have given no sign of life for a day."""
    job.refresh_from_db()
    if job.worker:
        (django_settings.HOME / life.FOLDER / job.worker).write_text("-86400")
    Job.objects.filter(pk=job.pk).update(beat_at=timezone.now() - timedelta(days=1))


def lines(witness: Path) -> list[str]:
    return witness.read_text(encoding="utf-8").split("\n")[:-1] if witness.exists() else []
