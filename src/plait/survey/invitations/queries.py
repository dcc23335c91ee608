"""Reads of invitations and of whom to invite."""

from __future__ import annotations

from django.db.models import Count, QuerySet

from plait.records.problem import InputRejected, Problem
from plait.register.models import Clause, Person
from plait.register.taking_part import takes_part
from plait.study.models import AccessLink, Study
from plait.survey.models import Invitation, Questionnaire, Response


def invitations_of(questionnaire: Questionnaire) -> QuerySet[Invitation]:
    return Invitation.objects.filter(questionnaire=questionnaire).select_related("person").order_by("person__code")


def invitation_of(link: AccessLink) -> Invitation | None:
    """The invitation a personal link belongs to, None when there is none (any more). Whether its person takes part is
    asked by whoever reads it: they are told why not."""
    invitations = Invitation.objects.select_related("questionnaire", "questionnaire__study", "person")
    return invitations.filter(pk=link.target).first()


def people_to_invite(questionnaire: Questionnaire) -> QuerySet[Person]:
    """Everybody in the questionnaire's frame, or in the register when it has none, who may still be asked."""
    may_be_asked = takes_part("pk", Clause.SURVEY, Clause.AGAIN)
    people = Person.objects.filter(may_be_asked, study=questionnaire.study_id).order_by("code")
    if questionnaire.frame_id is None:
        return people
    return people.filter(frame_memberships__frame=questionnaire.frame_id)


def person_coded(study: Study, code: str) -> Person | None:
    """The person of that code, None for ''. Raises InputRejected when the register has nobody of that code."""
    if not code.strip():
        return None
    person = Person.objects.filter(study=study, code=code.strip()).first()
    if person is None:
        cause = f"The register has nobody '{code.strip()}'."
        raise InputRejected(Problem("Person", cause, "Choose a code of the list, or give the response one of its own."))
    return person


def n_by_status(questionnaire: Questionnaire) -> list[tuple[str, int]]:
    """How many responses are complete, partial, broken off."""
    counted = (
        Response.counted.filter(questionnaire=questionnaire).order_by().values_list("status").annotate(n=Count("pk"))
    )
    n_of = dict(counted)
    return [(status.label, n_of.get(status.value, 0)) for status in Response.Status]
