"""The words of a report, whatever it was written in: plain text, Markdown, Word, a web page or PDF."""

from __future__ import annotations

import io
import re

from lxml import etree, html
from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from plait.formats.reading.decoding import decode_text, with_line_feeds
from plait.formats.reading.zip_safety import OLD_OFFICE, ZIP
from plait.formats.transcripts.docx import read_docx_transcript
from plait.records.problem import InputRejected, Problem

MAX_BYTES = 100_000_000
MAX_PAGES = 2_000
_LOOKS_LIKE_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_UNSEEN = ("script", "style", "template", "noscript", "svg", "math", "head", "iframe", "object")
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer"
    "|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
)
_WHITE = re.compile(r"[ \t\r\n\f\u00a0]+")


def plain_text(data: bytes, *, name: str) -> str:
    r"""The text of a file, paragraphs of Word files and web pages set apart by a blank line.

    What the file is, is decided by its content; a name that ends in .html or .htm also makes it a web page. Word:
    tracked changes count as accepted; notes, headers and footers are not read. Web pages: scripts, styles and the head
    are left out. PDF: the text layer, page by page, at most 2,000 pages. Anything else is text in any usual encoding.
    Parameters: name, what the person calls the file.
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
        text = re.sub(r"\n+", "\n\n", read_docx_transcript(data, name=name).text).strip()
    elif _LOOKS_LIKE_HTML.match(data[:4096]) or name.lower().endswith((".html", ".htm", ".xhtml")):
        text = _html_text(decode_text(data, name=name))
    else:
        text = with_line_feeds(decode_text(data, name=name))
    if not text.strip():
        raise InputRejected(Problem(name, "There is no text in it.", "Give a file with text."))
    return text


def _html_text(source: str) -> str:
    if not source.strip():
        return ""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError:
        return ""
    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    parts: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag)
        if event == "start":
            parts.append("\n\n" if _BLOCK.fullmatch(tag) else "\n" if tag == "br" else "")
            parts.append(_WHITE.sub(" ", element.text or ""))
        else:
            parts.append("\n\n" if _BLOCK.fullmatch(tag) else "\t" if tag in ("td", "th") else "")
            parts.append(_WHITE.sub(" ", element.tail or ""))
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(parts))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" {2,}", " ", text)).strip()


def _pdf_text(data: bytes, name: str) -> str:
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputRejected(
                Problem(name, "The PDF is locked with a password.", "Save a copy without a password and give that.")
            )
        n_pages = len(reader.pages)
        if n_pages > MAX_PAGES:
            cause = f"The PDF has {n_pages:,} pages; {MAX_PAGES:,} are read at most."
            raise InputRejected(Problem(name, cause, "Give the part that is to be checked."))
        pages = [page.extract_text().strip() for page in reader.pages]
    except InputRejected:
        raise
    except DependencyError as error:
        cause = "The PDF is encrypted in a way that is not read here."
        raise InputRejected(Problem(name, cause, "Save a copy without protection and give that.")) from error
    # Damaged files also raise errors of Python itself from within the reader.
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OSError) as error:
        raise InputRejected(Problem(name, "The PDF is damaged.", "Download it or make it again.")) from error
    text = "\n\n".join(page for page in pages if page)
    if not text:
        cause = "The PDF has no text layer: its pages are pictures."
        raise InputRejected(Problem(name, cause, "Run text recognition (OCR) on it first."))
    return text
