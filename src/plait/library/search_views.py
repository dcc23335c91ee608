"""Pages of one's own searches."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.library import search_actions, search_queries
from plait.library.models import SavedSearch, SearchLog
from plait.library.queries import SHELVES
from plait.pages.listing import Column, Listing, answer_listing
from plait.study.access import Permission, account_of, needs
from plait.study.models import Study


@needs(Permission.MARK_PAPERS)
def searches(request: HttpRequest, study: Study) -> HttpResponseBase:
    """What one searched for; posted with forget=all or forget=<id>, it is deleted."""
    account = account_of(request)
    if request.method == "POST":
        chosen = request.POST.get("forget", "")
        if chosen == "all" or chosen.isdecimal():
            search_id = None if chosen == "all" else int(chosen)
            n = search_actions.forget_searches(study=study, account=account, search_id=search_id)
            messages.success(request, f"{n} search{'' if n == 1 else 'es'} deleted.")
        return redirect("library:searches", study.slug)
    listing = Listing(
        rows=search_queries.searches_of(study, account),
        columns=(
            Column("query", "Search", lambda search: search.query, sort="query", link=_again(study)),
            Column("n_hits", "Papers found", lambda search: search.n_hits, sort="n_hits", number=True),
            Column("at", "When", lambda search: timezone.localtime(search.at).strftime("%Y-%m-%d %H:%M"), sort="at"),
        ),
        search=("query",),
        name="searches",
        empty="You have searched for nothing yet, or deleted it all.",
    )
    saved = [(search, _again(study)(search)) for search in search_queries.saved_searches_of(study, account)]
    n_searches = search_queries.searches_of(study, account).count()
    return answer_listing(request, "library/searches.html", listing, {"saved": saved, "n_searches": n_searches})


def _again(study: Study) -> Callable[[SearchLog | SavedSearch], str]:
    def address(search: SearchLog | SavedSearch) -> str:
        shelf = str(search.filters.get("shelf", "all"))
        at = reverse("library:shelf", args=[study.slug, shelf if shelf in SHELVES else "all"])
        return f"{at}?{urlencode({'q': search.query})}"

    return address


@needs(Permission.MARK_PAPERS)
def save_search(request: HttpRequest, study: Study) -> HttpResponseBase:
    shelf = request.POST.get("shelf", request.GET.get("shelf", "all"))
    query = request.POST.get("query", request.GET.get("q", ""))
    if request.method == "POST":
        search_actions.save_search(
            study=study,
            account=account_of(request),
            name=request.POST.get("name", ""),
            query=query,
            filters={"shelf": shelf if shelf in SHELVES else "all"},
            now=timezone.now(),
        )
        messages.success(request, "The search is saved.")
        return redirect("library:searches", study.slug)
    return render(request, "library/save_search.html", {"query": query, "in_shelf": shelf})


@needs(Permission.MARK_PAPERS)
def delete_saved_search(request: HttpRequest, study: Study, search_id: int) -> HttpResponseBase:
    saved = get_object_or_404(search_queries.saved_searches_of(study, account_of(request)), pk=search_id)
    if request.method == "POST":
        search_actions.delete_saved_search(saved=saved)
        messages.success(request, "The saved search is deleted.")
    return redirect("library:searches", study.slug)
