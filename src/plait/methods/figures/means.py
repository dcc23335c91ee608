"""Find the means of a sentence, with SD, n and scale where they are given, and judge them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import sqrt
from typing import NamedTuple

from plait.methods.figures.bases import Bases, Count
from plait.methods.figures.claims import Claim, Verdict
from plait.methods.figures.grim import LARGEST_N_ON_SCALE, binary_counts, grim_totals, grimmer, likert_possible
from plait.methods.figures.tokens import Text
from plait.methods.survey.rounding import Printed

SPACE = r"[\s\u00a0\u2009\u202f]"
_NUMBER = r"[-−–]?\d{1,7}[.·]\d{1,6}"
_MEAN = re.compile(
    rf"(?<!\w)(?:(?P<symbol>M|x̄){SPACE}?=|(?P<gave>(?:gave|rated|scored)\s+(?:it|this|them|theirs)(?:\s+at)?)|(?P<word>[Mm]eans?|[Mm]ean{SPACE}score|average)\b"
    rf"(?P<between>[^.;()=]{{0,60}}?(?:\((?:SD|[^().;=]{{0,20}}\b(?:scale|points?)\b[^().;=]{{0,15}})\)[^.;()=]{{0,40}}?)?)=?){SPACE}?(?P<mean>{_NUMBER})(?!\d|\.\d|{SPACE}?%)"
)
_DECIMAL = r"\d{1,6}[.·]\d{1,6}"
_SD = re.compile(rf"\b(?:SDs?|s\.d\.|[Ss]tandard deviations?){SPACE}?(?:=|of|was|:)?{SPACE}?(?P<sd>{_DECIMAL})")
_SD_BRACKET = re.compile(rf"{SPACE}?(?:\({SPACE}?(?P<a>{_DECIMAL}){SPACE}?\)|±{SPACE}?(?P<b>{_DECIMAL}))")
_N = re.compile(rf"\b[nN]{SPACE}?={SPACE}?(?P<n>\d{{1,6}})(?![\d.,]\d)")
_SCALE = re.compile(
    rf"(?P<low>\d{{1,2}}){SPACE}?(?:to|[-–]){SPACE}?(?P<high>\d{{1,2}})(?:\s+(?:[Ll]ikert\s+)?(?:scale|rating|agreement))|"
    rf"(?:scale|rated|rate|scored?|scoring)(?:\s+[^\W\d_]+){{0,3}}?\s+(?:of|from|\(|between)?\s?(?P<low2>\d{{1,2}}){SPACE}?(?:to|and|[-–]){SPACE}?(?P<high2>\d{{1,2}})\b|"
    rf"(?:ratings?|scores|marks?|marked|grades?|graded|judged|points)(?:\s+[^\W\d_]+){{0,3}}?\s+(?:from|between){SPACE}(?P<low3>\d{{1,2}}){SPACE}?(?:to|and|[-–]){SPACE}?(?P<high3>\d{{1,2}})\b|"
    r"\b(?P<points>\d{1,2}|five|seven|four|ten|nine|six|three|eleven)[\s-]points?\b(?:\s+\w+){0,2}\s+(?:scale|item|rating)"
)
_POINTS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9, "ten": 10, "eleven": 11}
_ITEMS = re.compile(r"\b(?P<items>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]items?\b", re.I)
_ITEM_WORDS = {**_POINTS, "two": 2, "eight": 8, "twelve": 12}
_MEASURED = re.compile(
    r"\b(?:age|aged|years?|months?|weeks?|days?|hours?|minutes?|min|seconds|weight|height|BMI|kg|g|mg|cm|mm|km|metres?|"
    r"meters?|distance|duration|length|time|income|cost|costs|prices?|pounds|dollars|euros|ratio|rate|temperature|pressure|concentration|"
    r"mmHg|£|\$|€|percent\w*|difference|effect|standardi[sz]ed|weighted|adjusted|estimated|log|index|composite|"
    r"subscales?|scale score|total score|factor)(?!\w)|[£$€%]"
)
_NO_WHOLE = re.compile(
    r"\b(?:subscales?|total score|scale score|composite|index|sum score|averaged?\s+over|difference|change)\b", re.I
)
# What is counted, one by one: its single values are whole numbers.
_COUNTED = re.compile(r"\bnumbers? of\b(?!.*\bper\b)")
_THINGS = re.compile(
    rf"{SPACE}(?:falls|children|siblings|visits|errors|mistakes|pregnancies|cigarettes|lessons|sessions|symptoms|"
    rf"admissions|appointments|friends|languages|books)\b(?!{SPACE}(?:per|a|an|each|every)\b)"
)
_NEGATIVE_SD = re.compile(
    rf"\b(?:SDs?|SEs?|[Ss]tandard (?:deviation|error)s?){SPACE}?(?:=|of|was)"
    rf"{SPACE}?[-−]{SPACE}?\d{{1,6}}(?:[.,·]\d{{1,6}})?"
)
_AMONG = frozenset(("in", "among", "amongst", "from"))
_BINARY = re.compile(r"\b(?:0\s?/\s?1|0\s?=\s?no|binary|dummy|proportion)\b", re.I)


def mean_claims(text: Text, bases: Bases, known: Sequence[int] = ()) -> Iterator[Claim]:
    """The means of a text that whole-number answers may have. known: numbers of people the reader knows.

    The n is the one beside the mean, else the people named last before it in its sentence or the one before.
    """
    for match in _NEGATIVE_SD.finditer(text.clean):
        start, end = text.at(match.start()), text.at(match.end())
        yield Claim(text.text[start:end], start, end, "mean", "impossible", "No SD or standard error is below 0.")
    matches = list(_MEAN.finditer(text.clean))
    starts = [mark.start for mark in text.marks]
    for place, match in enumerate(matches):
        at = min(bisect_left(starts, match.start()), max(len(starts) - 1, 0))
        sentence = text.sentence_of(at)
        first, end_mark = text.sentence(sentence)
        sentence_end = text.marks[end_mark - 1].end
        limit = min(matches[place + 1].start() if place + 1 < len(matches) else len(text.clean), sentence_end)
        after = text.clean[match.end() : min(limit, match.end() + 80)]
        bracket = _SD_BRACKET.match(after) if "SD" in (match["between"] or "") or "±" in after[:3] else None
        sd, n = _SD.search(after), _N.search(after)
        end = match.end() + max((found.end() for found in (bracket, sd, n) if found), default=0)
        sd_text = (bracket["a"] or bracket["b"]) if bracket else sd["sd"] if sd else ""
        ns = (
            [int(n["n"])] if n else _people(bases, at, sentence, is_of_answers=match["gave"] is not None) or list(known)
        )
        context = text.clean[max(starts[first], match.start() - 60) : min(match.end() + 40, sentence_end)]
        scope = text.clean[max(starts[first], match.start() - 400) : min(sentence_end, end + 400)]
        before = text.clean[max(starts[text.sentence(max(0, sentence - 1))[0]], starts[first] - 400) : starts[first]]
        judged = _judged(
            match,
            sd_text,
            [each for each in ns if each >= 2],
            (_clause(text, match, end, (starts[first], sentence_end)), scope, before),
            context,
            is_counted=_COUNTED.search(match["between"] or "") is not None or _THINGS.match(after) is not None,
        )
        start, end = text.at(match.start()), text.at(end)
        yield Claim(text.text[start:end], start, end, "mean", judged.verdict, judged.reason, n=judged.n)


def _clause(text: Text, match: re.Match[str], end: int, bounds: tuple[int, int]) -> str:
    """The part of a sentence between semicolons in which a mean stands, at most 300 characters to either side."""
    low, high = max(bounds[0], match.start() - 300), min(bounds[1], end + 300)
    start, stop = text.clean.rfind("; ", low, match.start()), text.clean.find("; ", end, high)
    return text.clean[start + 1 if start >= 0 else low : stop if stop >= 0 else high]


def _people(bases: Bases, at: int, sentence: int, *, is_of_answers: bool) -> list[int]:
    """The people of a mean: those named last before it, else an n behind it, else those of the sentence before.

    is_of_answers: whether it is said that they gave it ('the thirteen clerks gave it 5.15'): then anybody counts.
    """
    here = [count for count in bases.in_sentence(sentence) if count.value > 1]
    before = _named([count for count in here if count.place < at], anybody=is_of_answers)
    if before:
        return before[-1:]
    if behind := [c.value for c in here if c.place > at and "declared" in c.roles]:
        return list(dict.fromkeys(behind))
    if among := [c.value for c in here if c.place > at and set(bases.text.words(c.place - 2, c.place)) & _AMONG]:
        return among[:1]
    earlier = [count for count in bases.in_sentence(sentence - 1) if count.value > 1]
    return list(dict.fromkeys(reversed(_named(earlier, anybody=False))))


def _named(counts: Sequence[Count], *, anybody: bool) -> list[int]:
    """The values said to be people or to give marks, and where anybody will do and none is said to be, all."""
    people = [count.value for count in counts if count.roles - {"gone"}]
    return people or [count.value for count in counts if anybody]


class _Judged(NamedTuple):
    verdict: Verdict
    reason: str
    n: int | None


def _judged(
    match: re.Match[str],
    sd_text: str,
    ns: Sequence[int],
    scopes: tuple[str, str, str],
    context: str,
    *,
    is_counted: bool,
) -> _Judged:
    mean = Printed.of(match["mean"].replace("·", "."))
    sd = Printed.of(sd_text.replace("·", ".")) if sd_text else None
    clause, sentence, before = scopes
    measured = _MEASURED.search(context) is not None
    scale = _scale(clause) or (None if measured else _scale(sentence) or _scale(before))
    items = _ITEMS.search(clause) or _ITEMS.search(sentence) or _ITEMS.search(before)
    n_items = 1 if items is None else _ITEM_WORDS.get(items["items"].lower()) or int(items["items"])

    def judged(possible: bool | None, reason: str) -> _Judged:
        # That 'M = 3.45' is of single answers is not said where no scale is.
        wrong: Verdict = "impossible" if len(ns) < 2 and (scale is not None or is_counted) else "doubtful"
        verdict: Verdict = "not checkable" if possible is None else "possible" if possible else wrong
        return _Judged(verdict, reason, ns[0] if len(ns) == 1 else None)

    if not ns:
        return judged(None, "The text does not say of how many answers this is the mean.")
    if _BINARY.search(clause) and sd is not None and 0 <= mean.value <= 1:
        found = any(binary_counts(mean, sd, n) for n in ns)
        return judged(found, f"{'Some' if found else 'No'} {_ns(ns)} answers of 0 or 1 have this mean and SD.")
    if _NO_WHOLE.search(context) or (scale is None and measured):
        return judged(None, "This looks like a measured quantity, whose single values need not be whole numbers.")
    if scale is None and (match["gave"] or match["word"]) and not is_counted:
        return judged(None, "The text does not say that the answers are whole numbers.")
    if scale is not None and not scale[0] <= mean.value <= scale[1]:
        return judged(False, f"A mean of {match['mean']} lies outside the scale {scale[0]} to {scale[1]}.")
    reasons = [_against(mean, sd, n, max(n_items, 1), scale, match["mean"], sd_text) for n in ns]
    if "" in reasons:
        return judged(True, f"{_ns(ns)} whole-number answers can have this mean{' and SD' if sd else ''}.")
    return judged(False, reasons[0])


def _against(
    mean: Printed, sd: Printed | None, n: int, items: int, scale: tuple[int, int] | None, mean_text: str, sd_text: str
) -> str:
    """Why n answers cannot have this mean and SD, '' when they can."""
    whole = f"{n} whole-number answers" if items == 1 else f"{n} people's whole-number answers to {items} items"
    if not grim_totals(mean, n, items=items):
        total = int(mean.value * n * items)
        near = ", ".join(
            f"{each} / {n * items} = {each / (n * items):.{mean.decimals}f}" for each in (total, total + 1)
        )
        return f"No {whole} have a mean of {mean_text}: {near}."
    if sd is None:
        return ""
    if scale is not None and items == 1 and (largest := _largest_sd(mean, n, scale)) < float(sd.value - sd.unit / 2):
        return (
            f"The largest SD that {whole} on {scale[0]} to {scale[1]} have with a mean of {mean_text} is {largest:.2f}."
        )
    if not grimmer(mean, sd, n, items=items):
        return f"No {whole} have a mean of {mean_text} and an SD of {sd_text}."
    exact = scale is not None and items == 1 and n <= min(LARGEST_N_ON_SCALE, 1200 // (scale[1] - scale[0]))
    if exact and scale is not None and not likert_possible(mean, sd, n, low=scale[0], high=scale[1]):
        return f"No {n} answers on {scale[0]} to {scale[1]} have a mean of {mean_text} and an SD of {sd_text}."
    return ""


def _largest_sd(mean: Printed, n: int, scale: tuple[int, int]) -> float:
    """The SD when everybody answers with one end of the scale or the other: no mean printed so allows more."""
    low, high = max(mean.value - mean.unit / 2, Fraction(scale[0])), min(mean.value + mean.unit / 2, Fraction(scale[1]))
    middle = min(max(Fraction(sum(scale), 2), low), high)
    return float(sqrt((middle - scale[0]) * (scale[1] - middle) * n / (n - 1)))


def _scale(clause: str) -> tuple[int, int] | None:
    match = _SCALE.search(clause)
    if match is None:
        return None
    if match["points"]:
        points = _POINTS.get(match["points"]) or int(match["points"])
        # A scale of 11 points is nearly always 0 to 10.
        low, high = (0, 10) if points == 11 else (1, points)
    else:
        low, high = (int(match[f"{end}"] or match[f"{end}2"] or match[f"{end}3"]) for end in ("low", "high"))
    return (low, high) if 1 <= high - low <= 20 else None


def _ns(ns: Sequence[int]) -> str:
    return " or ".join(map(str, ns))
