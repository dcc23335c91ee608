"""Sample, findings and report in Chromium: pages pass axe and fit a phone, light and dark; a cell is judged by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page

from plait.findings.actions import build_joint_display, mark_cell, write_finding
from plait.findings.models import Cell, JointDisplay
from plait.sample.models import Draw
from plait.study.acting import acting_as
from plait.study.models import Account
from tests.findings.small_study import NOW, SmallStudy
from tests.library.in_browser import needs_browser, page
from tests.sample.test_draws import draw
from tests.site import axe_violations, is_wider_than_the_screen, violations_light_and_dark

__all__ = ["page"]
pytestmark = needs_browser


@pytest.fixture
def display(page: Page, small: SmallStudy, owner: Account) -> JointDisplay:
    items = [small.item("home"), small.item("years")]
    made = build_joint_display(
        study=small.study, title="Beside", items=items, themes=[small.resources], codes=[small.trust]
    )
    with acting_as(owner):
        mark_cell(row=made.rows.all()[0], group="home:often", mark="converge", note="As hoped", now=NOW)
    write_finding(
        study=small.study,
        statement="Money decides.",
        items=items,
        codings=[small.codings["P1 money"]],
        displays=[made],
        now=NOW,
    )
    small.change_answer("P1", home="never")
    return made


def addresses(small: SmallStudy, display: JointDisplay, made: Draw) -> Iterator[str]:
    base = f"/s/{small.study.slug}"
    [finding] = small.study.findings.all()
    home, years = small.item("home").pk, small.item("years").pk
    row, theme = display.rows.all()[0].pk, small.resources.pk
    for findings in (
        "",
        "new/",
        f"new/?under=theme-{theme}",
        f"{finding.pk}/",
        f"{finding.pk}/delete/",
        "displays/new/",
        f"displays/new/?title=T&items={home}&items={years}&themes={theme}",
        f"displays/{display.pk}/",
        f"displays/{display.pk}/delete/",
        f"displays/{display.pk}/rows/{row}/cell/?group=home:often",
        "figures/",
    ):
        yield f"{base}/findings/{findings}"
    chosen = made.selections.filter(status="chosen")[0]
    for sample in ("", f"new/{small.questionnaire.pk}/", f"{made.pk}/", f"{made.pk}/repeat/"):
        yield f"{base}/sample/{sample}"
    yield f"{base}/sample/{made.pk}/selections/{chosen.pk}/refuse/"
    yield f"{base}/report/"


def test_every_page_passes_axe_and_fits_a_phone(page: Page, small: SmallStudy, display: JointDisplay) -> None:
    made = draw(small)
    found = []
    for address in addresses(small, display, made):
        page.goto(address)
        found += [f"{address}: {violation}" for violation in violations_light_and_dark(page)]
        if is_wider_than_the_screen(page):
            found.append(f"{address}: wider than the screen")
    assert found == []


def tops(row: Locator) -> list[float]:
    """How far down the page the first two cells of a row begin."""
    return [float(cell.evaluate("each => each.getBoundingClientRect().top")) for cell in row.locator("td").all()[:2]]


def test_a_joint_display_is_a_table_on_a_wide_page_and_cards_on_a_phone(
    page: Page, small: SmallStudy, display: JointDisplay
) -> None:
    page.goto(f"/s/{small.study.slug}/findings/displays/{display.pk}/")
    row = page.locator("table.joint tbody tr").first
    phone = tops(row)
    page.set_viewport_size({"width": 1280, "height": 900})
    wide = tops(row)
    assert phone[1] > phone[0]
    assert wide[1] == wide[0]
    assert page.get_by_role("table").get_by_role("rowheader").count() == 2


def test_a_cell_is_judged_with_the_keyboard_alone(page: Page, small: SmallStudy, display: JointDisplay) -> None:
    page.goto(f"/s/{small.study.slug}/findings/displays/{display.pk}/")
    page.get_by_role("link", name="Judge the cell Trust, Often").focus()
    page.keyboard.press("Enter")
    page.get_by_role("radio", name="Converge").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("They add to one another")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/displays/*/")
    assert Cell.objects.get(note="They add to one another").mark == "complement"


def test_figures_are_checked_on_a_phone(page: Page, small: SmallStudy) -> None:
    page.goto(f"/s/{small.study.slug}/findings/figures/")
    page.get_by_role("textbox", name="Text (optional)").fill(
        "Of 114 leads, 34 replied, a response of 27% (n = 34). 3 of 4 (75 %)."
    )
    page.get_by_role("button", name="Check").click()
    page.get_by_text("2 figures found").wait_for()
    assert axe_violations(page) == []
    assert not is_wider_than_the_screen(page)
