"""A Plait that really runs, in a folder of its own, with the example study, for browser and command tests."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from urllib.request import urlopen

from playwright.sync_api import Page

from tests.shared import ROOT

AXE = ROOT / "browser" / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = ROOT / "screenshots"
WATCHED = ROOT / "tests" / "watched_server.py"
PHONE, WIDE = {"width": 360, "height": 740}, {"width": 1280, "height": 900}


@dataclass(frozen=True)
class Site:
    """address: where the pages are. home: the folder that holds what the installation keeps."""

    address: str
    home: Path

    def plait(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return run_plait(self.home, arguments)

    def sign_in_link(self) -> str:
        done = self.plait("link", "--address", self.address, "--json")
        return str(json.loads(done.stdout)["link"])


def environment(home: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PLAIT_", "DJANGO_"))}
    return {**kept, "PLAIT_HOME": str(home), "GUNICORN_CMD_ARGS": f"--config {quote(str(WATCHED))}"}


def run_plait(home: Path, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run the command `plait` as a person would, in the installation of this folder."""
    command = [sys.executable, "-m", "plait.cli", *arguments]
    return subprocess.run(
        command, env=environment(home), capture_output=True, text=True, check=False, timeout=300, cwd=ROOT
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            with urlopen(address, timeout=20):
                return
        except OSError:  # refused or too slow
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def axe_violations(page: Page) -> list[str]:
    """What axe-core finds wrong on the page that is open, a line each."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    return [
        f"{each['id']} ({each['impact']}): {each['help']}: "
        + "; ".join(node["html"][:160] for node in each["nodes"][:3])
        for each in found
    ]
