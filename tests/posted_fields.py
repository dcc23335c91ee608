"""A field that a test sends, and that the page which answers never looks at, fails the test.

`WatchFields` hands the view fields that remember which of them were asked for. It is the last middleware: those before
it look at every field of every request (the mark of the session, the character NUL), which is no reading. What no view
asked for is written, a line each, into the file that the variable UNREAD_FIELDS names, and conftest.py fails the test
that finds a line there. Programs that a test starts write into the same file: that is why it is one.

A request that was turned away reads nothing, and that is no fault of the test: one that is answered by 400 to 499, by
the sign-in page, or by 422 before the view looked at any field. What was read once may be sent again as it was: a
change that arrives twice is made once.

Forms are all that the views read, but for the parts of a file: a PUT, any other PATCH and a body of another kind (JSON)
are read by none, whatever is answered. Nor does any view read a form posted to an address without its slash, which is
answered by sending the browser, and not what it sent, to the address with it.

A request counts for the test that sent it, however late it arrives: a browser says which test in the header
Plait-Test; whoever else sends one waits for the answer, and it is the test that runs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.middleware.common import CommonMiddleware
from django.shortcuts import resolve_url
from django.utils.datastructures import MultiValueDict

from plait.records.problem import InputRejected

FILE = "UNREAD_FIELDS"
HEADER = "Plait-Test"
MIDDLEWARE = "tests.posted_fields.WatchFields"
# Of every form, by a middleware.
_READ_BEFORE = {"csrfmiddlewaretoken", "as_opened", "chosen"}
_FORMS = ("", "application/x-www-form-urlencoded", "multipart/form-data")
_FORM_METHODS = ("GET", "HEAD", "OPTIONS", "POST")
_tests = count(1)
_meant = False
_read_once: set[tuple[str, str]] = set()


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
    # Once: of two, the second would read for the first. Whoever looks for doctests loads every module here.
    if MIDDLEWARE not in settings.MIDDLEWARE:
        settings.MIDDLEWARE.append(MIDDLEWARE)


def begin_test() -> None:
    """From here on another test runs; what those before it still send is no fault of this one."""
    _file("test").write_text(str(next(_tests)), encoding="utf-8")
    _read_once.clear()


def running_test() -> str:
    """Its number, in every process that works for it."""
    file = _file("test")
    return file.read_text(encoding="utf-8") if file.exists() else ""


def fail_for_unread_fields() -> None:
    """Raises: FieldNeverRead with what this test sent in vain since it was told last."""
    path = _file("lines")
    if not path.exists():
        return
    lines = [line.partition(" ") for line in path.read_text(encoding="utf-8").splitlines(keepends=True)]
    path.unlink()
    told = "".join(line for test, _, line in lines if test == running_test())
    if told:
        raise FieldNeverRead(f"{told}Name the field as the page does, or say `with unread_fields_meant():`.")


def _file(holding: str) -> Path:
    return Path(f"{os.environ[FILE]}-{holding}")


class _Remembering:
    """Beside a dictionary: remembers which of its names were asked for, by whichever way."""

    asked_for: set[str]

    def __getitem__(self, name: str) -> Any:
        self.asked_for.add(name)
        return super().__getitem__(name)  # type: ignore[misc]

    def __contains__(self, name: object) -> bool:
        self.asked_for.add(str(name))
        return bool(super().__contains__(name))  # type: ignore[misc]

    def __iter__(self) -> Iterator[str]:
        self._ask_for_all()
        return iter(super().__iter__())  # type: ignore[misc]

    def keys(self) -> Any:
        self._ask_for_all()
        return super().keys()  # type: ignore[misc]

    def values(self) -> Any:
        self._ask_for_all()
        return super().values()  # type: ignore[misc]

    def items(self) -> Any:
        self._ask_for_all()
        return super().items()  # type: ignore[misc]

    def _ask_for_all(self) -> None:
        self.asked_for.update(dict.keys(self))  # type: ignore[arg-type]


class _Watched(_Remembering, MultiValueDict[str, Any]):  # type: ignore[misc]
    """Fields that remember which of them were asked for."""

    def __init__(self, fields: Mapping[str, list[Any]]) -> None:
        super().__init__(fields)
        self.asked_for = set()

    def getlist(self, name: str, default: Any = None) -> Any:
        self.asked_for.add(name)
        return super().getlist(name, default)

    def lists(self) -> Any:
        self._ask_for_all()
        return super().lists()

    def dict(self) -> dict[str, Any]:
        return _WatchedOnes({name: MultiValueDict.__getitem__(self, name) for name in dict.keys(self)}, self.asked_for)


class _WatchedOnes(_Remembering, dict[str, Any]):  # type: ignore[misc]
    """What dict() gives of the fields, a value each; reading it is reading them."""

    def __init__(self, values: Mapping[str, Any], asked_for: set[str]) -> None:
        super().__init__(values)
        self.asked_for = asked_for

    def get(self, name: str, default: Any = None) -> Any:
        self.asked_for.add(name)
        return super().get(name, default)

    def pop(self, name: str, *default: Any) -> Any:
        self.asked_for.add(name)
        return super().pop(name, *default)


class _WatchedQuery(_Watched, QueryDict):  # type: ignore[misc]
    def __init__(self, fields: QueryDict) -> None:
        QueryDict.__init__(self, mutable=True)
        self.asked_for = set()
        for name, values in fields.lists():
            self.setlist(name, values)
        self._mutable = False

    def urlencode(self, safe: str | None = None) -> str:
        """An address that is carried along unseen is not read."""
        before = set(self.asked_for)
        encoded = str(super().urlencode(safe))
        self.asked_for = before
        return encoded


class WatchFields:
    """Middleware, to stand last."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def process_view(self, request: Any, view: Callable[..., Any], args: Any, named: Any) -> None:
        request.GET = _WatchedQuery(request.GET)
        request.watched = [request.GET]
        if request.method == "POST" and hasattr(request, "_post"):
            _watch_form(request)
        elif request.method == "POST":
            # What is sent is read when the view asks for it.
            load = request._load_post_and_files

            def load_and_watch() -> None:
                load()
                _watch_form(request)

            request._load_post_and_files = load_and_watch

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        test = request.headers.get(HEADER) or running_test()
        answer = self.get_response(request)
        if not _meant:
            with suppress(InputRejected):  # of the character NUL
                _ = request.POST
            _note(test, request, answer)
        return answer


def _watch_form(request: Any) -> None:
    request._post = _WatchedQuery(request._post)
    request._files = _Watched(dict(request._files.lists()))
    request.watched += [request._post, request._files]


def _note(test: str, request: HttpRequest, answer: HttpResponseBase) -> None:
    if fault := _unread_body(request, answer) or _unread_fields(test, request, answer):
        with _file("lines").open("a", encoding="utf-8") as file:
            file.write(f"{test} {request.method} {request.path} {fault}\n")


def _unread_body(request: HttpRequest, answer: HttpResponseBase) -> str:
    """Why no view can have read what was sent, '' where one may have."""
    if request.META.get("CONTENT_LENGTH") in (None, "", "0", 0):
        return ""
    if request.method == "PATCH" and request.resolver_match and request.resolver_match.url_name == "file_part":
        return ""
    if request.method not in _FORM_METHODS or request.content_type not in _FORMS:
        return f"({answer.status_code}) sent {request.content_type}; views read forms that are posted, nothing else."
    if answer.status_code == 404 and CommonMiddleware(lambda _: answer).should_redirect_with_slash(request):
        return "(301) was sent on to the address with a slash, without its fields."
    return ""


def _unread_fields(test: str, request: HttpRequest, answer: HttpResponseBase) -> str:
    """Which fields the view did not read, and what it looked at; '' where that is no fault."""
    watched: list[_Watched] = getattr(request, "watched", [])
    # By name, wherever it stood: a form that answers its own address has the address's fields before it, and a file
    # that nobody chose arrives as an empty text; all that is asked of it then may be whether it is to be cleared.
    asked_for = {name for fields in watched for name in fields.asked_for}
    asked_for |= {name.removesuffix("-clear").removesuffix("_in_parts") for name in asked_for}
    unread = {name for fields in watched for name in dict.keys(fields)} - asked_for - _READ_BEFORE
    sent = (test, str([request.path, *(list(dict.items(fields)) for fields in watched)]))
    if not unread:
        _read_once.add(sent)
    if not unread or sent in _read_once or _turned_away(answer, asked_for):
        return ""
    vain, seen = (", ".join(sorted(names)) or "nothing" for names in (unread, asked_for))
    return f"({answer.status_code}) never read {vain}; it looked at {seen}."


def _turned_away(answer: HttpResponseBase, asked_for: Iterable[str]) -> bool:
    if answer.status_code == 422:
        return not asked_for
    to_sign_in = answer.headers.get("Location", "").startswith(f"{resolve_url(settings.LOGIN_URL)}?")
    return to_sign_in or 400 <= answer.status_code < 500
