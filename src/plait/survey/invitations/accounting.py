"""Response accounting: what became of everybody who was to be asked, and the rates made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
    name, so that there is no rate. base: whom the rates count, in words. by_person: person id -> disposition.
    n_outside: responses of nobody in the base (open link, a person outside the frame)."""

    base: str
    counts: Mapping[Disposition, int]
    rates: OutcomeRates | None
    by_person: Mapping[int, Disposition]
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
    by_person = dict(_dispositions(questionnaire))
    counted = Counter(by_person.values())
    counts = {disposition: counted[disposition] for disposition in Disposition if counted[disposition]}
    persons = list(Response.counted.filter(questionnaire=questionnaire).values_list("person_id", flat=True))
    return Accounting(
        base=_base(questionnaire, counts),
        counts=counts,
        rates=outcome_rates(counts) if by_person else None,
        by_person=by_person,
        n_responses=len(persons),
        n_outside=sum(person not in by_person for person in persons),
    )


def rule_of(questionnaire: Questionnaire) -> CompletenessRule:
    """When a response to this questionnaire is partial, and when complete."""
    return CompletenessRule(questionnaire.partial_at, questionnaire.complete_at)


def _base(questionnaire: Questionnaire, counts: Mapping[Disposition, int]) -> str:
    not_eligible = any(disposition.outcome.value == "NE" for disposition in counts)
    return f"{'eligible ' if not_eligible else ''}{questionnaire.study.unit_many}"


def _dispositions(questionnaire: Questionnaire) -> Iterator[tuple[int, Disposition]]:
    invitations = {
        invitation.person_id: invitation for invitation in Invitation.objects.filter(questionnaire=questionnaire)
    }
    responses = {
        response.person_id: response
        for response in Response.counted.filter(questionnaire=questionnaire, person__isnull=False).only(
            "person_id", "status", "n_answered"
        )
    }
    framed = FrameMember.objects.filter(frame=questionnaire.frame_id).values_list("person_id", flat=True)
    asked = dict.fromkeys([*framed, *invitations])
    people = Person.objects.filter(study=questionnaire.study_id)
    withdrawn = set(people.exclude(takes_part("pk", Clause.SURVEY)).values_list("pk", flat=True))
    rule = rule_of(questionnaire)
    for person in asked:
        yield person, _disposition(invitations.get(person), responses.get(person), person in withdrawn, rule)


def _disposition(
    invitation: Invitation | None, response: Response | None, has_withdrawn: bool, rule: CompletenessRule
) -> Disposition:
    if invitation is not None and invitation.disposition:
        set_by_staff = _BY_CODE[invitation.disposition]
        if not has_withdrawn or set_by_staff.outcome is Outcome.NOT_ELIGIBLE:
            return set_by_staff
    happened = {ContactEvent.WITHDRAWN} if has_withdrawn else set()
    if invitation is not None:
        happened.add(ContactEvent.INVITED)
        if invitation.opened_at:
            happened.add(ContactEvent.OPENED)
        if invitation.refused_at:
            happened.add(ContactEvent.REFUSED)
    if response is None or has_withdrawn:
        return disposition_of(happened, None, rule)
    # The share was judged when the answers came in; what was stored then is what counts.
    if response.status in _ANSWERED:
        return _ANSWERED[Response.Status(response.status)]
    if response.n_answered and ContactEvent.REFUSED not in happened:
        return Disposition.BREAK_OFF
    return disposition_of(happened | {ContactEvent.OPENED}, None, rule)
