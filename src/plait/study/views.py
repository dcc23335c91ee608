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
from plait.study.access import Permission, by_link, link_void, needs, signed_in, token_in
from plait.study.forms import InvitationForm, RoleForm, StudyForm
from plait.study.links import spend, token_of
from plait.study.models import AccessLink, Account, Event, MemberInvitation, Membership, Role, Study
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
    invitation, link = actions.invite_member(study=study, now=timezone.now(), **form.cleaned_data)
    address = request.build_absolute_uri(reverse("join", args=[token_of(link)]))
    context = {"invitation": invitation, "link": address, "expires_at": link.expires_at}
    return render(request, "study/invited.html", context)


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


@never_cache
@by_link(AccessLink.Purpose.SIGN_IN)
def enter(request: HttpRequest, link: AccessLink) -> HttpResponseBase:
    """Only the button spends the link: what opens addresses by itself, as a mail scanner does, signs nobody in."""
    account = queries.account_of_link(link)
    if account is None:
        return link_void(request, None)
    if request.method != "POST":
        return render(request, "study/enter.html", {"link": link, "account": account})
    if not spend(link, now=timezone.now()):
        return link_void(request, None)
    # Whoever sat here before goes: the second factor is asked only of somebody who is not signed in.
    logout(request)
    answer: HttpResponseBase = perform_login(request, account)
    return answer


@by_link(AccessLink.Purpose.JOIN)
def join(request: HttpRequest, link: AccessLink) -> HttpResponseBase:
    invitation = queries.invitation_of(link)
    if not isinstance(request.user, Account):
        request.session[SESSION_KEY] = token_in(request)
        return render(request, "study/join.html", {"invitation": invitation})
    if request.method != "POST":
        return render(request, "study/join.html", {"invitation": invitation})
    actions.accept_invitation(link=link, account=request.user, now=timezone.now())
    request.session.pop(SESSION_KEY, None)
    return redirect("workbench:home", invitation.study.slug)
