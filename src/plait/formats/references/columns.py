"""References as a table, one row a paper, under the column names that review programs and databases use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.structured_abstract import split_abstract
from plait.formats.references.parts.values import (
    author_with_initials,
    find_issns,
    find_year,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
    plain_lines,
    split_keywords,
)
from plait.formats.tables.csv_table import FaultyRow, stream_rows
from plait.records.paper import Author, BrokenRecord, Paper

_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": (
        "title",
        "article title",
        "primary title",
        "primary_title",
        "document title",
        "paper title",
        "ti",
        "titles",
    ),
    "abstract": ("abstract", "notes abstract", "notes_abstract", "abstract note", "ab", "abstracts"),
    "authors": ("authors", "author", "author names", "author full names", "first authors", "au"),
    "year": ("year", "publication year", "publication_year", "pub year", "date", "py"),
    "journal": (
        "journal",
        "source title",
        "journal/book",
        "publication title",
        "secondary title",
        "journal name",
        "jo",
    ),
    "volume": ("volume", "vl"),
    "issue": ("issue", "number", "is"),
    "pages": ("pages", "page", "pagination"),
    "begin": ("start page", "page start", "startpage", "sp"),
    "end": ("end page", "page end", "endpage", "ep"),
    "publisher": ("publisher",),
    "doi": ("doi", "digital object identifier"),
    "pmid": ("pmid", "pubmed id", "pubmed_id", "pubmedid"),
    "pmcid": ("pmcid", "pmc id"),
    "issn": ("issn", "issn/isbn", "isbn/issn", "isbn"),
    "url": ("url", "link", "urls"),
    "language": ("language", "language of original document"),
    "keywords": ("keywords", "author keywords", "manual tags"),
    "notes": ("notes", "note"),
}
_FIELD_OF_COLUMN = {name: field for field, names in _NAMES.items() for name in names}
_IDENTIFIERS: tuple[tuple[str, Callable[[str], str | tuple[str, ...]]], ...] = (
    ("doi", normalise_doi),
    ("pmid", normalise_pmid),
    ("pmcid", normalise_pmcid),
    ("issn", find_issns),
)
_HEADER_CELL = re.compile(r"[,;\t|]")


def is_reference_table(text: str) -> bool:
    """Whether the first line is a header with a column for titles and another one known here.

    >>> is_reference_table("record_id,Title,Abstract\\n"), is_reference_table("A title, and more")
    (True, False)
    """
    first_line = text.lstrip("\n").partition("\n")[0][:20_000]
    fields = {_field(cell.strip().strip('"')) for cell in _HEADER_CELL.split(first_line)} - {""}
    return "title" in fields and len(fields) > 1


def stream_reference_csv(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """Papers of a CSV, TSV or semicolon table; columns not known here go into `extra` under their own names.

    A row with neither title nor abstract is a broken record with its row (the header is row 1).
    Raises: InputRejected when the table itself cannot be read.
    """
    for row in stream_rows(text.ended_lines(), name=text.name):
        if isinstance(row, FaultyRow):
            yield BrokenRecord(row.number, row.reason, row.text)
            continue
        paper = _paper(row.cells)
        if paper.title or paper.abstract:
            yield paper
        else:
            shown = ", ".join(f"{column}: {value}" for column, value in row.cells.items())
            yield BrokenRecord(row.number, "The row has neither title nor abstract.", shown[:2000])


def _field(column: str) -> str:
    return _FIELD_OF_COLUMN.get(one_line(column).lower(), "")


def _paper(values: Mapping[str, str]) -> Paper:
    known: dict[str, str] = {}
    extra: dict[str, tuple[str, ...]] = {}
    for column, value in values.items():
        field = _field(column)
        if field and field not in known:
            known[field] = value
        else:
            extra[column] = (one_line(value),)
    for field, read in _IDENTIFIERS:
        if field in known and not read(known[field].removesuffix(".0")):
            extra[field] = (one_line(known.pop(field)),)
    begin, end = known.get("begin", ""), known.get("end", "")
    return Paper(
        title=one_line(without_markup(known.get("title", ""))),
        authors=tuple(_authors(one_line(known.get("authors", "")))),
        year=find_year(known.get("year", "")),
        journal=one_line(known.get("journal", "")),
        volume=one_line(known.get("volume", "")),
        issue=one_line(known.get("issue", "")),
        pages=normalise_pages(known.get("pages") or (f"{begin}-{end}" if begin and end else begin)),
        publisher=one_line(known.get("publisher", "")),
        doi=normalise_doi(known.get("doi", "")),
        # A spreadsheet turns a column of numbers with gaps into decimals.
        pmid=normalise_pmid(known.get("pmid", "").removesuffix(".0")),
        pmcid=normalise_pmcid(known.get("pmcid", "")),
        issn=find_issns(known.get("issn", "")),
        url=one_line(known.get("url", "")),
        language=one_line(known.get("language", "")),
        abstract=split_abstract(without_markup(known.get("abstract", ""))),
        keywords=split_keywords(known.get("keywords", "")),
        notes=tuple(filter(None, (plain_lines(known.get("notes", "")),))),
        extra=extra,
    )


def _authors(text: str) -> Iterator[Author]:
    # ASySD and others leave out what parted the names: 'Adeli K.Lewis G. F.'
    text = re.sub(r"(?<=[A-Z]\.)(?=[A-ZÀ-Þ][a-zß-ÿ])", "; ", text)
    if ";" in text or " and " in text:
        names = [author_with_initials(name) for name in re.split(r";|\s+and\s+", text)]
    else:
        names = [author_with_initials(name) for name in text.split(",") if name.strip()]
        if not all(name.given for name in names):
            names = [author_with_initials(text)]
    yield from (name for name in names if name.family)
