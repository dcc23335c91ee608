"""Pages of the study room: a new study, its settings, its members, its log; the links by which people come in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from urllib.parse import urlsplit

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.contrib import messages
from django.contrib.auth import logout
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import NoReverseMatch, Resolver404, resolve, reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from plait.mail.setup import is_set_up
from plait.media import resumable
from plait.media.queries import own_incoming
from plait.pages.delays import of_addresses
from plait.pages.languages import in_languages, written_in
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.live import LiveAnswer, can_hold_lines
from plait.pages.problems import show_problems
from plait.pages.words import in_words, isolated
from plait.records.problem import InputRejected
from plait.study import actions, history, queries, undoing
from plait.study.access import (
    Permission,
    account_of,
    by_link,
    link_void,
    may_give_files,
    may_see_rows,
    may_undo,
    needs,
    require_open,
    signed_in,
    token_in,
)
from plait.study.forms import (
    SESSION_KEY,
    AddressForm,
    InvitationForm,
    LanguageForm,
    LogForm,
    MomentForm,
    NameForm,
    RoleForm,
    StudyForm,
)
from plait.study.links import spend, token_of
from plait.study.mailing.actions import invite_member_by_mail
from plait.study.models import AccessLink, Account, Event, MemberInvitation, Membership, Role, Study
from plait.study.offering import WITH
from plait.study.revisions import newest_event
from plait.study.tasks import take_back

# So many rows of one change, or changes of one row, stand on a page.
MOST_SHOWN = 200
# An hour of sound without loss has some 600 MB; what a page takes of it, the page says.
MOST_BYTES_IN_PARTS = 4_000_000_000


@in_languages
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


@needs(Permission.CLOSE_STUDY)
def archive(request: HttpRequest, study: Study) -> HttpResponseBase:
    if request.method == "POST":
        actions.archive_study(study=study, now=timezone.now())
        messages.success(request, "The study is archived.")
        return redirect("study:archive", study.slug)
    return render(request, "study/archive.html")


@needs(Permission.CLOSE_STUDY)
def reopen(request: HttpRequest, study: Study) -> HttpResponseBase:
    if request.method == "POST":
        actions.reopen_study(study=study)
        messages.success(request, "The study is open again.")
    return redirect("study:archive", study.slug)


@needs(Permission.SEE_STUDY)
@require_POST
def begin_file(request: HttpRequest, study: Study) -> HttpResponseBase:
    """Begin to send a file in parts; the form it is for is sent afterwards."""
    account = account_of(request)
    _require_files(account, study)
    return resumable.begin(
        request,
        study=study.pk,
        account=account.pk,
        most_bytes=MOST_BYTES_IN_PARTS,
        address=lambda token: reverse("study:file_part", args=(study.slug, token)),
    )


@needs(Permission.SEE_STUDY)
def file_part(request: HttpRequest, study: Study, token: str) -> HttpResponseBase:
    """A part of a file that whoever sends it began."""
    incoming = own_incoming(token, study=study.pk)
    if incoming is None:
        raise Http404("This file is not on its way, or not yours.")
    _require_files(account_of(request), study)
    return resumable.go_on(request, incoming)


def _require_files(account: Account, study: Study) -> None:
    require_open(study)
    if not may_give_files(account, study):
        raise PermissionDenied("You may not send files. An owner of the study can change that.")


@needs(Permission.MANAGE_MEMBERS, is_read=True)
def members(request: HttpRequest, study: Study) -> HttpResponseBase:
    return _members(request, study, InvitationForm(None, account=account_of(request)))


def _members(request: HttpRequest, study: Study, form: InvitationForm) -> HttpResponseBase:
    context = {
        "memberships": queries.members_of(study),
        "invitations": queries.open_invitations_of(study, now=timezone.now()),
        "roles": Role.choices,
        "form": form,
        "mails": is_set_up(),
    }
    return render(request, "study/members.html", context)


@needs(Permission.MANAGE_MEMBERS)
def invite(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = InvitationForm(request.POST or None, account=account_of(request))
    if request.method != "POST":
        return redirect("study:members", study.slug)
    if not form.is_valid():
        return _members(request, study, form)
    given, mail, now = dict(form.cleaned_data), None, timezone.now()
    email, language = given.pop("email", ""), given.pop("language", "")
    try:
        if email:
            asked = {"email": email, "language": language}
            invitation, link, mail = invite_member_by_mail(study=study, now=now, **given, **asked)
        else:
            invitation, link = actions.invite_member(study=study, now=now, **given)
    except InputRejected as rejected:
        show_problems(form, rejected)
        return _members(request, study, form)
    address = request.build_absolute_uri(reverse("join", args=[token_of(link)]))
    context = {"invitation": invitation, "link": address, "expires_at": link.expires_at, "mail": mail}
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
    if request.method != "POST":
        n = queries.n_assigned_to(membership)
        return render(request, "study/remove_member.html", {"membership": membership, "n_assigned": n})
    try:
        if "remove" in request.POST:
            actions.remove_member(membership=membership)
            messages.success(request, f"{membership.account} works on this study no more.")
        elif form.is_valid():
            changed = actions.change_role(membership=membership, role=form.cleaned_data["role"])
            messages.success(request, f"{membership.account} is {changed.get_role_display().lower()} now.")
    except InputRejected as rejected:
        messages.error(request, str(rejected))
    return redirect("study:members", study.slug)


@needs(Permission.SEE_STUDY)
@require_safe
def live(request: HttpRequest, study: Study) -> HttpResponseBase:
    """A line over which a browser hears what happens in the study. Where no line can be held it is told not to come
    again."""
    opened = request.GET.get("after", "")
    if not can_hold_lines(request):
        return HttpResponse(status=204)
    known = request.headers.get("Last-Event-ID") or opened
    after = int(known) if known.isdecimal() and len(known) < 19 else newest_event(study)
    session = request.session.session_key or ""
    return LiveAnswer(study=study.pk, account=account_of(request).pk, session=session, after=after)


@in_languages
@signed_in
def own_name(request: HttpRequest) -> HttpResponseBase:
    account = account_of(request)
    form = NameForm(request.POST or None, instance=account)
    if request.method == "POST" and form.is_valid():
        actions.name_account(account=account, name=form.cleaned_data["name"])
        messages.success(request, gettext("Others see you as %(name)s.") % {"name": isolated(str(account))})
        return redirect("own_name")
    return render(request, "study/own_name.html", {"form": form})


@in_languages
@signed_in
def own_language(request: HttpRequest) -> HttpResponseBase:
    account = account_of(request)
    form = LanguageForm(request.POST or None, account=account)
    if request.method == "POST" and form.is_valid():
        actions.choose_language(account=account, language=form.cleaned_data["language"])
        with written_in(actions.reads(account)):
            messages.success(request, gettext("It is stored in which language you read."))
        return redirect("own_language")
    return render(request, "study/own_language.html", {"form": form})


@in_languages
@signed_in
def own_address(request: HttpRequest) -> HttpResponseBase:
    account = account_of(request)
    form = AddressForm(request, account=account)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        try:
            is_asked = actions.ask_to_move(account=account, email=email, now=timezone.now())
        except InputRejected as rejected:
            show_problems(form, rejected, otherwise="email")
        else:
            told = gettext("You sign in as %(address)s from now on.") % {"address": isolated(account.email)}
            if is_asked:
                of_addresses(account.pk).count()
                told = gettext(
                    "A link is on its way to %(address)s. Open it here within a day: until then nothing changes."
                ) % {"address": isolated(email)}
            messages.success(request, told)
            return redirect("account_email")
    return render(request, "study/own_address.html", {"form": form, "by_link": is_set_up()})


@in_languages
@never_cache
@signed_in
def confirm_address(request: HttpRequest, token: str) -> HttpResponseBase:
    """Only the button moves the account: mail scanners open links."""
    account = account_of(request)
    email = actions.address_asked_for(account=account, token=token)
    if not email:
        return link_void(request, None)
    if request.method == "POST":
        try:
            actions.move_by_link(account=account, token=token, now=timezone.now())
            told = gettext("You sign in as %(address)s from now on.") % {"address": isolated(email)}
            messages.success(request, told)
        except InputRejected as rejected:
            messages.error(request, " ".join(in_words(each) for each in rejected.problems))
        return redirect("account_email")
    return render(request, "study/confirm_address.html", {"email": email})


@needs(Permission.SEE_LOG)
def log(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = LogForm(request.GET, actors=queries.actors_of(study), rooms=queries.rooms_told())
    told: dict[int, queries.Told] = {}

    def prepare(events: Sequence[Event]) -> None:
        told.clear()
        told.update(queries.subjects_of(study, events, request.user))

    def of(event: Event) -> queries.Told:
        return told.get(event.pk) or queries.Told("")

    columns = (
        Column("at", "When", lambda event: event.at.strftime("%Y-%m-%d %H:%M:%S"), sort="pk"),
        Column("actor", "Who", _actor, sort="actor__email"),
        Column("what", "What", lambda event: queries.sentence_of(event.verb), sort="verb", link=_page_of(study)),
        Column("subject", "Of", lambda event: of(event).name, link=lambda event: of(event).address),
        Column("verb", "Verb", lambda event: event.verb, on_page=False),
        Column("kind", "Kind", lambda event: event.subject_kind, on_page=False),
        Column("number", "Number", lambda event: event.subject_id, on_page=False),
        Column("within", "Step of", lambda event: event.within_id, on_page=False),
    )
    listing = Listing(
        rows=queries.events_told(study, **form.wanted(), with_steps="export" in request.GET),
        columns=columns,
        search=queries.said_with,
        name="log",
        empty="Nothing was done so.",
        prepare=prepare,
        prepares_export=True,
        tools="study/log_tools.html",
        state=form.state(),
    )
    return answer_listing(request, "study/log.html", listing, {"form": form})


def _page_of(study: Study) -> Callable[[Event], str]:
    return lambda event: reverse("study:event", args=[study.slug, event.pk])


@needs(Permission.SEE_LOG)
def event(request: HttpRequest, study: Study, event_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.events_of(study).select_related("within", "undoes"), pk=event_id)
    changes = history.changes_of(found)
    shown = [each for each in changes if each.kind and may_see_rows(request.user, found, each.kind)]
    # Whoever erased what the log holds does not want to read it in the name of the row.
    named = {} if any(each.erased_at for each in changes) else queries.subjects_of(study, [found], request.user)
    context = {
        "event": found,
        "who": _actor(found),
        "did": queries.sentence_of(found.verb),
        "of": named.get(found.pk),
        "how": list(found.settings.items()),
        "parts": [(each.pk, queries.sentence_of(each.verb)) for each in history.parts_of(found)[1:]],
        "within": queries.sentence_of(found.within.verb) if found.within else "",
        "undoes": queries.sentence_of(found.undoes.verb) if found.undoes else "",
        "changes": queries.shown_changes(shown[:MOST_SHOWN]),
        "n_changes": len(shown),
        "n_rows": queries.n_rows_of(shown),
        "n_kept": sum(each.erased_at is None for each in shown),
        "undone_by": history.undone_by(found),
        "obstacles": list(history.obstacles(found, changes)),
        "may_undo": may_undo(request.user, found, study),
    }
    return render(request, "study/event.html", context)


@needs(Permission.MANAGE_MEMBERS)
@require_POST
def erase(request: HttpRequest, study: Study, event_id: int) -> HttpResponseBase:
    found = get_object_or_404(Event, study=study, pk=event_id)
    n_erased = undoing.erase_contents(event=found, now=timezone.now())
    messages.success(request, f"The contents of {n_erased:,} row{'' if n_erased == 1 else 's'} are erased.")
    return redirect("study:event", study.slug, found.pk)


@needs(Permission.SEE_LOG)
def row(request: HttpRequest, study: Study, kind: str, row_id: int) -> HttpResponseBase:
    changes = history.changes_of_row(kind, row_id).filter(event__study=study).select_related("event__actor")
    if not changes or not all(may_see_rows(request.user, each.event, kind) for each in changes):
        raise Http404("The log of this study knows no such row, or it is seen by somebody else alone.")
    form = MomentForm(request.GET or None)
    # Whenever it was: one change may know whose row it is, another may not.
    about = next((each.person for each in changes if each.last_id is None and each.person is not None), None)
    why = history.why_held_back(kind, {row_id: about}).get(row_id, "")
    then = queries.RowThen(why_not=f"What it held is {why}.") if why else None
    context = {
        "name": queries.name_of(kind, row_id),
        "changes": [queries.ShownChange(each, why) for each in changes[:MOST_SHOWN]],
        "n_changes": changes.count(),
        "form": form,
        "moment": then or queries.row_as_of(study, kind, row_id, form.until()),
    }
    return render(request, "study/row.html", context)


@needs(Permission.SEE_STUDY)
@require_POST
def undo(request: HttpRequest, study: Study, event_id: int) -> HttpResponseBase:
    found = get_object_or_404(Event, study=study, pk=event_id)
    others = _others(request, study)
    job = take_back(found, *others, asked_by=account_of(request))
    if job is not None:
        return redirect("workbench:job", study.slug, job.pk)
    messages.success(request, queries.undone_in_words(min((found, *others), key=lambda each: each.pk)))
    changes = (change for each in (found, *others) for change in history.changes_of(each))
    gone = {
        (change.kind.rpartition(".")[2], row_id) for change in changes if change.is_creation for row_id in change.ids
    }
    return redirect(_back_to(request, study, gone))


def _others(request: HttpRequest, study: Study) -> list[Event]:
    """The events that the address says are undone with it."""
    numbers = [each for each in request.GET.get(WITH, "").split(",") if each.isdecimal() and len(each) < 19]
    return list(Event.objects.filter(study=study, pk__in=numbers))


def _back_to(request: HttpRequest, study: Study, gone: Collection[tuple[str, int]]) -> str:
    """The page that was asked from; the first page of its room where it was the page of a row that is gone now.

    gone: tables and ids. An address names its row after the table, or the end of its name: `display_id` of a joint
    display.
    """
    back, home = request.POST.get("next", ""), reverse("workbench:home", args=[study.slug])
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure()):
        return home
    try:
        here = resolve(urlsplit(back).path)
    except Resolver404:
        return home
    named = [(name.removesuffix("_id").replace("_", ""), value) for name, value in here.kwargs.items()]
    if not any(kind.endswith(name) and value == row_id for kind, row_id in gone for name, value in named):
        return back
    try:
        return reverse(f"{here.namespace}:home", args=[study.slug])
    except NoReverseMatch:
        return home


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
    record_authentication(request, account, method="link")
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
