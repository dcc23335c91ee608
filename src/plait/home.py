"""The one folder that holds everything an installation keeps."""

from __future__ import annotations

import base64
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from plait.records.problem import InputRejected, Problem

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None  # type: ignore[assignment]


SECRET_KEY = "secret_key"  # noqa: S105 - a file's name
_OTHERS = 0o077  # what a group and everybody may do with a file
_SERVED = "served.lock"
_WRITTEN_MAIL = re.compile(r"\d{8}-\d{6}-\d+\.log")


def home_folder() -> Path:
    """PLAIT_HOME, or data/ beside the checkout's src/, made when it is missing, for its owner alone.

    Raises: InputRejected when others of the machine may look into it and that cannot be mended here.
    """
    named = os.environ.get("PLAIT_HOME")
    folder = Path(named).expanduser().resolve() if named else Path(__file__).resolve().parents[2] / "data"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "nt" and folder.stat().st_mode & _OTHERS:
        _close_to_others(folder)
    return folder


def _close_to_others(folder: Path) -> None:
    """Make the folder its owner's alone, if it is Plait's: what else lies in a folder may be meant for others."""
    is_ours = (folder / SECRET_KEY).exists() or not any(folder.iterdir())
    try:
        if not is_ours:
            raise PermissionError
        folder.chmod(0o700)
    except PermissionError:
        cause = "Others on this machine can look into the folder, and it would hold people's names and answers."
        cure = f"Give it to its owner alone (chmod 700 '{folder}'), or set PLAIT_HOME to a folder of its own."
        raise InputRejected(Problem(str(folder), cause, cure)) from None


def keep_from_others() -> None:
    """Let every file that this process makes be readable by its owner alone."""
    os.umask(_OTHERS)


def serving_alone(home: Path, address: str) -> TextIO:
    """Hold the folder for the one server that may serve it, until the file that is returned is closed, by this process
    and by every one that it hands it to.

    address: what a second one is told. Raises: InputRejected when there is one already.
    """
    file = (home / _SERVED).open("a+", encoding="utf-8")
    if fcntl is not None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            served = file.read().strip()
            file.close()
            cause = f"Another Plait serves this folder already: {served or 'it is just starting'}."
            raise InputRejected(
                Problem(str(home), cause, "Use that one, or stop it first, or set PLAIT_HOME to another folder.")
            ) from None
    file.truncate(0)
    file.write(f"{address}\n")
    file.flush()
    return file


def forget_written_mail(home: Path) -> None:
    """Throw away what versions that could send no mail wrote into files instead: addresses, and links to new passwords.
    Nobody reads it, and no backup holds it."""
    folder = home / "mail"
    for path in folder.glob("*.log") if folder.is_dir() else ():
        if _WRITTEN_MAIL.fullmatch(path.name) and not path.is_symlink():
            path.unlink()
    with suppress(OSError):  # it is not there, or holds what is somebody else's
        folder.rmdir()


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Where to write a file, for its owner alone, that takes its place once all of it is written: of one that is not,
    as on a full disk, nothing stays."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def alone(home: Path, name: str) -> Iterator[None]:
    """Let one process at a time through, of all that use this folder: two commands must not make the tables at once."""
    with (home / f"{name}.lock").open("w") as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def secret_key(home: Path) -> str:
    """The key that signs cookies."""
    return _kept_key(home / SECRET_KEY)


def link_key(home: Path) -> str:
    """The key of which the secrets in guests' links are made: see `study.links`."""
    return _kept_key(home / "link_key")


MEDIA_KEY = "media_key"


def media_secrets(home: Path) -> list[bytes]:
    """The keys of stored files, 32 bytes each, a line each in `media_key`: the first seals, every one of them opens.

    Raises: ValueError when a line is no key.
    """
    lines = _kept_key(home / MEDIA_KEY, n_bytes=32).split()
    return [base64.urlsafe_b64decode(line + "=" * (-len(line) % 4)) for line in lines]


def _kept_key(path: Path, *, n_bytes: int = 48) -> str:
    """A key that is made once for an installation and kept in its folder."""
    if not path.exists():
        new = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            with new.open("w", encoding="ascii") as file:
                file.write(secrets.token_urlsafe(n_bytes))
                file.flush()
                os.fsync(file.fileno())
            new.chmod(0o600)
            os.link(new, path)  # the first of two that start together wins
        except FileExistsError:
            pass
        finally:
            new.unlink(missing_ok=True)
    kept = path.read_text(encoding="ascii", errors="replace").strip()
    if not kept or not kept.isascii():
        cause = "It is no key: it is empty, or something else was written into it."
        cure = "Take it from a backup or a copy of the folder."
        if path.name == SECRET_KEY:
            cure += " Deleted, a new one is made, and everybody signs in again."
        raise InputRejected(Problem(str(path), cause, cure))
    return kept
