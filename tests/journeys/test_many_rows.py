"""No page of a study asks the database more where the study is ten times as large."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from plait.study.models import Account, Study
from tests.shared import ROOT

FEW, MANY = 3, 30


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(Path(ROOT) / "benchmarks" / "workbench"))
    yield import_module("bench_large"), import_module("fill_large")
    for name in ("bench_large", "fill_large"):
        sys.modules.pop(name, None)


def queries_of(client: Client, address: str) -> int | None:
    """None where it is no page."""
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer = client.get(address)
    is_page = answer.status_code == 200 and answer.get("Content-Type", "").startswith("text/html")
    return len(asked) if is_page else None


@pytest.mark.django_db
def test_no_page_asks_more_where_there_is_more(bench: Any) -> None:
    bench_large, fill_large = bench

    def filled(slug: str, n: int) -> Study:
        sizes = dict.fromkeys(fill_large.Sizes.__slots__, n) | {"items": 8, "turns": 4}
        study: Study = fill_large.fill(fill_large.Sizes(**sizes), slug=slug)
        return study

    few, many = filled("few", FEW), filled("many", MANY)
    client = Client()
    client.force_login(Account.objects.get(email=fill_large.OWNER))
    pages = list(zip(bench_large.addresses(few), bench_large.addresses(many), strict=True))
    queries_of(client, "/")
    counted = {large: (queries_of(client, small), queries_of(client, large)) for small, large in pages}
    shown = {address: n for address, n in counted.items() if None not in n}
    assert len(shown) > 90
    # The log looks up what it names by kinds of rows, and a search counts where more is found than is shown.
    grown = {address: n for address, n in shown.items() if n[1] > n[0] + 2}
    assert not grown
