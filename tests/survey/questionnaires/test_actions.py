"""A questionnaire is stored whole, and its completeness rule cannot be chosen afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.links import token_to
from tests.survey.conftest import FULL, NOW, RECORD

from plait.records.problem import InputRejected
from plait.records.questionnaire import Item, ItemKind
from plait.records.questionnaire import Questionnaire as Record
from plait.register.models import Person
from plait.study.models import Study
from plait.survey.invitations import actions as invitations_actions
from plait.survey.models import Invitation, Questionnaire, Response
from plait.survey.questionnaires import actions, queries

pytestmark = pytest.mark.django_db


def test_what_is_stored_comes_back_as_the_same_record(study: Study) -> None:
    stored = actions.create_questionnaire(study=study, record=RECORD)
    assert queries.record_of(stored) == RECORD


def test_every_problem_of_a_record_is_told(study: Study) -> None:
    broken = Record(
        " ",
        (
            Item("a", ItemKind.SELECT_ONE, {}),
            Item("a", ItemKind.TEXT, {}, relevant="${later} = 1"),
            Item("b", ItemKind.TEXT, {}, constraint=". <<"),
        ),
    )
    with pytest.raises(InputRejected) as rejected:
        actions.create_questionnaire(study=study, record=broken, partial_at=0.9, complete_at=0.5)
    told = str(rejected.value)
    for words in ("no title", "no choices", "stands twice", "'later'", "'constraint'", "rising shares"):
        assert words in told
    assert not Questionnaire.objects.exists()


def change(questionnaire: Questionnaire, **settings: float) -> None:
    kept = {"partial_at": questionnaire.partial_at, "complete_at": questionnaire.complete_at}
    actions.change_questionnaire(
        questionnaire=questionnaire, title="New", introduction="", frame=None, **{**kept, **settings}
    )


def test_the_rule_may_change_before_the_questionnaire_opens(study: Study) -> None:
    stored = actions.create_questionnaire(study=study, record=RECORD)
    change(stored, partial_at=0.6)
    assert stored.partial_at == 0.6


def test_the_rule_is_fixed_once_open_and_stays_so_when_closed(questionnaire: Questionnaire) -> None:
    actions.close_questionnaire(questionnaire=questionnaire, now=NOW)
    with pytest.raises(InputRejected, match="Completeness rule"):
        change(questionnaire, partial_at=0.6)
    change(questionnaire)


def test_people_are_invited_once_and_not_after_they_withdrew(
    questionnaire: Questionnaire, people: list[Person]
) -> None:
    people[9].withdrawn_at = NOW  # no action notes it yet
    people[9].save()
    assert invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW) == 9
    assert invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW) == 0


def test_a_link_has_at_most_60_characters_and_no_letters_that_are_mistaken(
    questionnaire: Questionnaire, people: list[Person]
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    tokens = [token_to(each) for each in Invitation.objects.all()]
    assert len(set(tokens)) == 10
    assert all(len(f"https://survey.example-charity.org/a/{token}/") <= 60 for token in tokens)
    assert not set("".join(tokens)) & set("0o1li-_")


def test_a_questionnaire_with_answers_is_not_deleted(
    questionnaire: Questionnaire, answer: Callable[..., Response]
) -> None:
    answer(code="a", **FULL)
    with pytest.raises(InputRejected, match="have answered"):
        actions.delete_questionnaire(questionnaire=questionnaire)


def test_a_questionnaire_that_asks_nothing_is_refused(study: Study) -> None:
    notes = replace(RECORD, items=RECORD.items[:1])
    with pytest.raises(InputRejected, match="asks nothing"):
        actions.create_questionnaire(study=study, record=notes)
