"""The answer of a page that stays open and tells what happens; whoever serves the pages holds the line (`serving`)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

# What the request says when whoever serves it can hold a line.
FRONT = "plait.front"


class LiveAnswer(HttpResponse):
    """A line of server-sent events. study, account, session: whose events go to whom, while they stay signed in and
    may see them. after: the number of the last event that they know."""

    def __init__(self, *, study: int, account: int, session: str, after: int) -> None:
        super().__init__(content_type="text/event-stream; charset=utf-8")
        self.study, self.account, self.session, self.after = study, account, session, after
        self["Cache-Control"] = "no-store"
        # Neither packed nor held back on the way.
        self["Content-Encoding"] = "identity"
        self["X-Accel-Buffering"] = "no"


def can_hold_lines(request: HttpRequest) -> bool:
    return FRONT in request.META
