"""Edits that meet. A form carries the revision of the row that it changes; who sends it second is told, and sees both.

    <form method="post">{% csrf_token %}{% revision code %} ...

The revision of a row is the number of the last event that touched it. `changing` compares it, inside its transaction,
for every row that it is about to change. What comes from no form (the command line, a job) has none to compare.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models import Max, Model

from plait.study.kept import kind_of
from plait.study.models import Change, Event

FIELD = "as_opened"
_READ = "_revision_as_read"


class EditsMet(Exception):
    """Somebody else changed the row after the form was opened. Nothing was stored."""

    def __init__(self, row: Model, base: int, event: Event) -> None:
        super().__init__(f"{row._meta.verbose_name} {row.pk} was changed by event {event.pk}.")
        self.row, self.base, self.event = row, base, event


def revision_of(row: Model) -> int:
    """The number of the last event that touched the row, as what it was done to or among what it did; 0 when none."""
    read: int | None = row.__dict__.get(_READ)
    return _revisions((row,))[int(row.pk)] if read is None else read


def read_revisions(rows: Collection[Model]) -> None:
    """Read the revisions of many rows of one table at once, for a page with a form in each line."""
    found = _revisions(rows)
    for row in rows:
        row.__dict__[_READ] = found[int(row.pk)]


def _revisions(rows: Iterable[Model]) -> dict[int, int]:
    by_id = {int(row.pk): row for row in rows}
    found = dict.fromkeys(by_id, 0)
    if by_id:
        kind = kind_of(next(iter(by_id.values())))
        touched: list[Any] = [
            Event.objects.filter(subject_kind=kind, subject_id__in=by_id).order_by().values_list("subject_id"),
            Change.objects.filter(kind=kind, row_id__in=by_id).order_by().values_list("row_id"),
        ]
        for numbers, column in zip(touched, ("pk", "event_id"), strict=True):
            for row_id, last in numbers.annotate(last=Max(column)):
                found[row_id] = max(found[row_id], last)
    return found


def stamp(row: Model) -> str:
    """What a form carries: 'coding.code:12:345'."""
    return f"{kind_of(row)}:{row.pk}:{revision_of(row)}"


def stamps(sent: Iterable[str]) -> dict[tuple[str, int], int]:
    """The revisions that a form carried, by table and row; what is none is left out."""
    found = {}
    for each in sent:
        kind, _, numbers = each.partition(":")
        row_id, _, number = numbers.partition(":")
        if row_id.isdecimal() and number.isdecimal() and len(row_id) < 19 and len(number) < 19:
            found[kind, int(row_id)] = int(number)
    return found


_sent: ContextVar[Callable[[], Iterable[str]] | None] = ContextVar("plait_sent_revisions", default=None)
_met: ContextVar[set[tuple[str, int]]] = ContextVar("plait_met_revisions")


@contextmanager
def sent_with(read: Callable[[], Iterable[str]]) -> Iterator[None]:
    """Let every change inside be compared with the revisions that a form carried. read: asked for them when needed."""
    sent, met = _sent.set(read), _met.set(set())
    try:
        yield
    finally:
        _sent.reset(sent)
        _met.reset(met)


def meet(row: Model) -> None:
    """Before a row is changed: see that it is as the form had it. Asked once for each row of what was sent: what the
    same form did to it before does not count.

    Raises: EditsMet.
    """
    read = _sent.get()
    key = (kind_of(row), row.pk)
    if read is None or key in _met.get():
        return
    _met.get().add(key)
    base = stamps(read()).get(key)
    if base is None:
        return
    now = _revisions((row,))[int(row.pk)]
    if now > base:
        raise EditsMet(row, base, Event.objects.select_related("actor").get(pk=now))
