"""A report's document as a file."""

from __future__ import annotations

from collections.abc import Callable

from plait.formats.documents.html import document_html
from plait.formats.documents.pdf import document_pdf
from plait.records.document import Document
from plait.records.problem import InputRejected, Problem


def _docx(document: Document) -> bytes:
    from plait.formats.documents.docx import document_docx  # which loads much

    return document_docx(document)


_WRITERS: dict[str, Callable[[Document], bytes]] = {
    "html": lambda document: document_html(document).encode(),
    "docx": _docx,
    "pdf": document_pdf,
}
SUFFIXES = tuple(_WRITERS)


def report_file(document: Document, suffix: str) -> bytes:
    """The document as a file of this format, one of SUFFIXES. Raises InputRejected for any other."""
    writer = _WRITERS.get(suffix)
    if writer is None:
        known = ", ".join(f".{each}" for each in SUFFIXES)
        raise InputRejected(Problem(f".{suffix}", "A report is not written in this format.", f"Choose one of {known}."))
    return writer(document)
