"""Writes of jobs. Each holds only while the attempt it speaks for is the living one: it changes the row on the
condition that the row still carries that attempt's number (fencing), and says whether it did. So they wait for nobody
who writes to a study, however long that takes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import F, QuerySet
from django.utils import timezone
from django.utils.module_loading import import_string  # noqa: TID251 - the task imports this module
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from plait.database.locks import writing_rows, writing_study
from plait.jobs import life
from plait.jobs.models import Job
from plait.jobs.queries import dead_jobs, lost_jobs, put_off_by_another_clock
from plait.jobs.registry import Work, kind_for, turn_of
from plait.jobs.stops import Cancelled, Fenced
from plait.records.problem import Problem
from plait.records.said import as_stored

# The queue's rows name their task by its path; the task itself imports this module.
RUN_JOB = "plait.jobs.tasks.run_job"
QUEUE_ROWS_ARE_KEPT = timedelta(days=7)

State = Job.State


@writing_rows()
def enqueue(
    work: Work,
    *,
    title: str,
    scope: str,
    asked_by: int | None,
    max_attempts: int,
    max_seconds: int,
    once: bool,
    arguments: Mapping[str, Any],
) -> Job:
    kind = kind_for(work, dict(arguments))
    queue, priority = turn_of(kind)
    given = as_json(dict(arguments))
    if once:
        with writing_study(study_in(scope) or None):  # two who ask at once wait for one another
            same = Job.objects.filter(kind=kind, scope=scope, arguments=given, cancel_asked_at=None)
            if (there := same.filter(state__in=(State.WAITING, State.RUNNING)).first()) is not None:
                return there
    job = Job.objects.create(
        kind=kind,
        title=title[:200],
        arguments=given,
        scope=scope,
        study=study_in(scope),
        queue=queue,
        priority=priority,
        asked_by=asked_by,
        attempt=1,
        max_attempts=max_attempts,
        max_seconds=max_seconds,
    )
    _put_in_queue(job, run_after=None)
    return job


def study_in(scope: str) -> int:
    """The number of the study in a scope, 0 where it names none."""
    number = scope.rpartition(":")[2]
    return int(number) if number.isdecimal() else 0


def as_json(value: Any) -> Any:
    """The value as it comes back from JSON. Raises TypeError or ValueError when it is none (nan is none)."""
    return json.loads(json.dumps(value, allow_nan=False))


def _put_in_queue(job: Job, *, run_after: datetime | None) -> None:
    turn = {"queue_name": job.queue, "priority": job.priority}
    queued = import_string(RUN_JOB).using(run_after=run_after, **turn).enqueue(job.pk, job.attempt)
    job.result_id = queued.id
    Job.objects.filter(pk=job.pk).update(result_id=queued.id)


@writing_rows()
def cancel(*, job: Job) -> None:
    _hold(job)
    now = timezone.now()
    Job.objects.filter(pk=job.pk, state__in=(State.WAITING, State.RUNNING), cancel_asked_at=None).update(
        cancel_asked_at=now
    )
    Job.objects.filter(pk=job.pk, state=State.WAITING).update(state=State.CANCELLED, ended_at=now)
    job.refresh_from_db()


def start(*, job_id: int, attempt: int, now: datetime) -> Job | None:
    """Begin an attempt; None when it is no longer wanted, because of a newer attempt or because of a cancel."""
    waiting = Job.objects.filter(pk=job_id, attempt=attempt, state=State.WAITING)
    if not waiting.update(state=State.RUNNING, started_at=now, beat_at=now, run_after=None, worker=life.own_name()):
        return None
    return Job.objects.get(pk=job_id)


def beat(*, job_id: int, attempt: int, now: datetime) -> bool:
    """Say that the attempt's worker lives, where no file says it. Whether the attempt is still the living one."""
    living = _living(job_id, attempt)
    # Reading waits for no writer.
    return living.exists() if life.own_name() else bool(living.update(beat_at=now))


def save_checkpoint(
    *, job_id: int, attempt: int, checkpoint: dict[str, Any] | None, done: int, total: int, message: str, unit: str
) -> None:
    """Raises Fenced or Cancelled, see Run.save."""
    saved = (
        _living(job_id, attempt)
        .filter(cancel_asked_at=None)
        .update(checkpoint=checkpoint, done=done, total=total, message=message[:300], unit=unit, beat_at=timezone.now())
    )
    if not saved:
        raise Cancelled if _living(job_id, attempt).exists() else Fenced


def finish(*, job: Job, result: Any, now: datetime) -> bool:
    return bool(
        _living(job.pk, job.attempt).update(state=State.DONE, result=result, done=F("total"), message="", ended_at=now)
    )


def reject(*, job: Job, problems: Iterable[Problem], now: datetime) -> bool:
    """End a job whose input was not taken: another attempt would find the same problems."""
    return _fail(_living(job.pk, job.attempt), problems, now=now)


def end_cancelled(*, job: Job, now: datetime) -> bool:
    return bool(_living(job.pk, job.attempt).update(state=State.CANCELLED, ended_at=now))


def give_back(*, job: Job, now: datetime) -> bool:
    """Let another worker go on at once; that is no failure of the job's."""
    return _next_attempt(job, _living(job.pk, job.attempt), now=now)


def put_off(*, job: Job, until: datetime, why: str) -> bool:
    """Let it be tried again later; that is no failure of the job's."""
    return _next_attempt(job, _living(job.pk, job.attempt), now=timezone.now(), run_after=until, message=why)


def fail_attempt(*, job: Job, reason: str, now: datetime, wait: timedelta | None = None) -> bool:
    """End an attempt that went wrong; max_attempts is the end. wait: until the next one; twice as long as the last time
    when None."""
    wait = timedelta(seconds=settings.JOBS_RETRY_SECONDS * 2**job.n_failed) if wait is None else wait
    return _count_failure(job, _living(job.pk, job.attempt), reason=reason, now=now, run_after=now + wait)


def reap(*, now: datetime) -> int:
    """Give a next attempt to every job whose worker is dead, or which no worker will ever take. How many."""
    before = now - timedelta(seconds=settings.JOBS_DEAD_AFTER_SECONDS)
    n_reaped = 0
    for job in dead_jobs(before=before, now=now):
        seen = _living(job.pk, job.attempt).filter(beat_at=job.beat_at)
        n_reaped += _count_failure(job, seen, reason="its worker stopped or froze", now=now, run_after=None)
    for job in lost_jobs(before=before, now=now):
        seen = Job.objects.filter(pk=job.pk, attempt=job.attempt, state=State.WAITING)
        n_reaped += _next_attempt(job, seen, now=now)
    for job in put_off_by_another_clock(now=now):
        _bring_forward(job, now=now)
    return n_reaped


@writing_rows()
def _bring_forward(job: Job, *, now: datetime) -> None:
    """Let a job not wait for a clock that was put back meanwhile."""
    if Job.objects.filter(pk=job.pk, attempt=job.attempt, state=State.WAITING).update(run_after=None):
        DBTaskResult.objects.filter(pk__in=[job.result_id], status=TaskResultStatus.READY).update(run_after=now)


@writing_rows()
def clear_queue(*, now: datetime) -> None:
    """Delete the queue's rows that ended long ago; the jobs themselves stay."""
    DBTaskResult.objects.finished().filter(task_path=RUN_JOB, finished_at__lt=now - QUEUE_ROWS_ARE_KEPT).delete()


@writing_rows()
def forget_jobs(*, scope: str) -> None:
    """Delete the jobs of a scope, with what the queue keeps of each of their attempts."""
    ids = list(Job.objects.filter(scope=scope).values_list("pk", flat=True))
    DBTaskResult.objects.filter(task_path=RUN_JOB, args_kwargs__args__0__in=ids).delete()
    Job.objects.filter(scope=scope).delete()


def _hold(job: Job) -> None:
    """Let nobody else change the job until the transaction ends."""
    Job.objects.select_for_update().filter(pk=job.pk).first()


def _living(job_id: int, attempt: int) -> QuerySet[Job]:
    return Job.objects.filter(pk=job_id, attempt=attempt, state=State.RUNNING)


@writing_rows()
def _count_failure(job: Job, seen: QuerySet[Job], *, reason: str, now: datetime, run_after: datetime | None) -> bool:
    n_failed = job.n_failed + 1
    if n_failed >= job.max_attempts:
        return _fail(seen, [_gave_up(job, n_failed, reason)], now=now, n_failed=n_failed)
    message = f"Attempt {job.attempt} failed: {reason[:200]}. It is tried again."
    return _next_attempt(job, seen, now=now, run_after=run_after, n_failed=n_failed, message=message)


def _gave_up(job: Job, n_failed: int, reason: str) -> Problem:
    times = "once" if n_failed == 1 else f"{n_failed} times"
    return Problem(
        job.title,
        f"It was tried {times}; the last attempt failed: {reason}.",
        f"Start it again. If it fails again, show this to whoever looks after the program: job {job.pk} in its log.",
    )


def _fail(seen: QuerySet[Job], problems: Iterable[Problem], *, now: datetime, **fields: Any) -> bool:
    told = [{part: as_stored(getattr(problem, part)) for part in ("place", "cause", "cure")} for problem in problems]
    return bool(seen.update(state=State.FAILED, problems=told, message="", ended_at=now, **fields))


@writing_rows()
def _next_attempt(
    job: Job, seen: QuerySet[Job], *, now: datetime, run_after: datetime | None = None, **fields: Any
) -> bool:
    """Put the job back into the queue under the next number, if it is still as it was seen."""
    _hold(job)
    if seen.filter(cancel_asked_at__isnull=False).update(state=State.CANCELLED, ended_at=now):
        return True
    again = {"attempt": job.attempt + 1, "state": State.WAITING, "beat_at": None, "run_after": run_after}
    if not seen.update(**again, **fields):
        return False
    # Ended, not deleted: a frozen worker that wakes up writes to this row and would fall over its absence.
    if job.result_id is not None:
        row = DBTaskResult.objects.filter(pk=job.result_id, status=TaskResultStatus.RUNNING)
        row.update(status=TaskResultStatus.FAILED, finished_at=now)
    again_queued = Job(pk=job.pk, attempt=job.attempt + 1, queue=job.queue, priority=job.priority)
    _put_in_queue(again_queued, run_after=run_after)
    return True
