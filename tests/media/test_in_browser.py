"""A large file is sent from a page in parts: lines break, a page is left, and it goes on where it stopped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from plait.media.models import Incoming
from plait.media.parts import offset_of
from plait.study.models import Study, Upload
from tests.library.in_browser import needs_browser, signed_in
from tests.site import PHONE, axe_violations, is_wider_than_the_screen

pytestmark = needs_browser
PEOPLE = b"code,notes\n" + b"".join(b"P%05d,%s\n" % (n, b"notes " * 20_000) for n in range(45))


@pytest.fixture
def page(
    transactional_db: None, chrome: Browser, live_server: LiveServer, client: Client, home: Path
) -> Iterator[Page]:
    context = signed_in(chrome, live_server, client)
    yield context.new_page()
    context.close()


def test_a_large_file_survives_lost_lines_and_a_page_that_was_left(page: Page, study: Study, home: Path) -> None:
    file = home / "people.csv"
    file.write_bytes(PEOPLE)
    lost: list[str] = []
    n_parts = 0

    def lose_some(route: Route) -> None:
        """The second part is lost once; from the fourth on the line stays away."""
        nonlocal n_parts
        n_parts += route.request.method == "PATCH"
        if n_parts == 2 or n_parts > 4:
            lost.append(route.request.method)
            route.abort()
        else:
            route.continue_()

    page.set_viewport_size(PHONE)
    page.goto(f"/s/{study.slug}/register/import/")
    page.route(re.compile("/files/"), lose_some)
    page.get_by_label("File", exact=True).set_input_files(file)
    with page.expect_event("requestfailed", lambda _: len(lost) > 3):
        page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("status").filter(has_text="The line is lost")).to_be_visible()
    assert not is_wider_than_the_screen(page)
    assert axe_violations(page) == []
    page.unroute(re.compile("/files/"))
    page.goto(f"/s/{study.slug}/register/")
    incoming = Incoming.objects.get()
    here = offset_of(incoming)
    page.goto(f"/s/{study.slug}/register/import/")
    first: list[int] = []
    page.on(
        "request",
        lambda asked: first.append(int(asked.headers["upload-offset"])) if asked.method == "PATCH" else None,
    )
    page.get_by_label("File", exact=True).set_input_files(file)
    page.get_by_role("button", name="Go on").click()
    expect(page).to_have_url(re.compile(r"/register/import/\d+/"))
    assert first[0] == here > 0
    assert Upload.objects.get().file.read() == PEOPLE
    assert not Incoming.objects.exists()
