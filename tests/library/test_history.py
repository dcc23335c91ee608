"""What the log gives back of the library: papers and all that hangs on them, undone in any order that is allowed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.library.duplicates.actions import find_duplicates, keep_apart, merge_papers, undo_merge
from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.full_text.actions import keep_pages, keep_pdf, remove_pdf, set_ways_in, switch_off, switch_on
from plait.library.full_text.models import FullText
from plait.library.importing.actions import import_references
from plait.library.learning.actions import note_opening
from plait.library.papers.actions import (
    add_paper,
    change_folder,
    delete_folder,
    delete_paper,
    make_folder,
    mark_paper,
    put_into_folder,
    put_label,
    take_label_off,
    take_out_of_folder,
    withdraw_comment,
    write_comment,
)
from plait.library.papers.models import Comment, Folder, Label, Paper
from plait.library.related.actions import choose_interests, create_interest, delete_interest, mark_in_feed
from plait.library.related.models import Interest, Neighbour
from plait.library.screening.actions import (
    close_seat,
    create_review,
    decide,
    delete_review,
    join_review,
    reopen_seat,
    reveal_review,
    start_review,
    undo_decision,
)
from plait.library.screening.models import Closing, Decision, Review, Screener
from plait.library.screening.queries import papers_of_seat
from plait.library.search.actions import delete_saved_search, save_search
from plait.library.search.models import SavedSearch
from plait.library.search.queries import search_papers
from plait.methods.papers.screening import StoppingRule
from plait.records.paper import Author, ReferenceFile
from plait.records.paper import Paper as Record
from plait.records.problem import InputRejected
from plait.study.actions import create_study, delete_study
from plait.study.history import NotKept, row_at
from plait.study.models import Account, Change, Event, Study
from plait.study.undoing import undo
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

NOW = timezone.now()
KINDS = (
    "library.paper",
    "library.mark",
    "library.folder",
    "library.folder_papers",
    "library.label",
    "library.label_papers",
    "library.comment",
    "library.merge",
    "library.duplicatepair",
    "library.review",
    "library.review_papers",
    "library.screener",
    "library.decision",
    "library.closing",
    "library.interest",
    "library.interest_papers",
    "library.savedsearch",
    "library.institution",
    "library.providerswitch",
)
AUTHORS = (Author("Ode", "Ada"),)
TITLES = ("Trust in teams", "Trust in Teams", "Luck and cost of drills", "Time")
Draw = Callable[..., Any]


def record(draw: Draw) -> Record:
    return Record(draw(st.sampled_from(TITLES)), authors=AUTHORS, year=draw(st.integers(2010, 2013)), doi="")


def a_library() -> tuple[Study, list[Account]]:
    study = create_study(title="Ideas", owner=None)
    accounts = [Account.objects.create_user(f"{name}@example.org", None) for name in ("ada", "bo")]
    papers = tuple(Record(title, authors=AUTHORS, year=2012, pages=str(n)) for n, title in enumerate(TITLES[::2]))
    import_references(study=study, file=ReferenceFile("RIS", papers))
    add_paper(study=study, paper=Record(TITLES[0], authors=AUTHORS, year=2009))
    return study, accounts


def of_papers(study: Study, account: Account, draw: Draw) -> list[Callable[[], object]]:
    some = record(draw), record(draw)
    acts: list[Callable[[], object]] = [
        partial(add_paper, study=study, paper=some[0]),
        partial(import_references, study=study, file=ReferenceFile("RIS", some)),
        partial(find_duplicates, study=study, now=NOW),
        partial(make_folder, study=study, owner=account, name=draw(st.sampled_from("AB"))),
        partial(create_interest, study=study, account=account, name="Trust", with_marked=draw(st.booleans())),
        partial(save_search, study=study, account=account, name="Trust", query="trust", filters={}, now=NOW),
        partial(set_ways_in, study=study, name=draw(st.sampled_from("XY")), contact_email="a@example.org"),
        partial(switch_on, study=study, provider="unpaywall", account=account, now=NOW),
        partial(switch_off, study=study, provider="unpaywall"),
    ]
    if papers := list(Paper.objects.order_by("pk")):
        acts += of_a_paper(papers, account, draw)
    return acts


def of_a_paper(papers: list[Paper], account: Account, draw: Draw) -> list[Callable[[], object]]:
    paper, other = draw(st.sampled_from(papers)), draw(st.sampled_from(papers))
    verdict, saved = draw(st.sampled_from((None, "like", "dislike", ""))), draw(st.sampled_from((None, True, False)))
    said = draw(st.sampled_from(("like", "save", "dislike")))
    interests = list(Interest.objects.filter(account=account))[:1]
    return [
        partial(mark_paper, paper=paper, account=account, verdict=verdict, saved=saved, now=NOW),
        partial(put_label, paper=paper, name=draw(st.sampled_from(("Cost", "Luck")))),
        partial(write_comment, paper=paper, account=account, text="Read this", now=NOW),
        partial(delete_paper, paper=paper),
        partial(merge_papers, kept=paper, gone=other, reasons=["same title"], score=0.9, now=NOW),
        partial(choose_interests, paper=paper, account=account, interests=[each.pk for each in interests]),
        *(partial(mark_in_feed, interest=each, paper=paper, verdict=said, now=NOW) for each in interests),
        *(partial(put_into_folder, folder=each, paper=paper) for each in Folder.objects.order_by("pk")[:1]),
    ]


def of_what_is_there(draw: Draw) -> list[Callable[[], object]]:
    acts: list[Callable[[], object]] = []
    for folder in Folder.objects.order_by("-pk")[:1]:
        seen_by = draw(st.sampled_from(Folder.Visibility.values))
        told = {"name": "C", "description": "d", "visibility": seen_by, "may_publish": True}
        acts += [partial(change_folder, folder=folder, **told), partial(delete_folder, folder=folder)]
        acts += [partial(take_out_of_folder, folder=folder, paper=paper) for paper in folder.papers.all()[:1]]
    for label in Label.objects.order_by("-pk")[:1]:
        acts += [partial(take_label_off, paper=paper, label=label) for paper in label.papers.all()[:1]]
    acts += [partial(withdraw_comment, comment=each, now=NOW) for each in Comment.objects.order_by("-pk")[:1]]
    acts += [partial(delete_interest, interest=each) for each in Interest.objects.all()[:1]]
    acts += [partial(delete_saved_search, saved=each) for each in SavedSearch.objects.all()[:1]]
    acts += [partial(keep_apart, pair=each, now=NOW) for each in DuplicatePair.objects.filter(apart_at=None)[:1]]
    acts += [partial(undo_merge, merge=each, now=NOW) for each in Merge.objects.order_by("-pk")[:1]]
    return acts


def of_screening(study: Study, account: Account, draw: Draw) -> list[Callable[[], object]]:
    rule = draw(st.sampled_from((None, StoppingRule(target_recall=0.9, level=0.9, quiet_run=1, n_checks=2))))
    acts: list[Callable[[], object]] = [
        partial(create_review, study=study, title="Trust", rule=rule, random_papers=1, n_screeners=2)
    ]
    for review in Review.objects.order_by("-pk")[:1]:
        acts += [
            partial(start_review, review=review, now=NOW),
            partial(delete_review, review=review),
            partial(join_review, review=review, account=account, now=NOW),
            partial(close_seat, review=review, screener=None, reason="Gone", account=account, now=NOW),
        ]
    for screener in Screener.objects.order_by("pk"):
        paper_id = draw(st.sampled_from(sorted(papers_of_seat(screener)) or [0]))
        told = {"verdict": draw(st.sampled_from(Decision.Verdict.values)), "now": NOW}
        closed = {"reason": "Ill", "handed_on": draw(st.booleans()), "account": account, "now": NOW}
        acts += [
            *[partial(decide, screener=screener, paper_id=paper_id, **told)] * 3,
            partial(undo_decision, screener=screener),
            partial(close_seat, review=screener.review, screener=screener, **closed),
        ]
    acts += [partial(reopen_seat, closing=each) for each in Closing.objects.order_by("-pk")[:1]]
    return acts


def act(study: Study, accounts: list[Account], draw: Draw) -> None:
    """One thing that somebody may do in the library."""
    account = draw(st.sampled_from(accounts))
    wing = draw(st.sampled_from("ppts"))
    if wing == "p":
        acts = of_papers(study, account, draw)
    else:
        acts = (of_what_is_there(draw) if wing == "t" else []) or of_screening(study, account, draw)
    draw(st.sampled_from(acts))()


def act_of_screening(study: Study, accounts: list[Account], draw: Draw) -> None:
    draw(st.sampled_from(of_screening(study, draw(st.sampled_from(accounts)), draw)))()


class AnyOrder(TestCase):
    @a_few(5)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study, accounts = a_library()
        undone_in_any_order(data, lambda: act(study, accounts, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_whatever_was_screened_is_undone_in_any_allowed_order(self, data: st.DataObject) -> None:
        study, accounts = a_library()
        review = create_review(study=study, title="Trust", random_papers=1)
        start_review(review=review, now=NOW)
        join_review(review=review, account=accounts[0], now=NOW)
        undone_in_any_order(data, lambda: act_of_screening(study, accounts, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study, accounts = a_library()
        undo_undone(lambda: act(study, accounts, data.draw), KINDS)


@pytest.fixture
def library(db: None) -> tuple[Study, Account]:
    study, accounts = a_library()
    return study, accounts[0]


def test_search_finds_a_paper_that_an_undo_brought_back_and_none_that_an_undo_took_away(
    library: tuple[Study, Account],
) -> None:
    study, account = library

    def found() -> int:
        return search_papers(study, "drills", account).papers.count()

    paper = Paper.objects.get(title="Luck and cost of drills")
    delete_paper(paper=paper)
    assert found() == 0
    undo(Event.objects.get(verb="paper deleted"))
    assert found() == 1
    undo(Event.objects.get(verb="undone: paper deleted"))
    assert found() == 0


def test_what_is_found_anew_and_what_a_person_only_read_hold_up_no_undo(library: tuple[Study, Account]) -> None:
    _, account = library
    paper, other = Paper.objects.order_by("pk")[:2]
    Neighbour.objects.create(paper=paper, other=other, rank=0, score=1)
    note_opening(paper=paper, account=account, now=NOW)
    with pytest.raises(NotKept):
        row_at("library.neighbour", 1, Event.objects.first() or Event())
    undo(Event.objects.get(verb="papers imported"))
    assert not Neighbour.objects.exists()
    undo(Event.objects.get(verb="undone: papers imported"))
    assert set(Paper.objects.filter(pk__in=[paper.pk, other.pk])) == {paper, other}
    assert paper.openings.count() == 1


def test_a_large_import_is_kept_as_a_range_and_undone_with_few_queries(
    library: tuple[Study, Account], django_assert_max_num_queries: Callable[[int], Any]
) -> None:
    study, _ = library
    file = ReferenceFile("RIS", tuple(Record(f"Paper {n}", year=2000) for n in range(1_200)))
    import_references(study=study, file=file)
    event = Event.objects.filter(verb="papers imported")[0]
    assert [len(each.ids) for each in event.changes.exclude(kind="")] == [1_200]
    with django_assert_max_num_queries(400):
        undo(event)
    assert Paper.objects.count() == 3


def test_an_earlier_verdict_is_not_undone_before_a_later_one(library: tuple[Study, Account]) -> None:
    study, account = library
    review = create_review(study=study, title="Trust", random_papers=1, n_screeners=1)
    start_review(review=review, now=NOW)
    screener = join_review(review=review, account=account, now=NOW)
    for paper_id in sorted(papers_of_seat(screener)):
        decide(screener=screener, paper_id=paper_id, verdict="include", now=NOW)
    last, *earlier = Event.objects.filter(verb="paper screened")
    with pytest.raises(InputRejected, match="later verdict"):
        undo(earlier[-1])
    undo(last)
    screener.refresh_from_db()
    assert (screener.done_at, Decision.objects.count()) == (None, 2)
    close_seat(review=review, screener=screener, reason="Ill", account=account, now=NOW)
    reveal_review(review=review, now=NOW)
    with pytest.raises(InputRejected, match="verdicts are revealed"):
        undo(earlier[0])
    with pytest.raises(InputRejected, match="have been seen"):
        undo(Event.objects.get(verb="review revealed"))


def test_a_key_stands_in_no_log(library: tuple[Study, Account]) -> None:
    study, account = library
    switch_on(study=study, provider="openalex", account=account, key="abcDEF123", now=NOW)
    switch_off(study=study, provider="openalex")
    assert "abcDEF123" not in str(list(Change.objects.values_list("before", "after")))
    with pytest.raises(InputRejected, match="stands in no log"):
        undo(Event.objects.get(verb="provider switched off"))


def test_a_pdf_uploaded_by_mistake_is_undone_also_after_it_was_read(
    library: tuple[Study, Account], tmp_path: Path
) -> None:
    paper = Paper.objects.order_by("pk")[0]
    with override_settings(MEDIA_ROOT=tmp_path):
        text = keep_pdf(paper=paper, file=SimpleUploadedFile("a.pdf", b"%PDF-1.4 x"), now=NOW)
        keep_pages(full_text=text, pages=["x"])
        undo(Event.objects.get(verb="full text uploaded"))
        assert not FullText.objects.exists()
        undo(Event.objects.get(verb="undone: full text uploaded"))
        again = FullText.objects.get()
        assert (again.pages, again.file.read()) == (["x"], b"%PDF-1.4 x")
        remove_pdf(full_text=again)
    with pytest.raises(InputRejected, match="file itself is gone"):
        undo(Event.objects.get(verb="full text removed"))


@pytest.mark.django_db(transaction=True)
def test_a_file_whose_upload_was_undone_goes_with_its_study(tmp_path: Path) -> None:
    study, _ = a_library()
    with override_settings(MEDIA_ROOT=tmp_path):
        keep_pdf(paper=Paper.objects.order_by("pk")[0], file=SimpleUploadedFile("a.pdf", b"%PDF-1.4 x"), now=NOW)
        undo(Event.objects.get(verb="full text uploaded"))
        assert [each for each in tmp_path.rglob("*") if each.is_file()]
        delete_study(study=study)
        assert not [each for each in tmp_path.rglob("*") if each.is_file()]
