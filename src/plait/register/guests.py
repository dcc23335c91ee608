"""Why a link by which somebody of the register came opens nothing: in words, with whom to ask and what can be done."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from plait.pages.languages import speak
from plait.register.consents.queries import sheet_of
from plait.register.models import Consent, Person
from plait.register.taking_part import why_apart
from plait.study.links import is_good, link_to, token_of
from plait.study.models import AccessLink

_UNKNOWN = "unknown"
_STATUS = {_UNKNOWN: 404, "archived": 403, "closed": 403, "early": 403}


def _why_refused(link: AccessLink | None) -> str:
    """Why a link is not good: 'unknown', 'deleted' its study, 'void' or 'expired'."""
    if link is None:
        return _UNKNOWN
    if link.study is not None and link.study.deleted_at is not None:
        return "deleted"
    return "void" if link.revoked_at else "expired"


def refused(request: HttpRequest, link: AccessLink | None) -> HttpResponse:
    """For `by_link`: what somebody reads whose link is not good, in the language they chose while it was. Who holds one
    that was made void is not known."""
    if link is not None and link.person is not None and link.revoked_at is None:
        speak(request, *Person.objects.filter(pk=link.person).values_list("language", flat=True))
    return opens_nothing(request, link, _why_refused(link))


def opens_nothing(
    request: HttpRequest,
    link: AccessLink | None,
    why: str,
    *,
    person: Person | None = None,
    clauses: tuple[str, ...] = (),
    **told: object,
) -> HttpResponse:
    """The page of a link that opens nothing.

    why: as `_why_refused` and `taking_part.why_apart` say it, or 'archived', 'closed', 'early', 'gone'. clauses: which
    consents were asked for. Of the person nothing is told but to whoever holds a link of theirs that is good: one that
    was made void may be in the hands of somebody else.
    """
    now = timezone.now()
    study = link.study if link is not None and why != _UNKNOWN else None
    theirs = person if person is not None and is_good(link, now=now) else None
    consent = _said_no(theirs, clauses) if theirs and why == "took back" else None
    context = {
        "why": why,
        "link": link,
        "asking": study,
        "sheet": sheet_of(study) if study else None,
        "person": theirs,
        "no": consent,
        "consent_token": consent_token(theirs, now=now) if theirs else "",
        **told,
    }
    return render(request, "register/asking/nothing.html", context, status=_STATUS.get(why, 410))


def apart(request: HttpRequest, link: AccessLink, person: Person, *clauses: str) -> HttpResponse | None:
    """The page for who left, or took back one of these consents; None for somebody who takes part."""
    why = why_apart(person, *clauses)
    return opens_nothing(request, link, why, person=person, clauses=clauses) if why else None


def _said_no(person: Person, clauses: tuple[str, ...]) -> Consent | None:
    said = Consent.objects.filter(person=person, clause__in=clauses, withdrawn_at__isnull=False)
    return said.order_by("withdrawn_at").first()


def consent_token(person: Person, *, now: datetime) -> str:
    """The secret of the person's own link to what they agreed to, '' where there is none."""
    link = link_to(AccessLink.Purpose.CONSENT, person.pk, now=now)
    return token_of(link) if link is not None and link.study_id == person.study_id else ""
