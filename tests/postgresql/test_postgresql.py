"""Plait on PostgreSQL, installed as a team would: example study, every page, searches, two people at once, a killed
worker, a study moved over from SQLite.

The whole suite runs on PostgreSQL with PLAIT_TEST_DATABASE=postgres; these tests run each time.
"""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from plait.coding.models import Coding
from plait.library.importing.actions import import_references
from plait.records.paper import ReferenceFile
from plait.study.acting import acting_as
from plait.study.models import Account, Event, Study
from plait.survey.models import Answer
from tests.docs.documents import BLOCKS
from tests.docs.terminal import lines_of
from tests.journeys.small_study import load_small
from tests.journeys.test_at_once import ALLOWED
from tests.library.search.test_search import PAPERS
from tests.postgresql.conftest import Installation
from tests.postgresql.finding import QUERIES, titles_found
from tests.shared import ROOT
from tests.waiting import DEADLINE_SECONDS, wait_until

pytestmark = pytest.mark.xdist_group("postgresql")
TRUST = "SELECT title FROM library_paper WHERE search_vector @@ to_tsquery('plait_words', 'trust') ORDER BY title"


@pytest.fixture(scope="session")
def team(empty: Callable[[str], Installation]) -> Installation:
    return empty("team")


@pytest.fixture(scope="session")
def toured(team: Installation) -> dict[str, Any]:
    """What tour.py saw; the team has the example study then."""
    out = team.python("tests.postgresql.tour", str(team.home / "witness"))
    return dict(json.loads(out.splitlines()[-1]))


def test_every_page_of_the_example_study_is_answered(toured: dict[str, Any]) -> None:
    assert toured["engine"] == "postgresql"
    assert len(toured["walked"]) > 40


@pytest.fixture
def on_sqlite(study: Study, owner: Account, client: Client) -> dict[str, list[str]]:
    """What the same searches find in the tests' own database."""
    with acting_as(owner):
        import_references(study=study, file=ReferenceFile("RIS", PAPERS))
    return titles_found(client, study.slug)


def test_searches_find_what_they_find_on_sqlite(toured: dict[str, Any], on_sqlite: dict[str, list[str]]) -> None:
    assert len([query for query in QUERIES if on_sqlite[query]]) > 20
    assert toured["found"] == on_sqlite


def test_who_does_not_get_a_turn_gets_back_what_was_sent(empty: Callable[[str], Installation]) -> None:
    out = json.loads(empty("busy").python("tests.pages.while_busy").splitlines()[-1])
    assert [out[what]["status"] for what in ("answer", "code", "file", "sign in")] == [503] * 4
    assert [out[what] for what in ("answer again", "code again", "read")] == [302, 302, 200]
    assert out["answers"][1] == "good"


def test_the_job_of_a_killed_worker_goes_on_in_the_next(team: Installation, toured: dict[str, Any]) -> None:
    witness = team.home / "witness"
    started = [start_worker(team)]
    try:
        wait_until(lambda: witness.exists() and len(witness.read_text().split()) >= 8)
        started[0].send_signal(signal.SIGKILL)
        started[0].wait(timeout=DEADLINE_SECONDS)
        team.ask("UPDATE jobs_job SET beat_at = beat_at - interval '1 day' WHERE state = 'running' RETURNING id")
        started.append(start_worker(team))
        wait_until(lambda: state_of(team, toured["job"])[0] == "done")
    finally:
        for worker in started:
            worker.kill()
            worker.wait(timeout=DEADLINE_SECONDS)
    assert state_of(team, toured["job"]) == ("done", {"steps": toured["steps"], "by_attempt": 2})
    assert {int(line) for line in witness.read_text().split()} == set(range(toured["steps"]))


def start_worker(team: Installation) -> subprocess.Popen[bytes]:
    log = (team.home / "worker.log").open("ab")
    return subprocess.Popen(
        [sys.executable, "-m", "tests.jobs.worker"], env=team.environment, cwd=ROOT, stdout=log, stderr=log
    )


def state_of(team: Installation, job: int) -> tuple[Any, ...]:
    return team.ask(f"SELECT state, result FROM jobs_job WHERE id = {job}")[0]


def test_what_two_do_at_once_comes_out_once(empty: Callable[[str], Installation]) -> None:
    made = empty("at_once")
    came = json.loads(made.python("tests.journeys.at_once", str(made.home)).splitlines()[-1])
    assert set(came) == set(ALLOWED)
    assert not [(what, came[what]) for what in ALLOWED if any(each not in ALLOWED[what] for each in came[what])]


def test_a_study_moves_over_from_sqlite(owner: Account, tmp_path: Path, empty: Callable[[str], Installation]) -> None:
    with acting_as(owner):
        load_small(tmp_path / "small", owner)
    here = [Event.objects.count(), Answer.objects.count(), Coding.objects.count(), Account.objects.count()]
    dump, load = moving_over(tmp_path)
    # In this process, because the tests' own database lies in its memory.
    call_command(*[word for word in dump if word not in ("--settings", "plait.settings")])
    moved = empty("moved")
    moved.python("django", *load)
    tables = ("study_event", "survey_answer", "coding_coding", "study_account")
    assert [moved.ask(f"SELECT count(*) FROM {table}")[0][0] for table in tables] == here
    # The next number of a table comes after those that came along.
    for table in tables:
        following = f"nextval(pg_get_serial_sequence('{table}', 'id'))"
        assert moved.ask(f"SELECT {following} > max(id) FROM {table}") == [(True,)]


def moving_over(folder: Path) -> list[list[str]]:
    """The words of Django's two commands in docs/running.md, with their file in this folder."""
    (block,) = (block for block in BLOCKS if block.kind == "sh" and "dumpdata" in block.text)
    lines = [shlex.split(line) for line in lines_of(block.text) if " -m django " in line]
    assert [words[3] for words in lines] == ["dumpdata", "loaddata"]
    return [[str(folder / word) if word.endswith(".jsonl") else word for word in words[3:]] for words in lines]


def test_a_backup_comes_back_into_an_empty_database(team: Installation, toured: dict[str, Any], tmp_path: Path) -> None:
    (team.home / "media").mkdir(exist_ok=True)
    (team.home / "media" / "a.csv").write_text("id")
    team.python("plait.cli", "backup", str(tmp_path / "one.zip"))
    team.server.make("restored")
    restored = Installation(tmp_path / "restored", team.server, "restored")
    # The second time is refused, because what is there is never overwritten.
    restored.python("tests.postgresql.restoring", str(tmp_path / "one.zip"))
    n_events = "SELECT count(*) FROM study_event"
    assert restored.ask(n_events) == team.ask(n_events)
    assert restored.ask(TRUST) == team.ask(TRUST) != []
    assert (restored.home / "media" / "a.csv").read_text() == "id"
    assert (restored.home / "secret_key").read_text() == (team.home / "secret_key").read_text()


def test_the_log_cannot_be_changed(team: Installation, toured: dict[str, Any]) -> None:
    import psycopg

    with pytest.raises(psycopg.Error, match="append-only"):
        team.ask("UPDATE study_event SET verb = 'something else'")


def test_the_full_text_index_is_used(team: Installation, toured: dict[str, Any]) -> None:
    plan = team.ask(f"SET enable_seqscan = off; EXPLAIN {TRUST}")
    assert "library_paper_fts" in str(plan)
