"""Which records of a collection describe one and the same paper, and why; the sure ones apart from the others."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from plait.methods.papers.notices import bare_title, is_preprint
from plait.records.paper import Paper

# Blocks above this size ("a retrospective study") are compared in the order of their titles, with the next few only:
# the time stays in proportion to the number of records.
_LARGEST_BLOCK = 12
_NEIGHBOURS = 6
# A title shorter than this ("Editorial", "Reply to the authors") tells no paper from another.
_TELLING_TITLE = 25
_ABSTRACT_LETTERS = 600
_REVIEW_FROM = 0.72
# What each comparison counts for, when both records hold the field.
_WEIGHTS = {
    "title": 6.0,
    "doi": 3.0,
    "pmid": 3.0,
    "abstract": 3.0,
    "authors": 2.0,
    "year": 1.5,
    "pages": 1.5,
    "journal": 1.0,
    "volume": 0.5,
}
_NAMES = {
    "title": "title",
    "doi": "DOI",
    "pmid": "PubMed number",
    "abstract": "abstract",
    "authors": "authors",
    "year": "year",
    "pages": "first page",
    "journal": "journal",
    "volume": "volume",
}
_SAME, _ALIKE = 0.999, 0.6
# A title may change on the way from the preprint to the journal.
_VERSIONS_ALIKE = 0.7

_NOT_A_LETTER = re.compile(r"[\W_]+")
_FIRST_PAGE = re.compile(r"[a-z]{0,3}0*([0-9]+)", re.IGNORECASE)
# A spreadsheet that took the pages 1-4 for a date.
_DATE = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]+|\b[ivx]+\b", re.IGNORECASE)
_EMPTY = frozenset({"", "na", "n/a", "nan", "none", "null"})
_LITTLE_WORDS = frozenset({"of", "the", "and", "in", "for", "de", "la", "et", "und", "der", "a", "on"})


@dataclass(frozen=True, slots=True)
class Match:
    """Two records that are, or may be, one paper.

    a, b: their places in the collection, a before b. score: how much of what both hold agrees, 0 to 1. reasons: what
    agrees and what does not, in words, the weightiest first. certain: they can be merged without asking; otherwise
    a person decides.
    """

    a: int
    b: int
    score: float
    reasons: tuple[str, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class _Traits:
    title: str
    title_text: str
    numbers: tuple[str, ...]
    doi: str
    pmid: str
    year: int | None
    families: frozenset[str]
    names: frozenset[str]
    first_author: str
    journal: tuple[str, ...]
    volume: str
    page: str
    abstract: str
    is_preprint: bool


def duplicate_pairs(papers: Sequence[Paper]) -> tuple[Match, ...]:
    """The pairs of records that are or may be one paper, in the order of their places.

    Records that share a key (DOI, PubMed number, an end of the title, its longest words, volume and page, first author
    and page, the abstract's beginning) are compared field by field. A pair is certain only when the identifiers,
    or the title together with the authors, the year and one more field, agree and nothing that both hold contradicts;
    and only as long as no two records merged so far carry different DOIs or PubMed numbers.
    Papers of one title in two places (a congress abstract and the article that followed, a preprint and its article)
    are never certain.

    The time grows in proportion to the number of records.
    Source: for keys and comparison, Hair et al. (2023), BMC Biol. 21, 189. doi:10.1186/s12915-023-01686-z

    >>> from plait.records.paper import Author
    >>> one = Paper("On teams and their trust", authors=(Author("Okafor", "A."),), year=2012, doi="10.1/a")
    >>> found = duplicate_pairs([one, Paper("Another matter"), replace(one, title="On teams, and their trust")])
    >>> [(match.a, match.b, match.certain, match.reasons[:2]) for match in found]
    [(0, 2, True, ('same title', 'same DOI'))]
    """
    traits = [_traits_of(paper) for paper in papers]
    matches = (_compared(a, b, traits[a], traits[b]) for a, b in sorted(_candidates(traits)))
    return _without_contradiction([match for match in matches if match is not None], traits)


def duplicate_groups(matches: Iterable[Match]) -> tuple[tuple[int, ...], ...]:
    """The records that the certain matches bring together, each group in order; records on their own are left out.

    >>> duplicate_groups([Match(0, 2, 1.0, (), True), Match(2, 5, 1.0, (), True), Match(1, 5, 0.8, (), False)])
    ((0, 2, 5),)
    """
    group_of: dict[int, list[int]] = {}
    for match in matches:
        if match.certain:
            left, right = group_of.setdefault(match.a, [match.a]), group_of.setdefault(match.b, [match.b])
            if left is not right:
                left.extend(right)
                group_of.update(dict.fromkeys(right, left))
    return tuple(sorted({tuple(sorted(group)) for group in group_of.values()}))


def _letters(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return _NOT_A_LETTER.sub("", "".join(mark for mark in decomposed if not unicodedata.combining(mark)))


def _name_words(names: Iterable[str]) -> frozenset[str]:
    words = (_letters(word) for name in names for word in re.split(r"[\W_]+", name))
    return frozenset(word for word in words if len(word) > 1)


def _value(text: str) -> str:
    return "" if text.strip().lower() in _EMPTY else text.strip()


def _traits_of(paper: Paper) -> _Traits:
    title = bare_title(_value(paper.title))
    families = _name_words(author.family for author in paper.authors)
    return _Traits(
        title=_letters(title),
        title_text=title,
        numbers=tuple(_NUMBER.findall(title.lower())),
        doi=_value(paper.doi).lower(),
        pmid=_value(paper.pmid),
        year=paper.year,
        families=families,
        names=families | _name_words(author.given for author in paper.authors),
        first_author=_letters(_value(paper.authors[0].family)) if paper.authors else "",
        journal=_journal_words(_value(paper.journal)),
        volume=(re.findall(r"[0-9]+", paper.volume) or [""])[0],
        page=_first_page(_value(paper.pages)),
        abstract=_letters(" ".join(section.text for section in paper.abstract)[: _ABSTRACT_LETTERS * 2]),
        is_preprint=is_preprint(paper),
    )


def _journal_words(journal: str) -> tuple[str, ...]:
    words = re.split(r"[\W_]+", unicodedata.normalize("NFKD", journal.partition(". Conference")[0]).casefold())
    return tuple(word for word in words if word and word not in _LITTLE_WORDS)


def _first_page(pages: str) -> str:
    found = None if _DATE.search(pages) else _FIRST_PAGE.match(pages)
    return found[1] if found else ""


def _candidates(traits: Sequence[_Traits]) -> set[tuple[int, int]]:
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(traits):
        for key in set(_keys(one)):
            blocks[key].append(place)
    pairs: set[tuple[int, int]] = set()
    for members in blocks.values():
        if len(members) <= _LARGEST_BLOCK:
            pairs.update(combinations(members, 2))
        else:
            members.sort(key=lambda place: (traits[place].title, traits[place].year or 0, place))
            for step in range(1, _NEIGHBOURS + 1):
                pairs.update((min(pair), max(pair)) for pair in zip(members, members[step:], strict=False))
    return pairs


def _keys(one: _Traits) -> Iterator[str]:
    if one.doi:
        yield "doi " + one.doi
    if one.pmid:
        yield "pmid " + one.pmid
    if one.title:
        yield "begin " + one.title[:25]
        yield "end " + one.title[-25:]
        words = sorted({_letters(word) for word in one.title_text.split()}, key=lambda word: (-len(word), word))
        yield "words " + " ".join(sorted(words[:4]))
    if one.page and one.year:
        yield f"page {one.page} {one.volume} {one.year}"
        if one.first_author:
            yield f"author {one.first_author} {one.page} {one.year}"
    if len(one.abstract) >= 100:
        yield "abstract " + one.abstract[:60]
        yield "middle " + one.abstract[-60:]


def _compared(a: int, b: int, one: _Traits, other: _Traits) -> Match | None:
    agreement = dict(_comparisons(one, other))
    weight = sum(_WEIGHTS[field] for field in agreement)
    score = sum(_WEIGHTS[field] * share for field, share in agreement.items()) / weight if weight else 0.0
    same_identifier = max(agreement.get("doi", 0), agreement.get("pmid", 0)) == 1
    if agreement.get("title", 0) < _ALIKE and not same_identifier:
        return None
    certain = _is_certain(one, other, agreement)
    versions = _are_versions(one, other, agreement)
    if not certain and score < _REVIEW_FROM and not same_identifier and not versions:
        return None
    reasons = (*_reasons(agreement), "a preprint and its published version") if versions else _reasons(agreement)
    return Match(a, b, round(score, 3), reasons, certain)


def _are_versions(one: _Traits, other: _Traits, agreement: Mapping[str, float]) -> bool:
    """Whether they may be a preprint and the article that came of it: another DOI, journal and often year."""
    years = abs(one.year - other.year) if one.year and other.year else 0
    alike = max(agreement.get("title", 0.0), agreement.get("abstract", 0.0))
    long_enough = min(len(one.title), len(other.title)) >= _TELLING_TITLE
    by_same = agreement.get("authors", 0.0) >= 0.5
    return one.is_preprint != other.is_preprint and alike >= _VERSIONS_ALIKE and long_enough and by_same and years <= 4


def _comparisons(one: _Traits, other: _Traits) -> Iterator[tuple[str, float]]:
    """Each field that both records hold, and how far it agrees, 0 to 1."""
    if one.title and other.title:
        yield "title", _alike(one.title, other.title)
    for field, left, right in (
        ("doi", one.doi, other.doi),
        ("pmid", one.pmid, other.pmid),
        ("pages", one.page, other.page),
        ("volume", one.volume, other.volume),
    ):
        if left and right:
            yield field, float(left == right)
    if one.year and other.year:
        yield "year", {0: 1.0, 1: 0.5}.get(abs(one.year - other.year), 0.0)
    if one.names and other.names:
        # Some exports take the given name for the family name; others hold initials alone.
        yield "authors", max(_share(one.families, other.families), _share(one.names, other.names))
    if one.journal and other.journal:
        yield "journal", float(_one_journal(one.journal, other.journal))
    if len(one.abstract) >= 100 and len(other.abstract) >= 100:
        length = min(len(one.abstract), len(other.abstract), _ABSTRACT_LETTERS)
        yield "abstract", _alike(one.abstract[:length], other.abstract[:length])


def _share(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / max(1, min(len(left), len(right)))


def _alike(left: str, right: str) -> float:
    """Dice's coefficient over runs of three letters, 0 to 1."""
    if left == right:
        return 1.0
    triples = [{text[at : at + 3] for at in range(max(1, len(text) - 2))} for text in (left, right)]
    return 2 * len(triples[0] & triples[1]) / (len(triples[0]) + len(triples[1]))


def _one_journal(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the shorter name abbreviates the longer: 'J Am Coll Cardiol', 'Journal of the American College of
    Cardiology'; a subtitle after the shorter one does not count."""
    short, long = sorted((left, right), key=len)
    return all(
        one.startswith(other) or other.startswith(one) for one, other in zip(short, long, strict=False)
    ) or _letters("".join(left)) == _letters("".join(right))


def _is_certain(one: _Traits, other: _Traits, agreement: Mapping[str, float]) -> bool:
    def at_least(field: str, share: float) -> bool:
        return agreement.get(field, 0.0) >= share

    def contradicts(*fields: str) -> bool:
        return any(agreement.get(field, 1.0) < _ALIKE for field in fields)

    if one.numbers != other.numbers or contradicts("doi", "pmid", "abstract"):
        return False
    if max(agreement.get("doi", 0.0), agreement.get("pmid", 0.0)) == 1:
        # One DOI may stand for a whole supplement of congress abstracts.
        elsewhere = contradicts("pages") and not at_least("abstract", 0.9)
        return at_least("title", 0.8) and at_least("year", 0.5) and at_least("authors", 0.3) and not elsewhere
    if contradicts("pages", "volume", "journal") or len(one.title) < _TELLING_TITLE or not at_least("authors", 0.5):
        return False
    if not at_least("title", 0.95) or not at_least("year", 1.0):
        return False
    printed = at_least("pages", 1) and (at_least("volume", 1) or at_least("journal", 1))
    return printed or (at_least("journal", 1) and at_least("abstract", 0.9))


def _reasons(agreement: Mapping[str, float]) -> tuple[str, ...]:
    said = []
    for field in sorted(agreement, key=lambda field: -_WEIGHTS[field]):
        share, name = agreement[field], _NAMES[field]
        if share >= _SAME:
            said.append(f"same {name}")
        elif field == "year" and share:
            said.append("years next to each other")
        elif share >= _ALIKE:
            said.append(f"{name} alike ({100 * share:.0f} %)")
        else:
            said.append(f"different {name}")
    return tuple(said)


def _without_contradiction(matches: Sequence[Match], traits: Sequence[_Traits]) -> tuple[Match, ...]:
    """The matches, those no longer certain that would bring two different DOIs or PubMed numbers into one group."""
    group_of = {place: [place] for match in matches for place in (match.a, match.b)}
    held_back: set[tuple[int, int]] = set()
    for match in sorted(matches, key=lambda match: (-match.score, match.a, match.b)):
        left, right = group_of[match.a], group_of[match.b]
        if not match.certain or left is right:
            continue
        together = [traits[place] for place in (*left, *right)]
        if all(len({value for value in values if value}) < 2 for values in _identifiers(together)):
            left.extend(right)
            group_of.update(dict.fromkeys(right, left))
        else:
            held_back.add((match.a, match.b))
    return tuple(
        replace(match, certain=False, reasons=(*match.reasons, "a record like both has another DOI or PubMed number"))
        if (match.a, match.b) in held_back
        else match
        for match in matches
    )


def _identifiers(traits: Sequence[_Traits]) -> tuple[list[str], list[str]]:
    return [one.doi for one in traits], [one.pmid for one in traits]
