"""What a child does: read the one file with the one reader, and hand back what was read."""

from __future__ import annotations

import io
import os
import socket
import time
import traceback
from collections.abc import Callable, Iterable
from importlib import import_module  # noqa: TID251 - the readers of formats alone, see `reading`
from typing import Any, get_type_hints

import msgspec

from plait.limited import messages
from plait.limited.crossing import head_bytes, parts_of_a_problem, pieces_of, shape_of
from plait.limited.shutting_off import TOO_MUCH_MEMORY
from plait.records.problem import InputRejected, Problem

_AT_ONCE = 1 << 20
_TELLS_AFTER = 0.2


class DistantFile:
    """The file, which lies with whoever asked. It can be read from any place, as a file can."""

    def __init__(self, channel: socket.socket, n_bytes: int) -> None:
        self._channel = channel
        self._n_bytes = n_bytes
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        end = self._n_bytes if size < 0 else min(self._at + size, self._n_bytes)
        parts = []
        while self._at < end:
            messages.send(self._channel, messages.WANTS, messages.PLACE.pack(self._at, min(_AT_ONCE, end - self._at)))
            _, part = messages.receive(self._channel)
            if not part:
                break
            parts.append(part)
            self._at += len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._n_bytes}[whence])
        return self._at

    def tell(self) -> int:
        return self._at


class _Teller:
    """Lets the reader say how far it is, as often as it likes: some of it is told."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._told_at = 0.0

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self._told_at > _TELLS_AFTER or done >= total:
            self._told_at = time.monotonic()
            messages.send(self._channel, messages.FAR, messages.PLACE.pack(done, total))


def read_and_answer(channel: socket.socket) -> None:
    """Answer what is asked on the channel, and end this process."""
    try:
        _answer(channel)
    except MemoryError:
        os._exit(TOO_MUCH_MEMORY)
    except InputRejected as rejected:
        messages.send(channel, messages.REJECTED, msgspec.msgpack.encode(_told(rejected)))
    except BaseException:
        told = traceback.format_exc()[-messages.MOST_SAID :]
        messages.send(channel, messages.FAILED, told.encode("utf-8", "replace"))
    os._exit(0)


def _told(rejected: InputRejected) -> list[tuple[object, ...]]:
    told = list(rejected.problems[: messages.MOST_PROBLEMS])
    if left := len(rejected.problems) - len(told):
        told.append(
            Problem(told[0].place, f"{left:,} problems more were found.", "Mend these first, and give it again.")
        )
    return [parts_of_a_problem(one) for one in told]


def _answer(channel: socket.socket) -> None:
    _, asked = messages.receive(channel)
    module, name, n_bytes, arguments = msgspec.msgpack.decode(asked, type=tuple[str, str, int, dict[str, Any]])
    reader: Callable[..., Any] = getattr(import_module(module), name)
    if "tell" in get_type_hints(reader):
        arguments["tell"] = _Teller(channel)
    shape = shape_of(reader)
    try:
        found = reader(_given(reader, DistantFile(channel, n_bytes)), **arguments)
        messages.send(channel, messages.HEAD, head_bytes(shape, found))
        for piece in pieces_of(shape, found):
            messages.send(channel, messages.PIECE, piece)
    except UnicodeEncodeError as error:
        cause = "It holds half of a character, which no text can hold."
        place = str(arguments.get("name", "The file"))
        raise InputRejected(Problem(place, cause, "Save it again as plain text, UTF-8.")) from error
    messages.send(channel, messages.END)


def _given(reader: Callable[..., Any], file: DistantFile) -> object:
    """The file as the reader takes it: whole, in pieces, or to be read from any place."""
    wanted = next(iter(get_type_hints(reader).values()))
    if wanted is bytes:
        return file.read()
    return iter(lambda: file.read(_AT_ONCE), b"") if wanted == Iterable[bytes] else file
