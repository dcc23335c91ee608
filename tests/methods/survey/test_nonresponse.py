"""Respondents against the frame, against R and by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.nonresponse import (
    CategoricalComparison,
    NumericComparison,
    compare_groups,
    fisher_exact,
    late,
    partial_r_indicator,
    r_indicator,
)
from plait.records.problem import InputRejected, UndefinedStatistic

answers = st.lists(st.booleans(), min_size=4, max_size=30).filter(lambda found: any(found) and not all(found))


def numeric(first: list[float], second: list[float]) -> NumericComparison:
    return NumericComparison("size", np.array(first), np.array(second), 0)


def categorical(counts: list[list[int]]) -> CategoricalComparison:
    return CategoricalComparison("region", tuple("abc"[: len(counts)]), np.array(counts), 0, ("here", "there"))


@needs_shared
def test_every_field_of_the_frame_equals_r() -> None:
    data = survey_golden.columns("frame114.csv")
    expected = survey_golden.expected("nonresponse.json")
    responded = [cell == "1" for cell in data["responded"]]
    frame = {row["var"]: data[row["var"]] for row in expected["categorical"]}
    numbers = {row["var"]: survey_golden.numbers(data[row["var"]]).tolist() for row in expected["numeric"]}
    found = {one.field: one for one in compare_groups(frame | numbers, responded)}
    for row in expected["categorical"]:
        one = found[row["var"]]
        assert isinstance(one, CategoricalComparison)
        assert one.counts[:, ::-1].tolist() == row["table"]
        assert one.fisher_p == pytest.approx(row["fisher_p"], abs=1e-8)
        assert one.chi_squared == pytest.approx((row["chisq"], row["df"], row["chisq_p"]), abs=1e-8)
        assert one.cramers_v == pytest.approx(row["cramers_v"], abs=1e-8)
    for row in expected["numeric"]:
        other = found[row["var"]]
        assert isinstance(other, NumericComparison)
        assert other.means == pytest.approx((row["mean_resp"], row["mean_nonresp"], row["mean_frame"]))
        assert other.means[0] - other.means[2] == pytest.approx(row["resp_vs_frame_diff"])
        assert other.standardised_difference == pytest.approx(row["smd"], abs=1e-10)
        assert other.welch_p == pytest.approx(row["welch_p"], abs=1e-10)
        assert other.rank_sum_p == pytest.approx(row["wilcox_p"], abs=1e-10)


def test_standardised_difference_of_means_by_hand() -> None:
    # Means 2 and 4, variances 2 and 2.
    assert numeric([1, 3], [3, 5]).standardised_difference == pytest.approx(-2 / math.sqrt(2))


def test_standardised_difference_of_shares_by_hand() -> None:
    one = categorical([[2, 1], [2, 4]])
    assert one.standardised_difference("a") == pytest.approx((0.5 - 0.2) / math.sqrt((0.25 + 0.16) / 2))
    assert [str(share) for share in one.shares("a")] == [
        "2 of 4 here (50.0 %)",
        "1 of 5 there (20.0 %)",
        "3 of 9 all (33.3 %)",
    ]


def test_fisher_by_hand_is_that_of_the_lady_tasting_tea() -> None:
    assert fisher_exact([[3, 1], [1, 3]]) == pytest.approx(34 / 70)


def test_fisher_three_by_two_by_hand() -> None:
    # One of three people chosen, each row one person: three tables, all equally likely.
    assert fisher_exact([[1, 0], [0, 1], [0, 1]]) == pytest.approx(1)
    # Two of four chosen, rows of 2, 1, 1: (2,0,0) has 1 of 6 ways, no table has fewer than 1, four have 1.
    assert fisher_exact([[2, 0], [0, 1], [0, 1]]) == pytest.approx(2 / 6)


def test_r_indicator_of_one_field_by_hand() -> None:
    # Rates 1/2 and 1/4 in two halves of 8: deviations of 1/8 each, SD with n - 1.
    responded = [True, True, False, False, True, False, False, False]
    found = r_indicator({"region": ["n"] * 4 + ["s"] * 4}, responded)
    assert found.propensities == pytest.approx([0.5] * 4 + [0.25] * 4)
    assert found.value == pytest.approx(1 - 2 * math.sqrt(8 / 64 / 7))
    assert partial_r_indicator(found.propensities, ["n"] * 4 + ["s"] * 4) == pytest.approx(1 / 8)


def test_a_category_in_which_nobody_answered_has_the_chance_zero() -> None:
    found = r_indicator({"region": ["n", "n", "s", "s", ""]}, [True, False, False, False, True])
    assert found.propensities == pytest.approx([0.5, 0.5, 0, 0, 1], abs=1e-6)


@settings(max_examples=40)
@given(answers)
def test_fitted_chances_solve_the_score_equations(responded: list[bool]) -> None:
    rng = np.random.default_rng(len(responded) + sum(responded))
    region = rng.choice(["n", "s"], len(responded)).tolist()
    size = rng.integers(1, 9, len(responded)).astype(float).tolist()
    found = r_indicator({"region": region, "size": size}, responded)
    residual = np.array(responded) - found.propensities
    assert residual.sum() == pytest.approx(0, abs=1e-4)
    assert residual @ np.array(size) == pytest.approx(0, abs=1e-3)
    assert residual @ (np.array(region) == "n") == pytest.approx(0, abs=1e-4)
    n = len(responded)
    assert 1 - math.sqrt(n / (n - 1)) - 1e-9 <= found.value <= 1


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=2, max_size=2))
def test_fisher_equals_scipy_for_two_rows(rows: list[tuple[int, int]]) -> None:
    table = np.array(rows)
    if (table.sum(axis=0) == 0).any() or (table.sum(axis=1) == 0).any():
        return
    assert fisher_exact(table) == pytest.approx(stats.fisher_exact(table).pvalue, abs=1e-7)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(1, 4)), min_size=3, max_size=4))
def test_fisher_adds_up_the_tables_no_likelier_than_the_one_seen(rows: list[tuple[int, int]]) -> None:
    table = np.array(rows)
    sizes, wanted = table.sum(axis=1), int(table[:, 0].sum())
    if wanted == 0:
        return

    def ways(chosen: Sequence[int]) -> int:
        return math.prod(math.comb(int(size), k) for size, k in zip(sizes, chosen, strict=True))

    tables = [each for each in product(*(range(size + 1) for size in sizes.tolist())) if sum(each) == wanted]
    seen = ways(table[:, 0].tolist())
    expected = sum(ways(each) for each in tables if ways(each) <= seen) / math.comb(int(sizes.sum()), wanted)
    assert fisher_exact(table) == pytest.approx(expected, abs=1e-9)


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=2, max_size=4))
def test_fisher_does_not_depend_on_the_order_of_rows_or_columns(rows: list[tuple[int, int]]) -> None:
    table = np.array(rows)
    assert fisher_exact(table[::-1, ::-1]) == pytest.approx(fisher_exact(table), abs=1e-7)


@given(st.lists(st.floats(-50, 50), min_size=2, max_size=10), st.lists(st.floats(-50, 50), min_size=2, max_size=10))
def test_changing_the_groups_places_turns_the_sign(first: list[float], second: list[float]) -> None:
    try:
        one = numeric(first, second).standardised_difference
    except UndefinedStatistic:
        return
    assert numeric(second, first).standardised_difference == pytest.approx(-one)


def test_missing_values_are_counted_and_left_out() -> None:
    text, number = compare_groups(
        {"region": ["n", None, "s", ""], "size": [1.0, 2.0, math.nan, 4.0], "empty": [None] * 4},
        [True, True, False, False],
    )
    assert (text.field, text.n_missing) == ("region", 2)
    assert isinstance(number, NumericComparison)
    assert (number.first.tolist(), number.second.tolist(), number.n_missing) == ([1, 2], [4], 1)


def test_late_respondents_are_those_from_the_day_on() -> None:
    found = compare_groups({"x": ["a", "b", "b"]}, late([1, 8, 9], from_day=8), names=("late", "early"))[0]
    assert isinstance(found, CategoricalComparison)
    assert found.counts.tolist() == [[0, 1], [2, 0]]


@pytest.mark.parametrize("responded", [[True, True], [False, False]])
def test_no_comparison_with_an_empty_group(responded: list[bool]) -> None:
    with pytest.raises(UndefinedStatistic, match="same group"):
        compare_groups({"x": ["a", "b"]}, responded)
    with pytest.raises(UndefinedStatistic, match="Nobody or everybody"):
        r_indicator({"x": ["a", "b"]}, responded)


def test_no_spread_of_one_value() -> None:
    with pytest.raises(UndefinedStatistic, match="fewer than two"):
        _ = numeric([1], [1, 2]).standardised_difference


def test_no_difference_in_units_of_nothing() -> None:
    with pytest.raises(UndefinedStatistic, match="no unit"):
        _ = numeric([0.1] * 3, [0.2] * 3).standardised_difference
    with pytest.raises(UndefinedStatistic, match="no test"):
        _ = numeric([0.1] * 3, [0.2] * 3).welch_p
    with pytest.raises(UndefinedStatistic, match="nothing to rank"):
        _ = numeric([1, 1], [1, 1]).rank_sum_p
    with pytest.raises(UndefinedStatistic, match="no unit"):
        categorical([[2, 3]]).standardised_difference("a")


def test_one_category_cannot_be_tested() -> None:
    with pytest.raises(UndefinedStatistic, match="one category"):
        _ = categorical([[2, 3]]).cramers_v
    with pytest.raises(UndefinedStatistic, match="nothing to test"):
        _ = categorical([[2, 3]]).fisher_p
    with pytest.raises(UndefinedStatistic, match="nothing to test"):
        fisher_exact([[2, 0], [3, 0]])


def test_a_table_too_large_for_the_exact_test_says_so() -> None:
    with pytest.raises(UndefinedStatistic, match="too large"):
        fisher_exact([[40 + 3 * i, 60 + 7 * i] for i in range(9)])


def test_no_partial_indicator_of_nobody() -> None:
    with pytest.raises(UndefinedStatistic, match="nobody"):
        partial_r_indicator([], [])


def test_all_faults_of_the_frame_are_told_at_once() -> None:
    with pytest.raises(InputRejected) as told:
        compare_groups({"short": ["a"], "mixed": ["a", 2.0]}, [True, False])  # type: ignore[dict-item]
    assert len(told.value.problems) == 2


def test_a_missing_number_is_refused_by_the_model() -> None:
    with pytest.raises(InputRejected, match="1 of its numbers"):
        r_indicator({"size": [1.0, None]}, [True, False])


def test_tables_that_are_none_are_refused() -> None:
    for table in ([[1, 2, 3], [1, 2, 3]], [[-1, 2], [1, 1]], [[0.5, 1], [1, 1]], [1, 2]):
        with pytest.raises(InputRejected, match="two columns"):
            fisher_exact(table)
    with pytest.raises(InputRejected, match="do not fit"):
        partial_r_indicator([0.1], ["a", "b"])
