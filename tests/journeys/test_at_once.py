"""Two people do the same thing in the same moment, on a database file: one outcome, and no fault."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.shared import ROOT
from tests.site import environment


@pytest.fixture(scope="module")
def came(tmp_path_factory: pytest.TempPathFactory, lay_database: Callable[[Path], Path]) -> dict[str, list[Any]]:
    home = lay_database(tmp_path_factory.mktemp("at-once"))
    command = [sys.executable, "-m", "tests.journeys.at_once", str(home)]
    done = subprocess.run(command, env=environment(home), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    assert "/join/" not in done.stderr, "a link is not written where others read"
    return dict(json.loads(done.stdout.splitlines()[-1]))


MOODS = ("good", "bad")
# The first time somebody answers their invitation counts as opened, too.
OPENED = (["invitation opened"], [])

# What may come of it: the two answers' statuses, and the rows there are afterwards. Of two rivals who answer by one
# link both are thanked, both are in the log, and the whole of one's answers stands, nothing of the other's.
ALLOWED: dict[str, list[Any]] = {
    "join": [[[302, 410], 1], [[302, 422], 1]],
    "enter": [[[302, 410]]],
    "answer": [
        [[302, 302], [*opened, "response changed", "response received"], 1, 2, mood]
        for opened in OPENED
        for mood in MOODS
    ],
    "answer anew": [
        [[302, 302], [*opened, "response changed", "response changed"], 1, 2, mood]
        for opened in OPENED
        for mood in MOODS
    ],
    "new code": [[[302, 302], 1, 2], [[302, 422], 1, 1]],
    "code twice": [[[302, 302], 1]],
    "coders": [[1]],
    "mark": [[[302, 302], 1]],
    "import twice": [[[302, 422], 1], [[302, 404], 1]],
    "demote one another": [[[302, 302], 1], [[302, 403], 1]],
}


@pytest.mark.parametrize("what", ALLOWED)
def test_what_two_do_at_once_comes_out_once(what: str, came: dict[str, list[Any]]) -> None:
    assert came[what]
    assert all(outcome in ALLOWED[what] for outcome in came[what]), came[what]
