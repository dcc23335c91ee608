"""A change: one transaction, what it did to every row, and one event in the log.

    with changing(study, "theme created") as change:
        theme = change.create(Theme, study=study, name=name)
        change.put(theme.codes, codes)

Whatever is written through `change` is kept with its event, so that it can be read back and undone (`history`). A block
inside a block is a part of the outer change: its event stands within the other's. A block that changed nothing leaves
no event; one that raises leaves nothing at all. A row that somebody else changed since the form that is sent was opened
stops the block (`revisions`).

What takes long is done in steps, each in a transaction of its own and a part of one event that is written first:

    whole = begun(study, "responses imported", n=len(rows))
    for some in steps:
        with changing(study, "responses stored", within=whole) as change:
            change.bulk(Response, some)
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import Any, TypeVar, cast

from django.db import connection, models
from django.db.models import QuerySet
from django.db.models.deletion import Collector
from django.utils import timezone

from plait.database.locks import writing_study
from plait.database.rows import insert_rows, update_rows
from plait.database.watching import tell
from plait.study.access import require_open
from plait.study.acting import current_actor
from plait.study.history import require_in_force
from plait.study.kept import (
    BATCH,
    Kept,
    by_batches,
    columns_followed,
    is_found_anew,
    kept,
    kept_as_stored,
    kept_value,
    kind_of,
    people_of,
)
from plait.study.models import FINAL, Change, Event, Pointer, Study
from plait.study.revisions import meet

Row = TypeVar("Row", bound=models.Model)
# A row with its columns before and after.
Done = tuple[models.Model, Kept | None, Kept | None]


class Changing:
    """What one block has done so far.

    study: may be set while the block runs, where it is made in it. subject: kind and id of the row it was done to, else
    of the first row made.
    event: the event, once the outermost block is through; None where nothing was changed.
    """

    def __init__(self, study: Study | None, verb: str, subject: models.Model | None, undoes: Event | None) -> None:
        self.study = study
        self.verb = verb
        self.subject = None if subject is None else (kind_of(subject), int(subject.pk))
        self.undoes = undoes
        self.event: Event | None = None
        self.parts: list[Changing] = []
        self._changes: list[Change] = []

    def create(self, model: type[Row], **fields: Any) -> Row:
        """A new row."""
        return self.add(model(**fields))

    def add(self, row: Row) -> Row:
        """Store a row that was made and not stored yet."""
        row.save(force_insert=True)
        self._note([(row, None, kept(row))])
        return row

    def add_all(self, model: type[Row], rows: Iterable[Row]) -> list[Row]:
        """Store rows of one table that were made and not stored yet, each kept by itself."""
        made = model._base_manager.bulk_create(rows, batch_size=BATCH)
        self._note([(row, None, kept(row)) for row in made])
        return made

    def update(self, row: Row, **fields: Any) -> Row:
        """Give columns of a row other values; what is the same already is not written."""
        self.meet(row)
        stored = type(row)._base_manager.get(pk=row.pk)
        for name, value in fields.items():
            setattr(row, name, value)
        before, after = _differences(stored, row, fields)
        if after:
            row.save(update_fields=list(after))
            self._note([_followed(row, before, after)])
        return row

    def create_or_update(self, model: type[Row], key: Mapping[str, Any], /, **fields: Any) -> Row:
        """The row that these columns name, with these others; a new one where there is none."""
        row = model._base_manager.filter(**key).first()
        if row is None:
            return self.create(model, **key, **fields)
        self.subject = self.subject or (kind_of(row), int(row.pk))
        return self.update(row, **fields)

    def delete(self, row: models.Model) -> None:
        """Delete a row with all that goes with it. Raises: ProtectedError where something stands on it."""
        self.meet(row)
        self.delete_all([row])

    def meet(self, row: models.Model) -> None:
        """See that nobody changed the row after the form that is sent was opened. Raises: EditsMet."""
        if self.study is not None:
            meet(row, self.study, self.verb)

    def delete_all(self, rows: Iterable[models.Model]) -> None:
        """The same with rows of one table."""
        gone = list(rows)
        if not gone:
            return
        collector = Collector(using=str(gone[0]._state.db))
        collector.collect(gone)
        for (field, value), groups in collector.field_updates.items():
            for group in groups:
                found = list(cast("Iterable[models.Model]", group))
                was = [{field.attname: kept_value(field, getattr(each, field.attname))} for each in found]
                self._note([(each, old, {field.attname: value}) for each, old in zip(found, was, strict=True)])
        # Those that point to others come first, and are brought back last.
        collector.sort()
        going = [(queryset.model, queryset) for queryset in collector.fast_deletes]
        for model, rows_of_model in (*going, *collector.data.items()):
            if is_found_anew(model):
                continue
            by_id = {row.pk: row for row in rows_of_model}
            # As it is stored: Django reads no more of a row that goes along than it needs itself.
            stored = kept_as_stored(model, list(by_id))
            self._note([(by_id[pk], was, None) for pk, was in stored.items()])
        collector.delete()

    def bulk(self, model: type[Row], rows: Iterable[Row]) -> list[Row]:
        """Many new rows, kept as ranges of their ids."""
        made = model._base_manager.bulk_create(rows, batch_size=BATCH)
        self.made(model, (row.pk for row in made))
        return made

    def made(self, model: type[models.Model], ids: Iterable[int]) -> None:
        """Keep with the event that rows were made by other means (`database.insert_rows`), as ranges of their ids."""
        for first, last in _runs(sorted(ids)):
            self._changes.append(Change(kind=kind_of(model), row_id=first, last_id=last))

    def erase(self, rows: QuerySet[Any]) -> int:
        """Delete rows and keep nothing of what they held, only that they went; how many rows there were."""
        ids = sorted(rows.values_list("pk", flat=True))
        rows.order_by().delete()
        self._note_erased(rows.model, ids)
        return len(ids)

    def blank(self, row: models.Model, **fields: Any) -> None:
        """Give columns of a row other values and keep nothing of what they held before."""
        type(row)._base_manager.filter(pk=row.pk).update(**fields)
        self._note_erased(type(row), [row.pk])

    def _note_erased(self, model: type[models.Model], ids: Iterable[int]) -> None:
        now = timezone.now()
        # The queue of jobs names its rows otherwise; of those the log knows nothing.
        numbers = [pk for pk in ids if isinstance(pk, int)]
        for first, last in _runs(numbers):
            self._changes.append(Change(kind=kind_of(model), row_id=first, last_id=last, erased_at=now))

    def update_each(self, rows: Iterable[models.Model], *names: str) -> None:
        """Store columns of many rows of one table, to which other values were given; only what differs is written."""
        given = {int(row.pk): row for row in rows}
        if not given:
            return
        model = type(next(iter(given.values())))
        stored = model._base_manager.in_bulk(given)
        differ = {pk: _differences(stored[pk], row, names) for pk, row in given.items()}
        changed = {pk: both for pk, both in differ.items() if both[1]}
        if not changed:
            return
        _write(model, [given[pk] for pk in changed], {name for _, after in changed.values() for name in after})
        self._note([_followed(given[pk], before, after) for pk, (before, after) in changed.items()])

    def update_all(self, rows: QuerySet[Any], **fields: Any) -> int:
        """Give columns of many rows the same values; how many rows there are."""
        found = list(rows.order_by("pk"))
        for row in found:
            for name, value in fields.items():
                setattr(row, name, value)
        self.update_each(found, *fields)
        return len(found)

    def put(self, links: Any, rows: Iterable[models.Model]) -> None:
        """Link rows by a many-to-many field, given as `theme.codes`; those linked already stay so."""
        far = f"{links.target_field_name}_id"
        wanted = {row.pk: row for row in rows}
        there = {getattr(link, far) for link in _links(links, list(wanted.values()))}
        made = [links.through(**_near_end(links), **{far: pk}) for pk in wanted if pk not in there]
        store = self.bulk if len(made) > BATCH else self.add_all
        store(links.through, made)

    def take(self, links: Any, rows: Iterable[models.Model]) -> None:
        """Take links of a many-to-many field away."""
        self.delete_all(_links(links, list(rows)))

    def set(self, links: Any, rows: Iterable[models.Model]) -> None:
        """Link exactly these rows."""
        wanted = {row.pk: row for row in rows}
        self.take(links, [row for row in links.all() if row.pk not in wanted])
        self.put(links, wanted.values())

    def stand_on(self, row: models.Model) -> None:
        """Keep with the event that it needs a row as it is: what made the row is not undone while this is in force."""
        self._changes.append(Change(kind=kind_of(row), row_id=row.pk, before={}, after={}))

    def final(self, cause: str) -> None:
        """Keep with the event that it cannot be undone. cause: a sentence, "The file itself is gone."."""
        self.note(**{FINAL: cause})

    def columns(self, kind: str) -> dict[int, frozenset[str]]:
        """Row -> the columns of it that were given other values so far, of the rows of one table."""
        found: dict[int, frozenset[str]] = defaultdict(frozenset)
        for each in self._changes:
            if each.kind == kind and each.row_id is not None and each.before is not None and each.after is not None:
                found[each.row_id] |= each.after.keys()
        return found

    def note(self, **settings: Any) -> None:
        """Keep settings and counts with the event: how it was done, not to which rows."""
        self._changes.append(Change(kind="", after=settings))

    def _note(self, done: Sequence[Done]) -> None:
        """Keep what was done to rows of one table, while they are stored. Rows found anew are not kept, nor is a change
        in which nothing is."""
        noted = [each for each in done if not is_found_anew(type(each[0])) and each[1:] != ({}, {})]
        people = people_of([row for row, _, _ in noted])
        for row, before, after in noted:
            change = Change(kind=kind_of(row), row_id=row.pk, before=before, after=after, person=people.get(row.pk))
            self._changes.append(change)
            if self.subject is None and before is None:
                self.subject = (kind_of(row), int(row.pk))

    @property
    def is_final(self) -> bool:
        """Whether it, or a part of it, cannot be undone."""
        said = any(not each.kind and FINAL in (each.after or {}) for each in self._changes)
        return said or any(part.is_final for part in self.parts)

    @property
    def changes_no_row(self) -> bool:
        return all(not each.kind for each in self._changes) and all(part.changes_no_row for part in self.parts)

    def _is_empty(self) -> bool:
        return not self._changes and all(part._is_empty() for part in self.parts)

    def _write(self, within: Event | None) -> None:
        if self._is_empty():
            return
        assert self.study is not None, f"'{self.verb}' is a change of no study."
        kind, row_id = self.subject or ("", None)
        self.event = Event.objects.create(
            study=self.study,
            actor=current_actor(),
            verb=self.verb,
            subject_kind=kind,
            subject_id=row_id,
            within=within,
            undoes=self.undoes,
        )
        rows = [[self.event.pk, *(_column(change, name) for name in _COLUMNS[1:])] for change in self._changes]
        insert_rows(Change._meta.db_table, _COLUMNS, rows)
        self._write_pointers(self.event)
        for part in self.parts:
            part._write(self.event)

    def _write_pointers(self, event: Event) -> None:
        pointing = [each.points_to for each in self._changes]
        if not any(pointing):
            return
        # They have their numbers in the order in which they were stored.
        ids = Change.objects.filter(event=event).order_by("pk").values_list("pk", flat=True)
        rows = [(pk, *pointer) for pk, pointers in zip(ids, pointing, strict=True) for pointer in pointers]
        insert_rows(Pointer._meta.db_table, ("change_id", '"column"', "row_id"), rows)


_COLUMNS = ("event_id", "kind", "row_id", "last_id", "person", "before", "after", "erased_at")


def _column(change: Change, name: str) -> Any:
    value = getattr(change, name)
    if isinstance(value, dict):
        return json.dumps(value)
    return connection.ops.adapt_datetimefield_value(value) if name == "erased_at" else value


def _differences(before: models.Model, after: models.Model, names: Iterable[str]) -> tuple[Kept, Kept]:
    """Those of these columns that differ, as they are in the one row and in the other."""
    columns: list[Any] = [after._meta.get_field(name) for name in names]
    was, is_ = (
        {column.attname: kept_value(column, getattr(row, column.attname)) for column in columns}
        for row in (before, after)
    )
    differ = [name for name in was if was[name] != is_[name]]
    return {name: was[name] for name in differ}, {name: is_[name] for name in differ}


def _write(model: type[models.Model], rows: list[models.Model], names: set[str]) -> None:
    columns: list[Any] = [column for column in model._meta.concrete_fields if column.attname in names]
    values = [
        [*(each.get_db_prep_save(getattr(row, each.attname), connection) for each in columns), row.pk] for row in rows
    ]
    update_rows(model._meta.db_table, [each.column for each in columns], values)


def _runs(ids: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of ids, given in order, that follow each other."""
    # In a run, id and place grow alike.
    for _, run in groupby(enumerate(ids), key=lambda each: each[1] - each[0]):
        found = [pk for _, pk in run]
        yield found[0], found[-1]


def _followed(row: models.Model, before: Kept, after: Kept) -> Done:
    """Of a change those columns that count."""
    names = [name for name in columns_followed(row) if name in after]
    return row, {name: before[name] for name in names}, {name: after[name] for name in names}


def _links(links: Any, rows: list[models.Model]) -> Iterator[models.Model]:
    """The links that are there between these rows and the one that has the field."""
    for some in by_batches([row.pk for row in rows]):
        far = {f"{links.target_field_name}_id__in": some}
        yield from links.through._base_manager.filter(**_near_end(links), **far).order_by("pk")


def _near_end(links: Any) -> Mapping[str, int]:
    return {f"{links.source_field_name}_id": links.instance.pk}


_open: ContextVar[Changing | None] = ContextVar("plait_changing", default=None)
_gathered: ContextVar[list[Changing] | None] = ContextVar("plait_gathered_changes", default=None)


def _reopens(undoes: Event | None) -> bool:
    """Whether the event that is undone archived the study, or took its reopening back."""
    archives = {"kind": kind_of(Study), "after__has_key": "archived_at"}
    return undoes is not None and undoes.changes.filter(**archives).exists()


@contextmanager
def changing(
    study: Study | None,
    verb: str,
    subject: models.Model | None = None,
    *,
    undoes: Event | None = None,
    within: Changing | Event | None = None,
    reopens: bool = False,
) -> Iterator[Changing]:
    """Change a study in one transaction; see the module. verb: what was done, in the past: "theme created".

    within: what was `begun` before, of which this is a step; none is made any more once the whole is taken back:
    InputRejected. reopens: it makes an archived study one that may be changed. Any other change of one raises
    InputRejected.
    """
    outer = _open.get()
    # Two studies in one change could wait for each other's writers, and the log of the one would hold the other's.
    assert outer is None or outer.study in (None, study), f"'{verb}' stands in a change of another study."
    whole = within or outer
    change = Changing(study, verb, subject, undoes)
    token = _open.set(change)
    try:
        with writing_study(None if study is None else study.pk):
            if study is not None and (outer is None or outer.study is None) and not (reopens or _reopens(undoes)):
                require_open(study)
            if subject is not None:
                change.meet(subject)
            stored = whole.event if isinstance(whole, Changing) else whole
            if stored is not None:
                # Inside, so that nobody takes the whole back between the look at it and this step.
                require_in_force(stored)
            yield change
            if isinstance(whole, Changing) and whole.event is None:
                # It is written with the block that it stands in.
                whole.parts.append(change)
            else:
                change._write(whole.event if isinstance(whole, Changing) else whole)
                if change.event is not None:
                    tell(change.event.study_id)
    finally:
        _open.reset(token)
    if change.event is not None and change.event.within_id is None and (done := _gathered.get()) is not None:
        done.append(change)


@contextmanager
def gathering() -> Iterator[list[Changing]]:
    """What is changed inside, a Changing for every event that stands by itself, once it is stored."""
    done: list[Changing] = []
    token = _gathered.set(done)
    try:
        yield done
    finally:
        _gathered.reset(token)


def begun(
    study: Study, verb: str, subject: models.Model | None = None, *, undoes: Event | None = None, **settings: Any
) -> Changing:
    """Write the event of a change that is made in steps. settings: see `Changing.note`."""
    with changing(study, verb, subject, undoes=undoes) as change:
        change.note(**settings)
    return change
