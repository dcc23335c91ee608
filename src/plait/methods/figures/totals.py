"""Counts of a total without a percentage, '34 of 114', and the shares said of them in words, 'most (15 of 34)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from plait.methods.figures import words as known
from plait.methods.figures.claims import Claim, Verdict, share_of
from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text

_PAIR = re.compile(r"#(?:o[to]*|/)#")
_SHARES = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "two thirds": Fraction(2, 3), "quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4), "fifth": Fraction(1, 5),
}  # fmt: skip
_IN_WORDS = re.compile(
    r"\b(?:(?P<over>more than|over|above)\s+|(?P<under>less than|fewer than|under|below)\s+)?(?:"
    r"(?:a\s+|one[\s-])?(?P<share>half|third|quarter|fifth|two[\s-]thirds|three[\s-]quarters)|"
    r"(?P<majority>most|(?:a|the)\s+majority)|(?P<minority>a\s+minority))\b"
    r"(?:\s+[^\W\d_]+){0,6}\s*[(\[,]\s*(?:n\s?=\s?)?$",
    re.I,
)


def total_claims(text: Text, shares: Sequence[Share]) -> Iterator[Claim]:
    """Pairs of a count and its total that no percentage goes with."""
    taken = [(share.first, share.last) for share in shares if share.k is not None]
    at = 0
    for match in _PAIR.finditer(text.shape):
        first, last = match.start(), match.end() - 1
        while at < len(taken) and taken[at][1] < first:
            at += 1
        if any(low <= last and first <= high for low, high in taken[at : at + 2]):
            continue
        if (first and text.shape[first - 1] == "/") or text.shape[last + 1 : last + 2] == "/":
            continue
        yield from _judged(text, first, last, by_slash="/" in match[0])


def _judged(text: Text, first: int, last: int, *, by_slash: bool) -> Iterator[Claim]:
    marks = text.marks
    k, n = marks[first].value, marks[last].value
    if n < 1:
        return
    start, end = text.at(marks[first].start), text.at(marks[last].end)
    words = text.text[start:end]
    if wrong := _against_words(text.clean[max(0, marks[first].start - 100) : marks[first].start], k, n):
        yield Claim(words, start, end, "count of total", "impossible", wrong, k=k, n=n)
    elif k <= n:
        yield Claim(words, start, end, "count of total", "possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n)
    elif not by_slash:
        sentence = text.sentence(text.sentence_of(first))
        planned = set(text.words(*sentence)) & known.PLANNED
        # Small numbers in words are often no totals: 'seven of four models'.
        verdict: Verdict = "not checkable" if planned or n < 10 else "impossible"
        yield Claim(
            words, start, end, "count of total", verdict, f"{k} is more than the {n} it is counted in.", k=k, n=n
        )


def _against_words(before: str, k: int, n: int) -> str:
    """What is wrong with the share said in words before a pair ('more than half (15 of 34)'), '' if nothing is."""
    match = _IN_WORDS.search(before)
    if match is None or k > n:
        return ""
    said = " ".join(match[0].strip(" (,[").split())
    share = Fraction(k, n)
    named = _SHARES[re.sub(r"[\s-]+", " ", match["share"].lower())] if match["share"] else Fraction(1, 2)
    if match["over"] or match["majority"]:
        holds = share > named
    elif match["under"] or match["minority"]:
        holds = share < named
    else:
        # A tenth to either side: words such as 'a third' are said of 0.29 as well as of 0.40.
        holds = abs(share - named) <= Fraction(1, 10)
    return "" if holds else f"{k} of {n} is {share_of(k, n)}, not '{said}'."
