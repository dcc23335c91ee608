"""Reads of questionnaires and their items."""

from __future__ import annotations

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from plait.database.rows import counted
from plait.records import questionnaire as records
from plait.records.questionnaire import ItemKind
from plait.study.models import Study
from plait.survey.models import Invitation, Item, Questionnaire, Response


def questionnaires_of(study: Study) -> QuerySet[Questionnaire]:
    return (
        Questionnaire.objects.filter(study=study)
        .select_related("frame", "study")
        .annotate(
            n_responses=counted(Response.counted.all(), "questionnaire"),
            n_invited=counted(Invitation.objects.all(), "questionnaire"),
        )
    )


def find_questionnaire(study: Study, questionnaire_id: int) -> Questionnaire:
    """The study's questionnaire of that id. Raises Http404 when it has none."""
    return get_object_or_404(Questionnaire.objects.select_related("frame", "study"), study=study, pk=questionnaire_id)


def main_questionnaire(study: Study) -> Questionnaire | None:
    """The questionnaire whose accounting stands first: the newest with a frame, else the newest."""
    newest = Questionnaire.objects.filter(study=study).select_related("frame", "study").order_by("-created_at", "-pk")
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
        consent=item.consent,
    )


def rule_is_fixed(questionnaire: Questionnaire) -> bool:
    """Whether the completeness rule may no longer change: the questionnaire was opened or answered."""
    return questionnaire.opened_at is not None or Response.objects.filter(questionnaire=questionnaire).exists()
