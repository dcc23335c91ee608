"""The shares of a text: each percentage with the count and the total that the words beside it give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plait.methods.figures import words as known
from plait.methods.figures.tokens import Mark, Text
from plait.methods.figures.words import word_set

# Patterns over shapes, see tokens. What stands after a percentage ...
_PAIR_AFTER = re.compile(r"w{0,2}[(,;=:]?n?=?#(?:w{0,2}o[to]*|/)#")
_PAIR_BEHIND_INTERVAL = re.compile(r"\([^()|]{0,16}\),?#(?:w{0,2}o[to]*|/)#(?!\()")
_COUNT_OF_AFTER = re.compile(r"\(n?=?#\)w{0,3}o[to]*#")
_N_AFTER = re.compile(r"(?:\(|[,;:])(?:[^()|]{0,24}[,;:])?n=#(?:(?:\)?w{0,2}o[to]*|/)#)?")
_PEOPLE_AFTER = re.compile(r"\(#w\)")
_COUNT_AFTER = re.compile(r"\(#(?=[),;/])(?!/#)")
_OF_AFTER = re.compile(r"o[to]*#")
# ... and before it.
_PAIR_BEFORE = re.compile(
    r"#(?:w{0,3}o[to]*|/)#(?:[wotmap-]{0,10}\(|[wotm]{0,3}[,:;=-]{1,2}|w{0,2})(?:w[,.]w[,.])?w?<?$"
)
_N_BEFORE = re.compile(r"n=#[,;:/=]w?<?$")
_COUNT_BEFORE = re.compile(r"(?:#|(?<=n=)#)(?P<gap>[wotap]{0,5})\(w?<?$")
_COUNT_BRACKET_BEFORE = re.compile(r"\(#w{0,2}[,;/=]w?<?$")
# 'k (p %) of N', 'k (p %; 95 % CI 3 to 5) of N'
_CLOSED_OF = re.compile(r"[^()|]{0,16}\)w?o[to]*#")
_OPEN_OF = re.compile(r"o[to]*#[^()|]{0,6}\)")
_OWN_PERCENT_NEXT = re.compile(r"[)]?w{0,4}[=(]w?<?%|=%")
_WINDOW = 18


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage and what its own words give. percent, k, n: marks by their number, k and n None where not given.
    first, last: marks of the claim's words. hedge: '', '~', '>', '<', '>=', '<='. tight: the count stands directly
    beside its percentage."""

    percent: int
    k: int | None
    n: int | None
    first: int
    last: int
    hedge: str
    tight: bool


def shares(text: Text) -> Iterator[Share]:
    """Every percentage of a text, limits and levels of intervals left out, in order.

    >>> text = Text("Of 114 leads, 34 (29.8 %) replied.")
    >>> [(text.marks[share.k].value, text.marks[share.percent].number) for share in shares(text)]
    [(34, '29.8')]
    """
    taken: set[int] = set()
    for match in re.finditer("%", text.shape):
        place = match.start()
        if _is_limit(text, place):
            continue
        yield _share(text, place, taken)


def _share(text: Text, place: int, taken: set[int]) -> Share:
    hedge, hedge_at = _hedge(text, place)
    found = None if _is_described(text, place) else _before(text, place) or _after(text, place)
    if found is None or (found[0] is not None and found[0] in taken):
        n = _of_after(text, place, _OF_AFTER)
        return Share(place, None, n, min(place, hedge_at), place if n is None else n, hedge, n is not None)
    k, n, tight = found
    if k is not None:
        taken.add(k)
    inside = [each for each in (k, n) if each is not None]
    first, last = min(place, hedge_at, *inside), max(place, *inside)
    first -= 2 * (k == first and text.shape[max(0, first - 2) : first] == "n=")
    if k is not None and n is None:
        n = _of_after(text, place, _OPEN_OF) or _of_after(text, place, _CLOSED_OF)
        if n is not None and text.shape[n] != "#":
            n = text.shape.index("#", place, n)
        if n is not None and text.marks[n].spelled and text.marks[n].value < text.marks[k].value:
            n = None  # 'addition of one more drug'
        last = last if n is None else n
    return Share(place, k, n, first, last, hedge, tight)


_LINKS = word_set("ie or only that just approximately about some nearly almost circa ca rate over about i e")


def _is_described(text: Text, place: int) -> bool:
    """Whether words make a percentage in a bracket another one than the count before it gives: '123 (82 % female)'."""
    before, after = text.marks[place - 1] if place else None, text.shape[place + 1 : place + 2]
    if (
        before is not None
        and before.shape == "w"
        and before.word not in _LINKS
        and "(" in text.shape[max(0, place - 4) : place]
    ):
        return True
    opened = "(" in text.shape[max(0, place - 8) : place].rpartition(")")[2]
    if not opened or after not in ("w", "o", "m", "t", "(", "d", "a"):
        return False
    if after == "o":
        nouns = [mark.word for mark in text.marks[place + 1 : place + 6] if mark.shape == "w"]
        plain = re.match(r"o[to]*(?:[#p]|ww?[),;])", text.shape[place + 1 : place + 9])
        return plain is None or (plain[0][-1] not in "#p" and not set(nouns[:2]) & known.PEOPLE)
    return after != "a" or text.shape[place + 2 : place + 3] != "#"


def _of_after(text: Text, place: int, pattern: re.Pattern[str]) -> int | None:
    match = pattern.match(text.shape, place + 1)
    return match.end() - 1 if match else None


def _before(text: Text, place: int) -> tuple[int | None, int | None, bool] | None:
    """The count (and total) before a percentage: '34 of 114 (29.8 %)', '34 (29.8 %)', '(n = 34, 29.8 %)'."""
    low = max(0, place - _WINDOW)
    shape = text.shape[low:place]
    # A search from the right: the nearest count is the one meant.
    if pair := _last(_PAIR_BEFORE, shape):
        at = low + pair.start()
        total = at + 1 + text.shape[at + 1 : place].index("#")
        if not (text.marks[total - 1].word == "/" and _reads_as_word(text, at, total)) and not _crosses(
            text, total, place
        ):
            return at, total, True
    if match := _N_BEFORE.search(shape):
        return low + match.start() + 2, None, True
    if match := _COUNT_BRACKET_BEFORE.search(shape):
        return low + match.start() + 1, None, True
    if match := _last(_COUNT_BEFORE, shape):
        at = low + match.start()
        if _is_total(text, at):
            return None
        gap = text.words(at + 1, place)
        return at, None, len(match["gap"]) <= 2 or not (set(gap) & _LOOSENING)
    return None


_LOOSENING = word_set("in of among amongst from for with to by on at into than per")


def _last(pattern: re.Pattern[str], shape: str) -> re.Match[str] | None:
    """The match that begins furthest right: patterns here end at the end of the shape."""
    at = shape.rfind("#")
    for _ in range(2):
        if at < 0:
            return None
        if match := pattern.match(shape, at):
            return match
        at = shape.rfind("#", 0, at)
    return None


def _crosses(text: Text, total: int, place: int) -> bool:
    """Whether a comma without a bracket leads from a pair to a percentage that has words of its own after it."""
    gap = text.shape[total + 1 : place]
    if "(" in gap or "=" in gap:
        return False
    following = text.shape[place + 1 : place + 2]
    return following not in (")", ",", ";", "|", ".", "v", "a", "") or not gap


def _reads_as_word(text: Text, at: int, total: int) -> bool:
    years = all(re.fullmatch(r"(?:19|20)\d\d", text.marks[each].number) for each in (at, total))
    return years or text.marks[total].value == 0 or (at > 0 and text.shape[at - 1] == "/")


def _is_total(text: Text, place: int) -> bool:
    """Whether a count is the total of a statement: 'Of 150 (12.5 %) who ...' is still a count of something."""
    return text.shape[max(0, place - 2) : place].endswith("n=") and text.shape[place + 1 : place + 2] == "w"


def _after(text: Text, place: int) -> tuple[int | None, int | None, bool] | None:
    """The count (and total) after a percentage: '29.8 % (34/114)', '29.8 % (n = 34)'."""
    shape = text.shape
    if match := _PAIR_AFTER.match(shape, place + 1):
        k = place + 1 + shape[place + 1 :].index("#")
        n = match.end() - 1
        bracket = "(" in shape[place + 1 : k]
        own = _OWN_PERCENT_NEXT.match(shape, match.end())
        plain = not shape[place + 1 : k].strip("w")
        if (
            not plain
            and (bracket or not own)
            and not (own and shape[match.end()] != ")")
            and not _reads_as_word(text, k, n)
        ):
            return k, n, True
    if match := _COUNT_OF_AFTER.match(shape, place + 1):
        return place + 1 + shape[place + 1 :].index("#"), match.end() - 1, True
    if match := _PAIR_BEHIND_INTERVAL.match(shape, place + 1):
        return shape.rindex("#", 0, match.end() - 1), match.end() - 1, True
    if match := _N_AFTER.match(shape, place + 1):
        at = shape.index("n=#", place + 1) + 2
        return at, (match.end() - 1 if match.end() - 1 > at else None), True
    if match := _COUNT_AFTER.match(shape, place + 1):
        return match.start() + 1, None, False
    if (match := _PEOPLE_AFTER.match(shape, place + 1)) and text.marks[match.end() - 2].word in known.HUMANS:
        return match.start() + 1, None, True
    return None


_HEDGES = {
    "about": "~", "approximately": "~", "around": "~", "roughly": "~", "some": "~", "nearly": "~", "almost": "~",
    "circa": "~", "ca": "~", "~": "~", "≈": "~", "over": ">", "above": ">", ">": ">", "exceeding": ">", "under": "<",
    "below": "<", "<": "<", "≥": ">=", "≤": "<=", "etwa": "~", "rund": "~", "environ": "~", "casi": "~", "cerca": "~",
    "unos": "~",
}  # fmt: skip
_HEDGE_PAIRS = {("more", "than"): ">", ("less", "than"): "<", ("fewer", "than"): "<", ("at", "least"): ">=",
                ("at", "most"): "<=", ("up", "to"): "<=", ("greater", "than"): ">", ("or", "="): "<="}  # fmt: skip


def _hedge(text: Text, place: int) -> tuple[str, int]:
    """How a percentage is hedged, and the mark with which the hedge begins (or its own place)."""
    one = text.marks[place - 1].word if place else ""
    two = text.marks[place - 2].word if place > 1 else ""
    if (two, one) in _HEDGE_PAIRS:
        return _HEDGE_PAIRS[two, one], place
    return _HEDGES.get(one, ""), place


_INTERVAL_WORDS = word_set("ci cri cis ic ki interval intervals cl limits limit hdi ui intervalle intervalo")
_LEVEL_WORDS = _INTERVAL_WORDS | word_set(
    "confidence credible credibility prediction compatibility uncertainty power significance level "
    "quantile percentile trimmed konfidenzintervall confiance confianza confiança"
)


def _is_limit(text: Text, place: int) -> bool:
    """Whether a percentage is the level of an interval or one of its ends, or has a sign before it."""
    marks: list[Mark] = text.marks
    following = [mark.word for mark in marks[place + 1 : place + 3]]
    if following and (
        following[0] in _LEVEL_WORDS or (following[0] in "-–" and following[1:] and following[1] in _LEVEL_WORDS)
    ):
        return True
    before = text.text and text.clean[max(0, marks[place].start - 1) : marks[place].start]
    if before and before in "-–−±+":
        return True
    # 'CI 22.2 % to 38.8 %', 'range 3-5 %', '(48 % to 60 %)'
    at = place - 1
    while (
        at >= 0
        and place - at < 10
        and (marks[at].shape in "d#%-,:=(" or marks[at].word in ("to", "and", ";", "of", "was"))
    ):
        at -= 1
    if at >= 0 and marks[at].word in _INTERVAL_WORDS:
        return True
    to = {"to", "-", "–", "—", "−", "bis", "à"}
    return bool(
        (len(following) > 1 and following[0] in to and marks[place + 2].shape in "d#%")
        or (place > 1 and marks[place - 1].word in to and marks[place - 2].shape in "d#%")
    )
