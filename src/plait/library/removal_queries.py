"""What goes with a paper that is deleted, and what keeps it."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import ProtectedError
from django.db.models.deletion import Collector

from plait.library.models import Comment, Decision, FullText, LearningCycle, Paper, Review
from plait.pages.problems import cited_elsewhere
from plait.records.problem import Problem


def going_with(paper: Paper) -> dict[str, int]:
    """What is deleted together with a paper, counted; only what there is. Marks and folders are their persons' own and
    not counted for others."""
    counts = {
        "PDFs with their text": FullText.objects.filter(paper=paper).count(),
        "comments": Comment.objects.filter(paper=paper, withdrawn_at=None).count(),
    }
    return {name: n for name, n in counts.items() if n}


def keeping(paper: Paper) -> Iterator[Problem]:
    """What forbids that a paper is deleted: started reviews, records of learning, and all that other rooms let stand on
    it, such as passages coded in its PDF."""
    decided = Decision.objects.filter(paper=paper).values("review")
    started = Review.objects.filter(papers=paper, started_at__isnull=False) | Review.objects.filter(pk__in=decided)
    for review in started.distinct().order_by("pk"):
        cause = f"It is a paper of the review “{review.title}”, which is started."
        yield Problem("Review", cause, "It stays: exclude it there, or merge it into its duplicate.")
    n_cycles = LearningCycle.objects.filter(papers=paper).count()
    if n_cycles:
        cycles = "1 record of learning reflects" if n_cycles == 1 else f"{n_cycles} records of learning reflect"
        yield Problem("Learning record", f"{cycles} on it.", "It stays: such a record belongs to its person.")
    try:
        Collector(using=str(paper._state.db)).collect([paper])
    except ProtectedError as error:
        yield cited_elsewhere("The paper", error)
