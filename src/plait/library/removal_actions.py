"""Deleting a paper."""

from __future__ import annotations

from django.db import transaction

from plait.library.models import FullText, Paper, Review
from plait.library.removal_queries import keeping
from plait.records.problem import InputRejected
from plait.study.actions import delete_file
from plait.study.events import record_event

TAKEN_OUT = "Taken out of the library"


@transaction.atomic
def delete_paper(*, paper: Paper) -> None:
    """Delete a paper with its PDFs, comments and marks. A review not started goes on without it.

    Raises: InputRejected, naming all that keeps it: a started review, a record of learning, passages coded in its PDF,
        an innovation that cites it.
    """
    problems = list(keeping(paper))
    if problems:
        raise InputRejected(problems)
    for review in Review.objects.filter(papers=paper, started_at__isnull=True):
        removed = dict(review.flow.get("removed", {}))
        removed[TAKEN_OUT] = removed.get(TAKEN_OUT, 0) + 1
        review.flow = {**review.flow, "removed": removed}
        review.save(update_fields=["flow"])
    record_event(paper.study, "paper deleted", subject=paper)
    for kept in FullText.objects.filter(paper=paper).only("file"):
        delete_file(kept.file)
    paper.delete()
