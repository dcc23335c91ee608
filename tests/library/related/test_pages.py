from __future__ import annotations

import pytest
from django.test import Client
from tests.library.papers.test_pages import base

from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.library.related import queries as related_queries
from plait.records import paper as records
from plait.study.models import Study


def test_related_papers_show_the_words_they_share(client: Client, study: Study, paper: Paper) -> None:
    near = add_paper(study=study, paper=records.Paper("Why ideas travel rarely"))
    add_paper(study=study, paper=records.Paper("Cost of drills"))
    page = client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    related = page[page.index("Related papers") :]
    assert f"papers/{near.pk}/" in related
    assert "Shares idea, travel" in related
    assert "Cost of drills" not in related


def test_in_a_large_library_related_papers_come_after_the_page(
    client: Client, study: Study, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(related_queries, "FOUND_AT_ONCE", 0)
    address = f"{base(study)}papers/{paper.pk}/related/"
    assert f'hx-get="{address}"' in client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    assert "<h1>Related papers" in client.get(address).content.decode()
    assert "<html" not in client.get(address, headers={"HX-Request": "true"}).content.decode()
