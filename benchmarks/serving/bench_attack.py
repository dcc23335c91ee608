"""Receipts under `kill -9`, and pages under 8 threads of everything at once, on a Plait that really runs.

Run: python benchmarks/serving/bench_attack.py [KILLS [REQUESTS]]. It starts `plait run` in a temporary PLAIT_HOME.
First people answer, say what they agree to, and code, all at once, each noting what was acknowledged; every process of
Plait is killed in the middle of it, again and again, and each time the database is read for every receipt so far. Then
8 threads ask for pages of every room, write, guess and send what makes no sense. Status 1 when a receipt is lost, a
page is answered by a fault, or the program's own lines tell of a lock or of an error that nobody caught.
"""

from __future__ import annotations

import http.client
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

N_ITEMS, N_PEOPLE, N_THREADS = 5, 400, 8
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
CSRF = "a" * 32  # a cookie and a field that are alike are what the check looks for
WORDS = 400_000  # of the transcript, in letters: room for codings that are all told apart
_UNCAUGHT = re.compile(rb"Traceback|database is locked|LOCK|disk I/O error|malformed")


def main() -> int:
    given = dict(enumerate(sys.argv[1:]))
    n_kills, n_requests = int(given.get(0, 20)), int(given.get(1, 3_000))
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as home:
        os.environ |= {"PLAIT_HOME": home, "DJANGO_SETTINGS_MODULE": "plait.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        made = _make()
        log = Path(home).parent / f"{Path(home).name}.log"
        try:
            held = _killed(made, n_kills, log)
            return int(not (_mixed(made, n_requests, log) and held))
        finally:
            log.unlink(missing_ok=True)


# Receipts.


@dataclass
class Receipts:
    """What was acknowledged. answers: by the respondent's place, the last number that is sure, and the last that was
    sent. says: by the person, the same of how often they said something. codings: their places in the text."""

    answers: dict[int, list[int]] = field(default_factory=dict)
    says: dict[int, list[int]] = field(default_factory=dict)
    codings: set[tuple[int, int]] = field(default_factory=set)
    n: Counter[str] = field(default_factory=Counter)
    lost: int = 0


def _killed(made: dict[str, Any], n_kills: int, log: Path) -> bool:
    receipts, chance = Receipts(), random.Random(1)  # noqa: S311 - when to kill is no secret
    turns = _Turns()
    for number in range(n_kills):
        with _served(log) as (port, process):
            done = threading.Event()
            clients = [_answers, _answers, _answers, _says, _says, _codes]
            threads = [threading.Thread(target=each, args=(made, port, receipts, turns, done)) for each in clients]
            for each in threads:
                each.start()
            time.sleep(chance.uniform(2, 6))
            _kill(process)
            done.set()
            for each in threads:
                each.join()
        receipts.lost += _missing(made, receipts)
        if receipts.lost:
            print(f"after kill {number + 1}: {receipts.lost} lost")
            break
    n = receipts.n
    print(
        f"{n_kills} times kill -9: {sum(n.values()):,} receipts ({n['answers']:,} of pages of answers, "
        f"{n['says']:,} of consents, {n['codings']:,} of codings): {receipts.lost} lost"
    )
    return not receipts.lost and min(n["answers"], n["says"], n["codings"]) > n_kills


class _Turns:
    """Whoever takes the next number has it alone."""

    def __init__(self) -> None:
        self._next, self._lock = Counter[str](), threading.Lock()

    def take(self, kind: str) -> int:
        with self._lock:
            self._next[kind] += 1
            return self._next[kind] - 1


def _answers(made: dict[str, Any], port: int, receipts: Receipts, turns: _Turns, done: threading.Event) -> None:
    while not done.is_set():
        place = turns.take("answers") % N_PEOPLE
        token, sure_and_sent = made["answers"][place], receipts.answers.setdefault(place, [0, 0])
        for _ in range(5):
            number = sure_and_sent[1] = sure_and_sent[1] + 1
            fields = {f"q-i{item}": str(number) for item in range(N_ITEMS)}
            if _status("POST", f"/a/{token}/1/", port, done, fields) == 302:
                sure_and_sent[0] = number
                receipts.n["answers"] += 1


def _says(made: dict[str, Any], port: int, receipts: Receipts, turns: _Turns, done: threading.Event) -> None:
    while not done.is_set():
        place = turns.take("says") % N_PEOPLE
        page = f"/consent/{made['consents'][place]}/"
        sure_and_sent = receipts.says.setdefault(place, [0, 0])
        found = re.search(r'name="read" value="([^"]*)"', _text(page, port, done))
        number = sure_and_sent[1] + 1
        if found and not done.is_set():
            sure_and_sent[1] = number
            says = {"read": found[1], "c-survey": "yes" if number % 2 else "no"}
            if _status("POST", page, port, done, says) == 302:
                sure_and_sent[0] = number
                receipts.n["says"] += 1


def _codes(made: dict[str, Any], port: int, receipts: Receipts, turns: _Turns, done: threading.Event) -> None:
    while not done.is_set():
        start = 5 + 3 * turns.take("codings")
        fields = {"revision": made["revision"], "code": made["code"], "start": start, "end": start + 2}
        if _status("POST", made["apply"], port, done, fields, cookies=made["cookies"]) == 302:
            receipts.codings.add((start, start + 2))
            receipts.n["codings"] += 1


def _missing(made: dict[str, Any], receipts: Receipts) -> int:
    """How many receipts the database knows nothing of. Of answers and consents what was said last, or later, counts."""
    from django.db import connections

    from plait.coding.models import Coding
    from plait.register.models import Consent
    from plait.survey.models import Answer

    missing = 0
    stored: dict[int, dict[str, int]] = {}
    answers = Answer.objects.filter(response__person__in=made["people"])
    for person, name, value in answers.values_list("response__person", "item__name", "value"):
        stored.setdefault(person, {})[name] = int(value)
    for place, (sure, sent) in receipts.answers.items():
        found = stored.get(made["people"][place], {})
        values = {found.get(f"i{item}", 0) for item in range(N_ITEMS)}
        # A page is stored whole: all its answers are of one sending.
        missing += len(values) != 1 or not sure <= min(values) <= sent
        receipts.answers[place] = [min(values), min(values)]
    states = {consent.person_id: consent for consent in Consent.objects.filter(clause="survey")}
    for place, (sure, sent) in receipts.says.items():
        consent = states.get(made["people"][place])
        n_said = 0 if consent is None else len(consent.words)
        agrees = consent is not None and consent.withdrawn_at is None
        missing += not sure <= n_said <= sent or (n_said > 0 and agrees != bool(n_said % 2))
        receipts.says[place] = [n_said, n_said]
    missing += len(receipts.codings - set(Coding.objects.values_list("start", "end")))
    connections.close_all()
    return missing


# Everything at once.


def _mixed(made: dict[str, Any], n_requests: int, log: Path) -> bool:
    log.write_bytes(b"")
    statuses, turns, faults = Counter[int](), _Turns(), list[str]()
    with _served(log) as (port, process):
        pages = _pages(made, port)

        def work(seed: int) -> None:
            chance = random.Random(seed)  # noqa: S311 - which page is next is no secret
            while turns.take("request") < n_requests:
                method, path, fields, cookies = _something(made, pages, chance, turns)
                status = _status(method, path, port, None, fields, cookies=cookies)
                statuses[status] += 1
                if status >= 500 or not status:
                    faults.append(f"{method} {path}: {status}")

        threads = [threading.Thread(target=work, args=(seed,)) for seed in range(N_THREADS)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)
    uncaught = _UNCAUGHT.findall(log.read_bytes())
    told = ", ".join(f"{status}: {n:,}" for status, n in sorted(statuses.items()))
    print(f"{sum(statuses.values()):,} requests by {N_THREADS} threads to {len(pages)} pages and 9 forms: {told}")
    print(f"faults (5xx): {len(faults)}; locks and errors that nobody caught: {len(uncaught)}")
    for fault in faults[:5]:
        print(fault)
    return not faults and not uncaught


def _pages(made: dict[str, Any], port: int) -> list[str]:
    """Pages of the study, two links deep from its home."""
    waiting, found = [f"/s/{made['slug']}/"], dict.fromkeys([f"/s/{made['slug']}/"])
    for _ in range(2):
        links = [
            link.replace("&amp;", "&").partition("#")[0]
            for page in waiting
            for link in re.findall(r'href="(/s/[^"]+)"', _text(page, port, None, cookies=made["cookies"]))
        ]
        waiting = [link for link in dict.fromkeys(links) if link not in found and "/live/" not in link][:60]
        found |= dict.fromkeys(waiting)
    return list(found)


def _something(
    made: dict[str, Any], pages: list[str], chance: random.Random, turns: _Turns
) -> tuple[str, str, dict[str, Any] | None, str]:
    study, signed_in, number = f"/s/{made['slug']}", made["cookies"], turns.take("write")
    token = made["answers"][number % N_PEOPLE]
    start = WORDS // 2 + 3 * number
    words: list[tuple[str, str, dict[str, Any] | None, str]] = [
        ("POST", f"/a/{token}/1/", {f"q-i{item}": str(number) for item in range(N_ITEMS)}, ""),
        ("POST", f"/a/{token}/1/", {"q-i0": "no number" * 300, "q-i9": "\0"}, ""),
        ("POST", f"/a/{'f' * 16}/1/", {"q-i0": "1"}, ""),
        (
            "POST",
            made["apply"],
            {"revision": made["revision"], "code": made["code"], "start": start, "end": start + 2},
            signed_in,
        ),
        ("POST", made["apply"], {"revision": "x", "start": -1, "end": 10**30}, signed_in),
        ("POST", f"{study}/coding/codes/new/", {"name": f"Code {number}", "definition": "d"}, signed_in),
        ("POST", f"{study}/settings/", {"title": f"T{number}", "unit_one": "a", "unit_many": "b"}, signed_in),
        ("POST", "/accounts/login/", {"login": f"x{number}@example.org", "password": "wrong"}, f"plait_csrf={CSRF}"),
        ("POST", f"{study}/members/invite/", {"role": "no role", "email": "none"}, signed_in),
    ]
    if chance.random() < 0.35:
        return chance.choice(words)
    page = chance.choice(pages)
    further = chance.choice(["", "", "", "?q=tea", "?page=999", "?sort=-x", "?q=%00", "?export=csv"])
    return "GET", page if "?" in page else page + further, None, chance.choice([signed_in, signed_in, signed_in, ""])


# The installation, and the ways to it.


def _make() -> dict[str, Any]:
    """A study with people who have a link to a questionnaire and one for consent, and a transcript to be coded."""
    from django.conf import settings
    from django.db import connections
    from django.test import Client
    from django.utils import timezone

    from plait.coding.codebook import create_code
    from plait.formats.transcripts.plain import read_plain_transcript
    from plait.interviews.actions import attach_transcript, plan_interview
    from plait.records.questionnaire import Item, ItemKind, Questionnaire
    from plait.register.consents.actions import make_links, write_sheet
    from plait.register.models import Person
    from plait.study.acting import acting_as
    from plait.study.actions import create_study
    from plait.study.links import tokens_of
    from plait.study.models import AccessLink, Account
    from plait.survey.invitations.actions import invite
    from plait.survey.models import Invitation
    from plait.survey.questionnaires.actions import create_questionnaire, open_questionnaire

    owner, now = Account.objects.create_user("owner@example.org", "correct horse battery"), timezone.now()
    items = tuple(Item(f"i{n}", ItemKind.INTEGER, {"": f"Item {n}"}, page=("page",)) for n in range(N_ITEMS))
    with acting_as(owner):
        study = create_study(title="Bench", owner=owner)
        people = Person.objects.bulk_create(Person(study=study, code=f"P{number:03}") for number in range(N_PEOPLE))
        questionnaire = create_questionnaire(study=study, record=Questionnaire(title="Questionnaire", items=items))
        open_questionnaire(questionnaire=questionnaire, now=now)
        invite(questionnaire=questionnaire, people=people, now=now)
        write_sheet(study=study, introduction="We ask.", contact="Olu", wordings={"survey": "I take part."})
        make_links(study=study, people=people, now=now)
        interview = plan_interview(study=study, person=people[0], code="A")
        text = "P: " + "tea at home " * (WORDS // 12)
        transcript = read_plain_transcript(text.encode(), name="A.txt")
        revision = attach_transcript(interview=interview, transcript=transcript, source_name="A.txt")
        code = create_code(study=study, name="Tea")
    numbers = [person.pk for person in people]
    invitations = dict(Invitation.objects.values_list("person", "pk"))
    answers = tokens_of(AccessLink.Purpose.ANSWER, list(invitations.values()), now=timezone.now())
    consents = tokens_of(AccessLink.Purpose.CONSENT, numbers, now=timezone.now())
    member = Client()
    member.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    session = member.cookies[settings.SESSION_COOKIE_NAME].value
    connections.close_all()
    return {
        "slug": study.slug,
        "people": numbers,
        "answers": [answers[invitations[number]] for number in numbers],
        "consents": [consents[number] for number in numbers],
        "apply": f"/s/{study.slug}/coding/transcripts/{revision.transcript_id}/apply/",
        "revision": revision.pk,
        "code": code.pk,
        "cookies": f"{settings.SESSION_COOKIE_NAME}={session}; {settings.CSRF_COOKIE_NAME}={CSRF}",
    }


def _status(
    method: str, path: str, port: int, done: threading.Event | None, fields: dict[str, Any] | None, cookies: str = ""
) -> int:
    """0 where no answer came, which is allowed of a program that is killed. done: it was."""
    body = urlencode({**fields, "csrfmiddlewaretoken": CSRF}) if fields is not None else None
    return _asked(method, path, port, body, cookies, is_killed=done is not None)[0]


def _text(path: str, port: int, done: threading.Event | None, cookies: str = "") -> str:
    return _asked("GET", path, port, None, cookies, is_killed=done is not None)[1].decode(errors="replace")


def _asked(method: str, path: str, port: int, body: str | None, cookies: str, *, is_killed: bool) -> tuple[int, bytes]:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=20 if is_killed else 120)
    try:
        line.request(method, path, body, {**(FORM if body else {}), **({"Cookie": cookies} if cookies else {})})
        answer = line.getresponse()
        # The status is the receipt: what follows may be cut off.
        status, content = answer.status, b""
        with suppress(OSError, http.client.HTTPException):
            content = answer.read()
        return status, content
    except (OSError, http.client.HTTPException):
        if is_killed:
            time.sleep(0.02)
        return 0, b""
    finally:
        line.close()


@contextmanager
def _served(log: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [sys.executable, "-m", "plait.cli", "run", "--no-example", "--port", str(port)]
    with log.open("ab") as told:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=told)  # noqa: S603
    assert process.stdout is not None
    try:
        while b"Stop with" not in process.stdout.readline():
            if process.poll() is not None:
                raise RuntimeError(f"it did not start: {log.read_text()[-2000:]}")
        yield port, process
    finally:
        if process.poll() is None:
            _kill(process)


def _tree_of(pid: int) -> list[int]:
    with suppress(OSError):
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [pid, *(below for child in children for below in _tree_of(int(child)))]
    return [pid]


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill every process of it at once, as a machine that loses its power does."""
    for pid in _tree_of(process.pid):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait(timeout=60)
    if process.stdout is not None:
        process.stdout.close()


if __name__ == "__main__":
    sys.exit(main())
