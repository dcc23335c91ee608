"""KBART: a library's holdings as a table, one title a line, fields set apart by tabs.

Source: NISO RP-9-2014, KBART: Knowledge Bases and Related Tools, phase II, section 6 (phase I: RP-9-2010).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plait.formats.references.parts.values import find_issns, one_line
from plait.records.full_text import Holding
from plait.records.problem import InputRejected, Problem

LONGEST_LINE = 100_000
_ONE_OF = ("print_identifier", "online_identifier")
_DATE = re.compile(r"([0-9]{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
_EMBARGO = re.compile(r"[RP][0-9]{1,4}[DMY](?:;[RP][0-9]{1,4}[DMY])?")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class KbartLine:
    """One line of the file. number: from 1, the header's. holding: None when it gave none. problem: what is wrong with
    it, '' when nothing is. left_out: why a sound line is no journal's holding ('a book', 'abstracts only'), or ''."""

    number: int
    holding: Holding | None = None
    problem: str = ""
    left_out: str = ""


def read_kbart(chunks: Iterable[bytes], *, name: str) -> Iterator[KbartLine]:
    r"""The titles of a KBART file of phase I or II, one after the other; the file need not fit into memory.

    coverage_depth is 'fulltext', 'selected articles' or 'abstracts'; embargo_info one or two of R (access begins at the
    moving wall) or P (it ends there) with a number and D, M or Y, ';' between.
    Encodings: UTF-8 (as KBART demands), UTF-16 with its mark, and line by line Windows-1252. Books and titles held as
    abstracts only are told as left out. A wrong line is told with its problem, the rest arrives.
    Parameters: chunks, the file in pieces of any length; name, what its owner calls it.
    Raises: InputRejected when the header is not KBART's, or a line is longer than 100,000 signs.

    >>> head = b"publication_title\tprint_identifier\tdate_first_issue_online\tdate_last_issue_online\tembargo_info\n"
    >>> [line] = read_kbart([head, b"J Trust\t1234-5679\t1998", b"-01\t2016-12-31\tP1Y\n"], name="k.txt")
    >>> line.number, line.holding.issns, line.holding.first_year, line.holding.last_year, line.holding.embargo
    (2, ('1234-5679',), 1998, 2016, 'P1Y')
    """
    lines = _lines(chunks, name)
    columns = _header(next(lines, ""), name)
    for number, line in enumerate(lines, start=2):
        if line.strip():
            yield _read(number, dict(zip(columns, _fields(line), strict=False)))


def _lines(chunks: Iterable[bytes], name: str) -> Iterator[str]:
    rest, decoder = b"", None
    for n, chunk in enumerate(chunks):
        if n == 0 and chunk.startswith(_UTF16):
            decoder = codecs.getincrementaldecoder("utf-16")(errors="replace")
        piece = decoder.decode(chunk).encode() if decoder else chunk
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            yield _text(line)
        if len(rest) > LONGEST_LINE:
            cause = f"A line is longer than {LONGEST_LINE:,} signs."
            raise InputRejected(Problem(name, cause, "Give a KBART file: text, one title a line."))
    if rest:
        yield _text(rest)


def _text(line: bytes) -> str:
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = line.decode("cp1252", "replace")
    return text.rstrip("\r")


def _header(line: str, name: str) -> tuple[str, ...]:
    columns = tuple(field.strip().lower() for field in _fields(line))
    cure = "Ask your library or its knowledge base for a KBART file (tabs between the fields) and leave it as it comes."
    if "publication_title" not in columns:
        commas = "publication_title" in line.lower() and "," in line
        cause = "Its fields are not set apart by tabs." if commas else "Its first line has no column publication_title."
        raise InputRejected(Problem(name, cause, "Save it as text with tabs." if commas else cure))
    if not set(_ONE_OF) & set(columns):
        cause = "It has neither a column print_identifier nor online_identifier, so no journal can be recognised."
        raise InputRejected(Problem(name, cause, cure))
    return columns


def _fields(line: str) -> list[str]:
    return [_unquoted(field) for field in line.split("\t")]


def _unquoted(field: str) -> str:
    # Spreadsheets put quotation marks round a field that holds one, and double it.
    if len(field) > 1 and field[0] == field[-1] == '"':
        return field[1:-1].replace('""', '"')
    return field


def _read(number: int, fields: Mapping[str, str]) -> KbartLine:
    def value(column: str) -> str:
        return fields.get(column, "").strip()

    issns = find_issns(f"{value('print_identifier')} {value('online_identifier')}")
    if value("publication_type").lower().startswith("monograph"):
        return KbartLine(number, left_out="a book")
    if value("coverage_depth").lower().startswith("abstract"):
        return KbartLine(number, left_out="abstracts only")
    if not issns:
        return KbartLine(number, left_out="no ISSN")
    first, last, embargo = (
        value(name) for name in ("date_first_issue_online", "date_last_issue_online", "embargo_info")
    )
    embargo = embargo.upper().replace(" ", "")
    problem = _problem(first, last, embargo)
    if problem:
        return KbartLine(number, problem=problem)
    url = value("title_url")
    holding = Holding(
        one_line(value("publication_title")) or issns[0],
        issns[:4],
        _year(first),
        _year(last),
        embargo,
        url if re.match(r"https?://\S+$", url, re.I) else "",
        is_selective=value("coverage_depth").lower().startswith("selected"),
    )
    return KbartLine(number, holding)


def _year(date: str) -> int | None:
    return int(date[:4]) if date else None


def _problem(first: str, last: str, embargo: str) -> str:
    for column, date in (("date_first_issue_online", first), ("date_last_issue_online", last)):
        if date and not _DATE.fullmatch(date):
            return f"{column} is '{date[:40]}'; a date is written 2016, 2016-01 or 2016-01-31."
    if first and last and first[:4] > last[:4]:
        return f"Coverage ends ({last}) before it begins ({first})."
    if embargo and not _EMBARGO.fullmatch(embargo):
        return f"embargo_info is '{embargo[:40]}'; an embargo is written like P1Y, R5Y or R10Y;P30D."
    return ""
