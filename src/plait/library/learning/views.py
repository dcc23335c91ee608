"""Pages of the learning record, each for the person whose record it is."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from plait.formats.documents.learning_record import (
    learning_csv,
    learning_document,
    learning_json,
    totals,
    xapi_statements,
)
from plait.formats.documents.pdf import document_pdf
from plait.library.learning import actions, queries
from plait.library.learning.forms import BeginForm, CycleForm
from plait.library.learning.models import LearningCycle
from plait.library.papers.models import Paper
from plait.pages.files import file_answer
from plait.pages.problems import show_problems
from plait.records.learning import STATEMENT, LearningLog
from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, account_of, may, needs, signed_in
from plait.study.models import Study

SUFFIXES = ("pdf", "csv", "json", "xapi")
KINDS_OF_YEAR = {"uk": "1 April to 31 March", "calendar": "January to December"}


def _cycle(request: HttpRequest, study: Study, cycle_id: int) -> LearningCycle:
    """Of the visitor's own cycles; another's is not there."""
    return get_object_or_404(queries.cycles_in(study, account_of(request)), pk=cycle_id)


# Where a study's papers are: beginning a cycle and writing its draft


@needs(Permission.MARK_PAPERS, is_read=True)
def learning(request: HttpRequest, study: Study) -> HttpResponseBase:
    account, now = account_of(request), timezone.now()
    earlier = queries.earlier_trail(study, account, now=now)
    about = _about(request, study)
    form = BeginForm(request.POST or None, earlier=earlier, initial={"since": "earlier" if about else ""})
    if request.method == "POST" and form.is_valid():
        cycle = actions.begin_cycle(
            study=study,
            account=account,
            question=form.cleaned_data["question"],
            reason=form.cleaned_data["reason"],
            papers=[about.pk] if about else (),
            since=earlier.times[0] if form.cleaned_data.get("since") else None,
            now=now,
        )
        _warn_of_patients(request, form.cleaned_data)
        messages.success(request, "Begun. What you search and open from now on is in its trail by itself.")
        return redirect("library:cycle", study.slug, cycle.pk)
    _refuse_to_phone(request, form)
    cycles = list(queries.cycles_in(study, account))
    context = {
        "form": form,
        "about": about,
        "drafts": [cycle for cycle in cycles if cycle.state == LearningCycle.State.DRAFT],
        "n_complete": sum(cycle.state == LearningCycle.State.COMPLETE for cycle in cycles),
        "statement": STATEMENT,
    }
    return render(request, "library/learning/begin.html", context, status=422 if form.errors else 200)


def _about(request: HttpRequest, study: Study) -> Paper | None:
    """The paper from whose page the person comes."""
    given = request.POST.get("paper", request.GET.get("paper", ""))
    known = given.isascii() and given.isdigit() and len(given) < 19
    return Paper.objects.filter(study=study, pk=int(given)).first() if known else None


def _refuse_to_phone(request: HttpRequest, form: Form) -> None:
    """A phone that sends later what was written is told what is wrong; nobody sees the form then."""
    if form.is_bound and "Plait-Outbox" in request.headers:
        wrong = [(name, error) for name, errors in form.errors.items() for error in errors]
        raise InputRejected([Problem(name, str(error), "Open the page and mend it.") for name, error in wrong])


def _warn_of_patients(request: HttpRequest, texts: dict[str, Any]) -> None:
    signs = queries.signs_in(texts)
    if signs:
        found = ", ".join(signs)
        messages.warning(request, f"Your text holds what looks like {found}. Take out anything that names a patient.")


@needs(Permission.MARK_PAPERS, is_read=True)
def cycle(request: HttpRequest, study: Study, cycle_id: int) -> HttpResponseBase:
    found = _cycle(request, study, cycle_id)
    if found.state != LearningCycle.State.DRAFT:
        return redirect("record:entry", found.pk)
    trail = queries.trail_of(found)
    chosen = list(found.papers.all())
    offered = list({paper.pk: paper for paper in [*trail.papers, *chosen]}.values())
    initial = dict(actions.values_of(found)) | {"papers": [paper.pk for paper in chosen]}
    form = CycleForm(request.POST or None, initial=initial, papers=offered)
    if request.method == "POST" and form.is_valid():
        answer = _write(request, study, found, form, offered)
        if answer is not None:
            return answer
    _refuse_to_phone(request, form)
    version = queries.draft_version(_cycle(request, study, cycle_id))
    context = {"cycle": found, "form": form, "trail": trail, "version": version, "statement": STATEMENT}
    return render(request, "library/learning/draft.html", context, status=422 if form.errors else 200)


def _write(
    request: HttpRequest, study: Study, found: LearningCycle, form: CycleForm, offered: list[Paper]
) -> HttpResponseBase | None:
    """Keep the draft; None when it was refused and the form shows why."""
    given = dict(form.cleaned_data)
    papers = given.pop("papers", None)
    try:
        seen = request.POST.get("seen", "")
        actions.write_cycle(cycle=found, papers=papers if offered else None, seen=seen, **given)
    except InputRejected as rejected:
        show_problems(form, rejected)
        return None
    _warn_of_patients(request, given)
    if "complete" in request.POST:
        return redirect("library:complete_cycle", study.slug, found.pk)
    messages.success(request, "The draft is kept.")
    return redirect("library:cycle", study.slug, found.pk)


@needs(Permission.MARK_PAPERS)
def complete(request: HttpRequest, study: Study, cycle_id: int) -> HttpResponseBase:
    """Everything once more before it is closed."""
    found = _cycle(request, study, cycle_id)
    if found.state != LearningCycle.State.DRAFT:
        return redirect("record:entry", found.pk)
    problems: tuple[Problem, ...] = ()
    if request.method == "POST":
        try:
            actions.complete_cycle(cycle=found, is_checked="checked" in request.POST, now=timezone.now())
        except InputRejected as rejected:
            problems = rejected.problems
        else:
            messages.success(request, "Completed. It is a link of your chain now and changes no more.")
            return redirect("record:entry", found.pk)
    context = {
        "cycle": found,
        "effect": queries.EFFECTS.get(found.effect, ""),
        "papers": found.papers.all(),
        "trail": queries.trail_of(found),
        "signs": queries.signs_in(actions.values_of(found)),
        "problems": problems,
        "statement": STATEMENT,
    }
    return render(request, "library/learning/complete.html", context, status=422 if problems else 200)


# The record itself, which belongs to the account and needs no study


def _entry(request: HttpRequest, cycle_id: int) -> LearningCycle:
    return get_object_or_404(queries.cycles_of(account_of(request)), pk=cycle_id)


@signed_in
def record(request: HttpRequest) -> HttpResponseBase:
    account = account_of(request)
    cycles = list(queries.cycles_of(account))
    context = {
        "cycles": cycles,
        "n_complete": sum(cycle.state == LearningCycle.State.COMPLETE for cycle in cycles),
        "n_draft": sum(cycle.state == LearningCycle.State.DRAFT for cycle in cycles),
        "years": [(label, key, queries.periods_with_entries(account, key)) for key, label in KINDS_OF_YEAR.items()],
        "statement": STATEMENT,
    }
    return render(request, "library/learning/home.html", context)


@signed_in
def entry(request: HttpRequest, cycle_id: int) -> HttpResponseBase:
    """A cycle of the chain; a draft where it is written, or what is left of it when its study is out of reach."""
    found = _entry(request, cycle_id)
    if found.state != LearningCycle.State.DRAFT:
        log = queries.learning_log(account_of(request), now=timezone.now(), only=found)
        context = {"cycle": found, "entry": log.entries[0], "faults": log.faults, "statement": STATEMENT}
        return render(request, "library/learning/cycle.html", context)
    if found.study is not None and may(request.user, Permission.MARK_PAPERS, found.study):
        return redirect("library:cycle", found.study.slug, found.pk)
    context = {"cycle": found, "effect": queries.EFFECTS.get(found.effect, ""), "statement": STATEMENT}
    return render(request, "library/learning/left.html", context)


@signed_in
def withdraw(request: HttpRequest, cycle_id: int) -> HttpResponseBase:
    found = _entry(request, cycle_id)
    if request.method == "POST":
        actions.withdraw_cycle(cycle=found)
        messages.success(request, "Withdrawn: its words are gone, its number and hash stay.")
    return redirect("record:entry", found.pk)


@signed_in
def delete(request: HttpRequest, cycle_id: int) -> HttpResponseBase:
    found = _entry(request, cycle_id)
    if request.method != "POST":
        return redirect("record:entry", found.pk)
    actions.delete_draft(cycle=found)
    messages.success(request, "The draft is deleted.")
    return redirect("record:home")


@signed_in
def entry_file(request: HttpRequest, cycle_id: int, suffix: str) -> HttpResponseBase:
    found = _entry(request, cycle_id)
    if found.state == LearningCycle.State.DRAFT:
        raise Http404("A draft is not exported; complete it first.")
    log = queries.learning_log(account_of(request), now=timezone.now(), only=found)
    return _file(request, log, f"learning-{found.number}", suffix)


@signed_in
def year(request: HttpRequest, kind: str, year: int) -> HttpResponseBase:
    period = _period(kind, year)
    log = queries.learning_log(account_of(request), now=timezone.now(), period=period)
    minutes, credits = totals(log)
    context = {
        "period": period,
        "log": log,
        "minutes": minutes,
        "credits": credits,
        "statement": STATEMENT,
    }
    return render(request, "library/learning/year.html", context)


@signed_in
def year_file(request: HttpRequest, kind: str, year: int, suffix: str) -> HttpResponseBase:
    log = queries.learning_log(account_of(request), now=timezone.now(), period=_period(kind, year))
    return _file(request, log, f"learning-{kind}-{year}", suffix)


@signed_in
def all_file(request: HttpRequest, suffix: str) -> HttpResponseBase:
    return _file(request, queries.learning_log(account_of(request), now=timezone.now()), "learning-all", suffix)


def _period(kind: str, year: int) -> queries.Period:
    try:
        return queries.period_of(kind, year)
    except ValueError as error:
        raise Http404(str(error)) from error


def _file(request: HttpRequest, log: LearningLog, stem: str, suffix: str) -> HttpResponseBase:
    if suffix == "pdf":
        return file_answer(document_pdf(learning_document(log)), stem=stem, suffix="pdf")
    if suffix == "csv":
        return file_answer(learning_csv(log), stem=stem, suffix="csv")
    if suffix == "json":
        return file_answer(learning_json(log), stem=stem, suffix="json")
    if suffix == "xapi":
        home_page = request.build_absolute_uri("/")
        content = xapi_statements(log, home_page=home_page, account_id=str(account_of(request).pk))
        return file_answer(content, stem=f"{stem}-xapi", suffix="json")
    raise Http404(f"There is no export as {suffix}; choose one of {', '.join(SUFFIXES)}.")


@signed_in
def verify(request: HttpRequest) -> HttpResponseBase:
    chain = queries.chain_of(account_of(request))
    context = {"chain": chain, "faults": queries.faults_of(chain), "statement": STATEMENT}
    return render(request, "library/learning/verify.html", context)
