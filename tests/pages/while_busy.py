"""Run by test_busy.py in a process of its own, on a database that another connection holds.

Prints one JSON object: what was done -> what came of it.
"""

# ruff: noqa: E402
from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

os.environ["DJANGO_SETTINGS_MODULE"] = "plait.settings"
import django

django.setup()

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection, connections
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from plait.coding.models import Code
from plait.database import let_pages_wait_less
from plait.database.locks import ALONE
from plait.study.models import Account, Upload
from plait.survey.models import Answer, Invitation, Questionnaire
from plait.survey.questionnaires.actions import open_questionnaire
from tests.journeys.small_study import load_small
from tests.links import token_to
from tests.posted_fields import watch_here

HOSTILE = "\"'><script>alert(1)</script>&amp;\nsecond line é"


@contextmanager
def held() -> Iterator[None]:
    """The right to write is another's."""
    if connection.vendor == "sqlite":
        other: Any = sqlite3.connect(settings.HOME / "plait.sqlite3", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
    else:
        connection.ensure_connection()
        other = connection.copy().get_new_connection(connection.get_connection_params())
        for statement in ALONE:
            other.execute(statement)
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def full() -> Iterator[None]:
    """SQLite finds no room for a further page."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        [[n_pages]] = cursor.fetchall()
        cursor.execute(f"PRAGMA max_page_count = {n_pages}")
        yield
        cursor.execute("PRAGMA max_page_count = 1073741823")


def hurry() -> None:
    """As the web server, and quicker: a test does not wait for five seconds."""
    let_pages_wait_less()
    options = connections.settings["default"]["OPTIONS"]
    if connection.vendor == "sqlite":
        options["timeout"] = 0.2
    else:
        options["options"] += " -c lock_timeout=200"
    connection.close()


class Fields(HTMLParser):
    """The hidden fields of a page, as a browser reads and sends them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.sent: dict[str, list[str]] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "input" and given.get("type") == "hidden":
            self.sent.setdefault(given["name"] or "", []).append((given["value"] or "").replace("\n", "\r\n"))


def told(answer: HttpResponse) -> dict[str, Any]:
    page = answer.content.decode()
    return {
        "status": answer.status_code,
        "again after": answer.get("Retry-After"),
        "kept by caches": answer.get("Cache-Control"),
        "cookies": list(answer.cookies),
        "page": page,
        "fields": Fields(page).sent,
    }


def main() -> dict[str, Any]:
    settings.ALLOWED_HOSTS.append("testserver")
    watch_here()
    call_command("migrate", verbosity=0, interactive=False)
    owner = Account.objects.create_user("owner@example.org", "correct horse battery")
    study = load_small(Path(settings.HOME) / "small", owner)
    questionnaire = Questionnaire.objects.get()
    open_questionnaire(questionnaire=questionnaire, now=timezone.now())
    hurry()
    came: dict[str, Any] = {}
    visitor = Client(raise_request_exception=False, enforce_csrf_checks=True)
    member = Client(raise_request_exception=False)
    member.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    invitation = Invitation.objects.get(person__code="P2")
    Answer.objects.filter(response__person=invitation.person).delete()
    page, codes = f"/a/{token_to(invitation)}/1/", f"/s/{study.slug}/coding/codes/new/"
    with held():
        came["answer"] = told(visitor.post(page, {"q-mood": "good", "q-why": HOSTILE}))
        came["code"] = told(member.post(codes, {"name": "Cost", "definition": HOSTILE, "colour": "1"}))
        file = SimpleUploadedFile("data.csv", b"id,mood\n1,good\n")
        came["file"] = told(member.post(f"/s/{study.slug}/survey/{questionnaire.pk}/import/", {"file": file}))
        came["sign in"] = told(
            Client(raise_request_exception=False).post(
                "/accounts/login/", {"login": owner.email, "password": "correct horse battery"}
            )
        )
        came["read"] = member.get(f"/s/{study.slug}/").status_code
    came["stored while busy"] = [Code.objects.filter(name="Cost").count(), Upload.objects.count()]
    came["answer again"] = visitor.post(page, came["answer"]["fields"]).status_code
    came["answers"] = sorted(Answer.objects.filter(response__person=invitation.person).values_list("value", flat=True))
    if connection.vendor == "sqlite":
        with full():
            much = HOSTILE * 200
            came["full answer"] = told(visitor.post(page, {"q-mood": "good", "q-why": much}))
            came["full code"] = told(member.post(codes, {"name": "Room", "definition": much, "colour": "1"}))
        came["stored while full"] = Answer.objects.filter(value__startswith=HOSTILE * 2).count()
        came["full answer again"] = visitor.post(page, came["full answer"]["fields"]).status_code
    came["code again"] = member.post(codes, came["code"]["fields"]).status_code
    came["codes"] = list(Code.objects.filter(name="Cost").values_list("definition", flat=True))
    return came


if __name__ == "__main__":
    print(json.dumps(main()))
    sys.exit(0)
