from __future__ import annotations

from plait.methods.papers.same_paper import Match, PaperKey, key_of, met_before
from plait.records.paper import Author, Paper


def test_the_same_doi_in_another_case_is_the_same_paper() -> None:
    known = [key_of(Paper("On teams", doi="10.1/x"))]
    assert met_before([key_of(Paper("On teams: a study", doi="10.1/X"))], known) == [Match("DOI", 0)]


def test_the_same_pmid_is_the_same_paper() -> None:
    assert met_before([PaperKey(pmid="7")], [PaperKey(), PaperKey(pmid="7")]) == [Match("PMID", 1)]


def test_title_and_year_are_compared_without_case_accents_and_signs() -> None:
    known = [key_of(Paper("L'Été: a study.", year=2012))]
    assert met_before([key_of(Paper("l’ete a STUDY", year=2012))], known) == [Match("title and year", 0)]


def test_another_year_is_another_paper() -> None:
    assert met_before([PaperKey(title="a", year=2012)], [PaperKey(title="a", year=2013)]) == [None]


def test_editorials_of_one_year_by_different_authors_are_different_papers() -> None:
    one, other = (key_of(Paper("Editorial", year=2012, authors=(Author(name),))) for name in ("Ode", "Poe"))
    assert met_before([one], [other]) == [None]


def test_equal_titles_with_different_dois_are_different_papers() -> None:
    one, other = (PaperKey(doi=doi, title="a", year=2012) for doi in ("10.1/x", "10.1101/y"))
    assert met_before([one], [other]) == [None]


def test_a_record_with_an_identifier_repeats_one_without() -> None:
    known = [PaperKey(title="a", year=2012)]
    assert met_before([PaperKey(doi="10.1/x", title="a", year=2012)], known) == [Match("title and year", 0)]


def test_a_repetition_within_the_file_is_found() -> None:
    assert met_before([PaperKey(doi="10.1/x"), PaperKey(doi="10.1/x")], []) == [None, Match("DOI", earlier=0)]


def test_papers_without_anything_to_know_them_by_are_all_new() -> None:
    assert met_before([PaperKey(), PaperKey()], [PaperKey()]) == [None, None]
