from tests.formats.whole import read_nbib

from plait.records.paper import AbstractSection, Author, Paper

RECORD = """
PMID- 123
OWN - NLM
IS  - 1759-8486 (Electronic)
IS  - 1759-8478 (Linking)
VI  - 10
IP  - 4
DP  - 2018 Apr
TI  - On teams: a systematic
      review.
PG  - 335-9
LID - 10.1000/ABC [doi]
AB  - AIM: To test
      teams. RESULTS: They hold.
FAU - Berg, Anna van der
AU  - Berg A van der
CN  - Team Study Group
LA  - eng
PT  - Journal Article
TA  - J Teams
JT  - Journal of teams
MH  - Trust/*psychology
OT  - teams
PMC - PMC99
SO  - J Teams. 2018 Apr;10(4):335-9.
"""


def only(text: str) -> Paper:
    (paper,) = read_nbib(text).papers
    return paper


def test_each_tag_goes_to_its_field() -> None:
    paper = only(RECORD)
    assert paper.title == "On teams: a systematic review."
    assert paper.authors == (Author("Berg", "Anna van der"), Author("Team Study Group"))
    assert (paper.year, paper.journal, paper.volume, paper.issue) == (2018, "Journal of teams", "10", "4")
    assert (paper.pages, paper.doi, paper.pmid, paper.pmcid) == ("335-339", "10.1000/abc", "123", "PMC99")
    assert paper.issn == ("1759-8486", "1759-8478")
    assert paper.keywords == ("teams", "Trust/psychology")


def test_a_structured_abstract_is_cut_at_its_labels() -> None:
    assert only(RECORD).abstract == (AbstractSection("Aim", "To test teams."), AbstractSection("Results", "They hold."))


def test_tags_without_a_field_stay_in_extra() -> None:
    assert only(RECORD).extra["DP"] == ("2018 Apr",)
    assert only(RECORD).extra["OWN"] == ("NLM",)


def test_authors_in_short_form_are_read_when_there_is_no_full_form() -> None:
    assert only("PMID- 1\nTI  - One\nAU  - de Vicente I\n").authors == (Author("de Vicente", "I"),)


def test_records_without_a_blank_line_between_are_told_apart() -> None:
    assert [paper.pmid for paper in read_nbib("PMID- 1\nTI  - One\nPMID- 2\nTI  - Two\n").papers] == ["1", "2"]


def test_a_blank_line_inside_an_abstract_does_not_end_the_record() -> None:
    read = read_nbib("PMID- 1\nTI  - One\nAB  - First.\n\n      Second.\nLA  - eng\n")
    assert [paper.language for paper in read.papers] == ["eng"]


def test_pubmed_centrals_records_begin_with_pmc_and_hold_the_doi_in_the_source() -> None:
    text = "PMC - PMC1\nPMID- 11\nTI  - One\nSO  - J. 2001;1:2. doi: 10.1000/a.\n\nPMC - PMC2\nTI  - Two\n"
    papers = read_nbib(text).papers
    assert [(paper.pmcid, paper.pmid, paper.doi) for paper in papers] == [("PMC1", "11", "10.1000/a"), ("PMC2", "", "")]


def test_a_record_without_title_is_broken_and_the_rest_arrives() -> None:
    read = read_nbib("PMID- 1\nOWN - NLM\n\nPMID- 2\nTI  - Two\n")
    assert [paper.pmid for paper in read.papers] == ["2"]
    assert [(broken.line, "title" in broken.reason) for broken in read.broken] == [(1, True)]


def test_a_translated_title_loses_its_brackets() -> None:
    assert only("PMID- 1\nTI  - [Sobre equipos].\n").title == "Sobre equipos."
