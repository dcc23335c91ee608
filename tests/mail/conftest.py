from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytest_django import Settings

from tests.mail.server import Faulty, mail_server

SetUp = Callable[..., None]


@pytest.fixture
def set_up(settings: Settings) -> SetUp:
    """set_up(port, key=value): mail goes by the server at this port."""

    def make(port: int, **given: str) -> None:
        settings.ADDRESS = "https://plait.example.org"
        settings.MAIL = {
            "host": "127.0.0.1",
            "port": str(port),
            "security": "none",
            "from": "Plait am Institut für Beispiele <plait@example.org>",
            "timeout": "1",
            "rate": "1000",
        } | given

    return make


@pytest.fixture
def server(set_up: SetUp) -> Iterator[Faulty]:
    """A mail server by which mail is set up to go."""
    with mail_server() as (handler, port):
        set_up(port)
        yield handler
