"""On a disk that is really full whatever writes says so in words, stores nothing by halves and leaves nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.shared import ROOT
from tests.site import free_port

Found = dict[str, dict[str, Any]]
IS_DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
pytestmark = [
    pytest.mark.hypothesis,
    pytest.mark.skipif(not IS_DEEP, reason="It starts many commands, 15 s of CPU: make test-deep runs it."),
]


@pytest.fixture(scope="module")
def small_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A disk of its own, of 60 MB."""
    folder = tmp_path_factory.mktemp("disk")
    mounting = ["mount", "-t", "tmpfs", "-o", "size=60m,mode=700", "tmpfs", str(folder)]
    done = subprocess.run(mounting, capture_output=True, text=True, check=False) if shutil.which("mount") else None
    if done is None or done.returncode:
        why = done.stderr if done else "there is no mount"
        pytest.skip(f"No small disk can be made here, so a full one is not tried: {why}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture(scope="module")
def found(small_disk: Path, tmp_path_factory: pytest.TempPathFactory) -> Found:
    outside = tmp_path_factory.mktemp("outside")
    shutil.copytree(ROOT / "src/plait/workbench/example_study", outside / "study")
    for name in ("home", "tmp"):
        (small_disk / name).mkdir(mode=0o700)
    own = {
        "PLAIT_HOME": str(small_disk / "home"), "TMPDIR": str(small_disk / "tmp"), "PLAIT_DATABASE": "",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), "DJANGO_SETTINGS_MODULE": "plait.settings",
        "PLAIT_JOBS_RETRY_SECONDS": "0.2",
    }  # fmt: skip
    program = [sys.executable, str(Path(__file__).with_name("on_a_full_disk.py")), str(outside), str(free_port())]
    done = subprocess.run(program, env={**os.environ, **own}, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    return {told.pop("what"): told for told in map(json.loads, done.stdout.splitlines())}


def test_what_was_sent_is_kept_on_the_page_and_nothing_of_it_is_stored(found: Found) -> None:
    answer = found["an answer"]
    assert (answer["status"], answer["is_kept"], answer["stored"]) == (507, True, False)
    assert "no room left" in answer["said"]
    assert found["a code"]["status"] == 507
    assert "The disk is full. Nothing of this was stored" in found["a code"]["said"]
    # A page that writes little may still find room in the write-ahead log.
    assert found["signing in"]["status"] in (302, 507)
    assert found["a page that is looked at"]["status"] == 200


@pytest.mark.parametrize("what", ["a file of 100000 bytes", "a file of 4000000 bytes"])
def test_no_part_of_a_file_is_left(found: Found, what: str) -> None:
    sent = found[what]
    assert (sent["status"], sent["left"], sent["stored"]) == (507, [], False)
    assert "The disk is full" in sent["said"]


def test_a_file_in_parts_is_refused_before_it_begins(found: Found) -> None:
    assert "There is not enough room on the server's disk." in found["a file in parts"]["said"]


@pytest.mark.parametrize("what", ["a backup", "a restore", "a report", "a study loaded", "a start"])
def test_a_command_says_so_in_a_line_and_cleans_up(found: Found, what: str) -> None:
    done = found[what]
    assert done["status"] == 1
    assert done["said"] == "plait: the disk is full; nothing more was stored. Make room, then try again.\n"
    # Files that only say who works in the folder are there already or stay empty.
    assert [name for name in done["left"] if not name.endswith(".lock")] == []


def test_the_database_is_whole_and_goes_on_once_there_is_room(found: Found) -> None:
    assert (found["the database afterwards"]["said"], found["the database afterwards"]["stored"]) == ("ok", False)
    assert found["an answer once there is room"]["status"] == 302


def test_a_job_waits_for_room_and_is_not_given_up(found: Found) -> None:
    job = found["a job"]
    assert (job["state"], job["n"], job["n_failed"], job["problems"]) == ("done", 4000, 0, [])
    assert "The disk is full. What was done so far is stored, and the rest is tried again." in job["messages"]
    assert "found the disk full" in job["said"]
    assert "Traceback" not in job["said"]
