"""Rejected input on a page: every problem listed with its place, cause and cure, and nothing stored."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from plait.records.problem import InputRejected


class ProblemsMiddleware:
    """Answers an action's InputRejected that a view let through with the page of its problems (status 422)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, InputRejected):
            return None
        problems = exception.problems
        context = {"problems": problems[:200], "n_problems": len(problems), "back": _own_page(request)}
        return render(request, "pages/problems.html", context, status=422)


def _own_page(request: HttpRequest) -> str:
    referrer = request.headers.get("Referer", "")
    here = f"{request.scheme}://{request.get_host()}/"
    return referrer if referrer.startswith(here) else ""
