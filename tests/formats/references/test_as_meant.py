"""What programs write otherwise than a reader expects, as it was meant."""

from __future__ import annotations

import pytest

from plait.formats.references.any_format import read_references
from plait.formats.references.parts.values import normalise_doi
from plait.records.paper import Paper


def read(text: str) -> Paper:
    (paper,) = read_references(text.encode(), name="a").papers
    return paper


def ris(lines: str) -> Paper:
    return read(f"TY  - JOUR\nTI  - On trust\n{lines}\nER  -\n")


@pytest.mark.parametrize(
    "written",
    [
        '<a href="https://doi.org/10.1000/abc">10.1000/abc</a>',
        '<a href="https://doi.org/10.1000/abc">the paper</a>',
        "10.1000/abc?src=x&y=2",
        "https://doi.org/10.1000/abc/full#sec-2",
        "10.1000/\u200babc\u00ad",
        "doi:10.1000/ABC; 10.1000/def",
        "http://dx.doi.org/10.1000%2Fabc.",
        "10.1000/abc&amp;domain=pdf",
    ],
)
def test_a_doi_is_found_in_what_stands_around_it(written: str) -> None:
    assert normalise_doi(written) == "10.1000/abc"


def test_a_doi_with_signs_of_addresses_stays_whole() -> None:
    for doi in ("10.1002/(sici)1099-1727(199822)14:1<3::aid-sdr140>3.0.co;2-#", "10.1000/a=b", "10.1016/s0140(19)3-2"):
        assert normalise_doi(doi) == doi


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Nakashima S.", "Nakashima, S."),
        ("van der Berg A.-B.", "van der Berg, A.-B."),
        ("Smith JA", "Smith, JA"),
        ("Trouble Study Group B", "Trouble Study Group B"),
        ("WHO", "WHO"),
        ("Stone Jr., Peter", "Stone, Peter, Jr."),
        ("Stone, Peter Paul Jr", "Stone, Peter Paul, Jr"),
        ("M&uuml;ller, J.", "Müller, J."),
    ],
)
def test_an_author_is_parted_as_its_database_meant(written: str, right: str) -> None:
    assert [str(author) for author in ris(f"AU  - {written}\nAU  - et al.\nAU  - NA").authors] == [right]


def test_entities_and_html_become_what_they_stand_for() -> None:
    paper = ris("AB  - P &lt; 0.05 in <b>E. coli</b>, a<b and c>d &amp;amp; more\nN1  - <p>Good&nbsp;one</p><p>Two</p>")
    assert paper.abstract[0].text == "P < 0.05 in E. coli, a<b and c>d & more"
    assert paper.notes == ("Good one\nTwo",)


def test_a_title_may_stand_where_the_short_one_does() -> None:
    assert read("TY  - JOUR\nST  - Short only\nER  -\n").title == "Short only"


@pytest.mark.parametrize(
    ("number", "source", "pmid"),
    [
        ("31366609", "", "31366609"),
        ("1234", "<remote-database-name>Ovid MEDLINE(R)</remote-database-name>", "1234"),
        ("624153341", "", ""),
        ("20345678", "<remote-database-name>Scopus</remote-database-name>", ""),
        ("WOS:000167210700004", "", ""),
    ],
)
def test_an_accession_number_of_endnote_is_pubmeds_where_it_can_be(number: str, source: str, pmid: str) -> None:
    inside = f"<titles><title>T</title></titles><accession-num>{number}</accession-num>{source}"
    assert read(f"<xml><records><record>{inside}</record></records></xml>").pmid == pmid


@pytest.mark.parametrize(
    ("lines", "pmid"),
    [
        ("AN  - 31366609\nDP  - NLM", "31366609"),
        ("AN  - 31366609", "31366609"),
        ("AN  - 2019-12345-001\nDP  - Ovid", ""),
        ("AN  - 31366609\nDB  - CINAHL", ""),
    ],
)
def test_an_accession_number_of_ris_is_pubmeds_where_it_can_be(lines: str, pmid: str) -> None:
    assert ris(lines).pmid == pmid


def test_names_in_one_piece_are_read_in_jats() -> None:
    people = "".join(
        f'<contrib contrib-type="author">{name}</contrib>'
        for name in (
            "<string-name><given-names>Ada</given-names> <surname>Ode</surname></string-name>",
            "<string-name>Ben van Bell</string-name>",
            "<name-alternatives><string-name>Cruz, C.</string-name></name-alternatives>",
            "<collab>The Group<contrib-group><contrib><name><surname>M</surname></name></contrib>"
            "</contrib-group></collab>",
        )
    )
    meta = f"<title-group><article-title>T</article-title></title-group><contrib-group>{people}</contrib-group>"
    paper = read(f"<article><front><article-meta>{meta}</article-meta></front></article>")
    assert [str(author) for author in paper.authors] == ["Ode, Ada", "van Bell, Ben", "Cruz, C.", "The Group"]


def test_records_without_a_type_or_an_end_are_told_each() -> None:
    found = read_references(b"TI  - One\nAU  - Ode, A\n\nTI  - Two\nAU  - Bell, B\n", name="a.ris")
    assert [broken.line for broken in found.broken] == [1, 4]
