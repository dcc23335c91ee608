"""The register undone: imports one over the other and frozen frames, in any order that is allowed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.records.table import Table, TableRow
from plait.register.actions import RegisterMapping, freeze_frame, import_register
from plait.register.models import Identity, Person
from plait.study.actions import create_study
from plait.study.models import Change, Event, Study
from plait.study.undoing import undo
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TABLES = ("person", "identity", "country", "organisation", "partnership", "grant", "frame", "framemember")
LINKS = ("register.partnership_countries", "register.partnership_organisations")
KINDS = (*(f"register.{table}" for table in TABLES), *LINKS)
COLUMNS = ("code", "name", "role", "country", "income_group", "organisation", "partnership", "grant", "beds")
MAPPING = RegisterMapping(
    code="code",
    name="name",
    role="role",
    country="country",
    income_group="income_group",
    organisation="organisation",
    partnership="partnership",
    grant="grant",
    attributes=("beds",),
)
FEW = {
    "name": ("", "Ada", "Ben"),
    "role": ("", "lead"),
    "country": ("", "Malawi", "Nepal"),
    "income_group": ("", "low", "middle"),
    "organisation": ("", "North", "South"),
    "partnership": ("HP-1", "HP-2"),
    "grant": ("", "G-1"),
    "beds": ("", "80", "120"),
}

Draw = Callable[..., Any]


def table(draw: Draw) -> Table:
    codes = draw(st.lists(st.sampled_from(("P1", "P2", "P3")), min_size=1, max_size=3, unique=True))
    rows = [{"code": code} | {name: draw(st.sampled_from(cells)) for name, cells in FEW.items()} for code in codes]
    return Table("people.csv", COLUMNS, tuple(TableRow(number, cells) for number, cells in enumerate(rows, 2)))


def act(study: Study, draw: Draw) -> None:
    """One thing that somebody may do in the register."""
    if draw(st.integers(0, 3)):
        import_register(study=study, table=table(draw), mapping=MAPPING)
    else:
        freeze_frame(study=study, title="March", now=NOW)


class AnyOrder(TestCase):
    @a_few(6)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study = create_study(title="Ideas", owner=None)
        undone_in_any_order(data, lambda: act(study, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study = create_study(title="Ideas", owner=None)
        undo_undone(lambda: act(study, data.draw), KINDS)


def people(n: int, name: str) -> Table:
    cells = [dict.fromkeys(COLUMNS, "") | {"code": f"P{row}", "name": f"{name} {row}"} for row in range(n)]
    places = [{"country": f"C{row % 7}", "partnership": f"HP-{row % 9}", "grant": f"G-{row % 9}"} for row in range(n)]
    rows = [TableRow(number, {**both[0], **both[1]}) for number, both in enumerate(zip(cells, places, strict=True), 2)]
    return Table("people.csv", COLUMNS, tuple(rows))


def n_queries(do: Callable[[], object]) -> int:
    counted: list[object] = []

    def count(execute: Callable[..., object], *call: object) -> object:
        counted.append(call)
        return execute(*call)

    with connection.execute_wrapper(count):
        do()
    return len(counted)


@pytest.mark.parametrize("n_people", [5, 400])
def test_an_import_its_change_and_their_undo_ask_as_little_for_many_as_for_few(study: Study, n_people: int) -> None:
    tables = [people(n_people, name) for name in "AB"]
    first, second = (partial(import_register, study=study, table=table, mapping=MAPPING) for table in tables)
    assert n_queries(first) < 35
    assert n_queries(second) < 25
    latest, earlier = Event.objects.filter(verb="register imported")
    assert n_queries(partial(undo, latest)) < 50
    assert n_queries(partial(undo, earlier)) < 180
    assert not Person.objects.exists()


def test_what_the_log_holds_of_a_name_is_kept_as_about_its_person(study: Study) -> None:
    for name in ("Ada", "Ben"):
        import_register(study=study, table=people(1, name), mapping=MAPPING)
    [change] = Change.objects.filter(kind="register.identity", before__name="Ada 0")
    assert change.person == Person.objects.get().pk
    undo(Event.objects.filter(verb="register imported")[0])
    assert Identity.objects.get().name == "Ada 0"
