"""What was done in the survey is undone in any order that is allowed, and its rows are read back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import polars as pl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.study.actions import create_study
from plait.study.models import Change, Event, Study
from plait.study.undoing import undo
from plait.survey.invitations.actions import invite, mark_opened, refuse, set_disposition
from plait.survey.models import Invitation, Questionnaire, Response
from plait.survey.questionnaires.actions import (
    change_questionnaire,
    close_questionnaire,
    create_questionnaire,
    delete_questionnaire,
    open_questionnaire,
)
from plait.survey.responses.actions import receive_response, remove_response
from plait.survey.responses.importing import import_responses
from tests.same_examples import a_few
from tests.study.any_order import state, undo_undone, undone_in_any_order
from tests.survey.conftest import FULL, NOW, RECORD

Draw = Callable[..., Any]
KINDS = ("survey.questionnaire", "survey.item", "survey.invitation", "survey.response", "survey.answer")


def act(study: Study, people: list[Person], draw: Draw) -> None:
    """One thing that a member may do in the survey's room."""
    later = NOW + timedelta(minutes=Event.objects.count())
    one = draw(st.sampled_from(list(Questionnaire.objects.order_by("pk")) or [None]))
    response = draw(st.sampled_from(list(Response.objects.order_by("pk")) or [None]))
    invitation = draw(st.sampled_from(list(Invitation.objects.order_by("pk")) or [None]))
    acts: list[Callable[[], object]] = [lambda: create_questionnaire(study=study, record=RECORD)]
    if one is not None:
        acts += _acts_on(one, people, later, draw)
    if response is not None:
        acts.append(lambda: remove_response(response=response, reason="twice"))
    if invitation is not None:
        acts += [
            lambda: refuse(invitation=invitation, now=later),
            lambda: set_disposition(
                invitation=invitation, code=draw(st.sampled_from(("", "3.19", "2.111"))), reason="a letter"
            ),
        ]
    draw(st.sampled_from(acts))()


def _acts_on(one: Questionnaire, people: list[Person], later: datetime, draw: Draw) -> list[Callable[[], object]]:
    some = st.lists(st.sampled_from(people), min_size=1, unique=True)
    given_to = st.lists(st.sampled_from(sorted(FULL)), unique=True)
    return [
        lambda: change_questionnaire(
            questionnaire=one,
            title=draw(st.sampled_from("AB")),
            introduction="",
            frame=None,
            partial_at=draw(st.sampled_from((0.4, 0.5))),
            complete_at=one.complete_at,
        ),
        lambda: delete_questionnaire(questionnaire=one),
        lambda: open_questionnaire(questionnaire=one, now=later),
        lambda: close_questionnaire(questionnaire=one, now=later),
        lambda: invite(questionnaire=one, people=draw(some), now=later),
        lambda: receive_response(
            questionnaire=one,
            answers={name: FULL[name] for name in draw(given_to)} | {"went": "yes"},
            source="typed",
            now=later,
            person=draw(st.sampled_from(people)),
        ),
        lambda: import_responses(questionnaire=one, data=_table(draw), id_column="id", now=later, strict=False),
    ]


def _table(draw: Draw) -> pl.DataFrame:
    codes = draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True))
    return pl.DataFrame({"id": codes, "went": [draw(st.sampled_from(("Yes", "not yet", ""))) for _ in codes]})


def begun() -> tuple[Study, list[Person]]:
    study = create_study(title="Ideas", owner=None)
    people = [Person.objects.create(study=study, code=f"P{number}") for number in range(3)]
    create_questionnaire(study=study, record=RECORD)
    return study, people


class AnyOrder(TestCase):
    @a_few(6)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study, people = begun()
        undone_in_any_order(data, lambda: act(study, people, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study, people = begun()
        undo_undone(lambda: act(study, people, data.draw), KINDS)


def test_a_removed_response_comes_back_with_its_answers(
    questionnaire: Questionnaire, people: list[Person], answer: Callable[..., Response]
) -> None:
    response = answer(person=people[0], **FULL)
    before = state(KINDS)
    remove_response(response=response, reason="twice")
    assert set(Change.objects.filter(kind="survey.answer", last_id=None).values_list("person", flat=True)) == {
        people[0].pk
    }
    undo(Event.objects.get(verb="response removed"))
    assert state(KINDS) == before


def test_what_a_person_did_by_the_link_is_not_undone(questionnaire: Questionnaire, people: list[Person]) -> None:
    invite(questionnaire=questionnaire, people=people[:1], now=NOW)
    invitation = Invitation.objects.get()
    mark_opened(invitation=invitation, now=NOW)
    refuse(invitation=invitation, now=NOW, by_link=True)
    for verb in ("invitation opened", "invitation refused"):
        with pytest.raises(InputRejected, match="The person"):
            undo(Event.objects.get(verb=verb))


def test_an_undo_does_not_bring_back_another_rule_once_the_rule_is_fixed(study: Study) -> None:
    made = create_questionnaire(study=study, record=RECORD)
    change_questionnaire(
        questionnaire=made, title="New", introduction="", frame=None, partial_at=0.4, complete_at=made.complete_at
    )
    open_questionnaire(questionnaire=made, now=NOW)
    with pytest.raises(InputRejected, match="Completeness rule"):
        undo(Event.objects.get(verb="questionnaire changed"))
    undo(Event.objects.get(verb="questionnaire opened"))
    undo(Event.objects.get(verb="questionnaire changed"))
    assert Questionnaire.objects.get().partial_at == 0.5


def test_queries_do_not_grow_with_the_answers(questionnaire: Questionnaire, answer: Callable[..., Response]) -> None:
    def asked(act: Callable[[], object]) -> int:
        with CaptureQueriesContext(connection) as queries:
            act()
        return len(queries)

    few = answer(code="few", went="no", saw="often")
    many = answer(code="many", **FULL)
    changed = [asked(lambda code=code: answer(code=code, went="no", used="often")) for code in ("few", "many")]
    assert changed[1] - changed[0] <= 7  # an answer goes, with where it pointed, and others are skipped now
    removed = [asked(lambda one=one: remove_response(response=one, reason="x")) for one in (few, many)]
    assert removed[0] == removed[1]
