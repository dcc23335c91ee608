"""The pages of related papers and of feeds."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from plait import jobs
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.library.papers import queries as papers_queries
from plait.library.papers.models import Paper
from plait.library.papers.queries import papers_of
from plait.library.related import actions, queries
from plait.library.related.models import Interest
from plait.library.related.queries import indexed_papers
from plait.library.related.tasks import make_feed
from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, account_of, may, needs
from plait.study.models import Study


@needs(Permission.SEE_STUDY)
def related(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    found = get_object_or_404(papers_queries.papers_of(study), pk=paper_id)
    near = queries.stored_neighbours(found) or queries.found_neighbours(found)
    context = {"paper": found, "related": near}
    fragment = "HX-Request" in request.headers
    return render(request, "library/related/list.html" if fragment else "library/related/related.html", context)


PAPERS_AT_ONCE = 3_000


@needs(Permission.MARK_PAPERS, is_read=True)
def feed(request: HttpRequest, study: Study) -> HttpResponseBase:
    account = account_of(request)
    problems: tuple[Problem, ...] = ()
    if request.method == "POST":
        try:
            interest = actions.create_interest(
                study=study,
                account=account,
                name=request.POST.get("name", ""),
                with_marked="with_marked" in request.POST,
            )
        except InputRejected as rejected:
            problems = rejected.problems
        else:
            messages.success(request, f"“{interest.name}” is one of your interests now.")
            return redirect("library:interest", study.slug, interest.pk)
    interests = queries.interests_of(study, account)
    taste = queries.taste_of(study, account)
    context = {
        "interests": interests,
        "problems": problems,
        "typed": request.POST.get("name", ""),
        "n_marked": len((taste.liked | taste.saved) - taste.disliked),
    }
    return render(request, "library/related/feed.html", context)


@needs(Permission.MARK_PAPERS, is_read=True)
def interest(request: HttpRequest, study: Study, interest_id: int) -> HttpResponseBase:
    found = _own(request, study, interest_id)
    today = timezone.localdate()
    if request.method == "POST":
        actions.forget_day(interest=found, day=today)
        return redirect("library:interest", study.slug, found.pk)
    if may(found.account, Permission.MARK_PAPERS, study):
        job, day = _make_today(study, found, today), queries.feed_day(found, today)
    else:
        job, day = None, queries.last_feed_day(found)
    items = queries.shown_items(day) if day is not None else []
    context = {"interest": found, "day": day, "items": items, "job": job, "n_papers": found.papers.count()}
    return render(request, "library/related/feed_interest.html", context)


def _make_today(study: Study, interest: Interest, today: date) -> Job | None:
    """Make today's lists where they are missing; the job that does so when the library is large."""
    if queries.feed_day(interest, today) is not None or not interest.papers.exists():
        return None
    account = interest.account
    if papers_of(study).count() <= PAPERS_AT_ONCE:
        actions.make_days(study=study, account=account, papers=indexed_papers(study), day=today)
        return None
    scope = study.job_scope
    asked = jobs_of(scope, make_feed)
    last = asked.filter(arguments__account_id=account.pk, arguments__day=today.isoformat()).first()
    if last is None or last.state in (Job.State.DONE, Job.State.CANCELLED):
        last = jobs.enqueue(
            make_feed,
            title="Make today's feed",
            scope=scope,
            asked_by=account.pk,
            study_id=study.pk,
            account_id=account.pk,
            day=today.isoformat(),
        )
    return last


@needs(Permission.MARK_PAPERS)
def feed_mark(request: HttpRequest, study: Study, interest_id: int, paper_id: int) -> HttpResponseBase:
    found = _own(request, study, interest_id)
    paper = get_object_or_404(Paper, study=study, pk=paper_id)
    if request.method == "POST":
        verdict = request.POST.get("verdict", "")
        actions.mark_in_feed(interest=found, paper=paper, verdict=verdict, now=timezone.now())
    return redirect("library:interest", study.slug, found.pk)


@needs(Permission.MARK_PAPERS)
def delete_interest(request: HttpRequest, study: Study, interest_id: int) -> HttpResponseBase:
    found = _own(request, study, interest_id)
    if request.method == "POST":
        actions.delete_interest(interest=found)
        messages.success(request, "The interest is deleted; your marks stay.")
        return redirect("library:feed", study.slug)
    return render(request, "library/related/feed_delete.html", {"interest": found})


@needs(Permission.MARK_PAPERS)
def interests_of_paper(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """Which of one's interests a paper belongs to."""
    paper = get_object_or_404(Paper, study=study, pk=paper_id)
    account = account_of(request)
    if request.method == "POST":
        chosen = {int(value) for value in request.POST.getlist("interest") if value.isdecimal()}
        actions.choose_interests(paper=paper, account=account, interests=chosen)
        messages.success(request, "Your interests are changed.")
        return redirect("library:paper", study.slug, paper.pk)
    with_it = queries.interests_with(paper, account)
    choices = [(each, each.pk in with_it) for each in queries.interests_of(study, account)]
    return render(request, "library/related/feed_choose.html", {"paper": paper, "choices": choices})


def _own(request: HttpRequest, study: Study, interest_id: int) -> Interest:
    own = queries.interests_of(study, account_of(request))
    return get_object_or_404(own.select_related("account"), pk=interest_id)
