"""Every example of the documents is run, or says why it cannot be: none is passed over."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from plait.database import database_settings
from tests.docs.documents import BLOCKS, DOCUMENTS, Block, inline_code, name_of, read, without_blocks
from tests.docs.synopsis import SYNOPSES
from tests.docs.terminal import lines_of, make
from tests.shared import ROOT

# Every example that no test runs, and what it says of itself. What can be checked of them is checked below.
NOT_RUN = {
    ("running.md", "caddyfile", "plait.example.org {"): "it is for another program, the web server in front",
    ("running.md", "sh", "sudo -u postgres createuser --pwprompt plait"): (
        "it makes an account on a PostgreSQL server, and asks for its password"
    ),
    ("running.md", "sh", "export PLAIT_DATABASE='postgresql://plait:password@db.example.org:5432/plait'"): (
        "it needs that server; tests/postgresql runs Plait on one"
    ),
    ("running.md", "sh", ".venv/bin/plait backup /safe/place/before.zip            # then stop Plait"): (
        "it needs a PostgreSQL server; tests/postgresql takes its lines from here and runs them"
    ),
}


def kinds_with_a_test() -> set[str]:
    """Each kind that a test asks for."""
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    return set(re.findall(r'blocks_of_kind\("(\w+)"\)', tests))


def test_every_block_says_its_kind_and_a_test_runs_that_kind() -> None:
    """The kind is the word after the fence: python, sh, console, toml, csv ..."""
    known = kinds_with_a_test()
    assert [
        (str(block), block.kind) for block in BLOCKS if not (block.kind in known or (block.kind and block.reason))
    ] == []


def test_no_code_is_shown_but_in_a_fence_of_the_one_form() -> None:
    """No block that is only indented, not closed, or fenced in another way: it would be passed over."""
    other = re.compile(r"^ *(?:```|~~~)|<pre|<code|^\n {4,}\S", re.M)
    assert [(name_of(page), found[0]) for page in DOCUMENTS for found in other.finditer(without_blocks(page))] == []


def test_what_is_not_run_says_why_and_is_listed() -> None:
    told = {
        (name_of(block.page), block.kind, block.text.splitlines()[0]): block.reason for block in BLOCKS if block.reason
    }
    assert told == NOT_RUN
    assert len(NOT_RUN) == 4


def test_the_examples_of_every_kind_are_counted() -> None:
    count = {kind: sum(block.kind == kind for block in BLOCKS) for kind in {block.kind for block in BLOCKS}}
    assert count.pop("python") > 100
    assert count == {
        "sh": 6, "console": 5, "toml": 3, "csv": 5, "json": 1, "text": 1, "ris": 1, "markdown": 1, "caddyfile": 1
    }  # fmt: skip


# What can be said of those that are not run


def not_run(beginning: str) -> Block:
    (block,) = (block for block in BLOCKS if block.reason and block.text.startswith(beginning))
    return block


def test_the_web_server_in_front_leads_to_where_plait_listens() -> None:
    text = not_run("plait.example.org").text
    (host,) = re.findall(r"^([\w.]+) {", text)
    (address,) = re.findall(r"reverse_proxy ([\d.]+):8000", text)
    assert f"PLAIT_HOSTS={host} PLAIT_HTTPS=1\n" in read("running.md")
    assert address == "127.0.0.1"


def test_the_database_made_is_the_one_that_plait_is_sent_to() -> None:
    *_, owner = shlex.split(lines_of(not_run("sudo").text)[0])
    *_, database = shlex.split(lines_of(not_run("sudo").text)[1])
    (address,) = re.findall(r"PLAIT_DATABASE='(.*)'", not_run("export PLAIT_DATABASE").text)
    read_from_it = database_settings(ROOT, address)
    assert (read_from_it["USER"], read_from_it["NAME"], read_from_it["HOST"]) == (owner, database, "db.example.org")
    assert f"--owner {owner} " in not_run("sudo").text


def test_the_commands_on_a_postgresql_are_those_tried_on_sqlite() -> None:
    known = {f"plait {synopsis.text}" for synopsis in SYNOPSES} | {"plait run --no-example"}
    commands = [
        line.partition("#")[0].strip().removeprefix(".venv/bin/")
        for beginning in ("export PLAIT_DATABASE", ".venv/bin/plait backup /safe/place/before.zip")
        for line in lines_of(not_run(beginning).text)
        if ".venv/bin/plait" in line
    ]
    assert len(commands) == 4
    assert [each for each in commands if each not in known and not each.startswith("plait backup /")] == []


# Commands between words

PROGRAM = re.compile(r"(?:[A-Z_]+=\S+ )*(?:make|git|sudo|export|python|\.venv/bin/python) .+")
SPOKEN = [(name_of(page), code) for page in DOCUMENTS for code in inline_code(page) if PROGRAM.fullmatch(code)]


@pytest.mark.parametrize(("page", "command"), dict.fromkeys(SPOKEN))
def test_a_command_between_words_names_what_is_there(page: str, command: str) -> None:
    """Those of plait are run by test_shell_examples.py, those of the benchmarks held by test_benchmarks_page.py."""
    words = [word for word in shlex.split(command) if not re.match(r"[A-Z_]+=", word) or command.startswith("make")]
    if words[0] == "make":
        make(words[1:])
    elif words[1:4] == ["-m", "pip", "install"]:
        packages = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        assert [
            word for word in words[4:] if not re.search(rf'"{re.escape(word.partition(">")[0])}[<>=~"]', packages)
        ] == []
    elif words[1:3] == ["-m", "pytest"]:
        assert all((ROOT / folder).is_dir() for folder in words[3:])
    else:
        assert page == "benchmarks.md" or command == "git pull"


def test_the_commands_between_words_are_found() -> None:
    assert len(SPOKEN) > 15
    assert len({page for page, _ in SPOKEN}) >= 4


def test_every_variable_named_is_read() -> None:
    named = {name for page in DOCUMENTS for name in re.findall(r"\bPLAIT_[A-Z_]+\b", page.read_text(encoding="utf-8"))}
    readers = [path for folder in ("src", "tests") for path in (ROOT / folder).rglob("*.py")]
    program = "".join(path.read_text(encoding="utf-8") for path in readers if path.parent != Path(__file__).parent)
    assert len(named) > 10
    assert {name for name in named if name not in program} == set()
