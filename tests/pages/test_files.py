from __future__ import annotations

import pytest

from plait.pages.files import CONTENT_TYPES, file_answer


@pytest.mark.parametrize("suffix", CONTENT_TYPES)
def test_a_file_is_saved_and_says_what_it_is(suffix: str) -> None:
    answer = file_answer(b"x", stem="a", suffix=suffix)
    assert answer["Content-Type"] == CONTENT_TYPES[suffix]
    assert answer["Content-Disposition"] == f'attachment; filename="a.{suffix}"'


@pytest.mark.parametrize(
    ("stem", "name"),
    [("Ideas that come home", "ideas-that-come-home"), ('a";x="/../b\r\n', "axb"), ("مرحبا", "plait"), ("", "plait")],
)
def test_a_files_name_is_made_of_letters_that_every_system_takes(stem: str, name: str) -> None:
    assert file_answer("x", stem=stem, suffix="csv")["Content-Disposition"] == f'attachment; filename="{name}.csv"'
