"""Estimates held against their own intervals: inside, and a ratio in the middle on the log scale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from math import erfc, log, sqrt

from plait.methods.figures import words as known
from plait.methods.figures.claims import Claim, Verdict, p_shown
from plait.methods.figures.tokens import Text
from plait.methods.figures.words import word_set
from plait.methods.survey.rounding import Printed

_PLAIN = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{0,7}[.·]\d{1,6}|\d{1,7}"
_WITH_COMMA = rf"\d{{1,7}},\d{{1,6}}|{_PLAIN}"
_NAME = (
    r"(?:9\d(?:[.,]\d{1,2})?\s{0,2}%?|9\d(?:\.\d)?[\s-]+per\s?cent)?[\s-]{0,3}(?:\bC\.?\s?I\.?(?:s\b)?|\bCrI|\bCL\b|\bIC(?:\s?(?:del|de|à|a|al|au)?\s?9\d\s?%|\b)|\bKI\b|(?:confidence|credib\w+)\s+"
    r"(?:intervals?|limits?)|Konfidenzintervall|intervalle\s+de\s+confiance|intervalo\s+de\s+confian[zç]a)"
    r"(?:\s?\[?\(?CI\)?\]?)?"
)
_SEPARATOR = (
    r"\s{0,3}%?\s{0,3}(?:\bto\b|\band\b|\bà\b|\bbis\b"
    r"|\ba\b|\be\b|\bet\b|\by\b|[,;]|[-–—−]{1,2}(?=\s?[-–−]?[\d.])|\.{2,3})\s{0,3}"
)


def _pattern(number: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_NAME}\s{{0,3}}[)\]]?\s{{0,3}}[:=,;]?\s{{0,3}}[(\[]?\s{{0,3}}(?:of|from|was|were|is|range|between|von|de|entre)?\s{{0,3}}"
        rf"(?P<low>[-–−]?(?:{number}))(?P<low_percent>\s?%)?{_SEPARATOR}(?P<high>[-–−]?(?:{number}))(?![\d.]\d)(?P<percent>\s{{0,2}}%)?",
        re.I,
    )


_INTERVAL, _INTERVAL_WITH_COMMA = _pattern(_PLAIN), _pattern(_WITH_COMMA)
# Most texts speak of no interval and need not be searched for one.
_SPOKEN_OF = re.compile(r"C\.?\s?I\.?|CrI|CL|IC|KI|[Ii]nterval|[Cc]onfidence|[Kk]onfidenz|[Ll]imits?")
# What may stand between an estimate and its interval.
_ESTIMATE = (
    r"(?P<sign>(?<![\w.)])[-−–])?(?<![\w.,·/])(?P<estimate>{number})(?P<unit>\s{{0,2}}%|\s(?:percentage\s)?points?|"
    r"\s?(?:[^\W\d_]{{1,12}}(?:/[^\W\d_]{{1,8}}){{0,2}}))?"
    r"\s{{0,3}}(?:[,;:]\s{{0,3}}[pP]\s?[<>=≤]\s?[\d.]{{1,8}}\s?)?(?:[(\[,;:]|\bwith\b|\ba\b|\band\b)?\s{{0,3}}(?:with\s+)?(?:an?\s+|the\s+)?$"
)
_ESTIMATE_BEFORE = re.compile(_ESTIMATE.format(number=_PLAIN), re.I)
_ESTIMATE_BEFORE_WITH_COMMA = re.compile(_ESTIMATE.format(number=_WITH_COMMA), re.I)
# '71.2 % (84/118; 95 % CI ...': counts in the bracket say what the estimate is made of.
_COUNTS_INSIDE = re.compile(
    r"(?P<bracket>[(\[])\s{0,3}(?:n\s?=\s?)?[\d,]{1,9}(?:\s{0,2}(?:/|of|out of)\s{0,2}[\d,]{1,9})?"
    r"(?:\s[^\W\d_]{1,14}){0,2}\s{0,3}[;,]\s{0,3}$",
    re.I,
)
_RATIO = re.compile(
    r"\b(?:a?OR|a?HR|a?RR|IRR|PR|odds\s+ratios?|hazards?\s+ratios?|risk\s+ratios?|rate\s+ratios?|relative\s+risks?|relative\s+rates?|"
    r"prevalence\s+ratios?)\b[^.;()]{0,40}$",
    re.I,
)
_NO_ESTIMATE = re.compile(
    r"(?:\b[pP]\s{0,2}[<>=≤≥/]{1,4}|±|\+/[-–−]?|\bn\W{0,4}=\W{0,4}|\bvs?\.?|\bversus|\bagainst|\b[pPnN]\s?[=<>≤]|\bdf\s?=|[<>≤≥]|\d\s?[-–−/]|\d\s(?:out\s)?of|\bn)\s{0,2}$"
)
_SPREAD = re.compile(
    rf"\b(?P<what>medians?|means?|average)\b[^.;()=%\d]{{0,60}}(?<![\d.,])(?P<middle>{_PLAIN})"
    rf"(?:\s?[^\W\d_]{{1,12}}){{0,2}}\s?[(\[,]\s?(?:(?:SD|standard deviation)\s?=?\s?(?:{_PLAIN})\s?[;,]\s?)?"
    r"(?P<kind>IQR|inter-?quartile range|range)\s?[:=,]?\s?"
    rf"(?P<low>{_PLAIN})\s?(?:to|[-–—])\s?(?P<high>{_PLAIN})(?![\d.,]\d)(?:\s?(?P<unit>[^\W\d_]{{1,12}}))?",
    re.I,
)
_SPREAD_SPOKEN_OF = re.compile(r"\b(?:IQR|[Rr]ange|quartile)\b")
_DIFFERENCE = re.compile(
    r"\b(?:differences?|MD|SMD|WMD|Cohen'?s d|Hedges'? g|beta|β|coefficients?|slopes?)\b[^.;()]{0,40}$", re.I
)
_P_BEHIND = re.compile(r"\s?[)\]]?\s?[,;]?\s?[(\[]?\s?[pP]\s?(?P<relation>[=<>≤≥])\s?(?P<p>0?[.,]\d{1,5})(?![\d×])")
_P_WITHIN = 30
_P_NEAR, _P_FAR, _Z_95 = 0.03, 0.1, 1.959964
_TIMES = word_set("day days week weeks month months year years hour hours h min minutes")
# How far from the middle of its interval, in parts of the interval's length, a ratio may lie: exact, profile and
# bootstrapped intervals are a little lopsided.
_MIDDLE = 0.12


def interval_claims(text: Text) -> Iterator[Claim]:
    """Every estimate with an interval beside it."""
    if not _SPOKEN_OF.search(text.clean):
        return
    with_comma = text.language not in ("en", "other")
    pattern = _INTERVAL_WITH_COMMA if with_comma else _INTERVAL
    for match in pattern.finditer(text.clean):
        if found := _estimate(text.clean, match.start(), with_comma):
            estimate_start, estimate, unit = found
            if claim := _claim(text, match, estimate_start, estimate, unit):
                yield claim


def spread_claims(text: Text) -> Iterator[Claim]:
    """Every median or mean with its range, and every median with its quartiles, in a bracket behind it: it lies
    between them."""
    if not _SPREAD_SPOKEN_OF.search(text.clean):
        return
    for match in _SPREAD.finditer(text.clean):
        middle, low, high = (_read(match[name]) for name in ("middle", "low", "high"))
        is_of_quartiles = match["kind"].lower() != "range"
        if is_of_quartiles and match["what"].lower() != "median":
            continue  # a mean may lie outside the quartiles
        if match["unit"] and match["unit"] not in match[0][: match.start("low") - match.start()]:
            continue  # '5.2 years (range 40 to 78 mo)'
        first, last = text.at(match.start()), text.at(match.end("high"))
        shown = match["middle"], match["low"], match["high"]
        if low.value > high.value:
            verdict: Verdict = "doubtful"
            reason = f"It runs from {shown[1]} down to {shown[2]}."
        elif _inside(middle, low, high):
            verdict, reason = "possible", f"{shown[0]} lies between {shown[1]} and {shown[2]}."
        else:
            verdict, reason = "impossible", f"{shown[0]} does not lie between {shown[1]} and {shown[2]}."
        yield Claim(text.text[first:last], first, last, "interval", verdict, reason)


def _estimate(clean: str, end: int, with_comma: bool) -> tuple[int, str, str] | None:
    start = max(0, end - 90)
    before = clean[start:end]
    if inside := _COUNTS_INSIDE.search(before):
        before = before[: inside.start("bracket") + 1]
    pattern = _ESTIMATE_BEFORE_WITH_COMMA if with_comma else _ESTIMATE_BEFORE
    match = pattern.search(before, max(0, len(before) - 60))
    if match is None:
        return None
    lead = before[: match.start("estimate")].rstrip("-–− ") if match["sign"] else before[: match.start("estimate")]
    unit = (match["unit"] or "").strip().lower()
    if (
        _NO_ESTIMATE.search(lead)
        or unit in known.PEOPLE
        or unit in ("years", "trials", "studies", "of", "in", "vs", "and", "to")
    ):
        return None
    if re.fullmatch(r"9\d(?:\.\d{1,2})?", match["estimate"]) and unit == "%" and not match[0].rstrip().endswith("("):
        return None  # '(95 %, CI 19.0 to 25.8)': the level of the interval
    sign = "-" if match["sign"] else ""
    at = match.start("sign") if match["sign"] else match.start("estimate")
    return start + at, sign + match["estimate"], unit


def _read(printed: str) -> Printed:
    plain = printed.replace("·", ".").replace("−", "-").replace("–", "-")
    if re.fullmatch(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    return Printed.of(plain.replace(",", "."))


def _claim(text: Text, match: re.Match[str], start: int, estimate_text: str, unit: str) -> Claim | None:
    estimate, low, high = _read(estimate_text), _read(match["low"]), _read(match["high"])
    if match["percent"] and unit != "%" and "point" not in unit:
        return None
    end = match.end()
    n_open = text.clean.count("(", start, end) - text.clean.count(")", start, end)
    end += n_open > 0 and text.clean[end : end + 1] == ")"
    first, last = text.at(start), text.at(end)
    if low.value > high.value:
        between = text.clean[match.end("low") : match.start("high")]
        if high.value < 0 or not re.search(r"\b(?:to|bis|à|a)\b", between):
            return None
        reason = f"The interval runs from {match['low']} down to {match['high']}."
        # Where the estimate lies between them, their minus signs may have been lost on the way.
        odd: Verdict = "not checkable" if _inside(estimate, high, low) else "doubtful"
        return Claim(text.text[first:last], first, last, "interval", odd, reason)
    verdict, reason = _verdict(text, start, unit, estimate, low, high, (estimate_text, match["low"], match["high"]))
    before = text.clean[max(0, start - 60) : start]
    ratio = _RATIO.search(before) is not None
    if verdict == "possible" and (ratio or _DIFFERENCE.search(before)) and unit != "%":
        against = _against_p(match[0], text.clean[match.end() : match.end() + _P_WITHIN], (estimate, low, high), ratio)
        verdict, reason = ("doubtful", against) if against else (verdict, reason)
    if verdict == "impossible" and (
        unit in _TIMES or (not unit and not ratio and estimate.decimals == 0 < low.decimals)
    ):
        return None
    return Claim(text.text[first:last], first, last, "interval", verdict, reason)


def _against_p(interval: str, after: str, printed: tuple[Printed, Printed, Printed], ratio: bool) -> str:
    """Why a p value behind an estimate and its interval of 95 % does not fit them, '' where it may.

    The p that the two give under a normal distribution, on the log scale for a ratio, and the printed one must lie on
    different sides of .05, one of them far: exact, bootstrapped and profile intervals differ a little from it.
    Source: Altman & Bland (2011), BMJ 343, d2304. doi:10.1136/bmj.d2304
    """
    found = _P_BEHIND.match(after)
    estimate, low, high = (float(each.value) for each in printed)
    if not found or "95" not in interval[:20] or low >= high or (ratio and low <= 0):
        return ""
    if ratio:
        estimate, low, high = log(estimate), log(low), log(high)
    p_value = erfc(abs(estimate) / ((high - low) / (2 * _Z_95)) / sqrt(2))
    said, relation = float(found["p"].replace(",", ".")), found["relation"]
    is_above = relation in "=>≥" and said >= _P_FAR and p_value <= _P_NEAR and low * high > 0
    is_below = relation in "=<≤" and said <= _P_NEAR and p_value >= _P_FAR and low * high < 0
    if not (is_above or is_below):
        return ""
    null = "1" if ratio else "0"
    where = f"leaves out {null}" if is_above else f"holds {null}"
    about = "" if p_value < 0.001 else "about "
    return f"The interval {where}: p would be {about}{p_shown(p_value)}, not {relation.replace('=', '')}{found['p']}."


def _inside(estimate: Printed, low: Printed, high: Printed) -> bool:
    half = estimate.unit / 2
    return low.value - low.unit / 2 - half <= estimate.value <= high.value + high.unit / 2 + half


def _verdict(
    text: Text, start: int, unit: str, estimate: Printed, low: Printed, high: Printed, said: tuple[str, str, str]
) -> tuple[Verdict, str]:
    shown, low_shown, high_shown = (each.replace("−", "-").replace("–", "-") for each in said)
    if not _inside(estimate, low, high):
        apart = [Printed(abs(each.value), each.decimals) for each in (low, high)]
        size = Printed(abs(estimate.value), estimate.decimals)
        factor = (
            100 if abs(estimate.value) <= 1 < low.value else Fraction(1, 100) if estimate.value > 1 >= high.value else 1
        )
        other_units = _inside(Printed(estimate.value * factor, estimate.decimals), low, high)
        if (
            _inside(size, min(apart, key=lambda each: each.value), max(apart, key=lambda each: each.value))
            or other_units
        ):
            return "not checkable", f"{shown} lies between {low_shown} and {high_shown} only with another sign or unit."
        return "impossible", f"{shown} does not lie between {low_shown} and {high_shown}."
    if (
        unit == "%"
        or unit.startswith("per")
        or not _RATIO.search(text.clean[max(0, start - 60) : start])
        or low.value <= 0
        or estimate.value <= 0
    ):
        return "possible", f"{shown} lies between {low_shown} and {high_shown}."
    return _on_log_scale(estimate, low, high, (shown, low_shown, high_shown))


def _on_log_scale(estimate: Printed, low: Printed, high: Printed, said: tuple[str, str, str]) -> tuple[Verdict, str]:
    shown, low_shown, high_shown = said
    middle = (float(low.value) * float(high.value)) ** 0.5
    least = max(low.value - low.unit / 2, low.unit / 100) * max(high.value - high.unit / 2, high.unit / 100)
    most = (low.value + low.unit / 2) * (high.value + high.unit / 2)
    smallest, largest = max(estimate.value - estimate.unit / 2, estimate.unit / 100), estimate.value + estimate.unit / 2
    words = f"the middle of {low_shown} and {high_shown} on the log scale is {middle:.2f}"
    room = _MIDDLE * log(float(most / least) ** 0.5 if low.value == high.value else float(high.value / low.value))
    above, below = log(float(smallest**2 / most)) / 2, log(float(least / largest**2)) / 2
    if max(above, below) > room:
        return (
            "doubtful",
            f"{words[0].upper()}{words[1:]}, not {shown}: only an interval of an unusual kind could be so.",
        )
    return "possible", f"{shown} lies between {low_shown} and {high_shown}; {words}."
