"""Search, duplicates and feed on a phone in Chromium: pages pass axe and fit the screen; the search works in place."""

from __future__ import annotations

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.library.duplicates.test_duplicates import LONG, MAYBE, SHORT, papers_in
from tests.library.in_browser import needs_browser, page
from tests.library.related.test_feed import FAR, NEAR
from tests.site import is_wider_than_the_screen, violations_light_and_dark

from plait.library.duplicates.actions import find_duplicates, merge_papers
from plait.library.duplicates.models import Merge
from plait.library.duplicates.queries import pairs_of
from plait.library.importing.actions import import_references
from plait.library.papers.models import Paper
from plait.library.related.actions import create_interest, mark_in_feed
from plait.library.search.actions import log_search, save_search
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.models import Account, Study

__all__ = ["page"]
pytestmark = needs_browser
NOW = timezone.now()


@pytest.fixture
def addresses(study: Study, owner: Account) -> list[str]:
    """Every page of search, duplicates and feed, with something on it."""
    papers_in(study, SHORT, LONG, MAYBE)
    kept, gone = papers_in(study, records.Paper("Merged " + "very" * 40), records.Paper("Merged"))
    merge_papers(kept=kept, gone=gone, reasons=["same DOI"], score=1.0, now=NOW)
    find_duplicates(study=study, now=NOW)
    import_references(study=study, file=ReferenceFile("RIS", tuple(records.Paper(title) for title in (*NEAR, *FAR))))
    log_search(study=study, account=owner, query="trust " * 30, filters={}, n_hits=3, now=NOW)
    save_search(study=study, account=owner, name="Trust", query="trust " * 30, filters={}, now=NOW)
    interest = create_interest(study=study, account=owner, name="Trust")
    mark_in_feed(interest=interest, paper=Paper.objects.get(title=NEAR[0]), verdict="like", now=NOW)
    merge, pair = Merge.objects.get(), pairs_of(study, certain=False).first()
    assert pair is not None
    duplicates = ("", "certain/", "merges/", f"{pair.pk}/", f"merges/{merge.pk}/undo/")
    return [
        "?q=trust+year:2000..",
        "?q=titel:trust",
        "searches/",
        "searches/save/?q=trust",
        *(f"duplicates/{rest}" for rest in duplicates),
        "feed/",
        f"feed/{interest.pk}/",
        f"feed/{interest.pk}/delete/",
        f"papers/{kept.pk}/interests/",
    ]


def test_every_page_passes_axe_and_fits_a_phone(page: Page, study: Study, addresses: list[str]) -> None:
    for address in addresses:
        page.goto(f"/s/{study.slug}/library/{address}")
        assert violations_light_and_dark(page) == [], address
        assert not is_wider_than_the_screen(page), address


def test_a_search_in_place_shows_its_passages_and_its_faults(page: Page, study: Study, addresses: list[str]) -> None:
    page.goto(f"/s/{study.slug}/library/")
    box = page.get_by_role("searchbox", name="Search this list")
    box.fill("great deal")
    box.press("Enter")
    expect(page.locator("mark").first).to_have_text("great")
    page.get_by_role("searchbox", name="Search this list").fill("titel:trust")
    page.get_by_role("searchbox", name="Search this list").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("There is no field titel:")
