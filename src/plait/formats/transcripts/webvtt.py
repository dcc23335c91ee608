"""WebVTT subtitles (.vtt).

Own parser: webvtt-py leaves out cues it cannot read without a word, knows one voice a cue and leaves entities encoded.
Source: W3C, WebVTT: The Web Video Text Tracks Format, Candidate Recommendation (2019).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from plait.formats.reading.decoding import decode_text, with_line_feeds
from plait.formats.transcripts.cues import Cue, transcript_of_cues
from plait.formats.transcripts.speaker_turns import milliseconds
from plait.records.problem import InputRejected, Problem
from plait.records.transcript import Transcript

_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_TIMING = re.compile(
    r"^[ \t]*((?:\d+:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]*-->[ \t]*((?:\d+:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t]|$)"
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>|</v>")
_TAG = re.compile(r"</?(?:c|i|b|u|ruby|rt|lang|v)(?:\.[^\s<>]*)?(?:[ \t][^<>]*)?>|<(?:\d+:)?\d\d:\d\d\.\d{3}>")


def read_webvtt(data: bytes, *, name: str, encoding: str = "") -> Transcript:
    r"""A transcript from a WebVTT file: one turn a cue, with its times.

    A cue with several voices makes one turn for each. Speakers come from voice spans (<v Anna>). Styling tags and
    inline times are taken out, entities decoded, lines of a cue joined by a space. Cue names, cue settings, NOTE,
    STYLE and REGION blocks are not kept.
    Raises: InputRejected with the line of every block that is no cue, no comment and no style.

    >>> made = read_webvtt(b"WEBVTT\n\n00:01.000 --> 00:02.500\n<v Anna>Tea &amp; <i>cake</i>?", name="a.vtt")
    >>> made.text, made.turns[0].start_ms
    ('Anna: Tea & cake?', 1000)
    """
    text = with_line_feeds(decode_text(data, name=name, encoding=encoding))
    if not re.match(r"WEBVTT(?:[ \t\n]|$)", text):
        cause = "A WebVTT file begins with the word WEBVTT, this one does not."
        raise InputRejected(Problem(f"{name}, line 1", cause, "Check that it is a WebVTT file, or save it again."))
    cues: list[Cue] = []
    problems: list[Problem] = []
    number, counted = 1, 0
    for found in _BLOCK.finditer(text):
        lines = found.group().split("\n")
        number, counted = number + text.count("\n", counted, found.start()), found.start()
        if number == 1 or re.match(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)", lines[0]):
            lines = _after_header(lines) if number == 1 else []
        if lines:
            _read_block(lines, f"{name}, line {number}", cues, problems)
    if problems:
        raise InputRejected(problems)
    return transcript_of_cues(cues)


def _after_header(lines: list[str]) -> list[str]:
    """A first cue that no blank line parts from the header, as some recorders write it."""
    for index, line in enumerate(lines):
        if _TIMING.match(line):
            return lines[index:]
    return []


def _read_block(lines: list[str], place: str, cues: list[Cue], problems: list[Problem]) -> None:
    timing = _TIMING.match(lines[0])
    if timing is None and len(lines) > 1:
        lines = lines[1:]
        timing = _TIMING.match(lines[0])
    if timing is None:
        cause = f"This is no cue: no line of the form '00:00:01.000 --> 00:00:02.000' ({lines[0][:60]!r})."
        problems.append(Problem(place, cause, "Correct the times of the cue, or mark the lines as NOTE."))
        return
    start_ms, end_ms = milliseconds(timing[1]), milliseconds(timing[2])
    if end_ms < start_ms:
        problems.append(Problem(place, "The cue ends before it begins.", "Correct its times."))
        return
    cues += (Cue(start_ms, end_ms, speaker, words) for speaker, words in _voices("\n".join(lines[1:])))


def _voices(payload: str) -> Iterator[tuple[str, str]]:
    """(speaker, words) for each voice span, and for words between them."""
    speaker, begin = "", 0
    for found in _VOICE.finditer(payload):
        yield speaker, _plain(payload[begin : found.start()])
        speaker, begin = " ".join(_plain(found[1] or "").split()), found.end()
    yield speaker, _plain(payload[begin:])


def _plain(payload: str) -> str:
    return html.unescape(_TAG.sub("", payload))
