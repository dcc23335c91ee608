"""The pages of leaving: what is shown before, what no page counts afterwards, and the person's own copy."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from plait.findings.models import JointDisplay
from plait.interviews.models import Interview
from plait.jobs.models import Job
from plait.register.leaving.actions import forget_person, plan_of, withdraw_person
from plait.register.leaving.copies import copy_of
from plait.register.leaving.holdings import Holding
from plait.register.models import Person
from plait.sample.models import Draw
from plait.study.actions import add_member, store_upload
from plait.study.models import Account, Event, Role, Study, Upload
from plait.survey.models import Invitation, Item, Questionnaire
from tests.links import token_to

NOW = timezone.now()
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def signed_in(small: Study, owner: Account) -> Client:
    client = Client()
    client.force_login(owner, backend=BACKEND)
    return client


def person_page(ada: Person) -> str:
    return f"/s/{ada.study.slug}/register/people/{ada.pk}/"


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.content.decode().split())


def leave_uncounted(person: Person) -> None:
    withdraw_person(person=person, now=NOW)


def leave_for_good(person: Person) -> None:
    forget_person(plan=plan_of(person, now=NOW))


LEAVING = [leave_uncounted, leave_for_good]


def pages(study: Study) -> list[tuple[str, str, str]]:
    """Pages with numbers: address, what it says while both take part, and once one of them has left."""
    base, questionnaire = f"/s/{study.slug}/", Questionnaire.objects.get()
    survey, item = f"{base}survey/{questionnaire.pk}/", Item.objects.get(name="mood")
    display, draw = JointDisplay.objects.get(), Draw.objects.get()
    answered, fewer = "2 of 2 leads answered (100.0 %, RR2)", "1 of 2 leads answered (50.0 %, RR2)"
    return [
        (base, answered, fewer),
        (f"{base}survey/", answered, fewer),
        (survey, answered, fewer),
        (f"{survey}tables/{item.pk}/", "2 valid answers of 2 asked", "1 valid answers of 1 asked"),
        (f"{survey}responses/", "2 responses: 2 complete", "1 response: 1 complete"),
        (f"{survey}invitations/", answered, fewer),
        (f"{base}sample/", "1 of 2 respondents chosen", "0 of 1 respondent chosen"),
        (f"{base}sample/new/{questionnaire.pk}/", "2 respondents to", "1 respondent to"),
        (f"{base}sample/{draw.pk}/", "1 of 2 respondents chosen", "0 of 1 respondent chosen"),
        (f"{base}register/", "2 leads in the register", "1 leads in the register"),
        (f"{base}interviews/", "1 interview with 1 lead; 1 of 1", "0 interviews with 0 leads; 0 of 0"),
        (f"{base}coding/", "2 codings by 1 coder in 1 of 1", "0 codings by 0 coders in 0 of 0"),
        (f"{base}coding/transcripts/", "1 of 1 transcript has", "0 of 0 transcripts have"),
        (f"{base}findings/", "1 of 2 cells judged, 0 stale", "1 of 2 cells judged, 1 stale"),
        (f"{base}findings/displays/{display.pk}/", "1 of 1 person", "0 of 0 people"),
        (f"{base}report/", answered, fewer),
    ]


@pytest.mark.parametrize("leave", LEAVING)
def test_no_page_counts_a_person_who_left(
    leave: Callable[[Person], None], small: Study, ada: Person, signed_in: Client
) -> None:
    found = pages(small)
    missing = [(address, says) for address, says, _ in found if says not in text_of(signed_in, address)]
    assert missing == []
    leave(ada)
    assert [(address, says) for address, _, says in found if says not in text_of(signed_in, address)] == []
    still = [address for address, says, _ in found if says in text_of(signed_in, address)]
    assert still == []


@pytest.mark.parametrize("leave", LEAVING)
def test_pages_of_a_person_who_left_are_closed_and_their_place_is_not(
    leave: Callable[[Person], None], small: Study, ada: Person, signed_in: Client
) -> None:
    interview, token = Interview.objects.get(), token_to(Invitation.objects.get(person=ada))
    leave(ada)
    assert signed_in.get(f"/s/{small.slug}/interviews/{interview.pk}/").status_code == 404
    assert Client().get(f"/a/{token}/").status_code in (404, 410)
    assert "left the study on" in text_of(signed_in, person_page(ada))


def test_the_page_says_first_and_does_it_when_the_code_is_typed(ada: Person, signed_in: Client) -> None:
    page = text_of(signed_in, f"{person_page(ada)}leave/")
    assert "2 of 2 leads answered (100.0 %, RR2)" in page
    assert "1 of 2 leads answered (50.0 %, RR2)" in page
    assert "Erase all that is held of P1" in page
    assert not Event.objects.filter(verb="person forgotten").exists()
    wrong = signed_in.post(f"{person_page(ada)}leave/", {"code": "P2", "reason": ""}).content.decode()
    assert "This is not P1." in wrong
    assert not Event.objects.filter(verb="person forgotten").exists()
    after = signed_in.post(f"{person_page(ada)}leave/", {"code": "P1", "reason": "A letter"}, follow=True)
    assert "All that was held of them is erased" in after.content.decode()
    assert Event.objects.get(verb="person forgotten").settings["reason"] == "A letter"
    assert Job.objects.get(kind="register.clean_the_database").state == Job.State.WAITING


def test_a_persons_own_copy_holds_all_that_the_rooms_hold(ada: Person, signed_in: Client) -> None:
    answer = signed_in.get(f"{person_page(ada)}copy/")
    assert answer.streaming
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer)))  # type: ignore[call-overload]
    held = json.loads(archive.read("all.json"))
    assert held["Name, e-mail address and telephone number"][0]["name"] == "Ada Ownname"
    assert {"because of the kettle", "good"} == {each["value"] for each in held["Answers"]}
    assert held["Texts of transcripts, earlier ones too"][0]["text"].startswith("I: Tea?")
    assert {each["words"] for each in held["Codings, with their notes"]} == {"tea", "P: Yes, tea"}
    assert not {"nonce", "token_hash"} & held["Personal links"][0].keys()
    page = archive.read("copy.html").decode()
    assert "Ada Ownname" in page
    assert "<dt>Your answer</dt><dd>because of the kettle</dd>" in page
    rows = list(csv.DictReader(io.StringIO(archive.read("answers.csv").decode("utf-8-sig"))))
    assert {row["value"] for row in rows} == {"because of the kettle", "good"}
    assert "Bo Othername" not in archive.read("all.json").decode()
    assert "no reason" not in archive.read("all.json").decode()


def test_a_copy_holds_the_files_that_are_the_persons_own(
    ada: Person, small: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    upload = store_upload(study=small, purpose="recording", file=SimpleUploadedFile("tea.wav", b"RIFF of Ada"))
    held = Holding("Recordings", Upload, find=lambda person: Upload.objects.filter(study=person.study_id))
    monkeypatch.setattr("plait.register.leaving.copies.holdings", lambda: [held])
    archive = zipfile.ZipFile(copy_of(ada, now=timezone.now()))
    path = next(name for name in archive.namelist() if name.startswith("files/"))
    assert archive.read(path) == b"RIFF of Ada"
    assert f'href="{path}"' in archive.read("copy.html").decode()
    assert upload.name == "tea.wav"


def test_a_copy_is_for_those_who_may_see_identities(ada: Person, small: Study) -> None:
    coder = Account.objects.create_user("coder@example.org")
    add_member(study=small, account=coder, role=Role.CODER)
    client = Client()
    client.force_login(coder, backend=BACKEND)
    assert client.get(f"{person_page(ada)}copy/").status_code == 403
    assert "Leaving" not in text_of(client, person_page(ada))
