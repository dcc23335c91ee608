from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from django.test import Client
from tests.library.a_run import a_run
from tests.library.papers.test_pages import base

from plait.jobs.models import Job
from plait.library.importing import tasks, views
from plait.library.papers.models import Paper
from plait.records.paper import ReferenceFile
from plait.study.models import Event, Study, Upload

RIS = b"""TY  - JOUR
TI  - Learning from partnerships
DO  - 10.1000/b
ER  -
TY  - JOUR
TI  - Ideas that travel
DO  - 10.1000/a
ER  -
TY  - JOUR
ER  -
"""


def sent(client: Client, study: Study, content: bytes = RIS, name: str = "export.ris") -> str:
    file = BytesIO(content)
    file.name = name
    answer = client.post(f"/s/{study.slug}/library/import/", {"file": file})
    assert answer.status_code == 302
    return str(answer["Location"])


def test_a_file_is_shown_before_it_is_imported(client: Client, study: Study, paper: Paper) -> None:
    preview = client.get(sent(client, study)).content.decode()
    assert "2 papers read from RIS: 1 new, 1 there already; 1 record broken." in preview
    assert f"papers/{paper.pk}/" in preview
    assert '<td class="number">9</td>' in preview, "the line on which the broken record begins"
    assert Paper.objects.count() == 1


def test_what_was_shown_is_imported_and_the_file_thrown_away(client: Client, study: Study, paper: Paper) -> None:
    address = sent(client, study)
    done = client.post(address, follow=True).content.decode()
    assert "1 paper added; there already: 1." in done
    assert Paper.objects.filter(doi="10.1000/b").exists()
    assert not Upload.objects.exists()
    assert client.post(address).status_code == 404


def test_of_two_clicks_at_once_one_imports(client: Client, study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    address, read, answers = sent(client, study), views._read, []

    def while_another_click_is_answered(stored: Upload) -> ReferenceFile:
        found = read(stored)
        monkeypatch.setattr(views, "_read", read)
        answers.append(client.post(address).status_code)
        return found

    monkeypatch.setattr(views, "_read", while_another_click_is_answered)
    second = client.post(address)
    assert (answers, second.status_code) == ([302], 422)
    assert "imported or thrown away a moment ago" in second.content.decode()
    assert Event.objects.filter(verb="papers imported").count() == 1


def test_two_clicks_begin_one_job(client: Client, study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "IMPORTED_AT_ONCE", 0)
    address = sent(client, study)
    pages = {client.post(address)["Location"] for _ in range(2)}
    assert len(pages) == 1
    client.post(pages.pop(), {"cancel": ""})
    assert client.post(address)["Location"].endswith(f"/{Job.objects.get(state='waiting').pk}/")


def test_a_shown_file_can_be_thrown_away(client: Client, study: Study) -> None:
    client.post(sent(client, study), {"discard": ""})
    assert not Paper.objects.exists()
    assert not Upload.objects.exists()


def test_a_file_that_holds_no_references_is_refused_and_not_kept(client: Client, study: Study) -> None:
    file = BytesIO(b"just some words")
    file.name = "notes.txt"
    answer = client.post(f"{base(study)}import/", {"file": file})
    assert answer.status_code == 422
    assert not Upload.objects.exists()


def test_a_large_file_is_imported_by_a_job(
    client: Client,
    study: Study,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Callable[..., object],
) -> None:
    monkeypatch.setattr(views, "IMPORTED_AT_ONCE", 1)
    answer = client.post(sent(client, study))
    job = Job.objects.get()
    assert job.title == "Import 2 papers"
    assert job.title in client.get(answer["Location"]).content.decode()
    assert "<html" not in client.get(answer["Location"], headers={"HX-Request": "true"}).content.decode()


def test_the_job_imports_step_by_step_and_goes_on_from_its_checkpoint(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 1)
    sent(client, study)
    upload = Upload.objects.get()
    run = a_run({"at": 1, "added": 1, "already_there": 0, "broken": 0})
    counts = tasks.import_upload(run, upload.pk)
    assert [step["at"] for step in run.saved] == [2, 3]
    assert (counts["at"], counts["added"], counts["already_there"], counts["broken"]) == (3, 2, 0, 1)
    assert [line for line, _, _ in counts["failed"]] == [9]
    assert list(Paper.objects.values_list("doi", flat=True)) == ["10.1000/a"]
    assert tasks.import_upload(run, upload.pk) == counts, "a further attempt finds the file gone and the work done"
