"""Who undoes what: an undo asks for what the doing asked for, by whatever way it is asked."""

from __future__ import annotations

import ast
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from django.test import Client
from django.utils import timezone

from plait import jobs
from plait.coding.actions import create_code, merge_codes
from plait.coding.models import Code
from plait.jobs.models import Job
from plait.library.duplicates.actions import merge_papers
from plait.library.models import Paper
from plait.study.access import PERMISSIONS_OF, Permission, needed_to_undo
from plait.study.acting import acting_as
from plait.study.actions import add_member, archive_study, assign, reopen_study
from plait.study.changing import changing
from plait.study.models import Account, Assignment, Change, Event, Role, Study
from plait.study.tasks import undo_event
from tests.homes.sql_text import load
from tests.study.verbs import permissions_by_verb

SOURCE = Path(__file__).parents[2] / "src" / "plait"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
# Where rows are taken back without asking for whom: who asks is asked there.
UNDOES = {
    "study/undoing.py", "study/tasks.py",
    # The view asks `require_undo`: of the merge, or for one's own last verdict.
    "library/duplicates/actions.py", "library/screening/actions.py",
}  # fmt: skip


def member(study: Study, role: str) -> tuple[Account, Client]:
    account = Account.objects.create_user(f"{role}@example.org")
    add_member(study=study, account=account, role=role)
    client = Client()
    client.force_login(account, backend=BACKEND)
    return account, client


def is_archived(study: Study) -> bool:
    return Study.objects.get(pk=study.pk).archived_at is not None


def undo_by(client: Client, study: Study, event: Event | None) -> int:
    assert event is not None
    return client.post(f"/s/{study.slug}/undo/{event.pk}/").status_code


def test_who_may_not_archive_does_not_by_an_undo(study: Study, owner: Account, client: Client) -> None:
    _, researcher = member(study, Role.RESEARCHER)
    with acting_as(owner):
        archive_study(study=study, now=timezone.now())
        reopen_study(study=Study.objects.get(pk=study.pk))
    reopened = Event.objects.get(verb="study reopened")
    waiting = jobs.enqueue(undo_event, title="Undo", scope=study.job_scope, event_id=reopened.pk)
    assert (undo_by(researcher, study, reopened), is_archived(study)) == (403, False)
    assert (undo_by(client, study, reopened), is_archived(study)) == (302, True)
    # It does what archiving does; and in the archived study the owner, and nobody else, takes it back.
    assert Job.objects.get(pk=waiting.pk).state == "cancelled"
    archived_again = Event.objects.latest("pk")
    assert (undo_by(researcher, study, archived_again), is_archived(study)) == (403, True)
    assert (undo_by(client, study, archived_again), is_archived(study)) == (302, False)


def test_the_owner_undoes_the_archiving_in_the_archived_study(study: Study, client: Client, owner: Account) -> None:
    create_code(study=study, name="Cost")
    archive_study(study=study, now=timezone.now())
    archived = Event.objects.get(verb="study archived")
    assert "Undo</button>" in client.get(f"/s/{study.slug}/log/{archived.pk}/").content.decode()
    assert undo_by(client, study, Event.objects.get(verb="code created")) == 403
    assert (undo_by(client, study, archived), is_archived(study)) == (302, False)


def test_who_arranges_interviews_undoes_an_assignment_and_no_membership(study: Study, owner: Account) -> None:
    account, researcher = member(study, Role.RESEARCHER)
    coder, _ = member(study, Role.CODER)
    added = Event.objects.filter(verb="member added").latest("pk")
    with acting_as(account):
        assign(study=study, account=coder, kind="interviews.interview", targets=[1, 2])
    assert undo_by(researcher, study, added) == 403
    assert undo_by(researcher, study, Event.objects.get(verb="assigned")) == 302
    assert not Assignment.objects.exists()


def test_the_ways_of_the_coding_room_and_the_library_ask_as_the_log_does(study: Study, owner: Account) -> None:
    _, coder = member(study, Role.CODER)
    with acting_as(owner):
        one, other = create_code(study=study, name="One"), create_code(study=study, name="Other")
        merge_codes(source=one, target=other)
        kept, gone = (Paper.objects.create(study=study, title=each) for each in "AB")
        merge = merge_papers(kept=kept, gone=gone, reasons=["same title"], score=1.0, now=timezone.now())
    event = Event.objects.get(verb="codes merged")
    for address in (f"coding/merges/{event.pk}/undo/", f"library/duplicates/merges/{merge.pk}/undo/"):
        page = f"/s/{study.slug}/{address}"
        assert coder.post(page).status_code == 403, address
    shown = coder.get(f"/s/{study.slug}/coding/codes/{other.pk}/").content.decode()
    assert "was merged into this code" in shown
    assert f"merges/{event.pk}/undo/" not in shown
    shown = coder.get(f"/s/{study.slug}/library/duplicates/merges/{merge.pk}/undo/").content.decode()
    assert "Make two papers of it again" not in shown
    assert (Code.objects.count(), Paper.objects.count()) == (1, 1)


def test_every_way_to_an_undo_asks_whether_one_may() -> None:
    plain = {"undo", "undo_all", "undo_in_steps"}
    found = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in plain:
                    found.add(str(file.relative_to(SOURCE)))
    assert found == UNDOES


def test_what_an_older_version_did_to_a_table_that_is_gone_is_read_and_not_undone(
    study: Study, client: Client, owner: Account
) -> None:
    with changing(study, "thing made") as change:
        change.note(n=1)
    event = Event.objects.get(verb="thing made")
    Change.objects.create(event=event, kind="coding.gone", row_id=5, before=None, after={"id": 5, "name": "A"})
    for page in (f"log/{event.pk}/", "log/rows/coding.gone/5/"):
        answer = client.get(f"/s/{study.slug}/{page}")
        assert answer.status_code == 200, page
        assert "older version" in answer.content.decode(), page
    assert undo_by(client, study, event) == 422


# Undone by whoever did it themselves and has another role since then, in which what it made is theirs to change anyhow.
OWN_IN_ANOTHER_ROLE = {("included papers collected", "viewer"), ("paper taken as text", "transcriber")}


def test_an_undo_asks_at_least_for_what_the_doing_asked_for(tmp_path: Path) -> None:
    """Of all that a kept home's log holds, and the views do: no role that may not do it may undo what others did, and
    none that may no more do it what it did itself."""
    database = tmp_path / "home.sqlite3"
    load((Path(__file__).parents[1] / "homes" / "0003" / "home.sql").read_text(encoding="utf-8"), database)
    with closing(sqlite3.connect(database)) as home:
        rows = home.execute(
            "SELECT e.id, e.verb, e.subject_kind, c.kind, c.before, c.after FROM study_event e"
            " JOIN study_change c ON c.event_id = e.id"
            " OR c.event_id IN (SELECT id FROM study_event WHERE within_id = e.id)"
        ).fetchall()
    events: dict[tuple[int, str, str], list[tuple[str, Any, Any]]] = {}
    for pk, verb, subject, kind, before, after in rows:
        columns = (before and json.loads(before), after and json.loads(after))
        events.setdefault((pk, verb, subject), []).append((kind, *columns))
    asked, faults, verbs = permissions_by_verb(), set(), set()
    for (_, verb, subject), changes in events.items():
        if verb not in asked:
            continue
        verbs.add(verb)
        needed = needed_to_undo(subject, changes)
        for role, has in PERMISSIONS_OF.items():
            may_do = any(Permission[each] in has for each in asked[verb])
            if needed <= has and not may_do:
                faults.add((verb, str(role)))
    assert len(verbs) > 40
    assert faults == OWN_IN_ANOTHER_ROLE
    assert not any(Permission.EDIT_STUDY in PERMISSIONS_OF[role] for _, role in faults), "they undo what others did"


def test_who_does_not_manage_members_takes_no_closing_of_a_screening_back() -> None:
    assert Permission.MANAGE_MEMBERS in needed_to_undo("library.review", [("library.closing", None, {"id": 1})])
    assert Permission.MANAGE_MEMBERS not in needed_to_undo("library.review", [("library.review", {}, {"title": ""})])
