"""A person's link for consent is mailed in the language they chose, and opens in it."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait.jobs.worker import work_off
from plait.mail.actions import opt_out
from plait.mail.models import Mail, OptOut
from plait.records.problem import InputRejected
from plait.register.consents.actions import (
    mail_link,
    make_link_void,
    make_links,
    record_consent,
    say_by_link,
    withdraw_consent,
    write_sheet,
)
from plait.register.consents.queries import asked_of
from plait.register.leaving.actions import forget_person, plan_of, withdraw_person
from plait.register.models import Clause, Consent, Identity, Person
from plait.study.mailing.actions import repeat_mail
from plait.study.models import AccessLink, Event

NOW = timezone.now()


@pytest.fixture
def asked(ada: Person, settings: Settings) -> Person:
    settings.ADDRESS = "https://plait.example.org"
    settings.MAIL = {"host": "127.0.0.1", "from": "plait@example.org", "security": "none"}
    write_sheet(study=ada.study, introduction="Welcome.", contact="Zed Contact", wordings={"survey": "All of it."})
    make_links(study=ada.study, people=[ada], now=NOW)
    Identity.objects.update_or_create(person=ada, defaults={"study": ada.study, "email": "ada@example.com"})
    return ada


@pytest.mark.parametrize(
    ("chosen", "spoken", "says", "remark"),
    [
        ("ar-EG", "ar", "تسألك الدراسة", ""),
        ("pt-BR", "pt", "pergunta com o que concorda", ""),
        ("sw", "sw", "unauliza unakubali nini", ""),
        ("en-gb", "en", "asks what you agree to", ""),
        ("", "en", "asks what you agree to", ""),
        ("de", "en", "asks what you agree to", "There are no texts in German yet: it is written in English."),
    ],
)
def test_a_person_is_mailed_in_the_language_they_chose(
    asked: Person, client: Client, chosen: str, spoken: str, says: str, remark: str
) -> None:
    Person.objects.filter(pk=asked.pk).update(language=chosen)
    address = f"/s/{asked.study.slug}/register/people/{asked.pk}/"
    assert "Mail the link" in client.get(address).content.decode()
    page = client.post(f"{address}consent-link/mail/", follow=True).content.decode()
    assert f"The link is on its way to P1. {remark}".strip() in page
    mail = Mail.objects.get()
    assert (mail.to_address, mail.person, mail.language, mail.remark) == (
        "ada@example.com",
        asked.pk,
        chosen or "en",
        remark,
    )
    assert says in mail.body
    assert "Zed Contact" in mail.body
    link, stop = (re.search(rf"https://plait\.example\.org(/{way}/\S+)", mail.body) for way in ("consent", "stop"))
    assert link is not None
    assert stop is not None
    guest = Client(headers={"Accept-Language": spoken})
    for opened in (link[1], stop[1]):
        assert f'<html lang="{spoken}"' in guest.get(opened).content.decode()
    event = Event.objects.filter(verb="consent link mailed").get()
    assert "ada@example.com" not in repr([each.after for each in event.changes.all()])


def test_a_link_is_not_mailed_twice_while_the_first_mail_waits(asked: Person) -> None:
    mail_link(person=asked, now=NOW)
    with pytest.raises(InputRejected, match="waiting to be sent"):
        mail_link(person=asked, now=NOW)
    assert Mail.objects.count() == 1


def test_what_waits_for_a_person_does_not_go_out_once_the_link_is_void(asked: Person) -> None:
    mail_link(person=asked, now=NOW)
    make_link_void(person=asked, now=NOW)
    mail = Mail.objects.get()
    assert (mail.state, mail.remark) == (Mail.State.LEFT_OUT, "The link was made void before it was sent.")


@pytest.mark.parametrize("by", ["leaving", "a note", "their link"])
def test_what_waits_for_a_person_does_not_go_out_once_they_left_or_want_no_address_kept(asked: Person, by: str) -> None:
    record_consent(person=asked, clause=Clause.CONTACT, given_at=NOW, now=NOW)
    write_sheet(study=asked.study, introduction="Welcome.", contact="Zed Contact", wordings={"contact": "All of it."})
    mail_link(person=asked, now=NOW)
    if by == "leaving":
        withdraw_person(person=asked, now=NOW)
    elif by == "a note":
        withdraw_consent(consent=Consent.objects.get(clause=Clause.CONTACT), now=NOW)
    else:
        say_by_link(person=asked, says={Clause.CONTACT: False}, read=asked_of(asked).mark, now=NOW)
    assert Mail.objects.get().state == Mail.State.LEFT_OUT
    assert Mail.objects.get().remark.startswith("They ")


def test_nobody_is_mailed_who_wants_no_mail_has_left_or_has_no_address(asked: Person, client: Client) -> None:
    first = mail_link(person=asked, now=NOW)
    opt_out(first, of_all=False, how=OptOut.How.PAGE, now=NOW)
    address = f"/s/{asked.study.slug}/register/people/{asked.pk}/consent-link/mail/"
    assert "No mail goes to P1: pass the link on yourself." in client.post(address, follow=True).content.decode()
    Identity.objects.filter(person=asked).update(email="")
    with pytest.raises(InputRejected, match=r"No e-mail address .* Pass the link on yourself"):
        mail_link(person=asked, now=NOW)
    withdraw_person(person=asked, now=NOW)
    with pytest.raises(InputRejected, match="They left the study"):
        mail_link(person=asked, now=NOW)
    assert Mail.objects.filter(state=Mail.State.WAITING).count() == 0


UNSENT = [Mail.State.REFUSED, Mail.State.FAILED, Mail.State.UNCLEAR]


@pytest.mark.parametrize("state", UNSENT)
@pytest.mark.parametrize("by", ["opting out", "leaving", "a note", "a void link", "the erasure"])
def test_nothing_that_was_not_sent_is_sent_once_more_to_who_wants_none(
    asked: Person, client: Client, by: str, state: Mail.State
) -> None:
    record_consent(person=asked, clause=Clause.CONTACT, given_at=NOW, now=NOW)
    mail = mail_link(person=asked, now=NOW)
    Mail.objects.update(state=state, ended_at=NOW)
    address = f"/s/{asked.study.slug}/mail/{mail.pk}/"
    assert "Send once more" in client.get(address).content.decode()
    if by == "opting out":
        opt_out(mail, of_all=True, how=OptOut.How.PAGE, now=NOW)
    elif by == "leaving":
        withdraw_person(person=asked, now=NOW)
    elif by == "a note":
        withdraw_consent(consent=Consent.objects.get(clause=Clause.CONTACT), now=NOW)
    elif by == "a void link":
        make_link_void(person=asked, now=NOW)
    else:
        forget_person(plan=plan_of(asked, now=NOW))
    mail.refresh_from_db()
    assert mail.body == ""
    if by != "the erasure":
        assert mail.state == Mail.State.LEFT_OUT
        assert mail.remark.startswith(("They ", "The link was made void", "This address took itself out"))
        assert ("not known whether it was sent" in mail.remark) == (state == Mail.State.UNCLEAR)
    assert "Send once more" not in client.get(address).content.decode()
    with pytest.raises(InputRejected):
        repeat_mail(study=asked.study, mail=mail, now=NOW)


@pytest.mark.parametrize("by", ["opting out", "leaving", "a note", "a void link", "no address"])
def test_a_mail_is_looked_at_again_when_it_is_sent_once_more_or_goes_out(
    asked: Person, client: Client, by: str
) -> None:
    """However it came that it does not hold any more: an undo, an older version, or while it was handed over."""
    record_consent(person=asked, clause=Clause.CONTACT, given_at=NOW, now=NOW)
    mail = mail_link(person=asked, now=NOW)
    Mail.objects.update(state=Mail.State.FAILED, ended_at=NOW)
    if by == "opting out":
        OptOut.objects.create(study=asked.study_id, address_hash=mail.address_hash, how=OptOut.How.PAGE)
    elif by == "leaving":
        Person.objects.update(withdrawn_at=NOW)
    elif by == "a note":
        Consent.objects.update(withdrawn_at=NOW)
    elif by == "a void link":
        AccessLink.objects.all().delete()
    else:
        Identity.objects.all().delete()
    page = client.get(f"/s/{asked.study.slug}/mail/{mail.pk}/").content.decode()
    assert "It is not sent once more. " in page
    assert "Send once more" not in page
    with pytest.raises(InputRejected, match="Do not send it once more"):
        repeat_mail(study=asked.study, mail=mail, now=NOW)
    Mail.objects.update(state=Mail.State.WAITING, ended_at=None)
    work_off()
    mail.refresh_from_db()
    assert (mail.state, mail.body) == (Mail.State.LEFT_OUT, "")
