"""What was done to the innovation register is undone in any allowed order, and read back as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.innovations.actions import (
    add_country,
    add_evidence,
    add_innovation,
    change_innovation,
    reach_stage,
    remove_evidence,
    remove_stage,
    set_home,
)
from plait.innovations.models import Evidence, Innovation, Stage
from plait.library.papers.models import Paper
from plait.records.problem import InputRejected
from plait.register.models import Country, Person
from plait.study.actions import create_study
from plait.study.models import Event, Study
from plait.study.undoing import undo
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

KINDS = ("innovations.innovation", "innovations.stage", "innovations.evidence", "innovations.countingrule")
Draw = Callable[..., Any]


def a_study_with_sources() -> Study:
    study = create_study(title="Ideas", owner=None)
    Country.objects.create(study=study, name="Kenya", income_group="Lower middle income")
    Person.objects.create(study=study, code="P1")
    Paper.objects.create(study=study, title="Drill covers", year=2016)
    return study


def act(study: Study, draw: Draw) -> None:
    """One thing that somebody may do in the innovation register."""
    person, paper = Person.objects.get(study=study), Paper.objects.get(study=study)
    countries = list(Country.objects.filter(study=study).order_by("pk"))
    country, day = draw(st.sampled_from([*countries, None])), date(2021, 1, draw(st.integers(1, 3)))
    title = draw(st.sampled_from("ABC"))
    acts: list[Callable[[], object]] = [
        lambda: add_innovation(study=study, title=title, origin_country=country, observed_by=person),
        lambda: add_innovation(study=study, title=title, observed_on=day),
        lambda: set_home(study=study, home=country),
        lambda: add_country(study=study, name=title),
    ]
    innovations = list(Innovation.objects.filter(study=study).order_by("pk"))
    if innovations:
        innovation = draw(st.sampled_from(innovations))
        stages = list(Stage.objects.filter(innovation=innovation).order_by("pk"))
        stage, name = draw(st.sampled_from([*stages, None])), draw(st.sampled_from(("observed", "piloted", "parked")))
        reason = "no time" if name == "parked" else ""
        source = draw(st.sampled_from((paper, None)))
        acts += [
            lambda: change_innovation(innovation=innovation, title=title, origin_country=country),
            lambda: reach_stage(innovation=innovation, name=name, reached_on=day, reason=reason, paper=source),
            lambda: add_evidence(innovation=innovation, stage=stage, paper=source, note=title),
        ]
        if stage is not None:
            acts.append(lambda: remove_stage(stage=stage))
        evidence = list(Evidence.objects.filter(innovation=innovation).order_by("pk"))
        if evidence:
            acts.append(lambda: remove_evidence(evidence=draw(st.sampled_from(evidence))))
    draw(st.sampled_from(acts))()


class AnyOrder(TestCase):
    @a_few(6)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        study = a_study_with_sources()
        undone_in_any_order(data, lambda: act(study, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        study = a_study_with_sources()
        undo_undone(lambda: act(study, data.draw), KINDS)


def test_a_stage_taken_out_comes_back_with_its_evidence(innovation: Innovation, paper: Paper) -> None:
    stage = reach_stage(innovation=innovation, name="piloted", reached_on=date(2021, 1, 1), paper=paper)
    remove_stage(stage=stage)
    assert Evidence.objects.get().stage is None
    undo(Event.objects.get(verb="stage removed"))
    assert Evidence.objects.get().stage == innovation.stages.get(name="piloted")


def test_an_innovation_with_its_first_stage_is_one_change(study: Study) -> None:
    add_innovation(study=study, title="Drill cover", observed_on=date(2020, 3, 1))
    with pytest.raises(InputRejected, match="part of a larger change"):
        undo(Event.objects.get(verb="stage reached"))
    undo(Event.objects.get(verb="innovation added"))
    assert not Innovation.objects.exists()
    assert not Stage.objects.exists()
