"""Taking changes back, and erasing what the log holds of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db import IntegrityError
from django.db.models import ForeignKey, Model, QuerySet
from django.db.models.deletion import Collector, ProtectedError, RestrictedError

from plait.records.problem import InputRejected, Problem
from plait.study.changing import BATCH, Changing, changing
from plait.study.history import changes_of, obstacles
from plait.study.kept import is_found_anew, is_own_trail, kind_of, model_of, row_again, value_again
from plait.study.models import Change, Event

Afterwards = Callable[[Changing, list[int]], None]
_afterwards: dict[str, Afterwards] = {}


def after_undo(kind: str, do: Afterwards) -> None:
    """Let a room see to the rows of a table that an undo brought back or changed, by their ids, within the same change:
    what they stand on may have moved on. Called when the program starts."""
    _afterwards[kind] = do


def undo(event: Event) -> Changing:
    """Take back all that an event did, as one change of its own, which can be undone in its turn.

    Raises: InputRejected, naming every row that is no longer as the event left it, or what else forbids it.
    """
    try:
        with changing(event.study, f"undone: {event.verb}"[:80], undoes=event) as change:
            # Inside, so that nobody changes a row between the look at it and the undo.
            changes = changes_of(event)
            if problems := list(obstacles(event, changes)):
                raise InputRejected(problems)
            if event.subject_id is not None:
                change.subject = (event.subject_kind, event.subject_id)
            _take_back(change, changes)
            _see_to(change, changes)
    except IntegrityError as error:
        cause = "Another row has taken the name or the place of one that would come back."
        raise InputRejected(Problem("Undo", cause, "Rename or move that one first.")) from error
    except (ProtectedError, RestrictedError) as error:
        cause = "Something was built since then on what would go."
        raise InputRejected(Problem("Undo", cause, "Take that away first.")) from error
    return change


def _see_to(change: Changing, changes: list[Change]) -> None:
    back: dict[str, list[int]] = {}
    for each in changes:
        if each.kind in _afterwards and not each.is_creation:
            back.setdefault(each.kind, []).extend(each.ids)
    for kind, ids in back.items():
        _afterwards[kind](change, sorted(set(ids)))


def _take_back(change: Changing, changes: list[Change]) -> None:
    """Newest first. Rows come back in the order in which they stand on each other, under their own ids."""
    made = {(each.kind, pk) for each in changes if each.is_creation for pk in each.ids}
    coming: list[Change] = []
    for (kind, done), run in groupby(reversed(changes), key=lambda each: (each.kind, _done(each))):
        if kind and done == "deleted":
            coming += run
        elif kind:
            _bring_back(change, coming)
            coming = []
            if done == "made":
                _take_away(change, kind, [pk for each in run for pk in each.ids], made)
            else:
                _change_back(change, kind, list(run))
    _bring_back(change, coming)


def _done(each: Change) -> str:
    if each.is_creation:
        return "made"
    return "deleted" if each.after is None else "changed"


def _take_away(change: Changing, kind: str, ids: list[int], made: set[tuple[str, int]]) -> None:
    for start in range(0, len(ids), BATCH):
        rows = list(model_of(kind)._base_manager.filter(pk__in=ids[start : start + BATCH]).order_by("-pk"))
        if rows:
            _refuse_what_stands_on(rows, made)
            change.delete_all(rows)


def _change_back(change: Changing, kind: str, changes: list[Change]) -> None:
    """Of a row that was changed more than once the oldest values are those it had."""
    model = model_of(kind)
    names = {field.attname: field for field in model._meta.concrete_fields}
    for start in range(0, len(changes), BATCH):
        some = changes[start : start + BATCH]
        rows = model._base_manager.in_bulk([each.row_id for each in some if each.row_id is not None])
        columns: dict[str, None] = {}
        for each in some:
            for name, value in (each.before or {}).items():
                if each.row_id in rows and name in names:
                    setattr(rows[each.row_id], name, value_again(names[name], value))
                    columns[name] = None
        if columns:
            change.update_each(rows.values(), *columns)


def _refuse_what_stands_on(rows: list[Model], made: set[tuple[str, int]]) -> None:
    collector = Collector(using=str(rows[0]._state.db), origin=rows[0])
    collector.collect(rows)
    groups = [*collector.data.items(), *((queryset.model, queryset) for queryset in collector.fast_deletes)]
    going = {
        (kind_of(each), int(each.pk))
        for model, instances in groups
        if not is_found_anew(model) and not is_own_trail(model)
        for each in instances
    }
    others = sorted(going - made)
    if others:
        kind, row_id = others[0]
        name = str(model_of(kind)._meta.verbose_name)
        cause = f"{name} {row_id} was added to it since then."
        raise InputRejected(Problem("Undo", cause, "Take that away first, or undo what added it."))


def _bring_back(change: Changing, coming: list[Change]) -> None:
    waiting = list(coming)
    while waiting:
        lacking = _lacking(waiting)
        ready = [each for each in waiting if each.pk not in lacking]
        if not ready:
            missing = next(iter(lacking.values()))
            raise InputRejected(Problem("Undo", f"The {missing} it belongs to is gone.", "Bring that back first."))
        for each in ready:
            change.add(row_again(each.kind, each.before or {}))
        waiting = [each for each in waiting if each.pk in lacking]


def _lacking(waiting: list[Change]) -> dict[int, str]:
    """Of rows that are to come back: the changes whose row points to something that is not there, and to what."""
    pointing: dict[type[Model], dict[Any, list[Change]]] = {}
    for each in waiting:
        for field in model_of(each.kind)._meta.concrete_fields:
            value = (each.before or {}).get(field.attname)
            if isinstance(field, ForeignKey) and value is not None:
                pointing.setdefault(field.remote_field.model, {}).setdefault(value, []).append(each)
    lacking: dict[int, str] = {}
    for model, changes in pointing.items():
        for start in range(0, len(changes), BATCH):
            some = list(changes)[start : start + BATCH]
            there = set(model._base_manager.filter(pk__in=some).values_list("pk", flat=True))
            for value in some:
                if value not in there:
                    lacking.update({each.pk: str(model._meta.verbose_name) for each in changes[value]})
    return lacking


def erase(changes: QuerySet[Change], *, now: datetime) -> int:
    """Erase the contents of changes; that something was done, when and by whom stays. How many were erased."""
    return changes.filter(erased_at=None).update(before=None, after=None, erased_at=now)
