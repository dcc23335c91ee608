"""Files in parts, from the first to the last; what nobody needs goes; what older versions stored is sealed."""

from __future__ import annotations

import io
import os
import secrets
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from plait.formats.reading.choosing import Looked
from plait.media.keys import media_keys
from plait.media.models import Incoming, in_time
from plait.media.parts import append, forget_parts, is_whole, offset_of, opened, receiving
from plait.media.queries import has_room_for
from plait.media.sealing import CHUNK, MARK, Sealing, is_sealed
from plait.records.problem import InputRejected, Problem

# Of one person at once. Somebody who begins a further one gives up none.
MOST_ON_THEIR_WAY = 20


class NoRoom(InputRejected):
    """The disk is full."""


class OutOfStep(Exception):
    """A part that does not go on where the file ended. offset: where it ended, in bytes."""

    def __init__(self, offset: int) -> None:
        self.offset = offset
        super().__init__(f"The file is here up to byte {offset}.")


def begin_incoming(*, study: int, account: int, name: str, n_bytes: int, most_bytes: int) -> Incoming:
    """Get ready for a file that will come in parts.

    Raises: InputRejected when it is empty or too large or too many are on their way; NoRoom when the disk is full.
    """
    forget_late(now=timezone.now())
    name = name.replace("\x00", "")[:255] or "file"
    if not 0 < n_bytes <= most_bytes:
        cause = f"The file has {n_bytes // 1_000_000:,} MB; the limit is {most_bytes // 1_000_000:,} MB."
        cause = cause if n_bytes > 0 else "The file is empty."
        raise InputRejected(Problem(name, cause, "Choose another file."))
    if not has_room_for(n_bytes):
        raise NoRoom(Problem(name, "There is not enough room on the server's disk.", _CURE_OF_NO_ROOM))
    if Incoming.objects.filter(account=account).count() >= MOST_ON_THEIR_WAY:
        cause = f"{MOST_ON_THEIR_WAY} files of yours are on their way already."
        raise InputRejected(Problem(name, cause, "Finish those first; what is left lying goes after three days."))
    return Incoming.objects.create(study=study, account=account, name=name, n_bytes=n_bytes)


_CURE_OF_NO_ROOM = "Tell whoever runs it. What was sent is kept for three days, and you can go on."


def receive_part(*, incoming: Incoming, offset: int, part: BinaryIO) -> int:
    """Put a part where the file ended. Returns how far it came, in bytes.

    Raises: OutOfStep for a part that came already, or too soon; NoRoom when the disk is full.
    """
    with receiving(incoming):
        if offset != (here := offset_of(incoming)):
            raise OutOfStep(here)
        try:
            reached = append(incoming, part)
        except OSError as error:
            raise NoRoom(
                Problem(incoming.name, f"It could not be stored ({error.strerror}).", _CURE_OF_NO_ROOM)
            ) from error
    Incoming.objects.filter(pk=incoming.pk).update(lasts_until=in_time())
    return reached


def received(incoming: Incoming) -> UploadedFile[bytes]:
    """A file that came in parts, as one that came at once.

    Raises: InputRejected when parts are missing.
    """
    if not is_whole(incoming):
        here, whole = offset_of(incoming) / 1_000_000, incoming.n_bytes / 1_000_000
        cause = f"{here:,.1f} of {whole:,.1f} MB have arrived."
        raise InputRejected(Problem(incoming.name, cause, "Choose the same file again: it goes on where it stopped."))
    file = UploadedFile(opened(incoming), name=incoming.name, size=incoming.n_bytes)
    vars(file)[_CAME_AS] = incoming
    return file


_CAME_AS = "came_as"


_LOOKED = "looked_at"


def note_look(file: UploadedFile[bytes], looked: Looked | None) -> None:
    """Keep with a file what was found in it as a text."""
    vars(file)[_LOOKED] = looked


def looked_at(file: UploadedFile[bytes] | None) -> Looked | None:
    """What was found in a text that a form took; None for what is no text."""
    looked: Looked | None = getattr(file, _LOOKED, None)
    return looked


def encoding_of(file: UploadedFile[bytes] | None) -> str:
    """The encoding that a file was found to be in, or that a person chose; '' for what is no text."""
    looked = looked_at(file)
    return "" if looked is None else looked.encoding


def came_as(file: UploadedFile[bytes]) -> Incoming | None:
    """What a file came as that came in parts; None of one that came at once."""
    incoming: Incoming | None = getattr(file, _CAME_AS, None)
    return incoming


def is_stored_now(file: UploadedFile[bytes]) -> None:
    """Let what came in parts go once the file has its place; called for any file."""
    incoming = getattr(file, _CAME_AS, None)
    if incoming is not None:
        transaction.on_commit(partial(forget_incoming, incoming=incoming))


def forget_incoming(*, incoming: Incoming) -> None:
    incoming.delete()
    forget_parts(incoming.token)


def forget_incoming_of(*, study: int) -> None:
    for each in Incoming.objects.filter(study=study):
        forget_incoming(incoming=each)


def forget_late(*, now: datetime) -> int:
    """Throw away what nobody went on sending."""
    late = list(Incoming.objects.filter(lasts_until__lt=now))
    for each in late:
        forget_incoming(incoming=each)
    return len(late)


def sweep(names: list[str]) -> int:
    """Throw stored files away."""
    for name in names:
        default_storage.delete(name)
    return len(names)


def seal(path: Path) -> bool:
    """Seal a file where it lies. Whoever reads it meanwhile goes on reading. False when it is sealed already."""
    sealed = path.with_name(f"{path.name}.{secrets.token_hex(4)}.sealing")
    with path.open("rb") as file:
        if is_sealed(file.read(len(MARK))):
            return False
        file.seek(0)
        try:
            with sealed.open("xb") as target:
                source = io.BufferedReader(Sealing(cast(BinaryIO, file), media_keys()[0]), CHUNK)
                while piece := source.read(CHUNK):
                    target.write(piece)
                target.flush()
                os.fsync(target.fileno())
            sealed.replace(path)
        finally:
            sealed.unlink(missing_ok=True)
    return True
