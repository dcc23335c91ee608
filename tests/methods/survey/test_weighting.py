"""Post-stratification and raking, against R survey and by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.methods.survey import golden as survey_golden
from tests.shared import needs_shared

from plait.methods.survey.weighted_estimates import Sample, weighted_mean, weighted_total
from plait.methods.survey.weighting import Weighting, calibrate, kish_design_effect, post_stratify, rake
from plait.records.problem import InputRejected, UndefinedStatistic


def api_margins() -> tuple[dict[str, list[str]], dict[str, dict[str, float]]]:
    data = survey_golden.columns("apisrs.csv")
    margins = survey_golden.expected("complex.json")["raking"]["margins"]
    targets = {field: {row[field]: row["Freq"] for row in rows} for field, rows in margins.items()}
    return {field: data[field] for field in margins}, targets


def frame_weighting() -> Weighting:
    data = survey_golden.columns("frame114.csv")
    answered = [i for i, cell in enumerate(data["responded"]) if cell == "1"]
    fields = ("stype", "awards")
    return rake(
        {field: [data[field][i] for i in answered] for field in fields},
        {field: Counter(data[field]) for field in fields},
    )


@needs_shared
def test_raked_weights_equal_r_survey() -> None:
    expected = survey_golden.expected("complex.json")["raking"]
    found = rake(*api_margins())
    assert found.weights == pytest.approx(np.array(expected["weights"]), abs=1e-7)
    assert found.design_effect == pytest.approx(expected["kish_deff"], abs=1e-10)


@needs_shared
def test_post_stratified_weights_equal_r_survey() -> None:
    groups, targets = api_margins()
    found = post_stratify("stype", groups["stype"], targets["stype"])
    assert found.weights == pytest.approx(
        np.array(survey_golden.expected("complex.json")["poststratify"]["weights"]), abs=1e-10
    )


@needs_shared
def test_weights_of_34_respondents_of_114_equal_r_survey() -> None:
    expected, found = survey_golden.expected("nonresponse.json")["rake"], frame_weighting()
    assert found.weights == pytest.approx(np.array(expected["weights"]), abs=1e-7)
    assert found.design_effect == pytest.approx(expected["deff_kish"], abs=1e-8)
    assert found.n_effective == pytest.approx(expected["n_eff"], abs=1e-6)


@needs_shared
def test_the_one_respondent_of_a_group_of_13_is_called_thin() -> None:
    found = frame_weighting()
    assert found.largest == pytest.approx(13)
    assert ("stype", "H", 1) in [(thin.field, thin.group, thin.n) for thin in found.thin]


def test_post_stratification_by_hand() -> None:
    found = post_stratify("region", ["north", "south", "south"], {"north": 4, "south": 6})
    assert found.weights.tolist() == [4, 3, 3]
    assert found.design_effect == pytest.approx(3 * 34 / 100)
    assert (found.smallest, found.largest) == (3, 4)


def test_weights_to_begin_with_keep_their_ratio_within_a_group() -> None:
    found = post_stratify("region", ["north", "north", "south"], {"north": 8, "south": 2}, start=[1, 3, 9])
    assert found.weights == pytest.approx([2, 6, 2])


def test_raking_by_hand_gives_the_product_of_independent_margins() -> None:
    # One respondent in each cell of a 2 x 2 table: the weight is row total x column total / total.
    found = rake(
        {"sex": ["f", "f", "m", "m"], "age": ["old", "young", "old", "young"]},
        {"sex": {"f": 60, "m": 40}, "age": {"old": 70, "young": 30}},
    )
    assert found.weights == pytest.approx([42, 18, 28, 12])


@settings(max_examples=40)
@given(st.data())
def test_raked_weights_meet_every_margin(data: st.DataObject) -> None:
    n = data.draw(st.integers(6, 30))
    draw = st.lists(st.sampled_from("abc"), min_size=n, max_size=n)
    groups = {"one": data.draw(draw), "two": data.draw(draw)}
    hidden = np.array(data.draw(st.lists(st.integers(1, 20), min_size=n, max_size=n)), dtype=np.float64)
    # Targets from some positive weights of the same people can always be met.
    targets = {
        field: {g: float(hidden[np.array(column) == g].sum()) for g in set(column)} for field, column in groups.items()
    }
    found = rake(groups, targets)
    for field, column in groups.items():
        for group, size in targets[field].items():
            assert found.weights[np.array(column) == group].sum() == pytest.approx(size, rel=1e-6)
    assert (found.weights > 0).all()
    assert 1 - 1e-9 <= found.design_effect <= n


@given(st.lists(st.floats(0, 100), min_size=1, max_size=20), st.floats(0.1, 10))
def test_design_effect_does_not_depend_on_the_unit(weights: list[float], unit: float) -> None:
    assume(sum(weights) > 1e-3)
    assert kish_design_effect(np.array(weights) * unit) == pytest.approx(kish_design_effect(weights))


def test_equal_weights_cost_nothing() -> None:
    assert kish_design_effect([2, 2, 2]) == pytest.approx(1)


def test_no_design_effect_without_weight() -> None:
    with pytest.raises(UndefinedStatistic, match="no weights above 0"):
        kish_design_effect([0, 0])
    with pytest.raises(UndefinedStatistic, match="no weights above 0"):
        kish_design_effect([])


def test_negative_weights_are_refused() -> None:
    with pytest.raises(InputRejected, match="negative"):
        kish_design_effect([1, -1])


def test_nobody_cannot_be_weighted() -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody responded"):
        rake({"sex": []}, {"sex": {"f": 1}})


def test_margins_that_no_weights_can_meet_are_undefined() -> None:
    # All f are old and all m young, so f = old = 6 and f = 5 cannot both hold.
    with pytest.raises(UndefinedStatistic, match="left over"):
        rake(
            {"sex": ["f", "m"], "age": ["old", "young"]},
            {"sex": {"f": 5, "m": 5}, "age": {"old": 6, "young": 4}},
            max_rounds=50,
        )


def test_all_faults_of_the_margins_are_told_at_once() -> None:
    with pytest.raises(InputRejected) as told:
        rake(
            {"sex": ["f", "f"], "age": ["old", "child"]},
            {"sex": {"f": 5, "m": 5}, "age": {"old": 9, "young": -1}},
        )
    causes = " ".join(problem.cause for problem in told.value.problems)
    for expected in ("different totals", "Nobody in 'm'", "'child' has respondents", "size -1"):
        assert expected in causes


def test_fields_that_do_not_match_their_targets_are_refused() -> None:
    with pytest.raises(InputRejected, match="same margins"):
        rake({"sex": ["f"]}, {"age": {"old": 1}})
    with pytest.raises(InputRejected, match="same margins"):
        rake({}, {})
    with pytest.raises(InputRejected, match="differ in length"):
        rake({"sex": ["f"], "age": ["old", "old"]}, {"sex": {"f": 2}, "age": {"old": 2}})


def test_weights_to_begin_with_must_fit() -> None:
    with pytest.raises(InputRejected, match="2 numbers above 0"):
        post_stratify("sex", ["f", "f"], {"f": 2}, start=[1, 0])


def strat_calibration() -> tuple[dict[str, list[str]], Weighting, Sample]:
    """R survey's calibrate(~stype + api99) of the stratified sample, and the sample with its weights."""
    data = survey_golden.columns("apistrat.csv")
    totals = survey_golden.expected("complex.json")["greg"]["totals"]
    others = totals["stypeH"] + totals["stypeM"]
    sizes = {"H": totals["stypeH"], "M": totals["stypeM"], "E": totals["(Intercept)"] - others}
    drawn = survey_golden.numbers(data["pw"])
    made = calibrate(
        {"stype": data["stype"]},
        {"stype": sizes},
        {"api99": survey_golden.numbers(data["api99"])},
        {"api99": totals["api99"]},
        drawn,
    )
    populations = {stype: int(size) for stype, size in zip(data["stype"], data["fpc"], strict=True)}
    sample = Sample(
        made.weights,
        strata=tuple(data["stype"]),
        populations=populations,
        margins=tuple(made.groups.values()),
        start=drawn,
        auxiliaries=made.auxiliaries,
    )
    return data, made, sample


@needs_shared
def test_calibrated_weights_and_estimates_equal_r_survey() -> None:
    expected = survey_golden.expected("complex.json")["greg"]
    data, made, sample = strat_calibration()
    assert made.weights == pytest.approx(np.array(expected["weights"]), abs=1e-9)
    for name in ("api00", "meals"):
        found = weighted_mean(survey_golden.numbers(data[name]), sample)
        assert (found.value, found.se) == pytest.approx(
            (expected[f"mean_{name}"]["est"], expected[f"mean_{name}"]["se"]), abs=1e-10
        )


def test_calibration_worked_by_hand() -> None:
    # Nine people with 21 beds: mean 3 at the mean of 2; 18 + 2c beds, so c = 1.5.
    made = calibrate({}, {}, {"beds": [1, 2, 3]}, {"beds": 21}, n_people=9)
    assert made.weights.tolist() == pytest.approx([1.5, 3, 4.5])
    assert made.auxiliaries is not None
    assert made.auxiliaries.tolist() == [[1, 1], [1, 2], [1, 3]]


def test_total_that_the_weights_were_made_to_meet_has_no_error() -> None:
    beds = np.array([1.0, 2, 3, 7])
    made = calibrate({}, {}, {"beds": beds}, {"beds": 40}, n_people=12)
    sample = Sample(made.weights, auxiliaries=made.auxiliaries)
    assert weighted_total(beds, sample).value == pytest.approx(40)
    assert weighted_total(beds, sample).se == pytest.approx(0, abs=1e-9)
    assert weighted_total(beds**2, sample).se > 1


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from("ab"), min_size=3, max_size=12), st.integers(5, 200), st.integers(5, 200))
def test_calibration_on_one_field_of_groups_is_post_stratification(groups: list[str], a: int, b: int) -> None:
    assume(len(set(groups)) == 2)
    targets = {"a": a, "b": b}
    found = calibrate({"g": groups}, {"g": targets})
    assert found.weights == pytest.approx(post_stratify("g", groups, targets).weights)


def test_calibration_that_would_give_a_weight_below_zero_is_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="1 of 3 weights would not be above 0"):
        calibrate({}, {}, {"beds": [1, 2, 9]}, {"beds": 80}, n_people=9)


def test_totals_that_contradict_each_other_are_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="contradict"):
        calibrate({}, {}, {"beds": [1, 2, 3], "twice": [2, 4, 6]}, {"beds": 21, "twice": 40})


def test_calibration_of_nobody_is_undefined() -> None:
    with pytest.raises(UndefinedStatistic, match="Nobody responded"):
        calibrate({}, {}, {"beds": []}, {"beds": 10})


def test_everything_that_cannot_be_calibrated_on_is_told_at_once() -> None:
    with pytest.raises(InputRejected) as rejected:
        calibrate(
            {"g": ["a", "b"]}, {"g": {"a": 3, "c": 2}}, {"beds": [1, np.nan], "rooms": [1, 2]}, {"beds": 3, "x": 1}
        )
    told = str(rejected.value)
    for part in (
        "Nobody in 'c'",
        "'b' has respondents but no target",
        "1 of its numbers are missing",
        "no total",
        "no numbers",
    ):
        assert part in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (({}, {}), "no field to calibrate on"),
        (({"g": ["a"]}, {"g": {"a": 2}}, {"beds": [1, 2]}, {"beds": 3}), "differ in length"),
    ],
)
def test_calibration_without_fields_that_fit_is_refused(arguments: tuple[object, ...], told: str) -> None:
    with pytest.raises(InputRejected, match=told):
        calibrate(*arguments)  # type: ignore[arg-type]


def test_number_of_people_has_to_be_one() -> None:
    with pytest.raises(InputRejected, match="0 are none"):
        calibrate({}, {}, {"beds": [1, 2]}, {"beds": 3}, n_people=0)
