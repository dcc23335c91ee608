"""A paper's page with all that stands on it, and the pages of labels and folders."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.formats.references.citation_text import citation_text
from plait.library.full_text import queries as full_text_queries
from plait.library.full_text.forms import PdfForm
from plait.library.full_text.models import ProviderSwitch
from plait.library.full_text.queries import notices_told
from plait.library.learning.actions import note_opening
from plait.library.papers import actions, citing, queries
from plait.library.papers.forms import FolderForm, NewFolderForm, PaperForm
from plait.library.papers.models import Comment, Label, Paper
from plait.library.related import queries as related_queries
from plait.library.related.tasks import ask_for_neighbours
from plait.methods.papers.full_text_links import built_links, context_object
from plait.methods.papers.notices import Notice, notices_of
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records import paper as records
from plait.records.problem import InputRejected
from plait.study.access import Permission, account_of, by_link, may, needs, token_in
from plait.study.models import AccessLink, Study

AUTHORS_SHOWN = 20
# A style takes some 10 ms a paper.
PAPERS_CITED = 200


@needs(Permission.SEE_STUDY)
def paper(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.papers_of(study), pk=paper_id)
    if "Plait-Keep" not in request.headers:  # a phone fetches what it keeps; nobody reads it then
        note_opening(paper=found, account=account_of(request), now=timezone.now())
    record = queries.paper_record(found)
    near = related_queries.stored_neighbours(found) or related_queries.found_neighbours(found, at_once=True)
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
    return render(request, "library/papers/paper.html", context)


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
        "labels": queries.labels_on(found),
        "known_labels": queries.known_labels(study),
        "folder_places": queries.folder_places(found, account),
        "comments": queries.comments_on(found),
    }


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
        return render(request, "library/papers/marks.html", {"paper": found, "mark": changed})
    return redirect("library:paper", study.slug, found.pk)


@needs(Permission.SEE_STUDY)
def cite(request: HttpRequest, study: Study, paper_id: int, suffix: str) -> HttpResponseBase:
    found = get_object_or_404(queries.papers_of(study), pk=paper_id)
    return citing.reference_file([queries.paper_record(found)], stem=found.title[:60], suffix=suffix)


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
    return render(request, "library/papers/add.html", {"form": form})


PUBLIC_PAPERS = 500


def _back(study: Study, paper: Paper, part: str) -> HttpResponseBase:
    return redirect(reverse("library:paper", args=[study.slug, paper.pk]) + f"#{part}")


@needs(Permission.EDIT_LIBRARY)
def labels(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """Put a label on a paper, or take one off."""
    paper = get_object_or_404(Paper.objects.select_related("study"), study=study, pk=paper_id)
    if request.method == "POST" and request.POST.get("take_off", "").isdecimal():
        label = get_object_or_404(Label, study=study, pk=int(request.POST["take_off"][:18]))
        actions.take_label_off(paper=paper, label=label)
        messages.success(request, f"“{label.name}” is off the paper.")
    elif request.method == "POST":
        label = actions.put_label(paper=paper, name=request.POST.get("name", ""))
        messages.success(request, f"“{label.name}” is on the paper.")
    return _back(study, paper, "labels")


@needs(Permission.SEE_STUDY)
def all_labels(request: HttpRequest, study: Study) -> HttpResponseBase:
    return render(request, "library/papers/labels.html", {"labels": queries.labels_of(study)})


@needs(Permission.SEE_STUDY)
def label(request: HttpRequest, study: Study, label_id: int) -> HttpResponseBase:
    found = get_object_or_404(Label, study=study, pk=label_id)
    listing = _listing(study, queries.papers_labelled(found), "labelled-papers", "No paper bears this label.")
    return answer_listing(request, "library/papers/label.html", listing, {"label": found})


def _listing(study: Study, papers: object, name: str, empty: str) -> Listing:
    def address(paper: Paper) -> str:
        return reverse("library:paper", args=[study.slug, paper.pk])

    columns = (
        Column("title", "Title", lambda paper: paper.title or "Without title", sort="title", link=address),
        Column("authors", "Authors", lambda paper: paper.authors_line[:120], sort="authors_line"),
        Column("year", "Year", lambda paper: paper.year, sort="year", number=True),
        Column("journal", "Journal", lambda paper: paper.journal, sort="journal"),
        Column("doi", "DOI", lambda paper: paper.doi, on_page=False),
        Column("pmid", "PMID", lambda paper: paper.pmid, on_page=False),
    )
    search = ("title", "authors_line", "journal")
    return Listing(rows=papers, columns=columns, search=search, name=name, empty=empty)  # type: ignore[arg-type]


@needs(Permission.MARK_PAPERS, is_read=True)
def folders(request: HttpRequest, study: Study) -> HttpResponseBase:
    account = account_of(request)
    form = NewFolderForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = actions.make_folder(study=study, owner=account, name=form.cleaned_data["name"])
        except InputRejected as rejected:
            show_problems(form, rejected, otherwise="name")
        else:
            messages.success(request, f"The folder “{made.name}” is there; only you see it.")
            return redirect("library:folder", study.slug, made.pk)
    seen = list(queries.folders_seen_by(study, account))
    own = [folder for folder in seen if folder.owner_id == account.pk]
    others = [folder for folder in seen if folder.owner_id != account.pk]
    return render(request, "library/papers/folders.html", {"own": own, "others": others, "form": form})


@needs(Permission.MARK_PAPERS, is_read=True)
def folder(request: HttpRequest, study: Study, folder_id: int) -> HttpResponseBase:
    """A folder's papers; for its owner also what it is called and who sees it."""
    account = account_of(request)
    found = get_object_or_404(queries.folders_seen_by(study, account), pk=folder_id)
    is_own = found.owner_id == account.pk
    initial = {"name": found.name, "description": found.description, "visibility": found.visibility}
    form = FolderForm(request.POST or None, initial=initial)
    if request.method == "POST" and not is_own:
        raise Http404("Only its owner changes a folder.")
    if request.method == "POST" and form.is_valid():
        may_publish = may(account, Permission.EDIT_LIBRARY, study)
        try:
            actions.change_folder(folder=found, may_publish=may_publish, **form.cleaned_data)
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, "The folder is changed.")
            return redirect("library:folder", study.slug, found.pk)
    token = queries.public_token(found)
    link = request.build_absolute_uri(reverse("public_folder", args=[token])) if token else ""
    context = {
        "folder": found,
        "is_own": is_own,
        "form": form,
        "link": link,
        "may_ask": ProviderSwitch.objects.filter(study=study).exists(),
    }
    empty = "Nothing lies in it yet. Open a paper and put it in under “Folders”."
    listing = _listing(study, queries.papers_in(found), "folder", empty)
    return answer_listing(request, "library/papers/folder.html", listing, context)


@needs(Permission.MARK_PAPERS, is_read=True)
def folder_references(request: HttpRequest, study: Study, folder_id: int, suffix: str) -> HttpResponseBase:
    found = get_object_or_404(queries.folders_seen_by(study, account_of(request)), pk=folder_id)
    papers = queries.paper_records(queries.papers_in(found))
    return citing.reference_file(papers, stem=found.name[:60], suffix=suffix)


@needs(Permission.MARK_PAPERS)
def delete_folder(request: HttpRequest, study: Study, folder_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.own_folders(study, account_of(request)), pk=folder_id)
    if request.method != "POST":
        return redirect("library:folder", study.slug, found.pk)
    actions.delete_folder(folder=found)
    messages.success(request, f"The folder “{found.name}” is gone; its papers stay in the library.")
    return redirect("library:folders", study.slug)


@needs(Permission.MARK_PAPERS)
def place(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """Put a paper into one of one's own folders, take it out, or put it into a new one."""
    paper = get_object_or_404(Paper.objects.select_related("study"), study=study, pk=paper_id)
    account = account_of(request)
    if request.method == "POST":
        name = request.POST.get("new", "").strip()
        if name:
            found = actions.folder_named(study=study, owner=account, name=name)
        else:
            given = request.POST.get("folder", "")
            number = int(given) if given.isascii() and given.isdigit() and len(given) < 19 else 0
            found = get_object_or_404(queries.own_folders(study, account), pk=number)
        if request.POST.get("take_out"):
            actions.take_out_of_folder(folder=found, paper=paper)
        else:
            actions.put_into_folder(folder=found, paper=paper)
        messages.success(request, f"“{found.name}” is changed.")
    return _back(study, paper, "folders")


@needs(Permission.MARK_PAPERS)
def comments(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    paper = get_object_or_404(Paper.objects.select_related("study"), study=study, pk=paper_id)
    if request.method == "POST":
        text = request.POST.get("text", "")
        actions.write_comment(paper=paper, account=account_of(request), text=text, now=timezone.now())
        messages.success(request, "Everybody on the study can read it.")
    return _back(study, paper, "comments")


@needs(Permission.MARK_PAPERS)
def withdraw_comment(request: HttpRequest, study: Study, comment_id: int) -> HttpResponseBase:
    comments = Comment.objects.select_related("paper__study")
    comment = get_object_or_404(comments, paper__study=study, account=account_of(request), pk=comment_id)
    if request.method == "POST":
        actions.withdraw_comment(comment=comment, now=timezone.now())
        messages.success(request, "Your comment is withdrawn.")
    return _back(study, comment.paper, "comments")


@needs(Permission.SEE_STUDY)
def citation(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """A paper in any citation style; with ?q= the styles whose names hold the words."""
    paper = get_object_or_404(queries.papers_of(study), pk=paper_id)
    context = {"paper": paper, **_in_style(request, [queries.paper_record(paper)])}
    return render(request, "library/papers/citation.html", context)


@needs(Permission.MARK_PAPERS, is_read=True)
def folder_citations(request: HttpRequest, study: Study, folder_id: int) -> HttpResponseBase:
    """A folder's papers as a reference list in any citation style."""
    found = get_object_or_404(queries.folders_seen_by(study, account_of(request)), pk=folder_id)
    papers = [queries.paper_record(paper) for paper in queries.papers_in(found)[: PAPERS_CITED + 1]]
    context = {"folder": found, "most": PAPERS_CITED, "is_cut": len(papers) > PAPERS_CITED}
    return render(request, "library/papers/citation.html", context | _in_style(request, papers[:PAPERS_CITED]))


def _in_style(request: HttpRequest, papers: list[records.Paper]) -> dict[str, Any]:
    style = request.GET.get("style", citing.USUAL)[:200]
    words = request.GET.get("q", "")[:100]
    problem, given = "", citing.Cited([], [])
    try:
        given = citing.in_style(papers, style)
    except InputRejected as rejected:
        problem = str(rejected.problems[0])
    return {
        "style": style,
        "lines": given.lines,
        "in_text": given.in_text,
        "problem": problem,
        "often_used": citing.OFTEN_USED,
        "q": words,
        "found": citing.styles_like(words) if words.strip() else None,
        "n_styles": len(citing.style_names()),
    }


def _not_shared(request: HttpRequest, link: AccessLink | None) -> HttpResponseBase:
    """Of a link that is known it is told that the folder was shared; of the study and its people nothing."""
    status = 404 if link is None else 410
    return _unlisted(render(request, "library/papers/not_shared.html", {"link": link}, status=status))


@by_link(AccessLink.Purpose.FOLDER, refused=_not_shared)
def public_folder(request: HttpRequest, link: AccessLink) -> HttpResponseBase:
    """What its owner shows to everybody with the link; it says nothing about the study or its people."""
    found = queries.public_folder(link)
    if found is None:
        return _not_shared(request, link)
    rows = list(queries.papers_in(found)[:PUBLIC_PAPERS])
    told = notices_told(rows)
    papers = [_shown(paper, told.get(paper.pk, [])) for paper in rows]
    answer = render(
        request, "library/papers/public_folder.html", {"folder": found, "papers": papers, "token": token_in(request)}
    )
    return _unlisted(answer)


def _shown(paper: Paper, told: list[Notice]) -> dict[str, object]:
    record = queries.paper_record(paper)
    said = notices_of(record)
    notices = [*said, *(notice for notice in told if notice.words not in {each.words for each in said})]
    links = [link for link in built_links(record) if link.kind in ("open", "publisher")]
    return {"text": citation_text(record), "notices": notices, "links": links}


@by_link(AccessLink.Purpose.FOLDER, refused=_not_shared)
def public_references(request: HttpRequest, link: AccessLink, suffix: str) -> HttpResponseBase:
    found = queries.public_folder(link)
    if found is None:
        return _not_shared(request, link)
    papers = map(_bare, queries.paper_records(queries.papers_in(found)))
    return _unlisted(citing.reference_file(papers, stem=found.name[:60], suffix=suffix))


def _bare(paper: records.Paper) -> records.Paper:
    """The paper without what people may have noted on it."""
    return records.Paper(
        paper.title,
        kind=paper.kind,
        authors=paper.authors,
        year=paper.year,
        journal=paper.journal,
        volume=paper.volume,
        issue=paper.issue,
        pages=paper.pages,
        publisher=paper.publisher,
        doi=paper.doi,
        pmid=paper.pmid,
        pmcid=paper.pmcid,
        issn=paper.issn,
        language=paper.language,
    )


def _unlisted(answer: HttpResponseBase) -> HttpResponseBase:
    answer["X-Robots-Tag"] = "noindex, nofollow"
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store"
    return answer


@needs(Permission.EDIT_LIBRARY)
def delete(request: HttpRequest, study: Study, paper_id: int) -> HttpResponseBase:
    """What goes with the paper, or everything that keeps it; then, sent, the deletion."""
    paper = get_object_or_404(Paper.objects.select_related("study"), study=study, pk=paper_id)
    if request.method == "POST":
        actions.delete_paper(paper=paper)
        messages.success(request, "The paper is deleted.")
        return redirect("library:home", study.slug)
    context = {"paper": paper, "going": queries.going_with(paper), "problems": list(queries.keeping(paper))}
    return render(request, "library/papers/delete.html", context)
