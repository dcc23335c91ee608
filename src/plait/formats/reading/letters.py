"""Which code page of one byte a letter fits a text: told by the letters that languages use, and by their neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import log

# How often each letter beyond A to Z stands among a thousand of them, from the translations of Django (BSD), with the
# rarer letters of each alphabet put in by hand.
_LETTERS: Mapping[str, str] = {
    "Polish": "ł187 ż149 ę138 ą137 ś116 ć114 ó96 ń48 ź14",
    "Czech or Slovak": "á191 í164 ž109 é80 š72 č72 ý63 ě53 ú45 ť32 ř42 ů29 ľ17 ó14 ň11 ô7 ď6 ä2 ĺ1 ŕ1",
    "Hungarian": "é281 á277 ó120 ö82 ő78 í67 ü38 ú32 ű24",
    "Croatian or Slovene": "š394 č386 ž134 ć55 đ29",
    "Romanian": "ă481 ț141 ș90 î104 â68 ţ72 ş36",
    "Russian": "е97 о92 и78 а76 н70 т69 с52 л48 р44 в44 д32 п30 к28 м28 у24 ь24 ы22 й20 "
    "б20 з19 я16 ч15 ж10 г8 ш6 ц6 ф5 "
    "ю5 э4 х4 щ3 ъ2 ё3",
    "Ukrainian": "а85 н82 о80 е66 и62 т58 і56 в51 с42 р42 л40 к38 д35 м30 у29 п28 ь26 "
    "я23 з20 б18 й15 ч11 г10 ц10 ж8 ш7 "
    "є7 х5 щ5 ф4 ю4 ї3 ґ1",
    "Bulgarian": "а119 е103 и99 т80 о73 н69 р55 с49 в41 л40 д37 п31 м27 к27 з25 б18 ъ17 "
    "я15 у12 ч12 г11 й9 ц7 ж6 ш5 ф5 "
    "щ4 х4 ю2 ь1",
    "Serbian or Macedonian": "а122 и105 е103 о85 н69 т61 р55 с52 д40 к40 в33 л33 м31 п28 ј24 "
    "у23 з20 б18 г13 ц9 ш9 ч6 ж5 "
    "њ5 ф4 љ3 х2 ћ2 ђ2 ѓ1 ќ1 џ1 ѕ1",
    "French": "é616 è115 à93 ê66 ç40 î16 ô16 û9 ï3 ù8 â10 ë4 œ6 ü1",
    "German": "ü421 ä304 ö200 ß72",
    "Spanish": "ó254 á215 ñ137 í174 ú107 é102 ü3",
    "Catalan": "à230 ó204 é139 è108 í82 ï51 ç58 ú54 ò57 ü15",
    "Portuguese": "ã249 ç183 á168 õ60 ú58 é95 í83 ê66 ó50 à17 â22 ô15",
    "Italian": "è421 ù154 ò131 à175 ì68 é51",
    "Dutch": "ë450 é250 ï150 ö60 ü50 è30",
    "Swedish or Finnish": "ä681 ö194 å104 é5",
    "Danish or Norwegian": "å400 æ304 ø280 é9",
    "Icelandic": "ð299 á151 í128 þ85 ó80 ú64 ö83 æ55 é41 ý13",
    "Estonian": "ä520 õ290 ü165 ö15 ž6 š3",
    "Albanian": "ë940 ç60",
    "Turkish": "ı335 ç146 ü150 ş146 ğ125 ö79 i̇1 â2",
    "Greek": "α98 ε93 τ75 ι74 ο66 ν56 ρ50 μ43 σ42 π39 κ37 η31 ί28 λ26 υ24 έ23 ς23 δ22 "
    "ά21 γ19 ή17 ό17 χ15 θ14 ω13 ύ11 φ8 "
    "β7 ώ5 ξ3 ζ2 ψ1",
    "English": "é500 ï60 ö80 ü80 è60 ç60 ñ60 á50 ó50",
}
# How often each of the letters A to Z stands among a thousand of them.
_PLAIN: Mapping[str, str] = {
    "Polish": "98 16 29 36 84 5 13 10 91 25 32 30 32 78 76 33 1 44 49 50 35 2 48 1 38 46",
    "Czech or Slovak": "86 24 19 46 98 4 5 23 52 18 35 48 40 83 93 38 1 42 53 67 43 37 2 1 24 21",
    "Hungarian": "90 25 10 30 122 9 33 19 40 23 46 83 44 62 47 13 1 48 63 80 20 23 1 1 21 49",
    "Croatian or Slovene": "106 19 9 36 106 2 13 7 103 41 33 41 34 81 81 34 1 54 53 57 30 39 1 1 1 19",
    "Romanian": "109 11 54 37 129 14 15 5 106 2 1 56 31 67 53 26 1 72 43 76 66 15 1 2 1 9",
    "French": "75 10 36 42 142 12 10 10 78 6 1 51 34 68 62 30 7 63 91 74 64 21 1 3 3 6",
    "German": "53 23 25 45 169 17 31 38 81 3 15 42 25 94 28 11 1 64 73 80 39 8 16 1 2 16",
    "Spanish": "110 15 49 51 127 9 14 9 72 4 1 50 32 75 95 20 5 73 71 54 39 15 1 2 4 3",
    "Catalan": "112 13 44 43 117 9 16 10 76 4 1 59 33 69 61 24 8 71 79 69 54 15 1 6 6 2",
    "Portuguese": "126 9 31 56 111 11 14 10 73 4 1 36 47 56 107 29 6 69 75 57 40 20 2 3 1 6",
    "Italian": "96 9 36 39 112 10 23 8 117 1 2 55 36 74 90 24 4 63 60 70 38 16 5 1 1 11",
    "Swedish or Finnish": "109 8 4 35 92 11 19 15 88 12 43 71 35 82 54 15 1 53 65 107 40 25 1 1 14 1",
    "Danish or Norwegian": "59 15 3 62 153 20 41 12 71 8 42 64 30 81 42 16 1 80 62 82 26 22 2 1 7 1",
    "Icelandic": "105 12 2 27 83 29 42 15 95 8 43 73 32 83 20 8 1 85 63 79 51 28 1 1 17 1",
    "Estonian": "114 12 1 46 117 3 21 14 100 13 43 60 39 54 44 20 1 37 84 81 67 28 1 1 1 1",
    "Albanian": "73 10 4 38 97 19 16 48 84 49 35 42 50 63 44 30 7 70 65 80 46 14 1 1 7 7",
    "Turkish": "120 26 12 45 109 8 20 10 116 1 36 82 37 83 33 11 1 79 40 42 36 8 1 1 28 18",
    "Dutch": "72 21 20 54 187 8 40 21 66 16 16 38 26 80 56 13 1 62 45 70 30 24 22 1 3 11",
    "English": "86 17 30 43 126 16 19 33 67 4 5 48 34 69 68 20 2 63 70 93 40 12 14 2 16 1",
}
# Lists of names hold many languages.
_MIXED = {
    "languages of the West": (
        *("French", "German", "Spanish", "Portuguese", "Italian", "Dutch"),
        *("Swedish or Finnish", "Danish or Norwegian"),
    ),
    "languages of Central Europe": ("Polish", "Czech or Slovak", "Hungarian", "Croatian or Slovene", "German"),
}
_SIGNS = "’400 “130 ”130 –120 …40 —40 ‘30 „40 «30 »30 \u00a0150 €20 °15 •10 ½5 §5 ·5 ®8 ©40 ™8 ±6 ²4 ³2 µ4 ×3 £5 ¿6 ¡3 "
_SIGNS += "º4 ª2 ‚2 ‹1 ›1 †2 \u00ad2 ‰1 №2 ¼2 ¾2 ´3 ¨1 ¶1 ÷1 ¥1 ¢1"
_SIGNS_OFTEN, _SIGNS_RARELY = 0.9, 0.12
_CYRILLIC = frozenset(("Russian", "Ukrainian", "Bulgarian", "Serbian or Macedonian"))

# What a code page costs before anything is seen: the files that people have are mostly from Windows.
PRIOR: Mapping[str, float] = {
    "cp1252": 0.0,
    "cp1250": -2.0,
    "cp1251": -2.0,
    "cp1253": -3.0,
    "cp1254": -3.0,
    "iso8859-2": -3.5,
    "mac_roman": -4.0,
    "koi8-r": -4.0,
}
_HIGH = re.compile(rb"[\x80-\xff]")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_NOT_A_SIGN_IN_A_WORD = frozenset("’·\u00a0\u00ad´'-‐")
_WORDS = frozenset("àáéèêíóôöåæøőùú")
_RARE = log(2e-4)
_STRANGE = log(2e-6)
_CONTROL = -16.0
_PLAIN_LOOKED_AT = 20_000
# The plain letters of a text are many, and they follow from each other: they count as this many, and each as a quarter.
_PLAIN_COUNTED, _PLAIN_WEIGHT = 150, 0.25


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a code page fits. score: a logarithm of likelihood, to be compared with others'. a_letter: what each of
    the letters beyond ASCII adds to it, -2 to -5 where the text is in it. language: whose letters they mostly are."""

    encoding: str
    score: float
    a_letter: float
    language: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file shows of its language. windows: its bytes beyond ASCII, each with a neighbour on either side.
    plain: its letters A to Z, some of them. Each with how often it stands there."""

    windows: Mapping[bytes, int]
    plain: Mapping[str, int]


def seen_in(pieces: Iterable[bytes], *, most: int) -> Seen:
    """The evidence in a file, from at most so many bytes beyond ASCII.

    >>> seen_in([b"A\\xe9 b"], most=10)
    Seen(windows={b'A\\xe9 ': 1}, plain={'a': 1, 'b': 1})
    """
    windows: Counter[bytes] = Counter()
    plain: Counter[int] = Counter()
    n = 0
    for piece in pieces:
        padded = b" " + piece + b" "
        for each in _HIGH.finditer(padded):
            if plain.total() < _PLAIN_LOOKED_AT:
                plain.update(padded[max(0, each.start() - 200) : each.end() + 200].lower())
            windows[padded[each.start() - 1 : each.end() + 1]] += 1
            n += 1
            if n >= most:
                break
        if n >= most:
            break
    return Seen(dict(windows), {chr(code): n for code, n in plain.items() if 97 <= code <= 122})


def fits(seen: Seen) -> list[Fit]:
    """The code pages from the likeliest on.

    Each byte beyond ASCII is judged by how often a language uses the letter it would be, and by its neighbours:
    capitals and signs do not stand inside of words, and a word is in one script.
    """
    return sorted(
        (_fit(encoding, seen, _by_plain_letters(seen.plain)) for encoding in PRIOR), key=lambda fit: -fit.score
    )


def _fit(encoding: str, seen: Seen, plain: Mapping[str, float]) -> Fit:
    shapes = 0.0
    letters: dict[str, float] = {}
    for window, times in seen.windows.items():
        # What stands in every record, such as a © before the year, is no more evidence than a few of it.
        n = min(times, 5) + log(max(times / 5, 1))
        decoded = window.decode(encoding, "replace")
        before, letter, after = decoded[0], decoded[1], decoded[2]
        shapes += n * _shape(before, letter, after)
        low = letter.lower() if len(letter.lower()) == 1 else letter
        letters[low] = letters.get(low, 0.0) + n
    by_language = {
        language: plain[language] + sum(n * model.get(letter, _unlikely(letter)) for letter, n in letters.items())
        for language, model in _models().items()
    }
    best = max(by_language, key=lambda language: by_language[language])
    a_letter = (shapes + by_language[best] - plain[best]) / max(sum(letters.values()), 1)
    return Fit(encoding, PRIOR[encoding] + shapes + by_language[best], a_letter, best)


def _by_plain_letters(plain: Mapping[str, int]) -> dict[str, float]:
    """What the letters A to Z say to each language."""
    total = sum(plain.values())
    weight = _PLAIN_WEIGHT * min(total, _PLAIN_COUNTED) / max(total, 1)
    return {
        language: weight * sum(n * shares[letter] for letter, n in plain.items())
        for language, shares in _plain_models().items()
    }


@cache
def _plain_models() -> Mapping[str, Mapping[str, float]]:
    counted = {
        language: {letter: int(n) / 1000 for letter, n in zip(_ALPHABET, text.split(), strict=True)}
        for language, text in _PLAIN.items()
    }
    for name, members in _MIXED.items():
        counted[name] = {letter: sum(counted[each][letter] for each in members) / len(members) for letter in _ALPHABET}
    # In other scripts stand foreign words, mostly English ones.
    counted |= {language: counted["English"] for language in _LETTERS if language not in counted}
    return {language: {letter: log(share) for letter, share in each.items()} for language, each in counted.items()}


def _unlikely(letter: str) -> float:
    if letter == "\ufffd" or "\x80" <= letter <= "\x9f":
        return _CONTROL
    return _RARE if letter.isalpha() else _STRANGE


def _shape(before: str, letter: str, after: str) -> float:
    """What it costs that this letter stands between these two."""
    if not letter.isalpha():
        in_word = before.isalpha() and after.isalpha() and letter not in _NOT_A_SIGN_IN_A_WORD
        return -5.0 if in_word else 0.0
    cost = 0.0
    for other in (before, after):
        if other.isalpha() and _script(other) != _script(letter):
            cost -= 4.0
        elif other.isdigit():
            cost -= 1.5
    if not _script(letter) and all(other.isalpha() and not other.isascii() for other in (before, after)):
        cost -= 3.0  # Hebrew, Arabic and Thai would be nothing but accented letters
    if letter.isupper():
        cost -= 5.0 if before.islower() else 1.0 if before.isalpha() or after.isalpha() else 5.0
    elif not (before.isalpha() or after.isalpha()) and letter not in _WORDS and not _script(letter):
        cost -= 2.0
    elif letter.islower() and before.isupper() and after.isupper():
        cost -= 3.0
    return cost


def _script(letter: str) -> int:
    return 1 if "\u0400" <= letter <= "\u052f" else 2 if "\u0370" <= letter <= "\u03ff" else 0


@cache
def _models() -> Mapping[str, Mapping[str, float]]:
    tables = {language: _shares(text) for language, text in _LETTERS.items()}
    for name, members in _MIXED.items():
        tables[name] = {}
        for member in members:
            for letter, share in tables[member].items():
                tables[name][letter] = tables[name].get(letter, 0.0) + share / len(members)
    signs = _shares(_SIGNS)
    models = {}
    for language, letters in tables.items():
        n_signs = _SIGNS_OFTEN if language == "English" else _SIGNS_RARELY / (10 if language in _CYRILLIC else 1)
        model = {letter: log(share * (1 - n_signs)) for letter, share in letters.items()}
        models[language] = model | {sign: log(share * n_signs) for sign, share in signs.items()}
    return models


def _shares(text: str) -> dict[str, float]:
    counted = dict(_counted(text))
    total = sum(counted.values())
    return {letter: n / total for letter, n in counted.items()}


def _counted(text: str) -> Iterator[tuple[str, int]]:
    for each in re.findall(r"(\D)(\d+) ?", text):
        yield each[0], int(each[1])
