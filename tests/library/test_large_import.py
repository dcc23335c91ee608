from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.library import views
from plait.library.import_command import import_files, in_words
from plait.library.models import Neighbour, Paper
from plait.records.problem import InputRejected
from plait.study.models import Study, Upload

RIS = b"".join(b"TY  - JOUR\nTI  - Trust in teams %d\nXX  - odd\nER  - \n" % number for number in range(5))


def send(client: Client, study: Study) -> str:
    answer = client.post(f"/s/{study.slug}/library/import/", {"file": SimpleUploadedFile("big.ris", RIS)})
    return str(answer["Location"])


@pytest.mark.django_db(transaction=True)
def test_a_large_file_is_read_by_the_job_alone_and_its_neighbours_are_stored(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PREVIEWED_BYTES", 10)
    at = send(client, study)
    assert "in the background" in client.get(at).content.decode()
    job_page = client.post(at)["Location"]
    work_off()
    assert "5 papers added" in client.get(job_page).content.decode()
    assert not Upload.objects.exists()
    assert Neighbour.objects.exists()
    assert Paper.objects.order_by("pk")[0].extra == {"XX": ["odd"]}


@pytest.mark.django_db(transaction=True)
def test_an_import_is_stopped_and_the_file_is_still_there(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PREVIEWED_BYTES", 10)
    job_page = client.post(send(client, study))["Location"]
    client.post(job_page, {"cancel": ""})
    work_off()
    assert Job.objects.get(title="Import big.ris").state == "cancelled"
    assert not Paper.objects.exists()
    assert "Import the rest" in client.get(job_page).content.decode()


@pytest.mark.django_db(transaction=True)
def test_the_job_shows_broken_records_with_their_line(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(views, "IMPORTED_AT_ONCE", 0)
    text = json.dumps([{"id": "a", "type": "book", "title": "A"}, 7]).encode()
    answer = client.post(f"/s/{study.slug}/library/import/", {"file": SimpleUploadedFile("a.json", text)})
    job_page = client.post(answer["Location"])["Location"]
    work_off()
    page = client.get(job_page).content.decode()
    assert "Broken records" in page
    assert "1 left out" in page


def test_files_are_imported_from_the_command_line(study: Study, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.ris", tmp_path / "bad.pdf"
    good.write_bytes(RIS)
    bad.write_bytes(b"no reference at all")
    told = import_files([good, bad, tmp_path / "absent"], slug=study.slug)
    assert (told[0]["format"], told[0]["records"], told[0]["added"]) == ("RIS", 5, 5)
    assert all(each["problems"] for each in told[1:])
    assert "5 papers added" in in_words(told)
    assert import_files([good], slug=study.slug)[0]["already_there"] == 5


def test_a_study_that_is_not_there_is_named(study: Study, tmp_path: Path) -> None:
    with pytest.raises(InputRejected, match=study.slug):
        import_files([tmp_path / "a.ris"], slug="nowhere")
