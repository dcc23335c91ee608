"""Whoever comes by a link to check their own words: who they are, or in words why the link shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from plait.pages.guests import of_guests
from plait.register.models import Person
from plait.register.taking_part import why_apart
from plait.study.access import CheckedView, by_link
from plait.study.models import AccessLink
from plait.study.revisions import newest_event


def speaker_by_link(
    purpose: AccessLink.Purpose, *clauses: str
) -> Callable[[Callable[..., HttpResponseBase]], CheckedView]:
    """Make a view answer the person whose good link it is. It gets the link and the person, and answers `EditsMet`
    where it changes anything.

    clauses: of the consent; who took one back, or left the study, is told so, and sees nothing.
    """

    def decorate(view: Callable[..., HttpResponseBase]) -> CheckedView:
        def opened(request: HttpRequest, link: AccessLink, /, **kwargs: Any) -> HttpResponseBase:
            person = Person.objects.filter(study=link.study, pk=link.person or 0).select_related("study").first()
            if person is None:
                return closed(request, link, "unknown")
            if why := why_apart(person, *clauses):
                return closed(request, link, why)
            if person.study.archived_at is not None:
                return closed(request, link, "archived", status=403)
            request.study = person.study  # type: ignore[attr-defined]
            return view(request, link, person, **kwargs)

        found = by_link(purpose, refused=_refused, answers_meeting=True)(opened)
        return of_guests("interviews/checking/busy.html")(found)

    return decorate


def _refused(request: HttpRequest, link: AccessLink | None) -> HttpResponseBase:
    return closed(request, link, "unknown" if link is None else "void" if link.revoked_at else "expired")


def closed(request: HttpRequest, link: AccessLink | None, why: str, *, status: int = 410) -> HttpResponse:
    """Why a link shows nothing. why: 'unknown', 'void', 'expired', 'left', 'took back', 'archived' or 'gone'."""
    context = {"why": why, "link": link, "now": timezone.now()}
    return render(request, "interviews/checking/closed.html", context, status=status)


def open_anew(request: HttpRequest) -> None:
    """Let the forms of the page that answers say that they were opened now, and not when the one that was sent was."""
    vars(request)["_newest_event"] = newest_event(vars(request)["study"])
