"""Run by test_at_once.py in a process of its own, on a database file: two people do the same thing in the same moment.

Prints one JSON object: what was done -> the two answers' statuses, and the rows that came of it.
"""

# ruff: noqa: E402
from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ["DJANGO_SETTINGS_MODULE"] = "plait.settings"
import django

django.setup()

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from plait.coding.models import Code, Coder, Coding
from plait.interviews.models import Transcript
from plait.library.papers.models import Mark, Paper
from plait.register.models import Person
from plait.study.actions import add_member, invite_member, make_sign_in_link
from plait.study.models import Account, Membership, Role
from plait.survey.models import Answer, Invitation, Questionnaire, Response
from plait.survey.questionnaires.actions import open_questionnaire
from tests.journeys.small_study import load_small

ROUNDS = 4


def client_of(account: Account) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def at_once(*acts: Callable[[], HttpResponse]) -> list[int]:
    """The statuses of the answers, lowest first."""
    barrier, statuses = threading.Barrier(len(acts)), []

    def run(act: Callable[[], HttpResponse]) -> None:
        barrier.wait()
        statuses.append(act().status_code)
        connections.close_all()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(statuses)


def main(home: Path) -> dict[str, list[object]]:
    settings.ALLOWED_HOSTS.append("testserver")
    call_command("migrate", verbosity=0, interactive=False)
    one, two = (Account.objects.create_user(f"{name}@example.org") for name in ("one", "two"))
    study = load_small(home / "small", one)
    base, now = f"/s/{study.slug}/", timezone.now()
    came: dict[str, list[object]] = {}

    def note(what: str, *values: object) -> None:
        came.setdefault(what, []).append(values)

    for number in range(ROUNDS):
        _, token = invite_member(study=study, role=Role.CODER, note="", now=now)
        new = [client_of(Account.objects.create_user(f"new{number}{letter}@example.org")) for letter in "ab"]
        statuses = at_once(*(partial(client.post, f"/join/{token}/") for client in new))
        note("join", statuses, Membership.objects.filter(account__email__startswith=f"new{number}").count())
        link = f"/enter/{make_sign_in_link(account=one, now=now)}/"
        note("enter", at_once(partial(Client().get, link), partial(Client().get, link)))

    add_member(study=study, account=two, role=Role.OWNER)
    first, second = client_of(one), client_of(two)

    open_questionnaire(questionnaire=Questionnaire.objects.get(), now=now)
    Response.objects.filter(code="R2").delete()
    for invitation in Invitation.objects.select_related("person"):
        sent = [{"item-mood": mood, "a-mood": mood, "item-why": mood} for mood in ("good", "bad")]
        respondents = [Client(raise_request_exception=False) for _ in sent]
        address = f"/a/{invitation.token}/1/"
        statuses = at_once(*(partial(c.post, address, data) for c, data in zip(respondents, sent, strict=True)))
        responses = Response.objects.filter(person=invitation.person)
        note("respond", statuses, responses.count(), Answer.objects.filter(response__in=responses).count())

    transcript = Transcript.objects.get()
    revision = transcript.revisions.get()
    address = f"{base}coding/transcripts/{transcript.pk}/apply/"
    for number in range(ROUNDS):
        data = {"revision": revision.pk, "new_name": f"Fresh {number}", "start": number, "end": number + 9}
        statuses = at_once(partial(first.post, address, data), partial(second.post, address, data))
        named = Code.objects.filter(name=f"Fresh {number}")
        note("new code", statuses, named.count(), Coding.objects.filter(code__in=named).count())
        data = {"revision": revision.pk, "code": named.get().pk, "start": number + 1, "end": number + 8}
        statuses = at_once(partial(first.post, address, data), partial(first.post, address, data))
        note("code twice", statuses, Coding.objects.filter(code__in=named, start=number + 1).count())
        note("coders", Coder.objects.filter(account=one).count())

    address = f"{base}library/papers/{Paper.objects.get().pk}/mark/"
    for _ in range(ROUNDS):
        Mark.objects.all().delete()
        verdicts = ({"verdict": "like"}, {"verdict": "dislike"})
        note("mark", at_once(*(partial(first.post, address, verdict) for verdict in verdicts)), Mark.objects.count())

    for number in range(ROUNDS):
        file = SimpleUploadedFile("p.csv", f"id,name\nN{number},Ada\n".encode())
        mapping = first.post(f"{base}register/import/", {"file": file})["Location"]
        statuses = at_once(*(partial(who.post, mapping, {"code": "id", "name": "name"}) for who in (first, second)))
        note("import twice", statuses, Person.objects.filter(code=f"N{number}").count())

    places = {each.account_id: f"{base}members/{each.pk}/" for each in Membership.objects.filter(role=Role.OWNER)}
    demoted = {"role": "viewer"}
    statuses = at_once(partial(first.post, places[two.pk], demoted), partial(second.post, places[one.pk], demoted))
    note("demote one another", statuses, Membership.objects.filter(role=Role.OWNER).count())
    return came


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
