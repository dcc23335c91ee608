"""SubRip subtitles (.srt)."""

from __future__ import annotations

import html
import re
from collections import Counter
from datetime import timedelta

import srt as subrip

from plait.formats.reading.decoding import decode_text, with_line_feeds
from plait.formats.transcripts.cues import Cue, transcript_of_cues
from plait.formats.transcripts.speaker_turns import split_label
from plait.records.problem import InputRejected, Problem
from plait.records.transcript import Transcript

_TAG = re.compile(r"</?(?:b|i|u|s|font)(?:\s[^<>]*)?>|\{\\an?\d\}", re.IGNORECASE)


def read_srt(data: bytes, *, name: str, encoding: str = "") -> Transcript:
    r"""A transcript from a SubRip file: one turn a cue, with its times.

    A speaker is a label such as 'Anna:' at the beginning of a cue, believed when it recurs or when there are at least
    two different ones. Styling tags are taken out, entities decoded, lines of a cue joined by a space.
    Raises: InputRejected when lines lie outside any cue, when a cue ends before it begins, or when there is no cue.

    >>> two = b"1\n00:00:01,000 --> 00:00:02,000\nAnna: Tea?\n\n2\n00:00:02,500 --> 00:00:03,000\nBen: Yes.\n"
    >>> [(turn.speaker, turn.start_ms) for turn in read_srt(two, name="a.srt").turns]
    [('Anna', 1000), ('Ben', 2500)]
    """
    text = with_line_feeds(decode_text(data, name=name, encoding=encoding))
    try:
        found = list(subrip.parse(text))
    except (subrip.SRTParseError, subrip.TimestampParseError, ValueError, OverflowError) as error:
        raise InputRejected(_unreadable(text, name, error)) from error
    cues = [Cue(_ms(cue.start), _ms(cue.end), "", _plain(cue.content)) for cue in found]
    problems = [
        Problem(f"{name}, cue {number}", "The cue ends before it begins.", "Correct its times.")
        for number, cue in enumerate(cues, start=1)
        if cue.end_ms < cue.start_ms
    ]
    if not cues and text.strip():
        cause = "There is no cue in it."
        problems.append(Problem(name, cause, "Check that it is an SRT file, with times such as 00:00:01,000."))
    if problems:
        raise InputRejected(problems)
    return transcript_of_cues(_with_speakers(cues))


def _with_speakers(cues: list[Cue]) -> list[Cue]:
    labels = [split_label(cue.words) for cue in cues]
    counts = Counter(label[0].casefold() for label in labels if label)
    labelled = []
    for cue, label in zip(cues, labels, strict=True):
        if label and (counts[label[0].casefold()] > 1 or len(counts) > 1):
            cue = Cue(cue.start_ms, cue.end_ms, label[0], cue.words[label[1] :])
        labelled.append(cue)
    return labelled


def _plain(content: str) -> str:
    return html.unescape(_TAG.sub("", content))


def _ms(time: timedelta) -> int:
    return round(time / timedelta(milliseconds=1))


def _unreadable(text: str, name: str, error: Exception) -> Problem:
    place = name
    if isinstance(error, subrip.SRTParseError):
        place = f"{name}, line {text.count(chr(10), 0, error.expected_start) + 1}"
    cause = "Here is no cue of the form: number, times (00:00:01,000 --> 00:00:02,000), words."
    return Problem(place, cause, "Correct the lines there, or save the file again from its program.")
