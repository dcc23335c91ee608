"""Rejected input on a page: every problem listed with its place, cause and cure, and nothing stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import Model, ProtectedError
from django.db.models.deletion import Collector
from django.db.models.options import Options
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import Resolver404, resolve

from plait.records.problem import InputRejected, Problem

# What a form says beside its file.
_FORM_BYTES = 1_000_000
_MOST_BYTES = "most_bytes"

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class ProblemsMiddleware:
    """Answers an action's InputRejected that a view let through with the page of its problems (status 422).

    What cannot be deleted because something else stands on it is told in the same way. What is larger than a file may
    be is refused before it is read (status 413). The character NUL, which PostgreSQL cannot keep, is refused too.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > _most_bytes(request) + _FORM_BYTES:
            limit = _most_bytes(request) // 1_000_000
            cause = f"It has {int(length) // 1_000_000:,} MB; {limit} MB are taken."
            return _answer(request, (Problem("What was sent", cause, "Send the file in parts."),), status=413)
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Sequence[Any], named: dict[str, Any]
    ) -> HttpResponse | None:
        if any("\x00" in str(value) for value in named.values()):
            raise Http404
        sent = (value for part in (request.GET, request.POST) for _, values in part.lists() for value in values)
        if not any("\x00" in value for value in sent):
            return None
        cause = "It holds the character with number 0, which is no part of any text."
        return _answer(request, (Problem("What was sent", cause, "Type the text instead of pasting it."),), status=422)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, ProtectedError):
            return _answer(request, (cited_elsewhere("What was to be taken out", exception),), status=422)
        if not isinstance(exception, InputRejected):
            return None
        return _answer(request, exception.problems, status=422)


def show_problems(form: Form, rejected: InputRejected) -> None:
    """Say on the form what an action refused."""
    for problem in rejected.problems:
        form.add_error(None, str(problem))


def takes_files_up_to(n_bytes: int) -> Callable[[View], View]:
    """Declare a view that takes larger files than settings.MAX_UPLOAD_BYTES, because it reads them piece by piece."""

    def declare(view: View) -> View:
        vars(view)[_MOST_BYTES] = n_bytes
        return view

    return declare


def _most_bytes(request: HttpRequest) -> int:
    try:
        view = resolve(request.path_info).func
    except Resolver404:
        return settings.MAX_UPLOAD_BYTES
    return max(settings.MAX_UPLOAD_BYTES, getattr(view, _MOST_BYTES, 0))


def cited_elsewhere(what: str, error: ProtectedError) -> Problem:
    """Why something cannot be deleted: the kinds of things that stand on it, and on those, counted."""
    kinds = Counter(each._meta.model for each in _standing_on(error))
    uses = ", ".join(sorted(_counted(n, kind._meta) for kind, n in kinds.items()))
    return Problem(what, f"Other parts of the study stand on it: {uses}.", "Take it out there first.")


def _standing_on(error: ProtectedError) -> Iterator[Model]:
    """What keeps a row from being deleted, and what would keep that from it: a text, and the passages coded in it."""
    by_model: dict[type[Model], list[Model]] = {}
    for each in error.protected_objects:
        by_model.setdefault(type(each), []).append(each)
    for rows in by_model.values():
        yield from rows
        try:
            Collector(using=str(rows[0]._state.db)).collect(rows)
        except ProtectedError as deeper:
            yield from _standing_on(deeper)


def _counted(n: int, kind: Options[Any]) -> str:
    return f"{n} {kind.verbose_name if n == 1 else kind.verbose_name_plural}"


def _answer(request: HttpRequest, problems: tuple[Problem, ...], *, status: int) -> HttpResponse:
    context = {"problems": problems[:200], "n_problems": len(problems), "back": _own_page(request)}
    return render(request, "pages/problems.html", context, status=status)


def _own_page(request: HttpRequest) -> str:
    referrer = request.headers.get("Referer", "")
    here = f"{request.scheme}://{request.get_host()}/"
    return referrer if referrer.startswith(here) else ""
