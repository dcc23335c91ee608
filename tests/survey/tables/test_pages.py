"""The survey's pages answer, say their answer first, and do not ask the database row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.survey.conftest import FULL, RECORD
from tests.survey.test_pages import Answer, address

from plait.study.models import Role, Study
from plait.survey.models import Questionnaire
from plait.survey.questionnaires import actions as questionnaires_actions


def test_the_item_tables_take_as_many_queries_for_one_item_as_for_all(
    client: Client, study: Study, questionnaire: Questionnaire, answer: Answer, django_assert_max_num_queries: Any
) -> None:
    answer(code="a", **FULL)
    with django_assert_max_num_queries(12):
        page = client.get(address("tables", study, questionnaire.pk)).content.decode()
    assert "6 items, from 1 response." in page
    assert "95 % Wilson" in page


@pytest.mark.parametrize("name", ["years", "where", "saw", "from_whom"])
def test_every_kind_of_item_has_a_page(
    name: str, client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    item = questionnaire.items.get(name=name)
    page = client.get(address("item", study, questionnaire.pk, item.pk))
    assert page.status_code == 200
    assert "1 valid answers of 1 asked" in page.content.decode()


def test_the_page_of_a_scale_has_its_picture_and_its_table(
    client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    item = questionnaire.items.get(name="saw")
    page = client.get(address("item", study, questionnaire.pk, item.pk)).content.decode()
    assert "<svg" in page.split("<main", 1)[1]
    assert "20.7 to 100.0 %" in page  # Wilson interval of 1 of 1


def test_an_item_of_another_study_is_not_found(client: Client, study: Study, questionnaire: Questionnaire) -> None:
    from plait.study.actions import create_study

    other = questionnaires_actions.create_questionnaire(study=create_study(title="Other", owner=None), record=RECORD)
    item = other.items.get(name="saw")
    assert client.get(address("item", study, questionnaire.pk, item.pk)).status_code == 404
    assert client.get(address("questionnaire", study, other.pk)).status_code == 404


def test_open_answers_are_listed_and_searched(
    client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    answer(code="b", **{**FULL, "where": "Lilongwe"})
    item = questionnaire.items.get(name="where")
    page = client.get(address("item", study, questionnaire.pk, item.pk) + "?q=lilong").content.decode()
    assert "Lilongwe" in page
    assert "Kumi" not in page


def test_those_who_may_not_read_answers_see_the_counts_alone(
    client_of: Callable[[str], Client], study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    item = questionnaire.items.get(name="where")
    page = client_of(Role.VIEWER).get(address("item", study, questionnaire.pk, item.pk)).content.decode()
    assert "1 valid answers of 1 asked" in page
    assert "Kumi" not in page


def test_an_item_is_compared_between_the_groups_of_another(
    client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    answer(code="b", went="no", saw="never")
    saw, went = questionnaire.items.get(name="saw"), questionnaire.items.get(name="went")
    page = client.get(address("item", study, questionnaire.pk, saw.pk) + f"?by=item:{went.pk}").content.decode()
    assert "<bdi>Yes</bdi> (n = 1)" in page
    assert "1 of 1 (100.0 %)" in page


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_item_tables_are_exported(
    kind: str, client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    page = client.get(address("tables", study, questionnaire.pk) + f"?export={kind}")
    assert page.status_code == 200
    assert kind == "xlsx" or "saw,Saw ideas,select_one,often,Often,1,1,1" in page.content.decode("utf-8-sig")
