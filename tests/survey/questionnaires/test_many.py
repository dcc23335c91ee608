"""What the survey's home costs where many were invited and many answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from tests.survey.conftest import NOW
from tests.work import steps_of

from plait.register.models import FrameMember, Person
from plait.study.models import Study
from plait.survey.invitations.accounting import outcome
from plait.survey.invitations.actions import invite
from plait.survey.models import Questionnaire, Response
from plait.survey.questionnaires.queries import questionnaires_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def more_of_them(study: Study, questionnaire: Questionnaire) -> Callable[[int], None]:
    """more_of_them(100): so many more are in the frame, invited, and answered."""

    def add(n: int) -> None:
        known = Person.objects.count()
        people = Person.objects.bulk_create(Person(study=study, code=f"M{known + i}") for i in range(n))
        FrameMember.objects.bulk_create(FrameMember(frame_id=questionnaire.frame_id, person=each) for each in people)
        invite(questionnaire=questionnaire, people=Person.objects.filter(code__startswith="M"), now=NOW)
        Response.objects.bulk_create(
            Response(questionnaire=questionnaire, person=each, code=each.code, status="complete") for each in people
        )

    return add


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its steps are counted")
def test_invitations_and_responses_are_counted_apart(study: Study, more_of_them: Callable[[int], None]) -> None:
    more_of_them(100)
    few = steps_of(lambda: list(questionnaires_of(study)))
    more_of_them(300)
    (one,) = questionnaires_of(study)
    assert (one.n_invited, one.n_responses) == (400, 400)
    assert steps_of(lambda: list(questionnaires_of(study))) < 6 * few, "joined, it were 16 times as much"


def test_the_accounting_is_counted_by_the_database(
    questionnaire: Questionnaire,
    more_of_them: Callable[[int], None],
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    more_of_them(30)
    with django_assert_max_num_queries(4) as asked:  # type: ignore[attr-defined]
        counts = outcome(questionnaire).counts
    assert {disposition.code: n for disposition, n in counts.items()}["1.1"] == 30
    assert sum("GROUP BY" in query["sql"] for query in asked.captured_queries) == 1
