"""Texts folded so that one name is one in whatever way it is written, and the way back to the stretch of the text.

By this everything is compared: what is searched, whether a name is taken, and what a person leaves behind. In the
database it is `database.folding`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_SAME = str.maketrans(
    {
        **dict.fromkeys("’‘ʼʹ′´`‛ʻ", "'"),
        **dict.fromkeys("‐‑‒–−", "-"),
        # Letters with a stroke, which Unicode takes for letters of their own, and the Arabic line that only stretches.
        **dict(zip("ıłøđħŧ", "ilodht", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "\u0640": "",
    }
)
# Of marks, those that make another letter of one: of scripts of India, and of kana.
_OF_LETTERS = (0, 7, 8, 9)


class _Folds(dict[int, str]):
    """Character -> what it is compared as. Each by itself, so that every place is known again."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded_one(chr(code))
        return folded


def _folded_one(character: str) -> str:
    if character.isspace():
        return " "
    if (same := _SAME.get(ord(character))) is not None:
        return str(same)
    if unicodedata.category(character) == "Cf" or character == "\u034f" or "\ufe00" <= character <= "\ufe0f":
        return ""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(_digit(each) for each in apart if not _is_mark(each)).translate(_SAME)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn" and unicodedata.combining(character) not in _OF_LETTERS


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


_FOLDS = _Folds()
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_OF_ASCII = bytes(ord(_folded_one(chr(code))) for code in range(128)) + bytes(range(128, 256))


def folded(text: str) -> str:
    """Without case, accents, invisible characters, and kinds of space, apostrophe, hyphen and digit.

    Letters that differ only so are one: ö and o, й and и, ß and ss, ø and o, ı and İ and i.

    >>> folded("İPEK O’Brien"), folded("Jose\u0301") == folded("JOSÉ")
    ("ipek o'brien", True)
    """
    # Bytes are translated faster than letters, and of a long text most are ASCII.
    plain = text.encode("utf-8", "surrogatepass").translate(_OF_ASCII).decode("utf-8", "surrogatepass")
    return plain if plain.isascii() else _BEYOND_ASCII.sub(_folded_run, plain)


def _folded_run(found: re.Match[str]) -> str:
    return found[0].translate(_FOLDS)


def folded_name(name: str) -> str:
    """What a name is compared as, to see whether it is taken: folded, and blanks count once and not at the ends.

    >>> folded_name(" Vertrau\u200ben  Ärzte") == folded_name("vertrauen a\u0308rzte")
    True
    """
    return " ".join(folded(name).split())


class Folded:
    """A text with its folded form."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = folded(original)
        self._origins: list[int] | None = None

    def stretch(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of the original that stands at these places of the folded text, with the marks on its last
        letter; None where it begins or ends inside of a character (김 is three, folded)."""
        if self.original.isascii():
            return start, end
        if self._origins is None:
            self._origins = list(self._come_from())
        origins = self._origins
        edges = ((None, *origins, None)[at : at + 2] for at in (start, end))
        if any(before == after for before, after in edges):
            return None
        last = origins[end - 1] + 1
        while last < len(self.original) and _is_a_mark(self.original[last]):
            last += 1
        return origins[start], last

    def _come_from(self) -> Iterator[int]:
        for at, character in enumerate(self.original):
            for _ in _FOLDS[ord(character)]:
                yield at


def _is_a_mark(character: str) -> bool:
    return not _FOLDS[ord(character)] and unicodedata.category(character)[0] == "M"
