"""The pages of the steps say what the program does: links, roles, variables, commands, functions."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plait.cli import parser
from plait.formats.questionnaires.expression import FUNCTIONS
from plait.methods.survey.outcome_rates import Disposition
from plait.register.actions import ALIASES
from plait.study.access import PERMISSIONS_OF, Permission
from plait.study.models import Role
from tests.shared import ROOT

DOCS = ROOT / "docs"
PACKAGE = ROOT / "src" / "plait"
ROOMS_WITH_A_PAGE = (
    "register", "survey", "sample", "interviews", "coding", "findings", "reporting", "library", "innovations", "jobs"
)  # fmt: skip


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def table_under(text: str, first_cell: str) -> list[list[str]]:
    """The cells of the table whose header begins with this cell, header first, the line of dashes left out."""
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {first_cell} |"))
    rows = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return [rows[0], *rows[2:]]


def test_no_page_names_a_file_a_command_or_a_room_that_is_not_there() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "check_docs.py")]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_table_of_roles_is_what_access_decides() -> None:
    header, *rows = table_under(page("members.md"), "May ...")
    roles = {str(role.label): role for role in Role}
    told = {roles[label]: {row[0] for row in rows if row[1 + at] == "yes"} for at, label in enumerate(header[1:])}
    assert told == {
        role: {permission.value for permission in permissions} for role, permissions in PERMISSIONS_OF.items()
    }
    assert [row[0] for row in rows] == [permission.value for permission in Permission]


def test_the_settings_named_are_those_that_are_read() -> None:
    read = re.compile(r'environ(?:\.get\(|\[)"(PLAIT_\w+)"')
    program = "".join((PACKAGE / name).read_text(encoding="utf-8") for name in ("settings.py", "home.py"))
    named = {row[0].strip("`") for row in table_under(page("running.md"), "Variable")[1:]}
    assert named == set(read.findall(program))


def test_every_command_stands_in_the_table_of_commands() -> None:
    (commands,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    told = {row[0].split()[1].strip("`") for row in table_under(page("cli.md"), "command")[1:]}
    assert told == set(commands.choices)


def test_the_functions_of_a_form_are_those_that_are_read() -> None:
    told = re.search(r"^\| \*\*Functions\*\* \|(?P<read>[^|]*)\|", page("survey.md"), re.M)
    assert told is not None
    assert set(re.findall(r"`([\w-]+)`", told["read"])) == set(FUNCTIONS)


def test_the_number_of_dispositions_told_is_that_of_the_program() -> None:
    assert f"the {len(Disposition)} codes" in page("survey.md")


def test_every_field_of_the_register_is_described() -> None:
    rows = table_under(page("register.md"), "Field")
    assert {name.strip("`") for row in rows[1:] for name in (row[1], row[3])} == {*ALIASES, "attributes"}


@pytest.mark.parametrize("room", ROOMS_WITH_A_PAGE)
def test_a_step_says_what_the_log_keeps_and_where_it_ends(room: str) -> None:
    text = page(f"{room}.md")
    assert "## What the log keeps" in text
    assert "## Limits, and what is not there yet" in text


@pytest.mark.parametrize("room", ROOMS_WITH_A_PAGE)
def test_every_event_named_is_one_that_the_program_records(room: str) -> None:
    said = page(f"{room}.md").partition("## What the log keeps")[2].partition("## ")[0]
    verbs = {" ".join(each.split()) for each in re.findall(r"\*([a-z][^*]+)\*", said)}
    recorded = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    assert {verb for verb in verbs if " " in verb and f'"{verb}"' not in recorded} == set()


def test_every_page_of_the_folder_is_in_its_index() -> None:
    linked = set(re.findall(r"\]\(([\w-]+\.md)\)", page("README.md")))
    assert linked == {path.name for path in DOCS.glob("*.md")} - {"README.md"}


def test_the_picture_shows_nothing_from_elsewhere() -> None:
    picture = Path(DOCS / "picture.svg").read_text(encoding="utf-8")
    addresses = set(re.findall(r'(?:href|src)="[^"#]|url\(|https?://[^\s"<]+', picture))
    assert addresses == {"http://www.w3.org/2000/svg"}
