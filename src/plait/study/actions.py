"""Writes of the study room: each one verb, one transaction, one event."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial

from django.conf import settings
from django.core.files import File
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import FileField
from django.db.models.fields.files import FieldFile
from django.utils import timezone
from django.utils.text import slugify

from plait.records.problem import InputRejected, Problem
from plait.study.acting import current_actor
from plait.study.belonging import rows_of
from plait.study.changing import changing
from plait.study.events import record_event
from plait.study.links import good_links, make_void, new_link, spend
from plait.study.models import (
    AccessLink,
    Account,
    Assignment,
    MemberInvitation,
    Membership,
    Role,
    Study,
    Upload,
)
from plait.study.queries import n_owners

# A file that nobody imported by then was left on its mapping page.
UPLOAD_LASTS = timedelta(days=30)


@transaction.atomic
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
    study = Study.objects.create(
        slug=_free_slug(slug or title),
        title=title.strip(),
        question=question.strip(),
        unit_one=unit_one,
        unit_many=unit_many,
        is_invented=is_invented,
    )
    if owner is not None:
        Membership.objects.create(study=study, account=owner, role=Role.OWNER)
    record_event(study, "study created", subject=study, after={"slug": study.slug})
    return study


def _free_slug(text: str) -> str:
    stem = slugify(text)[:50].strip("-") or "study"
    taken = set(Study.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


@transaction.atomic
def change_study(*, study: Study, title: str, question: str, unit_one: str, unit_many: str) -> Study:
    before = {"title": study.title, "unit_one": study.unit_one, "unit_many": study.unit_many}
    study.title, study.question = title.strip(), question.strip()
    study.unit_one, study.unit_many = unit_one.strip(), unit_many.strip()
    study.save()
    after = {"title": study.title, "unit_one": study.unit_one, "unit_many": study.unit_many}
    record_event(study, "study changed", subject=study, before=before, after=after)
    return study


@transaction.atomic
def delete_study(*, study: Study) -> None:
    """Delete a study with everything in it, its log and files included. There is no way back but a backup."""
    for rows in rows_of(study):
        for column in (each for each in rows.model._meta.fields if isinstance(each, FileField)):
            for name in rows.values_list(column.name, flat=True):
                transaction.on_commit(partial(column.storage.delete, name))
        # Each row by itself may stand on others and be protected; here all of them go together.
        rows._raw_delete(rows.db)
    study.delete()


@transaction.atomic
def add_member(*, study: Study, account: Account, role: str) -> Membership:
    """Give an account a role in a study; a role it had before is replaced."""
    membership, is_new = Membership.objects.get_or_create(study=study, account=account, defaults={"role": role})
    if is_new:
        record_event(study, "member added", subject=membership, after={"account": account.pk, "role": role})
        return membership
    return change_role(membership=membership, role=role)


@transaction.atomic
def change_role(*, membership: Membership, role: str) -> Membership:
    """Change what a member may do. A study keeps at least one owner."""
    before = membership.role
    if before == role:
        return membership
    _keep_an_owner(membership)
    membership.role = role
    membership.save(update_fields=["role"])
    record_event(
        membership.study, "role changed", subject=membership, before={"role": before}, after={"role": str(role)}
    )
    return membership


@transaction.atomic
def remove_member(*, membership: Membership) -> None:
    """Take a member out of a study. What the member did stays in the log."""
    _keep_an_owner(membership)
    record_event(
        membership.study,
        "member removed",
        subject=membership,
        before={"account": membership.account_id, "role": membership.role},
    )
    Assignment.objects.filter(study=membership.study, account=membership.account).delete()
    membership.delete()


def assign(*, study: Study, account: Account, kind: str, targets: Iterable[int]) -> None:
    """Let a member work on exactly these rows of this kind."""
    wanted = set(targets)
    with changing(study, "assigned") as change:
        there = Assignment.objects.filter(study=study, account=account, kind=kind)
        change.delete_all(there.exclude(target__in=wanted).order_by("pk"))
        for target in sorted(wanted - set(there.values_list("target", flat=True))):
            change.create(Assignment, study=study, account=account, kind=kind, target=target)


def _keep_an_owner(membership: Membership) -> None:
    if membership.role == Role.OWNER and n_owners(membership.study) == 1:
        raise InputRejected(
            Problem(str(membership.account), "This is the study's only owner.", "Make somebody else an owner first.")
        )


@transaction.atomic
def invite_member(*, study: Study, role: str, note: str, now: datetime) -> tuple[MemberInvitation, AccessLink]:
    """Make a link by which one person joins the study."""
    invitation = MemberInvitation.objects.create(study=study, role=role, note=note.strip(), created_at=now)
    link = make_link(AccessLink.Purpose.JOIN, study=study, target=invitation.pk, now=now)
    record_event(study, "member invited", subject=invitation, after={"role": role})
    return invitation, link


@transaction.atomic
def revoke_invitation(*, invitation: MemberInvitation, now: datetime) -> None:
    make_void(AccessLink.objects.filter(purpose=AccessLink.Purpose.JOIN, target=invitation.pk), now=now)
    record_event(invitation.study, "member invitation revoked", subject=invitation)


@transaction.atomic
def accept_invitation(*, link: AccessLink, account: Account, now: datetime) -> Membership:
    """Join the study in the invitation's role. The link cannot be used again; a higher role is not taken away."""
    if not spend(link, now=now):
        raise InputRejected(Problem("Invitation", "This link was used already.", "Ask for a new one."))
    invitation = MemberInvitation.objects.select_related("study").get(pk=link.target)
    existing = Membership.objects.filter(study=invitation.study, account=account).first()
    return existing or add_member(study=invitation.study, account=account, role=invitation.role)


def make_link(
    purpose: AccessLink.Purpose, *, study: Study | None, target: int, now: datetime, person: int | None = None
) -> AccessLink:
    link = new_link(purpose, study=study, target=target, now=now, person=person)
    link.save()
    return link


@transaction.atomic
def make_sign_in_link(*, account: Account, now: datetime) -> AccessLink:
    """A link that signs this account in once. Links made before and not used are void from now on."""
    make_void(good_links(AccessLink.Purpose.SIGN_IN, now=now).filter(target=account.pk), now=now)
    return make_link(AccessLink.Purpose.SIGN_IN, study=None, target=account.pk, now=now)


@transaction.atomic
def store_upload(
    *,
    study: Study,
    purpose: str,
    file: UploadedFile[bytes],
    read: Callable[..., object] | None = None,
    most_bytes: int | None = None,
) -> Upload:
    """Keep a file as it came, to be read and imported later. Files of the study left unread for 30 days go.

    read: reads the file's bytes with its name as `name`; what it refuses by InputRejected is not kept.
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
        file.seek(0)
        read(file.read(), name=name)
    for forgotten in Upload.objects.filter(study=study, uploaded_at__lt=timezone.now() - UPLOAD_LASTS):
        discard_upload(upload=forgotten)
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    upload = Upload.objects.create(
        study=study,
        purpose=purpose,
        name=name[:255],
        # The sender's name may be longer than a file system takes.
        file=File(file.file, name=secrets.token_hex(16)),
        sha256=digest.hexdigest(),
        n_bytes=size,
        uploaded_by=current_actor(),
    )
    record_event(study, "file uploaded", subject=upload, after={"purpose": purpose, "sha256": upload.sha256})
    return upload


@transaction.atomic
def discard_upload(*, upload: Upload) -> None:
    """Throw an uploaded file away once it is imported or no longer wanted."""
    record_event(upload.study, "uploaded file discarded", subject=upload, before={"sha256": upload.sha256})
    delete_file(upload.file)
    upload.delete()


def delete_file(file: FieldFile) -> None:
    """Let a stored file go when the transaction is through; where it is undone, the file stays."""
    if file.name:
        transaction.on_commit(partial(file.storage.delete, file.name))
