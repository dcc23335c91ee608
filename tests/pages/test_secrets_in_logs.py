"""The secret of a link is a person's key: it stands in no line of the log, whatever went wrong."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from django.utils.module_loading import import_string

from plait.study.actions import invite_member
from plait.study.links import token_of
from plait.study.models import Role, Study


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the program's own handler would print."""
    made = dict(settings.LOGGING["formatters"]["line"])
    formatter = import_string(made.pop("()"))(made["format"], style=made["style"])
    handler = logging.StreamHandler(written := io.StringIO())
    handler.setFormatter(formatter)
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)
    yield written
    logger.removeHandler(handler)


def test_a_fault_of_a_guests_page_is_logged_without_the_key(
    study: Study, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, link = invite_member(study=study, role=Role.VIEWER, note="", now=timezone.now())
    token = token_of(link)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"This fault names the key {token} itself.")

    monkeypatch.setattr("plait.study.access.is_good", broken)
    answer = Client(raise_request_exception=False).get(f"/join/{token}/")
    assert answer.status_code == 500
    said = log.getvalue()
    assert "RuntimeError: This fault names the key … itself." in said
    assert "/join/…/" in said
    assert token not in said


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Bad: /a/xmdse8su966nvm32/1/", "Bad: /a/…/1/"),
        ("GET https://host/consent/abc?x=1 failed", "GET https://host/consent/… failed"),
        ("no key in /s/study/register/12/", "no key in /s/study/register/12/"),
    ],
)
def test_an_address_that_is_told_by_anybody_loses_its_key(said: str, written: str, log: io.StringIO) -> None:
    logging.getLogger("django.request").error("%s", said)
    assert log.getvalue().rstrip().endswith(written)
