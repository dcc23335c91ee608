"""Transcripts typed as plain text or Markdown."""

from __future__ import annotations

import re

from plait.formats.reading.decoding import decode_text, with_line_feeds
from plait.formats.transcripts.speaker_turns import lay_turns
from plait.records.transcript import Transcript

_HEADING = re.compile(r"^#{1,6}[ \t]", re.MULTILINE)


def read_plain_transcript(data: bytes, *, name: str, encoding: str = "") -> Transcript:
    r"""A transcript from a .txt or .md file.

    The text is kept exactly as decoded, but line ends CRLF and CR become LF. So offsets made by another program hold
    for a file with LF line ends; those counted in a file with CRLF are larger by one for every line before them.
    Turns: see `speaker_turns.lay_turns`. Markdown headings (# to ######) end a turn and lie outside all turns.
    Parameters: data, the whole file; name, the file's name, for messages.
    Raises: InputRejected when the file is not text.

    >>> made = read_plain_transcript(b"### Block 1\n\nI: Ready?\n\nP: Yes.\n", name="a.md")
    >>> [(turn.speaker, made.words_of(turn)) for turn in made.turns]
    [('I', 'Ready?'), ('P', 'Yes.')]
    """
    text = with_line_feeds(decode_text(data, name=name, encoding=encoding))
    return Transcript(text, lay_turns(text, headings={found.start() for found in _HEADING.finditer(text)}))
