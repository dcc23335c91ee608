from __future__ import annotations

from datetime import date

import pytest

from plait.innovations.actions import add_innovation, reach_stage, remove_stage
from plait.innovations.models import Evidence, Innovation, Stage
from plait.library.papers.models import Paper
from plait.records.problem import InputRejected
from plait.study.models import Event, Study


def words(rejected: pytest.ExceptionInfo[InputRejected]) -> str:
    return str(rejected.value)


def test_a_stage_is_noted_with_its_day(innovation: Innovation) -> None:
    stage = reach_stage(innovation=innovation, name="piloted", reached_on=date(2021, 1, 1), note="Two wards")
    assert (stage.name, stage.note) == ("piloted", "Two wards")


def test_the_log_keeps_stage_and_day_and_the_event_itself_not_the_note(innovation: Innovation) -> None:
    stage = reach_stage(innovation=innovation, name="piloted", reached_on=date(2021, 1, 1), note="Ada said so")
    event = Event.objects.get(verb="stage reached", subject_id=stage.pk)
    assert (event.before, event.after, event.settings) == (None, None, {})
    [made] = event.changes.all()
    assert made.after is not None
    assert {name: made.after[name] for name in ("innovation_id", "name", "reached_on", "reason")} == {
        "innovation_id": innovation.pk,
        "name": "piloted",
        "reached_on": "2021-01-01",
        "reason": "",
    }
    assert made.person == innovation.observed_by_id


def test_a_day_before_it_was_observed_is_refused(innovation: Innovation) -> None:
    with pytest.raises(InputRejected) as rejected:
        reach_stage(innovation=innovation, name="piloted", reached_on=date(2020, 2, 29))
    assert "2020-02-29 lies before 2020-03-01, when it was observed" in words(rejected)


def test_observing_after_a_later_stage_is_refused(study: Study) -> None:
    innovation = add_innovation(study=study, title="A")
    reach_stage(innovation=innovation, name="piloted", reached_on=date(2020, 1, 1))
    with pytest.raises(InputRejected):
        reach_stage(innovation=innovation, name="observed", reached_on=date(2021, 1, 1), note="late")


def test_going_back_needs_a_note(innovation: Innovation) -> None:
    reach_stage(innovation=innovation, name="piloted", reached_on=date(2021, 1, 1))
    with pytest.raises(InputRejected):
        reach_stage(innovation=innovation, name="planned", reached_on=date(2021, 6, 1))
    reach_stage(innovation=innovation, name="planned", reached_on=date(2021, 6, 1), note="Planned anew")
    assert innovation.stages.count() == 3


def test_an_earlier_stage_noted_afterwards_with_its_earlier_day_does_not_go_back(innovation: Innovation) -> None:
    reach_stage(innovation=innovation, name="piloted", reached_on=date(2021, 1, 1))
    reach_stage(innovation=innovation, name="screened", reached_on=date(2020, 6, 1))
    assert [stage.name for stage in innovation.stages.all()] == ["observed", "screened", "piloted"]


def test_an_exit_needs_a_reason_from_the_list(innovation: Innovation) -> None:
    for reason in ("", "bad luck"):
        with pytest.raises(InputRejected):
            reach_stage(innovation=innovation, name="rejected", reached_on=date(2021, 1, 1), reason=reason)
    reach_stage(innovation=innovation, name="rejected", reached_on=date(2021, 1, 1), reason="source country")


def test_another_reason_needs_a_note(innovation: Innovation) -> None:
    with pytest.raises(InputRejected):
        reach_stage(innovation=innovation, name="parked", reached_on=date(2021, 1, 1), reason="other")
    reach_stage(innovation=innovation, name="parked", reached_on=date(2021, 1, 1), reason="other", note="Flood")


def test_a_reason_without_an_exit_is_refused(innovation: Innovation) -> None:
    with pytest.raises(InputRejected):
        reach_stage(innovation=innovation, name="piloted", reached_on=date(2021, 1, 1), reason="no time")


def test_every_problem_is_told_at_once(innovation: Innovation) -> None:
    with pytest.raises(InputRejected) as rejected:
        reach_stage(innovation=innovation, name="rejected", reached_on=date(2019, 1, 1))
    assert len(rejected.value.problems) == 2


def test_the_same_stage_twice_on_a_day_is_refused(innovation: Innovation) -> None:
    with pytest.raises(InputRejected):
        reach_stage(innovation=innovation, name="observed", reached_on=date(2020, 3, 1))


def test_a_stage_unheard_of_is_refused(innovation: Innovation) -> None:
    with pytest.raises(InputRejected):
        reach_stage(innovation=innovation, name="famous", reached_on=date(2021, 1, 1))


def test_a_stage_brings_its_evidence(innovation: Innovation, paper: Paper) -> None:
    stage = reach_stage(innovation=innovation, name="evaluated", reached_on=date(2021, 1, 1), paper=paper)
    assert Evidence.objects.get().stage == stage


def test_evidence_outlives_a_stage_taken_out(innovation: Innovation, paper: Paper) -> None:
    stage = reach_stage(innovation=innovation, name="evaluated", reached_on=date(2021, 1, 1), paper=paper)
    remove_stage(stage=stage)
    assert Evidence.objects.get().stage is None
    assert not Stage.objects.filter(name="evaluated").exists()


def test_nothing_is_stored_of_an_innovation_without_a_title(study: Study) -> None:
    with pytest.raises(InputRejected):
        add_innovation(study=study, title=" ", observed_on=date(2020, 1, 1))
    assert not Innovation.objects.exists()


def test_a_kind_unheard_of_and_an_overlong_title_are_told_together(study: Study) -> None:
    with pytest.raises(InputRejected) as rejected:
        add_innovation(study=study, title="A" * 201, kind="gizmo")
    assert [problem.place for problem in rejected.value.problems] == ["Title", "Kind"]
