"""The page on which a paper is deleted."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from plait.library import removal_actions as actions
from plait.library import removal_queries as queries
from plait.library.models import Paper
from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, needs
from plait.study.models import Study


@needs(Permission.EDIT_LIBRARY)
def delete(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """What goes with the paper; then, sent, the deletion, or everything that keeps it."""
    paper = get_object_or_404(Paper.objects.select_related("study"), study=study, pk=paper_id)
    problems: tuple[Problem, ...] = ()
    if request.method == "POST":
        try:
            actions.delete_paper(paper=paper)
        except InputRejected as rejected:
            problems = rejected.problems
        else:
            messages.success(request, "The paper is deleted.")
            return redirect("library:home", study.slug)
    context = {"paper": paper, "going": queries.going_with(paper), "problems": problems}
    return render(request, "library/removal_paper.html", context, status=422 if problems else 200)
