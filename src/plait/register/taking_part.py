"""Who takes part. People who left the study, or took back their consent to a clause, are counted and shown nowhere.

A table of what people gave has a second manager for it: `Response.counted` beside `Response.objects`. What is read for
a page, a count or a file is read through it; writes see every row.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.db.models import Manager, Model, Q, QuerySet

from plait.register.models import Clause, Consent, Person

Row = TypeVar("Row", bound=Model)


def who_left() -> QuerySet[Person, Any]:
    """Ids of everybody who has left a study."""
    return Person._base_manager.filter(withdrawn_at__isnull=False).order_by().values("pk")


def who_took_back(*clauses: str) -> QuerySet[Consent, Any]:
    """Ids of everybody who took back the consent to one of these clauses. Who was never asked did not."""
    return Consent.objects.filter(clause__in=clauses, withdrawn_at__isnull=False).order_by().values("person")


def takes_part(path: str, *clauses: str) -> Q:
    """The condition that the person of a row takes part, and in these clauses. A row of nobody by name holds.

    path: the lookup from the row to its person, "pk" for a person.
    """
    # Lists that the database makes once for a query, not joins for each row.
    there = ~Q(**{f"{path}__in": who_left()})
    return there & ~Q(**{f"{path}__in": who_took_back(*clauses)}) if clauses else there


def may_keep_contact(person: Person) -> bool:
    """Whether name and address may be shown: not where that consent was taken back."""
    return not who_took_back(Clause.CONTACT).filter(person=person).exists()


def why_apart(person: Person, *clauses: str) -> str:
    """Why what a person gave does not count: "left" the study, "took back" the consent to one of these clauses; ''
    where it does."""
    if person.withdrawn_at is not None:
        return "left"
    return "took back" if who_took_back(*clauses).filter(person=person).exists() else ""


class Counted(Manager[Row]):
    """The rows of those who take part."""

    def __init__(self, path: str, *clauses: str) -> None:
        super().__init__()
        self._path, self._clauses = path, clauses

    def get_queryset(self) -> QuerySet[Row]:
        return super().get_queryset().filter(takes_part(self._path, *self._clauses))
