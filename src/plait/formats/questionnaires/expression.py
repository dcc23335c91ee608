"""XLSForm expressions (relevant, constraint, calculation) from text into a tree; methods.survey.skiplogic evaluates it.

Grammar, loosest first, all operators to the left: or; and; = !=; < <= > >=; + -; * div mod; unary minus; and the
primaries ${name}, a single dot, 'text', "text", numbers, f(...), (...).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from plait.records.problem import InputRejected, Problem

MAX_LENGTH = 10_000
MAX_DEPTH = 50
MAX_PATTERN = 500

# Function -> fewest and most arguments.
FUNCTIONS: dict[str, tuple[int, int]] = {
    "not": (1, 1),
    "selected": (2, 2),
    "count-selected": (1, 1),
    "if": (3, 3),
    "string-length": (1, 1),
    "regex": (2, 2),
    "int": (1, 1),
    "number": (1, 1),
    "string": (1, 1),
    "concat": (1, 200),
    "coalesce": (2, 2),
    "true": (0, 0),
    "false": (0, 0),
    "today": (0, 0),
    "round": (1, 2),
    "contains": (2, 2),
    "starts-with": (2, 2),
}


class ExpressionError(InputRejected):
    """An expression that cannot be read. position: the character it goes wrong at, from 1; cause, cure: sentences."""

    def __init__(self, position: int, cause: str, cure: str) -> None:
        self.position, self.cause, self.cure = position, cause, cure
        super().__init__(Problem(f"Expression, character {position}", cause, cure))


@dataclass(frozen=True, slots=True)
class Number:
    value: float


@dataclass(frozen=True, slots=True)
class Text:
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """The answer to the item of that name."""

    name: str


@dataclass(frozen=True, slots=True)
class This:
    """The answer being checked, written as a single dot."""


@dataclass(frozen=True, slots=True)
class Negative:
    operand: Node


@dataclass(frozen=True, slots=True)
class Chain:
    """first, then operator and operand, as often as the author wrote operators of one rank side by side."""

    first: Node
    rest: tuple[tuple[str, Node], ...]


@dataclass(frozen=True, slots=True)
class Call:
    function: str
    arguments: tuple[Node, ...]


Node = Number | Text | Reference | This | Negative | Chain | Call

# Word processors bend quotation marks; a form pasted from one means the straight ones.
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_RANKS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))
_TOKEN = re.compile(
    r"""(?P<blank>\s+)
    | (?P<reference>\$\{\s*(?P<item>[^\W\d][\w.\-]*)\s*\})
    | (?P<text>"[^"]*"|'[^']*')
    | (?P<number>(?:\d+(?:\.\d*)?|\.\d+))
    | (?P<name>[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?)
    | (?P<operator><=|>=|!=|[=<>+\-*(),])
    | (?P<this>\.(?![.\d/]))""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    position: int


def parse_expression(text: str) -> Node:
    """The tree of an expression.

    Raises ExpressionError, with the character's position, for what is no XLSForm expression, for functions and paths
    that are not supported, and for one longer than 10,000 characters or nested deeper than 50.

    >>> parse_expression("${age} >= 18")
    Chain(first=Reference(name='age'), rest=(('>=', Number(value=18.0)),))
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(1, f"It has {len(text):,} characters; {MAX_LENGTH:,} are allowed.", "Split it up.")
    return _Parser(tuple(_tokens(text.translate(_STRAIGHT))), len(text) + 1).whole()


def references(node: Node) -> frozenset[str]:
    """Names of the items that an expression asks about.

    >>> sorted(references(parse_expression("selected(${a}, 'x') and ${b} > 1")))
    ['a', 'b']
    """
    return frozenset(part.name for part in _parts(node) if isinstance(part, Reference))


def _parts(node: Node) -> Iterator[Node]:
    waiting = [node]
    while waiting:
        part = waiting.pop()
        yield part
        if isinstance(part, Negative):
            waiting.append(part.operand)
        elif isinstance(part, Chain):
            waiting.extend((part.first, *(operand for _, operand in part.rest)))
        elif isinstance(part, Call):
            waiting.extend(part.arguments)


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise _unreadable(text, position)
        kind = "reference" if found["reference"] else found.lastgroup
        if kind != "blank":
            value = found["item"] if kind == "reference" else found.group()
            yield _Token(kind, value[1:-1] if kind == "text" else value, position + 1)
        position = found.end()


def _unreadable(text: str, position: int) -> ExpressionError:
    character = text[position]
    if character in "\"'":
        return ExpressionError(position + 1, "A quotation mark is not closed.", f"Add {character} after the text.")
    if text.startswith("${", position):
        cause = "This is not a reference to an item."
        return ExpressionError(position + 1, cause, "Write ${name}, with the name of an item.")
    if character in "./[]@":
        cause = "Paths into the form are not supported."
        return ExpressionError(position + 1, cause, "Ask about an item by its name, as in ${name}.")
    cure = "Remove it, or put quotation marks around the text it belongs to."
    return ExpressionError(position + 1, f"'{character}' has no meaning here.", cure)


class _Parser:
    """Recursive descent; a rank's operators are gathered side by side, so only brackets make the tree deeper."""

    def __init__(self, tokens: tuple[_Token, ...], end: int) -> None:
        self._tokens, self._end, self._at, self._depth = tokens, end, 0, 0

    def whole(self) -> Node:
        if not self._tokens:
            raise ExpressionError(1, "The expression is empty.", "Write a condition, or leave the cell blank.")
        node = self._rank(0)
        if (token := self._peek()) is not None:
            cause = f"'{token.text}' does not follow from what stands before it."
            raise ExpressionError(token.position, cause, "Join the parts with an operator such as 'and', '=' or '+'.")
        return node

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, operators: tuple[str, ...]) -> str:
        token = self._peek()
        if token is None or token.kind not in ("operator", "name") or token.text not in operators:
            return ""
        self._at += 1
        return token.text

    def _rank(self, rank: int) -> Node:
        if rank == len(_RANKS):
            return self._unary()
        first = self._rank(rank + 1)
        rest = []
        while operator := self._take(_RANKS[rank]):
            rest.append((operator, self._rank(rank + 1)))
        return Chain(first, tuple(rest)) if rest else first

    def _unary(self) -> Node:
        n_signs = 0
        while self._take(("-",)):
            n_signs += 1
        operand = self._primary()
        # Two signs still make a number of what follows.
        for _ in range(min(n_signs, 2 + n_signs % 2)):
            operand = Negative(operand)
        return operand

    def _primary(self) -> Node:
        token = self._peek()
        if token is None:
            cause = "The expression ends where something should follow."
            raise ExpressionError(self._end, cause, "Complete it, or remove the last operator.")
        self._at += 1
        if token.kind == "reference":
            return Reference(token.text)
        if token.kind == "text":
            return Text(token.text)
        if token.kind == "number":
            return Number(float(token.text))
        if token.kind == "this":
            return This()
        if token.kind == "name":
            return self._call(token)
        if token.text == "(":
            self._enter(token)
            node = self._rank(0)
            self._close(token)
            return node
        cause = f"'{token.text}' stands where an item, a number, a text or a function should."
        raise ExpressionError(token.position, cause, "Complete the part before it, or remove it.")

    def _enter(self, token: _Token) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            cause = f"It is nested more than {MAX_DEPTH} deep."
            raise ExpressionError(token.position, cause, "Split it with calculate items.")

    def _close(self, opening: _Token) -> None:
        if not self._take((")",)):
            raise ExpressionError(opening.position, "This bracket is not closed.", "Add ')' where it ends.")
        self._depth -= 1

    def _call(self, name: _Token) -> Node:
        opening = self._peek()
        if opening is None or opening.text != "(" or opening.kind != "operator":
            cause = f"'{name.text}' is neither an item nor a text."
            cure = f"Write ${{{name.text}}} for the item, or '{name.text}' for the text."
            raise ExpressionError(name.position, cause, cure)
        if name.text not in FUNCTIONS:
            cure = f"Supported are: {', '.join(sorted(FUNCTIONS))}."
            raise ExpressionError(name.position, f"The function {name.text}() is not supported.", cure)
        self._at += 1
        self._enter(opening)
        arguments: list[Node] = []
        if not self._take((")",)):
            arguments.append(self._rank(0))
            while self._take((",",)):
                arguments.append(self._rank(0))
            self._close(opening)
        else:
            self._depth -= 1
        call = Call(name.text, tuple(arguments))
        _check_call(call, name.position)
        return call


def _check_call(call: Call, position: int) -> None:
    fewest, most = FUNCTIONS[call.function]
    n_arguments = len(call.arguments)
    if not fewest <= n_arguments <= most:
        wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
        cause = f"{call.function}() has {n_arguments} arguments and needs {wanted}."
        raise ExpressionError(position, cause, "Give it as many, separated by commas.")
    if call.function == "regex":
        _check_pattern(call.arguments[1], position)


def _check_pattern(pattern: Node, position: int) -> None:
    if not isinstance(pattern, Text):
        cause = "The pattern of regex() is not a text in quotation marks."
        raise ExpressionError(position, cause, "Write the pattern itself, as in regex(., '[0-9]{4}').")
    if len(pattern.value) > MAX_PATTERN:
        cause = f"The pattern of regex() has {len(pattern.value)} characters; {MAX_PATTERN} are allowed."
        raise ExpressionError(position, cause, "Shorten it.")
    try:
        # Alone first: inside the wrapping, 'a)(b' would become a pattern of another meaning.
        pl.Series([""]).str.contains(pattern.value, strict=True)
        matches_whole("", pattern.value)
    except pl.exceptions.ComputeError as error:
        cause = "The pattern of regex() cannot be used: it is faulty, too large, or looks ahead, behind or back."
        raise ExpressionError(position, cause, "Write it with plain characters, classes and repetitions.") from error


def matches_whole(text: str, pattern: str) -> bool:
    """Whether the whole text matches, as ODK's regex() asks.

    The engine takes time in proportion to the text whatever the pattern, so that no author can stall the server; it
    knows no look-around and no back references. Raises polars' ComputeError for a pattern it cannot use.

    >>> matches_whole("2026", "[0-9]{4}"), matches_whole("in 2026", "[0-9]{4}")
    (True, False)
    """
    return bool(pl.Series([text]).str.contains(rf"\A(?:{pattern})\z", strict=True)[0])
