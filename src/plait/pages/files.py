"""Answers that are files."""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.text import slugify

CONTENT_TYPES = {
    "html": "text/html; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems",
    "txt": "text/plain; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def file_answer(content: bytes | str, *, stem: str, suffix: str) -> HttpResponse:
    """A file to be saved under a name made from `stem`; suffix is one of CONTENT_TYPES."""
    response = HttpResponse(content, content_type=CONTENT_TYPES[suffix])
    response["Content-Disposition"] = f'attachment; filename="{slugify(stem) or "plait"}.{suffix}"'
    return response
