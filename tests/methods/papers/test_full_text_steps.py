from __future__ import annotations

from datetime import date

import pytest

from plait.methods.papers.full_text_links import Institution
from plait.methods.papers.full_text_steps import Step, verdict, why_not
from plait.records.full_text import Holding, OpenCopy, ProviderReport
from plait.records.paper import Paper

TODAY = date(2026, 11, 22)
PAPER = Paper("On teams", year=2010, journal="J Trust", doi="10.1000/a", issn=("1234-5679",))
LIBRARY = Institution("https://resolver.example.org/openurl")
HELD = (Holding("J Trust", ("1234-5679",), 1998, 2016),)


def step(steps: tuple[Step, ...], key: str) -> Step:
    return next(step for step in steps if step.key == key)


def test_a_copy_kept_here_ends_the_search() -> None:
    steps = why_not(PAPER, LIBRARY, HELD, (), True, today=TODAY)
    assert [(step.key, step.result) for step in steps] == [("own", "yes")]
    assert verdict(steps).startswith("You can read it")


def test_an_open_copy_ends_the_search() -> None:
    told = ProviderReport("Unpaywall", "found", (OpenCopy("https://repo.example.org/a.pdf"),))
    steps = why_not(PAPER, None, (), (told,), False, today=TODAY)
    assert steps[-1] == Step("open", "Is an open copy known?", "yes", "Unpaywall told of one.")


def test_the_library_s_years_are_told() -> None:
    steps = why_not(PAPER, LIBRARY, HELD, (), False, today=TODAY)
    assert step(steps, "holdings").because == "Your library has 1998–2016; the paper is of 2010."
    assert verdict(steps).startswith("You can probably read it through your library")


def test_a_year_outside_the_holdings_is_the_step_that_fails() -> None:
    paper = Paper("On teams", year=2020, doi="10.1000/a", issn=("1234-5679",))
    steps = why_not(paper, LIBRARY, HELD, (), False, today=TODAY)
    assert step(steps, "holdings").result == "no"
    assert "1998–2016; the paper is of 2020" in verdict(steps)


def test_a_journal_not_held_is_named() -> None:
    steps = why_not(PAPER, LIBRARY, (), (), False, today=TODAY, has_holdings=True)
    assert step(steps, "holdings").because == "“J Trust” is not among its journals."


def test_without_holdings_nothing_is_claimed_of_them() -> None:
    assert step(why_not(PAPER, LIBRARY, (), (), False, today=TODAY), "holdings").result == "unknown"


@pytest.mark.parametrize(
    ("answers", "result", "words"),
    [
        ((), "unknown", "Nobody was asked"),
        ((ProviderReport("Unpaywall", "failed"),), "unknown", "no usable answer"),
        ((ProviderReport("Unpaywall", "found"), ProviderReport("Crossref", "failed")), "no", "Unpaywall knows no open"),
        ((ProviderReport("Unpaywall", "found"), ProviderReport("Crossref", "unknown")), "no", "and Crossref know no"),
    ],
)
def test_nobody_asked_failed_and_none_known_are_told_apart(
    answers: tuple[ProviderReport, ...], result: str, words: str
) -> None:
    found = step(why_not(PAPER, None, (), answers, False, today=TODAY), "open")
    assert found.result == result
    assert words in found.because


def test_a_proxy_is_no_way_in_for_a_paper_without_a_doi() -> None:
    proxy = Institution(proxy_prefix="https://login.example.org/login?url=")
    found = step(why_not(Paper("On teams"), proxy, (), (), False, today=TODAY), "way in")
    assert (found.result, found.because[:5]) == ("no", "Proxy")


def test_every_step_that_fails_says_what_can_be_done() -> None:
    for paper in (PAPER, Paper("On teams"), Paper("Old", year=1900, issn=("1234-5679",))):
        for each in why_not(paper, None, HELD, (), False, today=TODAY):
            assert each.result == "yes" or each.cure
