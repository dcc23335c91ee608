"""Reads of consents: what is asked, what was said to it, by which links, and who asks to be erased."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _

from plait.register.models import Clause, Consent, ConsentSheet, ErasureRequest, Person
from plait.register.taking_part import takes_part
from plait.study.links import good_links, tokens_of
from plait.study.models import AccessLink, Study

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

STATES = ("given", "not given", "taken back")
# What it means that somebody does not agree, or no longer does, said to that person.
MEANS: Mapping[str, StrPromise] = {
    Clause.SURVEY: _("Your answers are counted nowhere, and your link to the survey does not work any more."),
    Clause.INTERVIEW: _(
        "Your interview, and all that was made of it, is counted and shown nowhere, and you are not chosen for one."
    ),
    Clause.RECORDING: _("It is noted for those who would record you, or hold a recording."),
    Clause.QUOTING: _("No words of yours are printed. What you said still counts."),
    Clause.CONTACT: _(
        "Your name, address and number are hidden from everybody who works in the study. They are not "
        "erased by it: for that, ask below for all that is held of you to be erased."
    ),
    Clause.AGAIN: _("You are not invited to a survey any more."),
}


@dataclass(frozen=True, slots=True)
class ClauseOf:
    """What is known of a person and a clause. consent: None where nobody noted one. asked: the study's wording, ''
    where it does not ask."""

    clause: Clause
    consent: Consent | None
    asked: str = ""

    @property
    def state(self) -> str:
        return "not noted" if self.consent is None else self.consent.state

    @property
    def wording(self) -> str:
        """What is asked, or was when the person said something to it."""
        noted = self.consent.wording if self.consent is not None else ""
        return self.asked or noted or str(self.clause.label)

    @property
    def was_asked(self) -> str:
        """The words to which the person said something, where they are others than those that are asked now."""
        noted = self.consent.wording if self.consent is not None else ""
        return noted if noted != self.wording else ""

    def says_already(self, agrees: bool) -> bool:
        """Whether the person said so themselves already, and to these words. What others noted is not what they said:
        it can be undone by those."""
        if self.consent is None or not self.consent.is_own or agrees != (self.state == "given"):
            return False
        return not (agrees and self.was_asked)

    @property
    def means(self) -> str:
        return str(MEANS[self.clause])


def _mark_of(clause: str, wording: str) -> str:
    return hashlib.sha256(json.dumps([str(clause), wording]).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Asked:
    """What one person is asked, and said. mark: another one as soon as a wording is another."""

    clauses: tuple[ClauseOf, ...]

    @property
    def mark(self) -> str:
        return ".".join(self._marks.values())

    @property
    def _marks(self) -> dict[str, str]:
        return {each.clause.value: _mark_of(each.clause, each.wording) for each in self.clauses}

    def changed_since(self, read: str) -> set[str]:
        """The clauses that had other words, or were not asked, on the page with this mark."""
        had = set(read.split("."))
        return {clause for clause, mark in self._marks.items() if mark not in had}

    @property
    def has_said(self) -> bool:
        return any(each.consent is not None for each in self.clauses)

    @property
    def is_all_said(self) -> bool:
        return all(each.consent is not None for each in self.clauses)


def sheet_of(study: Study) -> ConsentSheet | None:
    return ConsentSheet.objects.filter(study=study).first()


def wordings_of(study: Study) -> dict[str, str]:
    """Clause -> what people are asked, of the clauses that the study asks."""
    sheet = sheet_of(study)
    return {} if sheet is None else {clause: text for clause, text in sheet.wordings.items() if text}


def clauses_of(person: Person) -> list[ClauseOf]:
    """Every clause, and whether the person agreed to it."""
    noted = {consent.clause: consent for consent in Consent.objects.filter(person=person)}
    asked = wordings_of(person.study)
    return [ClauseOf(clause, noted.get(clause), asked.get(clause, "")) for clause in Clause]


def asked_of(person: Person) -> Asked:
    """The clauses that the study asks, and those to which the person said something."""
    return Asked(tuple(each for each in clauses_of(person) if each.asked or each.consent is not None))


def consents_of(study: Study, *, clause: str = "", state: str = "") -> QuerySet[Consent]:
    """The study's consents by person. clause: of this one alone. state: one of STATES alone."""
    consents = Consent.objects.filter(person__study=study).select_related("person")
    if clause in Clause.values:
        consents = consents.filter(clause=clause)
    if state in STATES:
        consents = consents.filter(withdrawn_at__isnull=state == "given")
        if state != "given":
            consents = consents.filter(given_at__isnull=state == "not given")
    return consents.order_by("person__code", "clause")


def person_of(link: AccessLink) -> Person | None:
    """Whose link it is; None where they are gone, or all that was held of them was erased."""
    people = Person.objects.select_related("study").filter(study=link.study, erased_at=None)
    return people.filter(pk=link.target).first()


def links_of(study: Study, *, now: datetime) -> dict[int, str]:
    """Person's id -> the secret of their good link, of those that can be shown."""
    return tokens_of(AccessLink.Purpose.CONSENT, Person.objects.filter(study=study).values("pk"), now=now)


def people_with_links(study: Study, *, now: datetime) -> QuerySet[Person, Any]:
    """Everybody who takes part, with `made_at` of their link, and how many clauses they said something to."""
    links = good_links(AccessLink.Purpose.CONSENT, now=now).filter(study=study, target=OuterRef("pk"))
    asked = list(wordings_of(study))
    return (
        Person.objects.filter(takes_part("pk"), study=study)
        .annotate(
            made_at=Subquery(links.values("created_at")[:1]),
            n_said=Count("consents", filter=Q(consents__clause__in=asked)),
            n_given=Count("consents", filter=Q(consents__clause__in=asked, consents__withdrawn_at=None)),
        )
        .order_by("code")
    )


def counts_of_links(study: Study, *, now: datetime) -> dict[str, int]:
    """Of the same people: how many they are, have a link, and said something to every clause that is asked."""
    said_all = Q(n_said__gte=len(wordings_of(study)))
    found = people_with_links(study, now=now).aggregate(
        people=Count("pk"), links=Count("pk", filter=Q(made_at__isnull=False)), said=Count("pk", filter=said_all)
    )
    return {"n_people": found["people"], "n_links": found["links"], "n_said": found["said"]}


def open_requests(study: Study) -> QuerySet[ErasureRequest]:
    """Those who ask for all that is held of them to be erased, who waits longest first."""
    requests = ErasureRequest.objects.filter(person__study=study, settled_at=None, person__erased_at=None)
    return requests.select_related("person").order_by("asked_at", "pk")


def request_of(person: Person) -> ErasureRequest | None:
    return open_requests(person.study).filter(person=person).first()


def settled_request_of(person: Person) -> ErasureRequest | None:
    """The person's request to be erased where it is off, None where they never asked, or still do."""
    return ErasureRequest.objects.filter(person=person, settled_at__isnull=False).first()
