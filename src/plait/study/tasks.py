"""Long work of the study room: what was done in many steps is taken back in many; a study is deleted, its rows in
steps, the study itself at the end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

from django.utils import timezone

from plait import jobs
from plait.database.erasing import empty_write_ahead_log
from plait.database.locks import writing_study
from plait.jobs.actions import reap
from plait.jobs.models import Job
from plait.records.problem import InputRejected, Problem
from plait.study.access import require_undo
from plait.study.actions import delete_some, delete_study, let_nobody_find
from plait.study.belonging import n_rows_of
from plait.study.history import is_long, undone_by
from plait.study.models import Account, Event, Study
from plait.study.undoing import undo_all, undo_in_steps

LONGEST_SECONDS = 6 * 3600
SECONDS_TO_WAIT = 1.0


def take_back(event: Event, *others: Event, asked_by: Account | None) -> Job | None:
    """Undo an event for somebody, now, or by a job where that takes long: then the job. others: what is undone with it,
    now. asked_by: None where nobody asks, as on the command line.
    Raises: PermissionDenied where they may not; InputRejected, see `undo`."""
    if asked_by is not None:
        require_undo(asked_by, event.study, event, *others)
    if others or not is_long(event):
        undo_all([event, *others])
        return None
    return jobs.enqueue(
        undo_event,
        title=f"Undo: {event.verb}",
        scope=event.study.job_scope,
        asked_by=None if asked_by is None else asked_by.pk,
        once=True,
        event_id=event.pk,
    )


@jobs.work(queue=jobs.LONG)
def undo_event(run: jobs.Run, event_id: int) -> dict[str, int]:
    """Undo an event that was made in steps. Which steps are left stands in the log."""
    event = Event.objects.select_related("study").get(pk=event_id)
    if run.checkpoint is not None and (done := undone_by(event)) is not None:  # an earlier attempt came to the end
        return {"event": done.pk}
    whole = undo_in_steps(event, save=lambda done, total: run.save({}, done, total, unit="steps"))
    return {"event": whole.pk}


def ask_for_deletion(*, study: Study, typed: str, account: Account, now: datetime) -> Job:
    """Let nobody find the study from now on, and a job delete it.

    Parameters: typed, the study's short name, typed by whoever wants it deleted.
    Raises: InputRejected when it is another one.
    """
    require_name(study, typed)
    with writing_study(study.pk):
        let_nobody_find(study=study, now=now)
        return jobs.enqueue(
            delete_marked,
            title="Delete a study",
            scope=study.deletion_scope,
            asked_by=account.pk,
            max_attempts=10,
            max_seconds=LONGEST_SECONDS,
            study_id=study.pk,
        )


def require_name(study: Study, typed: str) -> None:
    if typed.strip() != study.slug:
        cause = f"'{typed.strip()[:60]}' is not '{study.slug}'."
        raise InputRejected(Problem("Short name", cause, f"Type {study.slug} to delete this study."))


@jobs.work(queue=jobs.LONG, priority=jobs.BY_ITSELF)
def delete_marked(run: jobs.Run, study_id: int) -> dict[str, int]:
    """Delete a study that nobody finds any more."""
    done = dict(run.checkpoint or {"rows": 0})
    study = Study.every.filter(pk=study_id).exclude(deleted_at=None).first()
    if study is not None:
        total = done["rows"] + n_rows_of(study)
        for n_rows in steps_of_deletion(study):
            done["rows"] += n_rows
            run.save(dict(done), done=done["rows"], total=max(done["rows"], total), unit="rows deleted")
    return done


def steps_of_deletion(study: Study) -> Iterator[int]:
    """Delete a study that nobody finds any more; how many rows each step deleted."""
    # Work that was cancelled may write until its next step.
    while Job.objects.filter(scope=study.job_scope, state=Job.State.RUNNING).exists():
        yield 0
        reap(now=timezone.now())
        time.sleep(SECONDS_TO_WAIT)
    while n_rows := delete_some(study=study):
        yield n_rows
    delete_study(study=study)
    empty_write_ahead_log()
