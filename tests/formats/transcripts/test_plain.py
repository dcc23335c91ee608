from __future__ import annotations

import csv
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.formats.transcripts.plain import read_plain_transcript
from plait.records.transcript import Transcript

INTERVIEWS = SHARED / "opendata" / "fabrication-interviews"


def said(text: str) -> list[tuple[str, str]]:
    transcript = read_plain_transcript(text.encode(), name="a.txt")
    return [(turn.speaker, transcript.words_of(turn)) for turn in transcript.turns]


def real_transcripts() -> dict[str, Transcript]:
    files = sorted((INTERVIEWS / "transcripts").glob("*.md"))
    return {file.stem: read_plain_transcript(file.read_bytes(), name=file.name) for file in files}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I: How?\nP: So.", [("I", "How?"), ("P", "So.")]),
        ("Interviewer: a\nDr Smith: b", [("Interviewer", "a"), ("Dr Smith", "b")]),
        ("SPEAKER 1: a\nSPEAKER 2: b", [("SPEAKER 1", "a"), ("SPEAKER 2", "b")]),
        ("**Anna:** a\n\n**Ben**: b", [("Anna", "a"), ("Ben", "b")]),
        ("Anna (00:03): a\nBen (00:04):\nb", [("Anna", "a"), ("Ben", "b")]),
        ("[00:01:02] Anna: a\n00:01:09 Ben: b", [("Anna", "a"), ("Ben", "b")]),
        ("Anna  0:03\na\n\nBen  0:09\nb", [("Anna", "a"), ("Ben", "b")]),
        ("المحاور: مرحبا\nالمشارك: نعم", [("المحاور", "مرحبا"), ("المشارك", "نعم")]),
        ("साक्षात्कारकर्ता: a\nउत्तरदाता: b", [("साक्षात्कारकर्ता", "a"), ("उत्तरदाता", "b")]),
        ("问：a\n答：b", [("问", "a"), ("答", "b")]),
    ],
)
def test_each_form_of_label_gives_its_speaker(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Note: we met twice.",
        "Note: we met twice.\n\nNote: in May.",
        "https://example.org/a\n\nhttps://example.org/b",
        "10:30 we began\n\n11:45 we ended",
        "At 10:30 we began\n\nAt 11:45 we ended",
        "He said one thing: no.",
        "C:\\files\\a.txt\n\nC:\\files\\b.txt",
    ],
)
def test_prose_addresses_and_times_are_no_speakers(text: str) -> None:
    assert {speaker for speaker, _ in said(text)} == {""}


def test_a_note_among_real_labels_stays_in_the_turn() -> None:
    assert said("I: a\nP: b\nNote: c\nI: d") == [("I", "a"), ("P", "b\nNote: c"), ("I", "d")]


def test_a_label_that_recurs_is_believed_alone() -> None:
    assert said("Anna: a\n\nAnna: b") == [("Anna", "a"), ("Anna", "b")]


def test_a_turn_runs_over_paragraphs_to_the_next_label() -> None:
    assert said("I: a\n\nstill me\n\n\nP:  b  \n") == [("I", "a\n\nstill me"), ("P", "b")]


def test_a_heading_ends_a_turn_and_lies_outside() -> None:
    assert said("I: a\n### Block 2\nlegend\nP: b") == [("I", "a"), ("P", "b")]


def test_without_labels_each_paragraph_is_a_turn() -> None:
    assert said("# Title\nOne\nline.\n\nTwo.") == [("", "One\nline."), ("", "Two.")]


def test_without_labels_and_blank_lines_each_line_is_a_turn() -> None:
    assert said("One.\nTwo.") == [("", "One."), ("", "Two.")]


def test_a_label_without_words_makes_no_turn() -> None:
    assert said("I:\n\nP: yes") == [("P", "yes")]


def test_times_before_and_after_the_words_are_kept() -> None:
    before = read_plain_transcript(b"[01:02:03.5] Anna: a\n[01:02:09] Ben: b", name="a.txt").turns
    after = read_plain_transcript(b"I: a #00:00:03-2#\nP: b #00:00:05-0#", name="a.txt")
    assert [turn.start_ms for turn in before] == [3_723_500, 3_729_000]
    assert [(turn.end_ms, after.words_of(turn)) for turn in after.turns] == [(3200, "a"), (5000, "b")]


def test_line_ends_become_lf() -> None:
    assert read_plain_transcript(b"I: a\r\nP: b\rI: c", name="a.txt").text == "I: a\nP: b\nI: c"


def test_offsets_count_code_points() -> None:
    transcript = read_plain_transcript("I: 🌍🌍\nP: 𝔹".encode(), name="a.txt")
    assert [(turn.start, turn.end) for turn in transcript.turns] == [(3, 5), (9, 10)]


@given(st.text(alphabet=st.sampled_from("IPab:\n #*[]()0:1 \t-é🌍"), max_size=120))
def test_any_text_is_kept_whole_with_turns_trimmed_and_in_order(text: str) -> None:
    transcript = read_plain_transcript(text.encode(), name="a.txt")
    assert transcript.text == text
    assert all(transcript.words_of(turn).strip() == transcript.words_of(turn) != "" for turn in transcript.turns)


@pytest.mark.parametrize("unit", [" ", "I", "I:", "a ", "\n ", "#", "[00:01:02] ", "\n\n", "I:\n"])
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    said("I: x\n" + unit * 100_000 + "\nP: y")


@needs_shared
def test_marks_of_another_program_point_at_the_same_words() -> None:
    transcripts = real_transcripts()
    with (INTERVIEWS / "marks.csv").open(newline="", encoding="utf-8") as file:
        marks = [row for row in csv.DictReader(file) if row["start"]]
    assert len(marks) == 598
    wrong = [m["text"] for m in marks if transcripts[m["id"]].text[int(m["start"]) : int(m["end"])] != m["text"]]
    assert wrong == []


@needs_shared
def test_real_interviews_have_two_speakers_in_many_turns_below_the_legend() -> None:
    transcripts = real_transcripts()
    assert len(transcripts) == 18
    for transcript in transcripts.values():
        speakers = Counter(turn.speaker for turn in transcript.turns)
        assert set(speakers) == {"I", "P"}
        assert min(speakers.values()) >= 45
        assert "### Block 1" in transcript.text[: transcript.turns[0].start]
        assert not any("###" in transcript.words_of(turn) for turn in transcript.turns)
