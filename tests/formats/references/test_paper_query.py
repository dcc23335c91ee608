from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.formats.references.paper_query import And, Field, Not, Or, Words, Years, read_paper_query
from plait.records.problem import InputRejected


def test_words_without_an_operator_must_all_be_found() -> None:
    assert read_paper_query("trust teams") == And((Words("trust"), Words("teams")))


def test_and_binds_closer_than_or() -> None:
    assert read_paper_query("a OR b AND c") == Or((Words("a"), And((Words("b"), Words("c")))))


def test_brackets_bind_closest() -> None:
    assert read_paper_query("(a OR b) c") == And((Or((Words("a"), Words("b"))), Words("c")))


def test_small_letters_make_no_operator() -> None:
    assert read_paper_query("or") == Words("or")


@pytest.mark.parametrize("text", ["NOT pilot", "-pilot"])
def test_a_word_is_left_out_with_not_or_minus(text: str) -> None:
    assert read_paper_query(text) == Not(Words("pilot"))


def test_a_hyphen_inside_a_word_is_no_minus() -> None:
    assert read_paper_query("long-term") == Words("long-term")


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("year:2012", Years(2012, 2012)),
        ("year:2010..2016", Years(2010, 2016)),
        ("year:2010-2016", Years(2010, 2016)),
        ("year:2010..", Years(2010, None)),
        ("YEAR:..2016", Years(None, 2016)),
    ],
)
def test_years_may_be_open_at_an_end(text: str, years: Years) -> None:
    assert read_paper_query(text) == years


def test_a_doi_keeps_its_signs() -> None:
    assert read_paper_query("doi:10.1016/s0140-6736(05)") is not None
    assert read_paper_query('doi:"10.1016/s0140-6736(05)61786-1"') == Field("doi", "10.1016/s0140-6736(05)61786-1")


def test_a_label_of_two_words_stands_in_quotes() -> None:
    assert read_paper_query('label:"to read" is:SAVED') == And((Field("label", "to read"), Field("is", "saved")))


@pytest.mark.parametrize("text", ["", "   ", "&", '""', "( )", "* -"])
def test_nothing_to_look_for_is_no_search(text: str) -> None:
    assert read_paper_query(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"trust', "not closed"),
        ("(trust", "not closed"),
        ("trust)", "never opened"),
        ("OR trust", "OR has nothing"),
        ("trust AND", "AND has nothing"),
        ("trust NOT", "NOT has nothing"),
        ("titel:trust", "no field titel:"),
        ("year:soon", "is no year"),
        ("year:2016..2010", "ends before it begins"),
        ("is:stolen", "is no mark"),
        ("title:", "has nothing after it"),
        ("x" * 501, "501 characters"),
        ("(" * 30 + "a" + ")" * 30, "too deeply"),
        ("a " * 101, "parts"),
    ],
)
def test_what_cannot_be_read_is_told(text: str, told: str) -> None:
    with pytest.raises(InputRejected) as caught:
        read_paper_query(text)
    assert told in str(caught.value)


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(InputRejected) as caught:
        read_paper_query("titel:a year:soon is:no")
    assert len(caught.value.problems) == 3


TYPED = st.text(alphabet=st.sampled_from(list('ab"()*:-. ORANDTyeis\x00\ud800{}^+~')), max_size=40) | st.text(
    max_size=60
)


def test_a_title_pasted_with_its_colon_is_searched_by_its_words() -> None:
    assert read_paper_query("Trust: a study") == And((Words("Trust:"), Words("a"), Words("study")))


@settings(max_examples=50, deadline=None)
@given(TYPED)
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    with suppress(InputRejected):
        read_paper_query(text)
