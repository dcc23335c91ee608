"""Writes of the survey room: each one verb, one transaction, one event."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from plait.formats.questionnaires.expression import ExpressionError
from plait.methods.survey.answers import check_answers
from plait.methods.survey.outcome_rates import CompletenessRule, Disposition
from plait.methods.survey.skiplogic import compile_expression, shown_items
from plait.records import questionnaire as records
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import CHOICE_KINDS, ItemKind
from plait.register.models import Frame, Person
from plait.study.events import record_event
from plait.study.models import Study
from plait.survey.importing import ResponseImport, import_responses, status_by_counts
from plait.survey.models import Answer, Invitation, Item, Questionnaire, Response
from plait.survey.queries import record_of, rule_of

__all__ = [
    "ResponseImport",
    "change_questionnaire",
    "close_questionnaire",
    "create_questionnaire",
    "delete_questionnaire",
    "import_responses",
    "invite",
    "mark_opened",
    "open_questionnaire",
    "receive_response",
    "refuse",
    "remove_response",
    "set_disposition",
]

# No letters that are mistaken for one another, and nothing that a mail program takes for the end of a link.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_TOKEN_LENGTH = 16


@transaction.atomic
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
    questionnaire = Questionnaire.objects.create(
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
    Item.objects.bulk_create(_new_item(questionnaire, order, item) for order, item in enumerate(record.items))
    after = {"n_items": len(record.items), "frame": frame.pk if frame else None, **_rule(questionnaire)}
    record_event(study, "questionnaire created", subject=questionnaire, after=after)
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


def _rule(questionnaire: Questionnaire) -> dict[str, float]:
    return {"partial_at": questionnaire.partial_at, "complete_at": questionnaire.complete_at}


@transaction.atomic
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
    is_new_rule = (partial_at, complete_at) != (questionnaire.partial_at, questionnaire.complete_at)
    if is_new_rule and (questionnaire.opened_at or questionnaire.responses.exists()):
        cause = "It was fixed when the questionnaire opened or the first response came in."
        problems.append(Problem("Completeness rule", cause, "Leave it as it is: a rule chosen afterwards is no rule."))
    if problems:
        raise InputRejected(problems)
    before = {"title": questionnaire.title, "frame": questionnaire.frame_id, **_rule(questionnaire)}
    questionnaire.title, questionnaire.introduction = title.strip()[:300], introduction.strip()
    questionnaire.frame, questionnaire.partial_at, questionnaire.complete_at = frame, partial_at, complete_at
    questionnaire.save()
    after = {"title": questionnaire.title, "frame": questionnaire.frame_id, **_rule(questionnaire)}
    record_event(questionnaire.study, "questionnaire changed", subject=questionnaire, before=before, after=after)
    return questionnaire


@transaction.atomic
def delete_questionnaire(*, questionnaire: Questionnaire) -> None:
    """Delete a questionnaire that nobody answered and nobody was invited to."""
    if questionnaire.responses.exists() or questionnaire.invitations.exists():
        cause = "People were invited, or have answered."
        raise InputRejected(Problem(questionnaire.title, cause, "Close it instead; what was answered is kept."))
    before = {"title": questionnaire.title}
    record_event(questionnaire.study, "questionnaire deleted", subject=questionnaire, before=before)
    questionnaire.delete()


@transaction.atomic
def open_questionnaire(*, questionnaire: Questionnaire, now: datetime) -> Questionnaire:
    """Let people answer by their links. The completeness rule is fixed from now on."""
    if not questionnaire.is_open:
        questionnaire.opened_at, questionnaire.closed_at = questionnaire.opened_at or now, None
        questionnaire.save(update_fields=["opened_at", "closed_at"])
        record_event(questionnaire.study, "questionnaire opened", subject=questionnaire, after=_rule(questionnaire))
    return questionnaire


@transaction.atomic
def close_questionnaire(*, questionnaire: Questionnaire, now: datetime) -> Questionnaire:
    """Take no more answers by link. Staff may still type in and import what was collected."""
    if questionnaire.is_open:
        questionnaire.closed_at = now
        questionnaire.save(update_fields=["closed_at"])
        record_event(questionnaire.study, "questionnaire closed", subject=questionnaire)
    return questionnaire


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
        Invitation(questionnaire=questionnaire, person=person, token=_new_token(), invited_at=now)
        for person in wanted.values()
        if person.pk not in invited and person.withdrawn_at is None
    )
    if made:
        after = {"people": [invitation.person_id for invitation in made]}
        record_event(questionnaire.study, "people invited", subject=questionnaire, after=after)
    return len(made)


def _new_token() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_TOKEN_LENGTH))


@transaction.atomic
def mark_opened(*, invitation: Invitation, now: datetime) -> Invitation:
    """Note that the person began; only the first time counts."""
    if invitation.opened_at is None:
        invitation.opened_at = now
        invitation.save(update_fields=["opened_at"])
        record_event(invitation.questionnaire.study, "invitation opened", subject=invitation)
    return invitation


@transaction.atomic
def refuse(*, invitation: Invitation, now: datetime) -> Invitation:
    """Note that the person does not want to take part; answers given so far are kept."""
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


@transaction.atomic
def receive_response(
    *,
    questionnaire: Questionnaire,
    answers: Mapping[str, str],
    source: str,
    now: datetime,
    person: Person | None = None,
    code: str = "",
    page: Collection[str] | None = None,
    missing: Mapping[str, int] | None = None,
    only_new: bool = False,
) -> Response:
    """Store one person's answers whole, or raise InputRejected with every problem found.

    What the same person (or, for somebody who is not in the register, the same code) answered before is changed.
    An item that was shown and has no answer is stored as skipped, one that is not shown any more loses its answer.

    Parameters: answers, item name -> stored value (methods.survey.answers). source, a Response.Source. code, the
        response's id; the person's code when ''. page, names of the items that were put to the person now: the others
        keep what they have, and required ones may still be missing. missing, item name -> Answer.Status of an item
        without a valid answer (don't know, refused). only_new, refuse to change what was answered before.
    """
    record = record_of(questionnaire)
    response = _existing(questionnaire, person, code)
    if only_new and response is not None:
        cause = f"There is a response '{response.code}' already."
        raise InputRejected(Problem("Response", cause, "Say that it is to be replaced, or correct whose this one is."))
    put = {item.name for item in record.items if item.is_asked} if page is None else set(page)
    before = _answers_of(response)
    reasons = {**{name: status for name, (status, _) in before.items() if name not in put}, **(missing or {})}
    given = {name: value for name, (_, value) in before.items() if name not in put and value}
    given |= {name: value.strip() for name, value in answers.items() if value.strip()}

    shown = set(shown_items(record, given, today=now.date()))
    if page is not None:
        # An answer on an earlier page may have been changed since: what it hides now is no longer an answer.
        given = {name: value for name, value in given.items() if name in shown or name in put}
    to_check = record if not missing else _none_required(record, missing)
    problems = list(check_answers(to_check, given, today=now.date(), partial=page is not None))
    problems += _page_problems(record, given, shown & put, missing or {}) if page is not None else []
    if problems:
        raise InputRejected(problems)

    applicable = [item.name for item in record.items if item.is_asked and item.name in shown]
    rows = {
        name: (int(Answer.Status.ANSWERED), given[name])
        if name in given
        else (int(reasons.get(name, Answer.Status.SKIPPED)), "")
        for name in applicable
        if name in put or name in before
    }
    n_answered = sum(status == Answer.Status.ANSWERED for status, _ in rows.values())
    status = status_by_counts(rule_of(questionnaire), len(applicable), n_answered)
    is_new = response is None
    if response is None:
        response = Response(questionnaire=questionnaire, person=person, code=_free_code(questionnaire, person, code))
    response.source, response.status, response.received_at = source, status, now
    response.n_shown, response.n_answered = len(applicable), n_answered
    response.save()
    _store_answers(response, before, rows)
    after = {"status": str(status), "n_shown": response.n_shown, "n_answered": n_answered, "source": str(source)}
    record_event(
        questionnaire.study, "response received" if is_new else "response changed", subject=response, after=after
    )
    return response


def _existing(questionnaire: Questionnaire, person: Person | None, code: str) -> Response | None:
    responses = Response.objects.filter(questionnaire=questionnaire)
    if person is not None:
        if person.study_id != questionnaire.study_id:
            raise InputRejected(Problem("Person", "This person is of another study.", "Choose somebody of this one."))
        if person.withdrawn_at is not None:
            cause = f"{person.code} has withdrawn from the study."
            raise InputRejected(Problem("Person", cause, "Store nothing of this person."))
        return responses.filter(person=person).first()
    if not code.strip():
        cause = "There is neither a person nor a code."
        raise InputRejected(Problem("Response", cause, "Choose a person, or give the response a code."))
    found = responses.filter(code=code.strip()).first()
    if found is not None and found.person_id is not None:
        cause = f"'{found.code}' is the response of somebody in the register."
        raise InputRejected(Problem("Code", cause, "Choose that person, or give another code."))
    return found


def _free_code(questionnaire: Questionnaire, person: Person | None, code: str) -> str:
    wanted = (code.strip() or (person.code if person else ""))[:120]
    if Response.objects.filter(questionnaire=questionnaire, code=wanted).exists():
        raise InputRejected(Problem("Code", f"There is a response '{wanted}' already.", "Give another code."))
    return wanted


def _answers_of(response: Response | None) -> dict[str, tuple[int, str]]:
    answers = Answer.objects.filter(response=response) if response else Answer.objects.none()
    return {name: (status, value) for name, status, value in answers.values_list("item__name", "status", "value")}


def _none_required(record: records.Questionnaire, names: Collection[str]) -> records.Questionnaire:
    """The questionnaire without the duty to answer these items: the person said why there is no answer."""
    items = (replace(item, required=False) if item.name in names else item for item in record.items)
    return replace(record, items=tuple(items))


def _page_problems(
    record: records.Questionnaire, given: Mapping[str, str], shown: Collection[str], missing: Collection[str]
) -> list[Problem]:
    return [
        Problem(f"'{item.label()}' ({item.name})", "The question needs an answer.", "Answer it.")
        for item in record.items
        if item.required
        and item.is_asked
        and item.name in shown
        and item.name not in given
        and item.name not in missing
    ]


def _store_answers(
    response: Response, before: Mapping[str, tuple[int, str]], rows: Mapping[str, tuple[int, str]]
) -> None:
    # An answer is changed in place: other parts of the study may stand on it.
    for answer in Answer.objects.filter(response=response).select_related("item"):
        if answer.item.name not in rows:
            answer.delete()
        elif before[answer.item.name] != rows[answer.item.name]:
            answer.status, answer.value = rows[answer.item.name]
            answer.save(update_fields=["status", "value"])
    new = [name for name in rows if name not in before]
    items = dict(Item.objects.filter(questionnaire=response.questionnaire_id, name__in=new).values_list("name", "pk"))
    Answer.objects.bulk_create(
        Answer(response=response, item_id=items[name], status=rows[name][0], value=rows[name][1]) for name in new
    )


@transaction.atomic
def remove_response(*, response: Response, reason: str) -> None:
    """Delete one response with its answers, for instance one typed in for the wrong person."""
    if not reason.strip():
        raise InputRejected(Problem("Reason", "It is not said why.", "Say why the response is removed."))
    before = {"code": response.code, "reason": reason.strip()[:300], "n_answered": response.n_answered}
    record_event(response.questionnaire.study, "response removed", subject=response, before=before)
    response.delete()
