"""The page on which a paper is deleted."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from plait.library import removal_actions as actions
from plait.library import removal_queries as queries
from plait.library.models import Paper
from plait.study.access import Permission, needs
from plait.study.models import Study


@needs(Permission.EDIT_LIBRARY)
def delete(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """What goes with the paper, or everything that keeps it; then, sent, the deletion."""
    paper = get_object_or_404(Paper.objects.select_related("study"), study=study, pk=paper_id)
    if request.method == "POST":
        actions.delete_paper(paper=paper)
        messages.success(request, "The paper is deleted.")
        return redirect("library:home", study.slug)
    context = {"paper": paper, "going": queries.going_with(paper), "problems": list(queries.keeping(paper))}
    return render(request, "library/removal_paper.html", context)
