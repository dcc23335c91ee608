from __future__ import annotations

import gzip
import io
import re
import struct
import time
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress

import openpyxl
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.styles import Font
from tests.shared import SHARED, needs_shared

from plait.formats.tables.csv_table import (
    Value,
    duplicate_values,
    read_columns,
    read_table,
    require_columns,
    write_csv,
    write_xlsx,
)
from plait.formats.tables.export import write_sheets
from plait.records.problem import InputRejected, Problem
from plait.records.table import ROW_NUMBER, Table, TableRow


def rejected(data: bytes, **limits: int) -> tuple[Problem, ...]:
    with pytest.raises(InputRejected) as caught:
        read_table(data, name="people.csv", **limits)  # type: ignore[arg-type]
    return caught.value.problems


def csv_bytes(columns: list[str], *rows: list[Value]) -> bytes:
    return b"".join(write_csv(columns, rows))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_by_content(delimiter: str) -> None:
    text = delimiter.join(["id", "words"]) + "\n" + delimiter.join(["7", '"one, two; three"']) + "\n"
    table = read_table(text.encode(), name="anything.csv")
    assert table.rows[0].cells == {"id": "7", "words": "one, two; three"}


def test_decimal_commas_do_not_make_a_semicolon_file_a_comma_file() -> None:
    assert read_table(b"a;b\n1,5;2,5\n3,5;4,5\n", name="x.csv").columns == ("a", "b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_umlauts_come_right_in_every_usual_encoding(encoding: str) -> None:
    table = read_table("Näme;Wörter\nJürgen;„für“ – €\n".encode(encoding), name="x.csv")
    assert table.rows[0].cells == {"Näme": "Jürgen", "Wörter": "„für“ – €"}


def test_cyrillic_in_windows_1251_comes_right() -> None:
    text = "имя,ответ\n" + "Иван,Мы часто говорим об этом с врачом\n" * 5
    assert read_table(text.encode("cp1251"), name="x.csv").rows[0]["имя"] == "Иван"


def test_line_breaks_in_quoted_cells_survive_as_newlines() -> None:
    assert read_table(b'id,words\r\n1,"a\r\nb"\r\n2,c\r\n', name="x.csv").column("words") == ("a\nb", "c")


def test_rows_know_their_number_in_the_file_across_blank_rows_and_line_breaks() -> None:
    table = read_table(b'id,words\n1,"a\nb"\n\n,\n2,c\n', name="x.csv")
    assert [row.number for row in table] == [2, 5]


def test_a_cell_longer_than_the_csv_modules_limit_is_read() -> None:
    transcript = "word " * 60_000
    assert read_table(f'id,words,\n1,"{transcript}x",,\n'.encode(), name="x.csv").rows[0]["words"] == transcript + "x"


def test_old_macintosh_line_ends_are_read() -> None:
    assert len(read_table(b"a,b\r1,2\r3,4\r", name="x.csv")) == 2


def test_short_rows_are_filled_with_missing_cells() -> None:
    assert read_table(b"a,b\n1\n2,3\n", name="x.csv").column("b") == ("", "3")


def test_surplus_blank_cells_and_blank_columns_are_passed_over() -> None:
    assert read_table(b"a,,b\n1,,2,,\n", name="x.csv").rows[0].cells == {"a": "1", "b": "2"}


def test_every_row_longer_than_the_header_is_named() -> None:
    problems = rejected(b"a,b\n1,2,3\n4,5\n6,7,8\n")
    assert [problem.place for problem in problems] == ["File 'people.csv', row 2", "File 'people.csv', row 4"]


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"a,b\n", "no row below"),
        (b"1,2\n3,4\n", "only numbers"),
        (b"a,a\n1,2\n", "stands over column A and column B"),
        (b"a,\n1,2\n", "Column B has cells but no name"),
        (b'a,b\n"1,2\n', "not closed"),
        (b"a,b\n1,\x00\n", "not a text file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file"),
        (b"%PDF-1.7\nabc", "PDF"),
        (b"\x1f\x8bjunk", "gzip"),
        (b"PK\x03\x04junk", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "not a spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "damaged"),
    ],
)
def test_what_is_no_table_is_refused_with_its_cause(data: bytes, cause: str) -> None:
    problems = rejected(data)
    assert len(problems) == 1
    assert cause in problems[0].cause
    assert "people.csv" in problems[0].place
    assert problems[0].cure


def test_too_many_bytes_rows_or_cells_are_refused() -> None:
    data = b"a,b\n" + b"1,2\n" * 100
    assert "larger" in rejected(data, max_bytes=50)[0].cause
    assert "100 rows" in rejected(data, max_rows=99)[0].cause
    assert "100 rows" in rejected(data, max_cells=199)[0].cause


def test_a_gzip_bomb_is_refused_without_being_unpacked() -> None:
    bomb = gzip.compress(b"a,b\n" + b"1,2\n" * 5_000_000)
    assert len(bomb) < 100_000
    assert "Unpacked" in rejected(bomb, max_bytes=1_000_000)[0].cause


def test_columns_and_table_hold_the_same() -> None:
    data = gzip.compress('id,wörter\n1,"ä\nb"\n\n2, \n'.encode())
    frame, table = read_columns(data, name="x.csv.gz"), read_table(data, name="x.csv.gz")
    assert frame.rows() == [tuple(row.cells.values()) for row in table]
    assert frame.schema == {"id": pl.String, "wörter": pl.String}


def test_xlsx_is_read_by_content_and_names_its_sheet() -> None:
    data = write_sheets([("first", ["x"], [["1"]]), ("People", ["id", "age"], [["7", 34], ["8", 2.5]])])
    table = read_table(data, name="people.csv", sheet="people ")
    assert table.source == "File 'people.csv', sheet 'People'"
    assert table.column("age") == ("34", "2.5")


def test_a_sheet_that_is_not_there_is_told_with_those_that_are() -> None:
    data = write_sheets([("first", ["x"], [["1"]]), ("second", ["x"], [["1"]])])
    with pytest.raises(InputRejected, match="The sheets are 'first', 'second'"):
        read_table(data, name="a.xlsx", sheet="third")


def test_xlsx_rows_keep_their_number_when_the_table_begins_lower() -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["B3"], book.active["B4"], book.active["B6"] = "id", 7, 8
    buffer = io.BytesIO()
    book.save(buffer)
    table = read_table(buffer.getvalue(), name="a.xlsx")
    assert [(row.number, row["id"]) for row in table] == [(4, "7"), (6, "8")]


def workbook_with(sheet_xml: bytes) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(write_xlsx(["a"], [["1"]], "t")))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.infolist():
            if entry.filename != "xl/worksheets/sheet1.xml":
                archive.writestr(entry.filename, source.read(entry))
        archive.writestr("xl/worksheets/sheet1.xml", sheet_xml)
    return target.getvalue()


def sheet_xml(body: bytes) -> bytes:
    namespace = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return (
        b'<?xml version="1.0"?><worksheet xmlns="' + namespace + b'"><sheetData>' + body + b"</sheetData></worksheet>"
    )


def test_a_workbook_that_unpacks_far_beyond_its_size_is_refused() -> None:
    bomb = workbook_with(sheet_xml(b" " * 40_000_000))
    assert "times its size" in rejected(bomb)[0].cause


def test_a_workbook_that_lies_about_its_unpacked_size_is_refused_though_its_checksum_fits_the_lie() -> None:
    xml = sheet_xml(b" " * 40_000_000)
    bomb = workbook_with(xml).replace(struct.pack("<I", len(xml)), struct.pack("<I", 1000))
    bomb = bomb.replace(struct.pack("<I", zlib.crc32(xml)), struct.pack("<I", zlib.crc32(xml[:1000])))
    assert "far larger" in rejected(bomb)[0].cause


def test_two_far_cells_cannot_make_the_reader_take_all_memory() -> None:
    far = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert "reaches to row 1,048,576" in rejected(workbook_with(sheet_xml(far)))[0].cause


def test_a_far_cell_written_with_a_character_reference_is_not_missed() -> None:
    far = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="&#88;FD1048576"><v>1</v></c></row>'
    assert rejected(workbook_with(sheet_xml(far)))


def test_entities_in_a_workbook_are_refused() -> None:
    xml = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
    assert "damaged" in rejected(workbook_with(xml))[0].cause


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_at_all_give_a_raw_traceback(data: bytes) -> None:
    for beginning in (b"", b"PK\x03\x04", b"\x1f\x8b", b"a,b\n"):
        with suppress(InputRejected):
            read_table(beginning + data, name="x")


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 5000), st.integers(0, 255))
def test_a_workbook_with_one_byte_changed_gives_no_raw_traceback(position: int, byte: int) -> None:
    data = bytearray(write_xlsx(["a", "b"], [["1", "x"]], "t"))
    data[position % len(data)] = byte
    with suppress(InputRejected):
        read_table(bytes(data), name="x.xlsx")


def test_all_missing_columns_are_named_at_once_with_the_nearest() -> None:
    table = Table("people.csv", ("ID", "e-mail"), ())
    with pytest.raises(InputRejected) as caught:
        require_columns(table, ["id", "email", "country"])
    assert [problem.cause for problem in caught.value.problems] == [
        "There is no column 'id'.",
        "There is no column 'email'.",
        "There is no column 'country'.",
    ]
    assert "'ID'" in caught.value.problems[0].cure
    assert "'e-mail'" in caught.value.problems[1].cure


def test_duplicate_values_name_both_rows_and_blanks_are_no_duplicates() -> None:
    rows = tuple(TableRow(n, {"id": value}) for n, value in enumerate(["7", "", "8", "", " 7 "], 2))
    problems = duplicate_values(Table("people.csv", ("id",), rows), "id")
    assert [problem.place for problem in problems] == ["people.csv, row 6"]
    assert "row 2" in problems[0].cause


def test_a_header_that_is_a_formula_is_made_inert_too() -> None:
    assert csv_bytes(["=1+1"], ["x"]).startswith(b"\xef\xbb\xbf'=1+1")


def test_csv_is_written_in_pieces() -> None:
    pieces = list(write_csv(["a"], ([["x" * 1000]] * 1000)))
    assert len(pieces) > 5
    assert sum(map(len, pieces)) > 1_000_000


def test_formulas_are_text_in_xlsx() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(["a"], [["=1+1"], [-5]], "T")))
    sheet = book["T"]
    assert (sheet["A2"].data_type, sheet["A2"].value, sheet["A3"].value) == ("s", "=1+1", -5)


def test_a_cell_too_long_for_xlsx_is_refused_not_cut() -> None:
    with pytest.raises(InputRejected, match="row 3"):
        write_xlsx(["a"], [["x"], ["x" * 32_768]], "T")


def test_a_title_excel_would_refuse_is_made_fit() -> None:
    assert (
        openpyxl.load_workbook(io.BytesIO(write_xlsx(["a"], [], "[Q1]: a/b?" + "x" * 40)))
        .sheetnames[0]
        .startswith("Q1")
    )


WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=10))
def test_what_is_written_to_csv_reads_back_the_same(rows: list[tuple[str, str]]) -> None:
    safe = [["x" + a, "y" + b + '\nz,;\t"'] for a, b in rows]
    read = read_table(csv_bytes(["first", "second"], *[list(row) for row in safe]), name="x.csv")
    assert [list(row.cells.values()) for row in read] == safe


@needs_shared
def test_the_windows_1252_transcripts_come_right() -> None:
    data = (SHARED / "opendata/world-after-covid/transcripts.csv").read_bytes()
    table = read_table(data, name="transcripts.csv")
    text = "".join(table.column("Q1"))
    assert len(table) == 57
    assert "\u2019" in "".join("".join(row.cells.values()) for row in table)
    assert not set("\x80\x91\x92\x93\x94\ufffd") & set("".join("".join(row.cells.values()) for row in table))
    assert text


@needs_shared
def test_the_brain_health_survey_is_read_at_once() -> None:
    data = (SHARED / "opendata/gbhs/gbhs_english.csv.gz").read_bytes()
    began = time.process_time()
    frame = read_columns(data, name="gbhs_english.csv.gz")
    # Processor time on all threads, and ten times what it takes: the machine may be busy with other work.
    assert time.process_time() - began < 5
    assert frame.shape == (10_952, 107)
    assert frame.estimated_size() < 15_000_000
    assert (frame["gender"] != "").sum() == 10_902


@needs_shared
@pytest.mark.parametrize(
    ("path", "n_rows"),
    [
        ("gbhs/gbhs_english_sample300.csv", 300),
        ("gbhs/data_dictionary.csv", 107),
        ("world-after-covid/codes.csv", 57),
        ("world-after-covid/outside_dialectic_codes.csv", 57),
        ("fabrication-interviews/cases.csv", 18),
    ],
)
def test_real_tables_have_their_rows(path: str, n_rows: int) -> None:
    assert len(read_table((SHARED / "opendata" / path).read_bytes(), name=path)) == n_rows


@needs_shared
def test_an_old_xls_workbook_is_read() -> None:
    data = (SHARED / "xlsforms/kpi__MCH_v1.xls").read_bytes()
    assert read_table(data, name="form.xls", sheet="choices").columns == ("list name", "name", "label")


@pytest.mark.parametrize("read", [read_table, read_columns])
def test_more_columns_than_the_caller_wants_are_refused(read: Callable[..., object]) -> None:
    with pytest.raises(InputRejected, match=r"3 columns; 2 are read at most\. Leave out"):
        read(b"a,b,c\n1,2,3\n", name="t.csv", max_columns=2)


def saved(fill: Callable[[Workbook], None]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("id", "age", "why"), ("R1", 1.0, "1.0"), (None, None, None), ("R2", 2.5, "=text")):
        sheet.append(row)
    sheet["C4"].data_type = "s"
    fill(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_far_cell_that_is_only_formatted_costs_nothing() -> None:
    def far(book: Workbook) -> None:
        book.worksheets[0]["XFD1048576"].font = Font(bold=True)

    table = read_table(saved(far), name="x.xlsx")
    assert [(row.number, row["age"], row["why"]) for row in table] == [(2, "1", "1.0"), (4, "2.5", "=text")]


def test_cells_without_a_value_are_refused_all_at_once_and_named() -> None:
    def wrong(book: Workbook) -> None:
        book.worksheets[0]["B2"] = "=1+1"
        book.worksheets[0]["C4"] = "#N/A"
        book.worksheets[0]["C4"].data_type = "e"

    places = [problem.place for problem in rejected(saved(wrong))]
    assert [place.partition(", row ")[2] for place in places] == ["4, cell C4", "2, cell B2"]


def test_sheets_that_can_be_seen_and_are_not_read_are_named_with_their_rows() -> None:
    def more(book: Workbook) -> None:
        book.create_sheet("May").append(["x"])
        book.create_sheet("June")
        book.create_sheet("July").append(["x"])
        book["July"].append(["y"])

    [note] = read_table(saved(more), name="x.xlsx").notes
    assert note.endswith("is read, and no other: 'May' (1 row) and 'July' (2 rows) not.")

    def cover(book: Workbook) -> None:
        book.create_sheet("Cover", 0)

    [problem] = rejected(saved(cover))
    assert problem.cause == "The sheet is empty."
    assert re.search(r"There are '\w+' \(\d rows\) in the file", problem.cure)


def test_the_first_sheet_that_is_not_hidden_is_read_and_what_was_noticed_is_said() -> None:
    def more(book: Workbook) -> None:
        secret = book.create_sheet("secret", 0)
        secret.append(["x"])
        secret.sheet_state = "hidden"
        book.worksheets[1]["A2"] = 1234567890123456789
        book.worksheets[1].merge_cells("A4:A5")

    table = read_table(saved(more), name="x.xlsx")
    assert table.columns == ("id", "age", "why")
    hidden, merged, long = table.notes
    assert "hidden ones are passed over: secret" in hidden
    assert merged.endswith("A4:A5.")
    assert "A2" in long


def test_rows_read_as_columns_keep_the_numbers_that_a_spreadsheet_shows() -> None:
    data = b'\n\nid,words\n1,"a\nb"\n\n,\n2,c\n'
    assert read_columns(data, name="x.csv", numbered=True)[ROW_NUMBER].to_list() == [4, 7]
