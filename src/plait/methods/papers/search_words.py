"""The words of a text as the search finds them: case and accents folded, endings cut.

They are the tokens of SQLite's FTS5 with tokenize='porter unicode61 remove_diacritics 2', so that one search finds the
same papers whichever index answers it. Letters that came into Unicode after version 6.1 may differ.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

# Combining marks that FTS5 takes out of a word; any other parts two words.
_MARKS = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
_LETTER = r"[^\W_]|[\ue000-\uf8ff]"
WORD = re.compile(rf"(?:{_LETTER})(?:{_LETTER}|[{_MARKS}])*")
_PLAIN_WORD = re.compile(r"[a-z0-9]+")
_MARK = re.compile(f"[{_MARKS}]")
# Longer words are not stemmed, as in FTS5; no query is as long as what is kept of them.
_LONGEST_STEMMED = 64
_LONGEST_KEPT = 600


def search_words(text: str) -> list[str]:
    """The words of a text in reading order.

    >>> search_words("The Muñoz trial: long-term studies, relational hopping")
    ['the', 'munoz', 'trial', 'long', 'term', 'studi', 'relat', 'hop']
    """
    found = _PLAIN_WORD.findall(text.lower()) if text.isascii() else WORD.findall(text)
    return list(map(search_word, found))


@lru_cache(maxsize=200_000)
def search_word(word: str) -> str:
    """One word, a match of `WORD`, as it stands in the index.

    Source: Porter (1980), Program 14(3), 130-137. doi:10.1108/eb046814

    >>> search_word("Generalizations")
    'gener'
    """
    folded = word.lower() if word.isascii() else "".join(map(_folded, _MARK.sub("", word)))
    stemmed = _stem(folded.encode("utf-8", "replace"))
    return stemmed.decode("utf-8", "ignore")[:_LONGEST_KEPT]


def _folded(letter: str) -> str:
    low = letter.casefold()
    if len(low) > 1:
        low = letter.lower()[0]
    base = unicodedata.normalize("NFD", low)[0]
    return base if base.isascii() else low


_VOWELS = frozenset(b"aeiou")
_Y = ord("y")
_STEP_2 = tuple(
    (ending.encode(), put.encode())
    for ending, put in (
        ("ational", "ate"),
        ("tional", "tion"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("izer", "ize"),
        ("logi", "log"),
        ("bli", "ble"),
        ("alli", "al"),
        ("entli", "ent"),
        ("eli", "e"),
        ("ousli", "ous"),
        ("ization", "ize"),
        ("ation", "ate"),
        ("ator", "ate"),
        ("alism", "al"),
        ("iveness", "ive"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("biliti", "ble"),
    )
)
_STEP_3 = tuple(
    (ending.encode(), put.encode())
    for ending, put in (
        ("ical", "ic"),
        ("ness", ""),
        ("icate", "ic"),
        ("iciti", "ic"),
        ("ful", ""),
        ("ative", ""),
        ("alize", "al"),
    )
)
_STEP_4 = tuple(b"al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split())


def _stem(word: bytes) -> bytes:
    if not 3 <= len(word) <= _LONGEST_STEMMED:
        return word
    word = _without_tense(_without_plural(word))
    if word.endswith(b"y") and _has_vowel(word[:-1]):
        word = word[:-1] + b"i"
    for endings in (_STEP_2, _STEP_3):
        for ending, put in endings:
            if len(word) > len(ending) and word.endswith(ending):
                if _measure(word[: -len(ending)]) > 0:
                    word = word[: -len(ending)] + put
                break
    return _without_last(_without_suffix(word))


def _without_plural(word: bytes) -> bytes:
    if word.endswith(b"es"):
        is_long = (len(word) > 4 and word.endswith(b"sses")) or (len(word) > 3 and word.endswith(b"ies"))
        return word[:-2] if is_long else word[:-1]
    return word[:-1] if word.endswith(b"s") and not word.endswith(b"ss") else word


def _without_tense(word: bytes) -> bytes:
    if len(word) > 3 and word.endswith(b"eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in (b"ed", b"ing"):
        if len(word) > len(ending) and word.endswith(ending) and _has_vowel(word[: -len(ending)]):
            return _mended(word[: -len(ending)])
    return word


def _mended(word: bytes) -> bytes:
    if len(word) > 2 and word.endswith((b"at", b"bl", b"iz")):
        return word + b"e"
    if len(word) > 1 and word[-1] == word[-2] and word[-1] not in b"aeioulsz":
        return word[:-1]
    return word + b"e" if _measure(word) == 1 and _ends_short(word) else word


def _without_suffix(word: bytes) -> bytes:
    for ending in _STEP_4:
        if len(word) > len(ending) and word.endswith(ending):
            rest = word[: -len(ending)]
            if _measure(rest) > 1 and (ending != b"ion" or rest.endswith((b"s", b"t"))):
                return rest
            return word
    return word


def _without_last(word: bytes) -> bytes:
    if word.endswith(b"e"):
        rest = word[:-1]
        measure = _measure(rest)
        if measure > 1 or (measure == 1 and not _ends_short(rest)):
            word = rest
    return word[:-1] if word.endswith(b"ll") and _measure(word[:-1]) > 1 else word


def _consonants(word: bytes) -> list[bool]:
    found: list[bool] = []
    for letter in word:
        # y is a vowel after a consonant.
        found.append(letter not in _VOWELS and not (letter == _Y and bool(found) and found[-1]))
    return found


def _has_vowel(word: bytes) -> bool:
    return any(letter in _VOWELS or (letter == _Y and place > 0) for place, letter in enumerate(word))


def _measure(word: bytes) -> int:
    """How often a consonant follows a vowel."""
    kinds = _consonants(word)
    return sum(after and not before for before, after in pairwise(kinds))


def _ends_short(word: bytes) -> bool:
    """consonant, vowel, consonant, the last none of w, x, y."""
    return _consonants(word)[-3:] == [True, False, True] and word[-1] not in b"wxy"
