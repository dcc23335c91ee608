"""A large file is imported by a job; what it does is the same, and doing it twice does no harm."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from plait.jobs import Run
from plait.jobs.models import Job
from plait.study.actions import store_upload
from plait.study.models import Study, Upload
from plait.survey.models import Questionnaire, Response
from plait.survey.responses import tasks, views

pytestmark = pytest.mark.django_db
MAPPING = {
    "column_of": {"saw": "q", "went": "w"},
    "id_column": "id",
    "person_column": "",
    "missing": {"-9": "refused"},
    "strict": True,
}


def stored(study: Study) -> Upload:
    file = SimpleUploadedFile("data.csv", b"id,q,w\n1,often,no\n2,-9,yes\n")
    return store_upload(study=study, purpose="survey responses", file=file)


def test_a_job_imports_the_file_and_throws_it_away(study: Study, questionnaire: Questionnaire) -> None:
    upload = stored(study)
    run = Run(job_id=1, attempt=1, checkpoint=None, max_seconds=60)
    result = tasks.import_upload(run, questionnaire.pk, upload.pk, MAPPING)
    assert result == {"n_responses": 2, "n_answers": 3}
    assert not Upload.objects.exists()
    assert tasks.import_upload(run, questionnaire.pk, upload.pk, MAPPING) == {}
    assert Response.objects.count() == 2


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
