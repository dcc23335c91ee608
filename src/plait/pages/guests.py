"""Pages of guests, whose link is all they need: no cookie, no session, no script."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from plait.pages.busy import when_busy

_OF_GUESTS = "of_guests"

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class GuestsMiddleware:
    """Whatever answers a guest, be it the view or what somebody is told in its place: it is kept by no browser and no
    search engine, and its address is told to no other site."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if getattr(getattr(request.resolver_match, "func", None), _OF_GUESTS, False):
            response["Cache-Control"] = "no-store"
            response["X-Robots-Tag"] = "noindex"
            response["Referrer-Policy"] = "no-referrer"
        return response


def of_guests(busy: str) -> Callable[[View], View]:
    """Declare a view a guest's page, see `GuestsMiddleware`.

    It is exempt from the CSRF check, which protects somebody's cookie from being used by another site: no cookie counts
    here. busy: the template of its page for when what was sent could not be stored.
    """

    def declare(view: View) -> View:
        exempt = when_busy(busy)(csrf_exempt(view))
        vars(exempt)[_OF_GUESTS] = True
        return exempt

    return declare
