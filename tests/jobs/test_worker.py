"""Real worker processes over a real database file: killed, frozen, stopped, hung, and many at once."""

from __future__ import annotations

import signal
import threading
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, transaction
from django.utils import timezone
from tests.jobs import work_for_tests as works
from tests.jobs.conftest import Workers, lines, over, seem_dead
from tests.waiting import DEADLINE_SECONDS, wait_until

from plait import jobs
from plait.jobs import actions, runs
from plait.jobs.models import Job
from plait.jobs.worker import EXIT_STUCK, JobWorker, Pulse, work_off
from plait.library.screening.tasks import refit
from plait.study.models import Study


@pytest.fixture
def witness(tmp_path: Path) -> Path:
    return tmp_path / "witness"


def ask(work: Any, **arguments: Any) -> Job:
    return jobs.enqueue(work, title="A job", scope="study:1", **arguments)


def test_a_killed_workers_job_goes_on_from_its_checkpoint(workers: Workers, witness: Path, settings: Any) -> None:
    job = ask(works.count, witness=str(witness), steps=1000, seconds=0.05)
    killed = workers.start()
    wait_until(lambda: len(lines(witness)) >= 10)
    workers.send(killed, signal.SIGKILL)
    killed.wait(timeout=DEADLINE_SECONDS)
    if settings.ON_POSTGRESQL:  # elsewhere it is known at once, however long a silent one is waited for
        seem_dead(job)
    n_before = len(lines(witness))
    workers.start()
    wait_until(over(job))
    assert (job.state, job.result) == ("done", {"steps": 1000, "by_attempt": 2})
    assert 10 <= n_before < 1000
    times = Counter(int(line) for line in lines(witness))
    assert set(times) == set(range(1000))
    # The step whose checkpoint was not yet written when the worker died may stand there twice, no other.
    assert {step for step, n in times.items() if n > 1} <= {n_before - 1}


def test_a_frozen_worker_that_wakes_cannot_overwrite(workers: Workers, witness: Path) -> None:
    job = ask(works.count, witness=str(witness), steps=300, seconds=0.05, seconds_later=0.01)
    frozen = workers.start()
    wait_until(lambda: len(lines(witness)) >= 5)
    workers.send(frozen, signal.SIGSTOP)
    seem_dead(job)
    workers.start()
    wait_until(lambda: Job.objects.get().attempt == 2 and len(lines(witness)) >= 15)
    workers.send(frozen, signal.SIGCONT)
    wait_until(over(job))
    assert (job.state, job.result) == ("done", {"steps": 300, "by_attempt": 2})
    # Waking, it could end the one step it was in; its next checkpoint was refused.
    assert len(lines(witness)) <= 301
    later = ask(works.once, witness=str(witness), number=99)
    second = ask(works.count, witness=str(witness), steps=10, seconds=0.05)
    wait_until(over(later))
    wait_until(over(second))
    assert frozen.poll() is None


def test_a_running_job_is_cancelled_at_its_next_checkpoint(workers: Workers, witness: Path) -> None:
    job = ask(works.count, witness=str(witness), steps=1000, seconds=0.05)
    workers.start()
    wait_until(lambda: len(lines(witness)) >= 3)
    jobs.cancel(job)
    wait_until(over(job))
    n_lines = len(lines(witness))
    wait_until(over(ask(works.say_who)))  # by the same worker, which does one thing at a time
    assert (job.state, len(lines(witness))) == ("cancelled", n_lines)


def test_a_failing_job_is_tried_again_after_longer_and_longer_waits(workers: Workers, witness: Path) -> None:
    job = ask(works.fail_until, witness=str(witness), attempt=4)
    workers.start()
    wait_until(over(job))
    assert (job.state, job.result, job.n_failed) == ("done", 4, 3)
    begun = [float(line) for line in lines(witness)]
    waits = [after - before for before, after in pairwise(begun)]
    assert [wait >= least for wait, least in zip(waits, (0.2, 0.4, 0.8), strict=True)] == [True, True, True]


def test_an_attempt_that_hangs_is_ended_after_its_longest_time(workers: Workers, witness: Path) -> None:
    job = ask(works.hang_at_first, witness=str(witness), max_seconds=1)
    worker = workers.start()
    wait_until(over(job))
    # Only the first hangs; on a machine that stalls, a later one may take too long as well.
    attempts = [str(attempt) for attempt in range(1, job.attempt + 1)]
    assert (job.state, job.n_failed, lines(witness)) == ("done", job.attempt - 1, attempts)
    assert job.attempt > 1
    assert worker.poll() is None


def test_a_worker_whose_job_cannot_be_stopped_ends_and_the_next_worker_goes_on(workers: Workers, witness: Path) -> None:
    job = ask(works.swallow_everything_at_first, witness=str(witness), max_seconds=1)
    assert workers.start(PLAIT_JOBS_DEAD_AFTER_SECONDS="0.5").wait(timeout=DEADLINE_SECONDS) == EXIT_STUCK
    workers.start()
    wait_until(over(job))
    assert (job.state, job.n_failed) == ("done", job.attempt - 1)
    assert job.attempt > 1


def test_a_worker_told_to_end_gives_its_job_back_at_the_next_checkpoint(workers: Workers, witness: Path) -> None:
    job = ask(works.count, witness=str(witness), steps=1000, seconds=0.05)
    worker = workers.start()
    wait_until(lambda: len(lines(witness)) >= 3)
    workers.send(worker, signal.SIGTERM)
    assert worker.wait(timeout=DEADLINE_SECONDS) == 0
    job.refresh_from_db()
    assert (job.state, job.attempt, job.n_failed) == ("waiting", 2, 0)
    assert job.checkpoint == {"next": len(lines(witness))}


def test_a_worker_told_to_end_while_idle_ends_with_status_0(workers: Workers, witness: Path) -> None:
    job = ask(works.once, witness=str(witness), number=1)
    worker = workers.start()
    wait_until(over(job))
    workers.send(worker, signal.SIGTERM)
    assert worker.wait(timeout=DEADLINE_SECONDS) == 0


def test_200_jobs_are_run_exactly_once_each_by_2_workers(workers: Workers, witness: Path) -> None:
    with transaction.atomic():
        for number in range(200):
            ask(works.once, witness=str(witness), number=number)
    workers.start()
    workers.start()
    wait_until(lambda: Job.objects.filter(state="done").count() == 200)
    assert sorted(int(line) for line in lines(witness)) == list(range(200))
    assert set(Job.objects.values_list("attempt", flat=True)) == {1}
    for name in ("worker_0.log", "worker_1.log"):
        assert "locked" not in (workers.home / name).read_text(encoding="utf-8")


def test_short_work_is_done_while_long_work_goes_on(workers: Workers, witness: Path) -> None:
    long = ask(works.count_for_long, witness=str(witness))
    worker = workers.start()
    wait_until(lambda: len(lines(witness)) >= 3)
    short = ask(refit, screener_id=0)
    wait_until(over(short))
    long.refresh_from_db()
    assert (short.state, long.state) == ("done", "running")
    workers.send(worker, signal.SIGTERM)
    assert worker.wait(timeout=DEADLINE_SECONDS) == 0


def test_a_step_written_with_its_checkpoint_is_kept_when_the_job_is_given_back(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = a_run_of(ask(works.say_who))
    monkeypatch.setattr(runs.stop_asked, "is_set", lambda: True)
    with pytest.raises(runs.GivenBack):
        write_and_save(run)
    assert Study.objects.filter(slug="step-1").exists()
    assert Job.objects.get().checkpoint == {"at": 1}


def test_what_a_frozen_attempt_wrote_with_its_checkpoint_is_rolled_back(home: Path) -> None:
    run = a_run_of(ask(works.say_who))
    actions.reap(now=timezone.now() + timedelta(days=1))
    with pytest.raises(jobs.Fenced):
        write_and_save(run)
    assert not Study.objects.exists()


@transaction.atomic
def write_and_save(run: jobs.Run) -> None:
    Study.objects.create(slug="step-1", title="Written in step 1")
    run.save({"at": 1}, done=1, total=2)


def a_run_of(job: Job) -> jobs.Run:
    assert actions.start(job_id=job.pk, attempt=1, now=timezone.now())
    return jobs.Run(job_id=job.pk, attempt=1, checkpoint=None, max_seconds=60)


def test_a_worker_outlives_a_database_that_was_locked(
    home: Path, witness: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = ask(works.once, witness=str(witness), number=1)
    read_queue = JobWorker._run
    locked = iter([True])

    def read_queue_once_locked(worker: JobWorker) -> None:
        if next(locked, False):
            raise OperationalError("database is locked")
        read_queue(worker)

    monkeypatch.setattr(JobWorker, "_run", read_queue_once_locked)
    work_off()
    assert over(job)()


def test_the_pulse_goes_on_after_a_database_error(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    settings.JOBS_HEARTBEAT_SECONDS = 0.01
    n_beats = []

    def reap(*, now: object) -> None:
        n_beats.append(now)
        raise OperationalError("database is locked")

    monkeypatch.setattr(actions, "clear_queue", reap)
    monkeypatch.setattr(actions, "reap", reap)
    pulse = Pulse(threading.get_ident())
    pulse.start()
    wait_until(lambda: len(n_beats) > 3)
    pulse.end()
    assert not pulse.is_alive()
