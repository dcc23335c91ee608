"""Check every figure of a text: can this percentage, mean or test result be true of whole people?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby
from typing import Literal, NamedTuple

from plait.methods.figures import patterns as find
from plait.methods.figures.apa_statistics import check_test_results
from plait.methods.figures.means import mean_claims
from plait.methods.figures.sentence import Count, Known, Sentence
from plait.methods.survey.rounding import (
    USUAL,
    Printed,
    Rounding,
    count_range,
    denominators_for_count,
    parts_can_make_whole,
    possible_counts,
    possible_denominators,
)
from plait.records.problem import InputRejected, Problem

Verdict = Literal["possible", "impossible", "not checkable"]
Kind = Literal["percent with count", "percent", "count of total", "mean", "test statistic"]

_LARGEST_SEARCHED = 20_000
_WEIGHTED = re.compile(r"\b(?:weighted|adjusted|imputed|standardi[sz]ed|extrapolated)\b", re.I)
_PLANNED = re.compile(r"\b(?:planned|target|targeted|expected|intended|needed|required|budgeted|goal)\b", re.I)
_ABOUT_RESPONSE = re.compile(r"\b(?:respon[ds]\w*|replied|returned|participation rate)\b", re.I)
_OWN_BASE = re.compile(r"\s+of\s+(?!them\b|these\b|those\b|whom\b|(?:the|all)\s+(?:respondents|participants)\b)", re.I)


class Fit(NamedTuple):
    """A count and a denominator that would make a percentage true.

    >>> str(Fit(31, 114))
    '31 of 114'
    """

    k: int
    n: int

    def __str__(self) -> str:
        return f"{self.k} of {self.n}"


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure of a text and whether it can be true.

    text: the words of the claim, text[start:end] of what was checked. start, end: code points, end exclusive.
    reason: a sentence for the reader. fits: for an impossible percentage, what would make it possible.
    percent, k, n: the percentage as printed with a decimal point ('' for other kinds), the count and the
    denominator it was held against, None where the text states none.
    """

    text: str
    start: int
    end: int
    kind: Kind
    verdict: Verdict
    reason: str
    fits: tuple[Fit, ...] = ()
    percent: str = ""
    k: int | None = None
    n: int | None = None


@dataclass(frozen=True, slots=True)
class JointBase:
    """One n under which several percentages are possible together.

    counts: for each claim, the counts that fit. roundings: each rounding under which all of them fit.
    """

    n: int
    counts: tuple[tuple[int, ...], ...]
    roundings: tuple[Rounding, ...]


def check_text(
    text: str, *, bases: Mapping[str, int] | None = None, population: int | None = None, decimal_comma: bool = False
) -> tuple[Claim, ...]:
    """Every figure claim of a text, in order.

    Parameters: text, prose. bases: what the reader knows beyond the text, words to their number of people
        ('respondents': 34); a percentage without a base of its own is held against them. population: the number
        of people in the frame. decimal_comma: read 29,800 % as 29.8 % (29,8 % is understood anyway).
    Returns: claims; 'impossible' only when no reading of the sentence fits under half-up or half-even rounding,
        'not checkable' when the text does not say enough.
    Raises: InputRejected when a base is not a number of people.
    Source: Brown & Heathers (2017), Soc. Psychol. Personal. Sci. 8(4), 363-369. doi:10.1177/1948550616673876;
        Nuijten et al. (2016), Behav. Res. Methods 48, 1205-1226. doi:10.3758/s13428-015-0664-2

    >>> claim = check_text("Of 114 leads, 34 replied, a response of 27% (n = 34).")[0]
    >>> claim.verdict, claim.reason
    ('impossible', '34 of 114 is 29.8 %, not 27 %. 27 % would be 31 of 114, or 34 of 124 to 128.')
    """
    known = Known(text, dict(bases or {}), population)
    claims: list[Claim] = []
    for start, end in find.sentences(text):
        sentence = Sentence(text[start:end], known, decimal_comma)
        shares = _held_as_parts(sentence, list(_percentages_and_pairs(sentence)))
        for claim in (*shares, *_means(sentence)):
            claims.append(replace(claim, start=claim.start + start, end=claim.end + start))
    claims.extend(_test_results(text))
    return _explained_jointly(sorted(claims, key=lambda claim: (claim.start, claim.end)))


def joint_bases(
    claims: Iterable[Claim], *, up_to: int | None = None, roundings: Sequence[Rounding] = USUAL
) -> tuple[JointBase, ...]:
    """The denominators, 1 to `up_to`, under which all percentages of the claims are possible together.

    up_to: by default the largest denominator the claims were held against. roundings: a base is given when all
        claims fit under one of them; JointBase.roundings then names every rounding that would do.
    Raises: InputRejected when no claim carries a percentage, or no limit is known.

    >>> claims = check_text("Of the 34 respondents, 70% strongly agreed and 13% did not.")
    >>> [(base.n, base.counts) for base in joint_bases(claims)]
    [(23, ((16,), (3,))), (30, ((21,), (4,)))]
    """
    shares = [(Printed.of(claim.percent), claim.k) for claim in claims if claim.percent]
    limit = up_to or max((claim.n or 0 for claim in claims), default=0)
    if not shares or limit < 1:
        cause = "There is no percentage with a base to search." if not shares else "No largest denominator is known."
        raise InputRejected(Problem("Figures", cause, "Choose percentages and give 'up_to'."))
    found = []
    for n in range(1, min(limit, _LARGEST_SEARCHED) + 1):
        fitting = tuple(rounding for rounding in Rounding if all(_fits(*share, n, rounding) for share in shares))
        usable = [rounding for rounding in fitting if rounding in roundings]
        if usable:
            counts = tuple((k,) if k is not None else possible_counts(printed, n, usable) for printed, k in shares)
            found.append(JointBase(n, counts, fitting))
    return tuple(found)


def _fits(percent: Printed, k: int | None, n: int, rounding: Rounding) -> bool:
    counts = count_range(percent, n, rounding)
    return bool(counts) if k is None else k in counts


def _explained_jointly(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Say of impossible percentages with one base which smaller base would explain all of them."""
    shared: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.kind == "percent" and claim.verdict == "impossible" and claim.n is not None:
            shared.setdefault(claim.n, []).append(claim)
    explanations: dict[int, str] = {}
    for n, group in shared.items():
        if len({claim.percent for claim in group}) > 1:
            together = joint_bases(group, up_to=n)
            bases = _listed([base.n for base in together][-12:])
            explanations[n] = (
                f" All {len(group)} such percentages of {n} are possible together for n = {bases}."
                if together
                else f" No n up to {n} makes all {len(group)} such percentages of {n} possible."
            )
    return tuple(
        replace(claim, reason=claim.reason + explanations[claim.n])
        if claim.kind == "percent" and claim.verdict == "impossible" and claim.n in explanations
        else claim
        for claim in claims
    )


def _test_results(text: str) -> Iterator[Claim]:
    for result in check_test_results(text):
        computed = "below .001" if result.computed_p < 0.001 else f"{result.computed_p:.3f}".removeprefix("0")
        reason = f"The p value of this result is {computed}."
        if result.decision_error:
            reason += " That lies on the other side of .05 than what is printed."
        elif result.one_tailed:
            reason += " Half of it is printed, as for the one-tailed test the text speaks of."
        verdict: Verdict = "impossible" if result.error else "possible"
        yield Claim(result.text, result.start, result.end, "test statistic", verdict, reason)


def _percentages_and_pairs(sentence: Sentence) -> Iterator[Claim]:
    explained: set[Count] = set()
    for percentage in sentence.percentages:
        count = sentence.count_of(percentage)
        if count is not None:
            explained.add(count)
        yield _judged(sentence, percentage, count)
    for pair in sentence.pairs:
        if pair not in explained and not any(pair.start < used.end and used.start < pair.end for used in explained):
            yield from _judged_pair(sentence, pair)


def _held_as_parts(sentence: Sentence, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that share out one group of people held against its number as well.

    Three or more percentages of one base whose sum rounding can explain, or any whose last is called the rest: they
    are parts of a whole. Only a part called the rest says that nobody is left out, so only then is the last impossible.
    """
    parts = [place for place, claim in enumerate(claims) if claim.percent and claim.verdict == "possible" and claim.n]
    bases = {claims[place].n for place in parts}
    if len(parts) < 2 or len(bases) > 1 or any(each.hedge for each in sentence.percentages):
        return list(claims)
    last = claims[parts[-1]]
    n = last.n or 0
    printed = [Printed.of(claims[place].percent) for place in parts]
    counts = [claims[place].k for place in parts]
    is_rest = find.THE_REST.search(sentence.text[claims[parts[-2]].end : last.start]) is not None
    most_rounding = sum((each.unit for each in printed), Fraction(0)) / 2
    near = abs(sum((each.value for each in printed), Fraction(0)) - 100) <= most_rounding
    if not (is_rest or (near and len(parts) > 2)) or parts_can_make_whole(printed, n, counts=counts):
        return list(claims)
    whole = [
        str(k) if k is not None else _listed(possible_counts(each, n)) for each, k in zip(printed, counts, strict=True)
    ]
    shown = " + ".join(whole)
    reason = f"{last.reason} With the other parts of the sentence ({shown}) it does not make up all {n}."
    found = list(claims)
    found[parts[-1]] = replace(last, verdict="impossible" if is_rest else last.verdict, reason=reason)
    return found


def _means(sentence: Sentence) -> Iterator[Claim]:
    base = sentence.base_before(len(sentence.text))
    known_n = (base,) if base else sentence.known.named_in(sentence.text) or sentence.known.numbers
    for found in mean_claims(sentence.text, known_n):
        verdict: Verdict = "possible" if found.possible else "impossible"
        verdict = "not checkable" if found.possible is None else verdict
        words = sentence.text[found.start : found.end]
        yield Claim(words, found.start, found.end, "mean", verdict, found.reason, n=found.n)


def _judged(sentence: Sentence, percentage: find.Percentage, count: Count | None) -> Claim:
    printed = Printed.of(percentage.number)
    k = count.k if count else None
    n = count.n if count and count.n else None
    closed_of = find.CLOSED_OF.match(sentence.text, percentage.end) if count and n is None else None
    if closed_of and not find.is_year(closed_of["n"]):
        n = find.count_value(closed_of["n"]) or None
    start = min(percentage.start, count.start) if count else percentage.start
    end = max(percentage.end, count.end) if count else percentage.end
    if closed_of and n is not None:
        end = closed_of.end()
    if k is None and n is None and (stated := sentence.denominator_after(percentage)):
        n = stated
        end = end if (match := find.PERCENT_OF.match(sentence.text, percentage.end)) is None else match.end()
    judged = (
        _judge_count(sentence, percentage, printed, k, n, count.start if count else -1)
        if k is not None
        else _judge_bare(sentence, percentage, printed, n)
    )
    inside = sentence.text[start:end]
    n_open = inside.count("(") + inside.count("[") - inside.count(")") - inside.count("]")
    if n_open > 0 and sentence.text[end : end + 1] in (")", "]"):
        end += 1
    kind: Kind = "percent with count" if k is not None else "percent"
    return replace(judged, text=sentence.text[start:end], start=start, end=end, kind=kind, percent=percentage.number)


def _judged_pair(sentence: Sentence, pair: Count) -> Iterator[Claim]:
    k, n = pair.k or 0, pair.n or 0
    words = sentence.text[pair.start : pair.end]
    if wrong := _against_words(sentence.text[max(0, pair.start - 100) : pair.start], k, n):
        yield Claim(words, pair.start, pair.end, "count of total", "impossible", wrong, k=k, n=n)
    elif k <= n:
        yield Claim(
            words, pair.start, pair.end, "count of total", "possible", f"{k} of {n} is {_share(k, n)}.", k=k, n=n
        )
    elif not pair.by_slash and find.word_after(sentence.text, pair.end) not in find.UNITS:
        verdict: Verdict = "not checkable" if _PLANNED.search(sentence.text) else "impossible"
        reason = f"{k} is more than the {n} it is counted in."
        yield Claim(words, pair.start, pair.end, "count of total", verdict, reason, k=k, n=n)


def _against_words(before: str, k: int, n: int) -> str:
    """What is wrong with the share said in words before a pair ('more than half (15 of 34)'), '' if nothing is."""
    match = find.WORDS_TO_PAIR.search(before)
    if match is None or k > n:
        return ""
    said = " ".join(match[0].strip(" (,[").split())
    share = Fraction(k, n)
    named = find.SHARE_WORDS[re.sub(r"[\s-]+", " ", match["share"].lower())] if match["share"] else Fraction(1, 2)
    if match["over"] or match["majority"]:
        holds = share > named
    elif match["under"] or match["minority"]:
        holds = share < named
    else:
        # A tenth to either side: words such as 'a third' are said of 0.29 as well as of 0.40.
        holds = abs(share - named) <= Fraction(1, 10)
    return "" if holds else f"{k} of {n} is {_share(k, n)}, not '{said}'."


def _judge_count(
    sentence: Sentence, percentage: find.Percentage, printed: Printed, k: int, n: int | None, count_at: int
) -> Claim:
    """Verdict on 'p % (n = k)': against its own denominator, else the sentence's, else those the caller knows."""
    if n is not None:
        return _verdict_on_count(sentence, percentage, printed, k, (n,))
    base = sentence.base_before(percentage.start, count_at)
    known = sentence.known
    if base is not None and base >= k:
        bases: tuple[int, ...] = (base,)
    else:
        bases = known.named_in(sentence.text) or known.frame_first
        if not bases and len(known.declared) == 1 and _ABOUT_RESPONSE.search(sentence.text):
            bases = known.declared
        bases = tuple(each for each in bases if each > k or (each == k and printed.value == 100))
    if not bases:
        denominators = denominators_for_count(printed, k, up_to=max(_LARGEST_SEARCHED, k)) if k > 0 else ()
        would = f" It would fit {k} of {_listed(denominators)}." if 0 < len(denominators) <= 500 else ""
        return _claim("not checkable", f"The text does not say of how many.{would}", k=k)
    judged = _verdict_on_count(sentence, percentage, printed, k, bases)
    # '71 % (n = 34)' may also mean: of the 34.
    as_denominator = k in known.numbers and possible_counts(printed, k)
    if judged.verdict == "impossible" and as_denominator:
        return _claim("possible", f"{as_denominator[0]} of {k} is {_share(as_denominator[0], k)}.", n=k)
    others = [n for n in sentence.other_counts(percentage) if n >= k and n not in bases and _rounds(printed, k, n)]
    if judged.verdict == "impossible" and others:
        return _claim("not checkable", f"{judged.reason} But it fits {k} of the {others[0]} named before it.", k=k)
    return judged


def _verdict_on_count(
    sentence: Sentence, percentage: find.Percentage, printed: Printed, k: int, bases: Sequence[int]
) -> Claim:
    for n in bases:
        if k <= n and _true_of(printed, percentage.hedge, k, n):
            return _claim("possible", f"{k} of {n} is {_share(k, n)}.", k=k, n=n)
    n = bases[0]
    if k > n:
        return _claim("impossible", f"{k} is more than the {n} it is counted in.", k=k, n=n)
    reasons = [f"{k} of {each} is {_share(k, each)}, not {_hedged(percentage)}." for each in bases]
    if _WEIGHTED.search(sentence.text):
        return _claim("not checkable", f"{reasons[0]} The sentence speaks of weighting or adjustment.", k=k, n=n)
    fits = [Fit(count, n) for count in possible_counts(printed, n)]
    phrases = [f"{_listed([fit.k for fit in fits])} of {n}"] if fits else []
    if 0 < k <= _LARGEST_SEARCHED and printed.value > 0:
        denominators = denominators_for_count(printed, k, up_to=_LARGEST_SEARCHED)[:500]
        fits += [Fit(k, each) for each in denominators]
        phrases += [f"{k} of {_listed(denominators)}"] if denominators else []
    would = (
        f" {_percent_words(percentage)} would be {', or '.join(phrases)}." if phrases and not percentage.hedge else ""
    )
    would += _by_other_rounding(printed, k, n)
    return _claim("impossible", " ".join(reasons) + would, tuple(fits[:500]), k=k, n=n)


def _judge_bare(sentence: Sentence, percentage: find.Percentage, printed: Printed, n: int | None) -> Claim:
    if n is None and find.is_no_share(sentence.text, percentage):
        return _claim("not checkable", "This percentage is a change, a limit or an estimate, not a share of people.")
    bases: tuple[int, ...] = (n,) if n is not None else ()
    if not bases and not _OWN_BASE.match(sentence.text, percentage.end):
        base = sentence.base_before(percentage.start)
        bases = (base,) if base else ()
    bases = (
        bases or sentence.known.named_in(sentence.text[percentage.start :]) or sentence.known.named_in(sentence.text)
    )
    if not bases and not _OWN_BASE.match(sentence.text, percentage.end):
        bases = sentence.known.bases_of(sentence.text, percentage)
    if not bases:
        return _claim("not checkable", "The text does not say of how many.")
    if percentage.hedge or printed.value > 100:
        return _claim("not checkable", "Without its count this figure cannot be held against whole people.", n=bases[0])
    for base in bases:
        if counts := possible_counts(printed, base):
            shown = _listed(counts[:1]) if len(counts) == 1 else f"{counts[0]} to {counts[-1]}"
            return _claim("possible", f"{_percent_words(percentage)} of {base} can be {shown}.", n=base)
    return _impossible_share(sentence, percentage, printed, bases)


def _impossible_share(sentence: Sentence, percentage: find.Percentage, printed: Printed, bases: Sequence[int]) -> Claim:
    n, words = bases[0], _percent_words(percentage)
    below = int(printed.value * n / 100)
    neighbours = ", ".join(f"{k} of {n} is {_share(k, n)}" for k in (below, below + 1) if k <= n)
    reason = f"No whole number of {' or '.join(map(str, bases))} is {words}: {neighbours}."
    others = [
        base for base in sentence.other_counts(percentage) if base not in bases and possible_counts(printed, base)
    ]
    if others or _WEIGHTED.search(sentence.text):
        why = f"But it can be a share of the {others[0]} named before it." if others else "It may be weighted."
        return _claim("not checkable", f"{reason} {why}", n=n)
    denominators = possible_denominators(printed, n)[-40:] if n <= _LARGEST_SEARCHED else ()
    fits = tuple(Fit(k, each) for each in denominators for k in possible_counts(printed, each))
    would = f" {words} would be {', '.join(map(str, fits[-8:]))}." if fits else ""
    return _claim("impossible", reason + would + _by_other_rounding(printed, None, n), fits, n=n)


def _claim(
    verdict: Verdict, reason: str, fits: tuple[Fit, ...] = (), *, k: int | None = None, n: int | None = None
) -> Claim:
    return Claim("", 0, 0, "percent", verdict, reason, fits, k=k, n=n)


def _rounds(printed: Printed, k: int, n: int) -> bool:
    return any(_fits(printed, k, n, rounding) for rounding in USUAL)


def _true_of(printed: Printed, hedge: str, k: int, n: int) -> bool:
    share = Fraction(100 * k, n)
    # 'About' allows five points: enough for '30 %' said of 27 %, too little to hide a wrong count.
    holds = {
        "": _rounds(printed, k, n),
        "~": abs(share - printed.value) <= 5,
        ">": share > printed.value,
        ">=": share >= printed.value,
        "<": share < printed.value,
        "<=": share <= printed.value,
    }
    return holds[hedge]


def _by_other_rounding(printed: Printed, k: int | None, n: int) -> str:
    ways = {Rounding.TRUNCATED: "Cut off instead of rounded", Rounding.UP: "Always rounded up"}
    for rounding, way in ways.items():
        counts = count_range(printed, n, rounding)
        if counts and (k is None or k in counts):
            return f" {way}, it would be {_listed([k] if k is not None else list(counts))} of {n}."
    return ""


def _share(k: int, n: int) -> str:
    return f"{100 * k / n:.1f} %"


def _percent_words(percentage: find.Percentage) -> str:
    return f"{percentage.number} %"


def _hedged(percentage: find.Percentage) -> str:
    words = {"~": "about ", ">": "more than ", "<": "less than ", ">=": "at least ", "<=": "at most ", "": ""}
    return f"{words[percentage.hedge]}{percentage.number} %"


def _listed(numbers: Sequence[int]) -> str:
    """Numbers in words, runs shortened: [23, 30, 31, 32] -> '23 or 30 to 32'."""
    runs = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        runs.append(f"{run[0]} to {run[-1]}" if len(run) > 2 else " or ".join(map(str, run)))
    return " or ".join(runs) if len(runs) < 3 else ", ".join(runs[:-1]) + " or " + runs[-1]
