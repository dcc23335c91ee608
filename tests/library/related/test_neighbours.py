from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from tests.library.a_run import a_run

from plait.jobs.models import Job
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.library.related import tasks
from plait.library.related.models import Neighbour
from plait.library.related.queries import stored_neighbours
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.models import Study

TITLES = ("Trust in teams", "Teams of nurses and their trust", "Costs of drills", "Drills on wards", "Elephants")


@pytest.fixture
def filled(study: Study) -> Study:
    import_references(study=study, file=ReferenceFile("RIS", tuple(records.Paper(title) for title in TITLES)))
    return study


def near(title: str) -> list[str]:
    return [found.paper.title for found in stored_neighbours(Paper.objects.get(title=title))]


def test_neighbours_are_stored_with_the_words_both_hold(filled: Study) -> None:
    tasks.find_neighbours(a_run(), filled.pk)
    found = stored_neighbours(Paper.objects.get(title="Trust in teams"))
    assert [each.paper.title for each in found] == ["Teams of nurses and their trust"]
    assert set(found[0].shared) == {"trust", "team"}
    assert near("Elephants") == []


def test_a_paper_that_comes_becomes_a_neighbour_of_those_that_were_there(filled: Study) -> None:
    tasks.find_neighbours(a_run(), filled.pk)
    add_paper(study=filled, paper=records.Paper("Elephants on wards"))
    result = tasks.find_neighbours(a_run(), filled.pk)
    assert near("Elephants") == ["Elephants on wards"]
    assert result["papers"] < 6, "papers far from it are left as they are"


def test_papers_of_another_study_are_no_neighbours(filled: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    add_paper(study=other, paper=records.Paper("Trust in teams again"))
    tasks.find_neighbours(a_run(), filled.pk)
    assert not Neighbour.objects.filter(other__study=other).exists()


def test_a_further_attempt_goes_on_where_the_last_one_stopped(filled: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "NEIGHBOURS_A_STEP", 2)
    first = Paper.objects.order_by("pk")[1]
    tried = a_run({"after": first.pk, "papers": 2, "targets": []})
    tasks.find_neighbours(tried, filled.pk)
    assert [step["papers"] for step in tried.saved] == [4, 5]
    assert not Neighbour.objects.filter(paper__lte=first.pk).exists()


def test_the_papers_page_shows_what_is_stored(
    client: Client,
    filled: Study,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    tasks.find_neighbours(a_run(), filled.pk)
    monkeypatch.setattr("plait.library.related.queries.found_neighbours", None)
    paper = Paper.objects.get(title="Trust in teams")
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        page = client.get(f"/s/{filled.slug}/library/papers/{paper.pk}/").content.decode()
    assert "Teams of nurses and their trust" in page


def test_one_waiting_job_is_enough(filled: Study) -> None:
    tasks.ask_for_neighbours(filled)
    tasks.ask_for_neighbours(filled)
    assert Job.objects.count() == 1
