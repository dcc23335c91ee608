"""Every command that the documents show is run as a person would run it, and prints what they say it prints."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from plait.cli import parser
from tests.docs.documents import DOCS, DOCUMENTS, blocks_of_kind, code_in, inline_code, name_of, read, table_of
from tests.docs.shapes import fits, parts_of, shape_of
from tests.docs.synopsis import COMMANDS, SYNOPSES, Synopsis, needs_nothing, options_of
from tests.docs.terminal import SERVES, Terminal, done, lines_of
from tests.shared import ROOT
from tests.waiting import DEADLINE_SECONDS

pytestmark = pytest.mark.xdist_group("docs terminal")

SCRIPTS_IN_ORDER = sorted([*blocks_of_kind("sh"), *blocks_of_kind("console")], key=lambda block: block.line)
PAGES = [page for page in DOCUMENTS if any(block.page == page for block in SCRIPTS_IN_ORDER)]
# Loaded where its data is: tests/workbench/test_real_studies.py.
NEEDS_DATA = ["plait load examples/gbhs"]
RUN = [each for each in SYNOPSES if not each.is_name_only and f"plait {each.text}" not in NEEDS_DATA]


def forms_of(synopsis: Synopsis) -> list[str]:
    """Each form of a command as a person would type it; `plait COMMAND --help` is one for each command."""
    if synopsis.name == "COMMAND":
        return [f"plait {name} --help" for name in COMMANDS] if "--help" in synopsis.text else []
    return [f"{in_home(synopsis)}plait {synopsis.filled(variant)}" for variant in synopsis.variants()]


def in_home(synopsis: Synopsis) -> str:
    """Where running.md brings an installation back."""
    return "PLAIT_HOME=/srv/plait " if synopsis.name == "restore" else ""


# What serves is tried apart; running.md restores; the terminal begins with the example study.
APART = (*SERVES, "restore", "demo")
FORMS = list(dict.fromkeys(form for each in RUN if each.name not in APART for form in forms_of(each)))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_can_be_followed_line_by_line(page: Path, terminal: Terminal) -> None:
    terminal.variables = {}
    for block in (block for block in SCRIPTS_IN_ORDER if block.page == page):
        if block.kind == "console":
            follow(block.text, terminal)
        for line in lines_of(block.text) if block.kind == "sh" else ():
            ended = terminal.type(line)
            assert ended.status == 0, f"{block}: {line}\n{ended.err}"
        for server in terminal.servers:
            assert answers_as_set_up(server.address, terminal.variables)
        assert all(ended is None for ended in terminal.stop_servers()), "A command that serves ended by itself."
    terminal.variables = {}


def follow(session: str, terminal: Terminal) -> None:
    """Type each line after a dollar sign; what stands below it must be printed."""
    _, *parts = re.split(r"^\$ (.*)\n", session, flags=re.M)
    assert parts, "No line of the block begins with a dollar sign."
    for line, told in zip(parts[::2], parts[1::2], strict=True):
        printed = done(terminal.type(line)).splitlines()
        assert [each.rstrip() for each in printed] == told.splitlines(), line


def answers_as_set_up(address: str, variables: dict[str, str]) -> bool:
    """Whether the sign-in page comes under the host name set, and over HTTPS alone where that is set."""
    is_https = variables.get("PLAIT_HTTPS") == "1"
    headers = {"Host": variables.get("PLAIT_HOSTS", "127.0.0.1")}
    headers |= {"X-Forwarded-Proto": "https"} if is_https else {}
    with urlopen(Request(f"{address}/accounts/login/", headers=headers), timeout=DEADLINE_SECONDS) as answered:
        is_by_https_alone = "Strict-Transport-Security" in answered.headers
        return answered.status == 200 and is_by_https_alone == is_https


def load_what_goes(command: str, terminal: Terminal) -> None:
    """The study that a command is about to delete."""
    if command.startswith("plait delete "):
        done(terminal.type("plait load study"))


@pytest.mark.parametrize("command", FORMS)
def test_a_command_told_of_does_its_work(command: str, terminal: Terminal) -> None:
    load_what_goes(command, terminal)
    if "--exit-code" in command:  # which tells of the report's impossible figure
        ended = terminal.type(command)
        assert (ended.status, ended.err) == (1, "")
    else:
        done(terminal.type(command))


def test_the_pages_alone_are_served_as_told(terminal: Terminal) -> None:
    """`plait run` is in running.md, and followed there."""
    (synopsis,) = (synopsis for synopsis in RUN if synopsis.name == "serve")
    assert terminal.type(f"plait {synopsis.filled(synopsis.longest())}").status == 0
    assert answers_as_set_up(terminal.servers[0].address, {})
    assert terminal.stop_servers() == [None]


def test_one_more_worker_is_started_as_told(terminal: Terminal) -> None:
    assert any(each.startswith("plait worker") for each in inline_code(DOCS / "cli.md"))
    assert terminal.type("plait worker").status == 0
    assert terminal.stop_servers() == [None]


@pytest.mark.parametrize("synopsis", [each for each in SYNOPSES if each.is_name_only], ids=str)
def test_a_command_only_named_is_one_that_there_is(synopsis: Synopsis) -> None:
    assert any(name.split()[: len(synopsis.text.split())] == synopsis.text.split() for name in COMMANDS)


@pytest.mark.parametrize("name", [name for name in COMMANDS if needs_nothing(name) and name not in APART])
def test_a_command_that_needs_nothing_runs_by_its_name_alone(name: str, terminal: Terminal) -> None:
    done(terminal.type(f"plait {name}"))


# The first shape told is what the command prints; further ones stand within it, or are printed of what FAULTY gives it.
JSON_TOLD = {
    **{row[0].strip("`").removeprefix("plait "): row[2] for row in table_of("cli.md", "command").rows if "{" in row[2]},
    **dict(
        re.findall(r"^`plait ([^`]+)`(?:(?!^###).)*?^JSON: (.*?)(?=\n\n|\Z)", read("methods/README.md"), re.M | re.S)
    ),
}
FAULTY = {
    "library import": "plait library import empty.ris --study example --json",
    "agreement": "plait agreement alike.csv --unit unit --coder coder --value value --level nominal --json",
}


def shapes_told(text: str) -> list[str]:
    return [code for code in code_in(JSON_TOLD[text]) if code.startswith(("{", "["))]


@pytest.mark.parametrize("text", JSON_TOLD)
def test_the_json_printed_has_the_shape_told(text: str, terminal: Terminal) -> None:
    synopsis = Synopsis("", " ".join(text.split()))
    form = forms_of(synopsis)[-1 if synopsis.name == "restore" else 0]
    if synopsis.name == "load":
        form = form.replace(" study", " shown-study")
    load_what_goes(form, terminal)
    printed = json.loads(done(terminal.type(f"{form} --json")))
    faulty = json.loads(terminal.type(FAULTY[synopsis.name]).out) if synopsis.name in FAULTY else []
    first, *further = shapes_told(text)
    is_listed = JSON_TOLD[text].startswith("a list of")
    assert fits(shape_of(f"[{first}]" if is_listed else first), printed)
    for shape in further:
        assert any(fits(shape_of(shape), part) for part in (*parts_of(printed), *parts_of(faulty))), shape


def test_every_shape_of_json_stands_where_it_is_held() -> None:
    """study-toml.md tells that of `plait load` once more: test_study_toml_page.py."""
    held = {shape for text in JSON_TOLD for shape in shapes_told(text)}
    shapes = {code for name in ("cli.md", "methods/README.md") for code in inline_code(DOCS / name) if code[0] in "{["}
    assert shapes == held
    assert len(held) >= 20


def test_another_shape_is_seen() -> None:
    assert fits(shape_of("{study, counts: {room: {what: n}}}"), {"study": "a", "counts": {"survey": {"items": 2}}})
    assert not fits(shape_of("{study, counts: {room: n}}"), {"study": "a", "counts": {"survey": {"items": 2}}})
    assert not fits(shape_of("{study, counts: {room: {what: n}}}"), {"study": "a", "counts": {}})
    assert not fits(shape_of("[{line, cause}]"), [])


def test_json_is_told_of_every_command_that_prints_it() -> None:
    told = {Synopsis("", text).name for text in JSON_TOLD}
    assert told == {name for name, each in COMMANDS.items() if "--json" in each.format_usage()}


def test_every_option_is_told_and_every_option_told_is_there() -> None:
    told: dict[str, set[str]] = {name: set() for name in COMMANDS}
    for synopsis in RUN:
        if synopsis.name in told:
            told[synopsis.name] |= set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", synopsis.text)) - {"--json"}
    assert told == {name: options_of(each) for name, each in COMMANDS.items()}


def test_every_choice_of_an_option_is_told() -> None:
    checked = 0
    for name, command in COMMANDS.items():
        told = " ".join(synopsis.text for synopsis in RUN if synopsis.name == name)
        for action in command._actions:
            if action.choices:
                pattern = rf"{action.option_strings[0]} ([\w|-]+)"
                assert {each for found in re.findall(pattern, told) for each in found.split("|")} == set(action.choices)
                checked += 1
    assert checked >= 4


def test_every_option_spoken_of_is_one_of_a_command() -> None:
    known = {option for each in COMMANDS.values() for action in each._actions for option in action.option_strings}
    spoken = [
        (name_of(page), code.split()[0])
        for page in DOCUMENTS
        for code in inline_code(page)
        if code.startswith("--") and page.name != "benchmarks.md"
    ]
    assert len(spoken) > 5
    assert [each for each in spoken if each[1] not in known] == []


def test_a_command_that_needs_data_is_tried_where_the_data_is() -> None:
    tried = (ROOT / "tests" / "workbench" / "test_real_studies.py").read_text(encoding="utf-8")
    assert len(NEEDS_DATA) == 1
    for command in NEEDS_DATA:
        folder = ROOT / command.removeprefix("plait load ")
        assert (folder / "study.toml").is_file()
        assert f'"{folder.name}"' in tried


def test_every_form_told_of_what_serves_is_right_usage() -> None:
    forms = [form for each in RUN if each.name in SERVES for form in forms_of(each)]
    assert len(forms) >= 6
    for form in forms:
        parser().parse_args(shlex.split(form)[1:])


def test_what_is_run_here_is_what_the_documents_hold() -> None:
    assert len(SCRIPTS_IN_ORDER) >= 8
    assert len(FORMS) > 60
    assert {name_of(page) for page in PAGES} == {"README.md", "running.md", "methods/README.md"}
    assert {synopsis.name for synopsis in RUN} - {"COMMAND"} >= set(COMMANDS) - {
        "worker",
        "studies",
        "demo",
        "migrate",
        "mail status",
    }
