"""The text layer of a PDF, page by page."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from typing import Any

from pypdf import Configuration, PdfReader, apply_configuration
from pypdf.errors import DependencyError, PyPdfError

from plait.records.problem import InputRejected, Problem

MAX_PAGES = 2_000
MAX_SIGNS_A_PAGE = 100_000
MAX_SIGNS = 8_000_000
# A page is a program that draws. So many steps are followed of one page and of the whole; a part that draws is drawn so
# often on a page (a few kilobytes can call each other for hours); no program is longer when it is unpacked.
MAX_STEPS_A_PAGE, MAX_STEPS = 500_000, 5_000_000
_LIMITS = Configuration(
    xform_maximum_invocations_per_extraction=2_000,
    stream_parsing_work_maximum_count=2_000_000,
    zlib_maximum_output_length=16_000_000,
    lzw_maximum_output_length=16_000_000,
    run_length_maximum_output_length=16_000_000,
    array_based_stream_maximum_output_length=16_000_000,
)
# A line a fault would be a line a step.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)
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
)


def is_pdf(head: bytes) -> bool:
    """Whether a file that begins so says that it is a PDF.

    >>> is_pdf(b"%PDF-1.7"), is_pdf(b"<html>")
    (True, False)
    """
    return b"%PDF-" in head[:1024]


def read_pdf_pages(data: bytes, *, name: str, tell: Callable[[int, int], None] | None = None) -> Iterator[str]:
    """The text of each page in order, '' for a page without a text layer or one that cannot be read.

    Limits: 2,000 pages; 100,000 signs of a page and 8 million of the whole, what goes beyond is cut off. A page that
    takes more steps to draw than MAX_STEPS_A_PAGE gives the lines that were whole by then, and so does the whole.
    Parameters: name, what the person calls the file; tell, called with how many pages are read, and of how many.
    Raises: InputRejected when the file is damaged, locked with a password, or has too many pages.
    """
    try:
        with apply_configuration(_LIMITS):
            reader = PdfReader(io.BytesIO(data))
            if reader.is_encrypted and not reader.decrypt(""):
                cause = "The PDF is locked with a password."
                raise InputRejected(Problem(name, cause, "Give a copy without a password."))
            n_pages = len(reader.pages)
    except DependencyError as error:
        cause = "The PDF is encrypted in a way that is not read here."
        raise InputRejected(Problem(name, cause, "Give a copy without protection.")) from error
    except _DAMAGED as error:
        raise InputRejected(Problem(name, "The PDF is damaged.", "Download it again.")) from error
    if n_pages > MAX_PAGES:
        cause = f"The PDF has {n_pages:,} pages; {MAX_PAGES:,} are read at most."
        raise InputRejected(Problem(name, cause, "Give the part that you need."))
    left, steps = MAX_SIGNS, _Steps()
    for number in range(n_pages):
        text = _page(reader, number, steps)[: min(left, MAX_SIGNS_A_PAGE)]
        left -= len(text)
        if tell is not None:
            tell(number + 1, n_pages)
        yield text


class _TooMany(Exception):
    pass


class _Steps:
    """Counts what is done to draw, and stops what does too much."""

    def __init__(self) -> None:
        self.n = self._most = 0

    def begin_page(self) -> None:
        self._most = min(self.n + MAX_STEPS_A_PAGE, MAX_STEPS)

    def __call__(self, *_: Any) -> None:
        self.n += 1
        if self.n > self._most:
            raise _TooMany


def _page(reader: PdfReader, number: int, steps: _Steps) -> str:
    steps.begin_page()
    written: list[str] = []
    try:
        with apply_configuration(_LIMITS):
            text = reader.pages[number].extract_text(
                visitor_operand_before=steps, visitor_text=lambda text, *_: written.append(text)
            )
    except _TooMany:
        text = "".join(written)
    except _DAMAGED:
        return ""
    return "".join(sign for sign in text if _is_text(sign)).strip()


def _is_text(sign: str) -> bool:
    # A surrogate cannot be stored, other control signs break pages and exports.
    return sign in "\n\t" or not (sign < " " or "\x7f" <= sign <= "\x9f" or "\ud800" <= sign <= "\udfff")
