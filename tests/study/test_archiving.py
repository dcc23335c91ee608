"""An archived study is read by all who read it before, and changed by nobody, on whatever way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import resolve, reverse
from django.utils import timezone
from pytest_django import Settings

from plait import jobs
from plait.cli import main
from plait.coding.codebook import create_code
from plait.jobs.models import Job
from plait.jobs.worker import work_off
from plait.library.importing.tasks import import_upload
from plait.library.learning.actions import begin_cycle
from plait.library.papers.actions import change_folder, make_folder
from plait.library.related.actions import create_interest
from plait.records.problem import InputRejected
from plait.register.actions import freeze_frame
from plait.study.access import PERMISSIONS_OF, Permission, may_some
from plait.study.actions import add_member, archive_study, invite_member, reopen_study, store_upload
from plait.study.links import token_of
from plait.study.models import Account, Event, Role, Study
from plait.study.navigation import BESIDE, FLOW
from plait.study.undoing import undo
from plait.survey.models import Invitation, Questionnaire
from plait.survey.questionnaires.actions import open_questionnaire
from tests.journeys.addresses import addresses_of
from tests.journeys.small_study import load_small
from tests.journeys.test_closed_doors import changed, everything, full, signed_in
from tests.links import token_to
from tests.posted_fields import unread_fields_meant

FORM = re.compile(r'<form\b[^>]*method="post"[^>]*>')
LINK = re.compile(r'<a\b[^>]*href="(/s/[^"?#]*)')
# Pages that are there to be filled in and tell nothing that stands on no other page.
ONLY_FILLED_IN = {
    "study:settings", "study:change_member", "study:bounces",
    "register:import", "register:map", "register:freeze", "register:record_consent",
    "register:leave", "survey:new", "survey:change", "survey:type", "survey:import", "survey:map",
    "sample:new", "sample:refuse", "interviews:new", "interviews:change", "interviews:revise", "coding:new_code",
    "coding:change_code", "coding:new_theme", "coding:change_theme", "findings:new", "findings:change",
    "findings:delete", "findings:new_display", "findings:delete_display", "innovations:new", "innovations:change",
    "innovations:reach", "innovations:add_evidence", "innovations:add_country", "innovations:set_home",
    "library:add", "library:import", "library:preview", "library:delete_paper", "library:save_search",
    "library:interests_of_paper", "library:delete_interest", "library:new_review", "library:screen",
    "library:next_papers", "library:complete_cycle",
}  # fmt: skip
READING = {
    "SEE_STUDY", "SEE_IDENTITIES", "SEE_ANSWERS", "SEE_TEXTS", "SEE_CODINGS", "SEE_FINDINGS", "SEE_LOG", "CLOSE_STUDY"
}  # fmt: skip


@pytest.fixture
def mine(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    return full(load_small(tmp_path / "mine", owner), owner)


@pytest.fixture
def archived(mine: Study) -> Study:
    open_questionnaire(questionnaire=Questionnaire.objects.get(), now=timezone.now())
    return archive_study(study=mine, now=timezone.now())


def fresh(study: Study) -> Study:
    return Study.objects.get(pk=study.pk)


def test_an_owner_archives_and_reopens_on_its_page(study: Study, client: Client) -> None:
    page = f"/s/{study.slug}/settings/archive/"
    assert "Archived on" not in client.get(page).content.decode()
    assert client.post(page)["Location"] == page
    assert "Archived on" in client.get(f"/s/{study.slug}/").content.decode()
    assert fresh(study).archived_at is not None
    client.post(f"/s/{study.slug}/settings/reopen/")
    assert fresh(study).archived_at is None
    assert list(Event.objects.order_by("-pk").values_list("verb", flat=True)[:2]) == [
        "study reopened",
        "study archived",
    ]


def test_archiving_and_reopening_are_undone(study: Study) -> None:
    archive_study(study=study, now=timezone.now())
    at = fresh(study).archived_at
    first = undo(Event.objects.get(verb="study archived")).event
    assert fresh(study).archived_at is None
    assert first is not None
    second = undo(first).event
    assert fresh(study).archived_at == at
    assert second is not None
    undo(second)
    archive_study(study=fresh(study), now=timezone.now())
    reopen_study(study=fresh(study))
    again = undo(Event.objects.get(verb="study reopened")).event
    assert again is not None
    assert fresh(study).archived_at is not None
    undo(again)
    assert fresh(study).archived_at is None


@pytest.mark.parametrize("role", Role.values)
def test_every_role_keeps_what_it_reads(role: str, study: Study) -> None:
    account = Account.objects.create_user("someone@example.org")
    add_member(study=study, account=account, role=role)
    study.archived_at = timezone.now()
    may = {permission.name for permission in Permission if may_some(account, permission, study)}
    assert may == {permission.name for permission in PERMISSIONS_OF[role]} & READING


def test_pages_are_read_and_no_address_changes_anything(archived: Study, owner: Account) -> None:
    client = signed_in(owner)
    before = everything()
    read, forms, links = 0, set(), set()
    for address in addresses_of(archived):
        if "/settings/" in address:
            continue
        answer = client.get(address)
        view = resolve(address).func
        allowed = view.permission.name in READING
        assert (answer.status_code == 403) == (not (allowed or view.is_read)), address
        read += answer.status_code == 200
        # Whoever sees a study may ask for an undo, and is told that there is none.
        may_try = allowed and "/undo/" not in address
        with unread_fields_meant():
            assert client.post(address).status_code in ({200, 302, 404, 405, 422} if may_try else {403}), address
        if answer.status_code == 200 and "html" in answer["Content-Type"]:
            forms |= {(address, form) for form in FORM.findall(answer.content.decode())}
            links |= {(address, link) for link in LINK.findall(answer.content.decode())}
    assert read > 30
    assert not changed(before)
    refused = []
    for address, form in forms:
        (action,) = re.findall(r'action="([^"?]*)', form) or [address]
        permission = getattr(resolve(action or address).func, "permission", None)
        if permission is not None and permission.name not in READING:
            refused.append((address, form))
    assert not refused, "buttons are shown that would be refused"
    assert [(address, link) for address, link in sorted(links) if not is_open(link)] == []


def is_open(address: str) -> bool:
    view = resolve(address).func
    return view.permission is None or view.permission.name in READING or view.is_read


def test_whoever_read_a_page_reads_it_still(mine: Study, owner: Account) -> None:
    """The pages that need more than to read: of the others the roles alone decide."""
    make_folder(study=mine, owner=owner, name="Read this")
    create_interest(study=mine, account=owner, name="Trust", with_marked=False)
    begin_cycle(study=mine, account=owner, question="Why?", reason="", papers=(), since=None, now=timezone.now())
    clients = {Role.OWNER: signed_in(owner)}
    for role in Role.values[1:]:
        account = Account.objects.create_user(f"{role}@example.org")
        add_member(study=mine, account=account, role=role)
        clients[Role(role)] = signed_in(account)
    asked = [each for each in addresses_of(mine) if resolve(each).func.permission.name not in READING]
    before = {(role, each): client.get(each).status_code for role, client in clients.items() for each in asked}
    archive_study(study=mine, now=timezone.now())
    faults, read, filled_in = [], set(), set()
    for (role, address), status in before.items():
        if status != 200:
            continue
        answer = clients[role].get(address)
        name = resolve(address).view_name
        if answer.status_code == 200:
            read.add((role, name))
            told = answer.content.decode() if "html" in answer["Content-Type"] else ""
            faults += [(address, link) for link in LINK.findall(told) if not is_open(link)]
            continue
        told = answer.content.decode()
        filled_in.add(name)
        if name not in ONLY_FILLED_IN or "You may not" in told or "archived on" not in told:
            faults.append((address, role))
    assert faults == []
    assert {(Role.VIEWER, "library:folders"), (Role.VIEWER, "library:feed"), (Role.CODER, "library:duplicates")} <= read
    assert {(Role.OWNER, "study:members"), (Role.OWNER, "library:cycle"), (Role.OWNER, "library:interest")} <= read
    assert "library:add" in filled_in


def test_every_room_can_be_read(archived: Study, owner: Account) -> None:
    client = signed_in(owner)
    for step in (*FLOW, *BESIDE):
        assert client.get(reverse(f"{step.room}:home", args=[archived.slug])).status_code == 200, step.label


def test_whoever_tries_is_told_why_and_who_can_reopen_it(archived: Study, owner: Account) -> None:
    told = signed_in(owner).get(f"/s/{archived.slug}/settings/").content.decode()
    assert "You may not" not in told
    assert "it is read and not changed. An owner of the study can reopen it." in told


def test_no_action_changes_it(archived: Study) -> None:
    before = everything()
    for act in (
        lambda: create_code(study=archived, name="Trust"),
        lambda: freeze_frame(study=archived, title="Another", rule="All.", now=timezone.now()),
        lambda: undo(Event.objects.filter(verb="theme created").latest("pk")),
        lambda: archive_study(study=archived, now=timezone.now()),
    ):
        with pytest.raises(InputRejected, match=r"read and not changed\. An owner of the study can reopen it"):
            act()
    assert not changed(before)


def test_the_command_line_changes_nothing(archived: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "more.ris").write_text("TY  - JOUR\nTI  - Another\nPY  - 2013\nER  - \n")
    before = everything()
    assert main(["library", "import", str(tmp_path / "more.ris"), "--study", archived.slug]) == 1
    out = capsys.readouterr()
    assert "An owner of the study can reopen it" in out.out + out.err
    assert not changed(before)


def test_respondents_are_told_that_it_is_closed(archived: Study) -> None:
    invitation = Invitation.objects.filter(questionnaire__study=archived)[0]
    before = everything()
    for address in (f"/a/{token_to(invitation)}/", f"/a/{token_to(invitation)}/1/"):
        for answer in (Client().get(address), Client().post(address)):
            assert answer.status_code == 403
            assert "The survey is closed" in answer.content.decode()
    assert not changed(before)


def test_new_members_come_in_once_it_is_open_again(mine: Study) -> None:
    _, link = invite_member(study=mine, role=Role.CODER, note="", now=timezone.now())
    archive_study(study=mine, now=timezone.now())
    someone = signed_in(Account.objects.create_user("someone@example.org"))
    assert someone.post(f"/join/{token_of(link)}/").status_code == 410
    reopen_study(study=mine)
    assert someone.post(f"/join/{token_of(link)}/").status_code == 302


def test_a_folder_shown_by_link_stays_shown(mine: Study, owner: Account) -> None:
    folder = make_folder(study=mine, owner=owner, name="Read this")
    folder = change_folder(folder=folder, name="Read this", description="", visibility="link", may_publish=True)
    archive_study(study=mine, now=timezone.now())
    assert Client().get(f"/papers/{token_to(folder)}/").status_code == 200


def test_its_work_is_cancelled_and_what_comes_later_fails_with_the_cause(mine: Study, owner: Account) -> None:
    waiting = Job.objects.get(scope=mine.job_scope)
    file = SimpleUploadedFile("more.ris", b"TY  - JOUR\nTI  - Another\nPY  - 2013\nER  - \n")
    upload = store_upload(study=mine, purpose="references", file=file)
    archive_study(study=mine, now=timezone.now())
    waiting.refresh_from_db()
    assert waiting.state == "cancelled"
    later = jobs.enqueue(import_upload, title="Import", scope=mine.job_scope, asked_by=owner.pk, upload_id=upload.pk)
    before = everything()
    work_off()
    later.refresh_from_db()
    assert later.state == "failed"
    assert "read and not changed" in later.problems[0]["cause"]
    assert {"jobs.Job", "django_tasks_database.DBTaskResult"} >= set(changed(before))
