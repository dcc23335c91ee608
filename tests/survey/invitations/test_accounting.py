"""What became of everybody who was to be asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from tests.survey.conftest import FULL, NOW, RECORD, code_of

from plait.register.models import Person
from plait.study.models import Study
from plait.survey.invitations import accounting as invitations_accounting
from plait.survey.invitations import actions, queries
from plait.survey.models import Invitation, Questionnaire, Response
from plait.survey.questionnaires import actions as questionnaires_actions

pytestmark = pytest.mark.django_db
Store = Callable[..., Response]


@pytest.fixture
def invitations(questionnaire: Questionnaire, people: list[Person]) -> list[Invitation]:
    actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    return list(queries.invitations_of(questionnaire))


def codes(questionnaire: Questionnaire) -> dict[str, int]:
    return {disposition.code: n for disposition, n in invitations_accounting.outcome(questionnaire).counts.items()}


def test_each_course_has_its_disposition(
    questionnaire: Questionnaire, invitations: list[Invitation], people: list[Person], answer: Store
) -> None:
    answer(person=people[0], **FULL)
    answer(person=people[1], went="no", years="3", saw="often")
    answer(person=people[2], went="no")
    actions.mark_opened(invitation=invitations[3], now=NOW)
    actions.refuse(invitation=invitations[4], now=NOW)
    actions.set_disposition(invitation=invitations[5], code="3.30", reason="The e-mail came back.")
    actions.set_disposition(invitation=invitations[6], code="4.81", reason="Listed twice.")
    people[7].withdrawn_at = NOW  # no action notes it yet
    people[7].save()
    assert codes(questionnaire) == {
        "1.1": 1,
        "1.2": 1,
        "2.12": 1,
        "2.1121": 1,
        "2.111": 2,
        "3.30": 1,
        "3.19": 2,
        "4.81": 1,
    }
    assert Counter(code_of(questionnaire, one.pk) for one in people) == codes(questionnaire)


def test_the_sentence_names_the_rate_and_leaves_the_ineligible_out(
    questionnaire: Questionnaire, invitations: list[Invitation], people: list[Person], answer: Store
) -> None:
    answer(person=people[0], **FULL)
    answer(person=people[1], went="no", years="3", saw="often")
    accounting = invitations_accounting.outcome(questionnaire)
    assert accounting.sentence == "2 of 10 leads answered (20.0 %, RR2)"
    assert [rate.numerator for rate in accounting.response_rates] == [1, 2, 1, 2, 1, 2]
    actions.set_disposition(invitation=invitations[9], code="4.81", reason="Listed twice.")
    assert invitations_accounting.outcome(questionnaire).sentence == "2 of 9 eligible leads answered (22.2 %, RR2)"


def test_somebody_of_the_frame_who_was_not_invited_is_counted(questionnaire: Questionnaire, frame: object) -> None:
    assert codes(questionnaire) == {"3.11": 10}


def test_a_response_outside_the_frame_is_in_no_rate(questionnaire: Questionnaire, answer: Store) -> None:
    answer(code="walk-in", **FULL)
    accounting = invitations_accounting.outcome(questionnaire)
    assert accounting.n_outside == 1
    assert accounting.sentence.startswith("0 of 10 leads")


def test_without_a_list_of_people_there_is_no_rate(study: Study) -> None:
    open_to_anybody = questionnaires_actions.create_questionnaire(study=study, record=RECORD)
    accounting = invitations_accounting.outcome(open_to_anybody)
    assert accounting.rates is None
    assert accounting.sentence == "0 responses; nobody was asked by name, so there is no response rate"


def test_a_refusal_after_a_break_off_is_a_refusal(
    questionnaire: Questionnaire, invitations: list[Invitation], people: list[Person], answer: Store
) -> None:
    answer(person=people[0], went="no")
    actions.refuse(invitation=invitations[0], now=NOW)
    assert code_of(questionnaire, people[0].pk) == "2.111"


def test_a_refusal_after_a_complete_response_stays_a_response(
    questionnaire: Questionnaire, invitations: list[Invitation], people: list[Person], answer: Store
) -> None:
    answer(person=people[0], **FULL)
    actions.refuse(invitation=invitations[0], now=NOW)
    assert code_of(questionnaire, people[0].pk) == "1.1"


def test_a_disposition_set_by_hand_can_be_taken_back(
    questionnaire: Questionnaire, invitations: list[Invitation]
) -> None:
    actions.set_disposition(invitation=invitations[0], code="3.30", reason="Bounced.")
    actions.set_disposition(invitation=invitations[0], code="", reason="")
    assert codes(questionnaire) == {"3.19": 10}
