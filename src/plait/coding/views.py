"""Pages of the coding room."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from plait.coding import actions, queries
from plait.coding.coded_text import blocks_html
from plait.coding.forms import ApplyForm, CodeForm, MergeForm, ThemeForm
from plait.coding.models import Code, Coding, Theme
from plait.database.locks import writing_study
from plait.interviews.models import TextRevision, Transcript
from plait.interviews.queries import with_sources
from plait.pages.listing import Column, Listing, answer_listing
from plait.records.chart import Bar, BarChart
from plait.records.problem import InputRejected
from plait.study.access import (
    Permission,
    account_of,
    interviews_assigned,
    may_some,
    may_undo,
    needs,
    require,
    visible,
)
from plait.study.models import Event, Study
from plait.study.undoing import undo_for

N_BARS = 15


@needs(Permission.SEE_CODINGS, of_some=True)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    some = interviews_assigned(account_of(request), study)
    entries, counts = queries.codebook(study, some), queries.counts_of(study, some)
    spoken = sorted((each for each in entries if each.n_people), key=lambda each: -each.n_people)[:N_BARS]
    bars = tuple(Bar(each.code.name, each.n_people, counts.n_people) for each in spoken)
    context = {
        "entries": entries,
        "counts": counts,
        "themes": queries.themes_of(study),
        "picture": BarChart("People by code", bars, "people with a transcript"),
        "is_some": some is not None,
        "n_left_behind": visible(request.user, queries.codings_left_behind(study)).count(),
    }
    return render(request, "coding/home.html", context)


@needs(Permission.EDIT_CODEBOOK)
def new_code(request: HttpRequest, study: Study) -> HttpResponseBase:
    entries = queries.codebook(study)
    initial = {"parent": request.GET.get("under", ""), "colour": len(entries) % 12}
    form = CodeForm(request.POST or None, entries=entries, initial=initial)
    if request.method == "POST" and form.is_valid():
        code = actions.create_code(study=study, **form.values())  # type: ignore[arg-type]
        messages.success(request, f"Code “{code.name}” is in the codebook.")
        return redirect("coding:home", study.slug)
    return render(request, "coding/new_code.html", {"form": form})


@needs(Permission.EDIT_CODEBOOK)
def change_code(request: HttpRequest, study: Study, code_id: int) -> HttpResponseBase:
    code = get_object_or_404(Code, study=study, pk=code_id)
    entries = [entry for entry in queries.codebook(study) if entry.code.pk != code.pk]
    initial = {"name": code.name, "definition": code.definition, "colour": code.colour, "parent": code.parent_id or ""}
    form = CodeForm(request.POST or None, entries=entries, initial=initial)
    if request.method == "POST" and form.is_valid():
        actions.change_code(code=code, **form.values())  # type: ignore[arg-type]
        messages.success(request, "The code is changed; its codings stay.")
        return redirect("coding:code", study.slug, code.pk)
    context = {"form": form, "code": code, "merge": MergeForm(entries=entries), "may_merge": bool(entries)}
    return render(request, "coding/change_code.html", context)


@needs(Permission.EDIT_CODEBOOK)
@require_POST
def merge(request: HttpRequest, study: Study, code_id: int) -> HttpResponseBase:
    code = get_object_or_404(Code, study=study, pk=code_id)
    form = MergeForm(request.POST, entries=queries.codebook(study))
    if not form.is_valid():
        return redirect("coding:change_code", study.slug, code.pk)
    target = form.target()
    actions.merge_codes(source=code, target=target)
    messages.success(request, f"“{code.name}” is merged into “{target.name}”. It can be undone on this page.")
    return redirect("coding:code", study.slug, target.pk)


@needs(Permission.EDIT_CODEBOOK)
@require_POST
def undo_merge(request: HttpRequest, study: Study, event_id: int) -> HttpResponseBase:
    event = get_object_or_404(Event, study=study, pk=event_id, verb=queries.MERGED)
    undo_for(account_of(request), event)
    code = queries.code_that_went(event)
    messages.success(request, f"“{code.name}” is a code of its own again.")
    return redirect("coding:code", study.slug, code.pk)


@needs(Permission.EDIT_CODEBOOK)
@require_POST
def delete_code(request: HttpRequest, study: Study, code_id: int) -> HttpResponseBase:
    code = get_object_or_404(Code, study=study, pk=code_id)
    actions.delete_code(code=code)
    messages.success(request, f"Code “{code.name}” is deleted.")
    return redirect("coding:home", study.slug)


@needs(Permission.EDIT_CODEBOOK)
def new_theme(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = ThemeForm(request.POST or None, entries=queries.codebook(study))
    if request.method == "POST" and form.is_valid():
        theme = actions.create_theme(study=study, **form.values())  # type: ignore[arg-type]
        messages.success(request, f"Theme “{theme.name}” is made.")
        return redirect("coding:theme", study.slug, theme.pk)
    return render(request, "coding/theme_form.html", {"form": form})


@needs(Permission.EDIT_CODEBOOK)
def change_theme(request: HttpRequest, study: Study, theme_id: int) -> HttpResponseBase:
    theme = get_object_or_404(Theme, study=study, pk=theme_id)
    form = ThemeForm(request.POST or None, entries=queries.codebook(study), theme=theme)
    if request.method == "POST" and form.is_valid():
        actions.change_theme(theme=theme, **form.values())  # type: ignore[arg-type]
        messages.success(request, "The theme is changed.")
        return redirect("coding:theme", study.slug, theme.pk)
    return render(request, "coding/theme_form.html", {"form": form, "theme": theme})


@needs(Permission.EDIT_CODEBOOK)
@require_POST
def delete_theme(request: HttpRequest, study: Study, theme_id: int) -> HttpResponseBase:
    theme = get_object_or_404(Theme, study=study, pk=theme_id)
    actions.delete_theme(theme=theme)
    messages.success(request, f"Theme “{theme.name}” is deleted; its codes stay.")
    return redirect("coding:home", study.slug)


@needs(Permission.SEE_CODINGS, of_some=True)
def code(request: HttpRequest, study: Study, code_id: int) -> HttpResponseBase:
    found = get_object_or_404(Code.objects.select_related("parent"), study=study, pk=code_id)
    ids = queries.codes_and_below(study, [found])
    context = {
        "code": found,
        "n_below": len(ids) - 1,
        "merges": [(each, may_undo(request.user, each.event, study)) for each in queries.merges_into(found)],
        "spread": queries.spread_of(study, ids, interviews_assigned(account_of(request), study)),
    }
    rows = visible(request.user, queries.segment_rows(study, ids))
    return _answer_segments(request, study, "coding/code.html", rows, f"segments-{found.pk}", context)


@needs(Permission.SEE_CODINGS, of_some=True)
def theme(request: HttpRequest, study: Study, theme_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.themes_of(study), pk=theme_id)
    ids = queries.codes_and_below(study, found.codes.all())
    some = interviews_assigned(account_of(request), study)
    context = {"theme": found, "spread": queries.spread_of(study, ids, some)}
    rows = visible(request.user, queries.segment_rows(study, ids))
    return _answer_segments(request, study, "coding/theme.html", rows, f"theme-{found.pk}", context)


def _answer_segments(
    request: HttpRequest, study: Study, template: str, rows: QuerySet[Coding], name: str, context: dict[str, Any]
) -> HttpResponseBase:
    """Segments of interviews and papers; with ?from=interviews or ?from=papers those alone."""
    chosen = request.GET.get("from", "")
    if chosen not in queries.SOURCES:
        chosen = ""
    narrowed = rows.filter(queries.SOURCES[chosen]) if chosen else rows
    return answer_listing(request, template, _segments(study, narrowed, name, chosen), {**context, "from": chosen})


def _segments(study: Study, rows: QuerySet[Coding], name: str, chosen: str = "") -> Listing:
    """Segments as a list that is searched, sorted, paged and exported; the pages show them as quotations."""
    text = queries.TEXT
    columns = (
        Column("person", "Person", lambda each: _of_interview(each, "person.code"), sort=f"{queries.PERSON}__code"),
        Column("interview", "Interview", lambda each: _of_interview(each, "code"), sort=f"{text}__interview__code"),
        Column("code", "Code", lambda each: each.code.name, sort="code__name"),
        Column("coder", "Coder", lambda each: each.coder.name, sort="coder__name"),
        Column("coded_at", "Coded", lambda each: each.created_at.date(), sort="created_at"),
        Column("start", "Start", lambda each: each.start, number=True, on_page=False),
        Column("end", "End", lambda each: each.end, number=True, on_page=False),
        Column("before", "Before", lambda each: each.before, on_page=False),
        Column("words", "Words", lambda each: each.words, on_page=False),
        Column("after", "After", lambda each: each.after, on_page=False),
        Column("paper", "Paper", _paper, sort=f"{text}__full_text__paper__authors_line"),
        Column("page", "Page", lambda each: each.first_page, number=True, on_page=False),
        Column("quoting", "Quoting", lambda each: each.quoting, on_page=False),
    )
    of_paper = f"{text}__full_text__paper"
    search = (
        "words",
        "code__name",
        "coder__name",
        f"{text}__interview__code",
        f"{queries.PERSON}__code",
        f"{of_paper}__authors_line",
        f"{of_paper}__title",
    )
    state = {"from": chosen} if chosen else {}
    prepare = partial(queries.let_say, study)
    ordered = rows.order_by(*queries.IN_ORDER)
    return Listing(
        ordered, columns, search, name, "No segment yet.", state=state, prepare=prepare, prepares_export=True
    )


def _of_interview(coding: Coding, path: str) -> str:
    """What is said of the coding's interview, '' for a passage of a paper."""
    interview = coding.revision.transcript.interview
    return str(attrgetter(path)(interview)) if interview else ""


def _paper(coding: Coding) -> str:
    transcript = coding.revision.transcript
    return "" if transcript.interview else transcript.code


@needs(Permission.SEE_CODINGS, of_some=True)
def transcripts(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("text", "Text", lambda each: each.code, sort="interview__code", link=lambda each: _address(study, each)),
        Column("person", "Person", lambda each: each.interview.person.code if each.interview else "",
               sort="interview__person__code"),
        Column("kind", "Kind", lambda each: "Interview" if each.interview else "Paper"),
        Column("words", "Words", lambda each: each.n_words, sort="n_words", number=True),
        Column("codings", "Codings", lambda each: each.n_codings, sort="n_codings", number=True),
        Column("codes", "Codes", lambda each: each.n_codes, sort="n_codes", number=True),
        Column("coders", "Coders", lambda each: each.n_coders, sort="n_coders", number=True),
    )  # fmt: skip
    listing = Listing(
        rows=visible(request.user, queries.transcripts_to_code(study)),
        columns=columns,
        search=(
            "interview__code",
            "interview__person__code",
            "full_text__paper__authors_line",
            "full_text__paper__title",
        ),
        name="transcripts",
        empty="No interview has a transcript yet. Attach one on the interview's page, or take a paper's PDF as a text.",
    )
    some = interviews_assigned(account_of(request), study)
    context = {"counts": queries.counts_of(study, some), "is_some": some is not None}
    return answer_listing(request, "coding/transcripts.html", listing, context)


def _address(study: Study, transcript: Transcript) -> str:
    return reverse("coding:transcript", args=[study.slug, transcript.pk])


def _transcript(request: HttpRequest, study: Study, transcript_id: int) -> Transcript:
    rows = with_sources(visible(request.user, Transcript.counted.select_related("study")))
    found: Transcript = get_object_or_404(rows, study=study, pk=transcript_id)
    return found


@needs(Permission.SEE_CODINGS, of_some=True)
def transcript(request: HttpRequest, study: Study, transcript_id: int) -> HttpResponseBase:
    context = _coded(request, study, _transcript(request, study, transcript_id), None)
    return render(request, "coding/transcript.html", context)


def _coded(request: HttpRequest, study: Study, found: Transcript, around: tuple[int, int] | None) -> dict[str, Any]:
    """What the coding page shows, whole or (around: start, end) as far as these characters reach."""
    chosen = [int(each) for each in request.GET.getlist("coder") if each.isdecimal() and len(each) < 19]
    coded = queries.coded_transcript(found, coders=chosen, around=around)
    compared = [coder for coder, _ in coded.coders if coder.pk in chosen]
    compared = compared if len(compared) == 2 else []
    html = blocks_html(
        coded.blocks,
        text=coded.revision.text,
        study=study,
        compared=[coder.pk for coder in compared],
        names_coders=len(coded.coders) > 1,
        can_code=may_some(request.user, Permission.APPLY_CODES, study),
    )
    return {
        "transcript": found,
        "coded": coded,
        "chosen": chosen,
        "compared": compared,
        "blocks": html,
        "entries": queries.codebook(study),
        "state": request.GET.urlencode(),
    }


@needs(Permission.SEE_CODINGS, of_some=True)
def segments(request: HttpRequest, study: Study, transcript_id: int) -> HttpResponseBase:
    found = _transcript(request, study, transcript_id)
    listing = _segments(study, queries.segment_rows_in(found), f"segments-of-{found.pk}")
    return answer_listing(request, "coding/segments.html", listing, {"transcript": found})


@needs(Permission.APPLY_CODES, of_some=True)
@require_POST
def apply(request: HttpRequest, study: Study, transcript_id: int) -> HttpResponseBase:
    found = _transcript(request, study, transcript_id)
    number = request.POST.get("revision", "")
    revision = get_object_or_404(TextRevision, transcript=found, pk=number if number.isdecimal() else 0)
    form = ApplyForm(request.POST, revision=revision)
    if not form.is_valid():
        raise InputRejected(form.problems())
    given = form.cleaned_data
    if given["code"] is None:
        require(request.user, Permission.EDIT_CODEBOOK, study, cure="Choose a code that is there.")
    coding = actions.code_words(
        account=account_of(request),
        revision=revision,
        code=given["code"],
        new_name=given["new_name"],
        start=given["start"],
        end=given["end"],
    )
    return _changed(request, study, found, coding, f"“{coding.code.name}” is applied.")


@needs(Permission.SEE_CODINGS, of_some=True)
def coding(request: HttpRequest, study: Study, coding_id: int) -> HttpResponseBase:
    found = get_object_or_404(visible(request.user, queries.segment_rows_of(study)), pk=coding_id)
    return render(request, "coding/coding.html", {"coding": found})


@needs(Permission.APPLY_CODES, of_some=True)
@require_POST
def remove(request: HttpRequest, study: Study, coding_id: int) -> HttpResponseBase:
    rows = visible(request.user, Coding.counted.select_related("code", "coder", "revision__transcript__study"))
    found = get_object_or_404(rows, code__study=study, pk=coding_id)
    name = found.code.name
    event = actions.remove_coding(coding=found)
    return _changed(request, study, found.revision.transcript, found, f"“{name}” is removed.", removed=event)


@needs(Permission.APPLY_CODES, of_some=True)
@require_POST
def restore(request: HttpRequest, study: Study, event_id: int) -> HttpResponseBase:
    event = get_object_or_404(Event, study=study, pk=event_id, verb=queries.REMOVED)
    with writing_study(study.pk):
        undo_for(account_of(request), event)
        found = get_object_or_404(visible(request.user, queries.segment_rows_of(study)), pk=event.subject_id)
    return _changed(request, study, found.revision.transcript, found, f"“{found.code.name}” is back.")


def _changed(
    request: HttpRequest, study: Study, found: Transcript, coding: Coding, said: str, removed: Event | None = None
) -> HttpResponseBase:
    """After a change: to the script, the blocks that are different now; to a form, the way back to them."""
    if request.headers.get("Plait-Fragment"):
        context = _coded(request, study, found, (coding.start, coding.end))
        return render(request, "coding/changed.html", {**context, "said": said, "removed": removed, "applied": coding})
    messages.success(request, said)
    block = queries.coded_transcript(found, around=(coding.start, coding.end)).blocks[0]
    return redirect(f"{_address(study, found)}#block-{block.number}")


@needs(Permission.SEE_CODINGS, of_some=True)
def left_behind(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(
        request, "coding/left_behind.html", {"codings": visible(request.user, queries.codings_left_behind(study))[:500]}
    )
