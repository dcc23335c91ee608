"""The library's long work: importing large reference files, finding which papers are near one another."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from django.db import transaction

from plait import jobs
from plait.formats.references.any_format import stream_references
from plait.formats.references.parts.file_text import OpenFile
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.library.actions import import_references
from plait.library.large_index import follow_papers, index_of, is_large
from plait.library.models import Paper
from plait.library.neighbour_actions import N_STORED, store_neighbours
from plait.library.neighbour_queries import (
    IndexedPapers,
    Near,
    indexed_papers,
    near_among,
    near_by_index,
    without_neighbours,
)
from plait.library.sentence_model import sentence_model
from plait.library.vector_actions import store_vectors
from plait.library.vector_queries import papers_unread
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.actions import discard_upload
from plait.study.models import Study, Upload

PAPERS_A_STEP = 2000
BYTES_A_STEP = 20_000_000
BROKEN_SHOWN = 200
NEIGHBOURS_A_STEP = 500
# With a large index a paper takes a tenth as long as a page; after so many, other jobs have their turn.
FOUND_A_STEP, FOUND_A_JOB = 50, 5_000
# A sentence model reads some forty papers a second.
READ_A_STEP, READ_A_JOB = 64, 5_000
_NEAR_A_NEW_PAPER = 30


@jobs.work
def import_upload(run: jobs.Run, upload_id: int) -> dict[str, Any]:
    """Import an uploaded reference file step by step; each step is stored once. The file is thrown away at the end.

    Progress is told in MB of the file that are read: how many records it holds is known at its end alone.
    """
    counts: dict[str, Any] = {"at": 0, "added": 0, "already_there": 0, "broken": 0, "failed": []}
    counts |= run.checkpoint or {}
    upload = Upload.objects.select_related("study").filter(pk=upload_id).first()
    if upload is None:  # the last step of an earlier attempt threw it away
        return counts
    with upload.file.open("rb") as file, spared_collector():
        found = stream_references(file, name=upload.name)
        for step in steps(islice(found.records, counts["at"], None), file):
            with transaction.atomic():
                _import_step(upload.study, ReferenceFile.gathered(found.format, step), counts)
                done, total = megabytes(file.tell()), megabytes(upload.n_bytes)
                run.save(dict(counts), done=done, total=total, message=_so_far(counts, done, total))
    with transaction.atomic():
        ask_for_neighbours(upload.study)
        discard_upload(upload=upload)
    return counts


def _import_step(study: Study, part: ReferenceFile, counts: dict[str, Any]) -> None:
    stored = import_references(study=study, file=part)
    counts["at"] += len(part.papers) + len(part.broken)
    counts["added"] += stored.added
    counts["already_there"] += stored.already_there
    counts["broken"] += stored.broken
    room = BROKEN_SHOWN - len(counts["failed"])
    failed = [[broken.line, broken.reason, broken.text[:120]] for broken in part.broken[:room]]
    counts["failed"] = [*counts["failed"], *failed]


def _so_far(counts: Mapping[str, int], done: int, total: int) -> str:
    return (
        f"{done:,} of {total:,} MB are read: {counts['at']:,} records; {counts['added']:,} papers added, "
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


def ask_for_neighbours(study: Study, after: int = 0) -> None:
    """Let a job find the neighbours of papers that came or changed; not when one waits to do so already.

    after: papers up to this one have theirs, in a study with a large index.
    """
    scope = study.job_scope
    if not jobs_of(scope, find_neighbours).filter(state=Job.State.WAITING).exists():
        jobs.enqueue(find_neighbours, title="Find related papers", scope=scope, study_id=study.pk, after=after)


@transaction.atomic
def ask_where_unread() -> None:
    """Let the sentence model, where there is one, read the papers of every study that it has not read yet.

    Raises: InputRejected when the model cannot be used.
    """
    model = sentence_model()
    if model is not None:
        for study in Study.objects.all():
            if papers_unread(study, model.name).exists():
                ask_for_neighbours(study)


@jobs.work
def find_neighbours(run: jobs.Run, study_id: int, after: int = 0) -> dict[str, int]:
    """Store the neighbours of papers that have none yet, and anew those of the papers near them.

    When half of the papers have none, it is done for all: what a word weighs depends on all papers. In a study with
    many papers it is done for the new ones alone, some thousand of them; another job goes on after them.
    """
    study = Study.objects.filter(pk=study_id).first()
    if study is None:
        return {"papers": 0}
    if not _are_read(run, study):
        ask_for_neighbours(study, after)
        return {"papers": 0}
    if is_large(study):
        return {"papers": _find_by_index(run, study, after)}
    follow_papers(run, study)
    papers = indexed_papers(study)
    checkpoint = dict(run.checkpoint or {"after": 0, "papers": 0})
    if "targets" not in checkpoint:
        checkpoint["targets"] = _targets(papers, without_neighbours(study))
    known = set(papers.ids)
    targets = [pk for pk in checkpoint["targets"] or papers.ids if pk > checkpoint["after"] and pk in known]
    total = checkpoint["papers"] + len(targets)
    for start in range(0, len(targets), NEIGHBOURS_A_STEP):
        step = targets[start : start + NEIGHBOURS_A_STEP]
        _store({pk: near_among(papers, pk, limit=N_STORED) for pk in step}, run, checkpoint, total)
    return {"papers": checkpoint["papers"]}


def _are_read(run: jobs.Run, study: Study) -> bool:
    """Whether the sentence model, where there is one, has read all papers, after it has read some thousand more."""
    model = sentence_model()
    if model is None:
        return True
    unread = papers_unread(study, model.name)
    n_done, n_unread = 0, unread.count()
    while n_done < READ_A_JOB and (step := list(unread.only("words")[:READ_A_STEP])):
        with transaction.atomic():
            store_vectors(step, model)
            n_done += len(step)
            run.save(run.checkpoint, done=n_done, total=n_unread, message="papers read by the sentence model")
    return n_done >= n_unread


def _find_by_index(run: jobs.Run, study: Study, after: int) -> int:
    """Bring the study's large index up to date, then find what is near the papers that have no neighbours yet."""
    follow_papers(run, study)
    index = index_of(study)
    checkpoint: dict[str, Any] = {"after": after, "papers": 0, **(run.checkpoint or {})}
    new = Paper.objects.filter(study=study, neighbours=None).order_by("pk").values_list("pk", flat=True)
    total = checkpoint["papers"] + new.filter(pk__gt=checkpoint["after"]).count()
    while index is not None and (step := list(new.filter(pk__gt=checkpoint["after"])[:FOUND_A_STEP])):
        if checkpoint["papers"] >= FOUND_A_JOB:
            ask_for_neighbours(study, checkpoint["after"])
            break
        _store({pk: near_by_index(index, pk, limit=N_STORED) for pk in step}, run, checkpoint, total)
    return int(checkpoint["papers"])


def _store(near: Mapping[int, Sequence[Near]], run: jobs.Run, checkpoint: dict[str, Any], total: int) -> None:
    """Store what was found near some papers, which come in order, together with how far that is."""
    with transaction.atomic():
        store_neighbours(near)
        checkpoint["after"] = max(near)
        checkpoint["papers"] += len(near)
        run.save(dict(checkpoint), done=checkpoint["papers"], total=total)


def _targets(papers: IndexedPapers, new: set[int]) -> list[int]:
    """The papers whose neighbours are to be found, in order; [] stands for all."""
    if 2 * len(new) > len(papers.ids):
        return []
    near = set(new)
    for pk in sorted(new & set(papers.ids)):
        near.update(each.paper_id for each in near_among(papers, pk, limit=_NEAR_A_NEW_PAPER))
    return sorted(near) or [0]
