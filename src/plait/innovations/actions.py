"""Writes of the innovation register: each one verb, one transaction, one event."""

from __future__ import annotations

from datetime import date
from typing import Any

from plait.coding.models import Coding
from plait.innovations.models import EXITS, ORDER, CountingRule, Evidence, Innovation, Stage
from plait.innovations.queries import observed_on, stages_of
from plait.library.papers.models import Paper
from plait.methods.innovations.funnel import furthest_stage
from plait.records.problem import InputRejected, Problem, name_taken
from plait.register.models import Country, Person
from plait.register.taking_part import rows_still_there, still_there
from plait.study.changing import changing
from plait.study.kept import kind_of
from plait.study.models import Study
from plait.survey.models import Answer

LONGEST_TITLE = 200


def add_innovation(
    *,
    study: Study,
    title: str,
    description: str = "",
    problem: str = "",
    kind: str = "",
    origin_country: Country | None = None,
    origin_place: str = "",
    originators: str = "",
    observed_by: Person | None = None,
    observed_on: date | None = None,
) -> Innovation:
    """Note an innovation that somebody saw; with `observed_on` its first stage is noted, too."""
    problems = _problems(study, title, kind, origin_country, observed_by)
    if problems:
        raise InputRejected(problems)
    with changing(study, "innovation added") as change:
        if observed_by is not None:
            still_there(observed_by)
        innovation = change.create(
            Innovation,
            study=study,
            title=title.strip(),
            description=description.strip(),
            problem=problem.strip(),
            kind=kind,
            origin_country=origin_country,
            origin_place=origin_place.strip(),
            originators=originators.strip(),
            observed_by=observed_by,
        )
        if observed_on is not None:
            reach_stage(innovation=innovation, name=Stage.Name.OBSERVED, reached_on=observed_on)
    return innovation


def change_innovation(*, innovation: Innovation, **fields: Any) -> Innovation:
    """Change what is written about an innovation; fields as for add_innovation, without observed_on."""
    problems = _problems(
        innovation.study,
        fields.get("title", innovation.title),
        fields.get("kind", innovation.kind),
        fields.get("origin_country", innovation.origin_country),
        fields.get("observed_by", innovation.observed_by),
    )
    if problems:
        raise InputRejected(problems)
    with changing(innovation.study, "innovation changed", innovation) as change:
        if (observer := fields.get("observed_by")) is not None:
            still_there(observer)
        return change.update(innovation, **fields)


def _problems(study: Study, title: str, kind: str, country: Country | None, person: Person | None) -> list[Problem]:
    problems = []
    if not title.strip():
        problems.append(Problem("Title", "The innovation has no title.", "Say in a few words what was seen."))
    if len(title.strip()) > LONGEST_TITLE:
        cause = f"The title has {len(title.strip())} characters; {LONGEST_TITLE} are allowed."
        problems.append(Problem("Title", cause, "Move the rest into the description."))
    if kind and kind not in Innovation.Kind.values:
        cure = f"Choose one of: {', '.join(Innovation.Kind.values)}."
        problems.append(Problem("Kind", f"'{kind}' is no kind of innovation.", cure))
    if country is not None and country.study_id != study.pk:
        problems.append(Problem("Origin", "The country belongs to another study.", "Choose one of this register."))
    if person is not None and person.study_id != study.pk:
        problems.append(Problem("Observed by", "The person belongs to another study.", "Choose one of this register."))
    return problems


def reach_stage(
    *,
    innovation: Innovation,
    name: str,
    reached_on: date,
    note: str = "",
    reason: str = "",
    answer: Answer | None = None,
    coding: Coding | None = None,
    paper: Paper | None = None,
) -> Stage:
    """Note that an innovation reached a stage, or left. An answer, coding or paper given becomes the stage's evidence.

    An exit needs a reason code. A stage that goes back behind one reached before needs a note that says why.
    Raises InputRejected when it does not fit what is noted already.
    """
    with changing(innovation.study, "stage reached") as change:
        problems = _stage_problems(innovation, name, reached_on, note.strip(), reason)
        if problems:
            raise InputRejected(problems)
        stage = change.create(
            Stage, innovation=innovation, name=name, reached_on=reached_on, note=note.strip(), reason=reason
        )
        if answer or coding or paper:
            add_evidence(innovation=innovation, stage=stage, answer=answer, coding=coding, paper=paper)
    return stage


def _stage_problems(innovation: Innovation, name: str, reached_on: date, note: str, reason: str) -> list[Problem]:
    if name not in Stage.Name.values:
        return [Problem("Stage", f"'{name}' is no stage.", f"Choose one of: {', '.join(Stage.Name.values)}.")]
    noted = list(stages_of(innovation))
    label = Stage.Name(name).label
    problems = []
    if any(stage.name == name and stage.reached_on == reached_on for stage in noted):
        problems.append(Problem(label, "This stage is noted for this day already.", "Give another day."))
    first = observed_on(innovation)
    if name != Stage.Name.OBSERVED and first is not None and reached_on < first:
        cause = f"{reached_on} lies before {first}, when it was observed."
        problems.append(Problem("Date", cause, "Correct the date; nothing happens to it before it is seen."))
    if name in EXITS:
        problems += _reason_problems(label, note, reason)
    elif reason:
        problems.append(Problem("Reason", f"'{label}' is no exit.", "Give a reason code to an exit only."))
    elif not note and _goes_back(name, noted, reached_on):
        cause = "A later stage was reached before that day."
        problems.append(Problem(label, cause, "Say in the note why it went back, or correct stage or date."))
    if name == Stage.Name.OBSERVED and any(stage.reached_on < reached_on for stage in noted):
        cause = "Other stages are noted for days before that one."
        problems.append(Problem("Date", cause, "Give the day on which it was first seen."))
    return problems


def _reason_problems(label: str, note: str, reason: str) -> list[Problem]:
    if reason not in Stage.Reason.values:
        return [Problem(label, "An exit needs a reason.", "Choose the reason that comes nearest.")]
    if reason == Stage.Reason.OTHER and not note:
        return [Problem("Note", "The reason is another one than those listed.", "Say in the note which.")]
    return []


def _goes_back(name: str, noted: list[Stage], reached_on: date) -> bool:
    before = {stage.name for stage in noted if stage.reached_on <= reached_on}
    return ORDER.index(Stage.Name(name)) < furthest_stage(before, ORDER)


def remove_stage(*, stage: Stage) -> None:
    """Take out a stage that was noted by mistake. Its evidence stays with the innovation."""
    with changing(stage.innovation.study, "stage removed", stage) as change:
        change.delete(stage)


def add_evidence(
    *,
    innovation: Innovation,
    stage: Stage | None = None,
    answer: Answer | None = None,
    coding: Coding | None = None,
    paper: Paper | None = None,
    note: str = "",
) -> Evidence:
    """Add one piece of evidence: an answer, a quotation or a paper, with a note on it; or a note alone."""
    with changing(innovation.study, "evidence added") as change:
        rows_still_there(each for each in (answer, coding) if each is not None)
        problems = _evidence_problems(innovation, stage, answer, coding, paper, note.strip())
        if problems:
            raise InputRejected(problems)
        sources = {"answer": answer, "coding": coding, "paper": paper}
        return change.create(Evidence, innovation=innovation, stage=stage, note=note.strip(), **sources)


def _evidence_problems(
    innovation: Innovation,
    stage: Stage | None,
    answer: Answer | None,
    coding: Coding | None,
    paper: Paper | None,
    note: str,
) -> list[Problem]:
    sources = {"answer": answer, "coding": coding, "paper": paper}
    given = {kind: row for kind, row in sources.items() if row is not None}
    problems = []
    if len(given) > 1:
        problems.append(Problem("Evidence", "More than one source is chosen.", "Add them one after the other."))
    if not given and not note:
        problems.append(
            Problem("Evidence", "Neither a source nor a note is given.", "Choose a source or write a note.")
        )
    if stage is not None and stage.innovation_id != innovation.pk:
        problems.append(Problem("Stage", "It belongs to another innovation.", "Choose one of this innovation."))
    studies = {
        answer.item.questionnaire.study_id if answer else innovation.study_id,
        coding.code.study_id if coding else innovation.study_id,
        paper.study_id if paper else innovation.study_id,
    }
    if studies != {innovation.study_id}:
        problems.append(Problem("Evidence", "It belongs to another study.", "Choose something of this study."))
    elif len(given) == 1 and Evidence.objects.filter(innovation=innovation, stage=stage, **given).exists():
        problems.append(Problem("Evidence", "This is noted as evidence already.", "Choose something else."))
    return problems


def remove_evidence(*, evidence: Evidence) -> None:
    """Take out a piece of evidence; the answer, coding or paper itself stays. The log keeps what it was."""
    with changing(evidence.innovation.study, "evidence removed", evidence) as change:
        change.delete(evidence)


def set_home(*, study: Study, home: Country | None) -> CountingRule:
    """Say which country is home when the study counts innovations that came home."""
    if home is not None and home.study_id != study.pk:
        raise InputRejected(Problem("Home", "The country belongs to another study.", "Choose one of this register."))
    with changing(study, "home set") as change:
        rule = CountingRule.objects.filter(study=study).first()
        if rule is None:
            return change.create(CountingRule, study=study, home=home)
        change.subject = (kind_of(rule), rule.pk)
        return change.update(rule, home=home)


def add_country(*, study: Study, name: str, income_group: str = "") -> Country:
    """Add a country in which nobody of the register works, so that it can be an origin or the home."""
    name = name.strip()
    if not name:
        raise InputRejected(Problem("Country", "The country has no name.", "Give its usual English name."))
    with changing(study, "country added") as change:
        if (there := Country.objects.filter(study=study, name__is_named=name).first()) is not None:
            raise InputRejected(name_taken("Country", name, there.name, where=" in the register", field="name"))
        return change.create(Country, study=study, name=name, income_group=income_group)
