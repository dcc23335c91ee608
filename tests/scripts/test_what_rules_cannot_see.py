"""What the import rules cannot see of the program's files: what pure rooms do, and where a page is declared."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.shared import ROOT

PACKAGE = ROOT / "src" / "plait"
PURE = ("methods", "formats", "records")
# Packages a pure room may stand on, Python's own included: none reaches a file, a clock, chance or another machine by
# being called with bytes and numbers.
MAY_IMPORT = {
    "records": {"collections", "contextlib", "dataclasses", "datetime", "enum", "itertools", "typing"},
    "methods": {
        "array", "bisect", "collections", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions",
        "functools", "hashlib", "importlib", "itertools", "json", "math", "numbers", "numpy", "re", "scipy", "sklearn",
        "typing", "unicodedata", "urllib.parse",
    },
    "formats": {
        "bisect", "codecs", "collections", "csv", "dataclasses", "datetime", "decimal", "difflib", "docx",
        "email", "fastexcel", "functools", "gzip", "hashlib", "html", "io", "itertools", "json", "logging", "lxml",
        "math", "openpyxl", "pathlib", "polars", "posixpath", "pylatexenc", "pypdf",
        "re", "srt", "string", "typing", "typst", "unicodedata", "urllib.parse", "uuid",
        "vl_convert", "warnings", "xlrd", "zipfile", "zlib",
    },
}  # fmt: skip
NOT_PURE = {"now", "utcnow", "today", "uuid1", "uuid4", "seed"}
OF_A_PATH = {"read_bytes", "read_text", "write_bytes", "write_text"}
DECLARES_A_PAGE = {"needs", "signed_in", "open_to_all"}


def trees(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def impure_calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            is_chance = name.endswith("default_rng") and not node.args
            of_what, _, last = name.rpartition(".")
            is_of_a_path = bool(of_what) and last in OF_A_PATH
            is_open = name in {"open", "input", "print", "eval", "exec"}
            if is_open or is_of_a_path or last in NOT_PURE or is_chance:
                yield f"{name}() in line {node.lineno}"


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_stands_on_what_is_listed_and_nothing_else(room: str) -> None:
    allowed = MAY_IMPORT[room] | {"__future__", "plait"}
    others = {
        f"{file}: {name}"
        for file, tree in trees(PACKAGE / room)
        for name in imported(tree)
        if name not in allowed and name.partition(".")[0] not in allowed
    }
    assert others == set()


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_opens_no_file_and_asks_no_clock_and_has_no_chance_of_its_own(room: str) -> None:
    found = {f"{file}: {call}" for file, tree in trees(PACKAGE / room) for call in impure_calls(tree)}
    assert found == set()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("open('a')", "open()"), ("path.read_bytes()", "path.read_bytes()"), ("datetime.now()", "datetime.now()"),
        ("np.random.default_rng()", "np.random.default_rng()"), ("uuid4()", "uuid4()"),
    ],
)  # fmt: skip
def test_what_is_not_pure_would_be_found(line: str, told: str) -> None:
    assert list(impure_calls(ast.parse(line))) == [f"{told} in line 1"]


def test_a_page_is_declared_in_views_alone() -> None:
    declaring = {
        file
        for file, tree in trees(PACKAGE)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
        if ast.unparse(decorator).partition("(")[0] in DECLARES_A_PAGE
    }
    assert len(declaring) > 20
    assert {file for file in declaring if not file.endswith("/views.py")} == set()
