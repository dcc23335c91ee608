"""Who can be chosen for interviews, what limits the choice, and how much of the variety a choice covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from plait.records.problem import InputRejected, Problem


@dataclass(frozen=True, slots=True)
class Candidate:
    """id: the person's code. attributes: name -> category as text, '' where not known (an unknown is no category)."""

    id: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Quota:
    """How many of those chosen have this category: at_least to at_most, None for no upper limit."""

    attribute: str
    category: str
    at_least: int = 0
    at_most: int | None = None

    def __str__(self) -> str:
        """
        >>> str(Quota("country", "Malawi", 2, 4))
        'country: Malawi, 2 to 4'
        """
        if self.at_most is None:
            return f"{self.attribute}: {self.category}, at least {self.at_least}"
        return f"{self.attribute}: {self.category}, {self.at_least} to {self.at_most}"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the categories, and of the combinations of two categories, that occur among all candidates are
    held by at least one person chosen."""

    categories: int
    categories_available: int
    pairs: int
    pairs_available: int


@dataclass(frozen=True, slots=True)
class Limits:
    """must, must_not: ids of people who are chosen, or never chosen, whatever the design. quotas: all hold at once."""

    must: frozenset[str] = frozenset()
    must_not: frozenset[str] = frozenset()
    quotas: tuple[Quota, ...] = ()


@dataclass(frozen=True)
class Pool:
    """Candidates in the order of their ids, so that the order of the input never matters.

    Bits: one per category, then one per combination of two; holds[i, b] says that candidate i has it.
    """

    candidates: tuple[Candidate, ...]
    attributes: tuple[str, ...]
    categories: tuple[tuple[str, str], ...]
    pairs: tuple[tuple[tuple[str, str], tuple[str, str]], ...]
    holds: NDArray[np.bool_] = field(repr=False)

    @classmethod
    def of(cls, candidates: Iterable[Candidate], attributes: Sequence[str] = ()) -> Pool:
        """attributes: those that count, by default every attribute named. Raises InputRejected."""
        people = tuple(sorted(candidates, key=lambda person: person.id))
        known = dict.fromkeys(name for person in people for name in sorted(person.attributes))
        counted = tuple(attributes) or tuple(sorted(known))
        problems = [
            Problem(f"Candidate '{code}'", f"The id stands {n} times.", "Give every person one id and one row.")
            for code, n in Counter(person.id for person in people).items()
            if n > 1
        ]
        problems += [
            Problem(f"Attribute '{name}'", "No candidate has it.", "Choose one of the attributes of the candidates.")
            for name in counted
            if name not in known
        ]
        if not people:
            problems.append(Problem("Candidates", "There is nobody to choose from.", "Open the choice to more people."))
        if problems:
            raise InputRejected(problems)
        held = [tuple(_categories_of(person, counted)) for person in people]
        paired = [tuple(combinations(own, 2)) for own in held]
        categories = tuple(sorted({each for own in held for each in own}))
        pairs = tuple(sorted({each for own in paired for each in own}))
        place = {each: bit for bit, each in enumerate((*categories, *pairs))}
        holds = np.zeros((len(people), len(place)), dtype=np.bool_)
        for row, (own, own_pairs) in enumerate(zip(held, paired, strict=True)):
            holds[row, [place[each] for each in (*own, *own_pairs)]] = True
        return cls(people, counted, categories, pairs, holds)

    def __len__(self) -> int:
        return len(self.candidates)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(person.id for person in self.candidates)

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        place = {code: row for row, code in enumerate(self.ids)}
        return [place[code] for code in ids if code in place]

    def value(self, row: int, attribute: str) -> str:
        return self.candidates[row].attributes.get(attribute, "")

    def has(self, row: int, quota: Quota) -> bool:
        return self.value(row, quota.attribute) == quota.category

    def coverage(self, rows: Sequence[int]) -> Coverage:
        covered: NDArray[np.bool_] = np.any(self.holds[list(rows)], axis=0)
        n = len(self.categories)
        return Coverage(int(covered[:n].sum()), n, int(covered[n:].sum()), len(self.pairs))

    def keeps(self, rows: Sequence[int], quotas: Iterable[Quota]) -> bool:
        """Whether these people meet all quotas."""
        for quota in quotas:
            n = sum(self.has(row, quota) for row in rows)
            if n < quota.at_least or (quota.at_most is not None and n > quota.at_most):
                return False
        return True


def _categories_of(person: Candidate, attributes: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in attributes:
        if person.attributes.get(name, ""):
            yield name, person.attributes[name]


def check_limits(pool: Pool, size: int, limits: Limits) -> None:
    """Raise InputRejected with every reason why no choice of `size` people can keep the limits, as far as each
    limit shows it by itself."""
    eligible = [row for row, code in enumerate(pool.ids) if code not in limits.must_not]
    problems = [*_size_problems(pool, size, limits, len(eligible)), *_quota_problems(pool, size, limits, eligible)]
    if problems:
        raise InputRejected(problems)


def _size_problems(pool: Pool, size: int, limits: Limits, n_eligible: int) -> Iterator[Problem]:
    if size < 1:
        yield Problem("Number of people", f"{size} people cannot be chosen.", "Choose at least 1.")
    if size > n_eligible:
        cause = f"{size} are wanted, but only {n_eligible} can be chosen."
        yield Problem("Number of people", cause, "Choose fewer or let more people be chosen.")
    if len(limits.must) > size:
        cause = f"{len(limits.must)} people must be chosen, more than the {size} places."
        yield Problem("People who must be chosen", cause, "Name fewer or choose more people.")
    for code in sorted(limits.must & limits.must_not):
        yield Problem(f"Person '{code}'", "Must be chosen and must not be chosen.", "Take one of the two back.")
    for code in sorted((limits.must | limits.must_not) - set(pool.ids)):
        yield Problem(f"Person '{code}'", "Is not among the candidates.", "Check the id.")


def _quota_problems(pool: Pool, size: int, limits: Limits, eligible: Sequence[int]) -> Iterator[Problem]:
    must = pool.rows_of(limits.must)
    for quota in limits.quotas:
        place = f"Quota '{quota}'"
        n = sum(pool.has(row, quota) for row in eligible)
        n_must = sum(pool.has(row, quota) for row in must)
        if quota.at_least < 0 or (quota.at_most is not None and quota.at_most < quota.at_least):
            yield Problem(place, "The upper limit lies below the lower.", "Give limits from 0, the lower one first.")
        elif quota.at_least > n:
            yield Problem(place, f"Only {n} of those who can be chosen have it.", f"Ask for at most {n}.")
        elif quota.at_most is not None and n_must > quota.at_most:
            yield Problem(place, f"{n_must} people who must be chosen have it.", "Raise the limit or name fewer.")
    for attribute in dict.fromkeys(quota.attribute for quota in limits.quotas):
        own = [quota for quota in limits.quotas if quota.attribute == attribute]
        place = f"Quotas on '{attribute}'"
        if len({quota.category for quota in own}) < len(own):
            yield Problem(place, "A category has two quotas.", "Give each category one.")
            continue
        least = sum(quota.at_least for quota in own)
        if least > size:
            yield Problem(place, f"They ask for {least} people, but {size} are chosen.", "Lower some of them.")
        in_quota = {quota.category: quota for quota in own}
        room = 0
        for category, n in Counter(pool.value(row, attribute) for row in eligible).items():
            limit = in_quota[category].at_most if category in in_quota else None
            room += n if limit is None else min(limit, n)
        if room < min(size, len(eligible)):
            yield Problem(place, f"They leave room for {room} people, but {size} are chosen.", "Raise some of them.")
