from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.formats.references.any_format import read_references
from plait.methods.papers.deduplication import Match, duplicate_groups, duplicate_pairs
from plait.records.paper import AbstractSection, Author, Paper

ABSTRACT = (
    AbstractSection("", "We asked the leads of health partnerships what they brought home, and who adopted it. " * 3),
)
PAPER = Paper(
    "What health partnerships bring home from abroad",
    authors=(Author("Okafor", "Ada"), Author("Weiß", "B.")),
    year=2019,
    journal="Journal of the American College of Cardiology",
    volume="59",
    pages="277-279",
    doi="10.1000/a1",
    abstract=ABSTRACT,
)


def only_match(one: Paper, other: Paper) -> Match:
    (match,) = duplicate_pairs([one, other])
    return match


def test_the_same_doi_and_title_are_certain_and_said_so() -> None:
    match = only_match(PAPER, replace(PAPER, title=PAPER.title.upper() + ".", journal="", volume="", pages=""))
    assert match.certain
    assert match.reasons[:2] == ("same title", "same DOI")


def test_without_identifiers_title_authors_year_and_print_place_are_certain() -> None:
    other = replace(PAPER, doi="", authors=(Author("Okafor", "A."), Author("Weiss")), journal="J Am Coll Cardiol")
    match = only_match(PAPER, other)
    assert match.certain
    assert "same journal" in match.reasons
    assert "same first page" in match.reasons


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(replace(PAPER, doi="10.1000/preprint"), id="another DOI"),
        pytest.param(replace(PAPER, doi="", year=2021), id="another year"),
        pytest.param(replace(PAPER, doi="", pages="S12", journal="Circulation", volume="3"), id="congress abstract"),
        pytest.param(replace(PAPER, doi="", authors=(Author("Mensah", "K."),)), id="other authors"),
    ],
)
def test_what_contradicts_the_title_is_left_to_a_person(changed: Paper) -> None:
    assert not only_match(PAPER, changed).certain


def test_part_one_and_part_two_are_never_certain() -> None:
    one, two = (replace(PAPER, doi="", title=f"{PAPER.title}: part {number}") for number in (1, 2))
    assert not any(match.certain for match in duplicate_pairs([one, two]))


def test_one_doi_for_two_congress_abstracts_is_not_certain() -> None:
    other = replace(PAPER, title="What partnerships bring home from abroad", pages="301", abstract=())
    assert not only_match(PAPER, other).certain


def test_a_short_title_alone_never_makes_certain() -> None:
    one = Paper("Editorial", authors=(Author("Okafor"),), year=2012, pages="1", volume="3", journal="Lancet")
    assert not any(match.certain for match in duplicate_pairs([one, one]))


def test_family_and_given_names_may_be_swapped() -> None:
    swapped = tuple(Author(author.given, author.family) for author in PAPER.authors)
    assert only_match(replace(PAPER, doi=""), replace(PAPER, doi="", authors=swapped)).certain


def test_unlike_papers_make_no_match() -> None:
    other = Paper("Cost of drugs in rural clinics", authors=(Author("Silva"),), year=2019, pages="277", volume="59")
    assert duplicate_pairs([PAPER, other]) == ()


def test_two_dois_are_never_merged_through_a_record_without_one() -> None:
    records = [PAPER, replace(PAPER, doi=""), replace(PAPER, doi="10.1000/other")]
    matches = duplicate_pairs(records)
    assert [len(group) for group in duplicate_groups(matches)] == [2]
    held_back = [match for match in matches if "a record like both" in match.reasons[-1]]
    assert len(held_back) == 1


def test_groups_join_what_certain_matches_chain_together() -> None:
    matches = [Match(0, 1, 1, (), True), Match(2, 3, 1, (), True), Match(1, 3, 1, (), True), Match(4, 5, 1, (), False)]
    assert duplicate_groups(matches) == ((0, 1, 2, 3),)


def test_no_papers_and_empty_records_make_no_match() -> None:
    assert duplicate_pairs([]) == ()
    assert duplicate_pairs([Paper(""), Paper("")]) == ()


@given(
    st.lists(
        st.builds(
            Paper,
            st.text("abc 12.", max_size=40),
            year=st.none() | st.integers(2000, 2003),
            doi=st.sampled_from(["", "10.1/a", "10.1/b"]),
            pages=st.sampled_from(["", "7-9", "NA", "01-Apr", "e12"]),
            volume=st.sampled_from(["", "3", "(Suppl 2)"]),
            authors=st.lists(st.builds(Author, st.text("abÄ -", max_size=5)), max_size=2).map(tuple),
        ),
        max_size=20,
    )
)
@settings(max_examples=50, deadline=None)
def test_no_group_ever_holds_two_dois_and_every_score_is_a_share(papers: list[Paper]) -> None:
    matches = duplicate_pairs(papers)
    assert all(0 <= match.score <= 1 and match.a < match.b for match in matches)
    for group in duplicate_groups(matches):
        assert len({papers[place].doi for place in group} - {""}) <= 1


@needs_shared
def test_labelled_records_are_found_and_none_is_falsely_merged() -> None:
    papers = read_references((SHARED / "references" / "asysd_dedupe_gold.csv").read_bytes(), name="gold").papers
    is_first = [paper.extra["source"] == ("unique",) for paper in papers]
    matches = duplicate_pairs(papers)
    groups = duplicate_groups(matches)
    assert all(sum(is_first[place] for place in group) <= 1 for group in groups)
    n_merged = sum(len(group) - 1 for group in groups)
    in_a_match = {place for match in matches for place in (match.a, match.b)}
    n_duplicates = is_first.count(False)
    assert n_merged / n_duplicates >= 0.98
    assert sum(place in in_a_match for place, first in enumerate(is_first) if not first) / n_duplicates >= 0.98
