"""Each role, and each assignment, tried at every address: whose words stand on any page, export or search hit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from plait.coding.models import Code, Coding
from plait.interviews.models import Interview, Transcript
from plait.study.access import INTERVIEW, Permission, may, may_some, visible
from plait.study.actions import add_member, assign, remove_member
from plait.study.models import Account, Assignment, Membership, Role, Study
from plait.survey.models import Answer
from tests.journeys.addresses import addresses_of, filled, id_parameters, room_of, row_of
from tests.journeys.small_study import load_small
from tests.posted_fields import unread_fields_meant
from tests.study.test_access import STUDY_VIEWS

# Words of the first interview, of the second, and of an open answer.
FIRST, SECOND, ANSWER = "tea please", "cocoa instead", "because of the kettle"


@pytest.fixture
def small(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "P2.txt").write_text("I: Tea?\nP: No, cocoa instead.\n", encoding="utf-8")
    study = load_small(folder, owner)
    second = Transcript.objects.get(interview__person__code="P2").revisions.get()
    first = Coding.objects.filter(code__name="Tea").first()
    assert first is not None
    Coding.objects.create(
        code=Code.objects.get(study=study, name="Tea"), revision=second, coder=first.coder, start=15, end=20
    )
    return study


def interview(person: str) -> Interview:
    return Interview.objects.get(person__code=person)


def member(study: Study, role: str, *assigned: str) -> Account:
    account = Account.objects.create_user(f"the-{role}@example.org")
    add_member(study=study, account=account, role=role)
    assign(study=study, account=account, kind=INTERVIEW, targets=[interview(person).pk for person in assigned])
    return account


def signed_in(account: Account) -> Client:
    client = Client()
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def everywhere(study: Study) -> Iterator[str]:
    """Every address of the study, those that name an interview or a text with each of them."""
    for path, entry in STUDY_VIEWS:
        own = {name: row_of(study, name, room_of(entry)) or 1 for name in id_parameters(path)}
        for each in Transcript.objects.filter(study=study, interview__isnull=False):
            coding = Coding.objects.filter(revision__transcript=each).values_list("pk", flat=True)[0]
            these = {"interview_id": each.interview_id, "transcript_id": each.pk, "coding_id": coding}
            yield filled(path, study, {name: these.get(name, row) or 1 for name, row in own.items()})
    yield from (f"/s/{study.slug}/search/?q={words.split()[0]}" for words in (FIRST, SECOND, ANSWER))


def words_seen(study: Study, account: Account) -> set[str]:
    """On each page and in its export. An owner asks every page for one; of the others a page that has none, or is
    closed, answers before it looks whether it is asked for."""
    client = signed_in(account)
    client.raise_request_exception = False
    seen = set()
    waiting = list(set(everywhere(study)))
    if Membership.objects.get(account=account).role == Role.OWNER:
        waiting += [f"{address}?export=csv" for address in addresses_of(study)]
    n_exports = 0
    while waiting:
        address = waiting.pop()
        with unread_fields_meant():  # most pages have no export
            answer = client.get(address)
        assert answer.status_code < 500, address
        page = b"".join(answer).decode(errors="replace")
        seen |= {words for words in (FIRST, SECOND, ANSWER) if words in page}
        if "?" not in address and "export=csv" in page:
            waiting.append(f"{address}?export=csv")
            n_exports += 1
    assert n_exports > 3
    return seen


@pytest.mark.parametrize(
    ("role", "assigned", "read"),
    [
        (Role.OWNER, (), {FIRST, SECOND, ANSWER}),
        (Role.CODER, (), {FIRST, SECOND, ANSWER}),
        (Role.CODER, ("P1",), {FIRST, ANSWER}),
        (Role.TRANSCRIBER, (), set()),
        (Role.TRANSCRIBER, ("P2",), {SECOND}),
        (Role.TRANSCRIBER, ("P1", "P2"), {FIRST, SECOND}),
        (Role.VIEWER, (), set()),
        # An assignment gives nobody more than the role.
        (Role.VIEWER, ("P1",), set()),
    ],
)
def test_words_stand_before_those_who_may_read_them_alone(
    small: Study, role: str, assigned: tuple[str, ...], read: set[str]
) -> None:
    assert words_seen(small, member(small, role, *assigned)) == read


@pytest.mark.parametrize("role", [Role.TRANSCRIBER, Role.CODER])
def test_nothing_is_done_to_an_interview_that_is_not_assigned(small: Study, role: str) -> None:
    client = signed_in(member(small, role, "P2"))
    closed = interview("P1")
    paths = [(path, entry) for path, entry in STUDY_VIEWS if {"interview_id", "transcript_id"} & {*id_parameters(path)}]
    assert len(paths) > 6
    for path, _ in paths:
        ids = {"interview_id": closed.pk, "transcript_id": closed.transcript.pk, "number": 1}
        address = filled(path, small, ids)
        for method in (client.get, client.post):
            assert method(address).status_code in (403, 404, 405), address


def test_a_transcriber_without_interviews_is_told_whom_to_ask(small: Study, owner: Account) -> None:
    page = signed_in(member(small, Role.TRANSCRIBER)).get(f"/s/{small.slug}/interviews/").content.decode()
    assert "No interview is assigned to you." in page
    assert owner.email in page


def test_interviews_are_assigned_and_taken_away_on_a_page(small: Study, owner: Account) -> None:
    account = member(small, Role.TRANSCRIBER)
    membership = Membership.objects.get(account=account)
    address = f"/s/{small.slug}/interviews/assign/?member={membership.pk}"
    client, theirs = signed_in(owner), signed_in(account)
    page = f"/s/{small.slug}/interviews/{interview('P1').pk}/"
    for chosen, status in (([interview("P1").pk], 200), ([], 404)):
        assert client.post(address, {"interviews": chosen}).status_code == 302
        assert theirs.get(page).status_code == status
    client.post(address, {"interviews": [interview("P1").pk]})
    assert "1 interview is assigned to the-transcriber@example.org" in client.get(address).content.decode()
    remove_member(membership=membership)
    assert not Assignment.objects.filter(account=account).exists()


def test_nobody_is_assigned_an_interview_of_another_study(small: Study, owner: Account, study: Study) -> None:
    account = Account.objects.create_user("t@example.org")
    add_member(study=study, account=account, role=Role.TRANSCRIBER)
    membership = Membership.objects.get(account=account)
    address = f"/s/{study.slug}/interviews/assign/?member={membership.pk}"
    signed_in(owner).post(address, {"interviews": [interview("P1").pk]})
    assert not Assignment.objects.exists()


def test_may_asks_of_a_row_what_visible_asks_of_many(small: Study) -> None:
    account = member(small, Role.TRANSCRIBER, "P1")
    first, second = interview("P1"), interview("P2")
    assert may(account, Permission.SEE_TEXTS, first)
    assert may(account, Permission.EDIT_INTERVIEWS, first.transcript)
    assert not may(account, Permission.SEE_TEXTS, second)
    assert not may(account, Permission.APPLY_CODES, first)
    assert not may(account, Permission.SEE_TEXTS, small), "not everywhere"
    assert may_some(account, Permission.SEE_TEXTS, small)
    assert list(visible(account, Interview.objects.all())) == [first]
    assert not visible(account, Answer.objects.all()).exists()
    assert not visible(Account.objects.create_user("stranger@example.org"), Interview.objects.all()).exists()


def test_who_is_kept_to_some_interviews_counts_those_only(small: Study) -> None:
    account = member(small, Role.CODER, "P2")
    client = Client()
    client.force_login(account)
    code = Code.objects.filter(study=small).first()
    assert code is not None
    base = f"/s/{small.slug}/coding/"
    assert "of 1 people whose interviews are assigned to you" in client.get(f"{base}codes/{code.pk}/").content.decode()
    for page in (client.get(base), client.get(f"{base}transcripts/")):
        assert "Only the interviews assigned to you are counted." in page.content.decode()
        assert "of 1 transcript" in page.content.decode()
