"""The survey's pages answer, say their answer first, and do not ask the database row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from plait.formats.questionnaires.xlsform import read_xlsform, write_xlsform
from plait.register.models import Person
from plait.study.models import Role, Study, Upload
from plait.survey.invitations import accounting as invitations_accounting
from plait.survey.invitations import actions as invitations_actions
from plait.survey.models import Invitation, Questionnaire, Response
from plait.survey.questionnaires import actions as questionnaires_actions
from plait.survey.responses import queries as responses_queries
from tests.survey.conftest import FULL, NOW, RECORD

pytestmark = pytest.mark.django_db
Answer = Callable[..., Response]


def address(name: str, study: Study, *args: object) -> str:
    return reverse(f"survey:{name}", args=[study.slug, *args])


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


PAGES = ("questionnaire", "change", "invitations", "responses", "type", "import", "tables")


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_a_questionnaire_opens(
    name: str, client: Client, study: Study, questionnaire: Questionnaire, people: list[Person], answer: Answer
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    answer(person=people[0], **FULL)
    assert client.get(address(name, study, questionnaire.pk)).status_code == 200


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
    from unittest.mock import patch

    answer(code="a", **FULL)
    item = questionnaire.items.get(name="where")
    with patch("plait.survey.tables.views.can", return_value=False):
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
    assert "Yes (n = 1)" in page
    assert "1 of 1 (100.0 %)" in page


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_item_tables_are_exported(
    kind: str, client: Client, study: Study, questionnaire: Questionnaire, answer: Answer
) -> None:
    answer(code="a", **FULL)
    page = client.get(address("tables", study, questionnaire.pk) + f"?export={kind}")
    assert page.status_code == 200
    assert kind == "xlsx" or "saw,Saw ideas,select_one,often,Often,1,1,1" in page.content.decode("utf-8-sig")


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
    assert "form.xlsx" in page.content.decode()
    assert not Questionnaire.objects.exists()


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


def test_the_link_is_exported_only_for_those_who_see_identities(
    client_of: Callable[[str], Client], study: Study, questionnaire: Questionnaire, people: list[Person]
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people, now=NOW)
    token = Invitation.objects.filter(questionnaire=questionnaire).values_list("token", flat=True)[0]
    export = address("invitations", study, questionnaire.pk) + "?export=csv"
    seen = {
        role: b"".join(client_of(role).get(export).streaming_content).decode()  # type: ignore[attr-defined]
        for role in (Role.OWNER, Role.VIEWER)
    }
    assert token in seen[Role.OWNER]
    assert token not in seen[Role.VIEWER]
    assert "L001" in seen[Role.VIEWER]


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


def test_opening_closing_inviting_and_refusing_go_through_their_pages(
    client: Client, study: Study, questionnaire: Questionnaire
) -> None:
    client.post(address("invite", study, questionnaire.pk))
    first = Invitation.objects.filter(questionnaire=questionnaire).order_by("pk")[0]
    assert client.get(address("invitation", study, questionnaire.pk, first.pk)).status_code == 200
    client.post(address("refuse", study, questionnaire.pk, first.pk))
    client.post(address("close", study, questionnaire.pk))
    questionnaire.refresh_from_db()
    assert not questionnaire.is_open
    client.post(address("open", study, questionnaire.pk))
    questionnaire.refresh_from_db()
    assert questionnaire.is_open
    assert invitations_accounting.outcome(questionnaire).by_person[first.person_id].code == "2.111"


def test_a_disposition_set_without_a_reason_is_refused_on_the_form(
    client: Client, study: Study, questionnaire: Questionnaire, people: list[Person]
) -> None:
    invitations_actions.invite(questionnaire=questionnaire, people=people[:1], now=NOW)
    invitation = Invitation.objects.get(questionnaire=questionnaire)
    page = client.post(address("invitation", study, questionnaire.pk, invitation.pk), {"code": "3.30", "reason": ""})
    assert "A disposition set by hand has a reason." in page.content.decode()
    client.post(address("invitation", study, questionnaire.pk, invitation.pk), {"code": "3.30", "reason": "Bounced."})
    assert invitations_accounting.outcome(questionnaire).by_person[people[0].pk].code == "3.30"
