"""Pages that are open while others work, in a real browser."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from tests.site import PHONE, Site, axe_violations

CODING = "/s/example/coding/"


@pytest.fixture
def happen(site: Site) -> Callable[[str], None]:
    """Let something happen in the example study that nobody with an account did."""

    def write(kind: str) -> None:
        with sqlite3.connect(site.home / "plait.sqlite3", timeout=60) as database:
            (study,) = database.execute("SELECT id FROM study_study WHERE slug = 'example'").fetchone()
            row = (study, datetime.now(UTC).replace(tzinfo=None).isoformat(" "), "it happened", kind, 1)
            database.execute(
                "INSERT INTO study_event (study_id, at, verb, subject_kind, subject_id) VALUES (?, ?, ?, ?, ?)", row
            )
        database.close()

    return write


def notice(tab: Page) -> Locator:
    return tab.get_by_label("Changes by others")


@pytest.mark.browser
def test_tabs_share_a_line_and_say_quietly_that_they_are_older(page: Page, happen: Callable[[str], None]) -> None:
    lines: list[str] = []

    def note(request: Request) -> None:
        if "/live/" in request.url:
            lines.append(request.url)

    page.context.on("request", note)
    other, elsewhere = page.context.new_page(), page.context.new_page()
    page.set_viewport_size(PHONE)
    with page.expect_request("**/live/*"):
        page.goto(CODING)
    other.goto(CODING)
    elsewhere.goto("/s/example/register/")
    height = page.evaluate("document.body.scrollHeight")
    happen("coding.code")
    for tab in (page, other):
        expect(notice(tab)).to_have_text("This page has changed since you opened it: show")
    assert notice(elsewhere).inner_text() == ""
    assert len(lines) == 1
    assert page.evaluate("document.body.scrollHeight") == height, "nothing jumps"
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert axe_violations(page) == []
    page.get_by_role("link", name="show", exact=True).click()
    expect(notice(page)).to_have_text("")
    # The tab that held the line went on; another holds it now.
    happen("register.person")
    expect(notice(elsewhere)).to_contain_text("This page has changed")
