"""The pages on which people say themselves what they agree to. The token in the address is all they need: no cookie,
no script, and so no check of a cookie's misuse. A GET changes nothing, because mail scanners open links.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.pages.guests import of_guests
from plait.pages.languages import speak
from plait.records.problem import InputRejected, Problem
from plait.register.consents import actions, queries
from plait.register.guests import opens_nothing, refused
from plait.register.models import Clause, Person
from plait.register.speaking import is_only_typed, take_language
from plait.study.access import CheckedView, by_link, token_in
from plait.study.models import AccessLink

_SAYS = {"yes": True, "no": False}


def _asked_person(view: Callable[[HttpRequest, Person], HttpResponseBase]) -> CheckedView:
    """Find whose link it is; say why it opens nothing."""

    def opened(request: HttpRequest, link: AccessLink, /) -> HttpResponseBase:
        person = queries.person_of(link)
        if person is None:
            return opens_nothing(request, link, "unknown")
        if (chosen := take_language(request, person)) is not None:
            return chosen
        speak(request, person.language)
        return view(request, person)

    found = by_link(AccessLink.Purpose.CONSENT, refused=refused)(opened)
    return of_guests("register/asking/busy.html")(found)


def _show(request: HttpRequest, template: str, person: Person, status: int = 200, **context: Any) -> HttpResponseBase:
    context |= {
        "person": person,
        "asking": person.study,
        "sheet": queries.sheet_of(person.study),
        "request_open": queries.request_of(person),
        "request_settled": queries.settled_request_of(person),
        # Of an archived study, or of somebody who left, it is read what is on record, and no more is said.
        "is_open": person.study.archived_at is None and person.withdrawn_at is None,
        "token": token_in(request),
    }
    return render(request, template, context, status=status)


@_asked_person
def page(request: HttpRequest, person: Person) -> HttpResponseBase:
    if request.method != "POST":
        done = request.GET.get("done", "")
        return _show(request, "register/asking/page.html", person, asked=queries.asked_of(person), done=done)
    said = {clause: request.POST.get(f"c-{clause}", "") for clause in Clause.values}
    says = {clause: _SAYS[word] for clause, word in said.items() if word in _SAYS}
    if is_only_typed(request):
        return _again(request, person, says)
    try:
        actions.say_by_link(person=person, says=says, read=request.POST.get("read", ""), now=timezone.now())
    except InputRejected as rejected:
        return _again(request, person, says, rejected.problems)
    return _done(request, "said")


def _again(
    request: HttpRequest, person: Person, says: Mapping[str, bool], problems: Sequence[Problem] = ()
) -> HttpResponseBase:
    """The page with what was ticked. A tick was set on the words that were read: on others it would be no answer."""
    asked = queries.asked_of(person)
    changed = asked.changed_since(request.POST.get("read", ""))
    context = {
        "asked": asked,
        "changed": changed,
        "said_yes": [clause for clause, agrees in says.items() if agrees and clause not in changed],
        "said_no": [clause for clause, agrees in says.items() if not agrees and clause not in changed],
        "problems": problems,
    }
    return _show(request, "register/asking/page.html", person, 422 if problems else 200, **context)


def _done(request: HttpRequest, what: str) -> HttpResponseBase:
    """Back to the page, with what was done at its top, and the focus there without a script."""
    return redirect(f"{reverse('consent', args=[token_in(request)])}?done={what}#done")


@_asked_person
def erasure(request: HttpRequest, person: Person) -> HttpResponseBase:
    if request.method != "POST":
        return _show(request, "register/asking/erasure.html", person)
    takes_back = request.POST.get("ask") == "no"
    try:
        if takes_back:
            actions.settle_request(person=person, now=timezone.now(), by_link=True)
        else:
            actions.ask_for_erasure(person=person, now=timezone.now())
    except InputRejected as rejected:
        return _show(request, "register/asking/erasure.html", person, 422, problems=rejected.problems)
    return _done(request, "not-asked" if takes_back else "asked")
