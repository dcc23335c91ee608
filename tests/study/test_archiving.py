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
from plait.library.papers.actions import change_folder, make_folder
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
    read, forms = 0, set()
    for address in addresses_of(archived):
        if "/settings/" in address:
            continue
        answer = client.get(address)
        allowed = resolve(address).func.permission.name in READING
        assert (answer.status_code == 403) == (not allowed), address
        read += answer.status_code == 200
        # Whoever sees a study may ask for an undo, and is told that there is none.
        may_try = allowed and "/undo/" not in address
        with unread_fields_meant():
            assert client.post(address).status_code in ({200, 302, 404, 405, 422} if may_try else {403}), address
        if answer.status_code == 200 and "html" in answer["Content-Type"]:
            forms |= {(address, form) for form in FORM.findall(answer.content.decode())}
    assert read > 30
    assert not changed(before)
    refused = []
    for address, form in forms:
        (action,) = re.findall(r'action="([^"?]*)', form) or [address]
        permission = getattr(resolve(action or address).func, "permission", None)
        if permission is not None and permission.name not in READING:
            refused.append((address, form))
    assert not refused, "buttons are shown that would be refused"


def test_every_room_can_be_read(archived: Study, owner: Account) -> None:
    client = signed_in(owner)
    for step in (*FLOW, *BESIDE):
        assert client.get(reverse(f"{step.room}:home", args=[archived.slug])).status_code == 200, step.label


def test_whoever_tries_is_told_why_and_who_can_reopen_it(archived: Study, owner: Account) -> None:
    told = signed_in(owner).get(f"/s/{archived.slug}/settings/").content.decode()
    assert "You may not change the study (Small)." in told
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
