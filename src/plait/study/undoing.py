"""Taking changes back, and erasing what the log holds of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import ForeignKey, Model, QuerySet
from django.db.models.deletion import ProtectedError, RestrictedError

from plait.database.locks import writing_study
from plait.database.turns import give_way
from plait.records.problem import InputRejected, Problem
from plait.study.access import require_undo
from plait.study.changing import Changing, begun, changing
from plait.study.history import (
    Taken,
    changes_of,
    cut_off_undo,
    obstacles,
    obstacles_of_all,
    obstacles_of_rows,
    relations_to,
    standing_on,
    steps_left,
)
from plait.study.kept import Kept, by_batches, model_of, row_again, value_again
from plait.study.models import Account, Change, Event, Pointer

Afterwards = Callable[[Changing, list[int]], None]
_afterwards: dict[str, Afterwards] = {}


def after_undo(kind: str, do: Afterwards) -> None:
    """Let a room see to the rows of a table that an undo brought back, changed or took away, by their ids, within the
    same change: what they stand on may have moved on. Called when the program starts."""
    _afterwards[kind] = do


def undo(event: Event, *, within: Event | None = None) -> Changing:
    """Take back all that an event did, as one change of its own, which can be undone in its turn.

    within: the undo of several events that this one is a part of.
    Raises: InputRejected, naming every row that is no longer as the event left it, or what else forbids it.
    """
    with _told(), changing(event.study, _verb(event), undoes=event, within=within) as change:
        # Inside, so that nobody changes a row between the look at it and the undo.
        changes = changes_of(event)
        _refuse(obstacles(event, changes))
        _undo(change, event, changes)
    return change


def undo_for(person: Account, event: Event) -> Changing:
    """The same for somebody, who is asked whether they may. Raises: PermissionDenied where they may not."""
    require_undo(person, event.study, event)
    return undo(event)


def undo_all(events: Sequence[Event]) -> Changing:
    """Take back what several events of a study did, the newest first: all or none, and as one change."""
    newest_first = sorted(events, key=lambda each: each.pk, reverse=True)
    if len(newest_first) == 1:
        return undo(newest_first[0])
    study = newest_first[0].study
    with writing_study(study.pk):
        # Named after what was done first.
        whole = begun(study, _verb(newest_first[-1]))
        for event in newest_first:
            undo(event, within=whole.event)
    return whole


def undo_in_steps(event: Event, *, save: Callable[[int, int], None]) -> Event:
    """The same for an event that was made in steps: each of them by itself, the newest first. An undo that was cut off
    goes on. Returns: the undo's event.

    Parameters: save, called in the transaction of each step, with the number of steps done and of all.
    Raises: InputRejected as `undo` does, before the first step; or at a step before which a row has changed.
    """
    whole, left = cut_off_undo(event), steps_left(event)
    _refuse(obstacles_of_all(event))
    newer = Taken()
    for step in left:
        _look_at(step, newer)
    done = 0 if whole is None else event.parts.count() - len(left)
    while left:
        for number, step in enumerate(left, start=done + 1):
            began = time.monotonic()
            with _told(), writing_study(event.study_id):
                whole = whole or _begun(event)
                with changing(event.study, _verb(step), undoes=step, within=whole) as change:
                    changes = changes_of(step)
                    _refuse(obstacles_of_rows(step, changes))
                    _undo(change, step, changes)
                    save(number, done + len(left))
            give_way(time.monotonic() - began)
        # What still went on may have made a step before the first of these kept it from that.
        done, left = done + len(left), steps_left(event)
    assert whole is not None
    return whole


def _begun(event: Event) -> Event:
    whole = begun(event.study, _verb(event), undoes=event).event
    assert whole is not None
    return whole


def _verb(event: Event) -> str:
    return f"undone: {event.verb}"[:80]


def _refuse(problems: Iterable[Problem]) -> None:
    if found := list(problems):
        raise InputRejected(found)


def _look_at(step: Event, newer: Taken) -> None:
    """Raises: InputRejected where a step cannot be undone as things are, so that no other is begun with. newer: those
    that are taken back before it; it is one of them from now on."""
    changes = changes_of(step)
    _refuse(obstacles_of_rows(step, changes, newer))
    made = _made(changes)
    for kind, pks in groupby(made, key=lambda each: each[0]):
        for some in by_batches([pk for _, pk in pks]):
            refuse_what_stands_on(kind, some, made, newer.rows)
    newer.add(changes)


def _undo(change: Changing, event: Event, changes: list[Change]) -> None:
    if event.subject_id is not None:
        change.subject = (event.subject_kind, event.subject_id)
    _take_back(change, changes)
    _see_to(change, changes)


@contextmanager
def _told() -> Iterator[None]:
    """Say in words what the database refuses."""
    try:
        yield
    except IntegrityError as error:
        cause = "Another row has taken the name or the place of one that would come back."
        raise InputRejected(Problem("Undo", cause, "Rename or move that one first.")) from error
    except (ProtectedError, RestrictedError) as error:
        cause = "Something was built since then on what would go."
        raise InputRejected(Problem("Undo", cause, "Take that away first.")) from error


def _see_to(change: Changing, changes: list[Change]) -> None:
    touched: dict[str, set[int]] = {}
    for each in changes:
        if each.kind in _afterwards:
            touched.setdefault(each.kind, set()).update(each.ids)
    for kind, ids in touched.items():
        _afterwards[kind](change, sorted(ids))


def _take_back(change: Changing, changes: list[Change]) -> None:
    """Newest first. Rows come back in the order in which they stand on each other, under their own ids."""
    made = _made(changes)
    rows = (each for each in reversed(changes) if each.kind)
    for (kind, what), run in groupby(rows, key=_what_was_done):
        if what == "deleted":
            _bring_back(change, list(run))
        elif what == "made":
            _take_out(change, kind, [pk for each in run for pk in reversed(each.ids)], made)
        else:
            _give_back(change, kind, list(run))


def _made(changes: Iterable[Change]) -> dict[tuple[str, int], None]:
    """The kinds and ids of all rows that were made, in order."""
    return {(each.kind, pk): None for each in changes if each.is_creation for pk in each.ids}


def _what_was_done(change: Change) -> tuple[str, str]:
    """What follows each other and is alike here is taken back at once. Deleted rows of any tables are: those that were
    last deleted may stand on others."""
    if change.is_creation:
        return change.kind, "made"
    return ("", "deleted") if change.after is None else (change.kind, "changed")


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


def _take_out(change: Changing, kind: str, ids: list[int], made: Container[tuple[str, int]]) -> None:
    """Delete rows that were made. made: all that were made with them, and may go with them."""
    model = model_of(kind)
    stand_on_each_other = any(relation.related_model is model for relation in relations_to(model))
    for some in ([pk] for pk in ids) if stand_on_each_other else by_batches(ids):
        refuse_what_stands_on(kind, some, made)
        change.delete_all(model._base_manager.filter(pk__in=some).order_by("-pk"))


def _values(model: type[Model], stored: Kept) -> dict[str, object]:
    """Columns by the names under which `Changing.update` takes them."""
    there = {field.attname: field for field in model._meta.concrete_fields}
    return {name: value_again(there[name], value) for name, value in stored.items() if name in there}


def refuse_what_stands_on(kind: str, ids: Sequence[int], *made: Container[tuple[str, int]]) -> None:
    """Raises: InputRejected when rows that are not among those made stand on one of these rows."""
    for problem in standing_on(kind, ids, *made):
        raise InputRejected(problem)


def _bring_back(change: Changing, coming: list[Change]) -> None:
    waiting = coming
    while waiting:
        lacking = _lacking(waiting)
        ready = [each for each in waiting if each.pk not in lacking]
        if not ready:
            missing = lacking[waiting[0].pk]
            raise InputRejected(Problem("Undo", f"The {missing} it belongs to is gone.", "Bring that back first."))
        for kind, some in groupby(ready, key=lambda each: each.kind):
            change.add_all(model_of(kind), [row_again(kind, each.before or {}) for each in some])
        waiting = [each for each in waiting if each.pk in lacking]


def _lacking(waiting: Sequence[Change]) -> dict[int, str]:
    """Which of the rows that are to come back point to something that is not there, and to what."""
    found: dict[int, str] = {}
    for kind, some in groupby(waiting, key=lambda each: each.kind):
        rows = list(some)
        for field in model_of(kind)._meta.concrete_fields:
            if not isinstance(field, ForeignKey):
                continue
            target = field.remote_field.model
            wanted = {each.pk: (each.before or {}).get(field.attname) for each in rows}
            ids = sorted({value for value in wanted.values() if value is not None})
            there = {pk for each in by_batches(ids) for pk in _ids_there(target, each)}
            lacking = [pk for pk, value in wanted.items() if value is not None and value not in there]
            found |= dict.fromkeys(lacking, str(target._meta.verbose_name))
    return found


def _ids_there(model: type[Model], ids: Sequence[int]) -> QuerySet[Any, int]:
    return model._base_manager.filter(pk__in=ids).values_list("pk", flat=True)


def erase(changes: QuerySet[Change], *, now: datetime) -> int:
    """Erase the contents of changes; that something was done, when and by whom stays. How many were erased."""
    there = changes.filter(erased_at=None)
    Pointer.objects.filter(change__in=there.order_by().values("pk")).delete()
    return there.update(before=None, after=None, erased_at=now)


def erase_contents(*, event: Event, now: datetime) -> int:
    """Erase what an event and its parts hold of rows, and say so in the log. How many changes were erased."""
    with changing(event.study, "contents erased") as change:
        found = Change.objects.filter(pk__in=[each.pk for each in changes_of(event) if each.kind])
        n_erased = erase(found, now=now)
        if n_erased:
            change.final("What was erased is gone.")
            change.note(event=event.pk, n_changes=n_erased)
    return n_erased
