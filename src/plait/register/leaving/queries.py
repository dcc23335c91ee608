"""Reads of consents, and of who left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import QuerySet

from plait.records.problem import Problem
from plait.records.table import Table
from plait.register.models import Clause, Consent, Person
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class ClauseOf:
    """What is known of a person and a clause. consent: None where nobody noted one."""

    clause: Clause
    consent: Consent | None

    @property
    def state(self) -> str:
        if self.consent is None:
            return "not noted"
        return "taken back" if self.consent.withdrawn_at else "given"


def clauses_of(person: Person) -> list[ClauseOf]:
    """Every clause, and whether the person agreed to it."""
    noted = {consent.clause: consent for consent in Consent.objects.filter(person=person)}
    return [ClauseOf(clause, noted.get(clause)) for clause in Clause]


def consents_of(study: Study, *, clause: str = "", state: str = "") -> QuerySet[Consent]:
    """The study's consents by person. clause: of this one alone. state: "given" or "taken back" alone."""
    consents = Consent.objects.filter(person__study=study).select_related("person")
    if clause in Clause.values:
        consents = consents.filter(clause=clause)
    if state in ("given", "taken back"):
        consents = consents.filter(withdrawn_at__isnull=state == "given")
    return consents.order_by("person__code", "clause")


def people_who_left(study: Study) -> QuerySet[Person]:
    return Person.objects.filter(study=study, withdrawn_at__isnull=False).order_by("code")


def those_who_left(study: Study, table: Table, column: str) -> Iterator[Problem]:
    """The rows of a file, by the code in a column, of people of whom all was erased."""
    left = set(people_who_left(study).filter(erased_at__isnull=False).values_list("code", flat=True))
    for row in table if column in table.columns else ():
        if (code := row[column].strip()) in left:
            place = f"{table.source}, row {row.number}"
            yield Problem(place, f"'{code}' has left the study and was erased.", "Leave the row out.")
