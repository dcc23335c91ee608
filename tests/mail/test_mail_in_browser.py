"""The pages of mail on a phone: nothing sticks out, axe finds nothing, and a bounce is given by hand."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.mail.test_returned import EXIM
from tests.site import PHONE, axe_violations, is_wider_than_the_screen

pytestmark = pytest.mark.browser


def test_mail_that_came_back_is_given_on_a_phone_and_done_with(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto("/s/example/mail/")
    expect(page.get_by_text("No mail is set up in this installation")).to_be_visible()
    assert axe_violations(page) == []
    assert not is_wider_than_the_screen(page)
    page.get_by_role("link", name="Mail that came back").click()
    expect(page.get_by_role("heading", name="Mail that came back")).to_be_visible()
    page.get_by_label("Mail that came back").set_input_files(
        {"name": "a.eml", "mimeType": "text/plain", "buffer": EXIM}
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("A mail to gone@example.com came back")).to_be_visible()
    assert axe_violations(page) == []
    assert not is_wider_than_the_screen(page)
    page.get_by_role("link", name="page of the mail").click()
    expect(page.get_by_role("heading", name="Came back, and names no mail")).to_be_visible()
    assert axe_violations(page) == []
    assert not is_wider_than_the_screen(page)
    page.get_by_role("button", name="Looked at, let it go").click()
    expect(page.get_by_role("heading", name="Came back, and names no mail")).to_be_hidden()
