"""The commands that call methods: what they print, and what they say of bad input."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
import pytest
from tests.shared import ROOT, SHARED, needs_shared

from plait.cli import main

GOLDEN = SHARED / "golden"
ATTRIBUTES = "age,gender,education,q24_exp_health_care,q08_take_test,region"
AGREEMENT = {
    name: json.loads((GOLDEN / "agreement" / f"{name}.json").read_text("utf-8"))
    for name in ("fleiss1971", "hayes_krippendorff2007", "krippendorff2011_fig4", "agresti1992", "single_category")
    if GOLDEN.is_dir()
}

Run = Callable[..., str]
RunJson = Callable[..., Any]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """run(*arguments): what the command printed, when it ended well."""

    def printed(*arguments: object) -> str:
        status = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert (status, err) == (0, "")
        return out

    return printed


@pytest.fixture
def run_json(run: Run) -> RunJson:
    return lambda *arguments: json.loads(run(*arguments, "--json"))


@pytest.fixture
def rejected(capsys: pytest.CaptureFixture[str]) -> Run:
    """rejected(*arguments): what was told, when the command refused its input."""

    def told(*arguments: object) -> str:
        assert main([str(argument) for argument in arguments]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        return err

    return told


def written(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


def long_table(path: Path, units: Sequence[Sequence[object]]) -> Path:
    rows = [
        (f"u{unit}", f"c{coder}", "" if value is None else value)
        for unit, values in enumerate(units)
        for coder, value in enumerate(values)
    ]
    return written(path, [("unit", "coder", "value"), *rows])


def small(path: Path, *values: tuple[str, str]) -> Path:
    return long_table(path / "table.csv", values)


COLUMNS = ("--unit", "unit", "--coder", "coder", "--value", "value")


def test_help_answers_without_loading_the_methods() -> None:
    code = "import resource, sys; from plait.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "assert 'numpy' not in sys.modules and 'django' not in sys.modules\n"
    code += "print(resource.getrusage(resource.RUSAGE_SELF).ru_utime, file=sys.stderr)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "saturation" in done.stdout
    assert float(done.stderr) < 1  # it takes a tenth of that and less


@pytest.mark.parametrize("command", ["check", "sample", "agreement", "rates", "saturation"])
def test_wrong_usage_ends_with_two(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command])
    assert ended.value.code == 2
    capsys.readouterr()


def test_unknown_level_is_wrong_usage_and_names_the_levels(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["agreement", "t.csv", *COLUMNS, "--level", "nominl"])
    assert ended.value.code == 2
    assert "ordinal" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [
        ("saturation", "m.csv", "--threshold", "nan"),
        ("saturation", "m.csv", "--base", "0"),
        (
            "agreement",
            "t.csv",
            *("--unit", "u", "--coder", "c", "--value", "v", "--level", "nominal"),
            "--bootstrap",
            "9" * 9,
        ),
        ("sample", "t.csv", "--id", "i", "--by", "b", "--size", "-1", "--seed", "1"),
        ("sample", "t.csv", "--id", "i", "--by", "b", "--size", "3", "--seed", "x"),
    ],
)
def test_number_out_of_range_is_wrong_usage(wrong: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(wrong))
    assert ended.value.code == 2
    assert "is not a" in capsys.readouterr().err


# agreement


@needs_shared
@pytest.mark.parametrize(
    ("example", "level", "weights"),
    [
        (example, level, "identity")
        for example in ("fleiss1971", "hayes_krippendorff2007", "krippendorff2011_fig4", "agresti1992")
        for level in ("nominal", "ordinal", "interval", "ratio")
    ]
    + [("agresti1992", "nominal", weights) for weights in ("linear", "quadratic", "ordinal", "radical")],
)
def test_agreement_gives_the_golden_values(
    example: str, level: str, weights: str, tmp_path: Path, run_json: RunJson
) -> None:
    golden = AGREEMENT[example]
    table = long_table(tmp_path / "t.csv", golden["units"])
    codebook = ",".join(str(category) for category in golden["category_order"])
    options = ("--level", level, "--weights", weights, "--categories", codebook, "--bootstrap", 0)
    found = {each["name"]: each for each in run_json("agreement", table, *COLUMNS, *options)}
    checked = 0
    for entry in golden["expected"]:
        name = entry["coef"]
        asked = entry.get("weights", "identity") == weights and (
            entry.get("level", level) == (level if name == "alpha" else "nominal") or weights != "identity"
        )
        if asked and name in found and ("level" in entry) == (weights == "identity"):
            assert found[name]["value"] == pytest.approx(entry["value"], abs=entry["tol"]), entry
            checked += 1
    assert checked > 0


def test_agreement_has_the_shape_told(tmp_path: Path, run_json: RunJson) -> None:
    table = small(tmp_path, ("a", "a"), ("b", "b"), ("a", "b"), ("b", "b"), ("a", "a"))
    found = run_json("agreement", table, *COLUMNS, "--level", "nominal", "--bootstrap", 200, "--seed", 4)
    alpha = next(each for each in found if each["name"] == "alpha")
    assert {"name", "value", "low", "high", "n_units", "n_coders"} <= alpha.keys()
    assert (alpha["n_units"], alpha["n_coders"]) == (5, 2)
    assert alpha["method"] == "bootstrap over units, percentile (200 resamples, seed 4)"


def test_agreement_repeats_by_its_seed(tmp_path: Path, run_json: RunJson) -> None:
    table = small(tmp_path, *[("a", "a"), ("b", "b"), ("a", "b"), ("b", "a")] * 9)
    asked = ("agreement", table, *COLUMNS, "--level", "nominal", "--bootstrap", 100)
    assert run_json(*asked, "--seed", 1) == run_json(*asked, "--seed", 1)
    assert run_json(*asked, "--seed", 1) != run_json(*asked, "--seed", 2)


@needs_shared
def test_coefficient_without_a_value_gives_its_reason(tmp_path: Path, run_json: RunJson) -> None:
    table = long_table(tmp_path / "t.csv", AGREEMENT["single_category"]["units"])
    found = {each["name"]: each for each in run_json("agreement", table, *COLUMNS, "--level", "nominal")}
    assert found["percent"]["value"] == 1
    for name in ("alpha", "cohen_kappa", "gwet_ac1", "fleiss_kappa"):
        assert found[name].keys() == {"name", "undefined"}


def test_agreement_prints_a_table_for_people(tmp_path: Path, run: Run) -> None:
    table = small(tmp_path, ("a", "a"), ("b", "b"), ("a", "b"))
    out = run("agreement", table, *COLUMNS, "--level", "nominal", "--bootstrap", "0")
    assert "2 coders; 3 of 3 units" in out
    assert "Krippendorff's alpha" in out
    assert "linearised" in out


def test_missing_columns_are_all_told_with_the_nearest_name(tmp_path: Path, rejected: Run) -> None:
    table = small(tmp_path, ("a", "a"), ("b", "b"))
    told = rejected("agreement", table, "--unit", "Units", "--coder", "who", "--value", "value", "--level", "nominal")
    assert "There is no column 'Units'. Is 'unit' meant?" in told
    assert "There is no column 'who'." in told


def test_value_that_is_no_number_is_told_with_its_row(tmp_path: Path, rejected: Run) -> None:
    table = small(tmp_path, ("1", "2"), ("1", "high"))
    told = rejected("agreement", table, *COLUMNS, "--level", "interval")
    assert "row 5: 'high' is not a number, as --level interval needs" in told


def test_order_of_words_has_to_be_given(tmp_path: Path, rejected: Run, run: Run) -> None:
    table = small(tmp_path, ("low", "high"), ("mid", "mid"), ("low", "low"))
    asked = ("agreement", table, *COLUMNS, "--level", "ordinal", "--bootstrap", 0)
    assert "--categories" in rejected(*asked)
    assert "alpha" in run(*asked, "--categories", "low,mid,high")


def test_missing_values_are_counted_and_words_that_may_be_so_are_told(
    tmp_path: Path, run: Run, run_json: RunJson
) -> None:
    table = small(tmp_path, ("a", "NA"), ("b", "b"), ("a", "."), ("b", "a"), ("", "none"))
    asked = ("agreement", table, *COLUMNS, "--level", "nominal", "--bootstrap", 0)
    out = " ".join(run(*asked).split())
    assert "2 of 5 units" in out
    assert "3 values are missing: 'NA' 1, '.' 1, blank 1. Name in --categories what is a value." in out
    assert "Counted as a value: 'none'." in out
    alpha = {each["name"]: each for each in run_json(*asked)}["alpha"]
    assert (alpha["n_missing"], alpha["missing"], alpha["doubtful"]) == (3, {"NA": 1, ".": 1, "": 1}, ["none"])
    declared = run(*asked, "--categories", "a,b,NA,.,none")
    assert "1 value is missing: blank 1." in declared
    assert "4 of 5 units" in declared
    assert "4 values are missing" in run(*asked, "--missing", "none,NA,.")


def test_writings_of_one_value_are_asked_about(tmp_path: Path, rejected: Run, run: Run) -> None:
    table = small(tmp_path, ("Yes", "yes"), ("no", " no "), ("no", "yes"))
    asked = ("agreement", table, *COLUMNS, "--level", "nominal", "--bootstrap", 0)
    told = rejected(*asked)
    assert "row 3: The value 'yes' is written 'Yes' in row 2" in told
    assert "Say --writings one or --writings apart" in told
    assert "Read as one: Yes, yes." in run(*asked, "--writings", "one")
    assert "3 categories" in run(*asked, "--writings", "apart")


def test_weights_come_from_a_table_of_their_own(tmp_path: Path, run_json: RunJson, rejected: Run) -> None:
    table = small(tmp_path, ("a", "a"), ("b", "b"), ("a", "b"), ("c", "a"))
    weights = written(
        tmp_path / "w.csv", [("weight", "a", "b", "c"), ("a", 1, "0,5", 0), ("b", 0.5, 1, 0.5), ("c", 0, 0.5, 1)]
    )
    asked = ("agreement", table, *COLUMNS, "--level", "nominal", "--bootstrap", 0)
    own = {each["name"]: each for each in run_json(*asked, "--weights-from", weights)}
    named = {each["name"]: each for each in run_json(*asked, "--weights", "linear", "--categories", "a,b,c")}
    assert own["cohen_kappa"]["value"] == pytest.approx(named["cohen_kappa"]["value"])
    assert (own["gwet_ac2"]["value"], own["gwet_ac2"]["level"]) == (pytest.approx(named["gwet_ac2"]["value"]), "custom")
    wrong = written(tmp_path / "w.csv", [("weight", "a", "b"), ("a", 1, "x"), ("c", 0.5, 1)])
    told = rejected(*asked, "--weights-from", wrong)
    assert "'x' is not a number" in told
    assert "The rows are a, c, the columns a, b" in told


def test_two_values_of_one_coder_are_told_with_their_row(tmp_path: Path, rejected: Run) -> None:
    table = written(tmp_path / "t.csv", [("unit", "coder", "value"), (1, "A", "x"), (1, "B", "x"), (1, "A", "y")])
    assert "row 4: Coder 'A' gave unit '1' both" in rejected("agreement", table, *COLUMNS, "--level", "nominal")


def test_one_coder_is_not_enough(tmp_path: Path, rejected: Run) -> None:
    table = written(tmp_path / "t.csv", [("unit", "coder", "value"), (1, "A", "x")])
    assert "agreement needs two" in rejected("agreement", table, *COLUMNS, "--level", "nominal")


@pytest.mark.parametrize(
    ("content", "cause"), [("", "empty"), ("unit,coder,value\n", "no row below"), ("\x00\x01", "")]
)
def test_file_without_a_table_is_told(content: str, cause: str, tmp_path: Path, rejected: Run) -> None:
    path = tmp_path / "t.csv"
    path.write_text(content)
    assert cause in rejected("agreement", path, *COLUMNS, "--level", "nominal")


def test_file_that_is_not_there_is_told(tmp_path: Path, rejected: Run) -> None:
    assert "No such file" in rejected("rates", tmp_path / "none.csv")


def test_folder_in_place_of_a_file_is_told(tmp_path: Path, rejected: Run) -> None:
    assert "directory" in rejected("check", tmp_path)


# double-coding, spans, nonresponse, weights, crosstab


def test_how_much_to_code_twice(run: Run, run_json: RunJson, rejected: Run) -> None:
    asked = ("double-coding", "--expected", 0.8, "--lowest", 0.6, "--prevalence")
    assert run_json(*asked, 0.1)["n_units"] == 116
    assert "52 units of 400 (13.0%), each coded by 2 coders." in run(*asked, 0.3, "--units", 400)
    assert "52 units, more than the 40 there are" in run(*asked, 0.3, "--units", 40)
    assert "are expected in the rarest category" in run(*asked, "0.9,0.07,0.03")
    assert "add to 1" in rejected(*asked, "0.5,0.4")


@needs_shared
def test_spans_give_the_golden_values(tmp_path: Path, run_json: RunJson) -> None:
    case = next(
        case
        for case in json.loads((GOLDEN / "unitizing/u_alpha.json").read_text("utf-8"))["cases"]
        if case["id"] == "lindanna_readme"
    )
    rows = [
        ("text", f"c{number}", start - case["offset"], end - case["offset"], value, case["length"])
        for number, coder in enumerate(case["coders"])
        for value, start, end in coder
    ]
    table = written(tmp_path / "t.csv", [("document", "coder", "start", "end", "value", "length"), *rows])
    found = run_json("spans", table, *SPAN_COLUMNS, "--bootstrap", 0)
    values = {each["name"]: each.get("value") for each in found["family"]}
    expected = case["computed_2016"]
    assert (values["u"], values["bar_u"]) == pytest.approx((expected["u_alpha"], expected["bar_u_alpha"]), abs=1e-9)


SPAN_COLUMNS = [f"--{each}={each}" for each in ("document", "coder", "start", "end", "value", "length")]
SPANS = [("document", "coder", "start", "end", "value", "length"), ("d", "A", 1, 5, "a", 50), ("d", "B", 2, 6, "b", 50)]


def test_spans_weigh_gamma(tmp_path: Path, run: Run, run_json: RunJson) -> None:
    table = written(tmp_path / "t.csv", SPANS)
    asked = ("spans", table, *SPAN_COLUMNS, "--gamma", "--samples", 5)
    assert run_json(*asked)["gamma"]["d"]["observed"] == pytest.approx(17 / 16)
    assert run_json(*asked, "--gamma-weights", "4,0.5,1")["gamma"]["d"]["observed"] == pytest.approx(4 / 16 + 0.5)
    assert "alpha 4, beta 0.5, empty 1" in " ".join(run(*asked, "--gamma-weights", "4,0.5,1").split())


def test_spans_that_are_none_are_told_with_their_row(tmp_path: Path, rejected: Run) -> None:
    wrong = [("d", "A", 9, 4, "a", 50), ("d", "A", 2, 4, "", 50), ("d", "", 2, 4, "a", 50), ("d", "B", 1, 2, "a", 60)]
    told = rejected("spans", written(tmp_path / "t.csv", [*SPANS, *wrong]), *SPAN_COLUMNS)
    for row, cause in (
        (4, "'9' to '4' is no stretch"),
        (5, "It has no code"),
        (6, "no coder"),
        (7, "'60' is no length"),
    ):
        assert f"row {row}: {cause}" in told or cause in told.split(f"row {row}: ")[1].split("\n")[0]


@needs_shared
def test_response_model_gives_the_golden_values(run: Run, run_json: RunJson) -> None:
    golden = json.loads((GOLDEN / "survey/nonresponse.json").read_text("utf-8"))["propensity"]
    asked = ("nonresponse", GOLDEN / "survey/frame114.csv", "--responded", "responded", "--fields", "enroll,awards")
    found = run_json(*asked)
    assert [each["value"] for each in found["coefficients"]] == pytest.approx(list(golden["coef"].values()), rel=1e-8)
    assert [each["se"] for each in found["coefficients"]] == pytest.approx(list(golden["se"].values()), rel=1e-6)
    assert "34 of 114 people answered (29.8%). R-indicator 0.848." in run(*asked)


@needs_shared
def test_weights_give_the_golden_values(tmp_path: Path, run: Run, run_json: RunJson) -> None:
    golden = json.loads((GOLDEN / "survey/complex.json").read_text("utf-8"))["greg"]
    known = golden["totals"]
    others = known["stypeH"] + known["stypeM"]
    totals = [("stype", "H", known["stypeH"]), ("stype", "M", known["stypeM"])]
    totals += [("stype", "E", known["(Intercept)"] - others), ("api99", "", known["api99"])]
    file = written(tmp_path / "totals.csv", [("field", "group", "total"), *totals])
    asked = ("weights", GOLDEN / "survey/apistrat.csv", "--totals", file, "--weight", "pw", "--stratum", "stype")
    asked = (*asked, "--population", "fpc", "--mean", "api00,meals")
    found = run_json(*asked)
    assert found["weights"] == pytest.approx(golden["weights"], abs=1e-8)
    for name in ("api00", "meals"):
        wanted = golden[f"mean_{name}"]["est"], golden[f"mean_{name}"]["se"]
        assert (found["means"][name]["value"], found["means"][name]["se"]) == pytest.approx(wanted, abs=1e-9)
    assert "200 weights from" in run(*asked)


@needs_shared
def test_crosstab_gives_the_golden_values(run: Run, run_json: RunJson) -> None:
    case = json.loads((GOLDEN / "survey/complex.json").read_text("utf-8"))["strat"]["chisq"][0]
    rows, columns = case["vars"]
    asked = ("crosstab", GOLDEN / "survey/apistrat.csv", "--row", rows, "--column", columns)
    asked = (*asked, "--weight", "pw", "--stratum", "stype", "--population", "fpc")
    found = run_json(*asked)
    assert (found["f"], found["numerator_df"], found["denominator_df"]) == pytest.approx(
        (case["F"], case["ndf"], case["ddf"]), rel=1e-9
    )
    assert "F = 14.17 on 1.885 and 371.37 degrees of freedom, p = 2.082e-06" in " ".join(run(*asked).split())


def test_missing_answers_of_a_crosstab_are_counted(tmp_path: Path, run: Run) -> None:
    rows = [("a", "b"), ("x", "p"), ("y", "q"), ("x", "NA"), ("y", "p"), ("x", "q"), ("", "p")]
    out = " ".join(run("crosstab", written(tmp_path / "t.csv", rows), "--row", "a", "--column", "b").split())
    assert "4 people gave both answers. 2 people are left out, an answer being missing: blank 1, 'NA' 1." in out


@pytest.mark.parametrize(
    ("content", "options", "told"),
    [
        (
            [("a", "r"), ("x", "maybe")],
            ("nonresponse", "--responded", "r", "--fields", "a"),
            "row 2: 'maybe' in column 'r'",
        ),
        ([("a", "n"), ("x", "many")], ("weights", "--mean", "n"), "row 2: 'many' in column 'n' is not a number"),
        ([("a", "n"), ("x", "")], ("weights", "--weight", "n"), "row 2: '' in column 'n' is not a number"),
        ([("a", "n"), ("x", 4), ("x", 5)], ("weights", "--population", "n"), "row 3: 5 is not the 4 of an earlier row"),
    ],
)
def test_cells_that_cannot_be_read_are_told_with_their_row(
    content: list[tuple[object, ...]], options: tuple[str, ...], told: str, tmp_path: Path, rejected: Run
) -> None:
    command, *more = options
    if command == "weights":
        more += ["--totals", str(written(tmp_path / "totals.csv", [("field", "group", "total"), ("a", "x", 9)]))]
    assert told in rejected(command, written(tmp_path / "t.csv", content), *more)


def test_totals_that_cannot_be_read_are_told(tmp_path: Path, rejected: Run) -> None:
    table = written(tmp_path / "t.csv", [("a", "n"), ("x", 1)])
    totals = written(tmp_path / "totals.csv", [("field", "group", "total"), ("a", "x", "all"), ("", "", 3)])
    told = rejected("weights", table, "--totals", totals)
    assert "row 2: 'all' is not a number" in told
    assert "row 3" in told
    numbers = written(tmp_path / "totals.csv", [("field", "group", "total"), ("n", "", 3)])
    assert "Raking takes groups alone" in rejected("weights", table, "--totals", numbers, "--method", "raking")


# rates


def test_rates_of_114_leads(tmp_path: Path, run_json: RunJson) -> None:
    rows = [("disposition", "count"), ("complete", 31), ("1.2", 3), ("2.2", 80)]
    found = run_json("rates", written(tmp_path / "t.csv", rows))
    assert found["RR1"] == {"k": 31, "n": 114, "value": pytest.approx(31 / 114)}
    assert found["RR2"]["k"] == 34
    assert list(found)[:6] == ["RR1", "RR2", "RR3", "RR4", "RR5", "RR6"]
    assert {"COOP1", "COOP4", "REF1", "REF3", "CON1", "CON3"} <= found.keys()


def test_rates_of_a_list_of_people(tmp_path: Path, run_json: RunJson) -> None:
    rows = [("id", "outcome"), ("a", "1.1"), ("b", "Explicit refusal"), ("c", "NON_CONTACT"), ("d", "3.19")]
    found = run_json("rates", written(tmp_path / "t.csv", rows), "--disposition", "outcome", "--e", "0.5")
    assert found["RR1"] == {"k": 1, "n": 4, "value": 0.25}
    assert found["RR3"] == {"k": 1, "n": 3.5, "value": pytest.approx(1 / 3.5)}


def test_rate_of_nobody_gives_its_reason(tmp_path: Path, run_json: RunJson) -> None:
    found = run_json("rates", written(tmp_path / "t.csv", [("disposition",), ("3.19",)]))
    assert found["RR5"]["n"] == 0
    assert "nobody is in its denominator" in found["RR5"]["undefined"]


def test_rates_print_their_formula_and_e(tmp_path: Path, run: Run) -> None:
    out = run("rates", written(tmp_path / "t.csv", [("disposition",), ("complete",), ("non-contact",)]))
    assert "(I + P) / (N + U)" in out
    assert "2 people accounted for" in out


def test_every_disposition_that_is_none_is_told_with_its_row(tmp_path: Path, rejected: Run) -> None:
    rows = [("disposition", "count"), ("compleet", 1), ("9.9", 2), ("complete", "-3"), ("complete", "9" * 5000)]
    told = rejected("rates", written(tmp_path / "t.csv", rows))
    assert "row 2: 'compleet' is no AAPOR disposition. Is 'complete' meant?" in told
    assert "row 3: '9.9' is no AAPOR disposition" in told
    assert "row 4: '-3' in column 'count' is no whole number" in told
    assert "row 5" in told


@pytest.mark.parametrize("share", ["much", "2", "nan"])
def test_e_that_is_no_share_is_told(share: str, tmp_path: Path, rejected: Run) -> None:
    assert "from 0 to 1" in rejected("rates", written(tmp_path / "t.csv", [("disposition",), ("1.1",)]), "--e", share)


# sample


@needs_shared
def test_sample_reaches_the_golden_optimum(run_json: RunJson) -> None:
    case = next(
        case
        for case in json.loads((GOLDEN / "sampling/max_variation.json").read_text("utf-8"))["cases"]
        if case["file"] == "respondents_3.csv" and case["k"] == 8
    )
    table = GOLDEN / "sampling" / case["file"]
    asked = ("sample", table, "--id", "pid", "--by", ATTRIBUTES, "--size", 8, "--seed", 3)
    found = run_json(*asked)
    assert len(found["chosen"]) == 8
    assert found["coverage"]["categories"] == case["optimal_categories"]
    assert found["coverage"]["pairs"] == case["optimal_pairs"]
    assert found["optimum_proven"] is True
    assert all(each["reason"] for each in found["chosen"] + found["reserves"])
    assert found == run_json(*asked)


def people(path: Path) -> Path:
    rows = [(f"P{n}", "nurse" if n < 6 else "doctor", "UK" if n % 2 else "Kenya", n) for n in range(9)]
    return written(path / "people.csv", [("id", "role", "country", "score"), *rows])


def ids(found: dict[str, Any]) -> list[str]:
    return [each["id"] for each in found["chosen"]]


def test_sample_keeps_must_and_must_not(tmp_path: Path, run_json: RunJson) -> None:
    asked = ("--size", 3, "--seed", 1, "--must", "P0,P1", "--must-not", "P8")
    found = run_json("sample", people(tmp_path), "--id", "id", "--by", "role,country", *asked)
    assert {"P0", "P1"} <= set(ids(found))
    assert "P8" not in ids(found) + [each["id"] for each in found["reserves"]]


def test_sample_by_quotas(tmp_path: Path, run_json: RunJson) -> None:
    asked = ("--size", 4, "--seed", 1, "--design", "quotas", "--quota", "role=doctor:3", "--quota", "country=UK:-1")
    found = run_json("sample", people(tmp_path), "--id", "id", "--by", "role,country", *asked)
    assert len({"P6", "P7", "P8"} & set(ids(found))) == 3
    assert found["optimum_proven"] is None


@pytest.mark.parametrize("design", ["random", "typical", "extreme"])
def test_every_design_draws(design: str, tmp_path: Path, run_json: RunJson) -> None:
    found = run_json(
        "sample", people(tmp_path), "--id", "id", "--by", "role", "--size", 3, "--seed", 1, "--design", design
    )
    assert (found["design"], len(found["chosen"])) == (design, 3)


def test_extreme_of_a_score(tmp_path: Path, run_json: RunJson) -> None:
    asked = ("--size", 2, "--seed", 1, "--design", "extreme", "--score", "score", "--end", "both")
    assert ids(run_json("sample", people(tmp_path), "--id", "id", "--by", "role", *asked)) == ["P0", "P8"]


def test_sample_prints_who_why_and_who_is_next(tmp_path: Path, run: Run) -> None:
    out = run("sample", people(tmp_path), "--id", "id", "--by", "role,country", "--size", 2, "--seed", 1)
    assert "2 of 9 people chosen (maximum variation, seed 1)." in out
    assert "In reserve" in out


def test_id_that_comes_twice_is_told(tmp_path: Path, rejected: Run) -> None:
    table = written(tmp_path / "t.csv", [("id", "role"), ("a", "x"), ("a", "y"), ("", "z")])
    told = rejected("sample", table, "--id", "id", "--by", "role", "--size", 1, "--seed", 1)
    assert "row 3: 'id' is 'a', as in row 2" in told
    assert "row 4: 'id' is empty" in told


@pytest.mark.parametrize("quota", ["role", "role=doctor", "role=doctor:", "role=doctor:x", "=doctor:1"])
def test_quota_that_cannot_be_read_is_told(quota: str, tmp_path: Path, rejected: Run) -> None:
    asked = ("--by", "role", "--size", 2, "--seed", 1, "--design", "quotas", "--quota", quota)
    assert "Write it like" in rejected("sample", people(tmp_path), "--id", "id", *asked)


def test_more_people_than_there_are_is_told(tmp_path: Path, rejected: Run) -> None:
    assert rejected("sample", people(tmp_path), "--id", "id", "--by", "role", "--size", 99, "--seed", 1)


# saturation


@needs_shared
def test_saturation_gives_the_golden_values(run_json: RunJson) -> None:
    golden = json.loads((GOLDEN / "saturation/wac.json").read_text("utf-8"))
    table = SHARED / "opendata/world-after-covid/codes_matrix.csv"
    for wanted in golden["guest"]:
        found = run_json("saturation", table, "--base", wanted["base"], "--run", wanted["run"], "--orders", 5)
        assert found["base_codes"] == wanted["base_codes"]
        assert found["cumulative"] == wanted["cumulative"]
        assert found["reached"] == wanted["reached_le5"]
        for run, expected in zip(found["runs"], wanted["runs"], strict=True):
            assert run == expected | {"ratio": pytest.approx(expected["ratio"], abs=1e-12)}
    assert found["expected_accumulation"] == pytest.approx(golden["accumulation_mao_tau"], abs=1e-9)
    assert (found["observed_codes"], found["Q1"], found["Q2"]) == (110, golden["Q1"], golden["Q2"])
    assert found["chao2"] == pytest.approx(golden["chao2"], abs=1e-9)
    assert found["coverage"] == pytest.approx(golden["coverage_chao_jost"], abs=1e-9)


def test_saturation_prints_a_row_for_each_interview(tmp_path: Path, run: Run) -> None:
    rows = [("case", "a", "b"), ("x", 1, 0), ("y", 1, 1), ("z", 0, 1)]
    out = run("saturation", written(tmp_path / "m.csv", rows), "--base", 1, "--run", 1)
    assert "2 codes in 3 interviews." in out


def test_cell_that_is_neither_0_nor_1_is_told(tmp_path: Path, rejected: Run) -> None:
    rows = [("case", "a", "b"), ("x", 1, 0), ("y", "yes", 1)]
    assert "row 3: 'yes' in column 'a' is not 0 or 1" in rejected("saturation", written(tmp_path / "m.csv", rows))


def test_too_few_interviews_for_a_ratio_is_told(tmp_path: Path, rejected: Run) -> None:
    assert rejected("saturation", written(tmp_path / "m.csv", [("a", "b"), (1, 0)]))


# check

PLANTED = "Of 114 leads, 34 replied, a response of 27% (n = 34). Half of them (17 of 34, 50%) were women."


def test_check_finds_what_cannot_be_and_passes_what_can(tmp_path: Path, run_json: RunJson) -> None:
    path = tmp_path / "report.txt"
    path.write_text(PLANTED)
    found = run_json("check", path)
    first = found[0]
    assert first.keys() == {"text", "start", "end", "kind", "verdict", "reason", "fits"}
    assert (first["verdict"], first["text"]) == ("impossible", PLANTED[first["start"] : first["end"]])
    assert {"k": 31, "n": 114} in first["fits"]
    assert [each["verdict"] for each in found[1:]] == ["possible"]


def test_check_reads_word_web_page_and_standard_input(
    tmp_path: Path, run_json: RunJson, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = docx.Document()
    document.add_paragraph(PLANTED)
    document.save(str(tmp_path / "report.docx"))
    (tmp_path / "report.html").write_text(f"<html><body><p>{PLANTED}</p></body></html>")
    for name in ("report.docx", "report.html"):
        assert run_json("check", tmp_path / name)[0]["verdict"] == "impossible"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLANTED.encode())))
    assert run_json("check", "-")[0]["verdict"] == "impossible"


def test_check_of_several_files_names_the_file(tmp_path: Path, run_json: RunJson) -> None:
    for name in ("a.txt", "b.md"):
        (tmp_path / name).write_text(PLANTED)
    found = run_json("check", tmp_path / "a.txt", tmp_path / "b.md")
    assert {Path(each["file"]).name for each in found} == {"a.txt", "b.md"}


def test_base_that_the_reader_knows_is_used(tmp_path: Path, run_json: RunJson) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Overall, 70% of the respondents strongly agreed.")
    assert run_json("check", path)[0]["verdict"] == "not checkable"
    assert run_json("check", path, "--base", "respondents=34")[0]["verdict"] == "rounding"


def test_check_prints_the_impossible_and_counts_the_rest(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "report.txt"
    path.write_text(PLANTED)
    out = run("check", path)
    told = "2 figures found; 1 impossible, 0 doubtful, 0 rounding, 1 possible, 0 not checkable."
    assert told in " ".join(out.split())
    assert "17 of 34" not in out
    assert "With --all each figure is shown." in out
    out = run("check", path, "--all")
    assert "17 of 34" in out
    assert "With --all" not in out


@pytest.mark.parametrize(
    ("text", "status"), [(PLANTED, 1), ("Half of them (17 of 34, 50%) were women.", 0), ("34 of 114 (29%)", 0)]
)
def test_check_ends_with_one_for_scripts_where_a_figure_is_impossible(tmp_path: Path, text: str, status: int) -> None:
    path = tmp_path / "report.txt"
    path.write_text(text)
    for more in ([], ["--json"]):
        assert main(["check", str(path), "--exit-code", *more]) == status
        assert main(["check", str(path), *more]) == 0


def test_all_faults_of_a_check_are_told_together(tmp_path: Path, rejected: Run) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("")
    told = rejected("check", path, "--base", "leads", "--base", "x=many")
    assert "--base leads:" in told
    assert "--base x=many:" in told
    assert "empty.txt: There is no text in it." in told
