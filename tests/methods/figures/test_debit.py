from __future__ import annotations

import csv
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.figures.grim import binary_counts, debit
from plait.methods.survey.rounding import UP_OR_DOWN, Printed
from plait.records.problem import InputRejected


def test_the_spread_of_zeros_and_ones_follows_from_their_mean() -> None:
    # 7 of 20: sqrt(.35 x .65 x 20 / 19) = .4894
    assert debit(Printed.of("0.35"), Printed.of("0.49"), 20)
    assert not debit(Printed.of("0.35"), Printed.of("0.48"), 20)


def test_the_counts_also_keep_the_grain_of_the_mean() -> None:
    # .36 of 20 passes DEBIT with an SD of .49, but there is no count of 20 with that mean.
    assert debit(Printed.of("0.36"), Printed.of("0.49"), 20)
    assert binary_counts(Printed.of("0.36"), Printed.of("0.49"), 20) == ()


@given(st.integers(2, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_real_counts_are_never_called_impossible(count: tuple[int, int]) -> None:
    k, n = count
    sd = sqrt(k * (n - k) / (n * (n - 1)))
    claim = Printed.of(f"{k / n:.2f}"), Printed.of(f"{sd:.2f}")
    assert debit(*claim, n, roundings=UP_OR_DOWN)
    assert k in binary_counts(*claim, n, roundings=UP_OR_DOWN)


@given(st.integers(2, 120), st.integers(0, 100), st.integers(0, 75))
def test_half_of_zeros_and_ones_is_mirrored(n: int, mean: int, sd: int) -> None:
    spread = Printed.of(f"{sd / 100:.2f}")
    here, there = Printed.of(f"{mean / 100:.2f}"), Printed.of(f"{1 - mean / 100:.2f}")
    assert debit(here, spread, n, roundings=UP_OR_DOWN) == debit(there, spread, n, roundings=UP_OR_DOWN)


def test_a_mean_above_one_is_refused() -> None:
    with pytest.raises(InputRejected, match="between"):
        debit(Printed.of("1.20"), Printed.of("0.49"), 20)


def test_one_answer_is_refused() -> None:
    with pytest.raises(InputRejected, match="too few"):
        binary_counts(Printed.of("1.00"), Printed.of("0.00"), 1)


@needs_shared
def test_the_grid_agrees_with_r_scrutiny() -> None:
    with (SHARED / "golden" / "figures" / "debit_grid.csv").open() as file:
        for row in csv.DictReader(file):
            verdict = debit(Printed.of(row["x"]), Printed.of(row["sd"]), int(row["n"]), roundings=UP_OR_DOWN)
            assert verdict == (row["debit"] == "TRUE"), row
