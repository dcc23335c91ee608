"""Reads of responses and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from plait.records.questionnaire import ItemKind
from plait.survey.models import Answer, Item, Questionnaire, Response
from plait.survey.tables.queries import asked_items, choices_of


def answers_of(item: Item) -> dict[int, str]:
    """Person id -> valid answer, for the people of the register who gave one."""
    answered = Answer.counted.filter(item=item, status=Answer.Status.ANSWERED, response__person__isnull=False)
    return dict(answered.values_list("response__person_id", "value"))


def answers_by_name(response: Response) -> dict[str, Answer]:
    """Item name -> answer, for every item shown to this person so far; the answer's item is loaded."""
    answers = Answer.objects.filter(response=response).select_related("item")
    return {answer.item.name: answer for answer in answers}


def responses_of(questionnaire: Questionnaire) -> QuerySet[Response]:
    return Response.counted.filter(questionnaire=questionnaire).select_related("person").order_by("code")


def response_of(questionnaire: Questionnaire, *, person_id: int) -> Response | None:
    return Response.objects.filter(questionnaire=questionnaire, person=person_id).first()


@dataclass(frozen=True, slots=True)
class ResponseLine:
    """One item of one response. answer: labels of what was chosen, or the text. state: 'answered', 'skipped', 'don't
    know', 'refused', or 'not shown'."""

    item: Item
    answer: str
    state: str


def lines_of(response: Response) -> list[ResponseLine]:
    """Every item that is answered, with what this person said."""
    answers = {answer.item_id: answer for answer in Answer.objects.filter(response=response)}
    lines = []
    for item in asked_items(response.questionnaire):
        answer = answers.get(item.pk)
        state = Answer.Status(answer.status).label if answer else "not shown"
        lines.append(ResponseLine(item, value_in_words(item, answer.value) if answer else "", state))
    return lines


def value_in_words(item: Item, value: str) -> str:
    """What was answered: labels of what was chosen, or the text."""
    if not item.choices:
        return value
    labels = dict(choices_of(item))
    names = value.split() if item.kind == ItemKind.SELECT_MULTIPLE else [value]
    return "; ".join(labels.get(name, name) for name in names)


def answers_in_words(item: Item) -> QuerySet[Answer]:
    """The valid answers to one item with their responses, by the response's code."""
    answered = Answer.counted.filter(item=item, status=Answer.Status.ANSWERED)
    return answered.select_related("response").order_by("response__code")


def groups_by_field(questionnaire: Questionnaire, value_of: Mapping[int, str]) -> dict[int, str]:
    """Response id -> the person's value in a field of the register. value_of: person id -> value."""
    pairs = Response.counted.filter(questionnaire=questionnaire, person__isnull=False).values_list("pk", "person_id")
    return {response: value_of[person] for response, person in pairs if person in value_of}
