"""Every page of the example study, as its owner meets it by following links: no fault, no barrier, nothing cut off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, StorageState

from tests.journeys.walking import Answer, pages_of
from tests.site import PHONE, WIDE, Site, axe_violations, is_wider_than_the_screen


@pytest.fixture(scope="module")
def addresses(chrome: Browser, site: Site, signed_in_state: StorageState) -> list[str]:
    context = chrome.new_context(storage_state=signed_in_state)
    request = context.new_page().request

    def get(address: str) -> Answer:
        answer = request.get(address)
        is_page = "text/html" in answer.headers.get("content-type", "")
        return Answer(answer.status, answer.headers, answer.text() if is_page else "")

    found = pages_of(get, site.address)
    context.close()
    return found


def test_no_page_has_a_barrier_or_is_cut_off(
    addresses: list[str], chrome: Browser, site: Site, signed_in_state: StorageState
) -> None:
    assert len(addresses) > 40
    context = chrome.new_context(storage_state=signed_in_state)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    page.on("console", lambda said: faults.append(f"{page.url}: {said.text}") if said.type == "error" else None)
    for address in addresses:
        page.goto(address)
        for viewport, scheme in ((WIDE, "light"), (PHONE, "dark")):
            page.set_viewport_size(viewport)
            page.emulate_media(color_scheme=scheme)
            faults += [f"{address}, {scheme}: {violation}" for violation in axe_violations(page)]
            if is_wider_than_the_screen(page):
                faults.append(f"{address}: wider than the window of {viewport['width']} pixels")
    context.close()
    assert not faults, "\n".join(faults)


def test_pages_without_a_session_lead_to_the_sign_in(chrome: Browser, site: Site, addresses: list[str]) -> None:
    context = chrome.new_context()
    for address in addresses:
        if "/accounts/" not in address:
            answer = context.request.get(address, max_redirects=0)
            assert answer.status == 302, address
            assert "/accounts/login/" in answer.headers["location"]
    context.close()
