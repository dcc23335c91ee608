"""A test that sends what no page reads fails by itself (posted_fields.py); these tests send it on purpose."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from playwright.sync_api import Page

from plait.register.models import Frame, Person
from plait.study.models import Study
from tests.posted_fields import (
    HEADER,
    FieldNeverRead,
    begin_test,
    fail_for_unread_fields,
    running_test,
    unread_fields_meant,
)
from tests.shared import ROOT


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


def test_what_is_read_of_a_dictionary_of_fields_is_read_and_nothing_else(client: Client, study: Study) -> None:
    client.get(f"/s/{study.slug}/library/add/", {"title": "Trust"})
    fail_for_unread_fields()
    client.get(f"/s/{study.slug}/library/add/", {"titel": "Trust"})
    assert "never read titel" in fault()


def test_a_form_posted_to_an_address_without_its_slash_is_read_by_no_view(client: Client, freeze: str) -> None:
    answer = client.post(freeze.removesuffix("/"), {"title": "March", "rule": "All."})
    assert (answer.status_code, answer.headers["Location"]) == (301, freeze)
    assert "sent on to the address with a slash, without its fields" in fault()


def test_a_form_posted_to_no_page_at_all_is_turned_away(client: Client, study: Study) -> None:
    assert client.post(f"/s/{study.slug}/nowhere", {"no": "field"}).status_code == 404
    fail_for_unread_fields()


@pytest.mark.parametrize("method", ["post", "put", "patch"])
def test_a_body_that_is_no_form_is_read_by_no_view(client: Client, freeze: str, method: str) -> None:
    getattr(client, method)(freeze, {"title": "March", "rule": "All."}, content_type="application/json")
    assert f"{method.upper()} {freeze}" in (told := fault())
    assert "sent application/json; views read forms that are posted, nothing else" in told


def test_what_an_earlier_test_sent_late_is_no_fault_of_this_one(client: Client, freeze: str) -> None:
    earlier = running_test()
    begin_test()
    assert running_test() != earlier
    client.post(freeze, {"title": "March", "rules": "All."}, headers={HEADER: earlier})
    fail_for_unread_fields()
    client.post(freeze, {"title": "April", "rules": "All."}, headers={HEADER: running_test()})
    assert "never read rules" in fault()


def test_what_a_test_sent_when_it_ended_is_no_fault_of_the_next(client: Client, freeze: str) -> None:
    client.post(freeze, {"title": "March", "rules": "All."})
    begin_test()
    fail_for_unread_fields()


def test_what_another_test_sent_and_had_read_must_be_read_again(client: Client, study: Study) -> None:
    address = f"/s/{study.slug}/library/learning/"
    client.post(address, {"question": "Why?"}, headers={"Plait-Delivery": "0" * 32})
    begin_test()
    client.post(address, {"question": "Why?"}, headers={"Plait-Delivery": "0" * 32})
    assert "never read question" in fault()


SENT_AT_THE_END = """
import pytest

@pytest.fixture
def sent(client, study):
    yield
    client.get(f"/s/{study.slug}/register/", {"no_such_field": "1"})

def test_that_ends_so(sent):
    pass
"""


def test_a_fixture_that_sends_in_vain_when_it_ends_fails_its_test(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import *")
    (tmp_path / "test_end.py").write_text(SENT_AT_THE_END)
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")]
    command += ["--rootdir", str(tmp_path), "-p", "no:cacheprovider", "-p", "no:xdist", str(tmp_path / "test_end.py")]
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("PLAIT_", "PYTEST_", "DJANGO_"))
    }
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    done = subprocess.run(
        command, env={**inherited, "PYTHONPATH": paths}, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "1 passed, 1 error" in done.stdout, done.stdout + done.stderr
    assert "(200) never read no_such_field" in done.stdout


def test_a_page_in_the_browser_says_which_test_it_is_of(page: Page) -> None:
    with page.expect_request("**/*") as asked:
        page.goto("/")
    assert asked.value.all_headers()[HEADER.lower()] == running_test()
