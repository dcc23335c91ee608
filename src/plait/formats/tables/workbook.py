"""A spreadsheet file (XLSX or old XLS) into rows of text, after checking that it is safe to open."""

from __future__ import annotations

import io
import re
import string
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import fastexcel
import polars as pl
import xlrd
from lxml import etree

from plait.formats.reading.zip_safety import OLD_OFFICE, ZIP, check_zip
from plait.records.problem import InputRejected, Problem

MOST_SHEETS = 1_000
_MAX_ENTRIES = 5_000
_MAX_RATIO = 400.0
_CHUNK = 1 << 20
_OVERLAP = 10_000
_CELL_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,7})(\d{1,10})["']""")
_HIDDEN_PLACE = re.compile(rb"""\br\s*=\s*["'][^"'<>]{0,40}&""")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
# A cell with an error, a formula whose value is not in the file, a number longer than spreadsheets keep; the attributes
# say the place.
_FORMULA = rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]{0,9000}</(?:\w+:)?f>)"
_ERROR = re.compile(
    rb"""<(?:\w+:)?c\b([^>]*\bt\s*=\s*["']e["'][^>]*)>\s*(?:""" + _FORMULA + rb""")?\s*<(?:\w+:)?v>([^<]{1,20})<"""
)
_NO_VALUE = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*" + _FORMULA + rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>|</(?:\w+:)?c>)"
)
_LONG_NUMBER = re.compile(rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?v>-?(?:\d{16,}|\d(?:\.\d+)?[eE]\+?(?:1[5-9]|[2-9]\d))<")
_MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})["']""")
_TEXT_KINDS = re.compile(rb"""\bt\s*=\s*["'](?:s|str|inlineStr|e|b)["']""")
_MOST_NAMED = 50
_MIDNIGHT = r"^(\d{4}-\d{2}-\d{2}) 00:00:00$"
_TIME_ONLY = r"^1899-12-3[01] (\d{2}:\d{2}:\d{2})$"


@dataclass(slots=True)
class Noticed:
    """What stands in a sheet and is in no cell's text, by the cell's place (B7). errors: place -> #N/A and such.
    without_value: formulas that no program has computed. long_numbers: of more than 15 digits. merged: ranges."""

    errors: dict[str, str] = field(default_factory=dict)
    without_value: dict[str, None] = field(default_factory=dict)
    long_numbers: dict[str, None] = field(default_factory=dict)
    merged: dict[str, None] = field(default_factory=dict)

    def problems(self, source: str) -> list[Problem]:
        """Of the cells that hold no value that could be read."""
        found = []
        for place, error in self.errors.items():
            cure = "Mend its formula, or empty the cell."
            found.append(Problem(_at(source, place), f"It holds the error {error}.", cure))
        for place in self.without_value:
            cause = "It is a formula whose value is not in the file."
            cure = "Open the file in a spreadsheet program and save it there, or write the value."
            found.append(Problem(_at(source, place), cause, cure))
        return found[:_MOST_NAMED]

    def notes(self) -> list[str]:
        """What a person should know, sentences."""
        said = []
        if self.merged:
            said.append(f"Of merged cells only the first has the value: {_some(self.merged)}.")
        if self.long_numbers:
            said.append(
                f"A spreadsheet keeps 15 digits of a number, so the end of longer ones may be wrong: "
                f"{_some(self.long_numbers)}. Ids of this length are to be stored as text."
            )
        return said


def _at(source: str, place: str) -> str:
    return f"{source}, row {place.lstrip(string.ascii_uppercase)}, cell {place}"


def _some(places: Mapping[str, object]) -> str:
    more = f" and {len(places) - 5:,} more" if len(places) > 5 else ""
    return ", ".join(list(places)[:5]) + more


@dataclass(frozen=True, slots=True)
class Workbook:
    """sheet_names: in the order of the file. sheets: the cells of each, every column text, '' where empty; a sheet's
    first row is row 1 of the frame's file, also when it is blank. Dates are written 2026-01-31. seen: what else was
    noticed of a sheet. hidden: sheets that their author hid. passed: where only the first was to be read, the others
    that are not hidden, with the number of rows in which something stands."""

    name: str
    sheets: dict[str, pl.DataFrame]
    seen: Mapping[str, Noticed] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    passed: Mapping[str, int] = field(default_factory=dict)

    @property
    def sheet_names(self) -> tuple[str, ...]:
        return tuple(self.sheets)

    def problems(self, sheet_name: str) -> list[Problem]:
        """Of cells of this sheet that hold no value that could be read."""
        seen = self.seen.get(sheet_name)
        return seen.problems(f"File '{self.name}', sheet '{sheet_name}'") if seen else []

    def notes(self, sheet_name: str) -> tuple[str, ...]:
        """What a person should know of this sheet, sentences."""
        passed = sorted(self.hidden - {sheet_name})
        said = (
            [f"The sheet '{sheet_name}' is read; hidden ones are passed over: {', '.join(passed)}."] if passed else []
        )
        if others := self.others():
            said.append(f"The sheet '{sheet_name}' is read, and no other: {others} not.")
        return (*said, *(self.seen[sheet_name].notes() if sheet_name in self.seen else ()))

    def others(self) -> str:
        """The sheets that were not read and hold something, with their rows; '' where there is none."""
        filled = [f"'{each}' ({n:,} row{'' if n == 1 else 's'})" for each, n in self.passed.items() if n]
        return " and ".join(filter(None, (", ".join(filled[:-1]), *filled[-1:])))

    def name_of(self, number: int) -> str:
        """The name of a sheet by its number in the file, from 1, where all were read. Raises InputRejected."""
        if not 1 <= number <= len(self.sheets):
            which = f"sheet {number}" if 1 <= number <= MOST_SHEETS else "sheet of this number"
            cause = f"It has no {which}, but {len(self.sheets)}."
            raise InputRejected(Problem(f"File '{self.name}'", cause, "Choose one that is there."))
        return self.sheet_names[number - 1]

    def sheet(self, wanted: str | None = None) -> tuple[str, pl.DataFrame]:
        """The sheet of that name (case and outer blanks do not matter where none is called exactly so), or the first
        one. Raises InputRejected."""
        if wanted is None:
            first = next((each for each in self.sheets if each not in self.hidden), self.sheet_names[0])
            return first, self.sheets[first]
        if wanted in self.sheets:
            return wanted, self.sheets[wanted]
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
    """All sheets, or only the one named `only` (and '' for the first that is not hidden). Nothing is computed: formulas
    give their stored values.

    Parameters: name, the file's name as the person knows it; max_bytes, unpacked; max_cells, of any one sheet.
    Raises InputRejected for a file that is too large, a zip bomb, encrypted, damaged or no spreadsheet, that has more
        than MOST_SHEETS sheets, or two of one name.
    """
    if len(data) > max_bytes:
        cause = f"The file is larger than {max_bytes / 1_000_000:,.0f} MB, the most that is read."
        raise _rejected(name, cause, "Split it, or leave out columns that are not needed.")
    if data.startswith(OLD_OFFICE):
        return _read_xls(data, name, only, max_cells)
    noticed = _check_zip(data, name, max_bytes, max_cells)
    return _read_xlsx(data, name, only, noticed)


def _rejected(name: str, cause: str, cure: str) -> InputRejected:
    return InputRejected(Problem(f"File '{name}'", cause, cure))


def _require_sheets_apart(names: list[str], name: str) -> None:
    """Sheets are told apart by their names, and each costs time to open. Raises InputRejected."""
    if len(names) > MOST_SHEETS:
        cause = f"It has {len(names):,} sheets; {MOST_SHEETS:,} are read at most."
        raise _rejected(name, cause, "Keep the sheets that are needed in a file of their own.")
    seen: set[str] = set()
    for each in names:
        if each in seen:
            raise _rejected(name, f"Two of its sheets are called '{each}'.", "Give each sheet a name of its own.")
        seen.add(each)


def _damaged(name: str) -> InputRejected:
    cure = "Open it in a spreadsheet program and save it again as XLSX, or download it again."
    return _rejected(name, "The workbook is damaged and cannot be read.", cure)


def _bomb(name: str) -> InputRejected:
    cause = "Unpacked, the workbook is far larger than a table of this size can be."
    return _rejected(name, cause, "Save the sheet as CSV, or remove pictures and empty formatted cells.")


def _check_zip(data: bytes, name: str, max_bytes: int, max_cells: int) -> dict[str, Noticed]:
    """What was noticed in each sheet, by the name of its entry in lower case."""
    check_zip(data, name=f"File '{name}'", max_unpacked=max_bytes, max_ratio=_MAX_RATIO, max_entries=_MAX_ENTRIES)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    names = {entry.filename.replace("\\", "/").lstrip("/").lower() for entry in entries}
    if "xl/workbook.xml" not in names:
        cause = "This is a zip file, but not an XLSX workbook."
        raise _rejected(name, cause, "Unpack it, or save the table as XLSX or CSV.")
    noticed: dict[str, Noticed] = {}
    for entry in entries:
        seen = noticed[entry.filename.replace("\\", "/").lstrip("/").lower()] = Noticed()
        _check_entry(data, entry, name, max_cells, seen)
    return noticed


def _check_entry(data: bytes, entry: zipfile.ZipInfo, name: str, max_cells: int, seen: Noticed) -> None:
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
            _notice(window, seen)
    if n_bytes != entry.file_size:
        raise _damaged(name)
    if n_rows * n_columns > max_cells:
        # Cells that are only formatted hold nothing, and the reader passes them over.
        n_rows, n_columns = _used_corner(data, entry, name)
    if n_rows * n_columns > max_cells:
        cause = f"A sheet reaches to row {n_rows:,} and column {n_columns:,}, more than {max_cells:,} cells."
        raise _rejected(name, cause, "Delete the stray cells below and right of the table, or save it as CSV.")


def _notice(window: bytes, seen: Noticed) -> None:
    if b't="e"' in window or b"t='e'" in window:
        for attributes, error in _ERROR.findall(window):
            _keep(seen.errors, attributes, error.decode("ascii", "replace"))
    if b"<f" in window or b":f" in window:
        for attributes in _NO_VALUE.findall(window):
            # A formula that gives an empty text has a kind, and no value.
            if not _TEXT_KINDS.search(attributes):
                _keep(seen.without_value, attributes, None)
    for attributes in _LONG_NUMBER.findall(window):
        if not _TEXT_KINDS.search(attributes):
            _keep(seen.long_numbers, attributes, None)
    for merged in _MERGED.findall(window):
        if len(seen.merged) < 1000:
            seen.merged[merged.decode("ascii")] = None


def _keep(places: dict[str, Any], attributes: bytes, value: str | None) -> None:
    found = _CELL_PLACE.search(attributes)
    if found and len(places) < 1000:
        places[(found[1] + found[2]).decode("ascii").upper()] = value


def _used_corner(data: bytes, entry: zipfile.ZipInfo, name: str) -> tuple[int, int]:
    """The last row and the last column with a cell that holds something."""
    parser = etree.XMLPullParser(events=("start", "end"), resolve_entities=False, no_network=True)
    n_rows = n_columns = row = column = 0
    try:
        for chunk in _inflated(data, entry, name):
            parser.feed(chunk)
            for event, element in parser.read_events():
                assert isinstance(element, etree._Element)
                kind = etree.QName(element).localname
                if event == "start" and kind == "row":
                    row, column = int(element.get("r") or row + 1), 0
                elif event == "start" and kind == "c":
                    place = re.fullmatch(r"([A-Za-z]+)(\d+)", element.get("r") or "")
                    column = _column_number(place[1].upper().encode()) if place else column + 1
                    row = int(place[2]) if place else row
                elif event == "end" and kind == "c":
                    if any(child.text or len(child) for child in element):
                        n_rows, n_columns = max(n_rows, row), max(n_columns, column)
                    element.clear()
                elif event == "end" and kind == "row":
                    _let_go(element)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged(name) from error
    return n_rows, n_columns


def _let_go(element: etree._Element) -> None:
    element.clear()
    while (before := element.getprevious()) is not None and (parent := element.getparent()) is not None:
        parent.remove(before)


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


def _read_xlsx(data: bytes, name: str, only: str | None, noticed: Mapping[str, Noticed]) -> Workbook:
    entry_of, hidden = _sheets_of(data, name)
    try:
        reader = fastexcel.read_excel(data)
        _require_sheets_apart(list(reader.sheet_names), name)
        names = _chosen(list(reader.sheet_names), only, hidden)
        sheets = {each: _xlsx_frame(reader, each) for each in names}
        passed = {each: _n_filled(_xlsx_frame(reader, each)) for each in _passed(reader.sheet_names, only, hidden)}
    except InputRejected:
        raise
    except BaseException as error:
        # A panic inside the reader arrives as a BaseException of its own; anything else of that kind is not ours.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise _damaged(name) from error
        raise
    seen = {each: noticed[entry_of[each]] for each in sheets if entry_of.get(each) in noticed}
    return _with_sheets(name, sheets, seen, hidden, passed)


def _xlsx_frame(reader: fastexcel.ExcelReader, sheet_name: str) -> pl.DataFrame:
    return _tidied(reader.load_sheet(sheet_name, header_row=None, skip_rows=0, dtypes="string").to_polars())


def _n_filled(frame: pl.DataFrame) -> int:
    """In how many rows something stands."""
    return sum(any(cell.strip() for cell in row) for row in frame.iter_rows())


def _sheets_of(data: bytes, name: str) -> tuple[dict[str, str], frozenset[str]]:
    """The entry of each sheet, in lower case, and the sheets that are hidden. Raises InputRejected."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    entry_of, hidden = {}, set()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {each.replace("\\", "/").lstrip("/").lower(): each for each in archive.namelist()}
            book = etree.fromstring(archive.read(names["xl/workbook.xml"]), parser)
            links = etree.fromstring(archive.read(names["xl/_rels/workbook.xml.rels"]), parser)
    except (KeyError, etree.XMLSyntaxError):
        return {}, frozenset()
    target_of = {link.get("Id"): link.get("Target") or "" for link in links}
    listed = list(book.iter("{*}sheet"))
    _require_sheets_apart([sheet.get("name") or "" for sheet in listed], name)
    for sheet in listed:
        title = sheet.get("name") or ""
        link = next((value for key, value in sheet.attrib.items() if str(key).endswith("}id")), None)
        target = target_of.get(str(link), "")
        entry_of[title] = (target.lstrip("/") if target.startswith("/") else f"xl/{target}").lower()
        if sheet.get("state") in ("hidden", "veryHidden"):
            hidden.add(title)
    entries = [entry for entry in entry_of.values() if entry in names]
    if len(set(entries)) < len(entries):
        # One sheet under many names would be laid out as often.
        raise _damaged(name)
    return entry_of, frozenset(hidden)


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
            _require_sheets_apart(book.sheet_names(), name)
            hidden = frozenset(each for each in book.sheet_names() if _is_hidden(book, each))
            names = _chosen(book.sheet_names(), only, hidden)
            seen = {sheet_name: Noticed() for sheet_name in names}
            sheets = {each: _xls_frame(book, each, name, max_cells, seen[each]) for each in names}
            passed = {
                each: _n_filled(_xls_frame(book, each, name, max_cells, Noticed()))
                for each in _passed(book.sheet_names(), only, hidden)
            }
    except InputRejected:
        raise
    except Exception as error:  # xlrd fails on damaged files with whatever it happens to trip over
        if "encrypted" in str(error).lower():
            cause = "The workbook is locked with a password."
            raise _rejected(name, cause, "Remove the password and save it again.") from error
        raise _damaged(name) from error
    return _with_sheets(name, sheets, seen, hidden, passed)


def _is_hidden(book: xlrd.book.Book, sheet_name: str) -> bool:
    return bool(book.sheet_by_name(sheet_name).visibility)


def _with_sheets(
    name: str,
    sheets: dict[str, pl.DataFrame],
    seen: Mapping[str, Noticed],
    hidden: frozenset[str],
    passed: Mapping[str, int],
) -> Workbook:
    if not sheets:
        raise _rejected(name, "The workbook has no sheet with cells.", "Put the table on a sheet of its own.")
    return Workbook(name, sheets, seen, hidden, passed)


def _chosen(names: list[str], only: str | None, hidden: frozenset[str]) -> list[str]:
    if only is None:
        return names
    if only == "":
        return [name for name in names if name not in hidden][:1] or names[:1]
    # A sheet that is not there is told with the names of those that are, so all are kept then.
    return [name for name in names if name.strip().lower() == only.strip().lower()] or names


def _passed(names: list[str], only: str | None, hidden: frozenset[str]) -> list[str]:
    """The sheets that whoever sent the file can see, and that are not read."""
    return [each for each in names if each not in hidden | {*_chosen(names, only, hidden)}] if only == "" else []


def _xls_frame(book: xlrd.book.Book, sheet_name: str, name: str, max_cells: int, seen: Noticed) -> pl.DataFrame:
    sheet = book.sheet_by_name(sheet_name)
    rows = [_xls_row(sheet.row(i), i + 1, book.datemode, seen) for i in range(sheet.nrows)]
    while rows and not rows[-1]:
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    if width * len(rows) > max_cells:
        raise _rejected(name, f"A sheet has more than {max_cells:,} cells.", "Save it as CSV.")
    columns = {f"column_{i}": [row[i] if i < len(row) else "" for row in rows] for i in range(width)}
    return _tidied(pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String)))


def _xls_row(cells: list[xlrd.sheet.Cell], number: int, datemode: int, seen: Noticed) -> list[str]:
    """The texts of a row, without the cells at its end that are only formatted."""
    row = [_xls_text(cell, datemode) for cell in cells]
    for at, cell in enumerate(cells):
        if cell.ctype == xlrd.XL_CELL_ERROR and len(seen.errors) < _MOST_NAMED:
            seen.errors[f"{_letters(at)}{number}"] = xlrd.error_text_from_code.get(cell.value, "error")
        elif cell.ctype == xlrd.XL_CELL_NUMBER and abs(cell.value) >= 1e15 and len(seen.long_numbers) < 1000:
            seen.long_numbers[f"{_letters(at)}{number}"] = None
    while row and not row[-1]:
        row.pop()
    return row


def _letters(position: int) -> str:
    letters = ""
    number = position + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


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
