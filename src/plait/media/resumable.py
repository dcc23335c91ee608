"""Files in parts as an answer to a browser: tus 1.0.0 (https://tus.io/protocols/resumable-upload), core, creation,
expiration and termination, so that any client of that protocol can send here.
"""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Callable
from typing import BinaryIO, cast

from django.http import HttpRequest, HttpResponse, JsonResponse

from plait.media.actions import NoRoom, OutOfStep, begin_incoming, forget_incoming, receive_part
from plait.media.models import Incoming
from plait.media.parts import offset_of
from plait.media.sealing import CHUNK
from plait.records.problem import InputRejected, Problem

VERSION = "1.0.0"
_PART = "application/offset+octet-stream"


def begin(
    request: HttpRequest, *, study: int, account: int, most_bytes: int, address: Callable[[str], str]
) -> HttpResponse:
    """Answer to the first question: where the parts of a file of this length are sent. address: made of its token."""
    length = request.headers.get("Upload-Length", "")
    if not length.isdecimal():
        return _refused(Problem("Upload-Length", "It does not say how long the file is.", "Send it in bytes."), 400)
    try:
        incoming = begin_incoming(
            study=study, account=account, name=_name_in(request), n_bytes=int(length[:18]), most_bytes=most_bytes
        )
    except InputRejected as rejected:
        return _refused(rejected.problems[0], 507 if isinstance(rejected, NoRoom) else 413)
    return _answer(201, incoming, 0, Location=address(incoming.token))


def go_on(request: HttpRequest, incoming: Incoming) -> HttpResponse:
    """How far it came (HEAD), a part of it (PATCH), or an end of it (DELETE)."""
    if request.method == "DELETE":
        forget_incoming(incoming=incoming)
        return HttpResponse(status=204, headers={"Tus-Resumable": VERSION})
    if request.method == "HEAD":
        return _answer(200, incoming, offset_of(incoming))
    if request.method != "PATCH":
        return HttpResponse(status=405, headers={"Allow": "HEAD, PATCH, DELETE"})
    offset = request.headers.get("Upload-Offset", "")
    if request.content_type != _PART or not offset.isdecimal():
        return _refused(Problem("The part", "It does not say where it begins.", f"Send it as {_PART}."), 415)
    try:
        reached = receive_part(incoming=incoming, offset=int(offset[:18]), part=_body(request))
    except OutOfStep as other:
        return _answer(409, incoming, other.offset)
    except InputRejected as rejected:
        return _refused(rejected.problems[0], 507 if isinstance(rejected, NoRoom) else 422)
    return _answer(204, incoming, reached)


def _body(request: HttpRequest) -> BinaryIO:
    """What is sent, read as it comes and never as a whole; its chunks are whole where the line gave less at a time."""
    return cast(BinaryIO, io.BufferedReader(_Raw(request), CHUNK))


class _Raw(io.RawIOBase):
    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        some = self._request.read(len(buffer))
        memoryview(buffer)[: len(some)] = some
        return len(some)


def _name_in(request: HttpRequest) -> str:
    """The file's name in Upload-Metadata: pairs of a word and a value in base64."""
    for pair in request.headers.get("Upload-Metadata", "").split(","):
        word, _, value = pair.strip().partition(" ")
        if word == "filename":
            try:
                return base64.b64decode(value, validate=True).decode()
            except (binascii.Error, UnicodeDecodeError):
                return ""
    return ""


def _answer(status: int, incoming: Incoming, offset: int, **headers: str) -> HttpResponse:
    told = {
        "Tus-Resumable": VERSION,
        "Upload-Offset": str(offset),
        "Upload-Length": str(incoming.n_bytes),
        "Upload-Expires": f"{incoming.lasts_until:%a, %d %b %Y %H:%M:%S} GMT",
        "Cache-Control": "no-store",
    }
    return HttpResponse(status=status, headers=told | headers)


def _refused(problem: Problem, status: int) -> HttpResponse:
    return JsonResponse({"problem": str(problem)}, status=status, headers={"Tus-Resumable": VERSION})
