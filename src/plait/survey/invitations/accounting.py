"""Response accounting: what became of everybody who was to be asked, and the rates made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, FilteredRelation, Q, QuerySet, When

from plait.methods.survey.outcome_rates import (
    CompletenessRule,
    ContactEvent,
    Disposition,
    Outcome,
    OutcomeRates,
    Rate,
    disposition_of,
    outcome_rates,
)
from plait.register.models import Clause, FrameMember, Person
from plait.register.taking_part import takes_part
from plait.survey.models import Invitation, Questionnaire, Response

_BY_CODE = {disposition.code: disposition for disposition in Disposition}
_ANSWERED = {Response.Status.COMPLETE: Disposition.COMPLETE, Response.Status.PARTIAL: Disposition.PARTIAL}


@dataclass(frozen=True, slots=True)
class Accounting:
    """counts: people by final disposition, best first, none that is empty. rates: None when nobody was to be asked by
    name, so that there is no rate. base: whom the rates count, in words. n_outside: responses of nobody in the base
    (open link, a person outside the frame)."""

    base: str
    counts: Mapping[Disposition, int]
    rates: OutcomeRates | None
    n_responses: int
    n_outside: int

    @property
    def response_rates(self) -> tuple[Rate, ...]:
        """RR1 to RR6; empty when nobody was to be asked by name."""
        return tuple(rate for rate in self.rates or () if rate.name.startswith("RR"))

    @property
    def sentence(self) -> str:
        """The answer in words, with the rate's standard name: '34 of 114 leads answered (29.8 %, RR2)'."""
        if self.rates is None or self.rates["RR2"].denominator == 0:
            plural = "" if self.n_responses == 1 else "s"
            return f"{self.n_responses:,} response{plural}; nobody was asked by name, so there is no response rate"
        rate = self.rates["RR2"]
        return f"{rate.numerator:,} of {rate.denominator:,.0f} {self.base} answered ({100 * rate.value:.1f} %, RR2)"


def outcome(questionnaire: Questionnaire) -> Accounting:
    """The final disposition of everybody in the questionnaire's frame and everybody invited, and the AAPOR rates.

    Somebody of the frame who was not invited is 3.11; a disposition that staff set with a reason comes before
    everything, but for answers that were withdrawn; see methods.survey.outcome_rates.disposition_of for the rest.
    """
    asked = _asked(questionnaire)
    rule = rule_of(questionnaire)
    counted: Counter[Disposition] = Counter()
    for *what_happened, n in _what_happened(asked).order_by().annotate(n=Count("pk")):
        counted[_disposition(rule, *what_happened)] += n
    counts = {disposition: counted[disposition] for disposition in Disposition if counted[disposition]}
    responses = Response.counted.filter(questionnaire=questionnaire)
    n_responses = responses.count()
    return Accounting(
        base=_base(questionnaire, counts),
        counts=counts,
        rates=outcome_rates(counts) if counts else None,
        n_responses=n_responses,
        n_outside=n_responses - responses.filter(person__in=asked.order_by().values("pk")).count(),
    )


def dispositions_of(questionnaire: Questionnaire, people: Iterable[int]) -> dict[int, Disposition]:
    """Person id -> final disposition, of those of these people who were to be asked."""
    rule = rule_of(questionnaire)
    rows = _what_happened(_asked(questionnaire).filter(pk__in=list(people)), "pk")
    return {person: _disposition(rule, *what_happened) for person, *what_happened in rows}


def rule_of(questionnaire: Questionnaire) -> CompletenessRule:
    """When a response to this questionnaire is partial, and when complete."""
    return CompletenessRule(questionnaire.partial_at, questionnaire.complete_at)


def _base(questionnaire: Questionnaire, counts: Mapping[Disposition, int]) -> str:
    not_eligible = any(disposition.outcome.value == "NE" for disposition in counts)
    return f"{'eligible ' if not_eligible else ''}{questionnaire.study.unit_many}"


def _asked(questionnaire: Questionnaire) -> QuerySet[Person]:
    """Everybody in the questionnaire's frame and everybody invited, with what happened to each."""
    framed = FrameMember.objects.filter(frame=questionnaire.frame_id).values("person")
    invited = Invitation.objects.filter(questionnaire=questionnaire).values("person")
    people = Person.objects.filter(Q(pk__in=framed) | Q(pk__in=invited), study=questionnaire.study_id)
    return people.annotate(
        invitation=FilteredRelation("invitations", condition=Q(invitations__questionnaire=questionnaire)),
        response=FilteredRelation("responses", condition=Q(responses__questionnaire=questionnaire)),
        has_withdrawn=Case(When(takes_part("pk", Clause.SURVEY), then=False), default=True),
        was_invited=Q(invitation__isnull=False),
        has_opened=Q(invitation__opened_at__isnull=False),
        has_refused=Q(invitation__refused_at__isnull=False),
        has_answered=Q(response__n_answered__gt=0),
    )


def _what_happened(people: QuerySet[Person], *beside: str) -> QuerySet[Person, Any]:
    return people.values_list(*beside, "has_withdrawn", "was_invited", "has_opened", "has_refused",
                              "invitation__disposition", "response__status", "has_answered")  # fmt: skip


def _disposition(
    rule: CompletenessRule,
    has_withdrawn: bool,
    was_invited: bool,
    has_opened: bool,
    has_refused: bool,
    by_hand: str | None,
    status: str | None,
    has_answered: bool,
) -> Disposition:
    if by_hand:
        set_by_staff = _BY_CODE[by_hand]
        if not has_withdrawn or set_by_staff.outcome is Outcome.NOT_ELIGIBLE:
            return set_by_staff
    told = (
        (ContactEvent.WITHDRAWN, has_withdrawn),
        (ContactEvent.INVITED, was_invited),
        (ContactEvent.OPENED, has_opened),
        (ContactEvent.REFUSED, has_refused),
    )
    happened = {event for event, is_so in told if is_so}
    if status is None or has_withdrawn:
        return disposition_of(happened, None, rule)
    # The share was judged when the answers came in; what was stored then is what counts.
    if status in _ANSWERED:
        return _ANSWERED[Response.Status(status)]
    if has_answered and not has_refused:
        return Disposition.BREAK_OFF
    return disposition_of(happened | {ContactEvent.OPENED}, None, rule)
