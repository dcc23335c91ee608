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

from django.db import models, transaction
from django.db.models import QuerySet
from django.db.models.deletion import Collector

from plait.study.acting import current_actor
from plait.study.kept import Kept, columns_followed, is_found_anew, kept, kept_value, kind_of, person_of
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
            self._note_kept(row, before, after)
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
        self.delete_all([row])

    def delete_all(self, rows: Iterable[models.Model]) -> None:
        """Delete rows of one table, as `delete` does with one."""
        found = list(rows)
        for start in range(0, len(found), BATCH):
            self._delete(found[start : start + BATCH])

    def _delete(self, rows: list[models.Model]) -> None:
        collector = Collector(using=str(rows[0]._state.db), origin=rows[0])
        collector.collect(rows)
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
        for each in (each for queryset in gone if not is_found_anew(queryset.model) for each in queryset):
            self._note(each, before=kept(each), after=None)
        collector.delete()

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
            self._note_kept(row, *_differences(stored[pk], row, names))

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
        new = [pk for pk in wanted if pk not in there]
        made = [links.through(**_near_end(links), **{far: pk}) for pk in new]
        if len(made) > BATCH:
            self.bulk(links.through, made)
            return
        for link in links.through._base_manager.bulk_create(made):
            self._note(link, before=None, after=kept(link))

    def take(self, links: Any, rows: Iterable[models.Model]) -> None:
        """Take links of a many-to-many field away."""
        self.delete_all(_links(links, list(rows)))

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

    def _note_kept(self, row: models.Model, before: Kept, after: Kept) -> None:
        names = [name for name in columns_followed(row) if name in after]
        if names:
            was, is_ = ({name: side[name] for name in names} for side in (before, after))
            self._note(row, before=was, after=is_)

    def _note(self, row: models.Model, *, before: Kept | None, after: Kept | None) -> None:
        if is_found_anew(type(row)):
            return
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


def _links(links: Any, rows: list[models.Model]) -> Iterator[models.Model]:
    """The links that are there between these rows and the one that has the field."""
    for start in range(0, len(rows), BATCH):
        far = {f"{links.target_field_name}_id__in": [row.pk for row in rows[start : start + BATCH]]}
        yield from links.through._base_manager.filter(**_near_end(links), **far).order_by("pk")


_open: ContextVar[Changing | None] = ContextVar("plait_changing", default=None)


@contextmanager
def changing(
    study: Study | None, verb: str, subject: models.Model | None = None, *, undoes: Event | None = None
) -> Iterator[Changing]:
    """Change a study in one transaction; see the module. verb: what was done, in the past: "theme created"."""
    outer = _open.get()
    change = Changing(study, verb, subject, undoes)
    token = _open.set(change)
    try:
        with transaction.atomic():
            yield change
            if outer is None:
                change._write(None)
            else:
                outer.parts.append(change)
    finally:
        _open.reset(token)
