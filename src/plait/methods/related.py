"""Related papers by the words they share: BM25 over title, abstract and keywords."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

# Term saturation and length normalisation; the values that Robertson and Zaragoza give as usual for running text.
K1 = 1.2
B = 0.75
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


@dataclass(frozen=True, slots=True)
class Related:
    """A text near the target. index: its place in the corpus. score: above 0, larger is nearer; comparable within one
    answer only. shared: the terms that both hold, the weightiest first."""

    index: int
    score: float
    shared: tuple[str, ...]


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
@lru_cache(maxsize=50_000)
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


def related(target: Sequence[str], corpus: Iterable[Sequence[str]], limit: int = 10) -> list[Related]:
    """The texts of a corpus that share most with the target, nearest first; ties in the order of the corpus.

    score = sum over the target's terms of n_target(t) * idf(t) * f / (f + K1 * (1 - B + B * length / mean length)),
    idf(t) = ln(1 + (N - n(t) + 0.5) / (n(t) + 0.5)), f the term's count in the text, n(t) texts that hold it, of N.

    Parameters: target, terms of one text (`terms_of`); corpus, terms of each other text, read once and not kept;
        limit, most texts to return. A text that shares no term is never returned.
    Source: Robertson & Zaragoza (2009), Found. Trends Inf. Retr. 3(4), 333-389. doi:10.1561/1500000019; idf kept
        above 0 as in Lucene's BM25Similarity.

    >>> [(found.index, found.shared) for found in related(["team", "trust"], [["trust"], ["cost"], ["team", "trust"]])]
    [(2, ('team', 'trust')), (0, ('trust',))]
    """
    wanted = Counter(target)
    matches: list[tuple[int, int, Counter[str]]] = []
    n_texts = n_terms = 0
    n_holding: Counter[str] = Counter()
    for index, terms in enumerate(corpus):
        n_texts += 1
        n_terms += len(terms)
        counts = Counter(term for term in terms if term in wanted)
        if counts:
            matches.append((index, len(terms), counts))
            n_holding.update(counts.keys())
    weight = {term: wanted[term] * math.log1p((n_texts - n + 0.5) / (n + 0.5)) for term, n in sorted(n_holding.items())}
    found = []
    for index, length, counts in matches:
        damping = K1 * (1 - B + B * length * n_texts / n_terms)
        parts = {term: weight[term] * f / (f + damping) for term, f in counts.items()}
        shared = tuple(sorted(parts, key=lambda term: (-parts[term], term)))
        found.append(Related(index, math.fsum(parts.values()), shared))
    return sorted(found, key=lambda each: (-each.score, each.index))[:limit]
