"""Rejected input on a page: every problem listed with its place, cause and cure, and nothing stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from django.conf import settings
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from plait.records.problem import InputRejected, Problem

# What a form says beside its file.
_FORM_BYTES = 1_000_000


class ProblemsMiddleware:
    """Answers an action's InputRejected that a view let through with the page of its problems (status 422).

    What cannot be deleted because something else stands on it is told in the same way. What is larger than a file may
    be is refused before it is read (status 413).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > settings.MAX_UPLOAD_BYTES + _FORM_BYTES:
            limit = settings.MAX_UPLOAD_BYTES // 1_000_000
            cause = f"It has {int(length) // 1_000_000:,} MB; {limit} MB are taken."
            return _answer(request, (Problem("What was sent", cause, "Send the file in parts."),), status=413)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, ProtectedError):
            return _answer(request, (cited_elsewhere("What was to be taken out", exception),), status=422)
        if not isinstance(exception, InputRejected):
            return None
        return _answer(request, exception.problems, status=422)


def cited_elsewhere(what: str, error: ProtectedError) -> Problem:
    """Why something cannot be deleted: the kinds of things that stand on it, counted."""
    kinds = Counter(str(each._meta.verbose_name) for each in error.protected_objects)
    uses = ", ".join(f"{n} {kind}{'s' if n > 1 else ''}" for kind, n in sorted(kinds.items()))
    return Problem(what, f"Other parts of the study stand on it: {uses}.", "Take it out there first.")


def _answer(request: HttpRequest, problems: tuple[Problem, ...], *, status: int) -> HttpResponse:
    context = {"problems": problems[:200], "n_problems": len(problems), "back": _own_page(request)}
    return render(request, "pages/problems.html", context, status=status)


def _own_page(request: HttpRequest) -> str:
    referrer = request.headers.get("Referer", "")
    here = f"{request.scheme}://{request.get_host()}/"
    return referrer if referrer.startswith(here) else ""
