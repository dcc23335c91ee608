"""The interviewee's pages, and those on which a member decides what becomes of their answer.

Of the former a GET changes nothing, because mail scanners open links.
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from plait.interviews.actions import RevisedMeanwhile
from plait.interviews.checking import actions, queries
from plait.interviews.checking.guests import open_anew, speaker_by_link
from plait.interviews.models import Interview, Proposal, Transcript
from plait.interviews.queries import Passage, latest_revision, said_of
from plait.records.problem import InputRejected, Problem
from plait.register.guests import opens_nothing
from plait.register.models import Clause, Person
from plait.register.speaking import is_only_typed
from plait.study.access import Permission, needs, token_in, visible
from plait.study.models import AccessLink, Study
from plait.study.revisions import EditsMet, left_as_opened

_interviewee = speaker_by_link(queries.PURPOSE, Clause.INTERVIEW)


def _to_check(request: HttpRequest, link: AccessLink) -> tuple[Transcript, Proposal | None, dict[str, Any]] | None:
    transcript = queries.transcript_for(link)
    if transcript is None:
        return None
    proposal = queries.open_proposal(transcript)
    text = queries.text_to_check(transcript, proposal)
    pages = queries.pages_to_check(text)
    context = {
        "token": token_in(request),
        "link": link,
        "transcript": transcript,
        "proposal": proposal,
        "text": text,
        "pages": pages,
        "n_turns": sum(passage.turn is not None for page in pages for passage in page),
        "before": Proposal.objects.filter(transcript=transcript, handled_at__isnull=False).order_by("-pk").first(),
    }
    return transcript, proposal, context


@_interviewee
def start(request: HttpRequest, link: AccessLink, person: Person) -> HttpResponseBase:
    found = _to_check(request, link)
    if found is None:
        return opens_nothing(request, link, "gone", person=person)
    transcript, proposal, context = found
    wishes, status = queries.wishes_of(proposal), 200
    if request.method == "POST" and not wishes:
        remark = proposal.remark if proposal else ""
        try:
            actions.send_answer(transcript=transcript, remark=remark, now=timezone.now())
        except EditsMet:
            # Shown anew: what they entered elsewhere, or what became of it, stands on the page.
            open_anew(request)
            status = 409
        else:
            return redirect("check_transcript", token_in(request))
    context["n_entered"] = len(wishes)
    return render(request, "interviews/checking/start.html", context, status=status)


@_interviewee
def page(request: HttpRequest, link: AccessLink, person: Person, number: int) -> HttpResponseBase:
    """As many turns as stand on one page. Every way from it keeps what was entered on it."""
    found = _to_check(request, link)
    if found is None:
        return opens_nothing(request, link, "gone", person=person)
    transcript, _, context = found
    pages: list[list[Passage]] = context["pages"]
    if not 1 <= number <= len(pages):
        return redirect("check_transcript", token_in(request))
    if request.method != "POST":
        return _page(request, context, number, {})
    sent = _sent(request)
    if is_only_typed(request):
        # Typed on a text that is not the one in use any more, it is shown to be copied.
        if request.POST.get("base", "") != str(context["text"].number):
            return render(request, "interviews/checking/another.html", {**context, "sent": sent.values()}, status=409)
        return _page(request, context, number, sent)
    problems: tuple[Problem, ...] = ()
    status = 422
    try:
        base = request.POST.get("base", "")
        actions.keep_wishes(
            transcript=transcript,
            base=int(base) if base.isdecimal() and len(base) < 9 else 0,
            wishes=list(sent.values()),
            now=timezone.now(),
        )
    except actions.AnotherAnswer:
        return render(request, "interviews/checking/another.html", {**context, "sent": sent.values()}, status=409)
    except EditsMet:
        status, sent = 409, _touched(transcript, sent)
        open_anew(request)
    except InputRejected as rejected:
        problems = rejected.problems
    else:
        return _onwards(request, number, len(pages))
    return _page(request, context, number, sent, problems=problems, met=status == 409, status=status)


def _sent(request: HttpRequest) -> dict[int, actions.Wish]:
    """What was sent of each turn of a page."""
    found = {}
    for name in request.POST:
        stem, _, order = name.partition("-")
        if stem == "words" and order.isdecimal() and len(order) < 9:
            words, remark = request.POST.get(name, ""), request.POST.get(f"remark-{order}", "")
            found[int(order)] = actions.Wish(int(order), words, f"out-{order}" in request.POST, remark)
    return found


def _touched(transcript: Transcript, sent: dict[int, actions.Wish]) -> dict[int, actions.Wish]:
    """Of what was sent that which the page did not have so: the rest is shown as it is kept now."""
    rows = queries.wishes_of(queries.open_proposal(transcript))
    return {
        order: wish
        for order, wish in sent.items()
        if order not in rows
        or not left_as_opened(rows[order], transcript.study, wish.columns(rows[order].was), actions.UNSAID)
    }


def _onwards(request: HttpRequest, number: int, n_pages: int) -> HttpResponseBase:
    token, to = token_in(request), request.POST.get("to", "")
    if to.startswith("turn-") and to.removeprefix("turn-").isdecimal():
        answer = redirect("check_transcript_page", token, number)
        answer["Location"] += f"#{to}"
        return answer
    if to == "back":
        return redirect("check_transcript_page", token, max(1, number - 1))
    if number >= n_pages:
        return redirect("check_transcript_end", token)
    return redirect("check_transcript_page", token, number + 1)


def _page(
    request: HttpRequest,
    context: dict[str, Any],
    number: int,
    sent: dict[int, actions.Wish],
    *,
    problems: tuple[Problem, ...] = (),
    met: bool = False,
    status: int = 200,
) -> HttpResponseBase:
    kept = queries.wishes_of(queries.open_proposal(context["transcript"]))
    shown = []
    for passage in context["pages"][number - 1]:
        if passage.turn is None:
            shown.append({"text": passage.text, "turn": None})
            continue
        row, wish = kept.get(passage.turn.order), sent.get(passage.turn.order)
        stored = (row.wish or row.was, row.kind == queries.Kind.LEAVE_OUT, row.remark) if row else ("", False, "")
        words, leave_out, remark = (wish.words, wish.leave_out, wish.remark) if wish else stored
        is_other = wish is not None and wish.columns(passage.text) != actions.columns_of(row)
        shown.append(
            {
                "turn": passage.turn,
                "text": passage.text,
                "words": words or ("" if wish else passage.text),
                "leave_out": leave_out,
                "remark": remark,
                "says": is_other or (row is not None and (row.kind != queries.Kind.KEEP or bool(row.remark))),
                "elsewhere": row if met and is_other and row else None,
                "row": row,
            }
        )
    n_pages = len(context["pages"])
    more = {"number": number, "n_pages": n_pages, "shown": shown, "problems": problems, "met": met}
    return render(request, "interviews/checking/page.html", {**context, **more}, status=status)


@_interviewee
def end(request: HttpRequest, link: AccessLink, person: Person) -> HttpResponseBase:
    """What is about to be sent, with a remark on the whole."""
    found = _to_check(request, link)
    if found is None:
        return opens_nothing(request, link, "gone", person=person)
    transcript, proposal, context = found
    problems: tuple[Problem, ...] = ()
    remark, met = proposal.remark if proposal else "", False
    if is_only_typed(request):
        remark = request.POST.get("remark", "")
    elif request.method == "POST":
        remark = request.POST.get("remark", "")
        try:
            actions.send_answer(transcript=transcript, remark=remark, now=timezone.now())
        except EditsMet:
            met = True
            open_anew(request)
        except InputRejected as rejected:
            problems = rejected.problems
        else:
            return redirect("check_transcript", token_in(request))
        proposal = queries.open_proposal(transcript)
        if met and proposal and left_as_opened(proposal, transcript.study, {"remark": remark}, {"remark": ""}):
            remark = proposal.remark
    held = queries.held_against(proposal, proposal.base) if proposal else []
    more = {"held": held, "remark": remark, "met": met, "proposal": proposal, "problems": problems}
    status = 409 if met else 422 if problems else 200
    return render(
        request, "interviews/checking/end.html", {**context, **more, "n_pages": len(context["pages"])}, status=status
    )


# Members


def _interview(request: HttpRequest, study: Study, interview_id: int) -> Interview:
    rows = visible(request.user, Interview.counted.select_related("person", "study"))
    found: Interview = get_object_or_404(rows, study=study, pk=interview_id)
    return found


@needs(Permission.EDIT_INTERVIEWS, of_some=True)
def make_link(request: HttpRequest, study: Study, interview_id: int) -> HttpResponseBase:
    found = _interview(request, study, interview_id)
    if request.method == "POST":
        actions.make_link(interview=found, now=timezone.now())
        messages.success(request, "The link is made. Pass it on to the interviewee alone.")
    return redirect("interviews:interview", study.slug, found.pk)


@needs(Permission.EDIT_INTERVIEWS, of_some=True)
def void_link(request: HttpRequest, study: Study, interview_id: int) -> HttpResponseBase:
    found = _interview(request, study, interview_id)
    if request.method == "POST":
        actions.void_link(interview=found, now=timezone.now())
        messages.success(request, "The link is void. What was entered by it is kept.")
    return redirect("interviews:interview", study.slug, found.pk)


def _proposal(request: HttpRequest, study: Study, interview_id: int, proposal_id: int) -> Proposal:
    found = _interview(request, study, interview_id)
    rows = queries.answers_of(study).select_related("transcript__study")
    proposal: Proposal = get_object_or_404(rows, transcript__interview=found, pk=proposal_id)
    return proposal


@needs(Permission.SEE_TEXTS, of_some=True)
def answer(request: HttpRequest, study: Study, interview_id: int, proposal_id: int) -> HttpResponseBase:
    proposal = _proposal(request, study, interview_id, proposal_id)
    return _answer(request, proposal, {each.row.order for each in _held(proposal) if not each.is_conflict})


def _held(proposal: Proposal) -> list[queries.Held]:
    return queries.held_against(proposal, latest_revision(proposal.transcript))


def _answer(
    request: HttpRequest, proposal: Proposal, ticked: set[int], *, problems: tuple[Problem, ...] = (), status: int = 200
) -> HttpResponseBase:
    """The text in use beside what the interviewee wants, turn by turn."""
    newest = latest_revision(proposal.transcript)
    held = queries.held_against(proposal, newest)
    context = {
        "proposal": proposal,
        "interview": proposal.transcript.interview,
        "newest": newest,
        "held": held,
        "ticked": ticked,
        "lost": [] if proposal.handled_at else queries.lost_with(held, newest),
        "n_conflicts": sum(each.is_conflict and each.is_wish for each in held),
        "can_take": any(each.can_be_taken for each in held),
        "reason": request.POST.get("reason", ""),
        "problems": problems,
    }
    return render(request, "interviews/checking/answer.html", context, status=status)


@needs(Permission.EDIT_INTERVIEWS, of_some=True)
def decide(request: HttpRequest, study: Study, interview_id: int, proposal_id: int) -> HttpResponseBase:
    """Take over the turns that were ticked, or set the whole aside."""
    proposal = _proposal(request, study, interview_id, proposal_id)
    if request.method != "POST":
        raise Http404
    reason, base = request.POST.get("reason", ""), request.POST.get("base", "")
    ticked = {int(each) for each in request.POST.getlist("turn") if each.isdecimal() and len(each) < 9}
    try:
        if request.POST.get("do") == "aside":
            actions.set_aside(proposal=proposal, reason=reason, now=timezone.now())
            messages.success(request, "The answer is set aside; the text is as it was.")
        else:
            number = int(base) if base.isdecimal() and len(base) < 9 else 0
            new = actions.take_over(proposal=proposal, orders=ticked, base=number, reason=reason, now=timezone.now())
            messages.success(request, said_of(new))
    except RevisedMeanwhile as first:
        return _answer(request, proposal, ticked, problems=first.problems, status=409)
    except InputRejected as rejected:
        return _answer(request, proposal, ticked, problems=rejected.problems, status=422)
    return redirect("interviews:interview", study.slug, interview_id)
