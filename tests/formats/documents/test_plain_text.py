"""The text of reports in the forms that people write them in."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from plait.formats.documents.pdf import document_pdf
from plait.formats.documents.plain_text import MAX_BYTES, plain_text
from plait.records.document import Document, Paragraph
from plait.records.problem import InputRejected

WORDS = "Of 114 leads, 34 replied."


def word_file() -> bytes:
    document = docx.Document()
    document.add_paragraph(WORDS)
    document.add_paragraph("Two did not.")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf_file() -> bytes:
    return document_pdf(Document("Report", "", "", (Paragraph(WORDS),)))


def test_text_and_markdown_come_as_they_are() -> None:
    assert plain_text(f"# Täglich\r\n\r\n{WORDS}".encode(), name="a.md") == f"# Täglich\n\n{WORDS}"


def test_paragraphs_of_word_are_set_apart() -> None:
    assert plain_text(word_file(), name="a.docx") == f"{WORDS}\n\nTwo did not."


def test_pdf_gives_its_text_layer() -> None:
    assert WORDS in re.sub(r"\s+", " ", plain_text(pdf_file(), name="a.pdf"))


def test_web_page_gives_its_words_without_script_and_style() -> None:
    page = (
        "<html><head><title>t</title><style>p{}</style></head><body><h1>Answers</h1>\n<p>Of\n <b>114</b>&nbsp;leads,"
        "<!-- no --> 34 replied.</p><script>alert('27%')</script><table><tr><td>a</td><td>b</td></tr></table></body>"
    )
    assert plain_text(page.encode(), name="a") == f"Answers\n\n{WORDS}\n\na\tb"


def test_page_without_a_frame_is_known_by_its_name() -> None:
    assert plain_text(b"<p>one<p>two", name="part.htm") == "one\n\ntwo"


def test_deep_page_is_read_without_error() -> None:
    assert "end" in plain_text(b"<html>" + b"<div>" * 200 + b"end", name="a.html")


def test_pdf_with_a_password_is_refused_with_the_cure() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file())))
    writer.encrypt("secret", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(InputRejected, match="locked with a password"):
        plain_text(stream.getvalue(), name="a.pdf")


def test_pdf_of_pictures_is_refused_with_the_cure() -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(InputRejected, match="text recognition"):
        plain_text(stream.getvalue(), name="scan.pdf")


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "no text"),
        (b" \n", "no text"),
        (b"<html><script>x</script></html>", "no text"),
        (b"%PDF-1.7\nbroken", "damaged"),
        (b"PK\x03\x04broken", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old .doc file"),
        (b"{\\rtf1 hello}", "RTF"),
        (b"\x00\x01\x02\x03 binary", "not a text file"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, cause: str) -> None:
    with pytest.raises(InputRejected, match=re.escape(cause)):
        plain_text(data, name="a")


def test_large_file_is_refused() -> None:
    with pytest.raises(InputRejected, match="larger than"):
        plain_text(b"a" * (MAX_BYTES + 1), name="a.txt")


def test_zip_that_is_no_word_file_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(InputRejected, match="no Word document"):
        plain_text(stream.getvalue(), name="a.docx")


def test_blanks_between_tags_cost_no_more_than_others() -> None:
    """Twice the length, twice the time; a search that began anew at each blank would take minutes."""
    assert plain_text(b"<!doctype html>a" + b"<b> </b>" * 200_000 + b"b", name="a") == "a b"
