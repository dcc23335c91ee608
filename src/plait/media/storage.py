"""Where files are stored: sealed, in whatever storage of Django's stands inside (a folder, when nothing is said)."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any, BinaryIO, Self, cast

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, Storage

from plait.media.keys import media_keys
from plait.media.sealing import CHUNK, MARK, Opened, Sealing, content_size, is_sealed


class SealedStorage(Storage):
    """inside: the storage that keeps the sealed files."""

    def __init__(self, inside: Storage | None = None) -> None:
        self.inside = FileSystemStorage() if inside is None else inside

    def _open(self, name: str, mode: str = "rb") -> File[Any]:
        """A file to read, from anywhere in it. Files of older versions are read as they lie there."""
        if mode != "rb":
            raise ValueError("A stored file is read, and written once.")
        return _Stored(self, name)

    def opened(self, name: str) -> BinaryIO:
        return _opened(self.inside.open(name, "rb"), name)

    def _save(self, name: str, content: File[Any]) -> str:
        content.seek(0)
        sealing = Sealing(cast(BinaryIO, content), media_keys()[0])
        try:
            return self.inside.save(name, File(io.BufferedReader(sealing, CHUNK)))
        except BaseException:
            # A full disk, or whoever is stopped: what is there of it is no file.
            self.inside.delete(name)
            raise

    def size(self, name: str) -> int:
        """Bytes of what somebody gave."""
        with self.inside.open(name, "rb") as stored:
            sealed = is_sealed(stored.read(len(MARK)))
        size = self.inside.size(name)
        return content_size(size) if sealed else size

    def exists(self, name: str) -> bool:
        return self.inside.exists(name)

    def delete(self, name: str) -> None:
        self.inside.delete(name)

    def listdir(self, path: str) -> tuple[list[str], list[str]]:
        return self.inside.listdir(path)

    def get_modified_time(self, name: str) -> datetime:
        return self.inside.get_modified_time(name)

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        return self.inside.get_available_name(name, max_length)


class _Stored(File[Any]):
    """A stored file that is open, and can be opened again after it was closed."""

    def __init__(self, storage: SealedStorage, name: str) -> None:
        super().__init__(storage.opened(name), name)
        self._storage = storage

    def open(self, mode: str | None = None, *args: Any, **kwargs: Any) -> Self:
        if self.closed:
            self.file = self._storage.opened(str(self.name))
        self.seek(0)
        return self


def _opened(stored: File[Any], name: str) -> BinaryIO:
    if not is_sealed(stored.read(len(MARK))):
        stored.seek(0)
        return cast(BinaryIO, stored)
    return cast(BinaryIO, io.BufferedReader(Opened(cast(BinaryIO, stored), media_keys(), name=name), CHUNK))
