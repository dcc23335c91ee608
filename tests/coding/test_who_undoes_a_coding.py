"""A coder who is kept to some interviews undoes nothing on another, be it what they did themselves."""

from __future__ import annotations

import pytest
from django.test import Client

from plait.coding.actions import apply_code, coder_for, create_code, remove_coding
from plait.interviews.models import TextRevision
from plait.study.acting import acting_as
from plait.study.actions import add_member, assign
from plait.study.models import Account, Event, Role, Study
from tests.coding.conftest import place

INTERVIEW = "interviews.interview"


@pytest.mark.parametrize("verb", ["code applied", "coding removed"])
def test_a_coder_undoes_no_coding_on_an_interview_that_is_not_theirs_any_more(
    study: Study, revision: TextRevision, second: TextRevision, verb: str
) -> None:
    account = Account.objects.create_user("coder@example.org")
    add_member(study=study, account=account, role=Role.CODER)
    here, other = revision.transcript.interview_id or 0, second.transcript.interview_id or 0
    code = create_code(study=study, name="Trust")
    with acting_as(account):
        coder = coder_for(study=study, account=account)
        coding = apply_code(code=code, revision=revision, coder=coder, **place(revision, "Trust came first"))
        if verb == "coding removed":
            remove_coding(coding=coding)
    event = Event.objects.get(verb=verb)
    client = Client()
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    assign(study=study, account=account, kind=INTERVIEW, targets=[other])
    assert client.post(f"/s/{study.slug}/undo/{event.pk}/").status_code == 403
    assign(study=study, account=account, kind=INTERVIEW, targets=[here, other])
    assert client.post(f"/s/{study.slug}/undo/{event.pk}/").status_code == 302
