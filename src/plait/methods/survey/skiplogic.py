"""Which items of a questionnaire a person is shown, and what its calculations give.

Expressions follow XPath 1.0 as XLSForm uses it (W3C 1999, XML Path Language 1.0; ODK XForms specification,
https://getodk.github.io/xforms-spec/). Answers are texts; an item that was not answered or not shown is ''. In
arithmetic and in < <= > >= a text is read as a number: '' and other texts give NaN, an ISO date gives its days since
1970-01-01. '=' between two texts compares them as texts, and with a number on one side as numbers. NaN is not equal to
anything, so every comparison with it is false, except !=, which is true.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from functools import lru_cache

from plait.formats.questionnaires.expression import (
    Call,
    Chain,
    ExpressionError,
    Negative,
    Node,
    Number,
    Reference,
    Text,
    This,
    matches_whole,
    parse_expression,
    references,
)
from plait.records.questionnaire import Item, ItemKind, Questionnaire

__all__ = [
    "Expression",
    "ExpressionError",
    "Value",
    "as_boolean",
    "as_text",
    "calculate",
    "compile_expression",
    "is_relevant",
    "shown_items",
]

Value = str | float | bool

_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(T[\d:.+\-Z]*)?")
_EPOCH = date(1970, 1, 1).toordinal()
_MAX_TEXT = 100_000


@dataclass(frozen=True, slots=True)
class Expression:
    """A readable expression. text: as its author wrote it. references: names of the items it asks about."""

    text: str
    tree: Node
    references: frozenset[str]

    def evaluate(self, answers: Mapping[str, str], *, this: str = "", today: date) -> Value:
        """The value for these answers: text, number (maybe NaN) or truth value.

        Parameters: answers, item name to stored answer, absent means not answered; this, what '.' stands for;
            today, what today() gives.

        >>> compile_expression("${age} >= 18").evaluate({"age": "34"}, today=date(2026, 1, 31))
        True
        """
        return _value(self.tree, _Scope(answers, this, today))


@lru_cache(maxsize=512)
def compile_expression(text: str) -> Expression:
    """The expression ready to be evaluated. Raises ExpressionError with the position, cause and cure.

    >>> sorted(compile_expression("selected(${aims}, 'care') and ${age} > 17").references)
    ['age', 'aims']
    """
    tree = parse_expression(text)
    return Expression(text, tree, references(tree))


def is_relevant(questionnaire: Questionnaire, item: Item, answers: Mapping[str, str], today: date) -> bool:
    """Whether a person who gave these answers is shown the item.

    Parameters and errors as in shown_items.
    """
    return item.name in shown_items(questionnaire, answers, today=today)


def shown_items(questionnaire: Questionnaire, answers: Mapping[str, str], *, today: date) -> tuple[str, ...]:
    """Names of the items that are shown, notes and calculations among them, in the order of the questionnaire.

    An answer to an item that is itself not shown counts as empty for every item after it. Raises ExpressionError when
    a condition cannot be read.

    >>> age = Item("age", ItemKind.INTEGER, {"": "Age"})
    >>> job = Item("job", ItemKind.TEXT, {"": "Job"}, relevant="${age} > 17")
    >>> shown_items(Questionnaire("Q", (age, job)), {"age": "12"}, today=date(2026, 1, 31))
    ('age',)
    """
    return tuple(item.name for item, _ in _walk(questionnaire, answers, today))


def calculate(questionnaire: Questionnaire, answers: Mapping[str, str], *, today: date) -> dict[str, str]:
    """Values of the calculations that are reached, by item name; '' where there is no number to give.

    >>> total = Item("total", ItemKind.CALCULATE, {}, calculation="${a} + ${b}")
    >>> a, b = Item("a", ItemKind.INTEGER, {}), Item("b", ItemKind.INTEGER, {})
    >>> calculate(Questionnaire("Q", (a, b, total)), {"a": "1", "b": "2"}, today=date(2026, 1, 31))
    {'total': '3'}
    """
    return {item.name: value for item, value in _walk(questionnaire, answers, today) if item.calculation}


def as_text(value: Value) -> str:
    """XPath's string(): whole numbers without a point, no exponents, 'true' and 'false', 'NaN'.

    >>> as_text(3.0), as_text(0.5), as_text(True)
    ('3', '0.5', 'true')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value.is_integer():
        return str(int(value))
    return format(Decimal(repr(value)), "f")


def as_boolean(value: Value) -> bool:
    """XPath's boolean(): a text is true unless empty, a number unless 0 or NaN.

    >>> as_boolean("no"), as_boolean(0.0)
    (True, False)
    """
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def _walk(questionnaire: Questionnaire, answers: Mapping[str, str], today: date) -> Iterator[tuple[Item, str]]:
    """The items that are shown, each with its answer or calculated value."""
    reached: dict[str, str] = {}
    for item in questionnaire.items:
        if item.relevant and not as_boolean(compile_expression(item.relevant).evaluate(reached, today=today)):
            continue
        if item.calculation:
            value = compile_expression(item.calculation).evaluate(reached, today=today)
            has_none = isinstance(value, float) and not math.isfinite(value)
            reached[item.name] = "" if has_none else as_text(value)
        elif item.kind is not ItemKind.NOTE:
            reached[item.name] = answers.get(item.name, "")
        yield item, reached.get(item.name, "")


@dataclass(frozen=True, slots=True)
class _Scope:
    answers: Mapping[str, str]
    this: str
    today: date


def _value(node: Node, scope: _Scope) -> Value:
    if isinstance(node, Number | Text):
        return node.value
    if isinstance(node, Reference):
        return scope.answers.get(node.name, "")
    if isinstance(node, This):
        return scope.this
    if isinstance(node, Negative):
        return -_number(_value(node.operand, scope))
    if isinstance(node, Chain):
        return _chain(node, scope)
    return _call(node, scope)


def _chain(chain: Chain, scope: _Scope) -> Value:
    value = _value(chain.first, scope)
    for operator, operand in chain.rest:
        if operator in ("and", "or"):
            # What stands after a decided 'and' or 'or' is not looked at.
            if as_boolean(value) is (operator == "or"):
                return operator == "or"
            value = as_boolean(_value(operand, scope))
        else:
            value = _combined(operator, value, _value(operand, scope))
    return value


def _combined(operator: str, left: Value, right: Value) -> Value:
    if operator == "=":
        return _equal(left, right)
    if operator == "!=":
        return not _equal(left, right)
    a, b = _number(left), _number(right)
    if operator == "<":
        return a < b
    if operator == "<=":
        return a <= b
    if operator == ">":
        return a > b
    if operator == ">=":
        return a >= b
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    return _quotient(a, b) if operator == "div" else _remainder(a, b)


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return as_boolean(left) == as_boolean(right)
    if isinstance(left, float) or isinstance(right, float):
        return _number(left) == _number(right)
    return left == right


def _quotient(a: float, b: float) -> float:
    if b != 0:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1.0, b)


def _remainder(a: float, b: float) -> float:
    """XPath's mod takes the sign of the dividend, as C's does and Python's does not."""
    if b == 0 or not math.isfinite(a) or math.isnan(b):
        return math.nan
    return math.fmod(a, b)


def _number(value: Value) -> float:
    if isinstance(value, str):
        return _number_of_text(value)
    return float(value)


def _number_of_text(text: str) -> float:
    if len(text) <= 400 and _NUMBER.fullmatch(text):
        return float(text)
    if (found := _ISO_DATE.fullmatch(text)) is not None:
        try:
            return float(date(int(found[1]), int(found[2]), int(found[3])).toordinal() - _EPOCH)
        except ValueError:
            return math.nan
    return math.nan


def _call(call: Call, scope: _Scope) -> Value:
    name = call.function
    if name == "if":
        condition, then, otherwise = call.arguments
        return _value(then if as_boolean(_value(condition, scope)) else otherwise, scope)
    values = [_value(argument, scope) for argument in call.arguments]
    if name in _CONSTANTS:
        return _CONSTANTS[name]
    if name == "today":
        return scope.today.isoformat()
    if name in ("int", "number", "round"):
        return _numeric_function(name, [_number(value) for value in values])
    if name == "not":
        return not as_boolean(values[0])
    return _text_function(name, [as_text(value) for value in values])


_CONSTANTS: dict[str, Value] = {"true": True, "false": False}


def _numeric_function(name: str, numbers: list[float]) -> float:
    number = numbers[0]
    if name == "number" or not math.isfinite(number):
        return number
    if name == "int":
        return float(math.trunc(number))
    places = numbers[1] if len(numbers) == 2 else 0.0
    if math.isnan(places) or abs(places) > 15:
        return math.nan
    return _rounded(number, int(places))


def _rounded(number: float, places: int) -> float:
    """XPath's round(): halves go up, also below zero (-2.5 to -2)."""
    if abs(number) >= 1e15:
        return number
    unit = Decimal(1).scaleb(-places)
    units = (Decimal(repr(number)) / unit + Decimal("0.5")).to_integral_value(ROUND_FLOOR)
    return float(units * unit)


def _text_function(name: str, texts: list[str]) -> Value:
    text = texts[0]
    if name == "selected":
        return texts[1].strip() in text.split()
    if name == "count-selected":
        return float(len(text.split()))
    if name == "string-length":
        return float(len(text))
    if name == "regex":
        return matches_whole(text, texts[1])
    if name == "coalesce":
        return text or texts[1]
    if name == "contains":
        return texts[1] in text
    if name == "starts-with":
        return text.startswith(texts[1])
    # concat and string. Calculations that feed each other could double a text without end.
    return "".join(texts)[:_MAX_TEXT]
