"""The one folder that holds everything an installation keeps."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None  # type: ignore[assignment]


def home_folder() -> Path:
    """PLAIT_HOME, or data/ beside the checkout's src/. It is made when it is missing, readable by its owner only."""
    named = os.environ.get("PLAIT_HOME")
    folder = Path(named).expanduser().resolve() if named else Path(__file__).resolve().parents[2] / "data"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@contextmanager
def alone(home: Path, name: str) -> Iterator[None]:
    """Let one process at a time through, of all that use this folder: two commands must not make the tables at once."""
    with (home / f"{name}.lock").open("w") as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def secret_key(home: Path) -> str:
    """The key that signs cookies."""
    return _kept_key(home / "secret_key")


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
        new.write_text(secrets.token_urlsafe(n_bytes), encoding="ascii")
        new.chmod(0o600)
        try:
            os.link(new, path)  # the first of two that start together wins
        except FileExistsError:
            pass
        finally:
            new.unlink()
    return path.read_text(encoding="ascii").strip()
