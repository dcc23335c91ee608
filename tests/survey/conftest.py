"""A small questionnaire with a condition, a scale and every kind of item, and a frame of people to ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from plait.records import questionnaire as records
from plait.records.questionnaire import Choice, ItemKind
from plait.register.models import Frame, FrameMember, Person
from plait.study.models import Study
from plait.survey.invitations.accounting import dispositions_of
from plait.survey.models import Questionnaire, Response
from plait.survey.questionnaires import actions as questionnaires_actions
from plait.survey.responses import actions as responses_actions

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
YES_NO = (Choice("yes", {"en": "Yes", "fr": "Oui"}), Choice("no", {"en": "No", "fr": "Non"}))
LEVELS = tuple(
    Choice(name, {"en": name.capitalize(), "fr": f"{name} (fr)"}) for name in ("never", "rarely", "sometimes", "often")
)
RECORD = records.Questionnaire(
    title="Ideas brought home",
    languages=("en", "fr"),
    group_labels={"you": {"en": "About you", "fr": "Vous"}, "ideas": {"en": "Ideas", "fr": "Idées"}},
    items=(
        records.Item("hello", ItemKind.NOTE, {"en": "Welcome."}, page=("you",)),
        records.Item("years", ItemKind.INTEGER, {"en": "Years in it"}, constraint=". < 80", page=("you",)),
        records.Item("went", ItemKind.SELECT_ONE, {"en": "Did you go?"}, choices=YES_NO, required=True, page=("you",)),
        records.Item("where", ItemKind.TEXT, {"en": "Where?"}, relevant="${went} = 'yes'", page=("you",)),
        records.Item("saw", ItemKind.SELECT_ONE, {"en": "Saw ideas"}, choices=LEVELS, ordered=True, page=("ideas",)),
        records.Item("used", ItemKind.SELECT_ONE, {"en": "Used ideas"}, choices=LEVELS, ordered=True, page=("ideas",)),
        records.Item(
            "from_whom",
            ItemKind.SELECT_MULTIPLE,
            {"en": "From whom"},
            choices=(Choice("nurses", {"en": "Nurses"}), Choice("doctors", {"en": "Doctors"})),
            page=("ideas",),
        ),
    ),
)
FULL = {"years": "7", "went": "yes", "where": "Kumi", "saw": "often", "used": "rarely", "from_whom": "nurses doctors"}


def code_of(questionnaire: Questionnaire, person_id: int) -> str:
    """The final disposition of one person."""
    return dispositions_of(questionnaire, [person_id])[person_id].code


@pytest.fixture
def people(study: Study) -> list[Person]:
    return [Person.objects.create(study=study, code=f"L{number:03}") for number in range(1, 11)]


@pytest.fixture
def frame(study: Study, people: list[Person]) -> Frame:
    frame = Frame.objects.create(study=study, title="Leads")
    FrameMember.objects.bulk_create(FrameMember(frame=frame, person=person) for person in people)
    return frame


@pytest.fixture
def questionnaire(study: Study, frame: Frame) -> Questionnaire:
    made = questionnaires_actions.create_questionnaire(study=study, record=RECORD, frame=frame)
    return questionnaires_actions.open_questionnaire(questionnaire=made, now=NOW)


@pytest.fixture
def answer(questionnaire: Questionnaire) -> Callable[..., Response]:
    """answer(person=..., code=..., **answers): a response typed in."""

    def store(person: Person | None = None, code: str = "", **answers: str) -> Response:
        return responses_actions.receive_response(
            questionnaire=questionnaire, answers=answers, source="typed", now=NOW, person=person, code=code
        )

    return store
