from __future__ import annotations

import pytest

from plait.coding.actions import remove_coding
from plait.findings.actions import build_joint_display, change_finding, delete_joint_display, mark_cell, write_finding
from plait.findings.models import Finding
from plait.findings.queries import findings_of
from plait.records.problem import InputRejected
from plait.study.acting import acting_as
from plait.study.models import Account
from tests.findings.small_study import NOW, SmallStudy


def write(small: SmallStudy, **cited: object) -> Finding:
    return write_finding(study=small.study, statement="Money decides.", now=NOW, **cited)  # type: ignore[arg-type]


def test_a_finding_stands_on_what_it_cites(small: SmallStudy) -> None:
    write(small, items=[small.item("home")], codings=[small.codings["P1 money"]])
    [found] = findings_of(small.study)
    assert [(each.kind, each.label) for each in found.cited] == [
        ("item", "How often did an idea come home?"),
        ("quotation", "P1, I-P1"),
    ]
    assert not found.stale


def test_an_item_is_cited_with_its_counts_and_their_base(small: SmallStudy) -> None:
    write(small, items=[small.item("home")])
    assert "Often: 2 of 5 valid answers (40.0 %)" in findings_of(small.study)[0].cited[0].says


def test_a_finding_without_evidence_is_refused(small: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="Nothing is cited"):
        write(small)


def test_a_changed_answer_makes_the_finding_stale(small: SmallStudy) -> None:
    write(small, items=[small.item("home")])
    small.change_answer("P1", home="never")
    assert findings_of(small.study)[0].stale


def test_a_removed_quotation_makes_the_finding_stale(small: SmallStudy) -> None:
    write(small, codings=[small.codings["P1 money"]])
    remove_coding(coding=small.codings["P1 money"])
    assert findings_of(small.study)[0].cited[0].changed == "The coding it came from was removed."


def test_a_new_judgement_in_a_cited_display_makes_the_finding_stale(small: SmallStudy, owner: Account) -> None:
    display = build_joint_display(
        study=small.study, title="D", items=[small.item("home")], themes=[small.resources], codes=[]
    )
    write(small, displays=[display])
    assert not findings_of(small.study)[0].stale
    with acting_as(owner):
        mark_cell(row=display.rows.all()[0], group="home:often", mark="silent", note="", now=NOW)
    assert findings_of(small.study)[0].stale


def test_writing_a_finding_anew_cites_the_evidence_of_now(small: SmallStudy) -> None:
    finding = write(small, items=[small.item("home")])
    small.change_answer("P1", home="never")
    change_finding(finding=finding, statement="Money decided.", items=[small.item("home")], now=NOW)
    [found] = findings_of(small.study)
    assert (found.finding.statement, found.stale) == ("Money decided.", False)


def test_a_display_that_a_finding_stands_on_is_kept(small: SmallStudy) -> None:
    display = build_joint_display(study=small.study, title="D", items=[small.item("home")], codes=[small.trust])
    write(small, displays=[display])
    with pytest.raises(InputRejected, match="A finding stands on it"):
        delete_joint_display(display=display)
