"""Whoever comes by a link to check their own words: who they are, or in words why the link shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase

from plait.pages.guests import of_guests
from plait.pages.languages import speak
from plait.register.guests import apart, opens_nothing, refused
from plait.register.models import Person
from plait.register.speaking import take_language
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
                return opens_nothing(request, link, "unknown")
            if (chosen := take_language(request, person)) is not None:
                return chosen
            speak(request, person.language)
            if (page := apart(request, link, person, *clauses)) is not None:
                return page
            if person.study.archived_at is not None:
                return opens_nothing(request, link, "archived", person=person)
            request.study = person.study  # type: ignore[attr-defined]
            request.chooses_language = True  # type: ignore[attr-defined]
            return view(request, link, person, **kwargs)

        found = by_link(purpose, refused=refused, answers_meeting=True)(opened)
        return of_guests("interviews/checking/busy.html")(found)

    return decorate


def open_anew(request: HttpRequest) -> None:
    """Let the forms of the page that answers say that they were opened now, and not when the one that was sent was."""
    vars(request)["_newest_event"] = newest_event(vars(request)["study"])
