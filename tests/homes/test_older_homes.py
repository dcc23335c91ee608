"""What an older version left behind is brought up to date and shows the same: pages, links, jobs that wait."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps

from tests.homes import sql_text
from tests.homes.kept import BY_LINK, DATABASE, NEVER_FILLED, kept_homes, look_again, pages, put_up
from tests.shared import ROOT
from tests.site import environment
from tests.waiting import DEADLINE_SECONDS, wait_until

Seen = dict[str, dict[str, Any]]
# Each home is put up and looked at once, by one process.
HOMES = [pytest.param(kept, id=kept.name, marks=pytest.mark.xdist_group(f"home {kept.name}")) for kept in kept_homes()]
QUICK = {"PLAIT_JOBS_POLL_SECONDS": "0.05", "PLAIT_JOBS_HEARTBEAT_SECONDS": "0.2"}


@pytest.fixture(scope="module", params=HOMES)
def kept(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


@pytest.fixture(scope="module")
def home(kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home as the older version left it, in the tests below brought up to date."""
    home = tmp_path_factory.mktemp("older") / "home"
    put_up(kept, home)
    return home


@pytest.fixture(scope="module")
def seen(kept: Path, home: Path) -> dict[str, Any]:
    return look_again(kept, home, pages(kept))


def rows_of(database: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(database, timeout=DEADLINE_SECONDS)) as connection:
        return connection.execute(query).fetchall()


# As it was left


def test_a_kept_home_is_a_sound_database(kept: Path, tmp_path: Path) -> None:
    put_up(kept, tmp_path / "home")
    assert sql_text.faults(tmp_path / "home" / DATABASE) == []


def test_a_home_put_up_and_kept_again_is_the_same_text(kept: Path, tmp_path: Path) -> None:
    put_up(kept, tmp_path / "home")
    assert sql_text.dump(tmp_path / "home" / DATABASE).encode() == (kept / "home.sql").read_bytes()


def test_every_table_of_a_kept_home_holds_a_row(kept: Path, tmp_path: Path) -> None:
    put_up(kept, tmp_path / "home")
    ours = tuple(f"{app.label}_" for app in apps.get_app_configs() if app.name.startswith("plait."))
    n_rows = sql_text.n_rows(tmp_path / "home" / DATABASE)
    assert {name for name, n in n_rows.items() if name.startswith(ours) and not n} == NEVER_FILLED


def test_the_log_of_a_kept_home_cannot_be_changed(kept: Path, tmp_path: Path) -> None:
    put_up(kept, tmp_path / "home")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        rows_of(tmp_path / "home" / DATABASE, "UPDATE study_event SET verb = 'nothing was done'")


# Brought up to date


def test_it_shows_everybody_the_same_pages(kept: Path, seen: dict[str, Any]) -> None:
    then = pages(kept)
    differences = [
        f"{who} at {address}: {difference(facts, seen['pages'][who][address])}"
        for who in then.keys() - {BY_LINK}
        for address, facts in then[who].items()
        if facts != seen["pages"][who][address]
    ]
    assert not differences, "\n".join(differences)


def difference(then: dict[str, Any], now: dict[str, Any]) -> str:
    names = [name for name in {**then, **now} if then.get(name) != now.get(name)]
    return "; ".join(f"{name} was {then.get(name)}, is {now.get(name)}" for name in names)


def test_links_that_were_sent_lead_where_they_led(kept: Path, seen: dict[str, Any]) -> None:
    assert seen["pages"][BY_LINK] == pages(kept)[BY_LINK]


def test_a_study_stays_closed_to_strangers(seen: dict[str, Any]) -> None:
    assert seen["open doors"] == []


@pytest.fixture(scope="module")
def worked_on(home: Path, seen: dict[str, Any]) -> Iterator[Path]:
    """The home after this version's worker had its turn."""
    command = [sys.executable, "-m", "plait.cli", "worker"]
    worker = subprocess.Popen(
        command, env={**environment(home), **QUICK}, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_until(lambda: not jobs_left(home) or worker.poll() is not None, every=0.2)
        yield home
    finally:
        worker.terminate()
        worker.wait(timeout=DEADLINE_SECONDS)


def jobs_left(home: Path) -> int:
    [(n,)] = rows_of(home / DATABASE, "SELECT count(*) FROM jobs_job WHERE state IN ('waiting', 'running')")
    return int(n)


def test_jobs_that_waited_are_done(kept: Path, worked_on: Path, tmp_path: Path) -> None:
    put_up(kept, tmp_path / "before")
    waited = rows_of(tmp_path / "before" / DATABASE, "SELECT id FROM jobs_job WHERE state IN ('waiting', 'running')")
    assert len(waited) > 10
    ended = rows_of(worked_on / DATABASE, "SELECT id, title, state, problems FROM jobs_job")
    assert [job for job in ended if job[:1] in waited and job[2] != "done"] == []


def test_it_is_sound_after_all_of_that(worked_on: Path) -> None:
    assert sql_text.faults(worked_on / DATABASE) == []
