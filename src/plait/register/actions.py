"""Writes of the register: importing people with what they belong to, and freezing the frame."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils import timezone

from plait.formats.reading.folding import folded_name
from plait.formats.tables.csv_table import duplicate_values
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import NO, YES
from plait.records.table import Table, TableRow
from plait.register.consents.actions import Said, note_said
from plait.register.consents.queries import wordings_of
from plait.register.headings import EMAILS, NAMES, PHONES, plain
from plait.register.leaving.queries import those_who_left
from plait.register.models import (
    Clause,
    Consent,
    Country,
    Frame,
    FrameMember,
    Grant,
    Identity,
    Organisation,
    Partnership,
    Person,
)
from plait.register.queries import fields_of, people_of
from plait.register.speaking import language_tag
from plait.study.actions import importing
from plait.study.changing import Changing, changing
from plait.study.models import Study, Upload

# The fields of a person, and of who they are.
_BELONGS = ("role", "language", "country", "organisation", "partnership")
_WHO = ("name", "email", "phone")
# Before a clause: the field of the mapping that holds what people said to it.
CONSENT = "consent_"


@dataclass(frozen=True, slots=True)
class RegisterMapping:
    """Which column of the file holds which field; '' where the file has none. attributes: columns kept as they are."""

    code: str
    name: str = ""
    email: str = ""
    phone: str = ""
    role: str = ""
    language: str = ""
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
    consent_survey: str = ""
    consent_interview: str = ""
    consent_recording: str = ""
    consent_quoting: str = ""
    consent_contact: str = ""
    consent_again: str = ""
    attributes: tuple[str, ...] = ()

    def columns(self) -> Iterable[tuple[str, str]]:
        """(field, column) of every single field that is mapped."""
        for each in fields(self):
            column = getattr(self, each.name)
            if each.name != "attributes" and column:
                yield each.name, column


@dataclass(slots=True)
class ImportCounts:
    """What an import did. given, held_back: consents that were noted, as given, and as not (any more)."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    given: int = 0
    held_back: int = 0
    codes: list[str] = field(default_factory=list)


def import_register(
    *,
    study: Study,
    table: Table,
    mapping: RegisterMapping,
    now: datetime | None = None,
    upload: Upload | None = None,
) -> ImportCounts:
    """Bring people into the register, one a row, with organisation, partnership, grant and countries.

    Somebody whose code is there already is brought up to date: a field without a column stays as it is, one whose cell
    is empty becomes empty. now: when a consent without a day was given, and what
    no day may lie after. upload: the file they come from, which is thrown away after. Raises InputRejected with every
    problem of every row, and when the file was imported already; then nothing is imported.
    """
    now = now or timezone.now()
    problems = [*_problems(table, mapping, now), *those_who_left(study, table, mapping.code)]
    if problems:
        raise InputRejected(problems)
    with importing(upload) if upload else nullcontext(), changing(study, "register imported") as change:
        # Somebody may have left while the file was looked through.
        if left := list(those_who_left(study, table, mapping.code)):
            raise InputRejected(left)
        belongings = _Belongings(study, mapping)
        for row in table:
            belongings.gather(row)
        belongings.store(change)
        people = _People(study, mapping)
        for row in table:
            people.fill(row, belongings)
        people.store(change)
        belongings.store_grants(change, table)
        counts = people.counts
        noted = note_said(change, _said(study, table, mapping, now), anew=False)
        counts.given, counts.held_back = noted.given, noted.held_back
        change.note(added=counts.added, changed=counts.changed, unchanged=counts.unchanged)
        if noted.given or noted.held_back:
            change.note(consents_given=noted.given, consents_not_given=noted.held_back)
    return counts


def _problems(table: Table, mapping: RegisterMapping, now: datetime) -> list[Problem]:
    missing = [column for _, column in mapping.columns() if column not in table.columns]
    missing += [column for column in mapping.attributes if column not in table.columns]
    if missing:
        return [
            Problem(table.source, f"There is no column '{column}'.", f"The file has: {', '.join(table.columns)}.")
            for column in missing
        ]
    if not table.rows:
        return [Problem(table.source, "The file has a header and no rows.", "Choose the file with the people in it.")]
    problems = [*duplicate_values(table, mapping.code), *_unknown_clauses(table, mapping)]
    for row in table:
        place = f"{table.source}, row {row.number}"
        if not _cell(row, mapping.code):
            problems.append(Problem(place, f"'{mapping.code}' is empty.", "Give every person a code of their own."))
        problems += _cell_problems(row, place, mapping)
        if (language := _cell(row, mapping.language)) and not language_tag(language):
            cause = f"'{_short(language)}' in '{mapping.language}' is no language that is known."
            problems.append(Problem(place, cause, "Write its tag, as in fr or pt-BR, or its English name."))
        problems += _consent_problems(row, place, mapping, now)
    return problems


def _unknown_clauses(table: Table, mapping: RegisterMapping) -> Iterable[Problem]:
    """Columns that look like a consent, and of which nobody said what becomes of them."""
    read = {column for _, column in mapping.columns()} | set(mapping.attributes)
    for column in table.columns:
        word = re.fullmatch(r"consent[\s_.:-]+(.+)", column.strip().lower())
        if word and column not in read:
            cause = f"The column '{column}' is read as no clause of consent."
            if word[1] in Clause.values:
                cure = "Say that it holds that clause, or keep it as it is."
            else:
                cure = f"The clauses are {', '.join(Clause.values)}: name it after one, or keep it as it is."
            yield Problem(table.source, cause, cure)


def _consent_problems(row: TableRow, place: str, mapping: RegisterMapping, now: datetime) -> Iterable[Problem]:
    for clause in Clause:
        column = getattr(mapping, f"{CONSENT}{clause.value}")
        cell = _cell(row, column)
        try:
            said = _consent(cell, now)
        except ValueError:
            cause = f"'{_short(cell)}' in '{column}' is neither yes, no nor a day."
            yield Problem(place, cause, "Write yes, no, or the day on which it was given as 2026-03-31.")
        else:
            if said is not None and said[1] > now:
                yield Problem(place, f"'{cell}' in '{column}' lies ahead.", "Note a consent once it is given.")


def _consent(cell: str, now: datetime) -> tuple[bool, datetime] | None:
    """Whether a cell says yes, and of when; None where it says nothing. Raises: ValueError."""
    word = cell.lower()
    if not word:
        return None
    if word in YES | NO:
        return word in YES, now
    return True, datetime.combine(date.fromisoformat(cell[:10]), time(), tzinfo=UTC)


def _said(study: Study, table: Table, mapping: RegisterMapping, now: datetime) -> list[Said]:
    """What the rows say of consents."""
    columns = {clause: getattr(mapping, f"{CONSENT}{clause.value}") for clause in Clause}
    columns = {clause: column for clause, column in columns.items() if column}
    if not columns:
        return []
    ids = dict(Person.objects.filter(study=study).values_list("code", "pk"))
    wordings = wordings_of(study)
    found = []
    for row in table:
        for clause, column in columns.items():
            cell = _cell(row, column)
            if (said := _consent(cell, now)) is None:
                continue
            agrees, at = said
            # A yes without a day gives nothing again that was taken back: the list may be older than that.
            found.append(
                Said(
                    ids[_cell(row, mapping.code)],
                    clause.value,
                    agrees,
                    at,
                    Consent.How.LIST,
                    wordings.get(clause.value, ""),
                    table.source[:300],
                    is_dated=cell.lower() not in YES,
                )
            )
    return found


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


Named = TypeVar("Named")


class _ByName(dict[str, Named]):
    """What is found by its name, however that is written: Malawi and MALAWI are one country, called as it was first."""

    def __init__(self, found: Mapping[str, Named]) -> None:
        super().__init__()
        for name, each in found.items():
            self.setdefault(folded_name(name), each)

    def __getitem__(self, name: str) -> Named:
        return super().__getitem__(folded_name(name))

    def __setitem__(self, name: str, each: Named) -> None:
        super().__setitem__(folded_name(name), each)

    def __contains__(self, name: object) -> bool:
        return super().__contains__(folded_name(str(name)))

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(folded_name(name), default)


class _Belongings:
    """Countries, organisations and partnerships of the study by name: gathered row by row, and stored at once."""

    def __init__(self, study: Study, mapping: RegisterMapping) -> None:
        self.study = study
        self.mapping = mapping
        self.countries = _ByName({each.name: each for each in Country.objects.filter(study=study)})
        self.organisations = _ByName({each.name: each for each in Organisation.objects.filter(study=study)})
        self.partnerships = {each.code: each for each in Partnership.objects.filter(study=study)}
        # Partnership and country, partnership and organisation, in the order of the file.
        self.abroad: dict[tuple[str, str], None] = {}
        self.at_home: dict[tuple[str, str], None] = {}

    def gather(self, row: TableRow) -> None:
        cell = partial(_named_cell, row, self.mapping)
        names = [cell("country"), *(name.strip() for name in cell("partner_countries").split(";"))]
        for name in names:
            if name and name not in self.countries:
                self.countries[name] = Country(study=self.study, name=name)
        if cell("country") and cell("income_group"):
            self.countries[cell("country")].income_group = cell("income_group")
        organisation, partnership = cell("organisation"), cell("partnership")
        if organisation and organisation not in self.organisations:
            kind = cell("organisation_kind")
            self.organisations[organisation] = Organisation(study=self.study, name=organisation, kind=kind)
        if partnership and partnership not in self.partnerships:
            name = cell("partnership_name")
            self.partnerships[partnership] = Partnership(study=self.study, code=partnership, name=name)
        if partnership:
            self.abroad |= {(partnership, self.countries[name].name): None for name in names if name}
        if partnership and organisation:
            self.at_home[partnership, self.organisations[organisation].name] = None

    def store(self, change: Changing) -> None:
        known = [country for country in self.countries.values() if country.pk]
        change.update_each(known, "income_group")
        change.bulk(Country, [country for country in self.countries.values() if not country.pk])
        change.bulk(Organisation, [each for each in self.organisations.values() if not each.pk])
        change.bulk(Partnership, [each for each in self.partnerships.values() if not each.pk])
        countries = [(self.partnerships[code], self.countries[name]) for code, name in self.abroad]
        _link(change, Partnership.countries, countries)
        organisations = [(self.partnerships[code], self.organisations[name]) for code, name in self.at_home]
        _link(change, Partnership.organisations, organisations)

    def store_grants(self, change: Changing, table: Table) -> None:
        """A grant belongs to the partnership of the first row that names it; one that is there already stays so."""
        there = set(Grant.objects.filter(study=self.study).values_list("reference", flat=True))
        new: dict[str, Grant] = {}
        for row in table:
            cell = partial(_named_cell, row, self.mapping)
            reference = cell("grant")
            if reference and reference not in there and reference not in new:
                new[reference] = Grant(
                    study=self.study,
                    partnership=self.partnerships[cell("partnership")],
                    reference=reference,
                    title=cell("grant_title"),
                    funder=cell("funder"),
                    starts_on=_date(cell("grant_starts_on")),
                    ends_on=_date(cell("grant_ends_on")),
                    amount=_amount(cell("grant_amount")),
                    currency=cell("grant_currency"),
                )
        change.bulk(Grant, new.values())


def _link(change: Changing, links: Any, pairs: Iterable[tuple[Partnership, Model]]) -> None:
    """Link partnerships with what belongs to them; those linked already stay so."""
    far = f"{links.field.m2m_reverse_field_name()}_id"
    wanted = [(partnership.pk, other.pk) for partnership, other in pairs]
    ids = {partnership for partnership, _ in wanted}
    known = links.through.objects.filter(partnership__in=ids).values_list("partnership_id", far)
    there = set(known)
    new = (links.through(partnership_id=one, **{far: other}) for one, other in wanted if (one, other) not in there)
    change.bulk(links.through, new)


class _People:
    """People of the study with who they are: filled row by row, and stored at once."""

    def __init__(self, study: Study, mapping: RegisterMapping) -> None:
        self.study = study
        self.mapping = mapping
        self.known = {person.code: person for person in Person.objects.filter(study=study)}
        self.identities = {each.person_id: each for each in Identity.objects.filter(person__study=study)}
        # New, or changed.
        self.people: list[Person] = []
        self.named: list[Identity] = []
        self.counts = ImportCounts()

    def fill(self, row: TableRow, belongings: _Belongings) -> None:
        cell = partial(_named_cell, row, self.mapping)
        person = self.known.get(cell("code")) or Person(study=self.study, code=cell("code"))
        before = _state(person)
        found: dict[str, object] = {
            "role": cell("role"),
            "language": language_tag(cell("language")),
            "country": belongings.countries.get(cell("country")),
            "organisation": belongings.organisations.get(cell("organisation")),
            "partnership": belongings.partnerships.get(cell("partnership")),
        }
        for name, value in found.items():
            if getattr(self.mapping, name):
                setattr(person, name, value)
        here = {column: _cell(row, column) for column in self.mapping.attributes}
        person.attributes = {
            name: value for name, value in (person.attributes | here).items() if value or name not in here
        }
        is_named = self._name(person, {name: cell(name) for name in _WHO if getattr(self.mapping, name)})
        is_changed = _state(person) != before
        if not person.pk or is_changed:
            self.people.append(person)
        if not person.pk:
            self.counts.added += 1
        elif is_changed or is_named:
            self.counts.changed += 1
        else:
            self.counts.unchanged += 1

    def _name(self, person: Person, given: dict[str, str]) -> bool:
        """Keep who a person is; whether that is new. A row that does not say it leaves it as it was."""
        known = self.identities.get(person.pk)
        if not any(given.values()) or (known and all(getattr(known, name) == value for name, value in given.items())):
            return False
        identity = known or Identity(person=person)
        for name, value in given.items():
            setattr(identity, name, value)
        self.named.append(identity)
        return True

    def store(self, change: Changing) -> None:
        known = [person for person in self.people if person.pk]
        change.update_each(known, "role", "language", "country", "organisation", "partnership", "attributes")
        change.bulk(Person, [person for person in self.people if not person.pk])
        change.update_each([each for each in self.named if each.pk], "name", "email", "phone")
        change.bulk(Identity, [each for each in self.named if not each.pk])


def known_elsewhere(*, study: Study, table: Table, mapping: RegisterMapping) -> int:
    """How many e-mail addresses of the file the register has under another code: somebody may be in it twice."""
    if not mapping.email:
        return 0
    held: defaultdict[str, set[str]] = defaultdict(set)
    found = Identity.objects.filter(person__study=study).exclude(email="")
    for address, code in found.values_list("email", "person__code"):
        held[address.lower()].add(code)
    given = {(_cell(row, mapping.email).strip().lower(), _cell(row, mapping.code)) for row in table}
    return len({address for address, code in given if held.get(address, set()) - {code}})


def emptied_by(*, study: Study, table: Table, mapping: RegisterMapping) -> dict[str, int]:
    """Column -> of how many people an import would empty the field that they have: their cell of it is empty."""
    rows = {_cell(row, mapping.code): row for row in table}
    emptied: Counter[str] = Counter()
    for person in Person.objects.filter(study=study).select_related("identity"):
        row = rows.get(person.code)
        if row is None:
            continue
        identity = getattr(person, "identity", None)
        is_named = any(_named_cell(row, mapping, name) for name in _WHO)
        held = {name: getattr(person, name if name in ("role", "language") else f"{name}_id") for name in _BELONGS}
        held |= {name: getattr(identity, name) for name in _WHO if identity and is_named}
        filled = {column: held[name] for name, column in mapping.columns() if name in held}
        filled |= {column: person.attributes.get(column) for column in mapping.attributes}
        emptied.update(column for column, value in filled.items() if value and not _cell(row, column))
    return dict(emptied)


def _state(person: Person) -> tuple[object, ...]:
    return (
        person.role,
        person.language,
        person.country_id,
        person.organisation_id,
        person.partnership_id,
        dict(person.attributes),
    )


def _named_cell(row: TableRow, mapping: RegisterMapping, name: str) -> str:
    """The cell of a field of the mapping."""
    return _cell(row, getattr(mapping, name))


def _cell(row: TableRow, column: str) -> str:
    return row[column].strip() if column else ""


def _date(text: str) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _amount(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "").replace(" ", "")) if text else None


def freeze_frame(*, study: Study, title: str, rule: str = "", now: datetime) -> Frame:
    """Freeze a dated snapshot of everybody in the register. It never changes; a later one can be frozen beside it."""
    with changing(study, "frame frozen") as change:
        people = list(people_of(study))
        if not people:
            raise InputRejected(Problem("Frame", "The register is empty.", "Import the people first."))
        if not title.strip():
            raise InputRejected(
                Problem("Title", "The frame has no title.", "Give it one, for example 'Leads, March 2026'.")
            )
        frame = change.create(Frame, study=study, title=title.strip(), rule=rule.strip(), frozen_at=now)
        members = (FrameMember(frame=frame, person=person, fields=fields_of(person)) for person in people)
        change.bulk(FrameMember, members)
        change.note(n_people=len(people))
    return frame


def guessed_mapping(columns: Iterable[str]) -> Mapping[str, str]:
    """For each field the column that most likely holds it, by the names people give their columns."""
    by_name = {plain(column): column for column in columns}
    return {
        name: next((by_name[alias] for alias in map(plain, aliases) if alias in by_name), "")
        for name, aliases in ALIASES.items()
    }


ALIASES: dict[str, tuple[str, ...]] = {
    "code": ("code", "id", "personcode", "personid", "leadid", "caseid", "participantid", "ref", "reference"),
    "name": NAMES,
    "email": EMAILS,
    "phone": PHONES,
    "role": ("role", "jobtitle", "position", "title"),
    "language": ("language", "lang", "preferredlanguage"),
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
    **{f"{CONSENT}{clause.value}": (f"consent{clause.value}", f"{clause.value}consent") for clause in Clause},
}
