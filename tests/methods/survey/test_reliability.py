"""Alpha, omega and item-rest correlations, against R psych and by hand."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.reliability import cronbach_alpha, omega_total
from plait.records.problem import InputRejected, UndefinedStatistic


def agreeableness() -> NDArray[np.float64]:
    data = survey_golden.columns("bfi400.csv")
    matrix = np.column_stack([survey_golden.numbers(data[item]) for item in ("A1", "A2", "A3", "A4", "A5")])
    matrix[:, 0] = 7 - matrix[:, 0]
    return matrix


def one_factor(*loadings: float) -> NDArray[np.float64]:
    """People in all combinations of a factor and each item's own part: the sample covariance is the model's."""
    parts = np.array(list(product((-1.0, 1.0), repeat=len(loadings) + 1)))
    return parts[:, :1] * np.array(loadings) + parts[:, 1:] * np.sqrt(1 - np.array(loadings) ** 2)


@needs_shared
def test_pairwise_alpha_equals_psych() -> None:
    expected = survey_golden.expected("likert.json")["alpha_A_reversed_A1"]
    found = cronbach_alpha(agreeableness(), missing="pairwise")
    assert found.value == pytest.approx(expected["raw_alpha"], abs=1e-10)
    assert found.standardised == pytest.approx(expected["std_alpha"], abs=1e-10)
    assert found.lambda6 == pytest.approx(expected["G6"], abs=1e-10)
    assert found.if_dropped == pytest.approx(list(expected["item_drop_raw"].values()), abs=1e-10)
    assert found.item_rest == pytest.approx(list(expected["r_drop"].values()), abs=1e-10)
    assert found.item_rest_corrected == pytest.approx(list(expected["r_cor"].values()), abs=1e-10)


@needs_shared
def test_listwise_alpha_and_feldt_interval_equal_r() -> None:
    expected = survey_golden.expected("likert.json")["alpha_listwise"]
    found = cronbach_alpha(agreeableness())
    interval = found.interval()
    assert found.n == expected["n"]
    assert found.value == pytest.approx(expected["raw"], abs=1e-10)
    assert [interval.low, interval.high] == pytest.approx(expected["feldt95"], abs=1e-10)


@needs_shared
def test_omega_of_real_answers_lies_a_little_above_alpha() -> None:
    alpha, omega = cronbach_alpha(agreeableness()).value, omega_total(agreeableness()).value
    assert alpha < omega < alpha + 0.05


def test_alpha_by_hand() -> None:
    # Variances 5/3 and 5/3, covariance 4/3: 2 (1 - (10/3) / 6).
    assert cronbach_alpha([[1, 1], [2, 3], [3, 2], [4, 4]]).value == pytest.approx(8 / 9)


def test_item_rest_by_hand_is_the_plain_correlation_for_two_items() -> None:
    assert cronbach_alpha([[1, 1], [2, 3], [3, 2], [4, 4]]).item_rest == pytest.approx((0.8, 0.8))


def test_omega_recovers_a_one_factor_model() -> None:
    found = omega_total(one_factor(0.9, 0.7, 0.5, 0.6))
    assert found.loadings == pytest.approx((0.9, 0.7, 0.5, 0.6), abs=1e-4)
    assert found.value == pytest.approx(2.7**2 / (2.7**2 + 0.19 + 0.51 + 0.75 + 0.64), abs=1e-5)


def test_omega_is_alpha_when_all_items_measure_equally_well() -> None:
    answers = one_factor(0.7, 0.7, 0.7)
    assert omega_total(answers).value == pytest.approx(cronbach_alpha(answers).value, abs=1e-6)


matrices = st.integers(0, 2**32 - 1).map(
    lambda seed: np.random.default_rng(seed).integers(1, 6, size=(12, 4)).astype(np.float64)
)


def defined_alpha(matrix: NDArray[np.float64]) -> float:
    try:
        return cronbach_alpha(matrix).value
    except UndefinedStatistic:
        assume(False)
        raise


@settings(max_examples=40)
@given(matrices, st.permutations(range(4)), st.floats(0.1, 10), st.floats(-5, 5))
def test_alpha_ignores_the_order_of_items_and_the_common_unit(
    matrix: NDArray[np.float64], order: list[int], unit: float, zero: float
) -> None:
    assert cronbach_alpha(matrix[:, order] * unit + zero).value == pytest.approx(defined_alpha(matrix), abs=1e-7)


@settings(max_examples=40)
@given(matrices)
def test_without_missing_answers_pairwise_is_listwise(matrix: NDArray[np.float64]) -> None:
    assert cronbach_alpha(matrix, missing="pairwise").value == pytest.approx(defined_alpha(matrix), abs=1e-12)


def test_people_with_a_missing_answer_are_left_out_listwise() -> None:
    full = [[1.0, 1.0], [2.0, 3.0], [3.0, 2.0], [4.0, 4.0]]
    assert cronbach_alpha([*full, [5.0, np.nan]]).value == cronbach_alpha(full).value


def test_the_interval_holds_alpha() -> None:
    found = cronbach_alpha([[1, 1], [2, 3], [3, 2], [4, 4]])
    assert found.interval(0.9).low < found.value < found.interval(0.9).high


def test_no_interval_for_pairwise_deletion() -> None:
    with pytest.raises(UndefinedStatistic, match="own n"):
        cronbach_alpha([[1, 1], [2, 3], [3, 2]], missing="pairwise").interval()


def test_no_alpha_without_two_people() -> None:
    with pytest.raises(UndefinedStatistic, match="Fewer than two people"):
        cronbach_alpha([[1, 2, np.nan], [1, 2, 3]])


def test_no_alpha_when_an_item_does_not_vary() -> None:
    with pytest.raises(UndefinedStatistic, match="item 2"):
        cronbach_alpha([[1, 3], [2, 3], [3, 3]])


def test_no_alpha_when_items_cancel_out() -> None:
    with pytest.raises(UndefinedStatistic, match="turned around"):
        cronbach_alpha([[1, 3], [2, 2], [3, 1]])


def test_no_scale_is_left_without_one_of_two_items() -> None:
    with pytest.raises(UndefinedStatistic, match="no scale left"):
        _ = cronbach_alpha([[1, 1], [2, 3], [3, 2]]).if_dropped


def test_no_item_rest_when_the_others_cancel_out() -> None:
    with pytest.raises(UndefinedStatistic, match="other items"):
        _ = cronbach_alpha([[1, 3, 1], [2, 2, 5], [3, 1, 2]]).item_rest


def test_no_lambda6_when_an_item_is_a_sum_of_the_others() -> None:
    with pytest.raises(UndefinedStatistic, match="sum of the others"):
        _ = cronbach_alpha([[1, 1, 2], [2, 5, 7], [4, 2, 6], [5, 5, 10]]).lambda6


def test_no_corrected_correlation_when_the_items_have_nothing_in_common() -> None:
    with pytest.raises(UndefinedStatistic, match="nothing in common"):
        _ = cronbach_alpha(list(product((0, 1), repeat=3))).item_rest_corrected


def test_no_omega_of_two_items() -> None:
    with pytest.raises(UndefinedStatistic, match="three are needed"):
        omega_total([[1, 1], [2, 3], [3, 2]])


def test_no_omega_when_an_item_is_a_sum_of_the_others() -> None:
    with pytest.raises(UndefinedStatistic, match="sum of the others"):
        omega_total([[1, 1, 2], [2, 5, 7], [4, 2, 6], [5, 5, 10]])


def test_no_omega_in_a_heywood_case() -> None:
    # Correlations .9, .9 and .5 would need a loading above 1 for the first item.
    root = np.linalg.cholesky(np.array([[1, 0.9, 0.9], [0.9, 1, 0.63], [0.9, 0.63, 1]]))
    with pytest.raises(UndefinedStatistic, match="Heywood"):
        omega_total(np.array(list(product((-1, 1), repeat=3))) @ root.T)


@pytest.mark.parametrize("answers", [[[1], [2]], [1, 2, 3], []])
def test_one_column_is_no_scale(answers: list[object]) -> None:
    with pytest.raises(InputRejected, match="two items"):
        cronbach_alpha(answers)  # type: ignore[arg-type]


def test_infinite_answers_are_refused() -> None:
    with pytest.raises(InputRejected, match="infinite"):
        cronbach_alpha([[1, np.inf], [2, 3]])


def test_level_outside_zero_to_one_is_refused() -> None:
    with pytest.raises(InputRejected, match="between 0 and 1"):
        cronbach_alpha([[1, 1], [2, 3], [3, 2]]).interval(95)
