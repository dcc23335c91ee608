"""Which functions may be run as jobs, and what is laid around every run."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, overload

from django.utils.module_loading import autodiscover_modules

if TYPE_CHECKING:
    from plait.jobs.models import Job

Work = Callable[..., Any]
AnyWork = TypeVar("AnyWork", bound=Work)
Around = Callable[["Job"], AbstractContextManager[None]]

# Short work never waits behind long work where a worker takes short work alone.
SHORT, LONG = QUEUES = ("default", "long")
# What somebody waits for goes before what goes on by itself.
WAITED_FOR, BY_ITSELF = 10, 0

_works: dict[str, Work] = {}
_turns: dict[str, tuple[str, int]] = {}
_around: list[Around] = []


@overload
def work(function: AnyWork) -> AnyWork: ...
@overload
def work(*, queue: str = SHORT, priority: int = WAITED_FOR) -> Callable[[AnyWork], AnyWork]: ...
def work(function: Work | None = None, *, queue: str = SHORT, priority: int = WAITED_FOR) -> Any:
    """Mark a function of a room's tasks as work: function(run, **arguments) -> a JSON value. No other is ever run.

    queue: LONG where it may take minutes. priority: BY_ITSELF where nobody waits for it on a page.
    """
    if function is None:
        return partial(_mark, queue=queue, priority=priority)
    return _mark(function, queue=queue, priority=priority)


def _mark(function: AnyWork, *, queue: str, priority: int) -> AnyWork:
    if function.__qualname__ != function.__name__:
        raise TypeError(f"{function.__qualname__} is not a function of a module, so a worker cannot find it.")
    known = _works.setdefault(kind_of(function), function)
    if known.__module__ != function.__module__:
        raise TypeError(f"{known.__module__} and {function.__module__} both call a work {kind_of(function)}.")
    _turns[kind_of(function)] = (queue, priority)
    return function


def turn_of(kind: str) -> tuple[str, int]:
    """The queue of a work, and its priority there."""
    return _turns[kind]


def kind_of(function: Work) -> str:
    """The name by which jobs of this work are stored: its room and its own, "library.find_neighbours". It stays when
    the function moves to another file of the room, so that jobs that wait are still found."""
    return f"{function.__module__.split('.')[1]}.{function.__name__}"


def kind_for(function: Work, arguments: dict[str, Any]) -> str:
    """The same for a job about to be stored. Raises TypeError when the function is not marked as work, or when it could
    not be called with these arguments."""
    kind = kind_of(function)
    if _works.get(kind) is not function:
        raise TypeError(f"{function.__module__}.{function.__name__} is not marked with @jobs.work.")
    inspect.signature(function).bind(None, **arguments)
    return kind


class UnknownWork(LookupError):
    """A job of a work that this version of the program does not have."""


def find_work(kind: str) -> Work:
    """The marked function of that name. Raises UnknownWork."""
    if kind not in _works:
        autodiscover_modules("tasks")
    try:
        return _works[_by_room(kind)]
    except KeyError as error:
        raise UnknownWork(f"this worker knows no work called {kind}") from error


def _by_room(kind: str) -> str:
    """Versions before kinds were named by their room stored the path of the function; one that still ran while the
    database was brought up to date may have stored it since."""
    parts = kind.split(".")
    return f"{parts[1]}.{parts[-1]}" if parts[0] == "plait" and len(parts) > 2 else kind


def run_inside(around: Around) -> None:
    """Let every job be run inside the context that around(job) gives; called when the program starts."""
    if around not in _around:
        _around.append(around)


@contextmanager
def surroundings(job: Job) -> Iterator[None]:
    with ExitStack() as stack:
        for around in _around:
            stack.enter_context(around(job))
        yield
