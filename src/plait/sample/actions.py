"""Writes of the sample room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from plait.methods.sampling.purposive import replace
from plait.records.problem import InputRejected, Problem
from plait.register.models import Person
from plait.sample.drawing import as_it_stands, candidates_of, coverage_stored, drawn
from plait.sample.models import Draw, Selection
from plait.sample.queries import candidates_for, selections_of
from plait.study.events import record_event
from plait.study.models import Study
from plait.survey.models import Questionnaire

_LARGEST_SEED = 2**31 - 1


@transaction.atomic
def draw_sample(
    *,
    study: Study,
    questionnaire: Questionnaire,
    title: str,
    design: str,
    strata: Sequence[str],
    size: int,
    seed: int,
    must_have: Iterable[str] = (),
    must_not: Iterable[str] = (),
    now: datetime,
) -> Draw:
    """Draw interviewees from the respondents who are in the register. All that a repetition needs is stored.

    Parameters: design, a Draw.Design. strata, names of items with one choice and of register fields. must_have,
        must_not, codes of people chosen or left out whatever the design.
    """
    must, must_not = sorted(set(must_have)), sorted(set(must_not))
    problems = list(_draw_problems(study, questionnaire, title, design, strata, seed))
    try:
        candidates = candidates_for(questionnaire, strata)
    except InputRejected as rejected:
        problems += rejected.problems
    if problems:
        raise InputRejected(problems)
    came_out = drawn(
        design=design,
        strata=strata,
        size=size,
        seed=seed,
        candidates=candidates,
        must_have=must,
        must_not=must_not,
    )
    draw = Draw.objects.create(
        study=study,
        questionnaire=questionnaire,
        title=title.strip(),
        design=design,
        strata=list(strata),
        size=size,
        seed=seed,
        must_have=must,
        must_not=must_not,
        candidates=[{"id": each.id, "attributes": dict(each.attributes)} for each in candidates],
        coverage=coverage_stored(came_out),
        drawn_at=now,
    )
    people = {person.code: person for person in Person.objects.filter(study=study, code__in=[c.id for c in candidates])}
    statuses = [
        *((choice, Selection.Status.CHOSEN) for choice in came_out.chosen),
        *((choice, Selection.Status.RESERVE) for choice in came_out.reserves),
    ]
    Selection.objects.bulk_create(
        Selection(draw=draw, person=people[choice.id], order=order, status=status, reason=choice.reason)
        for order, (choice, status) in enumerate(statuses, 1)
    )
    after = {"design": design, "strata": list(strata), "size": size, "seed": seed, "candidates": len(candidates)}
    record_event(study, "sample drawn", subject=draw, after=after)
    return draw


def _draw_problems(
    study: Study, questionnaire: Questionnaire, title: str, design: str, strata: Sequence[str], seed: int
) -> list[Problem]:
    problems = []
    if questionnaire.study_id != study.pk:
        problems.append(Problem("Questionnaire", "It is of another study.", "Choose one of this study."))
    if not title.strip() or len(title.strip()) > 200:
        problems.append(Problem("Title", "It is empty or longer than 200 characters.", "Give a title of that length."))
    if design not in Draw.Design.values:
        problems.append(Problem("Design", f"'{design}' is none.", f"Choose one of {', '.join(Draw.Design.values)}."))
    elif design == Draw.Design.MAXIMUM_VARIATION and not strata:
        cause = "Maximum variation needs to know what is to vary."
        problems.append(Problem("Strata", cause, "Choose at least one item or field."))
    if len(set(strata)) < len(strata):
        problems.append(Problem("Strata", "One of them is named twice.", "Name each once."))
    if not 0 <= seed <= _LARGEST_SEED:
        problems.append(
            Problem("Seed", f"{seed} is out of range.", f"Give a whole number from 0 to {_LARGEST_SEED:,}.")
        )
    return problems


@transaction.atomic
def record_refusal(*, selection: Selection, reason: str, now: datetime) -> Selection | None:
    """Note that somebody chosen declines, and let a reserve take the place.

    Returns: the reserve who comes in, with the reason; None when nobody is left in reserve.
    """
    draw = selection.draw
    problems = []
    if selection.status != Selection.Status.CHOSEN:
        cause = f"{selection.person.code} is not among those chosen."
        problems.append(Problem("Person", cause, "Load the page again."))
    if not reason.strip() or len(reason.strip()) > 300:
        problems.append(Problem("Reason", "It is empty or longer than 300 characters.", "Say why, in that length."))
    if problems:
        raise InputRejected(problems)
    next_in = _take_reserve(draw, selection, now) if _has_reserve(draw) else None
    selection.status, selection.status_reason, selection.decided_at = Selection.Status.DECLINED, reason.strip(), now
    selection.save(update_fields=["status", "status_reason", "decided_at"])
    after = {"draw": draw.pk, "in_place": next_in.pk if next_in else None}
    record_event(draw.study, "refusal recorded", subject=selection, after=after)
    return next_in


def _has_reserve(draw: Draw) -> bool:
    waiting = Selection.objects.filter(draw=draw, status=Selection.Status.RESERVE, person__withdrawn_at=None)
    return waiting.exists()


def _take_reserve(draw: Draw, declined: Selection, now: datetime) -> Selection:
    selections = selections_of(draw)
    before = as_it_stands(draw, selections)
    after = replace(before, declined.person.code, candidates_of(draw))
    [choice] = [choice for choice in after.chosen if choice.id not in before.ids]
    next_in = next(each for each in selections if each.person.code == choice.id)
    next_in.status, next_in.status_reason = Selection.Status.CHOSEN, choice.reason[:300]
    next_in.replaces, next_in.decided_at = declined, now
    next_in.save(update_fields=["status", "status_reason", "replaces", "decided_at"])
    return next_in
