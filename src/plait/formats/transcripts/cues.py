"""Timed cues, as subtitle files hold them, and the transcript they make together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plait.records.transcript import Transcript, Turn


@dataclass(frozen=True, slots=True)
class Cue:
    """Words said from start_ms to end_ms (milliseconds) by speaker ('' when not known)."""

    start_ms: int
    end_ms: int
    speaker: str
    words: str


def transcript_of_cues(cues: Iterable[Cue]) -> Transcript:
    """One line a cue, one turn a cue.

    A speaker's name stands, outside the turn, where the speaker changes; lines of one cue are joined by a space; cues
    without words are left out.

    >>> transcript_of_cues([Cue(0, 900, "Anna", "Good\\nmorning"), Cue(900, 1500, "Anna", "all.")]).text
    'Anna: Good morning\\nall.'
    """
    parts: list[str] = []
    turns: list[Turn] = []
    length = 0
    last_speaker = ""
    for cue in cues:
        words = " ".join(cue.words.split())
        if not words:
            continue
        before = "\n" if parts else ""
        if cue.speaker and cue.speaker != last_speaker:
            before += f"{cue.speaker}: "
        last_speaker = cue.speaker
        start = length + len(before)
        length = start + len(words)
        parts += [before, words]
        turns.append(Turn(cue.speaker, start, length, cue.start_ms, cue.end_ms))
    return Transcript("".join(parts), tuple(turns))
