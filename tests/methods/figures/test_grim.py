from __future__ import annotations

import csv
from itertools import product
from statistics import mean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.figures.grim import grim_totals, grimmer, likert_counts, likert_possible
from plait.methods.survey.rounding import UP_OR_DOWN, Printed
from plait.records.problem import InputRejected

FIGURES = SHARED / "golden" / "figures"


def printed(text: str) -> Printed:
    return Printed.of(text)


def test_the_published_example_of_grim_is_impossible() -> None:
    # Brown and Heathers: 28 whole numbers cannot have a mean of 5.19.
    assert grim_totals(printed("5.19"), 28) == ()


def test_items_make_the_grain_finer() -> None:
    assert grim_totals(printed("2.17"), 12) == (26,)
    assert grim_totals(printed("2.19"), 12) == ()
    assert grim_totals(printed("2.19"), 12, items=3) == (79,)


def test_grim_has_no_power_when_n_is_large() -> None:
    assert all(grim_totals(printed(f"3.{cents:02}"), 100) for cents in range(100))


def test_a_sum_of_squares_needs_the_parity_of_the_sum() -> None:
    # 18 numbers with mean 3.44: the sum is 62. No whole sum of squares gives an SD of 2.47 (Allard's example).
    assert grim_totals(printed("3.44"), 18) == (62,)
    assert grimmer(printed("3.44"), printed("2.47"), 18) == ()


def test_no_spread_is_possible_when_all_answers_are_equal() -> None:
    assert grimmer(printed("3.00"), printed("0.00"), 10) == ((30, 90),)
    assert likert_counts(printed("3.00"), printed("0.00"), 10, low=1, high=5) == (0, 0, 10, 0, 0)


def test_the_ends_of_a_scale_rule_out_what_grimmer_passes() -> None:
    # Mean 4.90 of 10 on 1..5 leaves one point below the top, so the SD is 0.32; GRIMMER also passes 1.66.
    assert grimmer(printed("4.90"), printed("1.66"), 10)
    assert not likert_possible(printed("4.90"), printed("1.66"), 10, low=1, high=5)
    assert likert_possible(printed("4.90"), printed("0.32"), 10, low=1, high=5)


def test_every_mean_and_sd_of_four_answers_is_judged_as_a_search_over_all_answers_does() -> None:
    real = {(f"{mean(each):.2f}", f"{stdev(each):.2f}") for each in product(range(1, 4), repeat=4)}
    for total, cents in product(range(4, 13), range(160)):
        claim = f"{total / 4:.2f}", f"{cents / 100:.2f}"
        assert likert_possible(printed(claim[0]), printed(claim[1]), 4, low=1, high=3) == (claim in real), claim


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(-2, 6), min_size=2, max_size=60))
def test_real_answers_are_never_called_impossible(answers: list[int]) -> None:
    claim = printed(f"{mean(answers):.2f}"), printed(f"{stdev(answers):.2f}")
    assert grim_totals(claim[0], len(answers), roundings=UP_OR_DOWN)
    assert grimmer(*claim, len(answers), roundings=UP_OR_DOWN)
    assert likert_possible(*claim, len(answers), low=-2, high=6, roundings=UP_OR_DOWN)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 7), min_size=2, max_size=40))
def test_the_example_given_has_the_mean_and_the_sd(answers: list[int]) -> None:
    claim = f"{mean(answers):.2f}", f"{stdev(answers):.3f}"
    counts = likert_counts(printed(claim[0]), printed(claim[1]), len(answers), low=1, high=7, roundings=UP_OR_DOWN)
    assert counts is not None
    example = [level for level, count in enumerate(counts, start=1) for _ in range(count)]
    assert len(example) == len(answers)
    assert abs(mean(example) - float(claim[0])) <= 0.005 + 1e-12
    assert abs(stdev(example) - float(claim[1])) <= 0.0005 + 1e-12


@pytest.mark.parametrize(("n", "low", "high"), [(1, 1, 5), (201, 1, 5), (100, 0, 20), (10, 5, 5), (10, 5, 1)])
def test_an_exact_check_outside_its_range_is_refused(n: int, low: int, high: int) -> None:
    with pytest.raises(InputRejected):
        likert_counts(printed("3.00"), printed("1.00"), n, low=low, high=high)


def test_nobody_has_no_mean() -> None:
    with pytest.raises(InputRejected):
        grim_totals(printed("3.00"), 0)


def test_one_person_has_no_standard_deviation() -> None:
    with pytest.raises(InputRejected):
        grimmer(printed("3.00"), printed("0.00"), 1)


@needs_shared
def test_the_grid_agrees_with_r_scrutiny_and_the_exact_reference() -> None:
    with (FIGURES / "grimmer_grid.csv").open() as file:
        for row in csv.DictReader(file):
            claim, n = (printed(row["x"]), printed(row["sd"])), int(row["n"])
            assert bool(grim_totals(claim[0], n, roundings=UP_OR_DOWN)) == (row["grim"] == "TRUE"), row
            assert bool(grimmer(*claim, n, roundings=UP_OR_DOWN)) == (row["grimmer"] == "TRUE"), row
            exact = likert_possible(*claim, n, low=1, high=7, roundings=UP_OR_DOWN)
            assert exact == (row["dp_1_7"] == "True"), row


@needs_shared
def test_published_means_agree_with_r_scrutiny() -> None:
    with (FIGURES / "published_means.csv").open() as file:
        for row in csv.DictReader(file):
            claim, n = (printed(row["mean"]), printed(row["sd"])), int(row["n"])
            assert bool(grim_totals(claim[0], n, roundings=UP_OR_DOWN)) == (row["grim"] == "True"), row
            assert bool(grimmer(*claim, n, roundings=UP_OR_DOWN)) == (row["grimmer"] == "True"), row
