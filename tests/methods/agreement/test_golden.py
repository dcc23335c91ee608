"""Agreement coefficients against published worked examples and second implementations."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from tests.shared import SHARED, needs_shared

from plait.methods.agreement.alpha import alpha_sums
from plait.methods.agreement.bootstrap import analytic_interval, bootstrap_units, kalpha_bootstrap
from plait.methods.agreement.coefficients import coefficient, coefficient_sums, largest_possible_kappa
from plait.methods.coding.coded_units import Reliability
from plait.records.problem import UndefinedStatistic

FOLDER = SHARED / "golden" / "agreement"
EXAMPLES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("[!_]*.json"))}


def table_of(example: dict[str, Any]) -> Reliability:
    rows = ((unit, coder, value) for unit, values in enumerate(example["units"]) for coder, value in enumerate(values))
    return Reliability.from_rows(rows, example["category_order"])


def entries(key: str) -> list[Any]:
    return [
        pytest.param(name, entry, id=f"{name}-{entry['coef']}-{entry.get('level') or entry.get('weights')}-{number}")
        for name, example in EXAMPLES.items()
        for number, entry in enumerate(example[key])
    ]


def value_of(table: Reliability, entry: dict[str, Any]) -> float:
    name = entry["coef"]
    part = {"Do": "observed", "De": "expected", "Po": "observed", "Pe": "expected", "se": "se"}.get(name.split("_")[-1])
    if name == "kappa_max":
        return largest_possible_kappa(table)
    if name == "fleiss_kappa_category":
        category = next(known for known in table.categories if str(known) == str(entry["category"]))
        return coefficient("fleiss_kappa", table.against_rest(category), bootstrap=0).value
    if part is not None:
        base = {"alpha": "alpha", "fleiss": "fleiss_kappa", "cohen": "cohen_kappa"}[name.split("_")[0]]
        return float(getattr(coefficient(base, table, bootstrap=0), part))
    return float(found(table, entry).value)


def found(table: Reliability, entry: dict[str, Any]) -> Any:
    level = entry.get("level", "nominal")
    return coefficient(
        entry["coef"],
        table,
        level="nominal" if level == "rank" else level,
        weights=entry.get("weights", "identity"),
        bootstrap=0,
    )


@needs_shared
@pytest.mark.parametrize(("name", "entry"), entries("expected"))
def test_value_is_the_expected_one(name: str, entry: dict[str, Any]) -> None:
    assert value_of(table_of(EXAMPLES[name]), entry) == pytest.approx(entry["value"], abs=entry["tol"])


@needs_shared
@pytest.mark.parametrize(("name", "entry"), [param for param in entries("expected") if param.values[1].get("ci")])
def test_standard_error_interval_and_p_are_those_of_irrcac(name: str, entry: dict[str, Any]) -> None:
    result = found(table_of(EXAMPLES[name]), entry)
    low, high = (float(limit) for limit in entry["ci"].strip("()").split(","))
    assert (result.observed, result.expected) == pytest.approx((entry["pa"], entry["pe"]), abs=1e-9)
    assert result.se == pytest.approx(entry["se"], abs=1e-5)
    assert (result.low, result.high) == pytest.approx((low, high), abs=0.00051)
    if result.p_value is None:
        assert entry["se"] == 0  # a p without any spread is rounding noise
    else:
        assert result.p_value == pytest.approx(entry["p"], rel=1e-6, abs=1e-14)


@needs_shared
@pytest.mark.parametrize(("name", "entry"), entries("known_wrong_elsewhere"))
def test_known_wrong_value_of_another_program_is_not_given(name: str, entry: dict[str, Any]) -> None:
    try:
        value = found(table_of(EXAMPLES[name]), entry).value
    except UndefinedStatistic:
        return
    assert abs(value - entry["value"]) > 1e-4


def bootstrap_cases(file: str) -> list[Any]:
    path = FOLDER / file
    cases = json.loads(path.read_text("utf-8"))["cases"] if path.exists() else []
    return [pytest.param(case, id=case["dataset"]) for case in cases]


@needs_shared
@pytest.mark.parametrize("case", bootstrap_cases("_bootstrap_units.json"))
def test_bootstrap_over_units_gives_the_reference_interval(case: dict[str, Any]) -> None:
    sums = alpha_sums(table_of(EXAMPLES[case["dataset"]]), case["level"])
    resamples = bootstrap_units(sums, case["B"], np.random.default_rng(3))
    assert resamples.interval() == pytest.approx((case["q025"], case["q975"]), abs=0.02)
    assert resamples.standard_error() == pytest.approx(case["sd"], abs=0.002)
    assert resamples.n_undefined == case["undefined"]


@needs_shared
@pytest.mark.parametrize("case", bootstrap_cases("_bootstrap_kalpha.json"))
def test_kalpha_bootstrap_gives_the_interval_of_the_macro(case: dict[str, Any]) -> None:
    table = table_of(EXAMPLES[case["dataset"]])
    resamples = kalpha_bootstrap(table, case["level"], 200_000, np.random.default_rng(4))
    assert resamples.interval() == pytest.approx((case["lo"], case["hi"]), abs=0.003)
    assert resamples.standard_error() == pytest.approx(case["boot_sd"], rel=0.01)
    assert resamples.values.mean() == pytest.approx(case["boot_mean"], abs=0.001)
    for minimum, share in case["q"].items():
        assert resamples.q(float(minimum)) == pytest.approx(share, abs=0.006)


@needs_shared
@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_alpha_equals_a_second_implementation(name: str) -> None:
    krippendorff = pytest.importorskip(
        "krippendorff", reason="SECOND IMPLEMENTATION NOT COMPARED: krippendorff is missing."
    )
    table = table_of(EXAMPLES[name])
    if len(table.categories) < 2:
        pytest.skip("alpha is undefined")
    data = np.where(table.values < 0, np.nan, table.values.astype(float)).T
    for level in ("nominal", "ordinal"):
        theirs = krippendorff.alpha(reliability_data=data, level_of_measurement=level)
        assert alpha_sums(table, level).estimate()[0] == pytest.approx(theirs, abs=1e-9)


@needs_shared
def test_unit_with_one_value_does_not_count_for_alpha() -> None:
    example = EXAMPLES["krippendorff2011_fig4"]
    assert coefficient_sums("alpha", table_of(example)).n_pairable == 11


@needs_shared
def test_interval_of_irrcac_is_cut_at_one() -> None:
    sums = coefficient_sums("gwet_ac1", table_of(EXAMPLES["krippendorff2011_fig4"]))
    assert analytic_interval(sums).high == 1
