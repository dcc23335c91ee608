"""What it would change if a person left: it is done, looked at, and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from plait.register.leaving.actions import Forgotten, forget_person, plan_of
from plait.register.leaving.holdings import figures_of, holdings
from plait.register.leaving.traces import Traces, names_of, written_columns
from plait.register.models import Person
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure that would say something else. after: "" where it would be gone."""

    of: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """forgotten: what would go, and be emptied. changed: figures that would say something else. spoken_of: (what, how
    many) of others' rows that hold the person's name: they stay as they are, for a person to look at."""

    forgotten: Forgotten
    changed: tuple[Changed, ...]
    spoken_of: tuple[tuple[str, int], ...]


def preview_of(person: Person, *, now: datetime) -> Preview:
    """What forgetting a person would change. Nothing is left changed by it, and no file is touched."""
    plan = plan_of(person, now=now)
    before = _says(person.study)
    with transaction.atomic():
        forgotten = forget_person(plan=plan)
        after = _says(person.study)
        transaction.set_rollback(True)
    person.refresh_from_db()
    changed = [Changed(of, says, after.get(of, "")) for of, says in before.items() if after.get(of) != says]
    changed += [Changed(of, "", says) for of, says in after.items() if of not in before]
    return Preview(forgotten, tuple(changed), tuple(_spoken_of(person)))


def _says(study: Study) -> dict[str, str]:
    return {figure.of: figure.says for figure in figures_of(study)}


def _spoken_of(person: Person) -> list[tuple[str, int]]:
    traces = Traces.of(names_of(person))
    found = []
    for holding in holdings():
        if not holding.said:
            continue
        own = holding.rows(person).values("pk")
        study = "study" if holding.path == "pk" else f"{holding.path}__study"
        others = holding.model._base_manager.filter(**{study: person.study_id}).exclude(pk__in=own)
        hold_it = Q(pk__in=())
        for column in written_columns(holding.model):
            for name in traces.names:
                hold_it |= Q(**{f"{column}__icontains": name})
        if n := others.filter(hold_it).count():
            found.append((holding.name, n))
    return found
