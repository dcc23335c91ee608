"""Tables of text from CSV, TSV, XLSX and XLS files, and back to CSV and XLSX (export).

Every cell is text and '' is missing; nothing is guessed about numbers or dates. What the file is, is decided by its
content, not by its name. The apostrophe that a text file has before what spreadsheets would calculate (`formulas`) is
taken away, so that what was written here is read as it was.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import chain

import polars as pl

from plait.formats.reading.text_source import decode, unpack
from plait.formats.tables.choosing import sheet_number
from plait.formats.tables.export import Value, write_csv, write_xlsx, write_xlsx_to
from plait.formats.tables.formulas import MARK, without_marks
from plait.formats.tables.workbook import is_workbook, read_workbook
from plait.records.problem import InputRejected, Problem
from plait.records.table import ROW_NUMBER, Table, TableRow

__all__ = [
    "FaultyRow",
    "Value",
    "duplicate_values",
    "read_columns",
    "read_table",
    "require_columns",
    "stream_rows",
    "write_csv",
    "write_xlsx",
    "write_xlsx_to",
]

MAX_BYTES = 200_000_000
MAX_COLUMNS = 16_384
_MAX_PROBLEMS = 50
_SAMPLE = 65_536
_DELIMITERS = ",;\t|"
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")

# One cell may hold a whole transcript; the csv module's own limit is 131,072 characters.
csv.field_size_limit(50_000_000)


def read_table(
    data: bytes,
    *,
    name: str,
    sheet: str | None = None,
    encoding: str = "",
    max_bytes: int = MAX_BYTES,
    max_rows: int = 200_000,
    max_cells: int = 5_000_000,
    max_columns: int = MAX_COLUMNS,
) -> Table:
    """A table whose rows know their place in the file; wholly blank rows are left out.

    Parameters: data, the file; name, what the person calls it; sheet, of a workbook, the first when None; encoding, of
        a text file as a person chose it, '' to be found, or a chosen sheet ("sheet 2"); max_bytes, also of the unpacked
        file; max_rows and max_cells, below the header; max_columns, those without name and cells not counted.
    Raises: InputRejected with every problem found: no table, no header, blank or repeated column names, rows longer
        than the header, a file too large, damaged, encrypted or binary.

    >>> table = read_table(b"id;age\\n7;34\\n", name="people.csv")
    >>> table.columns, table.rows[0].number, table.rows[0]["age"]
    (('id', 'age'), 2, '34')
    """
    raw = _read_raw(data, name, sheet, encoding, max_bytes, _Limits(max_rows, max_cells, max_columns))
    columns = tuple(raw.frame.columns)
    rows = (
        TableRow(number, dict(zip(columns, cells, strict=True)))
        for number, cells in enumerate(raw.frame.iter_rows(), raw.first_row)
        if any(cells)
    )
    return Table(raw.source, columns, tuple(rows), raw.notes)


def read_columns(
    data: bytes,
    *,
    name: str,
    sheet: str | None = None,
    encoding: str = "",
    numbered: bool = False,
    max_bytes: int = MAX_BYTES,
    max_rows: int = 2_000_000,
    max_cells: int = 50_000_000,
    max_columns: int = MAX_COLUMNS,
) -> pl.DataFrame:
    """The same table as columns of text ('' is missing), for files where one object per row would be too much.

    Parameters and errors as in read_table; wholly blank rows are left out. numbered: with a
        column ROW_NUMBER, the number of each row as a person's program shows it.

    >>> read_columns(b"id,age\\n7,34\\n", name="people.csv").to_dict(as_series=False)
    {'id': ['7'], 'age': ['34']}
    """
    raw = _read_raw(data, name, sheet, encoding, max_bytes, _Limits(max_rows, max_cells, max_columns))
    frame = raw.frame
    filled = pl.any_horizontal(pl.all() != "")
    if numbered:
        frame = frame.with_row_index(ROW_NUMBER, raw.first_row).select(*frame.columns, ROW_NUMBER)
        filled = pl.any_horizontal(pl.exclude(ROW_NUMBER) != "")
    return frame.filter(filled) if frame.height else frame


def require_columns(table: Table, columns: Sequence[str]) -> None:
    """Nothing when the table has all these columns, else InputRejected naming every missing one.

    >>> require_columns(Table("people.csv", ("id", "e-mail"), ()), ["id", "email"])
    Traceback (most recent call last):
    plait.records.problem.InputRejected: people.csv: There is no column 'email'. Rename 'e-mail' to 'email' if it is meant, or add the column.
    """  # noqa: E501
    problems = []
    folded = {column.casefold(): column for column in table.columns}
    for wanted in columns:
        if wanted in table.columns:
            continue
        near = get_close_matches(wanted.casefold(), folded, n=1, cutoff=0.6)
        if near:
            cure = f"Rename '{folded[near[0]]}' to '{wanted}' if it is meant, or add the column."
        else:
            cure = f"Add the column. The columns are: {', '.join(table.columns)}."
        problems.append(Problem(table.source, f"There is no column '{wanted}'.", cure))
    if problems:
        raise InputRejected(problems)


def duplicate_values(table: Table, column: str) -> tuple[Problem, ...]:
    """One problem for every row whose value in this column stood in an earlier row; blanks are not compared.

    >>> rows = (TableRow(2, {"id": "7"}), TableRow(5, {"id": "7"}))
    >>> print(duplicate_values(Table("people.csv", ("id",), rows), "id")[0])
    people.csv, row 5: 'id' is '7', as in row 2. Give each row its own 'id', or delete one of the two.
    """
    first: dict[str, int] = {}
    problems = []
    for row in table:
        value = row[column].strip()
        if value and value in first:
            cause = f"'{column}' is '{_short(value)}', as in row {first[value]}."
            cure = f"Give each row its own '{column}', or delete one of the two."
            problems.append(Problem(f"{table.source}, row {row.number}", cause, cure))
        elif value:
            first[value] = row.number
    return tuple(problems)


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """A row that could not be read: its number in the file (the header is row 1), and why."""

    number: int
    reason: str
    text: str = ""


def stream_rows(lines: Iterable[str], *, name: str) -> Iterator[TableRow | FaultyRow]:
    """The rows of a text table one after another, blank cells left out, as large as the table may be.

    A row that does not fit is told and passed over, and a column without a name is called by its letter; in all else
    as `read_table`.
    Parameters: lines, of the text, each with its end; name, what the person calls the file.
    Raises: InputRejected when there is no header, or its names are repeated.

    >>> [row.number for row in stream_rows(["id,age\\n", "\\n", "7,34\\n"], name="people.csv")]
    [3]
    """
    source = f"File '{name}'"
    lines, delimiter, skipped = _begun(iter(lines))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        header = next(reader)
    except (StopIteration, csv.Error) as error:
        cause = "It has no header that can be read."
        raise InputRejected(Problem(source, cause, "Give a file with a header row and data below it.")) from error
    if len(header) > MAX_COLUMNS:
        cause = f"The header has {len(header):,} columns; {MAX_COLUMNS:,} are read at most."
        raise InputRejected(Problem(source, cause, "Check that the file is a table with one row per line."))
    names = [re.sub(r"\s+", " ", without_marks(cell)).strip() for cell in header]
    problems = _header_problems(source, names, [False] * len(names), skipped + 1)
    if problems:
        raise InputRejected(problems)
    names = [each or f"Column {_column_letters(place)}" for place, each in enumerate(names)]
    number = skipped + 1
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            reason = "A quotation mark is not closed, or stands inside a quoted cell without being doubled."
            yield FaultyRow(number, reason)
            continue
        if any(cell.strip() for cell in cells[len(names) :]):
            reason = f"The row has {len(cells)} cells, the header {len(names)}."
            yield FaultyRow(number, reason, delimiter.join(cells)[:2000])
            continue
        filled = {each: without_marks(cell) for each, cell in zip(names, cells, strict=False) if cell.strip()}
        if filled:
            yield TableRow(number, filled)


def _begun(lines: Iterator[str]) -> tuple[Iterator[str], str, int]:
    """The lines from the header on, the delimiter, and how many lines stood before."""
    skipped = 0
    beginning: list[str] = []
    n_letters = 0
    for line in lines:
        if not beginning:
            line = line.lstrip("\n ")
            if not line:
                skipped += 1
                continue
        beginning.append(line)
        n_letters += len(line)
        if n_letters > _SAMPLE:
            break
    stated = re.fullmatch(r"sep=(.)\n", beginning[0]) if beginning else None
    if stated:
        return chain(beginning[1:], lines), stated[1], skipped + 1
    return chain(beginning, lines), _delimiter("".join(beginning)), skipped


@dataclass(frozen=True, slots=True)
class _Limits:
    rows: int
    cells: int
    columns: int


@dataclass(frozen=True, slots=True)
class _Raw:
    """frame: named columns of text. first_row: the number that the frame's first row has in the file. notes: what was
    noticed and is no fault."""

    source: str
    frame: pl.DataFrame
    first_row: int
    notes: tuple[str, ...] = ()


def _read_raw(data: bytes, name: str, sheet: str | None, encoding: str, max_bytes: int, limits: _Limits) -> _Raw:
    data = unpack(data, name=name, max_bytes=max_bytes)
    if is_workbook(data):
        raw = _from_workbook(data, name, sheet, sheet_number(encoding), max_bytes, limits.cells)
    else:
        raw = _from_text(decode(data, name=name, encoding=encoding), name, limits)
    n_rows, n_columns = raw.frame.shape
    if n_rows > limits.rows or n_rows * n_columns > limits.cells:
        cause = f"There are {n_rows:,} rows and {n_columns:,} columns, more than are read at once."
        raise InputRejected(Problem(raw.source, cause, "Split the file, or leave out columns that are not needed."))
    if n_columns > limits.columns:
        cause = f"There are {n_columns:,} columns; {limits.columns:,} are read at most."
        raise InputRejected(Problem(raw.source, cause, "Leave out columns that are not needed."))
    return raw


def _from_workbook(data: bytes, name: str, sheet: str | None, number: int, max_bytes: int, max_cells: int) -> _Raw:
    only = sheet if sheet is not None or number else ""
    book = read_workbook(data, name=name, only=only, max_bytes=max_bytes, max_cells=max(max_cells, 1_000_000))
    sheet_name, frame = book.sheet(sheet if sheet is not None or not number else book.name_of(number))
    source = f"File '{name}', sheet '{sheet_name}'"
    if problems := book.problems(sheet_name):
        raise InputRejected(problems)
    header_at = _first_filled(frame)
    if header_at is None:
        cure = "Give a sheet with a header row and data below it."
        if others := book.others():
            cure = f"Choose another sheet, or put the one with the table first. There are {others} in the file."
        raise InputRejected(Problem(source, "The sheet is empty.", cure))
    body = frame.slice(header_at + 1)
    named = _named(source, list(frame.row(header_at)), body, header_at + 2)
    return replace(named, notes=book.notes(sheet_name))


def _first_filled(frame: pl.DataFrame) -> int | None:
    return next((number for number, cells in enumerate(frame.iter_rows()) if any(c.strip() for c in cells)), None)


def _from_text(text: str, name: str, limits: _Limits) -> _Raw:
    source = f"File '{name}'"
    stripped = text.lstrip("\n ")
    skipped = text[: len(text) - len(stripped)].count("\n")
    if not stripped.strip():
        raise InputRejected(Problem(source, "The file is empty.", "Give a file with a header row and data below it."))
    if (stated := re.match(r"sep=(.)\n", stripped)) is not None:
        delimiter, stripped, skipped = stated.group(1), stripped[stated.end() :], skipped + 1
    else:
        delimiter = _delimiter(stripped)
    header = next(_records(stripped, delimiter, source))
    if len(header) > MAX_COLUMNS:
        cause = f"The header has {len(header):,} columns; {limits.columns:,} are read at most."
        raise InputRejected(Problem(source, cause, "Check that the file is a table with one row per line."))
    n_lines = stripped.count("\n")
    if n_lines * len(header) > 4 * limits.cells and n_lines > 4 * limits.rows:
        cause = f"The file has {n_lines:,} lines, more than are read at once."
        raise InputRejected(Problem(source, cause, "Split the file."))
    body = _unmarked(_body(stripped, delimiter, header, source, skipped))
    return _named(source, [without_marks(cell) for cell in header], body, skipped + 2)


def _unmarked(frame: pl.DataFrame) -> pl.DataFrame:
    # Few cells hold an apostrophe where a mark may stand; the others are never looked at one by one.
    changed = []
    for column in frame:
        places = column.str.contains(rf"(?:^|[;\t\r\n]){MARK}").arg_true()
        if len(places):
            changed.append(column.scatter(places, [without_marks(cell) for cell in column.gather(places)]))
    return frame.with_columns(changed)


def _records(text: str, delimiter: str, source: str) -> Iterator[list[str]]:
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            cause = "A quotation mark is not closed, or stands inside a quoted cell without being doubled."
            cure = 'Write "" for a quotation mark inside a quoted cell, or save the file again from its program.'
            raise InputRejected(Problem(f"{source}, line {reader.line_num}", cause, cure)) from error
        yield record


def _lines(text: str) -> Iterator[str]:
    # Only the header is wanted of most files: a StringIO would copy the whole text at four bytes a character.
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _delimiter(text: str) -> str:
    """The delimiter that gives most of the first records the header's width, and the widest header among equals."""
    sample = text[:_SAMPLE]

    def fitness(delimiter: str) -> tuple[float, int]:
        widths = []
        try:
            for record in csv.reader(_lines(sample), delimiter=delimiter):
                widths.append(len(record))
                if len(widths) == 21:
                    break
        except csv.Error:
            return (0.0, 0)
        if len(sample) < len(text) and 1 < len(widths) < 21:
            widths.pop()  # the sample ends within this record
        if not widths or widths[0] < 2:
            return (0.0, 0)
        return (sum(width == widths[0] for width in widths) / len(widths), widths[0])

    return max(_DELIMITERS, key=fitness)


def _body(text: str, delimiter: str, header: list[str], source: str, skipped: int) -> pl.DataFrame:
    try:
        return pl.read_csv(
            text.encode("utf-8", "replace"),
            separator=delimiter,
            new_columns=[f"column_{position}" for position in range(len(header))],
            empty_string_is_null=False,
            infer_schema=False,
        )
    except BaseException as error:
        # A panic inside the reader arrives as a BaseException of its own; anything else of that kind is not ours.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        return _body_record_by_record(text, delimiter, header, source, skipped)


def _body_record_by_record(text: str, delimiter: str, header: list[str], source: str, skipped: int) -> pl.DataFrame:
    """Slower and exact: says which rows are wrong, and takes rows whose surplus cells are all blank."""
    width = len(header)
    rows, problems = [], []
    records = _records(text, delimiter, source)
    next(records)
    for number, record in enumerate(records, skipped + 2):
        if any(cell.strip() for cell in record[width:]):
            cause = f"The row has {len(record)} cells, the header {width}."
            cure = f"Put quotation marks around cells that hold the delimiter ({_delimiter_name(delimiter)})."
            problems.append(Problem(f"{source}, row {number}", cause, cure))
        rows.append((record + [""] * width)[:width])
    if problems:
        raise InputRejected(_first_of(problems, source))
    schema = [f"column_{position}" for position in range(width)]
    return pl.DataFrame(rows, schema=dict.fromkeys(schema, pl.String), orient="row")


def _first_of(problems: list[Problem], source: str) -> list[Problem]:
    if len(problems) <= _MAX_PROBLEMS:
        return problems
    left_out = len(problems) - _MAX_PROBLEMS
    more = Problem(source, f"{left_out:,} more rows have the same problem.", "Mend these first and read it again.")
    return [*problems[:_MAX_PROBLEMS], more]


def _delimiter_name(delimiter: str) -> str:
    return {",": "a comma", ";": "a semicolon", "\t": "a tab", "|": "a vertical bar"}.get(delimiter, delimiter)


def _named(source: str, header: list[str], frame: pl.DataFrame, first_row: int) -> _Raw:
    names = [re.sub(r"\s+", " ", cell).strip() for cell in header]
    frame = frame.select(
        pl.when(pl.all().str.strip_chars() == "").then(pl.lit("")).otherwise(pl.all().fill_null("")).name.keep()
    )
    # Spreadsheets often carry blank columns along; they hold nothing and need no name.
    filled = [bool(name) or bool((frame.to_series(i) != "").any()) for i, name in enumerate(names)]
    problems = _header_problems(source, names, filled, first_row - 1)
    if problems:
        raise InputRejected(problems)
    if not any(frame.to_series(i).ne("").any() for i in range(frame.width)):
        cause = "There is a header, but no row below it."
        raise InputRejected(Problem(source, cause, "Give a table with at least one row of data."))
    kept = [i for i, is_filled in enumerate(filled) if is_filled]
    columns = [frame.to_series(i).alias(names[i]) for i in kept]
    return _Raw(source, pl.DataFrame(columns), first_row)


def _header_problems(source: str, names: list[str], filled: list[bool], row: int) -> list[Problem]:
    place = f"{source}, row {row}"
    if all(not name or _NUMBER.fullmatch(name) for name in names):
        cause = "The first row holds only numbers, so the columns have no names."
        return [Problem(place, cause, "Put a row of column names above the data.")]
    problems, first = [], dict[str, int]()
    for position, name in enumerate(names):
        letters = _column_letters(position)
        if not name and filled[position]:
            cause = f"Column {letters} has cells but no name."
            problems.append(Problem(place, cause, f"Write a name into the header of column {letters}, or delete it."))
        elif name in first:
            cause = f"The name '{_short(name)}' stands over column {_column_letters(first[name])} and column {letters}."
            problems.append(Problem(place, cause, "Give each column a name of its own."))
        elif name:
            first[name] = position
    return _first_of(problems, source)


def _column_letters(position: int) -> str:
    letters = ""
    number = position + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
