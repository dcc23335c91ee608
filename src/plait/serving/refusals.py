"""What the server says itself, in words, where it does not ask Django."""

from __future__ import annotations

from plait.serving.limits import AGAIN_SECONDS, STRANGERS_BYTES

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>{title} · Plait</title></head>
<body><main><h1>{title}</h1><p>{text}</p></main></body></html>
"""


class Refusal:
    """again: whether it is worth while to come back in a moment."""

    def __init__(self, status: int, title: str, text: str, *, again: bool) -> None:
        self.status = status
        self.body = _PAGE.format(title=title, text=text).encode()
        self.headers = [
            (b"content-type", b"text/html; charset=utf-8"),
            (b"content-length", str(len(self.body)).encode()),
            (b"cache-control", b"no-store"),
            (b"content-security-policy", b"default-src 'none'"),
            (b"x-content-type-options", b"nosniff"),
        ]
        if again:
            self.headers.append((b"retry-after", str(AGAIN_SECONDS).encode()))


class Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.status)
        self.refusal = refusal


BUSY = Refusal(
    503,
    "Too many people are here at this moment",
    f"Nothing was stored. Go back and try again in {AGAIN_SECONDS} seconds.",
    again=True,
)
FULL = Refusal(
    503,
    "There is no room for more at this moment",
    "Others send or receive large files. Nothing was stored. Go back and try again in some minutes.",
    again=True,
)
TOO_SLOW = Refusal(
    408,
    "It came too slowly",
    "What was sent did not arrive in time. Nothing was stored. Go back and try again, with a smaller file if you can.",
    again=False,
)
TOO_LONG = Refusal(
    413,
    "It is too large",
    f"Whoever is not signed in can send {STRANGERS_BYTES // 1_000_000} MB. Nothing was stored. If your sign-in has run "
    "out, sign in again and send it once more.",
    again=False,
)
