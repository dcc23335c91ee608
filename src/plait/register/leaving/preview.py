"""What it would change if a person left: it is done, looked at, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from plait.register.leaving.actions import Forgotten, forget_person, plan_of
from plait.register.leaving.holdings import Holding, figures_of, holdings
from plait.register.leaving.traces import Place, Traces, doubtful_places, written, written_columns
from plait.register.models import Identity, Person
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
    many) of others' words that hold the person's name: they stay as they are, for a person to look at. n_namesakes: how
    many other people of the register go by the same name, or share an address: nothing of theirs is touched. doubtful:
    places where members wrote a word of the name that may mean something else: they stay, too."""

    forgotten: Forgotten
    changed: tuple[Changed, ...]
    spoken_of: tuple[tuple[str, int], ...]
    doubtful: tuple[Place, ...] = ()
    n_namesakes: int = 0


def preview_of(person: Person, *, now: datetime) -> Preview:
    """What forgetting a person would change. Nothing is left changed by it, and no file is touched."""
    plan = plan_of(person, now=now)
    traces = plan.leaving.traces
    before = _says(person.study)
    with transaction.atomic():
        forgotten = forget_person(plan=plan)
        after = _says(person.study)
        said = {holding.model for holding in holdings() if holding.said}
        # What is theirs is gone by now.
        doubtful = [each for rows in written(person.study, said) for each in doubtful_places(traces, rows)]
        transaction.set_rollback(True)
    person.refresh_from_db()
    changed = [Changed(of, says, after.get(of, "")) for of, says in before.items() if after.get(of) != says]
    changed += [Changed(of, "", says) for of, says in after.items() if of not in before]
    naming = _spoken_of(person, traces)
    n_namesakes = sum(n for holding, n in naming if holding.model is Identity)
    spoken_of = tuple((holding.name, n) for holding, n in naming if holding.model is not Identity)
    return Preview(forgotten, tuple(changed), spoken_of, tuple(doubtful), n_namesakes)


def _says(study: Study) -> dict[str, str]:
    return {figure.of: figure.says for figure in figures_of(study)}


def _spoken_of(person: Person, traces: Traces) -> list[tuple[Holding, int]]:
    found = []
    for holding in holdings():
        if not holding.said:
            continue
        own = holding.rows(person).values("pk")
        study = "study" if holding.path == "pk" else f"{holding.path}__study"
        others = holding.model._base_manager.filter(**{study: person.study_id}).exclude(pk__in=own)
        if n := sum(_names_them(traces, row) for row in _texts_of(others)):
            found.append((holding, n))
    return found


def _texts_of(rows: QuerySet[Any]) -> Iterator[tuple[Any, ...]]:
    columns = written_columns(rows.model)
    if columns:
        yield from rows.values_list(*columns).iterator(chunk_size=500)


def _names_them(traces: Traces, row: tuple[Any, ...]) -> bool:
    return any(traces.name_in(value) for value in row)
