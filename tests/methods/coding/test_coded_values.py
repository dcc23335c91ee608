"""What coders wrote, read as values: what is missing, what is one, and what is asked about."""

from __future__ import annotations

from collections.abc import Hashable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.methods.agreement.coefficients import coefficient
from plait.methods.coding.coded_units import Reliability
from plait.methods.coding.coded_values import Writings, number_of
from plait.records.problem import InputRejected


def read(*values: Hashable, **settings: object) -> Reliability:
    """A table in which Ann and Ben coded unit after unit."""
    rows = [(f"u{at // 2}", ("Ann", "Ben")[at % 2], value) for at, value in enumerate(values)]
    return Reliability.from_rows(rows, **settings)  # type: ignore[arg-type]


def told(*values: Hashable, **settings: object) -> list[str]:
    with pytest.raises(InputRejected) as rejected:
        read(*values, **settings)
    return [str(problem) for problem in rejected.value.problems]


@pytest.mark.parametrize(
    "missing",
    ["", "  ", "\u00a0", "\u200b", None, float("nan"), "NA", "na", "N/A", "n/a", "n.a.", "NaN", "#N/A", "<NA>", "NULL",
     ".", " . ", "-", "–", "—", "missing", "k. A."],
)  # fmt: skip
def test_what_says_that_there_is_no_value_is_missing(missing: Hashable) -> None:
    table = read("yes", "no", "no", missing)
    assert (table.categories, table.reading.n_missing) == (("no", "yes"), 1)


def test_missing_values_are_told_by_their_writing() -> None:
    assert read("x", "NA", "NA", "y", " ", ".").reading.missing == {"NA": 2, "": 1, ".": 1}


def test_declared_value_is_no_missing_one() -> None:
    table = read("yes", "NA", "NA", "yes", "", "yes", categories=["yes", "NA"])
    assert (table.values.tolist(), table.reading.missing) == ([[0, 1], [1, 0], [-1, 0]], {"": 1})


def test_declared_value_in_other_capitals_is_asked_about_and_not_missing() -> None:
    assert "The value 'NA' is written 'na' in the codebook" in told("yes", "NA", categories=["yes", "na"])[0]
    assert read("yes", "NA", categories=["yes", "na"], writings="one").reading.n_missing == 0


def test_texts_of_missing_values_can_be_said() -> None:
    assert read("1", "99", "2", "NA", missing=["99.0"]).categories == ("1", "2", "NA")
    assert read("1", "NA", missing=[]).reading.n_missing == 0


def test_minus_is_a_value_beside_plus() -> None:
    assert set(read("+", "-", "0", "-").categories) == {"+", "-", "0"}


@pytest.mark.parametrize(
    ("doubtful", "others"), [("none", ["a", "b"]), ("?", ["a"]), ("-99", ["1", "5"]), (999, [2, 7])]
)
def test_word_that_often_says_there_is_none_is_kept_and_told(doubtful: Hashable, others: list[Hashable]) -> None:
    table = read(doubtful, *others)
    assert (table.reading.doubtful, table.reading.n_missing) == ((str(doubtful),), 0)
    assert read(doubtful, *others, missing=[str(doubtful)]).reading.doubtful == ()


@pytest.mark.parametrize("value", ["9", "-1", "99"])
def test_number_near_the_others_is_not_doubted(value: str) -> None:
    assert read(value, "1", "80", "4").reading.doubtful == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [("yes", " yes "), ("yes", "yes\u200b"), ("e\u0301tude", "étude"), ("a  b", "a\u00a0b"), ("1", "1.0"),
     ("1,5", "1.5"), (1, "1"), ("-0", "0"), ("−2", "-2,0")],
)  # fmt: skip
def test_writings_that_say_the_same_are_one(one: Hashable, other: Hashable) -> None:
    table = read(one, other, "x", "x")
    assert len(table.categories) == 2
    assert table.values[0, 0] == table.values[0, 1] != table.values[1, 1]


def test_numbers_written_in_two_ways_are_told() -> None:
    assert read("1", "1.0", "1,5", "1.5").reading.alike == (("1", "1.0"), ("1,5", "1.5"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Yes", "yes"), ("NO", "no"), ("Straße", "STRASSE"), ("café", "cafe"), ("not-relevant", "not relevant"),
     ("not_relevant", "Not Relevant"), ("yes.", "yes"), ("“yes”", "yes"), ("1.1", "1.10"), ("01", "1"),
     ("ｙｅｓ", "yes")],
)  # fmt: skip
def test_writings_that_may_be_one_are_asked_about(one: str, other: str) -> None:
    (problem,) = told(one, "x", other, "x")
    assert problem.startswith(f"Row 3: The value '{other}' is written '{one}' in row 1")
    assert read(one, "x", other, "x", writings="one").reading.alike == ((one, other),)
    assert len(read(one, "x", other, "x", writings="apart").categories) == 3


@pytest.mark.parametrize(
    ("one", "other"), [("yes", "no"), ("A+", "A"), ("C", "C#"), ("-1", "1"), ("1.2", "12"), ("a/b", "ab")]
)
def test_different_values_are_not_asked_about(one: str, other: str) -> None:
    assert len(read(one, other).categories) == 2


def test_both_writings_declared_are_two_values() -> None:
    assert read("Yes", "yes", categories=["Yes", "yes"]).values.tolist() == [[0, 1]]


def test_writing_of_a_declared_value_is_asked_about() -> None:
    (problem,) = told("yes", "YES", categories=["yes", "no"])
    assert "is written 'yes' in the codebook" in problem
    assert read("yes", "YES", categories=["yes", "no"], writings="one").values.tolist() == [[0, 0]]
    assert "'YES' is not in the codebook" in told("yes", "YES", categories=["yes", "no"], writings="apart")[0]


@pytest.mark.parametrize("place", [0, 1])
def test_units_and_coders_in_two_writings_are_asked_about(place: int) -> None:
    rows = [["u1", "Ann", "x"], ["u1", "Ben", "x"], ["u2", "Ann", "y"]]
    rows[2][place] = ("U1", "ann")[place]
    with pytest.raises(InputRejected, match=r"The (unit|coder) '(U1|ann)' is written"):
        Reliability.from_rows(map(tuple, rows))  # type: ignore[arg-type]


@pytest.mark.parametrize(("unit", "coder", "what"), [("", "Ann", "unit"), ("NA", "Ann", "unit"), ("u1", None, "coder")])
def test_rows_without_unit_or_coder_are_refused(unit: str, coder: str | None, what: str) -> None:
    with pytest.raises(InputRejected, match=f"Row 2: The {what} is"):
        Reliability.from_rows([("u1", "Ben", "x"), (unit, coder, "x")])


def test_coder_called_na_can_be_declared() -> None:
    assert Reliability.from_rows([("u1", "NA", "x"), ("u1", "Ben", "x")], missing=[]).coders == ("NA", "Ben")


def test_numbers_written_as_text_stand_by_their_size() -> None:
    table = read("10", "9", "2", "2", "1", "3", "9", "10", "3", "3")
    assert table.categories == ("1", "2", "3", "9", "10")
    assert coefficient("alpha", table, level="ordinal", bootstrap=0).value == pytest.approx(0.726582, abs=5e-7)
    assert coefficient("alpha", table, level="interval", bootstrap=0).value == pytest.approx(0.957680, abs=5e-7)


@pytest.mark.parametrize("asked", [("alpha", "ordinal", "identity"), ("cohen_kappa", "nominal", "linear")])
def test_words_without_a_codebook_have_no_order(asked: tuple[str, str, str]) -> None:
    name, level, weights = asked
    table = read("low", "high", "mid", "mid")
    with pytest.raises(InputRejected, match="order is not known"):
        coefficient(name, table, level=level, weights=weights, bootstrap=0)  # type: ignore[arg-type]


def test_row_said_twice_counts_once_and_is_told() -> None:
    table = Reliability.from_rows([("u", "Ann", "x"), ("u", "Ben", "y"), ("u", "Ann", "x")])
    assert (table.values.tolist(), table.reading.n_repeated) == ([[0, 1]], 1)


def test_every_row_at_fault_is_named_by_its_number() -> None:
    rows = [("u1", "Ann", "high"), ("u1", "Ben", "1,234"), ("u2", "Ann", "high"), ("u2", "Ben", "3")]
    with pytest.raises(InputRejected) as rejected:
        Reliability.from_rows(rows, as_numbers=True, numbers=[2, 3, 5, 6])
    assert [problem.place for problem in rejected.value.problems] == ["Row 2", "Row 3", "Row 5"]
    assert "may be 1234 or 1.234" in str(rejected.value.problems[1])


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", 1), ("1,5", 1.5), (",5", 0.5), ("-2", -2), ("−2", -2), ("1 234", 1234), ("1.234.567", 1234567),
     ("1.234,5", 1234.5), ("1e3", 1000), ("1,234", None), ("1_000", None), ("inf", None), ("x", None), ("", None),
     ("1.2.3", None), (True, 1)],
)  # fmt: skip
def test_number_of_a_text(text: Hashable, number: float | None) -> None:
    assert number_of(text) == number


values = st.sampled_from(["yes", "no", "maybe", "NA", "", ".", "1", "1.0", "2"])


@settings(max_examples=60, deadline=None)
@given(st.lists(values, min_size=2, max_size=12), st.sampled_from(["ask", "one", "apart"]))
def test_every_cell_is_a_value_or_counted_as_missing(cells: list[str], writings: Writings) -> None:
    table = read(*cells, writings=writings)
    n_values = int((table.values >= 0).sum())
    assert n_values + table.reading.n_missing == len(cells)
