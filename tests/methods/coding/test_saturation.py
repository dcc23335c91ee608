from __future__ import annotations

import csv
import json
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.shared import SHARED, needs_shared

from plait.methods.coding.cooccurrence import cooccurrence_in_cases
from plait.methods.coding.saturation import accumulation, expected_accumulation, saturation_ratio, unseen_codes
from plait.records.problem import InputRejected, UndefinedStatistic

HAND = np.array([[1, 1, 0, 0, 0], [0, 1, 1, 0, 0], [1, 0, 0, 1, 0], [0, 0, 1, 1, 0], [0, 0, 0, 0, 1]], dtype=bool)
TABLES = st.integers(2, 6).flatmap(
    lambda n: st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=n, max_size=n)
)


def golden() -> dict[str, object]:
    found: dict[str, object] = json.loads((SHARED / "golden" / "saturation" / "wac.json").read_text())
    return found


def real_uses() -> tuple[list[str], NDArray[np.bool_]]:
    with (SHARED / "opendata" / "world-after-covid" / "codes_matrix.csv").open() as file:
        header, *rows = csv.reader(file)
    return header[1:], np.array([[cell == "1" for cell in row[1:]] for row in rows])


def test_the_ratio_worked_by_hand() -> None:
    ratio = saturation_ratio(HAND, base=2, run=2)
    assert (ratio.n_base_codes, ratio.new, ratio.cumulative) == (3, (2, 1, 1, 0, 1), (2, 3, 4, 4, 5))
    assert [(run.last, run.n_new) for run in ratio.runs] == [(4, 1), (5, 1)]
    assert ratio.runs[0].ratio == pytest.approx(1 / 3)


def test_saturation_is_reached_at_the_first_run_at_or_below_the_threshold() -> None:
    ratio = saturation_ratio(HAND, base=2, run=1)
    assert ratio.reached(0.05) == (3, 4)
    assert ratio.reached(1 / 3) == (2, 3)
    assert saturation_ratio(HAND, base=2, run=2).reached(0.0) is None


def test_too_few_interviews_have_no_ratio() -> None:
    with pytest.raises(UndefinedStatistic, match="need 6"):
        saturation_ratio(HAND, base=4, run=2)


def test_a_base_without_codes_has_no_ratio() -> None:
    with pytest.raises(UndefinedStatistic, match="no code"):
        saturation_ratio(np.zeros((6, 3), dtype=bool))


def test_a_run_of_nothing_is_rejected() -> None:
    with pytest.raises(InputRejected):
        saturation_ratio(HAND, run=0)


@settings(max_examples=30, deadline=None)
@given(TABLES)
def test_the_expected_curve_is_the_mean_over_all_orders(table: list[list[bool]]) -> None:
    uses = np.array(table)
    orders = [
        np.logical_or.accumulate(uses[list(order)], axis=0).sum(axis=1) for order in permutations(range(len(uses)))
    ]
    assert expected_accumulation(uses) == pytest.approx(np.mean(orders, axis=0))


@settings(max_examples=30, deadline=None)
@given(TABLES, st.integers(0, 5))
def test_the_band_holds_the_ends_all_orders_share(table: list[list[bool]], seed: int) -> None:
    uses = np.array(table)
    curve = accumulation(uses, np.random.default_rng(seed), n_orders=50)
    assert curve.low[-1] == curve.high[-1] == uses.any(axis=0).sum() == curve.as_collected[-1]
    assert (curve.low <= curve.high).all()
    assert curve.low[0] >= uses.sum(axis=1).min()


def test_the_same_seed_gives_the_same_band() -> None:
    one, other = (accumulation(HAND, np.random.default_rng(3), n_orders=20) for _ in range(2))
    assert (one.low == other.low).all()


def test_a_band_of_everything_is_rejected() -> None:
    with pytest.raises(InputRejected):
        accumulation(HAND, np.random.default_rng(1), level=1.0)


def test_without_codes_in_two_interviews_the_corrected_form_is_used() -> None:
    # 4 codes, 3 of them once, none twice, m = 3: 4 + 2/3 x 3 x 2 / 2 = 6; coverage 1 - 3/6 x 2x2 / (2x2 + 2).
    uses = np.array([[1, 1, 0, 0], [1, 0, 1, 0], [1, 0, 0, 1]], dtype=bool)
    unseen = unseen_codes(uses)
    assert unseen.chao2 == pytest.approx(6)
    assert unseen.coverage == pytest.approx(1 - 3 / 6 * 4 / 6)


def test_when_no_code_stands_once_everything_has_been_seen() -> None:
    unseen = unseen_codes(np.ones((4, 3), dtype=bool))
    assert (unseen.chao2, unseen.coverage) == (3, 1)


@pytest.mark.parametrize("uses", [np.zeros((3, 2)), np.ones((1, 2)), np.zeros((0, 2))])
def test_unseen_codes_cannot_be_told_from_nothing_or_one_interview(uses: NDArray[np.bool_]) -> None:
    with pytest.raises(UndefinedStatistic):
        unseen_codes(uses)


@given(TABLES)
def test_unseen_codes_do_not_depend_on_the_order(table: list[list[bool]]) -> None:
    uses = np.array(table)
    if uses.any():
        assert unseen_codes(uses) == unseen_codes(uses[::-1])


@needs_shared
def test_runs_of_57_interviews_agree_with_the_reference() -> None:
    _, uses = real_uses()
    for case in golden()["guest"]:  # type: ignore[attr-defined]
        ratio = saturation_ratio(uses, base=case["base"], run=case["run"])
        assert ratio.n_base_codes == case["base_codes"]
        assert list(ratio.new) == case["new_per_interview"]
        assert list(ratio.cumulative) == case["cumulative"]
        assert [(run.last, run.n_new) for run in ratio.runs] == [
            (run["last"], run["new_in_run"]) for run in case["runs"]
        ]
        assert [run.ratio for run in ratio.runs] == pytest.approx([run["ratio"] for run in case["runs"]])
        assert ratio.reached(0.05) == tuple(case["reached_le5"])
        assert ratio.reached(0.0) == tuple(case["reached_0"])


@needs_shared
def test_accumulation_and_unseen_codes_of_57_interviews_agree_with_the_reference() -> None:
    reference, (_, uses) = golden(), real_uses()
    assert expected_accumulation(uses) == pytest.approx(reference["accumulation_mao_tau"])
    unseen = unseen_codes(uses)
    assert (unseen.n_seen, unseen.n_once, unseen.n_twice) == tuple(
        reference[key] for key in ("observed_codes", "Q1", "Q2")
    )
    assert unseen.chao2 == pytest.approx(reference["chao2"])
    assert unseen.coverage == pytest.approx(reference["coverage_chao_jost"])


@needs_shared
def test_the_expected_curve_of_57_interviews_lies_within_the_band_of_shuffled_orders() -> None:
    curve = accumulation(real_uses()[1], np.random.default_rng(1))
    assert ((curve.low <= curve.expected + 1e-9) & (curve.expected <= curve.high + 1e-9)).all()


@needs_shared
def test_codes_in_the_same_interviews_agree_with_the_reference() -> None:
    names, uses = real_uses()
    found = cooccurrence_in_cases(uses)
    for pair in golden()["cooccurrence_top"]:  # type: ignore[attr-defined]
        a, b = names.index(pair["a"]), names.index(pair["b"])
        assert found.together[a, b] == pair["n"]
        assert found.coefficient(a, b) == pytest.approx(pair["c_coefficient_jaccard"])
