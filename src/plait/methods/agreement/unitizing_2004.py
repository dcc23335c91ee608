"""Krippendorff's older alpha for unitising (1995, 2004), to compare with papers that used it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from plait.methods.agreement.unitizing import Continuum
from plait.records.problem import UndefinedStatistic

Section = tuple[int, int, bool]  # start, length, marked or blank


@dataclass(frozen=True, slots=True)
class AlphaU:
    """value: at most 1. observed, expected: disagreement, as shares of the squared length."""

    value: float
    observed: float
    expected: float


def alpha_u_2004(continua: list[Continuum]) -> AlphaU:
    """Krippendorff's alpha_U of 1995 and 2004: squared distances of unit ends, not shared lengths as in u-alpha.

    continua: the same document once for each value, with the units of that value alone (units of different values may
        overlap); the values' disagreements are added up. Lengths count, so 1995's continuous limit is reached by
        stretching all offsets.
    Raises: UndefinedStatistic when no unit was marked, or fewer than two coders read the document.
    Source: Krippendorff (2004), Measuring the reliability of qualitative text analysis data, Quality & Quantity 38,
    787-800, doi:10.1007/s11135-004-8107-7; Krippendorff (1995), doi:10.2307/271061.

    >>> from plait.methods.agreement.unitizing import ValuedUnit
    >>> marked = (ValuedUnit(2, 10, "A"), ValuedUnit(14, 20, "A")), (ValuedUnit(4, 8, "A"), ValuedUnit(15, 17, "A"))
    >>> alpha_u_2004([Continuum(24, marked)]).observed          # 36 / 24 squared / 2
    0.03125
    """
    if any(len(continuum.units) < 2 for continuum in continua):
        raise UndefinedStatistic("Fewer than two coders read the document.")
    sections = [
        (continuum.length, [list(_sections(continuum, coder)) for coder in range(len(continuum.units))])
        for continuum in continua
    ]
    observed = sum(_observed(length, by_coder) for length, by_coder in sections)
    expected = sum(_expected(length, by_coder) for length, by_coder in sections)
    if expected == 0:
        raise UndefinedStatistic("Nobody marked a unit.")
    return AlphaU(1 - observed / expected, observed, expected)


def _sections(continuum: Continuum, coder: int) -> Iterator[Section]:
    reached = 0
    for unit in continuum.units[coder]:
        if unit.start > reached:
            yield reached, unit.start - reached, False
        yield unit.start, unit.end - unit.start, True
        reached = unit.end
    if reached < continuum.length:
        yield reached, continuum.length - reached, False


def _observed(length: int, by_coder: list[list[Section]]) -> float:
    total = sum(
        _difference(one, other) for mine, theirs in permutations(by_coder, 2) for one in mine for other in theirs
    )
    return total / (len(by_coder) * (len(by_coder) - 1) * length**2)


def _difference(one: Section, other: Section) -> int:
    start, size, marked = one
    other_start, other_size, other_marked = other
    ahead = start - other_start
    if marked and other_marked:
        overlap = -size < ahead < other_size
        return ahead**2 + (ahead + size - other_size) ** 2 if overlap else 0
    if marked and not other_marked and 0 <= ahead <= other_size - size:
        return size**2
    if other_marked and not marked and other_size - size <= ahead <= 0:
        return other_size**2
    return 0


def _expected(length: int, by_coder: list[list[Section]]) -> float:
    sections = [section for of_coder in by_coder for section in of_coder]
    marked = [size for _, size, is_marked in sections if is_marked]
    gaps = [size for _, size, is_marked in sections if not is_marked]
    total = 0.0
    for size in marked:
        total += (len(marked) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        total += size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
    places = len(by_coder) * length
    return 2 / length * total / (places * (places - 1) - sum(size * (size - 1) for size in marked))
