"""Chapters of a report: joint displays with who judged them, findings with what they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from plait.findings.queries import FindingWithEvidence, displays_of, findings_of
from plait.findings.quoting import best_of_cell
from plait.records.document import Block, Cell, Heading, ListBlock, Paragraph
from plait.records.joint_display import JointCell, JointColumn, JointDisplayTable
from plait.reporting.parts import CHANGED, counted, held_back, left_out, shortened, table
from plait.study.models import Study

_SHOWN = {"item": "Item", "quotation": "Quotation", "display": "Joint display"}
# Wider tables do not fit a page.
_MOST_COLUMNS = 5


def joint_display_chapter(study: Study) -> Iterator[Block]:
    displays = displays_of(study)
    if not displays:
        return
    yield Heading(1, "Joint displays")
    yield Paragraph(
        "Themes and codes beside what the same people answered. A cell counts the people of its group who have a "
        "transcript; how many gave the answer in all stands above it. Its judgement is signed and dated."
    )
    for _, shown in displays:
        yield from _display(shown)


def _display(shown: JointDisplayTable) -> Iterator[Block]:
    yield Heading(2, shown.title)
    stale = f", {shown.n_stale} of them before the evidence changed" if shown.n_stale else ""
    yield Paragraph(f"{shown.n_judged} of {shown.n_cells} cells are judged{stale}.", lead=True)
    numbered = list(enumerate(shown.columns))
    for (_, label), of_item in groupby(numbered, key=lambda pair: (pair[1].item, pair[1].item_label)):
        places = [place for place, _ in of_item]
        for begin in range(0, len(places), _MOST_COLUMNS):
            part = places[begin : begin + _MOST_COLUMNS]
            yield table(
                label,
                ("Theme or code", *(_heading(shown.columns[place]) for place in part)),
                [(row.label, *(_cell(row.cells[place]) for place in part)) for row in shown.rows],
                note=f"{shown.base[:1].upper()}{shown.base[1:]}.",
            )
    if shown.n_left_out:
        yield Paragraph(left_out(shown.n_left_out))
    if shown.n_held_back:
        yield Paragraph(held_back(shown.n_held_back))


def _heading(column: JointColumn) -> str:
    return f"{column.label} ({counted(column.n_people, 'person', 'people')} interviewed, {column.n_answered} answered)"


def _cell(cell: JointCell) -> Cell:
    counts = f"{cell.people.k} of {cell.people.n} people; {counted(cell.n_segments, 'segment')}."
    judged = ""
    if cell.mark and cell.signed_at:
        stale = " The evidence has changed since." if cell.stale else ""
        note = f" {cell.note.strip()}" if cell.note.strip() else ""
        judged = f" {cell.mark.capitalize()} ({cell.signed_name}, {cell.signed_at:%-d %B %Y}).{note}{stale}"
    best = best_of_cell(cell.quotations)
    quoted = (
        ((shortened(best.words), f"{best.person_code}, {CHANGED}" if best.is_wished else best.person_code),)
        if best
        else ()
    )
    return Cell(f"{counts}{judged}", quotations=quoted)


def findings_chapter(study: Study) -> Iterator[Block]:
    findings = findings_of(study)
    if not findings:
        return
    stale = sum(found.stale for found in findings)
    yield Heading(1, "Findings")
    changed = f"; the evidence of {stale} has changed since" if stale else "; their evidence is as it was cited"
    yield Paragraph(f"{counted(len(findings), 'finding')}{changed}.", lead=True)
    if n := sum(found.n_refused for found in findings):
        yield Paragraph(left_out(n))
    for number, found in enumerate(findings, 1):
        yield from _finding(number, found)


def _finding(number: int, found: FindingWithEvidence) -> Iterator[Block]:
    yield Heading(2, f"Finding {number}")
    yield Paragraph(found.finding.statement, lead=True)
    if found.stale:
        yield Paragraph("Stale: the evidence has changed since this was written. It has to be read again.")
    yield ListBlock(
        tuple(
            f"{_SHOWN[cited.kind]}: {cited.label}."
            f"{f' {shortened(cited.says)}' if cited.says else ''}"
            f"{f' [{CHANGED.capitalize()}.]' if cited.is_wished else ''}"
            f"{f' [{cited.changed}]' if cited.changed else ''}"
            f"{' [Left out at the wish of the speaker.]' if cited.is_refused else ''}"
            for cited in found.cited
        )
    )
