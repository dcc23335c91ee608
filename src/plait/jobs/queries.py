"""Reads of jobs, and which of them nobody looks after any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from django.db.models import Exists, Max, OuterRef, Q, QuerySet
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


def next_job(queues: Sequence[str]) -> Job | None:
    """The job whose turn it is: of those with the highest priority the oldest one of the study that has waited longest
    since one of its jobs began. So a study with a hundred jobs keeps no other waiting for more than one of them."""
    queued = DBTaskResult.objects.ready().filter(pk=OuterRef("result_id"))
    waiting = Job.objects.filter(Exists(queued), state=Job.State.WAITING, queue__in=queues)
    urgent = dict(waiting.order_by().values_list("study").annotate(Max("priority")))
    if not urgent:
        return None
    most = max(urgent.values())
    studies = [study for study, priority in urgent.items() if priority == most]
    begun = Job.objects.filter(study__in=studies).exclude(started_at=None).order_by().values_list("study")
    last_begun = dict(begun.annotate(Max("started_at")))
    longest_ago = datetime.min.replace(tzinfo=UTC)
    study = min(studies, key=lambda each: last_begun.get(each, longest_ago))
    return waiting.filter(study=study, priority=most).order_by("pk").first()


def dead_jobs(*, before: datetime, now: datetime) -> list[Job]:
    """Running jobs whose worker is dead: by its file, or where it has none, because it gave no sign since that time."""
    running = Job.objects.filter(state=Job.State.RUNNING)
    # A sign that lies ahead was given by a clock that was: who lives gives one by the new time within seconds.
    silent = Q(beat_at__lt=before) | Q(beat_at__gt=now + (now - before))
    if not life.is_told_by_files():
        return list(running.filter(silent))
    silent &= Q(worker="")
    return [job for job in running.filter(~Q(worker="") | silent) if not (job.worker and life.lives(job.worker))]


def put_off_by_another_clock(*, now: datetime) -> QuerySet[Job]:
    """Waiting jobs whose turn was set by a clock that was ahead: it would come when that clock's time has come."""
    return Job.objects.filter(
        Q(asked_at__gt=now) | Q(started_at__gt=now), state=Job.State.WAITING, run_after__gt=now, result_id__isnull=False
    )


def lost_jobs(*, before: datetime, now: datetime) -> QuerySet[Job]:
    """Waiting jobs that no worker will ever take: their row in the queue is gone, or was taken before that time (or, as
    a clock had it that was ahead, well after now)."""
    rows = DBTaskResult.objects.filter(pk=OuterRef("result_id"))
    # One may be taken between now and the moment at which the database is asked.
    comes_still = Q(status=TaskResultStatus.READY) | Q(started_at__gte=before, started_at__lte=now + (now - before))
    return Job.objects.filter(~Exists(rows.filter(comes_still)), state=Job.State.WAITING)
