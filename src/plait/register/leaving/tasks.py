"""Long work after somebody left."""

from __future__ import annotations

from plait import jobs
from plait.database.erasing import overwrite_what_was_deleted


@jobs.work(queue=jobs.LONG, priority=jobs.BY_ITSELF)
def clean_the_database(run: jobs.Run) -> dict[str, bool]:
    """Let nothing of deleted rows be left in the database's own files. done: False where it cannot be asked for it."""
    return {"done": overwrite_what_was_deleted()}
