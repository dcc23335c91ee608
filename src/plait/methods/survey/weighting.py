"""Weights that make respondents add up to known totals: post-stratification, raking and calibration; what they cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from plait.records.problem import InputRejected, Problem, UndefinedStatistic

# Below this many respondents a group's weight rests on too few people to be trusted.
THIN = 5


@dataclass(frozen=True, slots=True)
class ThinGroup:
    """A group of a margin with fewer than five respondents to carry its weight."""

    field: str
    group: str
    n: int


@dataclass(frozen=True, slots=True, eq=False)
class Weighting:
    """Weights, one for each respondent, and how they came about.

    weights: shape (n,), above 0, adding to the known total. groups: field -> group of each respondent (the margins).
    n_rounds: rounds until every margin held. largest_gap: largest difference left between a margin's weighted count
    and its target, in people (of a number, in its own unit). thin: groups with fewer than five respondents.
    auxiliaries: of calibrated weights, the numbers of each respondent that were made to meet, shape (n, k), else None.
    """

    weights: NDArray[np.float64]
    groups: Mapping[str, tuple[str, ...]]
    n_rounds: int
    largest_gap: float
    thin: tuple[ThinGroup, ...]
    auxiliaries: NDArray[np.float64] | None = None

    @property
    def design_effect(self) -> float:
        """Kish's design effect of the weights, 1 or more."""
        return kish_design_effect(self.weights)

    @property
    def n_effective(self) -> float:
        """The size of the equally weighted sample that would be as informative, at most n."""
        return len(self.weights) / self.design_effect

    @property
    def smallest(self) -> float:
        """The smallest weight."""
        return float(self.weights.min())

    @property
    def largest(self) -> float:
        """The largest weight."""
        return float(self.weights.max())


def kish_design_effect(weights: ArrayLike) -> float:
    """By how much unequal weights swell the variance of a mean, n sum(w^2) / (sum w)^2.

    Raises: UndefinedStatistic when the weights are none, or add to 0. InputRejected for a negative weight.
    Source: Kish (1992), J. Off. Stat. 8(2), 183-200.

    >>> round(kish_design_effect([1, 1, 2]), 3)   # 3 * 6 / 16
    1.125
    """
    given = np.asarray(weights, dtype=np.float64)
    if not (given >= 0).all():
        raise InputRejected(Problem("Weights", "A weight is negative or missing.", "Give numbers of 0 or more."))
    total = float(given.sum())
    if total == 0:
        raise UndefinedStatistic("There are no weights above 0, so they have no design effect.")
    return len(given) * float(given @ given) / total**2


def post_stratify(
    field: str, groups: Sequence[str], targets: Mapping[str, float], start: ArrayLike | None = None
) -> Weighting:
    """Scale the weights within each group of one field so that they add to the group's known size.

    Parameters: field, its name. groups, the group of each respondent. targets, known number of people in each group.
        start, weights to begin with, shape (n,); by default equal.
    Returns: Weighting.
    Raises: InputRejected with every group that has people in the frame and no respondent (merge it with another), and
        every group without a target. UndefinedStatistic without respondents.
    Source: Holt & Smith (1979), J. R. Stat. Soc. A 142(1), 33-46. doi:10.2307/2344652

    >>> post_stratify("region", ["north", "south", "south"], {"north": 4, "south": 6}).weights.tolist()
    [4.0, 3.0, 3.0]
    """
    return rake({field: groups}, {field: targets}, start)


def rake(
    groups: Mapping[str, Sequence[str]],
    targets: Mapping[str, Mapping[str, float]],
    start: ArrayLike | None = None,
    *,
    tolerance: float = 1e-9,
    max_rounds: int = 1000,
) -> Weighting:
    """Post-stratify on each field in turn until all margins hold at once (iterative proportional fitting).

    Parameters: groups, field -> group of each respondent. targets, field -> group -> known number of people; every
        field adds to one total. start, weights to begin with, shape (n,); by default equal. tolerance, largest gap
        left in a margin, as a share of the total. max_rounds, rounds through all fields before giving up.
    Returns: Weighting.
    Raises: InputRejected with every group without respondent or without target, and fields whose totals differ.
        UndefinedStatistic without respondents, or when no weights meet all margins.
    Source: Deming & Stephan (1940), Ann. Math. Stat. 11(4), 427-444. doi:10.1214/aoms/1177731829

    >>> made = rake({"sex": ["f", "f", "m"], "age": ["old", "young", "old"]},
    ...             {"sex": {"f": 6, "m": 4}, "age": {"old": 7, "young": 3}})
    >>> made.weights.round(6).tolist()
    [3.0, 3.0, 4.0]
    """
    problems = list(_problems(groups, targets))
    if problems:
        raise InputRejected(problems)
    n = len(next(iter(groups.values())))
    if n == 0:
        raise UndefinedStatistic("Nobody responded, so there is nobody to weight.")
    total = sum(next(iter(targets.values())).values())
    weights = _start(start, n)
    weights *= total / weights.sum()
    places = {field: np.unique(np.asarray(column), return_inverse=True) for field, column in groups.items()}
    wanted = {field: np.array([targets[field][str(group)] for group in names]) for field, (names, _) in places.items()}
    gap = np.inf
    for n_rounds in range(1, max_rounds + 1):
        for field, (_, at) in places.items():
            weights *= (wanted[field] / np.bincount(at, weights))[at]
        gap = max(float(np.abs(np.bincount(at, weights) - wanted[field]).max()) for field, (_, at) in places.items())
        if gap <= tolerance * total:
            kept = {field: tuple(map(str, column)) for field, column in groups.items()}
            return Weighting(weights, kept, n_rounds, gap, tuple(_thin(kept)))
    raise UndefinedStatistic(
        f"No weights met all margins within {max_rounds} rounds; {gap:.3g} people are left over. "
        "Merge groups that hardly occur together, or rake on fewer fields."
    )


def calibrate(
    groups: Mapping[str, Sequence[str]],
    targets: Mapping[str, Mapping[str, float]],
    numbers: Mapping[str, ArrayLike] | None = None,
    totals: Mapping[str, float] | None = None,
    start: ArrayLike | None = None,
    *,
    n_people: float | None = None,
) -> Weighting:
    """Change weights as little as possible (squared, relative) so that groups and numbers add to known totals: linear
    calibration, whose estimates are those of the general regression estimator (GREG).

    Each weight is start x (1 + x'l), x the person's groups and numbers, l solving sum(weights x) = totals.
    Parameters: groups, targets, start: as in `rake`; {} without groups. numbers, field -> number of each respondent,
        none missing. totals, field -> its known total over all people. n_people, how many these are, where no groups
        say it.
    Returns: Weighting; give its groups and auxiliaries, and start, to `Sample`.
    Raises: InputRejected with every group without respondent or target, missing number and field without total.
        UndefinedStatistic without respondents, when no weights meet all totals, or one of them would not be above 0.
    Source: Deville & Sarndal (1992), J. Am. Stat. Assoc. 87(418), 376-382. doi:10.1080/01621459.1992.10475217, the
        linear case of section 2.

    >>> calibrate({}, {}, {"beds": [1, 2, 3]}, {"beds": 21}, n_people=9).weights.round(6).tolist()  # 3 + 1.5 (x - 2)
    [1.5, 3.0, 4.5]
    """
    columns, sums, known = _auxiliaries(groups, targets, numbers or {}, totals or {}, n_people)
    n = columns.shape[0]
    if n == 0:
        raise UndefinedStatistic("Nobody responded, so there is nobody to weight.")
    first = _start(start, n)
    kept = {field: tuple(map(str, column)) for field, column in groups.items()}
    indicators = [np.asarray(column) == group for column in kept.values() for group in sorted(set(column))]
    wanted = [float(targets[field][group]) for field, column in kept.items() for group in sorted(set(column))]
    x = np.column_stack([*indicators, columns]).astype(np.float64)
    goal = np.array([*wanted, *sums])
    # In units of their own size, so that neither enrolment nor shares decide what counts as zero.
    unit = np.where(np.abs(x).max(axis=0) > 0, np.abs(x).max(axis=0), 1.0)
    x, goal = x / unit, goal / unit
    multipliers, *_ = np.linalg.lstsq((x * first[:, None]).T @ x, goal - first @ x, rcond=None)
    weights = first * (1 + x @ multipliers)
    gaps = np.abs(weights @ x - goal)
    if (gaps > 1e-8 * (np.abs(goal) + np.abs(weights) @ np.abs(x))).any():
        raise UndefinedStatistic(
            "No weights meet all totals at once: the fields contradict each other. Leave some out."
        )
    if not (weights > 0).all():
        n_wrong = int((weights <= 0).sum())
        raise UndefinedStatistic(
            f"{n_wrong} of {n} weights would not be above 0: the respondents are too unlike the people. Rake, or use "
            "fewer fields."
        )
    return Weighting(weights, kept, 1, float((gaps * unit).max()), tuple(_thin(kept)), known)


def _auxiliaries(
    groups: Mapping[str, Sequence[str]],
    targets: Mapping[str, Mapping[str, float]],
    numbers: Mapping[str, ArrayLike],
    totals: Mapping[str, float],
    n_people: float | None,
) -> tuple[NDArray[np.float64], list[float], NDArray[np.float64] | None]:
    """The numbers as columns, their totals, and the columns again or None without any; or what is wrong with them."""
    problems = list(_problems(groups, targets)) if groups or targets else []
    arrays = {field: np.asarray(values, dtype=np.float64) for field, values in numbers.items()}
    lengths = {len(column) for column in groups.values()} | {len(values) for values in arrays.values()}
    if len(lengths) > 1:
        problems.append(Problem("Numbers", "The fields differ in length.", "Give one entry for each respondent."))
    for field in sorted(set(arrays) ^ set(totals)):
        cause = "It has a total and no numbers." if field in totals else "It has numbers and no total."
        problems.append(Problem(f"Field '{field}'", cause, "Give both."))
    for field, values in arrays.items():
        if n_missing := int((~np.isfinite(values)).sum()):
            cause = f"{n_missing} of its numbers are missing."
            problems.append(
                Problem(f"Field '{field}'", cause, "Leave the field out, or use groups with one 'unknown'.")
            )
    if not groups and not arrays:
        problems.append(Problem("Calibration", "There is no field to calibrate on.", "Give groups or numbers."))
    if n_people is not None and not n_people > 0:
        problems.append(Problem("People", f"{n_people:g} are none.", "Give how many people the totals count."))
    if problems:
        raise InputRejected(problems)
    n = lengths.pop()
    columns = [arrays[field] for field in arrays]
    sums = [float(totals[field]) for field in arrays]
    if n_people is not None:
        columns, sums = [np.ones(n), *columns], [float(n_people), *sums]
    made = np.column_stack(columns) if columns else np.zeros((n, 0))
    return made, sums, made if columns else None


def _start(start: ArrayLike | None, n: int) -> NDArray[np.float64]:
    weights = np.ones(n) if start is None else np.array(start, dtype=np.float64)
    if weights.shape != (n,) or not (weights > 0).all():
        cause = f"They are not {n} numbers above 0."
        raise InputRejected(Problem("Weights to begin with", cause, "Give one for each respondent."))
    return weights


def _problems(groups: Mapping[str, Sequence[str]], targets: Mapping[str, Mapping[str, float]]) -> Iterator[Problem]:
    if not groups or set(groups) != set(targets):
        yield Problem("Margins", "Fields and targets do not name the same margins.", "Give both for each field.")
        return
    if len({len(column) for column in groups.values()}) > 1:
        yield Problem("Margins", "The fields differ in length.", "Give one group for each respondent in every field.")
    totals = {field: sum(sizes.values()) for field, sizes in targets.items()}
    if max(totals.values()) - min(totals.values()) > 1e-6 * max(totals.values()):
        listed = ", ".join(f"{field} {total:g}" for field, total in totals.items())
        yield Problem("Margins", f"They add to different totals: {listed}.", "Count the same people in each.")
    for field, column in groups.items():
        seen = set(column)
        for group, size in targets[field].items():
            if size < 0:
                yield Problem(f"Field '{field}'", f"'{group}' has the size {size:g}.", "Give 0 or more.")
            if size > 0 and group not in seen and column:
                yield Problem(
                    f"Field '{field}'", f"Nobody in '{group}' responded.", "Merge it with another group that did."
                )
        for group in sorted(seen):
            if not targets[field].get(group, 0) > 0:
                yield Problem(f"Field '{field}'", f"'{group}' has respondents but no target.", "Give its known size.")


def _thin(groups: Mapping[str, Sequence[str]]) -> Iterator[ThinGroup]:
    for field, column in groups.items():
        for group, n in sorted(Counter(column).items()):
            if n < THIN:
                yield ThinGroup(field, group, n)
