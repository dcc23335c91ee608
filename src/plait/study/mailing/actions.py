"""Writes of a study's mail: each one verb, one transaction, one event."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse

from plait.formats.mail.returned import MOST_BYTES
from plait.mail import sending
from plait.mail.actions import send, send_again
from plait.mail.bounces import TakenIn, take_in, told_in
from plait.mail.models import TEST, Bounce, Mail, Purpose
from plait.mail.setup import require_setup
from plait.records.problem import InputRejected, Problem
from plait.study.acting import actor_id, current_actor
from plait.study.actions import invite_member
from plait.study.changing import changing
from plait.study.links import token_of
from plait.study.models import AccessLink, Account, MemberInvitation, Role, Study

JOIN = Purpose("join", "Invitation to join", may_be_stopped=True)


def invite_member_by_mail(
    *, study: Study, role: str, note: str, email: str, language: str, now: datetime
) -> tuple[MemberInvitation, AccessLink, Mail]:
    """Make a link by which one person joins the study, and mail it.

    Raises: InputRejected where no mail is set up, or the address is none; then there is no invitation either.
    """
    setup = require_setup()
    with changing(study, "member invited by mail") as change:
        invitation, link = invite_member(study=study, role=role, note=note, now=now)
        change.subject = ("study.memberinvitation", invitation.pk)
        assert link.expires_at is not None
        context = {
            "title": study.title,
            "by": current_actor(),
            "role": Role(role).label,
            "link": f"{setup.site}{reverse('join', args=[token_of(link)])}",
            "expires_at": link.expires_at,
        }
        patience = link.expires_at - now - timedelta(days=1)
        mail = send(
            JOIN, to=email, context=context, now=now, language=language, study=study.pk, asked_by=actor_id(),
            patience=patience,
        )  # fmt: skip
        # No address: the log holds none.
        change.note(mail=mail.pk)
    return invitation, link, mail


def send_test(*, study: Study, account: Account, now: datetime) -> Mail:
    """Write a mail to oneself, by which it is seen whether mail works."""
    context = {"site": require_setup().site}
    with changing(study, "test mail asked for") as change:
        mail = send(
            TEST, to=account.email, context=context, now=now, language=account.language, study=study.pk,
            asked_by=account.pk,
        )  # fmt: skip
        change.note(mail=mail.pk)
    return mail


def repeat_mail(*, study: Study, mail: Mail, now: datetime) -> None:
    """Send once more what was refused or given up, or of which it is not known whether it was sent."""
    with changing(study, "mail sent again") as change:
        if not send_again(mail, now=now):
            cause = "It is sent already, or its text is not kept any more."
            raise InputRejected(Problem(str(mail), cause, "Write it anew where it came from."))
        change.note(mail=mail.pk)


def go_on_sending(*, study: Study) -> None:
    """Send what waits, after somebody cancelled that."""
    with changing(study, "sending gone on with") as change:
        sending.wake(study.pk)
        change.note(mails=Mail.objects.filter(study=study.pk, state=Mail.State.WAITING).count())


def take_in_bounces(*, study: Study, file: UploadedFile[bytes], now: datetime) -> TakenIn:
    """Take in mail that came back, from a file. Raises: InputRejected."""
    name = file.name or "file"
    if (file.size or 0) > MOST_BYTES:
        raise InputRejected(Problem(name, f"It is larger than {MOST_BYTES // 1_000_000} MB.", "Send it in parts."))
    told = told_in(file, name=name)
    with changing(study, "returned mail read") as change:
        taken = take_in(told, name=name, now=now, study=study.pk)
        change.note(**taken.as_counts())
    return taken


def settle_bounce(*, study: Study, bounce: Bounce) -> None:
    """Let go of what came back and is about no mail, when somebody has looked at it."""
    with changing(study, "returned mail looked at") as change:
        change.note(bounce=bounce.pk)
        bounce.delete()
