"""A test that sends what no page reads fails by itself (posted_fields.py); these tests send it on purpose."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from plait.register.models import Frame, Person
from plait.study.models import Study
from tests.posted_fields import FieldNeverRead, fail_for_unread_fields, unread_fields_meant


@pytest.fixture
def freeze(study: Study) -> str:
    """The address of a form that reads title and rule."""
    Person.objects.create(study=study, code="P1")
    return f"/s/{study.slug}/register/freeze/"


def fault() -> str:
    """What is told of the fields that were sent in vain so far."""
    with pytest.raises(FieldNeverRead) as told:
        fail_for_unread_fields()
    return str(told.value)


@pytest.mark.xfail(raises=FieldNeverRead, strict=True, reason="it sends what no page reads, and must fail by itself")
def test_a_test_that_posts_a_field_under_another_name_fails(client: Client, freeze: str) -> None:
    client.post(freeze, {"title": "March", "rules": "All."})


@pytest.mark.xfail(raises=FieldNeverRead, strict=True, reason="it asks for what no page reads, and must fail by itself")
def test_a_test_that_asks_by_another_name_fails(client: Client, freeze: str) -> None:
    client.get(freeze, {"sort": "title"})


def test_a_field_by_its_right_name_is_no_fault(client: Client, freeze: str) -> None:
    client.post(freeze, {"title": "March", "rule": "All."})
    fail_for_unread_fields()
    assert Frame.objects.get().rule == "All."


def test_it_is_told_which_field_and_what_the_page_looked_at(client: Client, freeze: str) -> None:
    client.post(freeze, {"title": "March", "rules": "All."})
    assert f"POST {freeze} (302) never read rules; it looked at rule, title." in fault()


def test_what_was_told_once_is_not_told_again(client: Client, freeze: str) -> None:
    client.post(freeze, {"title": "March", "rules": "All."})
    fault()
    fail_for_unread_fields()


def test_a_file_under_another_name_is_found(client: Client, study: Study) -> None:
    sent = {"list": SimpleUploadedFile("a.csv", b"id\nP1\n")}
    client.post(f"/s/{study.slug}/register/import/", sent)
    assert "never read list; it looked at file" in fault()


def test_a_form_that_is_refused_is_watched_too(client: Client, freeze: str) -> None:
    client.post(freeze, {"titel": "March"})
    assert "(200) never read titel" in fault()


@pytest.mark.parametrize(
    ("role", "path", "status"),
    [(None, "register/freeze/", 404), ("viewer", "register/freeze/", 403), ("owner", "nowhere/", 404)],
)
def test_a_request_that_is_turned_away_reads_nothing(
    role: str | None, path: str, status: int, study: Study, client_of: Any
) -> None:
    assert client_of(role).post(f"/s/{study.slug}/{path}", {"no": "field"}).status_code == status
    fail_for_unread_fields()


def test_a_stranger_sent_to_sign_in_is_turned_away(freeze: str) -> None:
    assert Client().post(freeze, {"no": "field"}).status_code == 302
    fail_for_unread_fields()


def test_the_same_sent_again_need_not_be_read_again(client: Client, study: Study) -> None:
    address = f"/s/{study.slug}/library/learning/"
    for _ in range(2):
        client.post(address, {"question": "Why?"}, headers={"Plait-Delivery": "0" * 32})
    fail_for_unread_fields()


def test_what_is_sent_on_purpose_is_said_to_be(client: Client, freeze: str) -> None:
    with unread_fields_meant():
        client.post(freeze, {"title": "March", "is_superuser": "1"})
    fail_for_unread_fields()
    client.post(freeze, {"title": "April", "is_superuser": "1"})
    assert "is_superuser" in fault()
