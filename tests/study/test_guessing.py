"""Who guesses passwords or links waits longer and longer; nobody is locked out, and a right guess clears it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import Settings

from plait.pages import delays
from plait.records.problem import InputRejected
from plait.settings import _number_of_proxies
from plait.study.actions import invite_member, make_sign_in_link
from plait.study.forms import LATELY
from plait.study.links import token_of
from plait.study.models import AccessLink, Account, Role, Study

EMAIL, RIGHT, WRONG = "owner@example.org", "correct horse battery", "wrong horse battery"


class Clock:
    now = 1_800_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(delays, "time", clock)
    return clock


def tried(password: str, address: str = "192.0.2.1", **headers: str) -> str:
    """What comes of it: 'in', 'wrong', or how many seconds it has to wait."""
    answer = Client().post(
        "/accounts/login/", {"login": EMAIL, "password": password}, REMOTE_ADDR=address, headers=headers
    )
    if answer.status_code == 302:
        return "in"
    [fault] = answer.context["form"].non_field_errors()
    return fault.split("Wait ")[1].split(" ")[0] if "Wait" in fault else "wrong"


def test_wrong_passwords_wait_longer_each_time_and_a_right_one_clears(owner: Account, clock: Clock) -> None:
    assert [tried(WRONG) for _ in range(5)] == ["wrong"] * 5
    assert tried(RIGHT) == "1", "the sixth waits, and is not looked at"
    waits = []
    for _ in range(4):
        clock.now += 1_000
        assert tried(WRONG) == "wrong"
        waits.append(tried(WRONG))
    assert waits == ["2", "4", "8", "16"]
    clock.now += 16
    assert tried(RIGHT) == "in"
    assert [tried(WRONG) for _ in range(5)] == ["wrong"] * 5


def test_others_at_the_same_address_and_the_owner_elsewhere_come_in_meanwhile(owner: Account, clock: Clock) -> None:
    for _ in range(6):
        tried(WRONG)
    assert tried(RIGHT, address="192.0.2.2") == "in"
    other = Account.objects.create_user("other@example.org", RIGHT)
    sent = {"login": other.email, "password": RIGHT}
    assert Client().post("/accounts/login/", sent, REMOTE_ADDR="192.0.2.1").status_code == 302


def test_an_account_that_is_tried_from_everywhere_is_never_shut_for_long(owner: Account, clock: Clock) -> None:
    for number in range(60):
        tried(WRONG, address=f"198.51.100.{number}")
        clock.now += 40
    assert int(tried(RIGHT, address="192.0.2.2")) <= 30 if tried(RIGHT, address="192.0.2.2") != "in" else True
    clock.now += 30
    assert tried(RIGHT, address="192.0.2.2") == "in"


def test_behind_the_servers_that_are_told_of_each_visitor_has_an_address(
    owner: Account, clock: Clock, settings: Settings
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for _ in range(6):
        tried(WRONG, address="127.0.0.1", X_Forwarded_For="203.0.113.9")
    assert tried(RIGHT, address="127.0.0.1", X_Forwarded_For="203.0.113.9") != "in"
    assert tried(RIGHT, address="127.0.0.1", X_Forwarded_For="203.0.113.8") == "in"


def test_nobody_says_for_themselves_where_they_come_from(owner: Account, clock: Clock) -> None:
    for number in range(6):
        tried(WRONG, X_Forwarded_For=f"203.0.113.{number}")
    assert tried(RIGHT, X_Forwarded_For="203.0.113.77") != "in"


def test_what_is_counted_is_the_same_for_every_process_and_names_nobody(owner: Account, clock: Clock) -> None:
    tried(WRONG)
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key, value FROM plait_cache")
        rows = cursor.fetchall()
    assert len(rows) >= 3
    assert not any("owner" in f"{row}" or "192.0.2" in f"{row[0]}" for row in rows if "guess" in row[0])


def test_links_that_open_nothing_wait_and_a_good_one_never_does(study: Study, clock: Clock) -> None:
    _, link = invite_member(study=study, role=Role.VIEWER, note="", now=timezone.now())
    visitor = Client()
    assert {visitor.get(f"/join/{'x' * 14}{number:02}/").status_code for number in range(50)} == {410}
    late = visitor.get("/join/abcdefgh/")
    assert (late.status_code, late["Retry-After"]) == (429, "1")
    assert visitor.get(f"/join/{token_of(link)}/").status_code != 429
    assert AccessLink.objects.filter(pk=link.pk, used_at=None).exists()
    clock.now += 5
    assert visitor.get("/join/abcdefgh/").status_code == 410


@pytest.mark.parametrize(
    ("page", "field", "more"),
    [
        ("/accounts/email/", "password", {"email": "b@example.org"}),
        ("/accounts/password/change/", "oldpassword", {"password1": "battery horse 2", "password2": "battery horse 2"}),
        ("/accounts/reauthenticate/", "password", {}),
    ],
)
def test_whoever_sits_at_anothers_screen_guesses_no_faster(
    db: None, page: str, field: str, more: dict[str, str], settings: Settings
) -> None:
    settings.ACCOUNT_RATE_LIMITS = False
    account = Account.objects.create_user("a@example.org", RIGHT)
    client = Client()
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    for n in range(5):
        assert "Wrong passwords were tried" not in client.post(page, {**more, field: f"x{n}"}).content.decode()
    for password in ("x", RIGHT):
        assert "Wrong passwords were tried here. Wait" in client.post(page, {**more, field: password}).content.decode()
    account.refresh_from_db()
    assert account.email == "a@example.org"
    assert account.check_password(RIGHT)


def test_an_account_without_a_password_is_changed_only_by_who_signed_in_lately(db: None) -> None:
    account = Account.objects.create_user("a@example.org")
    client = Client()
    client.post(f"/enter/{token_of(make_sign_in_link(account=account, now=timezone.now()))}/")
    session = client.session
    (record,) = session["account_authentication_methods"]
    record["at"] -= LATELY.total_seconds() + 1
    session.save()
    first = {"password1": "battery horse 2", "password2": "battery horse 2"}
    for page, sent in (("/accounts/email/", {"email": "b@example.org"}), ("/accounts/password/set/", first)):
        assert "it is a while since you signed in" in client.post(page, sent).content.decode()
    client.post(f"/enter/{token_of(make_sign_in_link(account=account, now=timezone.now()))}/")
    assert client.post("/accounts/password/set/", first).status_code == 302
    account.refresh_from_db()
    assert (account.email, account.check_password("battery horse 2")) == ("a@example.org", True)


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2002:c000:201::7", "192.0.2.1"),
        ("64:ff9b::192.0.2.1", "192.0.2.1"),
        ("::ffff:0:192.0.2.1", "192.0.2.1"),
        ("2001:0:4136:e378:8000:63bf:3fff:fdfe", "192.0.2.1"),
        ("64:ff9b:1::192.0.2.1", "64:ff9b:1::c000:201"),
        (" 192.0.2.1:5678 ", "192.0.2.1"),
        ("[::ffff:192.0.2.1]:443", "192.0.2.1"),
        ("[2001:db8::1]:443", "2001:db8::/64"),
        ("[2001:db8::1]", "2001:db8::/64"),
        ("2001:db8::ffff:1", "2001:db8::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::1", "::/64"),
        ("unknown", "198.51.100.9"),
        ("", "198.51.100.9"),
        ("192.0.2.999", "198.51.100.9"),
    ],
)
def test_one_place_is_told_from_another_however_its_address_is_written(
    rf: RequestFactory, settings: Settings, told: str, place: str
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    asked = rf.get("/", headers={"X-Forwarded-For": f"203.0.113.5, {told}"}, REMOTE_ADDR="198.51.100.9")
    assert delays._address(asked) == place
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 3
    assert delays._address(asked) == "198.51.100.9", "fewer entries than there are servers: somebody came past them"


def test_where_no_address_is_known_nobody_waits_for_all(rf: RequestFactory, db: None, clock: Clock) -> None:
    guesses = delays.of_links(rf.get("/", REMOTE_ADDR=""))
    for _ in range(60):
        guesses.count()
    assert guesses.wait() == 0


@pytest.mark.parametrize("told", ["one", "-1", "1.5", "²", "9" * 5_000])
def test_a_number_of_servers_that_is_none_is_refused_in_words(told: str) -> None:
    with pytest.raises(InputRejected, match=r"PLAIT_PROXIES.*no number from 0 to 99.*such as 1"):
        _number_of_proxies(told)
