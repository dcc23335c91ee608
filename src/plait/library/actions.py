"""Writes of the paper library: importing and adding papers, marking them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from plait.library.models import Mark, Paper
from plait.library.queries import arrivals, stored_key
from plait.methods.papers.same_paper import title_key
from plait.methods.papers.terms import terms_of
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected, Problem
from plait.study.events import record_event
from plait.study.models import Account, Study

_BATCH = 500
_LONGEST_YEAR = 9999


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


@transaction.atomic
def add_paper(*, study: Study, paper: records.Paper) -> Paper:
    """Add one paper by hand. Raises InputRejected when it has no title, or is there already."""
    if not paper.title.strip():
        raise InputRejected(Problem("Title", "The paper has no title.", "Give the title as it is printed."))
    arrival = arrivals(study, [paper])[0]
    if arrival.by:
        raise InputRejected(
            Problem(paper.title, f"A paper with the same {arrival.by} is in the library.", "Open that one instead.")
        )
    row = paper_row(study, paper)
    row.save()
    record_event(study, "paper added", subject=row)
    return row


def paper_row(study: Study, paper: records.Paper) -> Paper:
    """The record as a row that is not stored yet, with what is derived from it."""
    abstract = [[section.label, section.text] for section in paper.abstract]
    words = "\n".join((paper.title, *(text for _, text in abstract), *paper.keywords))
    row = Paper(
        study=study,
        title=paper.title,
        kind=paper.kind[:60],
        authors=[[author.family, author.given] for author in paper.authors],
        year=paper.year if paper.year is not None and 0 <= paper.year <= _LONGEST_YEAR else None,
        journal=paper.journal[:500],
        volume=paper.volume[:60],
        issue=paper.issue[:60],
        pages=paper.pages[:120],
        publisher=paper.publisher[:300],
        doi=paper.doi[:300].lower(),
        pmid=paper.pmid[:20],
        pmcid=paper.pmcid[:20],
        issn=list(paper.issn),
        url=paper.url[:2000],
        language=paper.language[:40],
        abstract=abstract,
        keywords=list(paper.keywords),
        notes=list(paper.notes),
        extra={tag: list(values) for tag, values in paper.extra.items()},
        authors_line="; ".join(str(author) for author in paper.authors),
        words=words,
        terms=" ".join(terms_of(words)),
    )
    row.title_key = title_key_of(row)
    return row


def title_key_of(row: Paper) -> str:
    """What the paper stores of its title and year, to be found by a paper of the same."""
    return title_key(stored_key(doi=row.doi, pmid=row.pmid, title=row.title, year=row.year, authors=row.authors))


@transaction.atomic
def mark_paper(
    *, paper: Paper, account: Account, verdict: str | None = None, saved: bool | None = None, now: datetime
) -> Mark:
    """Like or dislike a paper ('like', 'dislike', '' for neither), save it or not; None leaves as it is.

    A mark is its account's own: the log says that a mark was changed, not of which paper nor to what.
    """
    if verdict is not None and verdict not in Mark.Verdict.values:
        raise InputRejected(Problem("Mark", f"'{verdict}' is no mark.", "Choose like, dislike or neither."))
    mark, _ = Mark.objects.get_or_create(paper=paper, account=account)
    if verdict is not None:
        mark.verdict = verdict
    if saved is not None:
        mark.saved_at = (mark.saved_at or now) if saved else None
    mark.save()
    record_event(paper.study, "mark changed", subject=mark)
    return mark
