"""The search through a whole study finds papers by the library's index, and not by reading each."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from plait.library.papers.models import Paper
from plait.study.models import Account, Study
from plait.workbench.queries import search
from tests.work import steps_of

pytestmark = pytest.mark.django_db


def papers(study: Study, n: int, title: str = "Another subject") -> None:
    Paper.objects.bulk_create(Paper(study=study, title=f"{title} {number}", words=title) for number in range(n))


def found(study: Study, words: str, by: Account) -> dict[str, int]:
    return {hits.kind: hits.n for hits in search(study, words, by=by)}


@pytest.mark.parametrize(
    "words", ["drill covers", "covers drill", '"drill" (covers)', "Drill-Covers", "drill & covers"]
)
def test_a_paper_is_found_by_all_its_words(study: Study, owner: Account, words: str) -> None:
    papers(study, 12, "Drill covers of cloth")
    papers(study, 2)
    assert found(study, words, owner) == {"Papers": 12}


@pytest.mark.parametrize("words", ["-drill", "is:liked", "NOT", "title:", "*", "--", '"', "(", "year:2020.."])
def test_signs_of_the_librarys_own_searches_are_words_here(client: Client, study: Study, words: str) -> None:
    papers(study, 1)
    assert client.get(f"/s/{study.slug}/search/", {"q": words}).status_code == 200


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its steps are counted")
def test_the_work_does_not_grow_with_the_papers_that_are_not_found(study: Study, owner: Account) -> None:
    papers(study, 1, "Drill covers")
    papers(study, 100)
    few = steps_of(lambda: search(study, "drill", by=owner))
    papers(study, 900)
    assert steps_of(lambda: search(study, "drill", by=owner)) < few + 60, "900 papers read are some 300"
