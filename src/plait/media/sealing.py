"""How a file is sealed: AES-256-GCM in chunks of 64 KiB, so that any range of it is read by itself.

The file begins with a mark, which key sealed it, and a salt; from both comes a key of its own (HKDF-SHA256). Chunk n
has the nonce n, with a last byte of 1 at the end of the file: nothing can be taken out, put in, moved or cut off unseen
(the STREAM construction: V. T. Hoang, R. Reyhanitabar, P. Rogaway, D. Vizár 2015, doi:10.1007/978-3-662-47989-6_24).
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plait.records.problem import InputRejected, Problem

CHUNK = 65_536
TAG = 16
MARK = b"plait sealed 1\r\n"
_ID, _SALT = 8, 16
HEAD = len(MARK) + _ID + _SALT


@dataclass(frozen=True)
class MediaKey:
    """secret: 32 bytes."""

    secret: bytes

    @cached_property
    def id(self) -> bytes:
        """By which a file tells which key sealed it: 8 bytes that tell nothing of the key."""
        return hashlib.sha256(b"plait media key" + self.secret).digest()[:_ID]

    def chunks_of(self, head: bytes) -> Chunks:
        """What seals and opens the chunks of the file with this head."""
        made = HKDF(SHA256(), 32, salt=head[-_SALT:], info=b"plait media file").derive(self.secret)
        return Chunks(AESGCM(made), head)


@dataclass(frozen=True, slots=True)
class Chunks:
    cipher: AESGCM
    head: bytes

    def seal(self, number: int, content: bytes, *, is_last: bool) -> bytes:
        return self.cipher.encrypt(_nonce(number, is_last=is_last), content, self.head)

    def open(self, number: int, sealed: bytes, *, is_last: bool) -> bytes:
        return self.cipher.decrypt(_nonce(number, is_last=is_last), sealed, self.head)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])


def new_head(key: MediaKey) -> bytes:
    return MARK + key.id + secrets.token_bytes(_SALT)


def key_id(head: bytes) -> bytes:
    """Which key sealed the file with this head."""
    return head[len(MARK) : len(MARK) + _ID]


def key_of(head: bytes, keys: Sequence[MediaKey], *, name: str) -> MediaKey:
    """The key that sealed the file with this head.

    Raises: InputRejected when it is none of these.
    """
    if len(head) < HEAD or not is_sealed(head):
        raise damaged(name)
    named = key_id(head)
    key = next((each for each in keys if each.id == named), None)
    if key is None:
        cause = f"It was sealed with another key ({named.hex()}) than those of this installation."
        cure = "Put the media_key of the installation it comes from into PLAIT_HOME, as a further line."
        raise InputRejected(Problem(name, cause, cure))
    return key


def is_sealed(start: bytes) -> bool:
    """Whether a file that begins so is sealed. Files of older versions are not, until they were sealed."""
    return start.startswith(MARK)


def sealed_size(n_bytes: int) -> int:
    """Bytes of a sealed file with so much content."""
    return HEAD + n_bytes + TAG * max(-(-n_bytes // CHUNK), 1)


def content_size(sealed_size: int) -> int:
    """Bytes of content in a sealed file of this size."""
    body = max(sealed_size - HEAD, 0)
    return body - TAG * -(-body // (CHUNK + TAG))


class Sealing(io.RawIOBase):
    """What a file's content is when it is sealed, made while it is read."""

    def __init__(self, source: BinaryIO, key: MediaKey) -> None:
        head = new_head(key)
        self._source = source
        self._chunks = key.chunks_of(head)
        self._number = 0
        self._waiting = memoryview(head)
        self._next: bytes | None = read_whole(source)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if not self._waiting and self._next is not None:
            content = self._next
            after = read_whole(self._source) if len(content) == CHUNK else b""
            self._waiting = memoryview(self._chunks.seal(self._number, content, is_last=not after))
            self._number, self._next = self._number + 1, after or None
        n = min(len(buffer), len(self._waiting))
        memoryview(buffer)[:n] = self._waiting[:n]
        self._waiting = self._waiting[n:]
        return n


def read_whole(source: BinaryIO, n_bytes: int = CHUNK) -> bytes:
    """So much of a file that may give less at a time; less than that at its end only."""
    parts = []
    while n_bytes and (part := source.read(n_bytes)):
        parts.append(part)
        n_bytes -= len(part)
    return b"".join(parts)


class Opened(io.RawIOBase):
    """The content of a sealed file, read where it is asked for: whoever reads a range opens its chunks alone.

    Raises: InputRejected when no key opens it, or it was changed or cut off.
    """

    def __init__(self, sealed: BinaryIO, keys: Sequence[MediaKey], *, name: str) -> None:
        self._sealed, self._name = sealed, name
        size = sealed.seek(0, os.SEEK_END)
        sealed.seek(0)
        head = sealed.read(HEAD)
        key = key_of(head, keys, name=name)
        if size - HEAD < TAG or (size - HEAD) % (CHUNK + TAG) in range(1, TAG):
            raise damaged(name)
        self._chunks = key.chunks_of(head)
        self._size = content_size(size)
        self._at = 0
        self._last = max(self._size - 1, 0) // CHUNK
        self._open: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    @property
    def size(self) -> int:
        return self._size

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(start + offset, 0)
        return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if self._at >= self._size and self._size:
            return 0
        number, within = divmod(self._at, CHUNK)
        content = self._content_of(number)[within : within + len(buffer)]
        memoryview(buffer)[: len(content)] = content
        self._at += len(content)
        return len(content)

    def _content_of(self, number: int) -> bytes:
        if self._open[0] != number:
            self._sealed.seek(HEAD + number * (CHUNK + TAG))
            try:
                content = self._chunks.open(number, self._sealed.read(CHUNK + TAG), is_last=number == self._last)
            except InvalidTag as error:
                raise damaged(self._name) from error
            self._open = (number, content)
        return self._open[1]

    def close(self) -> None:
        self._sealed.close()
        super().close()


def damaged(name: str) -> InputRejected:
    return InputRejected(Problem(name, "The stored file is damaged: it is not as it was written.", "Restore a backup."))
