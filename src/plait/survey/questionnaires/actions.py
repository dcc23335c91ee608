"""Writes of questionnaires: made, changed, opened, closed, deleted."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from plait.formats.questionnaires.expression import ExpressionError
from plait.methods.survey.outcome_rates import CompletenessRule
from plait.methods.survey.skiplogic import compile_expression
from plait.records import questionnaire as records
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import CHOICE_KINDS, NO, YES, ItemKind
from plait.register.models import Clause, Frame
from plait.study.changing import Changing, changing
from plait.study.models import Study
from plait.survey.models import Item, Questionnaire
from plait.survey.questionnaires.queries import rule_is_fixed


def create_questionnaire(
    *,
    study: Study,
    record: records.Questionnaire,
    frame: Frame | None = None,
    introduction: str = "",
    partial_at: float = 0.5,
    complete_at: float = 0.8,
) -> Questionnaire:
    """Store a questionnaire whole, or raise InputRejected with every problem. It is not open yet."""
    problems = [*_record_problems(record), *_rule_problems(partial_at, complete_at)]
    if frame is not None and frame.study_id != study.pk:
        problems.append(Problem("Frame", "It belongs to another study.", "Choose a frame of this study."))
    if problems:
        raise InputRejected(problems)
    with changing(study, "questionnaire created") as change:
        questionnaire = change.create(
            Questionnaire,
            study=study,
            frame=frame,
            title=record.title.strip()[:300],
            version=record.version[:60],
            languages=list(record.languages),
            group_labels={group: dict(labels) for group, labels in record.group_labels.items()},
            introduction=introduction.strip(),
            partial_at=partial_at,
            complete_at=complete_at,
        )
        change.bulk(Item, [_new_item(questionnaire, order, item) for order, item in enumerate(record.items)])
    return questionnaire


def _new_item(questionnaire: Questionnaire, order: int, item: records.Item) -> Item:
    return Item(
        questionnaire=questionnaire,
        order=order,
        name=item.name,
        kind=item.kind.value,
        labels=dict(item.labels),
        hints=dict(item.hints),
        choices=[{"name": choice.name, "labels": dict(choice.labels)} for choice in item.choices],
        ordered=item.ordered,
        block=item.block,
        page=list(item.page),
        relevant=item.relevant,
        constraint=item.constraint,
        constraint_message=item.constraint_message,
        calculation=item.calculation,
        required=item.required,
        consent=item.consent,
    )


def _record_problems(record: records.Questionnaire) -> list[Problem]:
    problems = []
    if not record.title.strip():
        problems.append(Problem("Title", "The questionnaire has no title.", "Give it one."))
    if not any(item.is_asked for item in record.items):
        problems.append(Problem("Items", "The questionnaire asks nothing.", "Add at least one question."))
    before: set[str] = set()
    for item in record.items:
        place = f"Item '{item.name}'"
        if item.name in before:
            problems.append(Problem(place, "The name stands twice.", "Give each item a name of its own."))
        if not item.name or len(item.name) > 120:
            problems.append(Problem(place, "The name is empty or longer than 120 characters.", "Give a short name."))
        names = [choice.name for choice in item.choices]
        if item.kind in CHOICE_KINDS and len(set(names)) < max(1, len(names)):
            problems.append(Problem(place, "It has no choices, or two of one name.", "List each choice once."))
        if item.kind is ItemKind.SELECT_MULTIPLE and any(len(name.split()) != 1 for name in names):
            problems.append(Problem(place, "A choice's name holds a blank.", "Write '_' in its place."))
        problems += _expression_problems(item, before)
        before.add(item.name)
    return [*problems, *_consent_problems(record)]


def _consent_problems(record: records.Questionnaire) -> list[Problem]:
    """What hinders that an answer is taken as a consent."""
    problems = []
    asked_by: dict[str, str] = {}
    for item in record.items:
        if not item.consent:
            continue
        place = f"Item '{item.name}', consent"
        names = {choice.name.lower() for choice in item.choices}
        if item.consent not in Clause.values:
            cause = f"'{item.consent}' is no clause of consent."
            problems.append(Problem(place, cause, f"Write one of {', '.join(Clause.values)}."))
        elif first := asked_by.get(item.consent):
            problems.append(Problem(place, f"'{first}' asks for '{item.consent}' already.", "Ask for it once."))
        elif item.kind is not ItemKind.SELECT_ONE or not (names & YES and names & NO):
            cause = "A consent is one choice, and has a yes and a no."
            problems.append(Problem(place, cause, "Make it a select_one with choices named 'yes' and 'no'."))
        asked_by.setdefault(item.consent, item.name)
    return problems


def _expression_problems(item: records.Item, before: Collection[str]) -> list[Problem]:
    problems = []
    for column, text in (
        ("relevant", item.relevant),
        ("constraint", item.constraint),
        ("calculation", item.calculation),
    ):
        if not text:
            continue
        place = f"Item '{item.name}', '{column}'"
        try:
            references = compile_expression(text).references
        except ExpressionError as error:
            problems.append(Problem(place, error.cause, error.cure))
            continue
        for later in sorted(references - set(before) - {item.name}) if column == "relevant" else ():
            problems.append(Problem(place, f"It asks about '{later}', which does not come before.", "Move it up."))
    return problems


def _rule_problems(partial_at: float, complete_at: float) -> list[Problem]:
    try:
        CompletenessRule(partial_at, complete_at)
    except InputRejected as rejected:
        return list(rejected.problems)
    return []


def change_questionnaire(
    *,
    questionnaire: Questionnaire,
    title: str,
    introduction: str,
    frame: Frame | None,
    partial_at: float,
    complete_at: float,
) -> Questionnaire:
    """Change what surrounds the items. The completeness rule is fixed once the questionnaire was opened or answered."""
    problems = _rule_problems(partial_at, complete_at)
    if not title.strip():
        problems.append(Problem("Title", "The questionnaire has no title.", "Give it one."))
    with changing(questionnaire.study, "questionnaire changed", questionnaire) as change:
        is_new_rule = (partial_at, complete_at) != (questionnaire.partial_at, questionnaire.complete_at)
        if is_new_rule and rule_is_fixed(questionnaire):
            problems.append(_fixed_rule())
        if problems:
            raise InputRejected(problems)
        return change.update(
            questionnaire,
            title=title.strip()[:300],
            introduction=introduction.strip(),
            frame=frame,
            partial_at=partial_at,
            complete_at=complete_at,
        )


def _fixed_rule() -> Problem:
    cause = "It was fixed when the questionnaire opened or the first response came in."
    return Problem("Completeness rule", cause, "Leave it as it is: a rule chosen afterwards is no rule.")


def keep_rule(change: Changing, ids: Collection[int]) -> None:
    """Refuse that an undo brings back another rule once the rule is fixed."""
    changed = change.columns("survey.questionnaire")
    for questionnaire in Questionnaire.objects.filter(pk__in=ids):
        if changed[questionnaire.pk] & {"partial_at", "complete_at"} and rule_is_fixed(questionnaire):
            raise InputRejected(_fixed_rule())


def delete_questionnaire(*, questionnaire: Questionnaire) -> None:
    """Delete a questionnaire that nobody answered and nobody was invited to."""
    with changing(questionnaire.study, "questionnaire deleted", questionnaire) as change:
        if questionnaire.responses.exists() or questionnaire.invitations.exists():
            cause = "People were invited, or have answered."
            raise InputRejected(Problem(questionnaire.title, cause, "Close it instead; what was answered is kept."))
        change.delete(questionnaire)


def open_questionnaire(*, questionnaire: Questionnaire, now: datetime) -> Questionnaire:
    """Let people answer by their links. The completeness rule is fixed from now on."""
    if questionnaire.is_open:
        return questionnaire
    with changing(questionnaire.study, "questionnaire opened", questionnaire) as change:
        return change.update(questionnaire, opened_at=questionnaire.opened_at or now, closed_at=None)


def close_questionnaire(*, questionnaire: Questionnaire, now: datetime) -> Questionnaire:
    """Take no more answers by link. Staff may still type in and import what was collected."""
    if not questionnaire.is_open:
        return questionnaire
    with changing(questionnaire.study, "questionnaire closed", questionnaire) as change:
        return change.update(questionnaire, closed_at=now)
