"""How much to code twice, against the published model, by hand and by simulation."""

from __future__ import annotations

from math import comb
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plait.methods.agreement.coefficients import coefficient_sums
from plait.methods.agreement.double_coding import units_to_code_twice
from plait.methods.coding.coded_units import Reliability
from plait.records.problem import InputRejected

CRITICAL = 2.705543454095404  # chi-squared, 1 df, one-sided 5 %


@pytest.mark.parametrize(("share", "n_units"), [(0.1, 116), (0.3, 52)])
def test_kappa_of_eight_tenths_that_stays_above_six(share: float, n_units: int) -> None:
    assert units_to_code_twice(0.8, 0.6, share).n_units == n_units


def test_worked_by_hand() -> None:
    # Prevalence .3: .658 .084 .258 are expected, .616 .168 .216 if kappa were .6: .05303 of chi-squared a unit.
    a_unit = 0.042**2 / 0.616 + 0.084**2 / 0.168 + 0.042**2 / 0.216
    assert units_to_code_twice(0.8, 0.6, 0.3).n_units == int(CRITICAL / a_unit) + 1


@pytest.mark.parametrize(("n_coders", "share"), [(3, 0.3), (4, 0.1), (6, 0.5)])
def test_more_coders_of_one_code_follow_the_published_outcomes(n_coders: int, share: float) -> None:
    """Donner & Rotondi (2010): by chance each coder for himself, else all alike; every number of yes is an outcome."""

    def outcomes(kappa: float) -> list[float]:
        chance = [comb(n_coders, k) * share**k * (1 - share) ** (n_coders - k) for k in range(n_coders + 1)]
        alike = [1 - share, *[0.0] * (n_coders - 1), share]
        return [(1 - kappa) * one + kappa * other for one, other in zip(chance, alike, strict=True)]

    a_unit = sum((one - other) ** 2 / other for one, other in zip(outcomes(0.7), outcomes(0.5), strict=True))
    assert units_to_code_twice(0.7, 0.5, share, n_coders=n_coders).n_units == max(2, int(CRITICAL / a_unit) + 1)


def test_three_coders_of_three_categories_follow_the_published_polynomial() -> None:
    def alike(kappa: float, share: float) -> float:  # Rotondi & Donner (2012)
        return share * (share + kappa - share * kappa) * (share - share * kappa + 2 * kappa) / (1 + kappa)

    shares = (0.5, 0.3, 0.2)
    seen, tried = ([alike(kappa, share) for share in shares] for kappa in (0.6, 0.4))
    seen, tried = [*seen, 1 - sum(seen)], [*tried, 1 - sum(tried)]
    a_unit = sum((one - other) ** 2 / other for one, other in zip(seen, tried, strict=True))
    assert units_to_code_twice(0.6, 0.4, shares, n_coders=3).n_units == int(CRITICAL / a_unit) + 1


def test_alpha_needs_no_more_than_kappa_and_as_many_of_many() -> None:
    for share in (0.1, 0.3):
        kappa = units_to_code_twice(0.8, 0.6, share).n_units
        assert units_to_code_twice(0.8, 0.6, share, coefficient="alpha").n_units in (kappa, kappa + 1)
    close = units_to_code_twice(0.62, 0.6, 0.3).n_units
    assert units_to_code_twice(0.62, 0.6, 0.3, coefficient="alpha").n_units == pytest.approx(close, rel=0.001)


def test_bound_planned_for_is_kept_half_of_the_time() -> None:
    """The bound is planned for the agreement expected: in samples it lies above the value about as often as below."""
    planned = units_to_code_twice(0.8, 0.6, 0.3)
    rng = np.random.default_rng(5)
    kappas = []
    for _ in range(400):
        first = rng.random(planned.n_units) < 0.3
        second = np.where(rng.random(planned.n_units) < 0.8, first, rng.random(planned.n_units) < 0.3)
        table = Reliability(np.column_stack([first, second]).astype(np.int64), ("no", "yes"), ("Ann", "Ben"))
        kappas.append(coefficient_sums("scott_pi", table).estimate()[0])
    assert 0.4 < np.mean(np.array(kappas) >= 0.8) < 0.65


def test_rare_code_is_told() -> None:
    assert units_to_code_twice(0.8, 0.2, 0.05).is_thin
    assert not units_to_code_twice(0.8, 0.6, 0.3).is_thin


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"lowest": 0.9}, "do not lie in order"),
        ({"lowest": -0.1}, "do not lie in order"),
        ({"expected": 1.1}, "do not lie in order"),
        ({"shares": 0}, "shares"),
        ({"shares": (0.5, 0.4)}, "add to 1"),
        ({"shares": (1.0,)}, "two categories"),
        ({"n_coders": 1}, "cannot disagree"),
        ({"confidence": 0.5}, "between 0.5 and 1"),
        ({"coefficient": "bp"}, "Choose kappa or alpha"),
    ],
)
def test_what_cannot_be_planned_is_refused(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(InputRejected, match=told):
        units_to_code_twice(**({"expected": 0.8, "lowest": 0.6, "shares": 0.3} | wrong))


shares = st.lists(st.integers(1, 9), min_size=2, max_size=5).map(lambda parts: [part / sum(parts) for part in parts])


@settings(max_examples=60, deadline=None)
@given(st.floats(0.05, 0.9), st.floats(0.01, 0.5), shares, st.integers(2, 6))
def test_a_higher_bound_takes_more_units_and_the_order_of_categories_none(
    lowest: float, gap: float, of_each: list[float], n_coders: int
) -> None:
    expected = lowest + gap
    assume(expected < 1)
    near = units_to_code_twice(expected, lowest, of_each, n_coders=n_coders)
    assert near.n_units >= units_to_code_twice(expected, lowest / 2, of_each, n_coders=n_coders).n_units
    assert near.n_units == units_to_code_twice(expected, lowest, of_each[::-1], n_coders=n_coders).n_units
    assert near.n_units <= units_to_code_twice(expected, lowest, of_each, n_coders=2).n_units
