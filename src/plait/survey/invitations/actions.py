"""Writes of invitations: sent, opened, refused, their disposition set by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from plait.methods.survey.outcome_rates import Disposition
from plait.records.problem import InputRejected, Problem
from plait.register.models import Person
from plait.study.events import record_event
from plait.study.links import new_link
from plait.study.models import AccessLink
from plait.survey.models import Invitation, Questionnaire


@transaction.atomic
def invite(*, questionnaire: Questionnaire, people: Iterable[Person], now: datetime) -> int:
    """Give each of these people a personal link, but for those who have one or have withdrawn. Nothing is sent.

    Returns: how many were invited now.
    """
    wanted = {person.pk: person for person in people}
    foreign = [person.code for person in wanted.values() if person.study_id != questionnaire.study_id]
    if foreign:
        cause = f"{len(foreign)} of these people are of another study."
        raise InputRejected(Problem("Invitations", cause, "Invite people of this study's register."))
    invited = set(Invitation.objects.filter(questionnaire=questionnaire).values_list("person_id", flat=True))
    made = Invitation.objects.bulk_create(
        Invitation(questionnaire=questionnaire, person=person, invited_at=now)
        for person in wanted.values()
        if person.pk not in invited and person.withdrawn_at is None
    )
    study = questionnaire.study
    AccessLink.objects.bulk_create(
        new_link(AccessLink.Purpose.ANSWER, study=study, target=each.pk, person=each.person_id, now=now)
        for each in made
    )
    if made:
        after = {"people": [invitation.person_id for invitation in made]}
        record_event(study, "people invited", subject=questionnaire, after=after)
    return len(made)


@transaction.atomic
def mark_opened(*, invitation: Invitation, now: datetime) -> Invitation:
    """Note that the person began; only the first time counts."""
    invitation.refresh_from_db(fields=["opened_at"])  # The link may be open on another device.
    if invitation.opened_at is None:
        invitation.opened_at = now
        invitation.save(update_fields=["opened_at"])
        record_event(invitation.questionnaire.study, "invitation opened", subject=invitation)
    return invitation


@transaction.atomic
def refuse(*, invitation: Invitation, now: datetime) -> Invitation:
    """Note that the person does not want to take part; answers given so far are kept."""
    invitation.refresh_from_db(fields=["refused_at"])
    if invitation.refused_at is None:
        invitation.refused_at = now
        invitation.save(update_fields=["refused_at"])
        record_event(invitation.questionnaire.study, "invitation refused", subject=invitation)
    return invitation


@transaction.atomic
def set_disposition(*, invitation: Invitation, code: str, reason: str) -> Invitation:
    """Set an AAPOR disposition by hand, with the reason; code '' goes back to what follows from what happened."""
    problems = []
    if code and code not in {disposition.code for disposition in Disposition}:
        problems.append(Problem("Disposition", f"'{code}' is no disposition code.", "Choose one of the list."))
    if code and not reason.strip():
        problems.append(Problem("Reason", "A disposition set by hand has a reason.", "Say how you know."))
    if len(reason) > 300:
        problems.append(Problem("Reason", "It has more than 300 characters.", "Shorten it."))
    if problems:
        raise InputRejected(problems)
    before = {"disposition": invitation.disposition}
    invitation.disposition, invitation.disposition_reason = code, reason.strip() if code else ""
    invitation.save(update_fields=["disposition", "disposition_reason"])
    study = invitation.questionnaire.study
    record_event(study, "disposition set", subject=invitation, before=before, after={"disposition": code})
    return invitation
