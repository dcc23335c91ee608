"""Agreement on where units begin and end as well as what they mean: Krippendorff's u-alpha family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.segment import CodedSpan, Span

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ValuedUnit:
    """A stretch that one coder marked, start to end (exclusive, code points), and the value it got."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Continuum:
    """One document as its coders unitised it; what a coder left unmarked is blank.

    length: characters. units: for each coder the units, in order, none overlapping another of the same coder.
    """

    length: int
    units: tuple[tuple[ValuedUnit, ...], ...]

    def __post_init__(self) -> None:
        problems = []
        for number, of_coder in enumerate(self.units, start=1):
            for unit in of_coder:
                if not 0 <= unit.start < unit.end <= self.length:
                    place = f"Coder {number}, unit {unit.start}-{unit.end}"
                    cause = f"It is empty or leaves the {self.length} characters of the text."
                    problems.append(Problem(place, cause, "Give start and end within the text."))
            for one, other in pairwise(of_coder):
                if other.start < one.end:
                    place = f"Coder {number}, units {one.start}-{one.end} and {other.start}-{other.end}"
                    cause = "They overlap or are out of order."
                    problems.append(Problem(place, cause, "Compare one code at a time, so that no units overlap."))
        if problems:
            raise InputRejected(problems)

    @classmethod
    def from_codings(
        cls, codings: Iterable[CodedSpan], *, coders: Sequence[str], length: int, codes: Sequence[str] | None = None
    ) -> Continuum:
        """The continuum of codings; overlapping spans that one coder gave the same code become one unit.

        coders: all who read the text, also those who coded nothing. codes: leave out all others.
        Raises: InputRejected when one coder's units with different codes overlap: then compare one code at a time.
        """
        listed = [coding for coding in codings if codes is None or coding.code in codes]
        by_coder = []
        for coder in coders:
            own = [coding for coding in listed if coding.coder == coder]
            units = [
                ValuedUnit(span.start, span.end, code)
                for code in sorted({coding.code for coding in own})
                for span in _merged([coding.span for coding in own if coding.code == code])
            ]
            by_coder.append(tuple(sorted(units, key=lambda unit: (unit.start, unit.end))))
        return cls(length, tuple(by_coder))


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """One member of the u-alpha family.

    name: "u" (units and values), "bar_u" (marked or blank), "cu" (values where two coders both marked),
        "ku:<value>" (one value against the others there).
    value: at most 1. coverage: share of what was marked (cu: of everything, ku: of that value) that enters, 0 to 1;
        1 for u and bar_u.
    low, high, se: percentile bootstrap over documents; None when there is one document only.
    n_undefined: resamples without a value. n_characters: length of all documents together.
    """

    name: str
    value: float
    coverage: float
    low: float | None
    high: float | None
    se: float | None
    n_documents: int
    n_characters: int
    n_undefined: int


@dataclass(frozen=True, slots=True)
class UndefinedSpanAgreement:
    """A member of the family without a value, and why."""

    name: str
    reason: str


def u_alpha_family(
    documents: Sequence[Continuum],
    bootstrap: int = 1000,
    rng: np.random.Generator | None = None,
    confidence: float = 0.95,
) -> list[SpanAgreement | UndefinedSpanAgreement]:
    """u, bar_u, cu and ku of every value, over one or several documents.

    Documents count as one long text; a document that fewer than two coders read is left out. bootstrap: resamples of
    the documents, 0 for no interval; it needs rng.
    Raises: UndefinedStatistic when no document was read by two coders.
    Source: Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50, 2347-2364,
    doi:10.1007/s11135-015-0266-1 (erratum 50, 2365).

    >>> both = (ValuedUnit(2, 5, "A"),), (ValuedUnit(2, 5, "A"), ValuedUnit(7, 9, "B"))
    >>> [round(member.value, 3) for member in u_alpha_family([Continuum(10, both)], bootstrap=0)[:2]]
    [0.661, 0.619]
    """
    read = [document for document in documents if len(document.units) >= 2 and document.length > 0]
    if not read:
        raise UndefinedStatistic("No document was read by two coders.")
    values = sorted({unit.value for document in read for of_coder in document.units for unit in of_coder})
    sums = np.array([_sums_of(document, values) for document in read])
    n_characters = sum(document.length for document in read)
    found, coverages = _family(sums.sum(axis=0), len(values))
    resampled = np.empty((0, len(found)))
    if bootstrap and len(read) > 1:
        if rng is None:
            raise ValueError("A bootstrap needs a random generator.")
        drawn = rng.multinomial(len(read), np.full(len(read), 1 / len(read)), size=bootstrap)
        resampled = _family(drawn @ sums, len(values))[0]
    members: list[SpanAgreement | UndefinedSpanAgreement] = []
    for index, name in enumerate(["u", "bar_u", "cu", *(f"ku:{value}" for value in values)]):
        if np.isnan(found[index]):
            members.append(UndefinedSpanAgreement(name, _REASONS[name.split(":")[0]]))
            continue
        low, high, se = _interval(resampled[:, index], confidence)
        members.append(
            SpanAgreement(
                name=name,
                value=float(found[index]),
                coverage=float(coverages[index]),
                low=low,
                high=high,
                se=se,
                n_documents=len(read),
                n_characters=n_characters,
                n_undefined=int(np.isnan(resampled[:, index]).sum()),
            )
        )
    return members


_REASONS = {
    "u": "Nothing varies: every coder left all blank, or marked all with one value.",
    "bar_u": "Nothing varies: every coder left all blank, or marked all.",
    "cu": "Where two coders marked the same text, fewer than two values occur.",
    "ku": "Where two coders marked the same text, this value meets no other value.",
}


def _interval(values: FloatArray, confidence: float) -> tuple[float | None, float | None, float | None]:
    defined = values[~np.isnan(values)]
    if len(defined) < 2:
        return None, None, None
    tail = (1 - confidence) / 2
    low, high = np.quantile(defined, [tail, 1 - tail])
    return float(low), float(high), float(defined.std(ddof=1))


def _sums_of(document: Continuum, values: Sequence[str]) -> FloatArray:
    """What one document adds to the sums that the whole family is made of.

    Order: length x coders, same value or both blank, both marked or both blank; then for each value: length, squared
    unit lengths, length within the coincidences, thereof with the same value, squared lengths within the coincidences.
    """
    n_coders = len(document.units)
    coders = [_arrays_of(of_coder, values) for of_coder in document.units]
    by_value = np.zeros((5, len(values)))
    for start, end, value in coders:
        np.add.at(by_value[0], value, end - start)
        np.add.at(by_value[1], value, (end - start) ** 2)
    same = alike = 0.0
    for one, other in combinations(coders, 2):
        left, right, shared = _intersections(one, other)
        one_value, other_value = one[2][left], other[2][right]
        blank = document.length - (one[1] - one[0]).sum() - (other[1] - other[0]).sum() + shared.sum()
        equal = one_value == other_value
        same += 2 * (shared[equal].sum() + blank)
        alike += 2 * (shared.sum() + blank)
        np.add.at(by_value[2], one_value, shared)
        np.add.at(by_value[2], other_value, shared)
        np.add.at(by_value[3], one_value[equal], 2 * shared[equal])
        # A unit counts as one length even where the other coder cut the same stretch in several.
        np.add.at(by_value[4], one[2], np.bincount(left, shared, len(one[2])) ** 2)
        np.add.at(by_value[4], other[2], np.bincount(right, shared, len(other[2])) ** 2)
    by_value[2:] /= n_coders - 1
    return np.concatenate(
        [[document.length * n_coders, same / (n_coders - 1), alike / (n_coders - 1)], by_value.ravel()]
    )


def _family(sums: FloatArray, n_values: int) -> tuple[FloatArray, FloatArray]:
    """Values and coverages of u, bar_u, cu, ku of each value: (..., n_sums) to (..., 3 + n_values); nan: undefined."""
    everything, same, alike = sums[..., 0], sums[..., 1], sums[..., 2]
    lengths, squares, within, agreeing, within_squares = np.moveaxis(
        sums[..., 3:].reshape(*sums.shape[:-1], 5, n_values), -2, 0
    )
    marked = lengths.sum(axis=-1)
    both = within.sum(axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        blank = everything - marked
        all_squares = squares.sum(axis=-1) + blank
        scale = everything / (everything**2 - all_squares)
        blank_by_chance = blank**2 - blank
        same_by_chance = scale * ((lengths**2 - squares).sum(axis=-1) + blank_by_chance)
        alike_by_chance = scale * (marked**2 - squares.sum(axis=-1) + blank_by_chance)
        cu_by_chance = both * (within**2 - within_squares).sum(axis=-1) / (both**2 - within_squares.sum(axis=-1))
        others = within * (both[..., None] - within) / (both[..., None] - within_squares / within)
        values = np.stack(
            [
                _beyond(everything - same, everything - same_by_chance),
                _beyond(everything - alike, everything - alike_by_chance),
                _beyond(both - agreeing.sum(axis=-1), both - cu_by_chance),
            ],
            axis=-1,
        )
        coverages = np.stack([np.ones_like(both), np.ones_like(both), both / everything], axis=-1)
        each = _beyond(within - agreeing, others)
        return np.concatenate([values, each], axis=-1), np.concatenate([coverages, within / lengths], axis=-1)


def _beyond(observed: FloatArray, expected: FloatArray) -> FloatArray:
    """1 - observed / expected disagreement; nan where none is expected (lengths are characters: less is rounding)."""
    return np.where(expected > 1e-9, 1 - observed / expected, np.nan)


def _arrays_of(
    units: Sequence[ValuedUnit], values: Sequence[str]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    place = {value: index for index, value in enumerate(values)}
    rows = [(unit.start, unit.end, place[unit.value]) for unit in units]
    start, end, value = np.array(rows, dtype=np.int64).reshape(len(rows), 3).T
    return start, end, value


def _intersections(
    one: tuple[NDArray[np.int64], ...], other: tuple[NDArray[np.int64], ...]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Every pair of units that share text: place in the first, place in the second, characters shared."""
    first = np.searchsorted(other[1], one[0], side="right")
    beyond = np.searchsorted(other[0], one[1], side="left")
    many = np.maximum(beyond - first, 0)
    left = np.repeat(np.arange(len(many)), many)
    right = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + np.repeat(first, many)
    shared = np.minimum(one[1][left], other[1][right]) - np.maximum(one[0][left], other[0][right])
    return left, right, shared


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Spans that overlap made one; spans that only touch stay two."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
