"""A text with the figures in it marked, in the order in which it is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plait.findings.models import KeptText
from plait.methods.figures.check import Claim, check_text
from plait.methods.figures.claims import VERDICTS
from plait.records.problem import InputRejected, Problem

# About 60,000 words. A text that is nothing but figures takes seconds at this length, and somebody waits for the page.
LONGEST_TEXT = 400_000
SIGNS = {"impossible": "✗", "doubtful": "!", "rounding": "≈", "possible": "✓", "not checkable": "?"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; number, claim: of the figure it is, 0 and None for what lies between figures."""

    text: str
    number: int = 0
    claim: Claim | None = None

    @property
    def sign(self) -> str:
        return SIGNS[self.claim.verdict] if self.claim else ""

    @property
    def kind(self) -> str:
        """The verdict as one word, for the style sheet."""
        return self.claim.verdict.replace(" ", "-") if self.claim else ""


@dataclass(frozen=True, slots=True)
class CheckedText:
    pieces: tuple[Piece, ...]

    @property
    def figures(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.claim]

    @property
    def counts(self) -> Counter[str]:
        return Counter(piece.claim.verdict for piece in self.pieces if piece.claim)

    @property
    def sentence(self) -> str:
        """The answer in words.

        >>> CheckedText(()).sentence
        'No figure that can be checked was found.'
        """
        n = len(self.figures)
        if not n:
            return "No figure that can be checked was found."
        parts = [f"{self.counts[verdict]} {verdict}" for verdict in VERDICTS]
        return f"{n} figure{'' if n == 1 else 's'} found: {', '.join(parts)}."


def checked_text(
    text: str, *, bases: Mapping[str, int], population: int | None = None, decimal_comma: bool = False
) -> CheckedText:
    """The text with its figures judged by methods.figures.check. Raises InputRejected when it is too long."""
    if len(text) > LONGEST_TEXT:
        cause = f"It has {len(text):,} characters; {LONGEST_TEXT:,} are checked at once."
        raise InputRejected(Problem("Text", cause, "Check it in parts, or with `plait check` on the command line."))
    claims = check_text(text, bases=bases, population=population, decimal_comma=decimal_comma)
    return CheckedText(tuple(_pieces(text, claims)))


def _pieces(text: str, claims: Sequence[Claim]) -> Iterator[Piece]:
    at = 0
    for number, claim in enumerate(claims, 1):
        # A figure inside another one is told in the table; the text shows the outer one.
        start = max(claim.start, at)
        if start > at:
            yield Piece(text[at:start])
        yield Piece(text[start : max(claim.end, start)], number, claim)
        at = max(at, claim.end)
    if at < len(text):
        yield Piece(text[at:])


def checked_of(kept: KeptText) -> CheckedText:
    """A kept text with its figures checked now."""
    return checked_text(kept.text, bases=kept.bases, population=kept.population, decimal_comma=kept.decimal_comma)
