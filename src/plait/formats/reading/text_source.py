"""Bytes of a table's text file into text: unpacked within a limit, its encoding found, its line ends made one."""

from __future__ import annotations

import gzip
import io
import zlib

from plait.formats.reading.decoding import decode_text, with_line_feeds
from plait.records.problem import InputRejected, Problem

_GZIP_MAGIC = b"\x1f\x8b"
_OTHER_FILES = {
    b"%pdf-": "a PDF",
    b"{\\rtf": "an RTF document",
    b"<?xml": "an XML file",
    b"<!doc": "a web page",
    b"<html": "a web page",
}


def unpack(data: bytes, *, name: str, max_bytes: int) -> bytes:
    """The file's own bytes, or what its gzip wrapping holds.

    Raises InputRejected when either is longer than `max_bytes` (unpacking stops there) or the gzip file is damaged.

    >>> unpack(gzip.compress(b"id,age"), name="a.csv.gz", max_bytes=100)
    b'id,age'
    """
    if len(data) > max_bytes:
        raise _too_large(name, max_bytes)
    if not data.startswith(_GZIP_MAGIC):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            unpacked = stream.read(max_bytes + 1)
    except (EOFError, OSError, zlib.error) as error:
        cause = "The gzip file is damaged or was cut short."
        raise InputRejected(Problem(f"File '{name}'", cause, "Copy or download it again.")) from error
    if len(unpacked) > max_bytes:
        raise _too_large(name, max_bytes, "Unpacked, the file")
    return unpacked


def _too_large(name: str, max_bytes: int, subject: str = "The file") -> InputRejected:
    cause = f"{subject} is larger than {max_bytes / 1_000_000:,.0f} MB, the most that is read."
    return InputRejected(Problem(f"File '{name}'", cause, "Split it, or leave out columns that are not needed."))


def decode(data: bytes, *, name: str, encoding: str = "") -> str:
    r"""The text of a file, with its line ends as \n and without a byte order mark.

    The encoding is found as decode_text does. Raises InputRejected when it is not text, or no table.

    >>> decode("für „uns“".encode("cp1252"), name="a.csv")
    'für „uns“'
    """
    for beginning, kind in _OTHER_FILES.items():
        if data[:20].lstrip().lower().startswith(beginning):
            cure = "Save the table as CSV, TSV or XLSX from the program it came from."
            raise InputRejected(Problem(f"File '{name}'", f"This is {kind}, not a table.", cure))
    return with_line_feeds(decode_text(data, name=f"File '{name}'", encoding=encoding))
