"""Reads of studies, members and the log."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.module_loading import autodiscover_modules

from plait.media.queries import file_fields
from plait.records.problem import InputRejected, Problem
from plait.study.access import (
    INTERVIEW,
    OWN_KINDS,
    SEEN,
    Permission,
    Person,
    may,
    may_be_told,
    may_see_rows,
    may_some,
    role_of,
)
from plait.study.history import ROWS_ARE_KEPT, NotKept, changes_of_row, held_back, row_at, why_held_back
from plait.study.kept import kind_of, model_of, people_of
from plait.study.links import good_links
from plait.study.models import AccessLink, Account, Assignment, Change, Event, MemberInvitation, Membership, Role, Study

# Before the verb of what an undo undid.
UNDONE = "undone: "


def studies_of(person: Person) -> QuerySet[Study]:
    """The studies a person is a member of, by title."""
    if not isinstance(person, Account):
        return Study.objects.none()
    return Study.objects.filter(memberships__account=person).order_by("title")


def study_named(slug: str) -> Study:
    """The study of this short name. Raises InputRejected, naming those there are."""
    study = Study.objects.filter(slug=slug).first()
    if study is None:
        known = ", ".join(Study.objects.values_list("slug", flat=True)) or "none yet"
        raise InputRejected(Problem(slug, "There is no study of this name.", f"Studies: {known}."))
    return study


def members_of(study: Study) -> QuerySet[Membership]:
    return Membership.objects.filter(study=study).select_related("account").order_by("account__email")


def accounts_with(study: Study, permission: Permission) -> list[Account]:
    """The members who may do this everywhere in the study."""
    return [each.account for each in members_of(study) if may(each.account, permission, study)]


def n_owners(study: Study) -> int:
    return Membership.objects.filter(study=study, role=Role.OWNER).count()


def open_invitations_of(study: Study, *, now: datetime) -> list[tuple[MemberInvitation, AccessLink]]:
    """The invitations that can still be accepted, with their links, newest first."""
    links = list(good_links(AccessLink.Purpose.JOIN, now=now).filter(study=study))
    found = MemberInvitation.objects.in_bulk([link.target for link in links])
    return [(found[link.target], link) for link in links if link.target in found]


def invitation_of(link: AccessLink) -> MemberInvitation:
    return MemberInvitation.objects.select_related("study").get(pk=link.target)


def account_of_link(link: AccessLink) -> Account | None:
    """Whom a sign-in link signs in, None for somebody locked out."""
    return Account.objects.filter(pk=link.target, is_active=True).first()


def events_of(study: Study) -> QuerySet[Event]:
    return Event.objects.filter(study=study).select_related("actor").order_by("-pk")


@dataclass(frozen=True, slots=True)
class Subject:
    """What rows of a table are called where the log tells what was done to them.

    name: of a row; address, arguments: of its page inside of the study, '' where it has none. beside: lookups of rows
    that are read for both.
    """

    kind: str
    name: Callable[[Any], str]
    address: str = ""
    arguments: Callable[[Any], tuple[Any, ...]] = lambda row: (row.pk,)
    beside: tuple[str, ...] = ()


_sentences: dict[str, str] = {}
_rooms: dict[str, str] = {}
_subjects: dict[str, Subject] = {}
_steps: set[str] = set()


def tell(room: str, sentences: Mapping[str, str], *subjects: Subject, steps: Mapping[str, str] | None = None) -> None:
    """Let a room say of each of its verbs, in its module `verbs`, what somebody did: "made a code", after their name.

    room: its label. steps: the verbs of steps of a change that is made in many (see `changing.begun`); in the log they
    stand on the page of the whole alone.
    """
    both = {**sentences, **(steps or {})}
    _sentences.update(both)
    _rooms.update(dict.fromkeys(both, room))
    _steps.update(steps or {})
    _subjects.update({each.kind: each for each in subjects})


tell(
    "study",
    {
        "study created": "made the study",
        "study changed": "changed the settings of the study",
        "study archived": "archived the study",
        "study reopened": "reopened the study",
        "member added": "added a member",
        "member invited": "made a link by which somebody joins",
        "member invitation accepted": "joined the study by a link",
        "member invitation revoked": "made a link by which somebody joins void",
        "member invited by mail": "mailed a link by which somebody joins",
        "test mail asked for": "asked for a test mail",
        "mail sent again": "sent a mail once more",
        "sending gone on with": "let the mail that waits go on",
        "returned mail read": "read mail that came back",
        "returned mail looked at": "looked at mail that came back, and let it go",
        "member removed": "removed a member",
        "role changed": "changed the role of a member",
        "assigned": "assigned interviews to a member",
        "file uploaded": "uploaded a file",
        "uploaded file discarded": "let go of an uploaded file",
        "contents erased": "erased what the log held of some rows",
        ROWS_ARE_KEPT: "began to keep the rows that are changed",
    },
    Subject("study.study", lambda row: str(row.title), "workbench:home", lambda row: ()),
    Subject("study.membership", lambda row: str(row.account), "study:members", lambda row: (), ("account",)),
)


@cache
def sentences() -> Mapping[str, str]:
    """Every verb -> what somebody did."""
    # Not when the program starts: few requests ask.
    autodiscover_modules("verbs")
    return _sentences


def sentence_of(verb: str) -> str:
    """What somebody did, in words; a verb of an older version as it stands.

    >>> sentence_of("undone: study archived")
    'took back: archived the study'
    """
    if verb.startswith(UNDONE):
        before, of = "took back: ", verb.removeprefix(UNDONE)
        if of.startswith(UNDONE):
            before, of = "did again: ", of.removeprefix(UNDONE)
        return f"{before}{sentence_of(of)}"
    return sentences().get(verb, verb)


@dataclass(frozen=True, slots=True)
class Told:
    """Of what an event tells: the name of its row, and the address of its page, '' where it has none."""

    name: str
    address: str = ""


def subjects_of(study: Study, events: Iterable[Event], viewer: Person) -> dict[int, Told]:
    """Event's id -> what it tells of, of those whose row still exists and may be named: a query for each kind."""
    sentences()
    by_kind: dict[str, list[Event]] = {}
    for each in events:
        if each.subject_kind in _subjects and each.subject_id is not None:
            by_kind.setdefault(each.subject_kind, []).append(each)
    found: dict[int, Told] = {}
    for kind, of_kind in by_kind.items():
        subject = _subjects[kind]
        rows = (
            model_of(kind)._base_manager.select_related(*subject.beside).in_bulk({each.subject_id for each in of_kind})
        )
        people = people_of(list(rows.values()))
        withheld = why_held_back(kind, people)
        for each in of_kind:
            row = rows.get(each.subject_id or 0)
            if row is None or not may_see_rows(viewer, each, kind):
                continue
            if each.subject_id in withheld:
                found[each.pk] = Told(f"{model_of(kind)._meta.verbose_name} that is held back")
                continue
            address = reverse(subject.address, args=[study.slug, *subject.arguments(row)]) if subject.address else ""
            found[each.pk] = Told(subject.name(row), address)
    return found


def events_told(
    study: Study,
    *,
    actor: int | None = None,
    room: str = "",
    first: date | None = None,
    last: date | None = None,
    with_steps: bool = False,
) -> QuerySet[Event]:
    """The log, newest first: what one account did, what was done in one room, and on which days. with_steps: also each
    step of what was made in many, which is one thing that somebody did."""
    found = events_of(study)
    if not with_steps:
        found = found.exclude(verb__in=_with_undone(verbs_of_steps()), within__isnull=False)
    if actor is not None:
        found = found.filter(actor=actor)
    if room:
        found = found.filter(verb__in=_with_undone(verbs_of(room)))
    if first is not None:
        found = found.filter(at__gte=_midnight(first))
    if last is not None:
        # The last day that there is has none after it, and is as good as no bound.
        found = found.filter(at__lt=_midnight(last + timedelta(days=1))) if last < date.max else found
    return found


def said_with(word: str) -> Q:
    """The condition that the sentence of an event, or the name of who did it, holds a word."""
    said = [verb for verb, sentence in sentences().items() if word.lower() in f"{verb} {sentence}".lower()]
    who = Q(actor__name__holds=word) | Q(actor__email__holds=word)
    found = Q(verb__in=_with_undone(said)) | who
    return found | Q(verb__startswith=UNDONE) if word.lower() in f"{UNDONE}took back did again" else found


def rooms_told() -> list[str]:
    """The labels of the rooms that tell of verbs, in the order in which they stand."""
    sentences()
    told = set(_rooms.values())
    return [config.label for config in apps.get_app_configs() if config.label in told]


def verbs_of(room: str) -> list[str]:
    """The verbs that a room tells of, by its label."""
    sentences()
    return [verb for verb, label in _rooms.items() if label == room]


def verbs_of_steps() -> set[str]:
    sentences()
    return _steps


def _with_undone(verbs: Iterable[str]) -> list[str]:
    return [f"{before}{verb}" for verb in verbs for before in ("", UNDONE, UNDONE + UNDONE)]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)


def actors_of(study: Study) -> list[Account]:
    """Everybody who did something in the study, by name."""
    ids = Event.objects.filter(study=study, actor__isnull=False).order_by().values("actor").distinct()
    return sorted(Account.objects.filter(pk__in=ids), key=str)


@dataclass(frozen=True, slots=True)
class Happened:
    """That something happened, without what: the number of the event, who did it, to which row. interview: the one that
    the row belongs to. is_own: seen by nobody but whoever did it."""

    event: int
    verb: str
    kind: str
    row: int | None
    actor: int | None
    is_own: bool = False
    row_is_there: bool = True
    interview: int | None = None

    def as_told(self) -> dict[str, object]:
        return {"verb": self.verb, "kind": self.kind, "row": self.row, "actor": self.actor}


def since(study: Study, event: int, viewer: Person, *, most: int = 100) -> list[Happened]:
    """What happened after an event, as far as this viewer may know of it, in order; of much the newest.

    It takes a query for the events, one for each kind of row in interviews, and one each for role and assignments.
    """
    return shown_to(viewer, study, happened_since(study.pk, event, most=most))


def happened_since(study_id: int, event: int, *, most: int) -> list[Happened]:
    """What happened after an event, whoever may know of it; at most so many, the newest, in order."""
    done = Change.objects.filter(event=OuterRef("pk")).exclude(kind="")
    # Verdicts are logged under what they are verdicts of: whatever an event did to marks alone is its actor's own.
    did_own, did_other = Exists(done.filter(kind__in=OWN_KINDS)), Exists(done.exclude(kind__in=OWN_KINDS))
    events = Event.objects.filter(study=study_id, pk__gt=event).select_related("undoes").order_by("-pk")
    found = []
    for each in reversed(events.annotate(did_own=did_own, did_other=did_other)[:most]):
        # An undo has no subject where it brought nothing back.
        of = each if each.subject_kind or each.undoes is None else each.undoes
        is_own = of.subject_kind in OWN_KINDS or (each.did_own and not each.did_other) or each.layer is not None
        found.append(Happened(each.pk, each.verb, of.subject_kind, of.subject_id, each.actor_id, is_own))
    return _with_interviews(found)


def _with_interviews(happened: list[Happened]) -> list[Happened]:
    """The same with the interview of each row that belongs to one; a query for each kind of them."""
    interviews: dict[str, dict[int, int | None]] = {}
    for kind in {each.kind for each in happened}:
        if kind in SEEN and SEEN[kind].interview:
            ids = {each.row for each in happened if each.kind == kind}
            rows = model_of(kind)._base_manager.filter(pk__in=ids)
            interviews[kind] = dict(rows.values_list("pk", SEEN[kind].interview))
    return [
        each
        if (of_kind := interviews.get(each.kind)) is None
        else replace(each, row_is_there=each.row in of_kind, interview=of_kind.get(each.row or 0))
        for each in happened
    ]


def shown_to(viewer: Person, study: Study, happened: Iterable[Happened]) -> list[Happened]:
    """What of it this viewer may know; without the name of who did it for those who do not read the log."""
    sees_who = may_some(viewer, Permission.SEE_LOG, study)
    return [
        each if sees_who or each.actor == viewer.pk else replace(each, actor=None)
        for each in happened
        if _is_shown(each, viewer, study)
    ]


def _is_shown(each: Happened, viewer: Person, study: Study) -> bool:
    if each.is_own:
        return each.actor is not None and each.actor == viewer.pk and role_of(viewer, study) is not None
    return may_be_told(viewer, study, each.kind, row_is_there=each.row_is_there, interview=each.interview)


@dataclass(frozen=True, slots=True)
class ShownChange:
    """What an event did to one row, as it stands on a page. held_back: why its contents do not, '' where they do."""

    change: Change
    held_back: str = ""

    @property
    def name(self) -> str:
        return name_of(self.change.kind, self.change.row_id or 0)

    @property
    def did(self) -> str:
        if self.change.erased_at is not None:
            return "erased"
        if len(self.change.ids) > 1:
            return f"{len(self.change.ids):,} made"
        return self.did_to_one

    @property
    def did_to_one(self) -> str:
        """What became of any one of the rows."""
        if self.change.erased_at is not None:
            return "erased"
        if self.change.is_creation:
            return "made"
        return "gone" if self.change.after is None else "changed"

    @property
    def columns(self) -> list[tuple[str, str, str]]:
        """Of each column its label, what it held before and after."""
        if self.held_back:
            return []
        before, after = self.change.before or {}, self.change.after or {}
        return [
            (label, "" if self.change.is_creation else _in_words(before.get(column)), _in_words(after.get(column)))
            for column, label in labels_of(self.change.kind, {**before, **after}).items()
        ]


# So many lines are read on a page; a row that was made or is gone has one for each of its columns.
_MOST_LINES = 600


def shown_changes(changes: Sequence[Change]) -> list[ShownChange]:
    """The first of them, as many as a page has room for."""
    kinds = {each.kind for each in changes}
    why = {kind: held_back(kind, (each for each in changes if each.kind == kind)) for kind in kinds}
    shown, n_lines = [], 0
    for each in changes:
        if n_lines >= _MOST_LINES:
            break
        shown.append(ShownChange(each, why[each.kind].get(each.row_id or 0, "")))
        n_lines += max(1, len(shown[-1].columns))
    return shown


def labels_of(kind: str, columns: Iterable[str]) -> dict[str, str]:
    """What columns of a table are called on a page, in the table's order; those it no longer has by their own names."""
    try:
        labels = {each.attname: str(each.verbose_name) for each in model_of(kind)._meta.concrete_fields}
    except LookupError:
        labels = {}
    given = set(columns)
    return {name: label for name, label in labels.items() if name in given} | {
        name: name for name in sorted(given - set(labels))
    }


def _in_words(value: object) -> str:
    return "–" if value in (None, "", [], {}) else str(value)


def n_rows_of(changes: Iterable[Change]) -> int:
    """How many rows changes are about: those made at once stand as one change of many."""
    found = list(changes)
    made = sum(len(each.ids) for each in found if each.last_id is not None)
    return made + len({(each.kind, each.row_id) for each in found if each.last_id is None})


def n_assigned_to(membership: Membership) -> int:
    """How many interviews are assigned to a member."""
    rows = Assignment.objects.filter(study=membership.study, account=membership.account_id, kind=INTERVIEW)
    return rows.count()


def undone_in_words(event: Event) -> str:
    """What is said when an event was undone: to undo an undo is to do it again.

    The verb of an undo is 'undone: ' before that of what it undid.
    """
    verb, n = event.verb, 0
    while verb.startswith(UNDONE):
        verb, n = verb.removeprefix(UNDONE), n + 1
    return f"Done again: {verb}." if n % 2 else f"Undone: {verb}."


def name_of(kind: str, row_id: int) -> str:
    """'code 12' for ('coding.code', 12)."""
    try:
        return f"{model_of(kind)._meta.verbose_name} {row_id}"
    except LookupError:  # a table of an older version
        return f"{kind} {row_id}"


@dataclass(frozen=True, slots=True)
class RowThen:
    """A row as it was: columns with their labels, None where it was not there; why_not, where it cannot be said; went,
    by what it had gone by then."""

    columns: list[tuple[str, str]] | None = None
    why_not: str = ""
    went: Event | None = None


def row_as_of(study: Study, kind: str, row_id: int, at: datetime | None) -> RowThen:
    """A row as the last event until a moment left it; the last of all where none is given."""
    # Events come one after the other by their numbers: a clock that was put back makes none of them older.
    events = Event.objects.filter(study=study) if at is None else Event.objects.filter(study=study, at__lte=at)
    event = events.order_by("-pk").first()
    if event is None:
        return RowThen(why_not="The study has no log of that time.")
    try:
        stored = row_at(kind, row_id, event)
    except NotKept as error:
        return RowThen(why_not=str(error))
    if stored is None:
        until = changes_of_row(kind, row_id).filter(event__study=study, event__lte=event.pk)
        last = until.select_related("event").first()
        return RowThen(went=last.event if last is not None and last.after is None and not last.is_creation else None)
    return RowThen([(label, _in_words(stored[name])) for name, label in labels_of(kind, stored).items()])


def files_of_the_log() -> set[str]:
    """The names of stored files of rows that an undo could bring back."""
    return files_in(Change.objects.all())


def files_in(changes: QuerySet[Change]) -> set[str]:
    """The names of stored files that rows had before or after these changes."""
    found: set[str] = set()
    for model in apps.get_models():
        for field in file_fields(model):
            for side in ("before", "after"):
                names = changes.filter(kind=kind_of(model)).values_list(f"{side}__{field.attname}", flat=True)
                found.update(name for name in names.iterator(chunk_size=2_000) if name)
    return found
