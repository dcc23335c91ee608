from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from pytest_django import Settings

from plait.library.full_text.models import FullText
from plait.library.papers.actions import add_paper
from plait.records.paper import Paper
from plait.study.actions import UPLOAD_LASTS, delete_study, store_upload
from plait.study.models import Study, Upload


def files(settings: Settings) -> list[Path]:
    return [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


def keep(study: Study, name: str) -> Upload:
    return store_upload(study=study, purpose="x", file=SimpleUploadedFile(name, b"a"))


def test_a_file_left_on_its_mapping_page_goes_when_another_comes_a_month_later(
    study: Study, tmp_path: Path, settings: Settings, django_capture_on_commit_callbacks: object
) -> None:
    settings.MEDIA_ROOT = tmp_path
    forgotten, recent = keep(study, "old.csv"), keep(study, "new.csv")
    Upload.objects.filter(pk=forgotten.pk).update(uploaded_at=timezone.now() - UPLOAD_LASTS - timedelta(hours=1))
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        latest = keep(study, "latest.csv")
    assert set(Upload.objects.values_list("pk", flat=True)) == {recent.pk, latest.pk}
    assert len(files(settings)) == 2


def test_every_file_of_a_study_goes_with_it(
    study: Study, tmp_path: Path, settings: Settings, django_capture_on_commit_callbacks: object
) -> None:
    settings.MEDIA_ROOT = tmp_path
    keep(study, "table.csv")
    paper = add_paper(study=study, paper=Paper("On teams"))
    FullText.objects.create(paper=paper, file=SimpleUploadedFile("a.pdf", b"%PDF"), sha256="0" * 64, n_bytes=4)
    assert len(files(settings)) == 2
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        delete_study(study=study)
    assert files(settings) == []
