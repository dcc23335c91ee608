"""Who is acting: set once for a request, a command or a job, and read by the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponseBase

from plait.pages.languages import speak_to_member
from plait.study.models import Account

_actor: ContextVar[Account | None] = ContextVar("plait_actor", default=None)


def current_actor() -> Account | None:
    """The account that acts now; None is the system, or a respondent."""
    return _actor.get()


def actor_id() -> int | None:
    """Its number."""
    actor = current_actor()
    return None if actor is None else actor.pk


@contextmanager
def acting_as(account: Account | None) -> Iterator[None]:
    """Let everything inside the block be logged as done by this account."""
    token = _actor.set(account)
    try:
        yield
    finally:
        _actor.reset(token)


class ActingMiddleware:
    """Notes who acts, and answers them in the language that they chose."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        account = request.user if isinstance(request.user, Account) else None
        if account is not None and account.language:
            speak_to_member(request, account.language)
        with acting_as(account):
            return self.get_response(request)
