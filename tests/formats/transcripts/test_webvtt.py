from __future__ import annotations

import pytest

from plait.formats.transcripts.webvtt import read_webvtt
from plait.records.problem import InputRejected
from plait.records.transcript import Transcript

FILE = """\ufeffWEBVTT - interview

STYLE
::cue {color: red}

NOTE made by hand
on two lines

intro-1
00:01.000 --> 00:02.500 align:start position:10%
<v.loud Anna Smith>Tea <b>and</b> &amp; cake
on the table?</v>

1:00:03.000 --> 1:00:04.000
<v Ben>No.</v> <v Anna Smith>Oh.</v>

01:00:05.000 --> 01:00:06.000
<c.x>half</c> <01:00:05.500>&lt;word&gt;
"""


def read(text: str) -> Transcript:
    return read_webvtt(text.encode(), name="a.vtt")


def test_voices_tags_entities_settings_notes_and_styles_are_read() -> None:
    transcript = read(FILE)
    assert [(t.speaker, transcript.words_of(t), t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("Anna Smith", "Tea and & cake on the table?", 1000, 2500),
        ("Ben", "No.", 3_603_000, 3_604_000),
        ("Anna Smith", "Oh.", 3_603_000, 3_604_000),
        ("", "half <word>", 3_605_000, 3_606_000),
    ]


def test_speakers_stand_in_the_text_outside_the_turns() -> None:
    assert read(FILE).text.startswith("Anna Smith: Tea and & cake on the table?\nBen: No.\nAnna Smith: Oh.")


def test_a_first_cue_right_below_the_header_is_read() -> None:
    assert len(read("WEBVTT\n00:01.000 --> 00:02.000\nHello").turns) == 1


def test_windows_line_ends_are_read() -> None:
    assert read("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHello\r\n").text == "Hello"


def test_every_broken_cue_is_named_by_its_line() -> None:
    text = "WEBVTT\n\n00:01.000 -> 00:02.000\na\n\n00:05.000 --> 00:04.000\nb\n\nstray words\n"
    with pytest.raises(InputRejected) as caught:
        read(text)
    assert [problem.place for problem in caught.value.problems] == ["a.vtt, line 3", "a.vtt, line 6", "a.vtt, line 9"]


def test_a_file_without_its_header_is_rejected() -> None:
    with pytest.raises(InputRejected, match="begins with the word WEBVTT"):
        read("00:01.000 --> 00:02.000\na")


@pytest.mark.parametrize("unit", ["<v ", "<", "<c.", "&amp", "00:00", " --> ", "\n", "<v a>"])
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    read("WEBVTT\n\n00:01.000 --> 00:02.000\na" + unit.strip("\n") * 50_000)
