"""Print the SQL of the function by which PostgreSQL folds texts, from the table of characters of this Python.

It goes into a migration when `formats.reading.folding` folds otherwise than before.
Run: python scripts/folding_on_postgresql.py
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator

from plait.database.folding import FUNCTION
from plait.formats.reading.folding import folded

# Letters met nearly always. translate() goes through its whole list for every sign, so that it is kept short for them.
_COMMON = "\\u0020-\\u036f\\u0370-\\u052f\\u0600-\\u06ff\\u1e00-\\u1eff\\u2000-\\u206f"


def postgresql_function() -> str:
    """The SQL that makes the function on PostgreSQL, from the table of characters of this Python."""
    one, several = _steps()
    common = {code: to for code, to in one.items() if _is_common(code)}
    return (
        f"CREATE OR REPLACE FUNCTION {FUNCTION}(words text) RETURNS text "  # noqa: S608
        "LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS "
        f"$fold$ SELECT CASE WHEN words !~ '[^ -~]' THEN replace(lower(words), '`', '''') "
        f"ELSE (SELECT CASE WHEN apart !~ '[^{_COMMON}]' THEN {_translated('apart', common, several)} "
        f"ELSE {_translated('apart', one, several)} END "
        f"FROM (SELECT normalize({_translated_first('words')}, NFKD) AS apart) AS each) END $fold$"
    )


def _is_common(code: int) -> bool:
    ranges = ((0x20, 0x52F), (0x600, 0x6FF), (0x1E00, 0x1EFF), (0x2000, 0x206F))
    return any(start <= code <= end for start, end in ranges)


def _characters() -> Iterator[str]:
    return (
        chr(code)
        for code in range(1, sys.maxunicode + 1)
        if not 0xD800 <= code <= 0xDFFF and unicodedata.category(chr(code)) not in ("Cn", "Co")
    )


def _steps() -> tuple[dict[int, str], dict[str, str]]:
    """What each character that normalisation leaves as it is becomes: one or none, by its code, or several."""
    one: dict[int, str] = {}
    several: dict[str, str] = {}
    for character in _characters():
        if unicodedata.normalize("NFKD", character) != character or (to := folded(character)) == character:
            continue
        if len(to) > 1:
            several[character] = to
        else:
            one[ord(character)] = to
    return one, several


def _first() -> dict[str, str]:
    """Characters that normalisation would take apart into something else than they are folded to."""
    wrong = {}
    for character in _characters():
        apart = unicodedata.normalize("NFKD", character)
        if apart != character and "".join(map(folded, apart)) != folded(character):
            wrong[character] = folded(character)
    return wrong


def _translated_first(expression: str) -> str:
    first = _first()
    one = {ord(character): to for character, to in first.items() if len(to) < 2}
    return _translated(expression, one, {each: to for each, to in first.items() if len(to) > 1})


def _translated(expression: str, one: dict[int, str], several: dict[str, str]) -> str:
    replaced = [code for code, to in one.items() if to]
    gone = [code for code, to in one.items() if not to]
    source = "".join(map(chr, [*replaced, *gone])).replace("'", "''")
    target = "".join(one[code] for code in replaced).replace("'", "''")
    made = f"translate({expression}, '{source}', '{target}')" if one else expression
    for character, to in several.items():
        made = f"replace({made}, '{character}', '{to}')"
    return made


if __name__ == "__main__":
    print(postgresql_function())
