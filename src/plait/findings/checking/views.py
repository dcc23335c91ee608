"""The speaker's page, and those on which members ask speakers and read what they reply."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.findings.checking import actions, queries
from plait.findings.models import QuotationReply
from plait.interviews.checking.guests import open_anew, speaker_by_link
from plait.records.problem import InputRejected, Problem
from plait.register.models import Clause, Person
from plait.register.queries import people_of
from plait.register.speaking import is_only_typed
from plait.study.access import Permission, may, needs, require, token_in
from plait.study.models import AccessLink, Study
from plait.study.revisions import EditsMet, left_as_opened

_speaker = speaker_by_link(queries.PURPOSE, Clause.INTERVIEW, Clause.QUOTING)


@_speaker
def quoted(request: HttpRequest, link: AccessLink, person: Person) -> HttpResponseBase:
    """Every quotation of the person's words, each with what they say to it."""
    if request.method != "POST":
        return _page(request, link, person)
    said = {each.place: each for each in _sent(request)}
    remark = request.POST.get("remark", "")
    if is_only_typed(request):
        return _page(request, link, person, said, remark)
    try:
        actions.reply_to_quotations(person=person, said=list(said.values()), remark=remark, now=timezone.now())
    except EditsMet:
        said, remark = _touched(person, said, remark)
        open_anew(request)
        return _page(request, link, person, said, remark, status=409)
    except InputRejected as rejected:
        return _page(request, link, person, said, remark, rejected.problems, status=422)
    return redirect(f"{reverse('check_quotations', args=[token_in(request)])}?sent=1")


def _sent(request: HttpRequest) -> list[actions.Said]:
    found = []
    for name in request.POST:
        stem, _, key = name.partition("-")
        parts = key.split("-")
        if stem == "wish" and len(parts) == 3 and all(part.isdecimal() and len(part) < 10 for part in parts):
            first, start, end = map(int, parts)
            verdict, remark = request.POST.get(f"verdict-{key}", ""), request.POST.get(f"remark-{key}", "")
            found.append(actions.Said((first, start, end), verdict, request.POST.get(name, ""), remark))
    return found


def _touched(
    person: Person, said: dict[queries.Place, actions.Said], remark: str
) -> tuple[dict[queries.Place, actions.Said], str]:
    """Of what was sent that which the page did not have so: the rest is shown as it is kept now."""
    speaker, touched = queries.speaker(person.study, person), dict(said)
    for each in speaker.quoted:
        mine = said.get(each.place)
        blank = dict.fromkeys(actions.Said(each.place, "").columns, "")
        if mine and each.reply and left_as_opened(each.reply, person.study, mine.columns, blank):
            del touched[each.place]
    answer = speaker.answer
    if answer and left_as_opened(answer, person.study, {"remark": remark}, {"remark": ""}):
        remark = answer.remark
    return touched, remark


def _page(
    request: HttpRequest,
    link: AccessLink,
    person: Person,
    said: dict[queries.Place, actions.Said] | None = None,
    remark: str | None = None,
    problems: Sequence[Problem] = (),
    status: int = 200,
) -> HttpResponseBase:
    """What was sent stands in the fields, else what is kept. Beside it stands what was kept elsewhere meanwhile."""
    speaker = queries.speaker(person.study, person)
    by_place = {problem.place: problem for problem in problems}
    there = {each.place for each in speaker.quoted}
    shown = [*speaker.quoted, *(queries.Quoted(place, "", "") for place in said or {} if place not in there)]
    lines = []
    for each in shown:
        now = actions.Said(each.place, each.reply.verdict, each.reply.wish, each.reply.remark) if each.reply else None
        mine = (said or {}).get(each.place)
        is_other = mine is not None and now is not None and mine.columns != now.columns
        lines.append(
            {
                "quoted": each,
                "said": mine or now,
                "elsewhere": each.reply if status == 409 and is_other else None,
                "problem": by_place.pop(each.key, None),
            }
        )
    kept = speaker.answer.remark if speaker.answer else ""
    context = {
        "link": link,
        "person": person,
        "speaker": speaker,
        "lines": lines,
        "verdicts": QuotationReply.Verdict.choices,
        "remark": kept if remark is None else remark,
        "remark_elsewhere": kept if status == 409 and remark != kept else "",
        "problems": list(by_place.values()),
        "wrong": bool(problems),
        "met": status == 409,
        "was_sent": "sent" in request.GET and request.method != "POST",
    }
    return render(request, "findings/checking/quoted.html", context, status=status)


# Members


@needs(Permission.SEE_FINDINGS)
def speakers(request: HttpRequest, study: Study) -> HttpResponseBase:
    found = queries.speakers_of(study)
    context = {
        "speakers": found,
        "n_used": sum(each.n_used for each in found),
        "n_unanswered": sum(each.n_unanswered for each in found),
    }
    return render(request, "findings/checking/speakers.html", context)


def _person(study: Study, person_id: int) -> Person:
    found: Person = get_object_or_404(people_of(study).select_related("study"), pk=person_id)
    return found


@needs(Permission.SEE_FINDINGS)
def speaker(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    require(request.user, Permission.SEE_TEXTS, study, cure="The list of speakers has the counts.")
    person = _person(study, person_id)
    may_ask = may(request.user, Permission.EDIT_FINDINGS, study)
    link, secret = queries.secret_to(person) if may_ask else (None, "")
    context = {
        "person": person,
        "speaker": queries.speaker(study, person),
        "checking_link": link,
        "checking_address": request.build_absolute_uri(reverse("check_quotations", args=[secret])) if link else "",
        "days": queries.DAYS,
    }
    return render(request, "findings/checking/speaker.html", context)


@needs(Permission.EDIT_FINDINGS)
def make_link(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.make_link(person=person, now=timezone.now())
        messages.success(request, f"The link is made. Pass it on to {person.code} alone.")
    return redirect("findings:speaker", study.slug, person.pk)


@needs(Permission.EDIT_FINDINGS)
def void_link(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.void_link(person=person, now=timezone.now())
        messages.success(request, "The link is void. What was replied by it is kept.")
    return redirect("findings:speaker", study.slug, person.pk)
