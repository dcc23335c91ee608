"""The list of papers, searched and sorted, and searches kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString

from plait.library.full_text import queries as full_text_queries
from plait.library.papers import queries as papers_queries
from plait.library.papers.citing import reference_file
from plait.library.papers.models import Paper
from plait.library.search import actions, queries
from plait.library.search.large_index import see_to_index
from plait.library.search.large_search import FoundPapers
from plait.library.search.models import SavedSearch, SearchLog
from plait.methods.coding.passages import Wanted
from plait.pages.listing import Column, Listing, answer_listing
from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, account_of, needs
from plait.study.models import Study


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study, shelf: str = "all") -> HttpResponseBase:
    if shelf not in papers_queries.SHELVES:
        raise Http404("There is no such shelf.")
    account = account_of(request)
    search = _searched(request, study, shelf)
    listing = Listing(
        rows=search.papers,
        columns=_columns(study, search),
        search=(),
        name="papers",
        empty=EMPTY[shelf],
        prepare=search.find_passages,
        tools="library/search/tools.html",
    )
    counts = papers_queries.shelf_counts(study, account, search.n_all)
    see_to_index(study, counts["all"])
    shelves = [(name, label, counts[name]) for name, label in papers_queries.SHELVES.items()]
    context = {
        "shelf": shelf,
        "shelf_label": papers_queries.SHELVES[shelf],
        "shelves": shelves,
        "counts": counts,
        "institution": full_text_queries.institution_of(study),
        "search": search,
    }
    return answer_listing(request, "library/search/home.html", listing, context)


@dataclass(slots=True)
class ShownSearch:
    """A search as the list of papers shows it: what was found, or why it could not be read."""

    query: str
    papers: QuerySet[Paper] | FoundPapers
    wanted: tuple[Wanted, ...] = ()
    problems: tuple[Problem, ...] = ()
    n_all: int | None = None
    may_be_ranked: bool = False
    by_relevance: bool = False
    passages: dict[int, SafeString] = field(default_factory=dict)

    def find_passages(self, papers: Sequence[Paper]) -> None:
        self.passages = queries.passages(papers, self.wanted)


def _searched(request: HttpRequest, study: Study, shelf: str) -> ShownSearch:
    account = account_of(request)
    query = request.GET.get("q", "").strip()[:200]
    try:
        found = queries.search_papers(study, query, account, shelf)
    except InputRejected as rejected:
        return ShownSearch(query, Paper.objects.none(), problems=rejected.problems)
    if query and not {"page", "sort", "export"} & set(request.GET):
        actions.log_search(
            study=study,
            account=account,
            query=query,
            filters={"shelf": shelf},
            n_hits=found.papers.count(),
            now=timezone.now(),
        )
    by_relevance = found.by_relevance and not request.GET.get("sort")
    return ShownSearch(query, found.papers, found.wanted, (), found.n_all, found.by_relevance, by_relevance)


EMPTY = {
    "all": "No paper yet. Import a reference file, or add a paper by hand.",
    "saved": "You have saved no paper yet. Open a paper and choose Save.",
    "liked": "You have liked no paper yet. Open a paper and choose Like.",
    "disliked": "You have disliked no paper.",
    "not-disliked": "No paper yet that you have not disliked.",
}


def _columns(study: Study, search: ShownSearch) -> tuple[Column, ...]:
    def address(paper: Paper) -> str:
        return reverse("library:paper", args=[study.slug, paper.pk])

    found_at = Column("passage", "Where it was found", lambda paper: search.passages.get(paper.pk, ""), in_export=False)
    return (
        Column("title", "Title", lambda paper: paper.title or "Without title", sort="title", link=address),
        Column("authors", "Authors", _first_authors, sort="authors_line"),
        Column("year", "Year", lambda paper: paper.year, sort="year", number=True),
        Column("journal", "Journal", lambda paper: paper.journal, sort="journal"),
        Column("mark", "Your mark", _mark_in_words),
        *((found_at,) if search.wanted else ()),
        Column("all_authors", "All authors", lambda paper: paper.authors_line, on_page=False),
        Column("volume", "Volume", lambda paper: paper.volume, on_page=False),
        Column("issue", "Issue", lambda paper: paper.issue, on_page=False),
        Column("pages", "Pages", lambda paper: paper.pages, on_page=False),
        Column("doi", "DOI", lambda paper: paper.doi, on_page=False),
        Column("pmid", "PMID", lambda paper: paper.pmid, on_page=False),
        Column("pmcid", "PMCID", lambda paper: paper.pmcid, on_page=False),
        Column("keywords", "Keywords", lambda paper: "; ".join(paper.keywords), on_page=False),
    )


def _first_authors(paper: Paper) -> str:
    names = [family for family, _ in paper.authors[:3]]
    return ", ".join(names) + (" et al." if len(paper.authors) > len(names) else "")


def _mark_in_words(paper: Any) -> str:
    words = [{"like": "liked", "dislike": "disliked"}.get(paper.verdict, ""), "saved" if paper.saved_at else ""]
    return ", ".join(word for word in words if word)


@needs(Permission.SEE_STUDY)
def export(request: HttpRequest, study: Study, shelf: str, suffix: str) -> HttpResponseBase:
    if shelf not in papers_queries.SHELVES:
        raise Http404("There is no such shelf.")
    papers = papers_queries.paper_records(papers_queries.shelf(study, account_of(request), shelf))
    return reference_file(papers, stem=f"papers-{shelf}", suffix=suffix)


@needs(Permission.MARK_PAPERS, is_read=True)
def searches(request: HttpRequest, study: Study) -> HttpResponseBase:
    """What one searched for; posted with forget=all or forget=<id>, it is deleted."""
    account = account_of(request)
    if request.method == "POST":
        chosen = request.POST.get("forget", "")
        if chosen == "all" or chosen.isdecimal():
            search_id = None if chosen == "all" else int(chosen)
            n = actions.forget_searches(study=study, account=account, search_id=search_id)
            messages.success(request, f"{n} search{'' if n == 1 else 'es'} deleted.")
        return redirect("library:searches", study.slug)
    listing = Listing(
        rows=queries.searches_of(study, account),
        columns=(
            Column("query", "Search", lambda search: search.query, sort="query", link=_again(study)),
            Column("n_hits", "Papers found", lambda search: search.n_hits, sort="n_hits", number=True),
            Column("at", "When", lambda search: timezone.localtime(search.at).strftime("%Y-%m-%d %H:%M"), sort="at"),
        ),
        search=("query",),
        name="searches",
        empty="You have searched for nothing yet, or deleted it all.",
    )
    saved = [(search, _again(study)(search)) for search in queries.saved_searches_of(study, account)]
    n_searches = queries.searches_of(study, account).count()
    return answer_listing(request, "library/search/searches.html", listing, {"saved": saved, "n_searches": n_searches})


def _again(study: Study) -> Callable[[SearchLog | SavedSearch], str]:
    def address(search: SearchLog | SavedSearch) -> str:
        shelf = str(search.filters.get("shelf", "all"))
        at = reverse("library:shelf", args=[study.slug, shelf if shelf in papers_queries.SHELVES else "all"])
        return f"{at}?{urlencode({'q': search.query})}"

    return address


@needs(Permission.MARK_PAPERS)
def save_search(request: HttpRequest, study: Study) -> HttpResponseBase:
    shelf = request.POST.get("shelf", request.GET.get("shelf", "all"))
    query = request.POST.get("query", request.GET.get("q", ""))
    if request.method == "POST":
        actions.save_search(
            study=study,
            account=account_of(request),
            name=request.POST.get("name", ""),
            query=query,
            filters={"shelf": shelf if shelf in papers_queries.SHELVES else "all"},
            now=timezone.now(),
        )
        messages.success(request, "The search is saved.")
        return redirect("library:searches", study.slug)
    return render(request, "library/search/save.html", {"query": query, "in_shelf": shelf})


@needs(Permission.MARK_PAPERS)
def delete_saved_search(request: HttpRequest, study: Study, search_id: int) -> HttpResponseBase:
    saved = get_object_or_404(queries.saved_searches_of(study, account_of(request)), pk=search_id)
    if request.method == "POST":
        actions.delete_saved_search(saved=saved)
        messages.success(request, "The saved search is deleted.")
    return redirect("library:searches", study.slug)
