from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.innovations.funnel import StageCount, funnel_counts, furthest_stage, is_low_or_middle_income

ORDER = ["observed", "screened", "piloted", "adopted"]


def test_a_case_worked_by_hand() -> None:
    reached = [{"observed"}, {"observed", "piloted"}, {"adopted"}, {"screened", "rejected"}, set()]
    assert funnel_counts(reached, ORDER) == [
        StageCount("observed", 5, 5),
        StageCount("screened", 3, 5),
        StageCount("piloted", 2, 3),
        StageCount("adopted", 1, 2),
    ]


def test_an_exit_takes_nothing_from_what_was_reached() -> None:
    stayed = funnel_counts([{"piloted"}], ORDER)
    assert funnel_counts([{"piloted", "abandoned"}], ORDER) == stayed


def test_nothing_in_the_register_counts_zero_everywhere() -> None:
    assert [each.n_reached for each in funnel_counts([], ORDER)] == [0, 0, 0, 0]


def test_without_a_stage_it_stands_at_the_first() -> None:
    assert furthest_stage({"parked"}, ORDER) == 0


@given(st.lists(st.sets(st.sampled_from([*ORDER, "rejected"]))))
@settings(max_examples=50, deadline=None)
def test_no_stage_holds_more_than_the_one_before(reached: list[set[str]]) -> None:
    counts = funnel_counts(reached, ORDER)
    assert counts[0].n_reached == len(reached)
    assert all(each.n_reached <= each.n_before for each in counts)


@given(st.lists(st.sets(st.sampled_from(ORDER))))
@settings(max_examples=50, deadline=None)
def test_a_further_stage_reached_never_lowers_a_count(reached: list[set[str]]) -> None:
    more = [names | {"piloted"} for names in reached]
    pairs = zip(funnel_counts(reached, ORDER), funnel_counts(more, ORDER), strict=True)
    assert all(before.n_reached <= after.n_reached for before, after in pairs)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Low income", True),
        ("Lower middle income", True),
        ("upper-middle-income", True),
        ("LMIC", True),
        ("UMIC", True),
        ("High income: OECD", False),
        ("HIC", False),
        ("", None),
        ("not classified", None),
    ],
)
def test_income_groups_are_told_apart_in_the_words_of_the_source(words: str, expected: bool | None) -> None:
    assert is_low_or_middle_income(words) is expected
