"""The process from which the children that read files are forked: `python -m plait.limited.server`.

It has loaded the readers, so that a child begins within milliseconds, and shut itself off before it did. It reads no
file itself. For each child it holds a line to whoever asked: when that is closed, the child and all it has started are
killed; when the child ends, how it ended is told there. It ends with the process that started it, and when nobody has
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
from dataclasses import dataclass
from importlib import import_module  # noqa: TID251 - the readers of formats alone, see `reading`
from typing import Any

from plait.limited import messages, shutting_off
from plait.limited.child import read_and_answer

IDLE_SECONDS = 300
_SAID_BYTES = 2_000
_HEARD_AT_THE_END = 20


@dataclass(slots=True)
class Child:
    """line: to whoever asked. says: where it writes its errors; said: the last of it."""

    pid: int
    line: socket.socket
    says: int
    said: bytes = b""
    is_silent: bool = False

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
    shutting_off.take_files({*sys.path, sys.prefix, sys.base_prefix, "/usr", "/lib", "/lib64", "/etc/localtime"} - {""})
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

    def serve(self) -> None:
        while True:
            lines = {child.line: pid for pid, child in self._children.items()}
            voices = {child.says: child for child in self._children.values() if not child.is_silent}
            # While one of them runs, whoever asked for it is there.
            patience = None if lines else IDLE_SECONDS
            heard: list[Any] = [self._control, self._wake, *lines, *voices]
            ready, _, _ = select.select(heard, [], [], patience)
            if not ready:
                return
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
                for child in self._children.values():
                    _kill(child)
                return

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
        os.close(says)
        channel.close()
        self._children[pid] = Child(pid, line, said)
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
            shutting_off.limit(computing=asked["computing"], memory=asked["memory"], base=base)
            read_and_answer(channel)
        finally:
            os._exit(1)


def _keep_open(kept: int) -> None:
    """Close what the server holds, but for the standard streams, of which it has none."""
    os.closerange(3, kept)
    os.closerange(kept + 1, 1024)


def _kill(child: Child) -> None:
    with contextlib.suppress(OSError):
        os.killpg(child.pid, signal.SIGKILL)
    child.let_go()


if __name__ == "__main__":
    main()
