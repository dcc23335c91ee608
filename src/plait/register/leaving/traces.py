"""A person's name, address and words where others wrote them down: in notes, findings, texts, jobs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import CharField, Field, JSONField, Model, QuerySet, SlugField, TextField

from plait.jobs.models import Job
from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.full_text.models import FullText, Holding, ProviderAnswer
from plait.library.papers.models import Paper
from plait.library.related.models import FeedDay, Neighbour, PaperVector
from plait.register.models import Identity, Person
from plait.study.belonging import rows_of
from plait.study.kept import kind_of
from plait.study.models import Change, Event, Pointer, Study

LEFT = "[left]"
# Shorter than that, a name is as likely a word, and a sentence one that anybody may have said.
_SHORTEST_NAME, _SHORTEST_WORDS = 4, 20
# Published works name their authors.
_OF_PUBLISHED = (Paper, FullText, Holding, ProviderAnswer, Merge, DuplicatePair, Neighbour, PaperVector, FeedDay)


@dataclass(frozen=True, slots=True)
class Traces:
    """names: name, e-mail address, telephone number, also earlier ones. words: what they said or wrote."""

    names: frozenset[str]
    words: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str], words: Iterable[str] = ()) -> Traces:
        named = {_plain(each) for each in names}
        said = {_plain(each) for each in words}
        return cls(
            frozenset(each for each in named if len(each) >= _SHORTEST_NAME),
            frozenset(each for each in said if len(each) >= _SHORTEST_WORDS),
        )

    def found_in(self, text: str) -> list[str]:
        """Those that a text holds, the longest first."""
        plain = _plain(text)
        return sorted((each for each in self.names | self.words if each in plain), key=len, reverse=True)

    def taken_from(self, value: Any) -> Any:
        """A text, or a JSON value, without them."""
        if isinstance(value, dict):
            return {self.taken_from(name): self.taken_from(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.taken_from(each) for each in value]
        if not isinstance(value, str):
            return value
        for each in self.found_in(value):
            value = _pattern(each).sub(LEFT, value)
        return value


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _pattern(trace: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, trace.split())), re.IGNORECASE)


def names_of(person: Person) -> set[str]:
    """Name, address and number, those that the log still knows from earlier among them."""
    columns = ("name", "email", "phone")
    found = {text for row in Identity.objects.filter(person=person).values_list(*columns) for text in row}
    logged = Change.objects.filter(kind=kind_of(Identity), person=person.pk).values_list("before", "after")
    found |= {str(row.get(name) or "") for pair in logged for row in pair if row for name in columns}
    return found


def written(study: Study, said: Iterable[type[Model]]) -> Iterator[QuerySet[Any]]:
    """The tables in which members of the study write, and what jobs noted. said: tables of what people said."""
    apart = {Change, Event, Pointer, *_OF_PUBLISHED, *said}
    yield from (rows for rows in rows_of(study) if rows.model not in apart)
    yield Study.objects.filter(pk=study.pk)
    yield Job.objects.filter(scope=study.job_scope)
    yield apps.get_model("django_tasks_database.dbtaskresult")._base_manager.all()


def rows_with(traces: Traces, rows: QuerySet[Any]) -> Iterator[tuple[Model, dict[str, Any]]]:
    """The rows that hold a trace, with the columns as they are without it."""
    columns = written_columns(rows.model)
    if not columns or not (traces.names or traces.words):
        return
    for row in rows.iterator(chunk_size=500):
        without = {name: traces.taken_from(getattr(row, name)) for name in columns}
        changed = {name: value for name, value in without.items() if value != getattr(row, name)}
        if changed:
            yield row, {name: _fitting(rows.model._meta.get_field(name), value) for name, value in changed.items()}


def written_columns(model: type[Model]) -> list[str]:
    """The columns of a table in which words stand that somebody wrote."""
    return [field.attname for field in model._meta.concrete_fields if _is_written(field)]


def _is_written(field: Field[Any, Any]) -> bool:
    if isinstance(field, JSONField | TextField):
        return True
    return isinstance(field, CharField) and not field.choices and not isinstance(field, SlugField)


def _fitting(field: Any, value: Any) -> Any:
    return value[: field.max_length] if isinstance(value, str) and field.max_length else value


def changes_with(traces: Traces, study: Study, *, but: Sequence[str], after: int = 0) -> list[int]:
    """Ids of the study's changes whose contents hold a trace. but: not of rows of these tables. after: only of those
    with a larger id."""
    changes = Change.objects.filter(event__study=study, erased_at=None, pk__gt=after).exclude(kind__in=but)
    rows = changes.values_list("pk", "before", "after").order_by("pk").iterator(chunk_size=1000)
    return [pk for pk, before, now in rows if traces.taken_from([before, now]) != [before, now]]
