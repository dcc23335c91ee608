"""Coefficients of agreement: worked by hand, their symmetries, and where they have no value."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from plait.methods.agreement.alpha import coincidences
from plait.methods.agreement.bootstrap import analytic_interval, bootstrap_units
from plait.methods.agreement.chance import agreement_weights
from plait.methods.agreement.coefficients import (
    COEFFICIENT_NAMES,
    MOST_CATEGORIES,
    Coefficient,
    Undefined,
    all_coefficients,
    coefficient,
    coefficient_sums,
    per_category,
    per_pair,
)
from plait.methods.coding.coded_units import MISSING, Reliability, ValueCounts, pooled
from plait.records.problem import InputRejected, UndefinedStatistic

Table = NDArray[np.int64]


def table(rows: list[list[int]], n_categories: int = 2) -> Reliability:
    values = np.array(rows)
    return Reliability(values, tuple(range(n_categories)), tuple(f"coder {i}" for i in range(values.shape[1])))


def value(name: str, data: Reliability | ValueCounts, level: str = "nominal", weights: str = "identity") -> float:
    return coefficient_sums(name, data, level=level, weights=weights).estimate()[0]  # type: ignore[arg-type]


TEN = table([[0, 0]] * 4 + [[0, 1]] + [[1, 1]] * 5)


def of_many_values(n_units: int, n_values: int) -> Reliability:
    rng = np.random.default_rng(3)
    values = rng.integers(n_values, size=(n_units, 2))
    values[::2, 1] = values[::2, 0]
    return Reliability(values, tuple(range(n_values)), ("Ann", "Ben"))


def test_memory_does_not_grow_with_pairs_of_values() -> None:
    data = of_many_values(250, 500)
    tracemalloc.start()
    found = [coefficient_sums(name, data, level="ordinal").estimate()[0] for name in COEFFICIENT_NAMES]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert all(0 < each < 1 for each in found)
    # An array of units by pairs of values has 500 MB.
    assert peak < 60_000_000


def test_more_values_than_are_compared_are_refused() -> None:
    with pytest.raises(InputRejected, match=r"2,001 different values; 2,000 are .* value of its own"):
        coefficient_sums("percent", of_many_values(3000, MOST_CATEGORIES + 1))
    coders = tuple(range(300))
    wide = Reliability(np.arange(600).reshape(2, 300).repeat(20, axis=0), tuple(range(600)), coders)
    with pytest.raises(UndefinedStatistic, match="more than is computed at once"):
        coefficient_sums("light_kappa", wide)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("level", ["interval", "ratio"])
@pytest.mark.parametrize(
    ("numbers", "cause"),
    [((0.0, 1e308), "too large"), ((0.0, 1e160), "too large"), ((0.0, 1e-320), "near"), ((1e-200, 2e-200), "near")],
)
def test_numbers_whose_squares_are_none_are_refused(numbers: tuple[float, float], cause: str, level: str) -> None:
    with pytest.raises(InputRejected, match=cause):
        value("alpha", Reliability(TEN.values, numbers, TEN.coders), level=level)


@pytest.mark.parametrize(
    ("name", "by_hand"),
    [
        ("percent", 0.9),
        ("percent_all_agree", 0.9),
        ("cohen_kappa", (0.9 - 0.5) / 0.5),
        ("scott_pi", (0.9 - (0.45**2 + 0.55**2)) / (1 - (0.45**2 + 0.55**2))),
        ("bp", (0.9 - 0.5) / 0.5),
        ("gwet_ac1", (0.9 - 2 * 0.45 * 0.55) / (1 - 2 * 0.45 * 0.55)),
        ("alpha", 1 - 0.1 / (2 * 9 * 11 / (20 * 19))),
    ],
)
def test_value_worked_by_hand(name: str, by_hand: float) -> None:
    assert value(name, TEN) == pytest.approx(by_hand)


def test_coincidences_of_a_unit_of_three_values_worked_by_hand() -> None:
    # Values a, a, b: six ordered pairs, each worth 1 / (3 - 1).
    assert coincidences(table([[0, 0, 1]])).tolist() == [[1.0, 1.0], [1.0, 0.0]]


def test_every_name_is_answered_in_order() -> None:
    results = all_coefficients(table([[0, 0, 1], [1, 1, 1], [0, 0, 0]]), bootstrap=0)
    assert tuple(result.name for result in results) == COEFFICIENT_NAMES


def test_two_coder_coefficients_of_three_coders_say_why_they_are_undefined() -> None:
    results = all_coefficients(table([[0, 0, 1], [1, 1, 1], [0, 0, 0]]), bootstrap=0)
    reasons = {result.name: result.reason for result in results if isinstance(result, Undefined)}
    assert set(reasons) == {"scott_pi", "cohen_kappa"}
    assert "there are 3" in reasons["cohen_kappa"]


def test_nothing_varies_leaves_only_percent() -> None:
    results = all_coefficients(table([[1, 1]] * 12), bootstrap=0)
    assert [result.name for result in results if isinstance(result, Coefficient)] == ["percent"]


def test_no_unit_with_two_values_leaves_nothing() -> None:
    results = all_coefficients(table([[0, MISSING], [MISSING, 1]]), bootstrap=0)
    assert all(isinstance(result, Undefined) for result in results)


def test_one_unit_has_no_interval() -> None:
    for bootstrap in (0, 100):
        found = coefficient("percent", table([[0, 1]]), bootstrap=bootstrap, rng=np.random.default_rng(1))
        assert (found.value, found.low, found.high, found.se) == (0, None, None, None)
        assert found.method == "none: one unit shows no spread between units"
    with pytest.raises(UndefinedStatistic, match="One unit"):
        analytic_interval(coefficient_sums("percent", table([[0, 1]])))


def test_pair_without_a_unit_in_common_leaves_light_undefined() -> None:
    data = table([[0, 0, MISSING], [1, 1, MISSING], [0, MISSING, 1], [1, MISSING, 0]])
    with pytest.raises(UndefinedStatistic, match="'coder 1' and 'coder 2' have no unit"):
        value("light_kappa", data)


def test_counts_without_coders_give_fleiss_but_not_conger() -> None:
    counts = ValueCounts(np.array([[2, 0], [1, 1], [0, 2]]), ("no", "yes"), 2)
    assert value("fleiss_kappa", counts) == pytest.approx(value("fleiss_kappa", table([[0, 0], [0, 1], [1, 1]])))
    with pytest.raises(UndefinedStatistic, match="not known which coder"):
        value("conger_kappa", counts)


def test_interval_level_needs_numbers() -> None:
    data = Reliability(np.array([[0, 1], [1, 1]]), ("low", "high"), ("Ann", "Ben"))
    with pytest.raises(InputRejected, match="'low' is not a number"):
        value("alpha", data, level="interval")


def test_unknown_names_are_rejected_with_the_choices() -> None:
    with pytest.raises(InputRejected, match="cohen_kappa"):
        value("kappa", TEN)
    with pytest.raises(InputRejected, match="radical"):
        value("gwet_ac2", TEN, weights="cubic")
    with pytest.raises(InputRejected, match="ordinal"):
        value("alpha", TEN, level="rank")


def test_codebook_category_that_nobody_used_changes_chance_of_brennan_prediger() -> None:
    assert value("bp", table([[0, 0], [0, 1], [1, 1]], 3)) > value("bp", table([[0, 0], [0, 1], [1, 1]], 2))


def test_rows_become_a_table_and_a_row_said_twice_counts_once() -> None:
    rows = [("u1", "Ann", 2), ("u1", "Ben", 1), ("u1", "Ann", 2), ("u2", "Ben", 10), ("u2", "Ann", None)]
    data = Reliability.from_rows(rows)
    assert (data.values.tolist(), data.categories) == ([[1, 0], [MISSING, 2]], (1, 2, 10))


def test_all_contradicting_rows_are_named_at_once() -> None:
    rows = [("u1", "Ann", "yes"), ("u1", "Ann", "no"), ("u2", "Ann", "maybe")]
    with pytest.raises(InputRejected) as rejected:
        Reliability.from_rows(rows, ["no", "yes"])
    assert [problem.place for problem in rejected.value.problems] == ["Row 2", "Row 3"]


def test_codes_outside_the_codebook_are_rejected() -> None:
    with pytest.raises(InputRejected, match="outside -1 to 1"):
        table([[0, 2]])


def test_pooling_matches_coders_by_name() -> None:
    one = Reliability(np.array([[0, 1]]), (0, 1), ("Ann", "Ben"))
    two = Reliability(np.array([[1, 0]]), (0, 1), ("Ben", "Cat"))
    assert pooled([one, two]).values.tolist() == [[0, 1, MISSING], [MISSING, 1, 0]]


def test_every_pair_and_every_category_is_told() -> None:
    data = table([[0, 0, 1], [1, 2, 1], [2, 2, 0]], 3)
    assert list(per_pair(data, bootstrap=0)) == [("coder 0", "coder 1"), ("coder 0", "coder 2"), ("coder 1", "coder 2")]
    assert list(per_category(data, bootstrap=0)) == [0, 1, 2]


def test_own_weights_equal_the_named_ones() -> None:
    data = table([[0, 1], [1, 2], [2, 2], [0, 0], [1, 0]], 3)
    own = agreement_weights("quadratic", 3)
    by_name = coefficient("gwet_ac2", data, weights="quadratic", bootstrap=0).value
    assert coefficient("gwet_ac2", data, weights=own, bootstrap=0).value == by_name


def test_resampling_patterns_equals_resampling_units() -> None:
    data = table([[0, 0]] * 12 + [[0, 1]] * 5 + [[1, 1]] * 8 + [[1, MISSING]] * 5)
    rng = np.random.default_rng(11)
    one_by_one = []
    for _ in range(3000):
        drawn = data.values[rng.integers(0, 25, size=25)]
        one_by_one.append(value("alpha", Reliability(drawn, data.categories, data.coders)))
    resamples = bootstrap_units(coefficient_sums("alpha", data), 3000, np.random.default_rng(12))
    assert list(resamples.interval()) == pytest.approx(np.quantile(one_by_one, [0.025, 0.975]).tolist(), abs=0.06)
    assert resamples.standard_error() == pytest.approx(np.std(one_by_one), rel=0.08)


def test_resamples_without_variation_are_counted_not_filled_in() -> None:
    resamples = bootstrap_units(
        coefficient_sums("alpha", table([[0, 0]] * 9 + [[1, 1]])), 500, np.random.default_rng(2)
    )
    assert resamples.n_undefined > 100
    assert len(resamples.values) + resamples.n_undefined == 500


def test_share_below_the_smallest_acceptable_value_is_given() -> None:
    result = coefficient("alpha", TEN, rng=np.random.default_rng(3))
    shares = dict(result.q_below)
    assert shares[0.9] > shares[0.5]


def test_bootstrap_without_a_generator_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="generator"):
        coefficient("alpha", TEN)


@st.composite
def tables(draw: st.DrawFn) -> Reliability:
    n_coders, n_categories = draw(st.integers(2, 4)), draw(st.integers(2, 4))
    row = st.lists(st.integers(-1, n_categories - 1), min_size=n_coders, max_size=n_coders)
    return table(draw(st.lists(row, min_size=2, max_size=12)), n_categories)


def values_of(data: Reliability, level: str = "nominal") -> dict[str, float]:
    found = {}
    for name in COEFFICIENT_NAMES:
        try:
            found[name] = value(name, data, level=level)
        except UndefinedStatistic:
            continue
    return found


@settings(max_examples=40, deadline=None)
@given(tables(), st.randoms(), st.sampled_from(["nominal", "ordinal", "interval"]))
def test_order_of_coders_and_units_does_not_matter(data: Reliability, chance: object, level: str) -> None:
    columns, rows = list(range(data.n_coders)), list(range(len(data.values)))
    chance.shuffle(columns)  # type: ignore[attr-defined]
    chance.shuffle(rows)  # type: ignore[attr-defined]
    shuffled = Reliability(data.values[rows][:, columns], data.categories, data.coders)
    assert values_of(shuffled, level) == pytest.approx(values_of(data, level))


@settings(max_examples=40, deadline=None)
@given(tables(), st.randoms())
def test_names_of_nominal_values_do_not_matter(data: Reliability, chance: object) -> None:
    names = list(range(len(data.categories)))
    chance.shuffle(names)  # type: ignore[attr-defined]
    renamed = np.array([*names, MISSING])[data.values]
    assert values_of(Reliability(renamed, data.categories, data.coders)) == pytest.approx(values_of(data))


@settings(max_examples=40, deadline=None)
@given(tables())
def test_a_coder_agrees_fully_with_himself(data: Reliability) -> None:
    alone = Reliability(data.values[:, [0, 0]], data.categories, ("Ann", "Ann again"))
    assert all(found == pytest.approx(1) for found in values_of(alone).values())


@settings(max_examples=40, deadline=None)
@given(tables(), st.sampled_from(["identity", "linear", "quadratic", "ordinal", "radical"]))
def test_alpha_with_weights_is_alpha_with_their_differences(data: Reliability, weights: str) -> None:
    matrix = 1 - agreement_weights(weights, len(data.categories))  # type: ignore[arg-type]
    try:
        expected = coefficient_sums("alpha", data, level=matrix).estimate()[0]
    except UndefinedStatistic:
        return
    assert value("alpha_cac", data, weights=weights) == pytest.approx(expected)


def test_own_weights_worked_by_hand() -> None:
    # Pairs: 4 the same, one a-b at .5, one a-c at 0: .75 observed. Ann a 3/6 b 2/6 c 1/6, Ben a 2/6 b 3/6 c 1/6.
    data = table([[0, 0], [1, 1], [0, 1], [0, 2], [2, 0], [1, 1]], 3)
    own = np.array([[1, 0.5, 0], [0.5, 1, 0.25], [0, 0.25, 1]])
    ann, ben = np.array([3, 2, 1]) / 6, np.array([2, 3, 1]) / 6
    observed, expected = (1 + 1 + 0.5 + 0 + 0 + 1) / 6, ann @ own @ ben
    found = coefficient("cohen_kappa", data, weights=own, bootstrap=0)
    assert (found.value, found.level) == (pytest.approx((observed - expected) / (1 - expected)), "custom")
    shares = (ann + ben) / 2
    by_chance = own.sum() / 6 * (shares * (1 - shares)).sum()
    assert coefficient("gwet_ac2", data, weights=own, bootstrap=0).value == pytest.approx(
        (observed - by_chance) / (1 - by_chance)
    )


@settings(max_examples=40, deadline=None)
@given(tables(), st.integers(2, 4))
def test_alpha_of_many_copies_nears_fleiss_of_complete_data(data: Reliability, copies: int) -> None:
    complete = data.values[(data.values != MISSING).all(axis=1)]
    many = Reliability(np.tile(complete, (copies * 1000, 1)), data.categories, data.coders)
    found = values_of(many)
    if "alpha" in found:
        assert found["alpha"] == pytest.approx(found["fleiss_kappa"], abs=0.001)
