"""Pages of guests, whose link is all they need: no cookie, no session, no script; and the secret in such a link."""

from __future__ import annotations

import hmac
import logging
import re
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, URLResolver, get_resolver
from django.views.decorators.csrf import csrf_exempt

from plait.pages.busy import when_busy

_OF_GUESTS = "of_guests"
_SECRET = "<str:token>"  # noqa: S105 - what an address calls it
# No letters that are mistaken for one another, and nothing that a mail program takes for the end of a link.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
LENGTH = 16

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


def secret_of(purpose: str, nonce: str) -> str:
    """The secret of a link, made by the installation's key. How it is made never changes: links are printed."""
    made = hmac.digest(settings.LINK_KEY.encode(), f"{purpose}:{nonce}".encode(), "sha256")
    number, letters = int.from_bytes(made), []
    for _ in range(LENGTH):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return "".join(letters)


class WithoutSecrets(logging.Formatter):
    """Writes lines of the log in which no link's secret stands, be it in an address or in what is told of a fault."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        secret = _secret_in(getattr(record, "request", None))
        if secret:
            line = line.replace(secret, "…")
        return _addresses_with_secrets().sub(r"\1…", line)


def _secret_in(request: object) -> str:
    found = getattr(getattr(request, "resolver_match", None), "kwargs", {})
    return str(found.get("token", ""))


@cache
def _addresses_with_secrets() -> re.Pattern[str]:
    """What stands before a secret in the addresses of the program, wherever one begins."""
    begins = {
        re.sub("<[^>]+>", r"[^/\\s]+", re.escape(route.partition(_SECRET)[0]))
        for route in _routes(get_resolver().url_patterns, "/")
    }
    return re.compile(f"({'|'.join(sorted(begins))})[^/\\s'\"]+")


def _routes(patterns: list[URLPattern | URLResolver], before: str) -> list[str]:
    found = []
    for each in patterns:
        route = f"{before}{each.pattern}"
        if _SECRET in route:
            found.append(route)
        elif isinstance(each, URLResolver):
            found += _routes(each.url_patterns, route)
    return found
