"""What was done to displays and findings is undone in any allowed order; what is cited is stale, or not, afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from plait.coding.actions import apply_code, change_theme, coder_named, remove_coding
from plait.coding.models import Coding
from plait.findings.actions import (
    build_joint_display,
    change_finding,
    clear_cell,
    delete_finding,
    delete_joint_display,
    discard_text,
    keep_text,
    mark_cell,
    write_finding,
)
from plait.findings.models import Cell, DisplayRow, Finding, JointDisplay, KeptText
from plait.findings.queries import findings_of, joint_display
from plait.interviews.actions import revise_text
from plait.records.problem import InputRejected
from plait.study.acting import acting_as
from plait.study.actions import create_study
from plait.study.models import Account, Event
from plait.study.undoing import undo
from tests.findings.small_study import NOW, WORDS, SmallStudy, make_small_study
from tests.same_examples import a_few
from tests.study.any_order import undo_undone, undone_in_any_order

KINDS = (
    "findings.jointdisplay",
    "findings.jointdisplay_items",
    "findings.displayrow",
    "findings.cell",
    "findings.finding",
    "findings.evidence",
    "findings.kepttext",
    "coding.coding",
)
Draw = Callable[..., Any]


def some(rows: Sequence[Any], draw: Draw) -> list[Any]:
    return [row for row in rows if draw(st.booleans())]


def act(small: SmallStudy, draw: Draw) -> None:
    """One thing that somebody may do in the findings room, or to a coding that is cited there."""
    study, name = small.study, draw(st.sampled_from("ABC"))
    displays, findings = list(JointDisplay.objects.order_by("pk")), list(Finding.objects.order_by("pk"))
    cells, texts = list(Cell.objects.order_by("pk")), list(KeptText.objects.order_by("pk"))
    rows, codings = list(DisplayRow.objects.order_by("pk")), list(Coding.objects.order_by("pk"))
    cited = {
        "items": some([small.item("home")], draw),
        "codings": some(codings, draw),
        "displays": some(displays, draw),
    }
    acts: list[Callable[[], object]] = [
        lambda: build_joint_display(
            study=study, title=name, items=[small.item("home")], themes=[small.resources], codes=[small.trust]
        ),
        lambda: write_finding(study=study, statement=name, now=NOW, **cited),
        lambda: keep_text(study=study, title=name, text="34 of 114", bases={"leads": 114}, now=NOW),
    ]
    if rows:
        row, mark = draw(st.sampled_from(rows)), draw(st.sampled_from(("silent", "diverge")))
        acts.append(
            lambda: mark_cell(row=row, group="home:often", mark=mark, note=name, now=NOW, signed_name="Ada Judge")
        )
        acts.append(lambda: delete_joint_display(display=row.display))
    if findings:
        finding = draw(st.sampled_from(findings))
        acts.append(lambda: change_finding(finding=finding, statement=name, now=NOW, **cited))
        acts.append(lambda: delete_finding(finding=finding))
    if cells:
        acts.append(lambda: clear_cell(cell=draw(st.sampled_from(cells))))
    if texts:
        acts.append(lambda: discard_text(kept=draw(st.sampled_from(texts))))
    if codings:
        acts.append(lambda: remove_coding(coding=draw(st.sampled_from(codings))))
    draw(st.sampled_from(acts))()


class AnyOrder(TestCase):
    @a_few(6)
    @given(st.data())
    def test_whatever_was_done_is_undone_in_any_allowed_order_and_rows_are_read_back(self, data: st.DataObject) -> None:
        small = make_small_study(create_study(title="Ideas", owner=None))
        undone_in_any_order(data, lambda: act(small, data.draw), KINDS)

    @a_few(3)
    @given(st.data())
    def test_an_undo_undone_is_as_if_nothing_had_been_undone(self, data: st.DataObject) -> None:
        small = make_small_study(create_study(title="Ideas", owner=None))
        undo_undone(lambda: act(small, data.draw), KINDS)


def changed(small: SmallStudy) -> list[str]:
    """Why what the one finding cites is not what it was, '' where it is."""
    [found] = findings_of(small.study)
    assert found.stale == any(cited.changed for cited in found.cited)
    return [cited.changed for cited in found.cited]


def last(verb: str) -> Event:
    return Event.objects.filter(verb=verb).order_by("-pk")[0]


def test_a_quotation_whose_coding_an_undo_takes_away_is_stale_and_stands_again_with_it(small: SmallStudy) -> None:
    coding = apply_code(
        code=small.pay, revision=small.revisions["P1"], coder=coder_named(study=small.study, name="Ana"), start=0, end=5
    )
    write_finding(study=small.study, statement="Money decides.", codings=[coding], now=NOW)
    back = undo(last("code applied"))
    assert changed(small) == ["The coding it came from was removed."]
    assert back.event is not None
    undo(back.event)
    assert changed(small) == [""]


def test_a_quotation_whose_removal_is_undone_is_what_it_was(small: SmallStudy) -> None:
    write_finding(study=small.study, statement="Money decides.", codings=[small.codings["P1 money"]], now=NOW)
    removed = remove_coding(coding=small.codings["P1 money"])
    assert changed(small) == ["The coding it came from was removed."]
    undo(removed)
    assert changed(small) == [""]


def test_a_quotation_from_a_correction_that_is_taken_back_is_stale(small: SmallStudy) -> None:
    transcript = small.revisions["P1"].transcript
    revise_text(transcript=transcript, text=WORDS["P1"].replace("never", "seldom"), base=1, reason="", now=NOW)
    coding = Coding.objects.get(pk=small.codings["P1 money"].pk)
    write_finding(study=small.study, statement="Money decides.", codings=[coding], now=NOW)
    assert changed(small) == [""]
    undo(last("transcript revised"))
    assert changed(small) == ["Its words have changed."]


def test_a_display_is_stale_while_a_judgement_or_a_theme_in_it_is_another_than_when_it_was_cited(
    small: SmallStudy, owner: Account
) -> None:
    display = build_joint_display(
        study=small.study, title="D", items=[small.item("home")], themes=[small.resources], codes=[]
    )
    row = display.rows.get()
    with acting_as(owner):
        for mark in ("silent", "diverge"):
            mark_cell(row=row, group="home:often", mark=mark, note="", now=NOW)
    change_theme(theme=small.resources, name="Resources decide", description="", codes=[small.money, small.trust])
    write_finding(study=small.study, statement="Money decides.", displays=[display], now=NOW)
    assert changed(small) == [""]
    stale = "Its cells or judgements are not what they were."
    for verb in ("cell marked", "theme changed"):
        back = undo(last(verb))
        assert changed(small) == [stale]
        assert back.event is not None
        undo(back.event)
        assert changed(small) == [""]


def test_a_judgement_is_stale_where_an_undo_took_away_what_it_was_made_on(small: SmallStudy, owner: Account) -> None:
    display = build_joint_display(
        study=small.study, title="D", items=[small.item("home")], themes=[small.resources], codes=[]
    )
    apply_code(
        code=small.pay, revision=small.revisions["P1"], coder=coder_named(study=small.study, name="Ana"), start=0, end=5
    )
    with acting_as(owner):
        mark_cell(row=display.rows.get(), group="home:often", mark="diverge", note="", now=NOW)
    undo(last("code applied"))
    [judged] = [each for each in joint_display(display).cells if each.mark]
    assert judged.stale


def test_a_judgement_taken_back_comes_back_with_its_signature_and_its_day(small: SmallStudy, owner: Account) -> None:
    display = build_joint_display(
        study=small.study, title="D", items=[small.item("home")], themes=[small.resources], codes=[]
    )
    with acting_as(owner):
        cell = mark_cell(row=display.rows.get(), group="home:often", mark="diverge", note="so", now=NOW)
    before = Cell.objects.values().get()
    clear_cell(cell=cell)
    undo(last("judgement taken back"))
    assert Cell.objects.values().get() == before


def test_a_deleted_finding_does_not_come_back_before_the_coding_that_it_cites(small: SmallStudy) -> None:
    finding = write_finding(study=small.study, statement="So.", codings=[small.codings["P1 money"]], now=NOW)
    delete_finding(finding=finding)
    removed = remove_coding(coding=small.codings["P1 money"])
    with pytest.raises(InputRejected, match="coded passage it belongs to is gone"):
        undo(last("finding deleted"))
    undo(removed)
    undo(last("finding deleted"))
    assert changed(small) == [""]
