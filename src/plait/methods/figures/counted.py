"""The verdict on a percentage with a count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import takewhile

from plait.methods.figures import words as known
from plait.methods.figures.bases import Attached
from plait.methods.figures.claims import Fit, listed, share_of
from plait.methods.figures.context import Context
from plait.methods.figures.patterns import is_uncounted
from plait.methods.figures.shares import Share
from plait.methods.figures.verdicts import Judged, against, denominators, of_how_many, other_way, rounds, said, true_of
from plait.methods.figures.words import SHARE_VERBS, word_set
from plait.methods.survey.rounding import Printed, possible_counts

_SUBGROUP = word_set("who with receiving treated given taking breathing performed whose on")


# Further from the only number of people than this, a share is rather one of a group whose number is not given.
_NOT_FAR = Fraction(2, 3), Fraction(3, 2)
_ESTIMATES = word_set("cumulative actuarial kaplan-meier kaplan survival estimated incidence")


def _is_not_far(printed: Printed, k: int, n: int) -> bool:
    return printed.value > 0 and _NOT_FAR[0] < Fraction(100 * k, n) / printed.value < _NOT_FAR[1]


class Counted:
    """Judges the percentages of a text that have a count beside them."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text, self.bases, self.known = context.text, context.bases, context.known
        # For a sentence the total that one of its shares has shown to be the base of its list.
        self._confirmed: dict[int, int] = {}

    def of_total(self, share: Share, printed: Printed, k: int, n: int) -> Judged:
        spelled_about = self.text.marks[share.first].spelled and self.text.words(share.first - 2, share.first)[-1:] in (
            ["than"], ["about"], ["nearly"], ["almost"], ["only"], ["every"],
        )  # fmt: skip
        if n < 1 or spelled_about or self.text.marks[share.percent].number in self.context.names:
            return Judged("not checkable", "The text does not say of how many.", k=k)
        if true_of(printed, share.hedge, k, n):
            return Judged("possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n)
        if k <= n and not share.hedge and (way := other_way(printed, k, n)):
            return Judged("rounding", f"{k} of {n} is {share_of(k, n)}: {said(printed)} is {way}.", k=k, n=n)
        if self.context.is_weighted(share):
            why = f"{k} of {n} is {share_of(k, n)}, not {said(printed)}. But the sentence speaks of weights."
            return Judged("not checkable", why, k=k, n=n)
        judged = against(printed, share.hedge, k, (n,))
        if (
            share.k is not None
            and share.n is not None
            and share.k < share.percent < share.n
            and self._is_estimated(share)
        ):
            return replace(judged, verdict="doubtful")
        if self.context.is_adjusted and abs(Fraction(100 * k, n) - printed.value) < 1:
            return replace(judged, verdict="not checkable", reason=judged.reason + " But it may be adjusted.", fits=())
        is_loose = share.n is not None and share.n > share.percent and share.k is not None and share.k < share.percent
        return replace(judged, verdict="doubtful") if is_loose and self.context.is_of_one_sex(share) else judged

    def of_text(self, share: Share, printed: Printed, k: int) -> Judged:
        attached = self._known_for_count(share) or self.bases.attached(share)
        enough = [n for n in attached.values if n > k or (n == k and printed.value == 100)] if attached else []
        # '(12)' behind a percentage may be a reference, unless it is near what the percentage asks for.
        is_count = share.tight or (
            self._is_in_round_brackets(share) and any(_is_not_far(printed, k, n) for n in enough[:1])
        )
        is_elsewhere = self.context.is_of_another_time(share)
        certain = bool(attached and attached.certain and enough and is_count and not is_elsewhere)
        if (
            certain
            and attached
            and attached.how == "lead"
            and self._confirmed.get(self.text.sentence_of(share.first)) == enough[0]
        ):
            # Another share of this list is one of this total alone, so this one is no share of anything before.
            return self._of_list(share, printed, k, enough)
        others = [n for n in self._others(share, certain=certain) if n > k and n not in enough]
        for n in (*enough, *others):
            if n and true_of(printed, share.hedge, k, n):
                if certain and n == enough[0] and not any(rounds(printed, k, each) for each in others):
                    self._confirmed[self.text.sentence_of(share.first)] = n
                by_chance = n not in enough and n not in self.context.named and not share.hedge
                wanted = denominators(printed, k) if by_chance else ()
                return Judged("possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n, wanted=wanted)
        here = [c for c in self.bases.in_sentence(self.text.sentence_of(share.first)) if c.place < (share.k or 0)]
        if part := next((c.value for c in here if 0 < c.value < k and rounds(printed, c.value, k)), None):
            # 'six cases in 462 patients (1.3 %)': what looks like the count is the base.
            return Judged("possible", f"{part} of {k} is {share_of(part, k)}.", k=part, n=k)
        if k in self.known.numbers and (counts := possible_counts(printed, k)):
            return Judged("possible", f"{counts[0]} of {k} is {share_of(counts[0], k)}.", n=k)
        wanted = denominators(printed, k)
        nothing = Judged("not checkable", of_how_many(k, wanted), k=k, wanted=wanted)
        if share.hedge or k == 0 or printed.value > 100:
            return nothing
        # Of a base that no words name, a small share is too easily one that is cut off or rounded up.
        by_role = self._role_values(share, k) if printed.value >= 5 else []
        finely = [n for n in others if printed.decimals > 1]
        for n in (*enough, *(by_role if not enough else ()), *finely):
            if way := other_way(printed, k, n):
                return Judged("rounding", f"{k} of {n} is {share_of(k, n)}: {said(printed)} is {way}.", k=k, n=n)
        is_survey = self.context.is_national and printed.decimals and not (attached and attached.how == "invited")
        if (
            self.context.is_weighted(share)
            or is_survey
            or self.text.language == "other"
            or is_uncounted(self.text, share)
            or is_elsewhere
            or self._counts_others(share, enough)
        ):
            return nothing
        if certain:
            judged = against(printed, share.hedge, k, enough[:4])
            return replace(judged, verdict="doubtful") if self.context.is_of_one_sex(share) else judged
        sums = [n for n in self.bases.sums(share) if n > k and rounds(printed, k, n)]
        if sums:
            return Judged("possible", f"{k} of {sums[0]} is {share_of(k, sums[0])}.", k=k, n=sums[0])
        if re.match(r"\)w?o[to]*[wd]", self.text.shape[share.last + 1 : share.last + 8]):
            # 'of the 1985 sample', 'of the control arm': a group whose number is not given.
            return nothing
        return self._doubtful_count(share, printed, k, enough, wanted) or nothing

    def _counts_others(self, share: Share, enough: Sequence[int]) -> bool:
        """'Of 20 patients 15 eyes (37.5 %)': whether something is counted of which one may have several."""
        noun = next(iter(self.text.words(share.k + 1, share.k + 2)), "") if share.k is not None else ""
        if noun not in known.SEVERAL_EACH:
            return False
        near = self.bases.near(self.text.sentence_of(share.first), back=3, ahead=0)
        of_base = (count for count in near if count.value in enough[:4])
        return not any(noun in self.text.words(count.place + 1, count.place + 3) for count in of_base)

    def _is_in_round_brackets(self, share: Share) -> bool:
        return share.k is not None and self.text.marks[share.k - 1].word == "("

    def _is_estimated(self, share: Share) -> bool:
        """Whether the sentence speaks of a cumulative incidence or survival: the people at risk become fewer."""
        return bool(set(self.text.words(*self.context.sentence(share))) & _ESTIMATES)

    def _of_list(self, share: Share, printed: Printed, k: int, enough: list[int]) -> Judged:
        sentence = self.text.sentence_of(share.first)
        here = [c.value for c in self.bases.in_sentence(sentence) if c.value > k and c.place != share.k]
        for n in dict.fromkeys((*enough, *here)):
            if true_of(printed, share.hedge, k, n):
                return Judged("possible", f"{k} of {n} is {share_of(k, n)}.", k=k, n=n)
        return self.of_total(share, printed, k, enough[0])

    def _known_for_count(self, share: Share) -> Attached | None:
        """What the reader knows: the bases named in the sentence, else the frame and all of them."""
        if not (self.known.numbers or self.known.frame):
            return None
        if self.bases.attached(share) is not None and not self.bases.is_response(share):
            return None
        named = self.known.named_in(self.context.sentence_text(share))
        values = named or tuple(dict.fromkeys((*self.known.frame, *self.known.numbers)))
        return Attached(values, certain=True, how="known") if values else None

    def _others(self, share: Share, *, certain: bool) -> list[int]:
        if not certain:
            return self.bases.candidates(share)
        sentence = self.text.sentence_of(share.first)
        near = self.bases.near(sentence, back=2, ahead=0)
        around = self.bases.near(sentence, back=12, ahead=2)
        far = [
            c for c in around if c.roles & {"people", "sample", "invited", "responded"} and "declared" not in c.roles
        ]
        return [count.value for count in (*near, *far) if count.place != share.k]

    def _role_values(self, share: Share, k: int) -> list[int]:
        sentence = self.text.sentence_of(share.first)
        around = self.bases.near(sentence, back=6, ahead=3)
        near = [c for c in around if c.place != share.k and c.roles - {"gone"}]
        return list(dict.fromkeys(c.value for c in near if c.value > k))[:6]

    def _beside(self, share: Share, k: int) -> list[int]:
        """Numbers of the sentences just before that are no counts of shares: the writer may have meant one of them."""
        near = self.bases.near(self.text.sentence_of(share.first), back=2, ahead=0)
        return [c.value for c in near if c.value > k and c.place not in self.bases.k_places and c.place != share.k]

    def _doubtful_count(
        self, share: Share, printed: Printed, k: int, enough: Sequence[int], wanted: tuple[int, ...]
    ) -> Judged | None:
        only = None if self.context.has_groups else self.bases.only_one(share, k)
        tried = list(dict.fromkeys((*enough, *(only.values if only else ()), *self._role_values(share, k))))
        first, _ = self.context.sentence(share)
        remaining = {"remaining", "other", "others", "rest"} & set(
            self.text.words(max(first, share.first - 12), share.first)
        )
        after = takewhile(lambda word: word not in SHARE_VERBS, self.text.words(share.last + 1, share.last + 6))
        if set(after) & _SUBGROUP:
            return None  # '5 (19 %) patients who ...': a part of them, whose number is not given
        if (
            not tried
            or not share.tight
            or k < 4
            or printed.value == 100
            or remaining
            or self.bases.is_of_others(share)
            or self.context.compares(share, near=25)
        ):
            return None
        is_sole = only is not None and _is_not_far(printed, k, only.values[0])
        if only is not None and only.certain and is_sole:
            return against(printed, share.hedge, k, only.values)
        shown = "; ".join(f"{k} of {n} is {share_of(k, n)}" for n in tried[:4])
        would = (
            f"{said(printed)} would be {k} of {listed(wanted)}."
            if wanted
            else f"There is no number of which {k} are {said(printed)}."
        )
        reason = f"No number of the text fits as its base: {shown}. {would}"
        fits = tuple(Fit(k, n) for n in wanted[:200])
        return Judged(
            "doubtful",
            reason,
            fits,
            k=k,
            n=tried[0],
            wanted=wanted,
            tried=tuple(dict.fromkeys((*tried, *self._beside(share, k)))),
            is_sole=is_sole,
        )
