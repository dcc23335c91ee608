"""The search index of a study with many papers: which studies have one, and how it follows the papers.

It lies below the installation's home and holds nothing that the database does not. Triggers note which papers changed
(`paper_changes`); a job takes many changes over, a search a few. An index that is lost, damaged or of another time is
made anew by a job; until then the database searches.

Each commit of the index has a name, which the database learns right after it. The noted changes are deleted in that
same transaction, so that none is lost when either of them fails: a change taken over twice does no harm.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from plait import jobs
from plait.database.locks import writing_study
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.library.papers.models import Paper
from plait.library.search.models import LargeIndex, PaperChange
from plait.library.search.paper_index import (
    Commit,
    IndexBusy,
    IndexDamaged,
    IndexedPaper,
    IndexWriting,
    PaperIndex,
    common_words,
    index_at,
    make_index,
    writing,
)
from plait.library.search.text_index import among, drop_words_of_deleted
from plait.study.models import Study

# A study with more papers is searched with an index of its own.
MOST_WITHOUT = 50_000
PAPERS_A_STEP, PAPERS_A_COMMIT = 2_000, 50_000
# So many changes a search takes over itself, and so many parts an index may have, before a job is asked to.
MOST_CHANGES_AT_SEARCH, MOST_PARTS = 200, 40
SECONDS_TO_WAIT = 5.0
# Some million papers an hour.
_LONGEST = 6 * 3600
_SAMPLE = 5_000

_FIELDS = {
    "pk": "pk",
    "title": "title",
    "authors": "authors_line",
    "journal": "journal",
    "words": "words",
    "terms": "terms",
    "year": "year",
    "doi": "doi",
    "pmid": "pmid",
}


def is_large(study: Study) -> bool:
    """Whether the study has so many papers that it is to have an index of its own. One query."""
    return Paper.objects.filter(study=study).order_by()[: MOST_WITHOUT + 1].count() > MOST_WITHOUT


def index_of(study: Study) -> PaperIndex | None:
    """The study's index, as it stands after its latest changes; None when the study has none or it is not ready.

    A few changes are taken over at once, unless another process writes: then it answers as it was before them. Where
    it takes longer, a job is asked to.
    """
    row = _row_of(study)
    try:
        return None if row is None else _followed(row, study)
    except IndexDamaged:
        row = _row_of(study)  # it may have been made anew in between
    try:
        return None if row is None else _followed(row, study)
    except IndexDamaged:
        if row is not None:
            LargeIndex.objects.filter(pk=row.pk, folder=row.folder, commit=row.commit).update(folder="")
        ask_for_index(study)
        return None


def see_to_index(study: Study, n_papers: int) -> None:
    """Ask for the index of a study of which somebody has just counted the papers, where it should have one and a job
    that was to make it never ended."""
    if n_papers > MOST_WITHOUT and not LargeIndex.objects.filter(study=study).exists():
        ask_for_index(study)


def _row_of(study: Study) -> LargeIndex | None:
    changes = PaperChange.objects.filter(study_id=OuterRef("study_id"))
    return LargeIndex.objects.filter(study=study).annotate(has_changes=Exists(changes)).order_by().first()


def _followed(row: LargeIndex, study: Study) -> PaperIndex | None:
    if not row.folder:
        ask_for_index(study)
        return None
    n_changes = 0
    if getattr(row, "has_changes", True):
        n_changes = PaperChange.objects.filter(study_id=study.pk)[: MOST_CHANGES_AT_SEARCH + 1].count()
    if n_changes > MOST_CHANGES_AT_SEARCH:
        ask_for_index(study)
    elif n_changes and not connection.in_atomic_block:  # what is undone in the database would stay in the index
        with suppress(IndexBusy):
            take_over_changes(row, small=True)
    index = index_at(_place(row.study_id, row.folder), row.commit)
    if index.n_parts > MOST_PARTS:
        ask_for_index(study)
    return index


def take_over_changes(row: LargeIndex, *, small: bool = False, stepped: Callable[[int], None] | None = None) -> None:
    """Bring the index up to date with the papers.

    Parameters: small, see `paper_index.writing`. stepped, called after each commit with the number of changes.
    Raises: IndexBusy, IndexDamaged.
    """
    with writing(_place(row.study_id, row.folder), small=small) as index:
        found = _commit_in(row)
        if not small and PaperIndex(_place(row.study_id, row.folder)).n_parts > MOST_PARTS:
            # Parts are joined after a commit, and only where somebody waits for it.
            found = Commit(uuid4().hex, before=found.name)
            index.commit(found)
            _done_with(row, [], found.name)
        waiting = PaperChange.objects.filter(study_id=row.study_id).order_by("pk")
        while changes := dict(waiting.values_list("pk", "paper_id")[:PAPERS_A_COMMIT]):
            changed = sorted(set(changes.values()))
            for pk in changed:
                index.take_out(pk)
            for start in range(0, len(changed), PAPERS_A_STEP):
                some = among(changed[start : start + PAPERS_A_STEP])
                for paper in _indexed(Paper.objects.filter(some, study=row.study_id)):
                    index.put(paper)
            found = Commit(uuid4().hex, before=found.name)
            index.commit(found)
            _done_with(row, list(changes), found.name)
            if stepped is not None:
                stepped(len(changes))


def _done_with(row: LargeIndex, changes: list[int], commit: str) -> None:
    with writing_study(row.study_id):
        PaperChange.objects.filter(among(changes)).delete()
        LargeIndex.objects.filter(pk=row.pk).update(commit=commit)
    row.commit = commit


def _commit_in(row: LargeIndex) -> Commit:
    """The last commit of the index, which nobody else writes to now, made known to the database where it is not yet."""
    row.refresh_from_db()
    found = PaperIndex(_place(row.study_id, row.folder)).commit
    if row.commit not in (found.name, found.before):
        raise IndexDamaged("The index is of another time than the database.")
    if row.commit != found.name:
        LargeIndex.objects.filter(pk=row.pk).update(commit=found.name)
        row.commit = found.name
    return found


def ask_for_index(study: Study) -> None:
    """Let a job make the study's index, or bring it up to date; not when one is about to."""
    scope = study.job_scope
    if not jobs_of(scope, index_papers).filter(state__in=(Job.State.WAITING, Job.State.RUNNING)).exists():
        title = "Index the papers for the search"
        jobs.enqueue(index_papers, title=title, scope=scope, max_seconds=_LONGEST, study_id=study.pk)


@jobs.work(queue=jobs.LONG, priority=jobs.BY_ITSELF)
def index_papers(run: jobs.Run, study_id: int) -> dict[str, int]:
    """Make the index of a study with many papers, or bring it up to date."""
    study = Study.objects.filter(pk=study_id).first()
    return {"papers": 0 if study is None else follow_papers(run, study)}


def follow_papers(run: jobs.Run, study: Study) -> int:
    """The work of `index_papers`, for a job that goes on with the index: how many papers were put in or taken out.
    While another process writes to the index, it waits."""
    while True:
        try:
            return _follow_papers(run, study)
        except IndexBusy:
            run.save(run.checkpoint, done=0, total=0, message="Waits for another job that writes to the search index.")
            time.sleep(SECONDS_TO_WAIT)


def _follow_papers(run: jobs.Run, study: Study) -> int:
    PaperChange.objects.exclude(study_id__in=LargeIndex.objects.values("study_id")).delete()
    if not is_large(study):
        _forget(study.pk)
        return 0
    row, _ = LargeIndex.objects.get_or_create(study=study)
    n_put = 0
    try:
        _ = row.folder and _commit_in(row)
    except IndexDamaged:
        row.folder = ""
        row.save(update_fields=["folder"])
    if not row.folder:
        n_put = _make_anew(run, row)
        row.refresh_from_db()
    return n_put + _take_over_all(run, row)


def _take_over_all(run: jobs.Run, row: LargeIndex) -> int:
    n_changes = PaperChange.objects.filter(study_id=row.study_id).count()
    n_done = 0

    def stepped(n: int) -> None:
        nonlocal n_done
        n_done += n
        run.save(run.checkpoint, done=n_done, total=max(n_done, n_changes), unit="papers that changed")

    take_over_changes(row, stepped=stepped)
    return n_done


def _make_anew(run: jobs.Run, row: LargeIndex) -> int:
    """Put all papers into a new folder. A further attempt goes on from the last commit of the one before."""
    papers = Paper.objects.filter(study=row.study_id).order_by("pk")
    checkpoint = {**(run.checkpoint or {})}
    name = checkpoint.setdefault("folder", uuid4().hex)
    place = _place(row.study_id, name)
    try:
        done = PaperIndex(place).commit
    except IndexDamaged:
        shutil.rmtree(place, ignore_errors=True)
        make_index(place, common_words(_sample(papers)))
        done = Commit("")
    n_papers = papers.count()
    with writing(place) as index:
        n_done = n_before = papers.filter(pk__lte=done.after).count()
        while step := list(_indexed(papers.filter(pk__gt=done.after)[:PAPERS_A_STEP])):
            for paper in step:
                index.put(paper)
            done = Commit(done.name, done.before, after=step[-1].pk)
            if index.n_put >= PAPERS_A_COMMIT:
                done = _next(index, done)
            n_done += len(step)
            run.save(checkpoint, done=n_done, total=max(n_done, n_papers), unit="papers")
        done = _next(index, done)
    del checkpoint["folder"]
    with writing_study(row.study_id):
        LargeIndex.objects.filter(pk=row.pk).update(folder=name, commit=done.name)
        run.save(checkpoint, done=n_done, total=max(n_done, n_papers), unit="papers")
    for other in _folder(row.study_id).iterdir():
        if other.name != name:
            shutil.rmtree(other, ignore_errors=True)
    return n_done - n_before


def _next(index: IndexWriting, done: Commit) -> Commit:
    found = Commit(uuid4().hex, before=done.name, after=done.after)
    index.commit(found)
    return found


def _sample(papers: QuerySet[Paper]) -> Iterator[str]:
    """The words of some papers from everywhere in the study."""
    first, last = papers.first(), papers.last()
    if first is None or last is None:
        return
    every = max(1, (last.pk - first.pk) // _SAMPLE)
    chosen = papers.alias(place=F("pk") % every).filter(place=first.pk % every)[: 2 * _SAMPLE]
    yield from chosen.values_list("words", flat=True).iterator(chunk_size=500)


def _indexed(papers: QuerySet[Paper]) -> Iterable[IndexedPaper]:
    return (IndexedPaper(*found) for found in papers.values_list(*_FIELDS.values()))


def _folder(study_id: int) -> Path:
    return Path(settings.HOME) / "search" / str(study_id)


def _place(study_id: int, name: str) -> Path:
    return _folder(study_id) / name


def _forget(study_id: int) -> None:
    LargeIndex.objects.filter(study=study_id).delete()
    PaperChange.objects.filter(study_id=study_id).delete()
    shutil.rmtree(_folder(study_id), ignore_errors=True)


def forget_study(sender: Any, instance: Study, **said: Any) -> None:
    """Receiver of post_delete: nothing stays of the papers of a study that is gone."""
    transaction.on_commit(partial(_forget, instance.pk))
    transaction.on_commit(partial(drop_words_of_deleted, connection))
