"""Which functions may be run as jobs, and what is laid around every run."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from plait.jobs.models import Job

Work = Callable[..., Any]
AnyWork = TypeVar("AnyWork", bound=Work)
Around = Callable[["Job"], AbstractContextManager[None]]

_works: dict[str, Work] = {}
_around: list[Around] = []


def work(function: AnyWork) -> AnyWork:
    """Mark a function of a module as work: function(run, **arguments) -> a JSON value. No other is ever run."""
    if function.__qualname__ != function.__name__:
        raise TypeError(f"{function.__qualname__} is not a function of a module, so a worker cannot find it.")
    _works[path_of(function)] = function
    return function


def kind_of(function: Work, arguments: dict[str, Any]) -> str:
    """The path under which a worker finds the function. Raises TypeError when it is not marked as work, or when
    it could not be called with these arguments."""
    path = path_of(function)
    if path not in _works:
        raise TypeError(f"{path} is not marked with @jobs.work.")
    inspect.signature(function).bind(None, **arguments)
    return path


def find_work(kind: str) -> Work:
    """The marked function of that path. Raises LookupError."""
    try:
        import_module(kind.rpartition(".")[0])
        return _works[kind]
    except (ImportError, KeyError, ValueError) as error:
        raise LookupError(f"This worker knows no work called {kind}.") from error


def path_of(function: Work) -> str:
    """The path by which jobs of this work are stored."""
    return f"{function.__module__}.{function.__name__}"


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
