"""Pages of accounts: they are closed to strangers, what they store is stored whole, and an address is one account's."""

from __future__ import annotations

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.account.signals import password_changed, user_signed_up
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from pytest_django import Settings

from plait.mail.models import Mail
from plait.study.actions import move_account
from plait.study.models import Account
from tests.posted_fields import unread_fields_meant

PASSWORD, OTHER = "correct horse battery", "battery horse correct"


def pages_of_accounts() -> list[str]:
    def walked(patterns: list[URLPattern | URLResolver], before: str) -> list[str]:
        found = []
        for each in patterns:
            route = before + str(each.pattern)
            if isinstance(each, URLResolver):
                found += walked(each.url_patterns, route)
            elif "<" not in route and "(" not in route:
                found.append(f"/{route}")
        return found

    return [route for route in walked(get_resolver().url_patterns, "") if route.startswith("/accounts/")]


@pytest.fixture
def account(db: None) -> Account:
    return Account.objects.create_user("a@example.org", PASSWORD, name="A")


@pytest.fixture
def visitor(account: Account) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_no_page_of_accounts_breaks_whoever_comes_and_whatever_is_sent(visitor: Client) -> None:
    found = pages_of_accounts()
    assert len(found) > 10
    with unread_fields_meant():
        for client in (Client(raise_request_exception=False), visitor):
            for page in found:
                for answer in (client.get(page), client.post(page, {"email": "x", "login": "x", "action_add": ""})):
                    assert answer.status_code < 500, page
                    if client is not visitor and answer.status_code == 200:
                        assert "a@example.org" not in answer.content.decode(), page


@pytest.mark.parametrize("wanted", ["other@example.org", "OTHER@example.org", " other@EXAMPLE.org "])
def test_nobody_takes_the_address_of_another_account(visitor: Client, account: Account, wanted: str) -> None:
    Account.objects.create_user("other@example.org", PASSWORD)
    answer = visitor.post("/accounts/email/", {"email": wanted, "password": PASSWORD})
    assert "Another account has this address." in answer.content.decode()
    account.refresh_from_db()
    assert account.email == "a@example.org"
    assert not EmailAddress.objects.filter(email__iexact="other@example.org", user=account).exists()


@pytest.mark.django_db
@pytest.mark.parametrize("is_open", [True, False])
def test_signing_in_leads_to_signing_up_where_that_is_open_alone(settings: Settings, is_open: bool) -> None:
    settings.OPEN_SIGN_UP = is_open
    page = Client().get("/accounts/login/?next=/s/x/").content.decode()
    assert ('href="/accounts/signup/' in page) == is_open
    assert ("Accounts are made by invitation" in page) != is_open
    assert 'name="next" value="/s/x/"' in page


def test_an_account_moves_to_another_address_with_its_password(visitor: Client, account: Account) -> None:
    wrong = visitor.post("/accounts/email/", {"email": "b@example.org", "password": OTHER})
    assert "This is not your password." in wrong.content.decode()
    right = visitor.post("/accounts/email/", {"email": "b@example.org", "password": PASSWORD}, follow=True)
    assert "You sign in as b@example.org from now on." in right.content.decode()
    signed_in = Client().post("/accounts/login/", {"login": "b@example.org", "password": PASSWORD})
    assert signed_in.status_code == 302
    assert list(EmailAddress.objects.filter(user=account).values_list("email", "primary")) == [("b@example.org", True)]


def broken(*_: object, **__: object) -> None:
    raise RuntimeError("A fault after everything was written.")


@pytest.mark.parametrize("what", ["sign up", "password", "second factor"])
def test_what_fails_at_its_end_leaves_nothing(
    what: str, visitor: Client, account: Account, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.OPEN_SIGN_UP = True
    monkeypatch.setattr("allauth.mfa.recovery_codes.internal.auth.RecoveryCodes.activate", broken)
    signals = (user_signed_up, password_changed)
    for signal in signals:
        signal.connect(broken)
    try:
        if what == "sign up":
            sent = {"email": "new@example.org", "password1": OTHER, "password2": OTHER}
            answer = Client(raise_request_exception=False).post("/accounts/signup/", sent)
        elif what == "password":
            sent = {"oldpassword": PASSWORD, "password1": OTHER, "password2": OTHER}
            answer = visitor.post("/accounts/password/change/", sent)
        else:
            visitor.post("/accounts/reauthenticate/?next=/", {"password": PASSWORD})
            page = visitor.get("/accounts/2fa/totp/activate/")
            secret = page.context["form"].secret
            code = format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))
            answer = visitor.post("/accounts/2fa/totp/activate/", {"code": code})
    finally:
        for signal in signals:
            signal.disconnect(broken)
    assert answer.status_code == 500
    account.refresh_from_db()
    assert account.check_password(PASSWORD)
    assert (Account.objects.count(), Authenticator.objects.count()) == (1, 0)
    assert not EmailAddress.objects.filter(email="new@example.org").exists()


def test_where_mail_goes_an_address_counts_once_its_link_is_opened_by_the_account(
    visitor: Client, account: Account, settings: Settings
) -> None:
    settings.ADDRESS = "https://plait.example.org"
    settings.MAIL = {"host": "127.0.0.1", "from": "plait@example.org", "security": "none"}
    for wanted in ("b@example.org", "c@example.org"):
        assert visitor.post("/accounts/email/", {"email": wanted, "password": PASSWORD}).status_code == 302
    account.refresh_from_db()
    assert account.email == "a@example.org", "nobody takes an address by naming it"
    (b, c) = Mail.objects.filter(to_address__in=["b@example.org", "c@example.org"]).order_by("to_address")
    links = [re.search(r"https://plait.example.org(/\S+)", mail.body).group(1) for mail in (b, c)]  # type: ignore[union-attr]
    other = Client()
    other.force_login(
        Account.objects.create_user("o@example.org", PASSWORD),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )
    for client, link in ((other, links[0]), (visitor, links[0].replace("email/", "email/x"))):
        assert client.post(link).status_code == 410
    visitor.get(links[0])
    account.refresh_from_db()
    assert account.email == "a@example.org", "a scanner that opens it changes nothing"
    visitor.post(links[0])
    account.refresh_from_db()
    assert account.email == "b@example.org"
    told = Mail.objects.get(to_address="a@example.org")
    assert "signs in by b@example.org from now on" in told.body
    assert [visitor.post(link).status_code for link in links] == [410, 410], "both are of the address that was"
    move_account(account=account, email="a@example.org")
    assert visitor.post(links[0]).status_code == 410, "and stay so when it comes back"
    for n in range(5):
        answer = visitor.post("/accounts/email/", {"email": f"x{n}@example.org", "password": PASSWORD})
    assert "Links were mailed to several addresses" in answer.content.decode(), "nobody fills another's mailbox"
