"""The page of a link for consent in a browser, on a phone and wide, without script: no barrier, nothing cut off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, StorageState, expect

from tests.site import PHONE, WIDE, Site, axe_violations, is_wider_than_the_screen

pytestmark = pytest.mark.browser


def faults_of(chrome: Browser, address: str, language: str = "en") -> list[str]:
    found = []
    for viewport, scheme in ((PHONE, "dark"), (WIDE, "light")):
        context = chrome.new_context(viewport=viewport, color_scheme=scheme, locale=language)
        page = context.new_page()
        page.goto(address)
        expect(page.locator("html")).to_have_attribute("lang", language)
        found += [f"{scheme}: {violation}" for violation in axe_violations(page)]
        if is_wider_than_the_screen(page):
            found.append(f"wider than the window of {viewport['width']} pixels")
        context.close()
    return found


def test_a_person_answers_takes_back_and_asks_to_be_erased_without_script(
    chrome: Browser, site: Site, signed_in_state: StorageState
) -> None:
    owner = chrome.new_context(storage_state=signed_in_state).new_page()
    register = f"{site.address}/s/example/register/"
    owner.goto(f"{register}consents/wording/")
    owner.get_by_label("Whom they can ask").fill("Olu, olu@example.org")
    owner.get_by_label("Being recorded").fill("You may record the interview.")
    owner.get_by_label("Being quoted").fill("You may quote me, without my name.")
    owner.get_by_role("button", name="Save").click()
    owner.goto(register)
    owner.get_by_role("link", name="L002", exact=True).click()
    owner.get_by_role("button", name="Make a link").click()
    link = owner.get_by_label("Link by which L002").input_value()
    assert faults_of(chrome, link) == []
    guest = chrome.new_context(java_script_enabled=False, viewport=PHONE).new_page()
    guest.goto(link)
    recording = guest.get_by_role("group", name="Being recorded")
    expect(recording.get_by_role("radio", checked=True)).to_have_count(0)
    recording.get_by_label("Yes, I agree").check()
    guest.get_by_role("group", name="Being quoted").get_by_label("No, I do not agree").check()
    guest.get_by_role("button", name="Send").click()
    expect(guest.get_by_role("status")).to_be_focused()
    expect(guest.get_by_role("status")).to_contain_text("What you said is stored")
    expect(guest.get_by_role("heading", name="Being quoted: no")).to_be_visible()
    guest.get_by_role("region", name="Being recorded: yes").get_by_role("button", name="I take this back").click()
    expect(guest.get_by_role("heading", name="Being recorded: no")).to_be_visible()
    assert faults_of(chrome, link) == []
    guest.get_by_role("link", name="I want all that is held of me to be erased").click()
    assert faults_of(chrome, guest.url) == []
    for address in (link, guest.url, f"{site.address}/accounts/login/", f"{site.address}/nowhere/"):
        assert faults_of(chrome, address, "ar") == [], f"{address} from right to left"
    guest.get_by_role("button", name="Ask for all of it").click()
    owner.goto(register)
    expect(owner.get_by_text("asks for all that is held of them to be erased")).to_be_visible()
    owner.goto(f"{register}consents/links/")
    assert axe_violations(owner) == []
    owner.context.close()
    guest.context.close()
