"""Taking changes back, and erasing what the log holds of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import groupby

from django.db import IntegrityError, transaction
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
    """Let a room see to the rows of a table that an undo brought back, changed or took away, by their ids, within the
    same change: what they stand on may have moved on. Called when the program starts."""
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
    touched: dict[str, set[int]] = {}
    for each in changes:
        if each.kind in _afterwards:
            touched.setdefault(each.kind, set()).update(each.ids)
    for kind, ids in touched.items():
        _afterwards[kind](change, sorted(ids))


def _take_back(change: Changing, changes: list[Change]) -> None:
    """Newest first. Rows come back in the order in which they stand on each other, under their own ids."""
    coming: list[Change] = []
    made = {(each.kind, pk) for each in changes if each.is_creation for pk in each.ids}
    for (kind, how), group in groupby((each for each in reversed(changes) if each.kind), key=_how):
        if how == "delete":
            coming += group
            continue
        _bring_back(change, coming)
        coming = []
        if how == "create":
            _let_go(change, kind, (pk for each in group for pk in each.ids), made)
        else:
            _give_back(change, kind, list(group))
    _bring_back(change, coming)


def _how(each: Change) -> tuple[str, str]:
    """Table, and what was done to a row of it. What follows each other and is alike here is taken back at once."""
    return each.kind, "create" if each.is_creation else "delete" if each.after is None else "update"


def _let_go(change: Changing, kind: str, ids: Iterable[int], made: set[tuple[str, int]]) -> None:
    rows = list(model_of(kind)._base_manager.in_bulk(list(ids)).values())
    if rows:
        _refuse_what_stands_on(rows, made)
        change.delete_all(rows)


def _give_back(change: Changing, kind: str, changes: list[Change]) -> None:
    """Give rows the columns that they had before; of changes of the same row the oldest comes last."""
    model = model_of(kind)
    rows = model._base_manager.in_bulk({each.row_id for each in changes})
    values = [(rows[each.row_id], _values(model, each.before or {})) for each in changes if each.row_id in rows]
    for row, columns in values:
        for name, value in columns.items():
            setattr(row, name, value)
    try:
        with transaction.atomic():
            change.update_each(rows.values(), *sorted({name for _, columns in values for name in columns}))
    except IntegrityError:
        # A row takes a name that another one has until its turn comes.
        for row, columns in values:
            change.update(row, **columns)


def _values(model: type[Model], stored: Kept) -> dict[str, object]:
    """Columns by the names under which `Changing.update` takes them."""
    there = {field.attname: field for field in model._meta.concrete_fields}
    return {name: value_again(there[name], value) for name, value in stored.items() if name in there}


def _refuse_what_stands_on(rows: list[Model], made: set[tuple[str, int]]) -> None:
    collector = Collector(using=str(rows[0]._state.db), origin=rows[0])
    collector.collect(rows)
    going = {(kind_of(each), int(each.pk)) for instances in collector.data.values() for each in instances}
    going |= {(kind_of(each), int(each.pk)) for queryset in collector.fast_deletes for each in queryset}
    others = sorted(going - made)
    if others:
        kind, row_id = others[0]
        name = str(model_of(kind)._meta.verbose_name)
        cause = f"{name} {row_id} was added to it since then."
        raise InputRejected(Problem("Undo", cause, "Take that away first, or undo what added it."))


def _bring_back(change: Changing, coming: list[Change]) -> None:
    waiting = [row_again(each.kind, each.before or {}) for each in coming]
    while waiting:
        lacking = _lacking(waiting)
        ready = [row for row, missing in zip(waiting, lacking, strict=True) if not missing]
        if not ready:
            cause = f"The {lacking[0]} it belongs to is gone."
            raise InputRejected(Problem("Undo", cause, "Bring that back first."))
        for model, rows in groupby(ready, key=type):
            change.bulk(model, rows)
        waiting = [row for row, missing in zip(waiting, lacking, strict=True) if missing]


def _lacking(rows: list[Model]) -> list[str]:
    """What each row points to and is not there; '' where nothing is missing."""
    targets = [
        (place, field.remote_field.model, getattr(row, field.attname))
        for place, row in enumerate(rows)
        for field in row._meta.concrete_fields
        if isinstance(field, ForeignKey) and getattr(row, field.attname) is not None
    ]
    lacking = [""] * len(rows)
    for model in {model for _, model, _ in targets}:
        there = model._base_manager.in_bulk({pk for _, each, pk in targets if each is model})
        for place, each, pk in targets:
            if each is model and pk not in there:
                lacking[place] = str(model._meta.verbose_name)
    return lacking


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
