"""A large file is imported by a job; what it does is the same, and doing it twice does no harm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.study.any_order import state
from tests.survey.test_history import KINDS

from plait import jobs
from plait.jobs import Run
from plait.jobs.actions import start
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.study import history
from plait.study.actions import store_upload
from plait.study.history import undone_by
from plait.study.models import Event, Study, Upload
from plait.study.tasks import take_back
from plait.study.undoing import undo, undo_in_steps
from plait.survey.models import Questionnaire, Response
from plait.survey.responses import importing, tasks, views

pytestmark = pytest.mark.django_db
MAPPING = {
    "column_of": {"saw": "q", "went": "w"},
    "id_column": "id",
    "person_column": "",
    "missing": {"-9": "refused"},
    "strict": True,
}
WITH_PEOPLE = {**MAPPING, "person_column": "who", "missing": {}, "strict": False}


def stored(study: Study) -> Upload:
    file = SimpleUploadedFile("data.csv", b"id,q,w\n1,often,no\n2,-9,yes\n")
    return store_upload(study=study, purpose="survey responses", file=file)


def a_run(questionnaire: Questionnaire, upload: Upload) -> Run:
    """The first attempt at the job of an import."""
    job = jobs.enqueue(
        tasks.import_upload,
        title="Import",
        scope=questionnaire.study.job_scope,
        questionnaire_id=questionnaire.pk,
        upload_id=upload.pk,
        mapping=MAPPING,
    )
    started = start(job_id=job.pk, attempt=job.attempt, now=job.asked_at)
    assert started is not None
    return Run(job_id=job.pk, attempt=job.attempt, checkpoint=None, max_seconds=60)


def test_a_job_imports_the_file_and_throws_it_away(study: Study, questionnaire: Questionnaire) -> None:
    upload = stored(study)
    run = a_run(questionnaire, upload)
    result = tasks.import_upload(run, questionnaire.pk, upload.pk, MAPPING)
    assert result == {"n_responses": 2, "n_answers": 3, "n_passed_over": 0, "passed_over": [], "notes": []}
    assert not Upload.objects.exists()
    assert tasks.import_upload(run, questionnaire.pk, upload.pk, MAPPING) == result, "a further attempt"
    assert Response.objects.count() == 2


N_ROWS = 40


@pytest.fixture
def cut_off(
    study: Study, questionnaire: Questionnaire, people: list[Person], monkeypatch: pytest.MonkeyPatch
) -> tuple[Run, Upload]:
    """A job that was cut off in the middle of its third step of ten rows."""
    monkeypatch.setattr(importing, "ANSWERS_A_STEP", 20)
    rows = "".join(f"{number},L{number:03},never,{'no' if number % 2 else 'perhaps'}\n" for number in range(1, 11))
    rows += "".join(f"{number},,often,yes\n" for number in range(11, N_ROWS + 1))
    file = SimpleUploadedFile("data.csv", f"id,who,q,w\n{rows}".encode())
    upload = store_upload(study=study, purpose="survey responses", file=file)
    run = a_run(questionnaire, upload)
    insert_rows = importing.insert_rows

    def full(table: str, columns: Any, rows: Any) -> None:
        insert_rows(table, columns, rows)
        if Response.objects.count() > 25:
            raise MemoryError

    monkeypatch.setattr(importing, "insert_rows", full)
    with pytest.raises(MemoryError):
        tasks.import_upload(run, questionnaire.pk, upload.pk, WITH_PEOPLE)
    monkeypatch.setattr(importing, "insert_rows", insert_rows)
    assert Response.objects.count() == 20
    return run, upload


def test_a_job_that_was_cut_off_goes_on_after_its_last_step(
    cut_off: tuple[Run, Upload], questionnaire: Questionnaire
) -> None:
    run, upload = cut_off
    result = tasks.import_upload(run, questionnaire.pk, upload.pk, WITH_PEOPLE)
    assert result == {
        "n_responses": N_ROWS,
        "n_answers": 2 * N_ROWS,
        "n_passed_over": 0,
        "passed_over": [],
        "notes": [],
    }
    assert sorted(Response.objects.values_list("code", flat=True), key=int) == [str(n) for n in range(1, N_ROWS + 1)]
    whole = Event.objects.get(verb="responses imported")
    assert {each.within for each in Event.objects.filter(verb="responses stored")} == {whole}
    assert whole.settings == {"n_responses": N_ROWS, "n_answers": 2 * N_ROWS, "items": 2, "strict": False}


def test_who_answered_meanwhile_is_passed_over_and_told(
    cut_off: tuple[Run, Upload], questionnaire: Questionnaire, answer: Callable[..., Response]
) -> None:
    run, upload = cut_off
    answer(code="33", went="no", saw="rarely")
    result = tasks.import_upload(run, questionnaire.pk, upload.pk, WITH_PEOPLE)
    assert (result["n_responses"], result["n_passed_over"], result["passed_over"]) == (N_ROWS - 1, 1, ["33"])
    assert Response.objects.get(code="33").source == "typed"


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a few rows are many."""
    monkeypatch.setattr(history, "_MANY_ROWS", 10)


def test_an_import_is_taken_back_whole_by_a_job_and_that_too(
    cut_off: tuple[Run, Upload], questionnaire: Questionnaire, many: None
) -> None:
    before = state(KINDS)
    assert len(before["survey.answer"]) == 40, "an import that was cut off is taken back, too"
    whole = Event.objects.get(verb="responses imported")
    assert take_back(whole, asked_by=None) is not None
    work_off()
    assert not Response.objects.exists()
    assert len(questionnaire.items.get(name="went").choices) == 2, "a new choice goes, too"
    undone = undone_by(whole)
    assert undone is not None
    assert set(Event.objects.filter(within=undone).values_list("undoes__within", flat=True)) == {whole.pk}
    take_back(undone, asked_by=None)
    work_off()
    assert state(KINDS) == before


def test_an_undo_that_was_cut_off_goes_on(cut_off: tuple[Run, Upload], many: None) -> None:
    whole = Event.objects.get(verb="responses imported")
    asked: list[tuple[int, int]] = []

    def save(number: int, total: int) -> None:
        asked.append((number, total))
        if asked == [(1, 3), (2, 3)]:
            raise MemoryError

    with pytest.raises(MemoryError):
        undo_in_steps(whole, save=save)
    assert (Response.objects.count(), undone_by(whole)) == (10, None)
    undo_in_steps(whole, save=save)
    assert asked == [(1, 3), (2, 3), (2, 3), (3, 3)]
    assert not Response.objects.exists()
    assert Event.objects.filter(undoes=whole).count() == 1
    with pytest.raises(InputRejected, match="undone already"):
        take_back(whole, asked_by=None)


def test_an_undo_does_not_ask_for_each_answer(study: Study, questionnaire: Questionnaire) -> None:
    def asked(n_rows: int) -> int:
        rows = "".join(f"{n_rows}-{number},often,yes\n" for number in range(n_rows))
        file = SimpleUploadedFile("data.csv", f"id,q,w\n{rows}".encode())
        upload = store_upload(study=study, purpose="survey responses", file=file)
        tasks.import_upload(a_run(questionnaire, upload), questionnaire.pk, upload.pk, MAPPING)
        with CaptureQueriesContext(connection) as queries:
            undo(Event.objects.filter(verb="responses imported").latest("pk"))
        return len(queries)

    assert asked(2) == asked(50)


def test_nothing_is_taken_back_where_a_row_has_moved_on(
    cut_off: tuple[Run, Upload], questionnaire: Questionnaire, answer: Callable[..., Response], many: None
) -> None:
    answer(code="12", went="no", saw="rarely")
    with pytest.raises(InputRejected, match="stands on it"):
        undo_in_steps(Event.objects.get(verb="responses imported"), save=lambda *_: None)
    assert Response.objects.count() == 20


def test_a_large_file_is_handed_to_a_job_whose_page_tells_how_far_it_is(
    client: Client, study: Study, questionnaire: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "N_CELLS_AT_ONCE", 3)
    upload = stored(study)
    address = reverse("survey:map", args=[study.slug, questionnaire.pk, upload.pk])
    page = client.post(address, {"id_column": "id", "column-1": "saw", "column-2": "went", "missing": "-9 = refused"})
    job = Job.objects.get()
    assert page["Location"] == reverse("survey:job", args=[study.slug, job.pk])
    assert job.arguments["mapping"] == MAPPING
    assert "waiting" in client.get(page["Location"]).content.decode()
    assert not Response.objects.exists()
