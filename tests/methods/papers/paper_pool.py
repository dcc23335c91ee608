"""How well related papers and the feed find the other papers of a review, in a pool of nine reviews."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tests.methods.papers.screening_sets import POOL, screening_set

from plait.methods.papers.feed import Interest, rank_for
from plait.methods.papers.word_index import WordIndex, word_index, words_of

_MOST_QUERIES = 20


class Pool(NamedTuple):
    """index: of all papers. review: of each paper. included: whether its review included it."""

    index: WordIndex
    review: NDArray[np.int_]
    included: NDArray[np.bool_]

    def right(self, review: int) -> NDArray[np.bool_]:
        return self.included & (self.review == review)


def pool() -> Pool:
    sets = [screening_set(name) for name in POOL]
    papers = (words_of(*paper) for each in sets for paper in zip(each.titles, each.abstracts, strict=True))
    review = np.repeat(np.arange(len(sets)), [len(each.titles) for each in sets])
    return Pool(word_index(papers), review, np.concatenate([each.included for each in sets]))


def queries(of: Pool, seed: int) -> list[int]:
    """At most twenty included papers of each review."""
    rng = np.random.default_rng(seed)
    chosen: list[int] = []
    for review in range(len(POOL)):
        places = np.flatnonzero(of.right(review))
        drawn = places if len(places) <= _MOST_QUERIES else rng.choice(places, _MOST_QUERIES, replace=False)
        chosen += drawn.tolist()
    return chosen


def rank_quality(of: Pool, targets: Iterable[int], ranked: Callable[[int], Iterable[int]]) -> tuple[float, float]:
    """(MRR, P@10), each the mean over reviews of the mean over their queries."""
    found: dict[int, list[tuple[float, float]]] = {}
    for target in targets:
        review = int(of.review[target])
        is_right = of.right(review)[list(ranked(target))]
        first = np.flatnonzero(is_right)
        quality = (1 / (first[0] + 1) if len(first) else 0.0, is_right[:10].sum() / 10)
        found.setdefault(review, []).append(quality)
    mrr, precision = np.mean([np.mean(each, axis=0) for each in found.values()], axis=0)
    return float(mrr), float(precision)


def feed_precision(of: Pool, n_likes: int, seed: int, n_draws: int = 3) -> float:
    """P@10 after some likes, the mean over reviews and draws."""
    rng = np.random.default_rng(seed)
    found = []
    for review in range(len(POOL)):
        right = of.right(review)
        for _ in range(n_draws):
            likes = rng.choice(np.flatnonzero(right), n_likes, replace=False)
            shown = rank_for(of.index, Interest("", tuple(likes.tolist())), limit=10)
            found.append(right[[item.index for item in shown]].mean())
    return float(np.mean(found))
