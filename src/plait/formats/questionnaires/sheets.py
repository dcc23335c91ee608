"""Sheets of an XLSForm as rows under the names that XLSForm gives its columns, whichever alias the author used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from plait.records.problem import Problem

_TRANSLATED = ("label", "hint", "constraint_message")
_ALIASES = {
    "survey": {
        "type": ("type", "command", "bind:type"),
        "name": ("name", "tag", "value"),
        "label": ("label", "caption"),
        "hint": ("hint",),
        "relevant": ("relevant", "relevance", "bind:relevant"),
        "constraint": ("constraint", "bind:constraint"),
        "constraint_message": (
            "constraint_message",
            "constraint-msg",
            "constraint_msg",
            "constraintmsg",
            "bind:jr:constraintmsg",
        ),
        "required": ("required", "bind:required"),
        "calculation": ("calculation", "calculate", "bind:calculate", "bind:calculation"),
        "appearance": ("appearance", "control:appearance", "body:appearance"),
        "choice_filter": ("choice_filter",),
        "disabled": ("disabled",),
        "ordered": ("plait:ordered",),
        "block": ("plait:block",),
        "consent": ("plait:consent",),
    },
    "choices": {
        "list_name": ("list_name", "listname", "list"),
        "name": ("name", "value"),
        "label": ("label", "caption"),
    },
    "settings": {
        "form_title": ("form_title", "title"),
        "version": ("version",),
        "default_language": ("default_language",),
    },
}


@dataclass(frozen=True, slots=True)
class FormRow:
    """number: in the sheet. cells: column -> text, trimmed. texts: translated column -> language tag -> text."""

    number: int
    cells: Mapping[str, str]
    texts: Mapping[str, Mapping[str, str]]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def translations(self, column: str) -> Mapping[str, str]:
        return self.texts.get(column, {})


@dataclass(frozen=True, slots=True)
class FormSheet:
    """columns: those found, under XLSForm's names. languages: tags in the order of the header."""

    columns: frozenset[str]
    languages: tuple[str, ...]
    rows: tuple[FormRow, ...]
    problems: tuple[Problem, ...]


NO_SHEET = FormSheet(frozenset(), (), (), ())


def language_tag(header: str) -> str:
    """The tag that an XLSForm language stands for: what its brackets hold, else the whole.

    >>> language_tag("Français (fr)"), language_tag("Swahili")
    ('fr', 'Swahili')
    """
    found = re.search(r"\(([^()]+)\)\s*$", header)
    return (found.group(1) if found else header).strip()


def form_sheet(kind: str, frame: pl.DataFrame) -> FormSheet:
    """A sheet's rows. kind: 'survey', 'choices' or 'settings'. Wholly blank rows are left out."""
    rows = frame.rows()
    if not rows:
        return NO_SHEET
    places, problems = _places(kind, rows[0])
    read = tuple(
        _row(number, cells, places) for number, cells in enumerate(rows[1:], 2) if any(cell.strip() for cell in cells)
    )
    languages = tuple(dict.fromkeys(tag for column, tag in places.values() if column in ("label", "hint")))
    return FormSheet(frozenset(column for column, _ in places.values()), languages, read, tuple(problems))


def _places(kind: str, header: tuple[str, ...]) -> tuple[dict[int, tuple[str, str]], list[Problem]]:
    """Position of each known column -> its name and language; and the problems of the header."""
    known = {alias: column for column, aliases in _ALIASES[kind].items() for alias in aliases}
    places: dict[int, tuple[str, str]] = {}
    seen: set[str] = set()
    problems = []
    for position, cell in enumerate(header):
        spelled = re.sub(r"\s*::?\s*", ":", cell.strip())
        folded = re.sub(r"\s+", "_", spelled.lower())
        base, _, language = spelled.partition(":")
        column, tag = known.get(folded, ""), ""
        if not column and known.get(re.sub(r"\s+", "_", base.lower()), "") in _TRANSLATED:
            column, tag = known[re.sub(r"\s+", "_", base.lower())], language_tag(language)
        if not column:
            continue
        if folded in seen:
            cause = f"Two columns are headed '{cell.strip()}'."
            problems.append(Problem(f"Sheet '{kind}', row 1", cause, "Rename or delete one of them."))
        seen.add(folded)
        places[position] = (column, tag)
    return places, problems


def _row(number: int, row: tuple[str, ...], places: Mapping[int, tuple[str, str]]) -> FormRow:
    cells: dict[str, str] = {}
    texts: dict[str, dict[str, str]] = {}
    for position, (column, tag) in places.items():
        text = row[position].replace("\xa0", " ").strip()
        if not text:
            continue
        if column in _TRANSLATED:
            texts.setdefault(column, {}).setdefault(tag, text)
        # Of two aliases for one column the first that is filled counts.
        cells.setdefault(column, text)
    return FormRow(number, cells, texts)
