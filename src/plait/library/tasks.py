"""The library's long work: importing large reference files."""

from __future__ import annotations

from django.db import transaction

from plait import jobs
from plait.formats.reference_file import read_references
from plait.library.actions import import_references
from plait.records.paper import ReferenceFile
from plait.study.actions import discard_upload
from plait.study.models import Upload

PAPERS_A_STEP = 2000


@jobs.work
def import_upload(run: jobs.Run, upload_id: int) -> dict[str, int]:
    """Import an uploaded reference file step by step; each step is stored once. The file is thrown away at the end."""
    counts = dict(run.checkpoint or {"at": 0, "added": 0, "already_there": 0, "broken": 0})
    upload = Upload.objects.select_related("study").filter(pk=upload_id).first()
    if upload is None:  # the last step of an earlier attempt threw it away
        return counts
    with upload.file.open("rb") as file:
        found = read_references(file.read(), name=upload.name)
    while counts["at"] < len(found.papers):
        start = counts["at"]
        papers = found.papers[start : start + PAPERS_A_STEP]
        part = ReferenceFile(found.format, papers, found.broken if start == 0 else ())
        with transaction.atomic():
            step = import_references(study=upload.study, file=part)
            counts["added"] += step.added
            counts["already_there"] += step.already_there
            counts["broken"] += step.broken
            counts["at"] += len(papers)
            run.save(dict(counts), done=counts["at"], total=len(found.papers))
    with transaction.atomic():
        discard_upload(upload=upload)
    return counts
