"""The terms of a text: what related papers and the feed are found by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SHORTEST_TERM = 3

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOP_WORD_LIST = """
about above after again against all also although among and any are aren't because been before being below between
both but can cannot could did does doing down during each either few for from further had has have having her here
hers him his how however into its itself just may might more most much must neither nor not now off once one only
onto other our ours out over own same several shall she should since some such than that the their theirs them then
there therefore these they this those three through thus too two under until upon use used using very via was were
what when where whether which while who whom whose why will with within without would you your
aim article background conclusion discussion finding introduction method objective paper purpose result study
"""
_STOP_WORDS = frozenset(_STOP_WORD_LIST.split())


def terms_of(text: str) -> list[str]:
    """The terms of a text in reading order: words in lower case, plurals cut, without stop words, numbers, short words.

    Source: Harman (1991), J. Am. Soc. Inf. Sci. 42(1), 7-15 (the S stemmer).
    doi:10.1002/(SICI)1097-4571(199101)42:1<7::AID-ASI2>3.0.CO;2-P

    >>> terms_of("The 12 partnerships, and their policies on bodies")
    ['partnership', 'policy', 'body']
    """
    words = _WORD.findall(unicodedata.normalize("NFKC", text).lower())
    return [term for word in words if (term := _term_of(word))]


# The words of a language come again and again; what a large library's text holds beside them is looked at anew.
@lru_cache(maxsize=100_000)
def _term_of(word: str) -> str:
    """The term of a word in lower case; '' when it is none."""
    if word in _STOP_WORDS:
        return ""
    term = _without_plural(word.replace("’", "'").removesuffix("'s"))
    return "" if len(term) < SHORTEST_TERM or term.isdigit() or term in _STOP_WORDS else term


def _without_plural(word: str) -> str:
    if word.endswith("ies") and not word.endswith(("eies", "aies")):
        return word[:-3] + "y"
    if word.endswith("es") and not word.endswith(("aes", "ees", "oes")):
        return word[:-1]
    if word.endswith("s") and not word.endswith(("us", "ss")):
        return word[:-1]
    return word
