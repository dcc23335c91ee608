"""A stand-in for a job's run, for tests of what jobs do."""

from __future__ import annotations

from typing import Any

from plait import jobs


class _Run(jobs.Run):
    def __init__(self, checkpoint: dict[str, Any] | None) -> None:
        super().__init__(job_id=0, attempt=1, checkpoint=checkpoint, max_seconds=600)
        self.saved: list[dict[str, Any] | None] = []

    def save(
        self, checkpoint: dict[str, Any] | None, done: int, total: int, message: str = "", *, unit: str = ""
    ) -> None:
        self.checkpoint = checkpoint
        self.saved.append(checkpoint)

    def look_up(self) -> None:
        """No job stands behind it."""


def a_run(checkpoint: dict[str, Any] | None = None) -> Any:
    """It keeps what is saved in `saved`."""
    return _Run(checkpoint)
