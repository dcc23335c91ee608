"""Writes of the register: importing people with what they belong to, and freezing the frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from plait.formats.tables.csv_table import duplicate_values
from plait.records.problem import InputRejected, Problem
from plait.records.table import Table, TableRow
from plait.register.leaving.queries import those_who_left
from plait.register.models import Country, Frame, FrameMember, Grant, Identity, Organisation, Partnership, Person
from plait.register.queries import fields_of, people_of
from plait.study.events import record_event
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class RegisterMapping:
    """Which column of the file holds which field; '' where the file has none. attributes: columns kept as they are."""

    code: str
    name: str = ""
    email: str = ""
    phone: str = ""
    role: str = ""
    country: str = ""
    income_group: str = ""
    organisation: str = ""
    organisation_kind: str = ""
    partnership: str = ""
    partnership_name: str = ""
    partner_countries: str = ""
    grant: str = ""
    grant_title: str = ""
    funder: str = ""
    grant_starts_on: str = ""
    grant_ends_on: str = ""
    grant_amount: str = ""
    grant_currency: str = ""
    attributes: tuple[str, ...] = ()

    def columns(self) -> Iterable[tuple[str, str]]:
        """(field, column) of every single field that is mapped."""
        for each in fields(self):
            column = getattr(self, each.name)
            if each.name != "attributes" and column:
                yield each.name, column


@dataclass(slots=True)
class ImportCounts:
    """What an import did."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    codes: list[str] = field(default_factory=list)


@transaction.atomic
def import_register(*, study: Study, table: Table, mapping: RegisterMapping) -> ImportCounts:
    """Bring people into the register, one a row, with organisation, partnership, grant and countries.

    Somebody whose code is there already is brought up to date. Raises InputRejected with every problem of every
    row; then nothing is imported.
    """
    problems = [*_problems(table, mapping), *those_who_left(study, table, mapping.code)]
    if problems:
        raise InputRejected(problems)
    belongings = _Belongings(study)
    existing = {person.code: person for person in Person.objects.filter(study=study)}
    identities = {identity.person_id: identity for identity in Identity.objects.filter(person__study=study)}
    counts = ImportCounts()
    for row in table:
        person = existing.get(_cell(row, mapping.code))
        is_new = person is None
        person = person or Person(study=study, code=_cell(row, mapping.code))
        before = None if is_new else _state(person)
        _fill(person, row, mapping, belongings)
        if is_new or _state(person) != before:
            person.save()
        is_identity_new = _store_identity(person, identities.get(person.pk), row, mapping)
        if is_new:
            counts.added += 1
        elif _state(person) != before or is_identity_new:
            counts.changed += 1
        else:
            counts.unchanged += 1
        belongings.store_grant(person.partnership, row, mapping)
    after = {"added": counts.added, "changed": counts.changed, "unchanged": counts.unchanged}
    record_event(study, "register imported", after=after)
    return counts


def _problems(table: Table, mapping: RegisterMapping) -> list[Problem]:
    missing = [column for _, column in mapping.columns() if column not in table.columns]
    missing += [column for column in mapping.attributes if column not in table.columns]
    if missing:
        return [
            Problem(table.source, f"There is no column '{column}'.", f"The file has: {', '.join(table.columns)}.")
            for column in missing
        ]
    if not table.rows:
        return [Problem(table.source, "The file has a header and no rows.", "Choose the file with the people in it.")]
    problems = list(duplicate_values(table, mapping.code))
    for row in table:
        place = f"{table.source}, row {row.number}"
        if not _cell(row, mapping.code):
            problems.append(Problem(place, f"'{mapping.code}' is empty.", "Give every person a code of their own."))
        problems += _cell_problems(row, place, mapping)
    return problems


# Where each field of the mapping is kept; partner countries stand several in a cell.
_KEPT_IN: Mapping[str, Any] = {
    "code": Person._meta.get_field("code"),
    "role": Person._meta.get_field("role"),
    **{name: Identity._meta.get_field(name) for name in ("name", "email", "phone")},
    "country": Country._meta.get_field("name"),
    "income_group": Country._meta.get_field("income_group"),
    "organisation": Organisation._meta.get_field("name"),
    "organisation_kind": Organisation._meta.get_field("kind"),
    "partnership": Partnership._meta.get_field("code"),
    "partnership_name": Partnership._meta.get_field("name"),
    "partner_countries": Country._meta.get_field("name"),
    "grant": Grant._meta.get_field("reference"),
    "grant_title": Grant._meta.get_field("title"),
    "funder": Grant._meta.get_field("funder"),
    "grant_amount": Grant._meta.get_field("amount"),
    "grant_currency": Grant._meta.get_field("currency"),
}


def _cell_problems(row: TableRow, place: str, mapping: RegisterMapping) -> Iterable[Problem]:
    for column in (mapping.grant_starts_on, mapping.grant_ends_on):
        try:
            _date(_cell(row, column))
        except ValueError:
            yield Problem(place, f"'{_short(_cell(row, column))}' in '{column}' is no date.", "Write it as 2026-03-31.")
    for name, column in mapping.columns():
        cell = _cell(row, column)
        for part in cell.split(";") if name == "partner_countries" else [cell]:
            if name in _KEPT_IN and part.strip():
                yield from _part_problems(name, part.strip(), place, column)
    if _cell(row, mapping.grant) and not _cell(row, mapping.partnership):
        yield Problem(
            place, "A grant is given without its partnership.", f"Fill in '{mapping.partnership or 'partnership'}'."
        )


def _part_problems(name: str, part: str, place: str, column: str) -> Iterable[Problem]:
    kept_in = _KEPT_IN[name]
    longest = kept_in.max_length
    if longest and len(part) > longest:
        cause = f"The cell of '{column}' has {len(part):,} characters; {longest} are kept."
        yield Problem(place, cause, "Shorten it, or choose another column.")
        return
    try:
        kept_in.run_validators(_amount(part) if name == "grant_amount" else part)
    except (ValidationError, InvalidOperation):
        if name == "email":
            yield Problem(place, f"'{part}' is no e-mail address.", f"Mend it or leave '{column}' empty.")
        else:
            yield Problem(place, f"'{_short(part)}' in '{column}' is no amount.", "Write digits only, as 25000.")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


class _Belongings:
    """Countries, organisations, partnerships and grants of the study by name, made once when they are new."""

    def __init__(self, study: Study) -> None:
        self.study = study
        self.countries = {each.name: each for each in Country.objects.filter(study=study)}
        self.organisations = {each.name: each for each in Organisation.objects.filter(study=study)}
        self.partnerships = {each.code: each for each in Partnership.objects.filter(study=study)}
        self.grants = {each.reference: each for each in Grant.objects.filter(study=study)}

    def country(self, name: str, income_group: str = "") -> Country | None:
        if not name:
            return None
        if name not in self.countries:
            self.countries[name] = Country.objects.create(study=self.study, name=name, income_group=income_group)
        country = self.countries[name]
        if income_group and country.income_group != income_group:
            country.income_group = income_group
            country.save(update_fields=["income_group"])
        return country

    def organisation(self, name: str, kind: str) -> Organisation | None:
        if not name:
            return None
        if name not in self.organisations:
            self.organisations[name] = Organisation.objects.create(study=self.study, name=name, kind=kind)
        return self.organisations[name]

    def partnership(
        self, code: str, name: str, countries: Iterable[Country], home: Organisation | None
    ) -> Partnership | None:
        if not code:
            return None
        if code not in self.partnerships:
            self.partnerships[code] = Partnership.objects.create(study=self.study, code=code, name=name)
        partnership = self.partnerships[code]
        partnership.countries.add(*countries)
        if home is not None:
            partnership.organisations.add(home)
        return partnership

    def store_grant(self, partnership: Partnership | None, row: TableRow, mapping: RegisterMapping) -> None:
        reference = _cell(row, mapping.grant)
        if not reference or partnership is None or reference in self.grants:
            return
        self.grants[reference] = Grant.objects.create(
            study=self.study,
            partnership=partnership,
            reference=reference,
            title=_cell(row, mapping.grant_title),
            funder=_cell(row, mapping.funder),
            starts_on=_date(_cell(row, mapping.grant_starts_on)),
            ends_on=_date(_cell(row, mapping.grant_ends_on)),
            amount=_amount(_cell(row, mapping.grant_amount)),
            currency=_cell(row, mapping.grant_currency),
        )


def _fill(person: Person, row: TableRow, mapping: RegisterMapping, belongings: _Belongings) -> None:
    person.role = _cell(row, mapping.role)
    person.country = belongings.country(_cell(row, mapping.country), _cell(row, mapping.income_group))
    person.organisation = belongings.organisation(
        _cell(row, mapping.organisation), _cell(row, mapping.organisation_kind)
    )
    abroad = [belongings.country(name.strip()) for name in _cell(row, mapping.partner_countries).split(";")]
    countries = [country for country in (person.country, *abroad) if country is not None]
    person.partnership = belongings.partnership(
        _cell(row, mapping.partnership), _cell(row, mapping.partnership_name), countries, person.organisation
    )
    person.attributes = {column: _cell(row, column) for column in mapping.attributes if _cell(row, column)}


def _state(person: Person) -> tuple[object, ...]:
    return (person.role, person.country_id, person.organisation_id, person.partnership_id, dict(person.attributes))


def _store_identity(person: Person, known: Identity | None, row: TableRow, mapping: RegisterMapping) -> bool:
    given = {name: _cell(row, getattr(mapping, name)) for name in ("name", "email", "phone")}
    if not any(given.values()) or (known and all(getattr(known, name) == value for name, value in given.items())):
        return False
    Identity.objects.update_or_create(person=person, defaults=given)
    return True


def _cell(row: TableRow, column: str) -> str:
    return row[column].strip() if column else ""


def _date(text: str) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _amount(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "").replace(" ", "")) if text else None


@transaction.atomic
def freeze_frame(*, study: Study, title: str, rule: str = "", now: datetime) -> Frame:
    """Freeze a dated snapshot of everybody in the register. It never changes; a later one can be frozen beside it."""
    people = list(people_of(study))
    if not people:
        raise InputRejected(Problem("Frame", "The register is empty.", "Import the people first."))
    if not title.strip():
        raise InputRejected(
            Problem("Title", "The frame has no title.", "Give it one, for example 'Leads, March 2026'.")
        )
    frame = Frame.objects.create(study=study, title=title.strip(), rule=rule.strip(), frozen_at=now)
    FrameMember.objects.bulk_create(
        [FrameMember(frame=frame, person=person, fields=fields_of(person)) for person in people], batch_size=500
    )
    record_event(study, "frame frozen", subject=frame, after={"n_people": len(people)})
    return frame


def guessed_mapping(columns: Iterable[str]) -> Mapping[str, str]:
    """For each field the column that most likely holds it, by the names people give their columns."""
    by_name = {_plain(column): column for column in columns}
    return {
        name: next((by_name[alias] for alias in aliases if alias in by_name), "") for name, aliases in ALIASES.items()
    }


def _plain(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())


ALIASES: dict[str, tuple[str, ...]] = {
    "code": ("code", "id", "personcode", "personid", "leadid", "caseid", "participantid", "ref", "reference"),
    "name": ("name", "fullname", "leadname", "contactname", "contact"),
    "email": ("email", "emailaddress", "mail", "emailaddr"),
    "phone": ("phone", "telephone", "tel", "mobile"),
    "role": ("role", "jobtitle", "position", "title"),
    "country": ("country", "partnercountry", "lmic"),
    "income_group": ("incomegroup", "income", "worldbankincomegroup"),
    "organisation": ("organisation", "organization", "institution", "org", "employer"),
    "organisation_kind": ("organisationkind", "organisationtype", "organizationtype", "orgtype", "institutiontype"),
    "partnership": ("partnership", "partnershipcode", "partnershipid"),
    "partnership_name": ("partnershipname", "partnershiptitle"),
    "partner_countries": ("partnercountries", "countries"),
    "grant": ("grant", "grantreference", "grantref", "grantid", "award"),
    "grant_title": ("granttitle", "project", "projecttitle"),
    "funder": ("funder", "fundedby", "donor"),
    "grant_starts_on": ("grantstart", "startdate", "starts", "grantstartson"),
    "grant_ends_on": ("grantend", "enddate", "ends", "grantendson"),
    "grant_amount": ("amount", "grantamount", "value"),
    "grant_currency": ("currency", "grantcurrency"),
}
