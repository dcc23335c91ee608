"""What the server asks of a visitor before it reads a large body, and of the readers of live lines."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import wraps
from http.cookies import CookieError, SimpleCookie
from typing import ParamSpec, TypeVar

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from plait.pages.problems import FORM_BYTES, most_bytes
from plait.study.models import Account

P = ParamSpec("P")
Result = TypeVar("Result")


def session_cookie(headers: Mapping[bytes, bytes]) -> str:
    """The session's key that somebody names, '' for nobody's."""
    cookies: SimpleCookie = SimpleCookie()
    try:
        cookies.load(headers.get(b"cookie", b"").decode("latin-1"))
    except CookieError:
        return ""
    return cookies[settings.SESSION_COOKIE_NAME].value if settings.SESSION_COOKIE_NAME in cookies else ""


def alone(ask: Callable[P, Result]) -> Callable[P, Result]:
    """Let a question that belongs to no request leave no connection to the database behind."""

    @wraps(ask)
    def asked(*args: P.args, **named: P.kwargs) -> Result:
        try:
            return ask(*args, **named)
        finally:
            connection.close()

    return asked


@alone
def is_signed_in(key: str) -> bool:
    return bool(key and signed_in([key]))


def most_bytes_at(path: str) -> int:
    """How long a body may be that somebody signed in sends to this address."""
    return most_bytes(path) + FORM_BYTES


def signed_in(keys: Collection[str]) -> dict[str, Account]:
    """The accounts that are signed in by these sessions, by the session's key; two queries."""
    sessions = Session.objects.filter(session_key__in=keys, expire_date__gt=timezone.now())
    held = {session.session_key: session.get_decoded() for session in sessions}
    ids = {int(data[SESSION_KEY]) for data in held.values() if data.get(SESSION_KEY)}
    accounts = Account.objects.filter(is_active=True).in_bulk(ids)
    found = {}
    for key, data in held.items():
        account, mark = accounts.get(int(data.get(SESSION_KEY) or 0)), data.get(HASH_SESSION_KEY, "")
        if account is not None and constant_time_compare(mark, account.get_session_auth_hash()):
            found[key] = account
    return found
