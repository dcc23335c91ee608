"""What the server says itself, in words, where it does not ask Django."""

from __future__ import annotations

from functools import cached_property

from django.conf import settings
from django.utils.translation import override

from plait.pages.languages import direction_of
from plait.pages.words import ENGLISH, in_words, tag
from plait.records.said import say
from plait.serving.limits import AGAIN_SECONDS, STRANGERS_BYTES

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>{title} · Plait</title></head>
<body><main><h1>{title}</h1><p>{text}</p>{others}</main></body></html>
"""
_OTHER = '<section lang="{tag}" dir="{direction}"><h2>{title}</h2><p>{text}</p></section>'


class Refusal:
    """In every language one below the other: which one its reader wants is not known yet. again: whether it is worth
    while to come back in a moment."""

    def __init__(self, status: int, title: str, text: str, *, again: bool) -> None:
        self.status, self.title, self.text, self.again = status, title, text, again

    @cached_property
    def body(self) -> bytes:
        others = []
        for code, _ in settings.LANGUAGES:
            with override(code):
                said = {"title": in_words(self.title), "text": in_words(self.text)}
                if tag() != ENGLISH:
                    others.append(_OTHER.format(tag=tag(), direction=direction_of(code), **said))
        return _PAGE.format(title=self.title, text=self.text, others="".join(others)).encode()

    @cached_property
    def headers(self) -> list[tuple[bytes, bytes]]:
        headers = [
            (b"content-type", b"text/html; charset=utf-8"),
            (b"content-length", str(len(self.body)).encode()),
            (b"cache-control", b"no-store"),
            (b"content-security-policy", b"default-src 'none'"),
            (b"x-content-type-options", b"nosniff"),
        ]
        return [*headers, (b"retry-after", str(AGAIN_SECONDS).encode())] if self.again else headers


class Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.status)
        self.refusal = refusal


BUSY = Refusal(
    503,
    say("Too many people are here at this moment"),
    say("Nothing was stored. Go back and try again in {seconds} seconds.", seconds=AGAIN_SECONDS),
    again=True,
)
FULL = Refusal(
    503,
    say("There is no room for more at this moment"),
    say("Others send or receive large files. Nothing was stored. Go back and try again in some minutes."),
    again=True,
)
TOO_SLOW = Refusal(
    408,
    say("It came too slowly"),
    say(
        "What was sent did not arrive in time. Nothing was stored. Go back and try again, with a smaller file if you "
        "can."
    ),
    again=False,
)
TOO_LONG = Refusal(
    413,
    say("It is too large"),
    say(
        "Whoever is not signed in can send {limit} MB. Nothing was stored. If your sign-in has run out, sign in again "
        "and send it once more.",
        limit=STRANGERS_BYTES // 1_000_000,
    ),
    again=False,
)
