"""A plain list of identifiers: DOIs, PMIDs and PMCIDs, mixed as one likes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plait.formats.references.parts.file_text import ReferenceText
from plait.formats.references.parts.values import normalise_doi, normalise_pmcid, normalise_pmid
from plait.records.paper import BrokenRecord, Paper

_HEADINGS = frozenset({"doi", "dois", "pmid", "pmids", "pmcid", "pmcids", "id", "ids", "identifier", "identifiers"})
_NUMBERS = re.compile(r"[\d,;]+")
_LABEL = re.compile(r"(?:doi|pmid|pubmed(?: id)?|pmcid)\s*:\s*", re.IGNORECASE)
_N_LOOKED_AT = 50


def is_identifier_list(text: str) -> bool:
    """Whether the first fifty entries are identifiers and nothing else.

    >>> is_identifier_list("doi\\n10.1000/abc\\n16403221"), is_identifier_list("16403221 was cited here")
    (True, False)
    """
    entries = []
    for line, entry in _entries(ReferenceText.of(text[:20_000])):
        if line == 1 and entry.lower() in _HEADINGS:
            continue
        entries.append(entry)
        if len(entries) == _N_LOOKED_AT:
            break
    return bool(entries) and all(_paper(entry) for entry in entries[: max(1, len(entries) - 1)])


def stream_identifier_list(text: ReferenceText) -> Iterator[Paper | BrokenRecord]:
    """One paper without a title for each identifier, once; whatever is none becomes a broken record.

    What tells that an identifier was there before grows with the list.

    >>> list(stream_identifier_list(ReferenceText.of("PMID: 16403221, PMC99")))
    [Paper(title='', kind='article-journal', ... pmid='16403221', ...), Paper(... pmcid='PMC99', ...)]
    """
    met: set[str] = set()
    for line, entry in _entries(text):
        paper = _paper(entry)
        if paper is None:
            if line > 1 or entry.lower() not in _HEADINGS:
                yield BrokenRecord(line, "It is no DOI, PMID or PMCID.", entry[:2000])
            continue
        identifier = paper.doi or paper.pmid or paper.pmcid
        if identifier not in met:
            met.add(identifier)
            yield paper


def _entries(text: ReferenceText) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.lines(), 1):
        # A DOI may hold commas and semicolons, so only white space parts entries, and these signs between numbers.
        for entry in _LABEL.sub(" ", line).split():
            parts = re.split(r"[,;]", entry) if _NUMBERS.fullmatch(entry) else [entry.strip(",;\"'")]
            yield from ((number, part) for part in parts if part)


def _paper(entry: str) -> Paper | None:
    doi = normalise_doi(entry)
    if doi:
        return Paper("", doi=doi)
    if entry.upper().startswith("PMC"):
        pmcid = normalise_pmcid(entry)
        return Paper("", pmcid=pmcid) if pmcid else None
    pmid = normalise_pmid(entry) if entry.isdigit() else ""
    return Paper("", pmid=pmid) if pmid else None
