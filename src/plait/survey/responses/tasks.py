"""Long work of the survey room, done outside the request."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from plait import jobs
from plait.formats.tables.csv_table import read_columns
from plait.study.actions import discard_upload
from plait.study.models import Upload
from plait.survey.models import Questionnaire
from plait.survey.responses.uploads import import_columns


@jobs.work
def import_upload(run: jobs.Run, questionnaire_id: int, upload_id: int, mapping: dict[str, Any]) -> dict[str, int]:
    """Import an uploaded file of responses. mapping: the arguments of import_columns."""
    questionnaire = Questionnaire.objects.get(pk=questionnaire_id)
    upload = Upload.objects.filter(pk=upload_id).first()
    if upload is None:  # an earlier attempt came to the end
        return {}
    data = read_columns(upload.file.read(), name=upload.name)
    with transaction.atomic():
        result = import_columns(questionnaire=questionnaire, data=data, now=timezone.now(), **mapping)
        discard_upload(upload=upload)
    return {"n_responses": result.n_responses, "n_answers": result.n_answers}
