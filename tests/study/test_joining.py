"""How somebody comes in: by an invitation, once, and not without one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client
from django.utils import timezone

from plait.records.problem import InputRejected
from plait.study.actions import accept_invitation, invite_member, make_sign_in_link, revoke_invitation
from plait.study.links import token_of
from plait.study.models import AccessLink, Account, Membership, Role, Study
from tests.posted_fields import unread_fields_meant

PASSWORD = "a long enough phrase"
SIGN_UP = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}


@pytest.fixture
def token(study: Study) -> str:
    return token_of(invite_member(study=study, role=Role.CODER, note="for Noor", now=timezone.now())[1])


def test_somebody_invited_makes_an_account_and_joins_in_the_role(study: Study, token: str) -> None:
    visitor = Client()
    assert "Make an account" in visitor.get(f"/join/{token}/").content.decode()
    made = visitor.post("/accounts/signup/", SIGN_UP)
    assert made["Location"] == f"/join/{token}/"
    visitor.post(f"/join/{token}/")
    assert Membership.objects.get(account__email="new@example.org").role == Role.CODER
    assert visitor.get(f"/s/{study.slug}/").status_code == 200


def test_nobody_makes_an_account_without_an_invitation(study: Study) -> None:
    with unread_fields_meant():
        answer = Client().post("/accounts/signup/", SIGN_UP)
    assert not Account.objects.filter(email="new@example.org").exists()
    assert "closed" in answer.content.decode().lower()


def test_an_invitation_works_once(study: Study, token: str) -> None:
    for number in range(2):
        visitor, account = Client(), Account.objects.create_user(f"v{number}@example.org", PASSWORD)
        visitor.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
        answer = visitor.post(f"/join/{token}/")
        assert answer.status_code == (302 if number == 0 else 410)


def test_an_invitation_taken_by_two_at_once_lets_one_in(study: Study) -> None:
    _, link = invite_member(study=study, role=Role.CODER, note="", now=timezone.now())
    first, second = (Account.objects.create_user(f"{name}@example.org") for name in ("first", "second"))
    accept_invitation(link=link, account=first, now=timezone.now())
    with pytest.raises(InputRejected, match="used already"):
        accept_invitation(link=link, account=second, now=timezone.now())


def test_a_void_or_an_old_invitation_lets_nobody_in(study: Study) -> None:
    void, link = invite_member(study=study, role=Role.CODER, note="", now=timezone.now())
    token = token_of(link)
    revoke_invitation(invitation=void, now=timezone.now())
    assert Client().get(f"/join/{token}/").status_code == 410
    old = token_of(invite_member(study=study, role=Role.CODER, note="", now=timezone.now() - timedelta(days=15))[1])
    assert Client().get(f"/join/{old}/").status_code == 410


def test_an_invitation_takes_no_higher_role_away(study: Study, owner: Account, token: str) -> None:
    visitor = Client()
    visitor.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    visitor.post(f"/join/{token}/")
    assert Membership.objects.get(study=study, account=owner).role == Role.OWNER


def test_a_newer_sign_in_link_voids_the_older_one(owner: Account) -> None:
    now = datetime.now(UTC)
    older, newer = (
        token_of(make_sign_in_link(account=owner, now=now)),
        token_of(make_sign_in_link(account=owner, now=now)),
    )
    assert Client().get(f"/enter/{older}/").status_code == 410
    assert Client().post(f"/enter/{newer}/").status_code == 302


def test_looking_at_a_sign_in_link_spends_nothing_and_signs_nobody_in(owner: Account) -> None:
    address = f"/enter/{token_of(make_sign_in_link(account=owner, now=timezone.now()))}/"
    scanner = Client()
    page = scanner.get(address)
    assert (page.status_code, scanner.head(address).status_code) == (200, 200)
    assert "no-store" in page["Cache-Control"]
    assert owner.email in page.content.decode()
    assert f"{AccessLink.objects.get().expires_at:%-d %B %Y, %H:%M}" in page.content.decode()
    assert scanner.get("/").status_code == 302
    assert "plait_session" not in scanner.cookies
    assert Client().post(address).status_code == 302


def test_a_sign_in_link_is_not_spent_from_another_site(owner: Account) -> None:
    address = f"/enter/{token_of(make_sign_in_link(account=owner, now=timezone.now()))}/"
    assert Client(enforce_csrf_checks=True).post(address).status_code == 403
    assert Client().get(address).status_code == 200


def test_a_link_that_signs_nobody_in_says_why(owner: Account) -> None:
    now = timezone.now()
    used = token_of(make_sign_in_link(account=owner, now=now))
    Client().post(f"/enter/{used}/")
    for method in (Client().get, Client().post):
        answer = method(f"/enter/{used}/")
        assert answer.status_code == 410
        assert f"It was used on {now:%-d %B %Y}" in answer.content.decode()
    expired = token_of(make_sign_in_link(account=owner, now=now - timedelta(hours=25)))
    answer = Client().post(f"/enter/{expired}/")
    assert answer.status_code == 410
    assert f"It was valid until {now - timedelta(hours=1):%-d %B %Y, %H:%M}" in answer.content.decode()


def test_a_sign_in_link_asks_for_the_second_factor_of_an_account_that_has_one(
    owner: Account, client_of: Callable[[str | None], Client]
) -> None:
    secret = generate_totp_secret()
    TOTP.activate(owner, secret)
    visitor = client_of(None)  # somebody else who is signed in
    answer = visitor.post(f"/enter/{token_of(make_sign_in_link(account=owner, now=timezone.now()))}/")
    assert answer["Location"] == "/accounts/2fa/authenticate/"
    assert visitor.get("/").status_code == 302, "not signed in yet, and nobody else either"
    assert visitor.post(answer["Location"], {"code": "000000"}).status_code == 200
    assert visitor.get("/").status_code == 302
    code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    assert visitor.post(answer["Location"], {"code": code}).status_code == 302
    page = visitor.get("/")
    assert (page.status_code, page.context["user"]) == (200, owner)


def test_a_second_factor_can_be_set_up(client: Client) -> None:
    client.post("/accounts/reauthenticate/", {"password": "correct horse battery"})
    page = client.get("/accounts/2fa/totp/activate/")
    assert page.status_code == 200
    assert "Authenticator secret" in page.content.decode()
