"""What the log gives back: rows as they were, changes undone in any order that is allowed, contents erased."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.coding.actions import (
    apply_code,
    change_code,
    change_theme,
    coder_named,
    create_code,
    create_theme,
    delete_code,
    delete_theme,
    merge_codes,
    remove_coding,
)
from plait.coding.models import Code, Coder, Coding, Theme
from plait.formats.transcripts.plain import read_plain_transcript
from plait.interviews.actions import attach_transcript, plan_interview, revise_text
from plait.interviews.models import TextRevision, Transcript
from plait.interviews.queries import latest_revision
from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.study.actions import create_study
from plait.study.changing import changing
from plait.study.history import NotKept, changes_of, obstacles, row_at
from plait.study.models import Change, Event, Pointer, Study
from plait.study.undoing import erase, undo
from tests.coding.conftest import FIRST
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

KINDS = ("coding.code", "coding.coding", "coding.theme", "coding.theme_codes", "coding.coder")
NAMES = ("Cost", "Trust", "Time", "Luck")


def a_study_with_a_text() -> tuple[Study, Coder]:
    study = create_study(title="Ideas", owner=None)
    person = Person.objects.create(study=study, code="P1")
    interview = plan_interview(study=study, person=person, code="A")
    attach_transcript(
        interview=interview, transcript=read_plain_transcript(FIRST.encode(), name="A.txt"), source_name="A.txt"
    )
    return study, coder_named(study=study, name="Ada")


Draw = Callable[..., Any]


def act(study: Study, coder: Coder, draw: Draw) -> None:
    """One thing that somebody may do in the coding room."""
    codes, themes = list(Code.objects.order_by("pk")), list(Theme.objects.order_by("pk"))
    codings = list(Coding.objects.order_by("pk"))
    text = latest_revision(Transcript.objects.get())
    name = draw(st.sampled_from(NAMES))
    some = [each for each in codes if draw(st.booleans())]
    acts: list[Callable[[], object]] = [lambda: create_code(study=study, name=name)]
    if codes:
        code = draw(st.sampled_from(codes))
        start = draw(st.integers(0, 40))
        acts += [
            lambda: create_code(study=study, name=name, parent=code),
            lambda: change_code(code=code, name=name, definition="x", colour=draw(st.integers(0, 11)), parent=None),
            lambda: delete_code(code=code),
            lambda: merge_codes(source=code, target=draw(st.sampled_from(codes))),
            lambda: apply_code(
                code=code, revision=text, coder=coder, start=start, end=start + draw(st.integers(1, 30))
            ),
            lambda: create_theme(study=study, name=name, codes=some),
        ]
    if themes:
        theme = draw(st.sampled_from(themes))
        acts += [
            lambda: change_theme(theme=theme, name=name, description="y", codes=some),
            lambda: delete_theme(theme=theme),
        ]
    if codings:
        acts.append(lambda: remove_coding(coding=draw(st.sampled_from(codings))))
    draw(st.sampled_from(acts))()


class AnyOrder(TestCase):
    @a_few(10)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study, coder = a_study_with_a_text()
        undone_in_any_order(data, lambda: act(study, coder, data.draw), KINDS)

    @a_few(4)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study, coder = a_study_with_a_text()
        undo_undone(lambda: act(study, coder, data.draw), KINDS)


@pytest.fixture
def coded(db: None) -> tuple[Study, Coder, TextRevision]:
    study, coder = a_study_with_a_text()
    return study, coder, TextRevision.objects.get()


def test_what_was_changed_since_is_named_and_nothing_is_undone(study: Study) -> None:
    code = create_code(study=study, name="Cost")
    change_code(code=code, name="Price", definition="", colour=0, parent=None)
    first = Event.objects.get(verb="code changed")
    change_code(code=code, name="Fee", definition="", colour=0, parent=None)
    with pytest.raises(InputRejected, match=f"code {code.pk}: It was changed since then: name. Undo the later change"):
        undo(first)
    code.refresh_from_db()
    assert code.name == "Fee"


def test_nested_changes_come_back_one_after_the_other(coded: tuple[Study, Coder, TextRevision]) -> None:
    """A merge, a correction of the text, the merge undone: the duplicate lies on the text in use."""
    study, coder, revision = coded
    cost, price = (create_code(study=study, name=name) for name in ("Cost", "Price"))
    for code in (cost, price):
        apply_code(code=code, revision=revision, coder=coder, start=3, end=7)
    merge = merge_codes(source=price, target=cost)
    new = revise_text(
        transcript=revision.transcript,
        base=revision.number,
        text="I: Well. " + revision.text[3:],
        reason="",
        now=timezone.now(),
    )
    undo(merge)
    assert {(each.code.name, each.revision) for each in Coding.objects.all()} == {("Cost", new), ("Price", new)}


def test_what_was_added_to_a_row_since_keeps_it(coded: tuple[Study, Coder, TextRevision]) -> None:
    study, coder, revision = coded
    code = create_code(study=study, name="Cost")
    made = Event.objects.get(verb="code created")
    apply_code(code=code, revision=revision, coder=coder, start=3, end=7)
    with pytest.raises(InputRejected):
        undo(made)
    assert Coding.objects.count() == 1


def test_a_row_made_in_a_bulk_stays_while_a_later_change_needs_it(study: Study) -> None:
    with changing(study, "codes imported") as change:
        change.bulk(Code, [Code(study=study, name=name) for name in NAMES])
    made = change.event
    assert made is not None
    below = create_code(study=study, name="Below", parent=Code.objects.get(name="Trust"))
    delete_code(code=below)
    with pytest.raises(InputRejected, match="'code created' stands on it"):
        undo(made)
    undo(Event.objects.get(verb="code deleted"))
    undo(Event.objects.get(verb="code created"))
    undo(made)
    assert not Code.objects.exists()


def test_what_stands_on_a_row_is_found_by_an_index(coded: tuple[Study, Coder, TextRevision]) -> None:
    study, coder, revision = coded
    code = create_code(study=study, name="Cost")
    made = Event.objects.get(verb="code created")
    coding = apply_code(code=code, revision=revision, coder=coder, start=3, end=7)
    remove_coding(coding=coding)
    with CaptureQueriesContext(connection) as asked:
        assert [each.cause for each in obstacles(made, changes_of(made))] == ["'code applied' stands on it."]
    assert not [each["sql"] for each in asked if "JSON_EXTRACT" in each["sql"].upper()]


def test_what_changes_pointed_to_is_found_in_logs_of_before(coded: tuple[Study, Coder, TextRevision]) -> None:
    study, coder, revision = coded
    code = create_code(study=study, name="Cost")
    remove_coding(coding=apply_code(code=code, revision=revision, coder=coder, start=3, end=7))
    found = Pointer.objects.order_by("change", "column", "row_id").values_list("change", "column", "row_id")
    before = list(found)
    assert ("code_id", code.pk) in {each[1:] for each in before}
    Pointer.objects.all().delete()
    import_module("plait.study.migrations.0010_pointers").fill(apps, None)
    assert list(found.all()) == before


def test_what_a_later_change_was_made_on_is_not_undone_before_it(study: Study) -> None:
    code = create_code(study=study, name="Cost")
    with changing(study, "code compared") as later:
        later.create(Code, study=study, name="Trust")
        later.stand_on(code)
    assert later.event is not None
    with pytest.raises(InputRejected, match="'code compared' stands on it"):
        undo(Event.objects.get(verb="code created"))
    undo(later.event)
    undo(Event.objects.get(verb="code created"))
    assert not Code.objects.exists()


def test_a_row_changed_there_and_back_is_not_taken_away_before_these_changes(study: Study) -> None:
    code = create_code(study=study, name="Cost", colour=0)
    for name in ("Price", "Cost"):
        change_code(code=code, name=name, definition="", colour=0, parent=None)
    with pytest.raises(InputRejected, match="'code changed' stands on it"):
        undo(Event.objects.get(verb="code created"))


def test_what_was_changed_there_and_back_is_not_undone_out_of_turn(study: Study) -> None:
    code = create_code(study=study, name="Cost", colour=0)
    for name in ("Price", "Fee", "Price"):
        change_code(code=code, name=name, definition="", colour=0, parent=None)
    first, second, third = Event.objects.filter(verb="code changed").order_by("pk")
    with pytest.raises(InputRejected, match=f"code {code.pk}: It was changed since then: name") as rejected:
        undo(first)
    assert len(rejected.value.problems) == 1
    for event in (third, second, first):
        undo(event)
    code.refresh_from_db()
    assert code.name == "Cost"


def test_what_is_final_says_why_it_cannot_be_undone(study: Study) -> None:
    with changing(study, "file thrown away") as change:
        change.final("The file itself is gone.")
        create_code(study=study, name="Cost")
    assert change.event is not None
    with pytest.raises(InputRejected, match="The file itself is gone"):
        undo(change.event)


def test_a_name_handed_on_within_one_change_goes_back(study: Study) -> None:
    first, second = (create_code(study=study, name=name) for name in ("Cost", "Price"))
    with changing(study, "names handed on") as change:
        change.update(first, name="Fee")
        change.update(second, name="Cost")
    assert change.event is not None
    undo(change.event)
    assert list(Code.objects.order_by("pk").values_list("name", flat=True)) == ["Cost", "Price"]


def test_rows_made_in_a_bulk_go_once_what_was_done_to_them_is_undone(study: Study) -> None:
    with changing(study, "codes imported") as change:
        first, _ = change.bulk(Code, [Code(study=study, name=name) for name in ("Cost", "Price")])
    assert change.event is not None
    change_code(code=first, name="Fee", definition="", colour=0, parent=None)
    with pytest.raises(InputRejected, match="'code changed' stands on it"):
        undo(change.event)
    undo(Event.objects.get(verb="code changed"))
    undo(change.event)
    assert not Code.objects.exists()


def test_a_part_is_not_undone_without_the_whole(study: Study) -> None:
    with changing(study, "book begun") as outer:
        outer.note(n=1)
        create_code(study=study, name="Cost")
    with pytest.raises(InputRejected, match="part of a larger change"):
        undo(Event.objects.get(verb="code created"))
    assert outer.event is not None
    undo(outer.event)
    assert not Code.objects.exists()


def test_what_was_logged_before_rows_were_kept_is_not_undone_nor_read_back(study: Study) -> None:
    code = create_code(study=study, name="Cost")
    event = Event.objects.get(verb="code created")
    Event.objects.create(study=study, verb="rows are kept from here")
    with pytest.raises(InputRejected, match="before the log kept rows"):
        undo(event)
    with pytest.raises(NotKept):
        row_at("coding.code", code.pk, event)


def test_contents_are_erased_and_the_chain_of_events_stays(study: Study) -> None:
    code = create_code(study=study, name="Said by Ada")
    change_code(code=code, name="Cost", definition="", colour=0, parent=None)
    verbs = list(Event.objects.values_list("verb", flat=True))
    assert erase(Change.objects.filter(kind="coding.code"), now=timezone.now()) == 2
    assert list(Event.objects.values_list("verb", flat=True)) == verbs
    assert not any("Ada" in f"{change.before}{change.after}" for change in Change.objects.all())
    with pytest.raises(InputRejected, match="has been erased"):
        undo(Event.objects.get(verb="code changed"))
    with pytest.raises(NotKept, match="erased"):
        row_at("coding.code", code.pk, Event.objects.get(verb="code created"))
