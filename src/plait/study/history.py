"""What the log can give back: a row as it was, and what forbids that a change is undone.

A row is read back from what it is now by taking back, newest first, what later events did to it. What was logged before
rows were kept (`is_kept`) says what was done and not to which rows: it is neither read back nor undone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from django.db.models import SET_NULL, Exists, F, ManyToOneRel, Model, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from plait.records.problem import InputRejected, Problem
from plait.study.belonging import path_to_study
from plait.study.kept import (
    BATCH,
    Kept,
    by_batches,
    columns_followed,
    is_a_table,
    is_found_anew,
    is_own_trail,
    kept,
    kind_of,
    model_of,
)
from plait.study.models import FINAL, Change, Event, Pointer, Study

ROWS_ARE_KEPT = "rows are kept from here"

Look = Callable[[list[Change]], Iterator[Problem]]
_looks: dict[str, Look] = {}


def before_undo(kind: str, look: Look) -> None:
    """Let a room say what else forbids that a change of a table is undone: `look` gets all that its event did. Called
    when the program starts."""
    _looks[kind] = look


Withheld = Callable[[type[Model], Mapping[int, int | None]], Mapping[int, str]]
_withhold: list[Withheld] = []


def hold_back(why: Withheld) -> None:
    """Let a room say of which rows the pages of the log show nobody the contents, and why. `why` gets a table and rows
    of it, id -> the person whom each is about, None where the log does not know. Called when the program starts."""
    _withhold.append(why)


def held_back(kind: str, changes: Iterable[Change]) -> dict[int, str]:
    """Row's id -> why what these changes did to it, rows of one table, is not shown. That they were made stays, and
    of rows made as a range nothing else is kept."""
    rows: dict[int, int | None] = {}
    for each in changes:
        if each.row_id is not None and each.last_id is None:
            rows[each.row_id] = rows.get(each.row_id) or each.person
    return why_held_back(kind, rows)


def why_held_back(kind: str, rows: Mapping[int, int | None]) -> dict[int, str]:
    """The same of rows, id -> the person whom each is about as far as that is known."""
    try:
        model = model_of(kind)
    except LookupError:  # a table of an older version
        return {}
    return {row_id: said for why in _withhold for row_id, said in why(model, rows).items()}


class NotKept(LookupError):
    """The log does not go back so far, or its contents were erased."""


def is_kept(event: Event) -> bool:
    """Whether the log keeps the rows of this event and of all after it."""
    return not Event.objects.filter(study=event.study_id, verb=ROWS_ARE_KEPT, pk__gt=event.pk).exists()


def row_at(kind: str, row_id: int, event: Event) -> Kept | None:
    """The columns of a row, but for those found anew, as they were right after an event; None where it was not there
    then.

    Raises: NotKept when the event is older than what the log keeps, the table is none that is kept, or a later change
        of the row was erased.
    """
    if not is_a_table(kind):
        raise NotKept(f"There is no table of {kind} any more: it was one of an older version.")
    model = model_of(kind)
    if not _is_of_a_study(model) or is_found_anew(model) or is_own_trail(model):
        raise NotKept(f"Rows of {kind} are not kept.")
    if not is_kept(event):
        raise NotKept(f"Rows are not kept as far back as event {event.pk}.")
    now = model._base_manager.filter(pk=row_id).first()
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
    return state and {name: state[name] for name in columns_followed(model) if name in state}


def _is_of_a_study(model: type[Model]) -> bool:
    """Accounts and what is theirs stand in no study's log."""
    return model is Study or path_to_study(model) is not None


def changes_of_row(kind: str, row_id: int, *, after: int = 0) -> QuerySet[Change]:
    """What the events after one did to a row, newest first."""
    of_row = Q(row_id=row_id) | Q(row_id__lte=row_id, last_id__gte=row_id)
    return Change.objects.filter(of_row, kind=kind, event__gt=after).order_by("-pk")


def parts_of(event: Event) -> list[Event]:
    """The event and all that stand within it, but for steps that were taken back by themselves."""
    found, waiting = [event], [event]
    while waiting:
        waiting = _not_undone(Event.objects.filter(within__in=[each.pk for each in waiting]).order_by("pk"))
        found += waiting
    return found


def _not_undone(events: QuerySet[Event]) -> list[Event]:
    undone = set(Event.objects.filter(undoes__in=events.order_by()).values_list("undoes", flat=True))
    return [each for each in events if each.pk not in undone or undone_by(each) is None]


def changes_of(event: Event) -> list[Change]:
    """What an event and those within it did, in order."""
    return list(Change.objects.filter(event__in=[each.pk for each in parts_of(event)]).order_by("pk"))


def undone_by(event: Event) -> Event | None:
    """The event that undid this one, unless that was undone itself."""
    return next((each for each in _undoings(event) if not _is_cut_off(each)), None)


def cut_off_undo(event: Event) -> Event | None:
    """The undo in steps of this event that did not come to its end."""
    return next((each for each in _undoings(event) if _is_cut_off(each)), None)


def _undoings(event: Event) -> Iterator[Event]:
    return (each for each in Event.objects.filter(undoes=event).order_by("-pk") if undone_by(_whole(each)) is None)


def _whole(event: Event) -> Event:
    """The change that an event is a part of, itself where it is none."""
    while event.within is not None:
        event = event.within
    return event


def _is_cut_off(undoing: Event) -> bool:
    assert undoing.undoes is not None
    return Event.objects.filter(within=undoing, undoes__isnull=False).exists() and bool(steps_left(undoing.undoes))


def is_made_in_steps(event: Event) -> bool:
    """Whether all that an event did was done in steps, see `changing.begun`."""
    return not event.changes.exclude(kind="").exists() and event.parts.exists()


def is_final(event: Event) -> bool:
    """Whether a step of an event said that it cannot be undone."""
    return Change.objects.filter(event__within=event, kind="", after__has_key=FINAL).exists()


def steps_left(event: Event) -> list[Event]:
    """The steps of an event that changed rows and were not taken back, newest first."""
    of_rows = Change.objects.exclude(kind="").filter(Q(event=OuterRef("pk")) | Q(event__within=OuterRef("pk")))
    return _not_undone(Event.objects.filter(Exists(of_rows), within=event).order_by("-pk"))


def require_in_force(whole: Event) -> None:
    """Raises: InputRejected where a change that is made in steps was taken back meanwhile, or is being so."""
    if undone_by(whole) is not None or cut_off_undo(whole) is not None:
        raise InputRejected(Problem("Undo", "It was taken back while it went on.", "Begin it anew."))


# So many rows are taken back at once.
_MANY_ROWS = 2_000


def is_long(event: Event) -> bool:
    """Whether it takes long to undo an event, and can be done in steps."""
    if not is_made_in_steps(event):
        return False
    left = steps_left(event)
    rows = Change.objects.filter(Q(event__in=left) | Q(event__within__in=left)).exclude(kind="")
    n_rows = rows.aggregate(n=Sum(Coalesce("last_id", "row_id") - F("row_id") + 1))["n"]
    return bool(n_rows and n_rows > _MANY_ROWS)


def event_that_made(row: Model) -> Event | None:
    """The first event that made a row, None where the log does not hold it."""
    made = Change.objects.filter(kind=kind_of(row), row_id=row.pk, before__isnull=True, erased_at=None)
    first = made.select_related("event").order_by("pk").first()
    return None if first is None else first.event


def obstacles(event: Event, changes: list[Change]) -> Iterator[Problem]:
    """What forbids that an event, which did these changes, is undone; nothing where it can be."""
    found = list(obstacles_of_all(event))
    yield from found or obstacles_of_rows(event, changes)


def obstacles_of_all(event: Event) -> Iterator[Problem]:
    """What forbids it whatever the rows are by now."""
    if not is_kept(event) or event.verb == ROWS_ARE_KEPT:
        yield Problem("Undo", "It was done before the log kept rows.", "Change it by hand.")
        return
    if event.within_id is not None:
        yield Problem("Undo", "It is a part of a larger change.", "Undo that one.")
    if (other := undone_by(event)) is not None:
        yield Problem("Undo", f"It was undone already, on {other.at:%d %B %Y}.", "Nothing is left to do.")


def obstacles_of_rows(event: Event, changes: list[Change], before: Taken | None = None) -> Iterator[Problem]:
    """What forbids it by these changes, and by what has become of their rows. before: what is taken back before it."""
    before = before or Taken()
    for each in changes:
        if not each.kind and FINAL in (each.after or {}):
            yield Problem("Undo", str((each.after or {})[FINAL]), "It stays as it is.")
            return
    if all(not each.kind for each in changes):
        yield Problem("Undo", "It changed no row.", "Nothing is left to do.")
    if gone := sorted({each.kind for each in changes if each.kind and not is_a_table(each.kind)}):
        cause = f"It changed rows of a table of an older version: {', '.join(gone)}."
        yield Problem("Undo", cause, "It stays as it is.")
        return
    own = {each.event_id for each in changes} | before.events
    stood_on = list(_stood_on(event, changes, own))
    yield from stood_on or _laid_on(changes, before)
    for each in changes:
        if each.erased_at is not None:
            yield Problem("Undo", "What it changed has been erased.", "It stays as it is.")
    moved = list(_moved_on([each for each in changes if (each.kind, each.row_id) not in before.rows]))
    yield from moved or _changed_again(event, changes, own)
    for look in dict.fromkeys(_looks[each.kind] for each in changes if each.kind in _looks):
        yield from look(changes)


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
            if what := _difference(model_of(kind), there.get(row_id), after):
                yield _changed_since(kind, row_id, what)
    for each in changes:
        if each.last_id is not None:
            yield from _moved_in_range(each)


def _difference(model: type[Model], now: Model | None, left: Kept | None) -> str:
    """How a row is no longer as a change left it; '' when it is."""
    if now is None:
        # Of a person's own trail no event tells that it went.
        return "" if left is None or is_own_trail(model) else "it is gone"
    if left is None:
        return "it is there again"
    is_ = kept(now)
    return _named(name for name in columns_followed(model) if name in left and is_[name] != left[name])


def _changed_again(event: Event, changes: list[Change], own: Collection[int]) -> Iterator[Problem]:
    """Rows of which a later change in force gave the same columns other values, and a still later one these again: were
    this undone before them, they could not be undone any more."""
    columns: dict[str, dict[int, set[str]]] = {}
    for each in changes:
        if each.before and each.after and each.row_id is not None:
            columns.setdefault(each.kind, {}).setdefault(each.row_id, set()).update(each.after)
    for kind, rows in columns.items():
        for some in by_batches(sorted(rows)):
            for other in _later(event, own).filter(kind=kind, row_id__in=some).order_by("pk"):
                both = rows[other.row_id or 0] & set(other.after or {})
                if both and _is_in_force(other.event):
                    yield _changed_since(kind, other.row_id or 0, _named(both))
                    return


def _later(event: Event, own: Collection[int]) -> QuerySet[Change]:
    """What was done after an event. own: the numbers of events that go back with it."""
    return Change.objects.filter(event__gt=event.pk).exclude(event__in=own).select_related("event")


def _named(columns: Iterable[str]) -> str:
    return ", ".join(sorted(name.removesuffix("_id") for name in columns))


def _moved_in_range(change: Change) -> Iterator[Problem]:
    """Rows of a range, of which no columns are kept, that are not all there."""
    ids = change.ids
    if model_of(change.kind)._base_manager.filter(pk__gte=ids[0], pk__lte=ids[-1]).count() != len(ids):
        yield _changed_since(change.kind, ids[0], f"one of {len(ids):,} rows")


def _changed_since(kind: str, row_id: int, what: str) -> Problem:
    name = str(model_of(kind)._meta.verbose_name)
    return Problem(f"{name} {row_id}", f"It was changed since then: {what}.", "Undo the later change first.")


def _stood_on(event: Event, changes: Iterable[Change], own: Collection[int]) -> Iterator[Problem]:
    """Rows made here that a later change in force still needs: were they gone, it could not be undone any more."""
    made: dict[str, set[int]] = {}
    for each in changes:
        if each.is_creation:
            made.setdefault(each.kind, set()).update(each.ids)
    others = _later(event, own)
    for kind, ids in made.items():
        between = {"row_id__gte": min(ids), "row_id__lte": max(ids)}
        yield from _needed_by(others.filter(kind=kind, **between).values_list("event", "row_id"), kind, ids)
        if kind == kind_of(Study):
            yield from _needed_by(others.filter(event__study__in=ids).values_list("event", "event__study"), kind, ids)
            continue
        for relation in relations_to(model_of(kind)):
            pointers = Pointer.objects.filter(column=relation.field.attname, **between).filter(
                change__kind=kind_of(relation.related_model), change__event__gt=event.pk, change__erased_at=None
            )
            pointing = pointers.exclude(change__event__in=own).values_list("change__event", "row_id")
            yield from _needed_by(pointing, kind, ids)


def _laid_on(changes: Sequence[Change], before: Taken) -> Iterator[Problem]:
    """Rows that an undo laid on one that was made here, such as a coding on the text that was corrected before the
    coding came back: with the row they would be gone. Of ranges it is seen when they are taken back."""
    # What was made or changed with it goes, or goes back, with it.
    own = Rows(changes)
    made = {(each.kind, each.row_id or 0) for each in changes if each.is_creation and each.last_id is None}
    for kind, pairs in groupby(sorted(made), key=itemgetter(0)):
        for some in by_batches([row_id for _, row_id in pairs]):
            for problem in standing_on(kind, some, own, before.rows):
                yield problem
                return


class Rows:
    """The rows that changes are about, as (kind, id)."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._single: set[tuple[str, int]] = set()
        self._ranges: dict[str, list[range]] = {}
        self.add(changes)

    def add(self, changes: Iterable[Change]) -> None:
        for each in changes:
            if each.last_id is None:
                self._single.add((each.kind, each.row_id or 0))
            else:
                self._ranges.setdefault(each.kind, []).append(each.ids)

    def __contains__(self, row: object) -> bool:
        kind, row_id = cast("tuple[str, int]", row)
        return row in self._single or any(row_id in ids for ids in self._ranges.get(kind, ()))


class Taken:
    """What is taken back before something else is: the numbers of its events, and the rows that they are about."""

    def __init__(self) -> None:
        self.events: set[int] = set()
        self.rows = Rows()

    def add(self, changes: Sequence[Change]) -> None:
        self.events |= {each.event_id for each in changes}
        self.rows.add(changes)


def standing_on(kind: str, ids: Sequence[int], *made: Container[tuple[str, int]]) -> Iterator[Problem]:
    """The rows that stand on one of these rows and are not among those made: what forbids that these go."""
    for relation in relations_to(model_of(kind)):
        other, column = relation.related_model, relation.field.attname
        if relation.on_delete is SET_NULL or is_found_anew(other) or is_own_trail(other):
            continue
        standing = other._base_manager.filter(**{f"{column}__in": ids}).order_by("pk")
        for pk in standing.values_list("pk", flat=True):
            if not any((kind_of(other), pk) in rows for rows in made):
                yield _lies_on(kind, ids, other, pk, column)


def _lies_on(kind: str, ids: Sequence[int], other: type[Model], pk: int, column: str) -> Problem:
    """Why a row cannot go on which another lies, and by what act it came to lie there."""
    name, under = other._meta.verbose_name, model_of(kind)._meta.verbose_name
    came = Pointer.objects.filter(column=column, row_id__in=ids, change__kind=kind_of(other), change__row_id=pk)
    last = came.select_related("change__event").order_by("-change").first()
    if last is None:
        cause = f"{name} {pk} was added to it since then."
        return Problem("Undo", cause, "Take that away first, or undo what added it.")
    event = _whole(last.change.event)
    cause = f"Since '{event.verb}' of {event.at:%d %B %Y} {name} {pk} stands on the {under} that would go."
    return Problem("Undo", cause, "Undo that first.")


def _needed_by(found: QuerySet[Any, tuple[Any, ...]], kind: str, ids: set[int]) -> Iterator[Problem]:
    """What forbids that rows go, where one of these changes is in force and is of one of them, or points to it. found:
    the event and the row of each."""
    seen: set[int] = set()
    for event_id, row_id in found.order_by("pk").iterator(chunk_size=BATCH):
        if row_id in ids and event_id not in seen:
            seen.add(event_id)
            other = Event.objects.get(pk=event_id)
            if _is_in_force(other):
                cause = f"'{other.verb}' stands on it."
                yield Problem(f"{model_of(kind)._meta.verbose_name} {row_id}", cause, "Undo that first.")
                return


def relations_to(model: type[Model]) -> list[ManyToOneRel]:
    """The columns of all tables that point to rows of this one; those of links that Django makes by itself, too."""
    found = model._meta.get_fields(include_hidden=True)
    return [relation for relation in found if isinstance(relation, ManyToOneRel)]


def _is_in_force(event: Event) -> bool:
    """Whether what an event did was neither undone, alone or with the whole, nor is an undo: these two cancel each
    other."""
    within: Event | None = event
    while within is not None:
        if within.undoes_id is not None or undone_by(within) is not None:
            return False
        within = within.within
    return True
