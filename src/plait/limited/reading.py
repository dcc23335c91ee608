"""Asking for a file to be read by a child."""

from __future__ import annotations

import atexit
import contextlib
import io
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Protocol, TypeVar, cast, get_type_hints

from plait.limited import messages
from plait.limited.limits import MOST_AT_ONCE, ON_A_PAGE, Limits
from plait.limited.shutting_off import TOO_MUCH_MEMORY
from plait.records.problem import InputRejected, Problem, belonging_to

logger = logging.getLogger(__name__)

T = TypeVar("T")
# Only these rooms' functions are run in a child: they open nothing and ask for nothing.
PURE = ("plait.formats.",)
_LOOKS_UP_AFTER = 0.25
_SERVER_BEGINS_WITHIN = 60
_WANTED_AT_ONCE = 1 << 20
# The file may be asked for so many times over, and some more; each time counts as much as this at least.
_TIMES_WANTED, _WANTED_BESIDE, _WANTED_AT_LEAST = 50, 50_000_000, 4_096
_HANDED_ON = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT")


class OpenFile(Protocol):
    """A seekable file opened for reading bytes."""

    def read(self, size: int, /) -> bytes: ...

    def seek(self, offset: int, whence: int = 0, /) -> int: ...


def read(
    reader: Callable[..., T],
    file: bytes | OpenFile,
    *,
    name: str,
    within: Limits = ON_A_PAGE,
    meanwhile: Callable[[], object] | None = None,
    tell: Callable[[int, int], object] | None = None,
    field: str = "",
    **arguments: Any,
) -> T:
    """What reader(file, name=name, **arguments) returns, read by a child.

    Records that come one after another are read while they are taken, so that the file has to stay open as long.
    Parameters: reader, a function of `plait.formats` whose first parameter is bytes, pieces of bytes or an open file;
        it may take `tell(done, total)`. name, what the person calls the file. meanwhile, called a few times a second,
        ends the reading by what it raises. tell, called with how far the reader is. field, the form's field that the
        file was given in: a problem that names none belongs to it. arguments: plain values.
    Raises: InputRejected as the reader does, and when the reading takes more than its limits or breaks off.
    """
    if field:
        with belonging_to(field):
            got = read(reader, file, name=name, within=within, meanwhile=meanwhile, tell=tell, **arguments)
        return cast(T, _belonging_to(field, got)) if isinstance(got, Iterator) else got
    if isinstance(reader, partial):
        arguments = {**reader.keywords, **arguments}
        reader = reader.func
    if not f"{reader.__module__}.".startswith(PURE):
        raise TypeError(f"{reader.__module__}.{reader.__name__} is not a reader of a pure room.")
    if os.name == "nt":  # no fork, and no limits: ARCHITECTURE.md
        source = file if not isinstance(file, bytes) else io.BytesIO(file)
        found: T = reader(source.read(-1), name=name, **arguments)
        return found
    reading = _Reading(reader, file, name, within, meanwhile or (lambda: None), tell or (lambda done, total: None))
    result: T = reading.result(arguments)
    return result


def _belonging_to(field: str, records: Iterator[Any]) -> Iterator[Any]:
    with belonging_to(field):
        yield from records


class _Reading:
    """One child at work."""

    def __init__(
        self,
        reader: Callable[..., Any],
        file: bytes | OpenFile,
        name: str,
        within: Limits,
        meanwhile: Callable[[], object],
        tell: Callable[[int, int], object],
    ) -> None:
        self._reader = reader
        self._file: OpenFile = io.BytesIO(file) if isinstance(file, bytes) else file
        self._name = name
        self._within = within
        self._meanwhile = meanwhile
        self._tell = tell
        # All of it counts, but for what is done meanwhile with the records that came.
        self._ends_at = time.monotonic() + within.waiting
        self._looked_up_at = time.monotonic()
        self._may_want = 0
        self._is_open = False
        self._ends: tuple[socket.socket, ...] = ()

    def result(self, arguments: dict[str, Any]) -> Any:
        from plait.limited import crossing  # a process that reads no file needs none of it

        shape = crossing.shape_of(self._reader)
        try:
            self._begin(arguments)
            head = self._head()
            if shape.items:
                records = self._to_the_end(crossing.records_of(shape, self._pieces()))
                if not shape.field:
                    return records
                return self._declared()(**crossing.head_of(shape, head), **{shape.field: records})
            found = crossing.value_of(shape, head, self._pieces(), most=self._within.memory)
        except messages.NotAsDeclared as error:
            self.close()
            raise self._forged(error) from error
        except messages.TooMuchMemory as error:
            self.close()
            raise InputRejected(self._too_much_memory()) from error
        except BaseException:
            self.close()
            raise
        self.close()
        return found

    def _declared(self) -> Any:
        return get_type_hints(self._reader)["return"]

    def _forged(self, error: Exception) -> InputRejected:
        logger.error("What %s handed back of a file is not what it declares: %s", self._reader.__name__, error)
        return InputRejected(_broke_off(self._name, "it handed back what it must not"))

    def _to_the_end(self, records: Iterator[Any]) -> Iterator[Any]:
        try:
            for record in records:
                handed_on_at = time.monotonic()
                yield record
                self._ends_at += time.monotonic() - handed_on_at
        except messages.NotAsDeclared as error:
            raise self._forged(error) from error
        finally:
            self.close()

    def close(self) -> None:
        """The server kills the child, where it still runs."""
        if self._is_open:
            self._is_open = False
            for end in self._ends:
                end.close()
            _at_once.release()

    def __del__(self) -> None:
        self.close()

    # What is said to and fro

    def _begin(self, arguments: dict[str, Any]) -> None:
        import msgspec

        while not _at_once.acquire(timeout=_LOOKS_UP_AFTER):
            self._look_up()
        self._is_open = True
        asked_at = time.monotonic()
        self._ends = self._line, self._channel = self._forked()
        self._ends_at += time.monotonic() - asked_at  # the server may have had to begin
        n_bytes = self._file.seek(0, io.SEEK_END)
        self._file.seek(0)
        self._may_want = _TIMES_WANTED * n_bytes + _WANTED_BESIDE
        asked = (self._reader.__module__, self._reader.__name__, n_bytes, {"name": self._name, **arguments})
        self._say(messages.ASKED, msgspec.msgpack.encode(asked))

    def _forked(self) -> tuple[socket.socket, socket.socket]:
        asked = {
            "module": self._reader.__module__,
            "computing": self._within.computing,
            "memory": self._within.memory,
        }
        server = _server_here()
        try:
            return server.fork(asked)
        except (OSError, EOFError):
            # It ended because nobody had asked for long, or somebody ended it.
            _forget(server)
            return _server_here().fork(asked)

    def _say(self, kind: bytes, content: bytes) -> None:
        left = memoryview(messages.packed_beginning(kind, len(content)) + content)
        while left:
            self._channel.settimeout(self._patience())
            try:
                left = left[self._channel.send(left) :]
            except TimeoutError:
                pass
            except OSError as error:
                raise InputRejected(self._how_it_ended()) from error
            self._look_up()

    def _next(self) -> tuple[bytes, bytes]:
        while True:
            kind, n_bytes = messages.beginning(self._receive(messages.BEGINNING_BYTES))
            if n_bytes > messages.most_bytes(kind, self._within.memory):
                if kind in (messages.HEAD, messages.PIECE):
                    raise InputRejected(self._too_much_memory())
                raise messages.NotAsDeclared(f"{kind!r} came with {n_bytes:,} bytes")
            content = self._receive(n_bytes)
            if kind == messages.WANTS:
                self._give(*messages.places(content))
            elif kind == messages.FAR:
                self._tell(*messages.places(content))
            else:
                return kind, content

    def _give(self, place: int, wanted: int) -> None:
        wanted = min(wanted, _WANTED_AT_ONCE)
        self._may_want -= max(wanted, _WANTED_AT_LEAST)
        if self._may_want < 0:
            raise InputRejected(_broke_off(self._name, "it asked for the same parts of it again and again"))
        self._file.seek(min(place, 1 << 60))
        self._say(messages.BYTES, self._file.read(wanted))

    def _head(self) -> bytes:
        kind, content = self._next()
        return self._wanted(kind, content, messages.HEAD)

    def _pieces(self) -> Iterator[bytes]:
        while True:
            kind, content = self._next()
            if kind == messages.END:
                return
            yield self._wanted(kind, content, messages.PIECE)

    def _wanted(self, kind: bytes, content: bytes, wanted: bytes) -> bytes:
        if kind == messages.REJECTED:
            from plait.limited import crossing

            raise InputRejected(crossing.problems_of(content))
        if kind == messages.FAILED:
            told = content.decode("utf-8", "replace")
            logger.error("%s failed at a file:\n%s", self._reader.__name__, told)
            raise InputRejected(_broke_off(self._name, told.strip().rpartition("\n")[2].partition(":")[0][:80]))
        if kind != wanted:
            raise messages.NotAsDeclared(f"{kind!r} came for {wanted!r}")
        return content

    def _receive(self, n_bytes: int) -> bytes:
        received = bytearray()
        while len(received) < n_bytes:
            self._channel.settimeout(self._patience())
            part: bytes | None = None
            try:
                part = self._channel.recv(min(1 << 20, n_bytes - len(received)))
            except TimeoutError:
                pass
            except ConnectionError:
                part = b""
            self._look_up()
            if part == b"":
                raise InputRejected(self._how_it_ended())
            received += part or b""
        return bytes(received)

    def _patience(self) -> float:
        return max(0.01, min(_LOOKS_UP_AFTER, self._ends_at - time.monotonic()))

    def _look_up(self) -> None:
        now = time.monotonic()
        if now - self._looked_up_at > _LOOKS_UP_AFTER:
            self._looked_up_at = now
            self._meanwhile()
        if now >= self._ends_at:
            raise InputRejected(self._too_long() if self._is_open else _others(self._name))

    # What was too much

    def _how_it_ended(self) -> Problem:
        """Why the child said nothing more."""
        self._line.settimeout(10)
        try:
            told = json.loads(messages.receive(self._line)[1])
        except (OSError, EOFError):
            return _broke_off(self._name, "its process was ended from outside")
        logger.warning("%s broke off at a file: %s", self._reader.__name__, told)
        code = told["code"]
        if told["killed for"] == "memory":
            return self._too_much_memory()
        if told["killed for"]:
            return _broke_off(self._name, f"it took too many {told['killed for']}")
        if code == -signal.SIGXCPU or (code == -signal.SIGKILL and told["computing"] >= self._within.computing):
            return self._too_much_computing()
        ran_out = code == TOO_MUCH_MEMORY or "alloc" in told["said"] or told["memory"] > 0.8 * self._within.memory
        if ran_out and code != -signal.SIGKILL:
            return self._too_much_memory()
        return _broke_off(self._name, signal.Signals(-code).name if code < 0 else f"status {code}")

    def _too_long(self) -> Problem:
        return Problem(self._name, f"Reading it took longer than {self._within.waiting:.0f} seconds.", _SMALLER)

    def _too_much_computing(self) -> Problem:
        cause = f"Reading it took more than {self._within.computing} seconds of computing."
        return Problem(self._name, cause, _SMALLER)

    def _too_much_memory(self) -> Problem:
        cause = f"Reading it took more than {self._within.memory // 1_000_000:,} MB of memory."
        return Problem(self._name, cause, _SMALLER)


_SMALLER = "Split it into smaller files, or save it again with the parts alone that are needed."


def _broke_off(name: str, how: str) -> Problem:
    cure = "Save it again from the program that made it, or in another format, and give that."
    return Problem(name, f"The reader broke off at it ({how}).", cure)


def _others(name: str) -> Problem:
    return Problem(name, "Other files are being read, and it did not get its turn.", "Give it again in a minute.")


class _Server:
    """The process from which this process's children are forked."""

    def __init__(self) -> None:
        self.of_process = os.getpid()
        self._control, its_end = socket.socketpair()
        self._turn = threading.Lock()
        with its_end:
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-P", "-m", "plait.limited.server", str(its_end.fileno())],
                env={
                    **{each: os.environ[each] for each in _HANDED_ON if each in os.environ},
                    "PYTHONPATH": os.pathsep.join(each for each in sys.path if each),
                },
                pass_fds=[its_end.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                cwd="/",
                start_new_session=True,
            )

    def fork(self, asked: dict[str, Any]) -> tuple[socket.socket, socket.socket]:
        """The line to the server, and the channel to the child. Raises: OSError, EOFError when there is no server."""
        with contextlib.ExitStack() as opened:
            line, its_line = (opened.enter_context(end) for end in socket.socketpair())
            channel, its_channel = (opened.enter_context(end) for end in socket.socketpair())
            told = json.dumps(asked).encode()
            with self._turn:
                packed = messages.packed_beginning(messages.ASKED, len(told))
                socket.send_fds(self._control, [packed], [its_line.fileno(), its_channel.fileno()])
                self._control.sendall(told)
            its_line.close()
            its_channel.close()
            line.settimeout(_SERVER_BEGINS_WITHIN)
            messages.receive(line)
            opened.pop_all()
        return line, channel

    def end(self) -> None:
        self._control.close()
        self._process.wait(timeout=10)


_at_once = threading.BoundedSemaphore(MOST_AT_ONCE)
_starting = threading.Lock()
_server: _Server | None = None


def _server_here() -> _Server:
    global _server
    with _starting:
        if _server is None or _server.of_process != os.getpid():
            _server = _Server()
        return _server


def _forget(server: _Server) -> None:
    global _server
    with _starting:
        if _server is server:
            _server = None


def _end() -> None:
    if _server is not None and _server.of_process == os.getpid():
        _server.end()


atexit.register(_end)
