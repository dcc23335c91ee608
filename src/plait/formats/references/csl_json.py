"""CSL JSON, the record of citation processors, and Crossref's work records, which are its near relation.

Source: Citation Style Language 1.0.2, csl-data.json schema; Crossref REST API, format of works.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from plait.formats.reading.xml_text import xml_text
from plait.formats.references.parts.file_text import LARGEST_RECORD, ReferenceText
from plait.formats.references.parts.markup import without_markup
from plait.formats.references.parts.structured_abstract import join_abstract, split_abstract
from plait.formats.references.parts.values import (
    SAYS_NOTHING,
    find_issns,
    find_year,
    join_keywords,
    normalise_doi,
    normalise_pages,
    normalise_pmcid,
    normalise_pmid,
    one_line,
    plain_lines,
    says_something,
    split_keywords,
    without_suffix,
)
from plait.formats.references.providers.unpaywall_work import is_unpaywall, unpaywall_paper
from plait.records.paper import Author, BrokenRecord, Paper
from plait.records.problem import InputRejected, Problem

_KIND_OF_CROSSREF = {
    "journal-article": "article-journal",
    "proceedings-article": "paper-conference",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "posted-content": "article",
    "dissertation": "thesis",
    "report-component": "report",
    "peer-review": "review",
}
_IN_FIELDS_NAMES = """
title type author issued container-title volume issue page publisher DOI PMID PMCID ISSN URL language abstract
keyword note custom
"""
_IN_FIELDS = frozenset(_IN_FIELDS_NAMES.split())
_STRUCTURED_NAMES = """
accessed available-date event-date original-date submitted collection-editor compiler composer container-author
contributor curator director editor editorial-director executive-producer guest host illustrator interviewer
narrator original-author performer producer recipient reviewed-author script-writer series-creator translator issued
"""
_STRUCTURED = frozenset(_STRUCTURED_NAMES.split())
_PLAIN_NAMES = """
id citation-key categories journalAbbreviation shortTitle annote archive archive_collection archive_location
archive-place authority call-number chapter-number citation-label collection-number collection-title
container-title-short dimensions division edition event event-title event-place genre ISBN jurisdiction license
locator medium number number-of-pages number-of-volumes original-publisher original-publisher-place original-title
page-first part part-title printing publisher-place references reviewed-genre reviewed-title scale section source
status supplement title-short version volume-title year-suffix
"""
_PLAIN = frozenset(_PLAIN_NAMES.split())
_MADE_ID = re.compile(r"paper-\d+")
_SPACE = re.compile(r"[ \t\r\n,]*")
_AFTER_NUMBER = frozenset(" \t\r\n,]")
_BEFORE_LIST = re.compile(r"\s*\[?")
LARGEST_WHOLE = 50_000_000


def stream_csl_json(text: ReferenceText) -> tuple[str, Iterator[Paper | BrokenRecord]]:
    """Papers and broken records of CSL JSON (a list, one item, {'items': [...]}), of Crossref works, of Unpaywall.

    Before them the name of the form, as the first item shows it. A list is read item by item; an object that holds a
    list of items is read whole, and may have LARGEST_WHOLE letters.

    Raises: InputRejected when the text is no JSON, or JSON without references.

    >>> text = ReferenceText.of('[{"type": "book", "title": "On teams", "issued": {"date-parts": [[2012]]}}]')
    >>> form, records = stream_csl_json(text)
    >>> form, next(records).year
    ('CSL JSON', 2012)
    """
    items = _items(text)
    first = next(items, None)
    form = "CSL JSON" if first is None else _form_of(first[1])
    return form, _records(items if first is None else chain((first,), items))


def _form_of(item: Any) -> str:
    if not isinstance(item, dict):
        return "CSL JSON"
    return "Unpaywall JSON" if is_unpaywall(item) else "Crossref JSON" if _is_crossref(item) else "CSL JSON"


def _records(items: Iterable[tuple[int, Any, str]]) -> Iterator[Paper | BrokenRecord]:
    for line, item, reason in items:
        if not reason and isinstance(item, dict):
            try:
                paper = unpaywall_paper(item) if is_unpaywall(item) else _paper(item)
            except (TypeError, ValueError, AttributeError, RecursionError) as error:
                reason = f"A value has another form than CSL JSON gives it ({type(error).__name__})."
            else:
                if says_something(paper):
                    yield paper
                    continue
                reason = SAYS_NOTHING
        shown = "" if item is None else xml_text(json.dumps(item, ensure_ascii=False)[:2000])
        yield BrokenRecord(line, reason or "The item is not an object with named values.", shown)


def _items(text: ReferenceText) -> Iterator[tuple[int, Any, str]]:
    """Line, value and fault of each item: a fault inside the list leaves the items before it readable."""
    if text.head().startswith("["):
        yield from _list_items(_Pieces(text))
        return
    try:
        whole = json.loads(_whole(text))
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise InputRejected(
            Problem(f"{text.name}, line {line}", "It cannot be read as JSON.", "Export the references again.")
        ) from error
    items = _items_of_object(whole)
    if items is None:
        cause = "It is JSON, but holds no references in CSL JSON or Crossref's form."
        raise InputRejected(Problem(text.name, cause, "Export CSL JSON."))
    for item in items:
        yield 1, item, ""


def _whole(text: ReferenceText) -> str:
    parts: list[str] = []
    n_letters = 0
    for piece in text.pieces():
        parts.append(piece)
        n_letters += len(piece)
        if n_letters > LARGEST_WHOLE:
            cause = f"It is one JSON object, which is read whole; {LARGEST_WHOLE // 1_000_000} MB are allowed."
            raise InputRejected(Problem(text.name, cause, "Export CSL JSON, a list of items, or export it in parts."))
    return "".join(parts)


class _Pieces:
    """What is in memory of a long text: `held`, from which `at` moves on. line: the number of the line at `at`."""

    def __init__(self, text: ReferenceText) -> None:
        self._pieces = text.pieces()
        self.held = ""
        self.at = 0
        self.line = 1
        self.has_more = True

    def move_to(self, position: int) -> None:
        self.line += self.held.count("\n", self.at, position)
        self.at = position

    def take_in(self) -> None:
        """At least as much again as is held beyond `at`, so that trying anew costs no more than the text is long."""
        wanted = 2 * (len(self.held) - self.at)
        parts = [self.held[self.at :]]
        n_letters = len(parts[0])
        while self.has_more and n_letters <= wanted:
            piece = next(self._pieces, None)
            self.has_more = piece is not None
            parts.append(piece or "")
            n_letters += len(parts[-1])
        self.held, self.at = "".join(parts), 0

    def is_at_end(self) -> bool:
        """Whether nothing more may be taken in for the item that begins at `at`."""
        return not self.has_more or len(self.held) - self.at > LARGEST_RECORD

    def skip(self, pattern: re.Pattern[str]) -> None:
        while True:
            found = pattern.match(self.held, self.at)
            self.move_to(found.end() if found else self.at)
            if self.at < len(self.held) or not self.has_more:
                return
            self.take_in()


def _list_items(pieces: _Pieces) -> Iterator[tuple[int, Any, str]]:
    decoder = json.JSONDecoder()
    pieces.skip(_BEFORE_LIST)
    while True:
        pieces.skip(_SPACE)
        if pieces.held[pieces.at : pieces.at + 1] == "]":
            return
        try:
            item, end = decoder.raw_decode(pieces.held, pieces.at)
            # A number may go on beyond what is held.
            is_whole = isinstance(item, (dict, list, str)) or pieces.held[end : end + 1] in _AFTER_NUMBER
        except (ValueError, RecursionError) as error:
            if isinstance(error, RecursionError) or pieces.is_at_end():
                yield pieces.line, None, "The item cannot be read as JSON, nor can what follows it."
                return
            is_whole = False
        if is_whole or pieces.is_at_end():
            yield pieces.line, item, ""
            pieces.move_to(end)
        else:
            pieces.take_in()


def _items_of_object(whole: Any) -> list[Any] | None:
    if not isinstance(whole, dict):
        return None
    if whole.get("message-type") and isinstance(whole.get("message"), dict):
        whole = whole["message"]
    if is_unpaywall(whole):
        return [whole]
    for key in ("items", "references"):
        if isinstance(whole.get(key), list):
            return list(whole[key])
    is_reference = "title" in whole and "type" in whole and not {"author", "issued", "DOI", "id"}.isdisjoint(whole)
    return [whole] if is_reference else None


def _is_crossref(item: Mapping[str, Any]) -> bool:
    return isinstance(item.get("title"), list) and "indexed" in item


def _paper(item: Mapping[str, Any]) -> Paper:
    kind = one_line(_string(item.get("type"))) or "document"
    issued = item.get("issued") or item.get("published-print") or item.get("published-online")
    issns = item.get("ISSN")
    return Paper(
        title=one_line(without_markup(_string(item.get("title")))),
        kind=_KIND_OF_CROSSREF.get(kind, kind),
        authors=tuple(author for author in map(_author, item.get("author") or ()) if author.family),
        year=_year(issued),
        journal=one_line(_string(item.get("container-title"))),
        volume=one_line(_string(item.get("volume"))),
        issue=one_line(_string(item.get("issue"))),
        pages=normalise_pages(_string(item.get("page"))),
        publisher=one_line(_string(item.get("publisher"))),
        doi=normalise_doi(_string(item.get("DOI"))),
        pmid=normalise_pmid(_string(item.get("PMID"))),
        pmcid=normalise_pmcid(_string(item.get("PMCID"))),
        issn=find_issns(" ".join(map(str, issns)) if isinstance(issns, list) else _string(issns)),
        url=one_line(_string(item.get("URL"))),
        language=one_line(_string(item.get("language"))),
        abstract=split_abstract(without_markup(_string(item.get("abstract")))),
        keywords=_keywords(item.get("keyword")),
        notes=tuple(note for note in map(plain_lines, _string(item.get("note")).split("\n\n")) if note),
        extra=_rest(item),
    )


def _string(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if value is None or isinstance(value, (dict, list)):
        return ""
    return str(value)


def _author(name: Any) -> Author:
    if not isinstance(name, dict):
        return Author(one_line(_string(name)))
    particles = [_string(name.get(key)) for key in ("dropping-particle", "non-dropping-particle", "family")]
    family = one_line(" ".join(part for part in particles if part))
    given = ", ".join(part for part in (_string(name.get("given")), _string(name.get("suffix"))) if part)
    whole = one_line(_string(name.get("literal") or name.get("name")))
    return Author(family, one_line(given)) if family else Author(whole or one_line(given))


def _year(date: Any) -> int | None:
    if not isinstance(date, dict):
        return find_year(_string(date))
    parts = date.get("date-parts")
    while isinstance(parts, list) and parts:
        parts = parts[0]
    year = None if isinstance(parts, list) else find_year(_string(parts))
    return year or find_year(_string(date.get("raw") or date.get("literal")))


def _keywords(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(dict.fromkeys(word for word in map(one_line, map(_string, value)) if word))
    return split_keywords(_string(value))


def _rest(item: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    rest: dict[str, tuple[str, ...]] = {}
    for key, value in item.items():
        if key not in _IN_FIELDS and value not in (None, "", [], {}) and not _is_made_id(key, value, item):
            rest[key] = (_as_text(value),)
    issued = item.get("issued")
    if isinstance(issued, dict) and issued != {"date-parts": [[_year(issued)]]}:
        rest["issued"] = (_as_text(issued),)
    custom = item.get("custom")
    if isinstance(custom, dict):
        for key, value in custom.items():
            values = value if isinstance(value, list) else [value]
            rest[key] = tuple(_as_text(one) for one in values if one not in (None, ""))
    return {key: values for key, values in rest.items() if any(values)}


def _is_made_id(key: str, value: Any, item: Mapping[str, Any]) -> bool:
    # CSL asks for an id; the one `write_csl_json` makes says nothing that a reader should keep.
    return key == "id" and isinstance(value, str) and (value == item.get("DOI") or bool(_MADE_ID.fullmatch(value)))


def _as_text(value: Any) -> str:
    return one_line(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True))


def write_csl_json(papers: Iterable[Paper]) -> str:
    """The papers as CSL JSON. What CSL has no variable for goes into its `custom` object, so nothing is lost.

    >>> json.loads(write_csl_json([Paper("On teams", year=2012)]))[0]["issued"]
    {'date-parts': [[2012]]}
    """
    return "".join(csl_json_pieces(papers))


def csl_json_pieces(papers: Iterable[Paper]) -> Iterator[str]:
    """The same, a paper after the other."""
    before = "[\n"
    for number, paper in enumerate(papers, 1):
        yield before + json.dumps(_item(paper, number), ensure_ascii=False, indent=1)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _item(paper: Paper, number: int) -> dict[str, Any]:
    item: dict[str, Any] = {"id": paper.doi or f"paper-{number}", "type": paper.kind, "title": paper.title}
    item["author"] = [_name(author) for author in paper.authors]
    item["issued"] = {"date-parts": [[paper.year]]} if paper.year is not None else None
    item |= {"container-title": paper.journal, "volume": paper.volume, "issue": paper.issue, "page": paper.pages}
    item |= {"publisher": paper.publisher, "DOI": paper.doi, "PMID": paper.pmid, "PMCID": paper.pmcid}
    item |= {"ISSN": ", ".join(paper.issn), "URL": paper.url, "language": paper.language}
    item |= {"abstract": join_abstract(paper.abstract), "keyword": join_keywords(paper.keywords)}
    item |= {"note": "\n\n".join(paper.notes)}
    custom: dict[str, list[str]] = {}
    for key, values in paper.extra.items():
        if len(values) == 1 and key in _STRUCTURED:
            item[key] = _parsed(values[0])
        elif len(values) == 1 and key in _PLAIN:
            item[key] = values[0]
        else:
            custom[key] = list(values)
    item["custom"] = custom
    return {key: value for key, value in item.items() if value or key == "title"}


def _name(author: Author) -> dict[str, str]:
    given, suffix = without_suffix(author.given)
    if not given:
        return {"family": author.family, "given": author.given} if author.given else {"literal": author.family}
    return {"family": author.family, "given": given} | ({"suffix": suffix} if suffix else {})


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
