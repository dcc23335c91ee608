"""The tables of the steps that restate what the program knows say what it knows; no table of any page is left out."""

from __future__ import annotations

import re
from pathlib import Path

from django.apps import apps
from django.test import RequestFactory

from plait.formats.questionnaires.sheets import _ALIASES
from plait.formats.questionnaires.xlsform import _KINDS, _UNSUPPORTED
from plait.formats.transcripts.any_format import read_transcript
from plait.innovations.models import EXITS, ORDER
from plait.mail import setup
from plait.methods import COEFFICIENT_NAMES, Disposition, coefficient, outcome_rates, presence
from plait.methods.figures.claims import VERDICTS
from plait.pages.delays import of_links, of_passwords
from plait.records.proportion import Proportion
from plait.records.segment import CodedSpan, Span
from plait.register.actions import ALIASES
from plait.study.access import PERMISSIONS_OF, Permission
from plait.study.models import Role
from tests.docs.documents import TABLES, ShownTable, code_in, header_of, held, name_of, read, table_of
from tests.docs.program_text import PACKAGE
from tests.docs.synopsis import COMMANDS, Synopsis
from tests.docs.terminal import Terminal, done
from tests.shared import ROOT, SHARED

# Tables that restate nothing of the program: page and header.
EXPLAINING = {
    ("translating.md", "| Page | Its language |"): "tests/pages/test_words.py and the pages' own tests hold it",
    ("README.md", "| Step | In one sentence |"): "test_docs.py holds its links",
    ("design.md", "| Promise | How it is kept | How far it goes today |"): "it weighs the promises",
    ("design.md", "| First drawn up | Now |"): "it tells what was drawn up and is not there",
    ("running.md", "| What | Limit |"): "test_limits.py holds its numbers",
    ("mail.md", "| What happens | What Plait does |"): "tests/mail tries each against a server",
    ("privacy.md", "| Written | Found |"): "tests/register/test_traces.py tries each writing",
    ("methods/README.md", "| Question | Functions | In the shell |"): "its commands and links are tried",
}

# Lets a provider that stands in for the real one be asked on this machine.
FOR_TESTS = {"PLAIT_PROVIDER_LOOPBACK"}


def first_cells(table: ShownTable) -> list[str]:
    return [row[0] for row in table.rows]


@held("members.md", "May ...")
def test_the_table_of_roles_is_what_access_decides(table: ShownTable) -> None:
    roles = {str(role.label): role for role in Role}
    told = {
        roles[label]: {row[0] for row in table.rows if row[1 + at] == "yes"}
        for at, label in enumerate(header_of(table)[1:])
    }
    assert told == {
        role: {permission.value for permission in permissions} for role, permissions in PERMISSIONS_OF.items()
    }
    assert first_cells(table) == [permission.value for permission in Permission]


@held("running.md", "You can rely on")
def test_what_can_be_relied_on_is_held_by_a_test(table: ShownTable) -> None:
    for row in table.rows:
        [named, *_] = re.findall(r"`([^`]+)`", row[2])
        file, _, test = named.partition("::")
        assert f"\ndef {test}(" in (ROOT / "tests" / file).read_text("utf-8"), named
    assert len(table.rows) > 15


@held("running.md", "Wrong guesses")
def test_the_waits_of_those_who_guess_are_the_programs(table: ShownTable) -> None:
    request = RequestFactory().get("/")
    counted = (*of_passwords(request, "a@example.org"), of_links(request))
    assert [row[1:] for row in table.rows] == [[f"{each.n_free}", f"{each.most_seconds} seconds"] for each in counted]


@held("running.md", "Variable")
def test_the_settings_named_are_those_that_are_read(table: ShownTable) -> None:
    program = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    defaults = dict(re.findall(r'environ(?:\.get\(|\[)"(PLAIT_\w+)"(?:, "([\d.]+)")?', program))
    told = {row[0].strip("`"): row[2] for row in table.rows}
    assert set(told) == set(defaults) - FOR_TESTS
    assert {name: told[name] for name, default in defaults.items() if default} == {
        name: default for name, default in defaults.items() if default
    }


@held("mail.md", "Setting")
def test_the_settings_of_mail_named_are_those_that_are_read(table: ShownTable) -> None:
    told = {row[0].strip("`").removeprefix("PLAIT_MAIL_").lower(): row[2] for row in table.rows}
    assert set(told) == setup.KEYS
    assert (told["rate"], told["timeout"]) == (str(setup.DEFAULT_RATE), str(setup.DEFAULT_TIMEOUT))
    assert told["security"] == setup.STARTTLS
    assert told["port"].endswith(f"{setup.PORTS['starttls']}, {setup.PORTS['tls']} or {setup.PORTS['none']}")


@held("running.md", "In it")
def test_what_lies_in_the_folder_of_an_installation_is_told(table: ShownTable, terminal: Terminal) -> None:
    told = {code_in(row[0])[0].strip("/") for row in table.rows}
    program = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    locks = {f"{name}.lock" for name in re.findall(r'alone\(\w+\(\), "(\w+)"\)', program)}
    assert {name for name in told - locks if f'"{name}"' not in program} == set()
    there = {re.sub(r"-(wal|shm)$", "", path.name) for path in (terminal.disk / "data").iterdir()}
    assert {"plait.sqlite3", "secret_key"} <= there
    assert there - told == set()


@held("cli.md", "command")
def test_every_command_stands_in_the_table_of_commands(table: ShownTable) -> None:
    told = [Synopsis("cli.md", code_in(row[0])[0].removeprefix("plait ")).name for row in table.rows]
    assert len(told) == len(set(told))
    assert set(told) == set(COMMANDS)


@held("register.md", "Field")
def test_every_field_of_the_register_is_described(table: ShownTable) -> None:
    assert {name.strip("`") for row in table.rows for name in (row[1], row[3]) if name} == {*ALIASES, "attributes"}


@held("jobs.md", "State")
def test_the_states_of_a_job_are_told(table: ShownTable) -> None:
    assert first_cells(table) == list(apps.get_model("jobs", "Job").State.labels)


@held("findings.md", "Mark")
def test_the_judgements_of_a_cell_are_told(table: ShownTable) -> None:
    assert first_cells(table) == list(apps.get_model("findings", "Cell").Mark.labels)


@held("findings.md", "Reply")
def test_the_replies_are_those_a_speaker_chooses_among(table: ShownTable) -> None:
    assert first_cells(table) == list(apps.get_model("findings", "QuotationReply").Verdict.labels)


@held("findings.md", "Verdict")
def test_the_verdicts_on_a_figure_are_told_as_the_page_shows_them(table: ShownTable) -> None:
    (legend,) = re.findall(r'<p class="legend">(.*?)</p>', page_of("findings/figures.html"))
    shown = re.findall(r"<span[^>]*>(.*?)</span> ([^<]*)", legend)
    assert first_cells(table) == [sign for sign, _ in shown]
    assert all(row[1].startswith(meaning.strip()) for row, (_, meaning) in zip(table.rows, shown, strict=True))


@held("methods/figures.md", "Verdict")
def test_the_verdicts_of_the_figure_check_are_all_told(table: ShownTable) -> None:
    assert first_cells(table) == list(VERDICTS)


@held("methods/figures.md", "On")
def test_the_rates_of_the_figure_check_are_those_of_the_benchmark(table: ShownTable) -> None:
    planted = next(row for row in table.rows if "planted" in row[0])
    assert f"in true abstracts: found | {planted[2].split()[0]}," in read("benchmarks.md")
    labelled = SHARED / "golden" / "figures" / "real_prose.csv"
    if labelled.is_file():
        assert table.rows[0][0].startswith(f"{len(labelled.read_text(encoding='utf-8').splitlines()) - 1} labelled")


@held("methods/figures.md", "Of the sample")
def test_the_sample_of_the_figure_check_has_as_many_verdicts_as_told(table: ShownTable) -> None:
    n_judged = sum(int(row[1].rpartition(" of ")[2]) for row in table.rows)
    assert f"A sample of {n_judged} verdicts" in read("methods/figures.md")


@held("findings.md", "")
def test_the_cells_of_a_joint_display_are_as_they_are_printed(table: ShownTable) -> None:
    """The figures are made up; their shares are right, and each cell counts those who were interviewed."""
    interviewed = [int(n) for n in re.findall(r"\((\d+) interviewed", table.header)]
    (row,) = table.rows
    for n, cell in zip(interviewed, row[1:], strict=True):
        (k,) = re.findall(r"\*\*(\d+)\*\*", cell)
        assert cell.replace("*", "").startswith(f"{Proportion(int(k), n, 'people')}; ")


@held("innovations.md", "Stage")
def test_the_stages_and_exits_of_an_innovation_are_told(table: ShownTable) -> None:
    ((stages, _, exits),) = table.rows
    assert stages.split(" → ") == [stage.label for stage in ORDER]
    assert set(exits.split(", ")) == {stage.label for stage in EXITS}


def test_the_reasons_for_an_exit_are_told() -> None:
    said = re.search(r"\*\*An exit needs a reason\*\*:(.*?)\.", read("innovations.md"), re.S)
    assert said is not None
    told = [" ".join(each.split()) for each in said[1].split(";")]
    labels = apps.get_model("innovations", "Stage").Reason.labels
    assert len(told) == len(labels)
    unlike = [
        (each, label)
        for each, label in zip(told, labels, strict=True)
        if set(re.findall(r"\w+", str(label).lower())) - set(re.findall(r"\w+", each.lower())) - {"at", "home", "in"}
    ]
    assert unlike == []


@held("coding.md", "Key")
def test_the_keys_on_a_transcript_are_those_that_its_page_tells(table: ShownTable) -> None:
    listed = re.search(r"<summary>Keys</summary><dl>(.*?)</dl>", page_of("coding/transcript.html"), re.S)
    assert listed is not None
    for_interviews = re.sub(r"{% if transcript.interview %}(.*?){% else %}.*?{% endif %}", r"\1", listed[1])
    shown = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", for_interviews)
    assert [tuple(row) for row in table.rows] == shown


@held("reporting.md", "Chapter")
def test_the_chapters_are_those_of_the_example_report(table: ShownTable, terminal: Terminal) -> None:
    done(terminal.type("plait report example -o chapters.html"))
    report = (terminal.here / "chapters.html").read_text(encoding="utf-8")
    headings = re.findall(r"<h2[^>]*>([^<]*)", report)
    assert [name for row in table.rows for name in row[0].split(", ")] == headings[1:]  # the first is the contents


@held("survey.md", "What happened")
def test_the_dispositions_told_have_the_codes_of_the_program(table: ShownTable) -> None:
    told = [code for row in table.rows for code in row[1].split("; ")]
    named = dict(zip([word for row in table.rows for word in row[0].split("; ")], told, strict=True))
    by_code = {each.code: each for each in Disposition}
    assert {name: by_code[code] for name, code in named.items()} == {
        "complete": Disposition.COMPLETE,
        "partial": Disposition.PARTIAL,
        "some answers, below partial": Disposition.BREAK_OFF,
        "refused by the link or noted by staff": Disposition.EXPLICIT_REFUSAL,
        "opened, nothing answered": Disposition.OPENED_ONLY,
        "invited, nothing came back": Disposition.NOTHING_RETURNED,
        "in the frame, never invited": Disposition.NOT_INVITED,
    }


@held("survey.md", "Rate")
def test_the_formulas_of_the_rates_are_those_of_the_program(table: ShownTable) -> None:
    rates = outcome_rates({Disposition.COMPLETE: 1})
    told = [pair for row in table.rows for pair in (row[:2], row[2:])]
    assert told == [[name, rates[name].formula] for name in ("RR1", "RR2", "RR3", "RR4", "RR5", "RR6")]


@held("survey.md", "")
def test_what_is_read_of_a_form_is_what_the_program_reads(table: ShownTable) -> None:
    rows = {row[0].strip("*"): row for row in table.rows}
    types, refused = set(code_in(rows["Types"][1])), set(code_in(rows["Types"][2]))
    selects = {"select_one", "select_multiple", "or_other", "begin_group", "end_group"}
    assert types == {kind.value for kind in _KINDS.values()} | selects
    assert refused - {"begin_repeat"} <= _UNSUPPORTED
    columns = {re.sub(r"::.*", "", name) for name in code_in(rows["Columns"][1])} - {"likert", "table-list"}
    read_too = {"choice_filter", "ordered", "block", "consent"}  # the refusal, and Plait's own, told below the table
    assert columns == {name for sheet in _ALIASES.values() for name in sheet} - read_too
    assert "`plait::ordered`" in read("survey.md")
    assert "`plait::block`" in read("survey.md")
    assert "`plait::consent`" in read("survey.md")


@held("interviews.md", "Form")
def test_every_form_of_a_speaker_is_found(table: ShownTable) -> None:
    examples = [example for row in table.rows for example in code_in(row[1])]
    assert len(examples) >= 6
    for example in examples:
        (speaker,) = re.findall(r"Anna Berg|Anna|I(?=:)", example)
        # A label is believed when there are two: somebody answers in the same form.
        lines = (example, example.replace(speaker, "Ben"))
        text = "\n\n".join(f"{line.replace('...', 'Good morning')}\nYes." for line in lines)
        assert {turn.speaker for turn in read_transcript(text.encode(), name="a.md").turns} == {speaker, "Ben"}, example


@held("methods/agreement.md", "Name")
def test_every_coefficient_is_in_the_table(table: ShownTable) -> None:
    assert {name for row in table.rows for name in code_in(row[0])} == {*COEFFICIENT_NAMES, "gwet_ac2"}


@held("methods/differences.md", "Coder A")
def test_cohens_kappa_of_the_rows_told_is_what_the_program_gives(table: ShownTable) -> None:
    for row in table.rows:
        codings = [
            CodedSpan(Span(int(start), int(end)), "x", coder)
            for coder, cell in zip("AB", row, strict=False)
            for start, end in re.findall(r"(\d+)-(\d+)", cell)
        ]
        n_characters = int(row[2].replace(",", ""))
        found = presence(codings, code="x", coders=["A", "B"], n_characters=n_characters)
        kappa = coefficient("cohen_kappa", found, bootstrap=0).value
        assert f"{kappa:.4f}" == f"{float(row[4].replace('−', '-')):.4f}"


@held("CONTRIBUTING.md", "Change")
def test_every_change_begins_in_a_file_that_is_there(table: ShownTable) -> None:
    files = [code for row in table.rows for code in code_in(row[1])]
    assert len(files) >= 20
    assert [file for file in files if not (PACKAGE / file).is_file()] == []


def test_the_values_not_matched_are_read_from_their_table_by_the_tests_of_the_methods() -> None:
    table = table_of("methods/differences.md", "Place")
    assert len(table.rows) > 10
    assert "differences.md" in (ROOT / "tests" / "methods" / "test_golden_is_whole.py").read_text(encoding="utf-8")


def page_of(name: str) -> str:
    (path,) = PACKAGE.rglob(f"templates/{name}")
    return path.read_text(encoding="utf-8")


def claimed() -> set[tuple[str, str]]:
    """Page and first cell of every table that a test here asks for."""
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    return set(re.findall(r'(?:held|table_of)\(\s*"([^"]+)", "([^"]*)"', tests))


def test_no_table_is_passed_over() -> None:
    """The messages and the benchmarks are held by tests of their own, all together."""
    known = claimed()
    others = [
        table for table in TABLES if not (table.header.startswith("| Message |") or table.page.name == "benchmarks.md")
    ]
    names = {str(table): (name_of(table.page), header_of(table)[0]) for table in others}
    explaining = {f"{page}: {header}" for page, header in EXPLAINING}
    assert {name for name, key in names.items() if key not in known} == explaining


def test_the_tables_that_explain_are_few() -> None:
    assert len(TABLES) > 45
    assert len(EXPLAINING) == 8
    assert {(name_of(table.page), table.header) for table in TABLES} >= set(EXPLAINING)
