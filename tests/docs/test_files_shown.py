"""The files that the documents show, as text or as a table, are read as the documents say."""

from __future__ import annotations

import csv
import gzip
import inspect
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from plait.formats.tables.csv_table import read_columns
from plait.formats.tables.export import write_xlsx
from plait.records.problem import InputRejected
from plait.workbench import study_folder
from tests.docs.documents import BLOCKS, Block, Row, ShownTable, blocks_of_kind, header_of, held, read, table_of
from tests.docs.program_text import lists_of_words
from tests.docs.terminal import Terminal, done, load_study


@pytest.fixture
def folder(terminal: Terminal, request: pytest.FixtureRequest) -> Path:
    """A folder of its own for a test's study, on the terminal's disk."""
    folder = terminal.disk / "shown" / request.node.originalname
    folder.mkdir(parents=True)
    return folder


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Row]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])


def plain(rows: Iterable[Row]) -> list[Row]:
    return [[cell.strip("`") for cell in row] for row in rows]


STUDY = '[study]\ntitle = "Shown"\n'
REGISTER = '[register]\nfile = "people.csv"\ncode = "id"\n[frame]\ntitle = "All"\n'


@held("register.md", "id")
def test_the_register_shown_is_imported(table: ShownTable, folder: Path, terminal: Terminal) -> None:
    write_csv(folder / "people.csv", header_of(table), table.rows)
    others = "".join(f'{name} = "{name}"\n' for name in header_of(table)[1:-1])
    toml = f'[register]\nfile = "people.csv"\ncode = "id"\n{others}attributes = ["{header_of(table)[-1]}"]\n'
    assert load_study(folder, STUDY + toml, terminal)["register"]["people"] == len(table.rows) >= 2


def write_form(path: Path) -> None:
    """The XLSForm of the page, with its two sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table in (table_of("survey.md", "sheet survey: type"), table_of("survey.md", "sheet choices: list_name")):
        sheet_name, _, first = header_of(table)[0].partition(": ")
        sheet = book.create_sheet(sheet_name.removeprefix("sheet "))
        for row in ([first, *header_of(table)[1:]], *plain(table.rows)):
            sheet.append(row)
    book.save(path)


@held("survey.md", "response")
def test_the_form_shown_is_read_and_the_responses_shown_fit_it(
    table: ShownTable, folder: Path, terminal: Terminal
) -> None:
    write_form(folder / "form.xlsx")
    write_csv(folder / "people.csv", ["id"], [["L001"]])
    write_csv(folder / "responses.csv", header_of(table), table.rows)
    survey = (
        '[questionnaire]\nxlsform = "form.xlsx"\n[responses]\nfile = "responses.csv"\nid = "response"\n'
        'person = "person"\nmissing = { "-99" = "refused" }\n'
    )
    # yes, a corner, agree, 3; then No and agree: the -99 is no answer
    assert load_study(folder, STUDY + REGISTER + survey, terminal)["survey"] == {
        "items": 4,
        "responses": 2,
        "answers": 6,
    }


def transcript() -> Block:
    (block,) = blocks_of_kind("markdown")
    return block


@held("coding.md", "id")
def test_the_coding_shown_lies_on_the_words_of_the_transcript_shown(
    table: ShownTable, folder: Path, terminal: Terminal
) -> None:
    write_csv(folder / "people.csv", ["id"], [[transcript().file.removesuffix(".md")]])
    (folder / transcript().file).write_text(transcript().text, encoding="utf-8")
    write_csv(folder / "codings.csv", header_of(table), table.rows)
    interviews = (
        '[transcripts]\nfolder = "."\npattern = "L*.md"\n[[codings]]\nfile = "codings.csv"\ncoder = "Amara"\n'
        'transcript = "id"\ntext = "text"\n'
    )
    counts = load_study(folder, STUDY + REGISTER + interviews, terminal)
    assert counts["interviews"] == {"transcripts": 1, "turns": 2}
    assert counts["coding"]["text_matches"] == len(table.rows) == 1


@pytest.mark.parametrize("block", blocks_of_kind("ris"), ids=str)
def test_the_references_shown_are_read_whole(block: Block, terminal: Terminal) -> None:
    told = json.loads(done(terminal.type(f"plait library count {block.file} --json")))
    assert (told["format"], told["failed"]) == ("RIS", [])
    assert told["records"] == block.text.count("TY  - ") > 0


SHOWN = [*blocks_of_kind("csv"), *blocks_of_kind("json"), *blocks_of_kind("text")]


@pytest.mark.parametrize("block", SHOWN, ids=str)
def test_a_file_shown_has_a_name_and_something_on_its_page_reads_it(block: Block) -> None:
    others = [each for each in BLOCKS if each.page == block.page and each is not block]
    assert block.file
    assert any(block.file in each.text for each in others)


@held("sample.md", "order")
def test_the_draw_taken_away_has_the_columns_shown(table: ShownTable) -> None:
    *fixed, stratum = header_of(table)
    assert stratum == "country"
    assert tuple(fixed) in lists_of_words()
    assert len(table.rows) == 2


@pytest.mark.parametrize(
    ("page", "last"), [("library/screening.md", "settled_because"), ("library/learning.md", "note")]
)
def test_the_columns_told_of_a_csv_are_those_that_are_written(page: str, last: str) -> None:
    told = re.search(rf"\*\*CSV\*\*: (`[\w,`\s]+{last}`)", read(page))
    assert told is not None
    columns = tuple(re.sub(r"[`\s]", "", told[1]).split(","))
    # The settlement of a conflict is added to the columns of one's own decisions.
    assert columns in lists_of_words() or {columns[:-2], columns[-2:]} <= lists_of_words()


# The formats of tables: how a document names each, and a file in it.
TABLE_ROWS = [["id", "country"], ["L001", "Malawi"]]
TABLES_IN = {
    "CSV": b"id,country\nL001,Malawi\n",
    "TSV": b"id\tcountry\nL001\tMalawi\n",
    "XLSX": write_xlsx(TABLE_ROWS[0], TABLE_ROWS[1:], "people"),
    "CSV.GZ": gzip.compress(b"id,country\nL001,Malawi\n"),
}


def read_in(format_: str) -> bool:
    try:
        read = read_columns(TABLES_IN[format_], name=f"people.{format_.lower()}")
    except InputRejected:
        return False
    return list(read.columns) == TABLE_ROWS[0]


@pytest.mark.parametrize(
    ("page", "pattern", "formats"),
    [
        ("study-toml.md", r'file = "register.csv" +# ([^\n]*)', {"CSV", "TSV", "XLSX"}),
        ("study-toml.md", r'file = "responses.csv" +# ([^\n]*)', {"CSV", "CSV.GZ", "TSV", "XLSX"}),
        ("methods/README.md", r"Tables are (.*?);", {"CSV", "TSV", "XLSX"}),
    ],
)
def test_a_table_is_read_in_the_formats_told(page: str, pattern: str, formats: set[str]) -> None:
    (told,) = re.findall(pattern, read(page))
    assert {name.strip(".").upper() for name in re.split(r", | or ", told)} == formats
    assert {name for name in formats if not read_in(name)} == set()


def test_the_columns_told_of_a_session_are_those_that_are_read() -> None:
    (told,) = re.findall(r'sessions = "sessions.csv" +# optional: (.*)', read("study-toml.md"))
    columns = inspect.getsource(study_folder)
    assert [name for name in told.split(", ") if f'"{name}"' not in columns] == []
    assert len(told.split(", ")) == 5


def test_a_study_toml_is_shown_on_its_own_page_alone() -> None:
    """There each one is loaded: test_study_toml_page.py."""
    assert {block.page.name for block in blocks_of_kind("toml")} == {"study-toml.md"}
