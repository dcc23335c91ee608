"""What the tests of files in parts send."""

from __future__ import annotations

import base64
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from plait.study.models import Study


def file_of(content: bytes, name: str = "people.csv") -> Any:
    return SimpleUploadedFile(name, content)


def begin(client: Client, study: Study, n_bytes: int, name: str = "people.csv") -> Any:
    return client.post(
        f"/s/{study.slug}/files/",
        headers={
            "Upload-Length": str(n_bytes),
            "Upload-Metadata": f"filename {base64.b64encode(name.encode()).decode()}",
        },
    )


def send(client: Client, place: str, offset: int, part: bytes) -> Any:
    return client.patch(
        place, part, content_type="application/offset+octet-stream", headers={"Upload-Offset": str(offset)}
    )


def reached(client: Client, place: str) -> int:
    return int(client.head(place).headers["Upload-Offset"])
