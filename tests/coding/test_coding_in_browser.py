"""The coding page in Chromium: words are chosen with keyboard and mouse, coded, and the coding is taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from plait.coding.actions import create_code
from plait.coding.models import Coding
from plait.interviews.models import TextRevision
from plait.study.models import Study
from tests.library.in_browser import signed_in, without_faults
from tests.posted_fields import unread_fields_meant
from tests.shared import ROOT
from tests.site import axe_violations

BUILT = ROOT / "src/plait/static/built/coding.js"
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not BUILT.is_file(), reason="BROWSER NOT TESTED: run npm run build in browser/ first."),
]


@pytest.fixture
def page(
    transactional_db: None, chrome: Browser, live_server: LiveServer, client: Client, study: Study
) -> Iterator[Page]:
    """A page signed in as the study's owner; a fault of the script fails the test."""
    with without_faults(signed_in(chrome, live_server, client, viewport={"width": 1280, "height": 900})) as page:
        yield page


def test_words_are_chosen_coded_and_taken_back(page: Page, study: Study, revision: TextRevision) -> None:
    create_code(study=study, name="Trust & time")
    page.goto(f"/s/{study.slug}/coding/transcripts/{revision.transcript_id}/")
    # By keyboard: the sentence after the emoji, for the offsets behind it differ between the browser and the program.
    page.locator("#coded-text").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#chosen-words")).to_have_text("“It took two years.”")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    expect(page.locator("#chosen-words")).to_have_text("“It took two”")
    page.keyboard.press("Enter")
    page.keyboard.type("trust")
    page.keyboard.press("Enter")
    expect(page.locator(".chip")).to_have_text("Trust & time")
    coding = Coding.objects.get()
    assert revision.text[coding.start : coding.end] == "It took two"
    # By mouse: the emoji itself, with a code that is new.
    page.evaluate(
        """() => {
            const text = document.querySelector('#block-1 [data-start]').firstChild;
            const at = text.data.indexOf('🧪');
            getSelection().setBaseAndExtent(text, at - 1, text, at + 3);
        }"""
    )
    expect(page.locator("#chosen-words")).to_have_text("“🧪”")
    page.locator("#find-code").fill("Things")
    page.get_by_role("option", name="New code “Things”").click()
    expect(page.locator(".chip")).to_have_count(2)
    thing = Coding.objects.get(code__name="Things")
    assert revision.text[thing.start : thing.end] == "🧪"
    expect(page.locator("#coded-answer")).to_contain_text("2 codings with 2 codes by 1 coder")
    assert axe_violations(page) == []
    # A click on a coded piece shows its coding; it is removed, and brought back.
    page.get_by_text("It took two", exact=True).click()
    with unread_fields_meant():  # the buttons stand in the form that applies codes, and send its revision along
        page.get_by_role("button", name="Remove Trust & time").click()
        expect(page.locator(".chip")).to_have_count(1)
        expect(page.locator(".chip")).to_have_text("Things")
        page.get_by_role("button", name="Undo").click()
        expect(page.locator(".chip")).to_have_count(2)
    assert Coding.objects.filter(pk=coding.pk).exists()
