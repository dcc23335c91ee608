"""The shapes of JSON as documents write them: {study, counts: {room: {what: n}}}, [{file, problems}], {chosen, ...}."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.docs.program_text import dictionaries_of_words

_TOKEN = re.compile(r'[{}\[\]:,]|\.\.\.|"?\w+"?')
# Names that stand for any key, and for a whole number.
ANY_KEY = {"room", "what"}
NUMBER = "n"


def shape_of(notation: str) -> Any:
    """A dictionary for {...}, a list of one for [...], a name for what is told no further."""
    tokens = _TOKEN.findall(notation)
    shape = _value(tokens)
    assert not tokens, f"What is left of {notation}: {tokens}"
    return shape


def _value(tokens: list[str]) -> Any:
    token = tokens.pop(0)
    if token == "[":
        inner = _value(tokens)
        assert tokens.pop(0) == "]"
        return [inner]
    if token != "{":
        return token.strip('"')
    shape = {}
    while token != "}":
        key, token = tokens.pop(0).strip('"'), tokens.pop(0)
        shape[key] = _value(tokens) if token == ":" else key if key != NUMBER else ""
        token = tokens.pop(0) if token == ":" else token
        assert token in ",}"
    return shape


def fits(shape: Any, value: Any) -> bool:
    """Whether JSON has the shape. Of a list that came out empty, the program has to write such keys somewhere."""
    if isinstance(shape, list):
        return isinstance(value, list) and (
            all(fits(shape[0], each) for each in value) if value else _written(shape[0])
        )
    if not isinstance(shape, dict):
        return shape != NUMBER or isinstance(value, int)
    if not isinstance(value, dict):
        return False
    if set(shape) <= ANY_KEY:
        (inner,) = shape.values()
        return bool(value) and all(fits(inner, each) for each in value.values())
    told = set(shape) - {"..."}
    has_those = told < set(value) if "..." in shape else told == set(value)
    return has_those and all(fits(shape[key], value[key]) for key in told)


def _written(shape: Any) -> bool:
    return not isinstance(shape, dict) or frozenset(shape) in dictionaries_of_words()


def parts_of(value: Any) -> Iterator[Any]:
    """The JSON itself and everything in it."""
    yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        yield from parts_of(each)
