"""Installations of Plait on a PostgreSQL server that runs for the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.jobs.conftest import QUICK
from tests.postgres import Server
from tests.shared import ROOT
from tests.site import environment


@dataclass(frozen=True)
class Installation:
    """home: its folder. name: its database."""

    home: Path
    server: Server
    name: str

    @property
    def environment(self) -> dict[str, str]:
        address = self.server.address(self.name)
        paths = {
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
            "PATH": os.pathsep.join([str(self.server.programs), os.environ["PATH"]]),
        }
        return {**environment(self.home), **QUICK, **paths, "PLAIT_DATABASE": address}

    def python(self, *arguments: str) -> str:
        """What Python prints when it runs this module; it must end well."""
        command = [sys.executable, "-m", *arguments]
        done = subprocess.run(
            command, env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900
        )
        assert done.returncode == 0, done.stderr[-3000:]
        assert "Traceback" not in done.stderr, done.stderr[-3000:]
        return done.stdout

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        return self.server.ask(sql, self.name)


@pytest.fixture(scope="session")
def empty(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Installation]:
    """empty(name): an installation with tables and nothing in them."""
    first = Installation(tmp_path_factory.mktemp("migrated"), postgres, "team_empty")
    postgres.make(first.name)
    first.python("plait.cli", "migrate")

    def make(name: str) -> Installation:
        postgres.make(name, like=first.name)
        return Installation(tmp_path_factory.mktemp(name), postgres, name)

    return make
