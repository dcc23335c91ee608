"""What people see of mail: the study's page, invitations and passwords by mail, and the way out of it."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail as django_mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait.commands import mail as commands
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.mail import sending
from plait.mail.models import Bounce, Mail, OptOut, Outlet
from plait.mail.queries import opt_out_token
from plait.records.problem import InputRejected
from plait.study.acting import acting_as
from plait.study.actions import (
    accept_invitation,
    add_member,
    archive_study,
    remove_member,
    reopen_study,
    revoke_invitation,
)
from plait.study.links import link_with
from plait.study.mailing.actions import invite_member_by_mail, repeat_mail, send_test
from plait.study.models import AccessLink, Account, Event, MemberInvitation, Membership, Role, Study
from plait.study.undoing import undo
from tests.mail.conftest import SetUp
from tests.mail.server import Faulty
from tests.mail.test_returned import a_mail, report

State = Mail.State
pytestmark = pytest.mark.django_db


def invite(client: Client, study: Study, email: str, language: str = "en") -> str:
    asked = {"role": "coder", "note": "Bo", "email": email, "language": language}
    return client.post(f"/s/{study.slug}/members/invite/", asked).content.decode()


def test_an_invitation_is_mailed_and_its_link_lets_somebody_join(server: Faulty, client: Client, study: Study) -> None:
    page = invite(client, study, "bo@example.com")
    assert "on its way to bo@example.com" in page
    work_off()
    [message] = server.to("bo@example.com")
    text = message.get_content()
    assert message["Subject"].strip() == "You are invited to the study “Ideas that come home”"
    assert "Olu Owner invites you" in text
    [token] = re.findall(r"https://plait\.example\.org/join/(\w+)/", text)
    assert f"/join/{token}/" in page
    bo = Client()
    assert bo.get(f"/join/{token}/").status_code == 200
    word = "a good long word"
    bo.post("/accounts/signup/", {"email": "bo@example.com", "password1": word, "password2": word})
    bo.post(f"/join/{token}/")
    assert Membership.objects.get(account__email="bo@example.com").role == "coder"
    event = Event.objects.get(verb="member invited by mail")
    assert "bo@example.com" not in repr([each.after for each in event.changes.all()])
    assert "bo@example.com" not in repr(list(Job.objects.values()))


def test_an_address_that_is_none_makes_no_invitation_and_nothing_typed_is_lost(
    server: Faulty, client: Client, study: Study
) -> None:
    page = invite(client, study, "zoë@example.com")
    assert "letters before the @" in page or "valid email" in page
    assert "zoë@example.com" in page
    assert not MemberInvitation.objects.exists()
    assert not AccessLink.objects.exists()


def test_where_no_mail_is_set_up_every_page_says_what_to_do(client: Client, study: Study, settings: Settings) -> None:
    settings.MAIL = {}
    members = client.get(f"/s/{study.slug}/members/").content.decode()
    assert "Plait sends nothing: you pass the link on." in members
    assert 'name="email"' not in members
    assert "Hand links over yourself" in client.get(f"/s/{study.slug}/mail/").content.decode()
    refused = client.post(f"/s/{study.slug}/mail/test/")
    assert refused.status_code == 422
    assert "Hand the link or the text over yourself" in refused.content.decode()
    reset = Client().get("/accounts/password/reset/").content.decode()
    assert "plait link" in reset
    assert '<form method="post" class="stack"' not in reset
    assert not django_mail.outbox


def test_trouble_is_said_in_a_sentence_and_the_command_ends_with_it(
    set_up: SetUp, monkeypatch: pytest.MonkeyPatch, client: Client, study: Study
) -> None:
    set_up(1)
    monkeypatch.setattr(commands, "migrate", lambda: None)
    assert commands.status(Namespace(json=True)) == 0
    Outlet.objects.update_or_create(pk=1, defaults={"trouble": "there is no way to it: Connection refused"})
    assert "Connection refused. Nothing is lost." in client.get(f"/s/{study.slug}/mail/").content.decode()
    assert commands.status(Namespace(json=True)) == 1
    mail = a_mail("bo@example.com", key="k" * 20, study=study.pk)
    assert "<dd>English (en)</dd>" in client.get(f"/s/{study.slug}/mail/{mail.pk}/").content.decode()


def test_a_forgotten_password_is_mailed_and_works_once(server: Faulty, owner: Account) -> None:
    guest = Client()
    guest.post("/accounts/password/reset/", {"email": owner.email})
    work_off()
    [message] = server.to(owner.email)
    assert message["List-Unsubscribe"] is None
    [path] = re.findall(r"http://testserver(/accounts/password/reset/key/\S+/)", message.get_content())
    form = guest.get(path, follow=True)
    changed = guest.post(
        form.redirect_chain[-1][0], {"password1": "another long word", "password2": "another long word"}
    )
    assert changed.status_code == 302
    owner.refresh_from_db()
    assert owner.check_password("another long word")
    assert "another long word" not in repr(list(Mail.objects.values()))
    again = Client().get(path, follow=True).content.decode()
    assert "password1" not in again
    assert not Mail.objects.exclude(body="").exists(), "the link lies nowhere any more"


def test_nobody_is_told_whether_an_address_has_an_account(server: Faulty, owner: Account) -> None:
    pages = [
        Client().post("/accounts/password/reset/", {"email": email}, follow=True).content
        for email in (owner.email, "nobody@example.com")
    ]
    strip = re.compile(rb'value="[^"]*"|"X-CSRFToken": "[^"]*"')
    assert strip.sub(b"", pages[0]) == strip.sub(b"", pages[1])
    assert Mail.objects.count() == 1


def test_the_page_says_what_became_of_each_mail_and_lets_one_be_sent_once_more(
    server: Faulty, client: Client, study: Study
) -> None:
    for email in ("ada@example.com", "gone@example.com", "drops@example.com"):
        invite(client, study, email)
    work_off()
    page = client.get(f"/s/{study.slug}/mail/").content.decode()
    assert "1 sent, 1 not known whether sent, 1 refused." in page
    assert "550 5.1.1 No such user here" in page
    table = client.get(f"/s/{study.slug}/mail/?export=csv&state=refused")
    assert "gone@example.com" in b"".join(table).decode()  # type: ignore[arg-type]
    mail = Mail.objects.get(to_address="gone@example.com")
    one = client.get(f"/s/{study.slug}/mail/{mail.pk}/").content.decode()
    assert "Send once more" in one
    answer = client.post(f"/s/{study.slug}/mail/{mail.pk}/again/", follow=True)
    assert "It is sent once more." in answer.content.decode()
    assert Event.objects.filter(verb="mail sent again").exists()
    done = Mail.objects.get(to_address="ada@example.com")
    assert client.post(f"/s/{study.slug}/mail/{done.pk}/again/").status_code == 422


def test_a_test_goes_to_oneself_and_what_was_cancelled_goes_on(server: Faulty, client: Client, study: Study) -> None:
    answer = client.post(f"/s/{study.slug}/mail/test/", follow=True)
    assert "A test is on its way to owner@example.org" in answer.content.decode()
    Job.objects.update(state=Job.State.CANCELLED)
    assert "Go on sending" in client.get(f"/s/{study.slug}/mail/").content.decode()
    client.post(f"/s/{study.slug}/mail/go-on/")
    work_off()
    assert len(server.to("owner@example.org")) == 1
    assert "Go on sending" not in client.get(f"/s/{study.slug}/mail/").content.decode()


def test_one_click_stops_the_mail_of_a_study_and_can_be_taken_back(
    server: Faulty, client: Client, study: Study
) -> None:
    invite(client, study, "bo@example.com")
    mail = Mail.objects.get()
    address = f"/stop/{opt_out_token(mail)}/"
    guest = Client(enforce_csrf_checks=True)
    looked = guest.get(address)
    assert "No more mail?" in looked.content.decode()
    assert looked["Cache-Control"] == "no-store"
    assert not OptOut.objects.exists(), "a mail scanner opens links"
    answer = guest.post(address, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert OptOut.objects.get().how == OptOut.How.MAIL_PROGRAM
    mail.refresh_from_db()
    assert (mail.state, mail.body) == (State.LEFT_OUT, "")
    assert "this address wants none of this study" in invite(client, study, "bo@example.com")
    assert "One address wants none any more" in client.get(f"/s/{study.slug}/mail/").content.decode()
    assert "You get the mail of this study again." in guest.post(address, {"want": "mail"}).content.decode()
    assert "on its way to bo@example.com" in invite(client, study, "bo@example.com")
    assert "No study of this site" in guest.post(address, {"want": "none of all"}).content.decode()
    wrong = address[:-4] + ("aaa/" if address[-4:-1] != "aaa" else "bbb/")
    assert guest.get(wrong).status_code == guest.post(wrong).status_code == 404


def test_mail_that_came_back_is_told_to_its_mail_and_the_rest_is_kept_to_be_looked_at(
    server: Faulty, client: Client, study: Study
) -> None:
    invite(client, study, "bo@example.com")
    work_off()
    mail = Mail.objects.get()
    other = a_mail("x@example.com", key="k" * 20, study=study.pk + 1)
    mbox = b"".join(
        b"From MAILER-DAEMON Mon Nov 30 10:00:00 2026\n" + each + b"\n\n"
        for each in (
            report("bo@example.com", f"<plait.{mail.key}@example.org>"),
            report("x@example.com", f"<plait.{other.key}@example.org>"),
            b"From: friend@example.com\nSubject: Hello\n\nHow are you?",
        )
    )
    file = SimpleUploadedFile("back.mbox", mbox)
    page = client.post(f"/s/{study.slug}/mail/bounces/", {"file": file}).content.decode()
    assert "1 mail could not be delivered." in page
    assert "1 is about mail of other studies" in page
    assert "It names nobody to whom a mail could not be delivered. Its subject: “Hello”." in page
    mail.refresh_from_db()
    other.refresh_from_db()
    assert (mail.state, other.state) == (State.BOUNCED, State.SENT)
    unknown = Bounce.objects.get(mail=None)
    assert "Looked at, let it go" in client.get(f"/s/{study.slug}/mail/").content.decode()
    client.post(f"/s/{study.slug}/mail/bounces/{unknown.pk}/settle/")
    assert not Bounce.objects.filter(mail=None).exists()
    empty = client.post(f"/s/{study.slug}/mail/bounces/", {"file": SimpleUploadedFile("a.eml", b"\n")})
    assert "The file is empty." in empty.content.decode()


def test_those_who_see_no_addresses_see_no_mail(
    server: Faulty, study: Study, client_of: Callable[[str | None], Client]
) -> None:
    assert client_of("coder").get(f"/s/{study.slug}/mail/").status_code == 403
    page = client_of("researcher").get(f"/s/{study.slug}/mail/")
    assert page.status_code == 200
    assert link_with(AccessLink.Purpose.JOIN, "x") is None


def test_what_waits_of_a_void_invitation_or_an_archived_study_does_not_go_out(
    server: Faulty, study: Study, owner: Account
) -> None:
    now = timezone.now()
    asked = {"study": study, "role": Role.CODER, "note": "", "language": "en", "now": now}
    with acting_as(owner):
        void, _, dead = invite_member_by_mail(email="ada@example.com", **asked)  # type: ignore[arg-type]
        _, _, waiting = invite_member_by_mail(email="bo@example.com", **asked)  # type: ignore[arg-type]
        revoke_invitation(invitation=void, now=now)
        archive_study(study=study, now=now)
        sending.wake_all()
        work_off()
        assert not server.taken
        said = {mail.pk: (mail.state, mail.remark, bool(mail.body)) for mail in Mail.objects.all()}
        assert said[dead.pk] == (State.LEFT_OUT, "The invitation was made void before it was sent.", False)
        assert said[waiting.pk] == (State.FAILED, "The study was archived before it was sent.", True)
        reopen_study(study=study)
        repeat_mail(study=study, mail=waiting, now=now)
        work_off()
    assert [envelope.rcpt_tos for envelope, _ in server.taken] == [["bo@example.com"]]


@pytest.mark.parametrize("by", ["being made void", "its undo", "being used", "its age"])
def test_an_invitation_whose_link_opens_nothing_is_not_sent_once_more(
    server: Faulty, study: Study, owner: Account, by: str
) -> None:
    now = timezone.now()
    with acting_as(owner):
        invitation, link, mail = invite_member_by_mail(
            study=study, role=Role.CODER, note="", email="ada@example.com", language="en", now=now
        )
        Mail.objects.update(state=State.REFUSED, ended_at=now)
        if by == "being made void":
            revoke_invitation(invitation=invitation, now=now)
        elif by == "its undo":
            undo(Event.objects.get(verb="member invited by mail"))
        elif by == "being used":
            accept_invitation(link=link, account=Account.objects.create_user("ada@example.com"), now=now)
        else:
            now += timedelta(days=15)
        with pytest.raises(InputRejected):
            repeat_mail(study=study, mail=mail, now=now)
        work_off()
    assert not server.taken


def test_a_test_is_not_sent_once_more_to_who_is_no_member_any_more(
    server: Faulty, study: Study, owner: Account
) -> None:
    other = Account.objects.create_user("bo@example.com")
    with acting_as(owner):
        membership = add_member(study=study, account=other, role=Role.OWNER)
    with acting_as(other):
        mail = send_test(study=study, account=other, now=timezone.now())
    Mail.objects.update(state=State.FAILED)
    with acting_as(owner):
        remove_member(membership=membership)
        with pytest.raises(InputRejected, match="They are no member of the study any more"):
            repeat_mail(study=study, mail=mail, now=timezone.now())
