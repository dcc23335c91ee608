"""The verdict on a share: its percentage held against each base that it may have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property

from plait.methods.figures import words as known_words
from plait.methods.figures.bases import Attached, Bases
from plait.methods.figures.claims import Claim, Fit, Kind, Verdict, listed, share_of
from plait.methods.figures.patterns import is_no_share, is_uncounted
from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text
from plait.methods.survey.rounding import (
    USUAL,
    Printed,
    Rounding,
    count_range,
    denominators_for_count,
    possible_counts,
    possible_denominators,
)
from plait.records.problem import InputRejected, Problem

_LARGEST_SEARCHED = 20_000
_WAYS = {Rounding.TRUNCATED: "only cut off", Rounding.UP: "only rounded up"}
# A number in words below this is often no number of people: 'of the two viruses'.
_SMALLEST_LEAD = 10
_NATIONAL = re.compile(r"\bnational\w*\b[^.]{0,60}\b(?:survey|sample|study)\b|\bsurvey weights\b|\bNHANES\b", re.I)


class Known:
    """What the reader knows beyond the text: the bases named and the frame. Raises InputRejected for a base of nobody."""

    def __init__(self, bases: Mapping[str, int], population: int | None) -> None:
        problems = [
            Problem(f"Base '{name}'", f"{n} is not a number of people.", "Give at least 1.")
            for name, n in [*bases.items(), ("population", 1 if population is None else population)]
            if n < 1
        ]
        if problems:
            raise InputRejected(problems)
        self.named = {name.casefold(): n for name, n in bases.items() if name.strip()}
        self.frame = (population,) if population else ()
        self.numbers = tuple(dict.fromkeys(self.named.values()))

    def named_in(self, sentence: str) -> tuple[int, ...]:
        if not self.named:
            return ()
        folded = sentence.casefold()
        return tuple(n for name, n in self.named.items() if re.search(rf"\b{re.escape(name)}\b", folded))


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict before it has a place. wanted: the denominators that would fit, of a count whose base is not found."""

    verdict: Verdict
    reason: str
    fits: tuple[Fit, ...] = ()
    k: int | None = None
    n: int | None = None
    wanted: tuple[int, ...] = field(default=())


class Judge:
    """Judges the shares of one text."""

    def __init__(self, text: Text, bases: Bases, known: Known) -> None:
        self.text = text
        self.bases = bases
        self.known = known
        self._share_like: set[int] = set()
        # For a sentence the total that one of its shares has shown to be the base of its list.
        self._confirmed: dict[int, int] = {}
        # The last percentage with a total of its own, whose list others may continue: its mark, and the total.
        self._listed: tuple[int, int] | None = None

    @cached_property
    def _named(self) -> frozenset[int]:
        """Numbers said to be people."""
        return frozenset(count.value for count in self.bases.counts if count.roles - {"gone"})

    @cached_property
    def _has_groups(self) -> bool:
        """Whether the text compares groups, whose numbers an abstract often leaves out."""
        return "v" in self.text.shape or any(mark.word in _TEXT_GROUPS for mark in self.text.marks)

    @cached_property
    def _is_national(self) -> bool:
        return _NATIONAL.search(self.text.clean) is not None

    def claims(self, shares: Sequence[Share]) -> list[Claim]:
        judged = [(share, self._judged(share)) for share in shares]
        return [self._claim(share, each) for share, each in _with_one_unknown_base(self.text, judged)]

    def _claim(self, share: Share, judged: Judged) -> Claim:
        marks = self.text.marks
        start, end = marks[share.first].start, marks[share.last].end
        inside = self.text.clean[start:end]
        n_open = inside.count("(") + inside.count("[") - inside.count(")") - inside.count("]")
        end += n_open > 0 and self.text.clean[end : end + 1] in (")", "]") and end < len(self.text.clean)
        start, end = self.text.at(start), self.text.at(end)
        kind: Kind = "percent with count" if share.k is not None else "percent"
        return Claim(
            self.text.text[start:end], start, end, kind, judged.verdict, judged.reason, judged.fits,
            marks[share.percent].number, judged.k, judged.n,
        )  # fmt: skip

    def _judged(self, share: Share) -> Judged:
        marks = self.text.marks
        printed = Printed.of(marks[share.percent].number)
        n = marks[share.n].value if share.n is not None else None
        if share.k is None:
            return self._bare(share, printed, n)
        k = marks[share.k].value
        if n is not None:
            return self._direct(share, printed, k, n)
        return self._counted(share, printed, k)

    def _sentence(self, share: Share) -> tuple[int, int]:
        return self.text.sentence(self.text.sentence_of(share.percent))

    def _sentence_text(self, share: Share) -> str:
        first, end = self._sentence(share)
        return self.text.clean[self.text.marks[first].start : self.text.marks[end - 1].end]

    def _is_weighted(self, share: Share) -> bool:
        first, end = self._sentence(share)
        low, high = max(first, share.first - 40), min(end, share.last + 40)
        return any(mark.word in known_words.NO_COUNTING for mark in self.text.marks[low:high])

    # A count and its total.

    @cached_property
    def _names(self) -> frozenset[str]:
        """Percentages that come again and again: the strengths of what is given, which are names."""
        found = Counter(mark.number for mark in self.text.marks if mark.shape == "%")
        return frozenset(number for number, times in found.items() if times > 3 and float(number) < 10)

    def _direct(self, share: Share, printed: Printed, k: int, n: int) -> Judged:
        if n < 1 or self.text.marks[share.percent].number in self._names:
            return Judged("not checkable", "The text does not say of how many.", k=k)
        if _true_of(printed, share.hedge, k, n):
            return Judged("possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n)
        if k <= n and not share.hedge and (way := _other_way(printed, k, n)):
            return Judged("rounding", f"{k} of {n} is {share_of(k, n)}: {_said(printed)} is {way}.", k=k, n=n)
        if self._is_weighted(share):
            why = f"{k} of {n} is {share_of(k, n)}, not {_said(printed)}. But the sentence speaks of weights or adjustment."
            return Judged("not checkable", why, k=k, n=n)
        judged = _against(printed, share.hedge, k, (n,))
        is_loose = share.n is not None and share.n > share.percent and share.k is not None and share.k < share.percent
        return replace(judged, verdict="doubtful") if is_loose and self._is_of_one_sex(share) else judged

    def _is_of_one_sex(self, share: Share) -> bool:
        """'1395 female (62.9 %) out of 3838': perhaps of all women, whose number is not given."""
        at = share.k if share.k is not None else share.percent
        return bool(set(self.text.words(at + 1, at + 3)) & known_words.SEXES)

    # A count whose total stands elsewhere.

    def _counted(self, share: Share, printed: Printed, k: int) -> Judged:
        attached = self._known_for_count(share) or self.bases.attached(share)
        enough = [n for n in attached.values if n > k or (n == k and printed.value == 100)] if attached else []
        certain = bool(attached and attached.certain and enough and share.tight)
        if certain and attached and attached.how == "lead" and self._confirmed.get(self.text.sentence_of(share.first)) == enough[0]:
            # Another share of this list is one of this total alone, so this one is no share of anything before.
            return self._of_list(share, printed, k, enough)
        others = [n for n in self._others(share, certain=certain) if n > k and n not in enough]
        for n in (*enough, *others):
            if n and _true_of(printed, share.hedge, k, n):
                if certain and n == enough[0] and not any(_rounds(printed, k, each) for each in others):
                    self._confirmed[self.text.sentence_of(share.first)] = n
                by_chance = n not in enough and n not in self._named and not share.hedge
                wanted = _denominators(printed, k) if by_chance else ()
                return Judged("possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n, wanted=wanted)
        if k in self.known.numbers and (counts := possible_counts(printed, k)):
            return Judged("possible", f"{counts[0]} of {k} is {share_of(counts[0], k)}.", n=k)
        wanted = _denominators(printed, k)
        nothing = Judged("not checkable", _of_how_many(k, wanted), k=k, wanted=wanted)
        if share.hedge or k == 0 or printed.value > 100:
            return nothing
        for n in enough or self._role_values(share, k):
            if way := _other_way(printed, k, n):
                return Judged("rounding", f"{k} of {n} is {share_of(k, n)}: {_said(printed)} is {way}.", k=k, n=n)
        is_survey = self._is_national and printed.decimals and not (attached and attached.how == "invited")
        if self._is_weighted(share) or is_survey or self.text.language == "other" or is_uncounted(self.text, share):
            return nothing
        if certain:
            judged = _against(printed, share.hedge, k, enough[:4])
            return replace(judged, verdict="doubtful") if self._is_of_one_sex(share) else judged
        sums = [n for n in self.bases.sums(share) if n > k and _rounds(printed, k, n)]
        if sums:
            return Judged("possible", f"{k} of {sums[0]} is {share_of(k, sums[0])}.", k=k, n=sums[0])
        if re.match(r"\)w?o[to]*[wd]", self.text.shape[share.last + 1 : share.last + 8]):
            # 'of the 1985 sample', 'of the control arm': a group whose number is not given.
            return nothing
        return self._doubtful_count(share, printed, k, enough, wanted) or nothing

    def _of_list(self, share: Share, printed: Printed, k: int, enough: list[int]) -> Judged:
        sentence = self.text.sentence_of(share.first)
        here = [c.value for c in self.bases.in_sentence(sentence) if c.value > k and c.place != share.k]
        for n in dict.fromkeys((*enough, *here)):
            if _true_of(printed, share.hedge, k, n):
                return Judged("possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n)
        return self._direct(share, printed, k, enough[0])

    def _known_for_count(self, share: Share) -> Attached | None:
        """What the reader knows: the bases named in the sentence, else the frame and all of them."""
        if not (self.known.numbers or self.known.frame):
            return None
        first, _ = self._sentence(share)
        if self.bases.attached(share) is not None and not self.bases.is_response(share):
            return None
        named = self.known.named_in(self._sentence_text(share))
        values = named or tuple(dict.fromkeys((*self.known.frame, *self.known.numbers)))
        return Attached(values, certain=True, how="known") if values else None

    def _others(self, share: Share, *, certain: bool) -> list[int]:
        if not certain:
            return self.bases.candidates(share)
        sentence = self.text.sentence_of(share.first)
        near = self.bases.near(sentence, back=2, ahead=0)
        around = self.bases.near(sentence, back=12, ahead=2)
        far = [c for c in around if c.roles & {"people", "sample", "invited", "responded"} and "declared" not in c.roles]
        return [count.value for count in (*near, *far) if count.place != share.k]

    def _role_values(self, share: Share, k: int) -> list[int]:
        sentence = self.text.sentence_of(share.first)
        around = self.bases.near(sentence, back=6, ahead=3)
        near = [c for c in around if c.place != share.k and c.roles - {"gone"}]
        return list(dict.fromkeys(c.value for c in near if c.value > k))[:6]

    def _doubtful_count(
        self, share: Share, printed: Printed, k: int, enough: Sequence[int], wanted: tuple[int, ...]
    ) -> Judged | None:
        tried = list(dict.fromkeys((*enough, *self._role_values(share, k))))
        first, _ = self._sentence(share)
        remaining = {"remaining", "other", "others", "rest"} & set(self.text.words(max(first, share.first - 12), share.first))
        if not tried or not share.tight or k < 4 or printed.value == 100 or remaining or self._compares(share, near=25):
            return None
        shown = "; ".join(f"{k} of {n} is {share_of(k, n)}" for n in tried[:4])
        would = f"{_said(printed)} would be {k} of {listed(wanted)}." if wanted else f"{k} of no number are {_said(printed)}."
        reason = f"No number of the text fits as its base: {shown}. {would}"
        fits = tuple(Fit(k, n) for n in wanted[:200])
        return Judged("doubtful", reason, fits, k=k, n=tried[0], wanted=wanted)

    # A percentage alone.

    def _bare(self, share: Share, printed: Printed, n: int | None) -> Judged:
        text = self.text
        if n is None and is_no_share(text, share.percent):
            why = "This percentage is a change, a limit, a strength or an estimate, not a share of people."
            return Judged("not checkable", why)
        attached = Attached((n,), certain=n >= 5) if n is not None else self._continued(share) or self._base_of_bare(share)
        if n is not None and not share.hedge:
            self._listed = share.last, n
        if attached is None or not attached.values or text.language == "other":
            return Judged("not checkable", "The text does not say of how many.")
        values = [each for each in attached.values if each][:8]
        if not values:
            return Judged("not checkable", "The text does not say of how many.")
        if share.hedge or printed.value > 100:
            return Judged("not checkable", "Without its count this figure cannot be held against whole people.", n=values[0])
        if self._is_weighted(share):
            return Judged("not checkable", "The sentence speaks of weights or adjustment.", n=values[0])
        for base in values:
            if counts := possible_counts(printed, base):
                shown = str(counts[0]) if len(counts) == 1 else f"{counts[0]} to {counts[-1]}"
                return Judged("possible", f"{_said(printed)} of {base} can be {shown}.", n=base)
        for base in values if attached.how != "any" else ():
            for rounding, way in _WAYS.items():
                if counted := count_range(printed, base, rounding):
                    shown = f"{counted[0]} of {base} is {share_of(counted[0], base)}"
                    return Judged("rounding", f"{shown}: {_said(printed)} is {way}.", n=base)
        if self._is_national:
            return Judged("not checkable", "It may be weighted.", n=values[0])
        return _no_share_of(printed, values, certain=attached.certain)

    def _continued(self, share: Share) -> Attached | None:
        """'44 % of the 125 named pay, 38 % hours and 26 % the ward': the base of the list."""
        if self._listed is None or self.text.sentence_of(self._listed[0]) != self.text.sentence_of(share.percent):
            return None
        last, n = self._listed
        gap = self.text.shape[last + 1 : share.first]
        if "v" in gap or re.fullmatch(r"[wot]{1,10}(?:,a?|a)[wot]{0,4}", gap) is None:
            return None
        if self.text.shape[share.percent + 1 : share.percent + 2] == "o":
            return None
        self._listed = share.last, n
        return Attached((n,), certain=False)

    def _base_of_bare(self, share: Share) -> Attached | None:
        if match := re.match(r"o[tw]", self.text.shape[share.percent + 1 : share.percent + 3]):
            if self.text.marks[share.percent + match.end()].word in known_words.THESE:
                # 'of those enrolled': one of the numbers before, but which is not said.
                printed = Printed.of(self.text.marks[share.percent].number)
                fitting = [n for n in self.bases.candidates(share) if n >= 5 and possible_counts(printed, n)]
                return Attached(tuple(fitting[:1]), certain=False) if fitting else None
        is_of_something = self.text.shape[share.percent + 1 : share.percent + 2] == "o"
        share_like = self._looks_like_a_share(share)
        if self.known.numbers or self.known.frame:
            after = self.text.clean[self.text.marks[share.percent].start :][:200].split(".")[0]
            named = self.known.named_in(after) or self.known.named_in(self._sentence_text(share))
            lead = self.bases.attached(share)
            if named:
                return Attached(named, certain=True)
            if lead is None and not is_of_something:
                response = self.bases.is_response(share)
                values = self.known.frame if response else self.known.numbers or self.known.frame
                return Attached(values, certain=True) if values else None
        if not share_like:
            return None
        attached = self.bases.attached(share)
        if attached is None:
            return self._base_by_role(share)
        if attached.how in ("lead", "of these"):
            if max(attached.values) < _SMALLEST_LEAD or self._compares(share):
                return None
            others = [c.value for c in self.bases.near(self.text.sentence_of(share.first), back=1, ahead=0)]
            values = (*attached.values, *(n for n in others if n >= _SMALLEST_LEAD and not attached.certain))
            return replace(attached, values=tuple(dict.fromkeys(values)))
        return attached

    def _base_by_role(self, share: Share) -> Attached | None:
        """Those who answered, where the text says how many; else every number of people it names."""
        sentence = self.text.sentence_of(share.first)
        if self._compares(share):
            return None
        if self.bases.response_places and (responded := self.bases.with_role("responded", sentence)):
            return Attached(tuple(responded), certain=False, how="responded")
        people = [c for c in self.bases.near(sentence, back=12, ahead=6) if c.roles - {"gone"} and c.value >= _SMALLEST_LEAD]
        n_named = len({c.value for c in people})
        noun = self._noun(share)
        if noun and not any(noun in self.text.words(c.place + 1, c.place + 6) for c in people):
            return None  # '82 % of patients' in a text that gives the number of practitioners alone
        if not 0 < n_named < 5 or not self._is_of_humans(share) or self._has_groups or not any(c.roles & {"sample", "people"} for c in people):
            return None
        values = (*(c.value for c in people), *self.bases.candidates(share), *self.bases.sums(share))
        usable = [n for n in dict.fromkeys(values) if n >= _SMALLEST_LEAD]
        printed = Printed.of(self.text.marks[share.percent].number)
        fitting = [n for n in usable if possible_counts(printed, n)]
        # Only a number of those that may be meant can be said to be one of which nothing fits.
        return Attached(tuple(fitting[:1] or usable[:8]), certain=False, how="any")

    def _is_of_humans(self, share: Share) -> bool:
        """Whether it is people who are counted, not samples or flocks: '70 % of patients', '70 % said'."""
        after = [mark.word for mark in self.text.marks[share.percent + 1 : share.percent + 5]]
        before = [mark.word for mark in self.text.marks[max(0, share.percent - 5) : share.percent]]
        is_of = self.text.shape[share.percent + 1 : share.percent + 2] == "o"
        nouns = [word for word in after[is_of:] if word not in ("the", "all", "our", "these", "those")]
        if is_of and nouns[1:2] and not (set(nouns[1:2]) & known_words.SHARE_VERBS or nouns[1] in ",.;:)and"):
            return False  # 'of patients with', 'of atenolol patients': a group whose number is not given
        return bool(set(nouns[:1]) & known_words.HUMANS or (nouns and nouns[0] in known_words.OPINIONS) or set(before) & known_words.MAJORITY)

    def _noun(self, share: Share) -> str:
        """Who a percentage is of: 'patients' for '82 % of patients', '' where it is not said or is said of anybody."""
        after = [mark.word for mark in self.text.marks[share.percent + 1 : share.percent + 5]]
        found = next((word for word in after if word in known_words.HUMANS), "")
        return "" if found in {"people", "participants", "subjects", "individuals"} | known_words.RESPONDENTS else found

    def _compares(self, share: Share, near: int = 60) -> bool:
        first, end = self._sentence(share)
        low, high = max(first, share.first - near), min(end, share.last + near)
        words = self.text.words(low, high)
        return "v" in self.text.shape[low:high] or any(word in _GROUPS or word.endswith("-treated") for word in words)

    def _looks_like_a_share(self, share: Share) -> bool:
        """Whether people do something after the percentage, or are named by it."""
        shape, marks, place = self.text.shape, self.text.marks, share.percent
        following = shape[place + 1 : place + 2]
        after = [mark.word for mark in marks[place + 1 : place + 5]]
        found = False
        if following == "o":
            people = [word for word in after[1:] if word not in ("the", "all", "our", "these", "those", "den", "des")]
            found = shape[place + 2 : place + 4].lstrip("t")[:1] == "p" or bool(set(people[:2]) & known_words.PEOPLE)
        elif following == "w":
            start, _ = self._sentence(share)
            found = after[0] in known_words.SHARE_VERBS or after[0] in known_words.PEOPLE
            # 'Among the 25 doctors, 33 % spoke ...'
            found = found or re.search(r"(?:^|[|;,])[mo][to]*#w{1,4},?$", shape[max(start, place - 12) : place]) is not None
        elif following == ")" and shape[place - 1 : place] == "(":
            before = [mark.word for mark in marks[max(0, place - 5) : place - 1]]
            found = bool(set(before) & known_words.MAJORITY)
        if not found and self.bases.is_response(share):
            found = True
        if not found and following != "o":
            # '70 % agreed and 13 % with the second': what follows a share in its list is one.
            start, _ = self._sentence(share)
            earlier = [each for each in self._share_like if start <= each < place]
            found = bool(earlier) and re.fullmatch(r"[wotap,]{1,12}", shape[max(earlier) + 1 : place]) is not None
            found = found and not is_no_share(self.text, place)
        if found:
            self._share_like.add(place)
        return found


_GROUPS = frozenset(
    "respectively group groups arm arms placebo compared than both each either receiving taking recipients".split()
)


_TEXT_GROUPS = frozenset("group groups arm arms placebo randomized randomised controls subgroup subgroups stratified".split())


def _with_one_unknown_base(text: Text, judged: Sequence[tuple[Share, Judged]]) -> Iterable[tuple[Share, Judged]]:
    """Doubts taken back where another count wants the same unnamed base, or a sentence has two: groups not numbered."""
    wanted = [(share, each) for share, each in judged if each.wanted]
    sentences = Counter(text.sentence_of(share.percent) for share, each in judged if each.verdict == "doubtful" and each.k)
    for share, each in judged:
        if each.verdict == "doubtful" and each.k is not None:
            sentence = text.sentence_of(share.percent)
            mine = set(each.wanted)
            near = [o for s, o in wanted if o is not each and o.k != each.k and abs(text.sentence_of(s.percent) - sentence) <= 8]
            common = next((both for other in near[:40] if (both := sorted(mine.intersection(other.wanted)))), None)
            if common:
                why = f"The text does not name the base. It would fit {each.k} of {listed(common)}, as other shares of it do."
                each = Judged("not checkable", why, k=each.k)
            elif sentences[sentence] > 1:
                each = Judged("not checkable", _of_how_many(each.k, each.wanted), k=each.k)
        yield share, each


def _true_of(printed: Printed, hedge: str, k: int, n: int) -> bool:
    if k > n:
        return False
    share = Fraction(100 * k, n)
    # 'About' allows five points: enough for '30 %' said of 27 %, too little to hide a wrong count.
    return {
        "": lambda: _rounds(printed, k, n),
        "~": lambda: abs(share - printed.value) <= 5,
        ">": lambda: share > printed.value,
        ">=": lambda: share >= printed.value,
        "<": lambda: share < printed.value,
        "<=": lambda: share <= printed.value,
    }[hedge]()


def _rounds(printed: Printed, k: int, n: int) -> bool:
    half = printed.unit / 2
    if abs(Fraction(100 * k, n) - printed.value) > half:
        return False
    return any(k in count_range(printed, n, rounding) for rounding in USUAL)


def _other_way(printed: Printed, k: int, n: int) -> str:
    """How a percentage came about that is not rounded as usual, '' if by no way."""
    if abs(Fraction(100 * k, n) - printed.value) > printed.unit:
        return ""
    return next((way for rounding, way in _WAYS.items() if k in count_range(printed, n, rounding)), "")


def _denominators(printed: Printed, k: int) -> tuple[int, ...]:
    if not 0 < k <= _LARGEST_SEARCHED or not 0 < printed.value <= 100:
        return ()
    return denominators_for_count(printed, k, up_to=_LARGEST_SEARCHED)[:500]


def _of_how_many(k: int, wanted: Sequence[int]) -> str:
    would = f" It would fit {k} of {listed(wanted)}." if 0 < len(wanted) < 500 else ""
    return f"The text does not say of how many.{would}"


def _against(printed: Printed, hedge: str, k: int, bases: Sequence[int]) -> Judged:
    """The impossible count: what it is of each base, and what would be the percentage printed."""
    n = bases[0]
    if k > n:
        return Judged("impossible", f"{k} is more than the {n} it is counted in.", k=k, n=n)
    reasons = " ".join(f"{k} of {each} is {share_of(k, each)}, not {_hedged(printed, hedge)}." for each in bases)
    fits = [Fit(count, n) for count in possible_counts(printed, n)]
    phrases = [f"{listed([fit.k for fit in fits])} of {n}"] if fits else []
    if denominators := _denominators(printed, k):
        fits += [Fit(k, each) for each in denominators]
        phrases.append(f"{k} of {listed(denominators)}")
    would = f" {_said(printed)} would be {', or '.join(phrases)}." if phrases and not hedge else ""
    return Judged("impossible", reasons + would, tuple(fits[:500]), k=k, n=n)


def _no_share_of(printed: Printed, bases: Sequence[int], *, certain: bool) -> Judged:
    n = bases[0]
    below = int(printed.value * n / 100)
    neighbours = ", ".join(f"{k} of {n} is {share_of(k, n)}" for k in (below, below + 1) if k <= n)
    reason = f"No whole number of {listed(sorted(bases))} is {_said(printed)}: {neighbours}."
    denominators = possible_denominators(printed, n)[-40:] if n <= 2_000 else ()
    fits = tuple(Fit(k, each) for each in denominators for k in possible_counts(printed, each))
    would = f" {_said(printed)} would be {', '.join(map(str, fits[-8:]))}." if fits else ""
    return Judged("impossible" if certain else "doubtful", reason + would, fits, n=n)


def _said(printed: Printed) -> str:
    return f"{float(printed.value):.{printed.decimals}f} %"


def _hedged(printed: Printed, hedge: str) -> str:
    words = {"~": "about ", ">": "more than ", "<": "less than ", ">=": "at least ", "<=": "at most ", "": ""}
    return f"{words[hedge]}{_said(printed)}"
