"""Find the means of a sentence, with SD, n and scale where they are given, and judge them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plait.methods.figures.debit import binary_counts
from plait.methods.figures.grim import LARGEST_N_ON_SCALE, grim_totals, grimmer, likert_possible
from plait.methods.figures.patterns import SPACE
from plait.methods.survey.rounding import Printed

_NUMBER = r"[-−–]?\d{1,7}[.·]\d{1,6}"
_MEAN = re.compile(
    rf"(?<!\w)(?:(?P<symbol>M|x̄){SPACE}?=|(?P<word>[Mm]eans?|[Mm]ean{SPACE}score|average)\b"
    rf"(?P<between>[^.;()=]{{0,60}}?(?:\(SD\)[^.;()=]{{0,40}}?)?)=?){SPACE}?(?P<mean>{_NUMBER})(?![\d.%])(?!{SPACE}?%)"
)
_DECIMAL = r"\d{1,6}[.·]\d{1,6}"
_SD = re.compile(rf"\b(?:SDs?|s\.d\.|[Ss]tandard deviations?){SPACE}?(?:=|of|was|:)?{SPACE}?(?P<sd>{_DECIMAL})")
_SD_BRACKET = re.compile(rf"{SPACE}?(?:\({SPACE}?(?P<a>{_DECIMAL}){SPACE}?\)|±{SPACE}?(?P<b>{_DECIMAL}))")
_N = re.compile(rf"\b[nN]{SPACE}?={SPACE}?(?P<n>\d{{1,6}})(?![\d.,]\d)")
_SCALE = re.compile(
    rf"(?P<low>\d{{1,2}}){SPACE}?(?:to|[-–]){SPACE}?(?P<high>\d{{1,2}})(?:\s+(?:[Ll]ikert\s+)?(?:scale|rating|agreement))|"
    rf"(?:scale|rated)\s+(?:of|from|\()?\s?(?P<low2>\d{{1,2}}){SPACE}?(?:to|[-–]){SPACE}?(?P<high2>\d{{1,2}})\b|"
    r"\b(?P<points>\d{1,2}|five|seven|four|ten|nine|six|three|eleven)[\s-]points?\b(?:\s+\w+){0,2}\s+(?:scale|item|rating)"
)
_POINTS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9, "ten": 10, "eleven": 11}
_ITEMS = re.compile(r"\b(?P<items>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]items?\b", re.I)
_ITEM_WORDS = {**_POINTS, "two": 2, "eight": 8, "twelve": 12}
_MEASURED = re.compile(
    r"\b(?:age|aged|years?|months?|weeks?|days?|hours?|minutes?|min|seconds?|weight|height|BMI|kg|g|mg|cm|mm|km|metres?|"
    r"meters?|distance|duration|length|time|income|cost|costs|price|ratio|rate|temperature|pressure|concentration|"
    r"mmHg|£|\$|€|percent\w*|difference|effect|standardi[sz]ed|weighted|adjusted|estimated|log|index|composite|"
    r"subscales?|scale score|total score|factor)(?!\w)|[£$€%]"
)
_BINARY = re.compile(r"\b(?:0\s?/\s?1|0\s?=\s?no|binary|dummy|proportion)\b", re.I)


@dataclass(frozen=True, slots=True)
class MeanClaim:
    """A mean of a sentence and whether n whole-number answers can have it. possible: None when it cannot be told."""

    start: int
    end: int
    n: int | None
    possible: bool | None
    reason: str


def mean_claims(sentence: str, known_n: Sequence[int] = ()) -> Iterator[MeanClaim]:
    """The means of a sentence. known_n: numbers of people to hold them against when the sentence gives no n.

    >>> [claim.reason for claim in mean_claims("On the 5-point scale the mean was 3.45 (SD 1.20, n = 12).")]
    ['No 12 whole-number answers have a mean of 3.45: 41 / 12 = 3.42, 42 / 12 = 3.50.']
    """
    matches = list(_MEAN.finditer(sentence))
    for place, match in enumerate(matches):
        limit = matches[place + 1].start() if place + 1 < len(matches) else len(sentence)
        after = sentence[match.end() : min(limit, match.end() + 80)]
        bracket = _SD_BRACKET.match(after) if "SD" in (match["between"] or "") or "±" in after[:3] else None
        sd = _SD.search(after)
        n = _N.search(after)
        ends = [found.end() for found in (bracket, sd, n) if found]
        end = match.end() + max(ends, default=0)
        sd_text = (bracket["a"] or bracket["b"]) if bracket else sd["sd"] if sd else ""
        ns = (int(n["n"]),) if n else tuple(int(each["n"]) for each in _N.finditer(sentence)) or tuple(known_n)
        context = sentence[max(0, match.start() - 60) : match.end() + 40]
        clause_start = sentence.rfind("; ", 0, match.start()) + 1
        clause = sentence[clause_start : (sentence.find("; ", end) + 1) or len(sentence)]
        yield _judged(match, end, sd_text, [each for each in ns if each >= 2], clause, context)


def _judged(match: re.Match[str], end: int, sd_text: str, ns: Sequence[int], clause: str, context: str) -> MeanClaim:
    mean = Printed.of(match["mean"].replace("·", "."))
    sd = Printed.of(sd_text.replace("·", ".")) if sd_text else None
    scale, items = _scale(clause), _ITEMS.search(clause)
    n_items = 1 if items is None else _ITEM_WORDS.get(items["items"].lower()) or int(items["items"])

    def claim(possible: bool | None, reason: str) -> MeanClaim:
        return MeanClaim(match.start(), end, ns[0] if len(ns) == 1 else None, possible, reason)

    if not ns:
        return claim(None, "The text does not say of how many answers this is the mean.")
    if _BINARY.search(clause) and sd is not None and 0 <= mean.value <= 1:
        found = any(binary_counts(mean, sd, n) for n in ns)
        return claim(found, f"{'Some' if found else 'No'} {_ns(ns)} answers of 0 or 1 have this mean and SD.")
    if scale is None and _MEASURED.search(context):
        return claim(None, "This looks like a measured quantity, whose single values need not be whole numbers.")
    if scale is not None and not scale[0] <= mean.value <= scale[1]:
        return claim(False, f"A mean of {match['mean']} lies outside the scale {scale[0]} to {scale[1]}.")
    reasons = [_against(mean, sd, n, max(n_items, 1), scale, match["mean"], sd_text) for n in ns]
    if "" in reasons:
        return claim(True, f"{_ns(ns)} whole-number answers can have this mean{' and SD' if sd else ''}.")
    return claim(False, reasons[0])


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
    if not grimmer(mean, sd, n, items=items):
        return f"No {whole} have a mean of {mean_text} and an SD of {sd_text}."
    exact = scale is not None and items == 1 and n <= min(LARGEST_N_ON_SCALE, 1200 // (scale[1] - scale[0]))
    if exact and scale is not None and not likert_possible(mean, sd, n, low=scale[0], high=scale[1]):
        return f"No {n} answers on {scale[0]} to {scale[1]} have a mean of {mean_text} and an SD of {sd_text}."
    return ""


def _scale(clause: str) -> tuple[int, int] | None:
    match = _SCALE.search(clause)
    if match is None:
        return None
    if match["points"]:
        points = _POINTS.get(match["points"]) or int(match["points"])
        # A scale of 11 points is nearly always 0 to 10.
        low, high = (0, 10) if points == 11 else (1, points)
    else:
        low, high = int(match["low"] or match["low2"]), int(match["high"] or match["high2"])
    return (low, high) if 1 <= high - low <= 20 else None


def _ns(ns: Sequence[int]) -> str:
    return " or ".join(map(str, ns))
