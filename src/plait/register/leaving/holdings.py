"""What the study holds of a person. Each room says it of its own tables in its `holdings`.

Whoever leaves is walked through all of them, last room first; their own copy is made of them, first room first. A table
that leads to a person and is not named here makes a test fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import Model, QuerySet
from django.utils.module_loading import autodiscover_modules

from plait.media.queries import file_fields
from plait.register.leaving.traces import FIXED, Traces
from plait.register.models import Person
from plait.study.kept import Kept, kept
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class Leaving:
    """Somebody who leaves. traces: their name, address and words wherever they were written down."""

    person: Person
    traces: Traces
    now: datetime


def place_of(leaving: Leaving) -> str:
    """The code that stays. A list that is imported again must find that its person left; one that names them does
    not."""
    named = leaving.traces.names_them(leaving.person.code)
    return f"left-{leaving.person.pk}" if named else leaving.person.code


Emptied = Callable[[Any, Leaving], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Holding:
    """What one table holds of a person.

    name: of the rows, in words. path: the lookup from a row to its person, "pk" for the person; find: the rows, where
    no lookup leads to them. emptied: of a row that stays as a place, the columns that keep nothing and what they hold
    then; None: the rows go. said: the rows are people's own words and facts, so that another's stay as they are,
    whoever they name. of_others: the rows are not the person's own, and name them. named: whether such a row, as the
    log kept it, holds something of the person, where no column tells. hidden: columns that the person's copy leaves
    out. shown: what the copy says of a row, where it is not the row's columns.
    """

    name: str
    model: type[Model]
    path: str = "person"
    find: Callable[[Person], QuerySet[Any]] | None = None
    emptied: Emptied | None = None
    said: bool = False
    of_others: bool = False
    named: Callable[[Kept, Person], bool] | None = None
    hidden: tuple[str, ...] = ()
    shown: Callable[[Any, Person], Kept] | None = None

    def rows(self, person: Person) -> QuerySet[Any]:
        if self.find is not None:
            return self.find(person)
        return self.model._base_manager.filter(**{self.path: person.pk}).order_by("pk")

    def copies(self, person: Person) -> Iterable[Kept]:
        """What the person's own copy says of each row."""
        for row in self.rows(person).iterator(chunk_size=500):
            said = self.shown(row, person) if self.shown else kept(row)
            yield {name: value for name, value in said.items() if name not in self.hidden}

    @property
    def files(self) -> list[str]:
        """The columns that hold a file."""
        return [field.name for field in file_fields(self.model)]


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that a page says: of what, and what it says now."""

    of: str
    says: str


Words = Callable[[Person], Iterable[str]]
Figures = Callable[[Study], Iterable[Figure]]

_holdings: list[Holding] = []
_words: list[Words] = []
_figures: list[Figures] = []


def hold(
    *held: Holding,
    words: Words | None = None,
    figures: Figures | None = None,
    fixed: Mapping[type[Model], tuple[str, ...]] | None = None,
) -> None:
    """Let a room say what it holds of a person, in its `holdings`.

    words: what the person said or wrote in it, wherever it may have been copied to. figures: what its pages say. fixed:
    columns of its tables that programs read, where nobody's name is looked for (`traces.FIXED`).
    """
    _holdings.extend(held)
    FIXED.update(fixed or {})
    if words is not None:
        _words.append(words)
    if figures is not None:
        _figures.append(figures)


@cache
def _let_rooms_say() -> None:
    # Not when the program starts: what a room says takes long to load, and few commands ask.
    autodiscover_modules("holdings")


def holdings() -> list[Holding]:
    """All of them, in the order of the rooms and as each room named them."""
    _let_rooms_say()
    rooms = [config.label for config in apps.get_app_configs()]
    return sorted(_holdings, key=lambda each: rooms.index(each.model._meta.app_label))


def words_of(person: Person) -> Iterable[str]:
    """Everything the person said or wrote, piece by piece."""
    _let_rooms_say()
    return (said for room in _words for said in room(person))


def figures_of(study: Study) -> list[Figure]:
    """What the pages of the study say, room by room."""
    _let_rooms_say()
    return [figure for room in _figures for figure in room(study)]
