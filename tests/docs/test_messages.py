"""The messages that the documents explain are messages of the program."""

from __future__ import annotations

import pytest

from tests.docs.documents import TABLES, name_of
from tests.docs.program_text import is_said, sentences_of

MESSAGES = [
    (name_of(table.page), row[0]) for table in TABLES if table.header.startswith("| Message |") for row in table.rows
]


@pytest.mark.parametrize(("page", "message"), MESSAGES)
def test_the_program_says_it(page: str, message: str) -> None:
    assert [sentence for sentence in sentences_of(message) if not is_said(sentence)] == []


def test_every_step_explains_messages() -> None:
    assert len(MESSAGES) > 35
    assert len({page for page, _ in MESSAGES}) >= 9


def test_what_the_program_does_not_say_is_not_found() -> None:
    assert not is_said("The moon is in the seventh house.")
