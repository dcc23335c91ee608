"""Writes of mail: a mail is written, sent once more or forgotten; an address takes itself out; a bounce is taken in."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string

from plait.database.locks import writing_rows
from plait.mail.addresses import require_address
from plait.mail.message import language_for, rendered
from plait.mail.models import Bounce, Mail, OptOut, Purpose
from plait.mail.queries import OPTED_OUT, hashes_of, wants_none, why_not_again
from plait.mail.sending import KEY_LENGTH, stop_link, wake
from plait.mail.setup import address_hash, require_setup
from plait.pages.guests import ALPHABET
from plait.pages.languages import written_in
from plait.records.problem import InputRejected, Problem

# What a server has not taken by then is given up.
PATIENCE = timedelta(days=2)
_MAY_HAVE_ARRIVED = "It is not known whether it was sent before."


def send(
    purpose: Purpose,
    *,
    to: str,
    context: Mapping[str, Any],
    now: datetime,
    language: str = "en",
    study: int | None = None,
    person: int | None = None,
    asked_by: int | None = None,
    patience: timedelta = PATIENCE,
) -> Mail:
    """Write a mail, which goes out soon. Whoever wants none gets none: the mail says so, and is left out.

    Parameters: context, of the purpose's templates. language: the tag of the one its reader chose, whatever it is.
        study, person, asked_by: numbers. patience: after so long it is not sent any more, as for a link that is void.
    Raises: InputRejected where no mail is set up, or the address is none.
    """
    setup = require_setup()
    address = require_address(to)
    theirs, remark = language_for(language)
    key = "".join(secrets.choice(ALPHABET) for _ in range(KEY_LENGTH))
    mail = Mail(
        study=study,
        purpose=purpose.key,
        label=purpose.label,
        may_be_stopped=purpose.may_be_stopped,
        urgent=purpose.urgent,
        person=person,
        to_address=address,
        address_hash=address_hash(address),
        language=theirs,
        remark=remark,
        key=key,
        message_id=f"<plait.{key}@{setup.domain}>",
        asked_by=asked_by,
        asked_at=now,
        next_try_at=now,
        give_up_at=now + patience,
    )
    mail.subject, mail.body = rendered(purpose, context, theirs)
    if purpose.may_be_stopped:
        with written_in(theirs):
            mail.body += "\n" + render_to_string("mail/stop.txt", {"link": stop_link(mail, setup)})
    with writing_rows():
        if purpose.may_be_stopped and wants_none(study, address):
            mail.state, mail.body, mail.ended_at = Mail.State.LEFT_OUT, "", now
            mail.remark = OPTED_OUT
        mail.save()
        if mail.state == Mail.State.WAITING:
            wake(study)
    return mail


@writing_rows()
def send_again(mail: Mail, *, now: datetime) -> bool:
    """Try once more, under the same Message-ID, what was given up or may not have been sent. Returns whether there was
    a text to send.

    Raises: InputRejected where it must not go out any more, as to whoever wants no mail.
    """
    again = Mail.objects.filter(pk=mail.pk, state__in=Mail.MAY_BE_REPEATED).exclude(body="").exclude(to_address="")
    there = again.first()
    if there is not None and (why := why_not_again(there, now=now)):
        raise InputRejected(Problem(str(there), why, "Do not send it once more."))
    if not again.update(
        state=Mail.State.WAITING, sender="", n_tries=0, next_try_at=now, give_up_at=now + PATIENCE, ended_at=None
    ):
        return False
    wake(mail.study)
    return True


@writing_rows()
def opt_out(mail: Mail, *, of_all: bool, how: str, now: datetime) -> OptOut:
    """Send the address of a mail no more of its study's, or of any study's; what could still go there is left out."""
    study = None if of_all else mail.study
    row, _ = OptOut.objects.update_or_create(
        study=study, address_hash=mail.address_hash, defaults={"how": how, "out_at": now, "back_at": None}
    )
    same = Q(address_hash=mail.address_hash)
    if mail.to_address:
        same |= Q(to_address__iexact=mail.to_address)
    theirs = Mail.objects.filter(same, may_be_stopped=True)
    _leave_out(theirs if of_all else theirs.filter(study=mail.study), why=OPTED_OUT, now=now)
    return row


@writing_rows()
def opt_in(mail: Mail, *, now: datetime) -> None:
    """Let the address of a mail have the mail of its study again, which also ends an opt-out of all."""
    # What an older version knew another address by, too, is theirs where it wrote to them by it.
    written = Mail.objects.filter(address_hash__in=hashes_of(mail), to_address__iexact=mail.to_address)
    theirs = {mail.address_hash, *written.values_list("address_hash", flat=True)}
    rows = OptOut.objects.filter(address_hash__in=theirs, back_at=None)
    rows.filter(study=mail.study).update(back_at=now)
    rows.filter(study=None).update(back_at=now)


@writing_rows()
def leave_out(mails: Collection[int], *, why: str, now: datetime) -> int:
    """Send those of these mails no more that could still go out, be it that somebody sent them once more: what they say
    does not hold any more. How many it was."""
    return _leave_out(Mail.objects.filter(pk__in=mails), why=why, now=now)


@writing_rows()
def leave_out_to(people: Collection[int], *, why: str, now: datetime, purpose: str = "") -> int:
    """Send these people of registers no mail that could still go out, or none of one purpose. How many it was."""
    theirs = Mail.objects.filter(person__in=people)
    return _leave_out(theirs.filter(purpose=purpose) if purpose else theirs, why=why, now=now)


def _leave_out(mails: QuerySet[Mail], *, why: str, now: datetime) -> int:
    """What is being handed over just now is looked at again before it is ever tried once more (`queries.why_not`)."""
    left: dict[str, Any] = {"state": Mail.State.LEFT_OUT, "body": "", "ended_at": now}
    unclear = (
        mails.filter(state=Mail.State.UNCLEAR).exclude(body="").update(**left, remark=f"{why} {_MAY_HAVE_ARRIVED}")
    )
    kept = Q(state__in=Mail.MAY_BE_REPEATED) & ~Q(body="")
    return unclear + mails.filter(Q(state=Mail.State.WAITING) | kept).update(**left, remark=why)


@writing_rows()
def give_up_mail_of(*, study: int, why: str, now: datetime) -> int:
    """Send no mail of a study that still waits. Its text is kept for a while: a person may send it once more."""
    waiting = Mail.objects.filter(study=study, state=Mail.State.WAITING)
    return waiting.update(state=Mail.State.FAILED, remark=why, ended_at=now)


@writing_rows()
def forget_mail_of(*, study: int) -> None:
    """Delete what is held of a study's mail."""
    Bounce.objects.filter(study=study).delete()
    Mail.objects.filter(study=study).delete()
    OptOut.objects.filter(study=study).delete()


def doubt_what_waits(*, now: datetime) -> int:
    """After a backup was brought back: what waited when it was made may have been sent since. How many; a person sends
    them once more. A backup of an older version has no mail."""
    if Mail._meta.db_table not in connection.introspection.table_names():
        return 0
    with writing_rows():
        return Mail.objects.filter(state__in=(Mail.State.WAITING, Mail.State.SENDING)).update(
            state=Mail.State.UNCLEAR,
            said="The installation was brought back from a backup, and this may have been sent since.",
            ended_at=now,
        )
