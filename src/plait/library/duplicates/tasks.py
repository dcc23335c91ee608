"""Deduplication of large libraries."""

from __future__ import annotations

from django.utils import timezone

from plait import jobs
from plait.database.locks import writing_study
from plait.library.duplicates.actions import find_duplicates, merge_pair
from plait.library.duplicates.queries import kept_and_gone, pairs_of
from plait.library.related.tasks import ask_for_neighbours
from plait.study.models import Study

MERGES_A_STEP = 50


@jobs.work(queue=jobs.LONG)
def look_for_duplicates(run: jobs.Run, study_id: int) -> dict[str, int]:
    return find_duplicates(study=Study.objects.get(pk=study_id), now=timezone.now())


@jobs.work(queue=jobs.LONG)
def merge_certain_pairs(run: jobs.Run, study_id: int) -> dict[str, int]:
    """Merge every pair that needs no look, a few at a time."""
    study = Study.objects.get(pk=study_id)
    n_merged = int((run.checkpoint or {"merged": 0})["merged"])
    while n_left := pairs_of(study, certain=True).count():
        with writing_study(study.pk):
            n_merged += merge_certain(study, MERGES_A_STEP)
            run.save({"merged": n_merged}, done=n_merged, total=n_merged + n_left, unit="pairs")
    ask_for_neighbours(study)
    return {"merged": n_merged}


def merge_certain(study: Study, limit: int) -> int:
    """Merge some of the certain pairs; how many. Each merge may carry other pairs over to the paper that stays."""
    for n_merged in range(limit):
        pair = pairs_of(study, certain=True).order_by("pk").first()
        if pair is None:
            return n_merged
        kept, gone = kept_and_gone(pair)
        merge_pair(pair=pair, kept=kept, gone=gone, now=timezone.now())
    return limit
