"""Reads of related papers: those stored on import, and the words of a study's papers that they are found by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plait.library.models import Neighbour, Paper
from plait.library.queries import RelatedPaper
from plait.methods.related import terms_of
from plait.methods.word_index import PaperWords, WordIndex, word_index
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class IndexedPapers:
    """The words of a study's papers. ids: the paper of each row of the index, in order."""

    ids: tuple[int, ...]
    index: WordIndex


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


def without_neighbours(study: Study) -> set[int]:
    """Papers whose neighbours have not been stored yet, and those that have none."""
    return set(Paper.objects.filter(study=study, neighbours=None).values_list("pk", flat=True))


def stored_neighbours(paper: Paper, limit: int = 10) -> list[RelatedPaper]:
    """The papers found near this one when papers last came or went, nearest first. One query."""
    rows = Neighbour.objects.filter(paper=paper).select_related("other").order_by("rank")[:limit]
    return [RelatedPaper(row.other, row.score, tuple(row.words)) for row in rows]
