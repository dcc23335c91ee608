"""Pages about full text: the institution, asking providers, uploaded PDFs."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.text import slugify

from plait import jobs
from plait.jobs.queries import jobs_of
from plait.library.full_text import actions, queries
from plait.library.full_text.forms import HoldingsForm, PdfForm, WaysInForm
from plait.library.full_text.models import FullText, ProviderSwitch
from plait.library.full_text.queries import institution_of
from plait.library.full_text.tasks import ask_providers, read_holdings, read_pdf
from plait.library.papers.models import Paper
from plait.library.papers.queries import folders_seen_by, papers_of
from plait.media.ranges import stored_file
from plait.pages.problems import show_problems
from plait.pages.words import in_words
from plait.records.problem import InputRejected
from plait.records.said import say
from plait.study.access import Permission, account_of, needs
from plait.study.actions import store_upload
from plait.study.models import Study

PURPOSE = "holdings"
FIELDS = (
    "name",
    "resolver_base",
    "proxy_prefix",
    "openathens_organisation",
    "libkey_library",
    "contact_email",
)


@needs(Permission.EDIT_STUDY, is_read=True)
def institution(request: HttpRequest, study: Study) -> HttpResponseBase:
    found = institution_of(study)
    initial = {name: getattr(found, name) for name in FIELDS} if found else None
    form = WaysInForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.set_ways_in(study=study, **form.cleaned_data)
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "Links to full text now go through this institution.")
            return redirect("library:institution", study.slug)
    context = {
        "form": form,
        "institution": found,
        "n_holdings": queries.n_holdings(found),
        "holdings_form": HoldingsForm(),
        "switches": queries.switches_of(study, now=timezone.now()),
        "last_reading": jobs_of(study.job_scope, read_holdings).first(),
    }
    return render(request, "library/full_text/institution.html", context)


@needs(Permission.EDIT_STUDY)
def holdings(request: HttpRequest, study: Study) -> HttpResponseBase:
    """Take a KBART file, or forget what is known of the holdings."""
    found = institution_of(study)
    form = HoldingsForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or found is None:
        return redirect("library:institution", study.slug)
    if "forget" in request.POST:
        n_titles = actions.forget_holdings(institution=found)
        messages.success(request, in_words(say("{n} journal forgotten.", "{n} journals forgotten.", n=n_titles)))
    elif form.is_valid():
        stored = store_upload(study=study, purpose=PURPOSE, file=form.cleaned_data["file"])
        job = jobs.enqueue(
            read_holdings,
            title=f"Read the holdings in {stored.name[:120]}",
            scope=study.job_scope,
            asked_by=account_of(request).pk,
            institution_id=found.pk,
            upload_id=stored.pk,
        )
        return redirect("library:full_text_job", study.slug, job.pk)
    else:
        messages.error(request, "Choose a KBART file first.")
    return redirect("library:institution", study.slug)


@needs(Permission.EDIT_STUDY)
def switch(request: HttpRequest, study: Study, provider: str) -> HttpResponseBase:
    """Switch a provider on or off."""
    if request.method == "POST" and request.POST.get("switch") == "on":
        given = {name: request.POST.get(name, "").strip() for name in ("base", "key")}
        actions.switch_on(study=study, provider=provider, account=account_of(request), now=timezone.now(), **given)
        messages.success(request, f"{ProviderSwitch.Provider(provider).label} may be asked now.")
    elif request.method == "POST" and request.POST.get("switch") == "off":
        actions.switch_off(study=study, provider=provider)
        messages.success(request, "It is not asked any more; what it said is kept.")
    return redirect("library:institution", study.slug)


@needs(Permission.EDIT_LIBRARY)
def ask_about_paper(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    paper = get_object_or_404(papers_of(study), pk=paper_id)
    if request.method != "POST":
        return redirect("library:paper", study.slug, paper.pk)
    return _ask(request, study, [paper.pk], f"Ask where “{paper.title[:80]}” can be read")


@needs(Permission.EDIT_LIBRARY)
def ask_about_folder(request: HttpRequest, study: Study, folder_id: int) -> HttpResponseBase:
    folder = get_object_or_404(folders_seen_by(study, account_of(request)), pk=folder_id)
    if request.method != "POST":
        return redirect("library:folder", study.slug, folder.pk)
    ids = list(folder.papers.order_by("pk").values_list("pk", flat=True))
    title = say("Ask where {n} paper can be read", "Ask where {n} papers can be read", n=len(ids))
    return _ask(request, study, ids, title)


def _ask(request: HttpRequest, study: Study, ids: list[int], title: str) -> HttpResponseBase:
    if not ProviderSwitch.objects.filter(study=study).exists():
        messages.error(request, "Nobody was asked: no provider is switched on.")
        return redirect("library:home", study.slug)
    job = jobs.enqueue(
        ask_providers,
        title=title,
        scope=study.job_scope,
        asked_by=account_of(request).pk,
        max_seconds=6 * 3600,
        once=True,
        study_id=study.pk,
        paper_ids=ids,
    )
    return redirect("library:full_text_job", study.slug, job.pk)


@needs(Permission.SEE_STUDY)
def job(request: HttpRequest, study: Study, job_id: int) -> HttpResponseBase:
    """How far a job about full text is."""
    found = get_object_or_404(jobs_of(study.job_scope, ask_providers, read_holdings, read_pdf), pk=job_id)
    fragment = "HX-Request" in request.headers
    context = {"job": found, "kind": found.kind.rpartition(".")[2]}
    return render(request, "library/full_text/job_state.html" if fragment else "library/full_text/job.html", context)


@needs(Permission.EDIT_LIBRARY)
def upload_pdf(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    paper = get_object_or_404(Paper, study=study, pk=paper_id)
    form = PdfForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        kept = actions.keep_pdf(paper=paper, file=form.cleaned_data["file"], now=timezone.now())
        _read(request, study, kept)
        messages.success(request, "The PDF is kept; its text is being read.")
        return redirect("library:pdf", study.slug, kept.pk)
    if request.method == "POST":
        messages.error(request, "Choose a PDF that is not empty.")
    return redirect("library:paper", study.slug, paper.pk)


def _read(request: HttpRequest, study: Study, kept: FullText) -> None:
    jobs.enqueue(
        read_pdf,
        title=f"Read the text of {kept.name[:120]}",
        scope=study.job_scope,
        asked_by=account_of(request).pk,
        max_attempts=2,
        max_seconds=600,
        full_text_id=kept.pk,
    )


@needs(Permission.SEE_STUDY)
def pdf(request: HttpRequest, study: Study, full_text_id: int) -> HttpResponseBase:
    """A PDF's text page by page, one page at a time; with ?q= the pages that hold the words."""
    kept = get_object_or_404(FullText.objects.select_related("paper"), paper__study=study, pk=full_text_id)
    n_pages = len(kept.pages)
    asked = request.GET.get("page", "1")
    number = min(max(int(asked), 1), max(n_pages, 1)) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
    words = request.GET.get("q", "")[:200]
    reading = jobs_of(study.job_scope, read_pdf).filter(arguments__full_text_id=kept.pk).first()
    context = {
        "kept": kept,
        "paper": kept.paper,
        "n_pages": n_pages,
        "n_with_text": sum(bool(page) for page in kept.pages),
        "number": number,
        "text": kept.pages[number - 1] if n_pages else "",
        "previous": number - 1,
        "next": number + 1 if number < n_pages else 0,
        "q": words,
        "hits": queries.page_hits([kept], words) if words.strip() else None,
        "job": None if n_pages else reading,
    }
    return render(request, "library/full_text/pdf.html", context)


@needs(Permission.EDIT_LIBRARY)
def change_pdf(request: HttpRequest, study: Study, full_text_id: int) -> HttpResponseBase:
    """Read a PDF's text again, or throw the PDF away."""
    kept = get_object_or_404(FullText.objects.select_related("paper"), paper__study=study, pk=full_text_id)
    paper = kept.paper
    if request.method == "POST" and "remove" in request.POST:
        actions.remove_pdf(full_text=kept)
        messages.success(request, "The PDF and its text are thrown away.")
        return redirect("library:paper", study.slug, paper.pk)
    if request.method == "POST":
        _read(request, study, kept)
        messages.success(request, "Its text is being read again.")
    return redirect("library:pdf", study.slug, kept.pk)


@needs(Permission.SEE_STUDY)
def pdf_file(request: HttpRequest, study: Study, full_text_id: int) -> HttpResponseBase:
    """The file itself, to be saved: what is in it was never checked."""
    kept = get_object_or_404(FullText, paper__study=study, pk=full_text_id)
    stem = slugify(kept.name.rpartition(".")[0]) or "paper"
    return stored_file(
        request,
        kept.file.open("rb"),
        size=kept.n_bytes,
        version=kept.sha256,
        content_type="application/pdf",
        name=f"{stem}.pdf",
    )


@needs(Permission.SEE_STUDY)
def search_pdfs(request: HttpRequest, study: Study) -> HttpResponseBase:
    """Words in all PDFs of the study."""
    words = request.GET.get("q", "")[:200]
    hits = (
        queries.page_hits(queries.texts_holding(study, words).iterator(chunk_size=20), words) if words.strip() else None
    )
    n_pdfs = FullText.objects.filter(paper__study=study).count()
    context = {"q": words, "hits": hits, "n_pdfs": n_pdfs, "most": queries.HITS_SHOWN}
    return render(request, "library/full_text/search.html", context)
