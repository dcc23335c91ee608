from __future__ import annotations

import io

import docx
import pytest

from plait.formats.transcripts import any_format
from plait.formats.transcripts.any_format import read_transcript
from plait.records.problem import InputRejected

WORDS = "I: a\nP: b"


def test_content_decides_over_the_suffix() -> None:
    document = docx.Document()
    document.add_paragraph(WORDS)
    buffer = io.BytesIO()
    document.save(buffer)
    vtt = b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v I>a"
    srt = b"1\r\n00:00:01,000 --> 00:00:02,000\r\na\r\n"
    assert [turn.speaker for turn in read_transcript(buffer.getvalue(), name="a.txt").turns] == ["I", "P"]
    assert read_transcript(vtt, name="a.txt").turns[0].start_ms == 1000
    assert read_transcript(srt, name="a.txt").turns[0].start_ms == 1000
    assert [turn.speaker for turn in read_transcript(WORDS.encode("utf-16"), name="a.md").turns] == ["I", "P"]


@pytest.mark.parametrize(
    ("data", "name", "cause"),
    [
        (b"", "a.txt", "empty"),
        (b" \n\n ", "a.txt", "empty"),
        (b"", "a.docx", "empty"),
        (b"# Only a heading\n", "a.md", "no words"),
        (b"WEBVTT\n", "a.vtt", "no words"),
        (b"%PDF-1.7 x", "a.txt", "PDF"),
        (b"{\\rtf1 x}", "a.docx", "rich text"),
        (b"<!DOCTYPE html><p>x", "a.txt", "web page"),
        (b"RIFF\x00\x00", "a.wav", "recording"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a.txt", "not a text file"),
        (b"PK\x03\x04rubbish", "a.docx", "damaged"),
        (b"hello", "a.docx", "plain text"),
        (b"hello", "a.vtt", "WEBVTT"),
        (b"hello", "a.srt", "no cue"),
    ],
)
def test_what_is_no_transcript_is_rejected_with_its_cause(data: bytes, name: str, cause: str) -> None:
    with pytest.raises(InputRejected, match=cause) as caught:
        read_transcript(data, name=name)
    assert all(p.place.startswith(name) and p.cause and p.cure for p in caught.value.problems)


def test_a_file_that_is_too_large_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(any_format, "MAX_BYTES", 5)
    with pytest.raises(InputRejected, match="larger than"):
        read_transcript(b"I: too long", name="a.txt")
