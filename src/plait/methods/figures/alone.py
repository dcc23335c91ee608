"""The verdict on a percentage alone."""

from __future__ import annotations

import re
from dataclasses import replace

from plait.methods.figures import words as known
from plait.methods.figures.bases import Attached
from plait.methods.figures.claims import share_of
from plait.methods.figures.context import Context
from plait.methods.figures.patterns import is_no_share
from plait.methods.figures.shares import Share
from plait.methods.figures.verdicts import OTHER_WAYS, Judged, no_share_of, said
from plait.methods.survey.rounding import Printed, count_range, possible_counts

# A number in words below this is often no number of people: 'of the two viruses'.
_SMALLEST_LEAD = 10
# Of fewer people than this a share without a count is too often one of others.
_SMALLEST_SAMPLE = 30


# 'of carers (n = 36)', 'agreed (n = 36)' behind a percentage.
_N_BEHIND = re.compile(r"(?:o[to]*)?w{1,3}\(n=#\)(?![wa,]{1,4}\(n=)")


class Alone:
    """Judges the percentages of a text that have no count beside them, in their order."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text, self.bases, self.known = context.text, context.bases, context.known
        self._share_like: list[int] = []
        # The last percentage with a total of its own, whose list others may continue: its mark, and the total.
        self._listed: tuple[int, int] | None = None

    def judged(self, share: Share, printed: Printed, n: int | None) -> Judged:
        text = self.text
        if n is None and is_no_share(text, share.percent):
            why = "This percentage is a change, a limit, a strength or an estimate, not a share of people."
            return Judged("not checkable", why)
        behind = _N_BEHIND.match(text.shape, share.percent + 1)
        if n is None and behind and self.bases.of_group(share) is None:
            return self._with_number_behind(share, printed, text.marks[behind.end() - 2].value)
        attached = (
            (Attached((n,), certain=True) if n >= 5 else None)
            if n is not None
            else self._continued(share) or self._base_of_bare(share)
        )
        if n is not None and not share.hedge:
            self._listed = share.last, n
        if attached is None or not attached.values or text.language == "other":
            return Judged("not checkable", "The text does not say of how many.")
        values = [each for each in attached.values if each][:8]
        if not values:
            return Judged("not checkable", "The text does not say of how many.")
        if share.hedge or printed.value > 100:
            return Judged(
                "not checkable", "Without its count this figure cannot be held against whole people.", n=values[0]
            )
        if self.context.is_weighted(share):
            return Judged("not checkable", "The sentence speaks of weights or adjustment.", n=values[0])
        for base in values:
            if counts := possible_counts(printed, base):
                shown = str(counts[0]) if len(counts) == 1 else f"{counts[0]} to {counts[-1]}"
                return Judged("possible", f"{said(printed)} of {base} can be {shown}.", n=base)
        for base in values if attached.how != "any" or len(values) < 3 else ():
            for rounding, way in OTHER_WAYS.items():
                if counted := count_range(printed, base, rounding):
                    shown = f"{counted[0]} of {base} is {share_of(counted[0], base)}"
                    return Judged("rounding", f"{shown}: {said(printed)} is {way}.", n=base)
        if self.context.is_national:
            return Judged("not checkable", "It may be weighted.", n=values[0])
        return no_share_of(printed, values, certain=attached.certain)

    def _with_number_behind(self, share: Share, printed: Printed, number: int) -> Judged:
        """'35 % of carers (n = 36)': the number is the count of those, or of all carers; which, may not be said."""
        if counts := possible_counts(printed, number):
            return Judged("possible", f"{said(printed)} of {number} can be {counts[0]}.", n=number)
        totals = [n for n in (*self.bases.candidates(share), *self.bases.sums(share)) if n > number]
        for n in totals:
            if number in possible_counts(printed, n):
                return Judged("possible", f"{number} of {n} is {share_of(number, n)}.", k=number, n=n)
        silent = Judged("not checkable", "The text does not say of how many.", k=number)
        people = [c.value for c in self.bases.near(self.text.sentence_of(share.first)) if c.roles - {"gone"}]
        likely = list(dict.fromkeys(n for n in people if n > number))[:3]
        if (
            share.hedge or not likely or number < 5 or printed.value > 100 or self.text.language == "other"
            or self.context.has_groups or self.context.is_weighted(share) or self.context.is_national
        ):  # fmt: skip
            return silent
        shown = "; ".join(f"{number} of {n} is {share_of(number, n)}" for n in likely)
        reason = f"No part of {number} is {said(printed)}, and {number} is no such part: {shown}."
        return Judged("doubtful", reason, k=number, is_sole=len(likely) == 1)

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
        following = self.text.marks[share.percent + 1 : share.percent + 3]
        if [mark.shape for mark in following] in (["o", "t"], ["o", "w"]) and following[1].word in known.THESE:
            # 'of those enrolled': one of the numbers before, but which is not said.
            printed = Printed.of(self.text.marks[share.percent].number)
            fitting = [n for n in self.bases.candidates(share) if n >= 5 and possible_counts(printed, n)]
            return Attached(tuple(fitting[:1]), certain=False) if fitting else None
        is_of_something = self.text.shape[share.percent + 1 : share.percent + 2] == "o"
        share_like = self._looks_like_a_share(share)
        if is_of_something and (group := self.bases.of_group(share)):
            return group
        if self.known.numbers or self.known.frame:
            start = self.text.marks[share.percent].start
            after = self.text.clean[start : start + 200].split(".")[0]
            named = self.known.named_in(after) or self.known.named_in(self.context.sentence_text(share))
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
            if max(attached.values) < _SMALLEST_LEAD or self.context.compares(share):
                return None
            others = [c.value for c in self.bases.near(self.text.sentence_of(share.first), back=1, ahead=0)]
            values = (*attached.values, *(n for n in others if n >= _SMALLEST_LEAD and not attached.certain))
            if not attached.certain:
                printed = Printed.of(self.text.marks[share.percent].number)
                fitting = [n for n in values if possible_counts(printed, n)]
                return Attached(tuple(fitting[:1]), certain=False) if fitting else None
            return replace(attached, values=tuple(dict.fromkeys(values)))
        return attached

    def _base_by_role(self, share: Share) -> Attached | None:
        """Those who answered, where the text says how many; else every number of people it names."""
        sentence = self.text.sentence_of(share.first)
        if self.context.compares(share):
            return None
        if self.bases.response_places and (responded := self.bases.with_role("responded", sentence)):
            return Attached(tuple(responded), certain=False, how="responded") if len(responded) == 1 else None
        people = [
            c for c in self.bases.near(sentence, back=12, ahead=6) if c.roles - {"gone"} and c.value >= _SMALLEST_LEAD
        ]
        n_named = len({c.value for c in people})
        noun = self._noun(share)
        if noun and not any(noun in self.text.words(c.place + 1, c.place + 6) for c in people):
            return None  # '82 % of patients' in a text that gives the number of practitioners alone
        if (
            not 0 < n_named < 5
            or max(c.value for c in people) < _SMALLEST_SAMPLE
            or not self._is_of_humans(share)
            or self.context.has_groups
            or not any(c.roles & {"sample", "people"} for c in people)
        ):
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
        if is_of and nouns[1:2] and not (set(nouns[1:2]) & known.SHARE_VERBS or nouns[1] in ",.;:)and"):
            return False  # 'of patients with', 'of atenolol patients': a group whose number is not given
        return bool(
            set(nouns[:1]) & known.HUMANS or (nouns and nouns[0] in known.OPINIONS) or set(before) & known.MAJORITY
        )

    def _noun(self, share: Share) -> str:
        """Who a percentage is of: 'patients' for '82 % of patients', '' where it is not said or is said of anybody."""
        after = [mark.word for mark in self.text.marks[share.percent + 1 : share.percent + 5]]
        found = next((word for word in after if word in known.HUMANS), "")
        return "" if found in {"people", "participants", "subjects", "individuals"} | known.RESPONDENTS else found

    def _looks_like_a_share(self, share: Share) -> bool:
        """Whether people do something after the percentage, or are named by it."""
        shape, marks, place = self.text.shape, self.text.marks, share.percent
        following = shape[place + 1 : place + 2]
        after = [mark.word for mark in marks[place + 1 : place + 5]]
        found = False
        if following == "o":
            people = [word for word in after[1:] if word not in ("the", "all", "our", "these", "those", "den", "des")]
            found = shape[place + 2 : place + 4].lstrip("t")[:1] == "p" or bool(set(people[:2]) & known.PEOPLE)
        elif following == "w":
            start, _ = self.context.sentence(share)
            found = after[0] in known.SHARE_VERBS or after[0] in known.PEOPLE
            # 'Among the 25 doctors, 33 % spoke ...'
            found = (
                found or re.search(r"(?:^|[|;,])[mo][to]*#w{1,4},?$", shape[max(start, place - 12) : place]) is not None
            )
        elif following == ")" and shape[place - 1 : place] == "(":
            before = [mark.word for mark in marks[max(0, place - 5) : place - 1]]
            found = bool(set(before) & known.MAJORITY)
        if not found and self.bases.is_response(share):
            found = True
        if not found and following != "o":
            # '70 % agreed and 13 % with the second': what follows a share in its list is one.
            start, _ = self.context.sentence(share)
            last = self._share_like[-1] if self._share_like else -1
            found = last >= start and re.fullmatch(r"[wotap,]{1,12}", shape[last + 1 : place]) is not None
            found = found and not is_no_share(self.text, place)
        if found:
            self._share_like.append(place)
        return found
