"""Addresses where a paper's full text may be, built from its record alone: nobody is asked, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlencode

from plait.records.full_text import OpenCopy
from plait.records.paper import Paper
from plait.records.problem import InputRejected, Problem
from plait.records.said import say

Kind = Literal["own", "open", "institution", "publisher", "record", "request"]
Certainty = Literal["sure", "likely", "possible", "unlikely"]

_CERTAINTIES: tuple[Certainty, ...] = ("sure", "likely", "possible", "unlikely")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
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
    the library's log-in, such as 'https://login.proxy.example.edu/login?url='. openathens: the organisation's domain
    at OpenAthens, such as 'example.edu'. libkey: number of the library at LibKey. '' where the library has none.
    Raises: InputRejected with each that is not of its form.
    """

    resolver_base: str = ""
    proxy_prefix: str = ""
    openathens: str = ""
    libkey: str = ""

    def __post_init__(self) -> None:
        problems = list(_institution_problems(self))
        if problems:
            raise InputRejected(problems)


def _institution_problems(institution: Institution) -> Iterator[Problem]:
    prefix = institution.proxy_prefix
    for place, address in (("Link resolver", institution.resolver_base), ("Proxy prefix", prefix)):
        if address and not _ADDRESS.fullmatch(address):
            cause = f"'{address[:200]}' is not a web address."
            yield Problem(place, cause, "Give an address that begins with https:// and has no spaces.")
    if prefix and not prefix.endswith("="):
        cause = "The address of the paper is put right after it, so it must end in '='."
        yield Problem("Proxy prefix", cause, "Give it as the library does, often ending in '/login?url='.")
    if institution.openathens and not _DOMAIN.fullmatch(institution.openathens):
        cause = f"'{institution.openathens[:100]}' is not a domain."
        yield Problem("OpenAthens", cause, "Give the organisation's domain alone, such as example.edu.")
    if institution.libkey and not re.fullmatch(r"[0-9]{1,10}", institution.libkey):
        cause = f"'{institution.libkey[:60]}' is not the number of a library."
        yield Problem("LibKey", cause, "Give the digits that stand after libkey.io/libraries/ in your library's links.")


def built_links(
    paper: Paper, *, institution: Institution | None = None, open_copies: Sequence[OpenCopy] = (), own_copy: str = ""
) -> tuple[Link, ...]:
    """All links that can be built for a paper, surest first; none when the record holds no identifier and no title.

    Parameters: open_copies, what providers that were asked have told. own_copy: address of a copy kept here, or ''.
    Returns: links ordered by certainty, then the own copy, open copies, institution, publisher,
        record and request.
        The same input always gives the same links.
    Source: DOI Handbook 3.8 (doi:10.1000/182); ANSI/NISO Z39.88-2004, key/encoded-value formats for journals and books;
        OCLC, EZproxy starting point URLs; OpenAthens, redirector links; Third Iron, LibKey links.

    >>> [link.label for link in built_links(Paper("On teams", doi="10.1000/a<b", pmid="7", pmcid="PMC9"))]
    ['PubMed Central', 'Europe PMC', 'Publisher', 'Ask the author', 'PubMed']
    """
    links = [
        *_own_links(own_copy),
        *_open_links(paper),
        *_told_links(open_copies),
        *_institution_links(paper, institution or Institution()),
        *_other_links(paper),
        *_request_links(paper),
    ]
    first_of_each = {link.url: link for link in reversed(links)}
    return tuple(sorted((link for link in links if first_of_each[link.url] is link), key=_place))


def _place(link: Link) -> int:
    return _CERTAINTIES.index(link.certainty)


def _own_links(own_copy: str) -> Iterator[Link]:
    if own_copy:
        yield Link("Copy kept here", own_copy, "own", "sure", "Somebody on the study uploaded the PDF.")


def _told_links(open_copies: Sequence[OpenCopy]) -> Iterator[Link]:
    for copy in open_copies:
        if _ADDRESS.fullmatch(copy.url):
            version = f"the {copy.version} version" if copy.version else "version not told"
            licence = f", licence {copy.licence}" if copy.licence else ""
            label = "Open copy at the publisher" if copy.host == "publisher" else "Open copy"
            yield Link(label, copy.url, "open", "likely", f"A provider that was asked knows it: {version}{licence}.")


def _open_links(paper: Paper) -> Iterator[Link]:
    if re.fullmatch(r"PMC[0-9]+", paper.pmcid):
        url = f"https://pmc.ncbi.nlm.nih.gov/articles/{paper.pmcid}/"
        yield Link("PubMed Central", url, "open", "sure", "The record has a PMC number, so the text is free there.")
        url = f"https://europepmc.org/articles/{paper.pmcid}"
        yield Link("Europe PMC", url, "open", "sure", "The same text, kept in Europe.")
    arxiv = re.fullmatch(r"10\.48550/arxiv\.([a-z0-9./-]+)", paper.doi, re.IGNORECASE)
    if arxiv:
        url = f"https://arxiv.org/pdf/{quote(arxiv[1], safe='/')}"
        yield Link("arXiv", url, "open", "sure", "The DOI is arXiv's, where every text is free.")


def _institution_links(paper: Paper, institution: Institution) -> Iterator[Link]:
    if institution.resolver_base and (paper.title or paper.doi or _pmid(paper)):
        reason = "Your library's link resolver knows what the library holds."
        yield Link("Your library", _openurl(paper, institution.resolver_base), "institution", "likely", reason)
    if institution.proxy_prefix and paper.doi:
        url = _through_proxy(_doi_address(paper.doi), institution.proxy_prefix)
        reason = "The publisher's page, opened with your library's log-in."
        yield Link("Publisher, through your library", url, "institution", "likely", reason)
    if institution.openathens and paper.doi:
        target = quote(_doi_address(paper.doi), safe="")
        url = f"https://go.openathens.net/redirector/{institution.openathens}?url={target}"
        reason = "The publisher's page, opened with your OpenAthens log-in."
        yield Link("OpenAthens", url, "institution", "likely", reason)
    known_as = quote(paper.doi, safe="/") or _pmid(paper)
    if institution.libkey and known_as:
        url = f"https://libkey.io/libraries/{institution.libkey}/{known_as}"
        yield Link(
            "LibKey", url, "institution", "likely", "LibKey leads to the copy your library has, or to its request form."
        )


def _other_links(paper: Paper) -> Iterator[Link]:
    if paper.doi:
        reason = "The DOI leads to the publisher, who may ask for payment."
        yield Link(say("Publisher"), _doi_address(paper.doi), "publisher", "possible", reason)
    if _ADDRESS.fullmatch(paper.url) and "doi.org/" not in paper.url:
        yield Link("Address in the record", paper.url, "record", "possible", "The record came with this address.")
    if _pmid(paper):
        url = f"https://pubmed.ncbi.nlm.nih.gov/{_pmid(paper)}/"
        yield Link("PubMed", url, "record", "unlikely", "PubMed has the abstract and lists who has the full text.")


def _request_links(paper: Paper) -> Iterator[Link]:
    if paper.title and (paper.doi or _pmid(paper) or paper.authors):
        reason = "Opens your own mail program; the author's address stands on the publisher's page."
        yield Link("Ask the author", author_request(paper), "request", "possible", reason)


def author_request(paper: Paper) -> str:
    """A mailto address without a recipient that holds a request for the paper, at most about 1,500 signs long.

    >>> author_request(Paper("On teams", doi="10.1000/a"))[:49]
    'mailto:?subject=Request%20for%20your%20paper%3A%2'
    """
    title = paper.title[:300]
    named = [author.family for author in paper.authors[:1] if author.given]
    where = f" (https://doi.org/{paper.doi})" if paper.doi else f" (PMID {_pmid(paper)})" if _pmid(paper) else ""
    lines = (
        f"Dear Dr {named[0]}," if named else "Dear colleague,",
        f"I would like to read your paper \u201c{title}\u201d{where}, but have no access to it.",
        "Could you send me a copy? I would use it for my own study only.",
        "With kind regards,",
    )
    body = "\r\n\r\n".join(lines)
    return f"mailto:?subject={quote('Request for your paper: ' + title[:120], safe='')}&body={quote(body, safe='')}"


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
    joint = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
    return base + joint + context_object(paper)


def context_object(paper: Paper) -> str:
    """The paper as an OpenURL 1.0 context object in key/encoded-value form: what a link resolver reads, and what
    reference managers find on a page as COinS.

    Source: ANSI/NISO Z39.88-2004.

    >>> "rft.atitle=On%20teams" in context_object(Paper("On teams"))
    True
    """
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
    return urlencode([pair for pair in pairs if pair[1]], quote_via=quote, safe="")


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
