"""The one folder that holds everything an installation keeps."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def home_folder() -> Path:
    """PLAIT_HOME, or data/ beside the checkout's src/. It is made when it is missing, readable by its owner only."""
    named = os.environ.get("PLAIT_HOME")
    folder = Path(named).expanduser().resolve() if named else Path(__file__).resolve().parents[2] / "data"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(home: Path) -> str:
    """The key that signs cookies and links: made once for an installation and kept in its folder."""
    path = home / "secret_key"
    if not path.exists():
        new = path.with_name(f"secret_key.{os.getpid()}")
        new.write_text(secrets.token_urlsafe(48), encoding="ascii")
        new.chmod(0o600)
        try:
            os.link(new, path)  # the first of two that start together wins
        except FileExistsError:
            pass
        finally:
            new.unlink()
    return path.read_text(encoding="ascii").strip()
