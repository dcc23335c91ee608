"""Pages of the study room: a new study, its settings, its members, its log; the links by which people come in."""

from __future__ import annotations

from allauth.account.utils import perform_login
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from plait.pages.listing import Column, Listing, answer_listing
from plait.records.problem import InputRejected
from plait.study import actions, queries
from plait.study.access import Permission, needs, open_to_all, signed_in
from plait.study.forms import InvitationForm, RoleForm, StudyForm
from plait.study.models import Account, Event, MemberInvitation, Membership, Role, Study
from plait.study.sign_up import SESSION_KEY


@signed_in
def new(request: HttpRequest) -> HttpResponseBase:
    form = StudyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        assert isinstance(request.user, Account)
        study = actions.create_study(owner=request.user, **form.cleaned_data)
        return redirect("workbench:home", study.slug)
    return render(request, "study/new.html", {"form": form})


@needs(Permission.EDIT_STUDY)
def settings_page(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = StudyForm(request.POST or None, instance=study)
    if request.method == "POST" and form.is_valid():
        study.refresh_from_db()
        actions.change_study(study=study, **form.cleaned_data)
        messages.success(request, "The study's settings are changed.")
        return redirect("study:settings", study.slug)
    return render(request, "study/settings.html", {"form": form})


@needs(Permission.MANAGE_MEMBERS)
def members(request: HttpRequest, study: Study) -> HttpResponseBase:
    context = {
        "memberships": queries.members_of(study),
        "invitations": queries.open_invitations_of(study, now=timezone.now()),
        "roles": Role.choices,
        "form": InvitationForm(),
    }
    return render(request, "study/members.html", context)


@needs(Permission.MANAGE_MEMBERS)
def invite(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = InvitationForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return redirect("study:members", study.slug)
    invitation, token = actions.invite_member(study=study, now=timezone.now(), **form.cleaned_data)
    link = request.build_absolute_uri(reverse("join", args=[token]))
    return render(request, "study/invited.html", {"invitation": invitation, "link": link})


@needs(Permission.MANAGE_MEMBERS)
def revoke(request: HttpRequest, study: Study, invitation_id: int) -> HttpResponseBase:
    invitation = get_object_or_404(MemberInvitation, study=study, pk=invitation_id)
    if request.method == "POST":
        actions.revoke_invitation(invitation=invitation, now=timezone.now())
        messages.success(request, "The invitation is void now.")
    return redirect("study:members", study.slug)


@needs(Permission.MANAGE_MEMBERS)
def change_member(request: HttpRequest, study: Study, membership_id: int) -> HttpResponseBase:
    membership = get_object_or_404(Membership, study=study, pk=membership_id)
    form = RoleForm(request.POST or None)
    if request.method == "POST":
        try:
            if "remove" in request.POST:
                actions.remove_member(membership=membership)
            elif form.is_valid():
                actions.change_role(membership=membership, role=form.cleaned_data["role"])
        except InputRejected as rejected:
            messages.error(request, str(rejected))
    return redirect("study:members", study.slug)


@needs(Permission.SEE_LOG)
def log(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("at", "When", lambda event: event.at.strftime("%Y-%m-%d %H:%M:%S"), sort="pk"),
        Column("actor", "Who", _actor, sort="actor__email"),
        Column("verb", "What", lambda event: event.verb, sort="verb"),
        Column("subject", "Of", lambda event: f"{event.subject_kind} {event.subject_id or ''}".strip()),
    )
    listing = Listing(
        rows=queries.events_of(study), columns=columns, search=("verb", "subject_kind", "actor__email"), name="log"
    )
    return answer_listing(request, "study/log.html", listing)


def _actor(event: Event) -> str:
    return str(event.actor) if event.actor else "the system or a respondent"


@open_to_all("The one-time link itself proves who comes.")
@never_cache
def enter(request: HttpRequest, token: str) -> HttpResponseBase:
    """Only the button spends the link: what opens addresses by itself, as a mail scanner does, signs nobody in."""
    now = timezone.now()
    link = queries.sign_in_link_with(token)
    if link is None or not link.is_good(now):
        return render(request, "study/link_void.html", {"link": link, "now": now}, status=410)
    if request.method != "POST":
        return render(request, "study/enter.html", {"link": link})
    if actions.use_sign_in_link(link=link, now=now) is None:
        return render(request, "study/link_void.html", status=410)
    # Whoever sat here before goes: the second factor is asked only of somebody who is not signed in.
    logout(request)
    answer: HttpResponseBase = perform_login(request, link.account)
    return answer


@open_to_all("Somebody invited has no account yet; the link's token is checked.")
def join(request: HttpRequest, token: str) -> HttpResponseBase:
    now = timezone.now()
    invitation = queries.invitation_with(token, now=now)
    if invitation is None:
        request.session.pop(SESSION_KEY, None)
        return render(request, "study/link_void.html", status=410)
    if not isinstance(request.user, Account):
        request.session[SESSION_KEY] = token
        return render(request, "study/join.html", {"invitation": invitation})
    if request.method != "POST":
        return render(request, "study/join.html", {"invitation": invitation})
    actions.accept_invitation(invitation=invitation, account=request.user, now=now)
    request.session.pop(SESSION_KEY, None)
    return redirect("workbench:home", invitation.study.slug)
