"""What a person is shown before the encoding of a text is chosen: what it may be, and lines of it in each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from plait.formats.reading.decoding import (
    ENCODINGS,
    Found,
    Pieces,
    found_encoding,
    lines_with_letters,
    utf16_without_mark,
)

# Chosen by whoever wants to see the lines first.
ASK = "ask"
_PIECE = 1 << 20
_BEGINNING = 65_536
_OTHER_FILES = (
    *(b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff"),
    *(b"RIFF", b"ID3", b"OggS", b"fLaC", b"SQLite format 3", b"GIF8"),
)
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_DECLARED = re.compile(rb"\s*<\?xml\b[^>]*\bencoding=[\"'](?!utf|iso-8859-1|us-ascii|windows-1252)", re.IGNORECASE)


class File(Protocol):
    """A seekable file opened for reading bytes."""

    def read(self, size: int, /) -> bytes: ...

    def seek(self, offset: int, whence: int = 0, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a text. encoding: one of ENCODINGS. said: a sentence or two. is_asked: whether a person is to
    choose. is_plain: whether nothing needs to be said. shown: what it may be, the likeliest first, each with its name
    and some lines."""

    encoding: str
    said: str
    is_asked: bool
    is_plain: bool
    shown: tuple[tuple[str, str, tuple[tuple[int, str], ...]], ...] = ()


def look_at(file: File, *, name: str = "", chosen: str = "") -> Looked | None:
    """What encoding a file is in; None when it is no text, or says itself what it is in (XML). name: for `limited`,
    which says what a file is called that takes too much. chosen: by a person, '' to be found, ASK to be shown.

    >>> import io
    >>> look_at(io.BytesIO(b"M\\xfcller")).said[:41]
    'Read as Windows-1252 (Western European). '
    """
    n_bytes = file.seek(0, 2)

    def pieces() -> Iterator[bytes]:
        at = 0
        while True:
            file.seek(at)
            if not (piece := file.read(_PIECE)):
                return
            at += len(piece)
            yield piece

    file.seek(0)
    if not _is_text(file.read(_BEGINNING), n_bytes):
        return None
    is_chosen = chosen not in ("", ASK)
    found = found_encoding(pieces, n_bytes=n_bytes, chosen=chosen if is_chosen else "")
    is_asked = not is_chosen and (chosen == ASK or not found.is_certain)
    shown = _shown(found, pieces) if is_asked else ()
    return Looked(found.encoding, found.said(), is_asked, found.is_plain, shown)


def _is_text(beginning: bytes, n_bytes: int) -> bool:
    if beginning.startswith(_OTHER_FILES) or _DECLARED.match(beginning[:300]) or not beginning.strip():
        return False
    if b"\x00" in beginning:
        is_marked = beginning.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff"))
        return is_marked or bool(utf16_without_mark(beginning, n_bytes=n_bytes))
    return len(_CONTROLS.findall(beginning)) * 500 < len(beginning) or len(beginning) < 500


def _shown(found: Found, pieces: Pieces) -> tuple[tuple[str, str, tuple[tuple[int, str], ...]], ...]:
    keys = [found.encoding, *found.others]
    if found.encoding == "utf-8" and found.wrong_lines:
        keys = ["utf-8+windows-1252", "utf-8", *found.others]
    keys += [each for each in ("windows-1252", "windows-1250", "windows-1251") if each not in keys]
    return tuple((key, ENCODINGS[key], tuple(lines_with_letters(pieces, encoding=key))) for key in keys[:6])
