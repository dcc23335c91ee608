"""The text of a reference file, whatever encoding it came in."""

from __future__ import annotations

import codecs
import re

from plait.formats.text_decoding import decode_text
from plait.records.problem import InputRejected, Problem

_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"{\\rtf", "a rich text document"),
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_STRAY_CONTROLS = bytes(set(range(0x01, 0x20)) - set(b"\t\n\x0b\x0c\r")) + b"\x7f"
_DECLARATION = re.compile(rb"\s*<\?xml\b[^>]*\bencoding=[\"']([A-Za-z0-9._-]+)[\"']")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def reference_text(data: bytes, *, name: str) -> str:
    """The text with '\\n' line ends, from UTF-8, UTF-16, GB 18030 (GBK, GB 2312) or Windows-1252.

    Single control characters, which some databases leave in abstracts, are dropped.
    Raises: InputRejected when the bytes are another kind of file or in no encoding known here.

    >>> reference_text("\\ufeffTY  - JOUR\\r\\n".encode("utf-16-le"), name="a.ris")
    'TY  - JOUR\\n'
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputRejected(Problem(name, f"It is {what}, not a list of references.", "Export the list as RIS."))
    declared = _declared_encoding(data)
    if declared:
        return data.decode(declared).replace("\r\n", "\n").replace("\r", "\n")
    if 0 not in data:
        data = data.translate(None, _STRAY_CONTROLS)
    text = _gb18030(data)
    if text is None:
        text = decode_text(data, name=name)
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _declared_encoding(data: bytes) -> str:
    """The encoding an XML file declares, when it is another than UTF-8 or UTF-16 and the bytes are in it."""
    found = _DECLARATION.match(data[:200])
    name = found[1].decode("ascii").lower() if found else ""
    # Those two are told by their bytes; ISO 8859-1 is what many programs declare and Windows-1252 what they write.
    if not name or name.startswith(("utf", "iso-8859-1", "us-ascii", "windows-1252")):
        return ""
    try:
        data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return ""
    return name


def _gb18030(data: bytes) -> str | None:
    if data.startswith(_MARKS) or 0 in data or not _looks_double_byte(data):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            return None
    return None


def _looks_double_byte(data: bytes) -> bool:
    # In Windows-1252 an accented letter mostly stands alone between ASCII letters; in GB 18030 high bytes come in long
    # runs. General guessers read short accented names as Chinese: 'é' and the letter after it are a valid GBK pair.
    runs = [len(found[0]) for found in _HIGH_RUN.finditer(data[:2_000_000])]
    return bool(runs) and sum(length == 1 for length in runs) * 10 < len(runs)
