"""The page for an ethics board says what the program holds of people, and does."""

from __future__ import annotations

import re

from plait.register.leaving.holdings import holdings
from plait.register.leaving.traces import _FEWEST_DIGITS, _SHORTEST_WORDS, LEFT
from plait.register.models import Clause
from tests.docs.documents import ShownTable, held, read
from tests.docs.program_text import PACKAGE


@held("privacy.md", "Held")
def test_what_is_held_is_what_the_rooms_say(table: ShownTable) -> None:
    fate = {True: "erased", False: "emptied; the place stays"}
    assert [tuple(row) for row in table.rows] == [(each.name, fate[each.emptied is None]) for each in holdings()]


@held("privacy.md", "Clause")
def test_the_clauses_are_those_that_can_be_noted(table: ShownTable) -> None:
    assert [row[0] for row in table.rows] == [str(clause.label) for clause in Clause]


def test_the_events_named_are_written() -> None:
    told = read("privacy.md").partition("## What the log keeps")[2].partition("##")[0]
    program = "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "register").glob("*/actions.py"))
    verbs = [" ".join(verb.split()) for verb in re.findall(r"\*([^*]+)\*", told)]
    assert len(verbs) == 12
    assert [verb for verb in verbs if f'"{verb}"' not in program] == []


def test_traces_are_found_from_the_length_told() -> None:
    assert f"passages of {_SHORTEST_WORDS} characters or more" in read("privacy.md")
    assert f"The telephone number, of {_FEWEST_DIGITS} digits or more" in read("privacy.md")
    assert f"become `{LEFT}`" in read("privacy.md")
