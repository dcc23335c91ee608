from __future__ import annotations

import csv
import json
from decimal import ROUND_DOWN, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.survey.rounding import (
    UP_OR_DOWN,
    USUAL,
    Printed,
    Rounding,
    denominators_for_count,
    parts_can_make_whole,
    possible_counts,
    possible_denominators,
)
from plait.records.problem import InputRejected

FIGURES = SHARED / "golden" / "figures"
GOLDEN_NAMES = {
    "half_up": Rounding.HALF_UP,
    "half_even": Rounding.HALF_EVEN,
    "half_down": Rounding.HALF_DOWN,
    "trunc": Rounding.TRUNCATED,
    "ceil": Rounding.UP,
}
DECIMAL_MODES = {
    Rounding.HALF_UP: ROUND_HALF_UP,
    Rounding.HALF_EVEN: ROUND_HALF_EVEN,
    Rounding.HALF_DOWN: ROUND_HALF_DOWN,
    Rounding.TRUNCATED: ROUND_DOWN,
    Rounding.UP: ROUND_UP,
}
SCRUTINY_NAMES = {
    "up_or_down": UP_OR_DOWN,
    "up": (Rounding.HALF_UP,),
    "down": (Rounding.HALF_DOWN,),
    "trunc": (Rounding.TRUNCATED,),
    "ceiling": (Rounding.UP,),
    "floor": (Rounding.TRUNCATED,),
}


def test_a_share_of_one_eighth_is_printed_13_half_up_and_12_half_even() -> None:
    assert possible_counts(Printed.of("13"), 8, [Rounding.HALF_UP]) == (1,)
    assert possible_counts(Printed.of("12"), 8, [Rounding.HALF_EVEN]) == (1,)
    assert possible_counts(Printed.of("13"), 8, [Rounding.HALF_EVEN]) == ()


def test_seventy_percent_of_34_needs_truncation() -> None:
    assert possible_counts(Printed.of("70"), 34) == ()
    assert possible_counts(Printed.of("70"), 34, [Rounding.TRUNCATED]) == (24,)


def test_thirteen_percent_of_34_is_impossible_under_every_rounding() -> None:
    assert possible_counts(Printed.of("13"), 34, Rounding) == ()


def test_a_closing_zero_is_a_digit() -> None:
    assert possible_counts(Printed.of("29.80"), 114) == ()
    assert possible_counts(Printed.of("29.8"), 114) == (34,)


@given(
    st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.integers(0, 3),
    st.sampled_from(Rounding),
)
def test_a_count_is_always_among_the_counts_of_its_own_rounded_percentage(
    count: tuple[int, int], decimals: int, rounding: Rounding
) -> None:
    k, n = count
    # 28 digits do not hold 100 k / n, but a tie ends within four places, so no tie is lost.
    share = Decimal(100 * k) / Decimal(n)
    printed = Printed.of(str(share.quantize(Decimal(1).scaleb(-decimals), DECIMAL_MODES[rounding])))
    assert k in possible_counts(printed, n, [rounding])
    assert n in denominators_for_count(printed, k, [rounding], up_to=n)


@given(st.integers(1, 60), st.integers(0, 100), st.sampled_from(Rounding))
def test_counts_are_those_that_a_search_over_all_counts_finds(n: int, percent: int, rounding: Rounding) -> None:
    mode = DECIMAL_MODES[rounding]
    searched = [k for k in range(n + 1) if (Decimal(100 * k) / Decimal(n)).quantize(Decimal(1), mode) == percent]
    assert list(possible_counts(Printed.of(str(percent)), n, [rounding])) == searched


@given(st.integers(0, 30), st.integers(0, 100), st.sampled_from(Rounding))
def test_denominators_are_those_that_a_search_finds(k: int, percent: int, rounding: Rounding) -> None:
    interval = Printed.of(str(percent)).interval(rounding)
    searched = [n for n in range(max(k, 1), 81) if Fraction(100 * k, n) in interval]
    assert list(denominators_for_count(Printed.of(str(percent)), k, [rounding], up_to=80)) == searched


def test_a_negative_number_is_truncated_toward_zero() -> None:
    assert Fraction(-25, 10) in Printed.of("-2").interval(Rounding.TRUNCATED)
    assert Fraction(-3) not in Printed.of("-2").interval(Rounding.TRUNCATED)


@pytest.mark.parametrize("text", ["", "nan", "1e5", "29,8", "9" * 5000, "--1"])
def test_what_is_not_a_number_is_rejected(text: str) -> None:
    with pytest.raises(InputRejected):
        Printed.of(text)


def test_nobody_is_no_denominator() -> None:
    with pytest.raises(InputRejected):
        possible_counts(Printed.of("50"), 0)


def test_without_a_limit_zero_percent_has_no_largest_denominator() -> None:
    with pytest.raises(InputRejected):
        denominators_for_count(Printed.of("0"), 0)


def test_parts_of_a_whole_add_up() -> None:
    percents = [Printed.of("24"), Printed.of("76")]
    assert parts_can_make_whole(percents, 34)
    assert parts_can_make_whole(percents, 34, counts=(8, 26))
    assert not parts_can_make_whole(percents, 34, counts=(8, 25))


def test_rounded_parts_of_one_whole_may_add_to_99_but_not_to_90() -> None:
    assert parts_can_make_whole([Printed.of("33")] * 3, 99)
    assert not parts_can_make_whole([Printed.of("30")] * 3, 100)


def test_a_count_for_every_part_or_for_none() -> None:
    with pytest.raises(InputRejected):
        parts_can_make_whole([Printed.of("50")] * 2, 10, counts=(5,))


@needs_shared
def test_counts_and_denominators_agree_with_the_reference_claims() -> None:
    claims = json.loads((FIGURES / "percent_claims.json").read_text())["claims"]
    for claim in claims:
        percent, n, k = Printed.of(claim["percent"]), claim["denominator"], claim["stated_n"]
        for name, counts in claim["possible_counts"].items():
            assert list(possible_counts(percent, n, [GOLDEN_NAMES[name]])) == counts, (claim, name)
        if k is None:
            denominators = possible_denominators(percent, 130, [Rounding.HALF_UP])
        else:
            denominators = denominators_for_count(percent, k, [Rounding.HALF_UP], up_to=130)
        assert list(denominators)[:60] == claim["denominators_that_make_it_possible_le_130"], claim
        usual = possible_counts(percent, n, USUAL)
        truncated = possible_counts(percent, n, [Rounding.TRUNCATED])
        fits = k in usual if k is not None else bool(usual)
        verdict = "consistent" if fits else "only_if_truncated" if k is None and truncated else "impossible"
        assert verdict == claim["verdict"], claim


@needs_shared
@pytest.mark.parametrize("column", SCRUTINY_NAMES)
def test_possible_percentages_agree_with_r_scrutiny(column: str) -> None:
    # Its column 'even' is left out: it repeats 'floor' and denies that 8 of 30 is 27 %.
    with (FIGURES / "percent_scrutiny.csv").open() as file:
        for row in csv.DictReader(file):
            if (column, row["x"], row["n"]) == ("ceiling", "71", "30"):
                continue  # 21 of 30 is 70 % exactly; it rounds 70.00000000000001 up.
            possible = bool(possible_counts(Printed.of(row["x"]), int(row["n"]), SCRUTINY_NAMES[column]))
            assert possible == (row[column] == "TRUE"), row
