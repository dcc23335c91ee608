"""What Unpaywall says of a paper, as the paper's record.

Source: Unpaywall, REST API v2, data format (DOI object).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.values import find_issns, find_year, normalise_doi, one_line
from plait.records.paper import Author, Paper

_KIND_OF_GENRE = {
    "journal-article": "article-journal",
    "proceedings-article": "paper-conference",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "book": "book",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "posted-content": "article",
    "dissertation": "thesis",
    "report": "report",
    "dataset": "dataset",
}
_PLAIN = ("oa_status", "published_date", "updated")
_ADDRESSES = ("url_for_pdf", "url_for_landing_page", "url")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\\\]{1,1900}", re.IGNORECASE)


def is_unpaywall(item: Mapping[str, Any]) -> bool:
    """
    >>> is_unpaywall({"doi": "10.1000/a", "is_oa": False, "oa_locations": []})
    True
    """
    return {"doi", "is_oa", "oa_locations"} <= item.keys()


def unpaywall_paper(item: Mapping[str, Any]) -> Paper:
    """The paper; where it can be read free of charge stays in `extra`, the places in the order of the answer.

    >>> unpaywall_paper({"doi": "10.1000/A", "title": "On <i>teams</i>", "year": 2012}).title
    'On teams'
    """
    genre = _text(item.get("genre"))
    extra: dict[str, tuple[str, ...]] = {name: (_text(item.get(name)),) for name in _PLAIN if _text(item.get(name))}
    places = [place for place in _list(item.get("oa_locations")) if isinstance(place, dict)]
    addresses = [address for place in places for address in (_address(place),) if address]
    if addresses:
        extra["oa_locations"] = tuple(dict.fromkeys(addresses))
    if genre and genre not in _KIND_OF_GENRE:
        extra["genre"] = (genre,)
    return Paper(
        title=one_line(without_markup(_text(item.get("title")))),
        kind=_KIND_OF_GENRE.get(genre, "document"),
        authors=tuple(_authors(item.get("z_authors"))),
        year=find_year(_text(item.get("year"))) or find_year(_text(item.get("published_date"))),
        journal=one_line(without_markup(_text(item.get("journal_name")))),
        publisher=_text(item.get("publisher")),
        doi=normalise_doi(_text(item.get("doi"))),
        issn=find_issns(_text(item.get("journal_issns"))),
        url=_address({"url": item.get("doi_url")}),
        extra=extra,
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return "" if value is None or isinstance(value, (dict, list)) else one_line(str(value))


def _address(place: Mapping[str, Any]) -> str:
    said = (_text(place.get(name)) for name in _ADDRESSES)
    return next((address for address in said if _ADDRESS.fullmatch(address)), "")


def _authors(value: Any) -> Iterator[Author]:
    for author in _list(value):
        if isinstance(author, dict):
            family, given = _text(author.get("family")), _text(author.get("given"))
            # Since 2025 an author is one text.
            whole = family or _text(author.get("name")) or _text(author.get("raw_author_name")) or given
            if whole:
                yield Author(whole, given if family else "")
