"""Faults planted in true abstracts, by a seed: figures that are right are made wrong, and wrong sentences are put in.

Nothing here reads as the check reads: a base is a number of the abstract of which the printed share is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import scipy

_COUNT_SHARE = re.compile(r"(?<![\w.,/-])(\d{1,5})((?: [a-z]+){0,3} )\((\d{1,2}(?:\.\d)?) ?%\)")
_PAIR_SHARE = re.compile(
    r"(?<![\w.,/-])(\d{1,5})( of (?:the )?|/)(\d{1,5})((?: [a-z]+){0,4}) ?\((\d{1,2}(?:\.\d)?) ?%\)"
)
_WHOLE = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?![\w.,])|(?<![\w.,/-])\d{1,5}(?![\w%.,/-]\d|[\w%/-])")
_NUMBER = r"(\d+\.\d{1,2})"
_INTERVAL = re.compile(
    rf"{_NUMBER}( ?%?(?: \w+)?[,;]? ?[(\[;,] ?95 ?% ?(?:CI|confidence interval)[,:]? ?)"
    rf"{_NUMBER}(%? ?(?:to|-|–|,) ?){_NUMBER}"
)
_RATIO = re.compile(r"(?:odds ratio|hazard ratio|relative risk|\bOR|\bHR|\bRR)\b[^.()]{0,20}[(\[]?[^.()]{0,10}$", re.I)
_SEXES = re.compile(
    r"(?<![\w.,/-])(\d{2,4}) ((?:[a-z]+ )?[a-z]+) \((\d{1,4}) (men|women|males?|females?|boys|girls)"
    r"(,? and |, )(\d{1,4}) (men|women|males?|females?|boys|girls)\b"
)
_SENTENCE = re.compile(r"(?<=[a-z)]\. )(?=[A-Z])")
_WORDS = {12: "Twelve", 13: "Thirteen", 14: "Fourteen", 16: "Sixteen", 17: "Seventeen", 18: "Eighteen", 19: "Nineteen",
          21: "Twenty-one", 23: "Twenty-three", 27: "Twenty-seven", 34: "Thirty-four"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Planted:
    """An abstract with one fault. start, end: where it stands."""

    kind: str
    text: str
    start: int
    end: int


def planted(abstracts: Sequence[str], n: int, rng: np.random.Generator) -> Iterator[Planted]:
    """n faults of all kinds in turn, each in another abstract."""
    kinds = list(_KINDS)
    order = list(rng.permutation(len(abstracts)))
    turn = 0
    while n and order:
        kind = kinds[turn % len(kinds)]
        for tried, place in enumerate(order[:4000]):
            found = _KINDS[kind](abstracts[place], rng)
            if found is not None:
                order.pop(tried)
                text, start, end = found
                yield Planted(kind, text, start, end)
                n -= 1
                break
        turn += 1


_Found = tuple[str, int, int] | None


def _replaced(text: str, match: re.Match[str], group: int, new: str) -> _Found:
    start, end = match.span(group)
    changed = text[:start] + new + text[end:]
    return changed, match.start(), match.end() + len(new) - (end - start)


def _is_share(k: int, n: int, printed: str) -> bool:
    decimals = len(printed.partition(".")[2])
    return n > 0 and abs(Fraction(100 * k, n) - Fraction(printed)) <= Fraction(1, 2 * 10**decimals)


def _moved(printed: str, rng: np.random.Generator) -> str:
    """A percentage three to nine points off: what a slip of the pen or another base makes."""
    decimals = len(printed.partition(".")[2])
    by = float(rng.integers(3, 10)) * (1 if rng.random() < 0.5 or float(printed) < 15 else -1)
    return f"{float(printed) + by:.{decimals}f}"


def _share_of_earlier_base(text: str, rng: np.random.Generator) -> _Found:
    matches = list(_COUNT_SHARE.finditer(text))
    for place in rng.permutation(len(matches)):
        match = matches[place]
        k, printed = int(match[1]), match[3]
        bases = [int(each[0].replace(",", "")) for each in _WHOLE.finditer(text, 0, match.start())]
        if k >= 5 and any(n > k and _is_share(k, n, printed) for n in bases):
            return _replaced(text, match, 3, _moved(printed, rng))
    return None


def _share_of_its_pair(text: str, rng: np.random.Generator) -> _Found:
    matches = [m for m in _PAIR_SHARE.finditer(text) if _is_share(int(m[1]), int(m[3]), m[5])]
    if not matches:
        return None
    match = matches[rng.integers(len(matches))]
    return _replaced(text, match, 5, _moved(match[5], rng))


def _count_of_its_pair(text: str, rng: np.random.Generator) -> _Found:
    """The denominator changed, as when a later version of the data is half taken over."""
    matches = [m for m in _PAIR_SHARE.finditer(text) if _is_share(int(m[1]), int(m[3]), m[5]) and int(m[3]) > 12]
    if not matches:
        return None
    match = matches[rng.integers(len(matches))]
    n = int(match[3]) + int(rng.integers(1, 4)) * max(2, int(match[3]) // 12)
    return None if _is_share(int(match[1]), n, match[5]) else _replaced(text, match, 3, str(n))


def _interval(text: str, rng: np.random.Generator, *, ratio: bool) -> _Found:
    for match in _INTERVAL.finditer(text):
        estimate, low, high = float(match[1]), float(match[3]), float(match[5])
        is_ratio = _RATIO.search(text[max(0, match.start() - 40) : match.start()]) is not None
        if low < estimate < high and is_ratio == ratio and text[match.start() - 1] not in "-–−+/±":
            decimals = len(match[1].partition(".")[2])
            new = high + (high - low) * 0.4 if rng.random() < 0.5 or low < (high - low) else low - (high - low) * 0.3
            return _replaced(text, match, 1, f"{new:.{decimals}f}")
    return None


def _subgroups(text: str, rng: np.random.Generator) -> _Found:
    for match in _SEXES.finditer(text):
        if int(match[3]) + int(match[6]) == int(match[1]):
            return _replaced(text, match, 3, str(int(match[3]) + int(rng.integers(2, 8))))
    return _subgroup_sentence(text, rng)


def _put_in(text: str, sentence: str, fault: str, rng: np.random.Generator) -> _Found:
    places = [match.start() for match in _SENTENCE.finditer(text)]
    if not places:
        return None
    at = places[rng.integers(len(places))]
    start = at + sentence.index(fault)
    return f"{text[:at]}{sentence} {text[at:]}", start, start + len(fault)


def _subgroup_sentence(text: str, rng: np.random.Generator) -> _Found:
    a, b, c = (int(each) for each in rng.integers(9, 60, 3))
    n = a + b + c - int(rng.integers(2, 9))
    fault = f"{a} from the north, {b} from the south and {c} from the east"
    return _put_in(text, f"The survey reached {n} households: {fault}.", fault, rng)


def _one_choice(text: str, rng: np.random.Generator) -> _Found:
    n = int(rng.integers(40, 200))
    first, second = int(rng.integers(42, 55)), int(rng.integers(30, 38))
    third = 100 - first - second + int(rng.integers(6, 15))
    fault = "one main reason"
    if rng.random() < 0.5:
        sentence = f"Asked for {fault}, {first}% of the {n} named cost, {second}% distance and {third}% waiting."
    else:
        a, b, c = round(n * first / 100), round(n * second / 100), round(n * third / 100)
        shares = [f"{each} ({100 * each / n:.0f}%)" for each in (a, b, c)]
        sentence = f"Each of the {n} gave {fault}: {shares[0]} cost, {shares[1]} distance and {shares[2]} waiting."
    return _put_in(text, sentence, fault, rng)


def _mean(text: str, rng: np.random.Generator) -> _Found:
    n = int(rng.choice([each for each in _WORDS if each < 30]))
    while True:
        mean = f"{rng.uniform(1.5, 4.8):.2f}"
        if abs(round(float(mean) * n) / n - float(mean)) > 0.0075 and not any(
            f"{total / n:.2f}" == mean for total in range(5 * n + 1)
        ):
            break
    who = str(rng.choice(["nurses", "carers", "patients", "teachers"]))
    sentences = [
        (f"{_WORDS[n]} {who} rated the service from 1 to 5; the mean was {mean}.", f"the mean was {mean}"),
        (f"On a 5-point scale the {_WORDS[n].lower()} {who} gave a mean rating of {mean}.", f"mean rating of {mean}"),
        (f"{_WORDS[n]} {who} took part. They rated it on a scale from 1 to 5 (M = {mean}).", f"M = {mean}"),
    ]
    return _put_in(text, *sentences[rng.integers(len(sentences))], rng)


def _test(text: str, rng: np.random.Generator) -> _Found:
    df, t = int(rng.integers(12, 120)), round(float(rng.uniform(0.8, 3.6)), 2)
    p = float(2 * scipy.stats.t.sf(t, df))
    wrong = p * 3 + 0.04 if p < 0.25 else p / 8
    point, comma = f"{wrong:.3f}".removeprefix("0"), f"{wrong:.3f}".replace(".", ",")
    df2 = 1000 + int(rng.integers(10, 900))
    f = round(float(rng.uniform(3.5, 6)), 2)
    p_f = float(scipy.stats.f.sf(f, 2, df2))
    forms = [
        f"t({df}) = {t:.2f}, p = {point}", f"t = {t:.2f}, df = {df}, p = 0{point}", f"t{df} = {t:.2f}, P = 0{point}",
        f"t({df}) = {t:.2f}".replace(".", ",") + f"; p = {comma}", f"F(2, {df2:,}) = {f:.2f}, p = {p_f * 6 + 0.02:.3f}",
        f"F(2, {df2:,}) = {f:.2f}, p = {p_f * 9 + 0.03:.1e}", f"t({df}) = 0.90, p ≤ .01",
        f"t({df}) = {t:.2f} (p = 0{point})",
    ]  # fmt: skip
    fault = forms[rng.integers(len(forms))]
    return _put_in(text, f"The two groups differed in this ({fault}).", fault, rng)


def _response(text: str, rng: np.random.Generator) -> _Found:
    invited = int(rng.integers(80, 900))
    k = int(invited * rng.uniform(0.25, 0.8))
    wrong = round(100 * k / invited) + int(rng.integers(3, 9)) * (1 if rng.random() < 0.5 else -1)
    sentences = [
        (f"A questionnaire went to {invited} nurses. The response rate was {wrong}% (n = {k}).", f"{wrong}% (n = {k})"),
        (f"We invited {invited} practices; two reminders followed. {k} replied ({wrong}%).", f"{k} replied ({wrong}%)"),
        (f"Of {invited} teachers, {k} returned the form, a response rate of {wrong}%.", f"{wrong}%"),
    ]
    return _put_in(text, *sentences[rng.integers(len(sentences))], rng)


def _other_base(text: str, rng: np.random.Generator) -> _Found:
    """Three shares of one list, the last of another number of people."""
    n = int(rng.integers(40, 160))
    ks = [int(n * share) for share in rng.uniform(0.15, 0.85, 3)]
    other = n - int(rng.integers(n // 10, n // 5 + 1))
    wrong = f"{100 * ks[2] / other:.0f}"
    if _is_share(ks[2], n, wrong) or ks[2] > other:
        return None
    a, b = (f"{k} ({100 * k / n:.0f}%)" for k in ks[:2])
    fault = f"{ks[2]} ({wrong}%)"
    sentences = [
        f"All {n} participants answered. Of these, {a} lived alone and {b} had a pet; {fault} felt lonely.",
        f"Of the {n} carers, {a} were tired, {b} slept badly and {fault} had sought help.",
        f"Among {n} students, {fault} smoked, {a} drank and {b} did neither.",
    ]
    return _put_in(text, sentences[rng.integers(len(sentences))], fault, rng)


_KINDS: dict[str, Callable[[str, np.random.Generator], _Found]] = {
    "base in an earlier clause or sentence": _share_of_earlier_base,
    "share of its own pair": _share_of_its_pair,
    "changed denominator of a pair": _count_of_its_pair,
    "estimate outside its interval": lambda text, rng: _interval(text, rng, ratio=False),
    "ratio outside its interval": lambda text, rng: _interval(text, rng, ratio=True),
    "subgroup sum": _subgroups,
    "single choice over 100 %": _one_choice,
    "mean with n in words": _mean,
    "p value": _test,
    "response rate": _response,
    "one share of another base": _other_base,
}
