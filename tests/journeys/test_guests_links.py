"""A guest's link opens what it was made for, to whom it was given, as long as it is good, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait.findings.checking.actions import make_link as ask_speaker
from plait.interviews.checking.actions import make_link as ask_interviewee
from plait.interviews.models import Interview
from plait.library.papers.actions import change_folder, make_folder
from plait.library.papers.models import Folder
from plait.pages.guests import ALPHABET, LENGTH
from plait.register.consents.actions import make_links, write_sheet
from plait.register.models import Person
from plait.study.actions import invite_member, make_link, make_sign_in_link
from plait.study.links import TERMS, link_with, make_void, spend, token_of
from plait.study.models import AccessLink, Account, Role, Study
from plait.survey.models import Questionnaire
from plait.survey.questionnaires.actions import open_questionnaire
from tests.journeys.small_study import load_small
from tests.links import token_to

Purpose = AccessLink.Purpose
# Where a link of this purpose leads, and what is answered by one of which nothing is known.
ADDRESSES = {
    Purpose.JOIN: ("/join/{}/", 410),
    Purpose.SIGN_IN: ("/enter/{}/", 410),
    Purpose.ANSWER: ("/a/{}/", 404),
    Purpose.FOLDER: ("/papers/{}/", 404),
    Purpose.TRANSCRIPT: ("/check/{}/", 404),
    Purpose.QUOTATIONS: ("/quoted/{}/", 404),
    Purpose.CONSENT: ("/consent/{}/", 404),
}


def a_link(purpose: Purpose, study: Study, owner: Account) -> AccessLink:
    now = timezone.now()
    if purpose == Purpose.JOIN:
        return invite_member(study=study, role=Role.CODER, note="", now=now)[1]
    if purpose == Purpose.SIGN_IN:
        return make_sign_in_link(account=owner, now=now)
    if purpose == Purpose.FOLDER:
        made = make_folder(study=study, owner=owner, name="Shown")
        change_folder(folder=made, name="Shown", description="", visibility="link", may_publish=True)
        return AccessLink.objects.get(purpose=purpose)
    if purpose == Purpose.TRANSCRIPT:
        return ask_interviewee(interview=Interview.objects.get(study=study), now=now)
    if purpose == Purpose.QUOTATIONS:
        return ask_speaker(person=Person.objects.get(study=study, code="P1"), now=now)
    if purpose == Purpose.CONSENT:
        write_sheet(study=study, introduction="", contact="", wordings={"quoting": "You may quote me."})
        make_links(study=study, people=Person.objects.filter(study=study)[:1], now=now)
        return AccessLink.objects.get(purpose=purpose)
    open_questionnaire(questionnaire=Questionnaire.objects.get(study=study), now=now)
    return AccessLink.objects.filter(purpose=purpose).order_by("pk")[0]


@pytest.fixture
def study(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    return load_small(tmp_path / "small", owner)


def status(purpose: Purpose, token: str) -> int:
    return Client().get(ADDRESSES[purpose][0].format(token)).status_code


def test_the_secret_is_made_of_the_key_and_stored_nowhere(study: Study, owner: Account, settings: Settings) -> None:
    link = a_link(Purpose.JOIN, study, owner)
    token = token_of(link)
    assert token == token_of(AccessLink.objects.get(pk=link.pk)), "the same each time"
    assert len(token) == LENGTH
    assert set(token) <= set(ALPHABET)
    assert not set("01ilo") & set(ALPHABET)
    assert token not in [str(value) for row in AccessLink.objects.values_list() for value in row]
    settings.LINK_KEY = "the key of another installation"
    assert token_of(link) != token


@pytest.mark.parametrize("purpose", ADDRESSES)
def test_a_link_opens_nothing_but_what_it_was_made_for(purpose: Purpose, study: Study, owner: Account) -> None:
    token, closed = token_of(a_link(purpose, study, owner)), ADDRESSES[purpose][1]
    assert status(purpose, token) == 200
    for other in ADDRESSES:
        if other != purpose:
            assert status(other, token) == ADDRESSES[other][1], other
    for guess in (token[:-1], f"{token}a", token.upper(), "x", sha256(token.encode()).hexdigest()):
        assert status(purpose, guess) == closed, guess


@pytest.mark.parametrize("purpose", ADDRESSES)
def test_a_link_that_is_void_or_too_old_opens_nothing(purpose: Purpose, study: Study, owner: Account) -> None:
    link, closed = a_link(purpose, study, owner), 410
    rows = AccessLink.objects.filter(pk=link.pk)
    rows.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert status(purpose, token_of(link)) == closed
    rows.update(expires_at=None)
    assert status(purpose, token_of(link)) == 200
    make_void(rows)
    assert status(purpose, token_of(link)) == closed


@pytest.mark.parametrize("purpose", [purpose for purpose in ADDRESSES if TERMS[purpose].works_once])
def test_a_link_that_works_once_is_used_once(purpose: Purpose, study: Study, owner: Account) -> None:
    link = a_link(purpose, study, owner)
    assert spend(link, now=timezone.now())
    assert not spend(link, now=timezone.now())
    assert status(purpose, token_of(link)) == ADDRESSES[purpose][1]


@pytest.mark.parametrize("purpose", [purpose for purpose in ADDRESSES if not TERMS[purpose].works_once])
def test_another_link_is_used_again_and_again(purpose: Purpose, study: Study, owner: Account) -> None:
    link = a_link(purpose, study, owner)
    assert all(spend(link, now=timezone.now()) for _ in range(2))
    assert status(purpose, token_of(link)) == 200


def test_a_link_opens_its_own_study_alone(study: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    _, link = invite_member(study=other, role=Role.CODER, note="", now=timezone.now())
    joining, account = Client(), Account.objects.create_user("new@example.org")
    joining.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    joining.post(f"/join/{token_of(link)}/")
    assert joining.get(f"/s/{other.slug}/").status_code == 200
    assert joining.get(f"/s/{study.slug}/").status_code == 404


def test_a_link_of_which_the_hash_alone_is_known_is_good_and_not_shown(study: Study, owner: Account) -> None:
    link = make_link(Purpose.SIGN_IN, study=None, target=owner.pk, now=timezone.now())
    AccessLink.objects.filter(pk=link.pk).update(nonce="", token_hash=sha256(b"sent before").hexdigest())
    assert status(Purpose.SIGN_IN, "sent before") == 200
    found = link_with(Purpose.SIGN_IN, "sent before")
    assert found is not None
    assert token_of(found) == ""
    assert status(Purpose.SIGN_IN, token_of(found) or "x") == 410


def test_a_folder_that_is_shared_again_has_another_link(study: Study, owner: Account) -> None:
    before = a_link(Purpose.FOLDER, study, owner)
    folder = Folder.objects.get()
    for visibility in ("study", "link"):
        change_folder(folder=folder, name="Shown", description="", visibility=visibility, may_publish=True)
    assert status(Purpose.FOLDER, token_of(before)) == 410
    assert status(Purpose.FOLDER, token_to(folder)) == 200
