"""The survey's pages answer, say their answer first, and do not ask the database row by row."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.survey.conftest import FULL
from tests.survey.test_pages import Answer, address

from plait.study.models import Study, Upload
from plait.survey.models import Questionnaire, Response
from plait.survey.responses import queries as responses_queries


def test_responses_become_a_questionnaire_and_go_on_to_their_import(client: Client, study: Study) -> None:
    rows = "id,like,age\n" + "\n".join(f"{number},{'yes' if number % 2 else 'no'},{number}" for number in range(1, 21))
    file = SimpleUploadedFile("data.csv", rows.encode())
    page = client.post(address("new", study), {"kind": "responses", "file": file, "title": "Found"})
    made, stored = Questionnaire.objects.get(study=study), Upload.objects.get(study=study)
    assert page["Location"] == address("map", study, made.pk, stored.pk)
    form = client.get(page["Location"])
    assert "20 rows and 3 columns" in form.content.decode()
    fields = {"id_column": "id", "column-1": "like", "column-2": "age"}
    client.post(page["Location"], fields)
    assert Response.objects.filter(questionnaire=made).count() == 20
    assert not Upload.objects.exists()


def test_problems_of_an_import_are_shown_with_the_mapping_kept(
    client: Client, study: Study, questionnaire: Questionnaire
) -> None:
    file = SimpleUploadedFile("data.csv", b"id,q\n1,often\n2,perhaps\n")
    to_map = client.post(address("import", study, questionnaire.pk), {"file": file})["Location"]
    page = client.post(to_map, {"id_column": "id", "column-1": "saw"})
    assert page.status_code == 422
    assert "Row 3, column &#x27;saw&#x27;" in page.content.decode()
    assert 'value="saw"' in page.content.decode()
    assert not Response.objects.exists()


def test_a_response_is_typed_in_with_refusals(client: Client, study: Study, questionnaire: Questionnaire) -> None:
    sent = {"code": "phone 1", "q-went": "no", "why-years": "refused", "q-from_whom": ["doctors", "nurses"]}
    page = client.post(address("type", study, questionnaire.pk), sent)
    stored = Response.objects.get(questionnaire=questionnaire)
    assert page["Location"] == address("response", study, questionnaire.pk, stored.pk)
    assert "refused" in client.get(page["Location"]).content.decode()
    assert responses_queries.answers_by_name(stored)["from_whom"].value == "doctors nurses"


def test_what_was_typed_is_kept_when_it_is_refused(client: Client, study: Study, questionnaire: Questionnaire) -> None:
    page = client.post(address("type", study, questionnaire.pk), {"code": "x", "q-went": "no", "q-where": "Kumi"})
    assert page.status_code == 422
    assert "Kumi</textarea>" in page.content.decode()
    assert not Response.objects.exists()


def test_a_stored_response_is_not_replaced_by_accident(
    client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    sent = {"code": "a", "q-went": "no"}
    assert client.post(address("type", study, questionnaire.pk), sent).status_code == 422
    assert client.post(address("type", study, questionnaire.pk), {**sent, "replace": "on"}).status_code == 302
