"""An answer that an innovation stands on, in the hands of those who collect answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone

from plait.innovations.models import Evidence
from plait.study.models import Account, Study
from plait.survey.models import Questionnaire, Response
from plait.survey.responses.actions import receive_response
from tests.journeys.small_study import load_small


@pytest.fixture
def study(owner: Account, tmp_path: Path) -> Study:
    return load_small(tmp_path, owner)


def test_a_cited_answer_can_be_corrected(study: Study) -> None:
    cited = Evidence.objects.get(answer__isnull=False)
    person = Response.objects.get(code="R1").person
    receive_response(questionnaire=Questionnaire.objects.get(), answers={"mood": "bad", "why": "corrected"},
                     source="typed", now=timezone.now(), person=person)  # fmt: skip
    cited.refresh_from_db()
    assert cited.answer is not None
    assert cited.answer.value == "corrected"


def test_a_response_with_a_cited_answer_is_not_removed_and_it_is_said_why(study: Study, client: Client) -> None:
    response = Response.objects.get(code="R1")
    address = f"/s/{study.slug}/survey/{response.questionnaire_id}/responses/{response.pk}/remove/"
    answer = client.post(address, {"reason": "twice"})
    assert answer.status_code == 422
    assert "Other parts of the study stand on it: 1 evidence" in answer.content.decode()
    assert Response.objects.filter(code="R1").exists()
