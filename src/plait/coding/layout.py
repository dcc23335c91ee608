"""How a coded transcript is laid out: blocks of paragraphs, cut into pieces at every edge of a coding.

Pieces never overlap and never nest, so a page can show any number of overlapping codings: a piece knows which codings
lie on it, and on which of the few lanes under the text each of them draws its line.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from plait.interviews.models import Turn
from plait.interviews.queries import is_label

N_LANES = 4
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t\u00a0]*\n))*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


class PlacedCoding(NamedTuple):
    """What a page shows of a coding. A model's row with its code and coder would take four times as long to read."""

    pk: int
    start: int
    end: int
    code_name: str
    colour: int
    coder_id: int
    coder_name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text on which nothing begins or ends. lanes: lane -> coding; codings that found no lane are in `codings`
    alone. start, end: code points."""

    start: int
    end: int
    codings: tuple[PlacedCoding, ...]
    lanes: tuple[tuple[int, PlacedCoding], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A turn with its words, or (turn None) text between turns. begin, end: its stretch of the text, labels included.

    paragraphs: (start, end) of each. codings: those on it, in the order of the text.
    """

    number: int
    turn: Turn | None
    begin: int
    end: int
    paragraphs: tuple[tuple[int, int], ...]
    codings: tuple[PlacedCoding, ...] = ()


def blocks_of(text: str, turns: Sequence[Turn]) -> list[Block]:
    """The text in reading order, without codings. Labels of speakers between the turns are left out."""
    blocks: list[Block] = []
    at = 0
    for turn in turns:
        lines = _lines(text, at, turn.start)
        between = [line for line in lines if not is_label(text[slice(*line)], turn.speaker)]
        if between:
            blocks.append(Block(len(blocks), None, at, between[-1][1], tuple(between)))
            at = between[-1][1]
        blocks.append(Block(len(blocks), turn, at, turn.end, tuple(_paragraphs(text, turn.start, turn.end))))
        at = turn.end
    rest = _lines(text, at, len(text))
    if rest or not blocks:
        blocks.append(Block(len(blocks), None, at, len(text), tuple(rest)))
    # Blank lines after the last words belong to the last block.
    return [*blocks[:-1], replace(blocks[-1], end=len(text))]


def with_codings(blocks: Sequence[Block], codings: Sequence[PlacedCoding]) -> list[Block]:
    """The blocks with the codings that touch them. codings: in the order of their starts.

    A coding on nothing but a speaker's label belongs to the block after it, so that none is out of sight.
    """
    ends = [block.end for block in blocks]
    begins = [block.begin for block in blocks]
    found: list[list[PlacedCoding]] = [[] for _ in blocks]
    for coding in codings:
        first = min(bisect_right(ends, coding.start), len(blocks) - 1)
        last = max(first, bisect_left(begins, coding.end) - 1)
        reached = [n for n in range(first, last + 1) if _touches(blocks[n], coding)]
        if not reached and blocks[first].begin <= coding.start:
            reached = [first]
        for n in reached:
            found[n].append(coding)
    return [replace(block, codings=tuple(mine)) for block, mine in zip(blocks, found, strict=True)]


def blocks_around(blocks: Sequence[Block], start: int, end: int) -> list[Block]:
    """The blocks in whose stretch of the text these characters lie."""
    return [block for block in blocks if block.begin < end and start < block.end] or [blocks[-1]]


def _touches(block: Block, coding: PlacedCoding) -> bool:
    return any(start < coding.end and coding.start < end for start, end in block.paragraphs)


@dataclass(slots=True)
class _Lanes:
    """Which lane is free from where on. A coder may have lanes of his own, so that two can be held side by side."""

    lanes: Sequence[int]
    free_from: dict[int, int] = field(default_factory=dict)

    def take(self, coding: PlacedCoding) -> int | None:
        for lane in self.lanes:
            if self.free_from.get(lane, 0) <= coding.start:
                self.free_from[lane] = coding.end
                return lane
        return None


def pieces_of(block: Block, compared: Sequence[int] = ()) -> list[list[Piece]]:
    """The pieces of each paragraph of a block.

    compared: the ids of two coders; the first then draws on lanes 0 and 1 (under the words), the second on 2 and 3.
    """
    lane_of = _lanes_of(block.codings, compared)
    return [_cut(start, end, block.codings, lane_of) for start, end in block.paragraphs]


def _lanes_of(codings: Sequence[PlacedCoding], compared: Sequence[int]) -> dict[int, int]:
    everybody = _Lanes(range(N_LANES))
    by_coder = {compared[0]: _Lanes((0, 1)), compared[1]: _Lanes((2, 3))} if len(compared) == 2 else {}
    lanes: dict[int, int] = {}
    for coding in codings:
        lane = by_coder.get(coding.coder_id, everybody).take(coding)
        if lane is not None:
            lanes[coding.pk] = lane
    return lanes


def _cut(start: int, end: int, codings: Sequence[PlacedCoding], lane_of: dict[int, int]) -> list[Piece]:
    here = [coding for coding in codings if coding.start < end and start < coding.end]
    cuts = {start, end}
    for coding in here:
        cuts.update((max(start, coding.start), min(end, coding.end)))
    ordered = sorted(cuts)
    pieces = []
    for a, b in itertools.pairwise(ordered):
        on = tuple(coding for coding in here if coding.start < b and a < coding.end)
        pieces.append(Piece(a, b, on, tuple((lane_of[each.pk], each) for each in on if each.pk in lane_of)))
    return pieces


def _paragraphs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [_trimmed(text, *found.span()) for found in _PARAGRAPH.finditer(text, start, end)]


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [_trimmed(text, *found.span()) for found in _LINE.finditer(text, start, end)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
