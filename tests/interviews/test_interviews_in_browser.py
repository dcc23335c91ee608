"""Two corrections of one text in Chromium: both stand there on a phone and on a wide page, and axe finds nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from plait.interviews.actions import attach_transcript, plan_interview, revise_text
from plait.interviews.queries import latest_revision
from plait.records.transcript import Transcript as TranscriptRecord
from plait.register.models import Person
from plait.study.models import Study
from tests.interviews.test_two_correct import FIRST, LINES, NOW
from tests.library.in_browser import needs_browser, signed_in
from tests.site import is_wider_than_the_screen, violations_light_and_dark

pytestmark = needs_browser


@pytest.fixture
def page(
    transactional_db: None, chrome: Browser, live_server: LiveServer, client: Client, study: Study
) -> Iterator[Page]:
    """A page that may be refused a correction, which Chromium notes as an error and which is none."""
    context = signed_in(chrome, live_server, client)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert [fault for fault in faults if "409 (Conflict)" not in fault] == []


def test_who_was_second_sees_both_texts_and_sends_the_own_one_again(page: Page, study: Study) -> None:
    interview = plan_interview(study=study, person=Person.objects.create(study=study, code="P1"), code="A")
    record = TranscriptRecord(LINES, ())
    transcript = attach_transcript(interview=interview, transcript=record, source_name="a.txt").transcript
    page.goto(f"/s/{study.slug}/interviews/{interview.pk}/revise/")
    page.get_by_label("Text").fill(LINES.replace("home", "it home"))
    revise_text(transcript=transcript, text=FIRST, base=1, reason="", now=NOW)
    page.get_by_role("button", name="Write the revision").click()
    expect(page.get_by_role("alert")).to_contain_text("wrote revision 2")
    expect(page.locator("del")).to_have_text(["foot"])
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert not is_wider_than_the_screen(page)
        assert violations_light_and_dark(page) == []
    page.get_by_role("button", name="Write it on top of revision 2").click()
    expect(page.get_by_role("heading", name="Interview A")).to_be_visible()
    assert latest_revision(transcript).text == LINES.replace("home", "it home")
