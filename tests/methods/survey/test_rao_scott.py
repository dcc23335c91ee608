"""The test of a table in a weighted sample, against R survey and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.rao_scott import rao_scott
from plait.methods.survey.weighted_estimates import Sample
from plait.records.problem import InputRejected, UndefinedStatistic


def strat() -> tuple[dict[str, list[str]], Sample]:
    data = survey_golden.columns("apistrat.csv")
    populations = {stype: int(size) for stype, size in zip(data["stype"], data["fpc"], strict=True)}
    return data, Sample(survey_golden.numbers(data["pw"]), strata=tuple(data["stype"]), populations=populations)


@needs_shared
def test_tests_of_a_stratified_sample_equal_r_survey() -> None:
    data, sample = strat()
    for case in survey_golden.expected("complex.json")["strat"]["chisq"]:
        found = rao_scott(*(data[name] for name in case["vars"]), sample)
        assert (found.f, found.numerator_df, found.denominator_df) == pytest.approx(
            (case["F"], case["ndf"], case["ddf"]), rel=1e-10
        )
        assert found.p == pytest.approx(case["p"], rel=1e-9)


def test_simple_sample_worked_by_hand() -> None:
    # 9 3 / 4 8: chi-squared 24 (9 x 8 - 3 x 4)^2 / (12 x 12 x 13 x 11); a simple draw only has n / (n - 1) to correct.
    rows, columns = ["a"] * 12 + ["b"] * 12, ["x"] * 9 + ["y"] * 3 + ["x"] * 4 + ["y"] * 8
    found = rao_scott(rows, columns, Sample(np.ones(24)))
    by_hand = 24 * 60**2 / (12 * 12 * 13 * 11)
    assert found.chi_squared == pytest.approx(by_hand)
    assert found.design_effect == pytest.approx(24 / 23)
    assert (found.f, found.numerator_df, found.denominator_df) == pytest.approx((by_hand * 23 / 24, 1, 23))
    assert found.p == pytest.approx(stats.f.sf(by_hand * 23 / 24, 1, 23))


def test_clusters_that_answer_alike_count_as_one() -> None:
    rng = np.random.default_rng(2)
    rows, columns = rng.integers(0, 2, 40).astype(str).tolist(), rng.integers(0, 3, 40).astype(str).tolist()
    alone = rao_scott(rows, columns, Sample(np.ones(40)))
    tripled = Sample(np.ones(120), clusters=tuple(str(place // 3) for place in range(120)))
    found = rao_scott(list(np.repeat(rows, 3)), list(np.repeat(columns, 3)), tripled)
    assert (found.f, found.p) == pytest.approx((alone.f, alone.p))
    assert found.design_effect == pytest.approx(3 * alone.design_effect)


def test_missing_answers_are_left_out_and_counted() -> None:
    found = rao_scott(["a", "b", None, "a", "b"], ["x", "y", "x", "y", "x"], Sample(np.ones(5)))
    assert (found.n, found.n_missing, found.counts.sum()) == (4, 1, 4)


@pytest.mark.parametrize(
    ("rows", "columns", "told"),
    [
        (["a", "a", "a"], ["x", "y", "x"], "all gave 'a'"),
        (["a", "b", "a"], ["x", "x", "x"], "all gave 'x'"),
        (["a", None, "a"], [None, "x", None], "nobody gave both"),
    ],
)
def test_answer_with_one_value_has_no_test(rows: list[str | None], columns: list[str | None], told: str) -> None:
    with pytest.raises(UndefinedStatistic, match=told):
        rao_scott(rows, columns, Sample(np.ones(3)))


def test_design_without_degrees_of_freedom_has_no_test() -> None:
    with pytest.raises(UndefinedStatistic, match="no degrees of freedom"):
        rao_scott(["a", "b"], ["x", "y"], Sample(np.ones(2), strata=("s", "t"), populations={"s": 1, "t": 1}))


def test_whole_population_does_not_vary() -> None:
    with pytest.raises(UndefinedStatistic, match="do not vary"):
        rao_scott(["a", "b", "a", "b"], ["x", "y", "y", "x"], Sample(np.ones(4), populations={"": 4}))


def test_answers_that_do_not_fit_the_sample_are_refused() -> None:
    with pytest.raises(InputRejected, match="do not fit 3 people"):
        rao_scott(["a", "b"], ["x", "y"], Sample(np.ones(3)))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.1, 50))
def test_neither_sides_nor_scale_of_weights_matter(seed: int, scale: float) -> None:
    rng = np.random.default_rng(seed)
    rows, columns = (["ab"[at] for at in rng.integers(0, 2, 30)], ["xyz"[at] for at in rng.integers(0, 3, 30)])
    weights = rng.uniform(0.5, 3, 30)
    rows[:2], columns[:2] = ["a", "b"], ["x", "y"]
    found, turned = rao_scott(rows, columns, Sample(weights)), rao_scott(columns, rows, Sample(weights * scale))
    assert (found.f, found.p, found.numerator_df) == pytest.approx((turned.f, turned.p, turned.numerator_df), rel=1e-6)
