"""Reads of the survey room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.shortcuts import get_object_or_404

from plait.records import questionnaire as records
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import ItemKind
from plait.register.models import Person
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
    stem_of,
)

__all__ = [
    "Accounting",
    "ResponseLine",
    "answers_by_name",
    "answers_in_words",
    "answers_of",
    "asked_items",
    "blocks",
    "chart_of",
    "choices_of",
    "crossed",
    "find_questionnaire",
    "groups_by_field",
    "groups_by_item",
    "invitation_for",
    "invitations_of",
    "item_record",
    "item_table",
    "item_tables",
    "likert_charts",
    "lines_of",
    "main_questionnaire",
    "n_by_status",
    "outcome",
    "people_to_invite",
    "person_coded",
    "questionnaires_of",
    "record_of",
    "response_of",
    "responses_of",
    "rule_is_fixed",
    "rule_of",
    "stem_of",
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


def find_questionnaire(study: Study, questionnaire_id: int) -> Questionnaire:
    """The study's questionnaire of that id. Raises Http404 when it has none."""
    return get_object_or_404(Questionnaire.objects.select_related("frame", "study"), study=study, pk=questionnaire_id)


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


def rule_is_fixed(questionnaire: Questionnaire) -> bool:
    """Whether the completeness rule may no longer change: the questionnaire was opened or answered."""
    return questionnaire.opened_at is not None or Response.objects.filter(questionnaire=questionnaire).exists()


def people_to_invite(questionnaire: Questionnaire) -> QuerySet[Person]:
    """Everybody in the questionnaire's frame, or in the register when it has none, who has not withdrawn."""
    people = Person.objects.filter(study=questionnaire.study_id, withdrawn_at=None).order_by("code")
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
        Response.objects.filter(questionnaire=questionnaire).order_by().values_list("status").annotate(n=Count("pk"))
    )
    n_of = dict(counted)
    return [(status.label, n_of.get(status.value, 0)) for status in Response.Status]


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
        lines.append(ResponseLine(item, _in_words(item, answer.value) if answer else "", state))
    return lines


def _in_words(item: Item, value: str) -> str:
    if not item.choices:
        return value
    labels = dict(choices_of(item))
    names = value.split() if item.kind == ItemKind.SELECT_MULTIPLE else [value]
    return "; ".join(labels.get(name, name) for name in names)


def answers_in_words(item: Item) -> QuerySet[Answer]:
    """The valid answers to one item with their responses, by the response's code."""
    answered = Answer.objects.filter(item=item, status=Answer.Status.ANSWERED)
    return answered.select_related("response").order_by("response__code")


def groups_by_field(questionnaire: Questionnaire, value_of: Mapping[int, str]) -> dict[int, str]:
    """Response id -> the person's value in a field of the register. value_of: person id -> value."""
    pairs = Response.objects.filter(questionnaire=questionnaire, person__isnull=False).values_list("pk", "person_id")
    return {response: value_of[person] for response, person in pairs if person in value_of}
