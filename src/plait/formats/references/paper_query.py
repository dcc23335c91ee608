"""What a person types to search papers: words, "phrases", prefix*, AND, OR, NOT, brackets, fields (year:2010..2016)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plait.records.problem import InputRejected, Problem

LONGEST_QUERY = 500
_DEEPEST = 20
_MOST_PARTS = 100

TEXT_FIELDS = ("title", "author", "journal")
MARKS = ("saved", "liked", "disliked", "unmarked")
FIELDS = (*TEXT_FIELDS, "year", "doi", "pmid", "label", "folder", "is")

_PART = re.compile(
    r"""\s*(?:
        (?P<bracket>[()])
      | (?P<open>-?(?:title|author|journal|year|doi|pmid|label|folder|is):(?=[\s)]|$))
      | (?:(?P<minus>-)(?=\S))?
        (?:(?P<field>[A-Za-z]+):(?=[^\s)]))?
        (?:"(?P<phrase>[^"]*)"(?P<star>\*)? | (?P<word>[^\s()"]+))
      | (?P<quote>")
      | (?P<else>\S)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_YEARS = re.compile(r"(?P<first>[0-9]{1,4})?(?P<to>\.\.|-|–)?(?P<last>[0-9]{1,4})?")


@dataclass(frozen=True, slots=True)
class Words:
    """One word or a phrase. field: one of TEXT_FIELDS, '' for any. is_prefix: the last word may go on."""

    text: str
    field: str = ""
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """Papers of these years, both ends included; None: open."""

    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Field:
    """name: doi, pmid, label, folder or is (one of MARKS)."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    part: Query


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Query, ...]


Query = Words | Years | Field | Not | And | Or


def read_paper_query(text: str) -> Query | None:
    """What is searched for; None when nothing is. OR, AND and NOT are operators in capitals only; -word is NOT word.

    Parts without an operator between them must all be found. AND binds closer than OR.
    Raises: InputRejected with every problem found: an unknown field, years that are none, a quote or a bracket that
        is not closed, an operator with nothing beside it.

    >>> read_paper_query('trust* title:"team work" year:2010..2016')
    And(parts=(Words(text='trust', field='', is_prefix=True), Words(text='team work', field='title', is_prefix=False), \
Years(first=2010, last=2016)))
    >>> read_paper_query("nurses OR NOT is:saved")
    Or(parts=(Words(text='nurses', field='', is_prefix=False), Not(part=Field(name='is', value='saved'))))
    """
    cleaned = "".join(letter if letter.isprintable() else " " for letter in text)
    if len(cleaned) > LONGEST_QUERY:
        raise InputRejected(_problem(f"It has {len(cleaned)} characters.", f"Use at most {LONGEST_QUERY}."))
    reading = _Reading(list(_parts(cleaned)))
    found = reading.any_of()
    while reading.ahead == ")":
        reading.tell("A bracket ) is closed that was never opened.", "Take it out, or open one before it.")
        reading.step()
        reading.any_of()
    if reading.problems:
        raise InputRejected(list(dict.fromkeys(reading.problems)))
    return found


def _problem(cause: str, cure: str) -> Problem:
    return Problem("Search", cause, cure)


@dataclass(frozen=True, slots=True)
class _Term:
    field: str
    text: str
    is_prefix: bool
    is_excluded: bool


_Part = str | _Term


def _parts(text: str) -> Iterator[_Part]:
    """Brackets, operators in capitals, terms; '"' and 'field:' stand for what was begun and not finished."""
    for found in _PART.finditer(text):
        begun = found["bracket"] or found["quote"] or found["open"]
        field, is_excluded = (found["field"] or "").lower(), bool(found["minus"])
        if begun:
            yield begun
        elif found["phrase"] is not None:
            yield _Term(field, found["phrase"], bool(found["star"]), is_excluded)
        elif found["word"]:
            yield _word(found["word"], field, is_excluded)


def _word(word: str, field: str, is_excluded: bool) -> _Part:
    if not field and word in ("AND", "OR", "NOT") and not is_excluded:
        return word
    stem = word.rstrip("*")
    return _Term(field, stem, stem != word, is_excluded)


class _Reading:
    """Goes through the parts once, collecting problems on the way."""

    def __init__(self, parts: list[_Part]) -> None:
        self._parts = parts
        self._at = 0
        self._depth = 0
        self.problems: list[Problem] = []
        if len(parts) > _MOST_PARTS:
            self.tell(f"It has {len(parts)} parts.", f"Use at most {_MOST_PARTS}.")
            self._parts = []

    @property
    def ahead(self) -> _Part | None:
        return self._parts[self._at] if self._at < len(self._parts) else None

    def step(self) -> None:
        self._at += 1

    def tell(self, cause: str, cure: str) -> None:
        self.problems.append(_problem(cause, cure))

    def any_of(self) -> Query | None:
        found = [self._all_of()]
        while self.ahead == "OR":
            self.step()
            self._wants_more("OR", found[-1])
            found.append(self._all_of())
        return _joined(Or, found)

    def _all_of(self) -> Query | None:
        found: list[Query | None] = []
        while self.ahead not in (None, "OR", ")"):
            if self.ahead == "AND":
                self.step()
                self._wants_more("AND", found[-1] if found else None)
                continue
            found.append(self._one())
        return _joined(And, found)

    def _wants_more(self, operator: str, before: Query | None) -> None:
        if self.ahead in (None, "AND", "OR", ")") or (before is None and not self.problems):
            cure = f'Write words on both sides of {operator}, or put it in quotes to search for the word: "{operator}".'
            self.tell(f"{operator} has nothing beside it.", cure)

    def _one(self) -> Query | None:
        part = self.ahead
        self.step()
        if part == "NOT":
            if self.ahead in (None, "AND", "OR", ")"):
                self.tell("NOT has nothing after it.", 'Write what is to be left out after NOT: NOT "pilot study".')
                return None
            inner = self._one()
            return None if inner is None else Not(inner)
        if part == "(":
            return self._bracket()
        if part == '"':
            self.tell("A quotation mark is not closed.", 'Put " at both ends of the phrase.')
            return None
        if isinstance(part, _Term):
            leaf = self._leaf(part)
            return Not(leaf) if leaf is not None and part.is_excluded else leaf
        self.tell(f"{part} has nothing after it.", f"Write what to look for right after the colon: {part}word.")
        return None

    def _bracket(self) -> Query | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            self.tell("Brackets stand in one another too deeply.", f"Use at most {_DEEPEST} levels.")
            self._at = len(self._parts)
            return None
        inner = self.any_of()
        self._depth -= 1
        if self.ahead == ")":
            self.step()
        else:
            self.tell("A bracket ( is not closed.", "Close it with ), or take it out.")
        return inner

    def _leaf(self, term: _Term) -> Query | None:
        if term.field in ("", *TEXT_FIELDS):
            return Words(term.text, term.field, term.is_prefix) if any(map(str.isalnum, term.text)) else None
        value = term.text.strip()
        if term.field not in FIELDS:
            known = ", ".join(f"{field}:" for field in FIELDS)
            cure = f'Use one of {known} or put it in quotes to search for the words: "{term.field}: {value}".'
            self.tell(f"There is no field {term.field}:", cure)
        elif term.field == "year":
            return self._years(value)
        elif term.field == "is" and value.lower() not in MARKS:
            self.tell(f"is:{value} is no mark.", f"Use {', '.join(f'is:{mark}' for mark in MARKS)}.")
        elif not value:
            self.tell(f"{term.field}: has nothing after it.", f"Write what to look for: {term.field}:word.")
        else:
            return Field(term.field, value.lower() if term.field == "is" else value)
        return None

    def _years(self, value: str) -> Years | None:
        found = _YEARS.fullmatch(value)
        if found is None or not (found["first"] or found["last"]) or (found["last"] and not found["to"]):
            self.tell(f"year:{value} is no year.", "Write year:2012, year:2010..2016, year:2010.. or year:..2016.")
            return None
        first, last = (int(found[end]) if found[end] else None for end in ("first", "last"))
        if not found["to"]:
            return Years(first, first)
        if first is not None and last is not None and first > last:
            self.tell(f"year:{value} ends before it begins.", f"Write year:{last}..{first}.")
            return None
        return Years(first, last)


def _joined(kind: type[And] | type[Or], found: list[Query | None]) -> Query | None:
    parts = tuple(part for part in found if part is not None)
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(parts)
