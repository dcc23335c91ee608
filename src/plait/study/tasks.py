"""Long work of the study room: what was done in many steps is taken back in many."""

from __future__ import annotations

from plait import jobs
from plait.jobs.models import Job
from plait.study.history import is_long, undone_by
from plait.study.models import Event
from plait.study.undoing import undo, undo_in_steps


def take_back(event: Event, *, asked_by: int | None) -> Job | None:
    """Undo an event, now, or by a job where that takes long: then the job. Raises: InputRejected, see `undo`."""
    if not is_long(event):
        undo(event)
        return None
    return jobs.enqueue(
        undo_event,
        title=f"Undo: {event.verb}",
        scope=event.study.job_scope,
        asked_by=asked_by,
        event_id=event.pk,
    )


@jobs.work
def undo_event(run: jobs.Run, event_id: int) -> dict[str, int]:
    """Undo an event that was made in steps. Which steps are left stands in the log."""
    event = Event.objects.select_related("study").get(pk=event_id)
    if run.checkpoint is not None and (done := undone_by(event)) is not None:  # an earlier attempt came to the end
        return {"event": done.pk}
    whole = undo_in_steps(event, save=lambda done, total: run.save({}, done, total))
    return {"event": whole.pk}
