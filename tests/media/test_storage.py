"""Stored files lie sealed, those of older versions until they are; what nothing names goes."""

from __future__ import annotations

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from plait import jobs
from plait.jobs.models import Job
from plait.media.keys import add_keys, media_keys
from plait.media.models import Incoming
from plait.media.queries import names_in_use, orphans, unsealed
from plait.media.sealing import MARK, Chunks
from plait.media.tasks import ask_to_tidy, tidy_files
from plait.records.problem import InputRejected
from plait.study.actions import delete_file, store_upload
from plait.study.models import Study, Upload
from tests.media.parts import file_of

SAID = b"What nobody else may read. " * 5_000


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_what_is_stored_is_read_again_and_lies_nowhere_in_the_clear(home: Path) -> None:
    name = default_storage.save("talk.wav", ContentFile(SAID))
    assert default_storage.size(name) == len(SAID)
    with default_storage.open(name) as file:
        assert file.read() == SAID
        file.seek(70_001)
        assert file.read(10) == SAID[70_001:70_011]
    assert b"nobody else" not in all_bytes(home)
    with pytest.raises(ValueError, match="written once"):
        default_storage.open(name, "wb")


def test_a_file_that_found_no_room_leaves_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted((home / "media").rglob("*"))

    def breaks(self: object, number: int, content: bytes, *, is_last: bool) -> bytes:
        if number < 1:
            return content
        raise OSError(errno.ENOSPC, "No space left on device")

    content = ContentFile(SAID)
    monkeypatch.setattr(Chunks, "seal", breaks)
    with pytest.raises(OSError, match="No space"):
        default_storage.save("talk.wav", content)
    assert [path for path in (home / "media").rglob("*") if path.is_file()] == [p for p in before if p.is_file()]


def test_a_key_that_is_no_key_is_said(home: Path) -> None:
    (home / "media_key").write_text("not a key")
    with pytest.raises(InputRejected, match="something else than keys"):
        default_storage.save("talk.wav", ContentFile(SAID))
    assert not list((home / "media").rglob("*.wav"))


def test_files_of_an_earlier_key_are_read_once_it_is_added(home: Path) -> None:
    name = default_storage.save("talk.wav", ContentFile(SAID))
    earlier = (home / "media_key").read_bytes()
    (home / "media_key").unlink()
    with pytest.raises(InputRejected, match="another key"):
        default_storage.open(name)
    assert add_keys(earlier) == 1
    assert add_keys(earlier) == 0
    with default_storage.open(name) as file:
        assert file.read() == SAID
    assert len(media_keys()) == 2


@pytest.mark.django_db
def test_what_an_older_version_stored_is_read_and_then_sealed(home: Path, study: Study) -> None:
    upload = store_upload(study=study, purpose="people", file=file_of(SAID))
    path = home / "media" / upload.file.name
    path.write_bytes(SAID)
    assert upload.file.size == len(SAID)
    assert upload.file.read() == SAID
    upload.file.close()
    with upload.file.storage.open(upload.file.name) as still_read:
        assert list(unsealed()) == [path]
        assert tidy_files(_Run()) == {"sealed": 1, "orphans": 0, "unfinished": 0}
        assert still_read.read() == SAID
    assert path.read_bytes().startswith(MARK)
    assert upload.file.open().read() == SAID
    assert tidy_files(_Run()) == {"sealed": 0, "orphans": 0, "unfinished": 0}


@pytest.mark.django_db
def test_what_nothing_names_goes_after_a_day(home: Path, study: Study) -> None:
    upload = store_upload(study=study, purpose="people", file=file_of(b"id\n1\n"))
    lost, young = (default_storage.save(name, ContentFile(b"x")) for name in ("lost", "young"))
    a_while_ago = (timezone.now() - timedelta(days=2)).timestamp()
    for name in (lost, upload.file.name):
        os.utime(home / "media" / name, (a_while_ago, a_while_ago))
    assert orphans(timezone.now()) == [lost]
    assert tidy_files(_Run())["orphans"] == 1
    assert default_storage.exists(young)
    assert upload.file.read() == b"id\n1\n"


@pytest.mark.django_db
def test_a_file_that_an_undo_would_need_stays(home: Path, study: Study) -> None:
    """The row is gone, the log could bring it back: only leaving out its file would be a loss."""
    upload = store_upload(study=study, purpose="people", file=file_of(b"id\n1\n"))
    name = upload.file.name
    Upload.objects.filter(pk=upload.pk).delete()
    assert name in names_in_use()
    delete_file(upload.file)


@pytest.mark.django_db
def test_tidying_is_asked_for_once() -> None:
    ask_to_tidy()
    ask_to_tidy()
    assert Job.objects.filter(kind="media.tidy_files").count() == 1


@pytest.mark.django_db
def test_what_nobody_goes_on_sending_goes(home: Path, study: Study) -> None:
    late = Incoming.objects.create(study=study.pk, account=1, name="a.wav", n_bytes=10)
    Incoming.objects.filter(pk=late.pk).update(lasts_until=timezone.now() - timedelta(minutes=1))
    Incoming.objects.create(study=study.pk, account=1, name="b.wav", n_bytes=10)
    assert tidy_files(_Run())["unfinished"] == 1
    assert [each.name for each in Incoming.objects.all()] == ["b.wav"]


class _Run(jobs.Run):
    def __init__(self) -> None:
        super().__init__(job_id=0, attempt=1, checkpoint=None, max_seconds=60)

    def save(self, checkpoint: object, done: int, total: int, message: str = "", *, unit: str = "") -> None:
        self.done, self.total = done, total
