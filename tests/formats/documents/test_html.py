from __future__ import annotations

import re

from lxml import html
from tests.formats.documents.example import DOCUMENT, HOSTILE, HOSTILE_DOCUMENT

from plait.formats.documents.html import document_html
from plait.records.document import Document, Heading

PAGE = html.document_fromstring(document_html(DOCUMENT).encode())


def test_nothing_is_fetched_and_no_script_runs() -> None:
    text = document_html(DOCUMENT)
    assert not re.search(r"\b(src|href)=\"(?!#)|url\(|@import|<script", text)
    assert "default-src 'none'" in text


def test_the_page_has_language_title_and_one_first_heading() -> None:
    assert PAGE.get("lang") == "en-GB"
    assert PAGE.findtext(".//title") == "Bringing innovations home"
    assert [node.text_content() for node in PAGE.iter("h1")] == ["Bringing innovations home"]


def test_the_contents_lead_to_the_headings() -> None:
    links = [(node.get("href", "")[1:], node.text_content()) for node in PAGE.iterfind(".//nav//a")]
    assert [text for _, text in links] == ["Who answered", "Non-response", "In their words"]
    assert [PAGE.get_element_by_id(target).text_content() for target, _ in links] == [text for _, text in links]


def test_tables_have_captions_and_headings_of_columns_and_rows() -> None:
    table = PAGE.findall(".//table")[0]
    assert table.findtext("caption/b") == "Table 1."
    assert [node.get("scope") for node in table.iterfind("thead//th")] == ["col"] * 3
    assert [node.text_content() for node in table.iterfind("tbody//th[@scope='row']")][:2] == ["Item 0", "Item 1"]


def test_a_quotation_in_a_cell_stands_with_its_source() -> None:
    assert [node.text_content() for node in PAGE.findall(".//td/blockquote")] == ["They laughed.P11"]


def test_ids_are_unique() -> None:
    ids = [node.get("id") for node in PAGE.iter() if node.get("id")]
    assert len(ids) == len(set(ids))


def test_hostile_text_is_shown_and_never_acts() -> None:
    page = html.document_fromstring(document_html(HOSTILE_DOCUMENT).encode())
    assert not list(page.iter("script"))
    assert page.get("lang") == "en"
    assert page.findtext(".//title") == HOSTILE
    assert page.find(".//blockquote/p").text_content() == HOSTILE
    assert "مرحبا 🌍 नमस्ते" in page.text_content()


def test_heading_levels_go_down_one_at_a_time() -> None:
    page = document_html(Document("t", "", "", (Heading(1, "a"), Heading(3, "b"), Heading(9, "c"), Heading(1, "d"))))
    assert re.findall(r'<h(\d) id="h', page) == ["2", "3", "4", "2"]
