"""Which papers of a file are in a library already."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from plait.methods.papers.notices import bare_title
from plait.records.paper import Paper

# Dice's coefficient of runs of three letters, and the part of the shorter title's runs that the longer one has.
_ALIKE, _CONTAINED = 0.45, 0.8
# A DOI that stands at more records than these is nobody's.
_COMPARED = 20
_NOT_A_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class PaperKey:
    """What a paper is recognised by. title, first_author: letters and digits alone, lower case, without accents."""

    doi: str = ""
    pmid: str = ""
    title: str = ""
    year: int | None = None
    first_author: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A paper met before. by: what it was recognised by. known: its place among the known papers, None when it
    stands earlier in the same file, at `earlier`. is_doubtful: it has another title, so somebody must say whether the
    two are one."""

    by: str
    known: int | None = None
    earlier: int | None = None
    is_doubtful: bool = False


def key_of(paper: Paper) -> PaperKey:
    """
    >>> key_of(Paper("The  Éléphant; again", year=2012, doi="10.1000/A")).title
    'theelephantagain'
    """
    return paper_key(
        doi=paper.doi,
        pmid=paper.pmid,
        title=paper.title,
        year=paper.year,
        first_author=paper.authors[0].family if paper.authors else "",
    )


def paper_key(*, doi: str, pmid: str, title: str, year: int | None, first_author: str) -> PaperKey:
    """The key of a paper given by its fields as they stand in its record."""
    return PaperKey(doi.lower(), pmid, _letters(bare_title(title)), year, _letters(first_author))


def title_key(key: PaperKey) -> str:
    """24 signs that are the same for papers of the same title and year, by which a library looks for them; '' for a
    paper without title. Others may have them too, so whoever is found by them is compared by `met_before`.

    >>> title_key(PaperKey(title="onteams", year=2012)) == title_key(PaperKey(title="onteams", year=2012, doi="10.1/x"))
    True
    """
    return blake2b(f"{key.year} {key.title}".encode(), digest_size=12).hexdigest() if key.title else ""


def _letters(text: str) -> str:
    if text.isascii():
        return _NOT_A_LETTER.sub("", text.lower())
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return _NOT_A_LETTER.sub("", "".join(mark for mark in decomposed if not unicodedata.combining(mark)))


def met_before(new: Sequence[PaperKey], known: Iterable[PaperKey]) -> list[Match | None]:
    """For each new paper the one it repeats, among the known ones or earlier in `new`; None when it is new.

    Two papers are the same when their DOI is the same, or their PMID, or their title and year; the last only when
    nothing both carry (DOI, PMID, first author) differs: "Editorial" of 2012 is many papers. One DOI, or PMID, under
    two wholly different titles is a doubt: a database may have given a chapter its book's.

    >>> met_before([PaperKey(doi="10.1/x"), PaperKey(doi="10.1/x")], [])[1]
    Match(by='DOI', known=None, earlier=0, is_doubtful=False)
    >>> met_before([PaperKey("10.1/x", title="trustinteams"), PaperKey("10.1/x", title="achapteronweights")], [])[1]
    Match(by='DOI', known=None, earlier=0, is_doubtful=True)
    """
    seen = _Seen()
    for place, key in enumerate(known):
        seen.add(key, known=place)
    matches: list[Match | None] = []
    for place, key in enumerate(new):
        match = seen.match(key)
        matches.append(match)
        if match is None or match.is_doubtful:
            seen.add(key, earlier=place)
    return matches


_Place = tuple[PaperKey, int | None, int | None]


class _Seen:
    def __init__(self) -> None:
        self._by_doi: dict[str, list[_Place]] = {}
        self._by_pmid: dict[str, list[_Place]] = {}
        self._by_title: dict[tuple[str, int | None], list[_Place]] = {}

    def add(self, key: PaperKey, *, known: int | None = None, earlier: int | None = None) -> None:
        place = key, known, earlier
        if key.doi:
            self._by_doi.setdefault(key.doi, []).append(place)
        if key.pmid:
            self._by_pmid.setdefault(key.pmid, []).append(place)
        if key.title:
            self._by_title.setdefault((key.title, key.year), []).append(place)

    def match(self, key: PaperKey) -> Match | None:
        doubtful: Match | None = None
        for by, places in (("DOI", self._by_doi.get(key.doi, ())), ("PMID", self._by_pmid.get(key.pmid, ()))):
            for other, known, earlier in places[:_COMPARED]:
                if _has_same_title(key.title, other.title):
                    return Match(by, known, earlier)
                doubtful = doubtful or Match(by, known, earlier, is_doubtful=True)
        for other, known, earlier in self._by_title.get((key.title, key.year), ()):
            if _may_be_one(key, other):
                return Match("title and year", known, earlier)
        return doubtful


def _has_same_title(one: str, other: str) -> bool:
    """Whether two titles may be of one paper: much the same, one a part of the other, or one not known."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short) or long.endswith(short):
        return True
    triples = [{title[at : at + 3] for at in range(max(1, len(title) - 2))} for title in (short, long)]
    common = len(triples[0] & triples[1])
    return 2 * common / (len(triples[0]) + len(triples[1])) >= _ALIKE or common / len(triples[0]) >= _CONTAINED


def _may_be_one(one: PaperKey, other: PaperKey) -> bool:
    pairs = ((one.doi, other.doi), (one.pmid, other.pmid), (one.first_author, other.first_author))
    return all(left == right or not left or not right for left, right in pairs)
