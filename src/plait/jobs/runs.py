"""What a piece of work sees of its job."""

from __future__ import annotations

import time
from typing import Any

from django.db import transaction

from plait.jobs.stops import GivenBack, Stopped, stop_asked


class Run:
    """One attempt at a job.

    attempt: its number, from 1. checkpoint: what the last attempt saved last, None when there is nothing.
    """

    def __init__(self, *, job_id: int, attempt: int, checkpoint: dict[str, Any] | None, max_seconds: float) -> None:
        self.job_id = job_id
        self.attempt = attempt
        self.checkpoint = checkpoint
        self.ends_at = time.monotonic() + max_seconds
        self.in_work = False
        self.is_lost = False
        self.was_interrupted = False

    def save(self, checkpoint: dict[str, Any] | None, done: int, total: int, message: str = "") -> None:
        """Keep a checkpoint (JSON) and show progress: done of total, in the job's own unit.

        In one transaction with the writes of a step, and last in it, the step is written once or not at all.
        Raises: Fenced when a newer attempt lives, Cancelled when that was asked; then nothing was saved.
        """
        from plait.jobs import actions  # Django imports this module before it knows any model

        actions.save_checkpoint(
            job_id=self.job_id, attempt=self.attempt, checkpoint=checkpoint, done=done, total=total, message=message
        )
        self.checkpoint = checkpoint
        # Only once the step is committed: else giving the job back would undo the very step it waited for.
        transaction.on_commit(self.stop_if_asked)

    def stop_if_asked(self) -> None:
        """Raises GivenBack when this worker was told to end."""
        if stop_asked.is_set():
            raise GivenBack

    def interrupt(self, stopped: type[Stopped]) -> None:
        """Called from a signal handler: raise inside the work, once."""
        if self.in_work:
            self.in_work = False
            self.was_interrupted = True
            raise stopped

    @property
    def is_overdue(self) -> bool:
        return time.monotonic() >= self.ends_at
