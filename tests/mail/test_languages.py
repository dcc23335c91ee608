"""A mail is written in the language of whoever gets it, and so is the page that it leads to."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from pytest_django import Settings

from plait.mail.models import Mail
from plait.study.models import Account, Study
from tests.mail.test_pages import invite

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"


@pytest.fixture
def mails(settings: Settings) -> None:
    settings.ADDRESS = "https://plait.example.org"
    settings.MAIL = {"host": "127.0.0.1", "from": "plait@example.org", "security": "none"}


def path_in(mail: Mail, begins: str) -> str:
    found = re.search(rf"https://plait\.example\.org(/{begins}/\S+)", mail.body)
    assert found is not None, mail.body
    return found[1]


def test_an_invitation_is_in_the_language_that_its_sender_chose_and_so_is_the_way_out_of_the_mail(
    mails: None, client: Client, owner: Account, study: Study
) -> None:
    owner.language = "pt"
    owner.save()
    assert '<option value="pt" selected>' in client.get(f"/s/{study.slug}/members/").content.decode()
    invite(client, study, "bo@example.com", language="ar")
    mail = Mail.objects.get()
    assert mail.subject == "دعوة إلى الدراسة «\u2068Ideas that come home\u2069»", "a title turns nothing about"
    assert mail.body.startswith("دعاك \u2068Olu Owner\u2069 إلى العمل")
    assert "صفتك فيها: \u2068مرمِّز\u2069." in mail.body
    assert not re.search("invites|role|works once|no more mail", mail.body)
    address = path_in(mail, "stop")
    english = Client(headers={"Accept-Language": "en"})
    assert '<html lang="ar" dir="rtl">' in english.get(address).content.decode()
    assert '<html lang="fr" dir="ltr">' in english.get(f"{address}?language=fr").content.decode()


def test_a_language_that_is_not_offered_invites_nobody(mails: None, client: Client, study: Study) -> None:
    assert "tlh" in invite(client, study, "bo@example.com", language="tlh")
    assert not Mail.objects.exists()


@pytest.mark.parametrize(
    ("chosen", "subject"),
    [
        ("ar", "كلمة مرور جديدة لحسابك في Plait"),
        ("es", "Una contraseña nueva para Plait"),
        ("pt", "Uma nova palavra-passe para o Plait"),
        ("sw", "Nenosiri jipya la Plait"),
        ("en-gb", "A new password for Plait"),
        ("", "Un nouveau mot de passe pour Plait"),
    ],
)
def test_a_new_password_is_mailed_in_the_language_of_the_account(mails: None, chosen: str, subject: str) -> None:
    Account.objects.create_user("ada@example.com", PASSWORD, language=chosen)
    asking = Client(headers={"Accept-Language": "fr"})
    asking.post("/accounts/password/reset/", {"email": "ada@example.com"})
    mail = Mail.objects.get()
    assert (mail.subject, mail.language) == (subject, chosen or "fr")


def test_another_address_is_asked_for_and_told_in_the_language_of_the_account(mails: None) -> None:
    account = Account.objects.create_user("ada@example.com", PASSWORD, language="ar")
    ada = Client()
    ada.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    ada.post("/accounts/email/", {"email": "new@example.com", "password": PASSWORD})
    asked = Mail.objects.get()
    assert asked.subject == "عنوانك في Plait"
    assert "\u2068new@example.com\u2069" in asked.body
    ada.post(path_in(asked, "accounts/email"))
    told = Mail.objects.get(to_address="ada@example.com")
    assert told.subject == "لحسابك في Plait عنوان آخر"
    assert "\u2068new@example.com\u2069" in told.body
    assert "\u2068https://plait.example.org\u2069" in told.body


def test_an_address_to_which_nothing_can_be_sent_is_said_beside_its_field(mails: None) -> None:
    account = Account.objects.create_user("ada@example.com", PASSWORD, language="es")
    ada = Client()
    ada.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    Account.objects.create_user("bo@example.com")
    page = ada.post("/accounts/email/", {"email": "bo@example.com", "password": PASSWORD}).content.decode()
    assert 'id="id_email_error">Otra cuenta tiene esta dirección. Indique otra, o inicie sesión con esa cuenta.' in page
