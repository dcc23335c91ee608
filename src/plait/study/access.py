"""Who may do what. This is the one place where permission is decided and checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce, wraps
from math import ceil
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Model, OuterRef, Q, QuerySet, Subquery
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from plait.pages.busy import not_stored
from plait.pages.delays import of_links
from plait.pages.languages import in_languages
from plait.records.problem import InputRejected, Problem
from plait.study.history import parts_of
from plait.study.kept import Kept, model_of
from plait.study.links import count_sent, is_good, link_with
from plait.study.models import AccessLink, Account, Assignment, Change, Event, Membership, Role, Study


class Permission(StrEnum):
    """Each value completes the sentence "You may not ..."."""

    SEE_STUDY = "see this study"
    SEE_IDENTITIES = "see names and addresses of people"
    SEE_ANSWERS = "read answers of respondents"
    SEE_TEXTS = "read transcripts"
    SEE_CODINGS = "read the codebook and what is coded"
    SEE_FINDINGS = "see findings"
    SEE_LOG = "read the log"
    EDIT_STUDY = "change the study"
    MANAGE_MEMBERS = "manage members"
    EDIT_REGISTER = "change the register"
    EDIT_SURVEY = "change the survey"
    ENTER_RESPONSES = "enter responses"
    DRAW_SAMPLE = "draw a sample"
    ARRANGE_INTERVIEWS = "enter interviews and assign them"
    EDIT_INTERVIEWS = "change interviews and transcripts"
    EDIT_CODEBOOK = "change the codebook"
    APPLY_CODES = "apply codes"
    EDIT_FINDINGS = "change findings"
    EDIT_LIBRARY = "change the library"
    MARK_PAPERS = "mark papers"
    EDIT_INNOVATIONS = "change the innovation register"
    CLOSE_STUDY = "archive, reopen or delete the study"


# What an archived study still allows: reading, and the way back.
_ARCHIVED = frozenset(
    {
        Permission.SEE_STUDY,
        Permission.SEE_IDENTITIES,
        Permission.SEE_ANSWERS,
        Permission.SEE_TEXTS,
        Permission.SEE_CODINGS,
        Permission.SEE_FINDINGS,
        Permission.SEE_LOG,
        Permission.CLOSE_STUDY,
    }
)
_EVERY = frozenset(Permission)
PERMISSIONS_OF: dict[str, frozenset[Permission]] = {
    Role.OWNER: _EVERY,
    Role.RESEARCHER: _EVERY - {Permission.MANAGE_MEMBERS, Permission.CLOSE_STUDY},
    Role.CODER: frozenset(
        {
            Permission.SEE_STUDY,
            Permission.SEE_ANSWERS,
            Permission.SEE_TEXTS,
            Permission.SEE_CODINGS,
            Permission.APPLY_CODES,
            Permission.EDIT_CODEBOOK,
            Permission.EDIT_LIBRARY,
            Permission.MARK_PAPERS,
        }
    ),
    Role.TRANSCRIBER: frozenset({Permission.SEE_STUDY, Permission.SEE_TEXTS, Permission.EDIT_INTERVIEWS}),
    Role.VIEWER: frozenset({Permission.SEE_STUDY, Permission.SEE_FINDINGS, Permission.MARK_PAPERS}),
}
# What a transcriber, and a coder to whom some are assigned, may do to the interviews assigned to them alone.
OF_INTERVIEWS = frozenset(
    {Permission.SEE_TEXTS, Permission.SEE_CODINGS, Permission.EDIT_INTERVIEWS, Permission.APPLY_CODES}
)
# Whoever may do one of these gives files.
GIVES_FILES = frozenset(
    {
        Permission.EDIT_REGISTER,
        Permission.EDIT_SURVEY,
        Permission.ENTER_RESPONSES,
        Permission.EDIT_INTERVIEWS,
        Permission.EDIT_FINDINGS,
        Permission.EDIT_LIBRARY,
    }
)
ASSIGNED_TO = (Role.TRANSCRIBER, Role.CODER)
INTERVIEW = "interviews.interview"


@dataclass(frozen=True, slots=True)
class Seen:
    """Who sees the rows of a table. study, interview: lookups from a row to them, interview '' where it has none."""

    permission: Permission
    study: str
    interview: str = ""


SEEN = {
    INTERVIEW: Seen(Permission.SEE_TEXTS, "study", "pk"),
    "interviews.transcript": Seen(Permission.SEE_TEXTS, "study", "interview"),
    "interviews.textrevision": Seen(Permission.SEE_TEXTS, "transcript__study", "transcript__interview"),
    "coding.coding": Seen(Permission.SEE_TEXTS, "code__study", "revision__transcript__interview"),
    "survey.response": Seen(Permission.SEE_ANSWERS, "questionnaire__study"),
    "survey.answer": Seen(Permission.SEE_ANSWERS, "response__questionnaire__study"),
    "findings.finding": Seen(Permission.SEE_FINDINGS, "study"),
}

Person = Account | AnonymousUser


def role_of(person: Person, study: Study) -> str | None:
    """The person's role in the study, None for somebody who is not a member."""
    if not person.is_authenticated:
        return None
    roles: dict[int, str | None] = person.__dict__.setdefault("_role_by_study", {})
    if study.pk not in roles:
        membership = Membership.objects.filter(study=study, account=person).only("role").first()
        roles[study.pk] = membership.role if membership else None
    return roles[study.pk]


def roles_with(permission: Permission) -> list[str]:
    return [role for role, permissions in PERMISSIONS_OF.items() if permission in permissions]


def may(person: Person, permission: Permission, target: Study | Model) -> bool:
    """Whether this person may do this: everywhere in a study, or to one row of it."""
    if isinstance(target, Study):
        return may_some(person, permission, target) and not _is_narrowed(person, permission, target)
    study = reduce(getattr, SEEN[target._meta.label_lower].study.split("__"), target)
    rows = type(target)._base_manager.filter(pk=target.pk)
    return may_some(person, permission, cast(Study, study)) and visible(person, rows).exists()


def may_some(person: Person, permission: Permission, study: Study) -> bool:
    """Whether this person may do this in this study, be it to the interviews assigned to them alone."""
    return has(person, permission, study) and not _is_closed_to(permission, study)


def has(person: Person, permission: Permission, study: Study) -> bool:
    """Whether this person's role has a permission, be the study archived or not: who reads what, where doing it is
    what lets one read it."""
    role = role_of(person, study)
    return role is not None and permission in PERMISSIONS_OF[role]


def _is_narrowed(person: Person, permission: Permission, study: Study) -> bool:
    return permission in OF_INTERVIEWS and interviews_assigned(person, study) is not None


def _is_closed_to(permission: Permission, study: Study) -> bool:
    return study.archived_at is not None and permission not in _ARCHIVED


def require_open(study: Study) -> None:
    """Raises InputRejected when the study is archived, as the database says now: whoever would change it, by whatever
    way, and whoever that is."""
    now = Study.every.filter(pk=study.pk).only("title", "archived_at").first()
    if now is not None and now.archived_at is not None:
        raise InputRejected(Problem(now.title, _archived(now), "An owner of the study can reopen it."))


def _archived(study: Study) -> str:
    return f"The study was archived on {study.archived_at:%d %B %Y}: it is read and not changed."


# Whoever may change the rows of a table may undo what was done to one, by kind of row or by room.
_CHANGED_BY: dict[str, Permission] = {
    "register": Permission.EDIT_REGISTER,
    "survey": Permission.EDIT_SURVEY,
    "survey.response": Permission.ENTER_RESPONSES,
    "sample": Permission.DRAW_SAMPLE,
    "interviews": Permission.EDIT_INTERVIEWS,
    "coding": Permission.EDIT_CODEBOOK,
    "coding.coding": Permission.APPLY_CODES,
    "findings": Permission.EDIT_FINDINGS,
    "library": Permission.EDIT_LIBRARY,
    **dict.fromkeys(
        (
            "library.mark",
            "library.folder",
            "library.comment",
            "library.savedsearch",
            "library.interest",
            "library.learningcycle",
            "library.decision",
            "library.screener",
        ),
        Permission.MARK_PAPERS,
    ),
    **dict.fromkeys(("library.institution", "library.providerswitch"), Permission.EDIT_STUDY),
    "innovations": Permission.EDIT_INNOVATIONS,
    "study": Permission.EDIT_STUDY,
    "study.membership": Permission.MANAGE_MEMBERS,
    "study.memberinvitation": Permission.MANAGE_MEMBERS,
}


def _needed_for(kind: str) -> Permission:
    return _CHANGED_BY.get(kind) or _CHANGED_BY.get(kind.partition(".")[0], Permission.EDIT_STUDY)


def may_see_rows(person: Person, event: Event, kind: str) -> bool:
    """Whether this person, who reads the log, may see what an event did to rows of a table. Marks and verdicts
    are seen by whoever made them alone, so that a screening stays blind."""
    is_own = event.actor_id is not None and event.actor_id == person.pk
    return _needed_for(kind) is not Permission.MARK_PAPERS or (
        is_own and _needed_for(event.subject_kind) is Permission.MARK_PAPERS
    )


# Who is told that something was done to a row, by kind of row or by room, where `SEEN` does not say it. What stands
# here under neither is told to those who read the log.
_TOLD_WITH: dict[str, Permission] = {
    "register": Permission.SEE_STUDY,
    "register.identity": Permission.SEE_IDENTITIES,
    "survey": Permission.SEE_STUDY,
    "sample": Permission.SEE_STUDY,
    "interviews": Permission.SEE_TEXTS,
    "coding": Permission.SEE_CODINGS,
    "findings": Permission.SEE_FINDINGS,
    "library": Permission.SEE_STUDY,
    "innovations": Permission.SEE_STUDY,
    "study.study": Permission.SEE_STUDY,
}


def _told_with(kind: str) -> Permission:
    if (seen := SEEN.get(kind)) is not None:
        return seen.permission
    return _TOLD_WITH.get(kind) or _TOLD_WITH.get(kind.partition(".")[0], Permission.SEE_LOG)


OWN_KINDS = frozenset(kind for kind, needed in _CHANGED_BY.items() if needed is Permission.MARK_PAPERS)


def may_be_told(person: Person, study: Study, kind: str, *, row_is_there: bool, interview: int | None) -> bool:
    """Whether this person is told that something was done to a row of a table that is none of `OWN_KINDS`.

    interview: the one that the row belongs to. Those kept to some interviews hear of no other, and not at all of a row
    that is gone: nobody knows any more whose it was.
    """
    seen, needed = SEEN.get(kind), _told_with(kind)
    is_narrowed = needed is Permission.SEE_TEXTS if seen is None else bool(seen.interview)
    if not may_some(person, needed, study):
        return False
    assigned = interviews_assigned(person, study) if is_narrowed else None
    if assigned is None:
        return True
    return seen is not None and row_is_there and (interview is None or interview in assigned)


def may_be_shown(person: Person, study: Study, event: Event, kind: str) -> bool:
    """Whether a member who may change a row of a table, and met an event there, sees what that did to it."""
    if kind in OWN_KINDS:
        return event.actor_id is not None and event.actor_id == person.pk
    return may_some(person, _told_with(kind), study) or may_some(person, Permission.SEE_LOG, study)


def acquaint(accounts: Iterable[Account], study: Study) -> frozenset[int]:
    """Ask role and assignments of many accounts at once, by two queries. Returns: ids of those that are members."""
    by_id = {account.pk: account for account in accounts}
    roles = dict(Membership.objects.filter(study=study, account__in=by_id).values_list("account", "role"))
    assigned: dict[int, set[int]] = {pk: set() for pk in by_id}
    rows = Assignment.objects.filter(study=study, account__in=by_id, kind=INTERVIEW)
    for account_id, target in rows.values_list("account", "target"):
        assigned[account_id].add(target)
    for pk, account in by_id.items():
        account.__dict__.setdefault("_role_by_study", {})[study.pk] = roles.get(pk)
        account.__dict__.setdefault("_assigned_by_study", {})[study.pk] = frozenset(assigned[pk])
    return frozenset(roles)


# What an undo asks for beside that, where its doing asks for something else than to change other rows of the room: by
# kind of row, and which changes of one count: those of some columns, those that make a row or let it go, or all.
_MADE_OR_GONE = frozenset({"id"})
_ALL = frozenset[str]()
_GUARDED: dict[str, tuple[Permission, frozenset[str]]] = {
    "study.study": (Permission.CLOSE_STUDY, frozenset({"archived_at", "deleted_at"})),
    "study.membership": (Permission.MANAGE_MEMBERS, _ALL),
    "study.memberinvitation": (Permission.MANAGE_MEMBERS, _ALL),
    "study.assignment": (Permission.ARRANGE_INTERVIEWS, _ALL),
    "interviews.interview": (Permission.ARRANGE_INTERVIEWS, _MADE_OR_GONE),
    "library.closing": (Permission.MANAGE_MEMBERS, _ALL),
}


def needed_to_undo(subject_kind: str, changes: Iterable[tuple[str, Kept | None, Kept | None]]) -> frozenset[Permission]:
    """What it asks for to take back an event: what its doing asked for.

    changes: of each row that it and its parts changed the kind, and the columns before and after.
    """
    found = set()
    for kind, before, after in changes:
        if kind in _GUARDED:
            permission, columns = _GUARDED[kind]
            if not columns or columns & {*(before or {}), *(after or {})}:
                found.add(permission)
    # An event is told of a row that it may not have changed: of an assignment, whose it is.
    return frozenset(found if found and subject_kind in _GUARDED else {_needed_for(subject_kind), *found})


def _asked_by_undo(event: Event) -> frozenset[Permission]:
    changes = Change.objects.filter(event__in=[each.pk for each in parts_of(event)], kind__in=_GUARDED)
    return needed_to_undo(event.subject_kind, changes.values_list("kind", "before", "after"))


def may_undo(person: Person, event: Event, study: Study) -> bool:
    """Whether this person may take back an event: what they did themselves, while they still may do such a thing; what
    others did, where they may also change the study. Marks and the like are everybody's own."""
    is_own = event.actor_id is not None and event.actor_id == person.pk
    is_shared = _needed_for(event.subject_kind) is not Permission.MARK_PAPERS
    if not is_own and not (is_shared and has(person, Permission.EDIT_STUDY, study)):
        return False
    asked = may_some if is_own else may
    if not all(asked(person, each, study) for each in _asked_by_undo(event)):
        return False
    return _is_among_assigned(person, event, study)


def _is_among_assigned(person: Person, event: Event, study: Study) -> bool:
    """Whether all that an event did lies in the interviews that the person is kept to by now, where they are kept to
    some: what they did before is not theirs to undo any more."""
    assigned = interviews_assigned(person, study)
    if assigned is None:
        return True
    changes = Change.objects.filter(event__in=[each.pk for each in parts_of(event)])
    kinds = [kind for kind, seen in SEEN.items() if seen.interview]
    return all(_interviews_of(change) <= assigned for change in changes.filter(kind__in=kinds))


def _interviews_of(change: Change) -> set[int]:
    """The interviews to which the rows of a change belong, or did when they were there."""
    model, path = model_of(change.kind), SEEN[change.kind].interview
    ids = change.ids
    found = set(model._base_manager.filter(pk__gte=ids[0], pk__lte=ids[-1]).values_list(path, flat=True))
    kept_row = change.before or change.after or {}
    if not found and path == "pk":
        found = {change.row_id}
    elif not found:
        # Of a row that is gone, by the row that it stood on.
        way, _, further = path.partition("__")
        field = model._meta.get_field(way)
        target = kept_row.get(f"{way}_id")
        rows = cast(type[Model], field.related_model)._base_manager.filter(pk=target)
        found = set(rows.values_list(further or "pk", flat=True))
    return {each for each in found if each is not None}


def require_undo(person: Person, study: Study, *events: Event) -> None:
    """Raises: PermissionDenied when this person may not take back one of these events. Whoever undoes something for
    somebody, by whatever way, asks here first."""
    if not all(may_undo(person, each, study) for each in events):
        raise PermissionDenied("You may not undo this. Whoever did it can, and an owner of the study.")


def require(person: Person, permission: Permission, target: Study | Model, *, cure: str) -> None:
    """Raises: PermissionDenied when the person may not. cure: a sentence, what to do instead."""
    if not may(person, permission, target):
        raise PermissionDenied(f"You may not {permission}. {cure}")


def may_give_files(person: Person, study: Study) -> bool:
    """Whether there is a page of this study on which this person sends a file."""
    return any(may_some(person, permission, study) for permission in GIVES_FILES)


def may_cancel(person: Person, asked_by: int | None, study: Study) -> bool:
    """Whether this person may stop long work and read what it stumbled over: whoever asked for it, and who runs the
    study. asked_by: id of an account."""
    return may_some(person, Permission.SEE_STUDY, study) and (
        asked_by == person.pk or may(person, Permission.EDIT_STUDY, study)
    )


def interviews_assigned(person: Person, study: Study) -> frozenset[int] | None:
    """Ids of the interviews that this person is kept to in this study; None for somebody who is kept to none."""
    role = role_of(person, study)
    if role not in ASSIGNED_TO:
        return None
    known: dict[int, frozenset[int]] = person.__dict__.setdefault("_assigned_by_study", {})
    if study.pk not in known:
        rows = Assignment.objects.filter(study=study, account=person.pk, kind=INTERVIEW)
        known[study.pk] = frozenset(rows.values_list("target", flat=True))
    return known[study.pk] if role == Role.TRANSCRIBER or known[study.pk] else None


Row = TypeVar("Row", bound=Model)


def visible(person: Person, rows: QuerySet[Row, Any]) -> QuerySet[Row, Any]:
    """Those of the rows that this person may see. Papers are assigned to nobody: all who see texts see theirs."""
    seen = SEEN[rows.model._meta.label_lower]
    if not isinstance(person, Account):
        return rows.none()
    memberships = Membership.objects.filter(account=person, role__in=roles_with(seen.permission))
    assigned = {
        each.study_id: interviews_assigned(person, each.study) if seen.interview else None
        for each in memberships.select_related("study")
    }
    condition = Q(**{f"{seen.study}__in": [study for study, some in assigned.items() if some is None]})
    for study, some in assigned.items():
        if some is not None:
            among = Q(**{f"{seen.interview}__in": some}) | Q(**{f"{seen.interview}__isnull": True})
            condition |= Q(**{seen.study: study}) & among
    return rows.filter(condition)


class CheckedView(Protocol):
    """A view that says what it asks of its visitor: a permission, an account, or (with the reason) nothing."""

    permission: Permission | None
    open_because: str | None
    of_some: bool
    is_read: bool
    by_link: bool
    answers_meeting: bool

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase: ...


_NEWEST = Event.objects.filter(study=OuterRef("pk")).order_by("-pk").values("pk")[:1]
P = ParamSpec("P")
StudyView = Callable[Concatenate[HttpRequest, Study, P], HttpResponseBase]


def needs(
    permission: Permission, *, of_some: bool = False, is_read: bool = False
) -> Callable[[StudyView[P]], CheckedView]:
    """Make a view of a study answer only those who may. The view gets the study in place of its slug.

    of_some: the view shows and changes `visible` rows only, so that it answers those kept to some interviews, too; any
    other is closed to them. is_read: its page tells something, beside what can be done on it, to those who may do that;
    they read it in an archived study as before, though nothing is done there. Somebody without any role in the study is
    told that there is no such study.
    """

    def decorate(view: StudyView[P]) -> CheckedView:
        @wraps(view)
        def checked(request: HttpRequest, slug: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            # With the number of its newest event, before anything of the page is read: what the page shows is at least
            # as new.
            study = Study.objects.filter(slug=slug).annotate(_newest_event=Subquery(_NEWEST)).first()
            if study is None or role_of(request.user, study) is None:
                raise Http404("There is no such study, or you are not a member of it.")
            # Also of a page that says no: it leads back to the study that one came from.
            request.study = study  # type: ignore[attr-defined]
            is_closed_to_some = not of_some and _is_narrowed(request.user, permission, study)
            if is_closed_to_some or not has(request.user, permission, study):
                raise PermissionDenied(
                    f"You may not {permission} ({study.title}). An owner of the study can change that."
                )
            if _is_closed_to(permission, study) and not (is_read and request.method in _READING):
                raise PermissionDenied(f"{study.title}: {_archived(study)} An owner of the study can reopen it.")
            answer = view(request, study, *args, **kwargs)
            if not is_kept:
                answer.setdefault("Cache-Control", "no-store")
            return answer

        # People, answers and transcripts stay in no browser; the library is what a phone keeps on purpose.
        is_kept = view.__module__.startswith("plait.library.")
        return _declared(checked, permission, None, of_some=of_some, is_read=is_read)

    return decorate


_READING = ("GET", "HEAD")


def account_of(request: HttpRequest) -> Account:
    """Who asks, in a view that only somebody signed in reaches. Raises PermissionDenied for anybody else."""
    if not isinstance(request.user, Account):
        raise PermissionDenied
    return request.user


def signed_in(view: Callable[..., HttpResponseBase]) -> CheckedView:
    """Make a view that belongs to no study answer only those with an account."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        return view(request, *args, **kwargs)

    return _declared(checked, None, None)


def open_to_all(because: str) -> Callable[[Callable[..., HttpResponseBase]], CheckedView]:
    """Declare a view that anybody may open, and why."""

    def decorate(view: Callable[..., HttpResponseBase]) -> CheckedView:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            return view(request, *args, **kwargs)

        return _declared(checked, None, because)

    return decorate


LinkView = Callable[Concatenate[HttpRequest, AccessLink, P], HttpResponseBase]
LinkRefused = Callable[[HttpRequest, AccessLink | None], HttpResponseBase]


def link_void(request: HttpRequest, link: AccessLink | None) -> HttpResponseBase:
    """What somebody is told whose link opens nothing (any more). link: None where nothing is known of it."""
    return render(request, "study/link_void.html", {"link": link, "now": timezone.now()}, status=410)


def by_link(
    purpose: AccessLink.Purpose, *, refused: LinkRefused = link_void, answers_meeting: bool = False
) -> Callable[[LinkView[P]], CheckedView]:
    """Make a view answer whoever comes by a good link of this purpose. The view gets the link in place of its token.

    answers_meeting: its forms carry when they were opened, and it answers `EditsMet` itself, with what a guest may see.
    What any other guest sends is compared with nothing, whatever they say of when they opened it. By one link no more
    is taken in a time than anybody sends who answers: see `links.count_sent`.
    """

    def decorate(view: LinkView[P]) -> CheckedView:
        @wraps(view)
        def checked(request: HttpRequest, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            link = link_with(purpose, token)
            if link is None:
                guesses = of_links(request)
                if early := guesses.wait():
                    return not_stored(request, "much", seconds=early)
                guesses.count()
            if link is None or not is_good(link, now=timezone.now()):
                return refused(request, link)
            if request.method not in _READING and (wait := count_sent(link, now=timezone.now())):
                return not_stored(request, "much", seconds=ceil(wait.total_seconds()))
            return view(request, link, *args, **kwargs)

        because = f"The link itself says who comes, and why: {purpose.label.lower()}."
        return _declared(checked, None, because, by_link=True, answers_meeting=answers_meeting)

    return decorate


def token_in(request: HttpRequest) -> str:
    """The secret in the address by which somebody came to a view `by_link`."""
    return str(request.resolver_match.kwargs["token"]) if request.resolver_match else ""


def _declared(
    view: Callable[..., HttpResponseBase],
    permission: Permission | None,
    because: str | None,
    *,
    of_some: bool = False,
    is_read: bool = False,
    by_link: bool = False,
    answers_meeting: bool = False,
) -> CheckedView:
    declared = cast(CheckedView, view)
    declared.permission = permission
    declared.open_because = because
    declared.of_some = of_some
    declared.is_read = is_read
    declared.by_link = by_link
    if by_link or because is not None:
        in_languages(declared)
    declared.answers_meeting = answers_meeting
    return declared
