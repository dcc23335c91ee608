from __future__ import annotations

import io
import struct
import zipfile

import pytest

from plait.formats.reading.zip_safety import check_zip
from plait.records.problem import InputRejected


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for filename, content in entries.items():
            archive.writestr(filename, content)
    return buffer.getvalue()


def test_an_ordinary_zip_passes() -> None:
    check_zip(zipped({"word/document.xml": b"<w:document/>"}), name="a.docx")


def test_a_highly_packed_file_is_rejected() -> None:
    with pytest.raises(InputRejected, match="times its size"):
        check_zip(zipped({"a": bytes(30_000_000)}), name="a.docx")


def test_a_file_too_large_when_unpacked_is_rejected() -> None:
    with pytest.raises(InputRejected, match="larger than 1 MB"):
        check_zip(zipped({"a": bytes(2_000_000)}), name="a.docx", max_unpacked=1_000_000)


def test_an_entry_that_lies_about_its_size_is_rejected() -> None:
    data = bytearray(zipped({"a": bytes(5_000_000)}))
    directory = data.rindex(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = struct.pack("<I", 1000)
    with pytest.raises(InputRejected, match="damaged"):
        check_zip(bytes(data), name="a.docx")


def test_too_many_entries_are_rejected() -> None:
    with pytest.raises(InputRejected, match="11 entries"):
        check_zip(zipped({str(i): b"" for i in range(11)}), name="a.docx", max_entries=10)


def test_unbounded_compression_methods_are_rejected() -> None:
    with pytest.raises(InputRejected, match="unusual method"):
        check_zip(zipped({"a": b"x"}, zipfile.ZIP_LZMA), name="a.docx")


def test_a_password_is_named() -> None:
    data = bytearray(zipped({"a": b"x"}))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InputRejected, match="password"):
        check_zip(bytes(data), name="a.docx")


@pytest.mark.parametrize("filename", ["../evil", "/etc/passwd", "a/../../b", "C:/x", "..\\x"])
def test_names_that_lead_out_are_rejected(filename: str) -> None:
    with pytest.raises(InputRejected, match="leads out"):
        check_zip(zipped({filename: b"x"}), name="a.qdpx")


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", b"hello", zipped({"a": b"abc" * 1000})[:-30]],
    ids=["empty", "beginning only", "no ZIP", "cut off"],
)
def test_a_broken_file_is_rejected(data: bytes) -> None:
    with pytest.raises(InputRejected, match="damaged"):
        check_zip(data, name="a.docx")


def test_a_changed_byte_is_noticed() -> None:
    data = bytearray(zipped({"a": b"hello world"}, zipfile.ZIP_STORED))
    data[data.index(b"hello")] ^= 1
    with pytest.raises(InputRejected, match="damaged"):
        check_zip(bytes(data), name="a.docx")


def test_every_problem_is_reported_at_once() -> None:
    with pytest.raises(InputRejected) as caught:
        check_zip(zipped({"../a": b"x", "/b": b"y"}), name="a.zip")
    assert len(caught.value.problems) == 2
