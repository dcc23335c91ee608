"""Timed cues, as subtitle files hold them, and the transcript they make together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from plait.records.problem import InputRejected, Problem
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


def cues_of_transcript(transcript: Transcript, *, format_name: str) -> list[Cue]:
    """One cue a turn, in order. Raises InputRejected naming every turn without its times."""
    cues, problems = [], []
    for number, turn in enumerate(transcript.turns, start=1):
        if turn.start_ms is None or turn.end_ms is None:
            cause = f"It has no start or no end time, and a {format_name} file needs both."
            problems.append(Problem(f"Turn {number}", cause, "Give the turn its times, or export plain text or Word."))
            continue
        cues.append(Cue(turn.start_ms, turn.end_ms, turn.speaker, re.sub(r"\s+", " ", transcript.words_of(turn))))
    if problems:
        raise InputRejected(problems)
    return cues


def clock(ms: int, *, point: str) -> str:
    """Milliseconds as hours:minutes:seconds with three decimals after `point`.

    >>> clock(3723004, point=",")
    '01:02:03,004'
    """
    seconds, part = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{part:03}"
