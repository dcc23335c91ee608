"""The ways in which a piece of work is stopped."""

from __future__ import annotations

import threading

stop_asked = threading.Event()  # this process was told to end: the job goes back into the queue at its next checkpoint


class Stopped(BaseException):
    """The work must end now. Not an Exception: work that carries on after errors must not carry on after it."""


class Fenced(Stopped):
    """A newer attempt lives: nothing this one does counts any more."""


class Cancelled(Stopped):
    """Somebody cancelled the job."""


class GivenBack(Stopped):
    """The worker ends; another one goes on from the last checkpoint."""


class OutOfTime(Stopped):
    """The attempt has run for its longest time."""
