"""Pages of guests, whose link is all they need: no cookie, no session, no script."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from plait.pages.busy import when_busy

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


def of_guests(busy: str) -> Callable[[View], View]:
    """Declare a view a guest's page: kept by no browser and no search engine, and its address is told to no other site.

    It is exempt from the CSRF check, which protects somebody's cookie from being used by another site: no cookie counts
    here. busy: the template of its page for when what was sent could not be stored.
    """

    def declare(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            response = view(request, *args, **kwargs)
            response["Cache-Control"] = "no-store"
            response["X-Robots-Tag"] = "noindex"
            response["Referrer-Policy"] = "no-referrer"
            return response

        return cast(View, when_busy(busy)(csrf_exempt(checked)))

    return declare
