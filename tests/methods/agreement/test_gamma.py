"""Gamma: dissimilarities and the best alignment are exact, the expected disorder is drawn."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.methods.agreement.gamma import GammaWeights, best_disorder, gamma, unit_dissimilarity
from plait.methods.agreement.unitizing import Continuum, ValuedUnit
from plait.records.problem import InputRejected, UndefinedStatistic

CASES = [
    pytest.param(json.loads(path.read_text("utf-8")), id=path.stem)
    for path in sorted((SHARED / "golden" / "unitizing").glob("gamma_*.json"))
]


def coders_of(case: dict[str, Any]) -> dict[str, list[ValuedUnit]]:
    coders: dict[str, list[ValuedUnit]] = {}
    for unit in case["continuum"]:
        coders.setdefault(unit["annotator"], []).append(ValuedUnit(unit["start"], unit["end"], unit["category"]))
    return coders


def weights_of(case: dict[str, Any]) -> GammaWeights:
    params = case["params"]
    return GammaWeights(params["alpha"], params["beta"], params["deltaEmpty"])


@needs_shared
@pytest.mark.parametrize("case", CASES)
def test_dissimilarities_of_all_pairs_are_the_reference(case: dict[str, Any]) -> None:
    coders = coders_of(case)
    for pair in case["tier1"]["pairDissimilarities"]:
        one = coders[pair["annotatorA"]][pair["unitIndexA"]]
        other = coders[pair["annotatorB"]][pair["unitIndexB"]]
        assert unit_dissimilarity(one, other, weights_of(case)) == pytest.approx(pair["combined"], rel=1e-6)


@needs_shared
@pytest.mark.parametrize("case", CASES)
def test_disorder_of_the_best_alignment_is_the_reference(case: dict[str, Any]) -> None:
    assert best_disorder(list(coders_of(case).values()), weights_of(case)) == pytest.approx(
        case["tier1"]["bestAlignmentDisorder"], rel=1e-6
    )


@needs_shared
@pytest.mark.parametrize("case", CASES)
def test_gamma_lies_near_the_value_another_program_drew(case: dict[str, Any]) -> None:
    coders = coders_of(case)
    continuum = Continuum(max(unit["end"] for unit in case["continuum"]), tuple(map(tuple, coders.values())))
    found = gamma(continuum, np.random.default_rng(8), n_samples=60, weights=weights_of(case))
    assert found.value == pytest.approx(case["tier3"]["gamma"], abs=0.1)


def test_alignment_worked_by_hand() -> None:
    # Aligned: (1 + 1) / (4 + 4) squared = 1/16; the second coder's other unit stays alone and costs 1; 1.5 units each.
    one = [ValuedUnit(1, 5, "a")]
    two = [ValuedUnit(2, 6, "a"), ValuedUnit(20, 24, "b")]
    assert best_disorder([one, two]) == pytest.approx((1 / 16 + 1) / 1.5)


def test_weighted_dissimilarity_worked_by_hand() -> None:
    # Ends apart by (1 + 1) / (4 + 4): a sixteenth. Half a difference of values.
    one, other = ValuedUnit(1, 5, "a"), ValuedUnit(2, 6, "b")
    assert unit_dissimilarity(one, other, GammaWeights(alpha=3, beta=2)) == 3 / 16 + 2
    assert unit_dissimilarity(one, other, GammaWeights(beta=2, empty=5, values={("b", "a"): 0.5})) == 5 * (1 / 16 + 1)
    assert unit_dissimilarity(one, other, GammaWeights(beta=0)) == 1 / 16


def test_weights_decide_what_is_aligned() -> None:
    # Apart by a sixteenth with other values: aligned it costs 1/16 + beta, alone 2, of one unit a coder.
    units = [[ValuedUnit(1, 5, "a")], [ValuedUnit(2, 6, "b")]]
    assert best_disorder(units, GammaWeights(beta=1)) == pytest.approx(17 / 16)
    assert best_disorder(units, GammaWeights(beta=4)) == pytest.approx(2)


@settings(max_examples=15, deadline=None)
@given(st.floats(0.1, 20))
def test_price_of_an_empty_place_scales_the_disorder_and_leaves_gamma(empty: float) -> None:
    one, two = (ValuedUnit(1, 5, "a"), ValuedUnit(9, 12, "b")), (ValuedUnit(2, 5, "a"), ValuedUnit(20, 24, "b"))
    assert best_disorder([one, two], GammaWeights(empty=empty)) == pytest.approx(empty * best_disorder([one, two]))
    plain, scaled = (
        gamma(Continuum(50, (one, two)), np.random.default_rng(3), 5, weights)
        for weights in (GammaWeights(), GammaWeights(empty=empty))
    )
    assert scaled.value == pytest.approx(plain.value)


@pytest.mark.parametrize(
    "wrong", [{"alpha": -1}, {"beta": float("nan")}, {"empty": 0}, {"alpha": 0, "beta": 0}, {"values": {("a", "b"): 2}}]
)
def test_weights_that_are_none_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputRejected, match="Weights"):
        GammaWeights(**wrong)


def test_gamma_of_the_same_units_is_one() -> None:
    units = (ValuedUnit(1, 5, "a"), ValuedUnit(9, 12, "b"), ValuedUnit(30, 40, "a"))
    assert gamma(Continuum(50, (units, units)), np.random.default_rng(1)).value == pytest.approx(1)


def test_gamma_without_units_is_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="at least one unit"):
        gamma(Continuum(50, ((), ())), np.random.default_rng(1))


def test_too_many_alignments_are_refused_with_a_way_out() -> None:
    units = [ValuedUnit(place, place + 30, "a") for place in range(25)]
    with pytest.raises(InputRejected, match="u-alpha"):
        best_disorder([units] * 5)


spans = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10), st.sampled_from("ab")), min_size=1, max_size=4)


@settings(max_examples=20, deadline=None)
@given(spans, spans)
def test_disorder_does_not_depend_on_the_order_of_coders(one: Any, two: Any) -> None:
    units = [[ValuedUnit(start, start + size, value) for start, size, value in spans_of] for spans_of in (one, two)]
    assert best_disorder(units) == pytest.approx(best_disorder(units[::-1]))
