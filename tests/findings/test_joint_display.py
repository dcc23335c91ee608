from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from plait.coding.actions import apply_code, coder_named, remove_coding
from plait.findings.actions import build_joint_display, clear_cell, mark_cell
from plait.findings.models import Cell, JointDisplay
from plait.findings.queries import cut_groups, joint_display, merged_groups, suggested_groups
from plait.interviews.actions import revise_text
from plait.records.joint_display import JointCell
from plait.records.problem import InputRejected
from plait.study.acting import acting_as
from plait.study.actions import create_study
from plait.study.models import Account, Event
from tests.findings.small_study import NOW, WORDS, SmallStudy


def build(small: SmallStudy, **changes: object) -> JointDisplay:
    given = {
        "study": small.study,
        "title": "Ideas and resources",
        "items": [small.item("home")],
        "themes": [small.resources],
        "codes": [small.trust],
    }
    return build_joint_display(**{**given, **changes})  # type: ignore[arg-type]


def cell(display: JointDisplay, row: str, column: str) -> JointCell:
    table = joint_display(display)
    found = next(each for each in table.rows if each.label == row)
    return next(each for each in found.cells if each.column == column)


def marked(display: JointDisplay, owner: Account, mark: str = "converge") -> Cell:
    with acting_as(owner):
        return mark_cell(row=display.rows.all()[0], group="home:often", mark=mark, note="As hoped", now=NOW)


def test_a_cell_counts_people_of_the_group_who_have_a_transcript(small: SmallStudy) -> None:
    people = cell(build(small), "Resources decide", "home:never").people
    assert (people.k, people.n) == (1, 2), "P5 answered 'never' too, but was not interviewed"


def test_a_column_says_how_many_answered_in_all(small: SmallStudy) -> None:
    column = next(each for each in joint_display(build(small)).columns if each.key == "home:never")
    assert (column.n_people, column.n_answered) == (2, 3)


def test_a_theme_holds_the_segments_of_its_codes_and_of_those_below(small: SmallStudy) -> None:
    quotations = cell(build(small), "Resources decide", "home:never").quotations
    assert [(each.words, each.person_code) for each in quotations] == [("Nobody would pay us.", "P3")]


def test_a_place_coded_by_two_coders_is_one_segment(small: SmallStudy) -> None:
    other = coder_named(study=small.study, name="Ben")
    coding = small.codings["P1 money"]
    apply_code(code=small.money, revision=coding.revision, coder=other, start=coding.start, end=coding.end)
    assert cell(build(small), "Resources decide", "home:often").n_segments == 2


def test_columns_of_several_items_stand_side_by_side(small: SmallStudy) -> None:
    table = joint_display(build(small, items=[small.item("years"), small.item("home")]))
    assert [label for label, _ in table.items] == ["Years in the partnership", "How often did an idea come home?"]


def test_a_number_item_is_cut_into_quarters_at_whole_numbers(small: SmallStudy) -> None:
    labels = [group["label"] for group in suggested_groups(small.item("years"))]
    assert labels == ["Under 4", "4 to 5", "6 to 8", "9 or more"]


def test_each_number_lies_in_one_group(small: SmallStudy) -> None:
    table = joint_display(build(small, items=[small.item("years")]))
    assert sum(column.n_answered for column in table.columns) == 5


def test_chosen_cuts_make_the_groups(small: SmallStudy) -> None:
    assert [group["label"] for group in cut_groups(small.item("years"), [5, 10])] == ["Under 5", "5 to 9", "10 or more"]


def test_choices_can_be_merged_into_one_group(small: SmallStudy) -> None:
    groups = merged_groups(small.item("home"), {"Not often": ["never", "sometimes"], "Often": ["often"]})
    table = joint_display(build(small, groups=groups))
    assert [(column.label, column.n_answered) for column in table.columns] == [("Not often", 3), ("Often", 2)]


def test_a_judgement_is_signed_and_dated(small: SmallStudy, owner: Account) -> None:
    display = build(small)
    marked(display, owner)
    judged = cell(display, "Resources decide", "home:often")
    assert (judged.mark, judged.signed_name, judged.signed_at, judged.stale) == ("converge", "Olu Owner", NOW, False)


def test_a_judgement_needs_a_name_under_it(small: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="Nobody is signed in"):
        mark_cell(row=build(small).rows.all()[0], group="home:often", mark="converge", note="", now=NOW)


def test_a_new_segment_makes_the_judgement_stale(small: SmallStudy, owner: Account) -> None:
    display = build(small)
    marked(display, owner)
    coder = coder_named(study=small.study, name="Ana")
    apply_code(code=small.pay, revision=small.revisions["P1"], coder=coder, start=0, end=5)
    assert cell(display, "Resources decide", "home:often").stale


def test_a_removed_segment_makes_the_judgement_stale(small: SmallStudy, owner: Account) -> None:
    display = build(small)
    marked(display, owner)
    remove_coding(coding=small.codings["P2 money"])
    assert cell(display, "Resources decide", "home:often").stale


def test_a_person_who_joins_the_group_makes_the_judgement_stale(small: SmallStudy, owner: Account) -> None:
    display = build(small)
    marked(display, owner)
    small.change_answer("P4", home="often")
    assert cell(display, "Resources decide", "home:often").stale


def test_a_correction_elsewhere_in_the_transcript_leaves_the_judgement_standing(
    small: SmallStudy, owner: Account
) -> None:
    display = build(small)
    marked(display, owner)
    transcript = small.revisions["P1"].transcript
    revise_text(
        transcript=transcript, base=1, text=WORDS["P1"].replace("We trusted", "All of us trusted"), reason="x", now=NOW
    )
    assert not cell(display, "Resources decide", "home:often").stale
    revise_text(transcript=transcript, base=2, text=WORDS["P1"].replace("never", "seldom"), reason="x", now=NOW)
    assert cell(display, "Resources decide", "home:often").stale


def test_judging_again_ends_staleness_and_keeps_one_judgement(small: SmallStudy, owner: Account) -> None:
    display = build(small)
    marked(display, owner)
    remove_coding(coding=small.codings["P2 money"])
    marked(display, owner, "diverge")
    judged = cell(display, "Resources decide", "home:often")
    assert (judged.mark, judged.stale, Cell.objects.count()) == ("diverge", False, 1)


def test_a_judgement_can_be_taken_back_and_the_log_keeps_it(small: SmallStudy, owner: Account) -> None:
    display = build(small)
    clear_cell(cell=marked(display, owner))
    assert cell(display, "Resources decide", "home:often").mark == ""
    event = Event.objects.get(verb="judgement taken back")
    [gone] = event.changes.all()
    assert (gone.kind, gone.before["mark"], gone.after) == ("findings.cell", "converge", None)


def test_all_that_is_wrong_with_a_display_is_said_at_once(small: SmallStudy, owner: Account) -> None:
    other = create_study(title="Another", owner=owner)
    with pytest.raises(InputRejected) as rejected:
        build(small, study=other, title=" ", items=[small.item("why")], themes=[small.resources], codes=[])
    said = [problem.place for problem in rejected.value.problems]
    assert said == ["Title", "Item 'why'", "Row 'Resources decide'"]


def test_a_text_item_makes_no_columns(small: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="neither choices nor numbers"):
        build(small, items=[small.item("why")])


def test_a_group_of_unknown_choices_is_refused(small: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="'always' is no choice"):
        build(small, groups=[{"key": "a", "item": "home", "label": "Always", "values": ["always"]}])


def test_queries_do_not_grow_with_rows_and_columns(
    small: SmallStudy, django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    items = [small.item("home"), small.item("years")]
    display = build(small, items=items, codes=[small.trust, small.pay, small.money])
    with django_assert_max_num_queries(14):
        joint_display(JointDisplay.objects.select_related("study").get(pk=display.pk))


def test_a_likert_item_is_headed_by_the_stem_of_its_block(small: SmallStudy) -> None:
    item = small.item("home")
    item.page = ["use"]
    item.save()
    small.questionnaire.group_labels = {"use": {"": "In the last year …"}}
    small.questionnaire.save()
    [(label, _)] = joint_display(build(small)).items
    assert label == "In the last year: How often did an idea come home?"
