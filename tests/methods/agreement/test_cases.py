"""Small agreement tables with the right answer of each, as a person would hand them to `plait agreement`."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tests.shared import SHARED, needs_shared

from plait.cli import main

pytestmark = needs_shared
FOLDER = SHARED / "cases" / "agreement"
ROWS = list(csv.DictReader((FOLDER / "MANIFEST.csv").open(encoding="utf-8"))) if FOLDER.is_dir() else []

NAMES = {
    "percent agreement": "percent",
    "percent agreement of pairs": "percent",
    "Cohen's kappa": "cohen_kappa",
    "linear weights": "weighted_kappa_linear",
    "quadratic weights": "weighted_kappa_quadratic",
    "Scott's pi": "scott_pi",
    "Fleiss' kappa": "fleiss_kappa",
    "Conger's kappa": "conger_kappa",
    "AC1": "gwet_ac1",
    "Bennett's S": "bennett_s",
    "Brennan-Prediger": "bp",
}
VALUE = re.compile(rf"(?P<name>alpha|{'|'.join(NAMES)})? ?(?:\((?P<level>[a-z][^)]*)\))? (?P<value>-?\d\.\d{{6}})")
REFUSED = {
    "coder_twice_on_unit.csv": "row 3: Coder 'A' gave unit '1' both 'x' (in row 2 already) and 'y'",
    "values_case_blanks.csv": "row 3: The value 'yes' is written 'Yes' in row 2",
}


def test_every_file_has_its_answer_and_every_answer_its_file() -> None:
    assert {row["file"] for row in ROWS} == {path.name for path in FOLDER.glob("*.csv")} - {"MANIFEST.csv"}


def asked(file: str, level: str, *more: str) -> list[str]:
    """What a person types: the columns by their names in the file."""
    heading = (FOLDER / file).read_text("utf-8").splitlines()[0]
    unit, coder, value = re.split("[,;]", heading)
    columns = ["--unit", unit, "--coder", coder, "--value", value]
    return ["agreement", str(FOLDER / file), *columns, "--level", level, "--bootstrap", "0", *more]


def wanted(right: str) -> Iterator[tuple[str, str, float, tuple[str, ...]]]:
    """Name of a coefficient, level, value and further options, of each value that is right."""
    name = ""
    for found in VALUE.finditer(re.split(r"; -?\d\.\d{6}", right)[0].split(" (NA as a category)")[0]):
        name = found["name"] or name
        if name == "alpha":
            level, _, order = found["level"].partition(", ")
            yield name, level, float(found["value"]), ("--categories", order.replace(" < ", ",")) if order else ()
        else:
            weights = name.split()[0] if name.endswith(" weights") else "identity"
            yield NAMES[name], "nominal", float(found["value"]), ("--weights", weights)


VALUES = [
    pytest.param(row["file"], *each, id=f"{row['file']}-{each[0]}-{each[1]}")
    for row in ROWS
    for each in wanted(row["right"])
    if row["file"] != "values_case_blanks.csv"
]


@pytest.mark.parametrize(("file", "name", "level", "value", "more"), VALUES)
def test_value_is_the_right_one(
    file: str, name: str, level: str, value: float, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*asked(file, level, *more), "--json"]) == 0
    found = {each["name"]: each for each in json.loads(capsys.readouterr().out)}[name]
    assert found["value"] == pytest.approx(value, abs=5e-7)


def test_no_value_of_the_answers_is_passed_over() -> None:
    said = {row["file"]: len(re.findall(r"-?\d\.\d{6}", row["right"])) for row in ROWS}
    tried: dict[str, int] = {}
    for case in VALUES:
        tried[str(case.values[0])] = tried.get(str(case.values[0]), 0) + 1
    # The wrong ones, and those of a table that is asked about.
    others = {"missing_na.csv": 1, "order_of_numbers.csv": 1, "values_case_blanks.csv": 2}
    assert {file: n - others.get(file, 0) for file, n in said.items() if n - others.get(file, 0)} == tried


@pytest.mark.parametrize("file", sorted(REFUSED))
def test_table_is_refused_with_its_row(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked(file, "nominal")) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert REFUSED[file] in err


def test_ratio_level_refuses_what_is_below_zero_with_its_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked("ratio_negative.csv", "ratio")) == 1
    assert "row 8: -1 is below 0, and no value of the ratio level is" in capsys.readouterr().err


def test_writings_that_are_one_by_the_answer_give_its_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*asked("values_case_blanks.csv", "nominal", "--writings", "one"), "--json"]) == 0
    found = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert found["alpha"]["value"] == pytest.approx(0.533333, abs=5e-7)


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("missing_na.csv", "5 values are missing: 'NA' 5."),
        ("missing_na.csv", "3 of 6 units"),
        ("missing_empty.csv", "2 values are missing: blank 2."),
        ("missing_empty.csv", "4 of 6 units"),
        ("four_coders_gaps.csv", "11 of 12 units"),
        ("values_number_writings.csv", "Read as one: 1, 1.0; 1,5, 1.5."),
        ("undefined_no_overlap.csv", "0 of 3 units"),
    ],
)
def test_what_was_read_is_told(file: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked(file, "nominal")) == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("file", "defined"),
    [
        ("undefined_no_overlap.csv", []),
        ("undefined_one_unit.csv", ["percent", "pa_cac"]),
        ("undefined_one_value.csv", ["percent"]),
    ],
)
@pytest.mark.parametrize("bootstrap", ["0", "200"])
def test_what_has_no_value_says_so_in_words(
    file: str, defined: list[str], bootstrap: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*asked(file, "nominal"), "--bootstrap", bootstrap, "--json"]) == 0
    results: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    for result in results:
        if "value" in result:
            assert (result["name"] in defined, result["value"]) == (True, 1)
        else:
            assert len(result["undefined"]) > 20
