"""Bodies of requests, read whole before a thread is asked for: with an end to their size, their time, and to all of
them together."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import IO, Any

from plait.serving.limits import (
    BODY_BYTES_A_SECOND,
    BODY_SECONDS,
    IN_MEMORY_BYTES,
    SPOOLED_BYTES,
    STRANGERS_SPOOLED_BYTES,
)

Receive = Callable[[], Awaitable[Any]]


class Gone(Exception):
    """Whoever sent it is no longer there."""


class TooSlow(Exception):
    pass


class TooLong(Exception):
    """It is longer than it may be."""


class NoRoom(Exception):
    """Too much lies spooled already."""


@dataclass(slots=True)
class Spool:
    """What lies spooled in this process: bytes of those who are signed in, and of all others."""

    most: int = SPOOLED_BYTES
    most_of_strangers: int = STRANGERS_SPOOLED_BYTES
    n_bytes: dict[bool, int] = field(default_factory=lambda: {True: 0, False: 0})

    def take(self, n: int, *, of_stranger: bool) -> None:
        """Raises: NoRoom."""
        if sum(self.n_bytes.values()) + n > self.most:
            raise NoRoom
        if of_stranger and self.n_bytes[True] + n > self.most_of_strangers:
            raise NoRoom
        self.n_bytes[of_stranger] += n

    def give_back(self, n: int, *, of_stranger: bool) -> None:
        self.n_bytes[of_stranger] -= n


def require_room(n_bytes: int) -> None:
    """Raises: NoRoom when the disk has none for a body of this length, and for the copy that is made of it."""
    if n_bytes > IN_MEMORY_BYTES and shutil.disk_usage(tempfile.gettempdir()).free < 2 * n_bytes:
        raise NoRoom


class Body:
    """One body: `file` at its beginning, once it is read."""

    def __init__(self, spool: Spool, *, of_stranger: bool) -> None:
        self.file: IO[bytes] = tempfile.SpooledTemporaryFile(IN_MEMORY_BYTES)  # noqa: SIM115 - closed by close()
        self.n_bytes = 0
        self._spool, self._of_stranger = spool, of_stranger

    async def read(self, receive: Receive, *, most: int) -> None:
        """Raises: Gone, TooSlow, TooLong, NoRoom."""
        began = time.monotonic()
        more = True
        while more:
            left = began + BODY_SECONDS + self.n_bytes / BODY_BYTES_A_SECOND - time.monotonic()
            try:
                message = await asyncio.wait_for(receive(), max(left, 0))
            except TimeoutError:
                raise TooSlow from None
            if message["type"] == "http.disconnect":
                raise Gone
            self._add(message.get("body", b""), most)
            more = message.get("more_body", False)
        self.file.seek(0)

    def _add(self, piece: bytes, most: int) -> None:
        if self.n_bytes + len(piece) > most:
            raise TooLong
        self._spool.take(len(piece), of_stranger=self._of_stranger)
        self.n_bytes += len(piece)
        try:
            self.file.write(piece)
        except OSError:
            raise NoRoom from None  # the disk is full, or is no more

    def close(self) -> None:
        self._spool.give_back(self.n_bytes, of_stranger=self._of_stranger)
        self.n_bytes = 0
        self.file.close()
