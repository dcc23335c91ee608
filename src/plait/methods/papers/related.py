"""Related papers: the search engine's best by the whole text, fused with the likeness of their topics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plait.methods.papers.word_index import WordIndex, heaviest_words, row_of

N_CANDIDATES = 200
# The constant of reciprocal rank fusion that Cormack and others found to do well on every collection they tried.
FUSION = 60
_WORDS_SHOWN = 8

Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class RelatedPaper:
    """index: its place in the collection. score: above 0, larger is nearer; comparable within one answer only.
    shared: words that both hold, the weightiest first."""

    index: int
    score: float
    shared: tuple[str, ...]


def best_by_words(index: WordIndex, target: int, limit: int = N_CANDIDATES) -> Places:
    """What a plain search engine finds for the whole text of a paper: places by BM25, nearest first, ties in order.

    Every word of the target counts once. Papers that share no word are left out, so is the target itself.

    >>> from plait.methods.papers.word_index import word_index, words_of
    >>> index = word_index([words_of("Trust in teams"), words_of("Costs"), words_of("Teams of nurses")])
    >>> best_by_words(index, 0).tolist()
    [2]
    """
    said = index.holds.indices[index.holds.indptr[target] : index.holds.indptr[target + 1]]
    parts = [slice(index.engine.indptr[column], index.engine.indptr[column + 1]) for column in said]
    if not parts:
        return np.empty(0, dtype=np.intp)
    rows = np.concatenate([index.engine.indices[part] for part in parts])
    shares = np.concatenate([index.engine.data[part] for part in parts])
    score = np.bincount(rows, weights=shares, minlength=index.n_papers).astype(np.float64)
    score[target] = 0.0
    return nearest(score, limit)


def nearest(score: NDArray[np.float64], limit: int) -> Places:
    """Places of the largest scores above 0, largest first; ties in the order of the collection.

    >>> nearest(np.array([0.0, 2.0, 3.0, 2.0]), 2).tolist()
    [2, 1]
    """
    found = np.flatnonzero(score > 0)
    if len(found) > limit:
        # Ties at the border are all kept until they are put in order.
        border = np.partition(score[found], len(found) - limit)[len(found) - limit]
        found = found[score[found] >= border]
    return found[np.lexsort((found, -score[found]))][:limit]


def related_papers(
    index: WordIndex,
    target: int,
    *,
    limit: int = 10,
    candidates: Sequence[int] | Places | None = None,
    meaning: NDArray[np.float32] | None = None,
) -> tuple[RelatedPaper, ...]:
    """The papers nearest to one of the collection.

    The candidates stand in two orders, the engine's and that of the likeness of topics (`word_index`), and in a third
    where a sentence model has read the papers; a paper's score is the sum of 1 / (60 + rank) over them.

    Parameters: target, the paper's place; candidates, places in the order of another engine, best first;
        `best_by_words` when None. meaning, a vector of length 1 for each paper, of shape (n_papers, n_dimensions); a
        row of zeros where the model has not read the paper.
    Source: Cormack, Clarke & Büttcher (2009), SIGIR, 758-759. doi:10.1145/1571941.1572114; Lin & Wilbur (2007), BMC
        Bioinformatics 8, 423. doi:10.1186/1471-2105-8-423

    >>> from plait.methods.papers.word_index import word_index, words_of
    >>> index = word_index([words_of("Trust in teams"), words_of("Costs"), words_of("Teams of nurses")])
    >>> [(found.index, found.shared) for found in related_papers(index, 0)]
    [(2, ('team',))]
    """
    by_engine = best_by_words(index, target) if candidates is None else np.asarray(candidates, dtype=np.intp)
    by_engine = by_engine[by_engine != target]
    if not len(by_engine):
        return ()
    wanted = row_of(index.likeness, target)
    likeness = np.asarray(index.likeness[by_engine] @ wanted)
    ranks = np.arange(1, len(by_engine) + 1)
    score = 1 / (FUSION + ranks)
    score[np.lexsort((ranks, -likeness))] += 1 / (FUSION + ranks)
    if meaning is not None and meaning[target].any():
        score[np.lexsort((ranks, -(meaning[by_engine] @ meaning[target])))] += 1 / (FUSION + ranks)
    order = np.lexsort((ranks, -score))[:limit]
    return tuple(
        RelatedPaper(int(place), float(score[at]), heaviest_words(index, int(place), wanted, _WORDS_SHOWN))
        for at, place in zip(order, by_engine[order], strict=True)
    )
