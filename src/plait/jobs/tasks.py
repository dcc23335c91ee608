"""The queue's one task: an attempt at a job, from its start to the writing of how it ended."""

from __future__ import annotations

import logging
import signal
import time
from datetime import datetime, timedelta
from types import FrameType
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.utils import timezone
from django_tasks import task

from plait.jobs import actions
from plait.jobs.models import Job
from plait.jobs.registry import UnknownWork, find_work, surroundings
from plait.jobs.runs import Run
from plait.jobs.stops import Cancelled, Fenced, GivenBack, OutOfTime
from plait.records.problem import InputRejected

logger = logging.getLogger(__name__)

WAIT_FOR_A_NEWER = timedelta(minutes=15)

_current: list[tuple[Job, Run]] = []


def current() -> tuple[Job, Run] | None:
    """The job this process works on, with its run."""
    return _current[-1] if _current else None


@task()
def run_job(job_id: int, attempt: int) -> None:
    """Make one attempt. How it ends is written only if no newer attempt lives by then."""
    job = actions.start(job_id=job_id, attempt=attempt, now=timezone.now())
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
    try:
        result = _work(job, run)
    except InputRejected as rejected:
        counts = actions.reject(job=job, problems=rejected.problems, now=_now(run))
    except Fenced:
        counts = False
    except Cancelled:
        counts = actions.end_cancelled(job=job, now=_now(run))
    except GivenBack:
        counts = actions.give_back(job=job, now=_now(run))
    except OutOfTime:
        counts = fail_overdue(job, now=_now(run))
    except UnknownWork as error:
        # A newer worker may know it: this one leaves it time to come.
        counts = actions.fail_attempt(job=job, reason=str(error), now=_now(run), wait=WAIT_FOR_A_NEWER)
    except (Exception, SystemExit) as error:
        logger.exception("Job %s (%s), attempt %s, failed.", job.pk, job.kind, job.attempt)
        reason = f"{type(error).__name__}: {error}".rstrip(". ")
        counts = actions.fail_attempt(job=job, reason=reason, now=_now(run))
    else:
        counts = actions.finish(job=job, result=result, now=_now(run))
    if not counts:
        logger.warning("Job %s, attempt %s, ended after a newer attempt had begun; nothing kept.", job.pk, job.attempt)


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
