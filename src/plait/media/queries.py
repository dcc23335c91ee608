"""Which stored files nothing names any more, which are not sealed yet, and how files that come in parts are doing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from django.apps import apps
from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage, default_storage
from django.db.models import FileField, Model

from plait.media.keys import media_keys
from plait.media.models import Incoming
from plait.media.sealing import HEAD, MARK, is_sealed, key_id
from plait.media.storage import SealedStorage

# A file is stored before the row that names it: what is younger may be waiting for it.
GRACE = timedelta(days=1)
# What is left free on the disk, so that the database can go on writing.
SPARE_BYTES = 200_000_000
Names = Callable[[], Iterable[str]]
_also: list[Names] = []


def also_named(names: Names) -> None:
    """Register what else than the rows of today names stored files, and may need them again."""
    _also.append(names)


Sender = Callable[[], int | None]
_sender: list[Sender] = []


def sender_is(sender: Sender) -> None:
    """Register who says which account acts."""
    _sender[:] = [sender]


def file_fields(model: type[Model]) -> list[FileField]:
    return [each for each in model._meta.fields if isinstance(each, FileField)]


def names_in_use() -> set[str]:
    """The names of all stored files that a row names, or something registered does."""
    found = {name for each in _also for name in each()}
    for model in apps.get_models():
        for field in file_fields(model):
            found.update(model._base_manager.values_list(field.name, flat=True).iterator(chunk_size=2_000))
    return found


def stored_names(folder: str = "") -> Iterator[str]:
    """The names of all stored files, folder by folder."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    yield from (f"{folder}{name}" for name in files)
    for each in folders:
        yield from stored_names(f"{folder}{each}/")


def orphans(now: datetime) -> list[str]:
    """Stored files that nothing names, and that are older than a day."""
    # The names in use are read last: what was named meanwhile is not taken for an orphan.
    stored = list(stored_names())
    in_use = names_in_use()
    lost = [name for name in stored if name not in in_use]
    return [name for name in lost if default_storage.get_modified_time(name) < now - GRACE]


def unsealed() -> Iterator[Path]:
    """Files in the folder of stored files that are not sealed, because an older version stored them."""
    folder = inner_storage()
    for name in stored_names() if isinstance(folder, FileSystemStorage) else ():
        with folder.open(name, "rb") as file:
            if not is_sealed(file.read(len(MARK))):
                yield Path(folder.path(name))


def n_unreadable() -> int:
    """How many stored files none of the keys here opens."""
    known = {key.id for key in media_keys()}
    inside = inner_storage()
    n = 0
    for name in stored_names():
        with inside.open(name, "rb") as file:
            head = file.read(HEAD)
            n += is_sealed(head) and key_id(head) not in known
    return n


def inner_storage() -> Storage:
    """Where the sealed files lie."""
    return cast(SealedStorage, default_storage).inside


def own_incoming(token: str, *, study: int | None = None) -> Incoming | None:
    """A file on its way, for whoever sends it and nobody else. study: id of the one into which it is sent."""
    account = _sender[0]() if _sender else None
    found = None if account is None else Incoming.objects.filter(token=token, account=account).first()
    return found if found is None or study in (None, found.study) else None


def has_room_for(n_bytes: int) -> bool:
    """Whether the disk holds so much more, beside what is promised to files on their way."""
    return shutil.disk_usage(settings.HOME).free - n_bytes > SPARE_BYTES
