"""Pages of the findings room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from plait import limited
from plait.coding.models import Code, Theme
from plait.findings import actions, queries
from plait.findings.checked_text import checked_of, checked_text
from plait.findings.forms import CellForm, DisplayForm, FigureForm, FindingForm, GroupsForm
from plait.findings.models import Cell, DisplayRow, Finding, JointDisplay
from plait.formats.documents.plain_text import plain_text
from plait.formats.tables.csv_table import Value, write_csv, write_xlsx
from plait.media.actions import encoding_of
from plait.pages.files import file_answer
from plait.pages.problems import show_problems
from plait.records.joint_display import JointDisplayTable
from plait.records.problem import InputRejected
from plait.study.access import Permission, may, needs
from plait.study.models import Study

QUOTATIONS_OFFERED = 200


@needs(Permission.SEE_FINDINGS)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    displays = queries.displays_of(study)
    context = {
        "findings": queries.findings_of(study, displays),
        "displays": displays,
        "n_cells": sum(table.n_cells for _, table in displays),
        "n_judged": sum(table.n_judged for _, table in displays),
        "n_stale": sum(table.n_stale for _, table in displays),
    }
    return render(request, "findings/home.html", context)


@needs(Permission.EDIT_FINDINGS)
def new_display(request: HttpRequest, study: Study) -> HttpResponseBase:
    chosen = DisplayForm(request.POST or request.GET or None, study=study)
    if not chosen.is_valid():
        return render(request, "findings/new_display.html", {"form": chosen})
    given = dict(chosen.cleaned_data)
    given["items"] = list(given["items"])
    groups = GroupsForm(request.POST or None, items=given["items"])
    if request.method == "POST" and groups.is_valid():
        try:
            display = actions.build_joint_display(study=study, groups=groups.groups(), **given)
        except InputRejected as rejected:
            show_problems(groups, rejected)
        else:
            messages.success(request, f"The display “{display.title}” is built. Its cells wait to be judged.")
            return redirect("findings:display", study.slug, display.pk)
    return render(request, "findings/new_display_groups.html", {"chosen": chosen, "form": groups})


@needs(Permission.SEE_FINDINGS)
def display(request: HttpRequest, study: Study, display_id: int) -> HttpResponseBase:
    found = _display(study, display_id)
    table = queries.joint_display(found)
    rows = [(row, list(zip(table.columns, row.cells, strict=True))) for row in table.rows]
    return render(request, "findings/display.html", {"display": found, "table": table, "rows": rows})


def _display(study: Study, display_id: int) -> JointDisplay:
    return get_object_or_404(JointDisplay.objects.select_related("study"), study=study, pk=display_id)


@needs(Permission.EDIT_FINDINGS)
def delete_display(request: HttpRequest, study: Study, display_id: int) -> HttpResponseBase:
    found = _display(study, display_id)
    if request.method == "POST":
        actions.delete_joint_display(display=found)
        messages.success(request, f"The display “{found.title}” is deleted.")
        return redirect("findings:home", study.slug)
    return render(request, "findings/delete_display.html", {"display": found, "table": queries.joint_display(found)})


@needs(Permission.SEE_FINDINGS)
def export_display(request: HttpRequest, study: Study, display_id: int, suffix: str) -> HttpResponseBase:
    table = queries.joint_display(_display(study, display_id))
    with_words = may(request.user, Permission.SEE_TEXTS, study)
    header = ["row", "kind", "item", "group", "people", "of_people_with_transcript", "answered_in_group", "segments"]
    header += ["mark", "note", "signed_by", "signed_on", "stale", "quotations"]
    rows = _exported(table, with_words=with_words)
    if suffix == "xlsx":
        return file_answer(write_xlsx(header, rows, table.title), stem=table.title, suffix=suffix)
    return file_answer(b"".join(write_csv(header, rows)), stem=table.title, suffix=suffix)


def _exported(table: JointDisplayTable, *, with_words: bool) -> Iterator[list[Value]]:
    """A row for each cell. with_words: with the quotations, which those who may not read transcripts do without."""
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            quotations = "\n".join(f"{each.person_code}: {each.words}" for each in cell.quotations if with_words)
            yield [
                row.label,
                row.kind,
                column.item_label,
                column.label,
                cell.people.k,
                cell.people.n,
                column.n_answered,
                cell.n_segments,
                cell.mark,
                cell.note,
                cell.signed_name,
                cell.signed_at.date() if cell.signed_at else None,
                "yes" if cell.stale else "no",
                quotations[:32_000],
            ]


@needs(Permission.SEE_FINDINGS)
def cell(request: HttpRequest, study: Study, display_id: int, row_id: int) -> HttpResponseBase:
    found = _display(study, display_id)
    table = queries.joint_display(found)
    group = request.GET.get("group", "")
    places = [n for n, column in enumerate(table.columns) if column.key == group]
    row = next((each for each in table.rows if each.row_id == row_id), None)
    if row is None or not places:
        raise Http404("The display has no such cell.")
    shown = row.cells[places[0]]
    context = {
        "display": found,
        "row": row,
        "stored_row": DisplayRow.objects.get(pk=row_id),
        "column": table.columns[places[0]],
        "cell": shown,
        "form": CellForm(initial={"mark": shown.mark, "note": shown.note}),
    }
    return render(request, "findings/cell.html", context)


@needs(Permission.EDIT_FINDINGS)
def mark(request: HttpRequest, study: Study, display_id: int, row_id: int) -> HttpResponseBase:
    row = get_object_or_404(
        DisplayRow.objects.select_related("display__study"), display__study=study, display=display_id, pk=row_id
    )
    group = request.POST.get("group", "")
    if request.method == "POST" and "clear" in request.POST:
        actions.clear_cell(cell=get_object_or_404(Cell, row=row, group=group))
        messages.success(request, "The judgement is taken back; the log keeps it.")
    elif request.method == "POST":
        form = CellForm(request.POST)
        given = {"mark": request.POST.get("mark", ""), "note": request.POST.get("note", "")}
        judged = actions.mark_cell(
            row=row, group=group, now=timezone.now(), **(form.cleaned_data if form.is_valid() else given)
        )
        messages.success(request, f"Judged: {judged.get_mark_display().lower()}, signed {judged.signed_name}.")
    return redirect("findings:display", study.slug, display_id)


@needs(Permission.EDIT_FINDINGS)
def new_finding(request: HttpRequest, study: Study) -> HttpResponseBase:
    offered = _offered_quotations(request, study)
    initial = {"displays": request.GET.getlist("display"), "codings": []}
    form = FindingForm(request.POST or None, study=study, offered=offered, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.write_finding(study=study, now=timezone.now(), **_cited(form))
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "The finding is written.")
            return redirect("findings:home", study.slug)
    return render(request, "findings/finding.html", {"form": form, **_quotation_choice(request, study, offered)})


@needs(Permission.EDIT_FINDINGS)
def change_finding(request: HttpRequest, study: Study, finding_id: int) -> HttpResponseBase:
    found = get_object_or_404(Finding, study=study, pk=finding_id)
    evidence = list(found.evidence.all())
    initial = {
        "statement": found.statement,
        "items": [each.item_id for each in evidence if each.item_id],
        "codings": [each.coding_id for each in evidence if each.coding_id],
        "displays": [each.display_id for each in evidence if each.display_id],
    }
    offered = _offered_quotations(request, study)
    form = FindingForm(request.POST or None, study=study, offered=offered, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_finding(finding=found, now=timezone.now(), **_cited(form))
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "The finding is written anew, on the evidence as it is now.")
            return redirect("findings:home", study.slug)
    context = {"form": form, "finding": found, **_quotation_choice(request, study, offered)}
    return render(request, "findings/finding.html", context)


def _cited(form: FindingForm) -> dict[str, Any]:
    given = form.cleaned_data
    return {
        "statement": given["statement"],
        "items": list(given["items"]),
        "codings": list(given["codings"]),
        "displays": list(given["displays"]),
    }


def _offered_quotations(request: HttpRequest, study: Study) -> list[int]:
    """Ids of the codings under the theme or code that the visitor chose to quote from."""
    kind, _, number = request.GET.get("under", "").partition("-")
    if not number.isdecimal() or len(number) > 9:
        return []
    if kind == "theme":
        theme = Theme.objects.filter(study=study, pk=int(number)).first()
        codes = list(theme.codes.all()) if theme else []
    else:
        codes = list(Code.objects.filter(study=study, pk=int(number)))
    return queries.codings_under(study, codes)[:QUOTATIONS_OFFERED] if codes else []


def _quotation_choice(request: HttpRequest, study: Study, offered: list[int]) -> dict[str, Any]:
    themes, codes = queries.rows_to_choose(study)
    return {
        "themes": [(f"theme-{theme.pk}", theme.name) for theme in themes],
        "codes": [(f"code-{code.pk}", code.name) for code in codes],
        "under": request.GET.get("under", ""),
        "n_offered": len(offered),
    }


@needs(Permission.EDIT_FINDINGS)
def delete_finding(request: HttpRequest, study: Study, finding_id: int) -> HttpResponseBase:
    found = get_object_or_404(Finding, study=study, pk=finding_id)
    if request.method == "POST":
        actions.delete_finding(finding=found)
        messages.success(request, "The finding is deleted.")
        return redirect("findings:home", study.slug)
    return render(request, "findings/delete_finding.html", {"finding": found})


@needs(Permission.SEE_FINDINGS)
def figures(request: HttpRequest, study: Study) -> HttpResponseBase:
    kept = queries.kept_texts(study)
    chosen = kept.filter(pk=request.GET["text"]).first() if request.GET.get("text", "").isdecimal() else None
    bases = chosen.bases if chosen else queries.offered_bases(study)
    initial = {
        "bases": "\n".join(f"{name} = {n}" for name, n in bases.items()),
        "population": bases.get(study.unit_many),
    }
    if chosen:
        initial |= {"text": chosen.text, "population": chosen.population, "decimal_comma": chosen.decimal_comma}
    form = FigureForm(request.POST or None, request.FILES or None, initial=initial)
    checked = checked_of(chosen) if chosen and request.method != "POST" else None
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        file = given["file"]
        try:
            text = given["text"]
            if file:
                text = limited.read(plain_text, file, name=file.name, encoding=encoding_of(file), field="file")
            checked = checked_text(
                text,
                bases=given["bases"],
                population=given["population"],
                decimal_comma=given["decimal_comma"],
            )
            if given["title"] and may(request.user, Permission.EDIT_FINDINGS, study):
                names = ("title", "bases", "population", "decimal_comma")
                fields = {name: given[name] for name in names}
                actions.keep_text(study=study, text=text, now=timezone.now(), **fields)
                messages.success(request, "The text is kept.")
        except InputRejected as rejected:
            show_problems(form, rejected)
    context = {"form": form, "checked": checked, "kept": kept, "chosen": chosen}
    return render(request, "findings/figures.html", context)


@needs(Permission.EDIT_FINDINGS)
def discard_text(request: HttpRequest, study: Study, text_id: int) -> HttpResponseBase:
    kept = get_object_or_404(queries.kept_texts(study), pk=text_id)
    if request.method == "POST":
        actions.discard_text(kept=kept)
        messages.success(request, f"“{kept.title}” is not kept any more.")
    return redirect("findings:figures", study.slug)
