"""Text that another program hands over, such as "Share" on a phone: which paper does it name?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from plait.formats.references.parts.values import normalise_doi, normalise_pmcid, normalise_pmid

LONGEST_TEXT = 10_000

_PUBMED_ADDRESS = re.compile(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/(\d{1,9})(?!\d)", re.IGNORECASE
)
_PMID = re.compile(r"\b(?:PMID|PubMed ID):?\s*(\d{1,9})(?!\d)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/(\d{1,9})(?!\d)", re.IGNORECASE)
_PMID = re.compile(r"\b(?:PMID|PubMed ID):?\s*(\d{1,9})(?!\d)", re.IGNORECASE)
# What publishers' addresses put after a DOI; no DOI of theirs ends so.
_PAGE_OF_DOI = re.compile(r"(?:/(?:full|abstract|pdf|epdf|html|meta|summary|fulltext|references))+$|\.(?:pdf|full)$")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SharedPaper:
    """What a shared text says of a paper; '' for what it does not say."""

    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    url: str = ""


def shared_paper(text: str) -> SharedPaper:
    """The identifiers and the first web address in a text. Of several papers the first counts.

    >>> shared_paper("A fine paper https://onlinelibrary.wiley.com/doi/full/10.1111/TMI.13000?af=R")
    ... # doctest: +NORMALIZE_WHITESPACE
    SharedPaper(doi='10.1111/tmi.13000', pmid='', pmcid='',
        url='https://onlinelibrary.wiley.com/doi/full/10.1111/TMI.13000?af=R')
    >>> shared_paper("https://pubmed.ncbi.nlm.nih.gov/16403221/").pmid
    '16403221'
    """
    text = text[:LONGEST_TEXT]
    address = _ADDRESS.search(text)
    pmid = _PUBMED_ADDRESS.search(text) or _PMID.search(text)
    return SharedPaper(
        doi=_doi(text),
        pmid=normalise_pmid(pmid[1]) if pmid else "",
        pmcid=normalise_pmcid(text),
        url=address[0].rstrip(".,;)") if address else "",
    )


def _doi(text: str) -> str:
    for word in text.split():
        if not normalise_doi(word):
            continue
        return normalise_doi(word)
    return ""
