"""A list of rows: what a search leaves, in which order, on which page, in which file, and of how many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.db import connection
from django.db.models import F, Model
from django.http import HttpResponseBase
from django.test import Client, RequestFactory
from openpyxl import load_workbook
from pytest_django import Settings

from plait.pages import listing
from plait.pages.listing import Column, Listing, answer_listing
from plait.register.models import Country, Grant, Partnership
from plait.study.models import Account, Study
from tests.journeys.addresses import addresses_of
from tests.journeys.small_study import load_small
from tests.work import steps_of

PLACES = (("Kenya", "Lower middle"), ("Malawi", "Low"), ("Mali", "Low"), ("Nepal", "Lower middle"), ("Norway", "High"))
BY_NAME = Column("name", "Country", lambda each: each.name, sort="name")
BY_INCOME = Column("income", "Income group", lambda each: each.income_group)


@pytest.fixture
def countries(study: Study) -> Study:
    Country.objects.bulk_create(Country(study=study, name=name, income_group=group) for name, group in PLACES)
    return study


def answer_of(address: str = "", headers: dict[str, str] | None = None, **changes: Any) -> HttpResponseBase:
    """What a list of countries answers, its page being the list alone."""
    given = {
        "rows": Country.objects.order_by("pk"),
        "columns": (BY_NAME, BY_INCOME),
        "search": ("name", "income_group"),
        "name": "countries",
        "page_size": 2,
    }
    request = RequestFactory(headers=headers or {}).get(f"/{address}")
    return answer_listing(request, "pages/listing.html", Listing(**{**given, **changes}))


def page_of(address: str = "", **changes: Any) -> str:
    answer: Any = answer_of(address, **changes)
    return str(answer.content.decode())


def shown(address: str = "", **changes: Any) -> list[str]:
    """What stands in the first column."""
    return re.findall(r"<tr><td[^>]*>(?:<bdi>)?(.*?)(?:</bdi>)?</td>", page_of(address, **{"page_size": 50, **changes}))


def exported(address: str, **changes: Any) -> list[str]:
    answer: Any = answer_of(address, **changes)
    return b"".join(answer.streaming_content).decode("utf-8-sig").splitlines()


def state_of(address: str) -> dict[str, list[str]]:
    return parse_qs(address.replace("&amp;", "&").removeprefix("?"))


# Search


def test_each_word_of_a_search_must_stand_in_one_of_the_fields(countries: Study) -> None:
    assert shown("?q=ma LOW") == ["Malawi", "Mali"]
    assert shown("?q=ma high") == []


def test_a_row_that_holds_the_word_in_two_of_its_parts_is_found_once(countries: Study) -> None:
    pair = Partnership.objects.create(study=countries, code="H1")
    pair.countries.set(Country.objects.filter(name__in=("Malawi", "Mali")))
    columns = [Column("code", "Code", lambda each: each.code)]
    page = page_of("?q=mal", rows=Partnership.objects.order_by("pk"), columns=columns, search=("countries__name",))
    assert "1 row found" in page


def test_a_search_without_a_hit_says_so_and_leads_back(countries: Study) -> None:
    page = page_of("?q=<b>Peru", state={"from": "papers"})
    assert "0 rows found" in page
    assert "Nothing in this list holds “<bdi>&lt;b&gt;Peru</bdi>”." in page
    assert '<a href="?from=papers">Show all</a>' in page


def test_an_empty_list_says_what_to_do(db: None) -> None:
    page = page_of(empty="Import people to begin.")
    assert "0 rows ·" in page
    assert "Import people to begin." in page


# Of how many


@pytest.mark.parametrize("query", ["", "?q=mal", "?q=Peru", "?q=low&page=2"])
def test_how_many_there_are_does_not_depend_on_the_search(countries: Study, client: Client, query: str) -> None:
    assert "5 in the register." in client.get(f"/s/{countries.slug}/register/countries/{query}").content.decode()


def test_no_list_of_a_study_counts_otherwise_under_a_search(
    owner: Account, client: Client, tmp_path: Path, settings: Settings
) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    small = load_small(tmp_path / "small", owner)
    n_lists = 0
    for address in addresses_of(small):
        whole = client.get(address) if "/report/" not in address else None
        if whole is not None and "shown" in (whole.context or ()):
            searched = client.get(f"{address}?q=nowhere")
            assert first_line(searched) == first_line(whole), address
            n_lists += 1
    assert n_lists > 15


def first_line(page: Any) -> list[str]:
    return re.findall(r'<p class="answer">(.*?)</p>', page.content.decode(), re.DOTALL)


# Order


def test_a_list_is_sorted_by_a_column_either_way(countries: Study) -> None:
    up = ["Kenya", "Malawi", "Mali", "Nepal", "Norway"]
    assert (shown("?sort=name"), shown("?sort=-name")) == (up, up[::-1])


def test_a_heading_turns_the_order_round_and_keeps_the_search(countries: Study) -> None:
    page = page_of("?sort=name&q=ma&page=2", page_size=1)
    [address] = re.findall(r'<th scope="col" aria-sort="ascending"><a href="([^"]*)"', page)
    assert state_of(address) == {"sort": ["-name"], "q": ["ma"]}


@pytest.mark.parametrize("sort", ["income", "study__owner", "-", "nothing"])
def test_what_cannot_be_sorted_by_leaves_the_lists_own_order(countries: Study, sort: str) -> None:
    assert shown(f"?sort={sort}", default_sort=("-name",))[0] == "Norway"


# Pages


def test_the_pages_hold_every_row_once_and_keep_search_and_order(countries: Study) -> None:
    pages = [page_of(f"?q=l&sort=-name&page={number}", page_size=2) for number in (1, 2)]
    found = [re.findall(r"<tr><td[^>]*>(?:<bdi>)?(.*?)(?:</bdi>)?</td>", page) for page in pages]
    assert found == [["Nepal", "Mali"], ["Malawi", "Kenya"]]
    [following] = re.findall(r'rel="next" href="([^"]*)"', pages[0])
    [previous] = re.findall(r'rel="prev" href="([^"]*)"', pages[1])
    assert state_of(following) == {"q": ["l"], "sort": ["-name"], "page": ["2"]}
    assert state_of(previous) == {"q": ["l"], "sort": ["-name"]}


def test_every_page_holds_what_it_held_where_it_is_counted_from_the_nearer_end(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FAR", 1)
    groups = ("", "High", "Low")  # Many are alike: their order has to be one and the same from both ends.
    Country.objects.bulk_create(
        Country(study=study, name=f"Land {number:02}", income_group=groups[number % 3]) for number in range(11)
    )
    rows = Country.objects.order_by("-income_group")
    whole = [each.name for each in Country.objects.order_by("-income_group", "pk")]
    for size in (2, 3, 4):
        pages = [shown(f"?page={number}", rows=rows, page_size=size) for number in range(1, 12 // size + 2)]
        assert [name for page in pages[: -(-11 // size)] for name in page] == whole
    prepared: list[Sequence[Any]] = []
    page_of("?page=4", rows=rows.annotate(short=F("name")), page_size=3, prepare=prepared.append)
    assert [each.short for each in prepared[0]] == whole[9:]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="its steps are counted")
def test_the_last_page_costs_no_more_than_the_first(study: Study) -> None:
    Country.objects.bulk_create(Country(study=study, name=f"Land {number:05}") for number in range(3000))
    rows = Country.objects.filter(study=study).order_by("name")
    first, last = (steps_of(lambda page=page: page_of(f"?page={page}", rows=rows)) for page in (1, 1500))
    assert last < 1.5 * first


@pytest.mark.parametrize(("page", "number"), [("9", 3), ("0", 3), ("-1", 3), ("x", 1), ("", 1)])
def test_a_page_that_is_not_there_is_the_last_or_the_first(countries: Study, page: str, number: int) -> None:
    assert f"Page {number} of 3" in page_of(f"?page={page}")


def test_the_rows_of_the_page_alone_are_prepared(countries: Study) -> None:
    prepared: list[Model] = []

    def prepare(rows: Sequence[Model]) -> None:
        prepared.extend(rows)

    page_of("?page=2", prepare=prepare)
    assert [str(each) for each in prepared] == ["Mali", "Nepal"]


def test_other_parts_of_the_address_are_kept_by_search_order_pages_and_files(countries: Study) -> None:
    page = page_of("?page=2", state={"from": "papers & talks"})
    assert '<input type="hidden" name="from" value="papers &amp; talks">' in page
    addresses = re.findall(r'href="(\?[^"]*)"', page)
    assert len(addresses) == 5
    assert all(state_of(address)["from"] == ["papers & talks"] for address in addresses)


def test_a_script_that_asks_for_the_list_is_given_it_alone(countries: Study) -> None:
    listing = {"template": "pages/busy.html"}
    request = RequestFactory(headers={"HX-Target": "listing-countries"}).get("/")
    rows = Listing(Country.objects.order_by("pk"), (BY_NAME,), ("name",), "countries")
    alone: Any = answer_listing(request, listing["template"], rows)
    whole: Any = answer_listing(RequestFactory().get("/"), listing["template"], rows)
    assert alone.content.decode().startswith('<div class="listing" id="listing-countries">')
    assert "<!doctype html>" in whole.content.decode()


# Files


def test_a_file_holds_every_row_that_the_search_leaves_in_its_order(countries: Study) -> None:
    assert exported("?q=l&sort=-name&page=2&export=csv") == [
        "name,income", "Nepal,Lower middle", "Mali,Low", "Malawi,Low", "Kenya,Lower middle",
    ]  # fmt: skip


def test_a_column_may_be_in_the_file_alone(countries: Study) -> None:
    hidden = Column("id", "Hidden", lambda each: each.pk, on_page=False)
    assert "Hidden" not in page_of(columns=(BY_NAME, hidden))
    assert exported("?export=csv", columns=(BY_NAME, hidden))[0] == "name,id"


def test_numbers_and_dates_stay_what_they_are_in_a_workbook(study: Study) -> None:
    pair = Partnership.objects.create(study=study, code="H1")
    Grant.objects.create(study=study, partnership=pair, reference="G1", amount="12.50", starts_on=date(2020, 1, 31))
    columns = (
        Column("amount", "Amount", lambda each: each.amount),
        Column("starts", "Starts", lambda each: each.starts_on),
        Column("ends", "Ends", lambda each: each.ends_on),
        Column("partnership", "Partnership", lambda each: each.partnership),
    )
    answer: Any = answer_of("?export=xlsx", rows=Grant.objects.order_by("pk"), columns=columns, name="grants")
    assert answer["Content-Disposition"] == 'attachment; filename="grants.xlsx"'
    [_, cells] = load_workbook(BytesIO(b"".join(answer))).active.iter_rows(values_only=True)
    assert (cells[0], cells[1].date(), cells[2], cells[3]) == (12.5, date(2020, 1, 31), None, "H1")


def test_a_kind_of_file_that_is_not_written_is_the_page(countries: Study) -> None:
    assert "5 rows" in page_of("?export=pdf")
