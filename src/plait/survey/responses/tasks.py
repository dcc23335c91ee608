"""Long work of the survey room, done outside the request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from django.utils import timezone

from plait import jobs
from plait.formats.tables.csv_table import read_columns
from plait.study.actions import discard_upload
from plait.study.models import Upload
from plait.survey.models import Questionnaire
from plait.survey.responses.importing import SoFar
from plait.survey.responses.uploads import import_columns

NAMED = 20


@jobs.work(queue=jobs.LONG)
def import_upload(run: jobs.Run, questionnaire_id: int, upload_id: int, mapping: dict[str, Any]) -> dict[str, Any]:
    """Import an uploaded file of responses. mapping: the arguments of import_columns."""
    earlier = SoFar(**run.checkpoint) if run.checkpoint else None
    upload = Upload.objects.filter(pk=upload_id).first()
    if upload is None:  # an earlier attempt came to the end
        return {} if earlier is None else _told(earlier.n_responses, earlier.n_answers, earlier.passed_over, ())
    with upload.file.open("rb") as file:
        data = run.read(read_columns, file, name=upload.name, encoding=upload.encoding, numbered=True)
    result = import_columns(
        questionnaire=Questionnaire.objects.select_related("study").get(pk=questionnaire_id),
        data=data,
        now=timezone.now(),
        earlier=earlier,
        save=lambda so_far, n_rows: run.save(asdict(so_far), so_far.at, n_rows, unit="rows"),
        **mapping,
    )
    discard_upload(upload=upload)
    return _told(result.n_responses, result.n_answers, result.passed_over, result.notes)


def _told(n_responses: int, n_answers: int, passed_over: Sequence[str], notes: Sequence[str]) -> dict[str, Any]:
    counts = {"n_responses": n_responses, "n_answers": n_answers, "n_passed_over": len(passed_over)}
    return {**counts, "passed_over": list(passed_over[:NAMED]), "notes": list(notes)}
