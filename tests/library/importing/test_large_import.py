from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from plait import jobs
from plait.commands.importing import import_files, in_words
from plait.formats.references.any_format import read_references, stream_references
from plait.formats.references.parts import file_text
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.library.importing import tasks, views
from plait.library.importing.actions import begin_import, import_step
from plait.library.importing.tasks import import_upload
from plait.library.papers.models import Paper
from plait.library.related.models import Neighbour
from plait.records.paper import Paper as Record
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected, Problem
from plait.study import history, undoing
from plait.study.actions import store_upload
from plait.study.history import undone_by
from plait.study.models import Event, Study, Upload
from plait.study.undoing import undo, undo_in_steps

RIS = b"".join(b"TY  - JOUR\nTI  - Trust in teams %d\nXX  - odd\nER  - \n" % number for number in range(5))
BROKEN = b"TY  - JOUR\nER  - \n"


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


def an_upload(study: Study, data: bytes) -> Upload:
    return store_upload(study=study, purpose="references", file=SimpleUploadedFile("big.ris", data))


def a_job(upload: Upload) -> Job:
    return jobs.enqueue(import_upload, title="Import", scope=f"study:{upload.study_id}", upload_id=upload.pk)


def a_run_of(job: Job) -> jobs.Run:
    Job.objects.filter(pk=job.pk).update(state=Job.State.RUNNING)
    job.refresh_from_db()
    return jobs.Run(job_id=job.pk, attempt=job.attempt, checkpoint=job.checkpoint, max_seconds=600)


class Killed(BaseException):
    pass


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("n_steps", [0, 1, 2, 3])
def test_an_import_goes_on_where_its_worker_was_killed(
    study: Study, monkeypatch: pytest.MonkeyPatch, n_steps: int
) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 2)
    upload = an_upload(study, RIS[: len(RIS) // 2] + b"\nER  - \n" + BROKEN + RIS[len(RIS) // 2 :])
    whole = read_references(upload.file.read(), name="a")
    job = a_job(upload)
    run, kept = a_run_of(job), iter(range(n_steps))

    def save(*arguments: object, **named: object) -> None:
        if next(kept, None) is None:
            raise Killed
        jobs.Run.save(run, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(run, "save", save)
    with pytest.raises(Killed):
        import_upload(run, upload.pk)
    assert Paper.objects.count() <= 2 * n_steps
    counts = import_upload(a_run_of(job), upload.pk)
    assert Paper.objects.count() == counts["added"] == len(whole.papers)
    assert (counts["already_there"], counts["broken"]) == (0, len(whole.broken))
    assert [line for line, _, _ in counts["failed"]] == [broken.line for broken in whole.broken]


@pytest.mark.django_db(transaction=True)
def test_an_import_cancelled_between_steps_keeps_whole_steps(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 2)
    upload = an_upload(study, RIS)
    job = a_job(upload)
    run = a_run_of(job)

    def save(*arguments: object, **named: object) -> None:
        jobs.Run.save(run, *arguments, **named)  # type: ignore[arg-type]
        jobs.cancel(job)

    monkeypatch.setattr(run, "save", save)
    with pytest.raises(jobs.Cancelled):
        import_upload(run, upload.pk)
    assert Paper.objects.count() == 2
    assert Upload.objects.filter(pk=upload.pk).exists()


@pytest.mark.django_db(transaction=True)
def test_progress_is_told_in_the_part_of_the_file_that_is_read(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 100)
    upload = an_upload(study, (RIS + b"\n" * 5000) * 500)
    run, told = a_run_of(a_job(upload)), []

    def save(checkpoint: dict[str, object], done: int, total: int, message: str, unit: str) -> None:
        told.append((done, total, message))
        jobs.Run.save(run, checkpoint, done, total, message, unit=unit)

    monkeypatch.setattr(run, "save", save)
    import_upload(run, upload.pk)
    assert {total for _, total, _ in told} == {3}
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    # The file is read by another process, which may be ahead of what is stored.
    assert (told[-1][0], {done for done, _, _ in told} <= {1, 2, 3}) == (3, True)
    assert "100 records; 5 papers added, 95 there already" in told[0][2]
    assert Job.objects.get(pk=run.job_id).unit == "MB read"


@pytest.mark.django_db(transaction=True)
def test_only_the_first_broken_records_are_kept_to_be_shown(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 2)
    monkeypatch.setattr(tasks, "BROKEN_SHOWN", 3)
    upload = an_upload(study, BROKEN * 8 + RIS)
    counts = import_upload(a_run_of(a_job(upload)), upload.pk)
    assert counts["broken"] == 8
    assert [line for line, _, _ in counts["failed"]] == [1, 3, 5]


def test_records_that_are_very_long_are_stored_in_smaller_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_text, "PIECE", 100)
    monkeypatch.setattr(tasks, "BYTES_A_STEP", 1000)
    data = (b"TY  - JOUR\nTI  - " + b"word " * 100 + b"\nER  - \n") * 20
    file = io.BytesIO(data)
    sizes = [len(step) for step in tasks.steps(stream_references(file, name="a").records, file)]
    assert sum(sizes) == 20
    assert max(sizes) <= 4


@pytest.mark.django_db
def test_the_page_shows_how_a_large_file_begins(client: Client, study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "PREVIEWED_BYTES", 10)
    page = client.get(send(client, study)).content.decode()
    assert "in RIS, with 5 papers" in page
    assert "Trust in teams 4" in page
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 3)
    page = client.get(send(client, study)).content.decode()
    assert "with at least 3 papers" in page
    assert "Trust in teams 4" not in page


@pytest.mark.django_db
def test_a_large_file_that_must_be_read_twice_is_not_read_for_the_page(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PREVIEWED_BYTES", 10)
    file = SimpleUploadedFile("big.bib", b"@book{a, title = {One}}\n" * 50)
    answer = client.post(f"/s/{study.slug}/library/import/", {"file": file})
    page = client.get(answer["Location"]).content.decode()
    assert "in BibTeX:" in page
    assert "Import it" in page


@pytest.mark.django_db
def test_a_large_file_of_no_known_format_is_refused_and_not_kept(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PREVIEWED_BYTES", 10)
    file = SimpleUploadedFile("big.ris", b"Dear reader, here is my list.")
    answer = client.post(f"/s/{study.slug}/library/import/", {"file": file})
    assert answer.status_code == 422
    assert "no reference format" in answer.content.decode()
    assert not Upload.objects.exists()


@pytest.mark.django_db
def test_references_may_be_larger_than_other_files(client: Client, study: Study, settings: Settings) -> None:
    settings.MAX_UPLOAD_BYTES = 100
    assert "/import/" in send(client, study)
    register = {"file": SimpleUploadedFile("people.csv", b"code\n" + b"a\n" * 700_000)}
    assert client.post(f"/s/{study.slug}/register/import/", register).status_code == 413


def test_a_file_that_breaks_off_tells_what_came_in_before(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 2)
    monkeypatch.setattr(file_text, "LARGEST_RECORD", 30_000)
    file = tmp_path / "long.ris"
    file.write_bytes(RIS + b"TY  - JOUR\n" + b"N1  - more and more\n" * 4000)
    (told,) = import_files([file], slug=study.slug)
    assert (told["records"], told["added"]) == (4, 4)
    assert "line 21" in told["problems"][0]
    assert "stopped after 4 records" in in_words([told])
    assert "4 papers added" in in_words([told])


def test_progress_is_shown_to_people_alone(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "good.ris"
    file.write_bytes(RIS)
    import_files([file], slug=study.slug)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    import_files([file], slug=study.slug)
    assert "good.ris: 1 of 1 MB, 5 records" in capsys.readouterr().err


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


def lines_in_log(client: Client, study: Study) -> list[str]:
    page = client.get(f"/s/{study.slug}/log/").content.decode()
    return re.findall(r">([^<>]*papers[^<>]* a file)<", page)


@pytest.mark.django_db(transaction=True)
def test_an_import_in_many_steps_is_one_act_that_is_taken_back_at_once(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 2)
    monkeypatch.setattr(history, "_MANY_ROWS", 2)
    Paper.objects.create(study=study, title="There before")
    # Its third step holds nothing new.
    upload = an_upload(study, RIS[: 4 * len(RIS) // 5] + RIS[: 2 * len(RIS) // 5] + BROKEN + RIS[4 * len(RIS) // 5 :])
    job = a_job(upload)
    work_off()
    assert lines_in_log(client, study) == ["imported papers from a file"]
    act = Event.objects.get(verb="papers imported")
    assert act.settings == {"format": "RIS", "added": 5, "already_there": 2, "broken": 1}
    page = client.get(f"/s/{study.slug}/library/import/jobs/{job.pk}/").content.decode()
    assert f"/s/{study.slug}/log/{act.pk}/" in page

    client.post(f"/s/{study.slug}/undo/{act.pk}/")
    work_off()
    undoing = Job.objects.get(title="Undo: papers imported")
    assert (undoing.state, undoing.done, undoing.total) == ("done", 3, 3)
    assert [paper.title for paper in Paper.objects.all()] == ["There before"]
    assert lines_in_log(client, study) == ["took back: imported papers from a file", "imported papers from a file"]
    undone = Event.objects.get(verb="undone: papers imported")
    client.post(f"/s/{study.slug}/undo/{undone.pk}/")
    work_off()
    assert Paper.objects.count() == 6


@pytest.mark.django_db(transaction=True)
def test_an_import_that_is_taken_back_while_it_goes_on_ends_and_leaves_nothing(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 2)
    upload = an_upload(study, RIS)
    run = a_run_of(a_job(upload))
    monkeypatch.setattr(tasks, "give_way", lambda seconds: undo(Event.objects.get(verb="papers imported")))
    with pytest.raises(InputRejected, match="taken back while it went on"):
        import_upload(run, upload.pk)
    assert not Paper.objects.exists()
    assert Upload.objects.filter(pk=upload.pk).exists()


@pytest.mark.django_db(transaction=True)
def test_an_undo_takes_the_step_along_that_was_made_when_it_began(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = begin_import(study=study, format="RIS")
    for title in ("One", "Two"):
        import_step(study=study, file=ReferenceFile("RIS", (Record(title),)), whole=whole)
    looked = undoing.obstacles_of_all

    def meanwhile(event: Event) -> Iterator[Problem]:
        import_step(study=study, file=ReferenceFile("RIS", (Record("Three"),)), whole=whole)
        return looked(event)

    monkeypatch.setattr(undoing, "obstacles_of_all", meanwhile)
    undo_in_steps(whole, save=lambda done, total: None)
    assert not Paper.objects.exists()
    assert undone_by(whole) is not None


@pytest.mark.django_db(transaction=True)
def test_what_later_steps_tell_of_a_paper_of_an_earlier_one_is_taken_back_with_it(study: Study) -> None:
    before = Paper.objects.create(study=study, title="Held before", doi="10.1/b")
    whole = begin_import(study=study, format="RIS")
    steps = [
        Record("On teams", doi="10.1/a"),
        Record("On teams", doi="10.1/a", extra={"RIN": ("J. 2019",)}),
        Record("Held before", doi="10.1/b", extra={"ECI": ("J. 2020",)}),
        Record("Held before", doi="10.1/b", extra={"RIN": ("J. 2021",)}),
        Record("Something else entirely", doi="10.1/a"),
    ]
    counts = [import_step(study=study, file=ReferenceFile("RIS", (each,)), whole=whole) for each in steps]
    assert [each.warned for each in counts] == [0, 1, 1, 1, 0]
    assert counts[-1].to_decide == 1
    undo_in_steps(whole, save=lambda done, total: None)
    before.refresh_from_db()
    assert (list(Paper.objects.all()), before.extra) == ([before], {})
    undo_in_steps(Event.objects.get(verb="undone: papers imported"), save=lambda done, total: None)
    before.refresh_from_db()
    assert set(before.extra) == {"ECI", "RIN"}
    assert Paper.objects.count() == 3
