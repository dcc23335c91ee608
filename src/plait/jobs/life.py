"""Signs of life of the workers of one machine: each keeps a file locked while it lives, and writes the time into it.

So a sign waits for nobody who writes to the database, and a worker that was killed is known to be dead at once, because
the system lets go of its lock. With PostgreSQL workers may stand on several machines; their sign is a row there
(`actions.beat`), which waits only for those who write that row.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from pathlib import Path

from django.conf import settings
from django.db import connection

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None  # type: ignore[assignment]

logger = logging.getLogger(__name__)

FOLDER = "workers"
_SURELY_LOCKED = 3600


def is_told_by_files() -> bool:
    return connection.vendor == "sqlite"


_own: list[str] = []


def own_name() -> str:
    """The worker that this process is, '' where it is none that shows a sign."""
    return _own[-1] if _own else ""


class Sign(threading.Thread):
    """This worker's own. It does nothing else, so that nothing keeps it waiting."""

    def __init__(self, worker: str) -> None:
        super().__init__(name="sign of life", daemon=True)
        self.worker = worker
        self._ended = threading.Event()
        self._path = _path(worker)
        self._path.parent.mkdir(mode=0o700, exist_ok=True)
        self._file = self._path.open("wb", buffering=0)
        if fcntl is not None:
            fcntl.flock(self._file, fcntl.LOCK_EX)
        self._show()

    def __enter__(self) -> Sign:
        _own.append(self.worker)
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        _own.remove(self.worker)
        self._ended.set()
        self.join()
        self._path.unlink(missing_ok=True)
        self._file.close()

    def run(self) -> None:
        while not self._ended.wait(settings.JOBS_HEARTBEAT_SECONDS):
            try:
                self._show()
            except OSError:
                # A full disk has room again later; a worker without a sign would lose its job.
                logger.exception("The worker could not write its sign of life.")

    def _show(self) -> None:
        # A machine that slept wakes with every clock of the day too old: this one stood still.
        os.pwrite(self._file.fileno(), f"{time.monotonic():020.3f}".encode(), 0)


def lives(worker: str) -> bool:
    """Whether a worker of this machine holds its file and has lately written into it."""
    try:
        with _path(worker).open("rb") as file:
            return _is_held(file.fileno()) and _is_fresh(file.read(20))
    except FileNotFoundError:
        return False


def _is_held_at(path: Path) -> bool:
    with path.open("rb") as file:
        return _is_held(file.fileno())


def _is_held(file: int) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False  # closing it lets it go


def _is_fresh(written: bytes) -> bool:
    age = time.monotonic() - float(written or 0)
    # A frozen worker keeps its lock. After a start of the machine the clock begins anew, but nobody holds a lock then.
    # What is written is rounded, and may lie a little ahead.
    return age > -1 and max(age, 0) < settings.JOBS_DEAD_AFTER_SECONDS


def clear_away() -> None:
    """Delete what workers left that ended without a word."""
    folder = settings.HOME / FOLDER
    for path in folder.iterdir() if folder.exists() else ():
        # One that was made just now may not be locked yet.
        if time.time() - path.stat().st_mtime > _SURELY_LOCKED and not _is_held_at(path):
            path.unlink(missing_ok=True)


def _path(worker: str) -> Path:
    return Path(settings.HOME) / FOLDER / worker
