"""The homes that are kept here as text, one folder each: how one is put up again, and how its pages are looked at.

home.sql: its database. files/: what else lay in it. about.json: who is in it, and the links that were sent.
pages.json: what each person saw at each address.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.homes import sql_text
from tests.shared import ROOT
from tests.site import environment

HERE = Path(__file__).resolve().parent
DATABASE = "plait.sqlite3"
# In pages.json, beside the people.
BY_LINK = "whoever has the link"
# Nothing in the program writes to them; they come with Django's accounts.
NEVER_FILLED = {"study_account_groups", "study_account_user_permissions"}
NOT_KEPT = shutil.ignore_patterns(f"{DATABASE}*", "*.lock", "mail")


def kept_homes() -> list[Path]:
    return sorted(path.parent for path in HERE.glob("*/home.sql"))


def keep(home: Path, kept: Path) -> None:
    """Write the home of an installation that does not run as text."""
    shutil.copytree(home, kept / "files", ignore=NOT_KEPT)
    # Bytes: some texts in it end their lines as a browser does.
    (kept / "home.sql").write_bytes(sql_text.dump(home / DATABASE).encode())


def put_up(kept: Path, home: Path) -> None:
    """Make the home in a folder that is not there yet."""
    shutil.copytree(kept / "files", home)
    sql_text.load((kept / "home.sql").read_bytes().decode(), home / DATABASE)


def about(kept: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((kept / "about.json").read_text(encoding="utf-8"))
    return found


def pages(kept: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((kept / "pages.json").read_text(encoding="utf-8"))
    return found


def look_again(kept: Path, home: Path, pages: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What the people of a home that was put up see at the addresses of these pages."""
    addresses = {who: list(seen) for who, seen in pages.items()}
    found: dict[str, Any] = run_in(home, "walk", {**about(kept), "pages": addresses})
    return found


def run_in(home: Path, module: str, given: object = None) -> Any:
    """Run a module of tests.homes in a process of its own in this home; what it prints."""
    command = [sys.executable, "-m", f"tests.homes.{module}"]
    done = subprocess.run(
        command,
        input=json.dumps(given),
        env=environment(home),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
