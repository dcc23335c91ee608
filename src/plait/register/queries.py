"""Reads of the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from django.db.models import Case, CharField, Count, F, Model, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from plait.database.rows import counted
from plait.register.models import (
    Clause,
    Country,
    Frame,
    FrameMember,
    Grant,
    Identity,
    Organisation,
    Partnership,
    Person,
)
from plait.register.taking_part import may_keep_contact, takes_part, who_took_back
from plait.study.models import Study

Row = TypeVar("Row", bound=Model)
# What `with_contact` adds to a row.
CONTACT = ("contact_name", "contact_email")


def people_of(study: Study) -> QuerySet[Person]:
    """Everybody in the register who has not left, with what they belong to."""
    return everybody_of(study).filter(takes_part("pk"))


def everybody_of(study: Study) -> QuerySet[Person]:
    """The same, those who left among them."""
    belongings = ("organisation", "partnership", "country")
    return Person.objects.filter(study=study).select_related(*belongings).order_by("code")


def identity_of(person: Person) -> Identity | None:
    """Who a person is. Only for those who may see identities: the caller has asked study.access. None, too, where the
    consent to keep it was taken back."""
    return Identity.objects.filter(person=person).first() if may_keep_contact(person) else None


def with_contact(rows: QuerySet[Row, Any], path: str = "") -> QuerySet[Row, Any]:
    """The rows with `contact_name` and `contact_email` of the person they lead to, '' where none is kept or the consent
    to keep it was taken back. Only for those who may see identities: the caller has asked study.access.

    path: the lookup from a row to its person with two lines behind it, "" for a person.
    """
    held_back = When(Q(**{f"{path}pk__in": who_took_back(Clause.CONTACT)}), then=Value(""))
    contact = {
        f"contact_{field}": Case(
            held_back,
            default=Coalesce(F(f"{path}identity__{field}"), Value(""), output_field=CharField()),
        )
        for field in ("name", "email")
    }
    found: QuerySet[Row, Any] = rows.annotate(**contact)
    return found


def _n_people(by: str) -> Coalesce:
    """How many of those who did not leave belong to an organisation, a partnership or a country."""
    return counted(Person.objects.filter(withdrawn_at=None), by)


def organisations_of(study: Study) -> QuerySet[Organisation]:
    return (
        Organisation.objects.filter(study=study)
        .select_related("country")
        .annotate(n_people=_n_people("organisation"))
        .order_by("name")
    )


def partnerships_of(study: Study) -> QuerySet[Partnership]:
    return (
        Partnership.objects.filter(study=study)
        .prefetch_related("countries")
        .annotate(n_people=_n_people("partnership"), n_grants=counted(Grant.objects.all(), "partnership"))
        .order_by("code")
    )


def grants_of(study: Study) -> QuerySet[Grant]:
    return Grant.objects.filter(study=study).select_related("partnership").order_by("reference")


def countries_of(study: Study) -> QuerySet[Country]:
    return (
        Country.objects.filter(study=study)
        .annotate(
            n_people=_n_people("country"),
            n_partnerships=counted(Partnership.objects.all(), "countries"),
        )
        .order_by("name")
    )


def frames_of(study: Study) -> QuerySet[Frame]:
    return Frame.objects.filter(study=study).annotate(n_people=Count("members")).order_by("-frozen_at", "-pk")


def latest_frame(study: Study) -> Frame | None:
    return frames_of(study).first()


def members_of(frame: Frame) -> QuerySet[FrameMember]:
    return FrameMember.objects.filter(frame=frame).select_related("person").order_by("person__code")


def fields_of(person: Person) -> dict[str, str]:
    """The fields of a person by name, none of which says who the person is; empty ones are left out."""
    belongings = (
        person.country.name if person.country else "",
        person.organisation.name if person.organisation else "",
        person.partnership.code if person.partnership else "",
    )
    return _named(*belongings, person.role, person.attributes)


def _named(
    country: str | None, organisation: str | None, partnership: str | None, role: str, attributes: Mapping[str, Any]
) -> dict[str, str]:
    named = {
        "country": country,
        "organisation": organisation,
        "partnership": partnership,
        "role": role,
        **{str(name): str(value) for name, value in attributes.items()},
    }
    return {name: value for name, value in named.items() if value}


def field_values(study: Study) -> dict[str, dict[int, str]]:
    """For each field of the register: person id -> value, for everybody who has one."""
    values: dict[str, dict[int, str]] = {}
    columns = ("pk", "country__name", "organisation__name", "partnership__code", "role", "attributes")
    # Rows, not objects: everybody of the register is read.
    for person, *fields in people_of(study).select_related(None).order_by().values_list(*columns):
        for name, value in _named(*fields).items():
            values.setdefault(name, {})[person] = value
    return values


def counts_of(study: Study) -> Mapping[str, int]:
    """How much the register holds, for its first line."""
    return {
        "people": people_of(study).count(),
        "organisations": Organisation.objects.filter(study=study).count(),
        "partnerships": Partnership.objects.filter(study=study).count(),
        "grants": Grant.objects.filter(study=study).count(),
        "countries": Country.objects.filter(study=study).count(),
    }


def people_by_country(study: Study) -> list[tuple[str, int]]:
    """Countries with their number of people, the largest first; those without a country last."""
    names: Iterable[str | None] = people_of(study).values_list("country__name", flat=True)
    counted = Counter(names)
    named = sorted(((name, n) for name, n in counted.items() if name), key=lambda pair: (-pair[1], pair[0]))
    return [*named, *([("no country given", counted[None])] if counted[None] else [])]
