from __future__ import annotations

from pathlib import Path

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from pytest_django import Settings

from plait.study.actions import delete_study, store_upload
from plait.study.belonging import path_to_study
from plait.study.models import Account, Study
from plait.workbench.example import load_example
from tests.journeys.small_study import load_small

# Accounts and what is theirs, the queue, and Django's own.
OF_NO_STUDY = {"auth", "contenttypes", "sessions", "account", "mfa", "django_tasks_database", "jobs", "mail", "media"}


def rows() -> dict[str, int]:
    return {model._meta.label: model._base_manager.count() for model in apps.get_models(include_auto_created=True)}


def test_a_study_is_deleted_with_all_that_belongs_to_it_and_nothing_else(
    owner: Account, tmp_path: Path, settings: Settings, django_capture_on_commit_callbacks: object
) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    load_small(tmp_path / "kept", owner)
    before = rows()
    gone = load_small(tmp_path / "gone", owner)
    store_upload(study=gone, purpose="x", file=SimpleUploadedFile("a.csv", b"a"))
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        delete_study(study=gone)
    connection.check_constraints()
    assert rows() == before
    assert not [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


@pytest.mark.django_db
def test_the_example_study_is_loaded_afresh_as_often_as_one_likes(tmp_path: Path, settings: Settings) -> None:
    settings.HOME = tmp_path
    for _ in range(2):
        load_example(replace=True)
    assert Study.objects.count() == 1


def test_every_table_of_a_room_says_to_which_study_a_row_belongs() -> None:
    rooms = (model for model in apps.get_models() if model._meta.app_label not in OF_NO_STUDY)
    without = {model._meta.label for model in rooms if path_to_study(model) is None}
    of_accounts = {"study.Account", "study.AccessLink", "library.Delivery", "library.LearningCycle"}
    of_triggers = {"library.PaperChange"}
    assert without == {"study.Study", *of_accounts, *of_triggers}
