"""The whole installation in one file and back, while it runs.

A backup is a ZIP: manifest.json (version, time, SHA-256 of each file), plait.sqlite3 or plait.pgdump, secret_key,
link_key, media/... It holds everything, identities too: keep it as safe as the installation itself.

Stored files are in it sealed. The key that opens them is not, but for a backup made with a passphrase: that opens the
key (media_key.sealed), and without it the key is to be kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from django.conf import settings
from django.db import connection, connections

import plait
from plait.database import SQLITE_FILE
from plait.database.versions import check_names
from plait.home import MEDIA_KEY, serving_alone, written_whole
from plait.library.search import paper_changes, text_index
from plait.mail.actions import doubt_what_waits
from plait.media.keys import add_keys, media_keys, opened_keys, sealed_keys
from plait.media.queries import n_unreadable
from plait.records.problem import InputRejected, Problem
from plait.workbench.postgresql_dump import changes_in_dump, dump_database, load_database

POSTGRESQL_DUMP = "plait.pgdump"
DATABASES = {"sqlite": SQLITE_FILE, "postgresql": POSTGRESQL_DUMP}
KEYS, MEDIA, MANIFEST = ("secret_key", "link_key"), "media", "manifest.json"
SEALED_KEY = f"{MEDIA_KEY}.sealed"
_MOVED = (SQLITE_FILE, f"{SQLITE_FILE}-wal", f"{SQLITE_FILE}-shm", *KEYS, MEDIA)
_CHUNK = 1 << 20
# As the study's migration lays it, which cannot be imported by its name.
_APPEND_ONLY = """
CREATE TRIGGER study_event_append_only BEFORE UPDATE OF
at, verb, subject_kind, subject_id, before, after, study_id ON study_event
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END
"""


def back_up(file: Path, *, passphrase: str = "") -> dict[str, Any]:
    """Write everything the installation keeps into one new file. Pages and jobs go on meanwhile.

    passphrase: guards the key of the stored files, which is left out without one.
    """
    home = Path(settings.HOME)
    file = file.resolve()
    if file.exists():
        raise InputRejected(Problem(str(file), "There is a file of this name already.", "Choose another name."))
    database = DATABASES[connection.vendor]
    if database == SQLITE_FILE and not (home / database).exists():
        raise InputRejected(
            Problem(str(home), "There is no installation here yet.", "Run Plait once, or set PLAIT_HOME.")
        )
    digests: dict[str, str] = {}
    with (
        written_whole(file) as unfinished,
        tempfile.TemporaryDirectory(dir=home) as folder,
        zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive,
    ):
        copy = Path(folder) / database
        if database == SQLITE_FILE:
            _copy_database(home / database, copy)
        else:
            dump_database(copy)
        _add(archive, copy, database, digests)
        for key in KEYS:
            _add(archive, home / key, key, digests)
        for path in sorted((home / MEDIA).rglob("*")):
            if path.is_file():
                _add(archive, path, path.relative_to(home).as_posix(), digests)
        if passphrase:
            _add_sealed_key(archive, home, passphrase, digests)
        manifest = {"plait": plait.__version__, "made_at": datetime.now(UTC).isoformat(), "sha256": digests}
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
    return {
        "file": str(file),
        "files": len(digests),
        "bytes": file.stat().st_size,
        "key_left_out": "" if passphrase else str(home / MEDIA_KEY),
    }


def _add_sealed_key(archive: zipfile.ZipFile, home: Path, passphrase: str, digests: dict[str, str]) -> None:
    media_keys()  # there is one, even where no file was stored yet
    sealed = sealed_keys((home / MEDIA_KEY).read_bytes(), passphrase)
    digests[SEALED_KEY] = hashlib.sha256(sealed).hexdigest()
    archive.writestr(SEALED_KEY, sealed)


def restore(file: Path, *, replace: bool = False, passphrase: str = "") -> dict[str, Any]:
    """Bring an installation back from a backup. What is there is refused to be replaced unless `replace` is True,
    and even then only moved aside, into a folder named replaced-<time>. A PostgreSQL database must be empty.

    passphrase: opens the key of the stored files, where the backup was made with one. The keys that are here stay, too.
    """
    home = Path(settings.HOME)
    if not file.is_file():
        raise InputRejected(Problem(str(file), "There is no such file.", "Name the file that plait backup wrote."))
    held = [home / name for name in (SQLITE_FILE, MEDIA) if (home / name).exists()]
    if held and not replace:
        raise InputRejected(
            Problem(
                str(home),
                "There is an installation here already.",
                "Add --replace, or set PLAIT_HOME to an empty folder.",
            )
        )
    connections.close_all()
    with serving_alone(home, "a backup is just brought back"), tempfile.TemporaryDirectory(dir=home) as folder:
        digests = _unpack(file, Path(folder))
        more_keys = _opened_key(Path(folder), passphrase)
        _check_database(file, Path(folder) / DATABASES[connection.vendor])
        if connection.vendor == "postgresql":
            load_database(Path(folder) / POSTGRESQL_DUMP)
        aside = _move_aside(home) if held else None
        try:
            for name in (SQLITE_FILE, *KEYS, MEDIA):
                if (Path(folder) / name).exists():
                    shutil.move(Path(folder) / name, home / name)
            add_keys(more_keys)
            doubt_what_waits(now=datetime.now(UTC))
        except BaseException:
            # What is written last may find the disk full: it is all of the backup, or what was there before.
            _put_back(home, aside)
            raise
    return {
        "files": len(digests),
        "replaced": str(aside) if aside else None,
        "unreadable": n_unreadable(),
        "key_missing": str(home / MEDIA_KEY),
    }


def _check_database(file: Path, database: Path) -> None:
    """Raises InputRejected when this is no whole database of Plait's, or one of a newer version."""
    made = _changes_in_file(database) if connection.vendor == "sqlite" else changes_in_dump(database)
    if ("study", "0001_initial") not in made:
        raise InputRejected(
            Problem(str(file), "The database in it is damaged, or not one of Plait's.", "Choose another file.")
        )
    check_names(str(file), made)
    if connection.vendor == "sqlite" and (strange := _strange_in_file(database)):
        raise InputRejected(
            Problem(
                str(file),
                f"The database in it does more by itself than Plait lays down: {', '.join(strange)}.",
                "Somebody changed it. Choose another file.",
            )
        )


def _strange_in_file(database: Path) -> list[str]:
    """The triggers and views that are not Plait's, by name: they would run whenever anything is written."""
    with closing(sqlite3.connect(database)) as opened:
        found = opened.execute("SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall()
    papers = {**text_index.IN_SQLITE, **paper_changes.IN_SQLITE}
    made = (_APPEND_ONLY, *(f"CREATE TRIGGER {name} {what}" for name, what in papers.items()))
    ours = {_as_laid(each) for each in made}
    return [f"the {kind} '{_shown(name)}'" for kind, name, sql in found if _as_laid(sql) not in ours]


def _as_laid(sql: str) -> str:
    return " ".join(sql.split()).removesuffix(";").rstrip()


def _shown(name: str) -> str:
    return "".join(each if each.isprintable() else "?" for each in name)[:60]


def _changes_in_file(database: Path) -> set[tuple[str, str]]:
    """See `database.versions.changes_made`, of a file; none where it is damaged, or no database."""
    try:
        with closing(sqlite3.connect(database)) as opened:
            if opened.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return set()
            return set(opened.execute("SELECT app, name FROM django_migrations"))
    except sqlite3.DatabaseError:
        return set()


def _opened_key(folder: Path, passphrase: str) -> bytes:
    """The keys in an unpacked backup; none where it holds none, or no passphrase was given."""
    sealed = folder / SEALED_KEY
    return opened_keys(sealed.read_bytes(), passphrase) if passphrase and sealed.exists() else b""


def _copy_database(source: Path, target: Path) -> None:
    """A copy as of one moment, though others write: SQLite's own online backup."""
    with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
        origin.backup(copy, pages=2048, sleep=0.01)


def _add(archive: zipfile.ZipFile, path: Path, name: str, digests: dict[str, str]) -> None:
    digest = hashlib.sha256()
    with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            target.write(chunk)
    digests[name] = digest.hexdigest()


def _unpack(file: Path, folder: Path) -> dict[str, str]:
    """Unpack into an empty folder; every file must be in the manifest and have its hash."""
    try:
        with zipfile.ZipFile(file) as archive:
            manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
            digests: dict[str, str] = manifest["sha256"]
            for name, expected in digests.items():
                _unpack_one(archive, file, name, expected, folder)
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError) as error:
        raise InputRejected(
            Problem(str(file), "This is not a whole backup of Plait.", "Choose another file.")
        ) from error
    if DATABASES[connection.vendor] not in digests:
        cause = f"The backup holds no database for {connection.display_name}."
        cure = "Choose another file, or the other kind of database (PLAIT_DATABASE)."
        raise InputRejected(Problem(str(file), cause, cure))
    return digests


def _unpack_one(archive: zipfile.ZipFile, file: Path, name: str, expected: str, folder: Path) -> None:
    parts = PurePosixPath(name).parts
    if parts not in ((SQLITE_FILE,), (POSTGRESQL_DUMP,), (SEALED_KEY,), *((key,) for key in KEYS)) and (
        parts[:1] != (MEDIA,) or ".." in parts or "\\" in name
    ):
        raise InputRejected(Problem(str(file), f"'{name}' does not belong into a backup.", "Choose another file."))
    path = folder.joinpath(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with archive.open(name) as source, path.open("wb") as target:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            target.write(chunk)
    if digest.hexdigest() != expected:
        raise InputRejected(Problem(str(file), f"'{name}' was damaged.", "Take another backup."))
    os.chmod(path, 0o600)


def _put_back(home: Path, aside: Path | None) -> None:
    """Take away what came from a backup, and have again what was moved aside for it."""
    connections.close_all()
    for name in _MOVED:
        if (home / name).is_dir():
            shutil.rmtree(home / name)
        else:
            (home / name).unlink(missing_ok=True)
        if aside is not None and (aside / name).exists():
            shutil.move(aside / name, home / name)
    if aside is not None:
        aside.rmdir()


def _move_aside(home: Path) -> Path:
    aside = home / f"replaced-{datetime.now(UTC):%Y%m%dT%H%M%S}"
    aside.mkdir(mode=0o700)
    for name in _MOVED:
        if (home / name).exists():
            shutil.move(home / name, aside / name)
    return aside
