"""Responses that were collected elsewhere: checked whole, then stored in short steps that are one event."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

import polars as pl
from django.db.models import Q

from plait.database.locks import writing_study
from plait.database.rows import insert_rows
from plait.database.turns import give_way
from plait.methods.survey.outcome_rates import CompletenessRule, Disposition, Progress
from plait.records.problem import InputRejected, Problem
from plait.register.models import Person
from plait.study.changing import Changing, begun, changing
from plait.study.kept import BATCH
from plait.study.models import Event
from plait.survey.invitations.accounting import rule_of
from plait.survey.models import Answer, Item, Questionnaire, Response
from plait.survey.questionnaires.queries import item_record
from plait.survey.responses.checking import NOT_SHOWN, Checked, check
from plait.survey.responses.consents import asks_for_consent, note_answers

# They are stored in less than a tenth of a second, and taken back in two or three.
ANSWERS_A_STEP = 5_000
_STATUS_OF = {Disposition.COMPLETE: Response.Status.COMPLETE, Disposition.PARTIAL: Response.Status.PARTIAL}
Save = Callable[["SoFar", int], None]


@dataclass(frozen=True, slots=True)
class ResponseImport:
    """What came in. added_choices: item name -> labels that were no choice before. left_out: columns of no item.
    passed_over: ids of rows that were not stored, because somebody had answered, or withdrawn, since they were checked.
    notes: what was read as something else than it was written, sentences.
    """

    n_responses: int
    n_answers: int
    added_choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SoFar:
    """How far an import has come, as JSON. event: of the whole import. begun_at: when it was. at: rows dealt with."""

    event: int
    begun_at: str
    at: int = 0
    n_responses: int = 0
    n_answers: int = 0
    passed_over: Sequence[str] = ()


def import_responses(
    *,
    questionnaire: Questionnaire,
    data: pl.DataFrame,
    id_column: str,
    person_column: str | None = None,
    now: datetime,
    missing: Mapping[str, str] | None = None,
    strict: bool = True,
    earlier: SoFar | None = None,
    save: Save | None = None,
) -> ResponseImport:
    """Store one response for each row of a table of text, or raise InputRejected with every problem and its rows.

    A choice may be given by name or label, several joined by ';'; an empty cell of an item that was shown is skipped.
    All is checked first and then stored in short steps, so that others write in between; they are one event. A row
    whose id or person got a response since the check is passed over.

    Parameters: data, columns of text, those named like an item are its answers, others are left out; ROW_NUMBER among
        them says which row of the file each is. id_column, gives
        each response its code. person_column, codes of people of the register, '' for nobody. missing, cell ->
        'skipped', 'dont_know', 'refused' or 'not_shown'. strict, False lets values that are not among the choices
        become choices, and keeps answers to items that the conditions would hide. earlier, how far the same import had
        come when it was cut off. save, called in the transaction of each step, with the number of rows.
    """
    now = now if earlier is None else datetime.fromisoformat(earlier.begun_at)
    checked = check(questionnaire, data, id_column, person_column, missing or {}, now.date(), strict, earlier is None)
    whole, done = (
        _begin(checked, now, strict, save) if earlier is None else (Event.objects.get(pk=earlier.event), earlier)
    )
    for rows in _steps(checked, done.at):
        began = time.monotonic()
        done = _store_step(checked, rows, whole, done, save)
        give_way(time.monotonic() - began)
    return ResponseImport(
        done.n_responses,
        done.n_answers,
        {name: tuple(choice.label() for choice in choices) for name, choices in checked.added.items()},
        checked.left_out,
        tuple(done.passed_over),
        checked.notes,
    )


def _begin(checked: Checked, now: datetime, strict: bool, save: Save | None) -> tuple[Changing, SoFar]:
    n_answers = sum(int((frame["status"] == int(Answer.Status.ANSWERED)).sum()) for frame in checked.columns.values())
    study = checked.questionnaire.study
    with writing_study(study.pk):
        whole = begun(
            study,
            "responses imported",
            checked.questionnaire,
            n_responses=len(checked.codes),
            n_answers=n_answers,
            items=len(checked.columns),
            strict=strict,
        )
        with changing(study, "choices added", within=whole) as change:
            _store_choices(change, checked)
        done = SoFar(0 if whole.event is None else whole.event.pk, now.isoformat())
        if save is not None:
            save(done, len(checked.codes))
    return whole, done


def _store_choices(change: Changing, checked: Checked) -> None:
    items = list(Item.objects.filter(questionnaire=checked.questionnaire, name__in=checked.added))
    for item in items:
        if item_record(item).choices != checked.record.item(item.name).choices:
            cause = "Its choices were changed while the table was read."
            raise InputRejected(Problem(f"Item '{item.name}'", cause, "Import the table again."))
        new = ({"name": each.name, "labels": dict(each.labels)} for each in checked.added[item.name])
        item.choices = [*item.choices, *new]
    change.update_each(items, "choices")


def _steps(checked: Checked, at: int) -> Iterator[range]:
    """The rows that are still to be stored, by as many as are stored at once."""
    step = min(BATCH, max(1, ANSWERS_A_STEP // len(checked.columns)))
    n_rows = len(checked.codes)
    return (range(start, min(start + step, n_rows)) for start in range(at, n_rows, step))


def _store_step(
    checked: Checked,
    rows: range,
    whole: Changing | Event,
    done: SoFar,
    save: Save | None,
) -> SoFar:
    begun_at = datetime.fromisoformat(done.begun_at)
    responses, cells = _responses(checked, rows, begun_at), _cells(checked, rows)
    with changing(checked.questionnaire.study, "responses stored", within=whole) as change:
        over = _passed_over(checked, rows)
        change.bulk(Response, [response for row, response in responses.items() if row not in over])
        ids = {row: response.pk for row, response in responses.items() if row not in over}
        answers = [(ids[row], *cell) for row, *cell in cells if row in ids]
        insert_rows("survey_answer", ("response_id", "item_id", "status", "value"), answers)
        change.made(Answer, Answer.objects.filter(response__in=ids.values()).values_list("pk", flat=True))
        if asks_for_consent(checked.record):
            said: list[tuple[int, int, str]] = [
                (person, item, value)
                for row, item, status, value in cells
                if status == Answer.Status.ANSWERED and row in ids and (person := checked.people[row]) is not None
            ]
            note_answers(change, checked.questionnaire, checked.record, checked.item_ids, said, begun_at)
        done = replace(
            done,
            at=rows.stop,
            n_responses=done.n_responses + len(ids),
            n_answers=done.n_answers + sum(status == Answer.Status.ANSWERED for _, _, status, _ in answers),
            passed_over=[*done.passed_over, *(checked.codes[row] for row in sorted(over))],
        )
        if save is not None:
            save(done, len(checked.codes))
    return done


def _passed_over(checked: Checked, rows: range) -> set[int]:
    """Rows whose id or person has a response by now, or whose person has withdrawn since they were checked."""
    questionnaire = checked.questionnaire
    if not Questionnaire.objects.filter(pk=questionnaire.pk).exists():
        cause = "The questionnaire was deleted while its responses were imported."
        raise InputRejected(Problem(questionnaire.title, cause, "Make it again, and import into that one."))
    people = {person for row in rows if (person := checked.people[row]) is not None}
    same = Q(code__in=checked.codes[rows.start : rows.stop]) | Q(person__in=people)
    stored = list(Response.objects.filter(same, questionnaire=questionnaire).values_list("code", "person_id"))
    codes, taken = {code for code, _ in stored}, {person for _, person in stored if person is not None}
    if people:
        taken |= set(Person.objects.filter(pk__in=people, withdrawn_at__isnull=False).values_list("pk", flat=True))
    return {row for row in rows if checked.codes[row] in codes or checked.people[row] in taken}


def _responses(checked: Checked, rows: range, now: datetime) -> dict[int, Response]:
    """By row, not stored yet."""
    slices = [frame["status"].slice(rows.start, len(rows)) for frame in checked.columns.values()]
    n_shown = pl.sum_horizontal([status != NOT_SHOWN for status in slices])
    n_answered = pl.sum_horizontal([status == int(Answer.Status.ANSWERED) for status in slices])
    counts = pl.select(shown=n_shown, answered=n_answered)
    rule = rule_of(checked.questionnaire)
    return {
        row: Response(
            questionnaire=checked.questionnaire,
            person_id=checked.people[row],
            code=checked.codes[row],
            source=Response.Source.IMPORTED,
            status=status_by_counts(rule, shown, answered),
            n_shown=shown,
            n_answered=answered,
            received_at=now,
        )
        for row, (shown, answered) in zip(rows, counts.iter_rows(), strict=True)
    }


def _cells(checked: Checked, rows: range) -> list[tuple[int, int, int, str]]:
    """Row, item's id, status and value of each answer, in the order of the rows: an index on (response, item) then only
    ever grows at its end."""
    numbers = pl.Series("row", rows)
    slices = [
        frame.slice(rows.start, len(rows)).select(
            numbers, pl.lit(checked.item_ids[name]).alias("item"), "status", "value"
        )
        for name, frame in checked.columns.items()
    ]
    return pl.concat(slices).filter(pl.col("status") != NOT_SHOWN).sort("row", "item").rows()


@lru_cache(maxsize=4096)
def status_by_counts(rule: CompletenessRule, n_shown: int, n_answered: int) -> Response.Status:
    """What a response counts as when that many of the items shown are answered."""
    names = [str(number) for number in range(n_shown)]
    judged = rule.judge(Progress(frozenset(names), frozenset(names[:n_answered])))
    return _STATUS_OF.get(judged, Response.Status.BREAK_OFF)
