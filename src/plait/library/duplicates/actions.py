"""Writes of deduplication: finding pairs, merging two records into one, making two of it again, keeping two apart."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.db.models.deletion import Collector

from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.duplicates.queries import forbids_undo, found_pairs, hanging_on
from plait.library.full_text.models import FullText
from plait.library.papers.actions import paper_row
from plait.library.papers.models import Mark, Paper
from plait.library.papers.queries import paper_record
from plait.library.related.actions import forget_what_is_near
from plait.library.screening.models import Review, Screener
from plait.library.screening.queries import unseen_by
from plait.methods.papers.merging import merged_paper
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.study.changing import Changing, changing
from plait.study.history import event_that_made
from plait.study.kept import kind_of
from plait.study.models import Study
from plait.study.undoing import undo

Values = dict[str, Any]


def find_duplicates(*, study: Study, now: datetime) -> dict[str, int]:
    """Look through all papers of the study; the pairs found take the place of those that waited. How many of each.

    Pairs that somebody said are two papers stay apart.
    """
    found = {(one, other): match for one, other, match in found_pairs(study)}
    with changing(study, "duplicates looked for") as change:
        known = DuplicatePair.objects.filter(study=study)
        apart = {frozenset(ids) for ids in known.exclude(apart_at=None).values_list("one_id", "other_id")}
        papers = set(Paper.objects.filter(study=study).values_list("pk", flat=True))
        wanted: dict[tuple[int, int], Values] = {
            (one, other): {"score": match.score, "reasons": list(match.reasons), "certain": match.certain}
            for (one, other), match in found.items()
            if frozenset((one, other)) not in apart and {one, other} <= papers
        }
        waiting = {(pair.one_id, pair.other_id): pair for pair in known.filter(apart_at=None)}
        change.delete_all([pair for both, pair in waiting.items() if wanted.get(both) != _found_of(pair)])
        change.bulk(
            DuplicatePair,
            [
                DuplicatePair(study=study, one_id=both[0], other_id=both[1], found_at=now, **told)
                for both, told in wanted.items()
                if both not in waiting or told != _found_of(waiting[both])
            ],
        )
        n_certain = sum(told["certain"] for told in wanted.values())
        counts = {"certain": n_certain, "to_review": len(wanted) - n_certain}
        change.note(**counts)
    return counts


def _found_of(pair: DuplicatePair) -> Values:
    return {"score": pair.score, "reasons": pair.reasons, "certain": pair.certain}


def keep_apart(*, pair: DuplicatePair, now: datetime) -> None:
    """Say that the two are two papers. The pair is not shown again."""
    with changing(pair.study, "papers kept apart", pair) as change:
        _keep_apart(change, pair.one_id, pair.other_id, now)


def _keep_apart(change: Changing, one: int, other: int, now: datetime) -> None:
    change.update_all(DuplicatePair.objects.filter(one__in=(one, other), other__in=(one, other)), apart_at=now)


def merge_papers(*, kept: Paper, gone: Paper, reasons: list[str], score: float, now: datetime) -> Merge:
    """Make one paper of two: the fields of both (see `merged_paper`), and everything that hangs on either.

    Marks, folders, labels, comments, decisions, evidence, whatever points to `gone`, points to `kept` afterwards, but
    for what `kept` has its like of already: where one screener decided on both, the decision on `kept` stands; of two
    copies of one PDF, that with coded passages.
    Raises: InputRejected when they are no two papers of one study, or passages are coded in both copies of a PDF.
    """
    if kept.study_id != gone.study_id or kept.pk == gone.pk:
        cause = "They are not two papers of one study."
        raise InputRejected(Problem("Merge", cause, "Choose two papers of this study."))
    with changing(kept.study, "papers merged", kept) as change:
        _merge_marks(change, kept, gone)
        reviews = list(Review.objects.filter(papers=gone))
        in_both = [review.pk for review in reviews if review.papers.contains(kept)]
        _move_everything(change, kept, gone)
        for review in reviews:
            _follow_in_screening(change, review, kept.pk, gone.pk, now)
        went = {"id": gone.pk, "title": gone.title}
        _fill(change, kept, gone)
        change.delete(gone)
        forget_what_is_near([kept.pk])
        return change.create(
            Merge,
            study=kept.study,
            kept=kept,
            gone={"paper": went, "reviews": in_both},
            reasons=reasons,
            score=score,
            merged_at=now,
        )


def merge_pair(*, pair: DuplicatePair, kept: Paper, gone: Paper, now: datetime) -> Merge:
    return merge_papers(kept=kept, gone=gone, reasons=list(pair.reasons), score=pair.score, now=now)


def _fill(change: Changing, kept: Paper, gone: Paper) -> None:
    """Take over what `kept` lacks."""
    merged = paper_row(kept.study, merged_paper(paper_record(kept), paper_record(gone)))
    own = {"id", "study_id", "added_at"}
    names = [field.attname for field in Paper._meta.concrete_fields if field.attname not in own]
    change.update(kept, **{name: getattr(merged, name) for name in names})


def _merge_marks(change: Changing, kept: Paper, gone: Paper) -> None:
    """Where one account marked both: what it said of `gone` fills what it left unsaid of `kept`."""
    theirs = {mark.account_id: mark for mark in Mark.objects.filter(paper=gone)}
    for mark in Mark.objects.filter(paper=kept, account__in=theirs):
        other = theirs[mark.account_id]
        saved_at = min(filter(None, (mark.saved_at, other.saved_at)), default=None)
        change.update(mark, verdict=mark.verdict or other.verdict, saved_at=saved_at)


def _move_everything(change: Changing, kept: Paper, gone: Paper) -> None:
    for field, row in list(hanging_on(gone)):
        try:
            with transaction.atomic():
                change.update(row, **{field.attname: kept.pk})
        except IntegrityError:
            if isinstance(row, FullText) and _give_way(change, row, kept):
                change.update(row, paper_id=kept.pk)
            else:
                change.delete(row)


def _give_way(change: Changing, copy: FullText, kept: Paper) -> bool:
    """Where something stands on this copy of a PDF, let the copy of `kept` go in its place. Whether it did."""
    try:
        Collector(using=str(copy._state.db)).collect([copy])
    except ProtectedError:
        own = FullText.objects.get(paper=kept, sha256=copy.sha256)
        try:
            change.delete(own)
        except ProtectedError as error:
            raise InputRejected(cited_elsewhere(f"The same PDF of both papers, {own.name}", error)) from error
        return True
    return False


def _follow_in_screening(change: Changing, review: Review, kept: int, gone: int, now: datetime) -> None:
    """In the orders and samples of a review's screeners put the one paper in the place of the other; whoever has no
    paper left has finished."""
    for screener in Screener.objects.filter(review=review):
        checks = [{**check, "papers": _renamed(check["papers"], kept, gone)} for check in screener.checks]
        done_at = screener.done_at or (None if unseen_by(screener) else now)
        change.update(screener, order=_renamed(screener.order, kept, gone), checks=checks, done_at=done_at)


def _renamed(papers: list[int], kept: int, gone: int) -> list[int]:
    return list(dict.fromkeys(kept if paper == gone else paper for paper in papers))


def undo_merge(*, merge: Merge, now: datetime) -> Paper:
    """Make two papers of one again, each with its own fields and with what hung on it, and keep them apart.

    What was said of the merged paper since stays with the one that was kept.
    Raises: InputRejected with what forbids it, see `study.undoing.undo`.
    """
    event = event_that_made(merge)
    if event is None:
        raise InputRejected(forbids_undo(merge))
    with changing(merge.study, "merge undone") as change:
        undo(event)
        gone = Paper.objects.get(pk=merge.gone["paper"]["id"])
        change.subject = (kind_of(gone), gone.pk)
        _keep_apart(change, event.subject_id or 0, gone.pk, now)
    return gone
