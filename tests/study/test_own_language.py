"""The language that a member chose is kept, and every page that is translated whole is shown in it."""

from __future__ import annotations

from django.test import Client

from plait.study.models import Account, Study

ARABIC, ENGLISH, FRENCH = (
    f'<html lang="{tag}" dir="{way}">' for tag, way in (("ar", "rtl"), ("en", "ltr"), ("fr", "ltr"))
)
OWN = (
    "/name/",
    "/language/",
    "/accounts/email/",
    "/accounts/password/change/",
    "/accounts/logout/",
    "/nowhere/",
    "/",
    "/new/",
)


def test_the_language_of_an_account_is_kept_and_spoken_where_it_is_translated(
    client: Client, study: Study, owner: Account
) -> None:
    owner.set_password("correct horse battery")
    owner.save()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = client.post("/language/", {"language": "ar"}, follow=True, headers={"Accept-Language": "fr"})
    assert "حُفظت اللغة التي تقرأ بها." in page.content.decode()
    owner.refresh_from_db()
    assert owner.language == "ar"
    for address in OWN:
        told = client.get(address, headers={"Accept-Language": "fr"}).content.decode()
        assert ARABIC in told, address
        assert "?language=" not in told, "it is chosen on one page, and kept"
    assert ENGLISH in client.get(f"/s/{study.slug}/members/").content.decode(), "no page is half in one language"
    guests = client.get("/consent/nowhere/", headers={"Accept-Language": "fr"}).content.decode()
    assert FRENCH in guests, "a guest's page is its guest's"


def test_whoever_chose_none_is_spoken_to_as_their_browser_asks(client: Client, owner: Account) -> None:
    client.post("/language/", {"language": "sw"})
    client.post("/language/", {"language": ""})
    owner.refresh_from_db()
    assert owner.language == ""
    assert FRENCH in client.get("/name/", headers={"Accept-Language": "fr"}).content.decode()
    assert Client().get("/language/").status_code == 302


def test_a_language_that_nobody_translated_is_not_chosen(client: Client, owner: Account) -> None:
    assert "tlh" in client.post("/language/", {"language": "tlh"}).content.decode()
    owner.refresh_from_db()
    assert owner.language == ""


def test_what_is_not_a_page_of_the_language_is_left_as_it_was_for_the_next_visitor(client: Client) -> None:
    client.post("/language/", {"language": "ar"})
    client.get("/name/")
    assert ENGLISH in Client().get("/accounts/login/", headers={"Accept-Language": "en"}).content.decode()


def test_whoever_signs_in_is_greeted_in_the_language_they_chose(owner: Account) -> None:
    owner.set_password("correct horse battery")
    owner.language = "es"
    owner.save()
    visitor = Client(headers={"Accept-Language": "fr"})
    sent = {"login": owner.email, "password": "correct horse battery"}
    page = visitor.post("/accounts/login/", sent, follow=True).content.decode()
    assert '<html lang="es" dir="ltr">' in page
    assert "Ha iniciado sesión" in page or "Has iniciado sesión" in page
    assert "connecté" not in page
