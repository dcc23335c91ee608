"""What the program says to people, in a form that can still be translated when it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

Value = str | int | float | date


class Said(str):
    """A sentence with its template and values. As a text it is the English sentence, so that a log, a command and
    whatever else prints it need not know; `pages.words.in_words` says it in the reader's language.

    template: English, with {names}. many: the same for several, '' where nothing is counted. values: by name; what is
    counted is called n. A number is a count and is written with its thousands apart; what only looks like a number (a
    code, a year) is given as text.
    """

    template: str
    many: str
    values: Mapping[str, Value]

    @property
    def n(self) -> int | None:
        """What decides between one and many; None where nothing is counted."""
        n = self.values.get("n")
        return n if self.many and isinstance(n, int) else None

    def __reduce__(self) -> tuple[Any, ...]:
        return _said, (self.template, self.many, dict(self.values))


def say(template: str, many: str = "", /, **values: Value) -> Said:
    """A sentence to be translated. many: the template where `n` is not one.

    >>> say("There is no column '{column}'.", column="age")
    "There is no column 'age'."
    >>> say("{n} row is wrong.", "{n} rows are wrong.", n=1200)
    '1,200 rows are wrong.'
    """
    if many and not isinstance(values.get("n"), int):
        raise ValueError(f"'{template}' is said of one and of many, and 'n' does not say of how many.")
    return _said(template, many, values)


def _said(template: str, many: str, values: Mapping[str, Value]) -> Said:
    form = many if many and values["n"] != 1 else template
    said = Said(form.format_map({name: _in_english(value) for name, value in values.items()}))
    said.template, said.many, said.values = template, many, values
    return said


def _in_english(value: Value) -> str:
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    return f"{value:,}" if isinstance(value, int | float) else value


def as_stored(text: str) -> str | dict[str, Any]:
    """A text for JSON: what `say` made as its parts, any other as it is. Dates among its values become text.

    >>> as_stored(say("{n} row", "{n} rows", n=2))
    {'say': '{n} row', 'many': '{n} rows', 'values': {'n': 2}}
    """
    if not isinstance(text, Said):
        return text
    values = {
        name: as_stored(value) if isinstance(value, Said) else _in_english(value) if isinstance(value, date) else value
        for name, value in text.values.items()
    }
    return {"say": text.template, "many": text.many, "values": values}


def from_stored(stored: Any) -> str:
    """What `as_stored` made, as it was.

    >>> from_stored({"say": "{n} row", "many": "{n} rows", "values": {"n": 2}})
    '2 rows'
    """
    if not isinstance(stored, dict):
        return str(stored)
    values = {
        name: from_stored(value) if isinstance(value, dict) else value for name, value in stored["values"].items()
    }
    return _said(stored["say"], stored.get("many", ""), values)
