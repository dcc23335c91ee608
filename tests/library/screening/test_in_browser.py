"""Screening and the learning record on a phone in Chromium: keys and thumbs decide, pages pass axe and fit."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from tests.library.in_browser import needs_browser, page
from tests.library.learning.test_learning import address as of_study
from tests.library.learning.test_learning import completed, draft, of_record
from tests.library.screening.test_screening import NOW, address, begun, fill, member, screen, seat
from tests.site import is_wider_than_the_screen, violations_light_and_dark

from plait.library.screening import actions
from plait.library.screening.models import Decision, Review
from plait.study.models import Account, Study

__all__ = ["page"]
pytestmark = needs_browser


def test_a_key_decides_and_another_takes_it_back(page: Page, study: Study, owner: Account) -> None:
    fill(study, 6)
    review = begun(study)
    seat(review, owner)
    page.goto(address(review, "screen/"))
    page.keyboard.press("e")
    expect(page.locator(".answer")).to_contain_text("screened 1 of 6 papers and kept 0")
    page.wait_for_load_state()  # the keys are its script's
    page.keyboard.press("I")
    expect(page.locator(".answer")).to_contain_text("screened 2 of 6 papers and kept 1")
    page.wait_for_load_state()
    page.keyboard.press("u")
    expect(page.locator(".answer")).to_contain_text("screened 1 of 6 papers and kept 0")
    assert list(Decision.objects.values_list("verdict", flat=True)) == ["exclude"]


def test_the_keys_can_be_switched_off_and_stay_off(page: Page, study: Study, owner: Account) -> None:
    fill(study, 6)
    review = begun(study)
    seat(review, owner)
    page.goto(address(review, "screen/"))
    page.get_by_label("Use the keys").uncheck()
    page.reload()
    page.keyboard.press("i")
    page.get_by_label("Use the keys").check()
    page.keyboard.press("e")
    expect(page.locator(".answer")).to_contain_text("screened 1 of 6 papers and kept 0")
    assert list(Decision.objects.values_list("verdict", flat=True)) == ["exclude"]


def test_a_verdict_button_is_large_enough_for_a_thumb(page: Page, study: Study, owner: Account) -> None:
    fill(study, 6)
    review = begun(study)
    seat(review, owner)
    page.goto(address(review, "screen/"))
    for name in ("Include", "Maybe", "Exclude"):
        box = page.get_by_role("button", name=name).bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 80


def a_revealed_review(study: Study, owner: Account) -> Review:
    review = begun(study, title="Long " + "title" * 30)
    screen(seat(review, owner), 6)
    screen(seat(review, member(study, "ann")), 6, lambda _: "include")
    return actions.reveal_review(review=review, now=NOW)


def test_every_page_passes_axe_and_fits_a_phone(page: Page, study: Study, owner: Account) -> None:
    fill(study, 6)
    review, fresh = begun(study, title="Ideas"), actions.create_review(study=study, title="Fresh")
    seat(review, owner)
    shown = a_revealed_review(study, owner)
    left = begun(study, title="Left")
    for handed_on, who in ((True, seat(left, owner)), (False, None)):
        actions.close_seat(review=left, screener=who, reason="On leave.", handed_on=handed_on, account=owner, now=NOW)
    done, written = completed(study, owner), draft(study, owner)
    reviews = [f"/s/{study.slug}/library/reviews/", f"/s/{study.slug}/library/reviews/new/", address(fresh)]
    reviews += [address(review), address(review, "screen/"), address(shown), address(shown, "conflicts/")]
    reviews += [address(left), address(left, "screen/")]
    learning = [of_record(rest) for rest in ("", "chain/", "year/uk/2026/", f"{done.pk}/")]
    learning += [of_study(study, rest) for rest in ("", f"{written.pk}/", f"{written.pk}/complete/")]
    for where in [*reviews, *learning]:
        page.goto(where)
        assert violations_light_and_dark(page) == [], where
        assert not is_wider_than_the_screen(page), where
