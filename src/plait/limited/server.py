"""The process from which the children that read files are forked: `python -m plait.limited.server`.

It has loaded the readers, so that a child begins within milliseconds. It reads no file itself. For each child it holds
a line to whoever asked: when that is closed, the child and all it has started are killed; when the child ends, how it
ended is told there. Meanwhile it looks at how much memory the child and what it has started hold together, since the
system counts each alone, and what they share not at all. It ends with the process that started it, and when nobody has
asked for some minutes.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import signal
import socket
import sys
import time
from dataclasses import dataclass
from importlib import import_module  # noqa: TID251 - the readers of formats alone, see `reading`
from typing import Any

from plait.limited import messages, shutting_off
from plait.limited.child import read_and_answer

IDLE_SECONDS = 300
_SAID_BYTES = 2_000
_HEARD_AT_THE_END = 20
_LOOKS_AFTER = 0.05
# What a child may hold above its limit before it is killed (the system refuses it more, which is kinder), and how many
# processes it may be with what it has started: no reader starts any.
_BESIDE, _MOST_PROCESSES = 64_000_000, 16
_ENDS_WITHIN = 5


@dataclass(slots=True)
class Child:
    """line: to whoever asked. says: where it writes its errors; said: the last of it. most: bytes it may hold above
    base, which it had at first. killed_for: what it took too much of."""

    pid: int
    line: socket.socket
    says: int
    said: bytes = b""
    is_silent: bool = False
    most: int = 0
    base: int = 0
    killed_for: str = ""

    def look(self) -> None:
        """Kill it when it and what it has started hold too much."""
        if self.killed_for:
            return
        family = _family(self.pid)
        held = sum(max(0, shutting_off.own_bytes(each) - self.base) for each in family)
        self.killed_for = "memory" if held > self.most else "processes" if len(family) > _MOST_PROCESSES else ""
        if self.killed_for:
            _kill_all(family)

    def listen(self) -> bool:
        """Take in what it wrote meanwhile; False when it wrote nothing."""
        try:
            heard = os.read(self.says, 65_536)
        except BlockingIOError:
            return False
        self.said = (self.said + heard)[-_SAID_BYTES:]
        return bool(heard)

    def let_go(self) -> None:
        os.close(self.says)
        self.line.close()


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    statm = shutting_off.open_statm()
    shutting_off.take_network()
    shutting_off.take_in_orphans()
    _Server(control, statm).serve()
    os._exit(0)


class _Server:
    def __init__(self, control: socket.socket, statm: int | None) -> None:
        self._control = control
        self._statm = statm
        self._children: dict[int, Child] = {}
        self._wake, wakes = socket.socketpair()
        for end in (self._wake, wakes):
            end.setblocking(False)
        signal.set_wakeup_fd(wakes.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        for each in (signal.SIGINT, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        self._wakes = wakes
        self._looked_at = 0.0

    def serve(self) -> None:
        while True:
            lines = {child.line: pid for pid, child in self._children.items()}
            voices = {child.says: child for child in self._children.values() if not child.is_silent}
            # While one of them runs, whoever asked for it is there.
            patience = _LOOKS_AFTER if lines or self._strangers() else IDLE_SECONDS
            heard: list[Any] = [self._control, self._wake, *lines, *voices]
            ready, _, _ = select.select(heard, [], [], patience)
            if not ready and patience == IDLE_SECONDS:
                return
            self._look_after()
            with contextlib.suppress(BlockingIOError):
                self._wake.recv(4096)
            for each in ready:
                if each in voices:
                    voices[each].is_silent = not voices[each].listen()
            for each in ready:
                if each in lines:
                    # Nothing is ever sent to us there: it was closed.
                    _kill(self._children.pop(lines[each]))
            self._bury()
            if self._control in ready and not self._begin():
                self._end_all()
                return

    def _look_after(self) -> None:
        if time.monotonic() - self._looked_at >= _LOOKS_AFTER:
            self._looked_at = time.monotonic()
            for child in self._children.values():
                child.look()
            _kill_all(self._strangers())

    def _strangers(self) -> list[int]:
        """What children left behind when they ended, and children that were killed and are not buried yet."""
        return [pid for pid in shutting_off.children_of(os.getpid()) if pid not in self._children]

    def _end_all(self) -> None:
        for child in self._children.values():
            _kill(child)
        self._children.clear()
        ends_at = time.monotonic() + _ENDS_WITHIN
        while (strangers := self._strangers()) and time.monotonic() < ends_at:
            _kill_all(strangers)
            self._bury()
            time.sleep(0.01)

    def _bury(self) -> None:
        while True:
            try:
                pid, status, used = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if not pid:
                return
            with contextlib.suppress(OSError):
                os.killpg(pid, signal.SIGKILL)  # what it has started
            child = self._children.pop(pid, None)
            if child is None:
                continue
            for _ in range(_HEARD_AT_THE_END):
                if not child.listen():
                    break
            told = {
                "code": os.waitstatus_to_exitcode(status),
                "computing": used.ru_utime + used.ru_stime,
                "memory": used.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
                "said": child.said.decode("utf-8", "replace"),
                "killed for": child.killed_for,
            }
            with contextlib.suppress(OSError):
                messages.send(child.line, messages.END, json.dumps(told).encode())
            child.let_go()

    def _begin(self) -> bool:
        """Fork the child that was asked for; False when nobody can ask any more."""
        packed, handed, _, _ = socket.recv_fds(self._control, messages.BEGINNING_BYTES, 2)
        if not packed:
            return False
        packed += messages.receive_exactly(self._control, messages.BEGINNING_BYTES - len(packed))
        asked = json.loads(messages.receive_exactly(self._control, messages.beginning(packed)[1]))
        line, channel = (socket.socket(fileno=number) for number in handed)
        with contextlib.suppress(Exception):
            import_module(asked["module"])  # the child meets the same error, and tells it
        gc.collect()
        gc.freeze()
        base = shutting_off.data_bytes(self._statm)
        said, says = os.pipe()
        os.set_blocking(said, False)
        pid = os.fork()
        if pid == 0:
            self._be_child(channel, says, asked, base)
        held = shutting_off.own_bytes(os.getpid())
        os.close(says)
        channel.close()
        self._children[pid] = Child(pid, line, said, most=asked["memory"] + _BESIDE, base=held)
        with contextlib.suppress(OSError):
            messages.send(line, messages.HEAD)
        return True

    def _be_child(self, channel: socket.socket, says: int, asked: dict[str, int], base: int) -> None:
        try:
            os.setsid()
            shutting_off.end_with_parent()
            signal.set_wakeup_fd(-1)
            for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGHUP):
                signal.signal(number, signal.SIG_DFL)
            os.dup2(says, 2)
            _keep_open(channel.fileno())
            # Here and not in the server, so that a child may send no signal to it, nor to another child.
            shutting_off.take_files(_readable())
            shutting_off.limit(computing=asked["computing"], memory=asked["memory"], base=base)
            read_and_answer(channel)
        finally:
            os._exit(1)


def _keep_open(kept: int) -> None:
    """Close what the server holds, but for the standard streams, of which it has none."""
    os.closerange(3, kept)
    os.closerange(kept + 1, 1024)


def _readable() -> set[str]:
    """The program and what it needs of the system."""
    return {*sys.path, sys.prefix, sys.base_prefix, "/usr", "/lib", "/lib64", "/etc/localtime"} - {""}


def _family(pid: int) -> list[int]:
    """A process and what it has started, the parents first."""
    found = [pid]
    for each in found:
        found += [child for child in shutting_off.children_of(each) if child not in found]
    return found


def _kill_all(pids: list[int]) -> None:
    for pid in pids:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)


def _kill(child: Child) -> None:
    family = _family(child.pid)
    with contextlib.suppress(OSError):
        os.killpg(child.pid, signal.SIGKILL)
    _kill_all(family)
    child.let_go()


if __name__ == "__main__":
    main()
