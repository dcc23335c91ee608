"""A model of who responds, against R and by hand."""

from __future__ import annotations

from math import erfc, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.nonresponse import r_indicator
from plait.methods.survey.response_model import response_model
from plait.records.problem import InputRejected, UndefinedStatistic


@needs_shared
def test_coefficients_and_their_errors_equal_r() -> None:
    data, expected = survey_golden.columns("frame114.csv"), survey_golden.expected("nonresponse.json")["propensity"]
    frame = {"enroll": survey_golden.numbers(data["enroll"]).tolist(), "awards": data["awards"]}
    model = response_model(frame, [cell == "1" for cell in data["responded"]])  # type: ignore[arg-type]
    assert [each.value for each in model.coefficients] == pytest.approx(list(expected["coef"].values()), rel=1e-9)
    # R takes its standard errors from the step before the last.
    assert [each.se for each in model.coefficients] == pytest.approx(list(expected["se"].values()), rel=1e-6)
    assert model.r_indicator == pytest.approx(expected["R_indicator"], abs=1e-9)
    assert model.mean == pytest.approx(expected["mean_rho"], abs=1e-12)
    assert model.references == {"awards": "No"}


def test_a_table_of_four_worked_by_hand() -> None:
    # 30 of 40 and 10 of 40 answered: log odds log 3 and -log 3; variances 1/30 + 1/10 each.
    sex, answered = ["f"] * 40 + ["m"] * 40, [True] * 30 + [False] * 10 + [True] * 10 + [False] * 30
    intercept, men = response_model({"sex": sex}, answered).coefficients
    assert (intercept.value, men.value) == pytest.approx((np.log(3), -2 * np.log(3)))
    assert (intercept.se**2, men.se**2) == pytest.approx((4 / 30, 8 / 30))
    assert men.odds_ratio == pytest.approx(1 / 9)
    assert (men.interval().low, men.interval().high) == pytest.approx(
        (-2 * np.log(3) - 1.959964 * men.se, -2 * np.log(3) + 1.959964 * men.se)
    )
    assert men.p == pytest.approx(erfc(2 * np.log(3) / sqrt(8 / 30) / sqrt(2)))


def test_missing_category_is_one_of_its_own() -> None:
    model = response_model({"sex": ["f", "f", "m", "m", None, None]}, [True, False] * 3)
    assert [each.category for each in model.coefficients] == ["", "f", "m"]
    assert model.references == {"sex": "(missing)"}


@pytest.mark.parametrize("answered", [[True] * 4, [False] * 4])
def test_nobody_or_everybody_is_undefined(answered: list[bool]) -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody or everybody"):
        response_model({"sex": ["f", "f", "m", "m"]}, answered)


def test_category_in_which_all_answered_is_undefined_and_named() -> None:
    with pytest.raises(UndefinedStatistic, match=r"no finite value: look at 'sex' \('m'\)"):
        response_model({"sex": ["f"] * 4 + ["m"] * 4}, [True, False, True, False] + [True] * 4)


def test_number_that_tells_them_apart_is_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="look at 'size'"):
        response_model({"size": [1.0, 2.0, 3.0, 4.0]}, [False, False, True, True])


@pytest.mark.parametrize(
    "frame", [{"a": ["x", "y", "x", "y"], "b": ["p", "q", "p", "q"]}, {"a": ["x"] * 4, "n": [2.0] * 4}]
)
def test_field_that_says_nothing_new_is_undefined(frame: dict[str, list[str]]) -> None:
    with pytest.raises(UndefinedStatistic, match="says nothing"):
        response_model(frame, [True, False, False, True])


def test_missing_numbers_are_refused() -> None:
    with pytest.raises(InputRejected, match="1 of its numbers are missing"):
        response_model({"size": [1.0, None, 2.0]}, [True, False, True])


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_fitted_chances_keep_every_total_and_are_those_of_the_r_indicator(seed: int) -> None:
    rng = np.random.default_rng(seed)
    size, answered = rng.normal(300, 90, 40), rng.random(40) < 0.5
    sex = ["fm"[at] for at in rng.integers(0, 2, 40)]
    sex[:4], answered[:4] = ["f", "f", "m", "m"], [True, False, True, False]
    model = response_model({"size": size.tolist(), "sex": sex}, answered.tolist())
    assert model.propensities.sum() == pytest.approx(answered.sum())
    assert model.propensities @ size == pytest.approx(size[answered].sum())
    assert model.r_indicator == pytest.approx(r_indicator({"size": size.tolist(), "sex": sex}, answered.tolist()).value)
