"""The pages of the steps say what the program does: links, functions, operators, events; the index is whole."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from plait.formats.questionnaires.expression import _RANKS, FUNCTIONS
from plait.methods import Disposition
from tests.docs.documents import DOCS, read
from tests.docs.program_text import PACKAGE
from tests.shared import ROOT

ROOMS_WITH_A_PAGE = (
    "register", "survey", "sample", "interviews", "coding", "findings", "reporting", "library", "innovations", "jobs"
)  # fmt: skip


def test_no_page_names_a_file_a_command_or_a_room_that_is_not_there() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "check_docs.py")]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_functions_of_a_form_are_those_that_are_read() -> None:
    told = re.search(r"^\| \*\*Functions\*\* \|(?P<read>[^|]*)\|", read("survey.md"), re.M)
    assert told is not None
    assert set(re.findall(r"`([\w-]+)`", told["read"])) == set(FUNCTIONS)


def test_the_operators_of_a_form_are_those_that_are_read() -> None:
    told = re.search(r"^\| \*\*Operators\*\* \| `([^`|]*)`", read("survey.md"), re.M)
    assert told is not None
    assert told[1].split() == [operator for rank in _RANKS for operator in rank]


def test_the_number_of_dispositions_told_is_that_of_the_program() -> None:
    assert f"the {len(Disposition)} codes" in read("survey.md")


@pytest.mark.parametrize("room", ROOMS_WITH_A_PAGE)
def test_a_step_says_what_the_log_keeps_and_where_it_ends(room: str) -> None:
    text = read(f"{room}.md")
    assert "## What the log keeps" in text
    assert "## Limits, and what is not there yet" in text


@pytest.mark.parametrize("room", ROOMS_WITH_A_PAGE)
def test_every_event_named_is_one_that_the_program_records(room: str) -> None:
    said = read(f"{room}.md").partition("## What the log keeps")[2].partition("## ")[0]
    verbs = {" ".join(each.split()) for each in re.findall(r"\*([a-z][^*]+)\*", said)}
    recorded = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    assert {verb for verb in verbs if " " in verb and f'"{verb}"' not in recorded} == set()


def test_every_page_of_the_folder_is_in_its_index() -> None:
    linked = set(re.findall(r"\]\(([\w/-]+\.md)\)", read("README.md")))
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")} - {"README.md"}
    assert linked >= {page for page in pages if not page.startswith("methods/")}  # they have an index of their own
    assert linked <= pages


def test_the_picture_shows_nothing_from_elsewhere() -> None:
    picture = Path(DOCS / "picture.svg").read_text(encoding="utf-8")
    addresses = set(re.findall(r'(?:href|src)="[^"#]|url\(|https?://[^\s"<]+', picture))
    assert addresses == {"http://www.w3.org/2000/svg"}
