"""The front door for reference files: the format is told by the content, not by the name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from plait.formats.bibtex import read_bibtex
from plait.formats.csl_json import read_csl_json
from plait.formats.endnote_tagged import read_endnote_tagged
from plait.formats.endnote_xml import read_endnote_xml
from plait.formats.identifier_list import is_identifier_list, read_identifier_list
from plait.formats.jats import read_jats
from plait.formats.nbib import read_nbib
from plait.formats.pubmed_xml import read_pubmed_xml
from plait.formats.reference_csv import is_reference_table, read_reference_csv
from plait.formats.reference_text import reference_text
from plait.formats.ris import read_ris
from plait.formats.web_of_science import read_web_of_science
from plait.formats.zotero_rdf import read_zotero_rdf
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected, Problem

LARGEST_FILE = 200_000_000
_HEAD = 20_000

_READER_OF_ROOT: Mapping[str, Callable[..., ReferenceFile]] = {
    "PubmedArticleSet": read_pubmed_xml,
    "PubmedBookArticleSet": read_pubmed_xml,
    "PubmedArticle": read_pubmed_xml,
    "PubmedBookArticle": read_pubmed_xml,
    "xml": read_endnote_xml,
    "records": read_endnote_xml,
    "RDF": read_zotero_rdf,
    "article": read_jats,
    "articles": read_jats,
    "pmc-articleset": read_jats,
}
# Whichever is found first in the text: a Web of Science file may be named .ris, 'TY  - ' may stand in an abstract.
_TAGGED: tuple[tuple[re.Pattern[str], Callable[[str], ReferenceFile]], ...] = (
    (re.compile(r"^(?:TY {1,3}-|(?:TI|T1|AU|A1) {2}- )", re.MULTILINE), read_ris),
    (re.compile(r"^(?:PMID ?-|PMC *- |OWN - |TI {2}- )", re.MULTILINE), read_nbib),
    (re.compile(r"^(?:FN \S|PT [JBCSP]$)", re.MULTILINE), read_web_of_science),
    (re.compile(r"^%[0AT](?: |$)", re.MULTILINE), read_endnote_tagged),
    (re.compile(r"^[ \t]*@[A-Za-z]+[ \t]*[{(]", re.MULTILINE), read_bibtex),
)
_BEFORE_ROOT = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*", re.DOTALL)
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)")
_KNOWN = "RIS, PubMed (.nbib or XML), CSL JSON, BibTeX, EndNote XML, .enw, Zotero RDF, Web of Science, JATS, CSV"


def read_references(data: bytes, *, name: str) -> ReferenceFile:
    """The papers of a reference file in any format read here, and the records that were broken.

    Parameters: data, the whole file, at most 200 MB; name, the file's name as its owner knows it, for messages.
    Raises: InputRejected when the file is empty, too large, not text, hostile, or in no format known here; also when
        it looks like one of the formats and holds not a single record.

    >>> read_references(b"TY  - JOUR\\nTI  - On teams\\nER  -\\n", name="export.ris").format
    'RIS'
    """
    if len(data) > LARGEST_FILE:
        size = f"It has {len(data) / 1_000_000:.0f} MB; {LARGEST_FILE // 1_000_000} MB are allowed."
        raise InputRejected(Problem(name, size, "Export it in several parts."))
    text = reference_text(data, name=name)
    if not text.strip():
        raise InputRejected(Problem(name, "The file is empty.", "Export the references again."))
    found = _read_text(text, name)
    if not found.papers and not found.broken:
        raise InputRejected(
            Problem(name, f"It looks like {found.format} but holds no record.", "Export the references again.")
        )
    return found


def _read_text(text: str, name: str) -> ReferenceFile:
    head = text.lstrip()[:_HEAD]
    if head[0] in "[{":
        return read_csl_json(text, name=name)
    if head[0] == "<" and not head.startswith("<Go to ISI>"):
        return _read_xml(text, head, name)
    if is_identifier_list(head):
        return read_identifier_list(text)
    if is_reference_table(head):
        return read_reference_csv(text, name=name)
    first = [(found.start(), read) for pattern, read in _TAGGED if (found := pattern.search(head))]
    if first:
        return min(first, key=lambda candidate: candidate[0])[1](text)
    cause = "Its content is in no reference format known here."
    raise InputRejected(Problem(name, cause, f"Export the references in one of these: {_KNOWN}."))


def _read_xml(text: str, head: str, name: str) -> ReferenceFile:
    before = _BEFORE_ROOT.match(head)
    root = _ROOT.match(head, before.end() if before else 0)
    prefix, local = (root[1], root[2]) if root else ("", "")
    read = read_jats if prefix == "jats" else _READER_OF_ROOT.get(local)
    if read is None:
        cause = (
            f"It is XML, but <{local}> holds no references known here." if local else "It begins like XML and is none."
        )
        raise InputRejected(Problem(name, cause, f"Export the references in one of these: {_KNOWN}."))
    return read(text, name=name)
