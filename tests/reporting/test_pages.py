from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from plait.findings.actions import write_finding
from plait.register.models import Identity
from tests.findings.small_study import NOW, SmallStudy


def base(small: SmallStudy) -> str:
    return f"/s/{small.study.slug}/report/"


def test_the_preview_says_that_no_figure_is_impossible(client: Client, small: SmallStudy) -> None:
    page = client.get(base(small)).content.decode()
    assert "no impossible figure in this report" in page
    assert "5 of 6 leads answered (83.3 %, RR2)." in page


def test_an_impossible_figure_is_shown_with_the_reason(client: Client, small: SmallStudy) -> None:
    statement = "Half of them came home: 27 % (3 of 5)."
    write_finding(study=small.study, statement=statement, items=[small.item("home")], now=NOW)
    page = client.get(base(small)).content.decode()
    assert "cannot be true of whole people" in page
    assert "3 of 5 is 60.0 %, not 27 %." in page


def test_a_figure_that_is_only_cut_off_is_shown_to_be_looked_at(client: Client, small: SmallStudy) -> None:
    write_finding(study=small.study, statement="Of 34 leads, 24 (70%) came home.", items=[small.item("home")], now=NOW)
    page = client.get(base(small)).content.decode()
    assert "no impossible figure in this report, 1 to look at." in page
    assert "70 % is only cut off." in page


def test_the_preview_names_nobody(client: Client, small: SmallStudy) -> None:
    Identity.objects.create(person=small.person("P1"), name="Nomvula Dube", email="nomvula@example.org")
    page = client.get(base(small)).content.decode()
    assert "Nomvula" not in page
    assert "nomvula@" not in page


@pytest.mark.parametrize(("suffix", "begin"), [("html", b"<!doctype"), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_the_report_is_taken_away_as_a_file(client: Client, small: SmallStudy, suffix: str, begin: bytes) -> None:
    answer = client.get(f"{base(small)}report.{suffix}")
    assert answer.content.startswith(begin)
    assert f'report.{suffix}"' in answer["Content-Disposition"]


def test_a_format_that_is_none_is_refused_with_a_reason(client: Client, small: SmallStudy) -> None:
    answer = client.get(f"{base(small)}report.odt")
    assert answer.status_code == 422
    assert "not written in this format" in answer.content.decode()


def test_the_report_of_an_empty_study_can_be_opened(client: Client, study: object) -> None:
    page = client.get("/s/ideas-that-come-home/report/").content.decode()
    assert "The study has no questionnaire yet." in page


def test_the_preview_costs_a_bounded_number_of_queries(
    client: Client, small: SmallStudy, django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    with django_assert_max_num_queries(70):
        client.get(base(small))
