"""What becomes of everything that writes when the disk of PLAIT_HOME is full, one line of JSON for each.

A program of its own, because Django is set up for one home: tests/workbench/test_full_disk.py starts it.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command

# Whoever looks for doctests loads every module here.
HOME = Path(os.environ.get("PLAIT_HOME", ""))
OUTSIDE = Path(sys.argv[1] if __name__ == "__main__" else "")
FILLER = HOME.parent / "filler"


def tell(what: str, **found: Any) -> None:
    print(json.dumps({"what": what, **found}), flush=True)


def fill(leave: int = 0) -> None:
    """Leave no byte, or so many."""
    with FILLER.open("ab", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
    os.truncate(FILLER, FILLER.stat().st_size - leave)


def make_room() -> None:
    FILLER.unlink()


def files() -> list[str]:
    kept = sorted(str(each.relative_to(HOME.parent)) for each in HOME.parent.rglob("*") if each.is_file())
    return [each for each in kept if "plait.sqlite3-" not in each and each not in ("filler", "home/web.pid")]


def command(*arguments: str) -> dict[str, Any]:
    before = files()
    done = subprocess.run(
        [sys.executable, "-m", "plait.cli", *arguments], capture_output=True, text=True, check=False, timeout=300
    )
    return {"status": done.returncode, "said": done.stderr, "left": sorted(set(files()) - set(before))}


def main() -> None:
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    from django.conf import settings
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.db import connection
    from django.test import Client
    from django.utils import timezone
    from django_tasks_db.models import DBTaskResult

    from plait import jobs
    from plait.jobs.models import Job
    from plait.jobs.worker import work_off
    from plait.records.questionnaire import Item, ItemKind, Questionnaire
    from plait.register.models import Person
    from plait.study.acting import acting_as
    from plait.study.actions import create_study
    from plait.study.links import tokens_of
    from plait.study.models import AccessLink, Account, Upload
    from plait.survey.invitations.actions import invite
    from plait.survey.models import Answer, Invitation, Response
    from plait.survey.questionnaires.actions import create_questionnaire, open_questionnaire
    from plait.survey.responses.tasks import import_upload

    settings.ALLOWED_HOSTS.append("testserver")
    logging.getLogger("django.request").setLevel(logging.CRITICAL)
    owner, now = Account.objects.create_user("owner@example.org", "correct horse battery"), timezone.now()
    with acting_as(owner):
        study = create_study(title="Bench", owner=owner)
        people = Person.objects.bulk_create(Person(study=study, code=f"P{number:03}") for number in range(300))
        record = Questionnaire(title="Q", items=(Item("why", ItemKind.TEXT, {"": "Why?"}, page=("page",)),))
        questionnaire = create_questionnaire(study=study, record=record)
        open_questionnaire(questionnaire=questionnaire, now=now)
        invite(questionnaire=questionnaire, people=people, now=now)
    invitations = dict(Invitation.objects.values_list("pk", "person"))
    tokens = list(tokens_of(AccessLink.Purpose.ANSWER, list(invitations), now=timezone.now()).values())
    member = Client(raise_request_exception=False)
    member.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    first = command("backup", str(OUTSIDE / "before.zip"))
    tell("a backup while there is room", **first)
    rows = "id,why\n" + "".join(f"R{number},{'because of tea ' * 20}\n" for number in range(4000))
    upload = Upload.objects.create(
        study=study, purpose="survey responses", name="r.csv", n_bytes=len(rows),
        file=SimpleUploadedFile("r.csv", rows.encode()),
    )  # fmt: skip
    mapping = {"column_of": {"why": "why"}, "id_column": "id", "person_column": "", "missing": {}, "strict": True}

    fill()
    # A small change may still find room in the write-ahead log's own file.
    for token in tokens:
        before = Answer.objects.count(), Response.objects.count()
        answer = Client(raise_request_exception=False).post(f"/a/{token}/1/", {"q-why": "tea " * 400})
        if answer.status_code != 302:
            break
    after = Answer.objects.count(), Response.objects.count()
    page = answer.content.decode()
    tell("an answer", status=answer.status_code, said=page, is_kept="tea tea" in page, stored=after != before)
    shown = Client(raise_request_exception=False).get(f"/a/{tokens[-1]}/1/")
    tell("a page that is looked at", status=shown.status_code, said="")

    before_files, n_uploads = files(), Upload.objects.count()
    for size in (100_000, 4_000_000):
        sent = SimpleUploadedFile("people.csv", b"id\n" + b"x" * 49 * (size // 49))
        answer = member.post(f"/s/{study.slug}/register/import/", {"file": sent})
        tell(
            f"a file of {size} bytes", status=answer.status_code, said=answer.content.decode(),
            left=sorted(set(files()) - set(before_files)), stored=Upload.objects.count() != n_uploads,
        )  # fmt: skip
    signing_in = {"login": "owner@example.org", "password": "correct horse battery"}
    answer = Client(raise_request_exception=False).post("/accounts/login/", signing_in)
    tell("signing in", status=answer.status_code, said=answer.content.decode())
    answer = member.post(f"/s/{study.slug}/coding/codes/new/", {"name": "Tea", "definition": "d" * 9000, "colour": "1"})
    tell("a code", status=answer.status_code, said=answer.content.decode())
    from plait.media.actions import NoRoom, begin_incoming

    try:
        begin_incoming(study=study.pk, account=owner.pk, name="a.pdf", n_bytes=9_000_000, most_bytes=10**9)
    except NoRoom as error:
        tell("a file in parts", status=507, said=str(error))
    tell("a backup", **command("backup", str(HOME.parent / "full.zip")))
    tell("a restore", **command("restore", "--replace", str(OUTSIDE / "before.zip")))
    tell("a report", **command("report", study.slug, "-o", str(HOME.parent / "report.html")))
    tell("a study loaded", **command("load", str(OUTSIDE / "study"), "--owner", owner.email))
    tell("a start", **command("run", "--no-example", "--port", sys.argv[2]))
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        tell("the database afterwards", said=cursor.fetchone()[0], stored=Response.objects.count() != after[1])

    # A job on a disk that fills while it works, and has room again later.
    make_room()
    job = jobs.enqueue(
        import_upload, title="Import", scope=study.job_scope, questionnaire_id=questionnaire.pk, upload_id=upload.pk,
        mapping=mapping,
    )  # fmt: skip
    log = logging.getLogger("plait")
    stream = logging.FileHandler(OUTSIDE / "log")
    log.addHandler(stream)
    n_before = Response.objects.count()
    fill(leave=600_000)
    room = threading.Timer(3, make_room)
    room.start()
    messages = set[str]()
    for _ in range(20):
        work_off()
        job.refresh_from_db()
        messages.add(job.message)
        Job.objects.filter(state=Job.State.WAITING).update(run_after=None)
        DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())
        if job.is_over:
            break
        threading.Event().wait(0.5)
    room.join()
    stream.flush()
    tell(
        "a job", state=job.state, messages=sorted(messages), n_failed=job.n_failed, problems=job.problems, status=0,
        n=Response.objects.count() - n_before, said=(OUTSIDE / "log").read_text(), jobs=Job.objects.count(),
    )  # fmt: skip
    answer = Client(raise_request_exception=False).post(f"/a/{tokens[-1]}/1/", {"q-why": "tea"})
    tell("an answer once there is room", status=answer.status_code, said="")


if __name__ == "__main__":
    main()
    os._exit(0)
