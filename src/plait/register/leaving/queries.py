"""Reads of who left."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import QuerySet

from plait.records.problem import Problem
from plait.records.table import Table
from plait.register.models import Person
from plait.study.models import Study


def people_who_left(study: Study) -> QuerySet[Person]:
    return Person.objects.filter(study=study, withdrawn_at__isnull=False).order_by("code")


def those_who_left(study: Study, table: Table, column: str) -> Iterator[Problem]:
    """The rows of a file, by the code in a column, of people of whom all was erased."""
    left = set(people_who_left(study).filter(erased_at__isnull=False).values_list("code", flat=True))
    for row in table if column in table.columns else ():
        if (code := row[column].strip()) in left:
            place = f"{table.source}, row {row.number}"
            yield Problem(place, f"'{code}' has left the study and was erased.", "Leave the row out.")
