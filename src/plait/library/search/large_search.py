"""A search answered by the large index of a study: how it is asked, and what was found as a list of papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import tantivy
from django.db.models import QuerySet

from plait.formats.references.paper_query import And, Field, Not, Or, Query, Words, Years
from plait.library.papers.models import Paper
from plait.library.search.fields import MARKED, chosen_papers
from plait.library.search.paper_index import (
    PaperIndex,
    all_of,
    any_of,
    doi_query,
    papers_query,
    pmid_query,
    years_query,
)
from plait.library.search.text_index import among
from plait.study.models import Account, Study


@dataclass(frozen=True)
class FoundPapers:
    """Papers of a study that its index found: rows as `rows` gives them, the best first, or by_year (see
    `PaperIndex.found`). What went out of the database after the index looked is left out. is_all: whether nothing was
    asked for."""

    rows: QuerySet[Paper]
    index: PaperIndex
    query: tantivy.Query
    by_year: str = ""
    is_all: bool = False

    @cached_property
    def _first(self) -> tuple[int, list[int]]:
        return self.index.found(self.query, _FIRST, by_year=self.by_year)

    def count(self) -> int:
        return self._first[0]

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, wanted: slice) -> list[Paper]:
        start, stop = wanted.start or 0, self.count() if wanted.stop is None else wanted.stop
        if stop <= _FIRST:
            return self._papers(self._first[1][start:stop])
        return self._papers(self.index.found(self.query, stop - start, start, by_year=self.by_year)[1])

    def order_by(self, *fields: str) -> FoundPapers | QuerySet[Paper]:
        if fields[0] in ("year", "-year"):
            by_year = "first" if fields[0] == "year" else "last"
            return FoundPapers(self.rows, self.index, self.query, by_year, self.is_all)
        if self.is_all:
            return self.rows.order_by(*fields)
        return self.rows.filter(among(self._ids())).order_by(*fields)

    def iterator(self, chunk_size: int = 1000) -> Iterator[Paper]:
        ids = iter(self._ids())
        while step := list(islice(ids, chunk_size)):
            yield from self._papers(step)

    def _ids(self) -> list[int]:
        return self.index.found(self.query, self.count(), by_year=self.by_year)[1]

    def _papers(self, ids: list[int]) -> list[Paper]:
        rows = {paper.pk: paper for paper in self.rows.filter(pk__in=ids).order_by()}
        return [rows[pk] for pk in ids if pk in rows]


# What a first page shows: it is found together with the count.
_FIRST = 50


@dataclass(frozen=True, slots=True)
class Asking:
    """Puts a search into the terms of an index."""

    index: PaperIndex
    study: Study
    account: Account

    def ranked(self, part: Query) -> tantivy.Query:
        """The same papers as `of`; those that hold the words in their title come before others."""
        titles = [self.index.title_query(words.text) for words in _of_any_field(part)]
        if isinstance(part, And):
            return self._all_of(part, titles)
        if isinstance(part, Words):
            return any_of([self.of(part), *titles])  # quicker than all_of, and a title's words are among the others
        return all_of([self.of(part)], (), titles)

    def of(self, part: Query) -> tantivy.Query:
        if isinstance(part, Words):
            return self.index.words_query(part.text, part.field, is_prefix=part.is_prefix)
        if isinstance(part, Not):
            return all_of((), [self.of(part.part)])
        if isinstance(part, And):
            return self._all_of(part, ())
        if isinstance(part, Or):
            return any_of(self.of(each) for each in part.parts)
        if isinstance(part, Years):
            return years_query(part.first, part.last)
        return self._field(part)

    def _all_of(self, part: And, better: Iterable[tantivy.Query]) -> tantivy.Query:
        wanted = [self.of(each) for each in part.parts if not isinstance(each, Not)]
        unwanted = [self.of(each.part) for each in part.parts if isinstance(each, Not)]
        return all_of(wanted, unwanted, better)

    def _field(self, part: Field) -> tantivy.Query:
        if part.name == "doi":
            return doi_query(part.value.removeprefix("https://doi.org/"))
        if part.name == "pmid":
            return pmid_query(part.value)
        if part == Field("is", "unmarked"):
            return all_of((), [self._field(MARKED)])
        chosen = chosen_papers(part, self.study, self.account)
        return papers_query(set(chosen.values_list("paper_id", flat=True)))


def _of_any_field(part: Query) -> Iterator[Words]:
    """The words and phrases, of no field, by which papers are found."""
    if isinstance(part, Words) and not part.field and not part.is_prefix:
        yield part
    if isinstance(part, (And, Or)):
        for inner in part.parts:
            yield from _of_any_field(inner)


def found_papers(
    rows: QuerySet[Paper], index: PaperIndex, study: Study, asked: Query, account: Account, *, ranked: bool
) -> FoundPapers:
    """What the index finds of the study; the newest first unless it is ranked by the words."""
    asking = Asking(index, study, account)
    if ranked:
        return FoundPapers(rows, index, asking.ranked(asked))
    return FoundPapers(rows, index, asking.of(asked), "last", is_all=asked == And(()))
