"""Where numbers stand in prose: sentences, counts, pairs of counts, percentages and the bases named beside them.

Only finds; whether a figure is possible is decided in check. Every pattern is bounded, so that no text,
however made, takes more than linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

SPACE = r"[\s\u00a0\u2009\u202f]"
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_ONES_WORDS = (*_ONES.split(), "eighteen", "nineteen")
_TENS_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORD_VALUES = {word: value for value, word in enumerate(_ONES_WORDS, start=1)}
WORD_VALUES |= {word: value for value, word in zip(range(20, 100, 10), _TENS_WORDS, strict=True)}

_WORDS = rf"(?:{'|'.join(_TENS_WORDS)})(?:[-\s](?:{'|'.join(_ONES_WORDS[:9])}))?|{'|'.join(reversed(_ONES_WORDS))}"
_DIGITS = r"\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,2}|\d{1,9}"
COUNT = rf"(?<![\w.,·/$£€+−–-])(?:{_DIGITS}|{_WORDS})(?!\w|[.,·]\d|[-–]\w)"
_MANY = r"(?:(?:the|all|these|those|our|a\s+total\s+of|those|study's)\s+){0,3}"
_GAP = rf"{SPACE}{{1,20}}"  # an abstract may be wrapped and indented
_OF = rf"(?:{_GAP}(?:out{_GAP})?of{_GAP}{_MANY})"

PAIR = re.compile(
    rf"(?P<k>{COUNT})(?:(?P<of>{_OF})|{SPACE}?/{SPACE}?)(?P<n>(?:{_DIGITS}|{_WORDS}))(?![\w/]|[.,·]\d|[-–]\w)", re.I
)
PERCENT = re.compile(
    rf"(?<![\w.,·])(?P<number>\d{{1,9}}(?:[.,·]\d{{1,6}})?){SPACE}{{0,2}}(?:%|percent\b|per{SPACE}cent\b)", re.I
)
# '2 865 of 2 867': a space within a number is told from two numbers by what stands around it.
SPACED_BEFORE = re.compile(rf"\d{SPACE}$")
SPACED_AFTER = re.compile(rf"{SPACE}\d{{3}}(?!\d)")
# A pair that a percentage of its own follows does not explain the one before it.
OWN_PERCENT = re.compile(rf"{SPACE}{{0,3}}[=(]{SPACE}{{0,3}}\d{{1,3}}(?:[.,·]\d{{1,6}})?{SPACE}{{0,2}}%")
FRACTION = re.compile(r"[\s-]{1,20}(?:quarter|third|fifth|half|halves|fold|tenth)", re.I)
COUNT_ALONE = re.compile(COUNT, re.I)
DECLARED = re.compile(rf"\b[nN]{SPACE}?={SPACE}?(?P<n>{_DIGITS})(?![\w]|[.,·]\d)")

# What stands between a pair or a count and the percentage it explains.
PAIR_TO_PERCENT = re.compile(
    r"(?:\s+[^\W\d_]+(?:[-'’][^\W\d_]+)*){0,8}\s*(?:[(\[]|[,:;=—–]|,?\s+or\b|,?\s+that is\b)\s*"
    r"(?:i\.e\.,?\s*|that is,?\s*|or\s+|=\s*)?(?P<about>[^\W\d_ ]{2,14}\s(?:than\s|least\s|most\s)?|[~≈<>≥≤]\s?)?",
    re.I,
)
COUNT_TO_PERCENT = re.compile(
    r"(?P<words>(?:\s+[^\W\d_]+(?:[-'’][^\W\d_]+)*){0,6})(?P<open>\s*[(\[]\s*|\s*,\s*|\s*=\s*)"
)
PERCENT_TO_PAIR = re.compile(
    rf"{SPACE}*(?:[(\[,;:=—–]|\bor\b|i\.e\.)?{SPACE}*(?:i\.e\.,?\s*|or\s+)?(?:n\s?=\s?)?", re.I
)
PERCENT_THEN_N = re.compile(
    rf"{SPACE}*[(\[,;]{SPACE}*(?:[^()\[\]]{{0,60}}?[;,]\s*)?(?P<letter>[nN]){SPACE}?={SPACE}?(?P<k>{_DIGITS})"
    rf"(?![\w/]|[.,·]\d)(?:{SPACE}*[)\]]?{_OF}(?P<n>{_DIGITS}|{_WORDS})(?![\w]|[.,·]\d))?"
)
PERCENT_THEN_COUNT_OF = re.compile(
    rf"{SPACE}*[(\[]{SPACE}*(?P<k>{_DIGITS}){SPACE}*[)\]]{_OF}(?P<n>{_DIGITS}|{_WORDS})(?![\w]|[.,·]\d)", re.I
)
OF_THEM = re.compile(r"\bof (?:whom|which)\b|\bof (?:these|those|them)\b(?! \d)", re.I)
THE_REST = re.compile(r"(?<!\bof\s)\bthe\s+(?:remaining|other|rest|remainder|others)\s*[(,:]?\s*$", re.I)
SHARE_WORDS = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "two thirds": Fraction(2, 3), "quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4), "fifth": Fraction(1, 5),
}  # fmt: skip
WORDS_TO_PAIR = re.compile(
    r"\b(?:(?P<over>more than|over|above)\s+|(?P<under>less than|fewer than|under|below)\s+)?(?:"
    r"(?:a\s+|one[\s-])?(?P<share>half|third|quarter|fifth|two[\s-]thirds|three[\s-]quarters)|"
    r"(?P<majority>most|(?:a|the)\s+majority)|(?P<minority>a\s+minority))\b"
    r"(?:\s+[^\W\d_]+){0,6}\s*[(\[,]\s*(?:n\s?=\s?)?$",
    re.I,
)
PERCENT_OF = re.compile(rf"{_OF}(?P<n>{COUNT})", re.I)
CLOSED_OF = re.compile(rf"{SPACE}*[)\]](?:{SPACE}+[^\W\d_]+){{0,3}}?{_OF}(?P<n>{COUNT})", re.I)
SENTENCE_BASE = re.compile(
    rf"(?P<lead>(?:^|[;:,(—–]|\band|\bbut)\s*)?\b(?P<word>of|among|amongst)\s+(?P<many>{_MANY})(?P<n>{COUNT})"
    rf"(?!{SPACE}*(?:%|[μµ]))|"
    rf"(?P<n2>{COUNT})(?:\s+[^\W\d_]+(?:[-'’][^\W\d_]+)*){{0,6}}?\s+(?:(?:were|was|had been|have been)\s+)"
    r"(?:invited|approached|contacted|surveyed|sampled|eligible|asked|registered|sent|emailed)\b|"
    rf"\b(?:invited|approached|surveyed|sampled|emailed)\s+(?P<many3>{_MANY})(?P<n3>{COUNT})",
    re.I,
)
REPLIED = re.compile(
    rf"(?P<k>{COUNT})(?:\s+[^\W\d_]+){{0,4}}?\s+(?:replied|responded|answered|returned|completed|participated|"
    r"took part)\b",
    re.I,
)
RESPONSE_RATE = re.compile(
    r"\bresponse(?:\s+rate)?(?:\s+(?:overall|rate|was|is|of|therefore|thus|so|at|a|just|only|final)){0,4}\s*[=:]?\s*$",
    re.I,
)

YEAR = re.compile(r"(?:19|20)\d\d")
UNITS = frozenset((
    "april", "august", "billion", "bpm", "calories", "cm", "day", "days", "december", "decibels", "degrees",
    "dollars", "euros", "february", "g", "hour", "hours", "hz", "items", "january", "july", "june", "kcal",
    "kg", "km", "l", "litre", "litres", "m", "march", "may", "mg", "mile", "miles", "million", "min", "mins",
    "minute", "minutes", "ml", "mm", "mmhg", "month", "months", "november", "october", "percent", "percentage",
    "point", "points", "pounds", "second", "seconds", "september", "thousand", "times", "trillion", "week",
    "weeks", "year", "years", "µg",
))  # fmt: skip
PREPOSITIONS = frozenset((
    "about", "across", "after", "around", "at", "before", "between", "by", "during", "every", "for", "from",
    "in", "over", "since", "than", "to", "until", "within",
))  # fmt: skip
LABELS = frozenset((
    "age", "aged", "appendix", "box", "chapter", "column", "covid", "day", "eq", "equation", "fig", "figs",
    "figure", "figures", "grade", "hypothesis", "interviewee", "issue", "item", "level", "line", "model",
    "month", "no", "number", "p", "page", "pages", "part", "participant", "phase", "pp", "protocol", "question",
    "questions", "ref", "reference", "references", "refs", "respondent", "round", "row", "section", "stage",
    "step", "study", "table", "tables", "type", "version", "vol", "volume", "wave", "week", "year",
))  # fmt: skip
HEDGES = {
    "about": "~", "approximately": "~", "around": "~", "roughly": "~", "some": "~", "nearly": "~", "almost": "~",
    "circa": "~", "~": "~", "≈": "~", "over": ">", "more than": ">", "above": ">", ">": ">", "exceeding": ">",
    "under": "<", "less than": "<", "fewer than": "<", "below": "<", "<": "<", "at least": ">=", "≥": ">=",
    "at most": "<=", "≤": "<=", "up to": "<=",
}  # fmt: skip
_HEDGE_BEFORE = re.compile(
    rf"(?:^|[\s(\[])({'|'.join(sorted(map(re.escape, HEDGES), key=len, reverse=True))})\s?$", re.I
)

_INTERVAL_BEFORE = re.compile(
    r"(?:\bC[rI]?I|\bintervals?|\bIQR|\brange|\branged|\branging|\bbetween|\bfrom|\bCL|\blimits?)\b"
    r"(?:[\s\d.,%·:=()\[\]–−-]|\bto\b|\band\b|\bof\b){0,60}$"
)
_LIMIT_BEFORE = re.compile(
    r"(?:\bC[rI]?I|\bintervals?|\bIQR|\bCL|\blimits?)\b(?:[\s\d.,%·:=()\[\]–−-]|\bto\b|\band\b|\bof\b){0,60}$"
)
_INTERVAL_AFTER = re.compile(
    r"\s*[-–]?\s*(?:C[rI]?I\b|CL\b|UI\b|HDI\b|confidence|credible|credibility|prediction|compatibility|uncertainty|power\b"
    r"|significance|level\b|quantile|percentile|limits?\b|trimmed|\s*(?:to|–|-|and)\s*\d)",
    re.I,
)
_CHANGE_AFTER = re.compile(
    r"\s*(?:\(relative\)\s*)?(?:points?\b|increase|decrease|rise|fall|drop|gain|loss|growth|decline|reduction|improvement|"
    r"discount|more\b|less\b|fewer\b|higher|lower|greater|larger|smaller|faster|slower|longer|shorter|interest|chance|"
    r"probability|likelihood|risk\b|of (?:the )?(?:variance|time|total|budget|cost|income|gdp|variation))",
    re.I,
)
_CHANGE_BEFORE = re.compile(
    r"\b(?:rose|rising|fell|falling|grew|increased?|decreased?|dropped|declined|reduced|reduction|improved|up|down|"
    r"gained|lost|weighted|adjusted|imputed|standardi[sz]ed|sensitivity|specificity|kappa|agreement|alpha|cut-?off|"
    r"threshold|target|assum\w+|expect\w+|anticipat\w+|plann\w+|power|estimat\w+|predicted|previous\w*|elsewhere|"
    r"nationally|another study)\b[^.;()]{0,40}$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage in a text. number: as `rounding.Printed` reads it. hedge: '', '~', '>', '<', '>=' or '<='."""

    number: str
    start: int
    end: int
    hedge: str


_LONGEST_SENTENCE = 600
_SENTENCE_END = re.compile(r"[.!?][)\]\"'”’]*[\s\u00a0]+(?=[^\sa-zà-ÿ])|\n[ \t]*\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:p|pp|vs|al|e\.g|i\.e|cf|ca|approx|no|fig|figs|eq|dr|mr|mrs|ms|st|vol|resp|incl)|\b[A-Z])\.$", re.I
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence, in order, together the whole text.

    >>> text = "Of 34, 24 agreed (Fig. 2). Two did not."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Of 34, 24 agreed (Fig. 2). ', 'Two did not.']
    """
    ends = [0]
    for match in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[max(0, match.start() - 12) : match.start() + 1]):
            ends.append(match.end())
    ends.append(len(text))
    for start, end in pairwise(ends):
        while end - start > _LONGEST_SENTENCE:
            # A cut where no sentence ends keeps the time linear in texts without full stops.
            cut = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE) + 1 or start + _LONGEST_SENTENCE
            yield start, cut
            start = cut
        if end > start:
            yield start, end


def count_value(text: str) -> int:
    """The value of a count in digits or words.

    >>> count_value("1,234"), count_value("thirty-four"), count_value("Twelve")
    (1234, 34, 12)
    """
    plain = text.strip().lower()
    if plain[0].isdigit():
        return int("".join(character for character in plain if character.isdigit()))
    return sum(WORD_VALUES[word] for word in re.split(r"[-\s]", plain))


def is_year(text: str) -> bool:
    return YEAR.fullmatch(text) is not None


def percentages(text: str, *, decimal_comma: bool = False) -> Iterator[Percentage]:
    """Percentages in a sentence that are shares of people, confidence levels and interval limits left out.

    decimal_comma: '29,800 %' is 29.8 and not 29 800. Without it a comma is decimal unless three digits follow.
    """
    for match in PERCENT.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
        limit = _INTERVAL_AFTER.match(after) or _LIMIT_BEFORE.search(before)
        if limit or before[-1:] in ("-", "–", "−", "±", "+"):
            continue
        hedge = _HEDGE_BEFORE.search(before)
        number = match["number"].replace("·", ".")
        if "," in number:
            thousands = not decimal_comma and len(number.partition(",")[2]) == 3
            number = number.replace(",", "" if thousands else ".")
        yield Percentage(number, match.start(), match.end(), HEDGES[hedge[1].lower()] if hedge else "")


def is_no_share(text: str, percentage: Percentage) -> bool:
    """Whether a percentage without a count is a change, an interval's limit, a threshold or an estimate: no whole
    count stands behind it."""
    after, before = text[percentage.end : percentage.end + 60], text[max(0, percentage.start - 80) : percentage.start]
    patterns = (_CHANGE_BEFORE.search(before), _INTERVAL_BEFORE.search(before), _CHANGE_AFTER.match(after))
    return any(match is not None for match in patterns)


def word_after(text: str, position: int) -> str:
    match = re.match(r"\s*([^\W\d_]+)", text[position : position + 40])
    return match[1].lower() if match else ""


def word_before(text: str, position: int) -> str:
    match = re.search(r"([^\W\d_]+)\.?\s*$", text[max(0, position - 30) : position])
    return match[1].lower() if match else ""
