from __future__ import annotations

import pytest

from plait.methods.papers.notices import notices_of
from plait.records.paper import Paper


def words(paper: Paper) -> list[str]:
    return [notice.words for notice in notices_of(paper)]


@pytest.mark.parametrize(
    "paper",
    [
        Paper("RETRACTED: On teams"),
        Paper("[Retracted] On teams"),
        Paper("Retracted article: On teams"),
        Paper("On teams", extra={"PT": ("Journal Article", "Retracted Publication")}),
        Paper("On teams", extra={"RIN": ("Lancet. 2010",)}),
        Paper("On teams", extra={"RetractionIn": ("Lancet. 2010 PMID: 7",)}),
        Paper("On teams", notes=("Retracted 2010.",)),
        Paper("On teams", notes=("Status: Retracted Publication",)),
    ],
)
def test_a_record_that_tells_of_its_retraction_is_marked(paper: Paper) -> None:
    assert words(paper) == ["Retracted"]


@pytest.mark.parametrize(
    "paper",
    [
        Paper("Why retracted papers are cited"),
        Paper("On teams", notes=("Checked: not retracted.", "A protracted illness")),
        Paper("On teams", extra={"PT": ("Journal Article",)}, doi="10.1101/gr.123456.111"),
    ],
)
def test_a_record_that_speaks_of_something_else_is_not_marked(paper: Paper) -> None:
    assert words(paper) == []


def test_the_notice_of_a_retraction_is_not_itself_called_retracted() -> None:
    assert words(Paper("Retraction", extra={"PT": ("Retraction of Publication",), "ROF": ("J. 2010",)})) == [
        "Retraction notice"
    ]


@pytest.mark.parametrize(
    "paper",
    [
        Paper("A", doi="10.1101/2020.03.09.20033217"),
        Paper("A", doi="10.1101/123456"),
        Paper("A", doi="10.21203/rs.3.rs-1/v1"),
        Paper("A", journal="medRxiv"),
        Paper("A", extra={"PT": ("Preprint",)}),
    ],
)
def test_a_preprint_is_marked(paper: Paper) -> None:
    assert words(paper) == ["Preprint"]


def test_corrections_and_concerns_are_marked() -> None:
    assert words(Paper("A", extra={"EIN": ("J. 2010",), "ECI": ("J. 2011",)})) == [
        "Expression of concern",
        "Corrected",
    ]
