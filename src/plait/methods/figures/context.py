"""What the text around a share says of it: weights, groups compared, who is asked; and what the reader knows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from plait.methods.figures import words as known
from plait.methods.figures.bases import Bases
from plait.methods.figures.shares import Share
from plait.methods.figures.tokens import Text
from plait.methods.figures.words import word_set
from plait.records.problem import InputRejected, Problem

_NATIONAL = re.compile(r"\bnational\w*\b[^.]{0,60}\b(?:survey|sample|study)\b|\bsurvey weights\b|\bNHANES\b", re.I)
_ADJUSTED = re.compile(
    r"\b(?:adjusted|standardi[sz]ed|weighted)\s+(?:prevalence|rates?|proportions?|percentages?|estimates?|data)\b"
    r"|\bweighted to\b",
    re.I,
)
_ANOTHER_TIME = re.compile(
    r"\b(?:that|those|than|with|as|to|from|since)(?: (?:in|of|during|for|before))? "
    r"(?:(?:19|20)\d\d|the (?:year|decade|period) before|"
    r"(?:the )?(?:previous|preceding|prior) (?:year|decade|period))\b"
    r"[^.;()\d]{0,20}[(\[]?$",
    re.I,
)
_GROUPS = word_set("respectively group groups arm arms placebo compared than each either receiving taking recipients")
_TEXT_GROUPS = word_set("group groups arm arms placebo randomized randomised controls subgroup subgroups stratified")


class Known:
    """What the reader knows beyond the text: the bases named and the frame. InputRejected for a base of nobody."""

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


class Context:
    """A text with its bases, and what its words say around a share."""

    def __init__(self, text: Text, bases: Bases, known_bases: Known) -> None:
        self.text = text
        self.bases = bases
        self.known = known_bases

    @cached_property
    def is_adjusted(self) -> bool:
        """Whether the text gives adjusted shares beside plain counts."""
        return _ADJUSTED.search(self.text.clean) is not None

    @cached_property
    def named(self) -> frozenset[int]:
        """Numbers said to be people."""
        return frozenset(count.value for count in self.bases.counts if count.roles - {"gone"})

    @cached_property
    def has_groups(self) -> bool:
        """Whether the text compares groups, whose numbers an abstract often leaves out."""
        return "v" in self.text.shape or any(mark.word in _TEXT_GROUPS for mark in self.text.marks)

    @cached_property
    def is_national(self) -> bool:
        return _NATIONAL.search(self.text.clean) is not None

    @cached_property
    def names(self) -> frozenset[str]:
        """Percentages that come again and again: the strengths of what is given, which are names."""
        found = Counter(mark.number for mark in self.text.marks if mark.shape == "%")
        return frozenset(number for number, times in found.items() if times > 3 and float(number) < 10)

    def sentence(self, share: Share) -> tuple[int, int]:
        return self.text.sentence(self.text.sentence_of(share.percent))

    def sentence_text(self, share: Share) -> str:
        first, end = self.sentence(share)
        return self.text.clean[self.text.marks[first].start : self.text.marks[end - 1].end]

    def is_weighted(self, share: Share) -> bool:
        first, end = self.sentence(share)
        low, high = max(first, share.first - 40), min(end, share.last + 40)
        return any(mark.word in known.NO_COUNTING for mark in self.text.marks[low:high])

    def compares(self, share: Share, near: int = 60) -> bool:
        first, end = self.sentence(share)
        low, high = max(first, share.first - near), min(end, share.last + near)
        words = self.text.words(low, high)
        return "v" in self.text.shape[low:high] or any(word in _GROUPS or word.endswith("-treated") for word in words)

    def is_of_another_time(self, share: Share) -> bool:
        """'Comparable to that in 2015 (23, 1.5 %)': of a year whose number the text need not give."""
        start = self.text.marks[share.first].start
        return _ANOTHER_TIME.search(self.text.clean[max(0, start - 60) : start]) is not None

    def is_of_one_sex(self, share: Share) -> bool:
        """'1395 female (62.9 %) out of 3838': perhaps of all women, whose number is not given."""
        at = share.k if share.k is not None else share.percent
        return bool(set(self.text.words(at + 1, at + 3)) & known.SEXES)
