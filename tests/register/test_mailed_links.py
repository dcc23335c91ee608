"""A person's link for consent is mailed in the language they chose, and opens in it."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

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
from plait.register.leaving.actions import withdraw_person
from plait.register.models import Clause, Consent, Identity, Person
from plait.study.models import Event

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
