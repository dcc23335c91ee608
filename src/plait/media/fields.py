"""The field of a form for a file, which may have come in parts before the form was sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from plait.media.actions import received
from plait.media.queries import own_incoming
from plait.records.problem import InputRejected

# A file's input of this name is sent as the token of a file that came in parts, under the name with this behind it.
IN_PARTS = "_in_parts"


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
            raise forms.ValidationError([str(problem) for problem in rejected.problems]) from rejected
