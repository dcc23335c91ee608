"""A transcript from whatever file a person has."""

from __future__ import annotations

import re
from pathlib import PurePath

from plait.formats.reading.decoding import decode_text
from plait.formats.transcripts.docx import read_docx_transcript
from plait.formats.transcripts.plain import read_plain_transcript
from plait.formats.transcripts.srt import read_srt
from plait.formats.transcripts.webvtt import read_webvtt
from plait.records.problem import InputRejected, Problem
from plait.records.transcript import Transcript

MAX_BYTES = 200_000_000
_FIRST_SRT_CUE = re.compile(r"\s*(?:\d+[ \t]*\r?\n|\r)?\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->")
_OTHER_KINDS = (
    (b"%PDF", "a PDF file"),
    (b"{\\rtf", "a rich text file (.rtf)"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"RIFF", "a recording"),
    (b"ID3", "a recording"),
    (b"OggS", "a recording"),
    (b"fLaC", "a recording"),
)


def read_transcript(data: bytes, *, name: str, encoding: str = "") -> Transcript:
    """A transcript from a .docx, .docm, .vtt, .srt, .txt or .md file.

    What the bytes say decides; the suffix only between plain text and subtitles that lack their first line.
    Parameters: data, the whole file (at most 200 MB); name, the file's name, for its suffix and for messages;
        encoding, of a text file as a person chose it, '' to be found.
    Raises: InputRejected for an empty or too large file, one of another kind, and whatever the format's reader rejects.

    >>> read_transcript(b"I: Tea?\\nP: Yes.\\n", name="p07.txt").turns[1].speaker
    'P'
    """
    if len(data) > MAX_BYTES:
        cause = f"It is larger than {MAX_BYTES // 1_000_000} MB."
        raise InputRejected(Problem(name, cause, "Split it, or take out pictures and recordings."))
    transcript = _read(data, name, encoding)
    if not transcript.turns:
        cause = "There are no words in it."
        raise InputRejected(Problem(name, cause, "Check that it is the right file, and that it was saved whole."))
    return transcript


def _read(data: bytes, name: str, encoding: str) -> Transcript:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")):
        return read_docx_transcript(data, name=name)
    beginning = data[:64].lstrip().lower()
    for mark, kind in _OTHER_KINDS:
        if beginning.startswith(mark.lower()):
            cause = f"This is {kind}, not a transcript that can be read."
            raise InputRejected(Problem(name, cause, "Save it as Word (.docx) or plain text (.txt) and give that."))
    suffix = PurePath(name).suffix.lower()
    text = decode_text(data, name=name, encoding=encoding)
    if not text.strip():
        raise InputRejected(Problem(name, "The file is empty.", "Check that it was saved whole, and give it again."))
    if suffix == ".vtt" or text.startswith("WEBVTT"):
        return read_webvtt(data, name=name, encoding=encoding)
    if suffix == ".srt" or _FIRST_SRT_CUE.match(text):
        return read_srt(data, name=name, encoding=encoding)
    if suffix == ".docx":
        cause = "Its name says Word, but it holds plain text."
        raise InputRejected(Problem(name, cause, "Rename it to .txt, or save it again from Word."))
    return read_plain_transcript(data, name=name, encoding=encoding)
