"""What a viewer is told of what happened: that it did, to which row, and of nothing that they may not see anyway."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django import Settings

from plait.coding.codebook import create_code
from plait.coding.models import Coding
from plait.interviews.models import Interview
from plait.library.papers.actions import add_paper, mark_paper
from plait.records.paper import Paper as PaperRecord
from plait.study.access import INTERVIEW
from plait.study.acting import acting_as
from plait.study.actions import add_member, assign
from plait.study.changing import changing
from plait.study.models import Account, Event, Role, Study
from plait.study.queries import since
from plait.study.revisions import newest_event
from plait.study.undoing import undo
from tests.journeys.small_study import load_small


@pytest.fixture
def small(owner: Account, tmp_path: Path, settings: Settings) -> Study:
    settings.MEDIA_ROOT = tmp_path / "media"
    folder = tmp_path / "small"
    folder.mkdir()
    return load_small(folder, owner)


def member(study: Study, role: str, *assigned: int) -> Account:
    account = Account.objects.create_user(f"{role}-{len(assigned)}@example.org")
    add_member(study=study, account=account, role=role)
    assign(study=study, account=account, kind=INTERVIEW, targets=list(assigned))
    return account


def happen(study: Study, kind: str, row: int | None = 1) -> Event:
    return Event.objects.create(study=study, verb="it happened", subject_kind=kind, subject_id=row)


def told(study: Study, after: int, viewer: Account) -> set[str]:
    return {each.kind for each in since(study, after, viewer)}


def test_each_role_is_told_of_what_it_may_see(study: Study, owner: Account) -> None:
    everybody = {role: member(study, role) for role in Role.values if role != Role.OWNER}
    after = newest_event(study)
    of_all = {"register.person", "survey.questionnaire", "library.paper", "innovations.stage", "study.study"}
    of_some = {
        "register.identity", "survey.response", "survey.answer", "coding.code", "findings.finding", "findings.cell",
        "study.membership", "never.heard",
    }  # fmt: skip
    for kind in of_all | of_some:
        happen(study, kind)
    assert told(study, after, owner) == of_all | of_some
    assert told(study, after, everybody[Role.RESEARCHER]) == of_all | of_some
    assert told(study, after, everybody[Role.CODER]) == of_all | {"survey.response", "survey.answer", "coding.code"}
    assert told(study, after, everybody[Role.TRANSCRIBER]) == of_all
    assert told(study, after, everybody[Role.VIEWER]) == of_all | {"findings.finding", "findings.cell"}
    assert told(study, after, Account.objects.create_user("stranger@example.org")) == set()


def test_what_people_keep_to_themselves_is_told_to_nobody_else(study: Study, owner: Account) -> None:
    other = member(study, Role.RESEARCHER)
    paper = add_paper(study=study, paper=PaperRecord(title="Kettles"))
    after = newest_event(study)
    with acting_as(other):
        mark_paper(paper=paper, account=other, verdict="like", now=timezone.now())
        # A verdict is logged under what it is a verdict of.
        with changing(study, "paper screened", paper) as change:
            change.update(paper.marks.get(), verdict="dislike")
        marked = Event.objects.filter(verb="paper screened").get()
        undo(marked)
    happen(study, "library.decision")
    Event.objects.create(study=study, actor=other, verb="coded blind", subject_kind="coding.coding", layer=7)
    assert since(study, after, owner) == []
    assert len(since(study, after, other)) == 4


def test_those_kept_to_some_interviews_hear_of_no_other(small: Study) -> None:
    first = Interview.objects.get(person__code="P1")
    transcriber, coder = member(small, Role.TRANSCRIBER, first.pk), member(small, Role.CODER, first.pk)
    elsewhere = member(small, Role.CODER)
    coding = Coding.objects.filter(revision__transcript__interview=first)[0]
    other = Interview.objects.create(study=small, person=first.person)
    after = newest_event(small)
    happen(small, "interviews.transcript", first.transcript.pk)
    happen(small, "coding.coding", coding.pk)
    happen(small, INTERVIEW, other.pk)
    happen(small, "coding.coding", 999_999)  # gone
    happen(small, "interviews.turn")
    for kept, n in ((transcriber, 2), (coder, 2), (elsewhere, 5)):
        assert len(since(small, after, kept)) == n
    assert {each.row for each in since(small, after, coder)} == {first.transcript.pk, coding.pk}


def test_who_did_it_is_told_to_those_who_read_the_log(study: Study, owner: Account) -> None:
    coder = member(study, Role.CODER)
    after = newest_event(study)
    with acting_as(owner):
        create_code(study=study, name="Tea")
    assert [each.actor for each in since(study, after, owner)] == [owner.pk]
    assert [each.actor for each in since(study, after, coder)] == [None]


def test_an_undo_that_brings_nothing_back_is_told_of_the_row_that_goes(study: Study, owner: Account) -> None:
    code = create_code(study=study, name="Tea")
    made = Event.objects.filter(verb="code created").get()
    after = newest_event(study)
    undo(made)
    assert [(each.kind, each.row) for each in since(study, after, owner)] == [("coding.code", code.pk)]


def test_much_is_told_by_its_end_and_takes_no_query_more(small: Study, owner: Account) -> None:
    first = Interview.objects.get(person__code="P1")
    after = newest_event(small)

    def n_queries(most: int) -> int:
        viewer = Account.objects.get(pk=owner.pk)
        with CaptureQueriesContext(connection) as asked:
            assert len(since(small, after, viewer, most=most)) == most
        return len(asked)

    events = [happen(small, INTERVIEW, first.pk) for _ in range(40)]
    assert n_queries(1) == n_queries(40) <= 4
    assert [each.event for each in since(small, after, owner, most=3)] == [each.pk for each in events[-3:]]
