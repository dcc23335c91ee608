from __future__ import annotations

import errno
import hashlib
import json
import os
import sqlite3
import threading
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from pytest_django.fixtures import Settings

from plait.home import serving_alone
from plait.records.problem import InputRejected
from plait.workbench import backup
from plait.workbench.backup import _strange_in_file, back_up, restore
from tests.homes.sql_text import load
from tests.settings import ON_POSTGRESQL
from tests.shared import ROOT
from tests.waiting import DEADLINE_SECONDS

pytestmark = [
    pytest.mark.skipif(ON_POSTGRESQL, reason="tests/postgresql backs PostgreSQL up"),
    pytest.mark.django_db,  # what waits there as mail is asked for
]


@pytest.fixture
def home(tmp_path: Path, settings: Settings) -> Path:
    """An installation with a database, a key and two uploaded files."""
    folder = tmp_path / "home"
    (folder / "media" / "uploads").mkdir(parents=True)
    (folder / "secret_key").write_text("key")
    (folder / "link_key").write_text("links")
    (folder / "media" / "uploads" / "a.csv").write_text("id\n1\n")
    (folder / "media" / "b.docx").write_bytes(b"\0\1\2")
    with sqlite3.connect(folder / "plait.sqlite3") as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE t (n INTEGER)")
        database.execute("CREATE TABLE django_migrations (app TEXT, name TEXT)")
        database.execute("INSERT INTO django_migrations VALUES ('study', '0001_initial')")
        database.executemany("INSERT INTO t VALUES (?)", [(n,) for n in range(1000)])
    settings.HOME = folder
    return folder


def rows(home: Path) -> int:
    with sqlite3.connect(home / "plait.sqlite3") as database:
        return int(database.execute("SELECT count(*) FROM t").fetchone()[0])


def test_what_is_backed_up_comes_back_whole(home: Path, tmp_path: Path, settings: Settings) -> None:
    result = back_up(tmp_path / "one.plait")
    assert result["files"] == 5
    settings.HOME = other = tmp_path / "other"
    other.mkdir()
    restore(tmp_path / "one.plait")
    assert rows(other) == 1000
    assert (other / "media" / "uploads" / "a.csv").read_text() == "id\n1\n"
    assert (other / "secret_key").read_text() == "key"
    assert (other / "link_key").read_text() == "links"


def test_stored_files_are_opened_after_a_restore_by_passphrase_or_by_the_key_kept_apart(
    home: Path, tmp_path: Path, settings: Settings
) -> None:
    settings.MEDIA_ROOT = home / "media"
    name = default_storage.save("talk.wav", ContentFile(b"spoken words"))
    assert back_up(tmp_path / "bare.plait")["key_left_out"] == str(home / "media_key")
    assert back_up(tmp_path / "guarded.plait", passphrase="five random words are enough")["key_left_out"] == ""
    key = (home / "media_key").read_bytes()
    with zipfile.ZipFile(tmp_path / "guarded.plait") as archive:
        assert all(key.strip() not in archive.read(each) for each in archive.namelist())
        assert all(b"spoken" not in archive.read(each) for each in archive.namelist())

    def restored(backup: str, passphrase: str = "") -> dict[str, object]:
        settings.HOME = tmp_path / f"restored {len(list(tmp_path.iterdir()))}"
        settings.HOME.mkdir()
        settings.MEDIA_ROOT = settings.HOME / "media"
        return restore(tmp_path / backup, passphrase=passphrase)

    assert restored("guarded.plait", "five random words are enough")["unreadable"] == 0
    assert default_storage.open(name).read() == b"spoken words"
    with pytest.raises(InputRejected, match="does not open the key"):
        restored("guarded.plait", "another")
    assert not (settings.HOME / "plait.sqlite3").exists()
    assert restored("bare.plait")["unreadable"] == 1
    with pytest.raises(InputRejected, match="another key"):
        default_storage.open(name)
    with (settings.HOME / "media_key").open("ab") as file:
        file.write(b"\n" + key)
    assert default_storage.open(name).read() == b"spoken words"


def test_a_backup_made_while_somebody_writes_is_whole(home: Path, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        with sqlite3.connect(home / "plait.sqlite3", timeout=DEADLINE_SECONDS) as database:
            while not stop.is_set():
                database.execute("INSERT INTO t VALUES (1)")
                database.commit()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        back_up(tmp_path / "one.plait")
    finally:
        stop.set()
        writer.join()
    with zipfile.ZipFile(tmp_path / "one.plait") as archive:
        archive.extract("plait.sqlite3", tmp_path / "unpacked")
    with sqlite3.connect(tmp_path / "unpacked" / "plait.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("SELECT count(*) FROM t").fetchone()[0] >= 1000


def test_an_installation_is_not_replaced_unasked(home: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "one.plait")
    with pytest.raises(InputRejected, match="--replace"):
        restore(tmp_path / "one.plait")


def test_what_is_replaced_is_moved_aside_and_kept(home: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "one.plait")
    with sqlite3.connect(home / "plait.sqlite3") as database:
        database.execute("DELETE FROM t")
    result = restore(tmp_path / "one.plait", replace=True)
    assert rows(home) == 1000
    assert rows(Path(result["replaced"])) == 0


def test_nothing_is_replaced_under_an_installation_that_is_served(home: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "one.plait")
    with (
        serving_alone(home, "http://127.0.0.1:8001/"),
        pytest.raises(InputRejected, match=r"serves this folder already: http://127\.0\.0\.1:8001/"),
    ):
        restore(tmp_path / "one.plait", replace=True)
    assert not list(home.glob("replaced-*"))


def test_a_restore_that_finds_no_room_at_its_end_leaves_what_was_there(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(tmp_path / "one.plait")
    with sqlite3.connect(home / "plait.sqlite3") as database:
        database.execute("DELETE FROM t")
    before = sorted(each.relative_to(home) for each in home.rglob("*"))

    def is_full(**given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "doubt_what_waits", is_full)
    with pytest.raises(OSError, match="No space"):
        restore(tmp_path / "one.plait", replace=True)
    assert rows(home) == 0
    after = {each.relative_to(home) for each in home.rglob("*")}
    assert after - {Path("media_key"), Path("served.lock")} == set(before)


def test_a_damaged_backup_changes_nothing(home: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "one.plait")
    with zipfile.ZipFile(tmp_path / "one.plait") as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    content["media/b.docx"] = b"changed"
    with zipfile.ZipFile(tmp_path / "two.plait", "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    with pytest.raises(InputRejected, match="damaged"):
        restore(tmp_path / "two.plait", replace=True)
    assert rows(home) == 1000


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "media/../../evil", "settings.py"])
def test_a_backup_cannot_write_outside_the_installation(home: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "evil.plait", "w") as archive:
        archive.writestr("manifest.json", json.dumps({"sha256": {name: "0"}}))
        archive.writestr(name, b"evil")
    with pytest.raises(InputRejected, match="does not belong"):
        restore(tmp_path / "evil.plait", replace=True)
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + b"\0" * 18])
def test_a_file_that_is_no_backup_is_refused(home: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.plait").write_bytes(content)
    with pytest.raises(InputRejected, match="not a whole backup"):
        restore(tmp_path / "x.plait", replace=True)


def test_a_backup_does_not_overwrite_a_file(home: Path, tmp_path: Path) -> None:
    (tmp_path / "one.plait").write_text("mine")
    with pytest.raises(InputRejected, match="of this name already"):
        back_up(tmp_path / "one.plait")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("CREATE TABLE t (n)", "not one of Plait's"),
        ("CREATE TABLE django_migrations (app, name); INSERT INTO django_migrations VALUES ('a', 'b')", "not one of"),
        (
            "CREATE TABLE django_migrations (app, name); INSERT INTO django_migrations "
            "VALUES ('study', '0001_initial'), ('survey', '9999_later')",
            "newer version",
        ),
        (None, "not one of Plait's"),
    ],
)
def test_a_backup_of_something_else_changes_nothing(
    home: Path, tmp_path: Path, settings: Settings, content: str | None, said: str
) -> None:
    other = tmp_path / "other"
    (other / "media").mkdir(parents=True)
    for key in ("secret_key", "link_key"):
        (other / key).write_text("key")
    if content is None:
        (other / "plait.sqlite3").write_bytes(b"no database")
        with zipfile.ZipFile(tmp_path / "one.plait", "w") as archive:
            archive.write(other / "plait.sqlite3", "plait.sqlite3")
            digest = hashlib.sha256(b"no database").hexdigest()
            archive.writestr("manifest.json", json.dumps({"sha256": {"plait.sqlite3": digest}}))
    else:
        with sqlite3.connect(other / "plait.sqlite3") as database:
            database.executescript(content)
        settings.HOME = other
        back_up(tmp_path / "one.plait")
        settings.HOME = home
    with pytest.raises(InputRejected, match=said):
        restore(tmp_path / "one.plait", replace=True)
    assert rows(home) == 1000


def test_a_backup_is_never_open_to_others(home: Path, tmp_path: Path) -> None:
    umask = os.umask(0o022)
    modes = set()
    watched = tmp_path / "one.plait.part"
    watching = threading.Event()

    def watch() -> None:
        while not watching.is_set():
            with suppress(FileNotFoundError):
                modes.add(watched.stat().st_mode & 0o777)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        back_up(tmp_path / "one.plait")
    finally:
        watching.set()
        watcher.join()
        os.umask(umask)
    assert modes <= {0o600}
    assert (tmp_path / "one.plait").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("made", "named"),
    [
        ("CREATE TRIGGER evil AFTER INSERT ON t BEGIN DELETE FROM t; END", "the trigger 'evil'"),
        (
            "CREATE TRIGGER study_event_append_only AFTER INSERT ON t BEGIN DELETE FROM t; END",
            "the trigger 'study_event_append_only'",
        ),
        ("CREATE VIEW study_account AS SELECT n FROM t", "the view 'study_account'"),
    ],
)
def test_a_database_that_does_more_than_was_laid_down_is_refused_by_name(
    home: Path, tmp_path: Path, made: str, named: str
) -> None:
    with sqlite3.connect(home / "plait.sqlite3") as database:
        database.execute(made)
    back_up(tmp_path / "evil.plait")
    with pytest.raises(InputRejected, match=named):
        restore(tmp_path / "evil.plait", replace=True)
    assert not list(home.glob("replaced-*"))


def test_what_older_versions_laid_down_is_known(tmp_path: Path) -> None:
    homes = sorted((ROOT / "tests" / "homes").glob("[0-9]*/home.sql"))
    assert homes
    for n, home in enumerate(homes):
        load(home.read_text(encoding="utf-8"), tmp_path / f"{n}.sqlite3")
        assert _strange_in_file(tmp_path / f"{n}.sqlite3") == []
