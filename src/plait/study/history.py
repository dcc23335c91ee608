"""What the log can give back: a row as it was, and what forbids that a change is undone.

A row is read back from what it is now by taking back, newest first, what later events did to it. What was logged before
rows were kept (`is_kept`) says what was done and not to which rows: it is neither read back nor undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import ManyToOneRel, Model, Q, QuerySet

from plait.records.problem import Problem
from plait.study.belonging import path_to_study
from plait.study.kept import BATCH, Kept, kept, kind_of, model_of
from plait.study.models import FINAL, Change, Event, Study

ROWS_ARE_KEPT = "rows are kept from here"
# Rooms whose every write goes through `changing`. The others say in their events what was done, not to which rows.
ROOMS = frozenset({"coding", "findings", "innovations", "interviews", "register", "sample", "study"})


class NotKept(LookupError):
    """The log does not go back so far, or its contents were erased."""


def is_kept(event: Event) -> bool:
    """Whether the log keeps the rows of this event and of all after it."""
    return not Event.objects.filter(study=event.study_id, verb=ROWS_ARE_KEPT, pk__gt=event.pk).exists()


def row_at(kind: str, row_id: int, event: Event) -> Kept | None:
    """The columns of a row as they were right after an event; None where it was not there then.

    Raises: NotKept when the event is older than what the log keeps, its room does not keep rows yet, or a later change
        of the row was erased.
    """
    if kind.partition(".")[0] not in ROOMS or not _is_of_a_study(kind):
        raise NotKept(f"Rows of {kind} are not kept.")
    if not is_kept(event):
        raise NotKept(f"Rows are not kept as far back as event {event.pk}.")
    now = model_of(kind)._base_manager.filter(pk=row_id).first()
    state = None if now is None else kept(now)
    later = changes_of_row(kind, row_id, after=event.pk).filter(event__study=event.study_id)
    for change in later:
        if change.erased_at is not None:
            raise NotKept("What the row was then has been erased.")
        if change.is_creation:
            state = None
        elif change.after is None or state is None:
            state = dict(change.before or {})
        else:
            state |= change.before or {}
    return state


def _is_of_a_study(kind: str) -> bool:
    """Accounts and what is theirs stand in no study's log."""
    model = model_of(kind)
    return model is Study or path_to_study(model) is not None


def changes_of_row(kind: str, row_id: int, *, after: int = 0) -> QuerySet[Change]:
    """What the events after one did to a row, newest first."""
    of_row = Q(row_id=row_id) | Q(row_id__lte=row_id, last_id__gte=row_id)
    return Change.objects.filter(of_row, kind=kind, event__gt=after).order_by("-pk")


def parts_of(event: Event) -> list[Event]:
    """The event and all that stand within it."""
    found, waiting = [event], [event]
    while waiting:
        waiting = list(Event.objects.filter(within__in=[each.pk for each in waiting]).order_by("pk"))
        found += waiting
    return found


def changes_of(event: Event) -> list[Change]:
    """What an event and those within it did, in order."""
    return list(Change.objects.filter(event__in=[each.pk for each in parts_of(event)]).order_by("pk"))


def undone_by(event: Event) -> Event | None:
    """The event that undid this one, unless that was undone itself."""
    for each in Event.objects.filter(undoes=event).order_by("-pk"):
        if undone_by(each) is None:
            return each
    return None


def obstacles(event: Event, changes: list[Change]) -> Iterator[Problem]:
    """What forbids that an event, which did these changes, is undone; nothing where it can be."""
    if not is_kept(event) or event.verb == ROWS_ARE_KEPT:
        yield Problem("Undo", "It was done before the log kept rows.", "Change it by hand.")
        return
    if event.within_id is not None:
        yield Problem("Undo", "It is a part of a larger change.", "Undo that one.")
    if (other := undone_by(event)) is not None:
        yield Problem("Undo", f"It was undone already, on {other.at:%d %B %Y}.", "Nothing is left to do.")
        return
    for each in changes:
        if not each.kind and FINAL in (each.after or {}):
            yield Problem("Undo", str((each.after or {})[FINAL]), "It stays as it is.")
            return
    if all(not each.kind for each in changes):
        yield Problem("Undo", "It changed no row.", "Nothing is left to do.")
    yield from _stood_on(event, changes)
    for each in changes:
        if each.erased_at is not None:
            yield Problem("Undo", "What it changed has been erased.", "It stays as it is.")
    yield from _moved_on(changes)


def _moved_on(changes: Iterable[Change]) -> Iterator[Problem]:
    """Rows that are not as these changes left them."""
    left: dict[str, dict[int, Kept | None]] = {}
    for each in changes:
        if each.kind and each.last_id is None and each.row_id is not None:
            rows = left.setdefault(each.kind, {})
            rows[each.row_id] = None if each.after is None else {**(rows.get(each.row_id) or {}), **each.after}
    for kind, rows in left.items():
        there = model_of(kind)._base_manager.in_bulk(rows)
        for row_id, after in rows.items():
            if what := _difference(there.get(row_id), after):
                yield _changed_since(kind, row_id, what)
    for each in changes:
        if each.last_id is not None:
            yield from _moved_in_range(each)


def _difference(now: Model | None, left: Kept | None) -> str:
    """How a row is no longer as a change left it; '' when it is."""
    if now is None or left is None:
        return "" if now is None and left is None else "it is gone" if now is None else "it is there again"
    is_ = kept(now)
    differs = [name for name, value in left.items() if name in is_ and is_[name] != value]
    return ", ".join(name.removesuffix("_id") for name in differs)


def _moved_in_range(change: Change) -> Iterator[Problem]:
    """Rows of a range, of which no columns are kept, that are not all there."""
    ids = change.ids
    if model_of(change.kind)._base_manager.filter(pk__gte=ids[0], pk__lte=ids[-1]).count() != len(ids):
        yield _changed_since(change.kind, ids[0], f"one of {len(ids):,} rows")


def _changed_since(kind: str, row_id: int, what: str) -> Problem:
    name = str(model_of(kind)._meta.verbose_name)
    return Problem(f"{name} {row_id}", f"It was changed since then: {what}.", "Undo the later change first.")


def _stood_on(event: Event, changes: Iterable[Change]) -> Iterator[Problem]:
    """Rows made here that a later change in force still needs: were they gone, it could not be undone any more."""
    made: dict[str, set[int]] = {}
    for each in changes:
        if each.is_creation:
            made.setdefault(each.kind, set()).update(each.ids)
    others = Change.objects.filter(event__gt=event.pk).exclude(event__in={each.event_id for each in changes})
    for kind, ids in made.items():
        yield from _needed_by(others.filter(kind=kind), "row_id", kind, ids)
        # The hidden ones too: the ends of links that Django makes by itself.
        for relation in model_of(kind)._meta.get_fields(include_hidden=True):
            if isinstance(relation, ManyToOneRel):
                pointing = others.filter(kind=kind_of(relation.related_model))
                for when in ("before", "after"):
                    yield from _needed_by(pointing, f"{when}__{relation.field.attname}", kind, ids)


def _needed_by(others: QuerySet[Change], lookup: str, kind: str, ids: set[int]) -> Iterator[Problem]:
    """What forbids that rows go, where one of these changes is in force and is of one of them, or points to it."""
    found = others.filter(**{f"{lookup}__gte": min(ids), f"{lookup}__lte": max(ids)}).order_by("pk")
    seen: set[int] = set()
    for event_id, row_id in found.values_list("event", lookup).iterator(chunk_size=BATCH):
        if row_id in ids and event_id not in seen:
            seen.add(event_id)
            other = Event.objects.get(pk=event_id)
            if _is_in_force(other):
                cause = f"'{other.verb}' stands on it."
                yield Problem(f"{model_of(kind)._meta.verbose_name} {row_id}", cause, "Undo that first.")
                return


def _is_in_force(event: Event) -> bool:
    """Whether what an event did was neither undone nor is itself an undo: these two cancel each other."""
    while event.within is not None:
        event = event.within
    return event.undoes_id is None and undone_by(event) is None
