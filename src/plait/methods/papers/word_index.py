"""The words of a collection of papers, counted and weighed: what related papers and the feed are ranked by."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.methods.papers.terms import terms_of

# Term saturation and length normalisation; the values that Robertson and Zaragoza give as usual for running text.
K1, B = 1.2, 0.75
# lambda and mu of the two Poisson processes; Lin and Wilbur fitted them on the TREC 2005 genomics collection.
ABOUT, IN_PASSING = 0.022, 0.013
# A word of the title counts as if it were said this many times more.
TITLE_AGAIN = 2

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The terms (`terms_of`) of one paper. title: of its title. text: of all its words, the title's among them."""

    title: Sequence[str]
    text: Sequence[str]


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Papers in rows, words in columns. Made by `word_index`.

    words: the word of each column. holds: 1 where the paper holds the word. engine: BM25 part of each word in each
    paper, by columns. likeness: topic weights, each row of length 1, so that a product of two rows is 0 to 1.
    """

    words: tuple[str, ...]
    holds: scipy.sparse.csr_array
    engine: scipy.sparse.csc_array
    likeness: scipy.sparse.csr_array

    @property
    def n_papers(self) -> int:
        return int(self.holds.shape[0])


def words_of(title: str, text: str = "") -> PaperWords:
    """The words of a paper given by its title and the rest: abstract and keywords.

    >>> words_of("On teams", "Trust in teams.")
    PaperWords(title=['team'], text=['team', 'trust', 'team'])
    """
    title_terms = terms_of(title)
    return PaperWords(title_terms, [*title_terms, *terms_of(text)])


def word_index(
    papers: Iterable[PaperWords], *, n_papers: int | None = None, n_holding: Mapping[str, int] | None = None
) -> WordIndex:
    """The index of some papers, read once.

    engine: idf(t) f / (f + K1 (1 - B + B length / mean length)), idf(t) = ln(1 + (N - n(t) + 0.5) / (n(t) + 0.5)).
    likeness: sqrt(ln(N / n(t))) / (1 + (mu / lambda)^(f - 1)), the row then divided by its length, which takes the
        place of the formula's own factor for the text's length; f counts the title's words TITLE_AGAIN times more.
    f: how often the text says the word t; n(t): papers that hold it, of N.

    Parameters: n_papers and n_holding, N and n(t) of a larger collection that these papers were taken from (the
        candidates a search engine found); of these papers themselves when not given. A word in every paper weighs 0.
    Source: Robertson & Zaragoza (2009), doi:10.1561/1500000019; Lin & Wilbur (2007), BMC Bioinformatics 8, 423.
        doi:10.1186/1471-2105-8-423

    >>> index = word_index([words_of("Trust in teams"), words_of("Costs")])
    >>> index.words, index.n_papers
    (('trust', 'team', 'cost'), 2)
    """
    column_of: dict[str, int] = {}
    text, title = _Said(column_of), _Said(column_of)
    for paper in papers:
        text.add(paper.text)
        title.add(paper.title)
    said = text.counts()
    said_with_title = said + TITLE_AGAIN * title.counts()
    holds = said.copy()
    holds.data = np.ones_like(holds.data)
    words = tuple(column_of)
    total = max(1, said.shape[0]) if n_papers is None else n_papers
    holding = np.asarray(holds.sum(axis=0), dtype=float)
    if n_holding is not None:
        holding = np.maximum(holding, [n_holding.get(word, 0) for word in words])
    total = max(total, int(holding.max(initial=1)))
    return WordIndex(words, holds, _engine(said, total, holding), _likeness(said_with_title, total, holding))


class _Said:
    """The words of texts as columns, one after the other."""

    def __init__(self, column_of: dict[str, int]) -> None:
        self._column_of = column_of
        self._columns = array("i")
        self._lengths = array("i")

    def add(self, words: Iterable[str]) -> None:
        n_before, column_of = len(self._columns), self._column_of
        self._columns.extend([column_of.setdefault(word, len(column_of)) for word in words])
        self._lengths.append(len(self._columns) - n_before)

    def counts(self) -> scipy.sparse.csr_array:
        """How often each text says each word of all."""
        columns = np.frombuffer(self._columns, dtype=np.intc) if self._columns else np.empty(0, dtype=np.intc)
        rows = np.repeat(np.arange(len(self._lengths), dtype=np.intc), self._lengths)
        shape = (len(self._lengths), len(self._column_of))
        return scipy.sparse.coo_array((np.ones(len(columns)), (rows, columns)), shape=shape).tocsr()


def _engine(said: scipy.sparse.csr_array, total: int, holding: Floats) -> scipy.sparse.csc_array:
    lengths = np.asarray(said.sum(axis=1), dtype=float)
    damping = K1 * (1 - B + B * lengths / max(1.0, float(lengths.mean()) if len(lengths) else 1.0))
    idf = np.log1p((total - holding + 0.5) / (holding + 0.5))
    part = said.copy()
    part.data = idf[said.indices] * said.data / (said.data + np.repeat(damping, np.diff(said.indptr)))
    return part.tocsc()


def _likeness(said: scipy.sparse.csr_array, total: int, holding: Floats) -> scipy.sparse.csr_array:
    rarity = np.sqrt(np.log(total / np.maximum(holding, 1)))
    weight = said.copy()
    weight.data = rarity[said.indices] / (1 + (IN_PASSING / ABOUT) ** (said.data - 1))
    lengths = np.sqrt(np.asarray(weight.multiply(weight).sum(axis=1), dtype=float))
    weight.data /= np.repeat(np.where(lengths > 0, lengths, 1.0), np.diff(said.indptr))
    return weight


def row_of(matrix: scipy.sparse.csr_array, row: int) -> Floats:
    """One row of the index as an array over all words."""
    found = np.zeros(matrix.shape[1])
    part = slice(matrix.indptr[row], matrix.indptr[row + 1])
    found[matrix.indices[part]] = matrix.data[part]
    return found


def heaviest_words(index: WordIndex, row: int, wanted: Floats, limit: int) -> tuple[str, ...]:
    """The words of a paper that add most to its likeness to `wanted` (a weight for each word), the heaviest first."""
    part = slice(index.likeness.indptr[row], index.likeness.indptr[row + 1])
    columns = index.likeness.indices[part]
    shares = index.likeness.data[part] * wanted[columns]
    order = np.lexsort((columns, -shares))[:limit]
    return tuple(index.words[columns[at]] for at in order if shares[at] > 0)
