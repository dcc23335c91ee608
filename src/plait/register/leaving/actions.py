"""Writes of consents; people leave a study, and come back."""

from __future__ import annotations

from datetime import datetime

from plait.records.problem import InputRejected, Problem
from plait.register.models import Clause, Consent, Person
from plait.study.changing import changing


def record_consent(
    *, person: Person, clause: str, wording: str = "", source: str = "", given_at: datetime, now: datetime
) -> Consent:
    """Note that a person agreed to a clause. One that was noted already, or taken back, is given anew.

    wording: the text they agreed to. source: where that can be seen.
    """
    _refuse_of_a_place(person)
    problems = []
    if clause not in Clause.values:
        problems.append(Problem("Clause", f"'{clause}' is none.", f"Choose one of {', '.join(Clause.values)}."))
    if given_at > now:
        problems.append(Problem("Given on", "The day lies ahead.", "Note a consent once it is given."))
    if problems:
        raise InputRejected(problems)
    given = {"wording": wording.strip(), "source": source.strip()[:300], "given_at": given_at, "withdrawn_at": None}
    with changing(person.study, "consent recorded", person) as change:
        noted = Consent.objects.filter(person=person, clause=clause).first()
        if noted is None:
            return change.create(Consent, person=person, clause=clause, **given)
        return change.update(noted, **given)


def withdraw_consent(*, consent: Consent, now: datetime) -> Consent:
    """Note that a person took back what they agreed to. What hangs on it counts no more from now on."""
    with changing(consent.person.study, "consent withdrawn", consent.person) as change:
        if consent.withdrawn_at is not None:
            return consent
        return change.update(consent, withdrawn_at=now)


def withdraw_person(*, person: Person, now: datetime) -> Person:
    """Let a person leave the study, with all they gave kept and none of it counted. They stay in its frames."""
    with changing(person.study, "person withdrawn", person) as change:
        if person.withdrawn_at is not None:
            return person
        return change.update(person, withdrawn_at=now)


def take_part_again(*, person: Person) -> Person:
    """Let a person who left come back, with all that was kept."""
    _refuse_of_a_place(person)
    with changing(person.study, "person takes part again", person) as change:
        return change.update(person, withdrawn_at=None)


def _refuse_of_a_place(person: Person) -> None:
    if person.erased_at is not None:
        cause = "All that was held of them was erased."
        raise InputRejected(Problem(person.code, cause, "Enter a person who comes back under a new code."))
