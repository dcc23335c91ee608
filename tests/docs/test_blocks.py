"""Every example of the documents is run, or says why it cannot be: none is passed over."""

from __future__ import annotations

import configparser
import re
import shlex
from pathlib import Path

import pytest

from plait.cli import parser
from plait.database import database_settings
from tests.docs.documents import BLOCKS, DOCS, DOCUMENTS, Block, blocks_of_kind, inline_code, name_of, read
from tests.docs.synopsis import SYNOPSES, is_synopsis
from tests.docs.terminal import lines_of, make
from tests.shared import ROOT

# Every example that no test runs, and what it says of itself. What can be checked of them is checked below.
NOT_RUN = {
    ("mail.md", "sh", "export PLAIT_MAIL_HOST=smtp.example.org PLAIT_MAIL_USER=plait@example.org"): (
        "it names a mail server that is not there; tests/mail send by one"
    ),
    ("mail.md", "text", 'plait-bounces: "|PLAIT_HOME=/srv/plait /srv/plait/.venv/bin/plait mail bounce"'): (
        "it is a line of a mail server's own settings"
    ),
    ("translating.md", "console", "$ python scripts/words.py rooms"): "the counts are those of a day",
    ("running.md", "caddyfile", "plait.example.org {"): "it is for another program, the web server in front",
    ("running.md", "ini", "[Unit]"): "it is a file of the system's service manager",
    (
        "running.md",
        "text",
        "5 2 * * * PLAIT_HOME=/srv/plait /opt/plait/.venv/bin/plait backup /safe/place/plait-$(date +\\%F).zip",
    ): "it is a line of the system's clock for commands",
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


def test_what_is_not_run_says_why_and_is_listed() -> None:
    told = {
        (name_of(block.page), block.kind, block.text.splitlines()[0]): block.reason for block in BLOCKS if block.reason
    }
    assert told == NOT_RUN
    assert len(NOT_RUN) == 9


def test_the_examples_of_every_kind_are_counted() -> None:
    count = {kind: sum(block.kind == kind for block in BLOCKS) for kind in {block.kind for block in BLOCKS}}
    assert count.pop("python") > 100
    assert count == {
        "sh": 8, "console": 11, "toml": 3, "csv": 10, "json": 1, "text": 3, "ris": 1, "markdown": 1, "caddyfile": 1,
        "tree": 1, "ini": 1,
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


def test_what_the_system_starts_by_itself_is_what_is_started_by_hand() -> None:
    unit = configparser.ConfigParser()
    unit.read_string(not_run("[Unit]").text)
    assert f"export {unit['Service']['Environment']}\n" in read("running.md")
    program, *arguments = shlex.split(unit["Service"]["ExecStart"])
    assert program == f"{unit['Service']['WorkingDirectory']}/.venv/bin/plait"
    parser().parse_args(arguments)
    line = re.fullmatch(r"(?:\d+ ){2}\* \* \* PLAIT_HOME=(\S+) (\S+) (.*)\n?", not_run("5 2 * * *").text)
    assert line is not None
    assert line.group(2) == program
    assert f"PLAIT_HOME={line.group(1)} " in unit["Service"]["Environment"]
    assert re.findall(r"%", line.group(3)) == re.findall(r"(?<=\\)%", line.group(3)), "cron ends a command at a bare %"
    parser().parse_args([each for each in line.group(3).split() if each != "+\\%F).zip"])


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

PROGRAM = re.compile(r"(?:[A-Z_]+=\S+ )*(?:make|python|\.venv/bin/python) .+")
SPOKEN = [(name_of(page), code) for page in DOCUMENTS for code in inline_code(page) if PROGRAM.fullmatch(code)]
# Codes of several words that are no commands, or are for another program: a page, and its codes.
NO_COMMANDS = {
    "ARCHITECTURE.md": {
        "Problem(place, cause, cure)", "formats.documents.html | docx | pdf",
        "urls > views > forms, tasks > actions > queries > models",
    },
    "CONTRIBUTING.md": {"<!-- not run: why -->"},
    "findings.md": {"leads = 114"},
    "interviews.md": {
        "I: How are you?", "Anna Berg: Good morning", "**Anna:** Good morning", "[00:01:02] Anna: ...",
        "Anna (00:03): ...", "Anna 00:03", "Anna: ... #00:01:02-3#",
    },
    "library.md": {"trust team", '"trust in teams"', "trust OR faith"},
    "library/learning.md": {"|"},
    "library/screening.md": {"PubMed: 120"},
    "methods/figures.md": {'{"respondents": 34}'},
    "methods/papers.md": {"asreview simulate"},
    "methods/sampling.md": {'Limits(quotas=(Quota("role", "doctor", at_least=2),))'},
    "methods/survey/nonresponse.md": {'qrule = "math"'},
    "privacy.md": {"[left] 2"},
    "running.md": {"crontab -e", "git pull", "X-Accel-Buffering: no", "ulimit -Hn"},
    "survey.md": {
        "-99 = refused", "${seen} = 'yes'", "label::Français (fr)", "or and = != < <= > >= + - * div mod"
    },
}  # fmt: skip


def no_commands(page: str) -> set[str]:
    """The shapes of JSON are held by test_shell_examples.py, the places of values by test_golden_is_whole.py."""
    codes = inline_code(DOCS / page if (DOCS / page).is_file() else ROOT / page)
    shapes = {code for code in codes if re.match(r'\[?\{"?\w+[,":}]', code)} if page in SHAPES_IN else set()
    places = (
        {code for code in codes if re.match(r"\w+/[\w*]+\.\w+: ", code)} if page == "methods/differences.md" else set()
    )
    return NO_COMMANDS.get(page, set()) | shapes | places


SHAPES_IN = ("cli.md", "methods/README.md", "study-toml.md")


@pytest.mark.parametrize("page", DOCUMENTS, ids=name_of)
def test_code_of_several_words_is_a_command_that_is_tried_or_listed(page: Path) -> None:
    """Whatever stands before the program: variables, a path, another command."""
    of_several = {code for code in inline_code(page) if " " in code or "bin/" in code}
    tried = {code for code in of_several if is_synopsis(code) or PROGRAM.fullmatch(code) or code.startswith("--")}
    assert of_several - tried - no_commands(name_of(page)) == set()
    assert NO_COMMANDS.get(name_of(page), set()) <= set(inline_code(page))


@pytest.mark.parametrize("command", ["PLAIT_X=1 plait demo", "cd x && plait demo", "npx nothing", ".venv/bin/pytest"])
def test_a_command_in_another_form_would_be_seen(command: str) -> None:
    assert not is_synopsis(command)
    assert not PROGRAM.fullmatch(command)
    assert not any(command in codes for codes in NO_COMMANDS.values())


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
    elif words[1].startswith("scripts/"):
        script = (ROOT / words[1]).read_text(encoding="utf-8")
        options = [word for word in words[2:] if word.startswith("-")]
        assert [option for option in options if f'"{option}"' not in script] == []
    else:
        assert (page, words[1].split("/")[0]) == ("benchmarks.md", "benchmarks")


def test_the_commands_between_words_are_found() -> None:
    assert len(SPOKEN) > 15
    assert len({page for page, _ in SPOKEN}) >= 4


# The tree of the program


@pytest.mark.parametrize("block", blocks_of_kind("tree"), ids=str)
def test_a_tree_names_the_files_and_folders_that_are_there(block: Block) -> None:
    """A line that is set in stands in the folder above it; what follows two blanks says what it is for."""
    above, checked = "", 0
    for line in block.text.splitlines():
        names = re.split(r" {2,}", line.strip())[0].split()
        if not line.startswith(" "):
            above = names[0]
            assert [name for name in names if not (ROOT / name).exists()] == []
        elif not line.startswith(" " * 8):
            assert [name for name in names if not (ROOT / above / name).exists()] == []
        checked += len(names)
    assert checked > 20


def test_every_variable_named_is_read() -> None:
    named = {name for page in DOCUMENTS for name in re.findall(r"\bPLAIT_[A-Z_]+\b", page.read_text(encoding="utf-8"))}
    readers = [path for folder in ("src", "tests") for path in (ROOT / folder).rglob("*.py")]
    program = "".join(path.read_text(encoding="utf-8") for path in readers if path.parent != Path(__file__).parent)
    assert len(named) > 10
    assert {name for name in named if name not in program} == set()
