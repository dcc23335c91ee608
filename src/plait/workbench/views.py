"""Pages that span rooms: all studies, a study's flow, search, jobs."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from plait import jobs
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.pages.languages import in_languages, speak_english
from plait.records.chart import Bar
from plait.study.access import Permission, account_of, may_cancel, may_some, needs, signed_in
from plait.study.belonging import n_rows_of
from plait.study.models import Study
from plait.study.queries import studies_of
from plait.study.tasks import ask_for_deletion
from plait.workbench import queries
from plait.workbench.river import River


@in_languages
@signed_in
def studies(request: HttpRequest) -> HttpResponseBase:
    context = {"studies": studies_of(request.user), "deletions": queries.deletions_for(account_of(request))}
    if context["deletions"]:
        # How far long work is stands there in English alone.
        speak_english()
    return render(request, "workbench/studies.html", context)


@needs(Permission.CLOSE_STUDY)
def delete(request: HttpRequest, study: Study) -> HttpResponseBase:
    if request.method == "POST":
        typed, account = request.POST.get("typed", ""), account_of(request)
        ask_for_deletion(study=study, typed=typed, account=account, now=timezone.now())
        messages.success(request, f"“{study.title}” is being deleted.")
        return redirect("workbench_top:studies")
    context = {
        "contents": queries.contents_of(study),
        "n_rows": n_rows_of(study),
        "files": queries.files_of(study),
    }
    return render(request, "workbench/delete.html", context)


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    steps = [step for step in queries.flow_of(study) if may_some(request.user, step.permission, study)]
    people = [step for step in steps if step.label != "Findings"]
    context = {
        "steps": steps,
        "river": River([Bar(step.label, step.k) for step in people]),
        "next_step": next((step for step in steps if step.k == 0), None),
        "answer": queries.answer_of(study),
    }
    return render(request, "workbench/home.html", context)


@needs(Permission.SEE_STUDY)
def search(request: HttpRequest, study: Study) -> HttpResponseBase:
    words = request.GET.get("q", "").strip()[:200]
    found = queries.search(study, words, by=request.user)
    context = {"words": words, "found": found, "n_found": sum(hits.n for hits in found)}
    return render(request, "workbench/search.html", context)


@needs(Permission.SEE_STUDY)
def all_jobs(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(request, "workbench/jobs.html", {"jobs": jobs_of(study.job_scope)[:50]})


@needs(Permission.SEE_STUDY)
def job(request: HttpRequest, study: Study, job_id: int) -> HttpResponseBase:
    found = get_object_or_404(Job, scope=study.job_scope, pk=job_id)
    is_part = bool(request.headers.get("HX-Request"))
    is_theirs = may_cancel(request.user, found.asked_by, study)
    context = {"job": found, "is_theirs": is_theirs, "may_cancel": is_theirs and not found.is_over}
    return render(request, "workbench/job_part.html" if is_part else "workbench/job.html", context)


@needs(Permission.SEE_STUDY)
def cancel_job(request: HttpRequest, study: Study, job_id: int) -> HttpResponseBase:
    found = get_object_or_404(Job, scope=study.job_scope, pk=job_id)
    if request.method == "POST" and may_cancel(request.user, found.asked_by, study):
        jobs.cancel(found)
    return redirect("workbench:job", study.slug, found.pk)
