"""The respondent's pages. The token in the address is all they need: no cookie, no session, no script.

A GET changes nothing, because mail scanners open links.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone

from plait.methods.survey.skiplogic import shown_items
from plait.pages.guests import of_guests
from plait.pages.languages import asked_by_browser, attributes_of, speak
from plait.pages.words import ENGLISH, tag
from plait.records import questionnaire as records
from plait.records.problem import InputRejected, Problem
from plait.register.consents.queries import sheet_of
from plait.register.guests import apart, consent_token, opens_nothing, refused
from plait.register.models import Clause
from plait.register.speaking import is_only_typed, keep_language, take_language
from plait.study.access import CheckedView, by_link, token_in
from plait.study.models import AccessLink
from plait.survey.answering.asking import (
    Page,
    asked,
    blocks_of,
    name_of,
    nearest,
    next_page,
    pages_of,
    resume_at,
    sent_answers,
    tag_of,
    text_in,
)
from plait.survey.invitations import actions as invitations_actions
from plait.survey.invitations import queries as invitations_queries
from plait.survey.models import Invitation, Response
from plait.survey.questionnaires import queries as questionnaires_queries
from plait.survey.responses import actions as responses_actions
from plait.survey.responses import queries as responses_queries
from plait.survey.responses.consents import is_refusal


@dataclass(frozen=True, slots=True)
class Visit:
    """One respondent's state: what was stored so far, and which items that shows. usual: the language in which they are
    asked where nothing says another."""

    token: str
    invitation: Invitation
    record: records.Questionnaire
    language: str
    usual: str
    pages: tuple[Page, ...]
    response: Response | None
    answers: dict[str, str]
    stored: frozenset[str]
    shown: frozenset[str]

    @property
    def resume(self) -> Page | None:
        return resume_at(self.pages, self.shown, self.stored)


def _usual(request: HttpRequest, languages: Sequence[str], kept: str) -> str:
    """Of a questionnaire's languages that which a person chose before, else one that their browser asks for, else the
    author's own, which is the first."""
    wanted = (kept, *asked_by_browser(request))
    return next((near for each in wanted if (near := nearest(each, languages)) is not None), languages[0])


def _read_in(request: HttpRequest, languages: Sequence[str], kept: str) -> str:
    """The language of the button that was pressed, else that which the address says, else the usual one."""
    said = (request.POST.get("lang"), request.GET.get("lang"), request.GET.get("language"))
    read = (each if each in languages else nearest(each, languages) for each in said if each is not None)
    return next((one for one in read if one is not None), _usual(request, languages, kept))


def _visit(request: HttpRequest, invitation: Invitation) -> Visit:
    record = questionnaires_queries.record_of(invitation.questionnaire)
    response = responses_queries.response_of(invitation.questionnaire, person_id=invitation.person_id)
    stored = responses_queries.answers_by_name(response) if response else {}
    answers = {name: answer.value for name, answer in stored.items() if answer.value}
    return Visit(
        token=token_in(request),
        invitation=invitation,
        record=record,
        language=_read_in(request, record.languages, invitation.person.language),
        usual=_usual(request, record.languages, invitation.person.language),
        pages=pages_of(record),
        response=response,
        answers=answers,
        stored=frozenset(stored),
        shown=frozenset(shown_items(record, answers, today=timezone.now().date())),
    )


def _respondent(view: Callable[..., HttpResponseBase]) -> CheckedView:
    """Find whose link it is; say why it opens nothing, when the survey is closed, or when somebody withdrew."""

    def opened(request: HttpRequest, link: AccessLink, /, **kwargs: Any) -> HttpResponseBase:
        invitation = invitations_queries.invitation_of(link)
        if invitation is None:
            return opens_nothing(request, link, "gone")
        person, questionnaire = invitation.person, invitation.questionnaire
        if (chosen := take_language(request, person)) is not None:
            return chosen
        # What the program says is said in the questionnaire's language; in English where it is not translated.
        asks_in = tag_of(_read_in(request, questionnaire.languages or [""], person.language))
        speak(request, *((asks_in, ENGLISH) if asks_in else (person.language,)))
        if (page := apart(request, link, person, Clause.SURVEY)) is not None:
            return page
        if questionnaire.study.archived_at is not None or not questionnaire.is_open:
            return opens_nothing(request, link, **_why_closed(invitation))
        return view(request, _visit(request, invitation), **kwargs)

    found = by_link(AccessLink.Purpose.ANSWER, refused=refused)(opened)
    return of_guests("survey/answering/busy.html")(found)


def _why_closed(invitation: Invitation) -> dict[str, Any]:
    response = responses_queries.response_of(invitation.questionnaire, person_id=invitation.person_id)
    return {
        "why": "closed" if invitation.questionnaire.opened_at else "early",
        "person": invitation.person,
        "refused_at": invitation.refused_at,
        "answered_at": response.received_at if response else None,
    }


def _show(request: HttpRequest, template: str, visit: Visit, status: int = 200, **context: Any) -> HttpResponseBase:
    asks_in = tag_of(visit.language)
    is_mixed = asks_in != tag() and (asks_in or tag() != ENGLISH)
    context |= {
        "visit": visit,
        "questionnaire": visit.invitation.questionnaire,
        # The attributes of the study's own words, and of what the program says among them.
        "content": attributes_of(asks_in) if is_mixed else "",
        "interface": attributes_of(tag()) if is_mixed else "",
        "languages": [
            (one, name_of(one), attributes_of(tag_of(one))) for one in visit.record.languages if one != visit.language
        ],
        "chooses_language": not asks_in,
        "lang": _said_in_address(visit),
    }
    return render(request, template, context, status=status)


def _to(visit: Visit, request: HttpRequest, page: Page | None) -> HttpResponseBase:
    address = redirect("respond_page", visit.token, page.number) if page else redirect("respond_done", visit.token)
    address["Location"] += _said_in_address(visit)
    return address


def _said_in_address(visit: Visit) -> str:
    return f"?{urlencode({'lang': visit.language})}" if visit.language != visit.usual else ""


@_respondent
def start(request: HttpRequest, visit: Visit) -> HttpResponseBase:
    if request.method != "POST":
        return _show(request, "survey/answering/start.html", visit)
    invitations_actions.mark_opened(invitation=visit.invitation, now=timezone.now())
    _keep_language(visit)
    return _to(visit, request, visit.resume)


def _keep_language(visit: Visit) -> None:
    """Whoever answers in a language that they chose is asked in it the next time."""
    asks_in = tag_of(visit.language)
    if asks_in and visit.language != visit.usual:
        keep_language(person=visit.invitation.person, language=asks_in)


@_respondent
def page(request: HttpRequest, visit: Visit, number: int) -> HttpResponseBase:
    if not 1 <= number <= len(visit.pages):
        return _to(visit, request, visit.resume)
    here = visit.pages[number - 1]
    items = [item for item in here.items if item.name in visit.shown]
    if request.method != "POST":
        return _page(request, visit, here, items, visit.answers)
    answers = sent_answers(items, request.POST)
    if is_only_typed(request) or "lang" in request.POST:
        return _page(request, visit, here, items, answers)
    now = timezone.now()
    # First, so that what is stored last are the answers: whoever is told that they were not stored has none there.
    invitations_actions.mark_opened(invitation=visit.invitation, now=now)
    _keep_language(visit)
    try:
        responses_actions.receive_response(
            questionnaire=visit.invitation.questionnaire,
            person=visit.invitation.person,
            answers=answers,
            page=[item.name for item in items if item.is_asked],
            source=Response.Source.LINK,
            now=now,
        )
    except InputRejected as rejected:
        return _page(request, visit, here, items, answers, rejected.problems)
    if is_refusal(visit.record, answers):
        return _noted(request, visit, "not agreed")
    visit = _visit(request, visit.invitation)
    return _to(visit, request, next_page(visit.pages, visit.shown, after=number))


def _page(
    request: HttpRequest,
    visit: Visit,
    here: Page,
    items: Iterable[records.Item],
    answers: dict[str, str],
    problems: tuple[Problem, ...] = (),
) -> HttpResponseBase:
    on_page = asked(items, answers, language=visit.language, problems=problems)
    context = {
        "page": here,
        "title": text_in(here.title, visit.language),
        "n_pages": len(visit.pages),
        "blocks": blocks_of(on_page),
        "wrong": [one for one in on_page if one.errors],
        "back": here.number - 1,
        "typed": "typed",
        "longest": responses_actions.LONGEST_ANSWER if any(one.look == "text" for one in on_page) else None,
    }
    return _show(request, "survey/answering/page.html", visit, 422 if problems else 200, **context)


@_respondent
def done(request: HttpRequest, visit: Visit) -> HttpResponseBase:
    given = [
        (
            page,
            [one for one in asked(page.items, visit.answers, language=visit.language) if _is_listed(one.item, visit)],
        )
        for page in visit.pages
    ]
    return _show(request, "survey/answering/done.html", visit, given=[pair for pair in given if pair[1]])


def _is_listed(item: records.Item, visit: Visit) -> bool:
    return item.is_asked and item.name in visit.shown


@_respondent
def stop(request: HttpRequest, visit: Visit) -> HttpResponseBase:
    if request.method == "POST":
        invitations_actions.refuse(invitation=visit.invitation, now=timezone.now(), by_link=True)
        return _noted(request, visit, "refused")
    return _show(request, "survey/answering/stop.html", visit)


def _noted(request: HttpRequest, visit: Visit, why: str) -> HttpResponseBase:
    """That somebody does not take part: with whom to ask, and what they can still do."""
    study = visit.invitation.questionnaire.study
    told: dict[str, Any] = {"asking": study, "sheet": sheet_of(study)}
    token = consent_token(visit.invitation.person, now=timezone.now())
    return _show(request, "survey/answering/void.html", visit, why=why, consent_token=token, **told)
