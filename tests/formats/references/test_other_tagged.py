"""Web of Science, EndNote tagged, tables and lists of identifiers."""

import pytest
from tests.formats.whole import read_endnote_tagged, read_identifier_list, read_reference_csv, read_web_of_science

from plait.formats.references.columns import is_reference_table
from plait.formats.references.identifier_list import is_identifier_list
from plait.records.paper import AbstractSection, Author

WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Berg, A
   Cruz, B
AF van der Berg, Anna
   Cruz, Bea
CA Team Grp; Other Grp
TI On
   teams
SO J TEAMS
DE trust; care
ID TRUST IN
   TEAMS
AB First. RE
   second.
PY 2019
BP 598
EP 607
DI 10.1000/A
PM 30529964
SN 0048-9697
EI 1879-1026
TC 3
ER

PT S
TI Part
SO Proceedings of Teams
CT 3rd Conference
AR 17
ER

EF
"""


def test_web_of_science_tags_go_to_their_fields() -> None:
    paper = read_web_of_science(WOS).papers[0]
    assert paper.authors[:2] == (Author("van der Berg", "Anna"), Author("Cruz", "Bea"))
    assert paper.authors[2:] == (Author("Team Grp"), Author("Other Grp"))
    assert (paper.title, paper.year, paper.pages, paper.pmid) == ("On teams", 2019, "598-607", "30529964")
    assert (paper.keywords, paper.issn) == (("trust", "care", "TRUST IN TEAMS"), ("0048-9697", "1879-1026"))
    assert paper.extra == {"TC": ("3",)}


def test_a_web_of_science_series_with_a_conference_is_a_conference_paper() -> None:
    paper = read_web_of_science(WOS).papers[1]
    assert (paper.kind, paper.pages) == ("paper-conference", "17")


def test_a_web_of_science_record_without_er_is_read() -> None:
    assert len(read_web_of_science(WOS.replace("\nER\n", "\n")).papers) == 2


def test_a_web_of_science_record_without_title_and_author_is_broken_with_its_line() -> None:
    read = read_web_of_science("FN X\nVR 1.0\nPT J\nPY 2001\nER\n\nPT J\nTI One\nER\n")
    assert ([broken.line for broken in read.broken], len(read.papers)) == ([3], 1)


ENW = """%0 Book Section
%A Berg, Anna van der
%A Bea Cruz
%A World Health Organization
%T On teams
%B Whole
%D 2012
%P 12-9
%R https://doi.org/10.1000/A
%@ 1234-5678
%K trust
care
%X First line
second line
%9 Essay

%0 Journal Article
%T Two
"""


def test_endnote_tags_go_to_their_fields() -> None:
    paper, second = read_endnote_tagged(ENW).papers
    assert paper.authors == (Author("Berg", "Anna van der"), Author("Cruz", "Bea"), Author("World Health Organization"))
    assert (paper.kind, paper.journal, paper.year, paper.pages) == ("chapter", "Whole", 2012, "12-19")
    assert (paper.doi, paper.issn, paper.keywords) == ("10.1000/a", ("1234-5678",), ("trust", "care"))
    assert paper.abstract == (AbstractSection("", "First line second line"),)
    assert paper.extra == {"%9": ("Essay",)}
    assert second.kind == "article-journal"


def test_an_endnote_type_left_empty_waits_for_the_next() -> None:
    (paper,) = read_endnote_tagged("%0\n%T One\n%0 Book\n").papers
    assert (paper.title, paper.kind) == ("One", "book")


def test_an_endnote_type_alone_is_broken_with_its_line() -> None:
    read = read_endnote_tagged("%0 Book\n%0 Book\n%T Two\n")
    assert ([broken.line for broken in read.broken], len(read.papers)) == ([1], 1)


def test_endnote_records_without_types_are_parted_by_blank_lines() -> None:
    assert [paper.title for paper in read_endnote_tagged("%T One\n%A A\n\n%T Two\n").papers] == ["One", "Two"]


CSV = (
    "record_id,Title,Abstract,Authors,Year,DOI,ISBN,PubMed ID,Keywords,label_included\n"
    '1,On teams,"AIM: Test. RESULTS: Yes.","Liu R., Adler D.G.",2012,10.1000/A,0957-9672,123.0,"trust; care",1\n'
    "2,,,,2013,,,,,0\n"
    '3,Two,,"Smith, John; Doe, Jane",2014,n/a,,,,\n'
)


def test_columns_go_to_their_fields_and_the_others_to_extra() -> None:
    paper = read_reference_csv(CSV).papers[0]
    assert (paper.title, paper.year, paper.doi, paper.issn) == ("On teams", 2012, "10.1000/a", ("0957-9672",))
    assert (paper.pmid, paper.keywords) == ("123", ("trust", "care"))
    assert paper.authors == (Author("Liu", "R."), Author("Adler", "D.G."))
    assert paper.abstract == (AbstractSection("Aim", "Test."), AbstractSection("Results", "Yes."))
    assert paper.extra == {"record_id": ("1",), "label_included": ("1",)}


def test_a_row_without_title_and_abstract_is_broken_with_its_row() -> None:
    assert [broken.line for broken in read_reference_csv(CSV).broken] == [3]


def test_a_value_that_is_no_doi_is_kept() -> None:
    assert read_reference_csv(CSV).papers[1].extra["doi"] == ("n/a",)


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("Adeli K.Lewis G. F.", (Author("Adeli", "K."), Author("Lewis", "G. F."))),
        ("Smith, John; Doe, Jane", (Author("Smith", "John"), Author("Doe", "Jane"))),
        ("Smith, J. and Doe, J.", (Author("Smith", "J."), Author("Doe", "J."))),
        ("World Health Organization", (Author("World Health Organization"),)),
        ("Smith, John", (Author("Smith", "John"),)),
    ],
)
def test_authors_in_one_cell_are_told_apart(written: str, authors: tuple[Author, ...]) -> None:
    assert read_reference_csv(f'title,authors\nOne,"{written}"\n').papers[0].authors == authors


def test_a_table_is_told_by_its_header() -> None:
    assert is_reference_table("Title;Year;Label\nOne;2012;1")
    assert not is_reference_table("name,age\nAnna,3")


LIST = "doi\n10.1002/(SICI)1097<661::X>3.0.CO;2-2\nhttps://doi.org/10.1000/a, PMID: 123\n45;46\nPMC9\n10.1000/A\n"


def test_every_kind_of_identifier_is_read_once() -> None:
    papers = read_identifier_list(LIST).papers
    assert [paper.doi or paper.pmid or paper.pmcid for paper in papers] == [
        "10.1002/(sici)1097<661::x>3.0.co;2-2",
        "10.1000/a",
        "123",
        "45",
        "46",
        "PMC9",
    ]


def test_what_is_no_identifier_is_broken_with_its_line() -> None:
    assert [(broken.line, broken.text) for broken in read_identifier_list("1\nword\n2").broken] == [(2, "word")]


@pytest.mark.parametrize(
    ("text", "expected"), [(LIST, True), ("12", True), ("See 10.1000/a for more", False), ("", False)]
)
def test_a_list_of_identifiers_is_told_by_its_entries(text: str, expected: bool) -> None:
    assert is_identifier_list(text) is expected
