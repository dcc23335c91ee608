"""Weighted means, totals, ratios and shares, against R survey and by hand."""

from __future__ import annotations

import math
from collections import Counter
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.weighted_estimates import (
    Estimate,
    Sample,
    ShareMethod,
    share_interval,
    weighted_mean,
    weighted_quantile,
    weighted_ratio,
    weighted_total,
)
from plait.methods.survey.weighting import post_stratify, rake
from plait.records.problem import InputRejected, UndefinedStatistic

values_of_people = st.lists(st.floats(-100, 100), min_size=3, max_size=20)


def api() -> tuple[dict[str, list[str]], NDArray[np.float64], Sample]:
    data = survey_golden.columns("apisrs.csv")
    sample = Sample(survey_golden.numbers(data["pw"]), populations={"": 6194})
    return data, survey_golden.numbers(data["api00"]), sample


@needs_shared
def test_mean_total_and_share_of_a_simple_sample_equal_r_survey() -> None:
    data, api00, sample = api()
    expected = survey_golden.expected("complex.json")["srs"]
    for name, found in (
        ("mean_api00", weighted_mean(api00, sample)),
        ("total_enroll", weighted_total(survey_golden.numbers(data["enroll"]), sample)),
    ):
        assert (found.value, found.se) == (
            pytest.approx(expected[name]["est"], rel=1e-12),
            pytest.approx(expected[name]["se"], rel=1e-10),
        )
        interval = found.interval(df=math.inf)
        assert [interval.low, interval.high] == pytest.approx(expected[name]["ci"][0], rel=1e-10)
    for i, level in enumerate(("No", "Yes")):
        share = weighted_mean(np.array(data["awards"]) == level, sample)
        assert share.value == pytest.approx(expected["prop_awards"]["est"][i])
        assert share.se == pytest.approx(expected["prop_awards"]["se"][i], rel=1e-10)
        interval = share.interval(df=math.inf)
        assert [interval.low, interval.high] == pytest.approx(expected["prop_awards"]["ci"][i], rel=1e-10)


@needs_shared
@pytest.mark.parametrize(
    ("method", "name", "tolerance"),
    [
        ("logit", "logit", 1e-10),
        ("logit", "xlogit", 1e-10),
        ("asin", "asin", 1e-10),
        ("beta", "beta", 1e-10),
        ("mean", "mean", 1e-10),
        # R finds these limits with a root finder that stops at 1e-4 on the logit scale.
        ("likelihood", "likelihood", 1e-5),
    ],
)
def test_intervals_of_a_share_equal_r_survey(method: ShareMethod, name: str, tolerance: float) -> None:
    data, _, sample = api()
    expected = survey_golden.expected("complex.json")["srs"]["ciprop"][name]
    share = weighted_mean(np.array(data["awards"]) == "Yes", sample)
    found = share_interval(share, method)
    assert (share.value, share.se) == (pytest.approx(expected["est"]), pytest.approx(expected["se"], rel=1e-10))
    assert [found.low, found.high] == pytest.approx(expected["ci"], abs=tolerance)


@needs_shared
def test_means_of_parts_and_quantiles_equal_r_survey() -> None:
    data, api00, sample = api()
    expected = survey_golden.expected("complex.json")["srs"]
    for row in expected["by_stype"]:
        found = weighted_mean(api00, sample, among=np.array(data["stype"]) == row["stype"])
        assert (found.value, found.se) == (pytest.approx(row["api00"]), pytest.approx(row["se"], rel=1e-10))
    quantiles = [weighted_quantile(api00, sample, q) for q in expected["quantile"]["q"]]
    assert quantiles == expected["quantile"]["v"]


@needs_shared
def test_raked_and_post_stratified_means_equal_r_survey() -> None:
    data, api00, _ = api()
    expected = survey_golden.expected("complex.json")
    margins = expected["raking"]["margins"]
    targets = {field: {row[field]: row["Freq"] for row in rows} for field, rows in margins.items()}
    raked = rake({field: data[field] for field in margins}, targets)
    stratified = post_stratify("stype", data["stype"], targets["stype"])
    for weighting, name in ((raked, "raking"), (stratified, "poststratify")):
        sample = Sample(weighting.weights, margins=tuple(weighting.groups.values()))
        found, mean = weighted_mean(api00, sample), expected[name]["mean_api00"]
        assert (found.value, found.se) == (pytest.approx(mean["est"]), pytest.approx(mean["se"], rel=1e-8))
        interval = found.interval(df=math.inf)
        assert [interval.low, interval.high] == pytest.approx(mean["ci"][0], rel=1e-8)


@needs_shared
def test_raked_mean_of_34_respondents_equals_r_survey() -> None:
    data = survey_golden.columns("frame114.csv")
    expected = survey_golden.expected("nonresponse.json")["rake"]
    answered = np.array(data["responded"]) == "1"
    fields = ("stype", "awards")
    groups = {field: np.array(data[field])[answered].tolist() for field in fields}
    weighting = rake(groups, {field: Counter(data[field]) for field in fields})
    api99 = survey_golden.numbers(data["api99"])
    found = weighted_mean(api99[answered], Sample(weighting.weights, margins=tuple(weighting.groups.values())))
    assert found.value == pytest.approx(expected["mean_api99"], abs=1e-6)
    assert found.se == pytest.approx(expected["se"], abs=1e-6)
    assert api99[answered].mean() == pytest.approx(expected["unweighted_mean"])
    assert api99.mean() == pytest.approx(expected["frame_mean"])


def test_simple_mean_by_hand() -> None:
    found = weighted_mean([1, 2, 3, 6], Sample(np.ones(4), populations={"": 8}))
    assert found.value == 3
    assert found.se == pytest.approx(math.sqrt((1 - 4 / 8) * (14 / 3) / 4))
    assert (found.n, found.df) == (4, 3)


def test_stratified_total_by_hand() -> None:
    # Strata of 10 and 20 people, 2 drawn of each: variances 10^2 (1 - .2) 2 / 2 and 20^2 (1 - .1) 8 / 2.
    sample = Sample(np.array([5.0, 5, 10, 10]), strata=("a", "a", "b", "b"), populations={"a": 10, "b": 20})
    found = weighted_total([1, 3, 2, 6], sample)
    assert found.value == 100
    assert found.se == pytest.approx(math.sqrt(80 + 1440))
    assert found.df == 2


def test_cluster_total_by_hand() -> None:
    # Cluster totals 3 and 7, weighted 30 and 70: variance 2 / 1 * (20^2 + 20^2).
    sample = Sample(np.full(4, 10.0), clusters=("x", "x", "y", "y"))
    found = weighted_total([1, 2, 3, 4], sample)
    assert (found.value, found.se, found.df) == (100, pytest.approx(40), 1)


def test_ratio_by_hand() -> None:
    # Ratio 6/12; residuals y - x/2 are 0, 1, -1; variance 3/2 * 2 / 12^2.
    found = weighted_ratio([2, 3, 1], [4, 4, 4], Sample(np.ones(3)))
    assert (found.value, found.se) == (0.5, pytest.approx(math.sqrt(3 / 144)))


def test_likelihood_limits_solve_their_equation() -> None:
    share = Estimate(0.3, 0.05, 100, 99)
    found = share_interval(share, "likelihood")
    deviances = [2 * 100 * (0.3 * math.log(0.3 / q) + 0.7 * math.log(0.7 / (1 - q))) for q in (found.low, found.high)]
    assert deviances[0] == pytest.approx(deviances[1])
    assert deviances[0] == pytest.approx(1.984216952**2 * (0.05**2 * 100 / 0.21) * 100 / 99)


@given(values_of_people, st.floats(0.1, 50), st.floats(-3, 3))
def test_mean_moves_with_the_unit_and_ignores_the_scale_of_weights(
    values: list[float], scale: float, slope: float
) -> None:
    one = weighted_mean(values, Sample(np.ones(len(values))))
    other = weighted_mean(slope * np.array(values) + 7, Sample(np.full(len(values), scale)))
    assert other.value == pytest.approx(slope * one.value + 7, abs=1e-6)
    assert other.se == pytest.approx(abs(slope) * one.se, abs=1e-6)


@settings(max_examples=50)
@given(st.integers(2, 60).flatmap(lambda n: st.tuples(st.integers(1, n - 1), st.just(n))))
def test_every_interval_holds_the_share(count: tuple[int, int]) -> None:
    k, n = count
    share = weighted_mean([1] * k + [0] * (n - k), Sample(np.ones(n)))
    for method in get_args(ShareMethod):
        found = share_interval(share, method)
        assert found.low <= share.value <= found.high
        assert method == "mean" or 0 <= found.low < found.high <= 1


@given(values_of_people, st.floats(0, 1))
def test_quantile_is_an_answer_with_enough_weight_at_or_below(values: list[float], probability: float) -> None:
    found = weighted_quantile(values, Sample(np.ones(len(values))), probability)
    assert found in values
    assert np.mean(np.array(values) <= found) >= probability - 1e-9


def test_a_whole_population_has_no_sampling_error() -> None:
    assert weighted_mean([1, 2, 6], Sample(np.ones(3), populations={"": 3})).se == 0


def test_a_variable_that_the_margins_know_has_no_error_left() -> None:
    weighting = post_stratify("sex", ["f", "f", "m", "m"], {"f": 6, "m": 4})
    sample = Sample(weighting.weights, margins=tuple(weighting.groups.values()))
    assert weighted_mean([1, 1, 0, 0], sample).se == pytest.approx(0, abs=1e-12)


def test_margins_are_fitted_with_the_weights_before_them() -> None:
    start = np.array([1.0, 3.0, 2.0])
    weighting = post_stratify("all", ["x", "x", "x"], {"x": 6}, start=start)
    plain = weighted_mean([1, 2, 6], Sample(start))
    adjusted = weighted_mean([1, 2, 6], Sample(weighting.weights, margins=(("x", "x", "x"),), start=start))
    assert adjusted.se == pytest.approx(plain.se)


def test_missing_values_are_left_out() -> None:
    found = weighted_mean([1, np.nan, 3], Sample(np.ones(3)))
    assert (found.value, found.n) == (2, 2)


def test_no_mean_of_nobody() -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody"):
        weighted_mean([1, 2], Sample(np.ones(2)), among=[False, False])


def test_no_ratio_to_nothing() -> None:
    with pytest.raises(UndefinedStatistic, match="adds to 0"):
        weighted_ratio([1, 2], [0, 0], Sample(np.ones(2)))


def test_no_error_from_a_stratum_with_one_unit() -> None:
    with pytest.raises(UndefinedStatistic, match="Stratum 'b'"):
        weighted_mean([1, 2, 3], Sample(np.ones(3), strata=("a", "a", "b")))


def test_no_interval_without_degrees_of_freedom() -> None:
    with pytest.raises(UndefinedStatistic, match="degrees of freedom"):
        Estimate(1.0, 0.0, 1, 0).interval()


def test_no_interval_around_a_share_of_nobody_or_everybody() -> None:
    with pytest.raises(UndefinedStatistic, match="0 or 1"):
        share_interval(weighted_mean([1, 1, 1], Sample(np.ones(3))))


def test_all_faults_of_a_sample_are_told() -> None:
    with pytest.raises(InputRejected) as told:
        Sample(np.array([1.0, 0.0]), strata=("a",))
    assert len(told.value.problems) == 2
    with pytest.raises(InputRejected, match="Stratum 'b'"):
        Sample(np.ones(2), strata=("a", "b"), populations={"a": 5})


def test_columns_of_another_length_are_refused() -> None:
    with pytest.raises(InputRejected, match="each of the 2"):
        weighted_mean([1, 2, 3], Sample(np.ones(2)))


def test_unknown_methods_and_levels_are_refused() -> None:
    share = Estimate(0.5, 0.1, 20, 19)
    with pytest.raises(InputRejected, match="no method"):
        share_interval(share, "wald")  # type: ignore[arg-type]
    with pytest.raises(InputRejected, match="between 0 and 1"):
        share_interval(share, level=95)
    with pytest.raises(InputRejected, match="not a share"):
        weighted_quantile([1, 2], Sample(np.ones(2)), 50)
