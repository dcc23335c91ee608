"""Importing a reference file: upload, preview, job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from plait import jobs, limited
from plait.formats.references.any_format import LARGEST_FILE, read_references, stream_references
from plait.formats.references.parts.file_text import OpenFile
from plait.jobs.queries import jobs_of
from plait.library.importing import actions
from plait.library.importing.tasks import BROKEN_SHOWN, import_upload, steps
from plait.library.papers import queries as papers_queries
from plait.library.related.tasks import ask_for_neighbours
from plait.media.actions import encoding_of
from plait.media.fields import tell_reading
from plait.pages.problems import takes_files_up_to
from plait.pages.words import in_words
from plait.records import paper as records
from plait.records.said import say
from plait.study.access import Permission, account_of, needs
from plait.study.actions import discard_upload, importing, store_upload
from plait.study.forms import UploadForm
from plait.study.models import Study, Upload

PURPOSE = "references"
# More would keep others from writing for too long, and longer still when it is taken back.
IMPORTED_AT_ONCE = 2_000
# Reading a larger file takes longer than somebody waits for a page.
PREVIEWED_BYTES = 12_000_000
ROWS_SHOWN = 200


@takes_files_up_to(LARGEST_FILE)
@needs(Permission.EDIT_LIBRARY)
def upload(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        read = read_references if (file.size or 0) <= PREVIEWED_BYTES else None
        if read is None and file.size <= LARGEST_FILE:
            _beginning(file, name=file.name or "file", encoding=encoding_of(file))
        stored = store_upload(study=study, purpose=PURPOSE, file=file, read=read, most_bytes=LARGEST_FILE)
        tell_reading(request, file)
        return redirect("library:preview", study.slug, stored.pk)
    return render(request, "library/importing/upload.html", {"form": form})


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first records of a large file. records: None when the format shows none before the whole file was read."""

    format: str
    records: records.ReferenceFile | None
    is_all: bool = False


def _beginning(file: OpenFile, *, name: str, encoding: str) -> Beginning:
    found = limited.read(stream_references, file, name=name, encoding=encoding)
    if not found.begins_at_once:
        return Beginning(found.format, None)
    first = next(steps(found.records, file), [])
    is_all = next(found.records, None) is None
    return Beginning(found.format, records.ReferenceFile.gathered(found.format, first), is_all)


def _read(stored: Upload) -> records.ReferenceFile:
    with stored.file.open("rb") as file:
        return limited.read(read_references, file, name=stored.name, encoding=stored.encoding)


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
            beginning = _beginning(file, name=stored.name, encoding=stored.encoding)
        return render(request, "library/importing/large_file.html", {"upload": stored, "beginning": beginning})
    found = _read(stored)
    if request.method == "POST" and len(found.papers) > IMPORTED_AT_ONCE:
        title = say("Import {n} paper", "Import {n} papers", n=len(found.papers))
        return _import_by_job(request, study, stored, title)
    if request.method == "POST":
        with importing(stored):
            counts = actions.import_references(study=study, file=found)
            ask_for_neighbours(study)
        told = say(
            "{n} paper added; there already: {before}.",
            "{n} papers added; there already: {before}.",
            n=counts.added,
            before=counts.already_there,
        )
        messages.success(request, in_words(told))
        for warning in _warnings(counts):
            messages.warning(request, in_words(warning))
        return redirect("library:home", study.slug)
    return render(request, "library/importing/preview.html", _preview(study, stored, found))


def _warnings(counts: actions.ReferenceCounts) -> Iterator[str]:
    if counts.warned:
        yield say(
            "{n} paper that was here was retracted or doubted since, as the file tells; its page says so.",
            "{n} papers that were here were retracted or doubted since, as the file tells; their pages say so.",
            n=counts.warned,
        )
    if counts.to_decide:
        yield say(
            "{n} paper has the DOI of another one, and another title. Look under Duplicates and decide.",
            "{n} papers have the DOI of another one, and another title. Look under Duplicates and decide.",
            n=counts.to_decide,
        )


def _import_by_job(request: HttpRequest, study: Study, stored: Upload, title: str) -> HttpResponseBase:
    job = jobs.enqueue(
        import_upload,
        title=title,
        scope=study.job_scope,
        asked_by=account_of(request).pk,
        once=True,
        upload_id=stored.pk,
    )
    return redirect("library:import_job", study.slug, job.pk)


def _preview(study: Study, stored: Upload, found: records.ReferenceFile) -> dict[str, Any]:
    arrivals = papers_queries.arrivals(study, found.papers)
    new = [arrival.paper for arrival in arrivals if arrival.is_new]
    there = [arrival for arrival in arrivals if not arrival.is_new]
    doubtful = [arrival for arrival in arrivals if arrival.is_doubtful]
    return {
        "upload": stored,
        "format": found.format,
        "n_read": len(found.papers),
        "n_new": len(new),
        "n_there": len(there),
        "n_broken": len(found.broken),
        "new": new[:10],
        "there": there[:ROWS_SHOWN],
        "doubtful": doubtful[:ROWS_SHOWN],
        "broken": found.broken[:ROWS_SHOWN],
        "rows_shown": ROWS_SHOWN,
    }


@needs(Permission.EDIT_LIBRARY, is_read=True)
def import_job(request: HttpRequest, study: Study, job_id: int) -> HttpResponseBase:
    job = get_object_or_404(jobs_of(study.job_scope, import_upload), pk=job_id)
    if request.method == "POST" and "cancel" in request.POST:
        jobs.cancel(job)
        return redirect("library:import_job", study.slug, job.pk)
    left = Upload.objects.filter(study=study, purpose=PURPOSE, pk=job.arguments["upload_id"]).first()
    fragment = "HX-Request" in request.headers
    context = {"job": job, "left": left if job.is_over else None, "broken_shown": BROKEN_SHOWN}
    return render(request, "library/importing/job_state.html" if fragment else "library/importing/job.html", context)
