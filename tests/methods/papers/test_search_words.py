from __future__ import annotations

import random
import sqlite3
import string
import unicodedata
from collections.abc import Iterable

import pytest

from plait.methods.papers.search_words import WORD, search_words

_ENDINGS = """
ational tional enci anci izer logi bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti
biliti ical ness icate iciti ful ative alize al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive
ize sses ies s es ed eed ing y e ll
"""
ENDINGS = _ENDINGS.split()


def tokens_of(texts: Iterable[str]) -> dict[str, list[str]]:
    """What FTS5 makes of each text."""
    known = list(dict.fromkeys(texts))
    database = sqlite3.connect(":memory:")
    how = "tokenize='porter unicode61 remove_diacritics 2', content=''"
    database.execute(f"CREATE VIRTUAL TABLE texts USING fts5(text, {how})")
    database.execute("CREATE VIRTUAL TABLE tokens USING fts5vocab(texts, instance)")
    database.executemany("INSERT INTO texts(rowid, text) VALUES (?, ?)", enumerate(known))
    found: dict[str, list[str]] = {text: [] for text in known}
    for place, term in database.execute("SELECT doc, term FROM tokens ORDER BY doc, offset"):
        found[known[place]].append(term)
    return found


def differing(texts: Iterable[str]) -> dict[str, tuple[list[str], list[str]]]:
    return {
        text: (tokens, search_words(text)) for text, tokens in tokens_of(texts).items() if tokens != search_words(text)
    }


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("caresses", "caress"),
        ("ponies", "poni"),
        ("agreed", "agre"),
        ("hopping", "hop"),
        ("filing", "file"),
        ("happy", "happi"),
        ("relational", "relat"),
        ("generalizations", "gener"),
        ("adoption", "adopt"),
        ("controlling", "control"),
    ],
)
def test_the_stems_that_porter_printed(word: str, stem: str) -> None:
    assert search_words(word) == [stem]


def test_every_letter_that_unicode_3_2_knew_is_read_as_fts5_reads_it() -> None:
    known = [chr(code) for code in range(1, 0x30000) if unicodedata.ucd_3_2_0.category(chr(code)) not in ("Cn", "Cs")]
    between = {f"q{letter}q": letter for letter in known}
    # Two letters with two accents each, and two that became marks in a later Unicode.
    exceptions = {"Ǡ", "ǡ", "\u1885", "\u1886"}
    assert {between[text] for text in differing(between)} <= exceptions


def test_made_up_words_of_every_ending_get_the_stems_of_fts5() -> None:
    chance = random.Random(1)
    letters = "aeiouybcdlnrstwxz"
    words = {
        "".join(chance.choices(letters, k=chance.randint(0, 5)))
        + "".join(chance.choices(ENDINGS, k=chance.randint(1, 3)))
        for _ in range(20_000)
    }
    assert differing(words) == {}


def test_whole_texts_are_cut_into_the_words_of_fts5() -> None:
    chance = random.Random(2)
    signs = string.ascii_letters + string.digits + " _-'’.,;:/()&%+\n\té́üßñÅøŁčΣςДй中文αβ½²"
    assert differing("".join(chance.choices(signs, k=60)) for _ in range(3_000)) == {}


def test_a_very_long_word_is_neither_stemmed_nor_kept_whole() -> None:
    assert search_words("nurses" * 11 + "x" * 2_000) == [("nurses" * 11 + "x" * 2_000)[:600]]


def test_a_word_that_is_found_is_a_word_by_itself() -> None:
    text = "The Muñoz trial: long-term studies"
    assert [search_words(word) for word in WORD.findall(text)] == [[word] for word in search_words(text)]
