"""The pages of a study's mail, and the one on which whoever gets it says that they want no more."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from plait.mail.actions import opt_in, opt_out
from plait.mail.models import Bounce, Mail, OptOut
from plait.mail.queries import (
    bounces_of,
    counts_of,
    is_sent_by_nobody,
    mail_of_token,
    mails_of,
    n_opted_out,
    opt_outs_of,
    way_out,
    why_not_again,
)
from plait.mail.sending import is_being_sent
from plait.pages.guests import of_guests
from plait.pages.languages import speak
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records.problem import InputRejected
from plait.records.said import say
from plait.study.access import Permission, account_of, needs, open_to_all
from plait.study.mailing import actions
from plait.study.mailing.forms import BouncesForm
from plait.study.models import Account, Study

State = Mail.State
# So many that name no mail stand on the page; the others come when these are done with.
MOST_UNKNOWN = 50


@needs(Permission.SEE_IDENTITIES)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    state = request.GET.get("state", "")
    rows = mails_of(study.pk).filter(state=state) if state in State.values else mails_of(study.pk)
    columns = (
        Column("asked", "When", lambda each: each.asked_at.strftime("%Y-%m-%d %H:%M"), sort="pk",
               link=lambda each: reverse("study:one_mail", args=[study.slug, each.pk])),
        Column("to", "To", lambda each: each.to_address or "erased", sort="to_address"),
        Column("what", "What", lambda each: each.label, sort="label"),
        Column("state", "State", lambda each: each.get_state_display(), sort="state"),
        Column("said", "What is said of it", _said),
        Column("by", "Asked by", lambda each: getattr(each, "asker", ""), on_page=False),
        Column("tries", "Tries", lambda each: each.n_tries, number=True, on_page=False),
    )  # fmt: skip
    search = ("to_address", "label", "subject", "said", "remark")
    listing = Listing(
        rows,
        columns,
        search,
        "mail",
        empty="No mail yet. Invitations of members are mailed from the page of members.",
        prepare=_name_askers,
        prepares_export=True,
        state={"state": state},
    )
    unknown = bounces_of(study.pk).filter(mail=None)
    context = {
        "way_out": way_out(),
        "counts": _in_words(counts_of(study.pk)),
        "state": state,
        "is_sent_by_nobody": is_sent_by_nobody(study.pk, living=is_being_sent(study.pk)),
        "n_opted_out": n_opted_out(study.pk),
        "unknown": unknown[:MOST_UNKNOWN],
        "n_unknown": unknown.count(),
    }
    return answer_listing(request, "study/mailing/home.html", listing, context)


def _said(mail: Mail) -> str:
    return " ".join(filter(None, (mail.remark, mail.said)))


def _in_words(counts: dict[str, int]) -> list[tuple[str, str, int]]:
    return [(state, str(State(state).label), n) for state, n in counts.items()]


def _name_askers(mails: Sequence[Mail]) -> None:
    accounts = Account.objects.in_bulk({each.asked_by for each in mails if each.asked_by is not None})
    for each in mails:
        asker = accounts.get(each.asked_by) if each.asked_by is not None else None
        each.asker = str(asker or "")  # type: ignore[attr-defined]


@needs(Permission.SEE_IDENTITIES)
def one(request: HttpRequest, study: Study, mail_id: int) -> HttpResponseBase:
    mail = get_object_or_404(mails_of(study.pk), pk=mail_id)
    _name_askers([mail])
    is_kept = mail.state in Mail.MAY_BE_REPEATED and bool(mail.body)
    why_not = why_not_again(mail, now=timezone.now()) if is_kept else ""
    context = {
        "mail": mail,
        "bounces": mail.bounces.all(),
        "may_be_repeated": is_kept and not why_not,
        "why_not": why_not,
        "said": _said(mail),
    }
    return render(request, "study/mailing/one.html", context)


@needs(Permission.EDIT_STUDY)
@require_POST
def repeat(request: HttpRequest, study: Study, mail_id: int) -> HttpResponseBase:
    mail = get_object_or_404(mails_of(study.pk), pk=mail_id)
    actions.repeat_mail(study=study, mail=mail, now=timezone.now())
    messages.success(request, "It is sent once more.")
    return redirect("study:one_mail", study.slug, mail.pk)


@needs(Permission.EDIT_STUDY)
@require_POST
def test(request: HttpRequest, study: Study) -> HttpResponseBase:
    account = account_of(request)
    actions.send_test(study=study, account=account, now=timezone.now())
    messages.success(request, f"A test is on its way to {account.email}. What the server says of it stands below.")
    return redirect("study:mail", study.slug)


@needs(Permission.EDIT_STUDY)
@require_POST
def go_on(request: HttpRequest, study: Study) -> HttpResponseBase:
    actions.go_on_sending(study=study)
    messages.success(request, "What waits is sent now.")
    return redirect("study:mail", study.slug)


@needs(Permission.EDIT_STUDY)
def bounces(request: HttpRequest, study: Study) -> HttpResponseBase:
    form, taken = BouncesForm(request.POST or None, request.FILES or None), None
    if request.method == "POST" and form.is_valid():
        try:
            taken = actions.take_in_bounces(study=study, file=form.cleaned_data["file"], now=timezone.now())
            form = BouncesForm()
        except InputRejected as rejected:
            show_problems(form, rejected, otherwise="file")
    return render(request, "study/mailing/bounces.html", {"form": form, "taken": taken})


@needs(Permission.EDIT_STUDY)
@require_POST
def settle(request: HttpRequest, study: Study, bounce_id: int) -> HttpResponseBase:
    bounce = get_object_or_404(Bounce, study=study.pk, mail=None, pk=bounce_id)
    actions.settle_bounce(study=study, bounce=bounce)
    return redirect("study:mail", study.slug)


@of_guests("study/mailing/busy.html")
@open_to_all("The link itself says whose mail it is, and a mail program posts to it with nobody signed in.")
def stop(request: HttpRequest, token: str) -> HttpResponseBase:
    """A GET changes nothing: mail scanners open links. What a mail program posts by itself is RFC 8058's one click."""
    mail = mail_of_token(token)
    study = None if mail is None else Study.objects.filter(pk__in=[mail.study]).first()
    if mail is None or study is None or not mail.address_hash:
        return render(request, "study/mailing/stop_void.html", status=404)
    # In the language of the mail that led here, unless the page's own links chose another.
    speak(request, mail.language)
    done = ""
    if request.method == "POST":
        done = _stop(request, mail)
    context = {"mail": mail, "asking": study, "wants": opt_outs_of(mail), "done": done}
    return render(request, "study/mailing/stop.html", context)


def _stop(request: HttpRequest, mail: Mail) -> str:
    now, want = timezone.now(), request.POST.get("want", "")
    if want == "mail":
        opt_in(mail, now=now)
        return say("You get the mail of this study again.")
    is_program = request.POST.get("List-Unsubscribe") == "One-Click"
    how = OptOut.How.MAIL_PROGRAM if is_program else OptOut.How.PAGE
    opt_out(mail, of_all=want == "none of all", how=how, now=now)
    return say("It is stored: you get no more mail of this kind.")
