"""What a guest sends never shows what members did: no number of an event that is made up reads a member's page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait.findings.checking.actions import make_link as link_to_quotations
from plait.interviews.checking.actions import make_link as link_to_transcript
from plait.interviews.checking.actions import send_answer
from plait.interviews.models import Interview, Proposal, Transcript
from plait.library.papers.actions import change_folder, make_folder
from plait.register.consents.actions import make_links, write_sheet
from plait.register.consents.queries import asked_of
from plait.register.models import ErasureRequest, Organisation, Person
from plait.study.acting import acting_as
from plait.study.actions import add_member, invite_member
from plait.study.changing import changing
from plait.study.links import link_to, token_of
from plait.study.models import AccessLink, Account, Role, Study
from plait.survey.models import Invitation, Questionnaire
from plait.survey.questionnaires.actions import open_questionnaire
from tests.journeys.small_study import load_small
from tests.journeys.test_closed_doors import everything, signed_in
from tests.links import token_to
from tests.posted_fields import unread_fields_meant
from tests.study.test_access import VIEWS

SECRETS = ("researcher@example.org", "Secret role", "Secret reason", "Secret name", "Hidden place")
BY_LINK = [(path, entry.callback) for path, entry in VIEWS if getattr(entry.callback, "by_link", False)]


@pytest.fixture
def mine(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    study = load_small(tmp_path / "mine", owner)
    open_questionnaire(questionnaire=Questionnaire.objects.get(), now=timezone.now())
    return study


@pytest.fixture
def tokens(mine: Study, owner: Account) -> dict[str, str]:
    """The first part of an address -> the secret of a good link to it. Members have changed all that they lead to."""
    now, person, interview = timezone.now(), Person.objects.get(code="P1"), Interview.objects.get()
    write_sheet(study=mine, introduction="", contact="", wordings={"survey": "I take part."})
    make_links(study=mine, people=[person], now=now)
    send_answer(transcript=Transcript.objects.get(interview=interview), remark="Mine.", now=now)
    folder = change_folder(
        folder=make_folder(study=mine, owner=owner, name="Read"), name="Read", description="", visibility="link",
        may_publish=True,
    )  # fmt: skip
    invitation, joining = invite_member(study=mine, role=Role.VIEWER, note="", now=now)
    consent = link_to(AccessLink.Purpose.CONSENT, person.pk, now=now)
    assert consent is not None
    found = {
        "consent": token_of(consent),
        "a": token_to(Invitation.objects.get(person=person)),
        "check": token_of(link_to_transcript(interview=interview, now=now)),
        "quoted": token_of(link_to_quotations(person=person, now=now)),
        "papers": token_to(folder),
        "join": token_of(joining),
    }
    researcher = Account.objects.create_user("researcher@example.org")
    add_member(study=mine, account=researcher, role=Role.RESEARCHER)
    with acting_as(researcher):
        for row, columns in (
            (person, {"role": "Secret role", "attributes": {"beds": ["Secret role"]}}),
            (Invitation.objects.get(person=person), {"disposition_reason": "Secret reason"}),
            (Proposal.objects.get(), {"reason": "Secret reason"}),
            (folder, {"description": "Secret reason"}),
            (invitation, {"note": "Secret reason"}),
            (Organisation.objects.get(), {"name": "Hidden place"}),
        ):
            with changing(mine, "changed by a member", row) as change:
                change.update(row, **columns)
    return found


def sent(tokens: dict[str, str]) -> Iterator[tuple[str, object, HttpResponse]]:
    """What answers a guest at each address, who names columns, rows of the register and the first event."""
    named = {"as_opened": "1", "organisation": str(Organisation.objects.get().pk), "country": "1", "role": "x",
             "attributes": "x", "disposition_reason": "x", "reason": "x", "ask": "yes", "remark": "Mine too.",
             "c-survey": "yes", "read": asked_of(Person.objects.get(code="P1")).mark, "q-mood": "good", "q-why": "x",
             "note": "x", "base": "1", "words-0": "Changed"}  # fmt: skip
    someone = Account.objects.create_user("someone@example.org")
    for path, view in BY_LINK:
        first = path.split("/")[1]
        if first in tokens:
            address = path.replace("<str:token>", tokens[first]).replace("<int:number>", "1")
            address = address.replace("<str:suffix>", "ris").replace("<slug:suffix>", "ris")
            client = signed_in(someone) if first == "join" else Client(enforce_csrf_checks=True)
            yield address, view, client.post(address, named)


def test_no_guest_reads_what_members_did(tokens: dict[str, str]) -> None:
    tried = set()
    with unread_fields_meant():
        for address, view, answer in sent(tokens):
            tried.add(address.split("/")[1])
            assert answer.status_code < 500, address
            page = answer.content.decode() if not answer.streaming else ""
            assert not any(secret in page for secret in SECRETS), address
            assert "study/edits_met.html" not in {each.name for each in answer.templates}, address
            if getattr(view, "of_guests", False):
                assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("no-store", "no-referrer"), address
                assert not answer.cookies, address
    assert tried == {*tokens}
    assert {path.split("/")[1] for path, _ in BY_LINK} == {*tokens, "enter"}, "a kind of link that is not tried"


def test_what_a_guest_says_is_stored_whatever_they_say_of_when_they_opened_it(tokens: dict[str, str]) -> None:
    guest = Client(enforce_csrf_checks=True)
    assert guest.post(f"/consent/{tokens['consent']}/erasure/", {"ask": "yes", "as_opened": "1"}).status_code == 302
    assert ErasureRequest.objects.filter(person__code="P1").exists()
    assert guest.post(f"/a/{tokens['a']}/stop/", {"as_opened": "1"}).status_code == 200
    assert Invitation.objects.get(person__code="P1").refused_at is not None
    # One that answers edits that meet itself.
    before = everything()
    answer = guest.post(f"/check/{tokens['check']}/", {"as_opened": "1"})
    assert (answer.status_code, everything()) == (409, before)
    assert "Check your interview" in answer.content.decode()
