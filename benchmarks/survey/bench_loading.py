"""10,000 responses are loaded by a job while 200 respondents answer by their links and a display's cell is marked.

Run: python benchmarks/survey/bench_loading.py [RESPONSES [RESPONDENTS [SECONDS]]]. Plait runs as `plait run` has it, in
a temporary PLAIT_HOME. Each respondent sends pages of ten items and looks at the next. A writer beside them
asks for a turn again and again: what it waits is the wait for the database alone, without what a page computes. Status
1 when an answer is lost, a page is answered by a fault, or a wait is longer than SECONDS.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from statistics import median
from typing import Any
from urllib.parse import urlencode

N_ITEMS, ITEMS_A_PAGE = 40, 10
LEVELS = ("never", "rarely", "sometimes", "often", "always")
# On a page of ten items; most people take longer.
READING_SECONDS = 10.0
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def main() -> int:
    given = dict(enumerate(sys.argv[1:]))
    n_responses, n_people = int(given.get(0, 10_000)), int(given.get(1, 200))
    seconds = float(given.get(2, 1.0))
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as home:
        os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django
        from django.conf import settings
        from django.core.management import call_command

        django.setup()
        settings.ALLOWED_HOSTS.append("testserver")
        call_command("migrate", verbosity=0, interactive=False)
        made = _make(n_responses, n_people)
        port = _free_port()
        running = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "plait.cli", "run", "--no-example", "--port", str(port)], stdout=subprocess.DEVNULL
        )
        try:
            _warm_up(made, port)
            return int(not _bench(made, port, seconds))
        finally:
            running.terminate()
            running.wait(timeout=60)


@dataclass
class Seen:
    """Statuses, and what each sent. pages, marks, turns: seconds until a page or a mark was answered, a turn came."""

    pages: list[float] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    sent: dict[str, dict[str, str]] = field(default_factory=dict)
    marks: list[float] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)


def _bench(made: dict[str, Any], port: int, seconds: float) -> bool:
    from plait.jobs.models import Job
    from plait.survey.models import Response

    seen, done = Seen(), threading.Event()
    others = [threading.Thread(target=_answer, args=(token, port, seen, done)) for token in made["tokens"]]
    others.append(threading.Thread(target=_mark, args=(made, seen, done)))
    # A process of its own: here it would wait for two hundred threads, too.
    writer = subprocess.Popen([sys.executable, "-c", _WRITER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
    assert writer.stdout is not None
    writer.stdout.readline()  # it has had its first turn
    job = _enqueue(made)
    began = time.monotonic()
    for each in others:
        each.start()
    while Job.objects.get(pk=job.pk).state in ("waiting", "running"):
        time.sleep(0.2)
    took = time.monotonic() - began
    done.set()
    seen.turns = json.loads(writer.communicate()[0])
    for each in others:
        each.join()
    job.refresh_from_db()
    stored = _stored_by_token(made)
    lost = sum(stored.get(token, {}).get(name) != value for token, name, value in _sent(seen))
    faults = sum(status not in (200, 302, 503) for status in seen.statuses)
    n_loaded = Response.objects.filter(source="imported").count()
    print(f"{n_loaded:,} responses loaded in {took:.0f} s ({job.state})")
    print(f"{len(seen.sent)} respondents sent {len(seen.pages):,} pages: {lost} of {len(_sent(seen)):,} answers lost")
    print(f"answered by a fault: {faults}; by the page that sends again: {seen.statuses.count(503)}")
    for what, waits in (("page stored", seen.pages), ("cell marked", seen.marks), ("turn to write", seen.turns)):
        print(f"{what}: {len(waits):,}, median {median(waits) * 1000:.0f} ms, at most {max(waits):.2f} s")
    held = not lost and not faults and max(seen.turns) <= seconds and n_loaded == made["n_responses"]
    print(f"all loaded, nothing lost, no fault, no wait over {seconds:g} s: {'held' if held else 'NOT held'}")
    return held


def _sent(seen: Seen) -> list[tuple[str, str, str]]:
    return [(token, name, value) for token, sent in seen.sent.items() for name, value in sent.items()]


def _answer(token: str, port: int, seen: Seen, done: threading.Event) -> None:
    """Answer page after page, and all again with other answers, for as long as responses are loaded."""
    chance = random.Random(token)  # noqa: S311 - invented answers, no secret
    seen.sent[token] = {}
    time.sleep(chance.uniform(0, READING_SECONDS))
    while True:
        for page in range(N_ITEMS // ITEMS_A_PAGE):
            names = [f"i{page * ITEMS_A_PAGE + number}" for number in range(ITEMS_A_PAGE)]
            answers = {name: chance.choice(LEVELS) for name in names}
            if _is_stored(f"/a/{token}/{page + 1}/", answers, port, seen):
                seen.sent[token] |= answers
            if done.is_set():
                return
            time.sleep(chance.uniform(0.5, 1.5) * READING_SECONDS)


def _is_stored(path: str, answers: dict[str, str], port: int, seen: Seen) -> bool:
    """Send a page, again where it comes back; whether it was taken in the end."""
    fields = urlencode({f"q-{name}": value for name, value in answers.items()})
    while True:
        began = time.monotonic()
        answer = _ask("POST", path, port, fields)
        seen.pages.append(time.monotonic() - began)
        seen.statuses.append(answer.status)
        if answer.status != 503:
            break
        time.sleep(float(answer.headers["Retry-After"]))
    if answer.status == 302:
        seen.statuses.append(_ask("GET", answer.headers["Location"], port).status)
    return answer.status == 302


def _ask(method: str, path: str, port: int, body: str | None = None) -> http.client.HTTPResponse:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    line.request(method, path, body, FORM if body else {})
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer


def _mark(made: dict[str, Any], seen: Seen, done: threading.Event) -> None:
    from django.db import connections

    marks = ("converge", "complement", "diverge")
    while not done.is_set():
        mark = marks[len(seen.marks) % len(marks)]
        began = time.monotonic()
        answer = made["member"].post(made["cell"], {"group": made["group"], "mark": mark, "note": ""})
        seen.marks.append(time.monotonic() - began)
        seen.statuses.append(answer.status_code)
        time.sleep(0.5)
    connections.close_all()


# Asks for a turn to write and gives it back at once, until its input ends.
_WRITER = """
import django, json, select, sys, time
django.setup()
from django.db import connection, transaction
connection.ensure_connection()
turns = []
with transaction.atomic():
    print("ready", flush=True)
while not turns or not select.select([sys.stdin], [], [], 0.05)[0]:
    began = time.monotonic()
    with transaction.atomic():
        turns.append(time.monotonic() - began)
print(json.dumps(turns))
"""


def _stored_by_token(made: dict[str, Any]) -> dict[str, dict[str, str]]:
    from plait.survey.models import Answer

    found: dict[str, dict[str, str]] = {}
    answers = Answer.objects.filter(response__person__isnull=False)
    for person, name, value in answers.values_list("response__person", "item__name", "value"):
        found.setdefault(made["token_of"][person], {})[name] = value
    return found


def _make(n_responses: int, n_people: int) -> dict[str, Any]:
    """A study with a questionnaire that is open, people with links, a joint display, and a file that waits."""
    from django.test import Client
    from django.utils import timezone

    from plait.coding.actions import create_theme
    from plait.coding.codebook import create_code
    from plait.findings.actions import build_joint_display
    from plait.findings.queries import joint_display
    from plait.register.models import Person
    from plait.study.actions import create_study
    from plait.study.links import tokens_of
    from plait.study.models import AccessLink, Account
    from plait.survey.invitations.actions import invite
    from plait.survey.models import Invitation, Item
    from plait.survey.questionnaires.actions import create_questionnaire, open_questionnaire

    owner = Account.objects.create_user("owner@example.org")
    study, now = create_study(title="Bench", owner=owner), timezone.now()
    people = Person.objects.bulk_create(Person(study=study, code=f"P{number}") for number in range(n_people))
    questionnaire = create_questionnaire(study=study, record=_form())
    open_questionnaire(questionnaire=questionnaire, now=now)
    invite(questionnaire=questionnaire, people=people, now=now)
    theme = create_theme(study=study, name="Theme", codes=[create_code(study=study, name="Code")])
    item = Item.objects.select_related("questionnaire").get(name="i0")
    display = build_joint_display(study=study, title="Display", items=[item], themes=[theme])
    row = joint_display(display).rows[0]
    member = Client(raise_request_exception=False)
    member.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    people = dict(Invitation.objects.values_list("pk", "person"))
    of_invitations = tokens_of(AccessLink.Purpose.ANSWER, people, now=timezone.now())
    tokens = {people[pk]: token for pk, token in of_invitations.items()}
    return {
        "questionnaire": questionnaire,
        "n_responses": n_responses,
        "token_of": tokens,
        "tokens": list(tokens.values()),
        "member": member,
        "cell": f"/s/{study.slug}/findings/displays/{display.pk}/rows/{row.row_id}/mark/",
        "group": row.cells[0].column,
    }


def _form() -> Any:
    from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire

    levels = tuple(Choice(name, {"": name.capitalize()}) for name in LEVELS)
    items = tuple(
        Item(f"i{n}", ItemKind.SELECT_ONE, {"": f"Item {n}"}, choices=levels, page=(f"page {n // ITEMS_A_PAGE}",))
        for n in range(N_ITEMS)
    )
    return Questionnaire(title="Questionnaire", items=items)


def _enqueue(made: dict[str, Any]) -> Any:
    from django.core.files.base import ContentFile

    from plait import jobs
    from plait.study.models import Upload
    from plait.survey.responses.tasks import import_upload

    chance, names = random.Random(1), [f"i{n}" for n in range(N_ITEMS)]  # noqa: S311 - invented, no secret
    rows = (",".join([f"R{n}", *chance.choices(LEVELS, k=N_ITEMS)]) for n in range(made["n_responses"]))
    content = "\n".join([",".join(["id", *names]), *rows]).encode()
    study = made["questionnaire"].study
    upload = Upload.objects.create(
        study=study, purpose="survey responses", name="r.csv", file=ContentFile(content, "r.csv"), n_bytes=len(content)
    )
    mapping = {
        "column_of": dict(zip(names, names, strict=True)),
        "id_column": "id",
        "person_column": "",
        "missing": {},
        "strict": True,
    }
    return jobs.enqueue(
        import_upload,
        title="Import",
        scope=study.job_scope,
        questionnaire_id=made["questionnaire"].pk,
        upload_id=upload.pk,
        mapping=mapping,
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _warm_up(made: dict[str, Any], port: int) -> None:
    """Wait until every process has answered, as one that has run for a while."""
    path = f"/a/{made['tokens'][0]}/1/"
    with ThreadPoolExecutor(16) as many:
        list(many.map(lambda _: _answered(path, port), range(64)))
    made["member"].post(made["cell"], {"group": made["group"], "mark": "silent", "note": ""})


def _answered(path: str, port: int) -> None:
    for _ in range(600):
        try:
            _ask("GET", path, port)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("Plait does not answer.")


if __name__ == "__main__":
    sys.exit(main())
