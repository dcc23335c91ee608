"""What the sample room holds of a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from plait.register.leaving.holdings import Figure, Holding, Leaving, hold, in_words, place_of, text_of
from plait.register.models import Person
from plait.sample.models import Draw, Selection
from plait.sample.queries import draws_of, left_codes, n_respondents, those_who_count
from plait.study.kept import Kept, kept
from plait.study.models import Study
from plait.survey.questionnaires.queries import questionnaires_of


def _draws_with(person: Person) -> QuerySet[Draw]:
    draws = Draw.objects.filter(study=person.study_id).only("candidates", "must_have", "must_not")
    found = [draw.pk for draw in draws if _is_named(kept(draw), person)]
    return Draw.objects.filter(pk__in=found)


def _is_named(draw: Kept, person: Person) -> bool:
    """Whether they were a candidate, or somebody said that they must be chosen, or must not."""
    by_hand = [*(draw.get("must_have") or []), *(draw.get("must_not") or [])]
    return person.code in by_hand or _is_among(draw.get("candidates") or [], person)


def _is_among(candidates: list[dict[str, Any]], person: Person) -> bool:
    return any(each["id"] == person.code for each in candidates)


def _without(draw: Draw, leaving: Leaving) -> dict[str, Any]:
    code = leaving.person.code
    left = [each for each in draw.candidates if each["id"] != code]
    n_gone = len(draw.candidates) - len(left)
    stays = place_of(leaving)
    return {
        "candidates": left,
        "coverage": draw.coverage | {"n_left": draw.coverage.get("n_left", 0) + n_gone},
        "must_have": [stays if each == code else each for each in draw.must_have],
        "must_not": [stays if each == code else each for each in draw.must_not],
    }


def _candidate(draw: Draw, person: Person) -> Kept:
    return {"draw": draw.title, **next((each for each in draw.candidates if each["id"] == person.code), {})}


def _drawn(draw: Draw) -> dict[str, str]:
    return {"Draw": draw.title, "Drawn": text_of(draw.drawn_at)}


def _selection(selection: Selection) -> dict[str, str]:
    said = in_words(selection, "status", "reason", status_reason="Why it is so", decided_at="Decided")
    return {"Draw": selection.draw.title, **said}


def _figures(study: Study) -> Iterable[Figure]:
    for questionnaire in questionnaires_of(study):
        yield Figure(f"Who can be drawn after “{questionnaire.title}”", f"{n_respondents(questionnaire):,}")
    left = left_codes(study)
    for draw in draws_of(study):
        n = len(those_who_count(draw, left))
        yield Figure(f"Draw “{draw.title}”", f"{draw.n_chosen:,} chosen of {n:,} respondents")  # type: ignore[attr-defined]


hold(
    Holding("Choices for an interview, with their reasons", Selection, told=_selection, beside=("draw",)),
    Holding(
        "Candidates of draws",
        Draw,
        find=_draws_with,
        emptied=_without,
        of_others=True,
        named=_is_named,
        shown=_candidate,
        told=_drawn,
    ),
    figures=_figures,
    fixed={Draw: ("strata", "must_have", "must_not", "candidates", "coverage")},
)
