"""Reads of deduplication: pairs that wait for somebody, merges made, and everything that hangs on a paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.db.models import QuerySet

from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record
from plait.library.related.models import Neighbour, PaperVector
from plait.methods.papers.deduplication import Match, duplicate_pairs
from plait.methods.papers.merging import fullness
from plait.study.models import Study

# What the program makes of a paper's text by itself, whenever it is missing.
FOUND_ANEW = (Neighbour, PaperVector)


def found_pairs(study: Study) -> list[tuple[int, int, Match]]:
    """The pairs of the study's papers that are or may be one, with the ids of both. One query."""
    ids: list[int] = []
    papers = []
    for paper in Paper.objects.filter(study=study).order_by("pk").iterator(chunk_size=2000):
        ids.append(paper.pk)
        papers.append(paper_record(paper))
    return [(ids[match.a], ids[match.b], match) for match in duplicate_pairs(papers)]


def pairs_of(study: Study, *, certain: bool | None = None) -> QuerySet[DuplicatePair]:
    """Pairs that wait: the certain ones, those to be looked at, or (None) both. Those kept apart are not among them."""
    waiting = DuplicatePair.objects.filter(study=study, apart_at=None).select_related("one", "other")
    return waiting if certain is None else waiting.filter(certain=certain)


def kept_and_gone(pair: DuplicatePair) -> tuple[Paper, Paper]:
    """Which record of a pair stays: the one that tells more, the older one of equals."""
    first, second = sorted((pair.one, pair.other), key=lambda paper: paper.pk)
    return (second, first) if fullness(paper_record(second)) > fullness(paper_record(first)) else (first, second)


def merges_of(study: Study) -> QuerySet[Merge]:
    """Merges of the study, newest first."""
    return Merge.objects.filter(study=study).select_related("kept").order_by("-merged_at", "-pk")


def later_merge(merge: Merge) -> Merge | None:
    """A merge that built on this one and must be undone before it: of the same paper, or of that into another one."""
    newer = Merge.objects.filter(study=merge.study, undone_at=None, pk__gt=merge.pk)
    on_same = newer.filter(kept_id=merge.kept_id).order_by("-pk").first()
    return on_same if on_same is not None or merge.kept_id == merge.before["id"] else merge


def hanging_on(paper: Paper) -> Iterator[tuple[models.ForeignKey[Any, Any], models.Model]]:
    """Everything stored that points to a paper, in every room, with the field that does.

    What is found anew from its text is left out.
    """
    for relation in Paper._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel) or relation.related_model in FOUND_ANEW:
            continue
        field = relation.field
        rows = relation.related_model._base_manager.filter(**{field.name: paper}).order_by("pk")
        for row in rows:
            yield field, row
