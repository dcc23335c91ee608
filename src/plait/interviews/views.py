"""Pages of the interviews room."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait import limited
from plait.formats.transcripts.any_format import read_transcript
from plait.interviews import actions, queries
from plait.interviews.checking import queries as checking
from plait.interviews.forms import AssignForm, InterviewForm, RevisionForm, SessionForm, TranscriptForm
from plait.interviews.models import Interview, TextRevision
from plait.library.full_text.models import FullText
from plait.media.actions import encoding_of
from plait.media.fields import tell_reading
from plait.methods.coding.differences import differences
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records.problem import InputRejected
from plait.study.access import ASSIGNED_TO, INTERVIEW, Permission, interviews_assigned, may, needs, visible
from plait.study.actions import assign as assign_rows
from plait.study.models import Membership, Study
from plait.study.queries import accounts_with

EMPTY = "No interview yet. Enter one, with its transcript where there is one."


@needs(Permission.SEE_TEXTS, of_some=True)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("code", "Interview", lambda each: each.code, sort="code", link=lambda each: _address(study, each)),
        Column("person", "Person", lambda each: each.person.code, sort="person__code"),
        Column("held_on", "Held on", lambda each: each.held_on, sort="held_on"),
        Column("mode", "How", lambda each: each.get_mode_display(), sort="mode"),
        Column("minutes", "Minutes", lambda each: each.minutes, sort="minutes", number=True),
        Column("words", "Words", lambda each: each.n_words, sort="n_words", number=True),
        Column("revisions", "Revisions", lambda each: each.n_revisions, sort="n_revisions", number=True),
    )
    rows = visible(request.user, queries.interviews_of(study))
    is_narrowed = not may(request.user, Permission.SEE_TEXTS, study)
    listing = Listing(
        rows=rows,
        columns=columns,
        search=("code", "person__code", "interviewer"),
        name="interviews",
        empty=_whom_to_ask(study) if is_narrowed else EMPTY,
    )
    context = {"counts": queries.counts_in(rows), "is_narrowed": is_narrowed, "n_papers": queries.n_paper_texts(study)}
    return answer_listing(request, "interviews/home.html", listing, context)


def _whom_to_ask(study: Study) -> str:
    names = ", ".join(account.email for account in accounts_with(study, Permission.ARRANGE_INTERVIEWS))
    return f"No interview is assigned to you. Ask who may assign you some: {names}."


def _interview(request: HttpRequest, study: Study, interview_id: int) -> Interview:
    rows = visible(request.user, Interview.counted.select_related("transcript"))
    found: Interview = get_object_or_404(rows, study=study, pk=interview_id)
    return found


@needs(Permission.ARRANGE_INTERVIEWS, is_read=True)
def assign(request: HttpRequest, study: Study) -> HttpResponseBase:
    """Who is to work on which interviews: one member at a time."""
    members = Membership.objects.filter(study=study, role__in=ASSIGNED_TO).select_related("account")
    number = request.GET.get("member", "")
    chosen = members.filter(pk=number).first() if number.isdecimal() and len(number) < 19 else None
    interviews = queries.interviews_of(study)
    assigned = interviews_assigned(chosen.account, study) or frozenset() if chosen else frozenset()
    sent = request.POST if request.method == "POST" else None
    form = AssignForm(sent, interviews=interviews, initial={"interviews": assigned})
    if chosen and form.is_valid():
        targets = [each.pk for each in form.cleaned_data["interviews"]]
        assign_rows(study=study, account=chosen.account, kind=INTERVIEW, targets=targets)
        messages.success(request, f"{chosen.account} has {len(targets)} of {len(interviews)} interviews.")
        return redirect(request.get_full_path())
    context = {
        "members": members.order_by("role", "account__email"),
        "chosen": chosen,
        "form": form,
        "assigned": interviews.filter(pk__in=assigned),
    }
    return render(request, "interviews/assign.html", context)


def _address(study: Study, interview: Interview) -> str:
    return reverse("interviews:interview", args=[study.slug, interview.pk])


@needs(Permission.ARRANGE_INTERVIEWS)
def new(request: HttpRequest, study: Study) -> HttpResponseBase:
    initial = {"person": request.GET.get("person")}
    form = InterviewForm(request.POST or None, request.FILES or None, study=study, initial=initial)
    if request.method != "POST" or not form.is_valid():
        return render(request, "interviews/new.html", {"form": form})
    given = dict(form.cleaned_data)
    file = given.pop("file")
    encoding = encoding_of(file) if file else ""
    transcript = None
    if file:
        transcript = limited.read(read_transcript, file, name=file.name, encoding=encoding, field="file")
    given["code"] = given["code"] or given["person"].code
    interview = actions.enter_interview(
        study=study, transcript=transcript, source_name=file.name if file else "", **given
    )
    messages.success(request, f"Interview {interview.code} is entered.")
    tell_reading(request, file)
    return redirect("interviews:interview", study.slug, interview.pk)


@needs(Permission.SEE_TEXTS, of_some=True)
def interview(request: HttpRequest, study: Study, interview_id: int) -> HttpResponseBase:
    found = get_object_or_404(visible(request.user, queries.interviews_of(study)), pk=interview_id)
    transcript = getattr(found, "transcript", None)
    revision = queries.latest_revision(transcript) if transcript else None
    context = {
        "interview": found,
        "revision": revision,
        "transcript": queries.as_record(revision) if revision else None,
        "passages": queries.passages_of(revision) if revision else [],
        "speakers": queries.speakers_of(revision) if revision else [],
        "form": TranscriptForm(),
        **(_checked(request, study, found) if revision else {}),
    }
    return render(request, "interviews/interview.html", context)


def _checked(request: HttpRequest, study: Study, interview: Interview) -> dict[str, object]:
    """What the interviewee was asked and answered. The link goes to those alone who may make it."""
    proposal = checking.open_proposal(interview.transcript)
    link, secret = (
        checking.secret_to(interview) if may(request.user, Permission.EDIT_INTERVIEWS, interview) else (None, "")
    )
    return {
        "answers": checking.answers_of(study).filter(transcript__interview=interview),
        "is_begun": proposal is not None and proposal.sent_at is None,
        "checking_link": link,
        "checking_address": request.build_absolute_uri(reverse("check_transcript", args=[secret])) if link else "",
        "days": checking.DAYS,
    }


@needs(Permission.EDIT_INTERVIEWS, of_some=True)
def change(request: HttpRequest, study: Study, interview_id: int) -> HttpResponseBase:
    found = _interview(request, study, interview_id)
    names = ("held_on", "mode", "interviewer", "minutes")
    form = SessionForm(request.POST or None, initial={name: getattr(found, name) for name in names})
    if request.method == "POST" and form.is_valid():
        actions.change_interview(interview=found, **form.cleaned_data)
        messages.success(request, "The notes on the session are changed.")
        return redirect("interviews:interview", study.slug, found.pk)
    return render(request, "interviews/change.html", {"form": form, "interview": found})


@needs(Permission.EDIT_INTERVIEWS, of_some=True)
def attach(request: HttpRequest, study: Study, interview_id: int) -> HttpResponseBase:
    found = _interview(request, study, interview_id)
    form = TranscriptForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        transcript = limited.read(read_transcript, file, name=file.name, encoding=encoding_of(file), field="file")
        actions.attach_transcript(interview=found, transcript=transcript, source_name=file.name)
        messages.success(request, f"The transcript has {len(transcript.turns)} turns.")
        tell_reading(request, file)
    return redirect("interviews:interview", study.slug, found.pk)


@needs(Permission.EDIT_INTERVIEWS, of_some=True)
def revise(request: HttpRequest, study: Study, interview_id: int) -> HttpResponseBase:
    found = _interview(request, study, interview_id)
    if not hasattr(found, "transcript"):
        raise Http404("The interview has no transcript yet.")
    newest = queries.latest_revision(found.transcript)
    form = RevisionForm(request.POST or None, initial={"text": newest.text, "base": newest.number})
    if request.method == "POST" and form.is_valid():
        try:
            revision = actions.revise_text(transcript=found.transcript, now=timezone.now(), **form.cleaned_data)
        except actions.RevisedMeanwhile as first:
            return _both_texts(request, found, first, reason=form.cleaned_data["reason"])
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, queries.said_of(revision))
            return redirect("interviews:interview", study.slug, found.pk)
    context = {"form": form, "interview": found, "next_number": queries.next_number(found.transcript)}
    return render(request, "interviews/revise.html", context)


def _both_texts(
    request: HttpRequest, interview: Interview, first: actions.RevisedMeanwhile, *, reason: str
) -> HttpResponseBase:
    """The text in use and the one that was sent, which can be sent again on top of it."""
    initial = {"text": first.text, "base": first.newest.number, "reason": reason}
    context = {
        "form": RevisionForm(initial=initial),
        "interview": interview,
        "revision": first.newest,
        "next_number": queries.next_number(first.newest.transcript),
        "problems": first.problems,
        "differences": list(differences(first.newest.text, first.text)),
    }
    return render(request, "interviews/both_texts.html", context, status=409)


@needs(Permission.SEE_TEXTS, of_some=True)
def revision(request: HttpRequest, study: Study, interview_id: int, number: int) -> HttpResponseBase:
    found = _interview(request, study, interview_id)
    chosen = get_object_or_404(TextRevision, transcript__interview=found, number=number)
    context = {"interview": found, "revision": chosen, "passages": queries.passages_of(chosen)}
    return render(request, "interviews/revision.html", context)


def _full_text(study: Study, full_text_id: int) -> FullText:
    rows = FullText.objects.select_related("paper__study")
    found: FullText = get_object_or_404(rows, paper__study=study, pk=full_text_id)
    return found


@needs(Permission.SEE_STUDY)
def paper(request: HttpRequest, study: Study, full_text_id: int) -> HttpResponseBase:
    """The PDF of a paper as a text to be coded, or the offer to take it as one."""
    full_text = _full_text(study, full_text_id)
    transcript = queries.text_of_pdf(full_text)
    revision = queries.latest_revision(transcript) if transcript else None
    context = {
        "full_text": full_text,
        "paper": full_text.paper,
        "transcript": transcript,
        "revision": revision,
        "passages": queries.passages_of(revision) if revision else [],
        "n_pages": len(full_text.pages),
        "n_with_text": sum(bool(page) for page in full_text.pages),
    }
    return render(request, "interviews/paper.html", context)


@needs(Permission.EDIT_LIBRARY)
def take_paper(request: HttpRequest, study: Study, full_text_id: int) -> HttpResponseBase:
    full_text = _full_text(study, full_text_id)
    if request.method == "POST":
        revision = actions.take_paper_as_text(full_text=full_text, now=timezone.now())
        messages.success(request, f"The paper is a text of {revision.n_words:,} words; its passages can be coded.")
    return redirect("interviews:paper", study.slug, full_text.pk)


@needs(Permission.EDIT_LIBRARY)
def remove_paper(request: HttpRequest, study: Study, full_text_id: int) -> HttpResponseBase:
    full_text = _full_text(study, full_text_id)
    transcript = queries.text_of_pdf(full_text)
    if request.method == "POST" and transcript is not None:
        actions.remove_paper_text(transcript=transcript)
        messages.success(request, "The text is taken out; the paper and its PDF stay.")
    return redirect("interviews:paper", study.slug, full_text.pk)
