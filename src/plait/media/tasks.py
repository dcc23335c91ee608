"""Keeping the stored files in order, when the installation starts and whenever somebody asks for it."""

from __future__ import annotations

from django.utils import timezone

from plait import jobs
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.media.actions import forget_late, seal, sweep
from plait.media.queries import orphans, unsealed

SCOPE = "installation"


@jobs.work(queue=jobs.LONG, priority=jobs.BY_ITSELF)
def tidy_files(run: jobs.Run) -> dict[str, int]:
    """Seal what older versions stored, throw away what nothing names and what was left on its way."""
    now = timezone.now()
    waiting = list(unsealed())
    n_sealed = 0
    for n, path in enumerate(waiting, start=1):
        n_sealed += path.exists() and seal(path)
        run.save(None, done=n, total=len(waiting), message="Older files are sealed.", unit="files")
    return {"sealed": n_sealed, "orphans": sweep(orphans(now)), "unfinished": forget_late(now=now)}


def ask_to_tidy() -> None:
    """Let a worker do it, where it is not waiting to be done already."""
    if not jobs_of(SCOPE, tidy_files).filter(state=Job.State.WAITING).exists():
        jobs.enqueue(tidy_files, title="Keep stored files in order", scope=SCOPE)
