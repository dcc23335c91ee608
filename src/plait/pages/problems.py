"""Rejected input on a page: every problem listed with its place, cause and cure, and nothing stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import Model, ProtectedError
from django.db.models.deletion import Collector
from django.db.models.options import Options
from django.forms import FileField, Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.utils.datastructures import MultiValueDict

from plait.pages.forms_read import forms_read
from plait.pages.words import in_words
from plait.records.problem import InputRejected, Problem
from plait.records.said import say

# What a form says beside its file.
FORM_BYTES = 1_000_000
_MOST_BYTES = "most_bytes"
# The mark of a view that guests open by a link, whose pages keep what they typed themselves.
_GUESTS = "by_link"
_OWN = frozenset(("csrfmiddlewaretoken",))

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
        if length.isdecimal() and int(length) > most_bytes(request.path_info) + FORM_BYTES:
            limit = most_bytes(request.path_info) // 1_000_000
            cause = say("It has {has} MB; {limit} MB are taken.", has=int(length) // 1_000_000, limit=limit)
            problem = Problem(say("What was sent"), cause, say("Send the file in parts."))
            return problems_page(request, (problem,), status=413)
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Sequence[Any], named: dict[str, Any]
    ) -> HttpResponse | None:
        if any("\x00" in str(value) for value in named.values()):
            raise Http404
        # What a form holds is looked at when it is first read, and no view reads it of somebody who may not send it.
        has_been_read = hasattr(request, "_post")
        if _holds_nul(request.GET) or (has_been_read and _holds_nul(request.POST)):
            return problems_page(request, (_NUL,), status=422)
        if not has_been_read:
            _refuse_nul_when_read(request)
        return None

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, ProtectedError):
            return problems_page(request, (cited_elsewhere("What was to be taken out", exception),), status=422)
        if not isinstance(exception, InputRejected):
            return None
        return problems_page(request, exception.problems, status=422, typed=_typed(request, exception))


_NUL = Problem(
    say("What was sent"),
    say("It holds the character with number 0, which is no part of any text."),
    say("Type the text instead of pasting it."),
)


def _holds_nul(fields: QueryDict) -> bool:
    return any("\x00" in value for _, values in fields.lists() for value in values)


def _refuse_nul_when_read(request: Any) -> None:
    """Let the first look at the form's fields raise InputRejected where one of them holds it."""
    load = request._load_post_and_files

    def load_and_look() -> None:
        load()
        if _holds_nul(request._post):
            # Nobody finds it there, whoever looks again.
            request._post, request._files = QueryDict(), MultiValueDict()
            raise InputRejected(_NUL)

    request._load_post_and_files = load_and_look


def show_problems(form: Form, rejected: InputRejected, *, otherwise: str | None = None) -> None:
    """Say on the form what an action refused: beside the field where the problem names one of the form's, else with its
    place, above all of them. otherwise: the field beside which that stands, where the action took no other. Beside a
    file the place is said, too: it stands within the file."""
    for problem in rejected.problems:
        is_beside = problem.field in form.fields
        is_whole = not is_beside or isinstance(form.fields[problem.field], FileField)
        form.add_error(problem.field if is_beside else otherwise, in_words(problem, whole=is_whole))


def mark_fields(form: Form, rejected: InputRejected) -> None:
    """As `show_problems`, on a page that lists all problems itself: beside a file, which may have a thousand, the first
    of its own alone."""
    files = {name for name, field in form.fields.items() if isinstance(field, FileField)}
    first = {problem.field: problem for problem in reversed(rejected.problems)}
    told = [each for each in rejected.problems if each.field not in files or each is first[each.field]]
    show_problems(form, InputRejected(told))


def takes_files_up_to(n_bytes: int) -> Callable[[View], View]:
    """Declare a view that takes larger files than settings.MAX_UPLOAD_BYTES, because it reads them piece by piece."""

    def declare(view: View) -> View:
        vars(view)[_MOST_BYTES] = n_bytes
        return view

    return declare


def most_bytes(path: str) -> int:
    """How large a file may be that is sent to this address."""
    try:
        view = resolve(path).func
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


def _typed(request: HttpRequest, rejected: InputRejected) -> dict[str, Any]:
    """What a member sent, to be mended and sent again: the forms that the view filled, with whatever else was sent. A
    page that fills none shows it in words."""
    user = getattr(request, "user", None)
    match = request.resolver_match
    if (
        request.method != "POST"
        or user is None
        or not user.is_authenticated
        or getattr(match and match.func, _GUESTS, False)
    ):
        return {}
    try:
        sent = request.POST
    except InputRejected:  # what cannot be stored cannot be shown
        return {}
    filled = {form.prefix: form for form in forms_read() if isinstance(form, Form) and form.data is sent}
    taken = {form.add_prefix(name) for form in filled.values() for name in form.fields}
    rest = [(name, value) for name, values in sent.lists() if name not in taken | _OWN for value in values]
    if filled:
        for form in filled.values():
            if form.is_valid():
                mark_fields(form, rejected)
        return {
            "forms": list(filled.values()),
            "fields": rest,
            "address": request.get_full_path(),
            "has_files": any(form.is_multipart() for form in filled.values()),
        }
    words = [(name.replace("_", " "), value) for name, value in rest if value.strip() and not value.strip().isdecimal()]
    return {"words": [] if any("password" in name for name, _ in words) else words}


def problems_page(
    request: HttpRequest, problems: tuple[Problem, ...], *, status: int, typed: dict[str, Any] | None = None
) -> HttpResponse:
    context = {"problems": problems[:200], "n_problems": len(problems), "back": _own_page(request), **(typed or {})}
    return render(request, "pages/problems.html", context, status=status)


def _own_page(request: HttpRequest) -> str:
    referrer = request.headers.get("Referer", "")
    here = f"{request.scheme}://{request.get_host()}/"
    return referrer if referrer.startswith(here) else ""
