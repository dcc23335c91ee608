from __future__ import annotations

import pytest
from django.http import FileResponse, StreamingHttpResponse

from plait.pages.files import CONTENT_TYPES, file_answer, spooled


@pytest.mark.parametrize("suffix", CONTENT_TYPES)
def test_a_file_is_saved_and_says_what_it_is(suffix: str) -> None:
    answer = file_answer(b"x", stem="a", suffix=suffix)
    assert answer["Content-Type"] == CONTENT_TYPES[suffix]
    assert answer["Content-Disposition"] == f'attachment; filename="a.{suffix}"'


@pytest.mark.django_db
def test_a_file_and_pieces_arrive_as_they_were_made() -> None:
    with spooled() as file:
        file.write(b"in a file")
        kept = file_answer(file, stem="a", suffix="xlsx")
    assert isinstance(kept, FileResponse)
    assert b"".join(kept) == b"in a file"
    kept.close()
    assert file.closed
    made = file_answer(iter([b"in ", b"pieces"]), stem="a", suffix="csv")
    assert isinstance(made, StreamingHttpResponse)
    assert b"".join(made) == b"in pieces"


@pytest.mark.parametrize(
    ("stem", "name"),
    [("Ideas that come home", "ideas-that-come-home"), ('a";x="/../b\r\n', "axb"), ("مرحبا", "plait"), ("", "plait")],
)
def test_a_files_name_is_made_of_letters_that_every_system_takes(stem: str, name: str) -> None:
    assert file_answer("x", stem=stem, suffix="csv")["Content-Disposition"] == f'attachment; filename="{name}.csv"'
