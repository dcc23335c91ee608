"""Writes of responses: received page by page or whole, removed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from plait.methods.survey.answers import check_answers
from plait.methods.survey.skiplogic import shown_items
from plait.records import questionnaire as records
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.register.models import Person
from plait.register.taking_part import still_there
from plait.study.changing import Changing, changing
from plait.survey.invitations.accounting import rule_of
from plait.survey.models import Answer, Item, Questionnaire, Response
from plait.survey.questionnaires.queries import record_of
from plait.survey.responses.consents import asks_for_consent, follow_answers, problems_of_typed, take_along
from plait.survey.responses.importing import status_by_counts

# More than anybody writes in answer to a question, and less than would fill the disk.
LONGEST_ANSWER = 20_000
FROM_A_RESPONDENT = "A respondent gave it; it is removed on its own page."


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is stored of somebody so far. answers: by the item's name."""

    response: Response | None
    answers: Mapping[str, Answer]

    @property
    def states(self) -> dict[str, tuple[int, str]]:
        return {name: (answer.status, answer.value) for name, answer in self.answers.items()}


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is to be stored. rows: item name -> status and value, for every item that has an answer's row."""

    rows: Mapping[str, tuple[int, str]]
    n_shown: int

    @property
    def n_answered(self) -> int:
        return sum(status == Answer.Status.ANSWERED for status, _ in self.rows.values())


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
    _require_short(record, answers)
    while True:
        seen = _stored(questionnaire, person, code)
        if only_new and seen.response is not None:
            cause = f"There is a response '{seen.response.code}' already."
            cure = "Say that it is to be replaced, or correct whose this one is."
            raise InputRejected(Problem("Response", cause, cure))
        judged = _judge(record, seen.states, answers, page, missing or {}, now)
        verb = "response received" if seen.response is None else "response changed"
        with changing(questionnaire.study, verb, seen.response) as change:
            stored = _stored(questionnaire, person, code)
            # Somebody may have answered by the same link in between: then it is judged anew.
            if (stored.response, stored.states) == (seen.response, seen.states):
                is_typed = source == Response.Source.TYPED
                if person is not None and is_typed:
                    problems = problems_of_typed(questionnaire, record, person, seen.states, judged.rows)
                    if problems:
                        raise InputRejected(problems)
                if source == Response.Source.LINK:
                    change.final(FROM_A_RESPONDENT)
                fields = {
                    "source": source,
                    "status": status_by_counts(rule_of(questionnaire), judged.n_shown, judged.n_answered),
                    "n_shown": judged.n_shown,
                    "n_answered": judged.n_answered,
                    "received_at": now,
                }
                response = stored.response
                if response is None:
                    code = _free_code(questionnaire, person, code)
                    response = Response(questionnaire=questionnaire, person=person, code=code, **fields)
                    change.add(response)
                else:
                    change.update(response, **fields)
                _store_answers(change, response, stored, judged.rows)
                if person is not None and asks_for_consent(record):
                    said = (seen.states, judged.rows, now)
                    follow_answers(change, questionnaire, record, person.pk, *said, is_typed=is_typed)
                return response


def _require_short(record: records.Questionnaire, answers: Mapping[str, str]) -> None:
    labels = {item.name: item.label() for item in record.items}
    cause = say("The answer has more than {most} characters.", most=LONGEST_ANSWER)
    cure = say("Shorten it. What you wrote still stands here.")
    problems = [
        Problem(f"'{labels.get(name, name)[:80]}' ({name[:80]})", cause, cure, field=name)
        for name, answer in answers.items()
        if len(answer) > LONGEST_ANSWER
    ]
    if problems:
        raise InputRejected(problems)


def _judge(
    record: records.Questionnaire,
    before: Mapping[str, tuple[int, str]],
    answers: Mapping[str, str],
    page: Collection[str] | None,
    missing: Mapping[str, int],
    now: datetime,
) -> _Judged:
    put = {item.name for item in record.items if item.is_asked} if page is None else set(page)
    reasons = {**{name: status for name, (status, _) in before.items() if name not in put}, **missing}
    given = {name: value for name, (_, value) in before.items() if name not in put and value}
    given |= {name: value.strip() for name, value in answers.items() if value.strip()}

    shown = set(shown_items(record, given, today=now.date()))
    if page is not None:
        # An answer on an earlier page may have been changed since: what it hides now is no longer an answer.
        given = {name: value for name, value in given.items() if name in shown or name in put}
    to_check = record if not missing else _none_required(record, missing)
    problems = list(check_answers(to_check, given, today=now.date(), partial=page is not None))
    problems += _page_problems(record, given, shown & put, missing) if page is not None else []
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
    return _Judged(rows, len(applicable))


def _stored(questionnaire: Questionnaire, person: Person | None, code: str) -> _Stored:
    response = _existing(questionnaire, person, code)
    answers = Answer.objects.filter(response=response).select_related("item") if response else ()
    return _Stored(response, {answer.item.name: answer for answer in answers})


def _existing(questionnaire: Questionnaire, person: Person | None, code: str) -> Response | None:
    responses = Response.objects.filter(questionnaire=questionnaire)
    if person is not None:
        if person.study_id != questionnaire.study_id:
            raise InputRejected(Problem("Person", "This person is of another study.", "Choose somebody of this one."))
        if Person.objects.filter(pk=person.pk, withdrawn_at__isnull=False).exists():
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


def _none_required(record: records.Questionnaire, names: Collection[str]) -> records.Questionnaire:
    """The questionnaire without the duty to answer these items: the person said why there is no answer."""
    items = (replace(item, required=False) if item.name in names else item for item in record.items)
    return replace(record, items=tuple(items))


def _page_problems(
    record: records.Questionnaire, given: Mapping[str, str], shown: Collection[str], missing: Collection[str]
) -> list[Problem]:
    return [
        Problem(
            f"'{item.label()}' ({item.name})",
            say("The question needs an answer."),
            say("Answer it."),
            field=item.name,
        )
        for item in record.items
        if item.required
        and item.is_asked
        and item.name in shown
        and item.name not in given
        and item.name not in missing
    ]


def _store_answers(change: Changing, response: Response, stored: _Stored, rows: Mapping[str, tuple[int, str]]) -> None:
    # An answer is changed in place: other parts of the study may stand on it.
    change.delete_all(answer for name, answer in stored.answers.items() if name not in rows)
    changed = [name for name, state in stored.states.items() if name in rows and rows[name] != state]
    for name in changed:
        stored.answers[name].status, stored.answers[name].value = rows[name]
    change.update_each((stored.answers[name] for name in changed), "status", "value")
    new = [name for name in rows if name not in stored.answers]
    items = dict(Item.objects.filter(questionnaire=response.questionnaire_id, name__in=new).values_list("name", "pk"))
    change.bulk(
        Answer,
        [Answer(response=response, item_id=items[name], status=rows[name][0], value=rows[name][1]) for name in new],
    )


def remove_response(*, response: Response, reason: str) -> None:
    """Delete one response with its answers, for instance one typed in for the wrong person."""
    if not reason.strip():
        raise InputRejected(Problem("Reason", "It is not said why.", "Say why the response is removed."))
    with changing(response.questionnaire.study, "response removed", response) as change:
        if response.person is not None:
            still_there(response.person)
        change.note(reason=reason.strip()[:300])
        take_along(change, response)
        change.delete(response)
