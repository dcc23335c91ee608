from __future__ import annotations

import json
from collections.abc import Callable

from django.test import Client
from django.utils import timezone
from tests.library.papers.test_pages import base

from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.models import Paper
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.models import Account, Study


def test_a_shelf_is_exported_as_references(client: Client, study: Study, paper: Paper, owner: Account) -> None:
    add_paper(study=study, paper=records.Paper("Other"))
    mark_paper(paper=paper, account=owner, saved=True, now=timezone.now())
    saved = json.loads(b"".join(client.get(f"{base(study)}shelf/saved/references/json/")))
    assert [item["title"] for item in saved] == ["Ideas that travel"]
    assert client.get(f"{base(study)}shelf/saved/references/exe/").status_code == 404


def test_a_shelf_that_does_not_exist_is_not_found(client: Client, study: Study) -> None:
    assert client.get(f"{base(study)}shelf/stolen/").status_code == 404


def test_papers_are_found_by_words_of_the_abstract(client: Client, study: Study, paper: Paper) -> None:
    add_paper(study=study, paper=records.Paper("Other"))
    exported = b"".join(client.get(f"{base(study)}?q=told&export=csv").streaming_content).decode("utf-8-sig")
    assert [line.partition(",")[0] for line in exported.splitlines()] == ["title", "Ideas that travel"]


def test_the_list_costs_the_same_for_many_papers_as_for_few(
    client: Client, study: Study, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    many = tuple(records.Paper(f"Paper {number}", year=2000) for number in range(300))
    import_references(study=study, file=ReferenceFile("RIS", many))
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        assert "Paper 0" in client.get(base(study)).content.decode()
