"""A study's settings, members and uploads undone; and what of them cannot be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import Settings

from plait.records.problem import InputRejected
from plait.study.actions import (
    accept_invitation,
    add_member,
    change_role,
    change_study,
    create_study,
    discard_upload,
    invite_member,
    remove_member,
    revoke_invitation,
    store_upload,
)
from plait.study.history import NotKept, row_at
from plait.study.models import Account, Event, MemberInvitation, Membership, Role, Study, Upload
from plait.study.undoing import undo
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

KINDS = ("study.study", "study.membership", "study.memberinvitation")


def act(study: Study, draw: Callable[..., Any]) -> None:
    """One thing that an owner may do with the study and its members. Its first owner stays, and who was taken out does
    not come in anew: an undo out of turn could then leave no owner, or take a place, and would be undone itself first.
    """
    members, invitations = list(Membership.objects.order_by("pk"))[1:], list(MemberInvitation.objects.order_by("pk"))
    role, title = draw(st.sampled_from(("owner", "coder"))), draw(st.sampled_from(("Ideas", "Ideas at home")))
    acts: list[Callable[[], object]] = [
        lambda: change_study(study=study, title=title, question="Why?", unit_one="lead", unit_many="leads"),
        lambda: add_member(study=study, account=an_account(), role=role),
        lambda: invite_member(study=study, role=role, note="for Noor", now=timezone.now()),
    ]
    if members:
        member = draw(st.sampled_from(members))
        acts += [
            lambda: add_member(study=study, account=member.account, role=role),
            lambda: change_role(membership=member, role=role),
            lambda: remove_member(membership=member),
        ]
    if invitations:
        invitation = draw(st.sampled_from(invitations))
        acts.append(lambda: revoke_invitation(invitation=invitation, now=timezone.now()))
    draw(st.sampled_from(acts))()


def an_account() -> Account:
    return Account.objects.create(email=f"{Account.objects.count()}@example.org")


class AnyOrder(TestCase):
    @a_few(10)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study = create_study(title="Ideas", owner=an_account())
        undone_in_any_order(data, lambda: act(study, data.draw), KINDS)

    @a_few(4)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study = create_study(title="Ideas", owner=an_account())
        undo_undone(lambda: act(study, data.draw), KINDS)


def test_an_undo_leaves_an_owner(study: Study, owner: Account) -> None:
    other = Account.objects.create_user("other@example.org")
    add_member(study=study, account=other, role=Role.OWNER)
    remove_member(membership=Membership.objects.get(account=owner))
    with pytest.raises(InputRejected, match="without an owner"):
        undo(Event.objects.get(verb="member added"))
    assert Membership.objects.get().account == other


def test_what_an_undo_out_of_turn_holds_up_is_undone_after_that_undo(study: Study, owner: Account) -> None:
    """Ada is taken out, added anew and taken out again: the first of these undone, she has her place."""
    ada = Account.objects.create_user("ada@example.org")
    for _ in range(2):
        remove_member(membership=add_member(study=study, account=ada, role=Role.CODER))
    second, first = Event.objects.filter(verb="member removed")
    back = undo(first)
    with pytest.raises(InputRejected, match="taken the name or the place"):
        undo(second)
    assert back.event is not None
    undo(back.event)
    for event in Event.objects.filter(verb__startswith="member ", undoes=None):
        undo(event)
    assert Membership.objects.get().account == owner


def test_neither_a_study_nor_a_joining_is_undone(study: Study) -> None:
    _, link = invite_member(study=study, role=Role.CODER, note="", now=timezone.now())
    account = Account.objects.create_user("new@example.org")
    accept_invitation(link=link, account=account, now=timezone.now())
    for verb, cause in (
        ("study created", "log itself begins with it"),
        ("member invitation accepted", "works once"),
        ("member added", "part of a larger change"),
    ):
        with pytest.raises(InputRejected, match=cause):
            undo(Event.objects.get(verb=verb))
    assert Membership.objects.filter(account=account).exists()


def test_an_invitation_made_void_is_open_again_after_the_undo(study: Study) -> None:
    invitation, link = invite_member(study=study, role=Role.CODER, note="", now=timezone.now())
    revoke_invitation(invitation=invitation, now=timezone.now())
    undo(Event.objects.get(verb="member invitation revoked"))
    account = Account.objects.create_user("new@example.org")
    assert accept_invitation(link=link, account=account, now=timezone.now()).role == Role.CODER


@pytest.fixture
def upload(study: Study, tmp_path: Path, settings: Settings) -> Upload:
    settings.MEDIA_ROOT = tmp_path
    return store_upload(study=study, purpose="x", file=SimpleUploadedFile("people.csv", b"a"))


def test_the_file_goes_when_its_upload_is_undone(
    upload: Upload, tmp_path: Path, django_capture_on_commit_callbacks: Any
) -> None:
    path = tmp_path / upload.file.name
    with django_capture_on_commit_callbacks(execute=True):
        back = undo(Event.objects.get(verb="file uploaded"))
    assert not path.exists()
    assert not Upload.objects.exists()
    assert back.event is not None
    with pytest.raises(InputRejected, match="file itself is gone"):
        undo(back.event)


def test_a_file_thrown_away_does_not_come_back(upload: Upload) -> None:
    discard_upload(upload=upload)
    with pytest.raises(InputRejected, match="file itself is gone"):
        undo(Event.objects.get(verb="uploaded file discarded"))


def test_accounts_stand_in_no_studys_log(study: Study, owner: Account) -> None:
    with pytest.raises(NotKept):
        row_at("study.account", owner.pk, Event.objects.all()[0])
