"""Edits that meet. A form carries the number of the study's newest event of when it was opened; whoever sends it after
somebody else changed the same row is told, and sees both.

    <form method="post">{% csrf_token %}{% as_opened %} ...

`changing` compares it, inside its transaction, for every row that it is about to change. What comes from no form (the
command line, a job) has none to compare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar

from django.db.models import Model

from plait.study.history import NotKept, row_at
from plait.study.kept import kept, kind_of
from plait.study.models import Change, Event, Study

FIELD = "as_opened"


class EditsMet(Exception):
    """Somebody else changed the row after the form was opened. Nothing was stored."""

    def __init__(self, row: Model, opened: int, event: Event) -> None:
        super().__init__(f"{row._meta.verbose_name} {row.pk} was changed by event {event.pk}.")
        self.row, self.opened, self.event = row, opened, event


def newest_event(study: Study) -> int:
    """The number of the study's newest event, 0 when it has none."""
    return Event.objects.filter(study=study).order_by("-pk").values_list("pk", flat=True).first() or 0


def event_at_begin(study: Study) -> int:
    """The same as it was before anything was read for the page: `access.needs` asks for it with the study."""
    return study.__dict__["_newest_event"] or 0 if "_newest_event" in study.__dict__ else newest_event(study)


_sent: ContextVar[Callable[[], str] | None] = ContextVar("plait_sent_as_opened", default=None)
_met: ContextVar[set[tuple[str, int]]] = ContextVar("plait_met_rows")


@contextmanager
def sent_with(read: Callable[[], str]) -> Iterator[None]:
    """Let every change inside be compared with the number that a form carried. read: asked for it when needed."""
    sent, met = _sent.set(read), _met.set(set())
    try:
        yield
    finally:
        _sent.reset(sent)
        _met.reset(met)


def left_as_opened(row: Model, study: Study, columns: Mapping[str, object], blank: Mapping[str, object]) -> bool:
    """Whether columns are sent as the form had them: whoever left them so did not take back what others did meanwhile.

    blank: what a form holds while the row is not there. Without a form, or where the log does not know how the row was,
    the form had it as it is now.
    """
    opened, state = _opened(), kept(row)
    if opened is not None:
        with suppress(NotKept):
            state = row_at(kind_of(row), int(row.pk), Event(pk=opened, study=study)) or dict(blank)
    return all(state[name] == value for name, value in columns.items())


def _opened() -> int | None:
    """The number that the form carried, None where there is no form or none is in it."""
    read = _sent.get()
    sent = "" if read is None else read()
    return int(sent) if sent.isdecimal() and len(sent) <= 18 else None


def meet(row: Model, study: Study, verb: str) -> None:
    """Before a row is changed: see that it is as the form had it, and that nobody did the same to it (its links are
    rows of their own). Asked once for each row of what was sent: what the same form did to it before does not count.

    Raises: EditsMet.
    """
    key = (kind_of(row), int(row.pk))
    if _sent.get() is None or key in _met.get():
        return
    _met.get().add(key)
    opened = _opened()
    if opened is None:
        return
    kind, row_id = key
    changes = Change.objects.filter(kind=kind, row_id=row_id, event__gt=opened).order_by("-event").values("event")
    same = Event.objects.filter(study=study, subject_kind=kind, subject_id=row_id, verb=verb, pk__gt=opened)
    numbers = [*changes.values_list("event", flat=True)[:1], *same.order_by("-pk").values_list("pk", flat=True)[:1]]
    if numbers:
        raise EditsMet(row, opened, Event.objects.select_related("actor").get(pk=max(numbers)))
