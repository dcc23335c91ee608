"""The library on the phone: what makes it installable, what it keeps there, and what another program shares into it."""

from __future__ import annotations

import hashlib
import json
from functools import wraps
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from plait.formats.references.shared_text import shared_paper
from plait.library.learning.queries import draft_version
from plait.library.phone import queries
from plait.library.phone.actions import take_delivery
from plait.library.screening.models import Review
from plait.library.screening.queries import screener_of
from plait.records.paper import AbstractSection
from plait.records.problem import InputRejected, Problem
from plait.study.access import CheckedView, Permission, account_of, needs, open_to_all, signed_in
from plait.study.models import Account, Study

SHELL = ("plait/plait.css", "plait/charts.css", "plait/library.css", "plait/screening.css", "plait/icon.svg")
SHELL_SCRIPTS = ("built/main.js", "built/phone.js")
ACCENT, PAPER = "#0b6e6e", "#ffffff"
LONGEST_SHARED = 2_000


def once(view: CheckedView) -> CheckedView:
    """Let a change that arrives with a key (header Plait-Delivery or field `delivery`) be made once for each account.

    What is refused is not counted as delivered. Header Plait-Outbox: the phone wants to know only how it went;
    Plait-Account: whose change it is.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        given = request.headers.get("Plait-Delivery") or request.POST.get("delivery", "")
        if request.method != "POST" or not given or not isinstance(request.user, Account):
            return view(request, *args, **kwargs)
        from_outbox = "Plait-Outbox" in request.headers
        whose = request.headers.get("Plait-Account")
        if whose and whose != queries.account_key(request.user):
            # Somebody else signed in on the phone while the change was on its way.
            return HttpResponse(status=409)
        try:
            answer = _deliver(view, request, _key(given), *args, **kwargs)
        except InputRejected as rejected:
            if not from_outbox:
                raise
            told = " ".join(f"{problem.cause} {problem.cure}" for problem in rejected.problems)
            return HttpResponse(told, status=422, content_type="text/plain; charset=utf-8")
        if not from_outbox or answer.status_code >= 400:
            return answer
        for _ in messages.get_messages(request):  # The phone says itself what was sent.
            pass
        return HttpResponse(status=204)

    return answered  # type: ignore[return-value]


def _deliver(view: CheckedView, request: HttpRequest, key: UUID, *args: Any, **kwargs: Any) -> HttpResponseBase:
    assert isinstance(request.user, Account)
    with transaction.atomic():
        if not take_delivery(account=request.user, key=key, now=timezone.now()):
            return HttpResponse(status=204)
        answer = view(request, *args, **kwargs)
        if answer.status_code >= 400:
            transaction.set_rollback(True)
        return answer


def _key(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError:
        raise InputRejected(Problem("Delivery", "Its key is no UUID.", "Load the page again.")) from None


@open_to_all("A phone asks for it before anybody signs in; it says only what the program is called.")
def manifest(request: HttpRequest) -> HttpResponseBase:
    sizes = [("icon-192.png", "192x192"), ("icon-512.png", "512x512")]
    pictures = [{"src": static(f"plait/{name}"), "sizes": size, "type": "image/png"} for name, size in sizes]
    told = {
        "id": "/",
        "name": "Plait",
        "short_name": "Plait",
        "description": "The papers of your studies, at hand without a line.",
        "start_url": reverse("phone:kept"),
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": ACCENT,
        "icons": [
            *({**picture, "purpose": purpose} for picture in pictures for purpose in ("any", "maskable")),
            {"src": static("plait/icon.svg"), "sizes": "any", "type": "image/svg+xml"},
        ],
        "share_target": {
            "action": reverse("phone:share"),
            "method": "GET",
            "enctype": "application/x-www-form-urlencoded",
            "params": {"title": "title", "text": "text", "url": "url"},
        },
    }
    return JsonResponse(told, content_type="application/manifest+json")


@open_to_all("A script like the others; it holds nothing of anybody.")
def service_worker(request: HttpRequest) -> HttpResponseBase:
    """The built script, with the addresses and the version of what it keeps written above it."""
    folder = Path(settings.PACKAGE) / "static"
    script = folder / "built" / "service-worker.js"
    if not script.is_file():
        raise Http404("The browser code is not built.")
    code = script.read_bytes()
    files = [name for name in (*SHELL, *SHELL_SCRIPTS) if (folder / name).is_file()]
    version = hashlib.sha256(code + b"".join((folder / name).read_bytes() for name in files)).hexdigest()[:12]
    shell = {
        "version": version,
        "files": static(""),
        "addresses": [*map(static, files), reverse("phone:offline")],
    }
    answer = HttpResponse(f"const SHELL = {json.dumps(shell)};\n".encode() + code, content_type="text/javascript")
    answer["Service-Worker-Allowed"] = "/"
    answer["Cache-Control"] = "no-cache"
    return answer


@open_to_all("It says who is signed in, if anybody, and answers that person alone about that person.")
@never_cache
def state(request: HttpRequest) -> HttpResponseBase:
    """Who is signed in, a fresh token for changes, and which pages that person's phone keeps, each with its stamp."""
    if not isinstance(request.user, Account):
        return JsonResponse({"account": "", "token": "", "pages": {}})
    account = request.user
    pages = {}
    for saved in queries.saved_papers(account):
        address = reverse("library:paper", args=[saved.paper.study.slug, saved.paper.pk])
        pages[address] = queries.stamp([saved.verdict, saved.saved_at, *saved.beside])
    for seat in queries.open_seats(account):
        address = reverse("library:next_papers", args=[seat.review.study.slug, seat.review.pk])
        pages[address] = queries.stamp([seat.n_made, seat.n_fitted])
    for draft, study in queries.drafts(account):
        address = reverse("library:cycle", args=[study.slug, draft.pk])
        pages[address] = queries.stamp([draft_version(draft), queries.last_opening(account)])
    pages[reverse("phone:kept")] = queries.stamp([account, *pages])
    return JsonResponse({"account": queries.account_key(account), "token": get_token(request), "pages": pages})


@signed_in
def kept(request: HttpRequest) -> HttpResponseBase:
    account = account_of(request)
    context = {
        "saved": queries.saved_papers(account),
        "seats": queries.open_seats(account),
        "drafts": queries.drafts(account),
        "most_papers": queries.MOST_PAPERS,
        "next_papers": queries.NEXT_PAPERS,
    }
    return render(request, "library/phone/kept.html", context)


@open_to_all("Shown without a line to anybody who asks for a page that is not kept; it holds nothing of anybody.")
def offline(request: HttpRequest) -> HttpResponseBase:
    return render(request, "library/phone/offline.html")


@needs(Permission.MARK_PAPERS)
def next_papers(request: HttpRequest, study: Study, review_id: int) -> HttpResponseBase:
    """The next papers of one's screening on one page, to be decided on without a line."""
    review = get_object_or_404(Review.objects.select_related("study"), study=study, pk=review_id)
    screener = screener_of(review, account_of(request))
    if screener is None or screener.done_at or review.revealed_at:
        return redirect("library:review", study.slug, review.pk)
    screener.review = review
    last = queries.last_decided(screener)
    papers = queries.next_papers(screener)
    shown = [
        (paper, [AbstractSection(label, text) for label, text in paper.abstract])
        for paper in [*([last] if last else []), *papers]
    ]
    context = {"review": review, "papers": papers, "last": last, "shown": shown}
    return render(request, "library/phone/next_papers.html", context)


@signed_in
def share(request: HttpRequest) -> HttpResponseBase:
    """What another program shares: the studies where the paper is, and those it can be added to."""
    given = {name: request.GET.get(name, "").strip()[:LONGEST_SHARED] for name in ("title", "text", "url")}
    shared = shared_paper("\n".join((given["text"], given["url"], given["title"])))
    title = given["title"] if not given["title"].startswith("http") else ""
    fields = {"title": title, "doi": shared.doi, "pmid": shared.pmid, "pmcid": shared.pmcid, "url": shared.url}
    context = {
        "shared": shared,
        "title": title,
        "is_empty": not any(given.values()),
        "studies": queries.studies_for(shared, account_of(request)),
        "query": urlencode({name: value for name, value in fields.items() if value}),
    }
    return render(request, "library/phone/share.html", context)
