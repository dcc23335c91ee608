import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.formats.references.parts.values import (
    author_from_inverted,
    author_from_natural,
    author_with_initials,
    find_issns,
    find_year,
    inverted,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
)
from plait.records.paper import Author


@pytest.mark.parametrize(
    ("written", "doi"),
    [
        ("10.1136/BMJ.N71", "10.1136/bmj.n71"),
        ("https://doi.org/10.1136/bmj.n71", "10.1136/bmj.n71"),
        ("http://dx.doi.org/10.1136/bmj.n71", "10.1136/bmj.n71"),
        ("doi:10.1136/bmj.n71", "10.1136/bmj.n71"),
        (
            "https://doi.org/10.1002%2F%28SICI%291097%3C661%3A%3AX%3E3.0.CO%3B2-2",
            "10.1002/(sici)1097<661::x>3.0.co;2-2",
        ),
        (
            "10.1002/(sici)1097-461x(1998)66:4&lt;261::aid-qua1&gt;3.0.co;2-t",
            "10.1002/(sici)1097-461x(1998)66:4<261::aid-qua1>3.0.co;2-t",
        ),
        ("(see 10.1016/S0140-6736(20)30183-5).", "10.1016/s0140-6736(20)30183-5"),
        ("10.1371/journal.pone.0209483 [doi]", "10.1371/journal.pone.0209483"),
        ("10.1000/100%25", "10.1000/100%25"),
        ("no identifier", ""),
        ("10.12/too-short-prefix", ""),
    ],
)
def test_a_doi_is_found_in_every_way_it_is_written(written: str, doi: str) -> None:
    assert normalise_doi(written) == doi


@given(st.text(alphabet="10./%2fF()<>;:-abAB &lt", max_size=30).map("10.1000/".__add__))
def test_a_normal_doi_stays_as_it_is(text: str) -> None:
    once = normalise_doi(text)
    assert normalise_doi(once) == once


@pytest.mark.parametrize(
    ("written", "pages"),
    [
        ("123-8", "123-128"),
        ("1453-4", "1453-1454"),
        ("2308-10", "2308-2310"),
        ("S12–5", "S12-S15"),
        ("123--128", "123-128"),
        ("161-9; discussion 70-1", "161-169; discussion 70-1"),
        ("10-12", "10-12"),
        ("e0209483", "e0209483"),
        ("2019-65183-001", "2019-65183-001"),
        ("99-7", "99-7"),
        ("12 – – 15", "12-15"),
    ],
)
def test_both_ends_of_a_page_range_are_written_out(written: str, pages: str) -> None:
    assert normalise_pages(written) == pages


@given(st.text(alphabet="0123456789-–e, S", max_size=16))
def test_normal_pages_stay_as_they_are(text: str) -> None:
    assert normalise_pages(normalise_pages(text)) == normalise_pages(text)


def test_an_issn_gets_its_hyphen_and_capital_x() -> None:
    assert find_issns("03064530 (ISSN); 1873-336x") == ("0306-4530", "1873-336X")


def test_an_isbn_holds_no_issn() -> None:
    assert find_issns("978-3-16-148410-0 9783161484100") == ()


@pytest.mark.parametrize(
    ("written", "year"), [("2012/03//", 2012), ("Mar 15 1998", 1998), ("in press", None), ("20123", None)]
)
def test_a_year_is_found_only_where_one_stands(written: str, year: int | None) -> None:
    assert find_year(written) == year


def test_a_family_name_keeps_its_particles() -> None:
    assert author_from_inverted("van der Berg, A.") == Author("van der Berg", "A.")


def test_a_name_without_comma_is_a_group() -> None:
    assert author_from_inverted("World Health Organization,") == Author("World Health Organization")


@given(st.text(alphabet="ab C,.", min_size=1, max_size=12).map(lambda text: one_line(text)))
def test_an_author_read_once_is_written_and_read_the_same(name: str) -> None:
    author = author_from_inverted(name)
    assert author_from_inverted(inverted(author)) == author


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("Liu R.", Author("Liu", "R.")),
        ("Adler D.G.", Author("Adler", "D.G.")),
        ("de Vicente I", Author("de Vicente", "I")),
        ("Madonna", Author("Madonna")),
        ("Stroke Study Group", Author("Stroke Study Group")),
    ],
)
def test_initials_at_the_end_are_the_given_names(written: str, author: Author) -> None:
    assert author_with_initials(written) == author


def test_a_natural_name_gives_its_last_word_as_family() -> None:
    assert author_from_natural("Mary Ann Evans") == Author("Evans", "Mary Ann")


def test_pubmed_identifiers_lose_their_dress() -> None:
    assert (normalise_pmid("PMID: 0123"), normalise_pmid("pub.12"), normalise_pmcid("PMC 99 [PMCID]")) == (
        "123",
        "",
        "PMC99",
    )
