"""Answers of Unpaywall, Europe PMC, OpenAlex and Crossref, read down to plain text and web addresses.

Nothing of an answer is kept but what is named here; text loses its markup, an address that is not http or https is
left out, and an answer about another paper counts as none.
Source: Unpaywall API v2 data format; Europe PMC RESTful web service, search; OpenAlex, work object; Crossref REST API.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal
from urllib.parse import quote

from plait.formats.references.parts.values import normalise_doi, one_line
from plait.records.full_text import OpenCopy, ProviderReport, StandingNotice
from plait.records.problem import InputRejected, Problem

MOST_COPIES = 10
_LONGEST = 200
_MARKUP = re.compile(r"<[^<>]*>|[<>]")
_ADDRESS = re.compile(r"https?://[^\s\"'<>#\\]{1,1900}", re.IGNORECASE)
_VERSIONS = {"publishedversion": "published", "acceptedversion": "accepted", "submittedversion": "submitted"}
_VERSION_ORDER = ("published", "accepted", "submitted", "")
Standing = Literal["retracted", "concern", "corrected", "retraction notice"]
_STANDING_OF_UPDATE: dict[str, Standing] = {
    "retraction": "retracted",
    "withdrawal": "retracted",
    "removal": "retracted",
    "partial_retraction": "retracted",
    "expression_of_concern": "concern",
    "correction": "corrected",
    "corrigendum": "corrected",
    "erratum": "corrected",
}
_STANDING_OF_EUROPE_PMC: dict[str, Standing] = {
    "retraction in": "retracted",
    "retracted and republished in": "retracted",
    "corrected and republished in": "corrected",
    "expression of concern in": "concern",
    "erratum in": "corrected",
    "retraction of": "retraction notice",
}


def read_answer(provider: str, data: bytes, *, doi: str = "", pmid: str = "") -> ProviderReport:
    """What a provider ('unpaywall', 'europepmc', 'openalex', 'crossref') says of the paper asked for.

    Parameters: data, the body of its answer. doi, pmid: what was asked; an answer about another paper is 'unknown'.
    Returns: a report, its copies in the order published, accepted, submitted; publisher before repository.
    Raises: InputRejected when the answer is not of that provider's form.

    >>> read_answer("openalex", b'{"doi": "https://doi.org/10.1000/A", "is_retracted": true}', doi="10.1000/a").standing
    (StandingNotice(kind='retracted', notice=''),)
    """
    name, read = _READERS[provider]
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputRejected(_not_understood(name, "it is not JSON")) from error
    if not isinstance(found, dict):
        raise InputRejected(_not_understood(name, "it is not an object"))
    return read(found, doi.lower(), pmid)


def _not_understood(name: str, cause: str) -> Problem:
    return Problem(f"Answer of {name}", f"It could not be understood: {cause}.", "Ask again later.")


def _unpaywall(found: Mapping[str, Any], doi: str, pmid: str) -> ProviderReport:
    if not _same_doi(found.get("doi"), doi):
        return ProviderReport("Unpaywall", "unknown")
    places = [found.get("best_oa_location"), *_list(found.get("oa_locations"))]
    copies = (
        [_unpaywall_copy(place) for place in places if isinstance(place, dict)] if found.get("is_oa") is True else []
    )
    return ProviderReport("Unpaywall", "found", _best(copies))


def _unpaywall_copy(place: Mapping[str, Any]) -> OpenCopy:
    url = (
        _address(place.get("url_for_pdf")) or _address(place.get("url_for_landing_page")) or _address(place.get("url"))
    )
    return OpenCopy(url, _version(place.get("version")), _text(place.get("license")), _host(place.get("host_type")))


def _openalex(found: Mapping[str, Any], doi: str, pmid: str) -> ProviderReport:
    if not _same_doi(found.get("doi"), doi):
        return ProviderReport("OpenAlex", "unknown")
    # `locations` also names the places where the text is paid for.
    places = [found.get("best_oa_location"), *_list(found.get("locations"))]
    copies = [_openalex_copy(place) for place in places if isinstance(place, dict) and place.get("is_oa") is True]
    standing = (StandingNotice("retracted"),) if found.get("is_retracted") is True else ()
    return ProviderReport("OpenAlex", "found", _best(copies), standing)


def _openalex_copy(place: Mapping[str, Any]) -> OpenCopy:
    url = _address(place.get("pdf_url")) or _address(place.get("landing_page_url"))
    source = place.get("source")  # null where OpenAlex does not know whose place it is
    kind = _text(source.get("type")) if isinstance(source, dict) else ""
    host = {"journal": "publisher", "repository": "repository"}.get(kind, "")
    return OpenCopy(url, _version(place.get("version")), _text(place.get("license")), host)


def _crossref(found: Mapping[str, Any], doi: str, pmid: str) -> ProviderReport:
    work = found["message"] if isinstance(found.get("message"), dict) else found
    if not _same_doi(work.get("DOI"), doi):
        return ProviderReport("Crossref", "unknown")
    standing = [_update(update, told="updated-by") for update in _dicts(work.get("updated-by"))]
    standing += [_update(update, told="update-to") for update in _dicts(work.get("update-to"))]
    # Crossref's links are for text mining and often paid for; only a Creative Commons licence of the version of record
    # says that a reader may read it.
    free = [
        _address(licence.get("URL"))
        for licence in _dicts(work.get("license"))
        if "creativecommons.org/" in _address(licence.get("URL")) and licence.get("content-version") == "vor"
    ]
    # Not the answer's own address: a DOI's signs are often not encoded in it.
    page = "https://doi.org/" + quote(doi, safe="/")
    copies = [OpenCopy(page, "published", free[0], "publisher")] if free else []
    return ProviderReport("Crossref", "found", _best(copies), _once(standing))


def _update(update: Mapping[str, Any], *, told: str) -> StandingNotice | None:
    kind = _STANDING_OF_UPDATE.get(_text(update.get("type")).lower().replace(" ", "_"))
    if told == "update-to":
        return StandingNotice("retraction notice", _doi(update.get("DOI"))) if kind == "retracted" else None
    return StandingNotice(kind, _doi(update.get("DOI"))) if kind else None


def _europe_pmc(found: Mapping[str, Any], doi: str, pmid: str) -> ProviderReport:
    results = found.get("resultList")
    if not isinstance(results, dict):
        raise InputRejected(_not_understood("Europe PMC", "it has no list of results"))
    for one in _dicts(results.get("result")):
        if _same_doi(one.get("doi"), doi) if doi else _text(one.get("pmid")) == pmid:
            return ProviderReport("Europe PMC", "found", _europe_pmc_copies(one), _once(_europe_pmc_standing(one)))
    return ProviderReport("Europe PMC", "unknown")


def _europe_pmc_copies(one: Mapping[str, Any]) -> tuple[OpenCopy, ...]:
    copies = []
    urls = one.get("fullTextUrlList")
    for place in _dicts(urls.get("fullTextUrl")) if isinstance(urls, dict) else []:
        if _text(place.get("availabilityCode")) in ("OA", "F"):
            host = "repository" if _text(place.get("site")) in ("Europe_PMC", "PubMedCentral") else ""
            copies.append(OpenCopy(_address(place.get("url")), "", _text(one.get("license")), host))
    pmcid = _text(one.get("pmcid"))
    if re.fullmatch(r"PMC[0-9]+", pmcid) and one.get("isOpenAccess") == "Y":
        copies.append(OpenCopy(f"https://europepmc.org/articles/{pmcid}", "", _text(one.get("license")), "repository"))
    return _best(copies)


def _europe_pmc_standing(one: Mapping[str, Any]) -> Iterator[StandingNotice | None]:
    corrections = one.get("commentCorrectionList")
    for each in _dicts(corrections.get("commentCorrection")) if isinstance(corrections, dict) else []:
        kind = _STANDING_OF_EUROPE_PMC.get(_text(each.get("type")).lower())
        yield StandingNotice(kind, _text(each.get("id"))) if kind else None
    kinds = one.get("pubTypeList")
    said = {_text(kind).lower() for kind in _list(kinds.get("pubType"))} if isinstance(kinds, dict) else set()
    if "retracted publication" in said:
        yield StandingNotice("retracted")
    if "retraction of publication" in said:
        yield StandingNotice("retraction notice")


def _once(standing: Any) -> tuple[StandingNotice, ...]:
    """One notice of each kind, the one that names its source before one that does not."""
    by_kind: dict[str, StandingNotice] = {}
    for notice in standing:
        if notice and (notice.kind not in by_kind or (notice.notice and not by_kind[notice.kind].notice)):
            by_kind[notice.kind] = notice
    return tuple(by_kind.values())


def _best(copies: list[OpenCopy]) -> tuple[OpenCopy, ...]:
    once = {copy.url: copy for copy in reversed(copies) if copy.url}
    kept = [copy for copy in copies if once.get(copy.url) is copy]
    kept.sort(key=lambda copy: (_VERSION_ORDER.index(copy.version), copy.host != "publisher"))
    return tuple(kept[:MOST_COPIES])


def _same_doi(given: object, asked: str) -> bool:
    return bool(asked) and _doi(given) == asked


def _doi(value: object) -> str:
    return normalise_doi(value[:500]) if isinstance(value, str) else ""


def _text(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)[:_LONGEST]
    return one_line(_MARKUP.sub(" ", value[: 5 * _LONGEST]))[:_LONGEST] if isinstance(value, str) else ""


def _address(value: object) -> str:
    return value if isinstance(value, str) and _ADDRESS.fullmatch(value) else ""


def _version(value: object) -> str:
    return _VERSIONS.get(_text(value).lower(), "")


def _host(value: object) -> str:
    return value if isinstance(value, str) and value in ("publisher", "repository") else ""


def _list(value: object) -> list[Any]:
    return value[:1000] if isinstance(value, list) else []


def _dicts(value: object) -> list[Mapping[str, Any]]:
    if isinstance(value, dict):  # Europe PMC makes its JSON from XML, where one element may stand for a list of one.
        return [value]
    return [each for each in _list(value) if isinstance(each, dict)]


_Reader = Callable[[Mapping[str, Any], str, str], ProviderReport]
_READERS: dict[str, tuple[str, _Reader]] = {
    "unpaywall": ("Unpaywall", _unpaywall),
    "europepmc": ("Europe PMC", _europe_pmc),
    "openalex": ("OpenAlex", _openalex),
    "crossref": ("Crossref", _crossref),
}
