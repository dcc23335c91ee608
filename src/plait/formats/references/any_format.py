"""The front door for reference files: what one holds is told by the content, not by the name; and what writes one."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from plait.formats.references.bibtex import bibtex_pieces, stream_bibtex
from plait.formats.references.columns import is_reference_table, stream_reference_csv
from plait.formats.references.csl_json import csl_json_pieces, stream_csl_json
from plait.formats.references.endnote_tagged import stream_endnote_tagged
from plait.formats.references.endnote_xml import stream_endnote_xml
from plait.formats.references.identifier_list import is_identifier_list, stream_identifier_list
from plait.formats.references.jats import stream_jats
from plait.formats.references.nbib import stream_nbib
from plait.formats.references.ovid import OVID, stream_ovid
from plait.formats.references.parts.file_text import OpenFile, ReferenceText, reference_text
from plait.formats.references.parts.tidying import tidied
from plait.formats.references.pubmed_xml import stream_pubmed_xml
from plait.formats.references.ris import ris_pieces, stream_ris
from plait.formats.references.web_of_science import stream_web_of_science
from plait.formats.references.zotero_rdf import stream_zotero_rdf
from plait.records.paper import BrokenRecord, Paper, ReferenceFile
from plait.records.problem import InputRejected, Problem

# Ending of the file -> what writes it.
WRITERS: Mapping[str, Callable[[Iterable[Paper]], Iterator[str]]] = {
    "ris": ris_pieces,
    "bib": bibtex_pieces,
    "json": csl_json_pieces,
}
LARGEST_FILE = 1_000_000_000
# Zotero RDF is gone through with all its journals and notes in memory.
_LARGEST_RDF = 200_000_000
# What records point to is gathered first.
_READ_TWICE = frozenset({"Zotero RDF", "BibTeX"})

Stream = Iterator[Paper | BrokenRecord]

_READER_OF_ROOT: Mapping[str, tuple[str, Callable[[ReferenceText], Stream]]] = {
    "PubmedArticleSet": ("PubMed XML", stream_pubmed_xml),
    "PubmedBookArticleSet": ("PubMed XML", stream_pubmed_xml),
    "PubmedArticle": ("PubMed XML", stream_pubmed_xml),
    "PubmedBookArticle": ("PubMed XML", stream_pubmed_xml),
    "xml": ("EndNote XML", stream_endnote_xml),
    "records": ("EndNote XML", stream_endnote_xml),
    "RDF": ("Zotero RDF", stream_zotero_rdf),
    "article": ("JATS", stream_jats),
    "articles": ("JATS", stream_jats),
    "pmc-articleset": ("JATS", stream_jats),
}
# Whichever is found first in the text: a Web of Science file may be named .ris, 'TY  - ' may stand in an abstract.
_TAGGED: tuple[tuple[re.Pattern[str], str, Callable[[ReferenceText], Stream]], ...] = (
    (re.compile(r"^(?:[Tt][Yy] {1,3}-|[A-Z][A-Z0-9] {2}- )", re.MULTILINE), "RIS", stream_ris),
    (re.compile(r"^(?:PMID ?-|PMC *- |OWN - |TI {2}- )", re.MULTILINE), "NBIB", stream_nbib),
    (re.compile(r"^(?:FN \S|PT [JBCSP]$)", re.MULTILINE), "Web of Science", stream_web_of_science),
    (re.compile(r"^%[0AT](?: |$)", re.MULTILINE), "EndNote tagged", stream_endnote_tagged),
    (re.compile(r"^[ \t]*@[A-Za-z]+[ \t]*[{(]", re.MULTILINE), "BibTeX", stream_bibtex),
)
_BEFORE_ROOT = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*", re.DOTALL)
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)")
_KNOWN = "RIS, PubMed (.nbib or XML), CSL JSON, BibTeX, EndNote XML, .enw, Zotero RDF, Web of Science, Ovid, JATS, CSV"


@dataclass(frozen=True, slots=True)
class ReferenceStream:
    """What a reference file holds, one record after another: its format's name, papers and broken records in order.

    begins_at_once: the first records come before the whole file was read.
    """

    format: str
    records: Stream
    begins_at_once: bool = True


def read_references(data: bytes, *, name: str, encoding: str = "") -> ReferenceFile:
    """The papers of a reference file in any format read here, and the records that were broken, all in memory.

    Parameters: data, the whole file; name, the file's name as its owner knows it, for messages; encoding, as a person
        chose it, '' to be found.
    Raises: InputRejected, as `stream_references`.

    >>> read_references(b"TY  - JOUR\\nTI  - On teams\\nER  -\\n", name="export.ris").format
    'RIS'
    """
    found = stream_references(io.BytesIO(data), name=name, encoding=encoding)
    return ReferenceFile.gathered(found.format, found.records)


def stream_references(source: OpenFile, *, name: str, encoding: str = "") -> ReferenceStream:
    """The same one after another, with no more of the file in memory than a record needs.

    Two formats need more: of Zotero RDF the journals and notes (the file may have 200 MB), of BibTeX the entries that
    others refer to. JSON that is no list is held whole (50 MB).

    Parameters: source, the file, open and seekable, at most 1 GB. It is read while the records are taken, so it stays
        open as long; where it stands then tells how far that is.
    Raises: InputRejected when the file is empty, too large, not text, hostile, or in no format known here; while the
        records are taken, when it looks like one of the formats and holds not a single record, or when one record is
        past all measure.

    >>> found = stream_references(io.BytesIO(b"10.1000/a\\n10.1000/b"), name="dois.txt")
    >>> [record.doi for record in found.records]
    ['10.1000/a', '10.1000/b']
    """
    n_bytes = source.seek(0, io.SEEK_END)
    _refuse_too_large(n_bytes, LARGEST_FILE, name)
    text = reference_text(source, name=name, encoding=encoding)
    head = text.head()
    if not head:
        raise InputRejected(Problem(name, "The file is empty.", "Export the references again."))
    format, records = _format_and_records(text, head)
    if format == "Zotero RDF":
        _refuse_too_large(n_bytes, _LARGEST_RDF, name)
    return ReferenceStream(format, _at_least_one(records, format, name), format not in _READ_TWICE)


def _refuse_too_large(n_bytes: int, most: int, name: str) -> None:
    if n_bytes > most:
        size = f"It has {n_bytes / 1_000_000:.0f} MB; {most // 1_000_000} MB are allowed."
        raise InputRejected(Problem(name, size, "Export it in several parts."))


def _at_least_one(records: Stream, format: str, name: str) -> Stream:
    first = next(records, None)
    if first is None:
        cause = f"It looks like {format} but holds no record."
        raise InputRejected(Problem(name, cause, "Export the references again."))
    for record in chain((first,), records):
        yield tidied(record) if isinstance(record, Paper) else record


def _format_and_records(text: ReferenceText, head: str) -> tuple[str, Stream]:
    if head[0] in "[{":
        return stream_csl_json(text)
    if OVID.search(head):
        return "Ovid", stream_ovid(text)
    if head[0] == "<" and not head.startswith("<Go to ISI>"):
        format, read = _reader_of_xml(text, head)
        return format, read(text)
    if is_identifier_list(head):
        return "List of identifiers", stream_identifier_list(text)
    if is_reference_table(head):
        return "Table", stream_reference_csv(text)
    first = [(found.start(), format, read) for pattern, format, read in _TAGGED if (found := pattern.search(head))]
    if first:
        _, format, read = min(first, key=lambda candidate: candidate[0])
        return format, read(text)
    cause = "Its content is in no reference format known here."
    raise InputRejected(Problem(text.name, cause, f"Export the references in one of these: {_KNOWN}."))


def _reader_of_xml(text: ReferenceText, head: str) -> tuple[str, Callable[[ReferenceText], Stream]]:
    before = _BEFORE_ROOT.match(head)
    root = _ROOT.match(head, before.end() if before else 0)
    prefix, local = (root[1], root[2]) if root else ("", "")
    reader = ("JATS", stream_jats) if prefix == "jats" else _READER_OF_ROOT.get(local)
    if reader is None:
        cause = (
            f"It is XML, but <{local}> holds no references known here." if local else "It begins like XML and is none."
        )
        raise InputRejected(Problem(text.name, cause, f"Export the references in one of these: {_KNOWN}."))
    return reader
