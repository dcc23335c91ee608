"""A change: one transaction, what it did to every row, and one event in the log.

    with changing(study, "theme created") as change:
        theme = change.create(Theme, study=study, name=name)
        change.put(theme.codes, codes)

Whatever is written through `change` is kept with its event, so that it can be read back and undone (`history`). A block
inside a block is a part of the outer change: its event stands within the other's. A block that changed nothing leaves
no event; one that raises leaves nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import Any, TypeVar, cast

from django.db import models
from django.db.models import QuerySet
from django.db.models.deletion import Collector

from plait.database.locks import writing_study
from plait.study.access import require_open
from plait.study.acting import current_actor
from plait.study.kept import Kept, kept, kept_value, kind_of, person_of
from plait.study.models import FINAL, Change, Event, Study

Row = TypeVar("Row", bound=models.Model)
BATCH = 500


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
        self._note(row, before=None, after=kept(row))
        return row

    def update(self, row: Row, **fields: Any) -> Row:
        """Give columns of a row other values; what is the same already is not written."""
        stored = type(row)._base_manager.get(pk=row.pk)
        for name, value in fields.items():
            setattr(row, name, value)
        before, after = _differences(stored, row, fields)
        if after:
            row.save(update_fields=list(after))
            self._note(row, before=before, after=after)
        return row

    def delete(self, row: models.Model) -> None:
        """Delete a row with all that goes with it. Raises: ProtectedError where something stands on it."""
        collector = Collector(using=str(row._state.db), origin=row)
        collector.collect([row])
        for (field, value), groups in collector.field_updates.items():
            for each in (each for group in groups for each in cast("Iterable[models.Model]", group)):
                was = kept_value(field, getattr(each, field.attname))
                self._note(each, before={field.attname: was}, after={field.attname: value})
        # Those that point to others come first, and are brought back last.
        collector.sort()
        gone = [queryset.order_by("pk") for queryset in collector.fast_deletes]
        for model, instances in collector.data.items():
            # Anew: Django reads no more of a row that goes along than it needs itself.
            gone.append(model._base_manager.filter(pk__in=[each.pk for each in instances]).order_by("pk"))
        for each in (each for queryset in gone for each in queryset):
            self._note(each, before=kept(each), after=None)
        row.delete()

    def delete_all(self, rows: Iterable[models.Model]) -> None:
        for row in rows:
            self.delete(row)

    def bulk(self, model: type[Row], rows: Iterable[Row]) -> list[Row]:
        """Many new rows, kept as ranges of their ids."""
        made = model._base_manager.bulk_create(rows, batch_size=BATCH)
        self.made(model, (row.pk for row in made))
        return made

    def made(self, model: type[models.Model], ids: Iterable[int]) -> None:
        """Keep with the event that rows were made by other means (`database.insert_rows`), as ranges of their ids."""
        # In a run of ids that follow each other, id and place grow alike.
        for _, run in groupby(enumerate(sorted(ids)), key=lambda each: each[1] - each[0]):
            found = [pk for _, pk in run]
            self._changes.append(Change(kind=kind_of(model), row_id=found[0], last_id=found[-1]))

    def update_each(self, rows: Iterable[models.Model], *names: str) -> None:
        """Store columns of many rows of one table, to which other values were given."""
        given = {int(row.pk): row for row in rows}
        if not given:
            return
        model = type(next(iter(given.values())))
        stored = model._base_manager.in_bulk(given)
        model._base_manager.bulk_update(given.values(), names, batch_size=BATCH)
        for pk, row in given.items():
            before, after = _differences(stored[pk], row, names)
            if after:
                self._note(row, before=before, after=after)

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
        there = set(links.through._base_manager.filter(**_near_end(links)).values_list(far, flat=True))
        for pk in dict.fromkeys(row.pk for row in rows):
            if pk not in there:
                self.create(links.through, **_near_end(links), **{far: pk})

    def take(self, links: Any, rows: Iterable[models.Model]) -> None:
        """Take links of a many-to-many field away."""
        far = {f"{links.target_field_name}_id__in": [row.pk for row in rows]}
        self.delete_all(links.through._base_manager.filter(**_near_end(links), **far).order_by("pk"))

    def set(self, links: Any, rows: Iterable[models.Model]) -> None:
        """Link exactly these rows."""
        wanted = {row.pk: row for row in rows}
        self.take(links, [row for row in links.all() if row.pk not in wanted])
        self.put(links, wanted.values())

    def final(self, cause: str) -> None:
        """Keep with the event that it cannot be undone. cause: a sentence, "The file itself is gone."."""
        self.note(**{FINAL: cause})

    def note(self, **settings: Any) -> None:
        """Keep settings and counts with the event: how it was done, not to which rows."""
        self._changes.append(Change(kind="", after=settings))

    def _note(self, row: models.Model, *, before: Kept | None, after: Kept | None) -> None:
        change = Change(kind=kind_of(row), row_id=row.pk, before=before, after=after, person=person_of(row))
        self._changes.append(change)
        if self.subject is None and before is None:
            self.subject = (kind_of(row), int(row.pk))

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
        for change in self._changes:
            change.event = self.event
        Change.objects.bulk_create(self._changes, batch_size=BATCH)
        for part in self.parts:
            part._write(self.event)


def _differences(before: models.Model, after: models.Model, names: Iterable[str]) -> tuple[Kept, Kept]:
    """Those of these columns that differ, as they are in the one row and in the other."""
    columns: list[Any] = [after._meta.get_field(name) for name in names]
    was, is_ = (
        {column.attname: kept_value(column, getattr(row, column.attname)) for column in columns}
        for row in (before, after)
    )
    differ = [name for name in was if was[name] != is_[name]]
    return {name: was[name] for name in differ}, {name: is_[name] for name in differ}


def _near_end(links: Any) -> Mapping[str, int]:
    return {f"{links.source_field_name}_id": links.instance.pk}


_open: ContextVar[Changing | None] = ContextVar("plait_changing", default=None)


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
    reopens: bool = False,
) -> Iterator[Changing]:
    """Change a study in one transaction; see the module. verb: what was done, in the past: "theme created".

    reopens: it makes an archived study one that may be changed. Any other change of one raises InputRejected.
    """
    outer = _open.get()
    # Two studies in one change could wait for each other's writers, and the log of the one would hold the other's.
    assert outer is None or outer.study in (None, study), f"'{verb}' stands in a change of another study."
    change = Changing(study, verb, subject, undoes)
    token = _open.set(change)
    try:
        with writing_study(None if study is None else study.pk):
            if study is not None and (outer is None or outer.study is None) and not (reopens or _reopens(undoes)):
                require_open(study)
            yield change
            if outer is None:
                change._write(None)
            else:
                outer.parts.append(change)
    finally:
        _open.reset(token)
