"""Spans of a text, and what becomes of them when the text is corrected."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from plait.records.segment import LEFT_OUT, Span

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
# How many steps a comparison takes at most: so many, and so many for each line or word of the two texts. Usual
# corrections take fewer. What would take more is compared by the words that stand once in each, else not at all.
STEPS, STEPS_A_PART = 100_000, 200
# The same in both sequences: where it begins in the one, in the other, how long it is.
Block = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """old[start:end] became new[new_start:new_end]; kept when the two are the same.

    left_out: the new text only says that the old one was left out, so that nothing of the old one is found there.
    """

    start: int
    end: int
    new_start: int
    new_end: int
    kept: bool
    left_out: bool = False


def carry_spans(
    old: str, new: str, spans: Sequence[Span], along: Sequence[Piece] | None = None, *, onto_left_out: bool = False
) -> list[Span | None]:
    """Where spans of `old` lie in `new`, its corrected form; None for a span all of whose text was taken out.

    Texts are compared word by word. A span on a corrected word covers the correction whole; a span that loses
    words at its edge ends where they stood; words added at its edge stay outside. Offsets are code points.
    Where the new text says that words were left out (LEFT_OUT), these are taken out like any others.
    along: what `compared` found of the two, which takes long and is then not done again.
    onto_left_out: for what is a place rather than words, a turn: it goes to where its words were left out.

    >>> carry_spans("we lernt a lot", "we really learnt a lot", [Span(0, 8), Span(9, 14)])
    [Span(start=0, end=16), Span(start=17, end=22)]
    >>> carry_spans("one two", "two", [Span(0, 3)])
    [None]
    >>> carry_spans("Yes. I wish it ended.", "Yes. [left out at the speaker's wish]", [Span(5, 21), Span(0, 21)])
    [None, Span(start=0, end=5)]
    """
    pieces = list(compared(old, new) if along is None else along)
    starts = [piece.start for piece in pieces]
    return [_carried(span, pieces, starts, onto_left_out) for span in spans]


def compared(old: str, new: str) -> list[Piece]:
    """The two texts as pieces, in order: line by line first and word by word where lines differ, since a whole
    interview word by word would take minutes."""
    return with_left_out(new, [piece for line in pieces_by_line(old, new) for piece in pieces_by_word(old, new, line)])


def with_left_out(new: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces, those joined to one that became a LEFT_OUT which the old text did not have: a word that stands
    in it by chance, as 'wish', is no word that was kept."""
    found = list(pieces)
    for match in re.finditer(re.escape(LEFT_OUT), new):
        here = [piece for piece in found if piece.new_start < match.end() and match.start() < piece.new_end]
        if not here or (len(here) == 1 and here[0].kept):
            continue
        first, last = here[0], here[-1]
        before = max(0, match.start() - first.new_start) if first.kept else 0
        after = max(0, last.new_end - match.end()) if last.kept else 0
        joined = [
            Piece(first.start + before, last.end - after, first.new_start + before, last.new_end - after, False, True)
        ]
        if before:
            joined.insert(0, Piece(first.start, first.start + before, first.new_start, first.new_start + before, True))
        if after:
            joined.append(Piece(last.end - after, last.end, last.new_end - after, last.new_end, True))
        at = found.index(first)
        found[at : found.index(last) + 1] = joined
    return found


def replaced(old: str, with_others: Iterable[tuple[Span, str]]) -> tuple[str, list[Piece]]:
    """A text in which these places say something else, and what became of its pieces. Places do not overlap."""
    text, pieces, at = "", [], 0
    for place, words in sorted(with_others, key=lambda each: each[0]):
        start = len(text) + place.start - at
        pieces.append(Piece(at, place.start, len(text), start, True))
        text += old[at : place.start] + words
        for piece in compared(old[place.start : place.end], words):
            a, b, c, d = piece.start, piece.end, piece.new_start, piece.new_end
            moved = (place.start + a, place.start + b, start + c, start + d)
            pieces.append(Piece(*moved, piece.kept, piece.left_out))
        at = place.end
    pieces.append(Piece(at, len(old), len(text), len(text) + len(old) - at, True))
    return text + old[at:], [piece for piece in pieces if piece.end > piece.start or piece.new_end > piece.new_start]


def pieces_by_line(old: str, new: str) -> Iterator[Piece]:
    """The two texts as pieces of whole lines, in order."""
    yield from _aligned(old.splitlines(keepends=True), new.splitlines(keepends=True), 0, 0)


def pieces_by_word(old: str, new: str, piece: Piece) -> Iterator[Piece]:
    """A piece cut into smaller ones, where its words were corrected."""
    if piece.kept or piece.start == piece.end or piece.new_start == piece.new_end:
        yield piece
        return
    old_words = _WORDS.findall(old[piece.start : piece.end])
    new_words = _WORDS.findall(new[piece.new_start : piece.new_end])
    yield from _aligned(old_words, new_words, piece.start, piece.new_start)


def _aligned(old: Sequence[str], new: Sequence[str], old_at: int, new_at: int) -> Iterator[Piece]:
    old_offsets, new_offsets = _offsets(old, old_at), _offsets(new, new_at)
    at, new_at = 0, 0
    for start, new_start, n in (*_merged(_blocks(old, new)), (len(old), len(new), 0)):
        if at < start or new_at < new_start:
            yield Piece(old_offsets[at], old_offsets[start], new_offsets[new_at], new_offsets[new_start], False)
        at, new_at = start + n, new_start + n
        if n:
            yield Piece(old_offsets[start], old_offsets[at], new_offsets[new_start], new_offsets[new_at], True)


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """What is the same in both, in order: the longest run of parts, and so on before and after it, as `difflib` has
    it, while that takes few enough steps."""
    left = STEPS + STEPS_A_PART * (len(old) + len(new))
    found: list[Block] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        start, end, new_start, new_end = waiting.pop()
        one, other = old[start:end], new[new_start:new_end]
        steps = _steps(one, other)
        left -= len(one) + len(other)
        if left < 0:
            break
        if not steps:
            continue
        if steps <= left:
            left -= steps
            blocks: Sequence[Block] = [SequenceMatcher(None, one, other, autojunk=False).find_longest_match()]
        else:
            blocks = _anchors(one, other)
        if not blocks:
            continue
        at, new_at = start, new_start
        for a, b, n in blocks:
            found.append((start + a, new_start + b, n))
            waiting.append((at, start + a, new_at, new_start + b))
            at, new_at = start + a + n, new_start + b + n
        waiting.append((at, end, new_at, new_end))
    return sorted(found)


def _steps(one: Sequence[str], other: Sequence[str]) -> int:
    """How many steps it takes to find the longest run that is in both: each part of the one meets all that are like it
    in the other."""
    counts = Counter(other)
    return sum(n * counts[part] for part, n in Counter(one).items())


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[Block]:
    """What is the same at both ends, and around parts that stand once in each, in steps that grow with the texts."""
    shorter = min(len(one), len(other))
    head = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    tail = next((at for at in range(shorter - head) if one[-1 - at] != other[-1 - at]), shorter - head)
    blocks = [(0, 0, head)] if head else []
    end, other_end = len(one) - tail, len(other) - tail
    at, other_at = head, head
    for a, b in _in_order(_once_in_both(one[head:end], other[head:other_end])):
        start, other_start = head + a, head + b
        if start < at or other_start < other_at:
            continue
        while start > at and other_start > other_at and one[start - 1] == other[other_start - 1]:
            start, other_start = start - 1, other_start - 1
        n = head + a - start
        while start + n < end and other_start + n < other_end and one[start + n] == other[other_start + n]:
            n += 1
        blocks.append((start, other_start, n))
        at, other_at = start + n, other_start + n
    return [*blocks, (end, other_end, tail)] if tail else blocks


def _once_in_both(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    counts, other_counts = Counter(one), Counter(other)
    places = {part: at for at, part in enumerate(other) if other_counts[part] == 1}
    return [(at, places[part]) for at, part in enumerate(one) if counts[part] == 1 and part in places]


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many pairs as can be kept of which both places grow; the first places grow already."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(ends, place)
        before.append(last[at - 1] if at else None)
        ends[at : at + 1], last[at : at + 1] = [place], [number]
    kept: list[tuple[int, int]] = []
    number_or_none = last[-1] if last else None
    while number_or_none is not None:
        kept.append(pairs[number_or_none])
        number_or_none = before[number_or_none]
    return kept[::-1]


def _merged(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks that follow each other in both texts as one."""
    whole: Block | None = None
    for start, new_start, n in blocks:
        if whole and (whole[0] + whole[2], whole[1] + whole[2]) == (start, new_start):
            whole = (whole[0], whole[1], whole[2] + n)
            continue
        if whole:
            yield whole
        whole = (start, new_start, n)
    if whole:
        yield whole


def _offsets(parts: Sequence[str], at: int) -> list[int]:
    offsets = [at]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    return offsets


def _carried(span: Span, pieces: list[Piece], starts: list[int], onto_left_out: bool) -> Span | None:
    first, last = _piece_of(span.start, pieces, starts), _piece_of(span.end - 1, pieces, starts)
    start = first.new_start + (span.start - first.start if first.kept else 0)
    end = last.new_start + span.end - last.start if last.kept else last.new_end
    if not onto_left_out:
        start, end = first.new_end if first.left_out else start, last.new_start if last.left_out else end
    return Span(start, end) if start < end else None


def _piece_of(place: int, pieces: list[Piece], starts: list[int]) -> Piece:
    # Of the pieces that start here, the last one holds the place: those before it are empty (words added).
    return pieces[bisect_right(starts, place) - 1]
