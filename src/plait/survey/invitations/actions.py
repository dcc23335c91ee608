"""Writes of invitations: sent, opened, refused, their disposition set by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from plait.methods.survey.outcome_rates import Disposition
from plait.records.problem import InputRejected, Problem
from plait.register.models import Person
from plait.register.taking_part import still_there, takes_part
from plait.study.changing import changing
from plait.study.kept import kind_of
from plait.study.links import new_link
from plait.study.models import AccessLink, Change
from plait.survey.models import Invitation, Questionnaire


def invite(*, questionnaire: Questionnaire, people: Iterable[Person], now: datetime) -> int:
    """Give each of these people a personal link, but for those who have one or have withdrawn. Nothing is sent.

    Returns: how many were invited now.
    """
    wanted = {person.pk: person for person in people}
    foreign = [person.code for person in wanted.values() if person.study_id != questionnaire.study_id]
    if foreign:
        cause = f"{len(foreign)} of these people are of another study."
        raise InputRejected(Problem("Invitations", cause, "Invite people of this study's register."))
    study, purpose = questionnaire.study, AccessLink.Purpose.ANSWER
    with changing(study, "people invited", questionnaire) as change:
        invited = set(Invitation.objects.filter(questionnaire=questionnaire).values_list("person_id", flat=True))
        there = set(Person.objects.filter(takes_part("pk"), study=study).values_list("pk", flat=True)) - invited
        new = [Invitation(questionnaire=questionnaire, person_id=pk, invited_at=now) for pk in wanted if pk in there]
        made = change.bulk(Invitation, new)
        links = [new_link(purpose, study=study, target=each.pk, person=each.person_id, now=now) for each in made]
        change.bulk(AccessLink, links)
    return len(made)


def mark_opened(*, invitation: Invitation, now: datetime) -> Invitation:
    """Note that the person began; only the first time counts."""
    if invitation.opened_at is not None:
        return invitation
    with changing(invitation.questionnaire.study, "invitation opened", invitation) as change:
        still_there(invitation.person)
        invitation.refresh_from_db(fields=["opened_at"])  # The link may be open on another device.
        if invitation.opened_at is None:
            change.update(invitation, opened_at=now)
            change.final("The person opened the link.")
    return invitation


def refuse(*, invitation: Invitation, now: datetime, by_link: bool = False) -> Invitation:
    """Note that the person does not want to take part; answers given so far are kept. by_link: whether the person
    said so by the link: that stands by itself, whatever becomes of what a member noted before."""
    with changing(invitation.questionnaire.study, "invitation refused", invitation) as change:
        still_there(invitation.person)
        invitation.refresh_from_db(fields=["refused_at"])
        if invitation.refused_at is None or (by_link and not _refused_themselves(invitation)):
            change.update(invitation, refused_at=now)
            if by_link:
                change.final("The person said so by the link.")
    return invitation


def _refused_themselves(invitation: Invitation) -> bool:
    """Whether nobody noted it for them: over a link nobody is signed in."""
    noted = Change.objects.filter(kind=kind_of(invitation), row_id=invitation.pk, after__has_key="refused_at")
    last = noted.select_related("event").order_by("-pk").first()
    return last is not None and last.event.actor_id is None


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
    with changing(invitation.questionnaire.study, "disposition set", invitation) as change:
        still_there(invitation.person)
        return change.update(invitation, disposition=code, disposition_reason=reason.strip() if code else "")
