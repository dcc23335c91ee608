"""From coded spans to units that can be compared: did a coder put a code on a character, word, sentence, turn ..."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from plait.methods.coding.coded_units import Reliability
from plait.records.problem import InputRejected, Problem
from plait.records.segment import CodedSpan, Span
from plait.records.transcript import Turn

UnitKind = Literal["character", "word", "sentence", "turn", "paragraph"]
ABSENT_PRESENT = (0, 1)

_WORD = re.compile(r"\S+")
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Drs|Mr|Mrs|Ms|Prof|Rev|St|vs|cf|No|Fig|approx|e\.g|i\.e|z\.B|bzw|ca)|\b[A-ZÄÖÜ])\.$"
)


def units_of(text: str, kind: UnitKind, turns: Sequence[Turn] = ()) -> tuple[Span, ...]:
    """Cut a text into units; what is only white space or punctuation is in none (characters: every one counts).

    word: between white space. sentence: up to . ! ? … or their CJK kin, not after common abbreviations, and never over
    a line break. paragraph: a line. turn: those given. Offsets are code points.

    >>> [(unit.start, unit.end) for unit in units_of("It works. Dr. Oh said so!", "sentence")]
    [(0, 9), (10, 25)]
    """
    if kind == "character":
        return tuple(Span(place, place + 1) for place in range(len(text)))
    if kind == "word":
        return _spans(text, (match.span() for match in _WORD.finditer(text)))
    if kind == "paragraph":
        return _spans(text, (match.span() for match in _PARAGRAPH.finditer(text)))
    if kind == "sentence":
        return _spans(text, (part for match in _PARAGRAPH.finditer(text) for part in _sentences(text, *match.span())))
    if kind == "turn":
        return _spans(text, ((turn.start, turn.end) for turn in turns))
    raise InputRejected(Problem("Unit", f"'{kind}' is unknown.", f"Choose one of {', '.join(get_args(UnitKind))}."))


def presence(
    codings: Iterable[CodedSpan],
    *,
    code: str,
    coders: Sequence[str],
    n_characters: int,
    units: Sequence[Span] | None = None,
) -> Reliability:
    """One code, coded (1) or not (0) by each coder on each unit, as reliability data.

    A unit counts as coded when the coder put the code on any character of it; a coder who overlaps himself counts once.
    coders: all who read this text, also those who coded nothing. units: words, sentences, turns or any given segments;
    None means every character.
    Raises: InputRejected for codings of unknown coders, codings and units that leave the text, coders named twice.

    >>> from plait.records.segment import CodedSpan, Span
    >>> by_ann = [CodedSpan(Span(0, 3), "cost", "Ann"), CodedSpan(Span(2, 4), "cost", "Ann")]
    >>> presence(by_ann, code="cost", coders=["Ann", "Ben"], n_characters=6).values.T
    array([[1, 1, 1, 1, 0, 0],
           [0, 0, 0, 0, 0, 0]], dtype=int8)
    """
    listed = tuple(codings)
    _reject(listed, coders, n_characters, units)
    painted = np.zeros((n_characters, len(coders)), dtype=np.int8)
    for coding in listed:
        if coding.code == code:
            painted[coding.span.start : coding.span.end, coders.index(coding.coder)] = 1
    if units is not None:
        painted = _touched(painted, units)
    return Reliability(painted, ABSENT_PRESENT, tuple(coders))


def presence_of_codes(
    codings: Iterable[CodedSpan],
    *,
    codes: Sequence[str],
    coders: Sequence[str],
    n_characters: int,
    units: Sequence[Span] | None = None,
) -> dict[str, Reliability]:
    """presence() of each code; pool them with plait.methods.coding.coded_units.pooled."""
    listed = tuple(codings)
    return {code: presence(listed, code=code, coders=coders, n_characters=n_characters, units=units) for code in codes}


def _touched(painted: NDArray[np.int8], units: Sequence[Span]) -> NDArray[np.int8]:
    coded_before = np.zeros((len(painted) + 1, painted.shape[1]), dtype=np.int64)
    np.cumsum(painted, axis=0, out=coded_before[1:])
    starts = np.array([unit.start for unit in units], dtype=np.int64)
    ends = np.array([unit.end for unit in units], dtype=np.int64)
    return (coded_before[ends] > coded_before[starts]).astype(np.int8)


def _sentences(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    begun = start
    for match in _SENTENCE_END.finditer(text, start, end):
        if not _ABBREVIATION.search(text, begun, match.end()):
            yield begun, match.end()
            begun = match.end()
    yield begun, end


def _spans(text: str, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    found = []
    for start, end in places:
        part = text[start:end]
        if any(character.isalnum() for character in part):
            found.append(Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
    return tuple(found)


def _reject(
    codings: Sequence[CodedSpan], coders: Sequence[str], n_characters: int, units: Sequence[Span] | None
) -> None:
    problems = []
    if len(set(coders)) != len(coders):
        problems.append(Problem("Coders", "One is named twice.", "Name every coder once."))
    for coder in sorted({coding.coder for coding in codings} - set(coders)):
        problems.append(Problem("Codings", f"'{coder}' is not among the coders.", "Name everyone who read the text."))
    for what, spans in (("Coding", [coding.span for coding in codings]), ("Unit", list(units or ()))):
        for span in spans:
            if span.end > n_characters:
                cause = f"It ends after the {n_characters} characters of the text."
                problems.append(Problem(f"{what} {span.start}-{span.end}", cause, "Use the text that was coded."))
    if problems:
        raise InputRejected(problems)
