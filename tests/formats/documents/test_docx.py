from __future__ import annotations

import io
import zipfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from tests.formats.documents.example import DOCUMENT, HOSTILE, HOSTILE_DOCUMENT

from plait.formats.documents.docx import document_docx

DATA = document_docx(DOCUMENT)
WORD = docx.Document(io.BytesIO(DATA))


def styled(style: str) -> list[str]:
    return [paragraph.text for paragraph in WORD.paragraphs if paragraph.style.name == style]


def test_headings_title_and_lead_are_real_styles() -> None:
    assert styled("Title") == ["Bringing innovations home"]
    assert styled("Heading 1") == ["Who answered", "In their words"]
    assert styled("Heading 2") == ["Non-response"]
    assert styled("Lead") == ["34 of 114 leads answered (29.8 %, RR2)."]


def test_lists_and_quotations_are_real_styles() -> None:
    assert styled("List Bullet") == ["No address", "Never opened"]
    assert styled("List Continue") == ["1.\tFirst", "2.\tSecond"]
    assert styled("Quote") == ["It worked there."]


def test_captions_are_numbered_by_fields() -> None:
    captions = [paragraph for paragraph in WORD.paragraphs if paragraph.style.name == "Caption"]
    numbers = ["".join(t.text or "" for t in paragraph._p.iter(qn("w:t"))) for paragraph in captions]
    assert numbers == [
        "Figure 1. The way to an answer.",
        "Table 1. Answers by item.",
        "Table 2. Joint display.",
        "Figure 2. Agreement.",
    ]


def test_the_header_row_repeats_and_numbers_stand_right() -> None:
    table = WORD.tables[0]
    assert table.style.name == "Plait Table"
    assert len(table.rows) == 61
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows][:2] == [True, False]
    assert [cell.paragraphs[0].alignment for cell in table.rows[1].cells] == [
        None,
        WD_ALIGN_PARAGRAPH.RIGHT,
        WD_ALIGN_PARAGRAPH.RIGHT,
    ]


def test_a_cell_holds_its_quotations() -> None:
    assert WORD.tables[1].rows[1].cells[1].text == "9 of 12\nThey laughed. (P11)"


def test_figures_are_pictures_with_alternative_text() -> None:
    shapes = [shape._inline.docPr for shape in WORD.inline_shapes]
    assert [shape.get("descr") for shape in shapes] == ["Of 114 leads 34 answered.", "Most agree."]
    assert len({shape.get("id") for shape in shapes}) == 2


def test_properties_say_title_and_language_and_no_false_date() -> None:
    assert WORD.core_properties.title == "Bringing innovations home"
    assert WORD.core_properties.language == "en-GB"
    with zipfile.ZipFile(io.BytesIO(DATA)) as archive:
        core = archive.read("docProps/core.xml").decode()
    assert "2013" not in core
    assert "python-docx" not in core


def test_hostile_text_is_kept_as_it_is() -> None:
    word = docx.Document(io.BytesIO(document_docx(HOSTILE_DOCUMENT)))
    texts = [paragraph.text for paragraph in word.paragraphs]
    assert texts.count(HOSTILE) >= 5
    assert word.tables[0].rows[1].cells[0].text == f"{HOSTILE}\n{HOSTILE} ({HOSTILE})"
    assert any("مرحبا 🌍 नमस्ते" in text for text in texts)
