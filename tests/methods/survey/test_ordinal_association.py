"""Group differences and association of ordered answers, against R and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.ordinal_association import kendall_tau_b, kruskal_wallis, polychoric, rank_sum, spearman
from plait.records.problem import InputRejected, UndefinedStatistic

ITEMS = ("A1", "A2", "A3", "A4", "A5")
answers = st.lists(st.integers(1, 5), min_size=3, max_size=25).filter(lambda values: len(set(values)) > 1)
pairs = st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), min_size=5, max_size=30).filter(
    lambda found: len({a for a, _ in found}) > 1 and len({b for _, b in found}) > 1
)


def data() -> dict[str, NDArray[np.float64]]:
    return {name: survey_golden.numbers(cells) for name, cells in survey_golden.columns("bfi400.csv").items()}


def listwise() -> list[NDArray[np.float64]]:
    """Items in R's order of the golden file: A1 turned around, people with all five."""
    matrix = np.column_stack([data()[item] for item in ITEMS])
    matrix[:, 0] = 7 - matrix[:, 0]
    return list(matrix[~np.isnan(matrix).any(axis=1)].T)


@needs_shared
def test_group_comparisons_equal_r() -> None:
    values = data()
    for row in survey_golden.expected("likert.json")["items"]:
        item = values[row["item"]]
        found = rank_sum(item[values["gender"] == 1], item[values["gender"] == 2])
        assert found.u == row["wilcox_gender"]["W"]
        assert found.p == pytest.approx(row["wilcox_gender"]["p"], abs=1e-12)
        groups = [item[values["education"] == level] for level in range(1, 6)]
        several = kruskal_wallis(groups)
        expected = row["kruskal_education"]
        assert (several.h, several.df) == (pytest.approx(expected["H"], abs=1e-9), expected["df"])
        assert several.p == pytest.approx(expected["p"], abs=1e-12)


@needs_shared
def test_rank_correlations_equal_r() -> None:
    expected, items = survey_golden.expected("likert.json"), listwise()
    for i, j in np.ndindex(5, 5):
        assert spearman(items[i], items[j]) == pytest.approx(expected["spearman_A"][i][j], abs=1e-12)
    assert kendall_tau_b(items[0], items[1]) == pytest.approx(expected["kendall_A1A2"], abs=1e-12)


@needs_shared
def test_polychoric_correlations_equal_psych_to_its_tolerance() -> None:
    expected, values = survey_golden.expected("likert.json")["polychoric_A"], data()
    for i in range(5):
        for j in range(i):
            assert polychoric(values[ITEMS[i]], values[ITEMS[j]]) == pytest.approx(expected[i][j], abs=5e-5)


def test_rank_sum_by_hand() -> None:
    found = rank_sum([2, 3, 3], [1, 2, 3])
    assert (found.u, found.n_first, found.n_second) == (6.5, 3, 3)
    assert found.cliffs_delta == pytest.approx((5 - 1) / 9)


def test_kruskal_wallis_by_hand() -> None:
    assert kruskal_wallis({"a": [1, 2], "b": [3, 4], "nobody": []}).h == pytest.approx(2.4)


def test_spearman_and_kendall_by_hand() -> None:
    assert spearman([1, 2, 3, 4], [1, 2, 4, 3]) == pytest.approx(0.8)
    assert kendall_tau_b([1, 2, 3, 4], [1, 2, 4, 3]) == pytest.approx(4 / 6)


def test_polychoric_by_hand_for_two_halves() -> None:
    # Both cut at 0: P(both high) = 1/4 + asin(r) / (2 pi), so 1/3 in each like cell means r = sin(pi / 6).
    first, second = [0, 0, 1, 1, 0, 1], [0, 0, 1, 1, 1, 0]
    assert polychoric(first, second) == pytest.approx(0.5, abs=1e-5)


@given(answers, answers)
def test_changing_the_groups_places_turns_the_sign(first: list[int], second: list[int]) -> None:
    one, other = rank_sum(first, second), rank_sum(second, first)
    assert one.cliffs_delta == pytest.approx(-other.cliffs_delta)
    assert one.p == pytest.approx(other.p)
    assert one.u + other.u == len(first) * len(second)


@given(answers, answers, answers)
def test_h_does_not_depend_on_the_order_of_groups(a: list[int], b: list[int], c: list[int]) -> None:
    assert kruskal_wallis([a, b, c]).h == pytest.approx(kruskal_wallis([c, a, b]).h)


@settings(max_examples=15, deadline=None)
@given(pairs)
def test_correlations_are_symmetric_and_see_only_the_order(found: list[tuple[int, int]]) -> None:
    first, second = np.array(found, dtype=np.float64).T
    for measure in (spearman, kendall_tau_b, polychoric):
        value = measure(first, second)
        assert -1 <= value <= 1 + 1e-12
        assert measure(second, first) == pytest.approx(value, abs=1e-4)
        assert measure(first**3, second) == pytest.approx(value, abs=1e-12)


def test_a_missing_answer_takes_the_person_out() -> None:
    assert spearman([1, 2, 3, np.nan], [1, 3, 2, 9]) == pytest.approx(0.5)


def test_an_empty_group_cannot_be_compared() -> None:
    with pytest.raises(UndefinedStatistic, match="without answers"):
        rank_sum([1, 2], [np.nan])
    with pytest.raises(UndefinedStatistic, match="Fewer than two groups"):
        kruskal_wallis([[1, 2], []])


def test_answers_all_alike_cannot_be_ranked() -> None:
    with pytest.raises(UndefinedStatistic, match="nothing to rank"):
        rank_sum([1, 1], [1, 1])
    with pytest.raises(UndefinedStatistic, match="nothing to rank"):
        kruskal_wallis([[1, 1], [1, 1]])


@pytest.mark.parametrize("measure", [spearman, kendall_tau_b, polychoric])
def test_an_answer_that_does_not_vary_goes_with_nothing(measure: object) -> None:
    assert callable(measure)
    with pytest.raises(UndefinedStatistic, match="goes with nothing"):
        measure([1, 1, 1], [1, 2, 3])
    with pytest.raises(UndefinedStatistic, match="Fewer than two people"):
        measure([1, np.nan], [np.nan, 2])
    with pytest.raises(InputRejected, match="same people"):
        measure([1, 2], [1, 2, 3])
