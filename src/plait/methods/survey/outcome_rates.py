"""Final dispositions and outcome rates of an internet survey of specifically named persons.

Source of codes and rates: AAPOR (2023), Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for
Surveys, 10th edition. Rates of visitors: Eysenbach (2004), CHERRIES, J. Med. Internet Res. 6(3), e34.
doi:10.2196/jmir.6.3.e34
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Literal

from plait.records.problem import InputRejected, Problem, UndefinedStatistic
from plait.records.proportion import Proportion


class Outcome(StrEnum):
    """The classes that the rates are made of, by AAPOR's letters."""

    COMPLETE = "I"
    PARTIAL = "P"
    REFUSAL = "R"
    NON_CONTACT = "NC"
    OTHER = "O"
    UNKNOWN = "U"
    NOT_ELIGIBLE = "NE"


class Disposition(Enum):
    """AAPOR's final disposition codes for internet surveys of named persons, best first (the order of `roll_up`).

    >>> Disposition.BREAK_OFF.code, Disposition.BREAK_OFF.outcome.value, Disposition("2.12").meaning
    ('2.12', 'R', 'break-off or partial with insufficient information')
    """

    COMPLETE = "1.1", "complete", Outcome.COMPLETE
    PARTIAL = "1.2", "partial with sufficient information", Outcome.PARTIAL
    BREAK_OFF = "2.12", "break-off or partial with insufficient information", Outcome.REFUSAL
    OPENED_ONLY = "2.1121", "opened, no item answered", Outcome.REFUSAL
    RECEIPT_REFUSED = "2.1122", "read receipt, refusal", Outcome.REFUSAL
    EXPLICIT_REFUSAL = "2.111", "explicit refusal", Outcome.REFUSAL
    NOT_RETURNED = "2.27", "completed but not returned in the field period", Outcome.NON_CONTACT
    AWAY = "2.26", "away during the field period", Outcome.NON_CONTACT
    NON_CONTACT = "2.20", "non-contact", Outcome.NON_CONTACT
    LANGUAGE = "2.33", "language", Outcome.OTHER
    UNABLE = "2.32", "physically or mentally unable", Outcome.OTHER
    DEAD = "2.31", "dead", Outcome.OTHER
    OTHER = "2.30", "other, eligible", Outcome.OTHER
    UNSAMPLED_ADDRESS = "3.91", "returned from an unsampled address", Outcome.UNKNOWN
    FORWARDING = "3.40", "returned with forwarding information", Outcome.UNKNOWN
    UNKNOWN_OTHER = "3.90", "unknown eligibility, other", Outcome.UNKNOWN
    NOTHING_RETURNED = "3.19", "invited, nothing ever returned", Outcome.UNKNOWN
    UNDELIVERED = "3.30", "invitation returned undelivered", Outcome.UNKNOWN
    NOT_INVITED = "3.11", "no invitation sent", Outcome.UNKNOWN
    NOTHING_KNOWN = "3.10", "nothing known", Outcome.UNKNOWN
    QUOTA_FILLED = "4.80", "quota filled", Outcome.NOT_ELIGIBLE
    SCREENED_OUT = "4.10", "screened out", Outcome.NOT_ELIGIBLE
    DUPLICATE = "4.81", "duplicate listing", Outcome.NOT_ELIGIBLE
    NOT_ELIGIBLE_OTHER = "4.90", "not eligible, other", Outcome.NOT_ELIGIBLE

    code: str
    meaning: str
    outcome: Outcome

    def __new__(cls, code: str, meaning: str, outcome: Outcome) -> Disposition:
        member = object.__new__(cls)
        member._value_ = code
        member.code, member.meaning, member.outcome = code, meaning, outcome
        return member


class ContactEvent(StrEnum):
    """What may happen to one invitation, from the contact log or entered by staff."""

    INVITED = "invited"
    BOUNCED = "bounced"
    FORWARDING_GIVEN = "forwarding given"
    OTHER_REPLY = "other reply"
    AWAY = "away for the whole field period"
    RETURNED_LATE = "completed but not returned in time"
    OPENED = "link opened"
    RECEIPT_REFUSED = "read receipt, refusal"
    REFUSED = "refused or opted out"
    WITHDRAWN = "answers withdrawn"
    DIED = "died"
    UNABLE = "unable to take part"
    LANGUAGE = "language not offered"
    OTHER_REASON = "eligible, other reason"
    USED_BY_ANOTHER = "link used by another person"
    SCREENED_OUT = "screened out"
    QUOTA_FILLED = "quota filled"
    DUPLICATE = "duplicate listing"
    NOT_ELIGIBLE = "not eligible, other reason"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one person came.

    applicable: names of the items that apply to this person: relevant given the answers, without notes and
        calculations, reached or not. answered: names of those with a valid answer.
    """

    applicable: frozenset[str]
    answered: frozenset[str]

    def __post_init__(self) -> None:
        stray = sorted(self.answered - self.applicable)
        if stray:
            raise InputRejected(
                Problem(
                    "Progress",
                    f"Answered but not applicable: {', '.join(stray)}.",
                    "Leave out the answers to items that are not relevant for this person.",
                )
            )

    @property
    def share(self) -> float:
        """Answered share of the applicable items, 0 to 1. Raises UndefinedStatistic when no item applies."""
        if not self.applicable:
            raise UndefinedStatistic("No item applies to this person, so there is no share answered.")
        return len(self.answered) / len(self.applicable)


@dataclass(frozen=True, slots=True)
class CompletenessRule:
    """When a response counts as partial and as complete: fixed before the survey opens, stored with its version.

    partial_at, complete_at: smallest answered share of the applicable items, 0 to 1 (the share itself is enough).
    essential: names of items without which, if they apply, a response is at most partial.

    >>> CompletenessRule().describe()
    'complete from 80 % of the applicable items answered, partial from 50 %, break-off below'
    """

    partial_at: float = 0.5
    complete_at: float = 0.8
    essential: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 < self.partial_at <= self.complete_at <= 1:
            raise InputRejected(
                Problem(
                    "Completeness rule",
                    f"Partial at {self.partial_at:g} and complete at {self.complete_at:g} are not two rising shares.",
                    "Give 0 < partial <= complete <= 1, for instance 0.5 and 0.8.",
                )
            )

    def describe(self) -> str:
        """The rule in words, for the methods section."""
        with_essential = f" with {', '.join(self.essential)}" if self.essential else ""
        return (
            f"complete from {100 * self.complete_at:g} % of the applicable items answered{with_essential}, "
            f"partial from {100 * self.partial_at:g} %, break-off below"
        )

    def judge(self, progress: Progress) -> Disposition:
        """COMPLETE, PARTIAL, BREAK_OFF, or OPENED_ONLY when nothing was answered."""
        if not progress.answered:
            return Disposition.OPENED_ONLY
        if progress.share < self.partial_at:
            return Disposition.BREAK_OFF
        lacks_essential = (frozenset(self.essential) & progress.applicable) - progress.answered
        return Disposition.PARTIAL if progress.share < self.complete_at or lacks_essential else Disposition.COMPLETE


# What decides before the answers are looked at: they are not this person's, or not to be used.
_BEFORE_ANSWERS = (
    (ContactEvent.DUPLICATE, Disposition.DUPLICATE),
    (ContactEvent.NOT_ELIGIBLE, Disposition.NOT_ELIGIBLE_OTHER),
    (ContactEvent.SCREENED_OUT, Disposition.SCREENED_OUT),
    (ContactEvent.QUOTA_FILLED, Disposition.QUOTA_FILLED),
    (ContactEvent.WITHDRAWN, Disposition.EXPLICIT_REFUSAL),
    (ContactEvent.USED_BY_ANOTHER, Disposition.UNSAMPLED_ADDRESS),
)
_AFTER_ANSWERS = (
    (ContactEvent.REFUSED, Disposition.EXPLICIT_REFUSAL),
    (ContactEvent.DIED, Disposition.DEAD),
    (ContactEvent.UNABLE, Disposition.UNABLE),
    (ContactEvent.LANGUAGE, Disposition.LANGUAGE),
    (ContactEvent.RETURNED_LATE, Disposition.NOT_RETURNED),
    (ContactEvent.RECEIPT_REFUSED, Disposition.RECEIPT_REFUSED),
    (ContactEvent.OPENED, Disposition.OPENED_ONLY),
    (ContactEvent.AWAY, Disposition.AWAY),
    (ContactEvent.OTHER_REASON, Disposition.OTHER),
    (ContactEvent.FORWARDING_GIVEN, Disposition.FORWARDING),
    (ContactEvent.BOUNCED, Disposition.UNDELIVERED),
    (ContactEvent.OTHER_REPLY, Disposition.UNKNOWN_OTHER),
    (ContactEvent.INVITED, Disposition.NOTHING_RETURNED),
)


def disposition_of(events: Collection[ContactEvent], progress: Progress | None, rule: CompletenessRule) -> Disposition:
    """The final disposition of one invited person. The order of events does not matter.

    Not eligible, withdrawn and used-by-another come before any answers; a complete or partial response comes before
    everything else (whoever opts out of reminders after finishing is a respondent); a refusal comes before a break-off.
    Parameters: progress, None when nobody opened the questionnaire.
    Returns: Disposition; NOT_INVITED when nothing happened at all.

    >>> disposition_of([ContactEvent.INVITED, ContactEvent.BOUNCED], None, CompletenessRule()).code
    '3.30'
    """
    happened = frozenset(events)
    for event, disposition in _BEFORE_ANSWERS:
        if event in happened:
            return disposition
    judged = rule.judge(progress) if progress is not None else None
    if judged in (Disposition.COMPLETE, Disposition.PARTIAL):
        return judged
    if judged is Disposition.BREAK_OFF and ContactEvent.REFUSED not in happened:
        return judged
    if judged is not None:
        happened |= {ContactEvent.OPENED}
    return next((disposition for event, disposition in _AFTER_ANSWERS if event in happened), Disposition.NOT_INVITED)


def roll_up(dispositions: Iterable[Disposition]) -> Disposition:
    """The disposition of a partnership whose contacts have these: the best one, in the order of `Disposition`.

    Raises: UndefinedStatistic for a partnership without a contact.

    >>> roll_up([Disposition.UNDELIVERED, Disposition.PARTIAL, Disposition.EXPLICIT_REFUSAL]).meaning
    'partial with sufficient information'
    """
    ranks = {disposition: rank for rank, disposition in enumerate(Disposition)}
    found = tuple(dispositions)
    if not found:
        raise UndefinedStatistic("A partnership without a contact has no disposition.")
    return min(found, key=ranks.__getitem__)


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate by its standard name. denominator: not whole when e is not. formula: in AAPOR's letters.

    >>> str(Rate("RR2", 34, 114, "(I + P) / (N + U)"))
    'RR2 29.8 % (34 of 114)'
    """

    name: str
    numerator: int
    denominator: float
    formula: str

    @property
    def value(self) -> float:
        """0 to 1. Raises UndefinedStatistic when the denominator is 0."""
        if self.denominator == 0:
            raise UndefinedStatistic(f"{self.name} has no value: nobody is in its denominator, {self.formula}.")
        return self.numerator / self.denominator

    def as_proportion(self, base: str) -> Proportion:
        """The rate as k of n, for an interval. Raises UndefinedStatistic when e made the denominator fractional."""
        if self.denominator != int(self.denominator):
            raise UndefinedStatistic(f"{self.name} divides by {self.denominator:g}, which counts nobody in particular.")
        return Proportion(self.numerator, int(self.denominator), base)

    def __str__(self) -> str:
        percent = "–" if self.denominator == 0 else f"{100 * self.value:.1f} %"
        whole = self.denominator == int(self.denominator)
        return f"{self.name} {percent} ({self.numerator} of {self.denominator:{'.0f' if whole else '.1f'}})"


@dataclass(frozen=True, slots=True)
class OutcomeRates:
    """All AAPOR rates of one fieldwork, in the order RR1-RR6, COOP1-COOP4, REF1-REF3, CON1-CON3.

    by_outcome: people in each class. e: estimated eligible share of the unknown, 0 to 1. e_reason: how e was chosen.
    """

    by_outcome: Mapping[Outcome, int]
    e: float
    e_reason: str
    rates: tuple[Rate, ...]

    def __getitem__(self, name: str) -> Rate:
        """The rate of that name. Raises KeyError."""
        for rate in self.rates:
            if rate.name == name:
                return rate
        raise KeyError(name)

    def __iter__(self) -> Iterator[Rate]:
        return iter(self.rates)

    @property
    def n_total(self) -> int:
        """People accounted for, eligible or not."""
        return sum(self.by_outcome.values())


def outcome_rates(counts: Mapping[Disposition, int], e: float | Literal["proportional"] | None = None) -> OutcomeRates:
    """The AAPOR response, cooperation, refusal and contact rates.

    With N = I + P + R + NC + O known to be eligible and U of unknown eligibility, e being the share of U taken to be
    eligible: RR1 = I / (N + U), RR3 = I / (N + eU), RR5 = I / N, and so on.
    Parameters: counts, people by final disposition. e, None for 1 (cautious: all unknown are eligible), a share from
        0 to 1 that the report must justify, or 'proportional' for N / (N + NE).
    Returns: OutcomeRates; a rate with an empty denominator raises UndefinedStatistic when its value is asked for.
    Raises: UndefinedStatistic for a proportional e when no one's eligibility is known. InputRejected for a negative
        count or an e outside 0 to 1.
    Source: AAPOR (2023), Standard Definitions, 10th edition.

    >>> rates = outcome_rates({Disposition.COMPLETE: 31, Disposition.PARTIAL: 3, Disposition.NON_CONTACT: 80})
    >>> print(rates["RR1"], "/", rates["RR2"])
    RR1 27.2 % (31 of 114) / RR2 29.8 % (34 of 114)
    """
    problems = [
        Problem(f"Disposition {disposition.code}", f"The count {count} is negative.", "Give 0 or more.")
        for disposition, count in counts.items()
        if count < 0
    ]
    if isinstance(e, (int, float)) and not 0 <= e <= 1:
        problems.append(Problem("e", f"{e:g} is not a share.", "Give a number from 0 to 1, or 'proportional'."))
    if problems:
        raise InputRejected(problems)
    by_outcome = dict.fromkeys(Outcome, 0)
    for disposition, count in counts.items():
        by_outcome[disposition.outcome] += count
    share, reason = _eligible_share(by_outcome, e)
    return OutcomeRates(by_outcome, share, reason, tuple(_rates(by_outcome, share)))


def _eligible_share(by_outcome: Mapping[Outcome, int], e: float | str | None) -> tuple[float, str]:
    if e is None:
        return 1.0, "all of unknown eligibility are taken to be eligible (e = 1)"
    if not isinstance(e, str):
        return float(e), f"set by the researchers (e = {e:g})"
    n_not_eligible = by_outcome[Outcome.NOT_ELIGIBLE]
    n_known = sum(by_outcome.values()) - by_outcome[Outcome.UNKNOWN]
    if n_known == 0:
        raise UndefinedStatistic("Nobody's eligibility is known, so e cannot be taken in proportion.")
    share = (n_known - n_not_eligible) / n_known
    return share, f"proportional allocation, N / (N + NE) = {n_known - n_not_eligible} / {n_known} = {share:.3f}"


def _rates(by_outcome: Mapping[Outcome, int], e: float) -> Iterator[Rate]:
    i, p, r = by_outcome[Outcome.COMPLETE], by_outcome[Outcome.PARTIAL], by_outcome[Outcome.REFUSAL]
    o, u = by_outcome[Outcome.OTHER], by_outcome[Outcome.UNKNOWN]
    n = i + p + r + by_outcome[Outcome.NON_CONTACT] + o
    bases: tuple[tuple[float, str], ...] = ((n + u, "(N + U)"), (n + e * u, "(N + eU)"), (n, "N"))
    for step, (base, words) in enumerate(bases):
        yield Rate(f"RR{2 * step + 1}", i, base, f"I / {words}")
        yield Rate(f"RR{2 * step + 2}", i + p, base, f"(I + P) / {words}")
    for step, (base, words) in enumerate(((i + p + r + o, "(I + P + R + O)"), (i + p + r, "(I + P + R)"))):
        yield Rate(f"COOP{2 * step + 1}", i, base, f"I / {words}")
        yield Rate(f"COOP{2 * step + 2}", i + p, base, f"(I + P) / {words}")
    for step, (base, words) in enumerate(bases, start=1):
        yield Rate(f"REF{step}", r, base, f"R / {words}")
    for step, (base, words) in enumerate(bases, start=1):
        yield Rate(f"CON{step}", i + p + r + o, base, f"(I + P + R + O) / {words}")


def view_rate(n_survey_visitors: int, n_site_visitors: int | None) -> Proportion:
    """CHERRIES view rate: unique visitors of the survey among unique visitors of the site it stands on.

    Parameters: n_site_visitors, None for a closed survey, which has no site of its own.
    Raises: UndefinedStatistic for a closed survey. InputRejected when the counts cannot be.
    Source: Eysenbach (2004), doi:10.2196/jmir.6.3.e34

    >>> str(view_rate(50, 200))
    '50 of 200 unique site visitors (25.0 %)'
    """
    if n_site_visitors is None:
        raise UndefinedStatistic("A closed survey, by personal link only, has no site visitors: no view rate.")
    return _share(n_survey_visitors, n_site_visitors, "unique site visitors")


def participation_rate(n_agreed: int, n_first_page: int) -> Proportion:
    """CHERRIES participation rate: those who agreed, or did the first page, among unique visitors of the first page.

    Raises: InputRejected when the counts cannot be.
    Source: Eysenbach (2004), doi:10.2196/jmir.6.3.e34

    >>> str(participation_rate(40, 50))
    '40 of 50 unique visitors of the first page (80.0 %)'
    """
    return _share(n_agreed, n_first_page, "unique visitors of the first page")


def completion_rate(n_finished: int, n_agreed: int) -> Proportion:
    """CHERRIES completion rate: those who finished among those who agreed to take part.

    Raises: InputRejected when the counts cannot be.
    Source: Eysenbach (2004), doi:10.2196/jmir.6.3.e34

    >>> str(completion_rate(34, 40))
    '34 of 40 who agreed to take part (85.0 %)'
    """
    return _share(n_finished, n_agreed, "who agreed to take part")


def _share(k: int, n: int, base: str) -> Proportion:
    if not 0 <= k <= n:
        raise InputRejected(Problem(f"Rate among {base}", f"{k} of {n} cannot be.", "Check both counts."))
    return Proportion(k, n, base)
