"""Parts of a whole: subgroups that are more than all, the rest that is no rest, one answer each and yet over 100 %."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from plait.methods.figures.bases import Bases
from plait.methods.figures.claims import Claim, Verdict, listed
from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text
from plait.methods.figures.words import word_set
from plait.methods.survey.rounding import Printed, parts_can_make_whole, possible_counts

_THE_REST = re.compile(r"(?<!\bof\s)\bthe\s+(?:remaining|other|rest|remainder|others)\s*[(,:]?\s*$", re.I)
_PART = r"#(?:[wotm]{1,6}|[wotm]{0,3}\(n?=?%\)[wotm]{0,4})"
_ENUMERATED = re.compile(
    rf"(?P<n>#)[wot]{{0,4}}(?P<sign>[:(,]|wo?)(?P<list>{_PART}(?:,{_PART}){{0,6}}(?:,?a|,){_PART})(?=[|;).]|,(?!a?[#d]))"
)
_LED = re.compile(r"[mo][to]*$")
# What nobody is, says or does at once with the other.
_OPPOSITES = (
    (word_set("men man males male boys"), word_set("women woman females female girls")),
    (word_set("yes"), word_set("no")),
    (word_set("agreed"), word_set("disagreed")),
    (word_set("survived"), word_set("died")),
)
_BEING = word_set("were was are")
_DWELLING = _BEING | word_set("came come lived live dwelt lay lie stood located situated based born")
_REGIONS = word_set(
    "north south east west centre center middle hills valley valleys lowlands highlands mountains plain plains coast "
    "city cities town towns village villages capital country countryside suburbs urban rural"
)
_WHERE = frozenset({"from", "in", "on", "at", "to", "by", "of", "aged"})
_CONSISTS = frozenset({"comprised", "comprising", "consisted", "consisting", "were", "with"})
_ONE_EACH = re.compile(
    r"\b(?:the\s+)?(?:one|single)\s+(?:single\s+)?(?:most\s+[^\W\d_]+|main|primary|principal|preferred|favou?rite|best|chief|"
    r"top|strongest|biggest)\s+[^\W\d_]+|\b(?:the\s+)?(?:most\s+important|main|primary|principal)\s+(?:single\s+)?(?:reason|"
    r"answer|cause|choice|source|motive)\b(?=[^.]{0,20}\bone\b)|"
    r"\b(?:choos\w+|chose|select\w*|pick\w*|nam\w+|tick\w*|giv\w+|gave|mark\w*)\s+(?:only\s+|just\s+|exactly\s+)?one\b"
    r"(?:\s+[^\W\d_]+){0,2}|\bsingle[\s-](?:choice|answer|response)\b|\b(?:only|exactly)\s+one\s+(?:answer|option|choice|reason|"
    r"response)\b|\bone\s+(?:answer|choice|option)\s+(?:each|only|per)\b",
    re.I,
)
_SEVERAL = re.compile(
    r"\b(?:more than one|several answers|multiple (?:answers|responses|choices)|at least one|one or more)\b", re.I
)


def held_as_parts(text: Text, shares: Sequence[Share], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that share out one group of people held against its number as well.

    Three or more percentages of one base whose sum rounding can explain, or any whose last is called the rest: they
    are parts of a whole. Only a part called the rest says that nobody is left out, so only then is the last impossible.
    """
    found = list(claims)
    of_sentence: dict[int, list[int]] = defaultdict(list)
    for place, share in enumerate(shares):
        of_sentence[text.sentence_of(share.percent)].append(place)
    for places in of_sentence.values():
        _hold(text, shares, found, places)
    return found


def _hold(text: Text, shares: Sequence[Share], found: list[Claim], places: Sequence[int]) -> None:
    parts = [place for place in places if found[place].verdict in ("possible", "rounding") and found[place].n]
    bases = {found[place].n for place in parts}
    if len(parts) < 2 or len(bases) > 1 or any(shares[place].hedge for place in places):
        return
    last, before = found[parts[-1]], text.marks[shares[parts[-2]].last].end
    n = last.n or 0
    printed = [Printed.of(found[place].percent) for place in parts]
    counts = [found[place].k for place in parts]
    is_rest = _THE_REST.search(text.clean[before : text.marks[shares[parts[-1]].first].start]) is not None
    most_rounding = sum((each.unit for each in printed), Fraction(0)) / 2
    whole_percent = sum((each.value for each in printed), Fraction(0))
    near = abs(whole_percent - 100) <= most_rounding
    is_rest = is_rest and 75 < whole_percent < 125
    if not (is_rest or (near and len(parts) > 2)) or parts_can_make_whole(printed, n, counts=counts):
        return
    if any(found[place].verdict == "rounding" for place in parts):
        return
    whole = [
        str(k) if k is not None else listed(possible_counts(each, n)) for each, k in zip(printed, counts, strict=True)
    ]
    reason = f"{last.reason} With the other parts of the sentence ({' + '.join(whole)}) it does not make up all {n}."
    verdict: Verdict = "impossible" if is_rest else last.verdict
    found[parts[-1]] = replace(last, verdict=verdict, reason=reason)


def part_claims(text: Text, bases: Bases, shares: Sequence[Share], claims: Sequence[Claim]) -> Iterator[Claim]:
    """Groups that are named as the parts of a number of people, and answers of which each person gave one."""
    yield from _enumerated(text, bases)
    for match in _ONE_EACH.finditer(text.clean):
        yield from _one_each(text, match, shares, claims)


def _enumerated(text: Text, bases: Bases) -> Iterator[Claim]:
    for match in _ENUMERATED.finditer(text.shape):
        first, last = match.start("list"), match.end("list") - 1
        places = [place for place in range(first, last + 1) if text.shape[place] == "#"]
        n, parts = text.marks[match.start()].value, [text.marks[place].value for place in places]
        nouns = [set(text.words(place + 1, place + 3)) for place in places]
        by_sex = len(parts) == 2 and _are_opposite(nouns, _OPPOSITES[:1])
        if n < max(parts):
            continue
        if match["sign"] == ",":
            # 'Of 80 farms, 34 were in the north': others may be left out, but nobody is in two places.
            if (
                sum(parts) < n
                or not _LED.search(text.shape, max(0, match.start() - 4), match.start())
                or not _are_apart(text, places, last)
            ):
                continue
        elif match["sign"] != ":" and not by_sex:
            continue
        if "w" in match["sign"] and text.marks[match.start("sign")].word not in _CONSISTS:
            continue
        # Two groups may meet (12 with the one, 9 with the other) unless the words set them apart.
        total = sum(parts)
        start, end = text.at(text.marks[first].start), text.at(text.marks[last].end)
        shown = " + ".join(map(str, parts))
        if total == n:
            verdict: Verdict = "possible"
        elif match["sign"] == ":" and not by_sex and not _alike(text, places):
            continue
        else:
            verdict = "impossible" if total > n else "doubtful"
        beside = "" if total == n else f", not {n}" if total < n else f", more than the {n} they are part of"
        reason = f"{shown} = {total}{beside}."
        yield Claim(text.text[start:end], start, end, "parts of a whole", verdict, reason, n=n)


def _alike(text: Text, places: Sequence[int]) -> bool:
    """Whether the parts are said alike: '30 from the coast, 21 from the hills', '31 in the valley, 28 on the coast'."""
    following = {text.marks[place + 1].word for place in places}
    return (len(following) == 1 and "with" not in following) or following <= _WHERE


def _are_opposite(parts: Sequence[set[str]], opposites: Sequence[tuple[frozenset[str], frozenset[str]]]) -> bool:
    return any(
        bool(parts[0] & one and parts[1] & other) or bool(parts[0] & other and parts[1] & one)
        for one, other in opposites
    )


def _are_apart(text: Text, places: Sequence[int], last: int) -> bool:
    """Whether nobody can be in two parts: women and men, yes and no, here and there."""
    ends = (*places[1:], last + 1)
    parts = [
        [mark for mark in text.marks[place + 1 : end] if mark.shape in "wotm"]
        for place, end in zip(places, ends, strict=True)
    ]
    short = len(parts) == 2 and all(0 < len(part) < 4 for part in parts)
    if short and _are_opposite([{mark.word for mark in part[-2:]} for part in parts], _OPPOSITES):
        return True
    tails = [[mark for mark in part if mark.word not in _DWELLING] for part in parts]
    if any(len(tail) < 2 or tail[0].word != tails[0][0].word for tail in tails):
        return False
    # Who came from Rome may have come from a farm, but not from Milan.
    if len({text.clean[tail[-1].start].isupper() for tail in tails}) > 1:
        return False
    verbs = {mark.word for mark in parts[0]}
    placed = all(tail[1].shape == "t" or text.clean[tail[1].start].isupper() for tail in tails)
    if tails[0][0].word == "from" or (tails[0][0].word == "in" and placed and verbs & (_DWELLING - _BEING)):
        return True
    return tails[0][0].word == "in" and all({mark.word for mark in tail} & _REGIONS for tail in tails)


def _one_each(text: Text, match: re.Match[str], shares: Sequence[Share], claims: Sequence[Claim]) -> Iterator[Claim]:
    first = bisect_right(shares, match.end(), key=lambda share: text.marks[share.percent].start)
    places = list(range(first, min(first + 12, len(shares))))
    if not places:
        return
    sentence = text.sentence_of(shares[places[0]].percent)
    places = [place for place in places if text.sentence_of(shares[place].percent) == sentence]
    between = text.clean[match.end() : text.marks[shares[places[0]].percent].start]
    if (
        len(places) < 2
        or len(between) > 260
        or _SEVERAL.search(text.clean[max(0, match.start() - 80) : text.marks[shares[places[-1]].last].end])
    ):
        return
    if any(shares[place].hedge for place in places):
        return
    printed = [Printed.of(claims[place].percent) for place in places]
    n = next((claims[place].n for place in places if claims[place].n), None)
    start, end = text.at(match.start()), text.at(match.end())
    reason = ""
    if n:
        low = [claims[place].k for place in places]
        least = [
            k if k is not None else min(possible_counts(each, n), default=0)
            for k, each in zip(low, printed, strict=True)
        ]
        if sum(least) > n:
            reason = f"{' + '.join(map(str, least))} = {sum(least)}, more than the {n} who gave one answer each."
    if not reason and sum((each.value - each.unit / 2 for each in printed), Fraction(0)) > 100:
        total = float(sum(each.value for each in printed))
        reason = f"The shares of one answer each add up to {total:g} %."
    if reason:
        yield Claim(text.text[start:end], start, end, "parts of a whole", "impossible", reason, n=n)
