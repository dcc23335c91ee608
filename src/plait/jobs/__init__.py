"""Long work outside the request: enqueue, progress, cancel, retry, fencing.

A room marks a function of a module that its `tasks` loads, and hands it over; a worker process runs it:

    @jobs.work
    def transcribe(run: jobs.Run, recording_id: int) -> dict[str, int]:
        ...
        with transaction.atomic():
            store(piece)
            run.save({"at_ms": piece.end_ms}, done=piece.end_ms, total=length_ms)  # last in the block

    jobs.enqueue(transcribe, title="Transcribe interview 7", scope="study:12", recording_id=7)

A job may run again from its last checkpoint at any time. What is written in one transaction with `run.save` is
written once; everything else a job does must bear being done twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.jobs.registry import BY_ITSELF, LONG, Work, run_inside, work
from plait.jobs.runs import Run
from plait.jobs.stops import Cancelled, Fenced, Stopped

if TYPE_CHECKING:
    from plait.jobs.models import Job

__all__ = ["BY_ITSELF", "LONG", "Cancelled", "Fenced", "Run", "Stopped", "cancel", "enqueue", "run_inside", "work"]

# Django imports this module before it knows any model, so the functions below import theirs when they are called.


def enqueue(
    work: Work,
    *,
    title: str,
    scope: str,
    asked_by: int | None = None,
    max_attempts: int = 4,
    max_seconds: int = 3600,
    once: bool = False,
    **arguments: Any,
) -> Job:
    """Let a worker call work(run, **arguments) soon; inside a transaction, once that is committed.

    Parameters: work, a function marked with @jobs.work. title, what it does, for people. scope, whose it is
        ("study:12"). asked_by, id of the account it acts for. max_attempts, after so many failed attempts it has
        failed. max_seconds, longest time of one attempt. once, whether a job of the scope that is to do the same, or
        does it now, is the one given back: somebody clicked twice. arguments, JSON values.
    Raises: TypeError when work is not marked, or does not take the arguments, or they are not JSON.
    """
    from plait.jobs import actions

    return actions.enqueue(
        work,
        title=title,
        scope=scope,
        asked_by=asked_by,
        max_attempts=max_attempts,
        max_seconds=max_seconds,
        once=once,
        arguments=arguments,
    )


def cancel(job: Job) -> None:
    """Stop a job: one that waits at once, one that runs at its next checkpoint, one that is over not at all."""
    from plait.jobs import actions

    actions.cancel(job=job)
