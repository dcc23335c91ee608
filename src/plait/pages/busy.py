"""What could not be stored, for a database that let nobody in, a full disk, or a sender who sent too much: a page that
keeps what was sent, and sends it again."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from math import ceil
from typing import Literal, TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.defaults import server_error

from plait.database.turns import is_busy, is_full

# Why it was not stored -> the status that says so, and after how many seconds it may be sent again.
Why = Literal["busy", "full", "much"]
_SAID: dict[Why, tuple[int, int]] = {"busy": (503, 5), "full": (507, 300), "much": (429, 60)}
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
        why = _why(exception)
        return not_stored(request, why) if why else None


def fault(request: HttpRequest) -> HttpResponse:
    """The same where it happened outside the view, else the page of a fault. Django's handler500."""
    why = _why(sys.exc_info()[1])
    return not_stored(request, why) if why else server_error(request)


def when_busy(template: str) -> Callable[[View], View]:
    """Declare a view that has a page of its own for this: a template that gets the same as pages/busy.html."""

    def declare(view: View) -> View:
        vars(view)[_PAGE] = template
        return view

    return declare


def not_stored(request: HttpRequest, why: Why, *, seconds: int = 0) -> HttpResponse:
    """The page that keeps what was sent. seconds: after so many it may be sent again, where that is known."""
    status, usual = _SAID[why]
    template = getattr(getattr(request.resolver_match, "func", None), _PAGE, "pages/busy.html")
    context = {
        "why": why,
        "minutes": ceil((seconds or usual) / 60),
        "fields": [(name, value) for name, values in request.POST.lists() for value in values if name != _TOKEN],
        "was_sent": request.method == "POST",
        # A file cannot be given back, and a password is not to stand in a page.
        "is_kept": not request.FILES and not any("password" in name for name in request.POST),
    }
    answer = render(request, template, context, status=status)
    answer["Retry-After"] = str(seconds or usual)
    answer["Cache-Control"] = "no-store"
    if "HX-Request" in request.headers:
        # Not into the place of the part that was asked for.
        answer["HX-Retarget"], answer["HX-Reswap"] = "body", "innerHTML"
    return answer


def _why(error: BaseException | None) -> Why | None:
    if error is None:
        return None
    if is_full(error):
        logger.error("The disk is full: nothing can be stored.")
        return "full"
    return "busy" if is_busy(error) else None
