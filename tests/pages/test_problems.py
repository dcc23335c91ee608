"""Rejected input: every problem with place, cause and cure, and a way back that leads to nobody else's page."""

from __future__ import annotations

from typing import Any

import pytest
from django import forms
from django.db.models import ProtectedError
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from plait.coding.models import Code, Coding
from plait.pages.problems import ProblemsMiddleware, cited_elsewhere, mark_fields, show_problems
from plait.records.problem import InputRejected, Problem
from tests.findings.small_study import SmallStudy, make_small_study
from tests.posted_fields import unread_fields_meant


def view(request: HttpRequest) -> HttpResponse:
    return HttpResponse("answered")


MIDDLEWARE = ProblemsMiddleware(view)


def told(error: Exception, **headers: str) -> str:
    """The page that a view's exception becomes."""
    answer = MIDDLEWARE.process_exception(RequestFactory(headers=headers).get("/"), error)
    assert answer is not None
    assert answer.status_code == 422
    return answer.content.decode()


def test_every_problem_stands_there_with_place_cause_and_cure() -> None:
    page = told(InputRejected([Problem("Row 2", "No code.", "Give one."), Problem("Row 9", "<b>", "Take it out.")]))
    assert "2 problems found; nothing was stored." in page
    assert "<td>Row 2</td><td>No code.</td><td>Give one.</td>" in page
    assert "<td>Row 9</td><td>&lt;b&gt;</td><td>Take it out.</td>" in page


def test_of_very_many_problems_the_first_are_shown_and_all_are_counted() -> None:
    page = told(InputRejected([Problem(f"Row {number}", "No code.", "Give one.") for number in range(201)]))
    assert "201 problems found" in page
    assert "<td>Row 199</td>" in page
    assert "<td>Row 200</td>" not in page
    assert "The first 200 are shown" in page


@pytest.mark.parametrize(
    ("referrer", "leads_back"),
    [
        ("http://testserver/s/x/register/", True),
        ("http://testserver.evil.example/", False),
        ("https://evil.example/http://testserver/", False),
        ("javascript:alert(1)", False),
    ],
)
def test_the_way_back_leads_to_a_page_of_this_site_alone(referrer: str, leads_back: bool) -> None:
    page = told(InputRejected([Problem("Row 2", "No code.", "Give one.")]), Referer=referrer)
    assert (f'<a class="button" href="{referrer}">Back</a>' in page) == leads_back
    assert ("Back</a>" in page) == leads_back


class _FileForm(forms.Form):
    title = forms.CharField()
    file = forms.FileField(required=False)


def _filled() -> _FileForm:
    form = _FileForm({"title": "x"})
    assert form.is_valid()
    return form


def test_problems_stand_at_their_fields_those_of_a_file_with_their_place() -> None:
    form = _filled()
    rows = [Problem(f"a.csv, row {n}", "No code.", "Give one.", "file") for n in (2, 3)]
    others = [Problem("Title", "Taken.", "Choose another.", "title"), Problem("Study", "Full.", "Empty it.")]
    show_problems(form, InputRejected([*rows, *others]))
    assert form.errors == {
        "file": ["a.csv, row 2: No code. Give one.", "a.csv, row 3: No code. Give one."],
        "title": ["Taken. Choose another."],
        "__all__": ["Study: Full. Empty it."],
    }


def test_where_all_are_listed_a_file_bears_its_first_problem_alone() -> None:
    form = _filled()
    rows = [Problem(f"a.csv, row {n}", "No code.", "Give one.", "file") for n in range(2, 1000)]
    mark_fields(form, InputRejected([*rows, Problem("Title", "Taken.", "Choose another.", "title")]))
    assert form.errors == {"file": ["a.csv, row 2: No code. Give one."], "title": ["Taken. Choose another."]}


def test_a_fault_of_the_program_is_not_dressed_up_as_a_problem() -> None:
    assert MIDDLEWARE.process_exception(RequestFactory().get("/"), RuntimeError("fault")) is None


def test_what_stands_on_what_stands_on_a_row_is_counted_too(study: Any) -> None:
    small: SmallStudy = make_small_study(study)
    with pytest.raises(ProtectedError) as error:
        small.revisions["P1"].transcript.interview.person.delete()
    problem = cited_elsewhere("Person P1", error.value)
    assert problem.place == "Person P1"
    assert "1 interview" in problem.cause
    assert "1 response" in problem.cause
    assert Code.objects.exists()
    assert Coding.objects.exists()


def test_the_character_with_number_0_is_refused_in_address_and_form() -> None:
    answer = MIDDLEWARE.process_view(RequestFactory().get("/", {"q": "a\0b"}), view, (), {})
    assert answer is not None
    assert answer.status_code == 422
    assert "the character with number 0" in answer.content.decode()
    form = RequestFactory().post("/", {"x": "\0"})
    assert MIDDLEWARE.process_view(form, view, (), {}) is None
    with pytest.raises(InputRejected, match="the character with number 0"):
        form.POST.get("x")
    assert not form.POST, "whoever looks again does not find it either"


class _NotToBeRead:
    def read(self, n: int = -1) -> bytes:
        raise AssertionError("what was sent is read of somebody who may not send it")

    readline = read


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/a/falsefalsefalsef/", "/s/nowhere/settings/"])
def test_what_is_sent_is_not_read_before_token_and_permission_are_looked_at(address: str) -> None:
    sent = {"wsgi.input": _NotToBeRead(), "CONTENT_LENGTH": "100", "CONTENT_TYPE": "application/x-www-form-urlencoded"}
    with unread_fields_meant():
        answer = Client().post(address, **sent)  # type: ignore[arg-type]
    assert answer.status_code in (302, 404)


def test_an_address_with_the_character_number_0_leads_nowhere() -> None:
    with pytest.raises(Http404):
        MIDDLEWARE.process_view(RequestFactory().get("/"), view, (), {"slug": "a\0"})


@pytest.mark.parametrize("length", ["", "x", "-5", "²"])
def test_a_length_that_is_none_hinders_nobody(length: str) -> None:
    request = RequestFactory().get("/", CONTENT_LENGTH=length)
    assert MIDDLEWARE(request).status_code == 200
