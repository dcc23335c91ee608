from __future__ import annotations

from plait.formats.references.any_format import read_references
from plait.records.paper import Author, Paper, ReferenceFile

TAGGED = """<1. >
VN  - Ovid Technologies
DB  - Embase
UI  - 621381829
ST  - CONFERENCE ABSTRACT
TI  - On trust in teams: A review.
SO  - J Trust. Conference: 2nd Conference. Spain. 12 (Supplement 3) (no pagination), 2018. Date of Publication: 2018.
AU  - Ode L.
AU  - Bell J.S.
IN  - (Ode) A University, United Kingdom
      (Bell) Another one
AB  - Background: As it is. Method(s): We asked.
      Result(s): They told.
MH  - *quality of life
DO  - http://dx.doi.org/10.1000/s12919-018
IS  - 1753-6561
YR  - 2018

<2. >
VN  - Ovid Technologies
DB  - Ovid MEDLINE(R)
UI  - 30286493
TI  - Another one.
AU  - Ode A
FA  - Ode, Ada
SO  - Annals of Trust. 169(7):467-73, 2018 10 02.
"""
IN_WORDS = """<8>
Accession Number
  01445406-201509000-00006.
Author
  Ode, Ada 1;  Bell, Ben 1,2
Title
  Cloud water in the mountains, Germany.[Article]
Source
  Ecohydrology.   8(6):1048-1064, September 2015.
Abstract
  It rained.
Author Keywords
  cloud water;  throughfall.
<9>
Unique Identifier
  15345678
Authors
  Ode AB. Bell C.
Title
  A second one.
Source
  J Fam Pract. 53(9):712-8, 2004 Sep.
"""


def read(text: str) -> ReferenceFile:
    return read_references(text.encode(), name="cites.txt")


def place(paper: Paper) -> tuple[object, ...]:
    return paper.journal, paper.volume, paper.issue, paper.pages, paper.year


def test_ovids_tags_are_read() -> None:
    found = read(TAGGED)
    first, second = found.papers
    assert (found.format, first.title) == ("Ovid", "On trust in teams: A review.")
    assert first.authors == (Author("Ode", "L."), Author("Bell", "J.S."))
    assert (first.doi, first.issn, first.pmid, first.year) == ("10.1000/s12919-018", ("1753-6561",), "", 2018)
    assert first.keywords == ("quality of life",)
    assert first.extra["DB"] == ("Embase",)
    assert (second.authors, second.pmid) == ((Author("Ode", "Ada"),), "30286493")
    assert place(second) == ("Annals of Trust", "169", "7", "467-473", 2018)


def test_ovids_labels_in_words_are_read() -> None:
    first, second = read(IN_WORDS).papers
    assert (first.title, first.authors) == (
        "Cloud water in the mountains, Germany",
        (Author("Ode", "Ada"), Author("Bell", "Ben")),
    )
    assert place(first) == ("Ecohydrology", "8", "6", "1048-1064", 2015)
    assert first.keywords == ("cloud water", "throughfall")
    assert second.authors == (Author("Ode", "AB"), Author("Bell", "C"))
    assert place(second) == ("J Fam Pract", "53", "9", "712-718", 2004)


def test_a_record_of_ovids_that_says_nothing_is_told_with_its_line() -> None:
    found = read(TAGGED + "\n<3. >\nVN  - Ovid Technologies\nDB  - Embase\n")
    assert [broken.line for broken in found.broken] == [28]
