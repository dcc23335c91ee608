"""Reads of the sample room: who can be drawn, what a draw reached, and whether it can be repeated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from plait.methods.sampling.purposive import Candidate
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import ItemKind
from plait.register.models import Clause, FrameMember, Person
from plait.register.queries import field_values
from plait.register.taking_part import takes_part
from plait.sample.drawing import drawn_again
from plait.sample.models import Draw, Selection
from plait.study.models import Study
from plait.survey.models import Answer, Item, Questionnaire, Response
from plait.survey.tables.queries import choices_of

RESPONDED = (Response.Status.COMPLETE, Response.Status.PARTIAL)


@dataclass(frozen=True, slots=True)
class Stratum:
    """What a draw can be stratified by: an item of the questionnaire (its question as label) or a register field."""

    name: str
    label: str
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One category of a stratum. in_frame, not_responded: None where it is not known of people who did not answer."""

    stratum: str
    category: str
    in_frame: int | None
    responded: int
    chosen: int
    not_responded: int | None


@dataclass(frozen=True, slots=True)
class Repetition:
    """What repeating a draw gave. differences: people who came out otherwise, in words."""

    same: bool
    differences: tuple[str, ...] = ()


def draws_of(study: Study) -> QuerySet[Draw]:
    there = takes_part("selections__person", Clause.INTERVIEW)
    chosen = Count("selections", filter=there & Q(selections__status=Selection.Status.CHOSEN))
    declined = Count("selections", filter=there & Q(selections__status=Selection.Status.DECLINED))
    draws = Draw.objects.filter(study=study).select_related("questionnaire")
    return draws.annotate(n_chosen=chosen, n_declined=declined).order_by("-drawn_at", "-pk")


def selections_of(draw: Draw) -> list[Selection]:
    """Everybody who came out of a draw: the chosen, then the reserves in their order."""
    return list(
        Selection.counted.filter(draw=draw).select_related("person", "replaces__person").order_by("order", "pk")
    )


def left_codes(study: Study) -> set[str]:
    """Codes of those who left, or took back the consent to be asked or interviewed."""
    people = Person.objects.filter(study=study)
    there = takes_part("pk", Clause.SURVEY, Clause.INTERVIEW)
    return set(people.exclude(there).values_list("code", flat=True))


def those_who_count(draw: Draw, left: Collection[str]) -> list[dict[str, Any]]:
    """The candidates of a draw who take part still. left: `left_codes` of the study."""
    return [each for each in draw.candidates if each["id"] not in left]


def n_respondents(questionnaire: Questionnaire) -> int:
    """People of the register with a complete or partial response, who take part still and may be interviewed."""
    return len(_respondents(questionnaire))


def strata_of(questionnaire: Questionnaire) -> list[Stratum]:
    """What a draw from the respondents can be stratified by: register fields, items with one choice."""
    items = Item.objects.filter(questionnaire=questionnaire, kind=ItemKind.SELECT_ONE).order_by("order")
    strata = [Stratum(item.name, item.label, item) for item in items]
    taken = {stratum.name for stratum in strata}
    fields = field_values(questionnaire.study)
    return [*(Stratum(name, name.capitalize()) for name in sorted(fields) if name not in taken), *strata]


def candidates_for(questionnaire: Questionnaire, names: Sequence[str]) -> tuple[Candidate, ...]:
    """The respondents who are in the register, each with the category of every stratum named.

    Raises InputRejected for a name that is neither an item with one choice nor a register field.
    """
    known = {stratum.name: stratum for stratum in strata_of(questionnaire)}
    problems = [
        Problem(
            f"Stratum '{name}'", "It is neither an item with one choice nor a field of the register.", "Choose again."
        )
        for name in names
        if name not in known
    ]
    if problems:
        raise InputRejected(problems)
    values = _values([known[name] for name in names], questionnaire)
    return tuple(
        Candidate(code, {name: values[name].get(person, "") for name in names})
        for person, code in _respondents(questionnaire).items()
    )


def _respondents(questionnaire: Questionnaire) -> dict[int, str]:
    people = Person.objects.filter(
        takes_part("pk", Clause.SURVEY, Clause.INTERVIEW),
        responses__questionnaire=questionnaire,
        responses__status__in=RESPONDED,
    )
    return dict(people.order_by("code").values_list("pk", "code"))


def _values(strata: Sequence[Stratum], questionnaire: Questionnaire) -> dict[str, Mapping[int, str]]:
    """Stratum -> person id -> category as a reader sees it."""
    fields = field_values(questionnaire.study)
    items = {stratum.item.pk: stratum for stratum in strata if stratum.item is not None}
    labels = {stratum.name: dict(choices_of(stratum.item)) for stratum in strata if stratum.item is not None}
    answered: dict[str, dict[int, str]] = {stratum.name: {} for stratum in items.values()}
    given = Answer.counted.filter(
        item__in=items, status=Answer.Status.ANSWERED, response__person__isnull=False
    ).values_list("item", "response__person", "value")
    for item, person, value in given:
        name = items[item].name
        answered[name][person] = labels[name].get(value, value)
    return {stratum.name: answered.get(stratum.name, fields.get(stratum.name, {})) for stratum in strata}


def stratum_labels(draw: Draw) -> dict[str, str]:
    """Name -> question or field, of a draw's strata."""
    labels = dict.fromkeys(draw.strata, "")
    labels |= {
        item.name: item.label for item in Item.objects.filter(questionnaire=draw.questionnaire, name__in=draw.strata)
    }
    return {name: label or name.capitalize() for name, label in labels.items()}


def coverage_table(draw: Draw) -> list[CoverageRow]:
    """Each category of each stratum: how many in the frame, of those who responded (as they were when the draw was
    made) and of those chosen now. What only the survey knows is not known of people who did not answer."""
    chosen = set(
        Selection.counted.filter(draw=draw, status=Selection.Status.CHOSEN).values_list("person__code", flat=True)
    )
    members = list(FrameMember.objects.filter(frame=draw.questionnaire.frame_id).values_list("person__code", "fields"))
    items = set(
        Item.objects.filter(questionnaire=draw.questionnaire, name__in=draw.strata).values_list("name", flat=True)
    )
    candidates = those_who_count(draw, left_codes(draw.study))
    responded = {each["id"] for each in candidates}
    rows = []
    for name in draw.strata:
        among = Counter(each["attributes"].get(name, "") for each in candidates)
        taken = Counter(each["attributes"].get(name, "") for each in candidates if each["id"] in chosen)
        from_register = name not in items and bool(members)
        framed = Counter(str(fields.get(name, "")) for _, fields in members) if from_register else Counter[str]()
        silent = Counter(str(fields.get(name, "")) for code, fields in members if code not in responded)
        for category in sorted({*among, *framed}, key=lambda each: (each == "", -framed[each], -among[each], each)):
            rows.append(
                CoverageRow(
                    stratum=name,
                    category=category or "not known",
                    in_frame=framed[category] if from_register else None,
                    responded=among[category],
                    chosen=taken[category],
                    not_responded=silent[category] if from_register else None,
                )
            )
    return rows


def frame_size(draw: Draw) -> int | None:
    """People in the frame of the draw's questionnaire, None when it has none."""
    frame = draw.questionnaire.frame_id
    return FrameMember.objects.filter(frame=frame).count() if frame else None


def repetition_of(draw: Draw) -> Repetition:
    """Draw again from what is stored, and compare with who came out then, refusals left aside."""
    if n_left := draw.coverage.get("n_left", 0):
        return Repetition(same=False, differences=(f"{n_left} of those it was drawn from left and were erased.",))
    again = drawn_again(draw)
    stored = Selection.objects.filter(draw=draw).select_related("person").order_by("order", "pk")
    # A selection keeps the place in which it came out, whatever became of it later.
    then = [each.person.code for each in stored]
    now = [choice.id for choice in (*again.chosen, *again.reserves)]
    if then == now and draw.size == len(again.chosen):
        return Repetition(same=True)
    before, after = set(then[: draw.size]), set(now[: draw.size])
    differences = [f"{code} was chosen then and is not now." for code in sorted(before - after)]
    differences += [f"{code} is chosen now and was not then." for code in sorted(after - before)]
    return Repetition(same=False, differences=tuple(differences) or ("The reserves come in another order.",))
