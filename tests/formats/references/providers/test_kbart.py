from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.formats.references.providers.kbart import KbartLine, read_kbart
from plait.records.full_text import Holding
from plait.records.problem import InputRejected

PHASE_1 = (
    "publication_title\tprint_identifier\tonline_identifier\tdate_first_issue_online\tnum_first_vol_online\t"
    "num_first_issue_online\tdate_last_issue_online\tnum_last_vol_online\tnum_last_issue_online\ttitle_url\t"
    "first_author\ttitle_id\tembargo_info\tcoverage_depth\tcoverage_notes\tpublisher_name"
)
PHASE_2 = PHASE_1.replace("coverage_notes", "notes") + (
    "\tpublication_type\tdate_monograph_published_print\tdate_monograph_published_online\tmonograph_volume\t"
    "monograph_edition\tfirst_editor\tparent_publication_title_id\tpreceding_publication_title_id\taccess_type"
)
TRUST = "Journal of Trust\t1234-5679\t2049-3630\t1998-01\t1\t1\t2016-12-31\t19\t4\thttps://j.example.org/\t\tt1\tP1Y\tfulltext\t\tP"


def read(text: str | bytes) -> list[KbartLine]:
    return list(read_kbart([text if isinstance(text, bytes) else text.encode()], name="k.txt"))


@pytest.mark.parametrize("header", [PHASE_1, PHASE_2])
def test_both_phases_are_read(header: str) -> None:
    assert read(f"{header}\n{TRUST}\n") == [
        KbartLine(
            2,
            Holding("Journal of Trust", ("1234-5679", "2049-3630"), 1998, 2016, "P1Y", "https://j.example.org/"),
        )
    ]


def test_open_coverage_has_no_year() -> None:
    [line] = read("publication_title\tonline_identifier\nJ\t2049-3630\n")
    assert line.holding == Holding("J", ("2049-3630",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_usual_encodings_and_line_ends_are_read(encoding: str) -> None:
    text = "publication_title\tprint_identifier\r\nRevista de Pediatría\t1234-5679\r\n"
    [line] = read(text.encode(encoding))
    assert line.holding is not None
    assert line.holding.title == "Revista de Pediatría"


def test_books_and_abstracts_are_left_out_and_said_so() -> None:
    book = TRUST + "\tMonograph"
    abstracts = TRUST.replace("fulltext", "abstracts") + "\tserial"
    assert [line.left_out for line in read(f"{PHASE_2}\n{book}\n{abstracts}\n")] == ["a book", "abstracts only"]


def test_a_title_of_which_selected_articles_are_held_is_told_as_such() -> None:
    selected, whole = read(f"{PHASE_1}\n{TRUST.replace('fulltext', 'selected articles')}\n{TRUST}\n")
    assert selected.holding is not None
    assert whole.holding is not None
    assert (selected.holding.is_selective, whole.holding.is_selective) == (True, False)


@pytest.mark.parametrize("embargo", ["P1Y", "R2Y", "R180D", "P6M", "R10Y;P30D", "r365d"])
def test_every_embargo_that_the_recommendation_gives_is_read(embargo: str) -> None:
    [line] = read(f"{PHASE_1}\n{TRUST.replace('P1Y', embargo)}\n")
    assert line.holding is not None
    assert line.holding.embargo == embargo.upper()


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("1998-01", "Jan 1998", "date_first"),
        ("P1Y", "12 months", "embargo"),
        ("2016-12-31", "1990", "before it begins"),
    ],
)
def test_a_wrong_line_is_told_and_the_rest_arrives(old: str, new: str, word: str) -> None:
    wrong, right = read(f"{PHASE_1}\n{TRUST.replace(old, new)}\n{TRUST}\n")
    assert word in wrong.problem
    assert wrong.holding is None
    assert right.holding is not None


@pytest.mark.parametrize(
    "text", ["", "title,issn\nJ,1234-5679\n", "publication_title,print_identifier\nJ,1\n", "publication_title\nJ\n"]
)
def test_a_file_that_is_not_kbart_is_refused(text: str) -> None:
    with pytest.raises(InputRejected):
        read(text)


def test_a_line_without_end_is_refused_before_it_fills_the_memory() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 65_536

    with pytest.raises(InputRejected):
        list(read_kbart(endless(), name="k.txt"))


def test_an_address_that_is_no_web_address_is_dropped() -> None:
    [line] = read(f"{PHASE_1}\n{TRUST.replace('https://j.example.org/', 'javascript:alert(1)')}\n")
    assert line.holding is not None
    assert line.holding.url == ""


@settings(max_examples=30)
@given(st.integers(1, 50))
def test_the_size_of_the_pieces_changes_nothing(size: int) -> None:
    whole = f"{PHASE_1}\n{TRUST}\n{TRUST}".encode()
    pieces = [whole[at : at + size] for at in range(0, len(whole), size)]
    assert list(read_kbart(pieces, name="k.txt")) == read(whole)


@settings(max_examples=50)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(rest: bytes) -> None:
    for line in read(PHASE_1.encode() + b"\n" + rest):
        assert line.number > 1
