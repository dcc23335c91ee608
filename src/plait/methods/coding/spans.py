"""Spans of a text, and what becomes of them when the text is corrected."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from plait.records.segment import Span

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """old[start:end] became new[new_start:new_end]; kept when the two are the same."""

    start: int
    end: int
    new_start: int
    new_end: int
    kept: bool


def carry_spans(old: str, new: str, spans: Sequence[Span], along: Sequence[Piece] | None = None) -> list[Span | None]:
    """Where spans of `old` lie in `new`, its corrected form; None for a span all of whose text was taken out.

    Texts are compared word by word. A span on a corrected word covers the correction whole; a span that loses
    words at its edge ends where they stood; words added at its edge stay outside. Offsets are code points.
    along: what `compared` found of the two, which takes long and is then not done again.

    >>> carry_spans("we lernt a lot", "we really learnt a lot", [Span(0, 8), Span(9, 14)])
    [Span(start=0, end=16), Span(start=17, end=22)]
    >>> carry_spans("one two", "two", [Span(0, 3)])
    [None]
    """
    pieces = list(compared(old, new) if along is None else along)
    starts = [piece.start for piece in pieces]
    return [_carried(span, pieces, starts) for span in spans]


def compared(old: str, new: str) -> list[Piece]:
    """The two texts as pieces, in order: line by line first and word by word where lines differ, since a whole
    interview word by word would take minutes."""
    return [piece for line in pieces_by_line(old, new) for piece in pieces_by_word(old, new, line)]


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
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield Piece(old_offsets[a], old_offsets[b], new_offsets[c], new_offsets[d], kind == "equal")


def _offsets(parts: Sequence[str], at: int) -> list[int]:
    offsets = [at]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    return offsets


def _carried(span: Span, pieces: list[Piece], starts: list[int]) -> Span | None:
    first, last = _piece_of(span.start, pieces, starts), _piece_of(span.end - 1, pieces, starts)
    start = first.new_start + (span.start - first.start if first.kept else 0)
    end = last.new_start + span.end - last.start if last.kept else last.new_end
    return Span(start, end) if start < end else None


def _piece_of(place: int, pieces: list[Piece], starts: list[int]) -> Piece:
    # Of the pieces that start here, the last one holds the place: those before it are empty (words added).
    return pieces[bisect_right(starts, place) - 1]
