"""Reads of related papers: those stored on import, and what they are found by."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from plait.library import large_index
from plait.library.models import Neighbour, Paper
from plait.library.paper_index import PaperIndex
from plait.library.queries import RelatedPaper
from plait.library.sentence_model import model_name
from plait.library.vector_queries import meaning_of
from plait.methods.papers.related import N_CANDIDATES, related_papers
from plait.methods.papers.terms import terms_of
from plait.methods.papers.word_index import PaperWords, WordIndex, word_index
from plait.study.models import Study

# In a study with more papers, and no index of its own, somebody who opens one is not to wait for those near it.
FOUND_AT_ONCE = 3_000
_N_SHOWN = 10


@dataclass(frozen=True)
class IndexedPapers:
    """The words of some papers. ids: the paper of each row of the index, in order."""

    ids: tuple[int, ...]
    index: WordIndex

    @cached_property
    def meaning(self) -> NDArray[np.float32] | None:
        """What a sentence model made of each, None where there is no model. Read when it is asked for: a feed does
        without."""
        model = model_name()
        return meaning_of(self.ids, model) if model else None


@dataclass(frozen=True, slots=True)
class Near:
    """A paper near another one, see `methods.papers.related.RelatedPaper`."""

    paper_id: int
    score: float
    shared: tuple[str, ...]


def indexed_papers(study: Study) -> IndexedPapers:
    """The index of all papers of the study. One query; some seconds for 15,000 papers."""
    ids: list[int] = []

    def words() -> Iterator[PaperWords]:
        rows = Paper.objects.filter(study=study).order_by("pk").values_list("pk", "title", "terms")
        for pk, title, terms in rows.iterator(chunk_size=2000):
            ids.append(pk)
            yield PaperWords(terms_of(title), terms.split())

    index = word_index(words())
    return IndexedPapers(tuple(ids), index)


def near_among(papers: IndexedPapers, paper_id: int, *, limit: int) -> list[Near]:
    """The nearest of these papers, which stand in the order of their ids, to one of them, nearest first."""
    return _near(papers, bisect_left(papers.ids, paper_id), None, limit)


def near_by_index(index: PaperIndex, paper_id: int, *, limit: int) -> list[Near]:
    """The papers of a study with a large index that are nearest to one of them, nearest first. Two queries."""
    terms = Paper.objects.filter(pk=paper_id).values_list("terms", flat=True).first() or ""
    candidates = index.nearest(dict.fromkeys(terms.split()), N_CANDIDATES, but=paper_id)
    papers = papers_with_words([paper_id, *candidates], index)
    return _near(papers, 0, range(1, len(papers.ids)), limit) if papers.ids[:1] == (paper_id,) else []


def papers_with_words(ids: Iterable[int], index: PaperIndex) -> IndexedPapers:
    """The papers, in this order, that are in the database; what a word weighs is told by all papers of the study."""
    wanted = list(ids)
    rows = Paper.objects.filter(pk__in=wanted).order_by().values_list("pk", "title", "terms")
    found = {pk: PaperWords(terms_of(title), terms.split()) for pk, title, terms in rows}
    known = tuple(pk for pk in wanted if pk in found)
    n_holding = index.n_holding({word for words in found.values() for word in words.text})
    words = word_index((found[pk] for pk in known), n_papers=index.n_papers, n_holding=n_holding)
    return IndexedPapers(known, words)


def _near(papers: IndexedPapers, place: int, candidates: Sequence[int] | None, limit: int) -> list[Near]:
    found = related_papers(papers.index, place, limit=limit, candidates=candidates, meaning=papers.meaning)
    return [Near(papers.ids[each.index], each.score, each.shared) for each in found]


def found_neighbours(paper: Paper, *, at_once: bool = False) -> list[RelatedPaper] | None:
    """The papers near this one, found now, nearest first.

    None while the index of a study with many papers is made, and where it takes long although it is wanted at_once.
    """
    few = min(large_index.MOST_WITHOUT, FOUND_AT_ONCE)
    is_small = Paper.objects.filter(study=paper.study).order_by()[: few + 1].count() <= few
    index = None if is_small else large_index.index_of(paper.study)
    if index is not None:
        near = near_by_index(index, paper.pk, limit=_N_SHOWN)
    elif is_small or not (at_once or large_index.is_large(paper.study)):
        near = near_among(indexed_papers(paper.study), paper.pk, limit=_N_SHOWN)
    else:
        return None
    papers = Paper.objects.in_bulk([each.paper_id for each in near])
    return [RelatedPaper(papers[each.paper_id], each.score, each.shared) for each in near if each.paper_id in papers]


def without_neighbours(study: Study) -> set[int]:
    """Papers whose neighbours have not been stored yet, and those that have none."""
    return set(Paper.objects.filter(study=study, neighbours=None).values_list("pk", flat=True))


def stored_neighbours(paper: Paper) -> list[RelatedPaper]:
    """The papers found near this one when papers last came or went, nearest first. One query."""
    rows = Neighbour.objects.filter(paper=paper).select_related("other").order_by("rank")[:_N_SHOWN]
    return [RelatedPaper(row.other, row.score, tuple(row.words)) for row in rows]
