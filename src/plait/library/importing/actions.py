"""Taking in the papers of a reference file."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from plait.library.papers.actions import paper_row
from plait.library.papers.models import Paper
from plait.library.papers.queries import arrivals
from plait.records.paper import ReferenceFile
from plait.study.changing import Changing, begun, changing
from plait.study.models import Event, Study


@dataclass(frozen=True, slots=True)
class ReferenceCounts:
    """What an import of references did."""

    added: int
    already_there: int
    broken: int


def import_references(*, study: Study, file: ReferenceFile) -> ReferenceCounts:
    """Take in the papers of a reference file that are not there yet, by DOI, PMID, or title and year.

    What is there stays as it is. Broken records are counted and left out.
    """
    with changing(study, "papers imported") as change:
        change.note(format=file.format)
        return _take_in(change, study, file)


def begin_import(*, study: Study, format: str) -> Event:
    """The event of an import that is made in steps."""
    whole = begun(study, "papers imported", format=format).event
    assert whole is not None
    return whole


def import_step(*, study: Study, file: ReferenceFile, whole: Event) -> ReferenceCounts:
    """The same with some of the papers of a large file: a step of the import that was begun."""
    with changing(study, "papers stored", within=whole) as change:
        return _take_in(change, study, file)


def _take_in(change: Changing, study: Study, file: ReferenceFile) -> ReferenceCounts:
    coming = arrivals(study, file.papers)
    new = [arrival.paper for arrival in coming if not arrival.by]
    change.bulk(Paper, (paper_row(study, paper) for paper in new))
    counts = ReferenceCounts(len(new), len(coming) - len(new), len(file.broken))
    change.note(**asdict(counts))
    return counts
