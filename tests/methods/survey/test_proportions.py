"""Intervals of a share, against R and by hand."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from fractions import Fraction
from math import comb
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.survey.proportions import (
    FiniteMethod,
    Interval,
    LargePopulationMethod,
    agresti_coull,
    clopper_pearson,
    hypergeometric_counts,
    hypergeometric_interval,
    interval,
    jeffreys,
    manski_bounds,
    wald_finite,
    wilson,
    wilson_corrected,
    wilson_finite,
)
from plait.records.problem import InputRejected, UndefinedStatistic
from plait.records.proportion import Proportion

LARGE = {
    "wilson": wilson,
    "wilson_cc": wilson_corrected,
    "clopper_pearson": clopper_pearson,
    "jeffreys": jeffreys,
    "agresti_coull": agresti_coull,
}


def share(k: int, n: int) -> Proportion:
    return Proportion(k, n, "people")


def golden() -> Iterator[dict[str, Any]]:
    yield from json.loads((SHARED / "golden/survey/proportions.json").read_text())["rows"]


def assert_limits(found: Interval, expected: list[float]) -> None:
    assert [found.low, found.high] == pytest.approx(expected, abs=1e-9)


@needs_shared
@pytest.mark.parametrize("name", LARGE)
def test_large_population_intervals_equal_r(name: str) -> None:
    for row in golden():
        assert_limits(LARGE[name](share(row["x"], row["n"]), row["conf"]), row[name])


@needs_shared
def test_finite_population_intervals_equal_r() -> None:
    rows = [row for row in golden() if "fpc" in row]
    assert len(rows) >= 8
    for row in rows:
        expected, given_share, size = row["fpc"], share(row["x"], row["n"]), row["fpc"]["N"]
        assert list(hypergeometric_counts(given_share, size, row["conf"])) == expected["hypergeometric_count"]
        assert_limits(hypergeometric_interval(given_share, size, row["conf"]), expected["hypergeometric_prop"])
        assert_limits(wilson_finite(given_share, size, row["conf"]), expected["wilson_fpc"])
        assert_limits(wald_finite(given_share, size, row["conf"]), expected["wald_fpc"])


def test_wilson_by_hand_for_five_of_ten() -> None:
    z = 1.959963984540054
    found = wilson(share(5, 10))
    assert found.high - found.low == pytest.approx(
        z / math.sqrt(10 + z**2)
    )  # at p = 1/2 the half width is z/2/sqrt(n+z2)
    assert found.low + found.high == pytest.approx(1)


def test_clopper_pearson_of_none_in_ten_is_the_tenth_root() -> None:
    assert_limits(clopper_pearson(share(0, 10)), [0, 1 - 0.025**0.1])


def test_hypergeometric_by_hand_for_one_of_two_in_four() -> None:
    # K = 1: P(X >= 1) = 1/2; K = 3: P(X <= 1) = 1/2. Both above 0.025, and K can only be 1 to 3.
    assert hypergeometric_counts(share(1, 2), 4) == (1, 3)


def test_census_without_missing_leaves_nothing_open() -> None:
    assert hypergeometric_counts(share(24, 34), 34) == (24, 24)
    assert_limits(wilson_finite(share(24, 34), 34), [24 / 34, 24 / 34])


def test_manski_bounds_by_hand() -> None:
    bounds = manski_bounds(share(24, 34), 114)
    assert (bounds.low.k, bounds.high.k, bounds.low.n, bounds.high.n) == (24, 104, 114, 114)


counts = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts, st.sampled_from(get_args(LargePopulationMethod)), st.floats(0.5, 0.999))
def test_interval_is_mirrored_when_yes_and_no_change_places(
    count: tuple[int, int], method: LargePopulationMethod, level: float
) -> None:
    k, n = count
    one = interval(share(k, n), method=method, level=level)
    other = interval(share(n - k, n), method=method, level=level)
    assert [one.low, one.high] == pytest.approx([1 - other.high, 1 - other.low], abs=1e-9)


@given(counts, st.sampled_from(["wilson", "wilson_corrected", "clopper_pearson", "jeffreys"]))
def test_interval_holds_the_share_and_grows_with_the_level(
    count: tuple[int, int], method: LargePopulationMethod
) -> None:
    given_share = share(*count)
    narrow, wide = (interval(given_share, method=method, level=level) for level in (0.9, 0.99))
    assert wide.low - 1e-12 <= narrow.low <= given_share.value + 1e-12
    assert given_share.value - 1e-12 <= narrow.high <= wide.high + 1e-12


@given(counts)
def test_agresti_coull_holds_the_wilson_interval(count: tuple[int, int]) -> None:
    outer, inner = agresti_coull(share(*count)), wilson(share(*count))
    assert outer.low - 1e-12 <= inner.low < inner.high <= outer.high + 1e-12


def probability(found: range, population: int, count: int, n: int) -> Fraction:
    """That so many of n are among those counted, exactly."""
    return Fraction(sum(comb(count, x) * comb(population - count, n - x) for x in found), comb(population, n))


def test_a_count_that_the_test_rejects_by_a_hair_is_left_out() -> None:
    # 39 of 40 have it, and the one who was asked has not: a probability of 1 in 40, which is not above 0.025.
    assert hypergeometric_counts(share(0, 1), 40) == (0, 38)


@settings(max_examples=40)
@given(st.data())
def test_hypergeometric_counts_are_exactly_those_that_no_test_rejects(data: st.DataObject) -> None:
    population = data.draw(st.integers(1, 60))
    n = data.draw(st.integers(1, population))
    k = data.draw(st.integers(0, n))
    kept = [
        count
        for count in range(k, population - n + k + 1)
        if probability(range(k, n + 1), population, count, n) > Fraction(1, 40)
        and probability(range(k + 1), population, count, n) > Fraction(1, 40)
    ]
    assert hypergeometric_counts(share(k, n), population) == (kept[0], kept[-1])


@given(counts, st.integers(0, 500))
def test_manski_bounds_hold_whatever_the_missing_would_have_said(count: tuple[int, int], n_missing: int) -> None:
    k, n = count
    bounds = manski_bounds(share(k, n), n + n_missing)
    assert bounds.low.k == k
    assert bounds.high.k - bounds.low.k == n_missing


def test_the_door_takes_wilson_for_a_large_and_the_exact_one_for_a_finite_population() -> None:
    assert interval(share(34, 114)).method == "Wilson"
    assert interval(share(34, 114), population=200).method == "hypergeometric inversion"


@pytest.mark.parametrize("method", get_args(LargePopulationMethod))
def test_no_interval_for_a_share_of_nobody(method: LargePopulationMethod) -> None:
    with pytest.raises(UndefinedStatistic, match="nobody"):
        interval(share(0, 0), method=method)


@pytest.mark.parametrize("method", get_args(FiniteMethod))
def test_no_finite_interval_for_a_share_of_nobody(method: FiniteMethod) -> None:
    with pytest.raises(UndefinedStatistic, match="nobody"):
        interval(share(0, 0), method=method, population=10)


def test_one_answer_has_no_wald_interval() -> None:
    with pytest.raises(UndefinedStatistic, match="no standard error"):
        wald_finite(share(1, 1), 10)


def test_no_bounds_when_nobody_was_asked() -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody was asked"):
        manski_bounds(share(0, 0), 0)


@pytest.mark.parametrize("level", [0.0, 1.0, 95.0, -1.0, math.nan])
def test_level_outside_zero_to_one_is_refused(level: float) -> None:
    with pytest.raises(InputRejected, match="between 0 and 1"):
        interval(share(1, 2), level=level)


def test_population_smaller_than_the_sample_is_refused() -> None:
    with pytest.raises(InputRejected, match="out of 10"):
        interval(share(5, 20), population=10)


def test_fewer_asked_than_answered_is_refused() -> None:
    with pytest.raises(InputRejected, match="only 10 were asked"):
        manski_bounds(share(5, 20), 10)


def test_method_and_population_must_go_together() -> None:
    with pytest.raises(InputRejected, match="needs the size"):
        interval(share(5, 20), method="hypergeometric")
    with pytest.raises(InputRejected, match="without end"):
        interval(share(5, 20), method="wilson", population=100)
    with pytest.raises(InputRejected, match="no method 'wald'"):
        interval(share(5, 20), method="wald")  # type: ignore[arg-type]
