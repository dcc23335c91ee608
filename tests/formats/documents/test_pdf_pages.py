from __future__ import annotations

import io

import pytest
from benchmarks.formats.bench_hostile import cyclic_form, nested_forms
from benchmarks.formats.bench_hostile import pdf as hostile_pdf
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from plait.formats.documents import pdf_pages
from plait.formats.documents.pdf_pages import read_pdf_pages
from plait.records.problem import InputRejected


def pdf(*texts: str, password: str = "") -> bytes:
    """A PDF with one page a text."""
    writer = PdfWriter()
    for text in texts:
        page = writer.add_blank_page(300, 300)
        font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
        entry = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
        fonts = DictionaryObject({NameObject("/F1"): entry})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        content = DecodedStreamObject()
        content.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(content)
    if password:
        writer.encrypt(password)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_the_text_comes_page_by_page() -> None:
    assert list(read_pdf_pages(pdf("First page", "", "Third page"), name="a.pdf")) == ["First page", "", "Third page"]


def test_a_locked_pdf_is_refused() -> None:
    with pytest.raises(InputRejected, match="locked"):
        list(read_pdf_pages(pdf("Secret", password="x"), name="a.pdf"))


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "MAX_PAGES", 2)
    with pytest.raises(InputRejected, match="3 pages"):
        list(read_pdf_pages(pdf("a", "b", "c"), name="a.pdf"))


def test_text_beyond_the_limits_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "MAX_SIGNS_A_PAGE", 4)
    monkeypatch.setattr(pdf_pages, "MAX_SIGNS", 6)
    assert list(read_pdf_pages(pdf("abcdefgh", "ijklmnop", "qrst"), name="a.pdf")) == ["abcd", "ij", ""]


def test_parts_that_draw_each_other_for_hours_are_stopped(caplog: pytest.LogCaptureFixture) -> None:
    """20 to the power of 20 steps in a few kilobytes: what was read before them is kept, and nothing is logged."""
    for file in (nested_forms(), cyclic_form()):
        assert next(read_pdf_pages(file, name="a.pdf")).startswith("first words")
    assert caplog.records == []


def test_a_page_is_read_as_far_as_its_steps_may_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "MAX_STEPS_A_PAGE", 40)
    monkeypatch.setattr(pdf_pages, "MAX_STEPS", 60)
    page = b"BT /F 9 Tf " + b"(word) Tj 0 -12 Td " * 1_000 + b"ET"
    [text] = read_pdf_pages(hostile_pdf(page), name="a.pdf")
    assert 1 < text.count("word") < 20


@settings(max_examples=40)
@given(st.binary(max_size=80), st.integers(0, 600))
def test_damage_anywhere_is_refused_or_read_but_never_breaks(noise: bytes, at: int) -> None:
    whole = pdf("First page")
    try:
        pages = list(read_pdf_pages(whole[:at] + noise + whole[at + len(noise) :], name="a.pdf"))
    except InputRejected:
        return
    assert all(isinstance(page, str) for page in pages)
