"""Writes of the study room: each one verb, one transaction, one event."""

from __future__ import annotations

import hashlib
import logging
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core import signing
from django.core.files import File
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import ForeignKey, Model
from django.db.models.fields.files import FieldFile
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.text import slugify

from plait import jobs, limited
from plait.database.locks import writing_study
from plait.jobs.actions import forget_jobs
from plait.jobs.queries import jobs_of
from plait.mail.actions import forget_mail_of, give_up_mail_of, leave_out, send
from plait.mail.models import Purpose
from plait.mail.setup import is_set_up, require_setup
from plait.media.actions import encoding_of, forget_incoming_of, is_stored_now
from plait.media.queries import file_fields
from plait.pages.words import tag
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.study.acting import current_actor
from plait.study.belonging import rows_of
from plait.study.changing import Changing, changing
from plait.study.history import changes_of
from plait.study.kept import kind_of
from plait.study.links import good_links, make_void, new_link, spend
from plait.study.models import (
    AccessLink,
    Account,
    Assignment,
    Change,
    Event,
    MemberInvitation,
    Membership,
    Role,
    Study,
    Upload,
)
from plait.study.queries import files_in, n_owners

ROWS_A_STEP = 2_000
# A file that nobody imported by then was left on its mapping page.
UPLOAD_LASTS = timedelta(days=30)
FILE_IS_GONE = "The file itself is gone."

logger = logging.getLogger(__name__)
ABOUT_THE_ACCOUNT = "About the account"
MOVE = Purpose("move", ABOUT_THE_ACCOUNT, urgent=True)
MOVED = Purpose("moved", ABOUT_THE_ACCOUNT, urgent=True)
# What the signature of a link to another address is for, and how long it is good.
_MOVING, _MOVING_LASTS = "plait.study.address", timedelta(days=1)


def reads(account: Account | None) -> str:
    """The tag of the language in which somebody is written to: the one they chose, else that of the page from which the
    mail is sent."""
    return (account.language if account is not None else "") or tag()


def create_study(
    *,
    title: str,
    owner: Account | None,
    question: str = "",
    unit_one: str = "person",
    unit_many: str = "people",
    slug: str = "",
    is_invented: bool = False,
) -> Study:
    """Begin a study. Its address is made from the title; a number is added when the address is taken."""
    if not title.strip():
        raise InputRejected(Problem("Title", "The study has no title.", "Give it one; it can be changed later."))
    with changing(None, "study created") as change:
        change.study = study = change.create(
            Study,
            slug=_free_slug(slug or title),
            title=title.strip(),
            question=question.strip(),
            unit_one=unit_one,
            unit_many=unit_many,
            is_invented=is_invented,
        )
        if owner is not None:
            change.create(Membership, study=study, account=owner, role=Role.OWNER)
        change.final("The log itself begins with it.")
    return study


def _free_slug(text: str) -> str:
    stem = slugify(text)[:50].strip("-") or "study"
    taken = set(Study.every.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


def change_study(*, study: Study, title: str, question: str, unit_one: str, unit_many: str) -> Study:
    with changing(study, "study changed", study) as change:
        units = {"unit_one": unit_one.strip(), "unit_many": unit_many.strip()}
        change.update(study, title=title.strip(), question=question.strip(), **units)
    return study


def archive_study(*, study: Study, now: datetime) -> Study:
    """Let the study be read and not changed, until it is reopened. Its long work is cancelled."""
    with changing(study, "study archived", study) as change:
        change.update(study, archived_at=now)
        _cancel_work(study)
    return study


def _cancel_work(study: Study) -> None:
    for job in jobs_of(study.job_scope):
        jobs.cancel(job)
    give_up_mail_of(study=study.pk, why="The study was archived before it was sent.", now=timezone.now())


def no_work_goes_on_when_archived(_: Changing, ids: list[int]) -> None:
    """Where an undo archived a study again, its long work is cancelled as it is by the act itself."""
    for study in Study.objects.filter(pk__in=ids, archived_at__isnull=False):
        _cancel_work(study)


def reopen_study(*, study: Study) -> Study:
    """Let an archived study be changed again."""
    with changing(study, "study reopened", study, reopens=True) as change:
        change.update(study, archived_at=None)
    return study


def let_nobody_find(*, study: Study, now: datetime) -> None:
    """Begin the deletion of a study: nobody finds or changes it any more, its work is cancelled, its name is free."""
    with writing_study(study.pk):
        _cancel_work(study)
        study.archived_at = study.archived_at or now
        study.deleted_at = study.deleted_at or now
        forget_incoming_of(study=study.pk)
        forget_mail_of(study=study.pk)
        # No study is given a name that begins so.
        study.slug = f"_{study.pk}"
        study.save(update_fields=["archived_at", "deleted_at", "slug"])


def delete_some(*, study: Study) -> int:
    """Delete some thousand rows of a study, those first to which no others point. How many; 0 when none is left but its
    own and its members."""
    for rows in rows_of(study):
        some = [] if rows.model is Membership else list(rows.order_by().values_list("pk", flat=True)[:ROWS_A_STEP])
        if some:
            # Before the rows, so that no file is left that nothing names.
            _delete_files(rows.model, some)
            with writing_study(study.pk):
                _delete_rows(rows.model, some)
            return len(some)
    return 0


def _delete_files(model: type[Model], ids: list[int]) -> None:
    rows = model._base_manager.filter(pk__in=ids)
    for field in file_fields(model):
        for name in filter(None, rows.values_list(field.name, flat=True)):
            transaction.on_commit(partial(field.storage.delete, name))
    if model is Change:
        # Of rows that an undo took away, and the log could bring back.
        for name in files_in(Change.objects.filter(pk__in=ids)):
            transaction.on_commit(partial(default_storage.delete, name))


def _delete_rows(model: type[Model], ids: list[int]) -> None:
    rows = model._base_manager.filter(pk__in=ids)
    for field in model._meta.fields:
        if isinstance(field, ForeignKey) and field.remote_field.model is model:
            model._base_manager.filter(**{f"{field.name}__in": ids}).update(**{field.name: None})
    # Each row by itself may be protected by others; all of them go.
    rows._raw_delete(rows.db)


def delete_study(*, study: Study) -> None:
    """Delete a study with everything in it, its log, files and long work included. There is no way back but a backup.

    All that is left of it goes in one transaction: of a large study, `delete_some` first.
    """
    with writing_study(study.pk):
        while delete_some(study=study):
            pass
        forget_jobs(scope=study.job_scope)
        forget_incoming_of(study=study.pk)
        forget_mail_of(study=study.pk)
        study.delete()


def add_member(*, study: Study, account: Account, role: str) -> Membership:
    """Give an account a role in a study; a role it had before is replaced."""
    with changing(study, "member added") as change:
        membership = Membership.objects.filter(study=study, account=account).first()
        if membership is None:
            return change.create(Membership, study=study, account=account, role=role)
    return change_role(membership=membership, role=role)


def change_role(*, membership: Membership, role: str) -> Membership:
    """Change what a member may do. A study keeps at least one owner."""
    with changing(membership.study, "role changed", membership) as change:
        membership.refresh_from_db(fields=["role"])
        if role != membership.role:
            _keep_an_owner(membership)
        return change.update(membership, role=role)


def remove_member(*, membership: Membership) -> None:
    """Take a member out of a study. What the member did stays in the log."""
    with changing(membership.study, "member removed", membership) as change:
        membership.refresh_from_db(fields=["role"])
        _keep_an_owner(membership)
        change.delete_all(Assignment.objects.filter(study=membership.study, account=membership.account_id))
        change.delete(membership)


def assign(*, study: Study, account: Account, kind: str, targets: Iterable[int]) -> None:
    """Let a member work on exactly these rows of this kind."""
    wanted, member = set(targets), Membership.objects.get(study=study, account=account)
    with changing(study, "assigned", member) as change:
        there = Assignment.objects.filter(study=study, account=account, kind=kind)
        change.delete_all(there.exclude(target__in=wanted).order_by("pk"))
        for target in sorted(wanted - set(there.values_list("target", flat=True))):
            change.create(Assignment, study=study, account=account, kind=kind, target=target)


def _keep_an_owner(membership: Membership) -> None:
    if membership.role == Role.OWNER and n_owners(membership.study) == 1:
        raise InputRejected(
            Problem(str(membership.account), "This is the study's only owner.", "Make somebody else an owner first.")
        )


def an_owner_is_left(change: Changing, _: list[int]) -> None:
    """Refuse an undo of memberships that would leave the study without an owner."""
    if change.study is not None and n_owners(change.study) == 0:
        raise InputRejected(
            Problem("Undo", "The study would be left without an owner.", "Make somebody an owner first.")
        )


def invite_member(*, study: Study, role: str, note: str, now: datetime) -> tuple[MemberInvitation, AccessLink]:
    """Make a link by which one person joins the study."""
    with changing(study, "member invited") as change:
        invitation = change.create(MemberInvitation, study=study, role=role, note=note.strip(), created_at=now)
        link = change.add(new_link(AccessLink.Purpose.JOIN, study=study, target=invitation.pk, now=now))
    return invitation, link


def revoke_invitation(*, invitation: MemberInvitation, now: datetime) -> None:
    with changing(invitation.study, "member invitation revoked", invitation) as change:
        links = AccessLink.objects.filter(purpose=AccessLink.Purpose.JOIN, target=invitation.pk, revoked_at=None)
        change.update_all(links, revoked_at=now)
        invited = Event.objects.filter(
            study=invitation.study, subject_kind=kind_of(MemberInvitation), subject_id=invitation.pk
        )
        mails = [event.settings["mail"] for event in invited if "mail" in event.settings]
        leave_out(mails, why="The invitation was made void before it was sent.", now=now)


def accept_invitation(*, link: AccessLink, account: Account, now: datetime) -> Membership:
    """Join the study in the invitation's role. The link cannot be used again; a higher role is not taken away."""
    invitation = MemberInvitation.objects.select_related("study").get(pk=link.target)
    with changing(invitation.study, "member invitation accepted", invitation) as change:
        if not spend(link, now=now):
            raise InputRejected(
                Problem(say("Invitation"), say("This link was used already."), say("Ask for a new one."))
            )
        change.final("The link works once, and was used.")
        existing = Membership.objects.filter(study=invitation.study, account=account).first()
        return existing or add_member(study=invitation.study, account=account, role=invitation.role)


def make_link(
    purpose: AccessLink.Purpose, *, study: Study | None, target: int, now: datetime, person: int | None = None
) -> AccessLink:
    link = new_link(purpose, study=study, target=target, now=now, person=person)
    link.save()
    return link


@transaction.atomic
def name_account(*, account: Account, name: str) -> None:
    """Set the name by which others see somebody: their own affair, and an event of no study."""
    account.name = name.strip()
    account.save(update_fields=["name"])


@transaction.atomic
def choose_language(*, account: Account, language: str) -> None:
    """Set the language in which somebody reads and is written to: their own affair, and an event of no study. language:
    its tag, '' for whatever their browser asks for."""
    account.language = language
    account.save(update_fields=["language"])


@transaction.atomic
def move_account(*, account: Account, email: str) -> None:
    """Give an account another e-mail address, by which it signs in from now on.

    Raises: InputRejected when another account has it.
    """
    email = _free_address(account, email)
    account.email = email
    account.save(update_fields=["email"])
    # Where a forgotten password is asked for.
    EmailAddress.objects.filter(user=account).delete()
    EmailAddress.objects.create(user=account, email=email, primary=True, verified=False)


def ask_to_move(*, account: Account, email: str, now: datetime) -> bool:
    """Move an account to another address; where mail is set up, once whoever reads it there opened a link. So nobody
    takes an address that is not theirs. Returns whether a link was sent.

    Raises: InputRejected when another account has it, or no mail can be sent there.
    """
    email = _free_address(account, email)
    if not is_set_up() or email.casefold() == account.email.casefold():
        move_account(account=account, email=email)
        return False
    # By the number of this row a link works once: with a move another takes its place.
    EmailAddress.objects.get_or_create(user=account, email=account.email, defaults={"primary": True})
    token = signing.dumps({"to": email, "stamp": _stamp(account)}, salt=_MOVING)
    link = f"{require_setup().site}{reverse('confirm_address', args=[token])}"
    _write_about_account(MOVE, account, to=email, now=now, email=email, link=link)
    return True


def address_asked_for(*, account: Account, token: str) -> str:
    """The address to which a link moves this account; '' where the link is not its own, is used, or is too old."""
    try:
        asked = signing.loads(token, salt=_MOVING, max_age=_MOVING_LASTS)
    except signing.BadSignature:
        return ""
    return str(asked["to"]) if constant_time_compare(asked["stamp"], _stamp(account)) else ""


@transaction.atomic
def move_by_link(*, account: Account, token: str, now: datetime) -> None:
    """Move an account to the address at which its link was read, and tell the address it had.

    Raises: InputRejected when the link is void, or another account has the address meanwhile.
    """
    before, email = account.email, address_asked_for(account=account, token=token)
    if not email:
        raise InputRejected(
            Problem(say("Link"), say("This link does not work any more."), say("Ask for the address once more."))
        )
    move_account(account=account, email=email)
    if is_set_up():
        told = {"email": email, "before": before, "site": require_setup().site}
        try:
            _write_about_account(MOVED, account, to=before, now=now, **told)
        except InputRejected as rejected:
            logger.warning("The address an account had was not told: %s", rejected.problems[0].cause)


def _write_about_account(purpose: Purpose, account: Account, *, to: str, now: datetime, **context: str) -> None:
    send(purpose, to=to, context=context, now=now, language=reads(account), patience=_MOVING_LASTS)


def _stamp(account: Account) -> str:
    """What is another one as soon as the account has another password or address, be it one it had before."""
    row = EmailAddress.objects.filter(user=account).order_by("-pk").values_list("pk", flat=True).first()
    told = f"{account.pk}:{account.password}:{account.email}:{row}"
    return salted_hmac(_MOVING, told, algorithm="sha256").hexdigest()


def _free_address(account: Account, email: str) -> str:
    """The address as it is stored. Raises: InputRejected when another account has it."""
    email = Account.objects.normalize_email(email.strip())
    if Account.objects.filter(email__iexact=email).exclude(pk=account.pk).exists():
        cause = say("Another account has this address.")
        cure = say("Give another one, or sign in with that account.")
        raise InputRejected(Problem(say("E-mail address"), cause, cure, field="email"))
    return email


@transaction.atomic
def make_sign_in_link(*, account: Account, now: datetime) -> AccessLink:
    """A link that signs this account in once. Links made before and not used are void from now on."""
    make_void(good_links(AccessLink.Purpose.SIGN_IN, now=now).filter(target=account.pk), now=now)
    return make_link(AccessLink.Purpose.SIGN_IN, study=None, target=account.pk, now=now)


def store_upload(
    *,
    study: Study,
    purpose: str,
    file: UploadedFile[bytes],
    read: Callable[..., object] | None = None,
    most_bytes: int | None = None,
) -> Upload:
    """Keep a file as it came, to be read and imported later. Files of the study left unread for 30 days go.

    read: a reader of `plait.formats`, which a child runs, with the file's encoding as `encoding`; what it refuses by
    InputRejected is not kept.
    most_bytes: what is taken at most, MAX_UPLOAD_BYTES when None.
    """
    name = file.name or "file"
    size = file.size or 0
    if size == 0:
        raise InputRejected(Problem(name, "The file is empty.", "Choose the file again, or another one."))
    most_bytes = settings.MAX_UPLOAD_BYTES if most_bytes is None else most_bytes
    if size > most_bytes:
        limit = most_bytes // 1_000_000
        raise InputRejected(
            Problem(name, f"The file has {size // 1_000_000} MB; the limit is {limit} MB.", "Send it in parts.")
        )
    if read is not None:
        limited.read(read, file, name=name, encoding=encoding_of(file))
    for forgotten in Upload.objects.filter(study=study, uploaded_at__lt=timezone.now() - UPLOAD_LASTS):
        discard_upload(upload=forgotten)
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    upload = Upload(
        study=study,
        purpose=purpose,
        name=name[:255],
        sha256=digest.hexdigest(),
        n_bytes=size,
        encoding=encoding_of(file),
        uploaded_by=current_actor(),
    )
    # The sender's name may be longer than a file system takes.
    upload.file.save(secrets.token_hex(16), File(file.file), save=False)
    is_stored_now(file)
    with changing(study, "file uploaded") as change:
        return change.add(upload)


def discard_upload(*, upload: Upload) -> None:
    """Throw an uploaded file away once it is imported or no longer wanted.

    Not inside the change that imports it, which could then not be undone.
    """
    with changing(upload.study, "uploaded file discarded", upload) as change:
        delete_file(upload.file)
        change.delete(upload)
        change.final(FILE_IS_GONE)


@contextmanager
def importing(upload: Upload) -> Iterator[None]:
    """A transaction in which an uploaded file is imported, and then thrown away by a change of its own. It keeps
    everybody else from writing to the study: look through the file before it, and import nothing in steps in it.

    Raises: InputRejected when that happened already: somebody clicked twice, or somebody else was quicker.
    """
    with writing_study(upload.study_id):
        if not Upload.objects.filter(pk=upload.pk).exists():
            cause = "It was imported or thrown away a moment ago."
            raise InputRejected(Problem(upload.name, cause, "Look at what is there; else load the file once more."))
        yield
        discard_upload(upload=upload)


def uploads_go_with_their_files(change: Changing, ids: list[int]) -> None:
    """Where an undo took uploads away, their files go too."""
    assert change.undoes is not None
    for each in changes_of(change.undoes):
        if each.kind == kind_of(Upload) and each.is_creation and each.row_id in ids:
            delete_file(Upload(file=(each.after or {})["file"]).file)
            change.final(FILE_IS_GONE)


def delete_file(file: FieldFile) -> None:
    """Let a stored file go when the transaction is through; where it is undone, the file stays."""
    if file.name:
        transaction.on_commit(partial(file.storage.delete, file.name))
