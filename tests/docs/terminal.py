"""A terminal of somebody who follows the documents: commands typed there run for real, on a disk of their own.

The disk is a folder; /safe/place of a document is a folder on it, and so is PLAIT_HOME.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.shared import ROOT
from tests.site import environment, free_port, wait_for
from tests.waiting import DEADLINE_SECONDS, wait_until

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PASSWORD = "correct horse battery\n"
SERVES = ("run", "serve", "worker")
_PATHS = {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
_ASSIGNMENT = re.compile(r"(?P<name>[A-Z_]+)=(?P<value>.*)", re.S)


@dataclass(frozen=True)
class Ended:
    """How a command ended; of one that serves, that it began."""

    status: int
    out: str
    err: str


DONE = Ended(0, "", "")


class Plait:
    """One process that runs plait commands one after another, because starting Plait takes longer than most of them."""

    def __init__(self, home: Path, variables: Mapping[str, str]) -> None:
        self.home = home
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.docs.terminal_process"],
            env={**environment(home), **_PATHS, "COLUMNS": "100", **variables},
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(self, arguments: list[str], folder: Path, given: str) -> Ended:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"arguments": arguments, "folder": str(folder), "given": given}
        print(json.dumps(order), file=self._process.stdin, flush=True)
        return Ended(**json.loads(self._process.stdout.readline()))

    def end(self) -> None:
        self._process.communicate(timeout=DEADLINE_SECONDS)


@dataclass(frozen=True)
class Server:
    """A command that goes on until it is stopped. printed: the file with what it printed."""

    process: subprocess.Popen[bytes]
    address: str
    printed: Path


class Terminal:
    """here: the folder in which is typed. variables: those that were exported. always: those that are set from the
    beginning, for commands that are run one after another."""

    def __init__(self, disk: Path, always: Mapping[str, str]) -> None:
        self.disk = disk
        self.here = disk / "here"
        self.here.mkdir()
        self.plait = Plait(disk / "data", always)
        self.variables: dict[str, str] = {}
        self.servers: list[Server] = []

    def type(self, line: str, given: str = PASSWORD) -> Ended:
        """Run one line. A line that nothing here knows how to run is a fault of the document, or of the tests."""
        variables, words = self._parted(shlex.split(line, comments=True))
        program = words[0].removeprefix(".venv/bin/")
        if program == "export":
            self.variables = variables | self._parted(words[1:])[0]
            return DONE
        if program == "make":
            return make(words[1:])
        assert program == "plait", f"No test runs: {line}"
        arguments = [self.on_disk(word) for word in words[1:]]
        if arguments[0] in SERVES and "--help" not in arguments:
            return self._start(arguments, variables)
        if variables:
            return self._run_apart(arguments, variables)
        return self.plait.run(arguments, self.here, given)

    def on_disk(self, word: str) -> str:
        if not word.startswith("/"):
            return word
        path = self.disk / word.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        return str(path)

    def stop_servers(self) -> list[int | None]:
        """Stop everything that still serves. How each had ended before it was stopped: None for one that served."""
        ended = [server.process.poll() for server in self.servers]
        while self.servers:
            process = self.servers.pop().process
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=DEADLINE_SECONDS)
        return ended

    def end(self) -> None:
        self.stop_servers()
        self.plait.end()

    def _parted(self, words: list[str]) -> tuple[dict[str, str], list[str]]:
        """The variables set in front, with those exported before, and the words after them."""
        variables = dict(self.variables)
        while words and (found := _ASSIGNMENT.fullmatch(words[0])):
            variables[found["name"]] = self.on_disk(found["value"])
            words = words[1:]
        return variables, words

    def _environment(self, variables: Mapping[str, str]) -> dict[str, str]:
        return {**environment(self.plait.home), **_PATHS, **variables}

    def _run_apart(self, arguments: list[str], variables: Mapping[str, str]) -> Ended:
        command = [sys.executable, "-m", "plait.cli", *arguments]
        done = subprocess.run(
            command, env=self._environment(variables), cwd=self.here, capture_output=True, text=True, check=False
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def _start(self, arguments: list[str], variables: Mapping[str, str]) -> Ended:
        """Start what serves, on a port that is free whatever the document says, and wait until it answers."""
        port = free_port()
        if "--port" in arguments:
            arguments[arguments.index("--port") + 1] = str(port)
        elif arguments[0] != "worker":
            arguments += ["--port", str(port)]
        printed = self.disk / f"printed-{port}"
        with printed.open("wb") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", "plait.cli", *arguments],
                env=self._environment(variables), cwd=self.here, stdout=file, stderr=file,
            )  # fmt: skip
        server = Server(process, f"http://127.0.0.1:{port}", printed)
        self.servers.append(server)
        if arguments[0] == "worker":
            wait_until(lambda: process.poll() is not None or waits_for_jobs(process.pid))
        else:
            wait_for(f"{server.address}/static/plait/plait.css")
        return Ended(process.poll() or 0, "", printed.read_text())


def waits_for_jobs(pid: int) -> bool:
    """Whether a worker is through with its beginning: it listens to its alarm then."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    (caught,) = re.findall(r"^SigCgt:\s*(\w+)$", status, re.M)
    return bool(int(caught, 16) >> (signal.SIGALRM - 1) & 1)


def done(ended: Ended) -> str:
    """What a command printed that must end well."""
    assert (ended.status, ended.err) == (0, ""), ended.err or ended.out
    return ended.out


def load_study(folder: Path, toml: str, terminal: Terminal) -> dict[str, dict[str, int]]:
    """Load the study of a folder on the terminal's disk; what was stored, room by room."""
    (folder / "study.toml").write_text(toml, encoding="utf-8")
    printed = done(terminal.type(f"plait load /{folder.relative_to(terminal.disk)} --json"))
    counts: dict[str, dict[str, int]] = json.loads(printed)["counts"]
    return counts


def make(arguments: list[str]) -> Ended:
    """Nothing is made: the target and the variables must be there. What they start runs in other tests."""
    target, *settings = arguments
    assert f"\n{target}:" in MAKEFILE, f"There is no 'make {target}'."
    unknown = [each for each in settings if f"\n{each.partition('=')[0]} ?=" not in MAKEFILE]
    assert not unknown, f"'make {target}' knows nothing of {unknown}."
    return DONE


def lines_of(script: str) -> list[str]:
    """The commands of a shell block; a backslash at the end of a line goes on."""
    lines = re.sub(r"\\\n\s*", " ", script).splitlines()
    return [line for line in lines if line.partition("#")[0].strip()]
