import pytest
import rispy
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.whole import read_ris
from tests.shared import SHARED, needs_shared

from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.values import one_line
from plait.formats.references.ris import write_ris
from plait.records.paper import AbstractSection, Author, Paper

WHOLE = """TY  - JOUR
AU  - van der Berg, A.
AU  - Stroke Study Group
TI  - On teams
T2  - Journal of Teams
PY  - 2012/03//
VL  - 4
IS  - 2
SP  - 123
EP  - 8
DO  - https://doi.org/10.1000/ABC
SN  - 12345678 (ISSN)
UR  - https://example.org/1
LA  - English
AB  - AIM: To test. RESULTS: It holds.
KW  - team
KW  - trust; care
N1  - A note
ZZ  - Unheard of
ER  -
"""


def only(text: str) -> Paper:
    (paper,) = read_ris(text).papers
    return paper


def test_each_tag_goes_to_its_field_and_unknown_ones_to_extra() -> None:
    assert only(WHOLE) == Paper(
        title="On teams",
        authors=(Author("van der Berg", "A."), Author("Stroke Study Group")),
        year=2012,
        journal="Journal of Teams",
        volume="4",
        issue="2",
        pages="123-128",
        doi="10.1000/abc",
        issn=("1234-5678",),
        url="https://example.org/1",
        language="English",
        abstract=(AbstractSection("Aim", "To test."), AbstractSection("Results", "It holds.")),
        keywords=("team", "trust", "care"),
        notes=("A note",),
        extra={"ZZ": ("Unheard of",), "DA": ("2012/03//",)},
    )


def test_endnotes_old_tags_mean_the_same() -> None:
    paper = only("TY  - JOUR\nA1  - Smith, J.\nT1  - Title\nJF  - Journal\nY1  - 2001///\nN2  - Text.\nER  - \n")
    assert (paper.title, paper.journal, paper.year, paper.authors) == (
        "Title",
        "Journal",
        2001,
        (Author("Smith", "J."),),
    )
    assert paper.abstract == (AbstractSection("", "Text."),)


def test_a_missing_er_ends_at_the_next_ty() -> None:
    read = read_ris("TY  - JOUR\nTI  - One\nTY  - BOOK\nTI  - Two\n")
    assert [(paper.title, paper.kind) for paper in read.papers] == [("One", "article-journal"), ("Two", "book")]


def test_ty_said_twice_in_a_row_is_one_record() -> None:
    assert only("TY  - JOUR\nTY  - JOUR\nTI  - One\nER  -\n").title == "One"


def test_a_value_runs_on_over_lines_without_tag() -> None:
    paper = only("TY  - JOUR\nTI  - One\nAB  - first,\nER then second\n      third\nN1  - a\n      * b\nER  -\n")
    assert paper.abstract[0].text == "first, ER then second third"
    assert paper.notes == ("a\n* b",)


def test_list_numbers_and_links_between_records_are_no_records() -> None:
    read = read_ris("1.\nTY  - JOUR\nTI  - One\nER  -\n\nLink to full text: x\n\n2.\nTY  - JOUR\nTI  - Two\nER  -\n")
    assert (len(read.papers), read.broken) == (2, ())


def test_ovids_tag_after_er_belongs_to_the_record_before() -> None:
    read = read_ris("TY  - JOUR\nTI  - One\nER  -\nNL  - J One\n\nTY  - JOUR\nTI  - Two\nER  -\n")
    assert [paper.extra.get("NL") for paper in read.papers] == [("J One",), None]


def test_a_record_with_a_type_alone_is_broken_and_the_rest_arrives() -> None:
    read = read_ris("TY  - JOUR\nER  -\n\nTY  - JOUR\nTI  - Two\nER  -\n")
    assert [paper.title for paper in read.papers] == ["Two"]
    assert [(broken.line, broken.text) for broken in read.broken] == [(1, "TY  - JOUR\nER  -")]


def test_a_record_with_neither_beginning_nor_end_is_broken_with_its_line() -> None:
    read = read_ris("\nTI  - Lost\nTY  - JOUR\nTI  - Two\nER  -\n")
    assert [(broken.line, len(read.papers)) for broken in read.broken] == [(2, 1)]


def test_a_record_without_ty_that_ends_with_er_is_read() -> None:
    assert only("TI  - One\nER  -\n").kind == "document"


def test_one_space_before_the_hyphen_is_read_when_the_whole_file_is_so() -> None:
    assert only("TY - JOUR\nTI - One\nER -\n").title == "One"


def test_a_hyphen_in_a_running_line_is_no_tag() -> None:
    assert (
        only("TY  - JOUR\nAB  - We used\nCO - based catalysts\nER  -\n")
        .abstract[0]
        .text.endswith("CO - based catalysts")
    )


@pytest.mark.parametrize(
    ("lines", "pmid", "pmcid"),
    [
        ("U1  - 35957633 [PMID]\nU1  - PMC9359172 [PMCID]", "35957633", "PMC9359172"),
        ("DB  - Scopus\nC2  - 39550185", "39550185", ""),
        ("DB  - PubMed\nAN  - 123", "123", ""),
        ("UR  - https://pubmed.ncbi.nlm.nih.gov/123/", "123", ""),
        ("C2  - 39550185\nAN  - 44", "", ""),
    ],
)
def test_pubmed_identifiers_are_taken_where_a_database_says_what_they_are(lines: str, pmid: str, pmcid: str) -> None:
    paper = only(f"TY  - JOUR\nTI  - One\n{lines}\nER  -\n")
    assert (paper.pmid, paper.pmcid) == (pmid, pmcid)


def test_a_doi_is_taken_from_the_resolver_address_when_do_is_missing() -> None:
    assert only("TY  - JOUR\nTI  - One\nUR  - https://doi.org/10.1000/A\nER  -\n").doi == "10.1000/a"


def test_a_doi_said_twice_is_kept_once_and_what_is_no_doi_stays() -> None:
    paper = only("TY  - JOUR\nTI  - One\nDO  - 10.1000/A\nDO  - https://doi.org/10.1000/a\nDO  - n/a\nER  -\n")
    assert (paper.doi, paper.extra["DO"]) == ("10.1000/a", ("n/a",))


def test_an_unusual_type_comes_back_on_writing() -> None:
    assert write_ris(read_ris("TY  - EJOUR\nTI  - One\nER  -\n").papers).startswith("TY  - EJOUR\r\n")


def test_a_group_with_a_comma_in_its_name_stays_whole() -> None:
    group = Author("University of California, Berkeley")
    assert only(write_ris([Paper("One", authors=(group,))])).authors == (group,)


def test_a_value_cannot_break_out_of_its_line() -> None:
    assert only(write_ris([Paper("One\nER  - \nTY  - JOUR\nTI  - Two")])).title == "One ER - TY - JOUR TI - Two"


WORDS = st.lists(st.text(alphabet="abcdefé中", min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join)
NAMES = st.builds(Author, WORDS, st.one_of(st.just(""), WORDS))
SECTIONS = st.one_of(
    st.just(()),
    WORDS.map(lambda text: (AbstractSection("", text),)),
    st.lists(WORDS, min_size=2, max_size=2).map(
        lambda texts: (AbstractSection("Aim", texts[0]), AbstractSection("Main results", texts[1]))
    ),
)
PAPERS = st.builds(
    Paper,
    title=WORDS,
    kind=st.sampled_from(["article-journal", "book", "chapter", "thesis", "webpage", "document", "report"]),
    authors=st.lists(NAMES, max_size=4).map(tuple),
    year=st.one_of(st.none(), st.integers(1000, 2199)),
    journal=st.one_of(st.just(""), WORDS),
    volume=st.sampled_from(["", "12", "3A"]),
    issue=st.sampled_from(["", "4", "1-2"]),
    pages=st.sampled_from(["", "1-9", "123-128", "e12", "S1-S4", "5, 7-9"]),
    publisher=st.one_of(st.just(""), WORDS),
    doi=st.sampled_from(["", "10.1000/abc", "10.1016/s0140-6736(20)30183-5"]),
    pmid=st.sampled_from(["", "123"]),
    pmcid=st.sampled_from(["", "PMC99"]),
    issn=st.sampled_from([(), ("1234-567X",), ("1234-5678", "8765-4321")]),
    url=st.sampled_from(["", "https://example.org/a?b=1"]),
    language=st.sampled_from(["", "en"]),
    abstract=SECTIONS,
    keywords=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    notes=st.lists(WORDS, max_size=2).map(tuple),
    extra=st.dictionaries(
        st.sampled_from(["AD", "DB", "M1", "ZZ"]), st.lists(WORDS, min_size=1, max_size=2).map(tuple)
    ),
)


@settings(max_examples=100)
@given(st.lists(PAPERS, min_size=1, max_size=3))
def test_papers_come_back_from_ris_as_they_were(papers: list[Paper]) -> None:
    assert list(read_ris(write_ris(papers).replace("\r\n", "\n")).papers) == papers


LOOSE = st.text(alphabet="aB .,;:-\n/<>1é()", max_size=25)


@settings(max_examples=100)
@given(
    st.builds(Paper, title=LOOSE, journal=LOOSE, pages=LOOSE, doi=LOOSE, notes=st.lists(LOOSE, max_size=2).map(tuple))
)
def test_what_was_once_read_from_ris_does_not_change_again(paper: Paper) -> None:
    once = read_ris(write_ris([paper]).replace("\r\n", "\n"))
    assert read_ris(write_ris(once.papers).replace("\r\n", "\n")).papers == once.papers


@needs_shared
@pytest.mark.parametrize("path", sorted(SHARED.glob("references/*.ris")), ids=lambda path: path.name)
def test_real_ris_comes_back_as_it_was_read(path) -> None:  # type: ignore[no-untyped-def]
    papers = read_ris(path.read_text(encoding="utf-8-sig")).papers
    assert read_ris(write_ris(papers).replace("\r\n", "\n")).papers == papers


@needs_shared
@pytest.mark.parametrize(
    "name",
    ["citesource_stage_medline_84.ris", "citesource_stage_wos_278.ris", "revtools_avian_ecology.ris", "rispy_full.ris"],
)
def test_another_reader_of_ris_finds_the_same_titles_authors_and_years(name: str) -> None:
    text = (SHARED / "references" / name).read_text(encoding="utf-8-sig")
    theirs = rispy.loads(text)
    ours = read_ris(text).papers
    assert [paper.title for paper in ours] == [
        one_line(without_markup(one.get("title") or one["primary_title"])) for one in theirs
    ]
    assert [len(paper.authors) for paper in ours] == [
        len(one.get("authors", ())) + len(one.get("first_authors", ())) for one in theirs
    ]
    assert [str(paper.year) for paper in ours] == [
        (one.get("year") or one.get("publication_year", "None"))[:4] for one in theirs
    ]


@needs_shared
def test_screening_labels_in_notes_are_kept() -> None:
    text = (SHARED / "references" / "asreview_labels_in_notes.ris").read_text(encoding="utf-8-sig")
    notes = [" ".join(paper.notes) for paper in read_ris(text).papers]
    assert sum("ASReview_relevant" in note for note in notes) == text.count("ASReview_relevant")
