"""A database that let nobody in, or a full disk: a page that keeps what was sent, and sends it again."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.defaults import server_error

from plait.database.turns import is_busy, is_full

AGAIN_SECONDS, AGAIN_WHEN_FULL_SECONDS = 5, 300
_PAGE = "busy_page"
_TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field

logger = logging.getLogger(__name__)
View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class BusyMiddleware:
    """Answers with status 503 where others wrote for so long that a view could not, and with 507 where the disk had no
    room: nothing it began is stored."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return _answer(request, exception)


def fault(request: HttpRequest) -> HttpResponse:
    """The same where it happened outside the view, else the page of a fault. Django's handler500."""
    error = sys.exc_info()[1]
    return (error and _answer(request, error)) or server_error(request)


def when_busy(template: str) -> Callable[[View], View]:
    """Declare a view that has a page of its own for this: a template that gets the same as pages/busy.html."""

    def declare(view: View) -> View:
        vars(view)[_PAGE] = template
        return view

    return declare


def _answer(request: HttpRequest, error: BaseException) -> HttpResponse | None:
    """None for every other error."""
    is_without_room = is_full(error)
    if not is_without_room and not is_busy(error):
        return None
    template = getattr(getattr(request.resolver_match, "func", None), _PAGE, "pages/busy.html")
    context = {
        "fields": [(name, value) for name, values in request.POST.lists() for value in values if name != _TOKEN],
        "is_full": is_without_room,
        "was_sent": request.method == "POST",
        # A file cannot be given back, and a password is not to stand in a page.
        "is_kept": not request.FILES and not any("password" in name for name in request.POST),
    }
    answer = render(request, template, context, status=507 if is_without_room else 503)
    answer["Retry-After"] = str(AGAIN_WHEN_FULL_SECONDS if is_without_room else AGAIN_SECONDS)
    answer["Cache-Control"] = "no-store"
    if is_without_room:
        logger.error("The disk is full: nothing can be stored.")
    if "HX-Request" in request.headers:
        # Not into the place of the part that was asked for.
        answer["HX-Retarget"], answer["HX-Reswap"] = "body", "innerHTML"
    return answer
