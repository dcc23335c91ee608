"""Reference texts read whole, for tests: the program reads them one record after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from plait.formats.references.bibtex import stream_bibtex
from plait.formats.references.columns import stream_reference_csv
from plait.formats.references.csl_json import stream_csl_json
from plait.formats.references.endnote_tagged import stream_endnote_tagged
from plait.formats.references.endnote_xml import stream_endnote_xml
from plait.formats.references.identifier_list import stream_identifier_list
from plait.formats.references.jats import stream_jats
from plait.formats.references.nbib import stream_nbib
from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.pubmed_xml import stream_pubmed_xml
from plait.formats.references.ris import stream_ris
from plait.formats.references.web_of_science import stream_web_of_science
from plait.formats.references.zotero_rdf import stream_zotero_rdf
from plait.records.paper import BrokenRecord, Paper, ReferenceFile


class Whole(Protocol):
    def __call__(self, text: str, *, name: str = "The file") -> ReferenceFile: ...


def _whole(format: str, stream: Callable[[ReferenceText], Iterator[Paper | BrokenRecord]]) -> Whole:
    def read(text: str, *, name: str = "The file") -> ReferenceFile:
        return ReferenceFile.gathered(format, stream(ReferenceText.of(text, name=name)))

    return read


def read_csl_json(text: str, *, name: str = "The file") -> ReferenceFile:
    return ReferenceFile.gathered(*stream_csl_json(ReferenceText.of(text, name=name)))


read_bibtex = _whole("BibTeX", stream_bibtex)
read_endnote_tagged = _whole("EndNote tagged", stream_endnote_tagged)
read_endnote_xml = _whole("EndNote XML", stream_endnote_xml)
read_identifier_list = _whole("List of identifiers", stream_identifier_list)
read_jats = _whole("JATS", stream_jats)
read_nbib = _whole("NBIB", stream_nbib)
read_pubmed_xml = _whole("PubMed XML", stream_pubmed_xml)
read_reference_csv = _whole("Table", stream_reference_csv)
read_ris = _whole("RIS", stream_ris)
read_web_of_science = _whole("Web of Science", stream_web_of_science)
read_zotero_rdf = _whole("Zotero RDF", stream_zotero_rdf)
