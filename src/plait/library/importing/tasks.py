"""The long work of importing large reference files."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any

from plait import jobs
from plait.database.locks import writing_study
from plait.database.turns import give_way
from plait.formats.references.any_format import stream_references
from plait.formats.references.parts.file_text import OpenFile
from plait.library.importing.actions import begin_import, import_step
from plait.library.related.tasks import ask_for_neighbours
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.actions import discard_upload
from plait.study.models import Event, Study, Upload

# They are stored in a tenth of a second, and taken back in a quarter of one.
PAPERS_A_STEP = 500
BYTES_A_STEP = 20_000_000
BROKEN_SHOWN = 200


@jobs.work(queue=jobs.LONG)
def import_upload(run: jobs.Run, upload_id: int) -> dict[str, Any]:
    """Import an uploaded reference file step by step, as one act; each step is stored once. The file is thrown away at
    the end.

    Progress is told in MB of the file that are read: how many records it holds is known at its end alone.
    """
    counts: dict[str, Any] = {"event": None, "at": 0, "added": 0, "already_there": 0, "broken": 0, "failed": []}
    counts |= {"warned": 0, "to_decide": 0}
    counts |= run.checkpoint or {}
    upload = Upload.objects.select_related("study").filter(pk=upload_id).first()
    if upload is None:  # the last step of an earlier attempt threw it away
        return counts
    with upload.file.open("rb") as file, spared_collector():
        found = run.read(stream_references, file, name=upload.name, encoding=upload.encoding)
        for step in steps(islice(found.records, counts["at"], None), file):
            began = time.monotonic()
            with writing_study(upload.study_id):
                _import_step(upload.study, ReferenceFile.gathered(found.format, step), counts)
                done, total = megabytes(file.tell()), megabytes(upload.n_bytes)
                run.save(dict(counts), done=done, total=total, unit="MB read", message=_so_far(counts))
            give_way(time.monotonic() - began)
    with writing_study(upload.study_id):
        ask_for_neighbours(upload.study)
        discard_upload(upload=upload)
    return counts


def _import_step(study: Study, part: ReferenceFile, counts: dict[str, Any]) -> None:
    whole = _event_of(counts) or begin_import(study=study, format=part.format)
    stored = import_step(study=study, file=part, whole=whole)
    counts["event"] = whole.pk
    counts["at"] += len(part.papers) + len(part.broken)
    counts["added"] += stored.added
    counts["already_there"] += stored.already_there
    counts["broken"] += stored.broken
    counts["warned"] += stored.warned
    counts["to_decide"] += stored.to_decide
    room = BROKEN_SHOWN - len(counts["failed"])
    failed = [[broken.line, broken.reason, broken.text[:120]] for broken in part.broken[:room]]
    counts["failed"] = [*counts["failed"], *failed]


def _event_of(counts: Mapping[str, Any]) -> Event | None:
    return None if counts["event"] is None else Event.objects.get(pk=counts["event"])


def _so_far(counts: Mapping[str, int]) -> str:
    return (
        f"{counts['at']:,} records; {counts['added']:,} papers added, "
        f"{counts['already_there']:,} there already, {counts['broken']:,} records broken"
    )


Read = records.Paper | records.BrokenRecord


def steps(found: Iterator[Read], file: OpenFile) -> Iterator[list[Read]]:
    """The records of a file by steps that are stored at once: PAPERS_A_STEP, fewer where they are very long."""
    step: list[Read] = []
    begun_at = 0
    for record in found:
        begun_at = begun_at if step else file.tell()
        step.append(record)
        if len(step) == PAPERS_A_STEP or file.tell() - begun_at > BYTES_A_STEP:
            yield step
            step = []
    if step:
        yield step


@contextmanager
def spared_collector() -> Iterator[None]:
    """Leave what is in memory by now out of the search for garbage: a long import begins that search over and over, and
    a fifth of its time went into looking through the program itself."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def megabytes(n_bytes: int) -> int:
    return -(-n_bytes // 1_000_000)
