from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError
from django.template.loader import render_to_string
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from tests.jobs import work_for_tests as works
from tests.jobs.conftest import lines

from plait import jobs
from plait.jobs import actions, queries
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.study.models import Account

pytestmark = pytest.mark.django_db
FULL = sqlite3.OperationalError("database or disk is full")
FULL.sqlite_errorcode = sqlite3.SQLITE_FULL


@pytest.fixture
def witness(tmp_path: Path) -> Path:
    return tmp_path / "witness"


def ask(work: Any, **arguments: Any) -> Job:
    return jobs.enqueue(work, title="A job", scope="study:1", **arguments)


def worked_off(job: Job) -> Job:
    work_off()
    job.refresh_from_db()
    return job


def started(job: Job) -> Job:
    running = actions.start(job_id=job.pk, attempt=job.attempt, now=timezone.now())
    assert running is not None
    return running


def test_a_job_is_run_with_its_arguments_and_its_result_is_kept(witness: Path) -> None:
    job = worked_off(ask(works.count, witness=str(witness), steps=3))
    assert (job.state, job.result, job.done, job.total) == ("done", {"steps": 3, "by_attempt": 1}, 3, 3)
    assert lines(witness) == ["0", "1", "2"]


def test_what_is_asked_for_twice_is_one_job_until_it_is_over_or_being_cancelled() -> None:
    first = ask(works.say_who, once=True)
    assert ask(works.say_who, once=True) == first
    started(first)
    assert ask(works.say_who, once=True) == first
    jobs.cancel(first)
    assert ask(works.say_who, once=True) != first


def test_a_function_without_the_mark_is_refused() -> None:
    with pytest.raises(TypeError, match="not marked"):
        ask(works.unmarked)


def test_a_function_inside_a_function_cannot_be_marked() -> None:
    def inner(run: jobs.Run) -> None: ...

    with pytest.raises(TypeError, match="not a function of a module"):
        jobs.work(inner)


def test_arguments_the_work_does_not_take_are_refused_before_anything_is_stored() -> None:
    with pytest.raises(TypeError):
        ask(works.say_who, nobody="knows")
    assert not Job.objects.exists()


def test_a_job_of_no_known_kind_is_not_run() -> None:
    job = ask(works.say_who, max_attempts=1)
    Job.objects.update(kind="os.getcwd")
    assert worked_off(job).state == "failed"
    assert "knows no work called os.getcwd" in job.problems[0]["cause"]


def test_a_job_of_a_newer_version_waits_for_a_newer_worker(settings: Any) -> None:
    settings.JOBS_RETRY_SECONDS = 0
    job = ask(works.say_who)
    Job.objects.update(kind="library.not_yet_written")
    assert (worked_off(job).state, job.attempt) == ("waiting", 2)
    assert job.run_after is not None
    assert job.run_after > timezone.now() + timedelta(minutes=10)


def test_a_job_that_an_older_version_stored_since_is_done() -> None:
    job = ask(works.say_who)
    Job.objects.update(kind="plait.jobs.some_older_file.say_who")
    assert worked_off(job).state == "done"


def test_rejected_input_ends_the_job_at_once_with_every_problem(witness: Path) -> None:
    job = worked_off(ask(works.refuse, witness=str(witness)))
    assert (job.state, job.attempt, lines(witness)) == ("failed", 1, ["1"])
    assert job.problems == [
        {"place": "Row 3", "cause": "No name.", "cure": "Give one."},
        {"place": "Row 9", "cause": "No date.", "cure": "Give one."},
    ]


def test_the_wait_before_each_next_attempt_is_twice_as_long(settings: Any) -> None:
    settings.JOBS_RETRY_SECONDS = 100
    job, waits = ask(works.say_who), []
    for _ in range(3):
        now = timezone.now()
        actions.fail_attempt(job=started(job), reason="it broke", now=now)
        job.refresh_from_db()
        assert job.run_after is not None
        waits.append((job.run_after - now).total_seconds())
    assert waits == [100, 200, 400]


def test_after_its_last_attempt_a_job_has_failed_and_says_why(witness: Path, settings: Any) -> None:
    settings.JOBS_RETRY_SECONDS = 0
    job = worked_off(ask(works.fail_until, witness=str(witness), attempt=9, max_attempts=3))
    assert (job.state, job.attempt, len(lines(witness))) == ("failed", 3, 3)
    assert job.problems[0]["cause"] == "It was tried 3 times; the last attempt failed: RuntimeError: The disk is full."


@pytest.mark.parametrize("work", [works.give_no_json, works.leave])
def test_work_that_breaks_the_rules_fails_its_job_and_not_the_worker(work: Any) -> None:
    assert worked_off(ask(work, max_attempts=1)).state == "failed"


def test_a_job_acts_as_its_asker() -> None:
    account = Account.objects.create_user(email="ada@example.org", password="long enough words")
    assert worked_off(ask(works.say_who, asked_by=account.pk)).result == account.pk
    assert worked_off(ask(works.say_who)).result is None


def test_a_waiting_job_is_cancelled_at_once(witness: Path) -> None:
    job = ask(works.once, witness=str(witness), number=1)
    jobs.cancel(job)
    assert job.state == "cancelled"
    assert worked_off(job).state == "cancelled"
    assert lines(witness) == []


def test_cancelling_a_job_that_is_over_changes_nothing(witness: Path) -> None:
    job = worked_off(ask(works.once, witness=str(witness), number=1))
    jobs.cancel(job)
    assert (job.state, job.cancel_asked_at) == ("done", None)


def test_a_cancelled_running_job_is_stopped_at_its_next_save() -> None:
    job = started(ask(works.say_who))
    run = jobs.Run(job_id=job.pk, attempt=job.attempt, checkpoint=None, max_seconds=9)
    run.save({"at": 1}, done=1, total=2)
    jobs.cancel(job)
    with pytest.raises(jobs.Cancelled):
        run.save({"at": 2}, done=2, total=2)
    job.refresh_from_db()
    assert job.checkpoint == {"at": 1}


def test_a_cancelled_job_whose_attempt_fails_is_not_tried_again() -> None:
    job = started(ask(works.say_who))
    jobs.cancel(job)
    actions.fail_attempt(job=job, reason="it broke", now=timezone.now())
    job.refresh_from_db()
    assert (job.state, job.attempt) == ("cancelled", 1)


def test_an_older_attempt_can_write_nothing_more() -> None:
    old = started(ask(works.say_who))
    now = timezone.now()
    assert actions.reap(now=now + timedelta(days=1)) == 1
    new = Job.objects.get(pk=old.pk)
    assert (new.state, new.attempt) == ("waiting", 2)
    assert actions.start(job_id=old.pk, attempt=2, now=now)
    before = Job.objects.values().get()
    with pytest.raises(jobs.Fenced):
        jobs.Run(job_id=old.pk, attempt=1, checkpoint=None, max_seconds=9).save({"at": 1}, done=1, total=1)
    assert not actions.beat(job_id=old.pk, attempt=1, now=now)
    assert not actions.finish(job=old, result="old", now=now)
    assert not actions.reject(job=old, problems=[], now=now)
    assert not actions.fail_attempt(job=old, reason="old", now=now)
    assert not actions.give_back(job=old, now=now)
    assert not actions.end_cancelled(job=old, now=now)
    assert actions.start(job_id=old.pk, attempt=1, now=now) is None
    assert Job.objects.values().get() == before


def test_a_job_whose_worker_beats_is_not_taken_from_it() -> None:
    job = started(ask(works.say_who))
    later = timezone.now() + timedelta(days=1)
    assert actions.beat(job_id=job.pk, attempt=1, now=later)
    assert actions.reap(now=later) == 0


def test_a_job_that_kills_every_worker_is_given_up() -> None:
    job = ask(works.say_who, max_attempts=2)
    for attempt in (1, 2):
        assert actions.start(job_id=job.pk, attempt=attempt, now=timezone.now())
        assert actions.reap(now=timezone.now() + timedelta(days=1)) == 1
    job.refresh_from_db()
    assert job.state == "failed"
    assert "its worker stopped or froze" in job.problems[0]["cause"]


def test_a_waiting_job_whose_queue_row_vanished_is_queued_again(witness: Path) -> None:
    job = ask(works.once, witness=str(witness), number=1)
    DBTaskResult.objects.all().delete()
    assert actions.reap(now=timezone.now()) == 1
    job = worked_off(job)
    assert (job.state, job.attempt, job.n_failed, lines(witness)) == ("done", 2, 0, ["1"])


def test_a_job_claimed_by_a_worker_that_died_before_its_start_is_queued_again(witness: Path) -> None:
    job = ask(works.once, witness=str(witness), number=1)
    now = timezone.now()
    DBTaskResult.objects.update(status=TaskResultStatus.RUNNING, started_at=now)
    assert actions.reap(now=now) == 0  # it was claimed only just now
    assert actions.reap(now=now + timedelta(minutes=1)) == 1
    job = worked_off(job)
    assert (job.state, job.attempt, lines(witness)) == ("done", 2, ["1"])


def test_a_job_that_is_taken_while_lost_ones_are_looked_for_is_none_of_them() -> None:
    job, now = ask(works.say_who), timezone.now()
    taken = {"status": TaskResultStatus.RUNNING, "started_at": now + timedelta(milliseconds=5)}
    DBTaskResult.objects.filter(pk__in=[job.result_id]).update(**taken)
    assert actions.reap(now=now) == 0
    job.refresh_from_db()
    assert job.attempt == 1


def test_a_job_that_waits_for_its_next_attempt_is_not_taken_for_lost(witness: Path, settings: Any) -> None:
    settings.JOBS_RETRY_SECONDS = 1000
    worked_off(ask(works.fail_until, witness=str(witness), attempt=9))
    assert actions.reap(now=timezone.now() + timedelta(minutes=5)) == 0


def test_giving_a_job_back_is_no_failure_and_keeps_its_checkpoint() -> None:
    job = started(ask(works.say_who))
    jobs.Run(job_id=job.pk, attempt=1, checkpoint=None, max_seconds=9).save({"at": 5}, done=5, total=9)
    actions.give_back(job=job, now=timezone.now())
    job.refresh_from_db()
    assert (job.state, job.attempt, job.n_failed, job.checkpoint) == ("waiting", 2, 0, {"at": 5})


def test_jobs_are_listed_by_scope_newest_first() -> None:
    first, second = ask(works.say_who), ask(works.say_who)
    jobs.enqueue(works.say_who, title="Other", scope="study:2")
    assert list(queries.jobs_of("study:1")) == [second, first]


def test_progress_says_in_words_what_the_bar_shows() -> None:
    job = Job(pk=1, title="Transcribe <7>", state="running", done=12, total=40, message="minute 12")
    page = render_to_string("jobs/progress.html", {"job": job})
    assert "Transcribe &lt;7&gt;: running (12 of 40)" in page
    assert '<progress value="12" max="40">' in page
    assert "minute 12" in page


def test_progress_of_a_failed_job_lists_its_problems() -> None:
    job = Job(pk=1, title="Import", state="failed", problems=[{"place": "Row 3", "cause": "No name.", "cure": "Mend."}])
    page = render_to_string("jobs/progress.html", {"job": job})
    assert "<td>Row 3</td><td>No name.</td><td>Mend.</td>" in page
    assert "<progress" not in page


def test_a_job_that_finds_the_disk_full_waits_for_room_and_is_not_counted_as_failed(
    witness: Path, monkeypatch: pytest.MonkeyPatch, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.JOBS_RETRY_SECONDS = 0
    job, n_full = ask(works.fill_at_first, witness=str(witness)), 3

    def no_room(**given: Any) -> bool:
        nonlocal n_full
        n_full -= 1
        if n_full > 0:
            raise OperationalError from FULL
        return put_off(**given)

    put_off = actions.put_off
    monkeypatch.setattr(actions, "put_off", no_room)
    waiting = worked_off(job)
    assert (waiting.state, waiting.n_failed, n_full) == ("waiting", 0, 0)
    assert waiting.message == "The disk is full. What was done so far is stored, and the rest is tried again."
    assert not [record for record in caplog.records if record.exc_info], "no traceback"
    Job.objects.update(run_after=None)
    DBTaskResult.objects.filter(status=TaskResultStatus.READY).update(run_after=timezone.now())
    assert worked_off(job).state == "done"
