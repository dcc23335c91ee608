"""A Plait that really runs, in a folder of its own, with the example study, for browser and command tests."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from urllib.request import urlopen

from playwright.sync_api import Page

from tests.shared import ROOT
from tests.waiting import DEADLINE_SECONDS, wait_until

AXE = ROOT / "browser" / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = ROOT / "screenshots"
WATCHED = ROOT / "tests" / "watched_server.py"
PORTS = range(20_000, 30_000)
_held: list[socket.socket] = []
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
        command, env=environment(home), capture_output=True, text=True, check=False, timeout=900, cwd=ROOT
    )


def free_port() -> int:
    """A port that is this process's until it ends: whoever starts tests asks here. The same port of UDP, which nothing
    else uses, stands for it meanwhile; the system gives none of these ports to those who do not mind which."""
    for port in PORTS:
        held = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            held.bind(("127.0.0.1", port))
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("127.0.0.1", port))
        except OSError:  # taken
            held.close()
            continue
        _held.append(held)
        return port
    raise OSError(f"No port from {PORTS[0]} to {PORTS[-1]} is free.")


def wait_for(address: str) -> None:
    def answers() -> bool:
        try:
            with urlopen(address, timeout=DEADLINE_SECONDS):
                return True
        except OSError:  # refused or too slow
            return False

    wait_until(answers)


def is_wider_than_the_screen(page: Page) -> bool:
    """Whether the page that is open, or opening, scrolls sideways as a whole."""
    page.wait_for_load_state()
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


# What axe looks at that is otherwise in the dark.
OF_COLOURS = ("color-contrast", "link-in-text-block")


def axe_violations(page: Page, *rules: str) -> list[str]:
    """What axe-core finds wrong on the page that is open, or opening, a line each. rules: those alone."""
    page.wait_for_load_state()
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    asked = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
    found = page.evaluate("async (asked) => (await axe.run(document, asked)).violations", asked)
    return [
        f"{each['id']} ({each['impact']}): {each['help']}: "
        + "; ".join(node["html"][:160] for node in each["nodes"][:3])
        for each in found
    ]


def violations_light_and_dark(page: Page) -> list[str]:
    """The same of the page in the light, and of its colours in the dark."""
    page.emulate_media(color_scheme="light")
    found = axe_violations(page)
    page.emulate_media(color_scheme="dark")
    return [*found, *(f"in the dark: {each}" for each in axe_violations(page, *OF_COLOURS))]
