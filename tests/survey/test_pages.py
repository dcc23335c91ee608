"""The survey's pages answer, say their answer first, and do not ask the database row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from plait.register.models import Person
from plait.study.models import Study
from plait.survey.invitations import actions as invitations_actions
from plait.survey.models import Questionnaire, Response
from tests.survey.conftest import FULL, NOW

pytestmark = pytest.mark.django_db


Answer = Callable[..., Response]


def address(name: str, study: Study, *args: object) -> str:
    return reverse(f"survey:{name}", args=[study.slug, *args])


PAGES = ("questionnaire", "change", "invitations", "responses", "type", "import", "tables")


@pytest.mark.parametrize("name", ["invitations", "responses"])
def test_a_list_asks_no_query_for_each_row(
    name: str,
    client: Client,
    study: Study,
    questionnaire: Questionnaire,
    people: list[Person],
    answer: Answer,
    django_assert_max_num_queries: Any,
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    for person in people:
        answer(person=person, **FULL)
    with django_assert_max_num_queries(16):
        client.get(address(name, study, questionnaire.pk))
