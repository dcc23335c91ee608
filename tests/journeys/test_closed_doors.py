"""What a member of one study, a respondent or a stranger tries on the rest: every door is closed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait import jobs
from plait.coding.actions import remove_coding
from plait.coding.models import Code, Coding, Theme
from plait.findings.models import JointDisplay
from plait.innovations.models import Innovation
from plait.interviews.models import Interview, TextRevision, Transcript
from plait.mail.models import Bounce, Mail
from plait.register.models import Country, Frame, Person
from plait.study.actions import add_member, invite_member, make_sign_in_link, store_upload
from plait.study.links import token_of
from plait.study.models import Account, Event, Membership, Role, Study
from plait.survey.models import Answer, Invitation, Item, Questionnaire, Response
from plait.survey.questionnaires.actions import open_questionnaire
from plait.survey.responses.actions import remove_response
from plait.survey.responses.tasks import import_upload
from tests.journeys.addresses import addresses_into, addresses_of
from tests.journeys.hostile_files import csv_of
from tests.journeys.small_study import load_small
from tests.links import token_to
from tests.posted_fields import unread_fields_meant
from tests.same_examples import deep
from tests.study.test_access import STUDY_VIEWS, address_of

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
PASSWORD = "correct horse battery"


# Sessions, and the trail that a reader leaves: each seen by that person alone, and no part of the study.
NOT_OF_THE_STUDY = {"sessions.Session", "library.Opening", "library.SearchLog"}


def everything() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is part of a study, without counters, which are no part of it."""
    found = {}
    for model in apps.get_models():
        if model._meta.label in NOT_OF_THE_STUDY:
            continue
        columns = [field.attname for field in model._meta.concrete_fields if field.attname != "counted_until"]
        found[model._meta.label] = list(model._default_manager.order_by("pk").values_list(*columns))
    return found


def changed(before: dict[str, list[tuple[object, ...]]]) -> list[str]:
    after = everything()
    return [label for label, rows in before.items() if rows != after[label]]


def signed_in(account: Account, **how: bool) -> Client:
    client = Client(**how)
    client.force_login(account, backend=BACKEND)
    return client


@pytest.fixture
def mine(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    return full(load_small(tmp_path / "mine", owner), owner)


@pytest.fixture
def other(mine: Study, tmp_path: Path) -> Study:
    """A study that the first one's owner is no member of."""
    stranger = Account.objects.create_user("other@example.org", PASSWORD)
    return full(load_small(tmp_path / "other", stranger), stranger)


def full(study: Study, owner: Account) -> Study:
    """The study with the rows that loading does not make."""
    now = timezone.now()
    invite_member(study=study, role=Role.VIEWER, note="", now=now)
    for purpose in ("register", "survey responses", "references"):
        upload = store_upload(study=study, purpose=purpose, file=SimpleUploadedFile("a.csv", csv_of("L1,a,,Kenya")))
    jobs.enqueue(
        import_upload,
        title="Import",
        scope=f"study:{study.pk}",
        asked_by=owner.pk,
        questionnaire_id=Questionnaire.objects.get(study=study).pk,
        upload_id=upload.pk,
        mapping={},
    )
    mail = Mail.objects.create(
        study=study.pk,
        purpose="test",
        key=f"{study.pk:a>20}",
        message_id="<a@b>",
        give_up_at=now,
        state="refused",
        body="x",
    )
    Bounce.objects.create(study=study.pk, problem=f"Names nobody, as mail {mail.pk}.")
    remove_coding(coding=Coding.objects.get(code__study=study, code__name="Cake"))
    return study


def test_no_address_of_a_study_reaches_into_another(mine: Study, other: Study, owner: Account) -> None:
    client = signed_in(owner)
    before = everything()
    tried = list(addresses_into(other, through=mine))
    assert len(tried) > 60
    faults = []
    for parameter, address in tried:
        for method in (client.get, client.post):
            status = method(address).status_code
            if status not in (404, 405):
                faults.append(f"{method.__name__} {address} ({parameter} of another study): {status}")
    assert not faults, "\n".join(faults)
    assert not changed(before)


def test_no_form_takes_a_row_of_another_study(mine: Study, other: Study, owner: Account) -> None:
    questionnaire = Questionnaire.objects.get(study=mine)
    interview = Interview.objects.get(study=mine)
    transcript = Transcript.objects.get(interview=interview)
    revision = TextRevision.objects.get(transcript=transcript)
    innovation = Innovation.objects.get(study=mine)
    code, theme = Code.objects.get(study=mine, name="Tea"), Theme.objects.get(study=mine)
    foreign_code = Code.objects.get(study=other, name="Tea").pk
    foreign_coding = Coding.objects.get(code__study=other).pk
    foreign_item = Item.objects.get(questionnaire__study=other, name="mood").pk
    own_item = Item.objects.get(questionnaire__study=mine, name="mood").pk
    foreign_person, foreign_country = (
        Person.objects.filter(study=other)[0].pk,
        Country.objects.filter(study=other)[0].pk,
    )
    foreign_answer = Answer.objects.filter(item__questionnaire__study=other)[0].pk
    new_code, new_theme = {"name": "New", "definition": "", "colour": "0"}, {"name": "New", "description": ""}
    settings, finding = {"title": "New", "partial_at": "0.5", "complete_at": "0.8"}, {"statement": "New."}
    sent: list[tuple[str, dict[str, object]]] = [
        ("interviews/new/", {"person": foreign_person, "code": "X"}),
        (f"survey/{questionnaire.pk}/settings/", {**settings, "frame": Frame.objects.get(study=other).pk}),
        ("coding/codes/new/", {**new_code, "parent": foreign_code}),
        (f"coding/codes/{code.pk}/change/", {**new_code, "parent": foreign_code}),
        (f"coding/codes/{code.pk}/merge/", {"target": foreign_code}),
        ("coding/themes/new/", {**new_theme, "codes": [foreign_code]}),
        (f"coding/themes/{theme.pk}/change/", {**new_theme, "codes": [foreign_code]}),
        (f"coding/transcripts/{transcript.pk}/apply/",
         {"revision": revision.pk, "code": foreign_code, "start": 0, "end": 2}),
        (f"coding/transcripts/{transcript.pk}/apply/",
         {"revision": TextRevision.objects.get(transcript__interview__study=other).pk, "code": code.pk, "start": 0,
          "end": 2}),
        ("innovations/new/", {"title": "New", "origin_country": foreign_country}),
        ("innovations/new/", {"title": "New", "observed_by": foreign_person}),
        ("innovations/counting-rule/", {"home": foreign_country}),
        (f"innovations/{innovation.pk}/evidence/new/", {"source": f"coding:{foreign_coding}"}),
        (f"innovations/{innovation.pk}/evidence/new/", {"source": f"answer:{foreign_answer}"}),
        ("findings/displays/new/", {"title": "New", "items": [foreign_item], "codes": [code.pk]}),
        ("findings/displays/new/", {"title": "New", "items": [own_item], "codes": [foreign_code]}),
        ("findings/new/", {**finding, "items": [foreign_item]}),
        ("findings/new/", {**finding, "codings": [foreign_coding]}),
        ("findings/new/", {**finding, "displays": [JointDisplay.objects.get(study=other).pk]}),
    ]  # fmt: skip
    client = signed_in(owner)
    before = everything()
    for path, data in sent:
        status = client.post(f"/s/{mine.slug}/{path}", data).status_code
        assert not changed(before), f"{path} {data}"
        assert status < 500, path


def test_looking_changes_nothing(mine: Study, owner: Account) -> None:
    client = signed_in(owner)
    client.raise_request_exception = False
    before = everything()
    token = token_to(Invitation.objects.filter(questionnaire__study=mine)[0])
    elsewhere = ["/", "/new/", f"/a/{token}/", f"/a/{token}/1/", f"/a/{token}/done/", f"/a/{token}/stop/",
                 "/accounts/login/", "/accounts/signup/", "/accounts/logout/", "/accounts/password/change/",
                 "/accounts/2fa/", "/nowhere/"]  # fmt: skip
    n_answered = 0
    for address in [*addresses_of(mine), *elsewhere]:
        answer = client.get(address)
        assert answer.status_code < 500, address
        n_answered += answer.status_code == 200
        looks_harmless(answer, address)
    assert n_answered > 60
    assert not changed(before)


INLINE = re.compile(
    r"<script(?![^>]*\bsrc=)[^>]*>|<style\b|<[a-z][^<>]*\s(?:style|on[a-z]+)\s*=\s*[\"']", re.IGNORECASE
)


def looks_harmless(answer: HttpResponse, address: str) -> None:
    """Every answer carries the policy, and no page holds what the policy would stop."""
    policy = answer.headers.get("Content-Security-Policy", "")
    assert "script-src 'self'" in policy, address
    assert "unsafe" not in policy, address
    assert answer.headers["X-Frame-Options"] == "DENY", address
    assert answer.headers["X-Content-Type-Options"] == "nosniff", address
    page = answer.headers.get("Content-Type", "").startswith("text/html")
    if page and "attachment" not in answer.headers.get("Content-Disposition", ""):
        found = INLINE.search(b"".join(answer).decode())
        assert found is None, f"{address}: {found and found.group()}"


def test_nothing_is_changed_without_the_mark_of_the_session(mine: Study, owner: Account) -> None:
    client = signed_in(owner, enforce_csrf_checks=True)
    before = everything()
    for address in [*addresses_of(mine), "/new/", "/accounts/logout/", "/accounts/password/change/"]:
        answer = client.post(address, {"title": "Stolen", "email": "x@example.org"})
        assert answer.status_code == 403, address
    assert "Sent from an old page" in answer.content.decode()
    assert not changed(before)
    assert client.get(f"/s/{mine.slug}/").status_code == 200, "still signed in"


@pytest.mark.parametrize("role", [role for role in Role.values if role != Role.OWNER])
def test_nobody_makes_themself_an_owner(role: str, study: Study, client_of: Callable[[str | None], Client]) -> None:
    client = client_of(role)
    membership = Membership.objects.exclude(role=Role.OWNER).get()
    fields = {"role": "owner", "membership": membership.pk, "is_staff": "1", "is_superuser": "1", "title": "T",
              "unit_one": "a", "unit_many": "b", "memberships": membership.pk}  # fmt: skip
    with unread_fields_meant():
        for path, _ in STUDY_VIEWS:
            client.post(address_of(path, study.slug).replace("/members/1/", f"/members/{membership.pk}/"), fields)
    membership.refresh_from_db()
    assert membership.role == role
    account = membership.account
    assert (account.is_staff, account.is_superuser) == (False, False)
    assert Membership.objects.filter(role=Role.OWNER).count() == 1


@pytest.mark.parametrize("data", [{"role": "viewer"}, {"remove": "1"}, {"role": "emperor"}, {}])
def test_a_study_keeps_its_last_owner(data: dict[str, str], study: Study, client: Client) -> None:
    membership = Membership.objects.get()
    client.post(f"/s/{study.slug}/members/{membership.pk}/", data)
    membership.refresh_from_db()
    assert membership.role == Role.OWNER


# Links


def test_an_invitation_works_once(study: Study, client_of: Callable[[str | None], Client]) -> None:
    token = token_of(invite_member(study=study, role=Role.CODER, note="", now=timezone.now())[1])
    first, second = client_of(None), Client()
    assert first.post(f"/join/{token}/").status_code == 302
    second.force_login(Account.objects.create_user("late@example.org"), backend=BACKEND)
    assert second.post(f"/join/{token}/").status_code == 410
    assert sorted(Membership.objects.values_list("role", flat=True)) == [Role.CODER, Role.OWNER]
    assert Client().get(f"/join/{token}/").status_code == 410


def test_an_account_is_made_with_an_invitation_alone(study: Study) -> None:
    fields = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}
    stranger = Client()
    with unread_fields_meant():
        stranger.post("/accounts/signup/", fields)
    assert not Account.objects.filter(email="new@example.org").exists()
    token = token_of(invite_member(study=study, role=Role.CODER, note="", now=timezone.now() - timedelta(days=15))[1])
    assert stranger.get(f"/join/{token}/").status_code == 410
    with unread_fields_meant():
        stranger.post("/accounts/signup/", fields)
    assert not Account.objects.filter(email="new@example.org").exists()
    token = token_of(invite_member(study=study, role=Role.CODER, note="", now=timezone.now())[1])
    stranger.get(f"/join/{token}/")
    with unread_fields_meant():
        answer = stranger.post("/accounts/signup/", {**fields, "is_staff": "1", "role": "owner"})
    assert answer["Location"] == f"/join/{token}/"
    account = Account.objects.get(email="new@example.org")
    assert (account.is_staff, account.memberships.count()) == (False, 0)


def test_a_sign_in_link_works_once_for_a_day_and_only_the_newest(owner: Account) -> None:
    old = token_of(make_sign_in_link(account=owner, now=timezone.now() - timedelta(hours=25)))
    assert Client().get(f"/enter/{old}/").status_code == 410
    void = token_of(make_sign_in_link(account=owner, now=timezone.now()))
    new = token_of(make_sign_in_link(account=owner, now=timezone.now()))
    assert Client().get(f"/enter/{void}/").status_code == 410
    client = Client()
    assert client.post(f"/enter/{new}/").status_code == 302
    assert client.get("/").status_code == 200
    assert Client().get(f"/enter/{new}/").status_code == 410
    assert Client().get("/enter/x/").status_code == 410


def test_a_link_of_somebody_locked_out_signs_nobody_in(owner: Account) -> None:
    token = token_of(make_sign_in_link(account=owner, now=timezone.now()))
    Account.objects.update(is_active=False)  # whoever runs the installation does so; no action does
    client = Client()
    assert client.post(f"/enter/{token}/").status_code == 410
    assert client.get("/").status_code == 302


def test_a_session_gets_a_new_key_when_somebody_signs_in(study: Study, owner: Account) -> None:
    token = token_of(invite_member(study=study, role=Role.CODER, note="", now=timezone.now())[1])
    ways = [
        lambda client: client.post(f"/enter/{token_of(make_sign_in_link(account=owner, now=timezone.now()))}/"),
        lambda client: client.post("/accounts/login/", {"login": owner.email, "password": PASSWORD}),
    ]
    for sign_in in ways:
        client = Client()
        client.get(f"/join/{token}/")
        planted = client.cookies["plait_session"].value
        assert sign_in(client).status_code == 302
        assert client.cookies["plait_session"].value != planted
        thief = Client()
        thief.cookies["plait_session"] = planted
        assert thief.get("/").status_code == 302


@pytest.mark.parametrize(
    "next_",
    ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "\thttps://evil.example"],
)
def test_nobody_is_led_out_after_signing_in_or_out(next_: str, owner: Account) -> None:
    client = Client()
    who = {"login": owner.email, "password": PASSWORD}
    in_address, in_form = f"?{urlencode({'next': next_})}", {"next": next_}
    for address, fields in ((in_address, {}), ("", in_form)):
        for page, sent in (("login", {**who, **fields}), ("logout", fields)):
            answer = client.post(f"/accounts/{page}/{address}", sent)
            assert answer.status_code == 302
            assert "evil" not in answer["Location"]
            assert not answer["Location"].startswith("javascript")


def test_a_host_that_is_not_ours_is_turned_away(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["localhost"]
    answer = Client().get("/accounts/login/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert "evil" not in answer.content.decode()


# Respondents


@pytest.fixture
def two_links(mine: Study) -> tuple[Invitation, Invitation]:
    questionnaire = Questionnaire.objects.get(study=mine)
    remove_response(response=Response.objects.get(questionnaire=questionnaire, code="R2"), reason="Asked again.")
    open_questionnaire(questionnaire=questionnaire, now=timezone.now())
    first, second = Invitation.objects.filter(questionnaire=questionnaire).order_by("person__code")
    return first, second


def test_a_respondent_reads_and_changes_own_answers_alone(two_links: tuple[Invitation, Invitation]) -> None:
    first, second = two_links
    respondent = Client(enforce_csrf_checks=True)
    before = list(Answer.objects.filter(response__person=first.person).values_list())
    page = f"/a/{token_to(second)}/1/"
    assert b"because of the kettle" not in respondent.get(page).content
    sent = {"q-mood": "bad", "q-why": "mine", "person": first.person_id, "code": "R1", "token": token_to(first),
            "invitation": first.pk}  # fmt: skip
    with unread_fields_meant():
        respondent.post(page, sent)
    own = Answer.objects.filter(response__person=second.person).values_list("item__name", "value")
    assert dict(own) == {"mood": "bad", "why": "mine"}
    assert list(Answer.objects.filter(response__person=first.person).values_list()) == before
    assert set(Response.objects.values_list("person__code", flat=True)) <= {"P1", "P2"}
    own = token_to(first)
    for token in (own[:-1], own.upper(), f"{own}x", "%00", "' OR 1=1 --", "x" * 5_000):
        assert Client().get(f"/a/{token}/").status_code in (404, 400), token
    assert not respondent.cookies, "a respondent is given no cookie"


def test_a_respondents_link_opens_nothing_of_the_study(mine: Study, two_links: tuple[Invitation, Invitation]) -> None:
    respondent = Client()
    respondent.get(f"/a/{token_to(two_links[0])}/")
    for address in addresses_of(mine):
        assert respondent.get(address).status_code == 302
        assert respondent.post(address).status_code == 302


def test_links_of_respondents_and_names_go_to_those_who_may_alone(mine: Study) -> None:
    token = token_to(Invitation.objects.filter(questionnaire__study=mine)[0])
    questionnaire = Questionnaire.objects.get(study=mine)
    address = f"/s/{mine.slug}/survey/{questionnaire.pk}/invitations/?export=csv"
    for role in (Role.CODER, Role.TRANSCRIBER, Role.VIEWER):
        account = Account.objects.create_user(f"{role}@example.org")
        add_member(study=mine, account=account, role=role)
        assert token.encode() not in b"".join(signed_in(account).get(address))
    owner = Account.objects.get(email="owner@example.org")
    assert token.encode() in b"".join(signed_in(owner).get(address))


# The program as it is set up


def test_what_was_uploaded_is_served_under_no_address(mine: Study, settings: Settings, client: Client) -> None:
    [kept, *_] = [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]
    inside = kept.relative_to(settings.MEDIA_ROOT).as_posix()
    for address in (f"/media/{inside}", f"/{inside}", f"/static/../media/{inside}", f"/static/%2e%2e/media/{inside}",
                    "/static/..%2f..%2fplait.sqlite3", "/secret_key", "/plait.sqlite3"):  # fmt: skip
        assert client.get(address).status_code == 404, address


def test_a_fault_of_the_program_shows_a_page_and_nothing_of_its_insides(
    study: Study, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError("the secret inside")

    monkeypatch.setattr("plait.workbench.queries.flow_of", broken)
    client.raise_request_exception = False
    answer = client.get(f"/s/{study.slug}/")
    assert answer.status_code == 500
    page = answer.content.decode()
    assert "Something broke" in page
    assert "secret inside" not in page
    looks_harmless(answer, "500")


def settings_with(tmp_path: Path, **environment: str) -> dict[str, str]:
    script = (
        "import plait.settings as s, json; print(json.dumps({k: str(getattr(s, k)) for k in dir(s) if k.isupper()}))"
    )
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PLAIT_", "DJANGO_"))}
    done = subprocess.run(
        [sys.executable, "-c", script], env={**kept, "PLAIT_HOME": str(tmp_path), **environment}, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    return dict(json.loads(done.stdout))


def test_an_installation_is_closed_unless_it_is_opened(tmp_path: Path) -> None:
    plain = settings_with(tmp_path)
    assert (plain["DEBUG"], plain["OPEN_SIGN_UP"], plain["HTTPS"]) == ("False", "False", "False")
    assert plain["ALLOWED_HOSTS"] == "['localhost', '127.0.0.1', '[::1]']"
    secure = settings_with(tmp_path, PLAIT_HTTPS="1", PLAIT_HOSTS="a.example, b.example")
    assert (secure["SESSION_COOKIE_SECURE"], secure["CSRF_COOKIE_SECURE"]) == ("True", "True")
    assert "'a.example', 'b.example'" in secure["ALLOWED_HOSTS"]
    assert plain["SECRET_KEY"] == secure["SECRET_KEY"] != settings_with(tmp_path / "another")["SECRET_KEY"]
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0


def test_the_session_cookie_is_for_the_server_alone(study: Study, owner: Account) -> None:
    client = Client()
    client.post("/accounts/login/", {"login": owner.email, "password": PASSWORD})
    cookie = client.cookies["plait_session"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_the_log_of_one_study_is_not_another_studys(mine: Study, other: Study, owner: Account) -> None:
    shown = signed_in(owner).get(f"/s/{mine.slug}/log/?export=csv")
    n_shown = b"".join(shown).decode().count("\r\n") - 1
    assert n_shown == Event.objects.filter(study=mine).count() < Event.objects.count()


ODD = ("9" * 30, "-1", "²", "\x00", "x" * 3_000, "٣", "1e9", "[]", "")
# Names of what addresses and forms carry; each is given every odd value.
KEYS = """
page sort q export coder removed under person display coding item items codes codings themes displays parent
target colour revision start end turn code group frame source stage home origin_country observed_by verdict
saved seed size strata must_have questionnaire lang by field id_column person_column missing minutes held_on
reached_on year kind title name statement text new_name reason note take_off folder label paper papers
"""


def test_no_odd_value_is_answered_by_a_fault_of_the_program(mine: Study, owner: Account) -> None:
    """Each address is sent three values in each field, together all of them; the deep test sends it every one."""
    client = signed_in(owner)
    for number, address in enumerate(addresses_of(mine)):
        for turn in range(3):
            values = {name: ODD[(number + turn * 3 + place) % len(ODD)] for place, name in enumerate(KEYS.split())}
            is_answered(client, address, values)
        if "/delete/" not in address:
            huge = re.sub(r"/\d+/", f"/{'9' * 30}/", address)
            assert client.get(huge).status_code < 500, huge


@deep
@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_no_value_in_all_fields_at_once_is_answered_by_a_fault(odd: str, mine: Study, owner: Account) -> None:
    client = signed_in(owner)
    for address in addresses_of(mine):
        is_answered(client, address, dict.fromkeys(KEYS.split(), odd))


def is_answered(client: Client, address: str, values: dict[str, str]) -> None:
    with unread_fields_meant():
        answers = client.get(address, values), client.post(address, values)
    assert max(answer.status_code for answer in answers) < 500, f"{address}: {values}"
