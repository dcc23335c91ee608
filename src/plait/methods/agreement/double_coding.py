"""How many units two or more coders should code, so that the lower bound of kappa or alpha passes a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, prod
from typing import Literal

import scipy

from plait.records.problem import InputRejected, Problem

PlannedCoefficient = Literal["kappa", "alpha"]
# Below this many values expected of a category, the bound that was planned for is hardly kept.
FEW = 5
_MOST_UNITS = 10_000_000


@dataclass(frozen=True, slots=True)
class DoubleCoding:
    """How much to code more than once.

    n_units: units for each of n_coders. expected, lowest: the coefficient foreseen, and what its one-sided lower bound
    is to reach at that confidence. shares: of each category, adding to 1. n_rarest: values expected of the rarest
    category, n_units x its share.
    """

    n_units: int
    coefficient: PlannedCoefficient
    expected: float
    lowest: float
    shares: tuple[float, ...]
    n_coders: int
    confidence: float

    @property
    def n_rarest(self) -> float:
        """Units expected in the rarest category."""
        return self.n_units * min(self.shares)

    @property
    def is_thin(self) -> bool:
        """Whether the rarest category is expected in fewer than five units: then the bound is hardly kept."""
        return self.n_rarest < FEW


def units_to_code_twice(
    expected: float,
    lowest: float,
    shares: float | Sequence[float],
    *,
    n_coders: int = 2,
    confidence: float = 0.95,
    coefficient: PlannedCoefficient = "kappa",
) -> DoubleCoding:
    """The smallest number of units of which the one-sided lower bound of the coefficient reaches `lowest`, when the
    agreement is what is expected.

    The bound is the kappa at which a goodness-of-fit chi-squared (1 df) of the expected counts becomes significant.
    Parameters: expected, the coefficient foreseen, up to 1. lowest, what the bound is to reach, 0 or more and below it.
        shares, of each category, above 0 and adding to 1; one number for a code that is there or not. n_coders, 2 or
        more, all of whom code every unit. confidence, of the bound, above .5. coefficient, 'kappa' (Scott's and
        Fleiss', nearly Cohen's where coders use the categories alike) or 'alpha' (nominal), which differs by its
        correction for few values.
    Returns: DoubleCoding.
    Raises: InputRejected with every value that cannot be. It has a value for all others.
    Source: Donner & Rotondi (2010), Int. J. Biostat. 6(1), 31. doi:10.2202/1557-4679.1275 (a code there or not: all
        coders give a unit one value with probability kappa, else each by chance); Rotondi & Donner (2012), J. Clin.
        Epidemiol. 65(7), 778-784. doi:10.1016/j.jclinepi.2011.10.019 (more categories: Dirichlet-multinomial); alpha
        from kappa: Krippendorff (2019), Content Analysis, 4th ed., ch. 12.

    >>> units_to_code_twice(0.8, 0.6, 0.1).n_units, units_to_code_twice(0.8, 0.6, 0.3).n_units
    (116, 52)
    """
    of_each = (shares, 1 - shares) if isinstance(shares, int | float) else tuple(shares)
    problems = _problems(expected, lowest, of_each, n_coders, confidence)
    if coefficient not in ("kappa", "alpha"):
        problems.append(Problem("Coefficient", f"'{coefficient}' is not planned for.", "Choose kappa or alpha."))
    if problems:
        raise InputRejected(problems)
    critical = float(scipy.stats.chi2.isf(2 * (1 - confidence), 1))
    n_units = max(2, ceil(critical / _distance(expected, lowest, of_each, n_coders) * (1 - 1e-12)))
    while coefficient == "alpha" and n_units < _MOST_UNITS:
        values = n_units * n_coders
        kappas = [1 - (1 - alpha) * values / (values - 1) for alpha in (expected, lowest)]
        if n_units * _distance(kappas[0], kappas[1], of_each, n_coders) >= critical * (1 - 1e-12):
            break
        n_units += 1
    return DoubleCoding(n_units, coefficient, expected, lowest, of_each, n_coders, confidence)


def _distance(expected: float, lowest: float, shares: Sequence[float], n_coders: int) -> float:
    """Pearson's chi-squared that one unit adds: of the outcomes expected, were the lowest kappa true."""
    seen = [_all_alike(expected, share, n_coders, len(shares)) for share in shares]
    tried = [_all_alike(lowest, share, n_coders, len(shares)) for share in shares]
    seen.append(1 - sum(seen))
    tried.append(1 - sum(tried))
    return sum((one - other) ** 2 / other for one, other in zip(seen, tried, strict=True) if other > 0)


def _all_alike(kappa: float, share: float, n_coders: int, n_categories: int) -> float:
    """The probability that every coder gives a unit this category."""
    if n_categories == 2 or n_coders == 2:
        return share**n_coders + kappa * (share - share**n_coders)
    # Above it the two models differ; of a kappa of 1 both leave no unit coded in two ways.
    return (
        share
        if kappa == 1
        else prod((share * (1 - kappa) + done * kappa) / (1 - kappa + done * kappa) for done in range(n_coders))
    )


def _problems(
    expected: float, lowest: float, shares: Sequence[float], n_coders: int, confidence: float
) -> list[Problem]:
    problems = []
    if not 0 <= lowest < expected <= 1:
        cause = f"{lowest:g} and {expected:g} do not lie in order between 0 and 1."
        problems.append(Problem("Lowest and expected", cause, "Give a bound below what you expect, as 0.6 and 0.8."))
    if len(shares) < 2 or not all(0 < share < 1 for share in shares) or abs(sum(shares) - 1) > 1e-6:
        cause = f"{', '.join(f'{share:g}' for share in shares)} are no shares of two categories or more that add to 1."
        problems.append(Problem("Shares", cause, "Give the share of each, as 0.5, 0.3, 0.2, or of the one code."))
    if n_coders < 2:
        problems.append(Problem("Coders", f"{n_coders} cannot disagree.", "Give two or more."))
    if not 0.5 < confidence < 1:
        cause = f"{confidence:g} is not between 0.5 and 1."
        problems.append(Problem("Confidence", cause, "Give 0.95 for a one-sided bound at 95 %."))
    return problems
