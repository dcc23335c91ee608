"""The keys of stored files: in the installation's folder, and in a backup only where a passphrase guards them."""

from __future__ import annotations

import base64
import json
import secrets
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.conf import settings

from plait.home import MEDIA_KEY, media_secrets, written_whole
from plait.media.sealing import MediaKey
from plait.records.problem import InputRejected, Problem

LENGTH = 32
# A guess costs 64 MB and some tenths of a second.
_COST, _BLOCK, _LANES = 2**16, 8, 2
_FOR = b"plait media keys"


def media_keys() -> list[MediaKey]:
    """The keys of this installation: the first seals, every one of them opens.

    Raises: InputRejected when media_key holds something else than keys.
    """
    path = Path(settings.HOME) / MEDIA_KEY
    if not path.exists():
        media_secrets(path.parent)
    return list(_read(path, path.stat().st_mtime_ns))


@lru_cache(maxsize=8)
def _read(path: Path, changed_ns: int) -> tuple[MediaKey, ...]:
    try:
        found = media_secrets(path.parent)
    except ValueError:
        found = []
    if not found or any(len(each) != LENGTH for each in found):
        raise InputRejected(
            Problem(str(path), "It holds something else than keys of 43 letters, one a line.", "Put it back as it was.")
        )
    return tuple(MediaKey(each) for each in found)


def sealed_keys(keys: bytes, passphrase: str) -> bytes:
    """The file of keys as a backup may hold it: it opens with the passphrase alone."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    cipher = AESGCM(_stretched(passphrase, salt))
    sealed = cipher.encrypt(nonce, keys, _FOR)
    kept = {"salt": salt, "nonce": nonce, "sealed": sealed}
    return json.dumps({name: base64.b64encode(value).decode() for name, value in kept.items()}).encode()


def opened_keys(sealed: bytes, passphrase: str) -> bytes:
    """The file of keys again.

    Raises: InputRejected when the passphrase is another.
    """
    kept = {name: base64.b64decode(value) for name, value in json.loads(sealed).items()}
    try:
        cipher = AESGCM(_stretched(passphrase, kept["salt"]))
        return cipher.decrypt(kept["nonce"], kept["sealed"], _FOR)
    except InvalidTag as error:
        raise InputRejected(
            Problem("The passphrase", "It does not open the key in this backup.", "Try the one it was made with.")
        ) from error


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=LENGTH, n=_COST, r=_BLOCK, p=_LANES).derive(passphrase.encode())


def add_keys(more: bytes) -> int:
    """Let this installation open files of another one, too: its keys as further lines. How many are new."""
    path = Path(settings.HOME) / MEDIA_KEY
    media_keys()  # there is one of its own from now on
    known = path.read_text(encoding="ascii").split()
    new = [line for line in more.decode("ascii").split() if line not in known]
    if new:
        with written_whole(path) as written:
            written.write_text("\n".join([*known, *new]) + "\n", encoding="ascii")
    return len(new)
