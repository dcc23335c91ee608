"""A share with its base: no percentage travels without the counts it was made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from plait.records.problem import UndefinedStatistic


@dataclass(frozen=True, slots=True)
class Missing:
    """Why people in `n_asked` gave no valid answer, and how many were never shown the item (not in `n_asked`)."""

    not_shown: int = 0
    skipped: int = 0
    dont_know: int = 0
    refused: int = 0

    @property
    def n_shown(self) -> int:
        """People who were shown the item and gave no valid answer."""
        return self.skipped + self.dont_know + self.refused


@dataclass(frozen=True, slots=True)
class Proportion:
    """k of n, and what n counts.

    k: count with the property. n: count that could have it (valid answers).
    n_asked: people who were asked (n plus the missing ones who were shown the item).
    base: what n counts, in words ("leads in the frame", "valid answers").
    """

    k: int
    n: int
    base: str
    n_asked: int | None = None
    missing: Missing = field(default_factory=Missing)

    def __post_init__(self) -> None:
        if self.n < 0 or not 0 <= self.k <= self.n:
            raise ValueError(f"A proportion needs 0 <= k <= n, not k = {self.k} and n = {self.n}.")
        if not self.base.strip():
            raise ValueError("A proportion says what its n counts: give 'base'.")
        if self.n_asked is None:
            object.__setattr__(self, "n_asked", self.n + self.missing.n_shown)

    @property
    def value(self) -> float:
        """k / n, 0 to 1. Raises UndefinedStatistic when n is 0."""
        if self.n == 0:
            raise UndefinedStatistic(f"There is no share of nobody: the base ({self.base}) is empty.")
        return self.k / self.n

    @property
    def percent(self) -> str:
        """The percentage with one decimal, or an en dash when the base is empty. Never without k and n beside it.

        >>> Proportion(34, 114, "leads in the frame").percent
        '29.8 %'
        """
        return "–" if self.n == 0 else f"{100 * self.k / self.n:.1f} %"

    def __str__(self) -> str:
        """
        >>> str(Proportion(34, 114, "leads in the frame"))
        '34 of 114 leads in the frame (29.8 %)'
        """
        return f"{self.k} of {self.n} {self.base} ({self.percent})"
