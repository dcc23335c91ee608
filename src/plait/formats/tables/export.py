"""A table into a CSV or XLSX file that a spreadsheet program shows as it is and never runs.

Text that a spreadsheet would calculate is written to CSV with an apostrophe before it ("'=1+1"), by `formulas`.
Ordinary words and numbers stay as they are, and reading the file here takes the apostrophe away again. In XLSX a cell
is stored as text and needs none. Every table that leaves Plait is written here.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING

from plait.formats.tables.formulas import begins_with_a_sign, marked
from plait.records.problem import InputRejected, Problem

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Value = str | int | float | datetime.datetime | datetime.date | None

_MAX_XLSX_ROWS = 1_048_576
_MAX_XLSX_CELL = 32_767


def write_csv(columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> Iterator[bytes]:
    r"""A CSV file in pieces: UTF-8 with a byte order mark (Excel needs it), commas, lines ending in \r\n.

    None is written as an empty cell. Text that a spreadsheet would run as a formula gets an apostrophe before it.

    >>> b"".join(write_csv(["id", "change"], [["=1+1", -5]])).decode("utf-8-sig").splitlines()
    ['id,change', "'=1+1,-5"]
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([_inert(column) for column in columns])
    yield b"\xef\xbb\xbf"
    for row in rows:
        writer.writerow([_inert(value) for value in row])
        if buffer.tell() > 64_000:
            yield _taken(buffer)
    yield _taken(buffer)


def write_xlsx(columns: Sequence[str], rows: Iterable[Sequence[Value]], title: str) -> bytes:
    """A workbook of one sheet named `title` (shortened to what Excel allows), with the header row kept in sight.

    Text is stored as text, whatever it begins with. Raises InputRejected when a cell or the table is larger than
    XLSX can hold.
    """
    return write_sheets([(title, columns, rows)])


def write_xlsx_to(target: IO[bytes], columns: Sequence[str], rows: Iterable[Sequence[Value]], title: str) -> None:
    """The same into a file that is open, for a table of any length."""
    _write_sheets_to(target, [(title, columns, rows)])


def write_sheets(sheets: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Value]]]]) -> bytes:
    """A workbook of several sheets, each given as title, columns and rows; otherwise as write_xlsx."""
    target = io.BytesIO()
    _write_sheets_to(target, sheets)
    return target.getvalue()


def _write_sheets_to(target: IO[bytes], sheets: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Value]]]]) -> None:
    # Loads much, and most processes never write a workbook.
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    for title, columns, rows in sheets:
        worksheet = book.create_sheet(_sheet_title(title))
        worksheet.freeze_panes = "A2"
        header = [_xlsx_cell(worksheet, column, 1) for column in columns]
        for made in header:
            made.font = Font(bold=True)
        worksheet.append(header)
        for number, row in enumerate(rows, 2):
            if number > _MAX_XLSX_ROWS:
                cause = f"XLSX holds {_MAX_XLSX_ROWS:,} rows; there are more."
                raise InputRejected(Problem(f"Sheet '{worksheet.title}'", cause, "Export as CSV instead."))
            worksheet.append([_xlsx_cell(worksheet, value, number) for value in row])
    book.save(target)


def _xlsx_cell(worksheet: WriteOnlyWorksheet, value: Value, row: int) -> Cell:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        value = value.isoformat(" ", "seconds")  # XLSX knows no time zones
    if not isinstance(value, str):
        return WriteOnlyCell(worksheet, value=value)  # type: ignore[arg-type]  # the stub forgets dates
    if len(value) > _MAX_XLSX_CELL:
        cause = f"A cell has {len(value):,} characters; XLSX holds {_MAX_XLSX_CELL:,}."
        raise InputRejected(Problem(f"Sheet '{worksheet.title}', row {row}", cause, "Export as CSV instead."))
    made = WriteOnlyCell(worksheet, value=ILLEGAL_CHARACTERS_RE.sub("\ufffd", value))
    made.data_type = "s"
    made.quotePrefix = begins_with_a_sign(value)
    return made


def _inert(value: Value) -> Value:
    return marked(value) if isinstance(value, str) else value


def _taken(buffer: io.StringIO) -> bytes:
    piece = buffer.getvalue().encode("utf-8")
    buffer.seek(0)
    buffer.truncate()
    return piece


def _sheet_title(title: str) -> str:
    return re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", title).strip().strip("'")[:31].strip() or "Table"
