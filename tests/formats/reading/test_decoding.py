from __future__ import annotations

import contextlib
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.formats.reading.choosing import look_at
from plait.formats.reading.decoding import (
    ENCODINGS,
    _codec,
    decode_text,
    encoding_called,
    found_encoding,
    lines_with_letters,
    read_text,
)
from plait.records.problem import InputRejected

WORDS = "Zoë said: “no” – 10 €\r\nمرحبا"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_encodings_are_told_apart_and_line_ends_stay(encoding: str) -> None:
    assert decode_text(WORDS.encode(encoding), name="a.txt") == WORDS


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised(encoding: str) -> None:
    assert decode_text("I: Good morning.".encode(encoding), name="a.txt") == "I: Good morning."


SAMPLES = (
    ("cp1252", "“Zoë” – 10 €"),
    ("cp1252", "José Ñuñez"),
    ("cp1252", "Alle Menschen sind frei und gleich an Würde und Rechten geboren."),
    ("cp1252", "Tous les êtres humains naissent libres et égaux en dignité et en droits."),
    ("cp1252", "Todos os seres humanos nascem livres. Dotados de razão e de consciência, devem agir."),
    ("cp1250", "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv."),
    ("cp1250", "Minden emberi lény szabadon születik és egyenlő méltósága és joga van."),
    ("cp1250", "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności."),
    ("iso8859-2", "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności."),
    ("cp1251", "Да, было холодно."),
    ("koi8-r", "Да, было холодно."),
    ("mac_roman", "Était-ce déjà? Oui, à côté."),
    ("mac_roman", "it’s “fine”"),
    ("cp1253", "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι"),
    ("cp1254", "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar."),
    ("gb18030", "团队合作与患者安全的系统评价"),
    ("utf-16-le", "И: Начнём?\nП: Да, было холодно.\n"),
    ("utf-16-be", "И: Начнём?\nП: Да, было холодно.\n"),
)


@pytest.mark.parametrize(("encoding", "words"), SAMPLES)
def test_an_encoding_without_a_mark_is_told_by_its_letters(encoding: str, words: str) -> None:
    assert decode_text(words.encode(encoding), name="a.txt") == words


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("shift-jis", "質問：どこで生まれましたか。東京です。"),
        ("shift-jis", "患者安全と医療の質の研究、東京大学"),
        ("euc-jp", "質問：どこで生まれましたか。東京です。"),
        ("euc-kr", "질문: 어디에서 태어났습니까? 서울에서요."),
        ("big5", "問題：您在哪裡出生？台北。"),
    ],
)
def test_pairs_of_east_asian_signs_are_offered_first_and_never_taken_in_silence(encoding: str, words: str) -> None:
    found = found_encoding(lambda: [words.encode(encoding)], n_bytes=9)
    assert not found.is_certain
    assert encoding in (found.encoding, *found.others)[:2]
    assert found.said().startswith("It is not certain which one it is: it may be ")


def test_one_wrong_byte_turns_no_good_utf8_into_something_else_and_its_line_is_named() -> None:
    data = "für\rschön\r\n".encode() + b"caf\xe9\n" + "größer\n".encode()
    with pytest.raises(InputRejected, match=r"^a: It is UTF-8, but not everywhere. Line 3 holds bytes"):
        decode_text(data, name="a")
    assert decode_text(data, name="a", encoding="utf-8").split() == ["für", "schön", "caf\ufffd", "größer"]
    assert decode_text(data, name="a", encoding="utf-8+windows-1252").split() == ["für", "schön", "café", "größer"]
    assert read_text(data, name="a", encoding="utf-8").found.wrong_lines == (3,)


@pytest.mark.parametrize("words", ["これは日本語の題名です".encode("cp932"), "שלום וברכה".encode("cp1255"), b"\x8a"])
def test_what_is_not_certain_is_asked_and_not_guessed(words: bytes) -> None:
    with pytest.raises(InputRejected, match="encoding is not certain: it may be"):
        decode_text(words, name="a")
    assert not read_text(words, name="a").found.is_certain


def test_a_person_chooses_the_encoding_by_any_of_its_names() -> None:
    assert decode_text("日本語".encode("cp932"), name="a", encoding="sjis") == "日本語"
    assert decode_text("Łódź".encode("cp1250"), name="a", encoding="CP1250") == "Łódź"
    with pytest.raises(InputRejected, match="'klingon' is no encoding known here"):
        decode_text(b"a", name="a", encoding="klingon")
    assert all(encoding_called(key) == key and "".encode(_codec(key)) is not None for key in ENCODINGS)


def test_what_looks_spoilt_or_was_left_out_is_noted() -> None:
    twice = read_text("TI  - M\u00c3\u00bcller\n".encode(), name="a")
    assert "such as 'Ã¼' in line 1" in twice.notes[0]
    joined = read_text("\ufeffone\r\n\ufefftwo".encode(), name="a")
    assert (joined.text, len(joined.notes)) == ("one\r\ntwo", 1)
    assert "(line 2)" in joined.notes[0]


def test_the_lines_that_tell_are_shown_with_their_numbers_in_any_piece_of_the_file() -> None:
    data = ("id\n" * 3 + "Łódź " * 60 + "\n").encode("cp1250")
    pieces = [data[at : at + 7] for at in range(0, len(data), 7)]
    [(number, line)] = lines_with_letters(lambda: pieces, encoding="windows-1250")
    assert (number, line[:5]) == (4, "Łódź ")
    assert lines_with_letters(lambda: pieces, encoding="windows-1252")[0][1].startswith("£ódŸ")


@given(st.lists(st.sampled_from([b"a", b"\n", b"\r", b"\r\n", b"\xe9", b"\xc3\xa9"])), st.integers(1, 4))
def test_lines_are_counted_as_they_are_read_one_by_one(parts: list[bytes], size: int) -> None:
    data = b"".join(parts)
    lines = [line.decode("cp1252") for line in data.splitlines()]
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    shown = lines_with_letters(lambda: pieces, encoding="windows-1252", n_lines=1_000)
    assert shown == [(number, line) for number, line in enumerate(lines, 1) if not line.isascii()]


def test_a_file_of_nothing_but_short_lines_is_looked_at_as_quickly_as_another() -> None:
    for data in (b"\xe9\n" * 2_500_000, b"a\n" * 2_500_000 + b"\xe9", b"\xe9" * 5_000_000):
        begun = time.process_time()
        look_at(io.BytesIO(data))
        # Line by line it took 3.5 s and more.
        assert time.process_time() - begun < 2


@given(st.text(max_size=60), st.integers(1, 9))
def test_where_a_piece_ends_changes_nothing(text: str, size: int) -> None:
    data = text.encode("utf-8", "replace") + b"\xe9"
    whole = found_encoding(lambda: [data], n_bytes=len(data))
    assert (
        found_encoding(lambda: [data[at : at + size] for at in range(0, len(data), size)], n_bytes=len(data)) == whole
    )


def test_an_empty_file_is_empty_text() -> None:
    assert decode_text(b"", name="a.txt") == ""


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"a\x00b", b"\xff\xfea"])
def test_bytes_that_are_no_text_are_rejected_with_the_name(data: bytes) -> None:
    with pytest.raises(InputRejected, match=r"scan\.txt: This is not a text file"):
        decode_text(data, name="scan.txt")


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_rejection(data: bytes) -> None:
    with contextlib.suppress(InputRejected):
        assert isinstance(decode_text(data, name="a"), str)
