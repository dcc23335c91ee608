"""The innovation register on a phone in Chromium: pages pass axe and fit the screen."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page

from plait.coding.models import Coding
from plait.innovations.actions import add_evidence, reach_stage
from plait.innovations.models import Innovation
from plait.library.papers.models import Paper
from plait.study.models import Study
from plait.survey.models import Answer
from tests.library.in_browser import needs_browser, page
from tests.site import axe_violations, is_wider_than_the_screen

__all__ = ["page"]
pytestmark = needs_browser


ADDRESSES = ("", "new/", "counting-rule/", "countries/new/", "{}/", "{}/change/", "{}/stages/new/", "{}/evidence/new/")


def test_every_page_passes_axe_and_fits_a_phone(
    page: Page, study: Study, innovation: Innovation, answer: Answer, coding: Coding, paper: Paper
) -> None:
    for source in ({"answer": answer}, {"coding": coding}, {"paper": paper}, {"note": "Minutes of May"}):
        add_evidence(innovation=innovation, **source)  # type: ignore[arg-type]
    reach_stage(innovation=innovation, name="parked", reached_on=date(2021, 1, 1), reason="no time", note="A" * 90)
    for address in ADDRESSES:
        page.goto(f"/s/{study.slug}/innovations/{address.format(innovation.pk)}")
        assert axe_violations(page) == [], address
        assert not is_wider_than_the_screen(page), address
