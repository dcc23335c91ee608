"""Pages of screening: reviews, the page one paper at a time, the result with its conflicts and its figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from plait import jobs
from plait.formats.documents.flow_svg import flow_svg
from plait.formats.tables.csv_table import Value, write_csv
from plait.library.papers.models import Paper
from plait.library.screening import actions, queries
from plait.library.screening.forms import ReviewForm
from plait.library.screening.models import Closing, Decision, Review, Screener
from plait.library.screening.tasks import refit
from plait.pages.files import file_answer
from plait.pages.problems import show_problems
from plait.pages.words import in_words
from plait.records.paper import AbstractSection
from plait.records.problem import InputRejected
from plait.records.said import say
from plait.study.access import Permission, account_of, needs
from plait.study.models import Study

CONFLICTS_A_PAGE = 25


def _review(study: Study, review_id: int) -> Review:
    return get_object_or_404(Review.objects.select_related("study"), study=study, pk=review_id)


@needs(Permission.SEE_STUDY)
def reviews(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(request, "library/screening/reviews.html", {"reviews": queries.reviews_of(study)})


@needs(Permission.EDIT_LIBRARY)
def new_review(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = ReviewForm(request.POST or None, study=study, account=account_of(request))
    if request.method == "POST" and form.is_valid():
        try:
            review = actions.create_review(study=study, **form.settings())
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "The review is set up. Read its rule once more, then start it.")
            return redirect("library:review", study.slug, review.pk)
    return render(request, "library/screening/new.html", {"form": form})


@needs(Permission.SEE_STUDY)
def review(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    account = account_of(request)
    seats = queries.seats_of(found)
    mine = queries.screener_of(found, account)
    context: dict[str, Any] = {
        "review": found,
        "n_papers": len(queries.paper_ids(found)),
        "rule": queries.rule_in_words(found),
        "n_random": queries.n_random(found),
        "seats": seats,
        "mine": mine,
        "n_free_seats": queries.n_free_seats(found),
        "empty_closings": [each for each in queries.closings_of(found) if each.screener is None],
        "is_ready": queries.is_ready_to_reveal(found),
    }
    if found.revealed_at:
        context |= _result(found)
    return render(request, "library/screening/review.html", context)


def _result(found: Review) -> dict[str, Any]:
    outcomes = queries.outcomes_of(found)
    kappa, why_not = queries.kappa_of(found, outcomes)
    result: dict[str, Any] = {
        "kappa": kappa,
        "why_no_kappa": why_not,
        "n_open": sum(outcome.is_open for outcome in outcomes),
        "n_conflicts": sum(outcome.is_conflict for outcome in outcomes),
        "of_one": [outcome for outcome in outcomes if outcome.by_one],
        "n_included": sum(outcome.verdict == Decision.Verdict.INCLUDE for outcome in outcomes),
    }
    try:
        flow = queries.flow_of(found, outcomes)
    except InputRejected as rejected:
        result["flow_problems"] = rejected.problems
    else:
        result["steps"] = queries.flow_steps(found, flow)
    return result


@needs(Permission.EDIT_LIBRARY)
def start(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if request.method == "POST":
        actions.start_review(review=found, now=timezone.now())
        messages.success(request, "The review is started: papers and rule stand.")
    return redirect("library:review", study.slug, found.pk)


@needs(Permission.EDIT_LIBRARY)
def delete(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if request.method != "POST":
        return redirect("library:review", study.slug, found.pk)
    actions.delete_review(review=found)
    messages.success(request, "The review is deleted. Its papers stay in the library.")
    return redirect("library:reviews", study.slug)


@needs(Permission.MARK_PAPERS)
def screen(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if found.revealed_at:
        return redirect("library:review", study.slug, found.pk)
    if request.method == "POST":
        joined = actions.join_review(review=found, account=account_of(request), now=timezone.now())
        if "verdict" in request.POST:
            _decide(request, study, joined)
        return redirect("library:screen", study.slug, found.pk)
    screener = queries.screener_of(found, account_of(request))
    if screener is None:
        return redirect("library:review", study.slug, found.pk)
    screener.review = found
    made = queries.decisions_made(screener)
    ids = queries.papers_of_seat(screener)
    paper_id = None if screener.done_at else queries.next_paper_id(screener, made, ids)
    paper = Paper.objects.filter(pk=paper_id).first() if paper_id else None
    context = {
        "review": found,
        "screener": screener,
        "progress": queries.progress_of(screener, made, ids),
        "paper": paper,
        "abstract": [AbstractSection(label, text) for label, text in paper.abstract] if paper else [],
        "rule": queries.rule_in_words(found),
        "closing": Closing.objects.filter(screener=screener).first(),
        "last_id": made[-1].paper_id if made else None,
    }
    return render(request, "library/screening/screen.html", context)


def _decide(request: HttpRequest, study: Study, screener: Screener) -> None:
    actions.decide(
        screener=screener,
        paper_id=_number(request.POST.get("paper", "")) or 0,
        verdict=request.POST.get("verdict", ""),
        reason=request.POST.get("reason", ""),
        now=timezone.now(),
    )
    if actions.ask_for_order(screener=screener):
        jobs.enqueue(
            refit,
            title=f"Order the papers of {screener.review.title}"[:200],
            scope=study.job_scope,
            asked_by=screener.account_id,
            screener_id=screener.pk,
        )


def _number(given: str) -> int | None:
    return int(given) if given.isdecimal() and len(given) < 15 else None


@needs(Permission.MARK_PAPERS)
def undo(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if request.method == "POST":
        screener = get_object_or_404(Screener, review=found, account=account_of(request))
        actions.undo_decision(screener=screener, paper_id=_number(request.POST.get("paper", "")))
        messages.success(request, "Your last verdict is taken back; here is the paper again.")
    return redirect("library:screen", study.slug, found.pk)


@needs(Permission.MANAGE_MEMBERS)
def close(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    """End a screening that will not be finished, or a seat that nobody takes."""
    found = _review(study, review_id)
    if request.method != "POST":
        return redirect("library:review", study.slug, found.pk)
    number = _number(request.POST.get("seat", ""))
    screener = (
        get_object_or_404(Screener.objects.select_related("account"), review=found, pk=number) if number else None
    )
    handed_on = request.POST.get("rest") == "hand on"
    actions.close_seat(
        review=found,
        screener=screener,
        reason=request.POST.get("reason", ""),
        handed_on=handed_on,
        account=account_of(request),
        now=timezone.now(),
    )
    who = screener.account if screener else "The empty seat"
    said = f"The rest of {who} waits for another screener." if handed_on else f"{who}: closed, with the reason given."
    messages.success(request, said)
    return redirect("library:review", study.slug, found.pk)


@needs(Permission.MANAGE_MEMBERS)
def reopen(request: HttpRequest, study: Study, review_id: int, closing_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    closing = get_object_or_404(Closing.objects.select_related("screener__account"), review=found, pk=closing_id)
    if request.method == "POST":
        actions.reopen_seat(closing=closing)
        messages.success(request, "It is open again.")
    return redirect("library:review", study.slug, found.pk)


@needs(Permission.EDIT_LIBRARY)
def reveal(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if request.method == "POST":
        actions.reveal_review(review=found, now=timezone.now())
        messages.success(request, "Everybody's verdicts are shown now, and stand.")
    return redirect("library:review", study.slug, found.pk)


@needs(Permission.SEE_STUDY)
def conflicts(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if not found.revealed_at:
        return redirect("library:review", study.slug, found.pk)
    listed = [outcome for outcome in queries.outcomes_of(found) if outcome.is_conflict]
    listed.sort(key=lambda outcome: not outcome.is_open)
    page = Paginator(listed, CONFLICTS_A_PAGE).get_page(request.GET.get("page"))
    context = {"review": found, "page": page, "n": len(listed), "n_open": sum(each.is_open for each in listed)}
    return render(request, "library/screening/conflicts.html", context)


@needs(Permission.EDIT_LIBRARY)
def settle(request: HttpRequest, study: Study, review_id: int, paper_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if request.method == "POST":
        actions.settle(
            review=found,
            paper_id=paper_id,
            verdict=request.POST.get("verdict", ""),
            reason=request.POST.get("reason", ""),
            account=account_of(request),
            now=timezone.now(),
        )
        messages.success(request, "The conflict is settled; both opinions stay on record.")
    return redirect("library:conflicts", study.slug, found.pk)


@needs(Permission.EDIT_LIBRARY)
def collect(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    found = _review(study, review_id)
    if request.method == "POST":
        folder = actions.collect_included(review=found, account=account_of(request))
        n_papers = folder.papers.count()
        told = say(
            "{n} paper is in the study's folder “{name}”.",
            "{n} papers are in the study's folder “{name}”.",
            n=n_papers,
            name=folder.name,
        )
        messages.success(request, in_words(told))
    return redirect("library:review", study.slug, found.pk)


@needs(Permission.SEE_STUDY)
def decisions(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    """Every decision as CSV; before the reveal the visitor's own."""
    found = _review(study, review_id)
    settled = {each.paper_id: each for each in found.settlements.all()} if found.revealed_at else {}
    rows = queries.decision_rows(found, account_of(request)).iterator(chunk_size=2000)

    def cells() -> Iterator[list[Value]]:
        for row in rows:
            paper, ending = row.paper, settled.get(row.paper_id)
            decision: list[Value] = [str(row.account), row.place, row.verdict, row.reason, row.decided_at.isoformat()]
            end = [ending.verdict, ending.reason] if ending else ["", ""]
            yield [row.paper_id, paper.title, paper.doi, paper.pmid, *decision, *end]

    header = ["paper", "title", "doi", "pmid", "screener", "place", "verdict", "reason", "decided_at"]
    content = write_csv([*header, "settled_as", "settled_because"], cells())
    return file_answer(content, stem=f"{found.title[:60]}-decisions", suffix="csv")


@needs(Permission.SEE_STUDY)
def figure(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    """The flow figure as an SVG file."""
    found = _review(study, review_id)
    if not found.revealed_at:
        return redirect("library:review", study.slug, found.pk)
    steps = queries.flow_steps(found, queries.flow_of(found, queries.outcomes_of(found)))
    response = HttpResponse(flow_svg(f"Flow of {found.title}", steps), content_type="image/svg+xml")
    response["Content-Disposition"] = 'attachment; filename="flow.svg"'
    return response
