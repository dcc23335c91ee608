"""Writes of deduplication: finding pairs, merging two records into one, undoing that wholly, keeping two apart."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.db.models import ProtectedError
from django.db.models.deletion import Collector

from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.duplicates.queries import FOUND_ANEW, found_pairs, hanging_on, later_merge
from plait.library.full_text.models import FullText
from plait.library.papers.actions import paper_row, title_key_of
from plait.library.papers.models import Mark, Paper
from plait.library.papers.queries import paper_record
from plait.library.screening.models import Review, Screener
from plait.library.screening.queries import unseen_by
from plait.methods.papers.merging import merged_paper
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.study.events import record_event
from plait.study.models import Study

Values = dict[str, Any]


@transaction.atomic
def find_duplicates(*, study: Study, now: datetime) -> dict[str, int]:
    """Look through all papers of the study; the pairs found take the place of those that waited. How many of each.

    Pairs that somebody said are two papers stay apart.
    """
    known = DuplicatePair.objects.filter(study=study)
    apart = {frozenset(ids) for ids in known.exclude(apart_at=None).values_list("one_id", "other_id")}
    known.filter(apart_at=None).delete()
    pairs = [
        DuplicatePair(
            study=study,
            one_id=one,
            other_id=other,
            score=match.score,
            reasons=list(match.reasons),
            certain=match.certain,
            found_at=now,
        )
        for one, other, match in found_pairs(study)
        if frozenset((one, other)) not in apart
    ]
    DuplicatePair.objects.bulk_create(pairs, batch_size=1000)
    n_certain = sum(pair.certain for pair in pairs)
    counts = {"certain": n_certain, "to_review": len(pairs) - n_certain}
    record_event(study, "duplicates looked for", after=counts)
    return counts


@transaction.atomic
def keep_apart(*, pair: DuplicatePair, now: datetime) -> None:
    """Say that the two are two papers. The pair is not shown again."""
    both = (pair.one_id, pair.other_id)
    DuplicatePair.objects.filter(one__in=both, other__in=both).update(apart_at=now)
    record_event(pair.study, "papers kept apart", subject=pair, after={"papers": sorted(both)})


@transaction.atomic
def merge_papers(*, kept: Paper, gone: Paper, reasons: list[str], score: float, now: datetime) -> Merge:
    """Make one paper of two: the fields of both (see `merged_paper`), and everything that hangs on either.

    Marks, folders, labels, comments, decisions, evidence, whatever points to `gone`, points to `kept` afterwards.
    What cannot, because `kept` has its like already, is kept with the merge, as is all that undoing it needs: where
    one screener decided on both, the decision on `kept` stands; of two copies of one PDF, that with coded passages.
    Raises: InputRejected when they are no two papers of one study, or passages are coded in both copies of a PDF.
    """
    if kept.study_id != gone.study_id or kept.pk == gone.pk:
        cause = "They are not two papers of one study."
        raise InputRejected(Problem("Merge", cause, "Choose two papers of this study."))
    before = {"id": kept.pk, "mark_changes": _merge_marks(kept, gone)}
    reviews = list(Review.objects.filter(papers=gone))
    moved, removed = _move_everything(kept, gone)
    before["screener_changes"] = [
        change for review in reviews for change in _follow_in_screening(review, kept.pk, gone.pk, now)
    ]
    gone_values = _values(gone)
    before |= _fill(kept, gone)
    gone_id = gone.pk
    gone.delete()
    _forget_what_is_found_anew(kept)
    merge = Merge.objects.create(
        study=kept.study,
        kept=kept,
        gone={"paper": gone_values, "moved": moved, "removed": removed},
        before=before,
        reasons=reasons,
        score=score,
        merged_at=now,
    )
    record_event(kept.study, "papers merged", subject=kept, after={"gone": gone_id, "merge": merge.pk})
    return merge


def _forget_what_is_found_anew(paper: Paper) -> None:
    for model in FOUND_ANEW:
        model._base_manager.filter(paper=paper).delete()


def merge_pair(*, pair: DuplicatePair, kept: Paper, gone: Paper, now: datetime) -> Merge:
    return merge_papers(kept=kept, gone=gone, reasons=list(pair.reasons), score=pair.score, now=now)


def _fill(kept: Paper, gone: Paper) -> dict[str, Values]:
    """Take over what `kept` lacks; its fields as they were and as they are, where that differs."""
    old = _values(kept)
    merged = paper_row(kept.study, merged_paper(paper_record(kept), paper_record(gone)))
    own = {"id", "study_id", "added_at"}
    new = {name: value for name, value in _values(merged).items() if name not in own}
    changed = {name for name, value in new.items() if value != old[name]}
    for name in changed:
        setattr(kept, name, getattr(merged, name))
    kept.save(update_fields=[*changed] or None)
    return {"fields": {name: old[name] for name in changed}, "merged": {name: new[name] for name in changed}}


def _merge_marks(kept: Paper, gone: Paper) -> list[Values]:
    """Where one account marked both: what it said of `gone` fills what it left unsaid of `kept`."""
    theirs = {mark.account_id: mark for mark in Mark.objects.filter(paper=gone)}
    changes = []
    for mark in Mark.objects.filter(paper=kept, account__in=theirs):
        other, old = theirs[mark.account_id], _values(mark)
        mark.verdict = mark.verdict or other.verdict
        mark.saved_at = min(filter(None, (mark.saved_at, other.saved_at)), default=None)
        new = _values(mark)
        if new != old:
            mark.save()
            changes.append({"id": mark.pk, "old": old, "new": new})
    return changes


def _move_everything(kept: Paper, gone: Paper) -> tuple[list[list[Any]], list[Values]]:
    """(what was moved, as [model, field, id]; rows that `kept` had already, whole)."""
    moved: list[list[Any]] = []
    removed: list[Values] = []
    for field, row in list(hanging_on(gone)):
        label = row._meta.label_lower
        try:
            with transaction.atomic():
                type(row)._base_manager.filter(pk=row.pk).update(**{field.attname: kept.pk})
        except IntegrityError:
            if isinstance(row, FullText) and _give_way(row, kept, removed):
                FullText.objects.filter(pk=row.pk).update(paper=kept)
                moved.append([label, field.attname, row.pk])
                continue
            removed.append({"model": label, "values": _values(row)})
            row.delete()
        else:
            moved.append([label, field.attname, row.pk])
    return moved, removed


def _give_way(copy: FullText, kept: Paper, removed: list[Values]) -> bool:
    """Where something stands on this copy of a PDF, let the copy of `kept` go in its place. Whether it did."""
    try:
        Collector(using=str(copy._state.db)).collect([copy])
    except ProtectedError:
        own = FullText.objects.get(paper=kept, sha256=copy.sha256)
        values = _values(own)
        try:
            own.delete()
        except ProtectedError as error:
            raise InputRejected(cited_elsewhere(f"The same PDF of both papers, {own.name}", error)) from error
        removed.append({"model": own._meta.label_lower, "values": values})
        return True
    return False


def _follow_in_screening(review: Review, kept: int, gone: int, now: datetime) -> list[Values]:
    """In the orders and samples of a review's screeners put the one paper in the place of the other; whoever has no
    paper left has finished."""
    changes = []
    for screener in Screener.objects.filter(review=review):
        old = _screening_values(screener)
        screener.order = _renamed(screener.order, kept, gone)
        screener.checks = [{**check, "papers": _renamed(check["papers"], kept, gone)} for check in screener.checks]
        if screener.done_at is None and not unseen_by(screener):
            screener.done_at = now
        new = _screening_values(screener)
        if new != old:
            screener.save(update_fields=[*new])
            changes.append({"id": screener.pk, "old": old, "new": new})
    return changes


def _renamed(papers: list[int], kept: int, gone: int) -> list[int]:
    return list(dict.fromkeys(kept if paper == gone else paper for paper in papers))


def _screening_values(screener: Screener) -> Values:
    values = _values(screener)
    return {name: values[name] for name in ("order", "checks", "done_at")}


@transaction.atomic
def undo_merge(*, merge: Merge, now: datetime) -> Paper:
    """Make two papers of one again, each with its own fields and with what hung on it.

    What was said of the merged paper since stays with the one that was kept; a field changed since stays as it is.
    Raises: InputRejected when it is undone already, or a later merge builds on it.
    """
    merge.refresh_from_db()  # undoing a later one may have given its paper back
    later = later_merge(merge)
    if merge.undone_at is not None:
        raise InputRejected(Problem("Merge", "It was undone already.", "Open the two papers."))
    if later is not None:
        cause = "The paper was merged again afterwards."
        raise InputRejected(Problem("Merge", cause, "Undo the later merge first; the list has the newest on top."))
    kept, stored = merge.kept, merge.gone
    gone = _restore("library.paper", stored["paper"])
    assert isinstance(gone, Paper)
    for label, name, pk in stored["moved"]:
        rows = apps.get_model(label)._base_manager.filter(pk=pk, **{name: kept.pk})
        rows.update(**{name: stored["paper"]["id"]})
    for row in stored["removed"]:
        if _is_possible(row["model"], row["values"]):
            _restore(row["model"], row["values"])
    _give_back(kept, merge.before["fields"], merge.before["merged"])
    for paper in (kept, gone):
        # The merge may be older than the column.
        paper.title_key = title_key_of(paper)
        paper.save(update_fields=["title_key"])
    for change in merge.before["mark_changes"]:
        mark = Mark.objects.filter(pk=change["id"]).first()
        if mark is not None:
            _give_back(mark, change["old"], change["new"])
    for change in merge.before.get("screener_changes", []):
        screener = Screener.objects.filter(pk=change["id"]).first()
        if screener is not None:
            _give_back(screener, change["old"], change["new"])
    _forget_what_is_found_anew(kept)
    merge.undone_at = now
    merge.save()
    both = (kept.pk, gone.pk)
    DuplicatePair.objects.filter(one__in=both, other__in=both).update(apart_at=now)
    record_event(merge.study, "merge undone", subject=kept, after={"back": gone.pk, "merge": merge.pk})
    return gone


def _values(row: models.Model) -> Values:
    """The row's own columns as JSON values."""
    return {field.attname: _as_json(field, row) for field in row._meta.concrete_fields}


def _as_json(field: models.Field[Any, Any], row: models.Model) -> Any:
    value = field.value_from_object(row)
    plain = value is None or isinstance(value, (str, int, float, bool, list, dict))
    return value if plain else field.value_to_string(row)


def _restore(label: str, values: Values) -> models.Model:
    model = apps.get_model(label)
    fields = {field.attname: field for field in model._meta.concrete_fields}
    known = {name: fields[name].to_python(value) for name, value in values.items() if name in fields}
    row: models.Model = model(**known)
    row.save_base(raw=True, force_insert=True)
    return row


def _is_possible(label: str, values: Values) -> bool:
    """Whether what the row points to is still there, and its place is not taken."""
    model = apps.get_model(label)
    for field in model._meta.concrete_fields:
        target = values.get(field.attname)
        if isinstance(field, models.ForeignKey) and target is not None:
            related: Any = field.related_model
            if not related._base_manager.filter(pk=target).exists():
                return False
    return not model._base_manager.filter(pk=values[model._meta.pk.attname]).exists()


def _give_back(row: models.Model, old: Values, new: Values) -> None:
    """Set the fields back that are still as the merge left them."""
    row.refresh_from_db()
    fields = {field.attname: field for field in row._meta.concrete_fields}
    now = _values(row)
    for name, value in old.items():
        if now[name] == new[name]:
            setattr(row, name, fields[name].to_python(value))
    row.save()
