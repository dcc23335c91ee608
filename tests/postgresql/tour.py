"""Run by test_postgresql.py in a process of its own, in an installation that has tables and nothing in them.

Loads the example study, walks every page as the owner, searches the papers of test_search.py, asks for a job. Prints
one JSON object.
"""

# ruff: noqa: E402
from __future__ import annotations

import json
import os
import sys
from typing import Any

os.environ["DJANGO_SETTINGS_MODULE"] = "plait.settings"
import django

django.setup()

from django.conf import settings
from django.db import connection
from django.test import Client

from plait import jobs
from plait.cli import main as plait
from plait.library.importing.actions import import_references
from plait.records.paper import ReferenceFile
from plait.study.acting import acting_as
from plait.study.actions import create_study
from plait.study.models import Account
from tests.jobs import work_for_tests as works
from tests.journeys.walking import Answer, pages_of
from tests.library.search.test_search import PAPERS
from tests.posted_fields import watch_here
from tests.postgresql.finding import titles_found

STEPS = 1000


def main(witness: str) -> dict[str, Any]:
    settings.ALLOWED_HOSTS.append("testserver")
    watch_here()
    assert plait(["demo"]) == 0
    owner = Account.objects.order_by("pk").first()
    assert owner is not None
    client = Client()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")

    def get(address: str) -> Answer:
        answer: Any = client.get(address, follow=True)
        headers = {name.lower(): value for name, value in answer.headers.items()}
        is_page = "text/html" in headers.get("content-type", "")
        return Answer(answer.status_code, headers, answer.content.decode() if is_page else "")

    walked = pages_of(get, "http://testserver")
    with acting_as(owner):
        study = create_study(title="Papers", owner=owner, unit_one="lead", unit_many="leads")
        import_references(study=study, file=ReferenceFile("RIS", PAPERS))
    found = titles_found(client, study.slug)
    job = jobs.enqueue(works.count, title="Count", scope="study:1", witness=witness, steps=STEPS, seconds=0.05)
    return {"engine": connection.vendor, "walked": walked, "found": found, "job": job.pk, "steps": STEPS}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
