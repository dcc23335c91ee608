"""A spreadsheet file (XLSX or old XLS) into rows of text, after checking that it is safe to open."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import fastexcel
import polars as pl
import xlrd

from plait.formats.reading.zip_safety import OLD_OFFICE, ZIP, check_zip
from plait.records.problem import InputRejected, Problem

_MAX_ENTRIES = 5_000
_MAX_RATIO = 400.0
_CHUNK = 1 << 20
_OVERLAP = 256
_CELL_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,7})(\d{1,10})["']""")
_HIDDEN_PLACE = re.compile(rb"""\br\s*=\s*["'][^"'<>]{0,40}&""")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_MIDNIGHT = r"^(\d{4}-\d{2}-\d{2}) 00:00:00$"
_TIME_ONLY = r"^1899-12-3[01] (\d{2}:\d{2}:\d{2})$"


@dataclass(frozen=True, slots=True)
class Workbook:
    """sheet_names: in the order of the file. sheets: the cells of each, every column text, '' where empty; a sheet's
    first row is row 1 of the frame's file, also when it is blank. Dates are written 2026-01-31."""

    name: str
    sheets: dict[str, pl.DataFrame]

    @property
    def sheet_names(self) -> tuple[str, ...]:
        return tuple(self.sheets)

    def sheet(self, wanted: str | None = None) -> tuple[str, pl.DataFrame]:
        """The sheet of that name (case and outer blanks do not matter), or the first one. Raises InputRejected."""
        if wanted is None:
            return next(iter(self.sheets.items()))
        for sheet_name, frame in self.sheets.items():
            if sheet_name.strip().lower() == wanted.strip().lower():
                return sheet_name, frame
        listed = ", ".join(f"'{sheet_name}'" for sheet_name in self.sheets)
        cause = f"There is no sheet '{wanted}'. The sheets are {listed}."
        raise InputRejected(Problem(f"File '{self.name}'", cause, "Name one of these, or rename the sheet."))


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a zip or an OLE file, the wrappings of XLSX and XLS.

    >>> is_workbook(b"id,age")
    False
    """
    return data.startswith((ZIP, OLD_OFFICE, b"PK\x05\x06"))


def read_workbook(
    data: bytes, *, name: str, only: str | None = None, max_bytes: int = 200_000_000, max_cells: int = 20_000_000
) -> Workbook:
    """All sheets, or only the one named `only` (and '' for the first). Nothing is computed: formulas give their
    stored values.

    Parameters: name, the file's name as the person knows it; max_bytes, unpacked; max_cells, of any one sheet.
    Raises InputRejected for a file that is too large, a zip bomb, encrypted, damaged or no spreadsheet.
    """
    if len(data) > max_bytes:
        cause = f"The file is larger than {max_bytes / 1_000_000:,.0f} MB, the most that is read."
        raise _rejected(name, cause, "Split it, or leave out columns that are not needed.")
    if data.startswith(OLD_OFFICE):
        return _read_xls(data, name, only, max_cells)
    _check_zip(data, name, max_bytes, max_cells)
    return _read_xlsx(data, name, only)


def _rejected(name: str, cause: str, cure: str) -> InputRejected:
    return InputRejected(Problem(f"File '{name}'", cause, cure))


def _damaged(name: str) -> InputRejected:
    cure = "Open it in a spreadsheet program and save it again as XLSX, or download it again."
    return _rejected(name, "The workbook is damaged and cannot be read.", cure)


def _bomb(name: str) -> InputRejected:
    cause = "Unpacked, the workbook is far larger than a table of this size can be."
    return _rejected(name, cause, "Save the sheet as CSV, or remove pictures and empty formatted cells.")


def _check_zip(data: bytes, name: str, max_bytes: int, max_cells: int) -> None:
    check_zip(data, name=f"File '{name}'", max_unpacked=max_bytes, max_ratio=_MAX_RATIO, max_entries=_MAX_ENTRIES)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    names = {entry.filename.replace("\\", "/").lstrip("/").lower() for entry in entries}
    if "xl/workbook.xml" not in names:
        cause = "This is a zip file, but not an XLSX workbook."
        raise _rejected(name, cause, "Unpack it, or save the table as XLSX or CSV.")
    for entry in entries:
        _check_entry(data, entry, name, max_cells)


def _check_entry(data: bytes, entry: zipfile.ZipInfo, name: str, max_cells: int) -> None:
    is_sheet = "worksheets/" in entry.filename.replace("\\", "/").lower()
    is_xml = entry.filename.lower().endswith((".xml", ".rels", ".vml"))
    n_bytes, n_rows, n_columns, tail = 0, 0, 0, b""
    for chunk in _inflated(data, entry, name):
        # The reader goes on to the end of the packed data, whatever size is declared: what comes out is counted here.
        n_bytes += len(chunk)
        if n_bytes > entry.file_size:
            raise _bomb(name)
        if not is_xml:
            continue
        window = tail + chunk
        tail = window[-_OVERLAP:]
        # Entities can swell inside the reader, and UTF-16 parts would hide them from this check; neither is ever
        # written by a spreadsheet program.
        if _DOCTYPE.search(window) or b"\x00" in window or _HIDDEN_PLACE.search(window):
            raise _damaged(name)
        if is_sheet:
            n_rows, n_columns = _far_corner(window, n_rows, n_columns)
            if n_rows * n_columns > max_cells:
                cause = f"A sheet reaches to row {n_rows:,} and column {n_columns:,}, more than {max_cells:,} cells."
                raise _rejected(name, cause, "Delete the stray cells below and right of the table, or save it as CSV.")
    if n_bytes != entry.file_size:
        raise _damaged(name)


def _inflated(data: bytes, entry: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    header = data[entry.header_offset : entry.header_offset + 30]
    if len(header) < 30 or not header.startswith(ZIP):
        raise _damaged(name)
    start = entry.header_offset + 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    packed = data[start : start + entry.compress_size]
    if entry.compress_type == zipfile.ZIP_STORED:
        yield packed
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise _damaged(name)
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        while packed and not stream.eof:
            yield stream.decompress(packed, _CHUNK)
            packed = stream.unconsumed_tail
        while not stream.eof and (rest := stream.decompress(b"", _CHUNK)):
            yield rest
    except zlib.error as error:
        raise _damaged(name) from error


def _far_corner(window: bytes, n_rows: int, n_columns: int) -> tuple[int, int]:
    # The reader lays a sheet out as one full rectangle, so two far cells alone could take all memory.
    for letters, digits in _CELL_PLACE.findall(window):
        n_rows = max(n_rows, int(digits))
        if letters:
            n_columns = max(n_columns, _column_number(letters.upper()))
    return n_rows, n_columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _read_xlsx(data: bytes, name: str, only: str | None) -> Workbook:
    try:
        reader = fastexcel.read_excel(data)
        names = _chosen(list(reader.sheet_names), only)
        sheets = {
            sheet_name: _tidied(
                reader.load_sheet(sheet_name, header_row=None, skip_rows=0, dtypes="string").to_polars()
            )
            for sheet_name in names
        }
    except BaseException as error:
        # A panic inside the reader arrives as a BaseException of its own; anything else of that kind is not ours.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise _damaged(name) from error
        raise
    return _with_sheets(name, sheets)


def _read_xls(data: bytes, name: str, only: str | None, max_cells: int) -> Workbook:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise _rejected(name, "The workbook is locked with a password.", "Remove the password and save it again.")
    if not any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        cause = "This is an old Office file, but not a spreadsheet."
        raise _rejected(name, cause, "Save the table as XLSX or CSV.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = xlrd.open_workbook(file_contents=data, on_demand=True, ragged_rows=True, logfile=io.StringIO())
            names = _chosen(book.sheet_names(), only)
            sheets = {sheet_name: _xls_frame(book, sheet_name, name, max_cells) for sheet_name in names}
    except InputRejected:
        raise
    except Exception as error:  # xlrd fails on damaged files with whatever it happens to trip over
        if "encrypted" in str(error).lower():
            cause = "The workbook is locked with a password."
            raise _rejected(name, cause, "Remove the password and save it again.") from error
        raise _damaged(name) from error
    return _with_sheets(name, sheets)


def _with_sheets(name: str, sheets: dict[str, pl.DataFrame]) -> Workbook:
    if not sheets:
        raise _rejected(name, "The workbook has no sheet with cells.", "Put the table on a sheet of its own.")
    return Workbook(name, sheets)


def _chosen(names: list[str], only: str | None) -> list[str]:
    if only is None:
        return names
    if only == "":
        return names[:1]
    # A sheet that is not there is told with the names of those that are, so all are kept then.
    return [name for name in names if name.strip().lower() == only.strip().lower()] or names


def _xls_frame(book: xlrd.book.Book, sheet_name: str, name: str, max_cells: int) -> pl.DataFrame:
    sheet = book.sheet_by_name(sheet_name)
    rows = [[_xls_text(cell, book.datemode) for cell in sheet.row(i)] for i in range(sheet.nrows)]
    width = max((len(row) for row in rows), default=0)
    if width * len(rows) > max_cells:
        raise _rejected(name, f"A sheet has more than {max_cells:,} cells.", "Save it as CSV.")
    columns = {f"column_{i}": [row[i] if i < len(row) else "" for row in rows] for i in range(width)}
    return _tidied(pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String)))


def _xls_text(cell: xlrd.sheet.Cell, datemode: int) -> str:
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return str(cell.value)
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return str(int(cell.value)) if float(cell.value).is_integer() else repr(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return str(xlrd.xldate_as_datetime(cell.value, datemode))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "true" if cell.value else "false"
    return ""


def _tidied(frame: pl.DataFrame) -> pl.DataFrame:
    if frame.width == 0:
        return frame
    text = pl.all().fill_null("").str.replace_all("\r\n", "\n", literal=True)
    return frame.select(text.str.replace(_MIDNIGHT, "$1").str.replace(_TIME_ONLY, "$1"))
