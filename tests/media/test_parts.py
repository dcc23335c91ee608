"""Files sent in parts: lost lines, parts twice and out of order, a full disk, somebody else."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoCaptureOnCommitCallbacks

from plait.media import actions, queries
from plait.media.actions import OutOfStep, begin_incoming, receive_part
from plait.media.models import Incoming
from plait.media.parts import offset_of, opened, path_of
from plait.media.sealing import CHUNK
from plait.study.actions import archive_study, let_nobody_find
from plait.study.models import Role, Study, Upload
from tests.media.parts import begin, reached, send

PEOPLE = b"code,notes\n" + b"".join(b"P%05d,%s\n" % (n, b"Trust of long notes " * 40) for n in range(280))


@pytest.fixture(autouse=True)
def _in_a_home_of_its_own(home: Path) -> None:
    pass


def test_a_file_in_parts_is_the_file_that_the_form_takes(
    client: Client, study: Study, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    begun = begin(client, study, len(PEOPLE), "Namen für alle.csv")
    assert begun.status_code == 201
    place = begun.headers["Location"]
    at = 0
    while at < len(PEOPLE):
        answer = send(client, place, at, PEOPLE[at : at + 2 * CHUNK + 5])
        assert answer.status_code == 204
        at = int(answer.headers["Upload-Offset"])
        assert at == len(PEOPLE) or at % CHUNK == 0
        assert reached(client, place) == at
    token = place.rstrip("/").rpartition("/")[2]
    with django_capture_on_commit_callbacks(execute=True):
        page = client.post(f"/s/{study.slug}/register/import/", {"file_in_parts": token}, follow=True)
    assert "P00002" in page.content.decode()
    upload = Upload.objects.get(study=study)
    assert (upload.name, upload.n_bytes) == ("Namen für alle.csv", len(PEOPLE))
    assert upload.file.read() == PEOPLE
    # What came in parts has its place now, and lies nowhere a second time.
    assert not Incoming.objects.exists()


def test_a_part_twice_or_too_soon_changes_nothing_and_says_how_far_it_came(client: Client, study: Study) -> None:
    place = begin(client, study, len(PEOPLE)).headers["Location"]
    assert send(client, place, 0, PEOPLE[:CHUNK]).status_code == 204
    for offset in (0, 2 * CHUNK, len(PEOPLE) - 1, 10**15):
        answer = send(client, place, offset, b"x" * CHUNK)
        assert (answer.status_code, answer.headers["Upload-Offset"]) == (409, str(CHUNK))
    assert send(client, place, CHUNK, PEOPLE[CHUNK:]).status_code == 204
    assert send(client, place, CHUNK, PEOPLE[CHUNK:]).status_code == 409
    # More than was announced is cut off, not stored.
    assert send(client, place, len(PEOPLE), b"more").status_code == 204
    assert opened(Incoming.objects.get()).read() == PEOPLE


def test_a_form_with_a_file_that_is_not_whole_says_how_much_there_is(client: Client, study: Study) -> None:
    place = begin(client, study, len(PEOPLE)).headers["Location"]
    send(client, place, 0, PEOPLE[: 2 * CHUNK])
    page = client.post(
        f"/s/{study.slug}/register/import/", {"file_in_parts": place.rstrip("/").rpartition("/")[2]}
    ).content.decode()
    assert "0.1 of 0.2 MB have arrived. Choose the same file again" in page
    page = client.post(f"/s/{study.slug}/register/import/", {"file_in_parts": "nothing"}).content.decode()
    assert "not here any more: choose it again" in page
    assert not Upload.objects.exists()


def test_parts_are_for_whoever_began_and_may_give_files(
    client: Client, client_of: Callable[[str | None], Client], study: Study
) -> None:
    place = begin(client, study, len(PEOPLE)).headers["Location"]
    researcher, viewer, stranger = (client_of(role) for role in (Role.RESEARCHER, Role.VIEWER, None))
    for other in (researcher, stranger):
        assert other.head(place).status_code == 404
        assert send(other, place, 0, PEOPLE).status_code == 404
        assert other.delete(place).status_code == 404
    token = place.rstrip("/").rpartition("/")[2]
    page = researcher.post(f"/s/{study.slug}/register/import/", {"file_in_parts": token}).content.decode()
    assert "not here any more" in page
    assert begin(viewer, study, 10).status_code == 403
    assert begin(stranger, study, 10).status_code == 404
    archive_study(study=study, now=timezone.now())
    assert begin(client, study, 10).status_code == 422
    assert send(client, place, 0, PEOPLE).status_code == 422


def test_what_cannot_be_right_is_said(client: Client, study: Study) -> None:
    address = f"/s/{study.slug}/files/"
    assert client.post(address).status_code == 400
    for n_bytes, told in ((0, "empty"), (5_000_000_000, "limit is 4,000 MB"), (10**30, "limit is 4,000 MB")):
        answer = begin(client, study, n_bytes)
        assert answer.status_code == 413
        assert told in answer.json()["problem"]
    place = begin(client, study, 10).headers["Location"]
    assert client.patch(place, b"x").status_code == 415
    assert client.get(place).status_code == 405
    assert client.delete(place).status_code == 204
    assert client.head(place).status_code == 404


def test_a_full_disk_is_said_and_what_came_before_stays(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = begin(client, study, len(PEOPLE)).headers["Location"]
    send(client, place, 0, PEOPLE[:CHUNK])

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(actions, "append", full)
        answer = send(client, place, CHUNK, PEOPLE[CHUNK:])
    assert answer.status_code == 507
    assert "No space left on device" in answer.json()["problem"]
    assert reached(client, place) == CHUNK
    assert send(client, place, CHUNK, PEOPLE[CHUNK:]).status_code == 204
    monkeypatch.setattr(queries, "SPARE_BYTES", 10**18)
    assert begin(client, study, 10).status_code == 507


def test_nobody_fills_the_installation_with_beginnings(client: Client, study: Study) -> None:
    for _ in range(actions.MOST_ON_THEIR_WAY):
        assert begin(client, study, 10).status_code == 201
    answer = begin(client, study, 10)
    assert "on their way already" in answer.json()["problem"]


def test_a_deleted_study_leaves_nothing_on_its_way(client: Client, study: Study) -> None:
    place = begin(client, study, len(PEOPLE)).headers["Location"]
    send(client, place, 0, PEOPLE[:CHUNK])
    path = path_of(Incoming.objects.get())
    assert path.exists()
    let_nobody_find(study=study, now=timezone.now())
    assert not path.exists()
    assert not Incoming.objects.exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_however_the_line_breaks_the_file_comes_whole(db: None, data: st.DataObject) -> None:
    """Parts of any length, cut off anywhere, some twice, some too soon; torn writes at the end of what is there."""
    size = data.draw(st.sampled_from([1, CHUNK, CHUNK + 1, 3 * CHUNK + 7]))
    content = bytes(n % 249 for n in range(size))
    incoming = begin_incoming(study=1, account=1, name="a", n_bytes=size, most_bytes=10**9)
    try:
        for _ in range(60):
            here = offset_of(incoming)
            if here == size:
                break
            offset = data.draw(st.sampled_from([here, here, here, 0, here + CHUNK]))
            length = data.draw(st.sampled_from([10, CHUNK, CHUNK + 9, 4 * CHUNK]))
            if offset != here:
                with pytest.raises(OutOfStep):
                    receive_part(incoming=incoming, offset=offset, part=io.BytesIO(content[offset:]))
                continue
            receive_part(incoming=incoming, offset=here, part=io.BytesIO(content[here : here + length]))
            if offset_of(incoming) < size and data.draw(st.booleans()):
                with path_of(incoming).open("ab") as torn:
                    torn.write(b"half a chunk")
        else:
            receive_part(incoming=incoming, offset=offset_of(incoming), part=io.BytesIO(content[offset_of(incoming) :]))
        assert opened(incoming).read() == content
    finally:
        actions.forget_incoming(incoming=incoming)


@pytest.mark.django_db(transaction=True)
def test_the_same_part_sent_by_two_at_once_is_stored_once(study: Study) -> None:
    incoming = begin_incoming(study=study.pk, account=1, name="a", n_bytes=len(PEOPLE), most_bytes=10**9)
    refused: list[int] = []

    def store() -> None:
        try:
            receive_part(incoming=incoming, offset=0, part=io.BytesIO(PEOPLE))
        except OutOfStep as other:
            refused.append(other.offset)

    threads = [Thread(target=store) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == [len(PEOPLE)] * 3
    assert opened(incoming).read() == PEOPLE
