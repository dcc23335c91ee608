"""The library on a phone in Chromium: marks change at once, pages pass axe and fit the screen."""

from __future__ import annotations

from django.test import Client
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from plait.library.full_text.actions import set_ways_in
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Mark
from plait.records import paper as records
from plait.study.models import Account, Study
from tests.library.importing.test_import_references import RICH
from tests.library.in_browser import needs_browser, page, signed_in
from tests.site import is_wider_than_the_screen, violations_light_and_dark

__all__ = ["page"]
pytestmark = needs_browser


def test_a_mark_changes_without_leaving_the_page_and_keeps_the_focus(page: Page, study: Study, owner: Account) -> None:
    paper = add_paper(study=study, paper=RICH)
    page.goto(f"/s/{study.slug}/library/papers/{paper.pk}/")
    page.evaluate("window.stayed = true")
    page.get_by_role("button", name="Dislike").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Dislike")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="Dislike")).to_be_focused()
    page.get_by_role("button", name="Like", exact=True).click()
    expect(page.get_by_role("button", name="Like", exact=True)).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="Dislike")).to_have_attribute("aria-pressed", "false")
    with page.expect_response(lambda answer: "saved=yes" in (answer.request.post_data or "")):
        page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("button", name="Save")).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("window.stayed")
    mark = Mark.objects.get(account=owner)
    assert mark.verdict == "like"
    assert mark.saved_at is not None


def test_a_mark_is_shown_before_the_server_answers_and_taken_back_when_it_does_not(
    chrome: Browser, live_server: LiveServer, client: Client, study: Study
) -> None:
    paper = add_paper(study=study, paper=RICH)
    context = signed_in(chrome, live_server, client, service_workers="block")
    page = context.new_page()
    page.goto(f"/s/{study.slug}/library/papers/{paper.pk}/")
    like, dislike = (page.get_by_role("button", name=name, exact=True) for name in ("Like", "Dislike"))
    held: list[Route] = []
    page.route("**/mark/", lambda route: route.continue_() if held else held.append(route))
    like.click()
    expect(like).to_have_attribute("aria-pressed", "true")
    dislike.click()
    expect(like).to_have_attribute("aria-pressed", "false")
    expect(dislike).to_have_attribute("aria-pressed", "true")
    assert len(held) == 1, "the second waits for the first"
    with page.expect_response(lambda answer: "verdict=dislike" in (answer.request.post_data or "")):
        held[0].continue_()
    expect(dislike).to_have_attribute("aria-pressed", "true")
    assert Mark.objects.get().verdict == "dislike"
    page.unroute("**/mark/")
    page.route("**/mark/", lambda route: route.abort())
    like.click()
    expect(like).to_have_attribute("aria-pressed", "false")
    expect(dislike).to_have_attribute("aria-pressed", "true")
    context.close()
    assert Mark.objects.get().verdict == "dislike"


ADDRESSES = ("", "shelf/saved/", "papers/{paper}/", "import/", "add/", "institution/")


def test_every_page_passes_axe_and_fits_a_phone(page: Page, study: Study) -> None:
    paper = add_paper(study=study, paper=RICH)
    add_paper(study=study, paper=records.Paper("RETRACTED: Ideas " + "travel" * 30, journal="medRxiv"))
    set_ways_in(study=study, name="North Trust", resolver_base="https://resolver.example.org/openurl")
    for address in ADDRESSES:
        page.goto(f"/s/{study.slug}/library/{address.format(paper=paper.pk)}")
        assert violations_light_and_dark(page) == [], address
        assert not is_wider_than_the_screen(page), address
