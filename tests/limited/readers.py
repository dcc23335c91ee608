"""Readers that do what hostile files make readers do."""

from __future__ import annotations

import mmap
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator

import msgspec
import polars

from plait.limited import messages
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.records.table import Table, TableRow


def eat_memory(data: bytes, *, name: str) -> str:
    held = []
    while True:
        held.append(bytearray(10_000_000))


def loop(data: bytes, *, name: str) -> str:
    while True:
        pass


def sleep(data: bytes, *, name: str) -> str:
    time.sleep(60)
    return ""


def print_much(data: bytes, *, name: str) -> str:
    for _ in range(3_000):
        print("x" * 100, flush=True)
        print("y" * 100, file=sys.stderr, flush=True)
        os.write(1, b"z" * 100)
    return "printed"


def leave_a_child(data: bytes, *, name: str) -> int:
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
    return pid


def own_pid(data: bytes, *, name: str) -> Iterator[int]:
    yield os.getpid()
    yield from [0] * 300_000
    time.sleep(60)


def fall(data: bytes, *, name: str) -> str:
    os.kill(os.getpid(), signal.SIGSEGV)
    return ""


def refuse(data: bytes, *, name: str) -> str:
    raise InputRejected([Problem(f"{name}, row 1", "Too long.", "Cut."), Problem(f"{name}, row 2", "Nought.", "Fill.")])


def refuse_in_words(data: bytes, *, name: str) -> Iterator[str]:
    yield "read"
    row = say("row {row}", row="7")
    cause = say("{n} cell of '{file}' is empty.", "{n} cells of '{file}' are empty.", n=1200, file=name)
    raise InputRejected([Problem(row, cause, say("Fill it."), field="sheet"), Problem(name, "x" * 2_000, "Cut.")])


def refuse_in_forged_words(data: bytes, *, name: str) -> str:
    """As a child that was taken over: data is what it sends."""
    messages.send(next(_channels()), messages.REJECTED, data)
    os._exit(0)


def stumble(data: bytes, *, name: str) -> str:
    return {}["nothing"]  # type: ignore[no-any-return]


def half_a_sign(data: bytes, *, name: str) -> str:
    return "\ud800"


def wrong_type(data: bytes, *, name: str) -> Table:
    return Table("file", ("a",), (TableRow(2, {"a": 7}),))  # type: ignore[dict-item]


def forge(data: bytes, *, name: str) -> Table:
    """Write to the channel what would run a command where it were unpickled."""
    bomb = b"\x80\x04cposix\nsystem\n(X" + len(data).to_bytes(4, "little") + data + b"tR."
    channel = next(_channels())
    for kind in (messages.HEAD, messages.END):
        messages.send(channel, kind, bomb)
    os._exit(0)


def _channels() -> Iterator[socket.socket]:
    for number in range(3, 100):
        try:
            yield socket.socket(fileno=os.dup(number))
        except OSError:
            continue


def look_around(data: bytes, *, name: str) -> dict[str, str]:
    """Try everything that a reader has no business with. data: a file and a port on this machine."""
    path, port = data.decode().split("\n")
    return {
        "file": _tried(lambda: open(path).read()),
        "new file": _tried(lambda: open("/tmp/plait-new", "w").write("x")),
        "connection": _tried(lambda: socket.create_connection(("127.0.0.1", int(port)), timeout=2)),
        "environment": " ".join(sorted(os.environ)),
        "open files": _tried(lambda: os.fstat(9)),
    }


def _tried(attempt: Callable[[], object]) -> str:
    try:
        return f"got {attempt()!r}"
    except OSError as error:
        return type(error).__name__


def count_slowly(data: bytes, *, name: str, tell: Callable[[int, int], None]) -> Iterator[int]:
    for number in range(1, 31):
        tell(number, 30)
        yield number
        time.sleep(0.02)


def length(data: bytes, *, name: str, times: int = 1) -> int:
    return times * len(data)


def never_take(data: bytes, *, name: str) -> str:
    """Ask for the file, and take of each answer as late as may be."""
    channel = next(_channels())
    while True:
        messages.send(channel, messages.WANTS, messages.PLACE.pack(0, 1 << 20))
        _, n_bytes = messages.beginning(messages.receive_exactly(channel, messages.BEGINNING_BYTES))
        time.sleep(0.5)
        messages.receive_exactly(channel, n_bytes)


def ask_again(data: bytes, *, name: str) -> str:
    channel = next(_channels())
    while True:
        messages.send(channel, messages.WANTS, messages.PLACE.pack(0, 1))
        messages.receive(channel)


def frame_without_end(data: bytes, *, name: str) -> polars.DataFrame:
    channel = next(_channels())
    messages.send(channel, messages.HEAD, msgspec.msgpack.encode([("a", "String")]))
    piece = msgspec.msgpack.encode((0, [""] * 200_000))
    while True:
        messages.send(channel, messages.PIECE, piece)


def refuse_without_end(data: bytes, *, name: str) -> str:
    channel = next(_channels())
    messages.send(channel, messages.REJECTED, msgspec.msgpack.encode([("a", "b", "c", "")] * 500_000))
    os._exit(0)


def refuse_each_line(data: bytes, *, name: str) -> str:
    raise InputRejected(Problem(f"{name}, row {row}", "Too long." * 200, "Cut.") for row in range(1, 20_001))


def share_memory(data: bytes, *, name: str) -> str:
    shared = mmap.mmap(-1, 400_000_000)
    for at in range(0, len(shared), mmap.PAGESIZE):
        shared[at] = 1
    time.sleep(60)
    return ""


def share_out_memory(data: bytes, *, name: str) -> str:
    """Take little in each of many processes."""
    for _ in range(4):
        if os.fork() == 0:
            held = b"x" * 60_000_000
            time.sleep(60 + len(held))
    time.sleep(60)
    return ""


def start_many(data: bytes, *, name: str) -> str:
    for _ in range(40):
        if os.fork() == 0:
            os.setsid()
            time.sleep(60)
    time.sleep(60)
    return ""


def leave_an_orphan(data: bytes, *, name: str) -> int:
    """Start a process that is nobody's child, in a session of its own."""
    told, tells = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.setsid()
            os.write(tells, str(os.getpid()).encode())
            os.closerange(0, 64)
            time.sleep(60)
        os._exit(0)
    return int(os.read(told, 20))


def kill_the_server(data: bytes, *, name: str) -> str:
    return _tried(lambda: os.kill(os.getppid(), signal.SIGKILL))
