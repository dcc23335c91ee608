"""Answers that are files."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.middleware.gzip import GZipMiddleware
from django.utils.text import slugify

from plait.pages.live import LiveAnswer

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


# What is longer than that lies on disk while it is made and sent.
_IN_MEMORY = 1_000_000


@contextmanager
def spooled() -> Iterator[IO[bytes]]:
    """A file for an answer of any length, which closes it once it is sent; this does where it is not."""
    file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed by the answer
    try:
        yield file
    except BaseException:
        file.close()
        raise


def file_answer(content: bytes | str | IO[bytes] | Iterator[bytes], *, stem: str, suffix: str) -> HttpResponseBase:
    """A file to be saved under a name made from `stem`; suffix is one of CONTENT_TYPES. content: whole, in a file, or
    in pieces that are made while it is sent, which may raise nothing."""
    response: HttpResponseBase
    if isinstance(content, bytes | str):
        response = HttpResponse(content)
    elif hasattr(content, "read"):
        file = cast("IO[bytes]", content)
        file.seek(0)
        response = FileResponse(file)
    else:
        response = StreamingHttpResponse(content)
    response["Content-Type"] = CONTENT_TYPES[suffix]
    response["Content-Disposition"] = f'attachment; filename="{slugify(stem) or "plait"}.{suffix}"'
    return response


class PackingMiddleware(GZipMiddleware):
    """Packs pages for the way. Files go as they lie on the disk, piece by piece, and a live line as it is."""

    def process_response(self, request: HttpRequest, response: Any) -> Any:
        if isinstance(response, FileResponse | LiveAnswer):
            return response
        return super().process_response(request, response)
