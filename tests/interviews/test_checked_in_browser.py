"""An interviewee checks a transcript on a phone, and a member takes the answer over: axe finds nothing on any page."""

from __future__ import annotations

from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from plait.interviews.checking.actions import make_link
from plait.interviews.queries import latest_revision
from plait.records.segment import LEFT_OUT
from plait.study.links import token_of
from plait.study.models import Study
from tests.interviews.test_checked_by_interviewees import SAID, transcribed
from tests.library.in_browser import needs_browser, page
from tests.site import PHONE, WIDE, is_wider_than_the_screen, violations_light_and_dark

pytestmark = needs_browser
__all__ = ["page"]


def looks_well(page: Page) -> None:
    for width in (WIDE["width"], PHONE["width"]):
        page.set_viewport_size({"width": width, "height": PHONE["height"]})
        assert not is_wider_than_the_screen(page)
        assert violations_light_and_dark(page) == []


def test_an_interviewee_answers_and_a_member_takes_it_over(
    page: Page, chrome: Browser, live_server: LiveServer, study: Study, client: Client
) -> None:
    transcript = transcribed(study, SAID)
    interview = transcript.interview
    assert interview is not None
    address = f"/check/{token_of(make_link(interview=interview, now=timezone.now()))}/"
    # A guest has no session, and needs no script.
    page.context.clear_cookies()
    page.goto(address)
    looks_well(page)
    page.get_by_role("link", name="Read the text").click()
    expect(page.locator("#turn-1 summary")).to_be_visible()
    looks_well(page)
    page.locator("#turn-1 summary").click()
    page.locator("#turn-1").get_by_label("It should say").fill("A foot pump.")
    page.locator("#turn-1").get_by_role("button", name="Save this").click()
    expect(page.locator("#turn-1 details")).to_have_attribute("open", "")
    page.locator("#turn-3 summary").click()
    page.locator("#turn-3").get_by_label("Please leave this out").check()
    looks_well(page)
    page.get_by_role("button", name="Save and go to the end").click()
    expect(page.locator("ins")).to_have_text(["foot"])
    looks_well(page)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("status")).to_contain_text("your answer was sent")
    looks_well(page)
    session = client.cookies["plait_session"].value
    page.context.add_cookies([{"name": "plait_session", "value": session, "url": live_server.url}])
    page.goto(f"/s/{study.slug}/interviews/{interview.pk}/")
    looks_well(page)
    page.get_by_role("link", name="Compare it with the text").click()
    expect(page.get_by_role("button", name="Take over what is ticked")).to_be_visible()
    looks_well(page)
    page.get_by_role("button", name="Take over what is ticked").click()
    expect(page.get_by_role("heading", name="Interview P1")).to_be_visible()
    assert latest_revision(transcript).text.endswith(f"P: A foot pump.\nI: And then?\nP: {LEFT_OUT}\n")
