"""Reads of jobs, and which of them nobody looks after any more."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from plait.jobs import life
from plait.jobs.models import Job
from plait.jobs.registry import Work, kind_of
from plait.jobs.stops import Cancelled, Fenced


def jobs_of(scope: str, *works: Work) -> QuerySet[Job]:
    """The jobs of one scope ("study:12"), newest first; works: those of these works alone."""
    jobs = Job.objects.filter(scope=scope)
    return jobs.filter(kind__in=[kind_of(work) for work in works]) if works else jobs


def require_wanted(*, job_id: int, attempt: int) -> None:
    """Raises Fenced when a newer attempt lives, Cancelled when that was asked."""
    found = Job.objects.filter(pk=job_id, attempt=attempt, state=Job.State.RUNNING)
    cancel_asked_at = list(found.values_list("cancel_asked_at", flat=True))
    if not cancel_asked_at:
        raise Fenced
    if cancel_asked_at != [None]:
        raise Cancelled


def dead_jobs(*, before: datetime) -> list[Job]:
    """Running jobs whose worker is dead: by its file, or where it has none, because it gave no sign since that time."""
    running = Job.objects.filter(state=Job.State.RUNNING)
    if not life.is_told_by_files():
        return list(running.filter(beat_at__lt=before))
    silent = Q(worker="", beat_at__lt=before)
    return [job for job in running.filter(~Q(worker="") | silent) if not (job.worker and life.lives(job.worker))]


def lost_jobs(*, before: datetime) -> QuerySet[Job]:
    """Waiting jobs that no worker will ever take: their row in the queue is gone, or was taken before that time."""
    rows = DBTaskResult.objects.filter(pk=OuterRef("result_id"))
    comes_still = Q(status=TaskResultStatus.READY) | Q(started_at__gte=before)
    return Job.objects.filter(~Exists(rows.filter(comes_still)), state=Job.State.WAITING)
