"""What the log can give back: a row as it was, and what forbids that a change is undone.

A row is read back from what it is now by taking back, newest first, what later events did to it. What was logged before
rows were kept (`is_kept`) says what was done and not to which rows: it is neither read back nor undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from django.db.models import ManyToOneRel, Model, Q, QuerySet

from plait.records.problem import Problem
from plait.study.kept import Kept, columns_followed, is_found_anew, is_own_trail, kept, kind_of, model_of
from plait.study.models import FINAL, Change, Event

ROWS_ARE_KEPT = "rows are kept from here"
# Rooms whose every write goes through `changing`. The others say in their events what was done, not to which rows.
ROOMS = frozenset({"coding", "library"})


Look = Callable[[list[Change]], Iterator[Problem]]
_looks: dict[str, Look] = {}


def before_undo(kind: str, look: Look) -> None:
    """Let a room say what else forbids that a change of a table is undone: `look` gets all that its event did. Called
    when the program starts."""
    _looks[kind] = look


class NotKept(LookupError):
    """The log does not go back so far, or its contents were erased."""


def is_kept(event: Event) -> bool:
    """Whether the log keeps the rows of this event and of all after it."""
    return not Event.objects.filter(study=event.study_id, verb=ROWS_ARE_KEPT, pk__gt=event.pk).exists()


def row_at(kind: str, row_id: int, event: Event) -> Kept | None:
    """The columns of a row, but for those found anew, as they were right after an event; None where it was not there
    then.

    Raises: NotKept when the event is older than what the log keeps, its room does not keep rows yet or the table is
        none that is kept, or a later change of the row was erased.
    """
    if kind.partition(".")[0] not in ROOMS or is_found_anew(model_of(kind)) or is_own_trail(model_of(kind)):
        raise NotKept(f"Rows of {kind} are not kept.")
    if not is_kept(event):
        raise NotKept(f"Rows are not kept as far back as event {event.pk}.")
    now = model_of(kind)._base_manager.filter(pk=row_id).first()
    state = None if now is None else kept(now)
    later = _of_row(kind, row_id).filter(event__gt=event.pk, event__study=event.study_id).order_by("-pk")
    for change in later:
        if change.erased_at is not None:
            raise NotKept("What the row was then has been erased.")
        if change.is_creation:
            state = None
        elif change.after is None or state is None:
            state = dict(change.before or {})
        else:
            state |= change.before or {}
    return state and {name: state[name] for name in columns_followed(model_of(kind)) if name in state}


def _of_row(kind: str, row_id: int) -> QuerySet[Change]:
    return Change.objects.filter(Q(row_id=row_id) | Q(row_id__lte=row_id, last_id__gte=row_id), kind=kind)


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
        if undone_by(_whole(each)) is None:
            return each
    return None


def _whole(event: Event) -> Event:
    """The change that an event is a part of, itself where it is none."""
    while event.within is not None:
        event = event.within
    return event


def event_that_made(row: Model) -> Event | None:
    """The first event that made a row, None where the log does not hold it."""
    made = Change.objects.filter(kind=kind_of(row), row_id=row.pk, before__isnull=True, erased_at=None)
    first = made.select_related("event").order_by("pk").first()
    return None if first is None else first.event


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
    yield from _moved_on(event, changes)
    for look in dict.fromkeys(_looks[each.kind] for each in changes if each.kind in _looks):
        yield from look(changes)


def _moved_on(event: Event, changes: Iterable[Change]) -> Iterator[Problem]:
    """Rows that are not as these changes left them."""
    left: dict[str, dict[int, Kept | None]] = {}
    for each in changes:
        if each.kind and each.last_id is not None:
            yield from _moved_in_range(event, each)
        elif each.kind and each.row_id is not None:
            rows = left.setdefault(each.kind, {})
            rows[each.row_id] = None if each.after is None else {**(rows.get(each.row_id) or {}), **each.after}
    for kind, rows in left.items():
        yield from _moved_on_in(kind, rows)


def _moved_on_in(kind: str, left: dict[int, Kept | None]) -> Iterator[Problem]:
    model = model_of(kind)
    there = {row.pk: row for some in _by_hundreds(left) for row in model._base_manager.filter(pk__in=some)}
    for row_id, after in left.items():
        now = there.get(row_id)
        if now is None and after is not None:
            # Whose own it is took it away, and no event tells of that.
            if not is_own_trail(model):
                yield _changed_since(kind, row_id, "it is gone")
        elif now is not None and after is None:
            yield _changed_since(kind, row_id, "it is there again")
        elif now is not None and after is not None:
            is_ = kept(now)
            differs = [name for name in columns_followed(model) if name in after and is_[name] != after[name]]
            if differs:
                yield _changed_since(kind, row_id, f"{', '.join(name.removesuffix('_id') for name in differs)}")


def _by_hundreds(ids: Iterable[int]) -> Iterator[list[int]]:
    waiting = list(ids)
    for start in range(0, len(waiting), 500):
        yield waiting[start : start + 500]


def _moved_in_range(event: Event, change: Change) -> Iterator[Problem]:
    ids = change.ids
    n_there = model_of(change.kind)._base_manager.filter(pk__gte=ids[0], pk__lte=ids[-1]).count()
    touched = (
        _later(event, change.kind)
        .filter(row_id__lte=ids[-1])
        .filter(Q(last_id=None, row_id__gte=ids[0]) | Q(last_id__gte=ids[0]))
    )
    if n_there != len(ids) or any(_is_in_force(each.event) for each in touched):
        yield _changed_since(change.kind, ids[0], f"one of {len(ids):,} rows")


def _later(event: Event, kind: str) -> QuerySet[Change]:
    """Changes of a table after an event and those within it."""
    own = [part.pk for part in parts_of(event)]
    return Change.objects.filter(kind=kind, event__gt=event.pk).exclude(event__in=own).select_related("event")


def _changed_since(kind: str, row_id: int, what: str) -> Problem:
    name = str(model_of(kind)._meta.verbose_name)
    return Problem(f"{name} {row_id}", f"It was changed since then: {what}.", "Undo the later change first.")


def _stood_on(event: Event, changes: Iterable[Change]) -> Iterator[Problem]:
    """Rows made here that a later change in force still needs: were they gone, it could not be undone any more."""
    for each in changes:
        if not each.is_creation:
            continue
        # The hidden ones too: the ends of links that Django makes by itself.
        for relation in model_of(each.kind)._meta.get_fields(include_hidden=True):
            if not isinstance(relation, ManyToOneRel):
                continue
            column = relation.field.attname
            needs_it = _names(f"before__{column}", each) | _names(f"after__{column}", each)
            for change in _later(event, kind_of(relation.related_model)).filter(needs_it):
                if _is_in_force(change.event):
                    cause = f"'{change.event.verb}' stands on it."
                    yield Problem(f"{model_of(each.kind)._meta.verbose_name} {each.row_id}", cause, "Undo that first.")
                    return


def _names(column: str, made: Change) -> Q:
    if made.last_id is None:
        return Q(**{column: made.row_id})
    return Q(**{f"{column}__gte": made.row_id, f"{column}__lte": made.last_id})


def _is_in_force(event: Event) -> bool:
    """Whether what an event did was neither undone nor is itself an undo: these two cancel each other."""
    event = _whole(event)
    return event.undoes_id is None and undone_by(event) is None
