from __future__ import annotations

import io
import zipfile

import docx
import pytest
from benchmarks.formats.bench_hostile import docx as word_file
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from plait.formats.transcripts import docx as reader
from plait.formats.transcripts.docx import read_docx_transcript
from plait.records.problem import InputRejected
from plait.records.transcript import Transcript


def saved(document: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_paragraphs(*paragraphs: str) -> docx.document.Document:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return document


def said(document: docx.document.Document) -> list[tuple[str, str]]:
    transcript = read_docx_transcript(saved(document), name="a.docx")
    return [(turn.speaker, transcript.words_of(turn)) for turn in transcript.turns]


def changed(data: bytes, part: str, new: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as made:
        for entry in old.namelist():
            made.writestr(entry, new if entry == part else old.read(entry))
    return buffer.getvalue()


def test_paragraphs_become_lines_with_turns() -> None:
    document = with_paragraphs("I: How?", "P: So.", "And more.")
    assert read_docx_transcript(saved(document), name="a.docx").text == "I: How?\nP: So.\nAnd more."
    assert said(document) == [("I", "How?"), ("P", "So.\nAnd more.")]


def test_without_labels_each_paragraph_is_a_turn() -> None:
    assert said(with_paragraphs("One.", "Two.", "", "Three.")) == [("", "One."), ("", "Two."), ("", "Three.")]


def test_headings_end_a_turn_and_lie_outside() -> None:
    document = with_paragraphs("I: a")
    document.add_heading("P: a heading that looks like a label", 2)
    document.add_paragraph("P: b")
    assert said(document) == [("I", "a"), ("P", "b")]


def test_a_table_of_speaker_and_words_is_read() -> None:
    document = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for who, words in [("Speaker", "Text"), ("Anna:", "a"), ("Ben", "b"), ("", "more b"), ("Anna", "c")]:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = who, words
    assert said(document) == [("Anna", "a"), ("Ben", "b\nmore b"), ("Anna", "c")]


def test_a_table_with_times_is_read() -> None:
    document = docx.Document()
    table = document.add_table(rows=0, cols=3)
    for row in [("00:01", "Anna", "a"), ("00:02", "Ben", "b")]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    turns = read_docx_transcript(saved(document), name="a.docx").turns
    assert [(turn.speaker, turn.start_ms) for turn in turns] == [("Anna", 1000), ("Ben", 2000)]


def test_tracked_insertions_are_kept_and_deletions_dropped() -> None:
    document = with_paragraphs("I: a", "P: no ")
    for xml in (
        "<w:ins {} w:id='1' w:author='x'><w:r><w:t>inserted</w:t></w:r></w:ins>",
        "<w:del {} w:id='2' w:author='x'><w:r><w:delText>deleted</w:delText></w:r></w:del>",
        "<w:moveFrom {} w:id='3' w:author='x'><w:r><w:t>moved away</w:t></w:r></w:moveFrom>",
    ):
        document.paragraphs[1]._p.append(parse_xml(xml.format(nsdecls("w"))))
    assert said(document) == [("I", "a"), ("P", "no inserted")]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    document = with_paragraphs("I: one ", "two", "P: b")
    mark = f"<w:pPr {nsdecls('w')}><w:rPr><w:del w:id='1' w:author='x'/></w:rPr></w:pPr>"
    document.paragraphs[0]._p.insert(0, parse_xml(mark))
    assert said(document) == [("I", "one two"), ("P", "b")]


def test_tabs_line_breaks_links_and_content_controls_are_read() -> None:
    document = with_paragraphs("I: a\tb\nc")
    for xml in (
        "<w:hyperlink {}><w:r><w:t> link</w:t></w:r></w:hyperlink>",
        "<w:sdt {}><w:sdtContent><w:r><w:t> control</w:t></w:r></w:sdtContent></w:sdt>",
    ):
        document.paragraphs[0]._p.append(parse_xml(xml.format(nsdecls("w"))))
    assert read_docx_transcript(saved(document), name="a.docx").text == "I: a\tb\nc link control"


def test_a_macro_file_is_read_as_text() -> None:
    data = saved(with_paragraphs("I: a", "P: b"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml")
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert plain in types
    macro = types.replace(plain, b"application/vnd.ms-word.document.macroEnabled.main+xml")
    assert len(read_docx_transcript(changed(data, "[Content_Types].xml", macro), name="a.docm").turns) == 2


def read(data: bytes) -> Transcript:
    return read_docx_transcript(data, name="a.docx")


def test_a_locked_or_old_word_file_is_named() -> None:
    with pytest.raises(InputRejected, match="password"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))


def test_another_zip_file_is_no_word_document() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(InputRejected, match="no Word document"):
        read(buffer.getvalue())


def test_xml_entities_are_rejected() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'
    with pytest.raises(InputRejected, match="XML entities"):
        read(changed(saved(with_paragraphs("a")), "word/document.xml", bomb))


@pytest.mark.parametrize("xml", [b"", b"<w:document", b"<a>" * 100_000, b"<a/>"])
def test_damaged_xml_is_rejected(xml: bytes) -> None:
    with pytest.raises(InputRejected):
        read(changed(saved(with_paragraphs("a")), "word/document.xml", xml))


def test_a_bomb_is_rejected() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(40_000_000))
    with pytest.raises(InputRejected, match="overload"):
        read(buffer.getvalue())


@pytest.mark.parametrize(
    ("limit", "body"), [("_MAX_ELEMENTS", "<w:p/>" * 60), ("_MAX_ELEMENTS_IN_ONE", f"<w:tbl>{'<w:tr/>' * 60}</w:tbl>")]
)
def test_a_document_of_too_many_pieces_is_rejected(limit: str, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, limit, 50)
    with pytest.raises(InputRejected, match="more than 50 pieces"):
        read_docx_transcript(word_file(body), name="a.docx")


def test_what_was_read_is_let_go_before_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand paragraphs are more than one may hold, and are read."""
    monkeypatch.setattr(reader, "_MAX_ELEMENTS_IN_ONE", 50)
    made = read_docx_transcript(word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 1_000), name="a.docx")
    assert made.text == "\n".join("a" * 1_000)
