"""A stored file as an answer, whole or the range of it that a player or a viewer asks for (RFC 9110, section 14).

Whoever may see it is asked by the view, for every range anew.
"""

from __future__ import annotations

import io
import re
from typing import Any, NamedTuple

from django.core.files.base import File
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.http import content_disposition_header

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


class Range(NamedTuple):
    """start: first byte. end: the byte after the last."""

    start: int
    end: int


def range_asked(header: str, size: int) -> Range | None:
    """The one range that is asked for; None where the whole is to be sent. An empty one cannot be given.

    >>> range_asked("bytes=2-4", 10)
    Range(start=2, end=5)
    >>> range_asked("bytes=-3", 10)
    Range(start=7, end=10)
    >>> range_asked("bytes=12-", 10)
    Range(start=10, end=10)
    """
    found = _RANGE.fullmatch(header.strip())
    if found is None or not any(found.groups()):
        return None  # several ranges, or another unit: the whole is right for both
    first, last = found.groups()
    if not first:
        return Range(max(size - int(last), 0), size)
    if last and int(last) < int(first):
        return None
    return Range(min(int(first), size), min(int(last) + 1, size) if last else size)


def stored_file(
    request: HttpRequest,
    file: File[Any],
    *,
    size: int,
    version: str,
    content_type: str,
    name: str,
    to_keep: bool = True,
) -> HttpResponseBase:
    """The file, or what is asked for of it. The file is closed when it is sent.

    Parameters: size, in bytes. version, something that changes with the content, as its SHA-256. name, by which it is
        saved. to_keep, whether it is saved and not shown.
    """
    etag = f'"{version}"'
    asked = None
    if request.headers.get("If-Range", etag) == etag:
        asked = range_asked(request.headers.get("Range", ""), size)
    start, end = asked or Range(0, size)
    answer: HttpResponseBase
    if asked is not None and start >= end:
        file.close()
        answer = HttpResponse(status=416)
        answer["Content-Range"] = f"bytes */{size}"
    else:
        file.seek(start)
        # A file, and not pieces: what is made piece by piece the server first makes whole, and unsealed, on the disk.
        answer = FileResponse(_Part(file, end - start), status=200 if asked is None else 206)
        answer["Content-Length"] = str(end - start)
        if asked is not None:
            answer["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    answer["Content-Type"] = content_type
    answer["Accept-Ranges"] = "bytes"
    answer["ETag"] = etag
    # Nobody keeps it who may not ask again.
    answer["Cache-Control"] = "private, no-cache"
    disposition = content_disposition_header(to_keep, name)
    if disposition:
        answer["Content-Disposition"] = disposition
    return answer


class _Part(io.RawIOBase):
    """So many bytes of a file, from where it stands."""

    def __init__(self, file: File[Any], n_bytes: int) -> None:
        self._file, self._left = file, n_bytes

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        content: bytes = self._file.read(wanted) if wanted else b""
        self._left -= len(content)
        return content

    def close(self) -> None:
        self._file.close()
        super().close()
