from __future__ import annotations

import pytest

from plait.formats.transcripts.srt import read_srt
from plait.records.problem import InputRejected
from plait.records.transcript import Transcript


def read(text: str) -> Transcript:
    return read_srt(text.encode(), name="a.srt")


def cue(number: int, words: str) -> str:
    return f"{number}\n00:00:0{number},250 --> 00:00:0{number},900\n{words}\n\n"


def test_speakers_times_and_words_are_read() -> None:
    transcript = read(cue(1, "Anna: Good\n<i>morning</i> &amp; hello") + cue(2, "Ben: Yes.") + cue(3, "and no"))
    assert [(t.speaker, transcript.words_of(t), t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("Anna", "Good morning & hello", 1250, 1900),
        ("Ben", "Yes.", 2250, 2900),
        ("", "and no", 3250, 3900),
    ]


def test_a_single_label_that_never_recurs_is_words() -> None:
    transcript = read(cue(1, "Remember: never stop") + cue(2, "walking"))
    assert [turn.speaker for turn in transcript.turns] == ["", ""]
    assert transcript.words_of(transcript.turns[0]) == "Remember: never stop"


def test_lines_outside_any_cue_are_rejected_with_their_line() -> None:
    with pytest.raises(InputRejected, match=r"a\.srt, line 1"):
        read("stray\nwords\n\n" + cue(1, "a"))


def test_a_cue_that_ends_before_it_begins_is_rejected() -> None:
    with pytest.raises(InputRejected, match="cue 1"):
        read("1\n00:00:02,000 --> 00:00:01,000\na\n")


def test_text_without_cues_is_rejected() -> None:
    with pytest.raises(InputRejected):
        read("I: just words")
