from __future__ import annotations

import io
import re

import pypdf
from tests.formats.documents.example import DOCUMENT, HOSTILE, HOSTILE_DOCUMENT

from plait.formats.documents.pdf import document_pdf
from plait.records.document import Cell, Document, DocumentTable, Paragraph

DATA = document_pdf(DOCUMENT)
READER = pypdf.PdfReader(io.BytesIO(DATA))


def text_of(data: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


TEXT = text_of(DATA)


def test_the_file_declares_itself_pdf_ua() -> None:
    assert b"pdfuaid:part" in DATA
    assert READER.trailer["/Root"]["/MarkInfo"]["/Marked"] == True  # noqa: E712 pypdf gives an object of its own


def test_title_and_language_are_set() -> None:
    assert READER.metadata is not None
    assert READER.metadata.title == "Bringing innovations home"
    assert READER.trailer["/Root"]["/Lang"] == "en-GB"


def test_headings_are_bookmarks() -> None:
    titles = [entry["/Title"] for entry in READER.outline if not isinstance(entry, list)]
    assert titles == ["Who answered", "In their words"]


def test_every_block_is_in_the_text() -> None:
    for part in (
        "34 of 114 leads answered (29.8 %, RR2).",
        "Figure 1. The way to an answer.",
        "No address",
        "Table 1. Answers by item.",
        "Item 59 59 110",
        "They laughed.",
        "P07, 00:12:31",
    ):
        assert part in TEXT


def test_the_header_of_a_long_table_repeats_on_the_next_page() -> None:
    pages = [re.sub(r"\s+", " ", page.extract_text()) for page in READER.pages]
    with_rows = [page for page in pages if re.search(r"Item \d+ \d+ 110", page)]
    assert len(with_rows) > 1
    assert all(page.count("Item k n") == 1 for page in with_rows)


def test_pages_are_numbered() -> None:
    assert f"1 / {len(READER.pages)}" in TEXT


def test_hostile_text_is_shown_as_it_is() -> None:
    assert HOSTILE in TEXT
    assert text_of(document_pdf(HOSTILE_DOCUMENT)).replace(" ", "").count(HOSTILE.replace(" ", "")) >= 5


def test_characters_without_a_font_are_named_and_the_standard_is_kept() -> None:
    data = document_pdf(Document("t", "", "", (Paragraph("ends \U00013000 here \U0001f9ff"),)))
    assert "ends [egyptian hieroglyph a001] here" in text_of(data) or "\U00013000" in text_of(data)
    assert b"pdfuaid:part" in data


def test_a_very_long_cell_breaks_over_pages_and_loses_nothing() -> None:
    words = "word " * 3000 + "end"
    data = document_pdf(Document("t", "", "", (DocumentTable("c", (Cell("a"),), ((Cell(words),),)),)))
    assert text_of(data).count("word") == 3000


def test_an_empty_document_is_built() -> None:
    assert document_pdf(Document("", "", "", ())).startswith(b"%PDF")
