"""What the documents show: fenced blocks with their kind, tables, and code between words."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.shared import ROOT

DOCS = ROOT / "docs"
DOCUMENTS = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "ARCHITECTURE.md",
    ROOT / "CHANGELOG.md",
    *sorted(DOCS.rglob("*.md")),
    *sorted((ROOT / "examples").rglob("*.md")),
    ROOT / "tests" / "homes" / "README.md",
)
_FENCE = re.compile(
    r"^(?:(?P<before> *)<!-- not run: (?P<reason>[^>]+?) -->\n)?"
    r"^(?P<indent> *)```(?P<kind>[^\s`]*) *(?P<file>[^\n`]*)\n(?P<text>.*?)^(?P=indent)```$",
    re.M | re.S,
)
_INLINE = re.compile(r"`([^`]+)`")
LINE_OF_DASHES = re.compile(r" *\|[ :|-]*-[ :|-]*\|")

Row = list[str]


@dataclass(frozen=True)
class Block:
    """A fenced example. kind: the word after the fence, '' for none. file: the name under which the page shows it.
    reason: why no test can run it, '' for all that are run."""

    page: Path
    line: int
    kind: str
    file: str
    text: str
    reason: str

    def __str__(self) -> str:
        return f"{name_of(self.page)}:{self.line}"


@dataclass(frozen=True)
class ShownTable:
    """header: its first row, as it is written."""

    page: Path
    header: str
    rows: tuple[Row, ...]

    def __str__(self) -> str:
        return f"{name_of(self.page)}: {self.header}"


def name_of(page: Path) -> str:
    return page.relative_to(DOCS if page.is_relative_to(DOCS) else ROOT).as_posix()


def read(name: str) -> str:
    """The text of a page of docs/."""
    return (DOCS / name).read_text(encoding="utf-8")


def blocks_in(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            page=page,
            line=text.count("\n", 0, found.start("kind")) + 1,
            kind=found["kind"],
            file=found["file"].strip(),
            text=textwrap.dedent(found["text"]),
            reason=" ".join((found["reason"] or "").split()),
        )
        for found in _FENCE.finditer(text)
    ]


BLOCKS = [block for page in DOCUMENTS for block in blocks_in(page)]


def blocks_of_kind(kind: str) -> list[Block]:
    """Every example of a kind that is to be run, in the order of the documents."""
    return [block for block in BLOCKS if block.kind == kind and not block.reason]


def without_blocks(page: Path) -> str:
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def inline_code(page: Path) -> list[str]:
    """The code that stands between words, a line break in it read as a blank."""
    return [" ".join(code.split()) for code in _INLINE.findall(without_blocks(page))]


def tables_in(page: Path) -> list[ShownTable]:
    lines = without_blocks(page).splitlines()
    found = []
    for number, line in enumerate(lines):
        if number and LINE_OF_DASHES.fullmatch(line):
            rest = lines[number + 1 :]
            n_rows = next((at for at, each in enumerate(rest) if not each.lstrip().startswith("|")), len(rest))
            rows = tuple(_cells(each) for each in rest[:n_rows])
            found.append(ShownTable(page, lines[number - 1].strip(), rows))
    return found


def _cells(line: str) -> Row:
    """The cells of a row; a bar within code parts no cells."""
    kept = _INLINE.sub(lambda code: code[0].replace("|", "\0"), line.strip().strip("|"))
    return [cell.strip().replace("\0", "|") for cell in kept.split("|")]


TABLES = [table for page in DOCUMENTS for table in tables_in(page)]


def table_of(page: str, first_cell: str) -> ShownTable:
    """The one table of a page whose header begins with this cell."""
    (found,) = (table for table in TABLES if name_of(table.page) == page and header_of(table)[0] == first_cell)
    return found


def header_of(table: ShownTable) -> Row:
    return _cells(table.header)


def held(page: str, first_cell: str) -> pytest.MarkDecorator:
    """Give a test the table it holds the program to; test_tables.py sees to it that no table is left out."""
    table = table_of(page, first_cell)
    parameter: Any = pytest.param(table, id=f"{page}: {first_cell or 'no head'}")
    return pytest.mark.parametrize("table", [parameter])


def code_in(cell: str) -> list[str]:
    return [" ".join(code.split()) for code in _INLINE.findall(cell)]
