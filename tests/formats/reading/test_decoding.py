from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.formats.reading.decoding import decode_text
from plait.records.problem import InputRejected

WORDS = "Zoë said: “no” – 10 €\r\nمرحبا"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_encodings_are_told_apart_and_line_ends_stay(encoding: str) -> None:
    assert decode_text(WORDS.encode(encoding), name="a.txt") == WORDS


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised(encoding: str) -> None:
    assert decode_text("I: Good morning.".encode(encoding), name="a.txt") == "I: Good morning."


def test_text_that_is_not_utf8_is_read_as_windows_1252() -> None:
    assert decode_text("“Zoë” – 10 €".encode("cp1252"), name="a.txt") == "“Zoë” – 10 €"


def test_an_empty_file_is_empty_text() -> None:
    assert decode_text(b"", name="a.txt") == ""


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\x81\x8d\x8f", b"a\x00b", b"\xff\xfea"])
def test_bytes_that_are_no_text_are_rejected_with_the_name(data: bytes) -> None:
    with pytest.raises(InputRejected, match=r"scan\.txt: This is not a text file"):
        decode_text(data, name="scan.txt")


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_rejection(data: bytes) -> None:
    with contextlib.suppress(InputRejected):
        assert isinstance(decode_text(data, name="a"), str)
