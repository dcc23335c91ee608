"""A field that a test sends, and that the page which answers never looks at, fails the test.

`WatchFields` hands the view fields that remember which of them were asked for. It is the last middleware: those before
it look at every field of every request (the mark of the session, the character NUL), which is no reading. What no view
asked for is written, a line each, into the file that the variable UNREAD_FIELDS names, and conftest.py fails the test
that finds a line there. Programs that a test starts write into the same file: that is why it is one.

A request that was turned away reads nothing, and that is no fault of the test: one that is answered by 400 to 499, by
the sign-in page, or by 422 before the view looked at any field. What was read once may be sent again as it was: a
change that arrives twice is made once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.shortcuts import resolve_url
from django.utils.datastructures import MultiValueDict

FILE = "UNREAD_FIELDS"
MIDDLEWARE = "tests.posted_fields.WatchFields"
_READ_BY_DJANGO = {"csrfmiddlewaretoken"}
_meant = False
_read_once: set[str] = set()


class FieldNeverRead(AssertionError):
    """A test sent a field that the page does not read."""


@contextmanager
def unread_fields_meant() -> Iterator[None]:
    """Within it a test may send, on purpose, what the page does not read: it tries whether that is left alone."""
    global _meant
    before, _meant = _meant, True
    try:
        yield
    finally:
        _meant = before


def watch_here() -> None:
    """Watch the requests of a process that has the program's own settings; the test that started it fails."""
    settings.MIDDLEWARE.append(MIDDLEWARE)


def forget_unread_fields() -> None:
    Path(os.environ[FILE]).unlink(missing_ok=True)
    _read_once.clear()


def fail_for_unread_fields() -> None:
    """Raises: FieldNeverRead with what was sent in vain since it was forgotten last."""
    path = Path(os.environ[FILE])
    if path.exists():
        told = path.read_text(encoding="utf-8")
        path.unlink()
        raise FieldNeverRead(f"{told}Name the field as the page does, or say `with unread_fields_meant():`.")


class _Watched(MultiValueDict[str, Any]):
    """Fields that remember which of them were asked for, by whichever way."""

    def __init__(self, fields: Mapping[str, list[Any]]) -> None:
        super().__init__(fields)
        self.asked_for: set[str] = set()

    def __getitem__(self, name: str) -> Any:
        self.asked_for.add(name)
        return super().__getitem__(name)

    def __contains__(self, name: object) -> bool:
        self.asked_for.add(str(name))
        return super().__contains__(name)

    def getlist(self, name: str, default: Any = None) -> Any:
        self.asked_for.add(name)
        return super().getlist(name, default)

    def __iter__(self) -> Iterator[str]:
        self.asked_for.update(dict.keys(self))
        return super().__iter__()

    def keys(self) -> Any:
        self.asked_for.update(dict.keys(self))
        return super().keys()

    def values(self) -> Any:
        self.asked_for.update(dict.keys(self))
        return super().values()

    def items(self) -> Any:
        self.asked_for.update(dict.keys(self))
        return super().items()

    def lists(self) -> Any:
        self.asked_for.update(dict.keys(self))
        return super().lists()


class _WatchedQuery(_Watched, QueryDict):  # type: ignore[misc]
    def __init__(self, fields: QueryDict) -> None:
        QueryDict.__init__(self, mutable=True)
        self.asked_for = set()
        for name, values in fields.lists():
            self.setlist(name, values)
        self._mutable = False


class WatchFields:
    """Middleware, to stand last."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def process_view(self, request: Any, view: Callable[..., Any], args: Any, named: Any) -> None:
        request.GET = _WatchedQuery(request.GET)
        request.watched = [request.GET]
        if request.method == "POST":
            request.POST = _WatchedQuery(request.POST)
            request._files = _Watched(dict(request.FILES.lists()))
            request.watched += [request.POST, request.FILES]

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self.get_response(request)
        watched: list[_Watched] = getattr(request, "watched", [])
        # By name, wherever it stood: a form that answers its own address has the address's fields before it, and a file
        # that nobody chose arrives as an empty text; all that is asked of it then may be whether it is to be cleared.
        asked_for = {name for fields in watched for name in fields.asked_for}
        asked_for |= {name.removesuffix("-clear") for name in asked_for}
        unread = {name for fields in watched for name in dict.keys(fields)} - asked_for - _READ_BY_DJANGO
        sent = str([request.path, *(list(dict.items(fields)) for fields in watched)])
        if not unread:
            _read_once.add(sent)
        elif sent not in _read_once and not _meant and not _turned_away(answer, asked_for):
            _note(request, answer, unread, asked_for)
        return answer


def _turned_away(answer: HttpResponseBase, asked_for: Iterable[str]) -> bool:
    if answer.status_code == 422:
        return not asked_for
    to_sign_in = answer.headers.get("Location", "").startswith(f"{resolve_url(settings.LOGIN_URL)}?")
    return to_sign_in or 400 <= answer.status_code < 500


def _note(request: HttpRequest, answer: HttpResponseBase, unread: set[str], asked_for: set[str]) -> None:
    vain, seen = (", ".join(sorted(names)) or "nothing" for names in (unread, asked_for))
    with Path(os.environ[FILE]).open("a", encoding="utf-8") as file:
        file.write(f"{request.method} {request.path} ({answer.status_code}) never read {vain}; it looked at {seen}.\n")
