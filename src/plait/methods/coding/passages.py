"""The passage of a text that shows why a search found it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plait.methods.papers.search_words import WORD, search_word

_LENGTH, _BEFORE = 170, 40
_PLAIN_WORD = re.compile(r"[A-Za-z0-9]+")
_MOST_LOOKED_AT, _MOST_PLACES = 20_000, 60


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word or phrase that is looked for. words: as `search_words` gives them. is_prefix: the last may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    is_found: bool = False


def passage(text: str, wanted: Sequence[Wanted]) -> tuple[Piece, ...]:
    """A part of the text, in pieces, that holds as much as possible of what is wanted; its beginning when it holds
    none. Only the first 20,000 letters are looked at.

    >>> passage("Nurses told us why.", [Wanted(("nurs",)), Wanted(("why",))])
    (Piece(text='Nurses', is_found=True), Piece(text=' told us ', is_found=False), Piece(text='why', is_found=True), \
Piece(text='.', is_found=False))
    """
    looked_at = text[:_MOST_LOOKED_AT]
    places = _places(looked_at, wanted)
    start, end = _window(text, places)
    pieces = [Piece("…")] if start else []
    at = start
    for begin, stop, _ in places:
        if begin >= at and stop <= end:
            pieces += [Piece(text[at:begin]), Piece(text[begin:stop], is_found=True)]
            at = stop
    pieces.append(Piece(text[at:end] + ("…" if end < len(text) else "")))
    return tuple(piece for piece in pieces if piece.text)


_Place = tuple[int, int, int]  # where it begins and ends, and which of the wanted it is


def _places(text: str, wanted: Sequence[Wanted]) -> list[_Place]:
    """Where the wanted stand, in reading order."""
    is_plain = text.isascii()
    low, pattern = (text.lower(), _PLAIN_WORD) if is_plain else ("", WORD)
    starts = () if is_plain else [found.start() for found in WORD.finditer(text)]
    places: list[_Place] = []
    for which, each in enumerate(wanted):
        n_found = 0
        for start in _starts(low, each) if is_plain else starts:
            end = _end(text, start, each, pattern)
            if end:
                places.append((start, end, which))
                n_found += 1
            if n_found == _MOST_PLACES:
                break
    return sorted(places)


def _starts(low: str, wanted: Wanted) -> Iterator[int]:
    """Where words begin that may be the first wanted one: a stem differs from its word in its last letter at most."""
    head = wanted.words[0]
    begin = head[:-1] or head
    at = low.find(begin)
    while at >= 0:
        if not at or not low[at - 1].isalnum():
            yield at
        at = low.find(begin, at + 1)


def _end(text: str, start: int, wanted: Wanted, pattern: re.Pattern[str]) -> int:
    """Where the wanted ends that begins there; 0 when it does not."""
    last = len(wanted.words) - 1
    found = None
    for place, word in enumerate(wanted.words):
        found = pattern.search(text, start if found is None else found.end())
        if found is None:
            return 0
        stem = search_word(found[0])
        if stem != word and not (wanted.is_prefix and place == last and stem.startswith(word)):
            return 0
    return 0 if found is None else found.end()


def _window(text: str, places: Sequence[_Place]) -> tuple[int, int]:
    if not places:
        start = 0
    else:
        ends = [begin for begin, _, _ in places]

        def held(first: int) -> tuple[int, int]:
            inside = places[first : bisect_right(ends, places[first][0] + _LENGTH - _BEFORE)]
            return len({which for _, _, which in inside}), -first

        best = max(range(len(places)), key=held)
        start = places[best][0] - _BEFORE
    if len(text) <= start + _LENGTH:
        start = max(0, len(text) - _LENGTH)
    if start > 0:
        blank = text.find(" ", start, start + _BEFORE)
        start = blank + 1 if blank >= 0 else start
    start = max(0, start)
    if len(text) <= start + _LENGTH:
        return start, len(text)
    blank = text.rfind(" ", start + _LENGTH - _BEFORE, start + _LENGTH)
    return start, blank if blank >= 0 else start + _LENGTH
