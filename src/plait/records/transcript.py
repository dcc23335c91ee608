"""What was said, as one text with the turns laid over it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's turn: text[start:end] are the words said (no label, no time stamp).

    start, end: Unicode code points, end exclusive. start_ms, end_ms: place in the recording, None when not known.
    page: of a paper's text, where a turn is a page without a speaker; None in a transcript.
    """

    speaker: str
    start: int
    end: int
    start_ms: int | None = None
    end_ms: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """text: the whole document, kept as it came (line ends as \\n). turns: in order, never overlapping; text
    outside every turn is headings, legends, labels."""

    text: str
    turns: tuple[Turn, ...]

    def __post_init__(self) -> None:
        last = 0
        for turn in self.turns:
            if not last <= turn.start <= turn.end <= len(self.text):
                raise ValueError(f"Turn {turn.start}..{turn.end} overlaps the one before it or leaves the text.")
            last = turn.end

    def words_of(self, turn: Turn) -> str:
        return self.text[turn.start : turn.end]
