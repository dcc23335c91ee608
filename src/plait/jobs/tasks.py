"""The queue's one task: an attempt at a job, from its start to the writing of how it ended."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from types import FrameType
from typing import Any, TypeVar

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, OperationalError, connections
from django.utils import timezone
from django_tasks import task

from plait.database.turns import is_full
from plait.jobs import actions
from plait.jobs.models import Job
from plait.jobs.registry import UnknownWork, find_work, surroundings
from plait.jobs.runs import Run
from plait.jobs.stops import Cancelled, Fenced, GivenBack, OutOfTime, stop_asked
from plait.records.problem import InputRejected

logger = logging.getLogger(__name__)

WAIT_FOR_A_NEWER = timedelta(minutes=15)
WAIT_FOR_ROOM = timedelta(minutes=1)
NO_ROOM = "The disk is full. What was done so far is stored, and the rest is tried again."
T = TypeVar("T")

_current: list[tuple[Job, Run]] = []


def current() -> tuple[Job, Run] | None:
    """The job this process works on, with its run."""
    return _current[-1] if _current else None


@task()
def run_job(job_id: int, attempt: int) -> None:
    """Make one attempt. How it ends is written only if no newer attempt lives by then."""
    job = _once_there_is_room(lambda: actions.start(job_id=job_id, attempt=attempt, now=timezone.now()))
    if job is None:
        return
    run = Run(job_id=job_id, attempt=attempt, checkpoint=job.checkpoint, max_seconds=job.max_seconds)
    _current.append((job, run))
    try:
        _attempt(job, run)
    finally:
        run.in_work = False
        _set_alarm(0)
        _current.remove((job, run))


def _attempt(job: Job, run: Run) -> None:
    end = _end_of(job, run)
    if not _once_there_is_room(end):
        logger.warning("Job %s, attempt %s, ended after a newer attempt had begun; nothing kept.", job.pk, job.attempt)


def _end_of(job: Job, run: Run) -> Callable[[], bool]:
    """Do the work. Returns what writes how it ended, and says whether that counts."""
    try:
        result = _work(job, run)
    except InputRejected as rejected:
        problems, now = rejected.problems, _now(run)
        return lambda: actions.reject(job=job, problems=problems, now=now)
    except Fenced:
        return lambda: False
    except Cancelled:
        now = _now(run)
        return lambda: actions.end_cancelled(job=job, now=now)
    except GivenBack:
        now = _now(run)
        return lambda: actions.give_back(job=job, now=now)
    except OutOfTime:
        now = _now(run)
        return lambda: fail_overdue(job, now=now)
    except UnknownWork as error:
        # A newer worker may know it: this one leaves it time to come.
        reason, now = str(error), _now(run)
        return lambda: actions.fail_attempt(job=job, reason=reason, now=now, wait=WAIT_FOR_A_NEWER)
    except (Exception, SystemExit) as error:
        now = _now(run)
        if is_full(error):
            logger.error("Job %s (%s), attempt %s, found the disk full.", job.pk, job.kind, job.attempt)
            return lambda: actions.put_off(job=job, until=timezone.now() + WAIT_FOR_ROOM, why=NO_ROOM)
        logger.exception("Job %s (%s), attempt %s, failed.", job.pk, job.kind, job.attempt)
        reason = f"{type(error).__name__}: {error}".rstrip(". ")
        return lambda: actions.fail_attempt(job=job, reason=reason, now=now)
    else:
        now = _now(run)
        return lambda: actions.finish(job=job, result=result, now=now)


def _once_there_is_room(write: Callable[[], T]) -> T:
    """Write, and where the disk is full, again until it is not: a job whose end is not written would seem to run."""
    while True:
        try:
            return write()
        except OperationalError as error:
            if not is_full(error) or stop_asked.is_set():
                raise
            logger.error("The disk is full. The job worker waits until there is room.")
            stop_asked.wait(settings.JOBS_RETRY_SECONDS)


def _work(job: Job, run: Run) -> Any:
    run.stop_if_asked()
    function = find_work(job.kind)
    with surroundings(job):
        run.in_work = True
        _set_alarm(job.max_seconds)
        result = function(run, **job.arguments)
        run.in_work = False
    return actions.as_json(result)


def fail_overdue(job: Job, *, now: datetime) -> bool:
    """End an attempt that has run for its longest time."""
    logger.error("Job %s (%s), attempt %s, ran longer than %s s.", job.pk, job.kind, job.attempt, job.max_seconds)
    return actions.fail_attempt(job=job, reason=f"it took longer than {job.max_seconds} seconds", now=now)


def _now(run: Run) -> datetime:
    """The time at which an attempt ended. From here on nothing interrupts any more."""
    run.in_work = False
    if run.was_interrupted:
        # The exception may have come in the middle of opening or ending a transaction: begin anew.
        connections[DEFAULT_DB_ALIAS].close()
        del connections[DEFAULT_DB_ALIAS]
    return timezone.now()


def _set_alarm(seconds: float) -> None:
    """Only a worker has an alarm; elsewhere (a test) the signal would end the process."""
    if signal.getsignal(signal.SIGALRM) is on_alarm:
        signal.setitimer(signal.ITIMER_REAL, seconds)


def on_alarm(signum: int, frame: FrameType | None) -> None:
    """End the work in this thread when its time is over or when its attempt lives no more."""
    working = current()
    if working is None:
        return
    run = working[1]
    if run.is_lost:
        run.interrupt(Fenced)
    elif run.is_overdue:
        run.interrupt(OutOfTime)
    else:
        _set_alarm(max(0.01, run.ends_at - time.monotonic()))
