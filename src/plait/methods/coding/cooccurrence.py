"""Which codes stand together: on the same segment, one inside the other, overlapping, near each other, in one case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
import scipy
from numpy.typing import NDArray

from plait.records.problem import InputRejected, Problem, UndefinedStatistic

Relation = Literal["exact", "inside", "overlap", "near"]
Ints = NDArray[np.int64]

# Cells of a table that is built at once: 4 bytes each, a few tables at a time.
_CELLS = 8_000_000
_NEVER = np.iinfo(np.int32).max


@dataclass(frozen=True)
class Codings:
    """Codings as columns: document and code as numbers from 0, start and end as offsets, end exclusive.

    The same code twice on the same segment (by two coders, say) counts once. Offsets lie from 0 to 2^31 - 2.
    """

    document: Ints
    code: Ints
    start: Ints
    end: Ints

    def __post_init__(self) -> None:
        for name in ("document", "code", "start", "end"):
            object.__setattr__(self, name, np.asarray(getattr(self, name), dtype=np.int64))
        columns = (self.document, self.code, self.start, self.end)
        problems = []
        if len({column.shape for column in columns}) > 1 or self.document.ndim != 1:
            raise InputRejected(Problem("Codings", "The columns differ in length.", "Give one value for each coding."))
        if any(len(column) and column.min() < 0 for column in columns):
            problems.append(Problem("Codings", "A number is below 0.", "Count documents, codes and offsets from 0."))
        if (self.start >= self.end).any():
            place = int(np.argmax(self.start >= self.end))
            problems.append(Problem(f"Coding {place}", "It ends where it starts or before.", "Give start < end."))
        if len(self.end) and self.end.max() >= _NEVER:
            problems.append(Problem("Codings", "An offset is too large.", "Offsets end before 2147483647."))
        if problems:
            raise InputRejected(problems)

    def __len__(self) -> int:
        return len(self.document)

    def distinct(self) -> Codings:
        """Sorted by document and start, each (document, code, start, end) once."""
        order = np.lexsort((self.code, self.end, self.start, self.document))
        columns = [column[order] for column in (self.document, self.code, self.start, self.end)]
        fresh = np.ones(len(order), dtype=np.bool_)
        if len(order):
            fresh[1:] = np.any([column[1:] != column[:-1] for column in columns], axis=0)
        return Codings(*(column[fresh] for column in columns))

    def in_words(self, starts: Mapping[int, Ints]) -> Codings:
        """The codings counted in words instead of characters: the words they touch.

        starts: for each document, where its words start (`word_starts`). A coding before the first word counts as
        standing on it. Raises InputRejected when a document has no word.
        """
        first, after = np.empty_like(self.start), np.empty_like(self.end)
        for document in np.unique(self.document):
            own = self.document == document
            words = starts.get(int(document))
            if words is None or len(words) == 0:
                raise InputRejected(Problem(f"Document {document}", "Its words are not known.", "Give their starts."))
            first[own] = np.maximum(np.searchsorted(words, self.start[own], "right") - 1, 0)
            after[own] = np.maximum(np.searchsorted(words, self.end[own], "left"), first[own] + 1)
        return Codings(self.document, self.code, first, after)


@dataclass(frozen=True)
class Cooccurrence:
    """n: segments of each code. together[a, b]: segments of a that stand in the relation to a segment of b, or those of
    b that stand so with one of a, whichever is fewer; so it never exceeds n of either. The diagonal is 0."""

    relation: Relation | Literal["case"]
    n: Ints
    together: Ints

    def coefficient(self, a: int, b: int) -> float:
        """The c-coefficient n12 / (n1 + n2 - n12), 0 to 1; for 'exact' and 'case' it is the Jaccard index.

        Raises: UndefinedStatistic when neither code is used.
        """
        union = int(self.n[a] + self.n[b] - self.together[a, b])
        if union == 0:
            raise UndefinedStatistic("Neither code is used.")
        return int(self.together[a, b]) / union

    def pairs(self, least: int = 1) -> Iterator[tuple[int, int, int, float]]:
        """Pairs (a, b, n together, c) with at least so many together, the largest c first; a < b when the relation has
        no direction."""
        shown = self.together if self.relation == "inside" else np.triu(self.together)
        found = [(int(a), int(b)) for a, b in np.argwhere(shown >= max(least, 1))]
        rows = [(a, b, int(self.together[a, b]), self.coefficient(a, b)) for a, b in found]
        yield from sorted(rows, key=lambda row: (-row[3], -row[2], row[0], row[1]))


def word_starts(text: str) -> Ints:
    """Where the words of a text start, in code points.

    >>> word_starts("So it is, isn't it?").tolist()
    [0, 3, 6, 10, 16]
    """
    return np.array([match.start() for match in re.finditer(r"\w+(?:['’]\w+)*", text)], dtype=np.int64)


def case_counts(codings: Codings, n_cases: int, n_codes: int) -> Ints:
    """The code x case matrix: how many segments of each case have each code, shape (n_cases, n_codes).

    Here a coding's document is its case. Raises InputRejected when a number lies outside the matrix.
    """
    _check_codes(codings, n_codes)
    if len(codings) and codings.document.max() >= n_cases:
        raise InputRejected(Problem("Codings", "A case has a number too high.", f"Number cases below {n_cases}."))
    once = codings.distinct()
    return np.bincount(once.document * n_codes + once.code, minlength=n_cases * n_codes).reshape(n_cases, n_codes)


def cooccurrence_in_cases(uses: NDArray[np.bool_]) -> Cooccurrence:
    """Codes used in the same cases. uses: shape (n_cases, n_codes).

    Source: Jaccard (1912), New Phytologist 11(2), 37-50. doi:10.1111/j.1469-8137.1912.tb05611.x

    >>> cooccurrence_in_cases(np.array([[1, 1], [1, 0], [0, 1]], dtype=bool)).coefficient(0, 1)   # 1 / (2 + 2 - 1)
    0.3333333333333333
    """
    present = np.asarray(uses, dtype=np.bool_).astype(np.float64)
    if present.ndim != 2:
        raise InputRejected(Problem("Uses", "They form a table of cases by codes.", "Give one row for each case."))
    together = np.rint(present.T @ present).astype(np.int64)
    n = together.diagonal().copy()
    np.fill_diagonal(together, 0)
    return Cooccurrence("case", n, together)


def cooccurrence(codings: Codings, n_codes: int, relation: Relation = "overlap", *, gap: int = 0) -> Cooccurrence:
    """Codes whose segments stand together within documents.

    Parameters: n_codes, codes are numbered below it. relation: 'exact', the same start and end; 'inside', a segment of
        a lies inside one of b or equals it (has a direction); 'overlap', they share at least one character; 'near',
        they overlap or at most `gap` units lie between them. gap: in the unit of the offsets; for words use
        `Codings.in_words` first.
    Returns: counts and coefficients. Time grows with n log n of the codings of a document and with codes per document.
    Raises: InputRejected for a code outside n_codes or a gap below 0.
    Source: c-coefficient as in Contreras (2011), Examining the context in qualitative analysis: the role of the
        co-occurrence tool in ATLAS.ti, counted so that it stays within 0 to 1.

    >>> codings = Codings(document=[0, 0, 0], code=[0, 1, 1], start=[0, 5, 20], end=[10, 15, 30])
    >>> found = cooccurrence(codings, 2)
    >>> found.n.tolist(), int(found.together[0, 1]), found.coefficient(0, 1)   # 1 / (1 + 2 - 1)
    ([1, 2], 1, 0.5)
    """
    _check_codes(codings, n_codes)
    if gap < 0:
        raise InputRejected(Problem("Gap", f"{gap} units cannot lie between segments.", "Give 0 or more."))
    once = codings.distinct()
    n = np.bincount(once.code, minlength=n_codes)
    if relation == "exact":
        return Cooccurrence(relation, n, _exact(once, n_codes))
    reach = gap + 1 if relation == "near" else 0
    meets, met = np.zeros((2, n_codes, n_codes), dtype=np.int64)
    bounds = np.flatnonzero(np.diff(once.document, prepend=-1, append=-1))
    for first, after in pairwise(bounds):
        present, code = np.unique(once.code[first:after], return_inverse=True)
        place = np.ix_(present, present)
        start, end = once.start[first:after].astype(np.int32), once.end[first:after].astype(np.int32)
        if relation == "inside":
            meets[place] += _tallied(code, len(present), _InsideOther(start, end, code))
            met[place] += _tallied(code, len(present), _AroundOther(start, end, code))
        else:
            meets[place] += _tallied(code, len(present), _NearOther(start, end, code, reach))
    together = np.minimum(meets, met.T if relation == "inside" else meets.T)
    np.fill_diagonal(together, 0)
    return Cooccurrence(relation, n, together)


def _check_codes(codings: Codings, n_codes: int) -> None:
    if len(codings) and codings.code.max() >= n_codes:
        raise InputRejected(Problem("Codings", "A code has a number too high.", f"Number codes below {n_codes}."))


def _exact(once: Codings, n_codes: int) -> Ints:
    same = (np.diff(once.document) == 0) & (np.diff(once.start) == 0) & (np.diff(once.end) == 0)
    segment = np.concatenate([[0], np.cumsum(~same)]) if len(once) else np.zeros(0, dtype=np.int64)
    shape = (int(segment[-1]) + 1 if len(once) else 0, n_codes)
    uses = scipy.sparse.csr_array((np.ones(len(once), dtype=np.int64), (segment, once.code)), shape=shape)
    together: Ints = (uses.T @ uses).toarray()
    np.fill_diagonal(together, 0)
    return together


class _NearOther:
    """For every segment and code: does a segment of the code overlap it, widened by `reach` on both sides?

    Segments of a code that start before the end, less those that end before the start, are those that overlap.
    """

    def __init__(self, start: NDArray[np.int32], end: NDArray[np.int32], code: Ints, reach: int) -> None:
        self.code = code
        self.by_end = np.argsort(end, kind="stable")
        self.n_started = np.searchsorted(start, end.astype(np.int64) + reach, "left")
        self.n_ended = np.searchsorted(end[self.by_end], start.astype(np.int64) - reach, "right")

    def __call__(self, codes: Ints) -> NDArray[np.bool_]:
        started = _counted(self.code[:, None] == codes)
        ended = _counted(self.code[self.by_end][:, None] == codes)
        return started[self.n_started] > ended[self.n_ended]


class _InsideOther:
    """For every segment and code: does a segment of the code begin no later and end no earlier?"""

    def __init__(self, start: NDArray[np.int32], end: NDArray[np.int32], code: Ints) -> None:
        self.code, self.end = code, end
        self.n_started = np.searchsorted(start, start, "right")

    def __call__(self, codes: Ints) -> NDArray[np.bool_]:
        ends = np.where(self.code[:, None] == codes, self.end[:, None], np.int32(-1))
        furthest = np.maximum.accumulate(ends, axis=0)
        reaches: NDArray[np.bool_] = furthest[self.n_started - 1] >= self.end[:, None]
        return reaches


class _AroundOther:
    """For every segment and code: does a segment of the code begin no earlier and end no later?"""

    def __init__(self, start: NDArray[np.int32], end: NDArray[np.int32], code: Ints) -> None:
        self.code, self.end = code, end
        self.first_from = np.searchsorted(start, start, "left")

    def __call__(self, codes: Ints) -> NDArray[np.bool_]:
        ends = np.where(self.code[:, None] == codes, self.end[:, None], np.int32(_NEVER))
        nearest = np.minimum.accumulate(ends[::-1], axis=0)[::-1]
        holds: NDArray[np.bool_] = nearest[self.first_from] <= self.end[:, None]
        return holds


def _counted(is_code: NDArray[np.bool_]) -> NDArray[np.int32]:
    counts = np.zeros((len(is_code) + 1, is_code.shape[1]), dtype=np.int32)
    np.cumsum(is_code, axis=0, out=counts[1:])
    return counts


def _tallied(code: Ints, n_present: int, meets: _NearOther | _InsideOther | _AroundOther) -> Ints:
    """Number of segments of each code (rows) that meet a segment of each code (columns), a few columns at a time."""
    order = np.argsort(code, kind="stable")
    first_of = np.searchsorted(code[order], np.arange(n_present))
    tally = np.empty((n_present, n_present), dtype=np.int64)
    step = max(1, _CELLS // max(len(code), 1))
    for low in range(0, n_present, step):
        columns = np.arange(low, min(low + step, n_present))
        tally[:, columns] = np.add.reduceat(meets(columns)[order], first_of, axis=0, dtype=np.int64)
    return tally
