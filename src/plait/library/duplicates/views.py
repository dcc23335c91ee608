"""Pages of deduplication."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait import jobs
from plait.jobs.models import Job
from plait.jobs.queries import jobs_of
from plait.library.duplicates import actions, queries
from plait.library.duplicates.models import DuplicatePair, Merge
from plait.library.duplicates.tasks import look_for_duplicates, merge_certain, merge_certain_pairs
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record, papers_of
from plait.library.related.tasks import ask_for_neighbours
from plait.methods.papers.merging import merged_paper
from plait.pages.listing import Column, Listing, answer_listing
from plait.study.access import Permission, account_of, may_undo, needs, require_undo
from plait.study.history import event_that_made
from plait.study.models import Study

PAPERS_AT_ONCE = 1_000
MERGES_AT_ONCE = 100

_ROWS = (
    ("title", "Title"),
    ("authors_line", "Authors"),
    ("year", "Year"),
    ("journal", "Journal"),
    ("volume", "Volume"),
    ("issue", "Issue"),
    ("pages", "Pages"),
    ("doi", "DOI"),
    ("pmid", "PubMed number"),
    ("pmcid", "PubMed Central number"),
    ("publisher", "Publisher"),
    ("url", "Address"),
)


@needs(Permission.EDIT_LIBRARY, is_read=True)
def duplicates(request: HttpRequest, study: Study, shown: str = "review") -> HttpResponseBase:
    if request.method == "POST":
        if "find" in request.POST:
            _find(request, study)
        elif "merge" in request.POST:
            _merge_certain(request, study)
        return redirect("library:duplicates", study.slug)
    pairs = queries.pairs_of(study, certain=shown == "certain")
    listing = Listing(
        rows=pairs.order_by("-score", "pk"),
        columns=_pair_columns(study),
        search=("one__title", "other__title"),
        name="pairs",
        empty="No pair waits here.",
    )
    context = {
        "which": shown,
        "n_certain": queries.pairs_of(study, certain=True).count(),
        "n_review": queries.pairs_of(study, certain=False).count(),
        "n_merges": queries.merges_of(study).filter(undone_at=None).count(),
        "was_looked_for": DuplicatePair.objects.filter(study=study).exists() or _last_job(study) is not None,
        "job": _last_job(study),
    }
    return answer_listing(request, "library/duplicates/pairs.html", listing, context)


def _pair_columns(study: Study) -> tuple[Column, ...]:
    def address(pair: DuplicatePair) -> str:
        return reverse("library:duplicate_pair", args=[study.slug, pair.pk])

    return (
        Column("title", "Paper", lambda pair: pair.one.title or "Without title", sort="one__title", link=address),
        Column("source", "Its source", lambda pair: _source(pair.one)),
        Column("other_source", "The other's source", lambda pair: _source(pair.other)),
        Column("reasons", "Why", lambda pair: ", ".join(pair.reasons)),
        Column("score", "Agreement", lambda pair: f"{100 * pair.score:.0f} %", sort="score", number=True),
    )


def _source(paper: Paper) -> str:
    return ", ".join(part for part in (paper.journal, str(paper.year or ""), paper.pages) if part)


def _find(request: HttpRequest, study: Study) -> None:
    if papers_of(study).count() > PAPERS_AT_ONCE:
        _enqueue(request, study, look_for_duplicates, "Look for duplicates")
        return
    found = actions.find_duplicates(study=study, now=timezone.now())
    messages.success(request, f"{found['certain']} certain pairs, {found['to_review']} to be looked at.")


def _merge_certain(request: HttpRequest, study: Study) -> None:
    if queries.pairs_of(study, certain=True).count() > MERGES_AT_ONCE:
        _enqueue(request, study, merge_certain_pairs, "Merge certain duplicates")
        return
    n_merged = merge_certain(study, MERGES_AT_ONCE)
    ask_for_neighbours(study)
    messages.success(request, f"{n_merged} pair{'' if n_merged == 1 else 's'} merged; each can be undone.")


def _enqueue(request: HttpRequest, study: Study, work: Callable[..., object], title: str) -> None:
    asked_by = account_of(request).pk
    jobs.enqueue(work, title=title, scope=study.job_scope, asked_by=asked_by, once=True, study_id=study.pk)


def _last_job(study: Study) -> Job | None:
    return jobs_of(study.job_scope, look_for_duplicates, merge_certain_pairs).first()


@needs(Permission.EDIT_LIBRARY, is_read=True)
def duplicate_pair(request: HttpRequest, study: Study, pair_id: int) -> HttpResponseBase:
    """Two records side by side; posted with keep=<id of the one that stays> or apart, the pair is decided."""
    pair = get_object_or_404(queries.pairs_of(study), pk=pair_id)
    kept, gone = queries.kept_and_gone(pair)
    if request.method == "POST":
        if "apart" in request.POST:
            actions.keep_apart(pair=pair, now=timezone.now())
            messages.success(request, "They are kept as two papers.")
        elif request.POST.get("keep") in (str(kept.pk), str(gone.pk)):
            if request.POST["keep"] == str(gone.pk):
                kept, gone = gone, kept
            actions.merge_pair(pair=pair, kept=kept, gone=gone, now=timezone.now())
            ask_for_neighbours(study)
            messages.success(request, "They are one paper now; this can be undone.")
        following = queries.pairs_of(study, certain=False).order_by("-score", "pk").first()
        if following is None:
            return redirect("library:duplicates", study.slug)
        return redirect("library:duplicate_pair", study.slug, following.pk)
    left = queries.pairs_of(study, certain=False).count()
    context = {"pair": pair, "kept": kept, "gone": gone, "rows": _side_by_side(kept, gone), "n_left": left}
    return render(request, "library/duplicates/pair.html", context)


def _side_by_side(kept: Paper, gone: Paper) -> list[dict[str, object]]:
    record = merged_paper(paper_record(kept), paper_record(gone))
    rows = [(label, getattr(kept, name) or "", getattr(gone, name) or "") for name, label in _ROWS]
    rows.append(("Abstract", _abstract(kept), _abstract(gone)))
    rows.append(("Keywords", "; ".join(kept.keywords), "; ".join(gone.keywords)))
    merged = [getattr(record, name, "") or "" for name, _ in _ROWS]
    merged[1] = "; ".join(map(str, record.authors))
    merged += [" ".join(section.text for section in record.abstract), "; ".join(record.keywords)]
    return [
        {"label": label, "kept": ours, "gone": theirs, "merged": both, "differs": bool(theirs) and ours != theirs}
        for (label, ours, theirs), both in zip(rows, merged, strict=True)
        if ours or theirs
    ]


def _abstract(paper: Paper) -> str:
    return " ".join(text for _, text in paper.abstract)


@needs(Permission.EDIT_LIBRARY, is_read=True)
def merges(request: HttpRequest, study: Study) -> HttpResponseBase:
    listing = Listing(
        rows=queries.merges_of(study),
        columns=(
            Column("paper", "Paper", lambda merge: merge.kept.title or "Without title", link=_merge_address(study)),
            Column("gone", "Merged into it", lambda merge: merge.gone["paper"]["title"] or "Without title"),
            Column("reasons", "Why", lambda merge: ", ".join(merge.reasons)),
            Column("at", "When", lambda merge: timezone.localtime(merge.merged_at).strftime("%Y-%m-%d %H:%M")),
            Column("undone", "Undone", lambda merge: "undone" if merge.undone_at else ""),
        ),
        search=("kept__title",),
        name="merges",
        empty="Nothing has been merged yet.",
    )
    n_merges = queries.merges_of(study).filter(undone_at=None).count()
    return answer_listing(request, "library/duplicates/merges.html", listing, {"n_merges": n_merges})


def _merge_address(study: Study) -> Callable[[Merge], str]:
    return lambda merge: reverse("library:undo_merge", args=[study.slug, merge.pk])


@needs(Permission.EDIT_LIBRARY, is_read=True)
def undo_merge(request: HttpRequest, study: Study, merge_id: int) -> HttpResponseBase:
    merge: Merge = get_object_or_404(queries.merges_of(study), pk=merge_id)
    event = event_that_made(merge)
    if request.method == "POST":
        if event is not None:
            require_undo(request.user, study, event)
        back = actions.undo_merge(merge=merge, now=timezone.now())
        ask_for_neighbours(study)
        messages.success(request, "They are two papers again.")
        return redirect("library:paper", study.slug, back.pk)
    may = event is None or may_undo(request.user, event, study)
    context = {"merge": merge, "problems": queries.forbids_undo(merge), "may_undo": may}
    return render(request, "library/duplicates/undo.html", context)
