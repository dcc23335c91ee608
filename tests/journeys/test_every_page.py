"""Every page of the example study, as its owner meets it by following links: no fault, no barrier, nothing cut off."""

from __future__ import annotations

import re
from collections import deque
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page, StorageState

from tests.site import PHONE, WIDE, Site, axe_violations

# Files and ways out; the exports are tested with the lists they belong to.
NOT_PAGES = re.compile(
    r"[?&]export=|/accounts/logout|\.(csv|xlsx|docx|pdf|ris|json|html)$|/report/file|/xlsform/|/cite/"
)
LISTS_STATE = re.compile(r"[?&](q|sort|page)=")
MOST_PAGES = 150


def kind_of(address: str) -> str:
    """Pages that differ in ids only are of one kind."""
    parts = urlsplit(address)
    names = "&".join(sorted(re.findall(r"(\w+)=", parts.query)))
    return re.sub(r"\d+", "N", parts.path) + ("?" + names if names else "")


def pages_of(page: Page, site: Site) -> list[str]:
    """One address of each kind of page that links lead to from the list of studies."""
    seen: dict[str, str] = {}
    waiting = deque([f"{site.address}/", f"{site.address}/s/example/"])
    while waiting and len(seen) < MOST_PAGES:
        address = waiting.popleft()
        kind = kind_of(address)
        if kind in seen:
            continue
        response = page.request.get(address)
        assert response.status < 400, f"{address} answers {response.status}"
        if "text/html" not in response.headers.get("content-type", "") or "attachment" in response.headers.get(
            "content-disposition", ""
        ):
            continue
        seen[kind] = address
        for link in re.findall(r'<a\b[^>]*?\bhref="([^"#]*)', response.text()):
            target = urljoin(address, link.replace("&amp;", "&"))
            inside = target.startswith(site.address) and ("/s/" not in target or "/s/example/" in target)
            if inside and not NOT_PAGES.search(target) and not LISTS_STATE.search(target):
                waiting.append(target)
    return list(seen.values())


@pytest.fixture(scope="module")
def addresses(chrome: Browser, site: Site, signed_in_state: StorageState) -> list[str]:
    context = chrome.new_context(storage_state=signed_in_state)
    found = pages_of(context.new_page(), site)
    context.close()
    return found


@pytest.mark.parametrize(("viewport", "scheme"), [(WIDE, "light"), (PHONE, "dark")], ids=["wide", "phone"])
def test_no_page_has_a_barrier_or_is_cut_off(
    addresses: list[str],
    chrome: Browser,
    site: Site,
    signed_in_state: StorageState,
    viewport: dict[str, int],
    scheme: str,
) -> None:
    assert len(addresses) > 40
    context = chrome.new_context(storage_state=signed_in_state, viewport=viewport, color_scheme=scheme)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    page.on("console", lambda said: faults.append(f"{page.url}: {said.text}") if said.type == "error" else None)
    for address in addresses:
        page.goto(address)
        faults += [f"{address}: {violation}" for violation in axe_violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"):
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
