"""Bytes of a text file into text, whichever of the usual encodings they are in."""

from __future__ import annotations

import codecs
import re

from plait.records.problem import InputRejected, Problem

# UTF-32 before UTF-16: its little-endian mark begins with UTF-16's.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NEVER_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 4096


def decode_text(data: bytes, *, name: str) -> str:
    r"""The text of a file, without its byte order mark; line ends stay as they are.

    Tried in order: the byte order mark (UTF-8, UTF-16, UTF-32), UTF-16 without one (every other byte of the beginning
    is zero), UTF-8, Windows-1252. Other one-byte encodings cannot be told from Windows-1252 and are read as that.
    Parameters: data, the whole file; name, the file's name as its owner knows it, for messages.
    Raises: InputRejected when the bytes are not text in any of these.

    >>> decode_text(b"caf\xe9", name="a.txt"), decode_text("café".encode("utf-16"), name="a.txt")
    ('café', 'café')
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _checked(_decode(data[len(mark) :], encoding, name), name)
    encoding = utf16_without_mark(data, n_bytes=len(data))
    if encoding:
        return _checked(_decode(data, encoding, name), name)
    try:
        return _checked(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        return _checked(_decode(data, "cp1252", name), name)


def _decode(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputRejected(not_text(name, f"byte {error.start + 1} is no letter in any encoding tried")) from error


def utf16_without_mark(beginning: bytes, *, n_bytes: int) -> str:
    """The UTF-16 that the beginning of a file of n_bytes is in, told by its zeros; '' when it is in none."""
    sample = beginning[:_SAMPLE]
    pairs = len(sample) // 2
    if pairs < 2 or n_bytes % 2:
        return ""
    if sample[1::2].count(0) > 0.7 * pairs and 0 not in sample[::2]:
        return "utf-16-le"
    if sample[::2].count(0) > 0.7 * pairs and 0 not in sample[1::2]:
        return "utf-16-be"
    return ""


def _checked(text: str, name: str) -> str:
    found = NEVER_IN_TEXT.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise InputRejected(not_text(name, f"line {line} holds the control character U+{ord(found.group()):04X}"))
    return text


def with_line_feeds(text: str) -> str:
    """The text with every line end as LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def not_text(name: str, reason: str) -> Problem:
    """What is said of a file that is no text; reason: half a sentence."""
    return Problem(
        name,
        f"This is not a text file: {reason}.",
        "Open it in the program that made it and save it as plain text, UTF-8.",
    )
