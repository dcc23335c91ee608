from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone
from tests.library.a_run import a_run

from plait import jobs
from plait.jobs.models import Job
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.models import Folder, Paper
from plait.library.related import queries as related_queries
from plait.library.related import tasks
from plait.library.related.actions import create_interest, mark_in_feed
from plait.library.related.models import FeedDay, Neighbour
from plait.library.related.queries import found_neighbours, stored_neighbours
from plait.library.search import large_index, paper_changes, paper_index
from plait.library.search.models import LargeIndex, PaperChange
from plait.library.search.paper_index import IndexBusy, PaperIndex, writing
from plait.library.search.queries import search_papers
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.actions import delete_study
from plait.study.models import Account, Study

TITLES = ("Trust in teams", "Teams of nurses and their trust", "Costs of drills", "Drills on wards", "Elephants")

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Five papers are many here."""
    monkeypatch.setattr(large_index, "MOST_WITHOUT", 4)
    monkeypatch.setattr("django.conf.settings.HOME", tmp_path)


@pytest.fixture
def filled(study: Study) -> Study:
    import_references(study=study, file=ReferenceFile("RIS", tuple(records.Paper(title) for title in TITLES)))
    return study


@pytest.fixture
def indexed(filled: Study) -> Study:
    large_index.follow_papers(a_run(), filled)
    return filled


@pytest.fixture
def found(owner: Account) -> Callable[[Study, str], list[str]]:
    return lambda study, query: sorted(paper.title for paper in search_papers(study, query, owner).papers[:50])


Found = Callable[[Study, str], list[str]]


def folder_of(study: Study) -> Path:
    row = LargeIndex.objects.get(study=study)
    return large_index._place(study.pk, row.folder)


def n_asked() -> int:
    return Job.objects.filter(kind__endswith=".index_papers").count()


def test_a_small_study_has_no_index_and_notes_no_changes(study: Study, found: Found) -> None:
    add_paper(study=study, paper=records.Paper("Trust"))
    assert found(study, "trust") == ["Trust"]
    assert not LargeIndex.objects.exists()
    assert not PaperChange.objects.exists()
    assert n_asked() == 0


def test_a_list_of_many_papers_without_an_index_asks_for_it_once_and_answers(
    filled: Study, client: Client, found: Found
) -> None:
    for _ in range(2):
        page = client.get(f"/s/{filled.slug}/library/", {"q": "trust"}).content.decode()
        assert "2 rows found" in page
    assert n_asked() == 1


def test_the_index_follows_what_came_changed_and_went_without_being_told(indexed: Study, found: Found) -> None:
    add_paper(study=indexed, paper=records.Paper("Trust comes"))
    Paper.objects.filter(title="Elephants").update(title="Trunks of trust", words="Trunks of trust")
    Paper.objects.filter(title="Trust in teams").delete()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE library_paper SET words = 'distrust' WHERE title = 'Drills on wards'")
    assert found(indexed, "trust") == ["Teams of nurses and their trust", "Trunks of trust", "Trust comes"]
    assert found(indexed, "distrust") == ["Drills on wards"]
    assert not PaperChange.objects.exists()


def test_what_is_undone_in_the_database_never_comes_into_the_index(
    indexed: Study, found: Found, owner: Account
) -> None:
    with transaction.atomic():
        add_paper(study=indexed, paper=records.Paper("Ghosts"))
        assert search_papers(indexed, "ghosts", owner).papers.count() == 0
        transaction.set_rollback(True)
    assert found(indexed, "ghosts") == []


def test_no_paper_of_another_study_is_found(indexed: Study, found: Found) -> None:
    other = Study.objects.create(slug="other", title="Other")
    file = ReferenceFile("RIS", tuple(records.Paper(f"Trust number {n}") for n in range(6)))
    import_references(study=other, file=file)
    large_index.follow_papers(a_run(), other)
    assert len(found(indexed, "trust")) == 2
    assert len(found(other, "trust")) == 6
    assert found(other, "drills") == []
    Paper.objects.filter(title="Trust in teams").update(study=other)
    assert len(found(indexed, "trust")) == 1
    assert len(found(other, "trust")) == 7


@pytest.mark.parametrize("harm", ["gone", "no meta", "cut", "garbled", "no common words"])
def test_an_index_that_is_lost_or_damaged_is_made_anew_by_a_job(indexed: Study, found: Found, harm: str) -> None:
    place = folder_of(indexed)
    if harm == "gone":
        shutil.rmtree(place)
    elif harm == "no meta":
        (place / "meta.json").unlink()
    elif harm == "cut":
        for part in place.glob("*.term"):
            part.write_bytes(part.read_bytes()[:10])
    elif harm == "garbled":
        (place / "meta.json").write_text("{}")
    else:
        (place / "common.json").unlink()
    paper_index._open_indexes.clear()
    assert len(found(indexed, "trust")) == 2, "the database answers meanwhile"
    assert LargeIndex.objects.get().folder == ""
    assert n_asked() == 1
    large_index.index_papers(a_run(), indexed.pk)
    assert large_index.index_of(indexed) is not None
    assert len(found(indexed, "trust")) == 2


def test_an_index_put_back_to_an_earlier_time_is_made_anew(indexed: Study, found: Found, tmp_path: Path) -> None:
    shutil.copytree(folder_of(indexed), tmp_path / "earlier")
    for title in ("Trust one", "Trust two"):
        add_paper(study=indexed, paper=records.Paper(title))
        assert title in found(indexed, "trust")
    shutil.rmtree(folder_of(indexed))
    shutil.copytree(tmp_path / "earlier", folder_of(indexed))
    paper_index._open_indexes.clear()
    assert len(found(indexed, "trust")) == 4
    assert n_asked() == 1


def test_a_crash_between_the_two_commits_loses_nothing(
    indexed: Study, found: Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*given: Any) -> None:
        raise ZeroDivisionError

    for title in ("Trust one", "Trust two"):
        add_paper(study=indexed, paper=records.Paper(title))
        with monkeypatch.context() as patch:
            patch.setattr(large_index, "_done_with", crash)
            with pytest.raises(ZeroDivisionError):
                found(indexed, "trust")
        assert PaperChange.objects.exists()
    assert len(found(indexed, "trust")) == 4
    assert not PaperChange.objects.exists()
    assert n_asked() == 0


def test_while_another_process_writes_a_search_answers_as_before(indexed: Study, found: Found) -> None:
    add_paper(study=indexed, paper=records.Paper("Trust comes"))
    with writing(folder_of(indexed), small=True):
        assert len(found(indexed, "trust")) == 2
        with pytest.raises(IndexBusy):
            large_index._follow_papers(a_run(), indexed)
    assert len(found(indexed, "trust")) == 3


def test_many_changes_are_left_to_a_job(indexed: Study, found: Found, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large_index, "MOST_CHANGES_AT_SEARCH", 1)
    for title in ("Trust one", "Trust two"):
        add_paper(study=indexed, paper=records.Paper(title))
    assert len(found(indexed, "trust")) == 2
    assert n_asked() == 1
    assert large_index.index_papers(a_run(), indexed.pk) == {"papers": 2}
    assert len(found(indexed, "trust")) == 4


def test_an_index_in_many_parts_is_joined_by_a_job(
    indexed: Study, found: Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    # From eight parts on tantivy joins them by itself, if it is done before its writer goes; fewer stay as they are.
    monkeypatch.setattr(large_index, "MOST_PARTS", 6)
    for number in range(6):
        add_paper(study=indexed, paper=records.Paper(f"Trust {number}"))
        found(indexed, "trust")
    assert n_asked() == 1
    large_index.index_papers(a_run(), indexed.pk)
    index = large_index.index_of(indexed)
    assert index is not None
    assert index.n_parts < 6
    assert len(found(indexed, "trust")) == 8


def test_a_cancelled_build_goes_on_where_it_stopped(
    filled: Study, found: Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large_index, "PAPERS_A_STEP", 2)
    monkeypatch.setattr(large_index, "PAPERS_A_COMMIT", 2)
    run = a_run()
    kept = run.save

    def save(checkpoint: Any, done: int, total: int, message: str = "", *, unit: str = "") -> None:
        kept(checkpoint, done, total, message)
        if done == 4:
            raise jobs.Cancelled

    run.save = save
    with pytest.raises(jobs.Cancelled):
        large_index.follow_papers(run, filled)
    assert large_index.index_of(filled) is None
    add_paper(study=filled, paper=records.Paper("Trust comes"))
    Paper.objects.filter(title="Trust in teams").delete()
    again = a_run(run.checkpoint)
    assert large_index.follow_papers(again, filled) == 2 + 2, "the papers left, and those changed meanwhile"
    assert found(filled, "trust") == ["Teams of nurses and their trust", "Trust comes"]
    assert [each.name for each in large_index._folder(filled.pk).iterdir()] == [folder_of(filled).name]


def test_a_study_that_has_become_small_loses_its_index(indexed: Study, found: Found) -> None:
    Paper.objects.filter(title="Elephants").delete()
    large_index.index_papers(a_run(), indexed.pk)
    assert not LargeIndex.objects.exists()
    assert not large_index._folder(indexed.pk).exists()
    assert len(found(indexed, "trust")) == 2


def test_nothing_stays_of_a_study_that_is_deleted(indexed: Study) -> None:
    place = large_index._folder(indexed.pk)
    assert place.exists()
    delete_study(study=indexed)
    assert not place.exists()
    assert not LargeIndex.objects.exists()
    assert not PaperChange.objects.exists()


def test_triggers_laid_again_let_the_index_be_made_anew(indexed: Study, found: Found) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("elsewhere a migration leaves triggers as they are")
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {paper_changes.NAME}_changed")
    Paper.objects.filter(title="Elephants").update(title="Trust of elephants", words="Trust of elephants")
    paper_changes.lay(connection)
    large_index.index_papers(a_run(), indexed.pk)
    assert "Trust of elephants" in found(indexed, "trust")


def test_the_list_of_papers_is_sorted_paged_and_exported(indexed: Study, client: Client, owner: Account) -> None:
    for year, paper in enumerate(Paper.objects.order_by("-title"), start=2000):
        Paper.objects.filter(pk=paper.pk).update(year=None if paper.title == "Elephants" else year)
    mark_paper(paper=Paper.objects.get(title="Trust in teams"), account=owner, saved=True, now=timezone.now())
    at = f"/s/{indexed.slug}/library/"

    def titles(**asked: str) -> list[str]:
        page = client.get(at, asked).content.decode()
        return sorted(
            (title for title in TITLES if f">{title}</bdi></a>" in page), key=lambda each: page.index(f">{each}<")
        )

    by_title = sorted(TITLES)
    newest_first = ["Costs of drills", "Drills on wards", "Teams of nurses and their trust", "Trust in teams"]
    assert titles(sort="title") == by_title
    assert titles(sort="-year") == titles() == [*newest_first, "Elephants"]
    assert titles(sort="year") == ["Elephants", *reversed(newest_first)]
    assert titles(q="drills OR trust", sort="-title") == [title for title in by_title[::-1] if title != "Elephants"]
    exported = b"".join(client.get(at, {"q": "drills", "export": "csv"})).decode()  # type: ignore[arg-type]
    assert exported.count("drills") + exported.count("Drills") == 2
    saved = client.get(f"{at}shelf/saved/").content.decode()
    assert ">Trust in teams</bdi></a>" in saved
    assert ">Elephants</a>" not in saved
    assert ">Trust in teams</bdi></a>" not in client.get(f"{at}shelf/liked/").content.decode()
    assert "5 papers; you saved 1" in saved


def test_a_long_list_goes_on_on_its_second_page(study: Study, client: Client) -> None:
    many = tuple(records.Paper(f"Trust {n:03d}", year=1900 + n) for n in range(60))
    import_references(study=study, file=ReferenceFile("RIS", many))
    large_index.follow_papers(a_run(), study)
    shown = [client.get(f"/s/{study.slug}/library/", {"q": "trust", "page": str(n)}).content.decode() for n in (1, 2)]
    on_each = [{paper.title for paper in many if f">{paper.title}</bdi></a>" in page} for page in shown]
    assert [len(titles) for titles in on_each] == [50, 10]
    assert not on_each[0] & on_each[1]


def test_a_folder_and_words_together_find_in_the_folder(indexed: Study, found: Found, owner: Account) -> None:
    folder = Folder.objects.create(study=indexed, owner=owner, name="Mine")
    folder.papers.set(Paper.objects.filter(title__in=["Trust in teams", "Elephants"]))
    assert found(indexed, "folder:mine trust") == ["Trust in teams"]
    assert found(indexed, "trust -folder:mine") == ["Teams of nurses and their trust"]


def test_related_papers_are_found_at_once_and_stored_by_the_job(indexed: Study, client: Client) -> None:
    paper = Paper.objects.get(title="Trust in teams")
    assert not Neighbour.objects.exists()
    near = found_neighbours(paper)
    assert near is not None
    assert [(each.paper.title, set(each.shared)) for each in near] == [
        ("Teams of nurses and their trust", {"trust", "team"})
    ]
    page = client.get(f"/s/{indexed.slug}/library/papers/{paper.pk}/").content.decode()
    assert "Teams of nurses and their trust" in page
    assert tasks.find_neighbours(a_run(), indexed.pk) == {"papers": 5}
    assert [each.paper for each in stored_neighbours(paper)] == [each.paper for each in near]


def test_related_papers_of_many_are_stored_by_one_job_after_another(
    filled: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "FOUND_A_STEP", 1)
    monkeypatch.setattr(tasks, "FOUND_A_JOB", 2)
    assert tasks.find_neighbours(a_run(), filled.pk) == {"papers": 2}
    next_one = Job.objects.get(kind__endswith=".find_neighbours")
    second = Paper.objects.order_by("pk")[1]
    assert next_one.arguments == {"study_id": filled.pk, "after": second.pk}
    assert set(Neighbour.objects.values_list("paper__title", flat=True)) == set(TITLES[:2])


def test_while_the_index_is_made_a_page_says_that_related_papers_come(filled: Study, client: Client) -> None:
    paper = Paper.objects.get(title="Trust in teams")
    address = f"/s/{filled.slug}/library/papers/{paper.pk}/"
    assert f'hx-get="{address}related/"' in client.get(address).content.decode()
    assert "being indexed" in client.get(f"{address}related/").content.decode()


def test_an_index_knows_in_how_many_papers_a_word_stands(indexed: Study) -> None:
    index = PaperIndex(folder_of(indexed))
    assert index.n_papers == 5
    assert index.n_holding(["trust", "team", "nowhere"]) == {"trust": 2, "team": 2, "nowhere": 0}


def test_a_feed_is_chosen_from_what_the_index_finds_and_some_drawn_by_chance(
    indexed: Study, owner: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(related_queries, "DRAWN_FOR_NEW_TOPICS", 1)
    liked = Paper.objects.get(title="Trust in teams")
    interest = create_interest(study=indexed, account=owner, name="Trust")
    mark_in_feed(interest=interest, paper=liked, verdict="like", now=timezone.now())
    chosen = related_queries.papers_to_choose_from(indexed, owner, rng=np.random.default_rng(1))
    near = Paper.objects.get(title="Teams of nurses and their trust")
    assert {liked.pk, near.pk} <= set(chosen.ids)
    assert len(chosen.ids) <= 3
    tasks.make_feed(a_run(), indexed.pk, owner.pk, "2026-11-23")
    shown = related_queries.shown_items(FeedDay.objects.get())
    assert shown[0].paper == near
    assert "trust" in shown[0].why
