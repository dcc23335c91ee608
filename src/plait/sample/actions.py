"""Writes of the sample room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from plait.methods.sampling import purposive as method
from plait.records.problem import InputRejected, Problem
from plait.register.models import Person
from plait.register.taking_part import still_there
from plait.sample.drawing import as_it_stands, candidates_of, coverage_stored, drawn
from plait.sample.models import Draw, Selection
from plait.sample.queries import candidates_for, selections_of
from plait.study.changing import changing
from plait.study.kept import kind_of
from plait.study.models import Study
from plait.survey.models import Questionnaire

_LARGEST_SEED = 2**31 - 1


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
    draw = Draw(
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
    with changing(study, "sample drawn") as change:
        _require_there(study, [*(each.id for each in candidates), *must, *must_not])
        # In bulk, of which no columns are kept: what the candidates answered stands among them.
        change.bulk(Draw, [draw])
        change.subject = (kind_of(draw), draw.pk)
        change.bulk(Selection, _selections(draw, came_out))
        change.note(design=design, strata=list(strata), size=size, seed=seed, candidates=len(candidates))
    return draw


def _require_there(study: Study, codes: list[str]) -> None:
    """What candidates answered, and their codes, are stored with the draw: of nobody who was erased while it was
    drawn."""
    left = Person.objects.filter(study=study, erased_at__isnull=False).values_list("code", flat=True)
    if gone := sorted(set(codes) & set(left)):
        cause = f"{', '.join(gone)} left the register in the meantime."
        raise InputRejected(Problem("Draw", cause, "Draw again."))


def _selections(draw: Draw, came_out: method.Draw) -> list[Selection]:
    """Everybody who came out. Raises: InputRejected where somebody has left the register in the meantime."""
    codes = [choice.id for choice in (*came_out.chosen, *came_out.reserves)]
    there = Person.objects.filter(study=draw.study, withdrawn_at=None, code__in=codes)
    people = {person.code: person for person in there}
    if missing := [code for code in codes if code not in people]:
        cause = f"{', '.join(missing)} left the register in the meantime."
        raise InputRejected(Problem("Draw", cause, "Draw again."))
    statuses = [
        *((choice, Selection.Status.CHOSEN) for choice in came_out.chosen),
        *((choice, Selection.Status.RESERVE) for choice in came_out.reserves),
    ]
    return [
        Selection(draw=draw, person=people[choice.id], order=order, status=status, reason=choice.reason)
        for order, (choice, status) in enumerate(statuses, 1)
    ]


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


def record_refusal(*, selection: Selection, reason: str, now: datetime) -> Selection | None:
    """Note that somebody chosen declines, and let a reserve take the place.

    Returns: the reserve who comes in, with the reason; None when nobody is left in reserve.
    """
    draw = selection.draw
    selections = selections_of(draw)
    stood = {each.pk: each.status for each in selections}
    problems = []
    if stood.get(selection.pk) != Selection.Status.CHOSEN:
        cause = f"{selection.person.code} is not among those chosen."
        problems.append(Problem("Person", cause, "Load the page again."))
    if not reason.strip() or len(reason.strip()) > 300:
        problems.append(Problem("Reason", "It is empty or longer than 300 characters.", "Say why, in that length."))
    if problems:
        raise InputRejected(problems)
    next_in, why = _next_in(draw, selections, selection)
    declined = Selection.Status.DECLINED
    with changing(draw.study, "refusal recorded", selection) as change:
        still_there(selection.person)
        if {each.pk: each.status for each in selections_of(draw)} != stood:
            cause = "Another refusal was recorded in the meantime."
            raise InputRejected(Problem(selection.person.code, cause, "Load the page again."))
        if next_in is not None:
            chosen = Selection.Status.CHOSEN
            change.update(next_in, status=chosen, status_reason=why, replaces=selection, decided_at=now)
        change.update(selection, status=declined, status_reason=reason.strip(), decided_at=now)
    return next_in


def _next_in(draw: Draw, selections: list[Selection], declined: Selection) -> tuple[Selection | None, str]:
    """The reserve who takes a place, and why; nobody when none is left."""
    if all(each.status != Selection.Status.RESERVE or each.person.withdrawn_at for each in selections):
        return None, ""
    before = as_it_stands(draw, selections)
    after = method.replace(before, declined.person.code, candidates_of(draw))
    [choice] = [choice for choice in after.chosen if choice.id not in before.ids]
    return next(each for each in selections if each.person.code == choice.id), choice.reason[:300]
