"""docs/benchmarks.md: every table of figures names what measures it, and that is there and takes what is given."""

from __future__ import annotations

import re

import pytest

from tests.docs.documents import DOCS, ShownTable, header_of, inline_code, read, tables_in
from tests.shared import ROOT

PAGE = DOCS / "benchmarks.md"
COMMANDS = [code for code in inline_code(PAGE) if code.startswith("python ")]
OPTIONS = [code for code in inline_code(PAGE) if code.startswith("--")]
TABLES = tables_in(PAGE)
SCREENING_TABLE = "Set"  # of the command named above it


@pytest.mark.parametrize("command", dict.fromkeys(COMMANDS))
def test_the_script_named_is_there_and_takes_the_words_after_it(command: str) -> None:
    _, script, *words = command.split()
    program = (ROOT / script).read_text(encoding="utf-8")
    assert not words or "sys.argv" in program or '.add_argument("n_papers"' in program
    assert all(word.isdecimal() for word in words)


def test_every_benchmark_has_its_figures_on_the_page() -> None:
    assert {command.split()[1] for command in COMMANDS} == {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "benchmarks").glob("*/bench_*.py")
    }


@pytest.mark.parametrize("option", OPTIONS)
def test_the_option_named_is_one_of_the_library_benchmark(option: str) -> None:
    program = (ROOT / "benchmarks" / "library" / "bench_related.py").read_text(encoding="utf-8")
    assert f'add_argument("{option.split()[0]}"' in program


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_every_table_of_figures_says_which_command_gives_them(table: ShownTable) -> None:
    """In its head, in a column of its own, in the heading of its section, or 'the same' as the table before."""
    section = read("benchmarks.md").partition(table.header)[0].rpartition("\n## ")[2]
    by_row = "Command" in header_of(table) and all(
        row[-1] == "the same" or "`python benchmarks/" in row[-1] for row in table.rows
    )
    assert by_row or any(
        "python benchmarks/" in told or "the same command" in told.lower() for told in (table.header, section)
    )


def test_the_options_and_tables_of_the_page_are_known() -> None:
    assert len(TABLES) == 16
    assert len(OPTIONS) == 2
    assert re.search(r"`make bench` runs them all", read("benchmarks.md"))


def test_the_page_gives_one_figure_a_set_and_the_mean_of_them() -> None:
    (table,) = (table for table in TABLES if header_of(table)[0] == SCREENING_TABLE)
    *sets, mean = table.rows
    assert len(sets) == 14
    for column in range(1, 5):
        figures = [float(row[column]) for row in sets]
        assert float(mean[column]) == pytest.approx(sum(figures) / len(figures), abs=0.00006)
