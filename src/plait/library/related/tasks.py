"""The long work of finding which papers are near one another, and of choosing feeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from django.db import transaction

from plait import jobs
from plait.database.locks import writing_study
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.library.papers.models import Paper
from plait.library.related.actions import N_STORED, forget_what_is_near, make_days, store_neighbours, store_vectors
from plait.library.related.queries import (
    IndexedPapers,
    Near,
    indexed_papers,
    near_among,
    near_by_index,
    papers_to_choose_from,
    papers_unread,
    without_neighbours,
)
from plait.library.related.sentence_model import sentence_model
from plait.library.search.large_index import follow_papers, index_of, is_large
from plait.study.changing import Changing
from plait.study.models import Account, Study

NEIGHBOURS_A_STEP = 500
# With a large index a paper takes a tenth as long as a page; after so many, other jobs have their turn.
FOUND_A_STEP, FOUND_A_JOB = 50, 5_000
# A sentence model reads some forty papers a second.
READ_A_STEP, READ_A_JOB = 64, 5_000
_NEAR_A_NEW_PAPER = 30


def ask_for_neighbours(study: Study, after: int = 0) -> None:
    """Let a job find the neighbours of papers that came or changed; not when one waits to do so already.

    after: papers up to this one have theirs, in a study with a large index.
    """
    scope = study.job_scope
    if not jobs_of(scope, find_neighbours).filter(state=Job.State.WAITING).exists():
        jobs.enqueue(find_neighbours, title="Find related papers", scope=scope, study_id=study.pk, after=after)


def find_anew(change: Changing, papers: list[int]) -> None:
    """Papers that an undo brought back or changed are near others than was found before."""
    forget_what_is_near(papers)
    if change.study is not None:
        ask_for_neighbours(change.study)


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


@jobs.work(queue=jobs.LONG, priority=jobs.BY_ITSELF)
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
        _store({pk: near_among(papers, pk, limit=N_STORED) for pk in step}, run, study, checkpoint, total)
    return {"papers": checkpoint["papers"]}


def _are_read(run: jobs.Run, study: Study) -> bool:
    """Whether the sentence model, where there is one, has read all papers, after it has read some thousand more."""
    model = sentence_model()
    if model is None:
        return True
    unread = papers_unread(study, model.name)
    n_done, n_unread = 0, unread.count()
    while n_done < READ_A_JOB and (step := list(unread.only("words")[:READ_A_STEP])):
        with writing_study(study.pk):
            store_vectors(step, model)
            n_done += len(step)
            run.save(run.checkpoint, done=n_done, total=n_unread, message="The sentence model reads.", unit="papers")
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
        _store({pk: near_by_index(index, pk, limit=N_STORED) for pk in step}, run, study, checkpoint, total)
    return int(checkpoint["papers"])


def _store(
    near: Mapping[int, Sequence[Near]], run: jobs.Run, study: Study, checkpoint: dict[str, Any], total: int
) -> None:
    """Store what was found near some papers, which come in order, together with how far that is."""
    with writing_study(study.pk):
        store_neighbours(near)
        checkpoint["after"] = max(near)
        checkpoint["papers"] += len(near)
        run.save(dict(checkpoint), done=checkpoint["papers"], total=total, unit="papers")


def _targets(papers: IndexedPapers, new: set[int]) -> list[int]:
    """The papers whose neighbours are to be found, in order; [] stands for all."""
    if 2 * len(new) > len(papers.ids):
        return []
    near = set(new)
    for pk in sorted(new & set(papers.ids)):
        near.update(each.paper_id for each in near_among(papers, pk, limit=_NEAR_A_NEW_PAPER))
    return sorted(near) or [0]


@jobs.work
def make_feed(run: jobs.Run, study_id: int, account_id: int, day: str) -> dict[str, int]:
    study, account = Study.objects.get(pk=study_id), Account.objects.get(pk=account_id)
    if is_large(study):
        follow_papers(run, study)
    on = date.fromisoformat(day)
    papers = papers_to_choose_from(study, account, rng=np.random.default_rng([account_id, on.toordinal()]))
    return {"lists": make_days(study=study, account=account, papers=papers, day=on)}
