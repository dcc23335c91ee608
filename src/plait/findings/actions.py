"""Writes of the findings room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from plait.coding.models import Code, Coding, Theme
from plait.findings.grouping import GROUPABLE, Group, group_problems
from plait.findings.models import Cell, DisplayRow, Evidence, Finding, JointDisplay, KeptText
from plait.findings.queries import evidence_now, joint_display, suggested_groups
from plait.records.problem import InputRejected, Problem
from plait.register.taking_part import rows_still_there
from plait.study.acting import current_actor
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
from plait.study.models import Study
from plait.survey.models import Item


def build_joint_display(
    *,
    study: Study,
    title: str,
    items: Sequence[Item],
    groups: Sequence[Group] = (),
    themes: Sequence[Theme] = (),
    codes: Sequence[Code] = (),
) -> JointDisplay:
    """Set themes or codes beside groups of the answers to one item or several.

    Parameters: groups, as JointDisplay describes them, in the order of the columns; an item without any gets those
        that suggested_groups gives.
    """
    problems = list(_display_problems(study, title, items, themes, codes))
    if problems:
        raise InputRejected(problems)
    given = {str(group.get("item", "")) for group in groups}
    columns = [
        *groups,
        *(group for item in items if item.name not in given for group in suggested_groups(item)),
    ]
    order = {item.name: place for place, item in enumerate(items)}
    problems = list(group_problems(columns, items))
    problems += [
        Problem(f"Item '{item.name}'", "Nobody answered it, so no group can be made of it.", "Leave it out.")
        for item in items
        if item.name not in {str(group.get("item", "")) for group in columns}
    ]
    if problems:
        raise InputRejected(problems)
    # The columns of one item stand side by side, whatever the order in which the groups came.
    columns.sort(key=lambda group: order[group["item"]])
    with changing(study, "joint display built") as change:
        display = change.create(JointDisplay, study=study, title=title.strip(), groups=columns)
        change.put(display.items, items)
        rows: list[dict[str, Any]] = [*({"theme": theme} for theme in themes), *({"code": code} for code in codes)]
        change.bulk(DisplayRow, (DisplayRow(display=display, order=n, **row) for n, row in enumerate(rows)))
    return display


def _display_problems(
    study: Study, title: str, items: Sequence[Item], themes: Sequence[Theme], codes: Sequence[Code]
) -> list[Problem]:
    problems = []
    if not title.strip() or len(title.strip()) > 200:
        problems.append(Problem("Title", "It is empty or longer than 200 characters.", "Give a title of that length."))
    if not items:
        problems.append(Problem("Items", "No item is chosen.", "Choose the questions that make the columns."))
    if len({item.name for item in items}) < len(items):
        problems.append(Problem("Items", "Two items have one name.", "Choose items whose names differ."))
    if not themes and not codes:
        problems.append(Problem("Rows", "No theme or code is chosen.", "Choose what makes the rows."))
    for item in items:
        if item.questionnaire.study_id != study.pk:
            problems.append(Problem(f"Item '{item.name}'", "It is of another study.", "Choose items of this one."))
        elif item.kind not in GROUPABLE:
            cause = "Its answers are neither choices nor numbers, so they make no groups."
            problems.append(Problem(f"Item '{item.name}'", cause, "Choose another item."))
    rows: list[Theme | Code] = [*themes, *codes]
    for row in rows:
        if row.study_id != study.pk:
            problems.append(
                Problem(f"Row '{row.name}'", "It is of another study.", "Choose themes and codes of this one.")
            )
    return problems


def delete_joint_display(*, display: JointDisplay) -> None:
    """Delete a joint display with its judgements. Refused while a finding stands on it."""
    with changing(display.study, "joint display deleted", display) as change:
        if Evidence.objects.filter(display=display).exists():
            cause = "A finding stands on it."
            raise InputRejected(Problem(display.title, cause, "Take it out of the finding first."))
        change.delete(display)


def mark_cell(*, row: DisplayRow, group: str, mark: str, note: str, now: datetime, signed_name: str = "") -> Cell:
    """Judge one cell on the evidence there is now, signed and dated. A judgement made before is replaced.

    Parameters: group, the column's key. signed_name, whose judgement it is when it was not made here; by default
        that of the account that acts.
    """
    display = row.display
    actor = current_actor()
    name = signed_name.strip() or (str(actor) if actor else "")
    table = joint_display(display)
    cell = next(
        (cell for each in table.rows if each.row_id == row.pk for cell in each.cells if cell.column == group), None
    )
    problems = []
    if cell is None:
        problems.append(
            Problem("Cell", f"The display has no column '{group}'.", "Choose a cell on the display's page.")
        )
    if mark not in Cell.Mark.values:
        problems.append(Problem("Judgement", f"'{mark}' is none.", f"Choose one of {', '.join(Cell.Mark.values)}."))
    if not name:
        problems.append(Problem("Signature", "Nobody is signed in.", "A judgement is signed: sign in first."))
    if problems or cell is None:
        raise InputRejected(problems)
    judgement = {
        "mark": mark,
        "note": note.strip(),
        "signed_by": actor,
        "signed_name": name[:200],
        "signed_at": now,
        "evidence_sha256": cell.evidence_sha256,
    }
    with changing(display.study, "cell marked") as change:
        judged = Cell.objects.filter(row=row, group=group).first()
        if judged is None:
            return change.create(Cell, row=row, group=group, **judgement)
        change.subject = (kind_of(judged), judged.pk)
        return change.update(judged, **judgement)


def clear_cell(*, cell: Cell) -> None:
    """Take a judgement back."""
    with changing(cell.row.display.study, "judgement taken back", cell) as change:
        change.delete(cell)


def write_finding(
    *,
    study: Study,
    statement: str,
    items: Sequence[Item] = (),
    codings: Sequence[Coding] = (),
    displays: Sequence[JointDisplay] = (),
    now: datetime,
) -> Finding:
    """Write a statement together with the item tables, quotations and joint displays it stands on: at least one."""
    _require_statement(study, statement, items, codings, displays)
    rows_still_there(codings)
    now_cited = evidence_now(items=items, codings=codings, displays=displays)
    with changing(study, "finding written") as change:
        rows_still_there(codings)
        finding = change.create(
            Finding,
            study=study,
            statement=statement.strip(),
            order=Finding.objects.filter(study=study).count(),
            written_by=current_actor(),
            written_at=now,
        )
        _cite(change, finding, now_cited)
    return finding


def change_finding(
    *,
    finding: Finding,
    statement: str,
    items: Sequence[Item] = (),
    codings: Sequence[Coding] = (),
    displays: Sequence[JointDisplay] = (),
    now: datetime,
) -> Finding:
    """Write a finding anew on the evidence as it is now; what was stale is judged afresh by saving it."""
    _require_statement(finding.study, statement, items, codings, displays)
    rows_still_there(codings)
    now_cited = evidence_now(items=items, codings=codings, displays=displays)
    with changing(finding.study, "finding changed", finding) as change:
        rows_still_there(codings)
        change.update(finding, statement=statement.strip(), written_by=current_actor(), written_at=now)
        change.delete_all(finding.evidence.all())
        _cite(change, finding, now_cited)
    return finding


def delete_finding(*, finding: Finding) -> None:
    with changing(finding.study, "finding deleted", finding) as change:
        change.delete(finding)


def _cite(change: Changing, finding: Finding, now_cited: Iterable[tuple[dict[str, Any], str]]) -> None:
    change.bulk(Evidence, (Evidence(finding=finding, sha256=sha256, **cited) for cited, sha256 in now_cited))


def _require_statement(
    study: Study,
    statement: str,
    items: Sequence[Item],
    codings: Sequence[Coding],
    displays: Sequence[JointDisplay],
) -> None:
    problems = []
    if not statement.strip():
        problems.append(Problem("Statement", "Nothing is said.", "Write what the study found."))
    if not (items or codings or displays):
        cause = "Nothing is cited."
        problems.append(Problem("Evidence", cause, "Choose an item, a quotation or a joint display it stands on."))
    foreign = [
        *(f"Item '{item.name}'" for item in items if item.questionnaire.study_id != study.pk),
        *(f"Quotation {coding.pk}" for coding in codings if coding.code.study_id != study.pk),
        *(f"Display '{display.title}'" for display in displays if display.study_id != study.pk),
    ]
    problems += [Problem(place, "It is of another study.", "Cite what belongs to this one.") for place in foreign]
    if problems:
        raise InputRejected(problems)


def keep_text(
    *,
    study: Study,
    title: str,
    text: str,
    bases: Mapping[str, int],
    population: int | None = None,
    decimal_comma: bool = False,
    now: datetime,
) -> KeptText:
    """Keep a text whose figures are checked, under a title of its own."""
    title = " ".join(title.split())
    problems = []
    if not title or len(title) > 200:
        problems.append(Problem("Title", "A title has 1 to 200 characters.", "Give another one."))
    if not text.strip():
        problems.append(Problem("Text", "There is no text.", "Paste one, or choose a file."))
    if KeptText.objects.filter(study=study, title=title).exists():
        problems.append(Problem("Title", f"A text is kept as '{title}' already.", "Give another title."))
    if problems:
        raise InputRejected(problems)
    with changing(study, "text kept for the figure check") as change:
        return change.create(
            KeptText,
            study=study,
            title=title,
            text=text,
            bases=dict(bases),
            population=population,
            decimal_comma=decimal_comma,
            kept_at=now,
        )


def discard_text(*, kept: KeptText) -> None:
    with changing(kept.study, "kept text discarded", kept) as change:
        change.delete(kept)
