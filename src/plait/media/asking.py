"""The page on which a person chooses a text's encoding, or a workbook's sheet: what was sent is kept, and sent once."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, cast

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from plait.formats.reading.decoding import ENCODINGS
from plait.formats.tables.choosing import sheet_number
from plait.media.actions import begin_incoming, came_as, receive_part
from plait.media.fields import ENCODING, IN_PARTS, EncodingAsked
from plait.media.models import Incoming
from plait.pages.problems import problems_page
from plait.records.problem import InputRejected

_TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field


class EncodingMiddleware:
    """Answers with status 422 where a form holds a text whose encoding is to be chosen."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, EncodingAsked):
            return None
        try:
            return _answer(request, exception)
        except InputRejected as rejected:
            return problems_page(request, rejected.problems, status=422)


def _answer(request: HttpRequest, asked: EncodingAsked) -> HttpResponse:
    files = cast("dict[str, UploadedFile[bytes]]", request.FILES.dict())
    sent = {name: _kept(request, file).token for name, file in files.items() if file is not asked.file}
    incoming = _kept(request, asked.file)
    name = next((name for name, file in files.items() if file is asked.file), "") or next(
        key.removesuffix(IN_PARTS) for key, value in request.POST.items() if value == incoming.token
    )
    sent[name] = incoming.token
    left_out = (_TOKEN, f"{name}{ENCODING}", *(f"{each}{IN_PARTS}" for each in sent))
    fields = [(key, value) for key, values in request.POST.lists() for value in values if key not in left_out]
    context = {
        "fields": [*fields, *((f"{each}{IN_PARTS}", token) for each, token in sent.items())],
        "file": incoming.name,
        "is_sheet": bool(sheet_number(asked.looked.encoding)),
        "looked": asked.looked,
        "encoding_name": f"{name}{ENCODING}",
        "others": [each for each in ENCODINGS.items() if each[0] not in {shown[0] for shown in asked.looked.shown}],
    }
    return render(request, "pages/encoding.html", context, status=422)


def _kept(request: HttpRequest, file: UploadedFile[bytes]) -> Incoming:
    """The file as one that came in parts, which is taken by its token when the form is sent again."""
    if (before := came_as(file)) is not None:
        return before
    study, account = getattr(request, "study", None), int(request.user.pk or 0)
    size = file.size or 0
    incoming = begin_incoming(
        study=0 if study is None else study.pk, account=account, name=file.name or "file", n_bytes=size, most_bytes=size
    )
    file.seek(0)
    receive_part(incoming=incoming, offset=0, part=cast(BinaryIO, file.file))
    return incoming
