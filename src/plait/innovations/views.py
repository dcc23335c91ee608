"""Pages of the innovation register."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from plait.innovations import actions, queries
from plait.innovations.forms import CountryForm, EvidenceForm, HomeForm, InnovationForm, NewInnovationForm, StageForm
from plait.innovations.models import Evidence, Innovation, Stage
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records.chart import BarChart
from plait.records.problem import InputRejected
from plait.study.access import Permission, may, needs
from plait.study.models import Study

FIELDS = (
    "title",
    "description",
    "problem",
    "kind",
    "origin_country",
    "origin_place",
    "originators",
    "observed_by",
)


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    listing = Listing(
        rows=queries.innovations_of(study),
        columns=_columns(study),
        search=("title", "description", "problem", "origin_country__name", "origin_place", "observer"),
        name="innovations",
        empty="No innovation yet. Add the first one that somebody saw abroad.",
    )
    counts = queries.funnel_of(study)
    picture = BarChart(
        "From observed to sustained", tuple(queries.bars_of(counts)), "innovations, of those at the stage before"
    )
    return answer_listing(request, "innovations/home.html", listing, {"counts": counts, "picture": picture})


def _columns(study: Study) -> tuple[Column, ...]:
    def address(innovation: Innovation) -> str:
        return reverse("innovations:innovation", args=[study.slug, innovation.pk])

    return (
        Column("title", "Innovation", lambda each: each.title, sort="title", link=address),
        Column("kind", "Kind", lambda each: each.get_kind_display(), sort="kind"),
        Column("origin", "Origin", lambda each: each.origin_country or "", sort="origin_country__name"),
        Column("observed_by", "Observed by", lambda each: each.observer, sort="observer"),
        Column("stage", "Stands at", _stage_in_words, sort="last_stage"),
        Column("since", "Since", lambda each: each.last_on, sort="last_on"),
        Column("reason", "Reason of exit", lambda each: _reason_in_words(each.last_reason)),
        Column("place", "Place", lambda each: each.origin_place, on_page=False),
        Column("originators", "Originators", lambda each: each.originators, on_page=False),
        Column("description", "Description", lambda each: each.description, on_page=False),
        Column("problem", "Problem", lambda each: each.problem, on_page=False),
    )


def _stage_in_words(innovation: Any) -> str:
    return str(Stage.Name(innovation.last_stage).label) if innovation.last_stage else "No stage noted"


def _reason_in_words(reason: str | None) -> str:
    return str(Stage.Reason(reason).label) if reason else ""


@needs(Permission.EDIT_INNOVATIONS)
def new(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = NewInnovationForm(request.POST or None, study=study)
    if request.method == "POST" and form.is_valid():
        innovation = actions.add_innovation(study=study, **form.cleaned_data)
        messages.success(request, "The innovation is in the register.")
        return redirect("innovations:innovation", study.slug, innovation.pk)
    return render(request, "innovations/new.html", {"form": form})


@needs(Permission.SEE_STUDY)
def innovation(request: HttpRequest, study: Study, innovation_id: int) -> HttpResponseBase:
    found: Any = get_object_or_404(queries.innovations_of(study), pk=innovation_id)
    may_read = may(request.user, Permission.SEE_TEXTS, study)
    may_see_answers = may(request.user, Permission.SEE_ANSWERS, study)
    shown = [
        each
        for each in queries.evidence_of(found)
        if (may_read or not each.coding_id) and (may_see_answers or not each.answer_id)
    ]
    shown, n_withheld = queries.quoted_evidence(shown, study)
    context = {
        "innovation": found,
        "stages": queries.stages_of(found),
        "stands_at": _stage_in_words(found),
        "reason": _reason_in_words(found.last_reason),
        "answers": [each for each in shown if each.answer_id],
        "quotations": [each for each in shown if each.coding_id],
        "papers": [each for each in shown if each.paper_id],
        "notes": [each for each in shown if not (each.answer_id or each.coding_id or each.paper_id)],
        "n_evidence": len(shown),
        "n_withheld": n_withheld,
    }
    return render(request, "innovations/innovation.html", context)


@needs(Permission.EDIT_INNOVATIONS)
def change(request: HttpRequest, study: Study, innovation_id: int) -> HttpResponseBase:
    found = get_object_or_404(Innovation.objects.select_related("observed_by"), study=study, pk=innovation_id)
    initial = {name: getattr(found, name) for name in FIELDS}
    form = InnovationForm(request.POST or None, study=study, initial=initial)
    if request.method == "POST" and form.is_valid():
        fields = form.cleaned_data
        if found.observed_by is not None and found.observed_by.withdrawn_at is not None:
            # Who left cannot be chosen, and so is not taken out by leaving the field as it is.
            fields |= {"observed_by": fields["observed_by"] or found.observed_by}
        actions.change_innovation(innovation=found, **fields)
        messages.success(request, "The innovation is changed.")
        return redirect("innovations:innovation", study.slug, found.pk)
    return render(request, "innovations/change.html", {"form": form, "innovation": found})


@needs(Permission.EDIT_INNOVATIONS)
def reach(request: HttpRequest, study: Study, innovation_id: int) -> HttpResponseBase:
    found = get_object_or_404(Innovation, study=study, pk=innovation_id)
    form = StageForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.reach_stage(innovation=found, **form.cleaned_data)
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "The stage is noted.")
            return redirect("innovations:innovation", study.slug, found.pk)
    context = {"form": form, "innovation": found, "stages": queries.stages_of(found)}
    return render(request, "innovations/reach.html", context)


@needs(Permission.EDIT_INNOVATIONS)
def remove_stage(request: HttpRequest, study: Study, innovation_id: int, stage_id: int) -> HttpResponseBase:
    stage = get_object_or_404(Stage, innovation__study=study, innovation=innovation_id, pk=stage_id)
    if request.method == "POST":
        actions.remove_stage(stage=stage)
        messages.success(request, "The stage is taken out; its evidence stays with the innovation.")
    return redirect("innovations:innovation", study.slug, innovation_id)


@needs(Permission.EDIT_INNOVATIONS)
def add_evidence(request: HttpRequest, study: Study, innovation_id: int) -> HttpResponseBase:
    found: Any = get_object_or_404(queries.innovations_of(study), pk=innovation_id)
    words = request.GET.get("q", "").strip()[:200]
    may_read = may(request.user, Permission.SEE_TEXTS, study)
    answers = queries.open_answers_of(found.observed_by, words)
    codings = queries.quotations_of(found.observed_by, words) if may_read else []
    papers = queries.papers_with(study, words)
    form = EvidenceForm(
        request.POST or None, stages=queries.stages_of(found), answers=answers, codings=codings, papers=papers
    )
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_evidence(innovation=found, **form.evidence())
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "The evidence is added.")
            return redirect("innovations:innovation", study.slug, found.pk)
    context = {
        "form": form,
        "innovation": found,
        "words": words,
        "most": queries.CHOICES_SHOWN,
        "n_answers": len(answers),
        "n_codings": len(codings),
        "n_papers": len(papers),
    }
    return render(request, "innovations/add_evidence.html", context)


@needs(Permission.EDIT_INNOVATIONS)
def remove_evidence(request: HttpRequest, study: Study, innovation_id: int, evidence_id: int) -> HttpResponseBase:
    evidence = get_object_or_404(Evidence, innovation__study=study, innovation=innovation_id, pk=evidence_id)
    if request.method == "POST":
        actions.remove_evidence(evidence=evidence)
        messages.success(request, "The evidence is taken out; what it pointed to stays.")
    return redirect("innovations:innovation", study.slug, innovation_id)


@needs(Permission.EDIT_INNOVATIONS)
def set_home(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = HomeForm(request.POST or None, study=study, initial={"home": queries.home_of(study)})
    if request.method == "POST" and form.is_valid():
        actions.set_home(study=study, home=form.cleaned_data["home"])
        messages.success(request, "The counting rule is changed.")
        return redirect("innovations:home", study.slug)
    return render(
        request, "innovations/set_home.html", {"form": form, "rule": queries.rule_in_words(queries.home_of(study))}
    )


@needs(Permission.EDIT_INNOVATIONS)
def add_country(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = CountryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            country = actions.add_country(study=study, **form.cleaned_data)
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, f"{country} can be chosen now.")
            return redirect("innovations:home", study.slug)
    return render(request, "innovations/add_country.html", {"form": form})
