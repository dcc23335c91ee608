"""A page in Chromium, signed in as the study's owner, for the tests of the two registers beside the flow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from plait.study.models import Study
from tests.chromium import chromium
from tests.shared import ROOT

CHROMIUM = chromium()
needs_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="BROWSER NOT TESTED: no Chromium (set PLAIT_CHROMIUM to one)."),
    pytest.mark.skipif(
        not (ROOT / "src/plait/static/built/main.js").is_file(),
        reason="BROWSER NOT TESTED: run npm run build in browser/ first.",
    ),
]


@pytest.fixture
def page(
    transactional_db: None, chrome: Browser, live_server: LiveServer, client: Client, study: Study
) -> Iterator[Page]:
    """A fault of a script, or a style the policy refuses, fails the test."""
    with without_faults(signed_in(chrome, live_server, client, viewport={"width": 360, "height": 740})) as page:
        yield page


def signed_in(chrome: Browser, live_server: LiveServer, client: Client, **options: Any) -> BrowserContext:
    """A browser that is signed in as the client is. options: as `Browser.new_context` takes them."""
    context = chrome.new_context(base_url=live_server.url, **options)
    session = client.cookies["plait_session"].value
    context.add_cookies([{"name": "plait_session", "value": session, "url": live_server.url}])
    return context


@contextmanager
def without_faults(context: BrowserContext) -> Iterator[Page]:
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert faults == []
