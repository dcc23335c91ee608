"""Choose interviewees among survey respondents: at random, by quotas, for variety, typical or extreme.

Every draw says why each person was chosen, who comes next when somebody declines, and how it compares with chance.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor, isfinite
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from plait.methods.sampling.coverage_programme import heaviest, most_varied
from plait.methods.sampling.pool import Candidate, Coverage, Limits, Pool, Quota, check_limits
from plait.methods.sampling.reasons import reason_for_variety, value_words
from plait.records.problem import InputRejected, Problem

__all__ = [
    "Benchmark",
    "Candidate",
    "Choice",
    "Coverage",
    "Draw",
    "Limits",
    "Quota",
    "draw_extreme",
    "draw_maximum_variation",
    "draw_quotas",
    "draw_random",
    "draw_typical",
    "replace",
]

Design = Literal["random", "quotas", "maximum variation", "typical", "extreme"]
Allocation = Literal["proportional", "equal"]
End = Literal["high", "low", "both"]

_NO_LIMITS = Limits()
_BENCHMARK_DRAWS = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """A person and the reason, one sentence, why this person was chosen or stands in reserve."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What simple random choices of as many people cover. share_as_good: part of them, 0 to 1, that cover as many
    categories and combinations as the draw or more."""

    n_draws: int
    mean_categories: float
    mean_pairs: float
    share_as_good: float


@dataclass(frozen=True, slots=True)
class Draw:
    """Who was chosen and by which rule.

    chosen: in the order of ids. reserves: the next in line first. optimum_proven: for maximum variation, whether no
    other choice covers more (None for other designs). most_pairs: the most combinations that any choice covering
    as many categories can cover (a bound when not proven). attributes, strata, limits: as the draw was asked for.
    declined: people replaced.
    """

    design: Design
    chosen: tuple[Choice, ...]
    reserves: tuple[Choice, ...]
    coverage: Coverage
    benchmark: Benchmark
    attributes: tuple[str, ...]
    limits: Limits = _NO_LIMITS
    strata: tuple[str, ...] = ()
    optimum_proven: bool | None = None
    most_pairs: int | None = None
    declined: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(choice.id for choice in self.chosen)


def draw_random(
    candidates: Iterable[Candidate],
    size: int,
    rng: np.random.Generator,
    *,
    strata: Sequence[str] = (),
    allocation: Allocation = "proportional",
    limits: Limits = _NO_LIMITS,
) -> Draw:
    """A random choice, within strata when attributes for them are named.

    Parameters: strata, attributes whose combinations form the strata. allocation: places by the size of a stratum
        (largest remainder) or the same for each. limits: must and must_not; quotas belong to draw_quotas.
    Raises: InputRejected with every problem.

    >>> people = [Candidate(f"P{i}", {"role": "nurse" if i < 6 else "doctor"}) for i in range(9)]
    >>> draw = draw_random(people, 3, np.random.default_rng(1), strata=["role"])
    >>> sorted(people[int(code[1:])].attributes["role"] for code in draw.ids)
    ['doctor', 'nurse', 'nurse']
    """
    pool = Pool.of(candidates)
    _check(pool, size, limits, strata, quotas_elsewhere=bool(limits.quotas))
    must = set(pool.rows_of(limits.must))
    eligible = [row for row, code in enumerate(pool.ids) if code not in limits.must_not]
    groups: dict[tuple[str, ...], list[int]] = {}
    for row in eligible:
        groups.setdefault(tuple(pool.value(row, name) for name in strata), []).append(row)
    fixed = [sum(row in must for row in rows) for rows in groups.values()]
    places = _allocated([len(rows) for rows in groups.values()], fixed, size, allocation, rng)
    reasons: dict[int, str] = {}
    waiting: dict[int, str] = {}
    for (values, rows), n in zip(groups.items(), places, strict=True):
        order = sorted((int(row) for row in rng.permutation(rows)), key=lambda row: row not in must)
        stratum = value_words(zip(strata, values, strict=True))
        where = f" with {stratum}" if strata else ""
        for place, row in enumerate(order):
            if place < n:
                reasons[row] = f"Drawn at random: {_of(n, len(rows))} candidates{where}."
            else:
                waiting[row] = f"Number {place - n + 1} of the random order{where}."
    return _draw("random", pool, size, limits, reasons, waiting, rng, strata=tuple(strata))


def draw_quotas(
    candidates: Iterable[Candidate],
    size: int,
    rng: np.random.Generator,
    *,
    limits: Limits,
    attributes: Sequence[str] = (),
) -> Draw:
    """A random choice that meets all quotas (stratified purposive sampling).

    Raises: InputRejected with every problem; when single quotas can be met but not together, it names those in the way.

    >>> people = [Candidate(f"P{i}", {"role": "nurse" if i < 8 else "doctor"}) for i in range(10)]
    >>> draw = draw_quotas(people, 4, np.random.default_rng(1), limits=Limits(quotas=(Quota("role", "doctor", 2),)))
    >>> draw.ids[-2:]
    ('P8', 'P9')
    """
    pool = Pool.of(candidates, attributes)
    _check(pool, size, limits)
    rows = heaviest(pool, size, limits, rng.random(len(pool)))
    reasons = {}
    for row in rows:
        met = [quota for quota in limits.quotas if pool.has(row, quota)]
        filled = "; ".join(f"{quota} ({sum(pool.has(other, quota) for other in rows)} chosen)" for quota in met)
        reasons[row] = f"Fills the quota {filled}." if met else "Drawn at random for a place that no quota claims."
    waiting = dict.fromkeys(_others(pool, rows, limits, rng), "Next in the random order.")
    return _draw("quotas", pool, size, limits, reasons, waiting, rng)


def draw_maximum_variation(
    candidates: Iterable[Candidate],
    size: int,
    rng: np.random.Generator,
    *,
    attributes: Sequence[str] = (),
    limits: Limits = _NO_LIMITS,
    seconds: float = 8.0,
) -> Draw:
    """The people who together show the most variety: first the most categories, then the most combinations of two.

    Parameters: attributes, those whose categories are to be covered, by default all. seconds: the longest search.
    Returns: a draw whose optimum_proven says whether no other choice covers more; most_pairs bounds what any could.
        Among equally good choices the generator decides.
    Raises: InputRejected with every problem.
    Source: Patton (2015), Qualitative Research & Evaluation Methods, 4th ed.; Church & ReVelle (1974), Papers of the
        Reg. Sci. Assoc. 32, 101-118. doi:10.1007/BF01942293

    >>> people = [Candidate(code, {"role": role}) for code, role in [("A", "nurse"), ("B", "nurse"), ("C", "doctor")]]
    >>> draw = draw_maximum_variation(people, 2, np.random.default_rng(1))
    >>> draw.chosen[-1], draw.optimum_proven
    (Choice(id='C', reason='The only respondent with role: doctor.'), True)
    """
    pool = Pool.of(candidates, attributes)
    _check(pool, size, limits)
    optimum = most_varied(pool, size, limits, rng, seconds=seconds)
    reasons = {row: reason_for_variety(pool, row, optimum.rows) for row in optimum.rows}
    waiting = _by_added_variety(pool, optimum.rows, _others(pool, optimum.rows, limits, rng))
    draw = _draw("maximum variation", pool, size, limits, reasons, waiting, rng)
    return dataclasses.replace(draw, optimum_proven=optimum.proven, most_pairs=optimum.most_pairs)


def draw_typical(
    candidates: Iterable[Candidate],
    size: int,
    rng: np.random.Generator,
    *,
    attributes: Sequence[str] = (),
    limits: Limits = _NO_LIMITS,
) -> Draw:
    """The people closest to the most common profile; ties go to those closest to everybody (medoids).

    Distance: Gower's for categories, the share of attributes known of both that differ, 0 to 1.
    Raises: InputRejected with every problem.
    Source: Gower (1971), Biometrics 27(4), 857-871. doi:10.2307/2528823

    >>> people = [Candidate("A", {"x": "1", "y": "1"}), Candidate("B", {"x": "1", "y": "2"}),
    ...           Candidate("C", {"x": "2", "y": "2"}), Candidate("D", {"x": "1", "y": "2"})]
    >>> draw_typical(people, 2, np.random.default_rng(1)).ids
    ('B', 'D')
    """
    pool = Pool.of(candidates, attributes)
    _check(pool, size, limits)
    codes = _codes(pool)
    mode = np.array([np.bincount(column[column >= 0]).argmax() if (column >= 0).any() else -1 for column in codes.T])
    to_mode = _gower(codes, mode)
    to_all = np.array([_gower(codes, own).mean() for own in codes])
    order = _ranked(pool, limits, rng, lambda row: (to_mode[row], to_all[row]))

    def words(row: int) -> str:
        differ = [
            (name, pool.value(row, name))
            for name, own, common in zip(pool.attributes, codes[row], mode, strict=True)
            if own != common
        ]
        n = len(pool.attributes)
        same = f"Has the most common category of {_of(n - len(differ), n)} attributes"
        return f"{same}; differs in {value_words(differ)}." if differ else f"{same}."

    return _ranked_draw("typical", pool, size, limits, order, words, rng)


def draw_extreme(
    candidates: Iterable[Candidate],
    size: int,
    rng: np.random.Generator,
    *,
    scores: Mapping[str, float] | None = None,
    end: End = "high",
    attributes: Sequence[str] = (),
    limits: Limits = _NO_LIMITS,
) -> Draw:
    """The people at the ends of a score or, without scores, those most unlike everybody else (mean Gower distance).

    Parameters: scores, id to score; people without one are not chosen unless they must be. end: 'high', 'low', or
        'both' (high and low in turn, high first).
    Raises: InputRejected with every problem.

    >>> people = [Candidate(f"P{i}", {"x": "1"}) for i in range(5)]
    >>> draw_extreme(people, 2, np.random.default_rng(1), scores={f"P{i}": i for i in range(5)}, end="both").ids
    ('P0', 'P4')
    """
    pool = Pool.of(candidates, attributes)
    if scores is None:
        _check(pool, size, limits)
        codes = _codes(pool)
        unlike = np.array([_gower(codes, own).mean() for own in codes])
        order = _ranked(pool, limits, rng, lambda row: (-unlike[row], 0.0))

        def words(row: int) -> str:
            rank = 1 + int((unlike > unlike[row] + 1e-12).sum())
            share = f"{100 * unlike[row]:.0f} % of the attributes"
            return f"Differs from the others in {share} on average, rank {rank} of {len(pool)}."

        return _ranked_draw("extreme", pool, size, limits, order, words, rng)
    problems = [
        Problem(f"Score of '{code}'", "It is not a finite number.", "Leave the person without a score.")
        for code, score in sorted(scores.items())
        if not isfinite(score)
    ]
    if problems:
        raise InputRejected(problems)
    unscored = {code for code in pool.ids if code not in scores} - limits.must
    limits = dataclasses.replace(limits, must_not=limits.must_not | unscored)
    _check(pool, size, limits)
    values = {row: scores[code] for row, code in enumerate(pool.ids) if code in scores}
    order = _by_score(_ranked(pool, limits, rng, lambda row: (-values.get(row, 0.0), 0.0)), values, end)

    def score_words(row: int) -> str:
        if row not in values:
            return "Has no score."
        higher = sum(value > values[row] for value in values.values())
        lower = sum(value < values[row] for value in values.values())
        place = f"rank {higher + 1} from the top" if higher <= lower else f"rank {lower + 1} from the bottom"
        return f"Score {values[row]:g}, {place} of {len(values)}."

    return _ranked_draw("extreme", pool, size, limits, order, score_words, rng)


def replace(draw: Draw, declined_id: str, candidates: Iterable[Candidate]) -> Draw:
    """The draw with the best reserve in the place of somebody who declined.

    The best reserve keeps all quotas; comes from the same stratum if the draw had strata; covers most together with
    the others if it was for variety; stands first in the reserve otherwise. Nobody else changes.
    Raises: InputRejected when the person was not chosen, or no reserve fits.

    >>> people = [Candidate("A", {"x": "1"}), Candidate("B", {"x": "2"}), Candidate("C", {"x": "2"})]
    >>> draw = draw_maximum_variation(people, 2, np.random.default_rng(1))
    >>> mended = replace(draw, draw.ids[1], people)
    >>> mended.ids, mended.coverage.categories
    (('A', 'C'), 2)
    """
    if declined_id not in draw.ids:
        raise InputRejected(Problem(f"Person '{declined_id}'", "Was not chosen in this draw.", "Check the id."))
    pool = Pool.of(candidates, draw.attributes)
    missing = sorted({*draw.ids, *(choice.id for choice in draw.reserves)} - set(pool.ids))
    if missing:
        cause = "Is in the draw, but not among the candidates."
        raise InputRejected(Problem(f"Person '{code}'", cause, "Give the candidates of the draw.") for code in missing)
    stay = pool.rows_of(code for code in draw.ids if code != declined_id)
    gone = pool.rows_of([declined_id])[0]
    quotas = draw.limits.quotas
    reserves = [row for row in pool.rows_of(choice.id for choice in draw.reserves) if pool.keeps([*stay, row], quotas)]
    if not reserves:
        cause = (
            "Nobody in reserve can take the place and keep the quotas." if draw.reserves else "The reserve is empty."
        )
        raise InputRejected(Problem(f"Replacing '{declined_id}'", cause, "Loosen a quota or draw anew."))
    stratum = [pool.value(gone, name) for name in draw.strata]
    same = [row for row in reserves if [pool.value(row, name) for name in draw.strata] == stratum]
    best = _best_reserve(draw, pool, stay, same or reserves)
    coverage = pool.coverage([*stay, best])
    reason = _replacement_reason(draw, pool, gone, best, coverage, bool(same))
    rows = sorted([*stay, best])
    reasons = {choice.id: choice for choice in draw.chosen} | {pool.ids[best]: Choice(pool.ids[best], reason)}
    rest = [row for row in pool.rows_of(choice.id for choice in draw.reserves) if row != best]
    waiting = {choice.id: choice for choice in draw.reserves}
    if draw.design == "maximum variation":
        added = _by_added_variety(pool, rows, rest)
        waiting = {pool.ids[row]: Choice(pool.ids[row], words) for row, words in added.items()}
        rest = list(added)
    return dataclasses.replace(
        draw,
        chosen=tuple(reasons[pool.ids[row]] for row in rows),
        reserves=tuple(waiting[pool.ids[row]] for row in rest),
        coverage=coverage,
        optimum_proven=None,
        declined=(*draw.declined, declined_id),
    )


def _best_reserve(draw: Draw, pool: Pool, stay: Sequence[int], reserves: Sequence[int]) -> int:
    if draw.design != "maximum variation":
        return reserves[0]
    covers = {row: pool.coverage([*stay, row]) for row in reserves}
    return max(reserves, key=lambda row: (covers[row].categories, covers[row].pairs))


def _replacement_reason(draw: Draw, pool: Pool, gone: int, new: int, after: Coverage, same_stratum: bool) -> str:
    begin = f"Takes the place of {pool.ids[gone]}, who declined"
    alike = [
        (name, pool.value(new, name)) for name in pool.attributes if pool.value(new, name) == pool.value(gone, name)
    ]
    shared = f" Shares {value_words(alike)}." if alike else ""
    if draw.design == "maximum variation":
        before = draw.coverage
        kept = f"covers most of those in reserve: {after.categories} of {before.categories} categories"
        return f"{begin}; {kept} and {after.pairs} of {before.pairs} combinations covered before.{shared}"
    if draw.strata:
        return f"{begin}; next of {'the same' if same_stratum else 'another'} stratum in the random order.{shared}"
    return f"{begin}; first in the reserve{' who keeps the quotas' if draw.limits.quotas else ''}.{shared}"


def _check(
    pool: Pool, size: int, limits: Limits, strata: Sequence[str] = (), *, quotas_elsewhere: bool = False
) -> None:
    problems = [
        Problem(f"Stratum '{name}'", "No candidate has this attribute.", "Choose an attribute of the candidates.")
        for name in strata
        if not any(name in person.attributes for person in pool.candidates)
    ]
    if quotas_elsewhere:
        cause = "This design draws by strata and knows no quotas."
        problems.append(Problem("Quotas", cause, "Draw by quotas instead, or take them out."))
    try:
        check_limits(pool, size, limits)
    except InputRejected as rejected:
        problems += rejected.problems
    if problems:
        raise InputRejected(problems)


def _allocated(
    sizes: Sequence[int], fixed: Sequence[int], size: int, allocation: Allocation, rng: np.random.Generator
) -> list[int]:
    """Places for each stratum: at least those fixed, at most its people; largest remainder, ties by the generator."""
    places = list(fixed)
    if allocation == "equal":
        ties = rng.permutation(len(sizes))
        while sum(places) < size:
            open_strata = [stratum for stratum, n in enumerate(sizes) if places[stratum] < n]
            places[min(open_strata, key=lambda stratum: (places[stratum], ties[stratum]))] += 1
        return places
    shares = [size * n / sum(sizes) for n in sizes]
    places = [max(least, floor(share)) for least, share in zip(fixed, shares, strict=True)]
    ties = rng.permutation(len(sizes))
    while sum(places) < size:
        open_strata = [stratum for stratum, n in enumerate(sizes) if places[stratum] < n]
        places[max(open_strata, key=lambda stratum: (shares[stratum] - places[stratum], ties[stratum]))] += 1
    while sum(places) > size:
        # People who must be chosen took more than their stratum's share: the others give way.
        giving = [stratum for stratum, n in enumerate(places) if n > fixed[stratum]]
        places[min(giving, key=lambda stratum: (shares[stratum] - places[stratum], ties[stratum]))] -= 1
    return places


def _of(k: int, n: int) -> str:
    return f"{k} of {n}"


def _others(pool: Pool, rows: Iterable[int], limits: Limits, rng: np.random.Generator) -> list[int]:
    taken = set(rows) | set(pool.rows_of(limits.must_not))
    return [int(row) for row in rng.permutation(len(pool)) if row not in taken]


def _by_added_variety(pool: Pool, rows: Sequence[int], others: Iterable[int]) -> dict[int, str]:
    """People in reserve by what they would add to the chosen: categories, then combinations, then their order."""
    covered = pool.holds[list(rows)].any(axis=0)
    n_categories = len(pool.categories)
    reasons: dict[int, tuple[int, int]] = {}
    for row in others:
        new = pool.holds[row] & ~covered
        reasons[row] = int(new[:n_categories].sum()), int(new[n_categories:].sum())
    ordered = sorted(reasons, key=lambda row: reasons[row], reverse=True)
    return {
        row: f"Would add {reasons[row][0]} categories and {reasons[row][1]} combinations to those chosen."
        for row in ordered
    }


def _codes(pool: Pool) -> NDArray[np.int64]:
    """Categories as numbers, shape (candidates, attributes), -1 where not known. The commonest has the number that
    np.bincount finds first among equals: the first in the alphabet."""
    columns = []
    for name in pool.attributes:
        known = sorted({pool.value(row, name) for row in range(len(pool))} - {""})
        number = {category: place for place, category in enumerate(known)} | {"": -1}
        columns.append([number[pool.value(row, name)] for row in range(len(pool))])
    return np.array(columns, dtype=np.int64).T


def _gower(codes: NDArray[np.int64], profile: NDArray[np.int64]) -> NDArray[np.float64]:
    known = (codes >= 0) & (profile >= 0)
    differ = ((codes != profile) & known).sum(axis=1)
    n_known = known.sum(axis=1)
    # Nothing known in common: as far apart as can be.
    return np.where(n_known > 0, differ / np.maximum(n_known, 1), 1.0)


def _ranked(
    pool: Pool, limits: Limits, rng: np.random.Generator, key: Callable[[int], tuple[float, float]]
) -> list[int]:
    """Those who can be chosen: who must be first, then by the key, ties by the generator."""
    must = set(pool.rows_of(limits.must))
    shuffled = [int(row) for row in rng.permutation(len(pool)) if pool.ids[row] not in limits.must_not]
    # Rounding lets sums of the same shares in another order tie.
    return sorted(shuffled, key=lambda row: (row not in must, *(round(value, 9) for value in key(row))))


def _by_score(high_first: Sequence[int], scores: Mapping[int, float], end: End) -> list[int]:
    """The order of choice: from the top, from the bottom, or from both in turn; people without a score stay first."""
    unscored = [row for row in high_first if row not in scores]
    scored = sorted((row for row in high_first if row in scores), key=lambda row: -scores[row])
    if end == "high":
        return unscored + scored
    low_first = sorted((row for row in high_first if row in scores), key=lambda row: scores[row])
    if end == "low":
        return unscored + low_first
    in_turn = dict.fromkeys(row for both in zip(scored, low_first, strict=True) for row in both)
    return unscored + list(in_turn)


def _ranked_draw(
    design: Design,
    pool: Pool,
    size: int,
    limits: Limits,
    order: Sequence[int],
    words: Callable[[int], str],
    rng: np.random.Generator,
) -> Draw:
    """The first of an order; where must-haves or quotas stand against it, the choice of the smallest sum of ranks."""
    rows = list(order[:size])
    if limits.must or not pool.keeps(rows, limits.quotas):
        ranks = np.zeros(len(pool))
        ranks[list(order)] = np.arange(len(order), dtype=float)
        rows = heaviest(pool, size, limits, -ranks)
    taken = set(rows)
    reasons = {row: words(row) for row in rows}
    return _draw(design, pool, size, limits, reasons, {row: words(row) for row in order if row not in taken}, rng)


def _draw(
    design: Design,
    pool: Pool,
    size: int,
    limits: Limits,
    reasons: Mapping[int, str],
    waiting: Mapping[int, str],
    rng: np.random.Generator,
    *,
    strata: tuple[str, ...] = (),
) -> Draw:
    named = {row: f"Named by the researcher. {words}" for row, words in reasons.items() if pool.ids[row] in limits.must}
    rows = sorted(reasons)
    coverage = pool.coverage(rows)
    return Draw(
        design,
        chosen=tuple(Choice(pool.ids[row], named.get(row, reasons[row])) for row in rows),
        reserves=tuple(Choice(pool.ids[row], words) for row, words in waiting.items()),
        coverage=coverage,
        benchmark=_benchmark(pool, size, coverage, limits, rng),
        attributes=pool.attributes,
        limits=limits,
        strata=strata,
    )


def _benchmark(pool: Pool, size: int, coverage: Coverage, limits: Limits, rng: np.random.Generator) -> Benchmark:
    eligible = np.array([row for row, code in enumerate(pool.ids) if code not in limits.must_not])
    n_categories = len(pool.categories)
    found = np.empty((_BENCHMARK_DRAWS, 2))
    for draw in range(_BENCHMARK_DRAWS):
        covered = pool.holds[rng.choice(eligible, size, replace=False)].any(axis=0)
        found[draw] = covered[:n_categories].sum(), covered[n_categories:].sum()
    as_good = (found[:, 0] > coverage.categories) | (
        (found[:, 0] == coverage.categories) & (found[:, 1] >= coverage.pairs)
    )
    means = found.mean(axis=0)
    return Benchmark(_BENCHMARK_DRAWS, float(means[0]), float(means[1]), float(as_good.mean()))
