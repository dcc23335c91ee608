"""The numbers of people of a text, the part each plays, and which of them is the base of a share.

A base is *certain* only when words tie it to the share: 'of the 34 respondents, 70 %', 'of these', a response rate and
those who were invited. Other numbers are candidates: they can make a share possible, never impossible.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from plait.methods.figures import words as known
from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text
from plait.methods.figures.words import word_set

_LEAD = re.compile(r"[mo][to]*#")
_MORE_OF_THE_LEAD = re.compile(r"[^,(|;%]{0,14}a[to]*#")
# 'of the deliveries, ...': others than those numbered before.
_BARE_LEAD = re.compile(r"(?:^|[;,|]a?)[mo]t*w")
_OF_GROUP = re.compile(r"\)?[ow][wot]{1,6}\(n=#\)")
_GROUP = word_set("group arm cohort gruppe groupe grupo")
_RATE = re.compile(r"(?:\(|,)[wto]{2,6},?$")
_HEAD = re.compile(r"[mo]t?w{1,2},?")
_LED = re.compile(r"[mo][to]*$")
_BACK = re.compile(r"[mo]t{0,2}p|q")
_GONE = word_set(
    "excluded withdrew withdrawn lost dropped dropouts refused declined missing died unavailable ineligible "
    "discontinued"
)
# Numbers further away than this many sentences are no candidates: it keeps the work in step with the length.
_FAR = 25
_MOST_CANDIDATES = 60


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number of the text that may count people. roles: of 'invited', 'responded', 'sample', 'declared',
    'people', 'gone'."""

    place: int
    value: int
    sentence: int
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Attached:
    """The bases that words give a share. values: one or several. certain: whether it can be no other. how: in words."""

    values: tuple[int, ...]
    certain: bool
    how: str = ""


class Bases:
    """All counts of a text with their roles, and the bases of its shares."""

    def __init__(self, text: Text, shares: Sequence[Share]) -> None:
        self.text = text
        self.k_places = {share.k for share in shares if share.k is not None}
        self.response_places = {share.k for share in shares if share.k is not None and self.is_response(share)}
        self.totals = self._totals()
        self.counts = [self._count(match.start()) for match in re.finditer("#", text.shape)]
        self._first_of_sentence: dict[int, int] = {}
        for number, count in enumerate(self.counts):
            self._first_of_sentence.setdefault(count.sentence, number)

    def _totals(self) -> dict[int, int]:
        """For each total of a pair 'k of N' the place of its k."""
        return {match.end() - 1: match.start() for match in re.finditer(r"#(?:w{0,2}o[to]*|/)(?=#)#", self.text.shape)}

    def _count(self, place: int) -> Count:
        value = self.text.marks[place].value
        return Count(place, value, self.text.sentence_of(place), frozenset(self._roles(place)))

    def _roles(self, place: int) -> Iterator[str]:
        shape = self.text.shape
        declared = shape[max(0, place - 2) : place] == "n="
        before = self._clause_before(place - 2 if declared else place, bracket=declared)
        after = () if declared else self._clause_after(place)
        near = (*before[-4:], *after) if declared else (*before[-3:], *after)
        if declared:
            yield "declared"
        if set(after[:4]) & known.PEOPLE or (declared and set(before[-4:]) & known.PEOPLE):
            yield "people"
        if (
            place in self.response_places
            or self._answers_after(place - 1 - len(before), before)
            or self._takes_part(place, after)
            or (set(after[:5]) & known.RESPONDED and not self._answers_after(place, after))
            or (declared and set(before[-4:]) & known.RESPONDED)
        ):
            yield "responded"
        elif (set(before) | set(after[:5])) & known.INVITED or (
            (set(before) | set(after[:5])) & known.ASKED
            and (
                set(after[:4] or before[-4:]) & (known.PEOPLE | {"partnerships", "practices"})
                or self.text.shape[max(0, place - 1) : place] == "t"
            )
        ):
            yield "invited"
        if set(near) & known.SAMPLE or "total" in before[-3:]:
            yield "sample"
        if set(near) & _GONE:
            yield "gone"

    def _takes_part(self, place: int, after: Sequence[str]) -> bool:
        """'Of 90 approached, 51 agreed', '51 took part'."""
        if set(after[1:6]) & {"part", "participate"} and set(after[:2]) & (_AGREEING | {"took"}):
            return True
        start, _ = self.text.sentence(self.text.sentence_of(place))
        return bool(set(after[:1]) & _AGREEING and set(self.text.words(max(start, place - 20), place)) & known.INVITED)

    def _answers_after(self, lead: int, words: Sequence[str]) -> bool:
        """'Von 114 Leitungen antworteten 34': whether who answered stands behind the verb, and not 'von 114'."""
        shape = self.text.shape
        behind = shape[max(0, lead) : lead + len(words) + 2]
        is_led = lead > 0 and _LED.search(shape, max(0, lead - 4), lead) is not None
        return is_led and bool(set(words[-1:]) & _ANSWERING) and behind[:1] + behind[-1:] == "##"

    def _clause_before(self, place: int, *, bracket: bool) -> tuple[str, ...]:
        at = place - 1
        if bracket and at >= 0 and self.text.shape[at] in "(,":
            at -= 1
        end = at + 1
        while at >= 0 and end - at < 12 and self.text.shape[at] not in "|;,#%()":
            at -= 1
        return tuple(self.text.words(at + 1, end))

    def _clause_after(self, place: int) -> tuple[str, ...]:
        at = place + 1
        while at < len(self.text.shape) and at - place < 8 and self.text.shape[at] not in "|;,#%(":
            at += 1
        return tuple(self.text.words(place + 1, at))

    # Which counts stand where.

    def in_sentence(self, sentence: int) -> list[Count]:
        first = self._first_of_sentence.get(sentence)
        if first is None:
            return []
        last = first
        while last < len(self.counts) and self.counts[last].sentence == sentence:
            last += 1
        return self.counts[first:last]

    def near(self, sentence: int, *, back: int = _FAR, ahead: int = _FAR) -> list[Count]:
        """Counts of the sentences around, nearest sentences first, then those before."""
        found: list[Count] = []
        for distance in range(max(back, ahead) + 1):
            if len(found) > _MOST_CANDIDATES:
                break
            if distance <= back:
                found += self.in_sentence(sentence - distance)
            if distance and distance <= ahead:
                found += self.in_sentence(sentence + distance)
        return found

    @cached_property
    def principal(self) -> list[Count]:
        """Counts that are said to be the people invited, studied or answering."""
        return [count for count in self.counts if count.roles & {"invited", "responded", "sample", "declared"}]

    def _principal_near(self, sentence: int, distance: int) -> list[Count]:
        first = bisect_left(self.principal, sentence - distance, key=lambda count: count.sentence)
        last = bisect_right(self.principal, sentence + distance, key=lambda count: count.sentence)
        return self.principal[first:last]

    def with_role(self, role: str, sentence: int) -> list[int]:
        """Values with this role, those before a sentence if there are any, latest first, else those after it."""
        found = [count for count in self._principal_near(sentence, 4 * _FAR) if role in count.roles]
        before = [count.value for count in reversed(found) if count.sentence <= sentence]
        return list(dict.fromkeys(before or [count.value for count in found]))

    # Responses.

    @cached_property
    def is_survey(self) -> bool:
        """Whether the text asks people; else a response is that of a disease."""
        return any(mark.word in _ASKING for mark in self.text.marks)

    def is_response(self, share: Share) -> bool:
        """Whether a share is the rate at which people answered."""
        if not self.is_survey:
            return False
        marks = self.text.marks
        before = [mark.word for mark in marks[max(0, share.first - 7) : share.first] if mark.shape != "|"]
        start = max(
            (i + 1 for i, mark in enumerate(marks[max(0, share.first - 7) : share.first]) if mark.shape == "|"),
            default=0,
        )
        before = before[start:] if start < len(before) + 1 else []
        after = [mark.word for mark in marks[share.last + 1 : share.last + 4]]
        inside = self.text.words(share.first, share.percent)
        rate = {"rate", "rates", "overall", "of", "a", "was", "taux", "tasa", "taxa"}
        for place, word in enumerate(before):
            if word in known.RESPONSE_RATE and (
                word.startswith(("rück", "antwort"))
                or rate & set(before[place + 1 : place + 2])
                or rate & set(before[:place][-2:])
            ):
                return not set(before) & {"clinical", "complete", "treatment", "positive", "headache", "virological"}
        if (
            share.k is not None
            and share.k < share.percent
            and (set(inside) & _ANSWERING or ("rate" in inside and set(inside) & known.RESPONSE_RATE))
        ):
            return not set(self.text.words(share.first, share.percent)) & {"to"}
        if share.k is not None and (after[1:2] == ["responded"] or after[1:] == ["were", "returned"]):
            return True
        return any(word in ("response", "participation") for word in after[:2]) and "rate" in after[:3]

    def in_clause_before_rate(self, share: Share, before: Sequence[Count]) -> list[Count]:
        """'51 took part (response rate 57 %)': the counts of the clause that a bracket or comma with a rate follows."""
        start, _ = self.text.sentence(self.text.sentence_of(share.percent))
        opening = _RATE.search(self.text.shape, max(start, share.percent - 9), share.percent)
        if opening is None:
            return []
        clause = max(self.text.shape.rfind(sign, start, opening.start()) for sign in ";,:")
        return [c for c in before if clause < c.place < opening.start() and "invited" not in c.roles]

    # The base of a share.

    def attached(self, share: Share) -> Attached | None:
        """The base that the words give a share without a total of its own; None where they give none."""
        start, _ = self.text.sentence(self.text.sentence_of(share.first))
        place = share.k if share.k is not None and share.k < share.percent else share.first
        if share.k is not None and (match := _BACK.match(self.text.shape, share.k + 1)) and match.end() < share.percent:
            return self._pointed_back(share.k, share)
        if share.k is None and (match := _BACK.match(self.text.shape, share.percent + 1)):
            return self._pointed_back(share.percent, share)
        lead, back = self._lead(start, place), self._back(start, place)
        if back is not None and (lead is None or back > lead):
            return self._pointed_back(back, share)
        if group := self.of_group(share):
            return group
        if lead is not None:
            return self._led(lead, place, self.text.marks[share.k].value if share.k is not None else 0)
        return self._by_response(share)

    def _back(self, start: int, place: int) -> int | None:
        found = None
        for match in _BACK.finditer(self.text.shape, start, place):
            found = match.start()
        return found

    def _lead(self, start: int, place: int) -> int | None:
        """The place of the total of the last 'of the N ...' before a place in its sentence."""
        shape, found = self.text.shape, None
        for match in _LEAD.finditer(shape, start, place):
            at, before = match.start(), shape[start : match.start()]
            opens = not before or before[-1] in ";:,(a-" or (len(before) <= 2 and before.strip("w") == "")
            is_of = shape[at] == "o"
            if (opens if is_of else before[-1:] not in ("#", "%")) and match.end() - 1 not in self.totals:
                found = match.end() - 1
        return found

    def _led(self, lead: int, place: int, k: int) -> Attached:
        shape, marks = self.text.shape, self.text.marks
        values = [marks[lead].value]
        at = lead + 1
        while (match := _MORE_OF_THE_LEAD.match(shape, at)) and match.end() <= place:
            values.append(marks[match.end() - 1].value)
            at = match.end()
        if len(values) > 1:
            values.append(sum(values))
        nested = lead in self.k_places
        # A number said again as the count itself is no other group.
        later = [
            m
            for m in range(at, place)
            if shape[m] == "#" and m not in self.k_places | set(self.totals) and marks[m].value != k
        ]
        certain = len(values) == 1 and not nested and not later and not _BARE_LEAD.search(shape, at, place)
        return Attached(tuple(values), certain, "lead")

    def _pointed_back(self, back: int, share: Share) -> Attached | None:
        """What 'of these' or 'of whom' points back to."""
        sentence = self.text.sentence_of(back)
        start, _ = self.text.sentence(sentence)
        if before := [c for c in self.in_sentence(sentence) if c.place < back and c.place != share.k]:
            clause = max(self.text.shape.rfind(sign, start, before[-1].place) for sign in ";:,")
            if self.text.shape[back - 1 : back] in ("|", ";"):
                clause = start - 1  # 'A had 19 and B had 35; of these, ...': the whole clause before is meant
            near = [c for c in before if c.place > clause] or before
            people = [c for c in near if c.place not in self.totals]
            halves = (c.value // 2 for c in near if "half" in self.text.words(c.place - 4, c.place))
            values = tuple(dict.fromkeys((*(c.value for c in reversed(people or near)), *halves)))
            older = (
                tuple(c.value for c in self.in_sentence(sentence - 1))
                if share.k is not None and back == share.k
                else ()
            )
            return Attached((*values, *older), len(values) == 1 and not older, "of these")
        before = [c for c in self.in_sentence(sentence - 1) if c.place not in self.totals]
        values = tuple(dict.fromkeys(c.value for c in reversed(before)))
        return Attached(values, len(values) == 1, "of these") if values else None

    def _by_response(self, share: Share) -> Attached | None:
        sentence = self.text.sentence_of(share.first)
        if self.is_response(share):
            k = self.text.marks[share.k].value if share.k is not None else 0
            invited = [n for n in self.with_role("invited", sentence) if n > k]
            return Attached(tuple(invited), len(invited) == 1, "invited") if invited else None
        if (
            share.k is None and set(self.text.words(share.percent + 1, share.percent + 5)[:4]) & known.RESPONDENTS
        ) or self._is_of_respondents(share):
            responded = self.with_role("responded", sentence)
            return Attached(tuple(responded), len(responded) == 1, "responded") if responded else None
        others = [c for c in self.in_sentence(sentence) if c.place not in self.k_places and c.place not in self.totals]
        if share.k is not None and len(others) == 1 and others[0].place < share.first:
            sole = others[0]
            if sole.roles & {"invited", "sample"} and sole.value >= self.text.marks[share.k].value:
                return Attached((sole.value,), "invited" in sole.roles, "sole")
        return None

    @cached_property
    def _bare(self) -> list[Count]:
        """Counts beside which no percentage stands."""
        return [count for count in self.counts if count.place not in self.k_places]

    def only_one(self, share: Share, k: int) -> Attached | None:
        """The number of people studied, just before a count, where the text has no other larger one.

        Certain where nobody else is numbered and it stands in the sentence of the count or the one before.
        """
        larger = [c for c in self._bare if c.value > k]
        studied = [c for c in larger if c.roles & {"invited", "responded", "sample"}] or larger
        if len({c.value for c in studied}) != 1 or len(self._bare) > _MOST_CANDIDATES:
            return None
        one, distance = studied[0], self.text.sentence_of(share.first) - studied[0].sentence
        if one.place > share.first or distance > 3 or "gone" in one.roles:
            return None
        certain = distance < 2 and bool(one.roles) and all(c.value == one.value for c in larger if c.roles)
        return Attached((one.value,), certain, "only")

    def is_of_others(self, share: Share) -> bool:
        """'Of the deliveries, 12 (9 %)' in a text that numbers women: whether the words lead to others."""
        sentence = self.text.sentence_of(share.first)
        start, _ = self.text.sentence(sentence)
        lead = max(
            (match.end() for match in _BARE_LEAD.finditer(self.text.shape, max(0, start - 1), share.first)),
            default=None,
        )
        if lead is None:
            return False
        nouns = set(self.text.words(lead - 1, lead + 2))
        near = self.near(sentence, back=3, ahead=0)
        return not nouns & _RESPONDING and not any(nouns & set(self._clause_after(count.place)) for count in near)

    def of_group(self, share: Share) -> Attached | None:
        """'15 (60 %) in the oil group (n = 25)'."""
        match = _OF_GROUP.match(self.text.shape, share.last + 1)
        if match is None or not set(self.text.words(share.last + 1, match.end())) & _GROUP:
            return None
        return Attached((self.text.marks[match.end() - 2].value,), certain=True, how="group")

    def _is_of_respondents(self, share: Share) -> bool:
        """'Among respondents, 40 (44 %)': whether the head of the sentence says that those who answered are meant."""
        start, _ = self.text.sentence(self.text.sentence_of(share.first))
        head = _HEAD.match(self.text.shape, start, share.first)
        return head is not None and self.is_survey and bool(set(self.text.words(start, head.end())) & _RESPONDING)

    # Candidates.

    def candidates(self, share: Share) -> list[int]:
        """Numbers of the text that could be the base of a share, nearest first."""
        sentence = self.text.sentence_of(share.first)
        # Those named first in a text are often those of all of it.
        found = [c for c in (*self.near(sentence), *self.principal[:20]) if c.place != share.k]
        return list(dict.fromkeys(c.value for c in found))

    def sums(self, share: Share) -> list[int]:
        """Sums of neighbouring groups, and what is left of a number of people when those who left are taken off."""
        sentence = self.text.sentence_of(share.first)
        found: list[int] = []
        for number in range(max(0, sentence - 6), min(self.text.n_sentences, sentence + 3)):
            here = [c for c in self.in_sentence(number) if c.place not in self.k_places][:8]
            found += [one.value + two.value for one, two in pairwise(here)]
            if len(here) > 2:
                found.append(sum(c.value for c in here))
        beside = [c for c in self.in_sentence(sentence) if c.place in self.k_places or c.place not in self.totals]
        k = self.text.marks[share.k].value if share.k is not None else 0
        found += [k + c.value for c in beside if c.place != share.k]
        gone = [c.value for c in self.near(sentence) if "gone" in c.roles][:6]
        kept = [c.value for c in self._principal_near(sentence, _FAR)][:12]
        found += [n + way * left for n in kept for left in (*gone, sum(gone)) for way in (-1, 1) if n > left]
        return list(dict.fromkeys(found))


_ASKING = word_set(
    "survey surveys surveyed questionnaire questionnaires respondents mailed posted postal invited invite "
    "wrote contacted approached replied returned interviewees leads answered form fragebogen befragte "
    "befragten eingeladen angeschrieben antworteten rücklauf rücklaufquote umfrage invitées invités "
    "répondu répondants enquête sondage encuesta encuestas encuestados invitados invitadas respondieron "
    "contestaron cuestionario inquérito inquiridos convidados convidadas responderam questionário"
)
_AGREEING = word_set("agreed consented accepted")
_RESPONDING = known.RESPONDENTS | word_set("participating responding")
_ANSWERING = word_set(
    "replied responded returned answered antworteten antwortete geantwortet répondu "
    " respondieron contestaron responderam"
)
