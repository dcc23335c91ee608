"""What the queue does not know about a job: progress, checkpoint, heartbeat, which attempt is the living one."""

from __future__ import annotations

from django.db import models
from django.utils import timezone


class Job(models.Model):
    """One piece of long work.

    scope: whose it is ("study:12"). study: the number of its study, 0 where it has none; studies take turns. queue,
    priority: see `registry`. asked_by: the account's id. done, total: progress in the job's own unit ("rows").
    checkpoint: where the next attempt goes on. attempt: number of the living attempt; a worker whose number is
    older may not write any more (fencing). n_failed: attempts that ended in an error or with their worker; one that
    was given back when a worker was stopped is not counted. result_id: the queue's row of the living attempt.
    worker: who runs it, by its sign of life (`life`), '' where none shows one.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        RUNNING = "running", "Running"
        DONE = "done", "Done"
        FAILED = "failed", "Failed"
        CANCELLED = "cancelled", "Cancelled"

    kind = models.CharField(max_length=200)
    title = models.CharField(max_length=200)
    arguments = models.JSONField(default=dict)
    scope = models.CharField(max_length=60, db_index=True)
    study = models.BigIntegerField(default=0)
    queue = models.CharField(max_length=20, default="default")
    priority = models.SmallIntegerField(default=0)
    asked_by = models.BigIntegerField(null=True, blank=True)
    state = models.CharField(max_length=20, choices=State.choices, default=State.WAITING)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    unit = models.CharField(max_length=20, blank=True)
    message = models.CharField(max_length=300, blank=True)
    checkpoint = models.JSONField(null=True, blank=True)
    result = models.JSONField(null=True, blank=True)
    problems = models.JSONField(default=list, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    n_failed = models.PositiveIntegerField(default=0)
    max_attempts = models.PositiveIntegerField(default=4)
    max_seconds = models.PositiveIntegerField(default=3600)
    result_id = models.UUIDField(null=True, blank=True)
    worker = models.CharField(max_length=64, blank=True)
    asked_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    beat_at = models.DateTimeField(null=True, blank=True)
    run_after = models.DateTimeField(null=True, blank=True)
    cancel_asked_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (
            models.Index(fields=("state", "beat_at"), name="job_by_beat"),
            models.Index(fields=("state", "queue", "study"), name="job_by_turn"),
            models.Index(fields=("study", "started_at"), name="job_by_start"),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def so_far(self) -> str:
        """How far it is, "3,200 of 10,000 rows"; '' where it has not said it."""
        return f"{self.done:,} of {self.total:,} {self.unit}".rstrip() if self.total else ""

    @property
    def is_over(self) -> bool:
        return self.state in (self.State.DONE, self.State.FAILED, self.State.CANCELLED)
