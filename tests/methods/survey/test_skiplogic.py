from __future__ import annotations

import math
import time
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plait.formats.questionnaires.expression import MAX_DEPTH, MAX_LENGTH
from plait.methods.survey.skiplogic import (
    ExpressionError,
    Value,
    calculate,
    compile_expression,
    is_relevant,
    shown_items,
)
from plait.records.problem import InputRejected
from plait.records.questionnaire import Item, ItemKind, Questionnaire

TODAY = date(2026, 1, 31)


def value(text: str, this: str = "", **answers: str) -> Value:
    return compile_expression(text).evaluate(answers, this=this, today=TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("10 - 4 - 3", 3.0),
        ("7 div 2", 3.5),
        ("7 mod 3", 1.0),
        ("-7 mod 3", -1.0),
        ("2 - -1", 3.0),
        ("1 div 0", math.inf),
        ("true() or false() and false()", True),
        ("not(true()) or true()", True),
        ("1 < 2 = true()", True),
        ("'a' = 'a' and 'a' != 'b'", True),
        ("“a” = ‘a’", True),
        ("3 >= 3 and 3 <= 3 and not(3 > 3) and not(3 < 3)", True),
        ("if(1 > 2, 'yes', 'no')", "no"),
        ("string-length('héé')", 3.0),
        ("int(-2.7)", -2.0),
        ("int('7.9')", 7.0),
        ("number('3.5')", 3.5),
        ("string(3.0)", "3"),
        ("string(0.5)", "0.5"),
        ("concat('a', 1, true())", "a1true"),
        ("coalesce('', 'b')", "b"),
        ("coalesce('a', 'b')", "a"),
        ("round(2.5)", 3.0),
        ("round(-2.5)", -2.0),
        ("round(2.345, 2)", 2.35),
        ("round(1234, -2)", 1200.0),
        ("contains('abcd', 'bc')", True),
        ("starts-with('abcd', 'bc')", False),
        ("today()", "2026-01-31"),
        ("today() > '2025-12-31'", True),
        ("today() - '2026-01-01'", 30.0),
        ("count-selected('a b  c')", 3.0),
        ("selected('north south', 'south')", True),
        ("selected('northern', 'north')", False),
        ("regex('2026', '[0-9]{4}')", True),
        ("regex('in 2026', '[0-9]{4}')", False),
    ],
)
def test_expressions_give_what_xpath_and_xlsform_say(text: str, expected: Value) -> None:
    assert value(text) == expected
    assert type(value(text)) is type(expected)


def test_a_missing_answer_in_arithmetic_is_not_a_number() -> None:
    assert math.isnan(float(value("${age} + 1")))


@pytest.mark.parametrize("operator", ["=", "<", "<=", ">", ">="])
def test_every_comparison_with_a_missing_number_is_false(operator: str) -> None:
    assert value(f"${{age}} {operator} 18") is False


def test_a_missing_number_differs_from_every_number() -> None:
    assert value("${age} != 18") is True


def test_answers_compare_with_numbers_as_numbers_and_with_texts_as_texts() -> None:
    assert value("${n} = 7", n="7.0") is True
    assert value("${n} = '7'", n="7.0") is False
    assert value("${n} < 10", n="9") is True
    assert value("${n} < '10'", n="9") is True


def test_a_dot_is_the_answer_being_checked() -> None:
    assert value(". >= 18 and . < ${limit}", this="20", limit="65") is True


def test_references_are_all_the_names_asked_about() -> None:
    text = "if(selected(${aims}, 'x'), -${b-1}, concat(${ c.d }, 'not ${e}'))"
    assert compile_expression(text).references == {"aims", "b-1", "c.d"}


@pytest.mark.parametrize(
    ("text", "position", "cause"),
    [
        ("", 1, "empty"),
        ("${age", 1, "reference"),
        ("${age} >", 9, "ends"),
        ("${age} 18", 8, "does not follow"),
        ("(1", 1, "bracket"),
        ("1)", 2, "does not follow"),
        ("'a", 1, "quotation"),
        ("age > 18", 1, "neither an item nor a text"),
        ("1 + pulldata('a')", 5, "pulldata() is not supported"),
        ("if(1, 2)", 1, "needs 3"),
        ("../age > 1", 1, "Paths"),
        ("/data/age > 1", 1, "Paths"),
        ("${a} > 1 # x", 10, "no meaning"),
        ("regex(., ${a})", 1, "not a text"),
        ("regex(., '(?=a)')", 1, "cannot be used"),
        ("regex(., 'a)(b')", 1, "cannot be used"),
        ("regex(., '((a{900}){900}){900}')", 1, "cannot be used"),
    ],
)
def test_an_unreadable_expression_says_where_and_why(text: str, position: int, cause: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        compile_expression(text)
    assert caught.value.position == position
    assert cause in caught.value.cause
    assert caught.value.problems[0].cure


def test_an_unreadable_expression_is_rejected_input() -> None:
    with pytest.raises(InputRejected):
        compile_expression("1 +")


def test_length_and_depth_are_limited() -> None:
    with pytest.raises(ExpressionError, match="characters"):
        compile_expression("1" * (MAX_LENGTH + 1))
    with pytest.raises(ExpressionError, match="nested"):
        compile_expression("(" * (MAX_DEPTH + 1) + "1" + ")" * (MAX_DEPTH + 1))


def test_the_deepest_expression_allowed_can_be_evaluated() -> None:
    text = "1"
    for _ in range(MAX_DEPTH):
        text = f"(0 or 1 and 1 = 1 < 1 + 1 * -{text})"
    assert isinstance(value(text), bool)


def test_a_chain_of_hundreds_of_conditions_is_no_deeper_than_one() -> None:
    assert value(" or ".join(["${a}=1"] * 900)) is False


def test_a_hostile_pattern_takes_no_time() -> None:
    began = time.process_time()
    assert value("regex(., '(a+)+b')", this="a" * 20_000) is False
    assert time.process_time() - began < 0.5


def test_calculations_that_double_each_other_stay_bounded() -> None:
    items = [Item("c0", ItemKind.CALCULATE, {}, calculation="'xxxxxxxxxx'")]
    items += [
        Item(f"c{i}", ItemKind.CALCULATE, {}, calculation=f"concat(${{c{i - 1}}}, ${{c{i - 1}}})") for i in range(1, 60)
    ]
    assert len(calculate(Questionnaire("Q", tuple(items)), {}, today=TODAY)["c59"]) <= 100_000


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="${}ab.'\"()+-*/<>=!, 0123or andivmotselcj", max_size=40))
def test_no_text_at_all_gives_anything_but_a_value_or_an_expression_error(text: str) -> None:
    with suppress(ExpressionError):
        assert isinstance(value(text), str | float | bool)


@settings(max_examples=100, deadline=None)
@given(st.integers(-999, 999), st.integers(-999, 999), st.integers(1, 99))
def test_arithmetic_agrees_with_python(a: int, b: int, c: int) -> None:
    assert value("${a} + ${b} * ${c} - ${a} div ${c}", a=str(a), b=str(b), c=str(c)) == a + b * c - a / c


@settings(max_examples=100, deadline=None)
@given(st.booleans(), st.booleans())
def test_de_morgan_holds(a: bool, b: bool) -> None:
    left = f"not({str(a).lower()}() and {str(b).lower()}())"
    right = f"not({str(a).lower()}()) or not({str(b).lower()}())"
    assert value(left) == value(right)


def item(name: str, relevant: str = "", kind: ItemKind = ItemKind.TEXT, calculation: str = "") -> Item:
    return Item(name, kind, {"": name}, relevant=relevant, calculation=calculation)


CASCADE = Questionnaire("Q", (item("a"), item("b", "${a} = 'yes'"), item("c", "${b} = 'yes'"), item("d", "${c} = ''")))


def test_an_answer_to_a_hidden_item_counts_as_empty_for_the_items_after_it() -> None:
    answers = {"a": "no", "b": "yes", "c": "x"}
    assert shown_items(CASCADE, answers, today=TODAY) == ("a", "d")


def test_every_item_is_shown_when_its_condition_holds() -> None:
    assert shown_items(CASCADE, {"a": "yes", "b": "yes"}, today=TODAY) == ("a", "b", "c", "d")


def test_is_relevant_agrees_with_the_items_shown() -> None:
    answers = {"a": "yes"}
    shown = shown_items(CASCADE, answers, today=TODAY)
    assert tuple(i.name for i in CASCADE.items if is_relevant(CASCADE, i, answers, TODAY)) == shown


def test_a_condition_may_ask_about_a_calculation() -> None:
    total = item("total", kind=ItemKind.CALCULATE, calculation="${a} + ${b}")
    form = Questionnaire("Q", (item("a"), item("b"), total, item("high", "${total} > 5")))
    assert shown_items(form, {"a": "3", "b": "4"}, today=TODAY) == ("a", "b", "total", "high")
    assert calculate(form, {"a": "3", "b": "4"}, today=TODAY) == {"total": "7"}


def test_a_calculation_without_a_number_is_empty() -> None:
    total = item("total", kind=ItemKind.CALCULATE, calculation="${a} + 1")
    assert calculate(Questionnaire("Q", (item("a"), total)), {}, today=TODAY) == {"total": ""}


def test_a_hidden_calculation_is_not_made() -> None:
    total = item("total", "false()", ItemKind.CALCULATE, "1 + 1")
    assert calculate(Questionnaire("Q", (total,)), {}, today=TODAY) == {}
