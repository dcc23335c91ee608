from __future__ import annotations

import pytest

from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.sample.actions import draw_sample, record_refusal
from plait.sample.models import Draw, Selection
from plait.sample.queries import coverage_table, repetition_of, selections_of
from plait.study.models import Event
from plait.survey.models import Response
from plait.survey.responses.actions import receive_response
from tests.findings.small_study import NOW, SmallStudy


def draw(small: SmallStudy, **changes: object) -> Draw:
    given: dict[str, object] = {
        "study": small.study,
        "questionnaire": small.questionnaire,
        "title": "Deep dives",
        "design": Draw.Design.MAXIMUM_VARIATION,
        "strata": ["country", "home"],
        "size": 2,
        "seed": 42,
        "now": NOW,
    }
    return draw_sample(**{**given, **changes})  # type: ignore[arg-type]


def codes(made: Draw, status: str) -> list[str]:
    return [each.person.code for each in selections_of(made) if each.status == status]


def test_only_respondents_of_the_register_are_candidates(small: SmallStudy) -> None:
    receive_response(
        questionnaire=small.questionnaire,
        answers={"home": "often", "years": "1"},
        source=Response.Source.TYPED,
        now=NOW,
        code="open link",
    )
    made = draw(small)
    assert sorted(each["id"] for each in made.candidates) == ["P1", "P2", "P3", "P4", "P5"]


def test_somebody_who_withdrew_is_no_candidate(small: SmallStudy) -> None:
    # No action of the program notes yet that somebody withdrew.
    Person.objects.filter(code="P1").update(withdrawn_at=NOW)
    assert "P1" not in [each["id"] for each in draw(small).candidates]


def test_maximum_variation_reaches_every_category_it_can(small: SmallStudy) -> None:
    reached = {row.category for row in coverage_table(draw(small)) if row.chosen}
    assert reached == {"Malawi", "Nepal", "Often", "Never"}


def test_everybody_not_chosen_stands_in_reserve_with_a_reason(small: SmallStudy) -> None:
    made = draw(small)
    assert len(codes(made, "chosen")) == 2
    assert len(codes(made, "reserve")) == 3
    assert all(each.reason for each in selections_of(made))


@pytest.mark.parametrize("design", Draw.Design.values)
def test_a_repeated_draw_gives_the_same_result(small: SmallStudy, design: str) -> None:
    assert repetition_of(draw(small, design=design)).same


def test_a_draw_repeats_after_the_survey_went_on(small: SmallStudy) -> None:
    made = draw(small)
    for person in ("P1", "P2", "P3", "P4", "P5"):
        small.change_answer(person, home="sometimes")
    assert repetition_of(made).same


def test_a_draw_that_was_tampered_with_does_not_repeat(small: SmallStudy) -> None:
    made = draw(small, design=Draw.Design.STRATIFIED, strata=[])
    first, last = selections_of(made)[0], selections_of(made)[-1]
    first.order, last.order = last.order, first.order
    first.save()
    last.save()
    found = repetition_of(made)
    assert not found.same
    assert f"{first.person.code} is chosen now and was not then." in found.differences


def test_named_people_are_chosen_and_left_out(small: SmallStudy) -> None:
    made = draw(small, must_have=["P5"], must_not=["P1"])
    assert "P5" in codes(made, "chosen")
    assert "P1" not in [each.person.code for each in selections_of(made)]
    assert repetition_of(made).same


def test_a_refusal_brings_in_a_reserve_with_the_reason(small: SmallStudy) -> None:
    made = draw(small)
    gone = next(each for each in selections_of(made) if each.status == Selection.Status.CHOSEN)
    came = record_refusal(selection=gone, reason="No time", now=NOW)
    assert came is not None
    assert came.replaces == gone
    assert came.status_reason.startswith(f"Takes the place of {gone.person.code}, who declined")
    assert len(codes(made, "chosen")) == 2
    assert codes(made, "declined") == [gone.person.code]


def test_a_draw_repeats_after_a_refusal(small: SmallStudy) -> None:
    made = draw(small)
    record_refusal(selection=selections_of(made)[0], reason="No time", now=NOW)
    assert repetition_of(made).same


def test_without_reserves_a_refusal_leaves_the_place_empty(small: SmallStudy) -> None:
    made = draw(small, size=5)
    assert record_refusal(selection=selections_of(made)[0], reason="No time", now=NOW) is None
    assert len(codes(made, "chosen")) == 4


def test_somebody_who_withdrew_does_not_come_in_from_the_reserve(small: SmallStudy) -> None:
    made = draw(small, size=4)
    Person.objects.filter(code__in=codes(made, "reserve")).update(withdrawn_at=NOW)
    assert record_refusal(selection=selections_of(made)[0], reason="No time", now=NOW) is None


def test_somebody_in_reserve_cannot_decline_a_place(small: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="not among those chosen"):
        record_refusal(selection=selections_of(draw(small))[-1], reason="No time", now=NOW)


def test_coverage_shows_frame_respondents_and_chosen(small: SmallStudy) -> None:
    rows = {(row.stratum, row.category): row for row in coverage_table(draw(small))}
    assert (rows["country", "Nepal"].in_frame, rows["country", "Nepal"].responded) == (3, 3)
    assert (rows["country", "Ghana"].in_frame, rows["country", "Ghana"].not_responded) == (1, 1)
    assert rows["home", "Often"].in_frame is None, "what only the survey asks is not known of those who did not answer"


def test_all_that_is_wrong_with_a_draw_is_said_at_once(small: SmallStudy) -> None:
    with pytest.raises(InputRejected) as rejected:
        draw(small, title="", design="snowball", strata=["shoe size"], seed=-1)
    assert [problem.place for problem in rejected.value.problems] == [
        "Title",
        "Design",
        "Seed",
        "Stratum 'shoe size'",
    ]


def test_more_people_than_respondents_cannot_be_drawn(small: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="only 5 can be chosen"):
        draw(small, size=12)


def test_the_log_holds_the_rule_and_the_seed_and_no_answers(small: SmallStudy) -> None:
    draw(small)
    event = Event.objects.get(verb="sample drawn")
    assert event.settings == {
        "design": "maximum variation",
        "strata": ["country", "home"],
        "size": 2,
        "seed": 42,
        "candidates": 5,
    }
    assert not any("Often" in f"{change.before}{change.after}" for change in event.changes.all())
