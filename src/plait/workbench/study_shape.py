"""What may stand in study.toml: its parts, their keys, and what kind of value each takes (docs/study-toml.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from plait.records.problem import Problem
from plait.register.actions import ALIASES
from plait.register.models import Clause

FILE = "study.toml"
# What a data dictionary may say of each item: names of its columns.
DICTIONARY = ("variable", "kind", "label", "choices", "ordered", "consent")


@dataclass(frozen=True, slots=True)
class _Kind:
    """written: how such a value is written."""

    written: str
    fits: Callable[[Any], bool]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_named(value: Any) -> bool:
    return isinstance(value, dict) and _is_texts(list(value.values()))


_TEXT = _Kind('"words in quotation marks"', lambda value: isinstance(value, str))
_TEXTS = _Kind('["words", "words"]', _is_texts)
_TWO = _Kind('["one", "many"]', lambda value: _is_texts(value) and len(value) == 2)
_FLAG = _Kind("true or false", lambda value: isinstance(value, bool))
_DAY = _Kind("2026-03-31, without quotation marks", lambda value: isinstance(value, date))
_NUMBER = _Kind("a number, such as 0.5", _is_number)
_WHOLE = _Kind("a whole number", lambda value: isinstance(value, int) and _is_number(value))
_NAMED = _Kind('{ "name" = "value" }', _is_named)
_CLAUSES = ", ".join(f'"{clause}"' for clause in Clause.values)
_CLAUSE = _Kind(f"one of {_CLAUSES}", lambda value: isinstance(value, str) and value in Clause.values)
_COUNTS = _Kind("{ name = 114 }", lambda value: isinstance(value, dict) and all(map(_WHOLE.fits, value.values())))

# A dictionary is a table, a list of one dictionary several tables of one kind.
_Shape = _Kind | Mapping[str, Any] | list[Mapping[str, Any]]

_QUOTATION = {"transcript": _TEXT, "code": _TEXT}
_ITEM = {
    **dict.fromkeys(("name", "kind", "label", "block", "relevant"), _TEXT),
    "consent": _CLAUSE,
    "choices": _NAMED,
    "ordered": _FLAG,
    "required": _FLAG,
}
_GROUP = {**dict.fromkeys(("key", "item", "label"), _TEXT), "values": _TEXTS, "low": _NUMBER, "high": _NUMBER}
PARTS: Mapping[str, _Shape] = {
    "study": {"title": _TEXT, "slug": _TEXT, "question": _TEXT, "unit": _TWO, "invented": _FLAG, "encodings": _NAMED},
    "register": {**dict.fromkeys(("file", "strip_suffix", *ALIASES), _TEXT), "attributes": _TEXTS},
    "consent": {"introduction": _TEXT, "contact": _TEXT, "clauses": dict.fromkeys(Clause.values, _TEXT)},
    "frame": {"title": _TEXT, "rule": _TEXT, "date": _DAY},
    "questionnaire": {
        **dict.fromkeys(("xlsform", "title", "introduction"), _TEXT),
        "dictionary": dict.fromkeys(("file", "levels", *DICTIONARY), _TEXT),
        "item": [_ITEM],
        "partial_at": _NUMBER,
        "complete_at": _NUMBER,
        "opened": _DAY,
        "closed": _DAY,
    },
    "responses": {
        "file": _TEXT,
        "id": _TEXT,
        "person": _TEXT,
        "invite": _FLAG,
        "missing": _NAMED,
        "dispositions": _NAMED,
    },
    "sample": {
        "title": _TEXT,
        "design": _TEXT,
        "strata": _TEXTS,
        "size": _WHOLE,
        "seed": _WHOLE,
        "date": _DAY,
    },
    "transcripts": {"folder": _TEXT, "pattern": _TEXT, "sessions": _TEXT},
    "codes": [{"name": _TEXT, "parent": _TEXT, "definition": _TEXT}],
    "codings": [
        {
            **dict.fromkeys(("file", "coder", "transcript", "code", "start", "end", "text"), _TEXT),
            "skip_without_place": _FLAG,
        }
    ],
    "themes": [{"name": _TEXT, "description": _TEXT, "codes": _TEXTS}],
    "joint_displays": [
        {
            "title": _TEXT,
            "items": _TEXTS,
            "themes": _TEXTS,
            "codes": _TEXTS,
            "groups": [_GROUP],
            "cells": [dict.fromkeys(("row", "group", "mark", "note", "by"), _TEXT)],
        }
    ],
    "findings": [{"statement": _TEXT, "items": _TEXTS, "displays": _TEXTS, "quotations": [_QUOTATION]}],
    "library": {"files": _TEXTS},
    "innovations": [
        {
            **dict.fromkeys(
                ("title", "description", "problem", "kind", "country", "place", "originators", "observed_by"), _TEXT
            ),
            "stages": [{"name": _TEXT, "on": _DAY, "note": _TEXT, "reason": _TEXT}],
            "evidence": [{**_QUOTATION, "answer": _TEXT, "paper": _TEXT, "note": _TEXT}],
        }
    ],
    "figure_checks": [{"title": _TEXT, "text": _TEXT, "bases": _COUNTS, "population": _WHOLE}],
}


def shape_problems(parts: Mapping[str, Any]) -> Iterable[Problem]:
    """What in study.toml is no part of a study, or is written in another way than it can be read."""
    study = parts.get("study")
    if not isinstance(study, dict) or not study.get("title"):
        yield Problem(FILE, "[study] has no title.", 'Begin with [study] and title = "...".')
    for name, part in parts.items():
        if name not in PARTS:
            yield Problem(FILE, f"[{name}] is no part of a study.", _did_you_mean(name, PARTS))
        else:
            yield from _part_problems(name, part, PARTS[name])


def _part_problems(name: str, part: Any, shape: Any) -> Iterable[Problem]:
    is_several = isinstance(shape, list)
    tables = part if isinstance(part, list) else [part]
    if isinstance(part, list) != is_several or not all(isinstance(table, dict) for table in tables):
        brackets = f"[[{name}]]" if is_several else f"[{name}]"
        yield Problem(FILE, f"'{name}' is written in another way.", f"Write {brackets} on a line of its own.")
        return
    keys: Mapping[str, Any] = shape[0] if is_several else shape
    for table in tables:
        for key, value in table.items():
            kind = keys.get(key)
            if kind is None:
                yield Problem(FILE, f"[{name}] has no '{key}'.", _did_you_mean(key, keys))
            elif not isinstance(kind, _Kind):
                yield from _part_problems(f"{name}.{key}", value, kind)
            elif not kind.fits(value):
                yield Problem(FILE, f"'{key}' of [{name}] is written in another way.", f"Write {kind.written}.")


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, list(known), n=1)
    return f"Did you mean '{near[0]}'?" if near else f"Known are: {', '.join(sorted(known))}."
