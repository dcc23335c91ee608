"""Pages of the sample room."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.formats.tables.csv_table import write_csv, write_xlsx
from plait.pages.files import file_answer
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records.problem import InputRejected
from plait.sample import actions, queries
from plait.sample.forms import DrawForm, RefusalForm
from plait.sample.models import Draw, Selection
from plait.study.access import Permission, needs
from plait.study.models import Study
from plait.survey.models import Questionnaire
from plait.survey.questionnaires.queries import questionnaires_of

RESERVES_SHOWN = 20


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    left = queries.left_codes(study)
    columns = (
        Column(
            "title",
            "Draw",
            lambda draw: draw.title,
            sort="title",
            link=lambda draw: reverse("sample:draw", args=[study.slug, draw.pk]),
        ),
        Column("design", "Design", lambda draw: draw.get_design_display(), sort="design"),
        Column("chosen", "Chosen", lambda draw: draw.n_chosen, sort="n_chosen", number=True),
        Column("candidates", "Of respondents", lambda draw: len(queries.those_who_count(draw, left)), number=True),
        Column("declined", "Declined", lambda draw: draw.n_declined, sort="n_declined", number=True),
        Column("seed", "Seed", lambda draw: str(draw.seed), sort="seed", number=True),
        Column("drawn", "Drawn on", lambda draw: draw.drawn_at.date(), sort="drawn_at"),
    )
    listing = Listing(
        rows=queries.draws_of(study),
        columns=columns,
        search=("title",),
        name="draws",
        empty="Nobody has been drawn yet. A draw chooses interviewees from those who answered the survey.",
    )
    newest = queries.draws_of(study).first()
    questionnaires = list(questionnaires_of(study))
    context = {
        "newest": newest,
        "n_candidates": len(queries.those_who_count(newest, left)) if newest else 0,
        "questionnaires": questionnaires,
    }
    return answer_listing(request, "sample/home.html", listing, context)


@needs(Permission.DRAW_SAMPLE)
def new(request: HttpRequest, study: Study, questionnaire_id: int) -> HttpResponseBase:
    questionnaire = get_object_or_404(Questionnaire.objects.select_related("study"), study=study, pk=questionnaire_id)
    form = DrawForm(
        request.POST or None,
        strata=queries.strata_of(questionnaire),
        initial={"seed": secrets.randbelow(1_000_000)},
    )
    if request.method == "POST" and form.is_valid():
        try:
            draw = actions.draw_sample(
                study=study, questionnaire=questionnaire, now=timezone.now(), **form.cleaned_data
            )
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, f"{draw.size} of {len(draw.candidates)} respondents are drawn.")
            return redirect("sample:draw", study.slug, draw.pk)
    context = {
        "form": form,
        "questionnaire": questionnaire,
        "n_respondents": queries.n_respondents(questionnaire),
    }
    return render(request, "sample/new.html", context)


@needs(Permission.SEE_STUDY)
def draw(request: HttpRequest, study: Study, draw_id: int) -> HttpResponseBase:
    return _draw_page(request, _draw_of(study, draw_id))


@needs(Permission.SEE_STUDY)
def repeat(request: HttpRequest, study: Study, draw_id: int) -> HttpResponseBase:
    found = _draw_of(study, draw_id)
    return _draw_page(request, found, queries.repetition_of(found))


def _draw_of(study: Study, draw_id: int) -> Draw:
    return get_object_or_404(Draw.objects.select_related("questionnaire__study"), study=study, pk=draw_id)


def _draw_page(request: HttpRequest, found: Draw, repetition: queries.Repetition | None = None) -> HttpResponseBase:
    selections = queries.selections_of(found)
    reserves = [each for each in selections if each.status == Selection.Status.RESERVE]
    chosen = [each for each in selections if each.status == Selection.Status.CHOSEN]
    context = {
        "draw": found,
        "chosen": chosen,
        "declined": [each for each in selections if each.status == Selection.Status.DECLINED],
        "reserves": reserves[:RESERVES_SHOWN],
        "n_reserves": len(reserves),
        "n_candidates": len(queries.those_who_count(found, queries.left_codes(found.study))),
        "n_frame": queries.frame_size(found),
        "coverage": queries.coverage_table(found),
        "labels": queries.stratum_labels(found),
        "repetition": repetition,
    }
    return render(request, "sample/draw.html", context)


@needs(Permission.DRAW_SAMPLE)
def refuse(request: HttpRequest, study: Study, draw_id: int, selection_id: int) -> HttpResponseBase:
    found = get_object_or_404(
        Selection.counted.select_related("draw__study", "person"),
        draw__study=study,
        draw=draw_id,
        pk=selection_id,
    )
    form = RefusalForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        next_in = actions.record_refusal(selection=found, now=timezone.now(), **form.cleaned_data)
        came = f"{next_in.person.code} takes the place." if next_in else "Nobody is left in reserve for the place."
        messages.success(request, f"{found.person.code} declined. {came}")
        return redirect("sample:draw", study.slug, draw_id)
    return render(request, "sample/refuse.html", {"form": form, "selection": found})


@needs(Permission.SEE_ANSWERS)
def export(request: HttpRequest, study: Study, draw_id: int, suffix: str) -> HttpResponseBase:
    found = _draw_of(study, draw_id)
    attributes = {
        each["id"]: each["attributes"] for each in queries.those_who_count(found, queries.left_codes(found.study))
    }
    header = ["order", "person", "status", "reason", "status_reason", "in_place_of", *found.strata]

    def rows() -> Iterator[list[str | int]]:
        for each in queries.selections_of(found):
            own: dict[str, str] = attributes.get(each.person.code, {})
            replaced = each.replaces.person.code if each.replaces else ""
            kept: list[str | int] = [each.order, each.person.code, each.status, each.reason]
            kept += [each.status_reason, replaced]
            yield [*kept, *(own.get(name, "") for name in found.strata)]

    if suffix == "xlsx":
        return file_answer(write_xlsx(header, rows(), found.title), stem=found.title, suffix=suffix)
    return file_answer(b"".join(write_csv(header, rows())), stem=found.title, suffix="csv")
