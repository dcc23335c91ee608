from __future__ import annotations

from plait.formats.references.citation_text import citation_text
from plait.records.paper import Author, Paper


def test_a_published_sample_of_the_style_is_met() -> None:
    # ICMJE samples of formatted references, journal article 1, with the year as the whole date.
    paper = Paper(
        "Solid-organ transplantation in HIV-infected patients",
        authors=(Author("Halpern", "Scott D."), Author("Ubel", "P. A."), Author("Caplan", "AL")),
        journal="N Engl J Med",
        year=2002,
        volume="347",
        issue="4",
        pages="284-7",
    )
    assert citation_text(paper) == (
        "Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. "
        "N Engl J Med. 2002;347(4):284-7."
    )


def test_after_six_authors_stands_et_al() -> None:
    paper = Paper("A", authors=tuple(Author(f"N{number}") for number in range(7_456)))
    assert citation_text(paper) == "N0, N1, N2, N3, N4, N5, et al. A."


def test_a_question_keeps_its_mark() -> None:
    assert citation_text(Paper("Why so rarely?", year=2012)) == "Why so rarely? 2012."


def test_a_hyphenated_name_keeps_its_hyphen() -> None:
    assert citation_text(Paper("A", authors=(Author("Sartre", "Jean-Paul"),))) == "Sartre J-P. A."


def test_an_empty_record_gives_an_empty_line() -> None:
    assert citation_text(Paper("")) == ""
