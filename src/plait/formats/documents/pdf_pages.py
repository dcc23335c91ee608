"""The text layer of a PDF, page by page."""

from __future__ import annotations

import io
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from plait.records.problem import InputRejected, Problem

MAX_PAGES = 2_000
MAX_SIGNS_A_PAGE = 100_000
MAX_SIGNS = 8_000_000
# Damaged files also raise errors of Python itself from within the reader.
_DAMAGED = (
    PyPdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    RecursionError,
    OSError,
    NotImplementedError,
    AssertionError,
    ZeroDivisionError,
    MemoryError,
)


def is_pdf(head: bytes) -> bool:
    """Whether a file that begins so says that it is a PDF.

    >>> is_pdf(b"%PDF-1.7"), is_pdf(b"<html>")
    (True, False)
    """
    return b"%PDF-" in head[:1024]


def read_pdf_pages(data: bytes, *, name: str) -> Iterator[str]:
    """The text of each page in order, '' for a page without a text layer or one that cannot be read.

    Limits: 2,000 pages; 100,000 signs of a page and 8 million of the whole, what goes beyond is cut off.
    Parameters: name, what the person calls the file.
    Raises: InputRejected when the file is damaged, locked with a password, or has too many pages.
    """
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputRejected(Problem(name, "The PDF is locked with a password.", "Give a copy without a password."))
        n_pages = len(reader.pages)
    except DependencyError as error:
        cause = "The PDF is encrypted in a way that is not read here."
        raise InputRejected(Problem(name, cause, "Give a copy without protection.")) from error
    except _DAMAGED as error:
        raise InputRejected(Problem(name, "The PDF is damaged.", "Download it again.")) from error
    if n_pages > MAX_PAGES:
        cause = f"The PDF has {n_pages:,} pages; {MAX_PAGES:,} are read at most."
        raise InputRejected(Problem(name, cause, "Give the part that you need."))
    left = MAX_SIGNS
    for number in range(n_pages):
        text = _page(reader, number)[: min(left, MAX_SIGNS_A_PAGE)]
        left -= len(text)
        yield text


def _page(reader: PdfReader, number: int) -> str:
    try:
        text = reader.pages[number].extract_text()
    except _DAMAGED:
        return ""
    return "".join(sign for sign in text if _is_text(sign)).strip()


def _is_text(sign: str) -> bool:
    # A surrogate cannot be stored, other control signs break pages and exports.
    return sign in "\n\t" or not (sign < " " or "\x7f" <= sign <= "\x9f" or "\ud800" <= sign <= "\udfff")
