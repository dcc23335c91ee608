from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.models import Mark, Paper
from plait.library.papers.queries import mark_of, shelf, shelf_counts
from plait.records import paper as records
from plait.records.problem import InputRejected
from plait.study.models import Account, Event, Study

NOW = timezone.now()


@pytest.fixture
def paper(study: Study) -> Paper:
    return add_paper(study=study, paper=records.Paper("Ideas that travel"))


def test_a_dislike_takes_the_place_of_a_like(paper: Paper, owner: Account) -> None:
    mark_paper(paper=paper, account=owner, verdict="like", now=NOW)
    mark_paper(paper=paper, account=owner, verdict="dislike", now=NOW)
    assert mark_of(paper, owner).verdict == "dislike"


def test_saving_leaves_the_verdict_and_the_first_time_of_saving(paper: Paper, owner: Account) -> None:
    mark_paper(paper=paper, account=owner, verdict="like", saved=True, now=NOW)
    mark_paper(paper=paper, account=owner, saved=True, now=NOW + timedelta(days=1))
    mark = mark_of(paper, owner)
    assert (mark.verdict, mark.saved_at) == ("like", NOW)


def test_a_mark_that_does_not_exist_is_refused(paper: Paper, owner: Account) -> None:
    with pytest.raises(InputRejected):
        mark_paper(paper=paper, account=owner, verdict="love", now=NOW)
    assert not Mark.objects.exists()


def test_marks_of_another_account_change_no_shelf_of_mine(paper: Paper, owner: Account) -> None:
    other = Account.objects.create_user("other@example.org")
    mark_paper(paper=paper, account=other, verdict="dislike", saved=True, now=NOW)
    assert [shelf(paper.study, owner, name).count() for name in ("saved", "disliked", "not-disliked")] == [0, 0, 1]


@pytest.mark.parametrize("name", ["all", "saved", "liked", "disliked", "not-disliked"])
def test_a_shelf_holds_as_many_papers_as_its_count_says(paper: Paper, owner: Account, name: str) -> None:
    others = [add_paper(study=paper.study, paper=records.Paper(f"Paper {number}")) for number in range(4)]
    mark_paper(paper=others[0], account=owner, verdict="like", saved=True, now=NOW)
    mark_paper(paper=others[1], account=owner, verdict="dislike", now=NOW)
    mark_paper(paper=others[2], account=owner, verdict="dislike", saved=True, now=NOW)
    mark_paper(paper=others[3], account=owner, verdict="", saved=False, now=NOW)
    assert shelf(paper.study, owner, name).count() == shelf_counts(paper.study, owner)[name]


def test_the_log_does_not_say_which_paper_was_liked(paper: Paper, owner: Account) -> None:
    mark = mark_paper(paper=paper, account=owner, verdict="like", now=NOW)
    event = Event.objects.get(verb="mark changed")
    assert (event.subject_kind, event.subject_id, event.before, event.after) == ("library.mark", mark.pk, None, None)
