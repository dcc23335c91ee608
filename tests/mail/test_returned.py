"""Mail that came back names its mail, or what is not understood is said."""

from __future__ import annotations

import contextlib
import re
import time
from datetime import timedelta
from email.message import EmailMessage

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from plait.formats.mail.returned import MOST_BYTES, MOST_MESSAGES, read_returned
from plait.mail.bounces import take_in, told_in
from plait.mail.models import Bounce, Mail
from plait.mail.setup import address_hash
from plait.pages.guests import ALPHABET
from plait.records.problem import InputRejected, Problem
from plait.records.returned_mail import Fate, Returned

State = Mail.State


def report(address: str, message_id: str, *, action: str = "failed", status: str = "5.1.1") -> bytes:
    """As Postfix writes it."""
    return f"""Return-Path: <>
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: plait@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
Arrival-Date: Mon, 30 Nov 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; {address}
Original-Recipient: rfc822;{address}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 <{address}>: Recipient address rejected

--B
Content-Type: text/rfc822-headers

From: Plait <plait@example.org>
To: {address}
Message-ID: {message_id}
Subject: An invitation

--B--
""".encode()


EXIM = b"""Return-path: <>
X-Failed-Recipients: gone@example.com
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.example.org>
To: back+abcdefghjkmnpqrstuvw@example.org
Subject: Mail delivery failed: returning message to sender

A message that you sent could not be delivered to one or more of its recipients.

  gone@example.com
    host mx.example.com [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<gone@example.com>:
    550 5.1.1 <gone@example.com>: no such user
"""
QMAIL = b"""Return-Path: <>
From: MAILER-DAEMON@mx.example.org
To: plait@example.org
Subject: failure notice

Hi. This is the qmail-send program at mx.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.

<gone@example.com>:
192.0.2.1 does not like recipient.
Remote host said: 553 sorry, that domain isn't here
Giving up on 192.0.2.1.

--- Below this line is a copy of the message.

Message-ID: <plait.abcdefghjkmnpqrstuvw@example.org>
"""


def test_a_report_is_read() -> None:
    [told] = read_returned(report("ada@example.com", "<plait.abcdefghjkmnpqrstuvw@example.org>"), name="a.eml")
    assert isinstance(told, Returned)
    assert (told.fate, told.status, told.recipients) == (Fate.FAILED, "5.1.1", ("ada@example.com",))
    assert "<plait.abcdefghjkmnpqrstuvw@example.org>" in told.marks
    assert told.said == "550 5.1.1 <ada@example.com>: Recipient address rejected"


@pytest.mark.parametrize(("content", "status"), [(EXIM, "5.1.1"), (QMAIL, "5.0.0")])
def test_servers_that_write_no_report_are_understood(content: bytes, status: str) -> None:
    [told] = read_returned(content, name="a.eml")
    assert isinstance(told, Returned)
    assert (told.recipients, told.status) == (("gone@example.com",), status)
    assert any("abcdefghjkmnpqrstuvw" in each for each in told.marks)


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"From: a@example.com\nSubject: Hi\n\nHello", "It names nobody to whom a mail could not be delivered."),
        (b"From: a@example.com\nAuto-Submitted: auto-replied\nSubject: Away\n\nI am on leave", "an automatic answer"),
        (b"From: MAILER-DAEMON@x.org\nSubject: Failed\n\nSomething went wrong", "It names nobody"),
        (b'Content-Type: multipart/report; report-type=feedback-report; boundary="B"\n\n--B--', "It is a complaint"),
        (report("", "<x@y>"), "It names nobody"),
    ],
)
def test_what_names_nobody_is_said(content: bytes, cause: str) -> None:
    [told] = read_returned(content, name="a.eml")
    assert isinstance(told, Problem)
    assert cause in told.cause
    assert told.place == "a.eml"


def test_a_mailbox_holds_many_and_says_which_was_not_understood() -> None:
    one = b"From MAILER-DAEMON Mon Nov 30 10:00:00 2026\n"
    told = list(read_returned(one + EXIM + b"\n" + one + b"Subject: Hi\n\nHello\n\n" + one + QMAIL, name="a.mbox"))
    assert [type(each) for each in told] == [Returned, Problem, Returned]
    assert isinstance(told[1], Problem)
    assert told[1].place == "a.mbox, message 2"


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b" \n", "The file is empty"),
        (b"x" * (MOST_BYTES + 1), "It is larger than"),
        (b"From a\n\n" * (MOST_MESSAGES + 1), "messages; "),
        (b"PK\x03\x04\x14\x00xl/workbook.xml" * 50, "This is no mail"),
        (b"id,age\n1,40\n", "This is no mail"),
    ],
    ids=["empty", "large", "many", "workbook", "table"],
)
def test_what_cannot_be_read_is_refused(content: bytes, cause: str) -> None:
    with pytest.raises(InputRejected, match=re.escape(cause)):
        read_returned(content, name="a")


def test_hostile_messages_take_little_and_are_answered_in_words() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3_000))
    deep = EmailMessage()
    deep.set_content("x")
    headers = b"".join(b"X-H%d: %s\n" % (n, b"a" * 500) for n in range(20_000))
    broken = b"Content-Type: multipart/report; boundary=\nSubject: =?utf-8?b?////?= =?x-none?q?=ff?=\n\n\n--\n"
    lines = b"Final-Recipient: rfc822; " + b"<" * 200_000 + b"@"
    begun = time.process_time()
    for content in (
        nested,
        headers,
        broken,
        lines,
        b"To: " + b"a@b," * 100_000,
        b"X:" + b"<" * 400_000,
        b"\n" * 400_000 + b"x:",
        b'Content-Type: multipart/report; a="' + b";" * 250_000,
        b'Content-Type: multipart/report; a="' + b"\n ;" * 150_000,
        b"".join(b"Content-Type: multipart/digest; boundary=%d\r\r--%d\r" % (n, n) for n in range(3_000)),
    ):
        for each in read_returned(content, name="a.eml"):
            assert isinstance(each, Problem)
    assert time.process_time() - begun < 20


@given(st.binary(max_size=400))
def test_any_bytes_are_answered(content: bytes) -> None:
    try:
        found = read_returned(content, name="a")
    except InputRejected:
        return
    assert all(isinstance(each, Returned | Problem) for each in found)
    # Cut off anywhere, too.
    with contextlib.suppress(InputRejected):
        read_returned(report("ada@example.com", "<x@y>")[: len(content) * 3] + content, name="a")


def a_mail(address: str, *, key: str, state: str = State.SENT, study: int | None = 7) -> Mail:
    now = timezone.now()
    return Mail.objects.create(
        study=study,
        purpose="test",
        label="Test",
        to_address=address,
        address_hash=address_hash(address),
        key=key,
        message_id=f"<plait.{key}@example.org>",
        state=state,
        give_up_at=now,
        handed_at=now,
    )


@pytest.mark.django_db
def test_a_bounce_is_told_to_its_mail_by_what_names_it_else_by_the_address() -> None:
    by_id, by_address, by_envelope = (
        a_mail("ada@example.com", key="abcdefghjkmnpqrstuv2"),
        a_mail("bo@example.com", key="abcdefghjkmnpqrstuv3"),
        a_mail("gone@example.com", key="abcdefghjkmnpqrstuvw"),
    )
    earlier = a_mail("bo@example.com", key="abcdefghjkmnpqrstuv4")
    Mail.objects.filter(pk=earlier.pk).update(handed_at=timezone.now() - timedelta(days=40))
    mbox = b"From x\n".join(
        (
            b"",
            report("forwarded@elsewhere.example", by_id.message_id) + b"\n",
            report("BO@example.com", "<another@id>", status="5.2.2") + b"\n",
            EXIM + b"\n",
            report("unknown@example.com", "<another@id>") + b"\n",
        )
    )
    taken = take_in(told_in(mbox, name="a.mbox"), name="a.mbox", now=timezone.now())
    assert (taken.n_bounced, len(taken.problems)) == (3, 1)
    assert "A mail to unknown@example.com came back" in taken.problems[0].cause
    states = {each.pk: each.state for each in Mail.objects.all()}
    assert {states[each.pk] for each in (by_id, by_address, by_envelope)} == {State.BOUNCED}
    assert states[earlier.pk] == State.SENT
    assert Bounce.objects.get(mail=None).recipient == "unknown@example.com"
    again = take_in(told_in(mbox, name="a.mbox"), name="a.mbox", now=timezone.now())
    assert (again.n_bounced, again.n_known) == (0, 3)


@pytest.mark.django_db
def test_by_an_address_a_study_learns_nothing_of_others_and_misses_nothing_of_its_own() -> None:
    own = a_mail("ada@example.com", key="abcdefghjkmnpqrstuv2")
    for address, key, study in (("ada@example.com", "v3", 8), ("eve@example.com", "v4", None)):
        a_mail(address, key=f"abcdefghjkmnpqrstu{key}", study=study)
    told = [
        take_in(
            told_in(report(f"{name}@example.com", "<another@id>"), name="a"), name="a", now=timezone.now(), study=7
        ).as_counts()
        for name in ("ada", "eve", "nobody")
    ]
    own.refresh_from_db()
    assert (own.state, told[0]["bounced"]) == (State.BOUNCED, 1)
    assert told[1] == told[2]


@pytest.mark.django_db
def test_what_is_only_late_changes_nothing_and_what_arrived_settles_a_doubt() -> None:
    late = a_mail("ada@example.com", key="abcdefghjkmnpqrstuv2")
    open_ = a_mail("bo@example.com", key="abcdefghjkmnpqrstuv3", state=State.UNCLEAR)
    delayed = report("ada@example.com", late.message_id, action="delayed", status="4.4.1")
    delivered = report("bo@example.com", open_.message_id, action="delivered", status="2.0.0")
    assert take_in(told_in(delayed, name="a"), name="a", now=timezone.now()).n_delayed == 1
    assert take_in(told_in(delivered, name="a"), name="a", now=timezone.now()).n_delivered == 1
    assert [each.state for each in Mail.objects.order_by("pk")] == [State.SENT, State.SENT]


@pytest.mark.django_db
def test_a_large_mailbox_asks_few_questions(django_assert_max_num_queries: object) -> None:
    keys = [f"{'a' * 18}{ALPHABET[n // 20]}{ALPHABET[n % 20]}" for n in range(60)]
    mails = [a_mail(f"p{n}@example.com", key=key) for n, key in enumerate(keys)]
    mbox = b"".join(b"From x\n" + report(each.to_address, each.message_id) + b"\n" for each in mails)
    with django_assert_max_num_queries(80):  # type: ignore[operator]
        assert take_in(told_in(mbox, name="a"), name="a", now=timezone.now()).n_bounced == 60
