"""Taking changes back, and erasing what the log holds of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.db import IntegrityError
from django.db.models import ForeignKey, Model, QuerySet
from django.db.models.deletion import Collector, ProtectedError, RestrictedError

from plait.records.problem import InputRejected, Problem
from plait.study.changing import Changing, changing
from plait.study.history import changes_of, obstacles
from plait.study.kept import Kept, kind_of, model_of, row_again, value_again
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
    coming: list[Change] = []
    made = {(each.kind, pk) for each in changes if each.is_creation for pk in each.ids}
    for each in reversed(changes):
        if not each.kind:
            continue
        if each.after is None and not each.is_creation:
            coming.append(each)
            continue
        _bring_back(change, coming)
        coming = []
        model = model_of(each.kind)
        for row in model._base_manager.filter(pk__in=list(each.ids)).order_by("-pk"):
            if each.is_creation:
                _refuse_what_stands_on(row, made)
                change.delete(row)
            else:
                change.update(row, **_values(model, each.before or {}))
    _bring_back(change, coming)


def _values(model: type[Model], stored: Kept) -> dict[str, object]:
    """Columns by the names under which `Changing.update` takes them."""
    there = {field.attname: field for field in model._meta.concrete_fields}
    return {name: value_again(there[name], value) for name, value in stored.items() if name in there}


def _refuse_what_stands_on(row: Model, made: set[tuple[str, int]]) -> None:
    collector = Collector(using=str(row._state.db), origin=row)
    collector.collect([row])
    going = {(kind_of(each), int(each.pk)) for instances in collector.data.values() for each in instances}
    going |= {(kind_of(each), int(each.pk)) for queryset in collector.fast_deletes for each in queryset}
    others = sorted(going - made)
    if others:
        kind, row_id = others[0]
        name = str(model_of(kind)._meta.verbose_name)
        cause = f"{name} {row_id} was added to it since then."
        raise InputRejected(Problem("Undo", cause, "Take that away first, or undo what added it."))


def _bring_back(change: Changing, coming: list[Change]) -> None:
    waiting = list(coming)
    while waiting:
        ready = [each for each in waiting if not _lacks(each)]
        if not ready:
            missing = next(_lacks(each) for each in waiting)
            raise InputRejected(Problem("Undo", f"The {missing} it belongs to is gone.", "Bring that back first."))
        for each in ready:
            change.add(row_again(each.kind, each.before or {}))
        waiting = [each for each in waiting if each not in ready]


def _lacks(each: Change) -> str:
    """What a row that is to come back points to and is not there; '' when nothing is missing."""
    model = model_of(each.kind)
    for field in model._meta.concrete_fields:
        value = (each.before or {}).get(field.attname)
        if isinstance(field, ForeignKey) and value is not None:
            target = field.remote_field.model
            if not target._base_manager.filter(pk=value).exists():
                return str(target._meta.verbose_name)
    return ""


def erase(changes: QuerySet[Change], *, now: datetime) -> int:
    """Erase the contents of changes; that something was done, when and by whom stays. How many were erased."""
    return changes.filter(erased_at=None).update(before=None, after=None, erased_at=now)


def erase_contents(*, event: Event, now: datetime) -> int:
    """Erase what an event and its parts hold of rows, and say so in the log. How many changes were erased."""
    with changing(event.study, "contents erased") as change:
        found = Change.objects.filter(pk__in=[each.pk for each in changes_of(event) if each.kind])
        n_erased = erase(found, now=now)
        if n_erased:
            change.final("What was erased is gone.")
            change.note(event=event.pk, n_changes=n_erased)
    return n_erased
