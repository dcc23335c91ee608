"""The survey's pages answer, say their answer first, and do not ask the database row by row."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.survey.conftest import FULL, NOW, RECORD
from tests.survey.test_pages import PAGES, Answer, address

from plait.formats.questionnaires.xlsform import read_xlsform, write_xlsform
from plait.register.models import Person
from plait.study.models import Study
from plait.survey.invitations import actions as invitations_actions
from plait.survey.models import Questionnaire


def test_the_start_page_of_an_empty_study_says_what_to_do(client: Client, study: Study) -> None:
    page = client.get(address("home", study)).content.decode()
    assert "There is no questionnaire yet." in page
    assert address("new", study) in page


def test_the_start_page_says_the_response_rate_with_its_counts_and_name(
    client: Client, study: Study, people: list[Person], answer: Answer
) -> None:
    for person in people[:3]:
        answer(person=person, **FULL)
    page = client.get(address("home", study)).content.decode()
    assert "3 of 10 leads answered (30.0 %, RR2)." in page
    assert "3.11" in page
    assert "RR6" in page


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_a_questionnaire_opens(
    name: str, client: Client, study: Study, questionnaire: Questionnaire, people: list[Person], answer: Answer
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    answer(person=people[0], **FULL)
    assert client.get(address(name, study, questionnaire.pk)).status_code == 200


def test_an_xlsform_becomes_a_questionnaire_and_can_be_had_back(client: Client, study: Study) -> None:
    file = SimpleUploadedFile("form.xlsx", write_xlsform(RECORD))
    client.post(address("new", study), {"kind": "xlsform", "file": file})
    made = Questionnaire.objects.get(study=study)
    back = read_xlsform(client.get(address("xlsform", study, made.pk)).content, name="back.xlsx")
    assert [item.name for item in back.items] == [item.name for item in RECORD.items]
    assert back.group_labels == RECORD.group_labels


def test_a_broken_form_shows_its_problems_and_stores_nothing(client: Client, study: Study) -> None:
    file = SimpleUploadedFile("form.xlsx", b"PK\x03\x04 no workbook")
    page = client.post(address("new", study), {"kind": "xlsform", "file": file})
    assert page.status_code == 422
    assert re.search(r'<p class="error" id="id_file_error">[^<]*form\.xlsx', page.content.decode())
    assert not Questionnaire.objects.exists()


def test_what_is_wrong_with_the_file_beside_stands_at_its_own_field(client: Client, study: Study) -> None:
    dictionary = SimpleUploadedFile("fields.csv", b"name,type,label\nage,integer,How old are you?\n")
    beside = SimpleUploadedFile("answers.csv", b"id,age,age\n1,30,31\n")
    sent = {"kind": "dictionary", "file": dictionary, "responses": beside}
    page = client.post(address("new", study), sent).content.decode()
    assert re.search(r'<p class="error" id="id_responses_error">[^<]*answers\.csv', page)
    assert "id_file_error" not in page
    assert not Questionnaire.objects.exists()
