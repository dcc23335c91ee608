"""Transcripts written in Word (.docx, .docm).

Own reading of the document part: python-docx leaves out text inside tracked insertions and refuses macro files.
Source: ECMA-376-1 (2016), Office Open XML File Formats, parts 11 and 17.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from plait.formats.reading.decoding import with_line_feeds
from plait.formats.reading.zip_safety import OLD_OFFICE, check_zip
from plait.formats.transcripts.speaker_turns import lay_turns, split_label
from plait.records.problem import InputRejected, Problem
from plait.records.transcript import Transcript

_MAX_PART = 50_000_000
_MAX_UNPACKED = 500_000_000
# Of the document, and of one paragraph or table, which is held whole: the longest transcripts have a tenth of it.
_MAX_ELEMENTS, _MAX_ELEMENTS_IN_ONE = 2_000_000, 500_000
_CLOCK = re.compile(r"\[?\(?((?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\)?\]?")
_COLUMN_NAMES = frozenset({"speaker", "name", "who", "person", "time", "timestamp", "sprecher", "zeit"})
# Deleted text, formatting, field codes and the second copy of a drawing hold no words that were said.
_NO_WORDS = frozenset({"del", "moveFrom", "delText", "pPr", "rPr", "instrText", "Fallback", "rt", "sectPr"})
_WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "p": "\n"}


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    is_heading: bool = False
    joins_next: bool = False


def read_docx_transcript(data: bytes, *, name: str) -> Transcript:
    """A transcript from a Word file.

    Text: the paragraphs, one line each; a table row becomes one line, in a table of speaker and words (with or without
    times) as "Anna: words". Tracked changes count as accepted: inserted text is kept, deleted text dropped. Headers,
    footers, notes, comments and pictures are not read. Turns: see `speaker_turns.lay_turns`; paragraphs in a heading
    or title style end a turn and lie outside all turns.
    Raises: InputRejected when the file is no Word document, is locked with a password, damaged or unsafe to unpack.
    """
    lines = _document_lines(data, name, as_turns=True)
    offsets, at = set(), 0
    for line in lines:
        if line.is_heading:
            offsets.add(at)
        at += len(line.text) + 1
    text = "\n".join(line.text for line in lines)
    return Transcript(text, lay_turns(text, headings=offsets, line_is_paragraph=True))


def read_docx_lines(data: bytes, *, name: str) -> list[str]:
    """The paragraphs of a Word file, and the rows of its tables as cells set apart by tabs, empty ones too.

    Raises: InputRejected as `read_docx_transcript` does.
    """
    return [line.text for line in _document_lines(data, name, as_turns=False)]


def _document_lines(data: bytes, name: str, *, as_turns: bool) -> list[_Line]:
    """as_turns: rows of a table are read as turns of a conversation, else cell by cell."""
    if data.startswith(OLD_OFFICE):
        cause = "This is an old .doc file, or a Word file locked with a password."
        raise InputRejected(Problem(name, cause, "Open it in Word, remove the password, and save it as .docx."))
    check_zip(data, name=name, max_unpacked=_MAX_UNPACKED)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = _main_part(archive, name)
        headings = _heading_styles(archive, main, name)
        body = _in_body(archive, main, name)
        return _joined([line for child in body for line in _lines_of(child, headings, as_turns=as_turns)])


def _main_part(archive: zipfile.ZipFile, name: str) -> str:
    if "_rels/.rels" not in archive.namelist():
        raise InputRejected(_no_word_file(name))
    for relation in _part(archive, "_rels/.rels", name):
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            target = posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
            if target in archive.namelist():
                return target
    raise InputRejected(_no_word_file(name))


def _part(archive: zipfile.ZipFile, part: str, name: str) -> etree._Element:
    """A small part, whole."""
    root = None
    for _, element in _read(archive, part, name):
        root = element if root is None else root
    assert root is not None  # XML without an element is damaged
    return root


def _in_body(archive: zipfile.ZipFile, part: str, name: str) -> Iterator[etree._Element]:
    """What stands in the body, one after the other: each is let go before the next is read."""
    depth, begun, is_in_body, has_body = 0, 0, False, False
    for event, element in _read(archive, part, name):
        if event == "start":
            depth += 1
            begun += 1
            if depth == 2:
                is_in_body = _kind(element) == "body" and not has_body
                has_body |= is_in_body
            if begun > _MAX_ELEMENTS_IN_ONE:
                cause = f"One table or paragraph in it has more than {_MAX_ELEMENTS_IN_ONE:,} pieces."
                raise InputRejected(Problem(f"{name}, {part}", cause, "Split the document."))
            continue
        depth -= 1
        if depth == 2:
            if is_in_body:
                yield element
            parent = element.getparent()
            element.clear()
            while parent is not None and len(parent) > 1:
                del parent[0]
            begun = 0
    if not has_body:
        raise InputRejected(_no_word_file(name))


def _read(archive: zipfile.ZipFile, part: str, name: str) -> Iterator[tuple[str, etree._Element]]:
    """Beginning and end of every element of a part, in their order."""
    place = f"{name}, {part}"
    if archive.getinfo(part).file_size > _MAX_PART:
        cause = f"Its text alone is larger than {_MAX_PART // 1_000_000} MB."
        raise InputRejected(Problem(place, cause, "Split the document."))
    safely = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
    number = 0
    try:
        with archive.open(part) as file:
            for number, (event, element) in enumerate(etree.iterparse(file, events=("start", "end"), **safely)):
                if number == 0 and element.getroottree().docinfo.internalDTD is not None:
                    cause = "It declares XML entities, which no Word file does."
                    raise InputRejected(Problem(place, cause, "Open it in Word and save it again."))
                if number > 2 * _MAX_ELEMENTS:
                    cause = f"It has more than {_MAX_ELEMENTS:,} pieces."
                    raise InputRejected(Problem(place, cause, "Split the document."))
                yield event, element
    except etree.XMLSyntaxError as error:
        cause = f"Its XML is damaged ({str(error)[:120]})."
        raise InputRejected(Problem(place, cause, "Open it in Word and save it again.")) from error


def _heading_styles(archive: zipfile.ZipFile, main: str, name: str) -> frozenset[str]:
    """Identifiers of the paragraph styles that are headings or titles, in any language of Word."""
    part = posixpath.join(posixpath.dirname(main), "styles.xml")
    if part not in archive.namelist():
        return frozenset()
    found = set()
    for style in _part(archive, part, name):
        style_name = next((_value(child) for child in style if _kind(child) == "name"), "").lower()
        if re.fullmatch(r"heading \d|title|subtitle", style_name):
            found.add(next((str(v) for k, v in style.attrib.items() if str(k).endswith("}styleId")), ""))
    return frozenset(found)


def _lines(parent: etree._Element, headings: frozenset[str], *, as_turns: bool) -> Iterator[_Line]:
    for child in parent:
        yield from _lines_of(child, headings, as_turns=as_turns)


def _lines_of(element: etree._Element, headings: frozenset[str], *, as_turns: bool) -> Iterator[_Line]:
    kind = _kind(element)
    if kind == "p":
        yield _paragraph(element, headings)
    elif kind == "tbl":
        for index, row in enumerate(_rows(element)):
            cells = [" ".join(cell.split()) for cell in row]
            yield _row_line(row, is_first=index == 0) if as_turns else _Line("\t".join(cells))
    elif kind and kind not in _NO_WORDS:
        yield from _lines(element, headings, as_turns=as_turns)


def _paragraph(paragraph: etree._Element, headings: frozenset[str]) -> _Line:
    style, mark_deleted = "", False
    for properties in paragraph:
        if _kind(properties) == "pPr":
            for each in properties:
                if _kind(each) == "pStyle":
                    style = _value(each)
                mark_deleted |= _kind(each) == "rPr" and any(_kind(mark) == "del" for mark in each)
    return _Line("".join(_words(paragraph)), style in headings, mark_deleted)


def _words(element: etree._Element) -> Iterator[str]:
    for child in element:
        kind = _kind(child)
        if kind == "t":
            yield with_line_feeds(child.text or "")
        elif kind and kind not in _NO_WORDS:
            yield _BREAKS.get(kind, "")
            yield from _words(child)


def _rows(table: etree._Element) -> Iterator[list[str]]:
    for row in _within(table, "tr"):
        if any(_kind(mark) == "del" for properties in row if _kind(properties) == "trPr" for mark in properties):
            continue
        texts = [
            "\n".join(line.text for line in _lines(cell, frozenset(), as_turns=True)).strip()
            for cell in _within(row, "tc")
        ]
        if any(texts):
            yield texts


def _within(parent: etree._Element, kind: str) -> Iterator[etree._Element]:
    """Children of one kind, also those in a content control or a tracked insertion."""
    for child in parent:
        if _kind(child) == kind:
            yield child
        elif _kind(child) in _WRAPPERS:
            yield from _within(child, kind)


def _row_line(cells: list[str], *, is_first: bool) -> _Line:
    """A row as one line; cells with a time or a speaker's name before the last one become a label."""
    if is_first and cells[0].lower().rstrip(":") in _COLUMN_NAMES:
        return _Line("\t".join(cells), is_heading=True)
    label, rest = "", list(cells)
    clock = _CLOCK.fullmatch(rest[0])
    if clock and len(rest) > 1:
        label, rest = f"[{clock[1]}] ", rest[1:]
    if len(rest) == 2 and split_label(rest[0].rstrip(" :") + ":"):
        label, rest = f"{label}{' '.join(rest[0].rstrip(' :').split())}: ", rest[1:]
    return _Line(label + "\t".join(rest).lstrip("\t"))


def _joined(lines: list[_Line]) -> list[_Line]:
    """Lines whose paragraph mark was deleted run on into the next."""
    joined: list[_Line] = []
    running = ""
    for line in lines:
        running += line.text
        if not line.joins_next:
            joined.append(_Line(running, line.is_heading))
            running = ""
    if running:
        joined.append(_Line(running))
    return joined


def _kind(element: etree._Element) -> str:
    """Name without its namespace (strict and transitional files differ in it); '' for a comment."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element: etree._Element) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}val")), "")


def _no_word_file(name: str) -> Problem:
    return Problem(name, "This ZIP file is no Word document.", "Give a .docx, .txt, .md, .vtt or .srt file.")
