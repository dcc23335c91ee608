"""Reads of deduplication: pairs that wait for somebody, merges made, and everything that hangs on a paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.db.models import QuerySet

from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record
from plait.methods.papers.deduplication import Match, duplicate_pairs
from plait.methods.papers.merging import fullness
from plait.methods.papers.notices import is_preprint
from plait.records.problem import Problem
from plait.study.history import changes_of, event_that_made, obstacles
from plait.study.kept import is_found_anew
from plait.study.models import Study


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
    """Which record of a pair stays: the published one, that which tells more, the older one of equals."""
    first, second = sorted((pair.one, pair.other), key=lambda paper: paper.pk)
    return (second, first) if _worth(second) > _worth(first) else (first, second)


def _worth(paper: Paper) -> tuple[bool, tuple[int, int, int]]:
    record = paper_record(paper)
    return not is_preprint(record), fullness(record)


def merges_of(study: Study) -> QuerySet[Merge]:
    """Merges of the study, newest first."""
    return Merge.objects.filter(study=study).select_related("kept").order_by("-merged_at", "-pk")


BEFORE_ROWS_WERE_KEPT = "It was made before the log kept what a merge does to each row."


def forbids_undo(merge: Merge) -> list[Problem]:
    """What forbids that a merge is undone; nothing where it can be."""
    event = event_that_made(merge)
    if event is None:
        return [Problem("Merge", BEFORE_ROWS_WERE_KEPT, "Add the other record by hand.")]
    return list(obstacles(event, changes_of(event)))


def hanging_on(paper: Paper) -> Iterator[tuple[models.ForeignKey[Any, Any], models.Model]]:
    """Everything stored that points to a paper, in every room, with the field that does.

    What is found anew from its text is left out.
    """
    for relation in Paper._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel) or is_found_anew(relation.related_model):
            continue
        field = relation.field
        rows = relation.related_model._base_manager.filter(**{field.name: paper}).order_by("pk")
        for row in rows:
            yield field, row
