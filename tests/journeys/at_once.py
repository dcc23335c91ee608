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
from plait.library.papers.actions import add_paper
from plait.records import paper as records
from plait.register.models import Person
from plait.study.actions import add_member, invite_member, make_sign_in_link
from plait.study.links import token_of
from plait.study.models import Account, Event, Membership, Role
from plait.survey.models import Answer, Invitation, Questionnaire, Response
from plait.survey.questionnaires.actions import open_questionnaire
from plait.survey.responses.actions import remove_response
from tests.journeys.small_study import load_small
from tests.links import token_to
from tests.posted_fields import watch_here

ROUNDS = 4


def visitor() -> Client:
    return Client(raise_request_exception=False)


def client_of(account: Account) -> Client:
    client = visitor()
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
    watch_here()
    call_command("migrate", verbosity=0, interactive=False)
    one, two = (Account.objects.create_user(f"{name}@example.org") for name in ("one", "two"))
    study = load_small(home / "small", one)
    base, now = f"/s/{study.slug}/", timezone.now()
    came: dict[str, list[object]] = {}

    def note(what: str, *values: object) -> None:
        came.setdefault(what, []).append(values)

    for number in range(ROUNDS):
        token = token_of(invite_member(study=study, role=Role.CODER, note="", now=now)[1])
        new = [client_of(Account.objects.create_user(f"new{number}{letter}@example.org")) for letter in "ab"]
        statuses = at_once(*(partial(client.post, f"/join/{token}/") for client in new))
        note("join", statuses, Membership.objects.filter(account__email__startswith=f"new{number}").count())
        link = f"/enter/{token_of(make_sign_in_link(account=one, now=now))}/"
        note("enter", at_once(partial(Client().post, link), partial(Client().post, link)))

    add_member(study=study, account=two, role=Role.OWNER)
    first, second = client_of(one), client_of(two)

    open_questionnaire(questionnaire=Questionnaire.objects.get(), now=now)
    for number in range(ROUNDS):
        remove_response(response=Response.objects.get(code="P2" if number else "R2"), reason="Asked again.")
        for what, person in (("answer", "P2"), ("answer anew", "P1")):
            address = f"/a/{token_to(Invitation.objects.get(person__code=person))}/1/"
            rivals = {mood: {"q-mood": mood, "q-why": f"It is {mood}: {number}."} for mood in ("good", "bad")}
            n_before = Event.objects.count()
            statuses = at_once(*(partial(visitor().post, address, rival) for rival in rivals.values()))
            verbs = sorted(Event.objects.order_by("pk")[n_before:].values_list("verb", flat=True))
            answers = [*Answer.objects.filter(response__person__code=person).values_list("item__name", "value")]
            stand = {f"q-{name}": value for name, value in answers}
            whose = [mood for mood, rival in rivals.items() if rival == stand]
            note(what, statuses, verbs, Response.objects.filter(person__code=person).count(), len(answers), *whose)

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

    for number in range(ROUNDS):
        paper = add_paper(study=study, paper=records.Paper(f"On teams, {number}"))
        address = f"{base}library/papers/{paper.pk}/mark/"
        verdicts = ({"verdict": "like"}, {"verdict": "dislike"})
        statuses = at_once(*(partial(first.post, address, verdict) for verdict in verdicts))
        note("mark", statuses, paper.marks.exclude(verdict="").count())

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
