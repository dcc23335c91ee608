"""Reads of the survey room."""

from __future__ import annotations

from collections.abc import Mapping

from django.db.models import Count, Q, QuerySet

from plait.records import questionnaire as records
from plait.records.questionnaire import ItemKind
from plait.study.models import Study
from plait.survey.accounting import Accounting, outcome, rule_of
from plait.survey.models import Answer, Invitation, Item, Questionnaire, Response
from plait.survey.tables import (
    asked_items,
    blocks,
    chart_of,
    choices_of,
    crossed,
    groups_by_item,
    item_table,
    item_tables,
    likert_charts,
)

__all__ = [
    "Accounting",
    "answers_by_name",
    "answers_of",
    "asked_items",
    "blocks",
    "chart_of",
    "choices_of",
    "crossed",
    "groups_by_item",
    "invitation_for",
    "invitations_of",
    "item_table",
    "item_tables",
    "likert_charts",
    "main_questionnaire",
    "outcome",
    "questionnaires_of",
    "record_of",
    "response_of",
    "responses_of",
    "rule_of",
]


def questionnaires_of(study: Study) -> QuerySet[Questionnaire]:
    return (
        Questionnaire.objects.filter(study=study)
        .select_related("frame", "study")
        .annotate(
            n_responses=Count("responses", distinct=True),
            n_invited=Count("invitations", distinct=True),
        )
    )


def main_questionnaire(study: Study) -> Questionnaire | None:
    """The questionnaire whose accounting stands first: the newest with a frame, else the newest."""
    newest = questionnaires_of(study).order_by("-created_at", "-pk")
    return newest.filter(frame__isnull=False).first() or newest.first()


def record_of(questionnaire: Questionnaire) -> records.Questionnaire:
    """The questionnaire as the record that methods and formats take."""
    return records.Questionnaire(
        title=questionnaire.title,
        version=questionnaire.version,
        languages=tuple(questionnaire.languages) or ("",),
        items=tuple(item_record(item) for item in Item.objects.filter(questionnaire=questionnaire).order_by("order")),
        group_labels=questionnaire.group_labels,
    )


def item_record(item: Item) -> records.Item:
    return records.Item(
        name=item.name,
        kind=ItemKind(item.kind),
        labels=item.labels,
        hints=item.hints,
        choices=tuple(records.Choice(choice["name"], choice["labels"]) for choice in item.choices),
        ordered=item.ordered,
        block=item.block,
        relevant=item.relevant,
        constraint=item.constraint,
        constraint_message=item.constraint_message,
        calculation=item.calculation,
        required=item.required,
        page=tuple(item.page),
    )


def answers_of(item: Item) -> dict[int, str]:
    """Person id -> valid answer, for the people of the register who gave one."""
    answered = Answer.objects.filter(item=item, status=Answer.Status.ANSWERED, response__person__isnull=False)
    return dict(answered.values_list("response__person_id", "value"))


def answers_by_name(response: Response) -> dict[str, Answer]:
    """Item name -> answer, for every item shown to this person so far; the answer's item is loaded."""
    answers = Answer.objects.filter(response=response).select_related("item")
    return {answer.item.name: answer for answer in answers}


def valid_answers(response: Response) -> Mapping[str, str]:
    """Item name -> value, of the valid answers alone."""
    return dict(
        Answer.objects.filter(response=response, status=Answer.Status.ANSWERED).values_list("item__name", "value")
    )


def responses_of(questionnaire: Questionnaire) -> QuerySet[Response]:
    return Response.objects.filter(questionnaire=questionnaire).select_related("person").order_by("code")


def response_of(questionnaire: Questionnaire, *, person_id: int) -> Response | None:
    return Response.objects.filter(questionnaire=questionnaire, person=person_id).first()


def invitations_of(questionnaire: Questionnaire) -> QuerySet[Invitation]:
    return Invitation.objects.filter(questionnaire=questionnaire).select_related("person").order_by("person__code")


def invitation_for(token: str) -> Invitation | None:
    """The invitation a personal link belongs to, None when there is none (any more)."""
    return (
        Invitation.objects.filter(~Q(token=""), token=token)
        .select_related("questionnaire", "questionnaire__study", "person")
        .first()
    )
