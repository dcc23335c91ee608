"""What arrived of a file that is sent in parts: whole chunks, sealed one after the other at the end of one file.

How far it came is the length of that file: nothing is written to the database for a part, and what was cut off in the
middle of a chunk is sent again.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from django.conf import settings

from plait.home import alone
from plait.media.keys import media_keys
from plait.media.models import Incoming
from plait.media.sealing import CHUNK, HEAD, TAG, MediaKey, Opened, key_of, new_head, read_whole, sealed_size

FOLDER = "incoming"


def path_of(incoming: Incoming) -> Path:
    return Path(settings.HOME) / FOLDER / incoming.token


def offset_of(incoming: Incoming) -> int:
    """Bytes of the file that are here for good."""
    path = path_of(incoming)
    size = path.stat().st_size if path.exists() else 0
    if size == sealed_size(incoming.n_bytes):
        return incoming.n_bytes
    return max(size - HEAD, 0) // (CHUNK + TAG) * CHUNK


def is_whole(incoming: Incoming) -> bool:
    return offset_of(incoming) == incoming.n_bytes


@contextmanager
def receiving(incoming: Incoming) -> Iterator[None]:
    """One part at a time: the second of two that come together waits, and is then told how far the file is."""
    folder = path_of(incoming).parent
    folder.mkdir(mode=0o700, exist_ok=True)
    with alone(folder, incoming.token):
        yield


def append(incoming: Incoming, part: BinaryIO) -> int:
    """Put a part behind what is here, inside `receiving`. Returns how far the file came: a chunk that is not whole, and
    is not the file's end, is left out.

    Raises: OSError when the disk is full; what came before stays.
    """
    path = path_of(incoming)
    at = offset_of(incoming)
    if at == incoming.n_bytes:
        return at
    with path.open("r+b" if path.exists() else "w+b") as file:
        key, head = _begun(file, incoming.name)
        chunks = key.chunks_of(head)
        number = at // CHUNK
        file.seek(HEAD + number * (CHUNK + TAG))
        file.truncate()
        while content := read_whole(part, min(CHUNK, incoming.n_bytes - at)):
            is_last = at + len(content) == incoming.n_bytes
            if len(content) < CHUNK and not is_last:
                break
            file.write(chunks.seal(number, content, is_last=is_last))
            at, number = at + len(content), number + 1
        file.flush()
        os.fsync(file.fileno())
    return at


def _begun(file: BinaryIO, name: str) -> tuple[MediaKey, bytes]:
    """The key and the head of a file that is there in part, or begins now."""
    head = file.read(HEAD)
    if len(head) == HEAD:
        return key_of(head, media_keys(), name=name), head
    key = media_keys()[0]
    head = new_head(key)
    file.seek(0)
    file.truncate()
    file.write(head)
    return key, head


def opened(incoming: Incoming) -> BinaryIO:
    """The content of a file that is here whole."""
    sealed = cast(BinaryIO, path_of(incoming).open("rb"))
    return cast(BinaryIO, io.BufferedReader(Opened(sealed, media_keys(), name=incoming.name), CHUNK))


def forget_parts(token: str) -> None:
    folder = Path(settings.HOME) / FOLDER
    for name in (token, f"{token}.lock"):
        (folder / name).unlink(missing_ok=True)
