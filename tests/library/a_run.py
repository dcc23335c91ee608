"""A stand-in for a job's run, for tests of what jobs do."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any


def a_run(checkpoint: dict[str, Any] | None = None) -> Any:
    """It keeps what is saved in `saved`."""
    run = SimpleNamespace(checkpoint=checkpoint, saved=[])

    def save(checkpoint: dict[str, Any] | None, done: int, total: int, message: str = "") -> None:
        run.checkpoint = checkpoint
        run.saved.append(checkpoint)

    run.save = save
    return run
