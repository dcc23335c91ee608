"""What the survey holds of a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from plait.methods.survey.outcome_rates import Disposition, Outcome
from plait.records.questionnaire import ItemKind
from plait.register.leaving.holdings import Figure, Holding, Leaving, hold, in_words
from plait.register.models import Person
from plait.study.models import AccessLink, Study
from plait.survey.invitations.accounting import outcome
from plait.survey.models import Answer, Invitation, Item, Questionnaire, Response
from plait.survey.questionnaires.queries import questionnaires_of
from plait.survey.responses.queries import value_in_words
from plait.survey.tables.queries import item_tables

_NOT_ELIGIBLE = {each.code for each in Disposition if each.outcome is Outcome.NOT_ELIGIBLE}


def _emptied_invitation(invitation: Invitation, leaving: Leaving) -> dict[str, Any]:
    """The place of somebody who was asked stays, and whether they should have been."""
    return {
        "opened_at": None,
        "refused_at": None,
        "disposition": invitation.disposition if invitation.disposition in _NOT_ELIGIBLE else "",
        "disposition_reason": "",
    }


def _links(person: Person) -> QuerySet[AccessLink]:
    return AccessLink.objects.filter(study=person.study_id, person=person.pk).order_by("pk")


def _link(link: AccessLink) -> dict[str, str]:
    headings = {"created_at": "Made", "expires_at": "Good until", "revoked_at": "Made void", "used_at": "Used"}
    return in_words(link, purpose="For", **headings)


def _invitation(invitation: Invitation) -> dict[str, str]:
    said = in_words(
        invitation,
        invited_at="Invited",
        opened_at="You opened it",
        refused_at="You did not want to take part",
        disposition_reason="Why it was noted so",
    )
    noted = next((each for each in Disposition if each.code == invitation.disposition), None)
    outcome = f"{noted.meaning} ({noted.code})" if noted else invitation.disposition
    return {"Survey": invitation.questionnaire.title, **said, "Noted by the study": outcome}


def _response(response: Response) -> dict[str, str]:
    said = in_words(response, "status", code="Code", source="How it came", received_at="Received")
    counted = f"{response.n_answered} of {response.n_shown} that you were shown"
    return {"Survey": response.questionnaire.title, **said, "Questions answered": counted}


def _answer(answer: Answer) -> dict[str, str]:
    said = value_in_words(answer.item, answer.value) or answer.get_status_display()
    return {"Question": answer.item.label, "Your answer": said}


def _words(person: Person) -> Iterable[str]:
    answers = Answer.objects.filter(response__person=person, item__kind=ItemKind.TEXT)
    return answers.values_list("value", flat=True)


def _figures(study: Study) -> Iterable[Figure]:
    for questionnaire in questionnaires_of(study):
        accounting = outcome(questionnaire)
        yield Figure(f"Answers to “{questionnaire.title}”", accounting.sentence)
        for disposition, n in accounting.counts.items():
            yield Figure(f"“{questionnaire.title}”: {disposition.code} {disposition.meaning}", f"{n:,}")
        for table in item_tables(questionnaire):
            yield Figure(f"“{questionnaire.title}”: {table.label}", f"{table.n:,} valid answers")


hold(
    Holding("Personal links", AccessLink, find=_links, hidden=("nonce", "token_hash", "counted_until"), told=_link),
    Holding("Invitations", Invitation, emptied=_emptied_invitation, told=_invitation, beside=("questionnaire",)),
    Holding("Responses", Response, told=_response, beside=("questionnaire",)),
    Holding("Answers", Answer, "response__person", said=True, told=_answer, beside=("item",)),
    words=_words,
    figures=_figures,
    fixed={
        Questionnaire: ("version", "languages"),
        Item: ("name", "choices.name", "block", "page", "relevant", "constraint", "calculation"),
        Response: ("code",),
        Invitation: ("disposition",),
    },
)
