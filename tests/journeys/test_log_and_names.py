"""After a study was loaded and worked on: no words of people in the log, no names before those who may not see them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponseBase
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from plait.coding.actions import apply_code, coder_for, remove_coding
from plait.coding.models import Code, Coding
from plait.interviews.actions import revise_text
from plait.interviews.models import TextRevision
from plait.register.models import Identity, Person
from plait.study.access import PERMISSIONS_OF, Permission
from plait.study.acting import acting_as
from plait.study.actions import add_member
from plait.study.models import Account, Event, Role, Study
from plait.study.undoing import undo
from plait.survey.models import Answer, Invitation, Questionnaire, Response
from plait.survey.questionnaires.actions import open_questionnaire
from plait.survey.responses.actions import receive_response, remove_response
from plait.workbench.example import load_example
from tests.journeys.addresses import addresses_of
from tests.journeys.small_study import load_small
from tests.links import token_to

SHORTEST = 12  # below that words are as likely settings as somebody's


def member(study: Study, role: str) -> Client:
    account = Account.objects.create_user(f"{role}@members.example")
    add_member(study=study, account=account, role=role)
    client = Client()
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    client.raise_request_exception = False
    return client


def body(answer: HttpResponseBase) -> str:
    return b"".join(answer).decode("utf-8", "replace")  # type: ignore[arg-type]


def words_of_people(study: Study) -> set[str]:
    """Names, addresses, open answers and quotations."""
    identities = Identity.objects.filter(person__study=study)
    found = {text for row in identities.values_list("name", "email", "phone") for text in row if text}
    found |= set(Answer.objects.filter(item__kind="text").exclude(value="").values_list("value", flat=True))
    for coding in Coding.objects.select_related("revision"):
        found.add(coding.revision.text[coding.start : coding.end])
    return {text.strip() for text in found if len(text.strip()) >= SHORTEST}


@pytest.mark.django_db
def test_the_log_of_the_example_study_holds_no_words_of_people(tmp_path: Path, settings: Settings) -> None:
    settings.HOME = tmp_path
    study, _ = load_example(replace=False)
    words = words_of_people(study)
    assert len(words) > 400
    assert not said_in_log(words)


def said_in_log(words: set[str]) -> list[str]:
    log = json.dumps(list(Event.objects.values_list("verb", "before", "after")), ensure_ascii=False)
    return [text for text in words if json.dumps(text, ensure_ascii=False)[1:-1] in log]


def test_working_on_a_study_writes_no_words_of_people_into_its_log(
    owner: Account, tmp_path: Path, settings: Settings
) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    study = load_small(tmp_path / "small", owner)
    words = words_of_people(study) | {"Ada Ownname", "ada@people.example", "because of the kettle", "tea please"}
    words |= {"a new open answer", "Zoe Imported", "zoe@people.example", "somebody's cake"}
    base = f"/s/{study.slug}/"
    client = Client()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    questionnaire, revision = Questionnaire.objects.get(), TextRevision.objects.get()
    person = Person.objects.get(code="P2")
    now = timezone.now()
    with acting_as(owner):
        open_questionnaire(questionnaire=questionnaire, now=now)
        receive_response(questionnaire=questionnaire, answers={"mood": "good", "why": "a new open answer"},
                         source="typed", now=now, person=person)  # fmt: skip
        code = Code.objects.get(name="Tea")
        coding = apply_code(code=code, revision=revision, coder=coder_for(study=study, account=owner), start=8, end=24)
        undo(remove_coding(coding=coding))
        revise_text(
            transcript=revision.transcript,
            base=revision.number,
            text=revision.text + "P: somebody's cake\n",
            reason="",
            now=now,
        )
        remove_response(response=Response.objects.get(person=person), reason="twice")
    token = token_to(Invitation.objects.get(person=person))
    client.post(f"/a/{token}/1/", {"q-mood": "good", "q-why": "a new open answer"})
    upload = client.post(base + "register/import/", {"file": _file("Z1,Zoe Imported,zoe@people.example")})
    client.post(upload["Location"], {"code": "id", "name": "name", "email": "email"})
    assert Identity.objects.filter(name="Zoe Imported").exists()
    assert Event.objects.filter(study=study).count() > 20
    assert not said_in_log(words)
    shown = body(client.get(base + "log/")) + body(client.get(base + "log/?export=csv"))
    assert not [text for text in words if text in shown]


def _file(*rows: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("Zoe Imported.csv", "\n".join(("id,name,email", *rows)).encode())


def links_in(page: str) -> list[str]:
    return [link.replace("&amp;", "&") for link in re.findall(r'href="([^"#]+)"', page)]


@pytest.mark.django_db
def test_names_of_the_register_stand_before_those_who_may_see_them_alone(tmp_path: Path, settings: Settings) -> None:
    settings.HOME = tmp_path
    study, _ = load_example(replace=False)
    for role in (Role.OWNER, Role.CODER, Role.TRANSCRIBER, Role.VIEWER):
        assert bool(found := names_found(study, role)) == (role == Role.OWNER), f"{role}: {found}"


def names_found(study: Study, role: Role) -> set[str]:
    names = {text for row in Identity.objects.values_list("name", "email") for text in row if text}
    assert len(names) > 200
    one = re.compile("|".join(map(re.escape, sorted(names))))
    person = Identity.objects.filter(name__gt="")[0]
    client = member(study, role)
    waiting = [*addresses_of(study), f"/s/example/search/?q={person.name.split()[-1]}",
               f"/s/example/register/?q={person.email}"]  # fmt: skip
    seen, found = set[str](), set[str]()
    while waiting:
        address = waiting.pop()
        kind = re.sub(r"\d+", "N", address)
        if kind in seen or re.search(r"[?&]sort=|[?&]page=|/report\.(pdf|docx)", address):
            continue
        seen.add(kind)
        answer = client.get(address)
        if answer.status_code != 200:
            continue
        content = body(answer)
        if "?q=" in address:  # the page repeats what was searched for; a hit leads to the person
            is_hit = f"/register/people/{person.person_id}/" in content
            assert is_hit == (Permission.SEE_IDENTITIES in PERMISSIONS_OF[role]), address
        else:
            found |= {f"{address}: {name}" for name in one.findall(content)}
        waiting += [link if link.startswith("/") else address.partition("?")[0] + link
                    for link in links_in(content) if link.startswith(("/s/example/", "?export="))]  # fmt: skip
    assert len(seen) > 50
    return found
