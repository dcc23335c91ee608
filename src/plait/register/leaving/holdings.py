"""What the study holds of a person. Each room says it of its own tables in its `holdings`.

Whoever leaves is walked through all of them, last room first; their own copy is made of them, first room first. A table
that leads to a person and is not named here makes a test fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import Field, Model, QuerySet
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
    out. shown: what the copy says of a row, where it is not the row's columns. told: the same for whoever reads it,
    {heading: text}, where `in_words` does not say it. beside: lookups of rows that are read for that. elsewhere: why
    the rows are told nowhere on the page to read, in a sentence.
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
    told: Callable[[Any], Mapping[str, str]] | None = None
    beside: tuple[str, ...] = ()
    elsewhere: str = ""

    def rows(self, person: Person) -> QuerySet[Any]:
        if self.find is not None:
            return self.find(person)
        return self.model._base_manager.filter(**{self.path: person.pk}).order_by("pk")

    def copies(self, person: Person) -> Iterable[Kept]:
        """What the person's own copy says of each row."""
        for _, copied in self._copied(person):
            yield copied

    def pages(self, person: Person) -> Iterable[tuple[Kept, dict[str, str]]]:
        """The same, with what whoever reads the copy is told of each row, without what is empty."""
        for row, copied in self._copied(person):
            if self.told is not None:
                told = self.told(row)
            elif self.shown is not None:
                told = {heading_of(name): text_of(value) for name, value in copied.items()}
            else:
                told = in_words(row, *(set(copied) - set(self.hidden)))
            yield copied, {heading: text for heading, text in told.items() if text}

    def _copied(self, person: Person) -> Iterable[tuple[Any, Kept]]:
        for row in self.rows(person).select_related(*self.beside).iterator(chunk_size=100):
            said = self.shown(row, person) if self.shown else kept(row)
            yield row, {name: value for name, value in said.items() if name not in self.hidden}

    @property
    def files(self) -> list[str]:
        """The columns that hold a file."""
        return [field.name for field in file_fields(self.model)]


def in_words(row: Model, *columns: str, **headings: str) -> dict[str, str]:
    """Columns of a row for whoever reads them: choices by their labels, dates written out. Of many columns those that
    only the program reads, numbers of other rows, are left out. headings: what a column is called, where it is not what
    its name says.
    """
    wanted = {*columns, *headings}
    fields = (field for field in row._meta.concrete_fields if field.attname in wanted)
    return {
        headings.get(field.attname) or heading_of(str(field.verbose_name)): _field_in_words(row, field)
        for field in fields
        if not field.primary_key and not field.is_relation
    }


def _field_in_words(row: Model, field: Field[Any, Any]) -> str:
    if field.choices:
        return str(getattr(row, f"get_{field.attname}_display")())
    return text_of(getattr(row, field.attname))


def heading_of(name: str) -> str:
    return name.replace("_", " ").strip().capitalize()


def text_of(value: Any) -> str:
    """A value as it is read: dates written out, yes and no, lists and tables line by line.

    >>> text_of({"role": "nurse", "taped": True, "asked": []})
    'role: nurse; taped: yes'
    """
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value.day} {value:%B %Y, %H:%M} (UTC)"
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {said}" for name, each in value.items() if (said := text_of(each)))
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(text_of, value)))
    return str(value)


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
