"""Read one sentence: which count, and which number of people, its words give for each percentage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plait.methods.figures import patterns as find
from plait.records.problem import InputRejected, Problem

_ENDS_CLAUSE = re.compile(r"\s*(?:$|[)\].,;:])")


class Known:
    """What holds for the whole text: the bases the caller named and the one the text declares as 'n = 114'."""

    def __init__(self, text: str, bases: dict[str, int], population: int | None) -> None:
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
        self.frame_first = tuple(dict.fromkeys((*self.frame, *self.numbers)))
        self.declared = tuple(
            dict.fromkeys(
                find.count_value(match["n"])
                for match in find.DECLARED.finditer(text)
                if not find.PERCENT.search(text[max(0, match.start() - 25) : match.end() + 12])
            )
        )

    def bases_of(self, sentence: str, percentage: find.Percentage) -> tuple[int, ...]:
        """The bases of a percentage that names none: the frame for a response rate, else the bases the caller named."""
        if find.RESPONSE_RATE.search(sentence[max(0, percentage.start - 60) : percentage.start]):
            return self.frame
        return self.numbers or self.frame

    def named_in(self, sentence: str) -> tuple[int, ...]:
        folded = sentence.casefold()
        return tuple(n for name, n in self.named.items() if re.search(rf"\b{re.escape(name)}\b", folded))


@dataclass(frozen=True, slots=True)
class Count:
    """A count found in a sentence with, where the same words give it, its denominator."""

    start: int
    end: int
    k: int | None
    n: int | None = None
    by_slash: bool = False


class Sentence:
    def __init__(self, text: str, known: Known, decimal_comma: bool) -> None:
        self.text = text
        self.known = known
        self.percentages = list(find.percentages(text, decimal_comma=decimal_comma))
        self.pairs = list(self._pairs())
        self.counts = list(self._counts())

    def _pairs(self) -> Iterator[Count]:
        for match in find.PAIR.finditer(self.text):
            labelled = find.word_before(self.text, match.start()) in find.LABELS
            unit = find.word_after(self.text, match.end()) in find.UNITS
            if labelled or unit or find.is_year(match["k"]) or (find.is_year(match["n"]) and not match["of"]):
                continue
            k, n = find.count_value(match["k"]), find.count_value(match["n"])
            spaced = find.SPACED_AFTER.match(self.text, match.end()) or (
                len(match["k"]) == 3 and find.SPACED_BEFORE.search(self.text[max(0, match.start() - 2) : match.start()])
            )
            if n >= 1 and not spaced:
                yield Count(match.start(), match.end(), k, n, not match["of"])

    def _counts(self) -> Iterator[Count]:
        for match in find.COUNT_ALONE.finditer(self.text):
            percent = any(each.start <= match.start() < each.end for each in self.percentages)
            no_people = find.word_after(self.text, match.end()) in find.UNITS or find.FRACTION.match(
                self.text, match.end()
            )
            if not percent and not find.is_year(match[0]) and not no_people:
                yield Count(match.start(), match.end(), find.count_value(match[0]))

    def count_of(self, percentage: find.Percentage) -> Count | None:
        """The count the sentence gives for a percentage: after it, before it, or as the number who replied."""
        return self._count_after(percentage) or self._count_before(percentage) or self._replied(percentage)

    def _count_after(self, percentage: find.Percentage) -> Count | None:
        for pair in self.pairs:
            if pair.start >= percentage.end:
                gap = self.text[percentage.end : pair.start]
                own = "(" not in gap and find.OWN_PERCENT.match(self.text, pair.end)
                if len(gap) < 20 and not own and find.PERCENT_TO_PAIR.fullmatch(gap):
                    return pair
                break
        if match := find.PERCENT_THEN_COUNT_OF.match(self.text, percentage.end):
            return Count(percentage.start, match.end(), find.count_value(match["k"]), find.count_value(match["n"]))
        if match := find.PERCENT_THEN_N.match(self.text, percentage.end):
            stated = find.count_value(match["k"])
            if match["letter"] == "N":
                return Count(percentage.start, match.end(), None, stated)
            n = find.count_value(match["n"]) if match["n"] else self.denominator_after(percentage)
            return Count(percentage.start, match.end(), stated, n)
        return None

    def denominator_after(self, percentage: find.Percentage) -> int | None:
        match = find.PERCENT_OF.match(self.text, percentage.end)
        if match is None or find.is_year(match["n"]) or find.word_after(self.text, match.end()) in find.UNITS:
            return None
        return find.count_value(match["n"]) or None

    def _count_before(self, percentage: find.Percentage) -> Count | None:
        ends_clause = _ENDS_CLAUSE.match(self.text, percentage.end) is not None
        for pair in reversed(self.pairs):
            if pair.end <= percentage.start:
                gap = self.text[pair.end : percentage.start]
                match = find.PAIR_TO_PERCENT.fullmatch(gap) if len(gap) < 120 else None
                about = (match["about"] or "").strip().lower() if match else ""
                if match and (not about or about in find.HEDGES) and (ends_clause or "(" in gap or "=" in gap):
                    return pair
                break
        for count in reversed(self.counts):
            if count.end <= percentage.start and not self._in_pair(count):
                if self._inside_base(count.start):
                    return None
                return count if self._explains(count, percentage, ends_clause) else None
        return None

    def _explains(self, count: Count, percentage: find.Percentage, ends_clause: bool) -> bool:
        match = find.COUNT_TO_PERCENT.fullmatch(self.text, count.end, percentage.start)
        if match is None or not ends_clause:
            return False
        as_n = re.search(r"\bn\s?=\s?$", self.text[max(0, count.start - 6) : count.start]) is not None
        bracketed = match["open"].strip() in ("(", "[")
        labelled = find.word_before(self.text, count.start) in find.LABELS | find.PREPOSITIONS
        of_total = find.CLOSED_OF.match(self.text, percentage.end) is not None
        return (bracketed or (as_n and not match["words"])) and (as_n or of_total or not labelled)

    def _replied(self, percentage: find.Percentage) -> Count | None:
        if not find.RESPONSE_RATE.search(self.text[max(0, percentage.start - 60) : percentage.start]):
            return None
        if self.denominator_after(percentage):
            return None
        replied = [match for match in find.REPLIED.finditer(self.text) if match.end() <= percentage.start]
        if len(replied) != 1 or self._inside_base(replied[0].start("k")):
            return None
        return Count(replied[0].start("k"), percentage.end, find.count_value(replied[0]["k"]))

    def _in_pair(self, count: Count) -> bool:
        return any(pair.start <= count.start < pair.end for pair in self.pairs)

    def _inside_base(self, position: int) -> bool:
        return any(
            match["n"] and match.start() <= position < match.end() for match in find.SENTENCE_BASE.finditer(self.text)
        )

    def base_before(self, position: int, not_at: int = -1) -> int | None:
        """The n of the last 'of 114 leads' before a position, or what 'of whom' points back to.

        not_at: where the count itself stands, which is not its own base."""
        back = list(find.OF_THEM.finditer(self.text, 0, position))
        if back and back[-1].start() > 0:
            named = [count for count in self.counts if count.end <= back[-1].start()]
            pair = next((pair for pair in self.pairs if named and pair.start <= named[-1].start < pair.end), None)
            if named:
                return pair.k if pair else named[-1].k
        last = None
        for match in find.SENTENCE_BASE.finditer(self.text, 0, position):
            group = next(name for name in ("n", "n2", "n3") if match[name])
            if match.start(group) != not_at and self._counts_people(match, group):
                last = find.count_value(match[group]) or None
        return last

    def _counts_people(self, match: re.Match[str], group: str) -> bool:
        """Whether 'of N' opens a statement about N people: not a year, a unit, or the end of '34 of 114'."""
        end, determined = match.end(group), match["many"] or match["many3"]
        if find.word_after(self.text, end) in find.UNITS or find.FRACTION.match(self.text, end):
            return False
        if find.is_year(match[group]) and not determined:
            return False
        opens = match["lead"] is not None or determined or match["word"] is None or match["word"].lower() != "of"
        return opens and not any(pair.start < end <= pair.end for pair in self.pairs)

    def other_counts(self, percentage: find.Percentage) -> tuple[int, ...]:
        """Counts earlier in the sentence, any of which the writer may have meant as the base."""
        return tuple(count.k for count in self.counts if count.k and count.end <= percentage.start)
