"""The words and lists that stand in the program's own text, for documents that quote them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from tests.shared import ROOT

PACKAGE = ROOT / "src" / "plait"
_HOLE = "\0"  # where the program puts in a name or a number
_SENTENCE = re.compile(r"(?<=[.?])(?<!\.\.\.) ")
_PART = re.compile(r"(?<=[.?:]) ")
_FIXED_SHARE = 0.4  # of a message: the words that are the same whatever is put in
_TAG = re.compile(r"{%.*?%}|<[^>]*>", re.S)


@cache
def nodes() -> dict[type[ast.AST], list[Any]]:
    """Everything of the kinds looked for here that stands in the program."""
    found: dict[type[ast.AST], list[Any]] = {
        kind: [] for kind in (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Dict)
    }
    for path in PACKAGE.rglob("*.py"):
        if "migrations" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if type(node) in found:
                    found[type(node)].append(node)
    return found


@cache
def sentences() -> frozenset[str]:
    """Every sentence of the program's messages and pages, and the parts of it before and after a colon."""
    return frozenset(
        part.strip()
        for text in (*_texts(), *_page_texts())
        for part in (text, *_SENTENCE.split(text), *_PART.split(text))
        if " " in part.strip()
    )


def is_said(sentence: str) -> bool:
    """Whether the program says this, with whatever in place of names and numbers; '...' stands for any words."""
    shown = re.sub(r"\.\.\.|…", "x", sentence)
    return any(_fits(said, shown) for said in sentences())


def _fits(said: str, shown: str) -> bool:
    if _HOLE not in said:
        return said.lower() == shown.lower()
    fixed = said.split(_HOLE)
    if sum(map(len, fixed)) <= _FIXED_SHARE * len(shown) or not all(part in shown for part in fixed):
        return False
    return re.fullmatch(".*?".join(map(re.escape, fixed)), shown, re.S) is not None


def sentences_of(message: str) -> list[str]:
    return [part for part in _SENTENCE.split(message) if part.strip("….")]


@cache
def lists_of_words() -> frozenset[tuple[str, ...]]:
    """Every list of words in the program, as far as its words are written out."""
    return frozenset(_words(node.elts) for kind in (ast.List, ast.Tuple) for node in nodes()[kind])


@cache
def dictionaries_of_words() -> frozenset[frozenset[str]]:
    """The keys of every dictionary that is written out in the program."""
    return frozenset(frozenset(_words(node.keys)) for node in nodes()[ast.Dict])


def _words(written: Iterable[ast.AST | None]) -> tuple[str, ...]:
    return tuple(each.value for each in written if isinstance(each, ast.Constant) and isinstance(each.value, str))


def _texts() -> Iterator[str]:
    for node in nodes()[ast.Constant]:
        if isinstance(node.value, str):
            yield re.sub(r"{\w+}", _HOLE, node.value)
    for node in nodes()[ast.JoinedStr]:
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else _HOLE for part in node.values)


def _page_texts() -> Iterator[str]:
    for path in PACKAGE.rglob("*.html"):
        text = re.sub(r'{% translate "([^"]*)" %}', r"\1", path.read_text(encoding="utf-8"))
        text = re.sub(r"{{.*?}}", _HOLE, text, flags=re.S)
        yield from (" ".join(part.split()) for part in _TAG.split(text))
