"""The field of a form for a file, which may have come in parts before the form was sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict

from plait import limited
from plait.formats.reading.choosing import ASK, Looked, look_at
from plait.formats.reading.decoding import ENCODINGS
from plait.media.actions import looked_at, note_look, received
from plait.media.queries import own_incoming
from plait.pages.words import in_words
from plait.records.problem import InputRejected

# A file's input of this name is sent as the token of a file that came in parts, under the name with this behind it.
IN_PARTS = "_in_parts"
# So is the encoding of a text that a person chose beside it.
ENCODING = "_encoding"


class _Input(forms.FileInput):
    def value_from_datadict(
        self, data: Mapping[str, Any], files: MultiValueDict[str, UploadedFile[bytes]], name: str
    ) -> Any:
        return files.get(name) or data.get(f"{name}{IN_PARTS}") or None

    def value_omitted_from_data(
        self, data: Mapping[str, Any], files: MultiValueDict[str, UploadedFile[bytes]], name: str
    ) -> bool:
        return name not in files and f"{name}{IN_PARTS}" not in data


class SentFile(forms.FileField):
    """A file that is sent with the form, or in parts before it."""

    widget = _Input

    def to_python(self, data: Any) -> UploadedFile[bytes] | None:
        file = super().to_python(self._of_parts(data) if isinstance(data, str) else data)
        return cast("UploadedFile[bytes] | None", file)

    def _of_parts(self, token: str) -> UploadedFile[bytes]:
        incoming = own_incoming(token)
        if incoming is None:
            raise forms.ValidationError("The file that was sent in parts is not here any more: choose it again.")
        try:
            return received(incoming)
        except InputRejected as rejected:
            raise forms.ValidationError([in_words(problem) for problem in rejected.problems]) from rejected


class EncodingAsked(Exception):
    """A text whose encoding a person is to choose, with the file that was sent and what was found in it."""

    def __init__(self, file: UploadedFile[bytes], looked: Looked) -> None:
        self.file = file
        self.looked = looked
        super().__init__(looked.said)


class _TextInput(_Input):
    template_name = "pages/text_file.html"

    def value_from_datadict(
        self, data: Mapping[str, Any], files: MultiValueDict[str, UploadedFile[bytes]], name: str
    ) -> Any:
        file, encoding = super().value_from_datadict(data, files, name), str(data.get(f"{name}{ENCODING}", ""))
        return (file, encoding) if file else None

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        shown = {"encoding_name": f"{name}{ENCODING}", "encodings": ENCODINGS.items(), "ask": ASK}
        return {**super().get_context(name, None, attrs), **shown}


class SentText(SentFile):
    """A file that may be a text: `media.actions.encoding_of` says of the cleaned one which encoding it is in.

    look: what is looked at: `look_at`, or `look_at_table` and `look_at_form`, which ask for a workbook's sheet, too.
    Raises: EncodingAsked, answered by `EncodingMiddleware`, where it is not certain or a person wants to see it first.
    """

    widget = _TextInput

    def __init__(self, *, look: Callable[..., Looked | None] = look_at, **kwargs: Any) -> None:
        self._look = look
        super().__init__(**kwargs)

    def to_python(self, data: Any) -> UploadedFile[bytes] | None:
        file, chosen = data if isinstance(data, tuple) else (data, "")
        sent = super().to_python(file)
        if sent is None:
            return None
        looked = _looked(self._look, sent, chosen)
        sent.seek(0)
        if looked is not None and looked.is_asked:
            raise EncodingAsked(sent, looked)
        note_look(sent, looked)
        return sent


def _looked(look: Callable[..., Looked | None], file: UploadedFile[bytes], chosen: str) -> Looked | None:
    try:
        return limited.read(look, file, name=file.name or "file", chosen=chosen)
    except InputRejected as rejected:
        raise forms.ValidationError([str(problem) for problem in rejected.problems]) from rejected


def tell_reading(request: HttpRequest, file: UploadedFile[bytes] | None) -> None:
    """Say on the next page how a SentText was read, unless it is plain UTF-8."""
    if file is not None and (said := said_of(file)):
        messages.info(request, f"{file.name}: {said} Where letters are wrong, give it again and choose its encoding.")


def said_of(file: UploadedFile[bytes] | None) -> str:
    """What a person should know of how a SentText was read; '' where it is plain UTF-8."""
    looked = looked_at(file)
    return "" if looked is None or looked.is_plain else looked.said
