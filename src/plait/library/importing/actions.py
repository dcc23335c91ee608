"""Taking in the papers of a reference file."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from plait.library.papers.actions import paper_row
from plait.library.papers.models import Paper
from plait.library.papers.queries import arrivals
from plait.records.paper import ReferenceFile
from plait.study.events import record_event
from plait.study.models import Study

_BATCH = 500


@dataclass(frozen=True, slots=True)
class ReferenceCounts:
    """What an import of references did."""

    added: int
    already_there: int
    broken: int


@transaction.atomic
def import_references(*, study: Study, file: ReferenceFile) -> ReferenceCounts:
    """Take in the papers of a reference file that are not there yet, by DOI, PMID, or title and year.

    What is there stays as it is. Broken records are counted and left out.
    """
    coming = arrivals(study, file.papers)
    new = [arrival.paper for arrival in coming if not arrival.by]
    Paper.objects.bulk_create((paper_row(study, paper) for paper in new), batch_size=_BATCH)
    counts = ReferenceCounts(len(new), len(coming) - len(new), len(file.broken))
    after = {"format": file.format, "added": counts.added, "already_there": counts.already_there}
    record_event(study, "papers imported", after={**after, "broken": counts.broken})
    return counts
