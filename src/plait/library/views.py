"""Pages of the paper library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString

from plait import jobs
from plait.formats.references.any_format import LARGEST_FILE, read_references, stream_references
from plait.formats.references.citation_text import citation_text
from plait.formats.references.parts.file_text import OpenFile
from plait.jobs.queries import jobs_of
from plait.library import (
    actions,
    full_text_queries,
    neighbour_queries,
    page_queries,
    queries,
    search_actions,
    search_queries,
)
from plait.library.citing import reference_file
from plait.library.forms import PaperForm
from plait.library.full_text_forms import PdfForm
from plait.library.large_index import see_to_index
from plait.library.large_search import FoundPapers
from plait.library.learning_actions import note_opening
from plait.library.models import Paper, ProviderSwitch
from plait.library.tasks import BROKEN_SHOWN, ask_for_neighbours, import_upload, steps
from plait.methods.coding.passages import Wanted
from plait.methods.papers.full_text_links import context_object
from plait.methods.papers.notices import notices_of
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems, takes_files_up_to
from plait.records import paper as records
from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, account_of, needs
from plait.study.actions import discard_upload, store_upload
from plait.study.forms import UploadForm
from plait.study.models import Study, Upload

PURPOSE = "references"
IMPORTED_AT_ONCE = 5_000
# Reading a larger file takes longer than somebody waits for a page.
PREVIEWED_BYTES = 12_000_000
ROWS_SHOWN = 200
AUTHORS_SHOWN = 20


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study, shelf: str = "all") -> HttpResponseBase:
    if shelf not in queries.SHELVES:
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
        tools="library/search_tools.html",
    )
    counts = queries.shelf_counts(study, account, search.n_all)
    see_to_index(study, counts["all"])
    shelves = [(name, label, counts[name]) for name, label in queries.SHELVES.items()]
    context = {
        "shelf": shelf,
        "shelf_label": queries.SHELVES[shelf],
        "shelves": shelves,
        "counts": counts,
        "institution": queries.institution_of(study),
        "search": search,
    }
    return answer_listing(request, "library/home.html", listing, context)


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
        self.passages = search_queries.passages(papers, self.wanted)


def _searched(request: HttpRequest, study: Study, shelf: str) -> ShownSearch:
    account = account_of(request)
    query = request.GET.get("q", "").strip()[:200]
    try:
        found = search_queries.search_papers(study, query, account, shelf)
    except InputRejected as rejected:
        return ShownSearch(query, Paper.objects.none(), problems=rejected.problems)
    if query and not {"page", "sort", "export"} & set(request.GET):
        search_actions.log_search(
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

    found_at = Column("passage", "Where it was found", lambda paper: search.passages.get(paper.pk, ""))
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
    if shelf not in queries.SHELVES:
        raise Http404("There is no such shelf.")
    papers = [queries.paper_record(paper) for paper in queries.shelf(study, account_of(request), shelf)]
    return reference_file(papers, stem=f"papers-{shelf}", suffix=suffix)


@needs(Permission.SEE_STUDY)
def paper(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.papers_of(study), pk=paper_id)
    if "Plait-Keep" not in request.headers:  # a phone fetches what it keeps; nobody reads it then
        note_opening(paper=found, account=account_of(request), now=timezone.now())
    record = queries.paper_record(found)
    near = neighbour_queries.stored_neighbours(found) or neighbour_queries.found_neighbours(found, at_once=True)
    context = {
        "paper": found,
        "authors": record.authors[:AUTHORS_SHOWN],
        "further_authors": record.authors[AUTHORS_SHOWN:],
        "abstract": record.abstract,
        "citation": citation_text(record),
        **_beside(request, study, found, record),
        "mark": queries.mark_of(found, account_of(request)),
        "related": near,
    }
    return render(request, "library/paper.html", context)


def _beside(request: HttpRequest, study: Study, found: Paper, record: records.Paper) -> dict[str, Any]:
    """What stands on a paper's page beside the record: ways to the text, notices, labels, folders, comments."""
    account = account_of(request)
    state = full_text_queries.full_text_state(
        found, today=timezone.localdate(), own_copy=lambda pdf: reverse("library:pdf", args=[study.slug, pdf.pk])
    )
    said = [notice.words for notice in notices_of(record)]
    on = ProviderSwitch.objects.filter(study=study).order_by("provider")
    return {
        "notices": [*notices_of(record), *(notice for notice in state.notices if notice.words not in said)],
        "full_text": state,
        "may_ask": [switch.get_provider_display() for switch in on],
        "pdf_form": PdfForm(),
        "coins": context_object(record),
        "address": request.build_absolute_uri(reverse("library:paper", args=[study.slug, found.pk])),
        "labels": page_queries.labels_on(found),
        "known_labels": page_queries.known_labels(study),
        "folder_places": page_queries.folder_places(found, account),
        "comments": page_queries.comments_on(found),
    }


@needs(Permission.SEE_STUDY)
def related(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.papers_of(study), pk=paper_id)
    near = neighbour_queries.stored_neighbours(found) or neighbour_queries.found_neighbours(found)
    context = {"paper": found, "related": near}
    fragment = "HX-Request" in request.headers
    return render(request, "library/related_list.html" if fragment else "library/related.html", context)


@needs(Permission.MARK_PAPERS)
def mark(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    found = get_object_or_404(Paper, study=study, pk=paper_id)
    if request.method != "POST":
        return redirect("library:paper", study.slug, found.pk)
    verdict, saved = request.POST.get("verdict"), request.POST.get("saved")
    changed = actions.mark_paper(
        paper=found,
        account=account_of(request),
        verdict=verdict,
        saved=None if saved is None else saved == "yes",
        now=timezone.now(),
    )
    if "HX-Request" in request.headers:
        return render(request, "library/marks.html", {"paper": found, "mark": changed})
    return redirect("library:paper", study.slug, found.pk)


@needs(Permission.SEE_STUDY)
def cite(request: HttpRequest, study: Study, paper_id: int, suffix: str) -> HttpResponseBase:
    found = get_object_or_404(queries.papers_of(study), pk=paper_id)
    return reference_file([queries.paper_record(found)], stem=found.title[:60], suffix=suffix)


@needs(Permission.EDIT_LIBRARY)
def add(request: HttpRequest, study: Study) -> HttpResponseBase:
    # What another program shared stands in the address.
    form = PaperForm(request.POST or None, initial=request.GET.dict())
    if request.method == "POST" and form.is_valid():
        try:
            added = actions.add_paper(study=study, paper=form.record())
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            ask_for_neighbours(study)
            messages.success(request, "The paper is in the library.")
            return redirect("library:paper", study.slug, added.pk)
    return render(request, "library/add.html", {"form": form})


@takes_files_up_to(LARGEST_FILE)
@needs(Permission.EDIT_LIBRARY)
def upload(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        read = read_references if (file.size or 0) <= PREVIEWED_BYTES else None
        if read is None and file.size <= LARGEST_FILE:
            _beginning(file, name=file.name or "file")
        stored = store_upload(study=study, purpose=PURPOSE, file=file, read=read, most_bytes=LARGEST_FILE)
        return redirect("library:preview", study.slug, stored.pk)
    return render(request, "library/upload.html", {"form": form})


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first records of a large file. records: None when the format shows none before the whole file was read."""

    format: str
    records: records.ReferenceFile | None
    is_all: bool = False


def _beginning(file: OpenFile, *, name: str) -> Beginning:
    found = stream_references(file, name=name)
    if not found.begins_at_once:
        return Beginning(found.format, None)
    first = next(steps(found.records, file), [])
    is_all = next(found.records, None) is None
    return Beginning(found.format, records.ReferenceFile.gathered(found.format, first), is_all)


def _read(stored: Upload) -> records.ReferenceFile:
    with stored.file.open("rb") as file:
        return read_references(file.read(), name=stored.name)


@needs(Permission.EDIT_LIBRARY)
def preview(request: HttpRequest, study: Study, upload_id: int) -> HttpResponseBase:
    stored = get_object_or_404(Upload, study=study, purpose=PURPOSE, pk=upload_id)
    if request.method == "POST" and "discard" in request.POST:
        discard_upload(upload=stored)
        messages.success(request, "Nothing was imported; the file is thrown away.")
        return redirect("library:import", study.slug)
    if stored.n_bytes > PREVIEWED_BYTES:
        if request.method == "POST":
            return _import_by_job(request, study, stored, f"Import {stored.name}")
        with stored.file.open("rb") as file:
            beginning = _beginning(file, name=stored.name)
        return render(request, "library/large_file.html", {"upload": stored, "beginning": beginning})
    found = _read(stored)
    if request.method == "POST" and len(found.papers) > IMPORTED_AT_ONCE:
        return _import_by_job(request, study, stored, f"Import {len(found.papers)} papers")
    if request.method == "POST":
        counts = actions.import_references(study=study, file=found)
        ask_for_neighbours(study)
        discard_upload(upload=stored)
        messages.success(request, f"{counts.added} papers added; {counts.already_there} were there already.")
        return redirect("library:home", study.slug)
    return render(request, "library/preview.html", _preview(study, stored, found))


def _import_by_job(request: HttpRequest, study: Study, stored: Upload, title: str) -> HttpResponseBase:
    job = jobs.enqueue(
        import_upload,
        title=title,
        scope=study.job_scope,
        asked_by=account_of(request).pk,
        upload_id=stored.pk,
    )
    return redirect("library:import_job", study.slug, job.pk)


def _preview(study: Study, stored: Upload, found: records.ReferenceFile) -> dict[str, Any]:
    arrivals = queries.arrivals(study, found.papers)
    new = [arrival.paper for arrival in arrivals if not arrival.by]
    there = [arrival for arrival in arrivals if arrival.by]
    return {
        "upload": stored,
        "format": found.format,
        "n_read": len(found.papers),
        "n_new": len(new),
        "n_there": len(there),
        "n_broken": len(found.broken),
        "new": new[:10],
        "there": there[:ROWS_SHOWN],
        "broken": found.broken[:ROWS_SHOWN],
        "rows_shown": ROWS_SHOWN,
    }


@needs(Permission.EDIT_LIBRARY)
def import_job(request: HttpRequest, study: Study, job_id: int) -> HttpResponseBase:
    job = get_object_or_404(jobs_of(study.job_scope, import_upload), pk=job_id)
    if request.method == "POST" and "cancel" in request.POST:
        jobs.cancel(job)
        return redirect("library:import_job", study.slug, job.pk)
    left = Upload.objects.filter(study=study, purpose=PURPOSE, pk=job.arguments["upload_id"]).first()
    fragment = "HX-Request" in request.headers
    context = {"job": job, "left": left if job.is_over else None, "broken_shown": BROKEN_SHOWN}
    return render(request, "library/job_state.html" if fragment else "library/job.html", context)
