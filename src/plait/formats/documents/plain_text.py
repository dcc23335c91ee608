"""The words of a report, whatever it was written in: plain text, Markdown, Word, LaTeX, a web page or PDF."""

from __future__ import annotations

import re

from lxml import etree

from plait.formats.documents.latex_text import latex_text, looks_like_latex
from plait.formats.documents.pdf_pages import read_pdf_pages
from plait.formats.reading.decoding import decode_text, with_line_feeds
from plait.formats.reading.zip_safety import OLD_OFFICE, ZIP
from plait.formats.transcripts.docx import read_docx_lines
from plait.records.problem import InputRejected, Problem

MAX_BYTES = 100_000_000
_LOOKS_LIKE_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_UNSEEN = ("script", "style", "template", "noscript", "svg", "math", "head", "iframe", "object")
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer"
    "|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
)
_WHITE = re.compile(r"[ \t\r\n\f\u00a0]+")


def plain_text(data: bytes, *, name: str, encoding: str = "") -> str:
    r"""The text of a file, paragraphs of Word files and web pages set apart by a blank line.

    What the file is, is decided by its content; a name that ends in .html or .htm also makes it a web page. Word:
    tracked changes count as accepted; notes, headers and footers are not read. Web pages: scripts, styles and the head
    are left out. LaTeX: the words of its body, line by line. Of these, a row of a table is a line, its cells set apart
    by tabs. PDF: the text layer, page by page, at most 2,000 pages. Anything else is text in any usual encoding.
    Parameters: name, what the person calls the file; encoding, of a text as a person chose it, '' to be found.
    Raises: InputRejected when the file is empty, too large, damaged, locked with a password, a picture of text, or of
        another kind.

    >>> plain_text(b"<!doctype html><p>Of 114 leads,<br>34 replied.<script>no()</script>", name="report.html")
    'Of 114 leads,\n34 replied.'
    """
    if len(data) > MAX_BYTES:
        cause = f"The file is larger than {MAX_BYTES // 1_000_000} MB, the most that is read."
        raise InputRejected(Problem(name, cause, "Take out pictures, or split it."))
    if data.startswith(b"{\\rtf"):
        raise InputRejected(Problem(name, "RTF is not read.", "Save it as .docx or plain text."))
    if data[:1024].lstrip().startswith(b"%PDF-"):
        text = _pdf_text(data, name)
    elif data.startswith((ZIP, OLD_OFFICE)):
        text = "\n\n".join(line for line in read_docx_lines(data, name=name) if line.strip()).strip("\n ")
    elif _LOOKS_LIKE_HTML.match(data[:4096]) or name.lower().endswith((".html", ".htm", ".xhtml")):
        text = _html_text(decode_text(data, name=name, encoding=encoding))
    else:
        text = with_line_feeds(decode_text(data, name=name, encoding=encoding))
        if name.lower().endswith((".tex", ".ltx")) or (not name.lower().endswith(".md") and looks_like_latex(text)):
            text = latex_text(text)
    if not text.strip():
        raise InputRejected(Problem(name, "There is no text in it.", "Give a file with text."))
    return text


class _Words:
    """Takes a web page tag by tag, so that no tree of it is built, and keeps what is seen of it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._n_unseen = 0
        self._is_in_cell = False

    def start(self, tag: str | bytes, attributes: object) -> None:
        self._n_unseen += tag in _UNSEEN
        self._is_in_cell = tag in ("td", "th") or (self._is_in_cell and tag not in ("tr", "table"))
        self._write(self._break_at(tag) or ("\n" if tag == "br" else ""))

    def end(self, tag: str | bytes) -> None:
        if tag in ("td", "th"):
            self._is_in_cell = False
        self._write("\t" if tag in ("td", "th") else self._break_at(tag))
        self._n_unseen -= tag in _UNSEEN

    def _break_at(self, tag: str | bytes) -> str:
        """What sets a block apart; within a cell a blank, so that a row stays one line."""
        if not _BLOCK.fullmatch(str(tag)):
            return ""
        return " " if self._is_in_cell and tag not in ("tr", "table") else "\n\n"

    def data(self, data: str | bytes) -> None:
        self._write(_WHITE.sub(" ", str(data)))

    def comment(self, text: str | bytes) -> None:
        """Is not seen."""

    def close(self) -> None:
        """There is nothing to end."""

    def _write(self, words: str) -> None:
        if words and not self._n_unseen:
            self.parts.append(words)


def _html_text(source: str) -> str:
    words = _Words()
    parser = etree.HTMLParser(target=words, encoding="utf-8", huge_tree=False)
    try:
        parser.feed(source.encode("utf-8", "replace"))
        parser.close()
    except etree.LxmlError:
        return ""
    text = re.sub(r"(?<![ \t])[ \t]*\n *", "\n", re.sub(r" *\t *", "\t", "".join(words.parts)))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" {2,}", " ", text)).strip()


def _pdf_text(data: bytes, name: str) -> str:
    text = "\n\n".join(page for page in read_pdf_pages(data, name=name) if page)
    if not text:
        cause = "The PDF has no text layer: its pages are pictures."
        raise InputRejected(Problem(name, cause, "Run text recognition (OCR) on it first."))
    return text
