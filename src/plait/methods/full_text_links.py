"""Addresses where a paper's full text may be, built from its record alone: nobody is asked, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlencode

from plait.records.paper import Paper
from plait.records.problem import InputRejected, Problem

Kind = Literal["open", "institution", "publisher", "record"]
Certainty = Literal["sure", "likely", "possible", "unlikely"]

_CERTAINTIES: tuple[Certainty, ...] = ("sure", "likely", "possible", "unlikely")
_ADDRESS = re.compile(r"https?://[^\s\"'<>#]+", re.IGNORECASE)
# A resolver cuts or refuses an address beyond about 2,000 characters, and one paper here has 7,456 authors.
_MOST_AUTHORS = 5
_GENRE_OF_BOOK_KIND = {
    "book": "book",
    "chapter": "bookitem",
    "paper-conference": "proceeding",
    "report": "report",
}


@dataclass(frozen=True, slots=True)
class Link:
    """label: what a button says. kind: whose copy it is. certainty: that this person can read the full text there.
    reason: why it is offered, a sentence."""

    label: str
    url: str
    kind: Kind
    certainty: Certainty
    reason: str


@dataclass(frozen=True, slots=True)
class Institution:
    """How a library leads its readers to what it holds.

    resolver_base: address of its OpenURL link resolver. proxy_prefix: what goes before an address to reach it through
    the library's log-in, such as 'https://login.proxy.example.edu/login?url='. '' where the library has none.
    Raises: InputRejected with each of the two that is no web address or, the prefix, does not end in '='.
    """

    resolver_base: str = ""
    proxy_prefix: str = ""

    def __post_init__(self) -> None:
        problems = []
        for place, address in (("Link resolver", self.resolver_base), ("Proxy prefix", self.proxy_prefix)):
            if address and not _ADDRESS.fullmatch(address):
                cause = f"'{address[:200]}' is not a web address."
                problems.append(Problem(place, cause, "Give an address that begins with https:// and has no spaces."))
        if self.proxy_prefix and not self.proxy_prefix.endswith("="):
            cause = "The address of the paper is put right after it, so it must end in '='."
            problems.append(
                Problem("Proxy prefix", cause, "Give it as the library does, often ending in '/login?url='.")
            )
        if problems:
            raise InputRejected(problems)


def built_links(paper: Paper, *, institution: Institution | None = None) -> tuple[Link, ...]:
    """All links that can be built for a paper, surest first; none when the record holds no identifier and no title.

    Returns: links ordered by certainty, then institution before publisher before record. The same record and
        institution always give the same links.
    Source: DOI Handbook 3.8 (doi:10.1000/182); ANSI/NISO Z39.88-2004, key/encoded-value formats for journals and books;
        OCLC, EZproxy starting point URLs.

    >>> [link.url for link in built_links(Paper("On teams", doi="10.1000/a<b", pmid="7", pmcid="PMC9"))]
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC9/', 'https://doi.org/10.1000/a%3Cb', 'https://pubmed.ncbi.nlm.nih.gov/7/']
    """
    links = [*_open_links(paper), *_institution_links(paper, institution or Institution()), *_other_links(paper)]
    return tuple(sorted(links, key=lambda link: _CERTAINTIES.index(link.certainty)))


def _open_links(paper: Paper) -> Iterator[Link]:
    if re.fullmatch(r"PMC[0-9]+", paper.pmcid):
        url = f"https://pmc.ncbi.nlm.nih.gov/articles/{paper.pmcid}/"
        yield Link("PubMed Central", url, "open", "sure", "The record has a PMC number, so the text is free there.")


def _institution_links(paper: Paper, institution: Institution) -> Iterator[Link]:
    if institution.resolver_base and (paper.title or paper.doi or _pmid(paper)):
        reason = "Your library's link resolver knows what the library holds."
        yield Link("Your library", _openurl(paper, institution.resolver_base), "institution", "likely", reason)
    if institution.proxy_prefix and paper.doi:
        url = _through_proxy(_doi_address(paper.doi), institution.proxy_prefix)
        reason = "The publisher's page, opened with your library's log-in."
        yield Link("Publisher, through your library", url, "institution", "likely", reason)


def _other_links(paper: Paper) -> Iterator[Link]:
    if paper.doi:
        reason = "The DOI leads to the publisher, who may ask for payment."
        yield Link("Publisher", _doi_address(paper.doi), "publisher", "possible", reason)
    if _ADDRESS.fullmatch(paper.url) and "doi.org/" not in paper.url:
        yield Link("Address in the record", paper.url, "record", "possible", "The record came with this address.")
    if _pmid(paper):
        url = f"https://pubmed.ncbi.nlm.nih.gov/{_pmid(paper)}/"
        yield Link("PubMed", url, "record", "unlikely", "PubMed has the abstract and lists who has the full text.")


def _doi_address(doi: str) -> str:
    return "https://doi.org/" + quote(doi, safe="/")


def _pmid(paper: Paper) -> str:
    return paper.pmid if re.fullmatch(r"[0-9]+", paper.pmid) else ""


def _through_proxy(url: str, prefix: str) -> str:
    # EZproxy takes the rest of the line after 'url=' as it is, and an encoded address after 'qurl='; OpenAthens wants
    # its 'url=' encoded.
    encoded = prefix.endswith("qurl=") or "go.openathens.net/" in prefix
    return prefix + (quote(url, safe="") if encoded else url)


def _openurl(paper: Paper, base: str) -> str:
    pairs = [
        ("url_ver", "Z39.88-2004"),
        ("url_ctx_fmt", "info:ofi/fmt:kev:mtx:ctx"),
        ("ctx_enc", "info:ofi/enc:UTF-8"),
        ("rfr_id", "info:sid/plait"),
        *_referent(paper),
        *_authors(paper),
        ("rft_id", f"info:doi/{paper.doi}" if paper.doi else ""),
        ("rft_id", f"info:pmid/{_pmid(paper)}" if _pmid(paper) else ""),
    ]
    joint = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
    return base + joint + urlencode([pair for pair in pairs if pair[1]], quote_via=quote, safe="")


def _referent(paper: Paper) -> Iterator[tuple[str, str]]:
    date = "" if paper.year is None else str(paper.year)
    if paper.kind.startswith("article"):
        yield "rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"
        yield "rft.genre", "article" if paper.kind != "article" else "preprint"
        yield "rft.atitle", paper.title
        yield "rft.jtitle", paper.journal
        yield "rft.issn", paper.issn[0] if paper.issn else ""
        yield "rft.volume", paper.volume
        yield "rft.issue", paper.issue
    else:
        genre = _GENRE_OF_BOOK_KIND.get(paper.kind, "document")
        is_part = genre in ("bookitem", "proceeding")
        yield "rft_val_fmt", "info:ofi/fmt:kev:mtx:book"
        yield "rft.genre", genre
        yield "rft.atitle", paper.title if is_part else ""
        yield "rft.btitle", paper.journal if is_part else paper.title
        yield "rft.pub", paper.publisher
    yield "rft.date", date
    yield from _pages(paper.pages)


def _pages(pages: str) -> Iterator[tuple[str, str]]:
    first, hyphen, last = pages.partition("-")
    if hyphen and re.fullmatch(r"\w+", first) and re.fullmatch(r"\w+", last):
        yield "rft.spage", first
        yield "rft.epage", last
    if re.match(r"e?[0-9]{5,}$", pages):
        yield "rft.artnum", pages
    else:
        yield "rft.pages", pages


def _authors(paper: Paper) -> Iterator[tuple[str, str]]:
    people = [author for author in paper.authors if author.given]
    groups = [author for author in paper.authors if not author.given]
    if people:
        yield "rft.aulast", people[0].family
        yield "rft.aufirst", people[0].given
    for author in people[:_MOST_AUTHORS]:
        yield "rft.au", str(author)
    if groups and (not people or paper.authors[0] == groups[0]):
        yield "rft.aucorp", groups[0].family
