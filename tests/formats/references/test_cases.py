"""The shared cases of reference files: trouble that users of other programs reported, each with what is right."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping

import pytest
from tests.library.papers.reference_cases import STORED
from tests.shared import SHARED, needs_shared

from plait.formats.references.any_format import read_references
from plait.methods.papers.deduplication import duplicate_pairs
from plait.methods.papers.notices import notices_of
from plait.records.paper import AbstractSection, Author, Paper
from plait.records.problem import InputRejected

FOLDER = SHARED / "cases" / "references"
Papers = tuple[Paper, ...]


def names(paper: Paper) -> list[str]:
    return [str(author) for author in paper.authors]


def one(papers: Papers) -> Paper:
    (paper,) = papers
    return paper


def author_line_in_title(papers: Papers) -> None:
    paper = one(papers)
    assert paper.title.rstrip(".") == "Outcomes of transplantation in patients with germline AU - MD9 mutations"
    assert " ".join(paper.abstract[0].text.split()).endswith("AB - was treated.")
    assert names(paper) == ["Ode, Ada A", "de la Cruz, Maria-Jose", "Trouble Study Group"]
    assert (paper.doi, paper.year, paper.pages) == ("10.5555/bbmt.2019.07", 2019, "2186-2191")


def comma_missing(papers: Papers) -> None:
    told = [(paper.title, paper.year) for paper in papers]
    assert told == [("Before", 2002), ("No comma after this", 2003), ("After", 2004)]


def csl_dates(papers: Papers) -> None:
    assert [paper.year for paper in papers] == [None, 2012, 2003, None, 2015]
    assert papers[3].doi == "10.5555/y"


def csl_names(papers: Papers) -> None:
    paper = one(papers)
    assert paper.title == "A Drosophila study with x < 5 & y"
    assert names(paper) == ["dos Santos, R. G.", "de Lima, B. W., Jr.", "TEAPOT Collaboration", "van Hoog, Victor"]
    assert paper.abstract == (AbstractSection("Background", "One."), AbstractSection("Results", "Two <5."))
    assert (paper.year, paper.pages) == (2020, "737-738")


def database_notes_between(papers: Papers) -> None:
    first, second = papers
    assert (first.title, first.abstract[0].text) == ("First of the database", "One.")
    assert (second.title, second.year) == ("Second of the database", 2021)
    assert "Strategy" not in repr(papers)
    assert "teamwork" not in repr(papers)


def doi_signs(papers: Papers) -> None:
    assert papers[0].doi == "10.5555/(sici)1097-0000(1999)50:1<3::aid-tst2>3.0.co;2-x"
    assert papers[1].doi == "10.5555/978-3-540-1234_5"


def doi_tail(papers: Papers) -> None:
    assert [paper.doi for paper in papers] == [f"10.1000/abc.{number}" for number in (12, 13, 14, 15)]


def written(title: str, author: str) -> Callable[[Papers], None]:
    def right(papers: Papers) -> None:
        assert (one(papers).title, names(one(papers))) == (title, [author] if author else [])

    return right


def encoding_one_latin1_byte(papers: Papers) -> None:
    assert [paper.title for paper in papers] == ["Trust – größer", "Café"]


def encoding_twice(papers: Papers) -> None:
    assert one(papers).title == "Mojibake: Müller and “quotes”"


def er_missing(papers: Papers) -> None:
    told = [(paper.title, names(paper)[0].partition(",")[0], paper.year) for paper in papers]
    assert told == [("No ER, next TY follows", "One", 2001), ("Lower-case tags", "lower", 2002)]


def keys_twice(papers: Papers) -> None:
    told = [(paper.title, paper.year) for paper in papers]
    assert told == [("First of the same key", 2001), ("Second of the same key", 2002)]


def people(*right: str) -> Callable[[Papers], None]:
    def are_right(papers: Papers) -> None:
        assert names(one(papers)) == list(right)

    return are_right


def latex_greek(papers: Papers) -> None:
    paper = one(papers)
    assert paper.title == "Role of α-synuclein and β2 agonists"
    assert paper.abstract[0].text == "Cronbach's α = .81, χ²(2) = 9.1, ηp² = .02, Δ = 2, μm, Ω."


def latex_less_than(papers: Papers) -> None:
    paper = one(papers)
    assert paper.title == "Effect with p < 0.001 and n > 30"
    assert paper.abstract[0].text == "We saw p < .05 (34 of 114), >50% and x < 3; |d| ≥ 0.2, ~40 µg, 5 ± 2 °C."


def markup_in_title(papers: Papers) -> None:
    paper = one(papers)
    assert paper.title.rstrip(".") == "TIC236 mutations: H2O2 and α<5"
    assert paper.abstract[0] == AbstractSection("Objective", "Rare p < 0.05 disease.")
    assert names(paper) == ["Müller, Jörg K, 3rd", "KEY Investigators"]
    assert (paper.year, paper.doi) == (1998, "10.5555/tag<1>")
    assert [notice.words for notice in notices_of(paper)] == ["Retracted"]


def na_values(papers: Papers) -> None:
    unknown, known = papers
    assert (unknown.authors, unknown.year, unknown.doi, unknown.abstract, unknown.volume) == ((), None, "", (), "")
    assert (known.authors, known.year) == ((Author("Na", "Li"),), 2010)


def near_the_same(papers: Papers) -> None:
    assert len(papers) == 5
    assert not any(match.certain for match in duplicate_pairs(papers))


def pages_short(papers: Papers) -> None:
    paper = one(papers)
    assert (paper.pages, paper.year) == ("123-128", 2010)
    assert " ".join(paper.keywords) == "one two three five six"
    assert paper.abstract[0].text == "First abstract with p < 0.05 and x<5 and y>3 & more"


def preprint_and_article(papers: Papers) -> None:
    (match,) = duplicate_pairs(papers)
    assert not match.certain
    assert "a preprint and its published version" in match.reasons


def retraction_words(papers: Papers) -> None:
    told = [[notice.words for notice in notices_of(paper)] for paper in papers]
    assert told[:4] == [["Retracted"]] * 4
    assert told[4:6] == [["Retraction notice"]] * 2
    assert told[6] == ["Expression of concern"]
    assert told[7:9] == [[], []]
    assert told[9] == ["Correction notice"]


def ty_in_the_middle(papers: Papers) -> None:
    first, second = papers
    assert (first.title, first.pages, first.volume, first.year) == ("TY in the middle", "67-76", "49", 2006)
    assert names(first) == ["Moolman, B. K."]
    assert second.title == "As usual"


RIGHT: Mapping[str, Callable[[Papers], None]] = {
    "author_line_in_title.nbib": author_line_in_title,
    "comma_missing.bib": comma_missing,
    "csl_dates.json": csl_dates,
    "csl_names.json": csl_names,
    "database_notes_between.ris": database_notes_between,
    "doi_signs.bib": doi_signs,
    "doi_tail.ris": doi_tail,
    "encoding_cp1250.ris": written("Příliš žluťoučký kůň", "Dvořák, Jiří"),
    "encoding_cp1251.ris": written("Доверие в командах: обзор", "Иванов, И. И."),
    "encoding_one_latin1_byte.ris": encoding_one_latin1_byte,
    "encoding_shift_jis.ris": written("日本語の題名、信頼とチーム", "山田, 太郎"),
    "encoding_twice.ris": encoding_twice,
    "encoding_utf16.ris": written("UTF-16 title – 信頼", "Ode, Ada"),
    "er_missing.ris": er_missing,
    "keys_twice.bib": keys_twice,
    "latex_accents.bib": people(
        *("Kılıç, Ayşe", "Đorđević, Đura", "Nguyễn, Văn", "Ǿsterlund, B."),
        *("Šimić, Ž.", "Muñoz, J.", "Erdődi, K.", "Gonçalves, Å."),
    ),
    "latex_greek.bib": latex_greek,
    "latex_less_than.bib": latex_less_than,
    "line_ends_old_mac.ris": written("Old Mac line ends", "Ode, Ada"),
    "markup_in_title.xml": markup_in_title,
    "na_values.ris": na_values,
    "names_braces_natural.bib": people("Salgado de Marina, A.", "Bro Hansen, Per", "Silva e Souza, Maria"),
    "names_groups.bib": people("Brown and Silver, Inc.", "Lake Health Organization", "Ode, Ada"),
    "names_junior.bib": people("Stone, Peter Paul, Jr.", "Stone, Peter Paul, Jr.", "Field, Adam, III"),
    "names_other_scripts.bib": people("王小明", "山田, 太郎", "Иванов, И. И.", "علي, محمد"),
    "names_particles.bib": people(
        *("de la Vallée Bergson, Karl Louis Xaver Josef", "van der Berg, Anna", "de La Source, Jean"),
        *("d'Ambert, J.", "al-Nahr, Harun", "van Bachhoven, Lukas"),
    ),
    "near_the_same.ris": near_the_same,
    "pages_short.ris": pages_short,
    "preprint_and_article.ris": preprint_and_article,
    "retraction_words.ris": retraction_words,
    "ty_in_the_middle.ris": ty_in_the_middle,
}
# Their encoding is not certain, which is said with the line or what it may be.
ASKED_ABOUT = {"encoding_one_latin1_byte.ris": "Line 6", "encoding_shift_jis.ris": "Shift-JIS"}


@needs_shared
def test_every_case_is_tried() -> None:
    with (FOLDER / "MANIFEST.csv").open(encoding="utf-8") as manifest:
        assert {row["file"] for row in csv.DictReader(manifest)} == RIGHT.keys() | STORED


@needs_shared
@pytest.mark.parametrize("name", RIGHT)
def test_what_is_read_of_a_case_is_right(name: str) -> None:
    data = (FOLDER / name).read_bytes()
    if name in ASKED_ABOUT:
        with pytest.raises(InputRejected, match=ASKED_ABOUT[name]):
            read_references(data, name=name)
        return
    read = read_references(data, name=name)
    assert read.broken == ()
    RIGHT[name](read.papers)
