"""The process that runs jobs: one at a time, with a thread beside it that looks after the living and the dead."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from types import FrameType
from typing import Any

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, OperationalError, close_old_connections, connection
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import exclusive_transaction

from plait.database.locks import ALONE, ROWS_ONLY, beginning_with
from plait.database.turns import held_open
from plait.jobs import actions, life, queries, tasks
from plait.jobs.models import Job
from plait.jobs.registry import LONG, QUEUES, SHORT
from plait.jobs.runs import Run
from plait.jobs.stops import GivenBack, stop_asked

logger = logging.getLogger(__name__)

EXIT_STUCK = 70
_SHORT_WORKER = [sys.executable, "-m", "plait.cli", "worker", "--queue", SHORT, "--until-done"]


def main(queues: Sequence[str] = QUEUES, *, until_done: bool = False) -> int:
    """Run jobs of these queues until the process is told to end (SIGTERM, SIGINT), then finish the job or give it back.

    Django must be set up. until_done: end as well when no job waits any more. Returns the process's exit status. The
    process ends by itself, with status 70, only when a job cannot be stopped in any other way: whoever started it
    starts it again.
    """
    worker = JobWorker(queues, batch=until_done)
    worker.configure_signals()
    pulse = Pulse(threading.get_ident(), takes_all=set(queues) == set(QUEUES))
    with ExitStack() as living:
        living.enter_context(held_open())
        if life.is_told_by_files():
            life.clear_away()
            living.enter_context(life.Sign(worker.worker_id))
        pulse.start()
        try:
            worker.run()
        finally:
            pulse.end()
    return 0


def work_off() -> None:
    """Run here and now every job whose time has come: for tests. Nothing is interrupted."""
    JobWorker(batch=True).run()


class JobWorker(Worker):
    """The queue's worker, which lets a job end at its checkpoint when the process is told to end."""

    def __init__(self, queues: Sequence[str] = QUEUES, *, batch: bool = False) -> None:
        super().__init__(
            queue_names=list(queues),
            excluded_queue_names=[],
            interval=settings.JOBS_POLL_SECONDS,
            batch=batch,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
        )

    def configure_signals(self) -> None:
        super().configure_signals()
        signal.signal(signal.SIGALRM, tasks.on_alarm)

    def shutdown(self, signum: int, frame: FrameType | None) -> None:
        """The first signal lets the job go on to its next checkpoint, the second stops it where it is."""
        working = tasks.current()
        if not self.running:
            if working is None:
                sys.exit(1)
            working[1].interrupt(GivenBack)
        self.running = False
        stop_asked.set()

    def run(self) -> None:
        while self.running:
            try:
                with beginning_with(ROWS_ONLY):
                    self._run()
            except OperationalError:
                # Somebody held the database for longer than its timeout; the queue is still there afterwards.
                logger.exception("The queue could not be read; it is tried again.")
                connection.close()
                time.sleep(self.interval)
            else:
                return

    def _run(self) -> None:
        """As the queue's own worker, which knows nothing of studies; and it looks for work without locking anything."""
        while self.running:
            close_old_connections()
            row = self._claim()
            if row is not None:
                self.run_task(row)
            elif self.batch:
                return
            close_old_connections()
            if self.running and row is None:
                time.sleep(self.interval)

    def _claim(self) -> DBTaskResult[..., Any] | None:
        """The queue's row of the next job, which no other worker runs from now on."""
        while (job := queries.next_job(self.queue_names)) is not None:
            with exclusive_transaction(DEFAULT_DB_ALIAS):
                row = DBTaskResult.objects.ready().filter(pk=str(job.result_id)).get_locked()
                if row is not None:
                    row.claim(self.worker_id)
                    return row
        return None

    def run_task(self, db_task_result: DBTaskResult[..., Any]) -> None:
        """What is done in a job waits as everybody does."""
        with beginning_with(ALONE):
            super().run_task(db_task_result)


class Pulse(threading.Thread):
    """Says that this worker's job lives, stops a job that may not go on, and gives dead workers' jobs to the living.

    One thread does both, in this order: a machine that slept wakes with every beat too old, and must not take its
    own job away from itself.
    """

    def __init__(self, worker_thread: int, *, takes_all: bool = False) -> None:
        super().__init__(name="pulse", daemon=True)
        self._takes_all = takes_all
        self._seen: Run | None = None
        self._other: subprocess.Popen[bytes] | None = None
        self._worker_thread = worker_thread
        self._ended = threading.Event()
        self._doomed: tuple[Run, float] | None = None

    def end(self) -> None:
        self._ended.set()
        self.join(timeout=5)
        if self._other is not None and self._other.poll() is None:
            self._other.terminate()

    def run(self) -> None:
        self._try_to(lambda: actions.clear_queue(now=timezone.now()))
        while True:
            self._try_to(self._look_after_own_job)
            self._try_to(self._let_short_work_be_done)
            self._try_to(lambda: actions.reap(now=timezone.now()))
            if self._ended.wait(settings.JOBS_HEARTBEAT_SECONDS):
                connection.close()
                return

    def _try_to(self, step: Callable[[], object]) -> None:
        try:
            step()
        except Exception:
            # A worker without a pulse would lose its jobs one after the other: whatever it was, go on.
            logger.exception("The worker's pulse missed a beat.")
            connection.close()

    def _look_after_own_job(self) -> None:
        working = tasks.current()
        if working is None:
            return
        job, run = working
        lives = actions.beat(job_id=job.pk, attempt=job.attempt, now=timezone.now())
        if lives and not run.is_overdue:
            return
        run.is_lost = not lives
        signal.pthread_kill(self._worker_thread, signal.SIGALRM)
        self._leave_if_stuck(job, run)

    def _let_short_work_be_done(self) -> None:
        """While this worker is busy with long work, another one does the short work that waits, and ends."""
        working = tasks.current()
        job, run = working or (None, None)
        was_seen, self._seen = run is not None and run is self._seen, run
        if not self._takes_all or job is None or job.queue != LONG or not was_seen:
            return
        if (self._other is None or self._other.poll() is not None) and queries.next_job([SHORT]) is not None:
            self._other = subprocess.Popen(_SHORT_WORKER, start_new_session=True)  # noqa: S603

    def _leave_if_stuck(self, job: Job, run: Run) -> None:
        """The signal waits while foreign code (C) runs. When that never returns, only the end of the process helps."""
        if self._doomed is None or self._doomed[0] is not run:
            self._doomed = (run, time.monotonic())
        elif time.monotonic() - self._doomed[1] > 3 * settings.JOBS_DEAD_AFTER_SECONDS:
            if not run.is_lost:
                tasks.fail_overdue(job, now=timezone.now())
            logger.critical("Job %s cannot be stopped; this worker ends.", job.pk)
            os._exit(EXIT_STUCK)
