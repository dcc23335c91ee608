from __future__ import annotations

import pytest

from plait.library.papers.citing import OFTEN_USED, cited, in_style, style_names, styles_like
from plait.records.paper import Author, Paper
from plait.records.problem import InputRejected

PAPER = Paper(
    "Ideas that travel",
    authors=(Author("Ode", "Ada B."), Author("Partnership Group")),
    year=2013,
    journal="J Trust",
    volume="3",
    issue="2",
    pages="123-128",
    doi="10.1000/a",
)


@pytest.mark.parametrize("style", OFTEN_USED)
def test_every_style_offered_at_once_cites_author_title_and_year(style: str) -> None:
    [text] = cited([PAPER], style)
    assert "Ode" in text
    assert "deas" in text
    assert "2013" in text


def test_apa_is_as_its_manual_says() -> None:
    assert cited([PAPER], "apa") == [
        "Ode, A. B., & Partnership Group. (2013). Ideas that travel. J Trust, 3(2), 123–128. https://doi.org/10.1000/a"
    ]


def test_names_are_cited_as_their_people_write_them() -> None:
    people = (Author("Smith", "JA"), Author("Field", "Adam, III"), Author("김", "민수"), Author("علي", "محمد"))
    paper = Paper("What works?", authors=people, year=2011, journal="J Trust")
    assert cited([paper], "apa") == ["Smith, J. A., Field, A., III, 김민수, & علي, محمد. (2011). What works? J Trust."]
    assert cited([paper], "vancouver") == ["Smith JA, Field A 3rd, 김민수, علي, محمد. What works? J Trust. 2011."]


def test_a_year_in_a_title_bears_no_letter() -> None:
    papers = [Paper(f"2020 {word}", authors=(Author("Ode", "A"),), year=2020, journal="J") for word in ("b", "a")]
    found = in_style(papers, "apa")
    assert found.lines == ["Ode, A. (2020a). 2020 a. J.", "Ode, A. (2020b). 2020 b. J."]
    assert found.in_text == ["(Ode, 2020b)", "(Ode, 2020a)"]


def test_other_people_are_told_apart_in_the_text_by_names_and_only_the_same_by_letters() -> None:
    def by(title: str, *names: tuple[str, str], year: int | None = 2020) -> Paper:
        return Paper(title, authors=tuple(Author(*name) for name in names), year=year, journal="J")

    smith, bell, cruz, dee = ("Smith", "Ada"), ("Bell", "B"), ("Cruz", "C"), ("Dee", "D")
    papers = [
        by("One", smith, bell, cruz),
        by("Two", smith, bell, dee),
        by("Three", ("Ode", "A")),
        by("Four", ("Ode", "B")),
    ]
    papers += [by("Five", smith, year=None), by("Six", ("Smith", "A."), year=None)]
    assert in_style(papers, "apa").in_text == [
        *("(Smith, Bell, & Cruz, 2020)", "(Smith, Bell, & Dee, 2020)", "(A. Ode, 2020)", "(B. Ode, 2020)"),
        *("(Smith, n.d.-a)", "(Smith, n.d.-b)"),
    ]


def test_a_number_stands_apart_from_the_name() -> None:
    assert cited([PAPER], "nature")[0].startswith("1. Ode, A. B.")


def test_a_journal_that_follows_another_style_is_cited_in_that() -> None:
    assert cited([PAPER], "the-lancet-oncology") == cited([PAPER], "the-lancet")


def test_a_style_of_notes_without_a_list_still_cites() -> None:
    assert "Ode" in cited([PAPER], "bluebook-law-review")[0]


@pytest.mark.parametrize("style", ["no-such-style", "../../../etc/passwd", "", "apa\x00", "APA", "a" * 500])
def test_what_is_no_style_is_refused(style: str) -> None:
    with pytest.raises(InputRejected):
        cited([PAPER], style)


def test_a_record_that_says_too_little_is_refused() -> None:
    with pytest.raises(InputRejected, match="too little"):
        cited([Paper("")], "modern-language-association")


def test_styles_are_found_by_words_in_any_order() -> None:
    assert "the-lancet-oncology" in styles_like("Oncology lancet")
    assert styles_like("  ") == []
    assert len(style_names()) > 10_000
