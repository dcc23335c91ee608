"""What a piece of work sees of its job."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from django.db import transaction

from plait import limited
from plait.jobs.stops import GivenBack, Stopped, stop_asked

T = TypeVar("T")
# How often work that makes no checkpoint asks whether it is still wanted, and shows how far it is.
LOOKS_UP_SECONDS = 1.0


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
        self._looked_up_at = self._told_at = time.monotonic()

    def save(
        self, checkpoint: dict[str, Any] | None, done: int, total: int, message: str = "", *, unit: str = ""
    ) -> None:
        """Keep a checkpoint (JSON) and show progress: done of total, in the job's own unit ("rows").

        In one transaction with the writes of a step, and last in it, the step is written once or not at all.
        Raises: Fenced when a newer attempt lives, Cancelled when that was asked; then nothing was saved.
        """
        from plait.jobs import actions  # Django imports this module before it knows any model

        actions.save_checkpoint(
            job_id=self.job_id,
            attempt=self.attempt,
            checkpoint=checkpoint,
            done=done,
            total=total,
            message=message,
            unit=unit,
        )
        self.checkpoint = checkpoint
        # Only once the step is committed: else giving the job back would undo the very step it waited for.
        transaction.on_commit(self.stop_if_asked)

    def tell(self, done: int, total: int, *, unit: str) -> None:
        """Show progress between two checkpoints, as often as one likes: some of it is shown. Raises: as `save`."""
        if time.monotonic() - self._told_at > LOOKS_UP_SECONDS:
            self._told_at = time.monotonic()
            self.save(self.checkpoint, done, total, unit=unit)

    def look_up(self) -> None:
        """For work that makes no checkpoint for long. Raises: Fenced, Cancelled or GivenBack when it is to end."""
        if time.monotonic() - self._looked_up_at > LOOKS_UP_SECONDS:
            self._looked_up_at = time.monotonic()
            from plait.jobs import queries  # as in `save`

            queries.require_wanted(job_id=self.job_id, attempt=self.attempt)
        self.stop_if_asked()

    def read(
        self, reader: Callable[..., T], file: limited.OpenFile, *, name: str, unit: str = "", **arguments: Any
    ) -> T:
        """What a reader finds in a hostile file: `limited.read`, which ends when the job is to end. unit: of what the
        reader tells."""
        return limited.read(
            reader,
            file,
            name=name,
            within=limited.IN_A_JOB,
            meanwhile=self.look_up,
            tell=lambda done, total: self.tell(done, total, unit=unit),
            **arguments,
        )

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
