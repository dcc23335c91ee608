"""What a person is shown before a sheet of a workbook is chosen: the sheets in which something stands, and their rows.

A chosen sheet travels where the encoding of a text does ("sheet 2"): it says how a file is to be read.
"""

from __future__ import annotations

import re

from plait.formats.reading.choosing import File, Looked, look_at
from plait.formats.tables.workbook import MOST_SHEETS, Workbook, is_workbook, read_workbook
from plait.records.problem import InputRejected

_SHEET = re.compile(r"sheet 0*([0-9]+)")
_NO_SHEET = MOST_SHEETS + 1
_SHEETS_SHOWN = 200
_BEGINNING = 8
_ROWS_SHOWN = 3
_LETTERS_SHOWN = 300


def look_at_table(file: File, *, name: str = "", chosen: str = "", passing: str = "") -> Looked | None:
    """As `look_at`, for a file that holds a table: of a workbook, which sheet is read. chosen: '' where a person chose
    none. passing: a workbook with a sheet of this name is read as a whole.

    A workbook is asked about when more than one of its sheets that can be seen holds rows; of very many the first
    are shown.
    """
    file.seek(0)
    if not is_workbook(file.read(_BEGINNING)):
        return look_at(file, name=name, chosen=chosen)
    if number := sheet_number(chosen):
        return Looked(f"sheet {number}", "", is_asked=False, is_plain=True)
    file.seek(0)
    try:
        book = read_workbook(file.read(-1), name=name)
    except InputRejected:
        return None  # Whoever reads it says what is wrong, beside all else.
    filled = _filled(book)
    shown = tuple(_shown(book, number) for number in filled[:_SHEETS_SHOWN])
    if not shown or passing in map(str.lower, book.sheet_names):
        return None
    said = f"{len(filled):,} of its sheets hold rows."
    if len(filled) > len(shown):
        said += f" Here are the first {len(shown)}; if yours is not among them, put it before the others in the file."
    return Looked(shown[0][0], said, is_asked=len(shown) > 1, is_plain=True, shown=shown)


def sheet_number(chosen: str) -> int:
    """The number of a chosen sheet in its workbook, from 1; 0 where what was chosen is no sheet. A number that no
    workbook has stays one that none has, and is refused where the sheet is read.

    >>> sheet_number("sheet 2"), sheet_number("windows-1252")
    (2, 0)
    >>> sheet_number("sheet 0"), sheet_number("sheet 123456789")
    (1001, 1001)
    """
    found = _SHEET.fullmatch(chosen)
    if not found:
        return 0
    return min(int(found[1][:8]) or _NO_SHEET, _NO_SHEET)


def _filled(book: Workbook) -> list[int]:
    return [
        number
        for number, (sheet_name, frame) in enumerate(book.sheets.items(), 1)
        if sheet_name not in book.hidden and any(any(map(str.strip, row)) for row in frame.iter_rows())
    ]


def _shown(book: Workbook, number: int) -> tuple[str, str, tuple[tuple[int, str], ...]]:
    sheet_name = book.sheet_names[number - 1]
    rows: list[tuple[int, str]] = []
    n_rows = 0
    for at, row in enumerate(book.sheets[sheet_name].iter_rows(), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        n_rows += 1
        if len(rows) < _ROWS_SHOWN:
            line = " \N{MIDDLE DOT} ".join(filter(None, cells))
            more = "\N{HORIZONTAL ELLIPSIS}" if len(line) > _LETTERS_SHOWN else ""
            rows.append((at, line[:_LETTERS_SHOWN] + more))
    return f"sheet {number}", f"{sheet_name} ({n_rows:,} row{'' if n_rows == 1 else 's'})", tuple(rows)
