from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from plait.findings.actions import build_joint_display, change_finding, mark_cell, write_finding
from plait.records.document import Cell, Document, DocumentTable, Heading, ListBlock, Paragraph, Quotation
from plait.records.problem import InputRejected
from plait.register.models import Identity
from plait.reporting.checking import checked_figures
from plait.reporting.queries import study_report
from plait.reporting.rendering import SUFFIXES, report_file
from plait.sample.actions import draw_sample
from plait.sample.models import Draw
from plait.study.acting import acting_as
from plait.study.models import Account, Study
from tests.findings.small_study import NOW, SmallStudy

FIRST_BYTES = {"html": b"<!doctype html>", "docx": b"PK", "pdf": b"%PDF-"}


@pytest.fixture
def whole(small: SmallStudy, owner: Account) -> SmallStudy:
    """The small study with a sample, a judged display and a finding."""
    for code in ("P1", "P2"):
        Identity.objects.create(person=small.person(code), name=f"Nomvula {code}", email=f"{code}@example.org".lower())
    draw_sample(
        study=small.study,
        questionnaire=small.questionnaire,
        title="Deep dives",
        design=Draw.Design.MAXIMUM_VARIATION,
        strata=["country"],
        size=2,
        seed=42,
        now=NOW,
    )
    items = [small.item("home")]
    display = build_joint_display(study=small.study, title="Beside", items=items, themes=[small.resources])
    with acting_as(owner):
        mark_cell(row=display.rows.all()[0], group="home:often", mark="converge", note="As hoped", now=NOW)
        cited = {"items": items, "codings": [small.codings["P1 money"]], "displays": [display]}
        write_finding(study=small.study, statement="Money decides.", now=NOW, **cited)  # type: ignore[arg-type]
    return small


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]


def words(document: Document) -> str:
    """Everything a reader of the document reads."""
    said: list[str] = [document.title, document.subtitle, document.made_at]
    for block in document.blocks:
        match block:
            case Heading() | Paragraph():
                said.append(block.text)
            case ListBlock():
                said += block.items
            case Quotation():
                said += [block.words, block.source]
            case DocumentTable():
                cells: list[Cell] = [*block.header, *(cell for row in block.rows for cell in row)]
                said += [block.caption, block.note, *(cell.text for cell in cells)]
                said += [text for cell in cells for quotation in cell.quotations for text in quotation]
            case _:
                said.append(block.caption)
    return "\n".join(said)


def test_a_whole_study_has_a_chapter_for_every_step(whole: SmallStudy) -> None:
    assert headings(study_report(whole.study, now=NOW)) == [
        "The study",
        "Frame and response",
        "What was answered",
        "Interview sample",
        "Interviews and transcripts",
        "Codebook",
        "Themes",
        "Joint displays",
        "Findings",
    ]


def test_an_empty_study_has_a_report_too(study: Study) -> None:
    assert headings(study_report(study, now=NOW)) == ["The study", "Survey"]


def test_the_response_is_quoted_with_its_standard_name(whole: SmallStudy) -> None:
    assert "5 of 6 leads answered (83.3 %, RR2)." in words(study_report(whole.study, now=NOW))


def test_all_six_response_rates_are_named(whole: SmallStudy) -> None:
    said = words(study_report(whole.study, now=NOW)).split("\n")
    assert all(f"RR{n}" in said for n in range(1, 7))


def test_every_share_carries_its_base(whole: SmallStudy) -> None:
    said = words(study_report(whole.study, now=NOW))
    assert "3 (60.0 %)" in said, "the Likert item's levels, with n beside them"
    assert "3 of 4 (75.0 %)" in said, "people with a transcript who have a segment under Money"


def test_a_theme_is_quoted_from_two_different_people(whole: SmallStudy) -> None:
    quoted = [block for block in study_report(whole.study, now=NOW).blocks if isinstance(block, Quotation)]
    assert [block.source for block in quoted] == ["P2, interview I-P2", "P1, interview I-P1"]


def test_a_judgement_stands_with_its_signature(whole: SmallStudy) -> None:
    assert "Converge (Olu Owner, 1 March 2026). As hoped" in words(study_report(whole.study, now=NOW))


def test_a_stale_finding_says_so(whole: SmallStudy) -> None:
    assert "Stale:" not in words(study_report(whole.study, now=NOW))
    whole.change_answer("P1", home="never")
    assert "Stale:" in words(study_report(whole.study, now=NOW))


def test_nobody_is_named_and_no_address_is_given(whole: SmallStudy) -> None:
    document = study_report(whole.study, now=NOW)
    said = words(document)
    assert "P1" in said
    assert "Nomvula" not in said
    assert "@" not in said
    assert b"Nomvula" not in report_file(document, "html")


def test_no_figure_of_a_report_is_impossible(whole: SmallStudy) -> None:
    claims = checked_figures(study_report(whole.study, now=NOW))
    assert claims
    assert [claim for claim in claims if claim.verdict == "impossible"] == []


def test_an_impossible_figure_in_a_finding_is_found(whole: SmallStudy) -> None:
    statement = "27 % (3 of 5) said that money decides."
    change_finding(finding=whole.study.findings.get(), statement=statement, items=[whole.item("home")], now=NOW)
    verdicts = [claim.verdict for claim in checked_figures(study_report(whole.study, now=NOW))]
    assert verdicts.count("impossible") == 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_report_is_written_in_every_format(whole: SmallStudy, suffix: str) -> None:
    content = report_file(study_report(whole.study, now=NOW), suffix)
    assert content.startswith(FIRST_BYTES[suffix])


def test_the_word_file_holds_the_quotations(whole: SmallStudy) -> None:
    content = report_file(study_report(whole.study, now=NOW), "docx")
    assert "Money ran out in March." in zipfile.ZipFile(BytesIO(content)).read("word/document.xml").decode()


def test_an_unknown_format_is_refused(whole: SmallStudy) -> None:
    with pytest.raises(InputRejected, match="not written in this format"):
        report_file(study_report(whole.study, now=NOW), "odt")
