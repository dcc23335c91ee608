"""Random acts of a room, undone in any order that is allowed: the rows are as they were, and are read back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.apps import apps
from hypothesis import strategies as st

from plait.records.problem import InputRejected, Problem
from plait.study.history import changes_of, obstacles, row_at, undone_by
from plait.study.kept import columns_followed, row_again
from plait.study.models import Event
from plait.study.undoing import undo

State = dict[str, dict[int, dict[str, Any]]]


def why_not_undone(event: Event) -> list[Problem]:
    return list(obstacles(event, changes_of(event)))


def state(kinds: Iterable[str]) -> State:
    """Every row of these tables, byte for byte, but for what is found anew."""
    models = {kind: apps.get_model(kind) for kind in kinds}
    found = {kind: model._base_manager.values(*columns_followed(model)) for kind, model in models.items()}
    return {kind: {row["id"]: row for row in rows} for kind, rows in found.items()}


def read_back(kind: str, row_id: int, event: Event) -> dict[str, Any] | None:
    stored = row_at(kind, row_id, event)
    row = None if stored is None else row_again(kind, stored)
    return None if row is None else {name: getattr(row, name) for name in columns_followed(row)}


def undone_in_any_order(data: st.DataObject, act: Callable[[], object], kinds: tuple[str, ...]) -> None:
    """Do up to eight acts (one that is refused counts as none), read back the rows of every time, and undo all that may
    be undone, in any order: what is left is what was there. Acts that cannot be undone (`Changing.final`) do not
    belong here; one that changed no row (an import of what is there) stays. kinds: the tables that are looked at.
    """
    begun = Event.objects.order_by("-pk")[0]
    states = {begun.pk: state(kinds)}
    for _ in range(data.draw(st.integers(1, 8))):
        try:
            act()
        except InputRejected:
            continue
        states[Event.objects.order_by("-pk")[0].pk] = state(kinds)
    for pk, then in states.items():
        event = Event.objects.get(pk=pk)
        for kind in kinds:
            ids = {row_id for each in states.values() for row_id in each[kind]}
            assert {row_id: read_back(kind, row_id, event) for row_id in ids} == {
                row_id: then[kind].get(row_id) for row_id in ids
            }
    _undo_all(data, begun, kinds)
    assert state(kinds) == states[begun.pk]


def _undo_all(data: st.DataObject, begun: Event, kinds: tuple[str, ...]) -> None:
    done_since = Event.objects.filter(pk__gt=begun.pk, within=None).order_by("pk")
    waiting = [event for event in done_since if any(each.kind for each in changes_of(event))]
    while waiting:
        allowed = [event for event in waiting if not why_not_undone(event)]
        # What else stands on the rows is found when they are to go: then it is refused whole.
        done, refused = [], []
        for event in data.draw(st.permutations(allowed)):
            before = state(kinds)
            try:
                undo(event)
            except InputRejected as rejected:
                assert state(kinds) == before
                refused.append(f"{event}: {rejected}")
                continue
            done.append(event)
            break
        assert done, refused or [(str(event), why_not_undone(event)) for event in waiting]
        waiting.remove(done[0])


def undo_undone(act: Callable[[], object], kinds: tuple[str, ...]) -> None:
    """Do four acts, undo the last, and undo the undo: all is as it was done."""
    for _ in range(4):
        try:
            act()
        except InputRejected:
            continue
    last = Event.objects.filter(within=None).order_by("-pk")[0]
    done = state(kinds)
    if why_not_undone(last):
        return
    back = undo(last)
    assert back.event is not None
    undo(back.event)
    assert state(kinds) == done
    assert undone_by(last) is None
