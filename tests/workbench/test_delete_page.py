"""A study is deleted on its page: nobody finds it from then on, and a job lets all of it go, in steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.library.papers.actions import change_folder, make_folder
from plait.study import actions
from plait.study.actions import add_member, create_study, let_nobody_find, store_upload
from plait.study.models import Account, Role, Study
from plait.study.tasks import steps_of_deletion
from plait.survey.models import Invitation
from tests.jobs.conftest import home as home
from tests.jobs.conftest import migrated_home as migrated_home
from tests.journeys.small_study import load_small
from tests.journeys.test_closed_doors import everything, full, signed_in
from tests.links import token_to

Capture = Callable[..., Any]


@pytest.fixture
def gone(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    load_small(tmp_path / "kept", owner)
    return full(load_small(tmp_path / "gone", owner), owner)


def page_of(study: Study) -> str:
    return f"/s/{study.slug}/delete/"


def test_the_page_says_what_goes(gone: Study, owner: Account) -> None:
    said = " ".join(signed_in(owner).get(page_of(gone)).content.decode().split())
    assert '<th scope="row">People</th><td>2</td>' in said
    assert '<th scope="row">Interviews</th><td>1</td>' in said
    assert "3 files of " in said
    assert f"<strong>{gone.slug}</strong>" in said


def test_a_wrong_name_deletes_nothing(gone: Study, owner: Account) -> None:
    client = signed_in(owner)
    before = everything()
    for typed in ("", "Small"):
        answer = client.post(page_of(gone), {"typed": typed})
        assert answer.status_code == 422
        assert f"Type {gone.slug} to delete this study." in answer.content.decode()
    assert everything() == before


def test_nobody_finds_it_while_its_rows_go(gone: Study, owner: Account) -> None:
    member = Account.objects.create_user("member@example.org")
    add_member(study=gone, account=member, role=Role.RESEARCHER)
    token = token_to(Invitation.objects.filter(questionnaire__study=gone)[0])
    folder = make_folder(study=gone, owner=owner, name="Read this")
    folder = change_folder(folder=folder, name="Read this", description="", visibility="link", may_publish=True)
    shown = token_to(folder)
    assert Client().get(f"/papers/{shown}/").status_code == 200
    client = signed_in(owner)
    assert client.post(page_of(gone), {"typed": gone.slug})["Location"] == "/"
    for each in (client, signed_in(member)):
        assert each.get(f"/s/{gone.slug}/").status_code == 404
        assert each.get(f"/s/_{gone.pk}/").status_code == 404
    assert Client().get(f"/a/{token}/").status_code == 410
    assert Client().get(f"/papers/{shown}/").status_code == 410
    assert "It is being deleted" in client.get("/").content.decode()
    assert "It is being deleted" not in signed_in(member).get("/").content.decode()
    assert create_study(title="Other", owner=owner, slug=gone.slug).slug == gone.slug


def test_a_job_lets_all_of_it_go_and_nothing_else(
    owner: Account,
    tmp_path: Path,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Capture,
) -> None:
    monkeypatch.setattr(actions, "ROWS_A_STEP", 3)
    settings.MEDIA_ROOT = tmp_path / "media"
    load_small(tmp_path / "kept", owner)
    client = signed_in(owner)
    before = everything()
    gone = full(load_small(tmp_path / "gone", owner), owner)
    client.post(page_of(gone), {"typed": gone.slug})
    with django_capture_on_commit_callbacks(execute=True):
        work_off()
    (job,) = Job.objects.all()
    assert (job.state, job.scope) == ("done", f"deletion:{gone.pk}")
    # The members' rows go with the study itself.
    assert job.result["rows"] == job.total - 1 > 80
    queue = ("jobs.Job", "django_tasks_database.DBTaskResult")
    after = everything()
    assert {label: rows for label, rows in after.items() if label not in queue} == {
        label: rows for label, rows in before.items() if label not in queue
    }
    assert len(after[queue[1]]) == 1
    assert not [path for path in (tmp_path / "media").rglob("*") if path.is_file()]
    assert "It is being deleted" not in client.get("/").content.decode()


def test_a_deletion_that_stopped_goes_on_where_it_was(gone: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "ROWS_A_STEP", 3)
    let_nobody_find(study=gone, now=timezone.now())
    steps = steps_of_deletion(gone)
    n_first = sum(next(steps) for _ in range(5))
    steps.close()
    connection.check_constraints()
    assert n_first > 5
    assert sum(steps_of_deletion(Study.every.get(pk=gone.pk))) > 80
    connection.check_constraints()
    assert not Study.every.filter(pk=gone.pk).exists()


def test_nothing_stays_in_the_journal_while_the_site_runs(
    home: Path, tmp_path: Path, settings: Settings, django_db_blocker: Any
) -> None:
    if django_settings.ON_POSTGRESQL:
        pytest.skip("PostgreSQL looks after its journal itself.")
    settings.MEDIA_ROOT, settings.HOME = home / "media", home
    owner = Account.objects.create_user("owner@example.org")
    study = load_small(tmp_path / "gone", owner)
    store_upload(study=study, purpose="x", file=SimpleUploadedFile("a.csv", b"a"))
    let_nobody_find(study=study, now=timezone.now())
    assert sum(steps_of_deletion(study)) > 80
    journal = home / "plait.sqlite3-wal"
    assert journal.stat().st_size == 0
    assert b"kettle" not in (home / "plait.sqlite3").read_bytes().lower()
    assert not [path for path in (home / "media").rglob("*") if path.is_file()]
