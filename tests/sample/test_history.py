"""Draws and refusals undone, in any order that is allowed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.records.problem import InputRejected
from plait.sample.actions import record_refusal
from plait.sample.models import Draw, Selection
from plait.study.actions import create_study
from plait.study.models import Event
from plait.study.undoing import undo
from tests.findings.small_study import NOW, SmallStudy, make_small_study
from tests.same_examples import a_few
from tests.sample.test_draws import draw as drawn
from tests.study.any_order import undo_undone, undone_in_any_order

KINDS = ("sample.draw", "sample.selection")


def act(small: SmallStudy, draw: Callable[..., Any]) -> None:
    """One thing that somebody may do in the sample room."""
    if draw(st.booleans()):
        drawn(
            small,
            design=draw(st.sampled_from(Draw.Design.values)),
            size=draw(st.integers(1, 4)),
            seed=draw(st.integers(0, 9)),
        )
    elif chosen := list(Selection.objects.filter(status="chosen").order_by("pk")):
        record_refusal(selection=draw(st.sampled_from(chosen)), reason="No time", now=later(draw))


def later(draw: Callable[..., Any]) -> datetime:
    return NOW + timedelta(microseconds=draw(st.integers(0, 9)))


class AnyOrder(TestCase):
    @a_few(6)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        small = make_small_study(create_study(title="Ideas", owner=None))
        undone_in_any_order(data, lambda: act(small, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        small = make_small_study(create_study(title="Ideas", owner=None))
        undo_undone(lambda: act(small, data.draw), KINDS)


def test_the_undo_of_a_refusal_sends_the_reserve_back(small: SmallStudy) -> None:
    made = drawn(small)
    gone = made.selections.filter(status="chosen")[0]
    record_refusal(selection=gone, reason="No time", now=NOW)
    undo(Event.objects.get(verb="refusal recorded"))
    assert set(made.selections.values_list("status", "replaces", "status_reason")) == {
        ("chosen", None, ""),
        ("reserve", None, ""),
    }


def test_what_is_said_of_somebody_who_declined_is_kept_as_about_that_person(small: SmallStudy) -> None:
    gone = drawn(small).selections.filter(status="chosen")[0]
    record_refusal(selection=gone, reason="No time", now=NOW)
    event = Event.objects.get(verb="refusal recorded")
    assert gone.person_id in set(event.changes.values_list("person", flat=True))
    assert None not in set(event.changes.values_list("person", flat=True))


def test_a_page_that_is_older_than_a_refusal_records_no_second_one(small: SmallStudy) -> None:
    gone = drawn(small).selections.filter(status="chosen")[0]
    record_refusal(selection=Selection.objects.get(pk=gone.pk), reason="No time", now=NOW)
    with pytest.raises(InputRejected, match="not among those chosen"):
        record_refusal(selection=gone, reason="No time", now=NOW)
    assert Selection.objects.filter(status="declined").count() == 1
