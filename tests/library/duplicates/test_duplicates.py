from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.test import Client
from django.utils import timezone

from plait.innovations.models import Evidence, Innovation
from plait.interviews.actions import take_paper_as_text
from plait.interviews.models import Transcript
from plait.jobs.worker import work_off
from plait.library.duplicates import views
from plait.library.duplicates.actions import find_duplicates, keep_apart, merge_papers, undo_merge
from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.duplicates.queries import kept_and_gone, pairs_of
from plait.library.duplicates.tasks import merge_certain
from plait.library.full_text.models import FullText
from plait.library.importing.actions import import_references
from plait.library.learning.actions import write_cycle
from plait.library.learning.models import LearningCycle, Opening
from plait.library.papers.actions import delete_folder, mark_paper, write_comment
from plait.library.papers.models import Comment, Folder, Label, Mark, Paper
from plait.library.papers.queries import paper_record
from plait.library.related.models import Interest, Neighbour
from plait.library.screening.actions import create_review, decide, join_review, reveal_review, start_review
from plait.library.screening.models import Decision, Review, Screener, Settlement
from plait.library.screening.queries import flow_of, outcomes_of, unseen_by
from plait.records import paper as records
from plait.records.paper import AbstractSection, Author, ReferenceFile
from plait.records.problem import InputRejected
from plait.study.models import Account, Event, Study
from plait.study.undoing import undo

AUTHORS = (Author("Ode", "Ada"), Author("Poe", "Bo"))
TITLE = "On teams and the trust they place in one another"
SHORT = records.Paper(TITLE, authors=AUTHORS, year=2012, journal="J Trust", volume="3", pages="7-9", doi="10.1000/a")
LONG = records.Paper(
    TITLE.replace("teams", "Teams"),
    authors=AUTHORS,
    year=2012,
    journal="Journal of Trust",
    volume="3",
    pages="7-9",
    doi="10.1000/a",
    pmid="7",
    abstract=(AbstractSection("", "We asked many people, and they told us a great deal about trust."),),
    keywords=("trust",),
    extra={"XX": ("odd",)},
)
MAYBE = records.Paper(TITLE, authors=AUTHORS, year=2011, journal="Congress")
NOW = timezone.now()


def papers_in(study: Study, *coming: records.Paper) -> list[Paper]:
    """Stored one at a time and past the check of the import, as they stand in a library that was merged from others."""
    from plait.library.papers.actions import paper_row

    rows = [paper_row(study, paper) for paper in coming]
    for row in rows:
        row.save()
    return rows


def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of every room but what tells of the merge itself or is found anew."""
    left_out = (Merge, DuplicatePair, Neighbour, Event)
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values())
        for model in apps.get_models(include_auto_created=True)
        if model not in left_out and model._meta.app_label in ("library", "interviews", "innovations")
    }


@pytest.fixture
def pair(study: Study, owner: Account) -> tuple[Paper, Paper]:
    """Two records of one paper with everything that can hang on either, some of it on both."""
    kept, gone = papers_in(study, LONG, SHORT)
    other = Account.objects.create_user("b@example.org", "correct horse battery")
    mark_paper(paper=kept, account=owner, verdict="like", now=NOW)
    mark_paper(paper=gone, account=owner, verdict="dislike", saved=True, now=NOW)
    mark_paper(paper=gone, account=other, verdict="like", now=NOW)
    both, only = (Folder.objects.create(study=study, owner=owner, name=name) for name in ("both", "only"))
    both.papers.set([kept, gone])
    only.papers.add(gone)
    Label.objects.create(study=study, name="trust").papers.add(gone)
    Comment.objects.create(paper=gone, account=owner, text="Read this")
    Opening.objects.create(paper=gone, account=owner)
    Interest.objects.create(study=study, account=owner, name="Trust").papers.add(gone)
    review = Review.objects.create(study=study, title="Trust")
    review.papers.set([kept, gone])
    Decision.objects.create(review=review, paper=kept, account=owner, verdict="include", place=1)
    Decision.objects.create(review=review, paper=gone, account=owner, verdict="exclude", place=2)
    Decision.objects.create(review=review, paper=gone, account=other, verdict="maybe", place=1)
    take_paper_as_text(full_text=a_pdf(gone), now=NOW)
    LearningCycle.objects.create(study=study, account=owner, question="Trust?").papers.add(gone)
    Evidence.objects.create(innovation=Innovation.objects.create(study=study, title="Drill cover"), paper=gone)
    return kept, gone


def a_pdf(paper: Paper) -> FullText:
    return FullText.objects.create(paper=paper, name="a.pdf", file="papers/a.pdf", sha256="0", n_bytes=1, pages=["x"])


def merge(kept: Paper, gone: Paper) -> Merge:
    return merge_papers(kept=kept, gone=gone, reasons=["same DOI"], score=1.0, now=NOW)


def test_the_merged_paper_has_the_better_fields_of_both_and_loses_none(study: Study) -> None:
    first, second = papers_in(study, SHORT, LONG)
    merge(first, second)
    merged = paper_record(Paper.objects.get())
    assert (merged.pmid, merged.abstract, merged.keywords) == (LONG.pmid, LONG.abstract, LONG.keywords)
    assert merged.journal == "J Trust"
    assert merged.extra == {"XX": ("odd",), "other journal": ("Journal of Trust",), "other title": (LONG.title,)}


def test_everything_that_hung_on_either_hangs_on_the_paper_that_stays(pair: tuple[Paper, Paper]) -> None:
    kept, gone = pair
    merge(kept, gone)
    assert not Paper.objects.filter(pk=gone.pk).exists()
    assert Comment.objects.get().paper == kept
    assert Evidence.objects.get().paper == kept
    assert FullText.objects.get().paper == kept
    assert {folder.name for folder in kept.folders.all()} == {"both", "only"}
    assert kept.labels.get().name == "trust"
    assert Interest.objects.get().papers.get() == LearningCycle.objects.get().papers.get() == kept
    assert set(Decision.objects.values_list("verdict", flat=True)) == {"include", "maybe"}


def test_two_marks_of_one_account_become_one(pair: tuple[Paper, Paper], owner: Account) -> None:
    merge(*pair)
    mark = Mark.objects.get(account=owner)
    assert mark.verdict == "like"
    assert mark.saved_at is not None
    assert Mark.objects.count() == 2


def test_undoing_a_merge_restores_both_wholly(pair: tuple[Paper, Paper]) -> None:
    before = everything()
    done = merge(*pair)
    assert everything() != before
    undo_merge(merge=done, now=NOW)
    assert everything() == before


def screened(study: Study, ids: list[int], owner: Account, *, decided: dict[int, str]) -> tuple[Review, Screener]:
    """A started review of these papers that the owner alone screens."""
    review = create_review(study=study, title="Trust", n_screeners=1, random_papers=1)
    assert sorted(review.papers.values_list("pk", flat=True)) == sorted(ids)
    start_review(review=review, now=NOW)
    screener = join_review(review=review, account=owner, now=NOW)
    for paper, verdict in decided.items():
        decide(screener=screener, paper_id=paper, verdict=verdict, now=NOW)
    screener.refresh_from_db()
    return review, screener


def test_where_one_screener_decided_on_both_the_decision_on_the_kept_one_stands_until_undone(
    study: Study, owner: Account
) -> None:
    kept, gone, other = papers_in(study, LONG, SHORT, MAYBE)
    decided = {gone.pk: "exclude", kept.pk: "include", other.pk: "exclude"}
    review, _ = screened(study, [kept.pk, gone.pk, other.pk], owner, decided=decided)
    reveal_review(review=review, now=NOW)
    done = merge(kept, gone)
    assert {each.paper_id: each.verdict for each in Decision.objects.all()} == {
        kept.pk: "include",
        other.pk: "exclude",
    }
    flow = flow_of(review, outcomes_of(review))
    assert flow.counts.removed == {"Duplicate records merged since": 1}
    assert (flow.n_screened, flow.n_included) == (2, 1)
    undo_merge(merge=done, now=NOW)
    assert {each.paper_id: each.verdict for each in Decision.objects.all()} == decided
    assert flow_of(review, outcomes_of(review)).counts.removed == {}


def test_a_decision_on_the_record_that_goes_is_moved_and_finishes_who_has_nothing_left(
    study: Study, owner: Account
) -> None:
    kept, gone, other = papers_in(study, LONG, SHORT, MAYBE)
    verdicts = {gone.pk: "include", other.pk: "exclude"}
    _, screener = screened(study, [kept.pk, gone.pk, other.pk], owner, decided=verdicts)
    assert unseen_by(screener) == {kept.pk}
    before = everything()
    done = merge(kept, gone)
    screener.refresh_from_db()
    assert screener.done_at is not None
    assert gone.pk not in screener.order
    assert {each.paper_id for each in Decision.objects.all()} == {kept.pk, other.pk}
    undo_merge(merge=done, now=NOW)
    assert everything() == before


def test_a_settlement_follows_its_paper(study: Study, owner: Account) -> None:
    kept, gone = papers_in(study, LONG, SHORT)
    review = Review.objects.create(study=study, title="Trust")
    review.papers.set([gone])
    Settlement.objects.create(review=review, paper=gone, verdict="include", settled_by=owner)
    before = everything()
    done = merge(kept, gone)
    assert Settlement.objects.get().paper == kept
    undo_merge(merge=done, now=NOW)
    assert everything() == before


def test_of_two_copies_of_one_pdf_the_one_taken_as_a_text_stays(study: Study) -> None:
    kept, gone = papers_in(study, LONG, SHORT)
    a_pdf(kept)
    text = take_paper_as_text(full_text=a_pdf(gone), now=NOW)
    before = everything()
    done = merge(kept, gone)
    full_text = FullText.objects.get()
    assert (full_text.paper, full_text.transcript) == (kept, text.transcript)
    undo_merge(merge=done, now=NOW)
    assert everything() == before


def test_papers_whose_same_pdf_is_a_text_twice_are_not_merged_and_it_is_said_why(study: Study) -> None:
    kept, gone = papers_in(study, LONG, SHORT)
    for paper in (kept, gone):
        take_paper_as_text(full_text=a_pdf(paper), now=NOW)
    before = everything()
    with pytest.raises(InputRejected, match=r"The same PDF of both papers, a.pdf.*1 text to be coded"):
        merge(kept, gone)
    assert everything() == before
    assert Transcript.objects.count() == 2


def test_what_was_said_since_stays_with_the_paper_that_was_kept(pair: tuple[Paper, Paper], owner: Account) -> None:
    kept, gone = pair
    done = merge(kept, gone)
    write_comment(paper=kept, account=owner, text="Later", now=NOW)
    undo_merge(merge=done, now=NOW)
    assert set(Comment.objects.filter(paper=kept).values_list("text", flat=True)) == {"Later"}
    assert set(Comment.objects.exclude(paper=kept).values_list("text", flat=True)) == {"Read this"}


def test_a_field_changed_since_is_named_and_nothing_is_undone(pair: tuple[Paper, Paper]) -> None:
    done = merge(*pair)
    Paper.objects.filter(pk=pair[0].pk).update(extra={})  # no action changes a stored paper
    with pytest.raises(InputRejected, match="It was changed since then: extra"):
        undo_merge(merge=done, now=NOW)
    assert Paper.objects.count() == 1


def test_a_folder_deleted_since_is_brought_back_before_a_merge_is_undone(pair: tuple[Paper, Paper]) -> None:
    before = everything()
    done = merge(*pair)
    for folder in Folder.objects.all():
        delete_folder(folder=folder)
    with pytest.raises(InputRejected, match=r"it is gone\. Undo the later change first"):
        undo_merge(merge=done, now=NOW)
    for deletion in Event.objects.filter(verb="folder deleted"):
        undo(deletion)
    undo_merge(merge=done, now=NOW)
    assert everything() == before


def test_what_a_person_took_out_of_the_own_learning_draft_since_does_not_hinder_undoing(
    pair: tuple[Paper, Paper],
) -> None:
    done = merge(*pair)
    write_cycle(cycle=LearningCycle.objects.get(), papers=[])
    undo_merge(merge=done, now=NOW)
    assert Paper.objects.count() == 2


def test_a_merge_made_before_the_log_kept_rows_is_still_shown_and_is_not_undone(study: Study, client: Client) -> None:
    (kept,) = papers_in(study, LONG)
    older = Merge.objects.create(
        study=study, kept=kept, gone={"paper": {"id": 99, "title": "Old"}, "moved": [], "removed": []}, score=1
    )
    page = client.get(at(study, f"merges/{older.pk}/undo/")).content.decode()
    assert "before the log kept what a merge does" in page
    assert "Make two papers" not in page
    assert "Old" in client.get(at(study, "merges/")).content.decode()
    with pytest.raises(InputRejected, match="before the log kept"):
        undo_merge(merge=older, now=NOW)


def test_an_undone_merge_can_be_made_again(pair: tuple[Paper, Paper]) -> None:
    done = merge(*pair)
    merged = everything()
    undo_merge(merge=done, now=NOW)
    undo(Event.objects.get(verb="merge undone"))
    assert everything() == merged
    undo_merge(merge=Merge.objects.get(), now=NOW)
    assert Paper.objects.count() == 2


def test_a_merge_is_undone_once_and_the_latest_first(study: Study) -> None:
    one, two, three, four = papers_in(study, SHORT, SHORT, SHORT, LONG)
    first, second = merge(two, one), merge(two, three)
    third = merge(four, two)
    for earlier in (first, second):
        with pytest.raises(InputRejected, match="later change"):
            undo_merge(merge=Merge.objects.get(pk=earlier.pk), now=NOW)
    for each in (third, second, first):
        undo_merge(merge=Merge.objects.get(pk=each.pk), now=NOW)
    assert [paper_record(paper) for paper in Paper.objects.order_by("pk")] == [SHORT, SHORT, SHORT, LONG]
    with pytest.raises(InputRejected, match="undone already"):
        undo_merge(merge=first, now=NOW)
    assert not Merge.objects.exists()


def test_papers_of_two_studies_are_never_merged(study: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    (kept,), (gone,) = papers_in(study, SHORT), papers_in(other, LONG)
    with pytest.raises(InputRejected):
        merge(kept, gone)


def test_certain_and_doubtful_pairs_are_told_apart(study: Study) -> None:
    papers_in(study, SHORT, LONG, MAYBE, records.Paper("Elephants"))
    find_duplicates(study=study, now=NOW)
    assert pairs_of(study, certain=True).get().reasons[0].startswith(("same title", "title alike"))
    assert {pair.other.journal for pair in pairs_of(study, certain=False)} == {"Congress"}
    assert not pairs_of(study).filter(one__title="Elephants").exists()


def test_the_fuller_record_stays(study: Study) -> None:
    papers_in(study, SHORT, LONG)
    find_duplicates(study=study, now=NOW)
    kept, _ = kept_and_gone(pairs_of(study).get())
    assert kept.pmid == "7"


def test_a_chain_of_certain_pairs_becomes_one_paper(study: Study) -> None:
    papers_in(study, SHORT, LONG, SHORT, SHORT)
    find_duplicates(study=study, now=NOW)
    merge_certain(study, 100)
    assert Paper.objects.count() == 1
    assert not pairs_of(study).exists()


def test_a_pair_kept_apart_is_not_found_again(study: Study) -> None:
    papers_in(study, SHORT, LONG)
    find_duplicates(study=study, now=NOW)
    keep_apart(pair=pairs_of(study).get(), now=NOW)
    assert find_duplicates(study=study, now=NOW) == {"certain": 0, "to_review": 0}


def test_a_merge_undone_is_not_proposed_again(study: Study) -> None:
    papers_in(study, SHORT, LONG)
    find_duplicates(study=study, now=NOW)
    merge_certain(study, 1)
    undo_merge(merge=Merge.objects.get(), now=NOW)
    assert not pairs_of(study).exists()
    assert find_duplicates(study=study, now=NOW) == {"certain": 0, "to_review": 0}


def test_every_relation_to_a_paper_is_moved_or_found_anew() -> None:
    pointing = {
        relation.related_model
        for relation in Paper._meta.get_fields(include_hidden=True)
        if isinstance(relation, models.ManyToOneRel)
    }
    assert {Mark, Comment, Decision, FullText, Opening, Evidence, Folder.papers.through} <= pointing


def at(study: Study, rest: str = "") -> str:
    return f"/s/{study.slug}/library/duplicates/{rest}"


def test_the_page_finds_and_merges_the_certain_pairs_and_undoes_a_merge(client: Client, study: Study) -> None:
    papers_in(study, SHORT, LONG, MAYBE)
    assert "Nobody has looked for duplicates yet" in client.get(at(study)).content.decode()
    client.post(at(study), {"find": ""})
    page = client.get(at(study, "certain/")).content.decode()
    assert "same DOI" in page
    client.post(at(study), {"merge": ""})
    assert Paper.objects.count() == 2
    merges = client.get(at(study, "merges/")).content.decode()
    assert "same DOI" in merges
    client.post(at(study, f"merges/{Merge.objects.get().pk}/undo/"))
    assert Paper.objects.count() == 3


def test_a_doubtful_pair_is_shown_side_by_side_and_decided(client: Client, study: Study) -> None:
    papers_in(study, LONG, MAYBE)
    client.post(at(study), {"find": ""})
    pair = pairs_of(study, certain=False).get()
    page = client.get(at(study, f"{pair.pk}/")).content.decode()
    assert "Congress" in page
    assert "Journal of Trust" in page
    client.post(at(study, f"{pair.pk}/"), {"keep": str(pair.other_id)})
    assert Paper.objects.get().pk == pair.other_id


def test_a_doubtful_pair_may_be_two_papers(client: Client, study: Study) -> None:
    papers_in(study, LONG, MAYBE)
    client.post(at(study), {"find": ""})
    pair = pairs_of(study).get()
    client.post(at(study, f"{pair.pk}/"), {"apart": ""})
    assert Paper.objects.count() == 2
    assert not pairs_of(study).exists()


@pytest.mark.django_db(transaction=True)
def test_a_large_library_is_looked_through_by_a_job(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "PAPERS_AT_ONCE", 1)
    papers_in(study, SHORT, LONG)
    client.post(at(study), {"find": ""})
    assert "Look for duplicates" in client.get(at(study)).content.decode()
    work_off()
    client.post(at(study), {"merge": ""})
    work_off()
    assert Paper.objects.count() == 1


def test_a_viewer_looks_and_changes_nothing(study: Study, client_of: Callable[[str | None], Client]) -> None:
    papers_in(study, SHORT, LONG)
    viewer = client_of("viewer")
    assert viewer.post(at(study), {"find": ""}).status_code == 403
    assert not DuplicatePair.objects.exists()


def test_many_pairs_cost_the_same_as_few(
    client: Client, study: Study, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    doubtful = [records.Paper(f"{TITLE} {n % 40}", authors=AUTHORS, year=1990 + n % 2, pages=str(n)) for n in range(80)]
    import_references(study=study, file=ReferenceFile("RIS", tuple(doubtful)))
    client.post(at(study), {"find": ""})
    assert pairs_of(study).count() > 20
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        client.get(at(study))
