"""A speaker says on a phone which quotations may be used, and a member reads it: axe finds nothing on any page."""

from __future__ import annotations

from django.test import Client
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from plait.findings.actions import write_finding
from plait.findings.checking.actions import make_link
from plait.study.links import token_of
from plait.study.models import Study
from tests.findings.small_study import NOW, make_small_study
from tests.interviews.test_checked_in_browser import looks_well
from tests.library.in_browser import needs_browser, page

pytestmark = needs_browser
__all__ = ["page"]


def test_a_speaker_replies_and_a_member_reads_it(
    page: Page, live_server: LiveServer, study: Study, client: Client
) -> None:
    small = make_small_study(study)
    codings = [small.codings["P1 money"], small.codings["P1 trust"]]
    write_finding(study=study, statement="Money is short.", codings=codings, now=NOW)
    address = f"/quoted/{token_of(make_link(person=small.person('P1'), now=timezone.now()))}/"
    page.context.clear_cookies()
    page.goto(address)
    first, second = page.locator("main").get_by_role("group").all()
    first.get_by_label("Please not").check()
    second.get_by_label("Remark").fill("Was it so?")
    looks_well(page)
    second.get_by_label("May be used").check()
    page.get_by_role("button", name="Save my answers").click()
    expect(page.get_by_role("status")).to_contain_text("your answers are saved")
    looks_well(page)
    session = client.cookies["plait_session"].value
    page.context.add_cookies([{"name": "plait_session", "value": session, "url": live_server.url}])
    for place in ("", "speakers/", f"speakers/{small.person('P1').pk}/"):
        page.goto(f"/s/{study.slug}/findings/{place}")
        looks_well(page)
    expect(page.get_by_role("row", name="Was it so?")).to_contain_text("May be used")
