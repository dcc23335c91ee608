"""People leave a study, come back, or are forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, Model, Q

from plait.mail.actions import leave_out_to
from plait.register.leaving.holdings import Holding, Leaving, holdings, words_of
from plait.register.leaving.traces import Place, Traces, changes_with, fitting, places_in, rows_with, traces_of, written
from plait.register.models import Person
from plait.register.taking_part import still_there
from plait.study.actions import delete_file
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
from plait.study.models import Change, Event, Pointer
from plait.study.undoing import erase


def withdraw_person(*, person: Person, now: datetime) -> Person:
    """Let a person leave the study, with all they gave kept and none of it counted. They stay in its frames."""
    with changing(person.study, "person withdrawn", person) as change:
        still_there(person)
        if person.withdrawn_at is not None:
            return person
        leave_out_to([person.pk], why="They left the study before it was sent.", now=now)
        return change.update(person, withdrawn_at=now)


def take_part_again(*, person: Person) -> Person:
    """Let a person who left come back, with all that was kept."""
    with changing(person.study, "person takes part again", person) as change:
        still_there(person)
        return change.update(person, withdrawn_at=None)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is looked for before a person is forgotten. logged: the changes that hold a trace of them. seen: the newest
    change there was then."""

    leaving: Leaving
    logged: tuple[int, ...]
    seen: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was done. held: (what, how many, whether the rows went) of each holding that had any. written: what others
    wrote and now says it without them: (table, id). places: every text of these. n_logged: changes in the log whose
    contents were erased."""

    held: tuple[tuple[str, int, bool], ...]
    written: tuple[tuple[str, int | str], ...]
    places: tuple[Place, ...]
    n_logged: int
    event: Event | None = None


def plan_of(person: Person, *, now: datetime) -> Plan:
    """Look through the log, which may be long, before anybody has to wait."""
    traces = traces_of(person, words_of(person), [holding.model for holding in holdings() if holding.said])
    newest = Change.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    return Plan(Leaving(person, traces, now), tuple(_logged(traces, person)), newest)


def _logged(traces: Traces, person: Person, *, after: int = 0) -> list[int]:
    said = [kind_of(holding.model) for holding in holdings() if holding.said]
    return changes_with(traces, person.study, but=said, after=after)


def forget_person(*, plan: Plan, reason: str = "") -> Forgotten:
    """Erase all that is held of a person. They stay as a place without a name, which no page counts. Nothing brings it
    back.

    Every row goes or is emptied as its room said (`holdings`); what members wrote, and what jobs noted, is left without
    the person's name, address and words; so is the log, in which it stays that something was done, when and by whom.
    """
    person = plan.leaving.person
    with changing(person.study, "person forgotten", person) as change:
        still_there(person)
        change.final("All that was held of the person was erased.")
        forgotten = _forget(change, plan)
        counts = {name: n for name, n, _ in forgotten.held}
        change.note(**counts, reason=plan.leaving.traces.taken_from(reason.strip()))
    person.refresh_from_db()
    return replace(forgotten, event=change.event)


def _forget(change: Changing, plan: Plan) -> Forgotten:
    leaving, study = plan.leaving, plan.leaving.person.study
    held = holdings()
    about = _changes_about(leaving.person, held)
    done = []
    for holding in reversed(held):
        if n := _empty(change, holding, leaving):
            done.append((holding.name, n, holding.emptied is None))
    found: list[tuple[str, int | str]] = []
    places: list[Place] = []
    for rows in written(study, {holding.model for holding in held if holding.said}):
        for row, without in rows_with(leaving.traces, rows):
            fit = _fitting(row, without)
            places += places_in(rows.model, row, fit)
            change.blank(row, **fit)
            found.append((str(row._meta.verbose_name), row.pk if isinstance(row.pk, int) else str(row.pk)))
    logged = [*plan.logged, *_logged(leaving.traces, leaving.person, after=plan.seen)]
    about += [Q(pk__in=some) for some in _in_parts(set(logged))]
    n_logged = sum(erase(Change.objects.filter(each), now=leaving.now) for each in about)
    return Forgotten(tuple(reversed(done)), tuple(found), tuple(places), n_logged)


def _fitting(row: Model, without: Mapping[str, Any]) -> dict[str, Any]:
    """The columns as long as they may be, with a number where another row says the same and may not."""
    for n in count(1):
        given, ending = copy(row), f" {n}" if n > 1 else ""
        for name, value in without.items():
            most = getattr(row._meta.get_field(name), "max_length", None)
            is_short = isinstance(value, str) and most is not None
            setattr(given, name, fitting(value, most, ending) if is_short else value)
        try:
            given.validate_unique()
            given.validate_constraints()
        except ValidationError:
            continue
        break
    return {name: getattr(given, name) for name in without}


def _empty(change: Changing, holding: Holding, leaving: Leaving) -> int:
    rows = holding.rows(leaving.person)
    for column in holding.files:
        for row in rows:
            delete_file(getattr(row, column))
    if holding.emptied is None:
        return change.erase(rows)
    emptied = list(rows)
    for row in emptied:
        change.blank(row, **holding.emptied(row, leaving))
    return len(emptied)


def _changes_about(person: Person, held: list[Holding]) -> list[Q]:
    """Conditions of the changes whose contents are about the person, rows that are gone among them: what pointed to a
    row of theirs was theirs."""
    ids: dict[str, set[int]] = {kind_of(Person): {person.pk}}
    for holding in held:
        if holding.of_others:
            continue
        kind = kind_of(holding.model)
        theirs = ids.setdefault(kind, set())
        theirs |= set(holding.rows(person).values_list("pk", flat=True))
        for field in holding.model._meta.concrete_fields:
            target = kind_of(field.remote_field.model) if isinstance(field, ForeignKey) else ""
            theirs |= set(_pointing(kind, field.attname, ids.get(target, set())))
    conditions = [Q(person=person.pk)]
    for kind, rows in ids.items():
        conditions += [Q(kind=kind, row_id__in=some) for some in _in_parts(rows)]
    naming = {pk for holding in held if holding.named for pk in _naming(holding, person)}
    return conditions + [Q(pk__in=some) for some in _in_parts(naming)]


def _naming(holding: Holding, person: Person) -> Iterator[int]:
    """The changes that hold a row of others which names the person: one that went, such as a draw that was undone."""
    assert holding.named is not None
    logged = Change.objects.filter(event__study=person.study_id, kind=kind_of(holding.model), erased_at=None)
    for pk, before, after in logged.values_list("pk", "before", "after").iterator(chunk_size=100):
        if any(row and holding.named(row, person) for row in (before, after)):
            yield pk


def _pointing(kind: str, column: str, ids: set[int]) -> list[int]:
    found: list[int] = []
    for some in _in_parts(ids):
        rows = Pointer.objects.filter(column=column, row_id__in=some, change__kind=kind)
        found += [pk for pk in rows.values_list("change__row_id", flat=True) if pk is not None]
    return found


def _in_parts(ids: set[int]) -> list[list[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + 500] for at in range(0, len(ordered), 500)]
