"""A connection as uvicorn holds it, and an end to what has none: a header that never comes, an answer nobody reads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from plait.serving.limits import HEADER_BYTES, HEADER_SECONDS

# Under which the scope holds the connection.
CONNECTION = "plait.connection"
_TOLD = b"The address, or what the browser says of itself, is too long."
_TOO_LONG = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain; charset=utf-8\r\n"
    b"connection: close\r\ncontent-length: %d\r\n\r\n%b" % (len(_TOLD), _TOLD)
)


class Connection(HttpToolsProtocol):
    """header_seconds: how long a header may take, from the connection's beginning or from its first byte."""

    header_seconds: float = HEADER_SECONDS

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.is_lost = False
        self._header_timer: asyncio.TimerHandle | None = None
        self._n_header_bytes = 0
        self._at_stop: Callable[[], None] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # Whoever sends a piece waits until the last one is handed to the system: nothing piles up for a slow reader.
        transport.set_write_buffer_limits(high=0)
        self._expect_header()

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_lost = True
        self._header_came()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_idle() and self._header_timer is None:
            self._expect_header()
        super().data_received(data)
        if self._header_timer is not None:
            self._n_header_bytes += len(data)
            if self._n_header_bytes > HEADER_BYTES:
                self._refuse()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        cast("dict[str, Any]", self.scope)[CONNECTION] = self

    def on_headers_complete(self) -> None:
        self._header_came()
        if len(self.url) + sum(len(name) + len(value) for name, value in self.headers) > HEADER_BYTES:
            self._refuse()
        elif not self.transport.is_closing():
            super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if self.cycle is not None and not self.transport.is_closing():
            super().on_body(body)

    def on_message_complete(self) -> None:
        if self.cycle is not None and not self.transport.is_closing():
            super().on_message_complete()

    def shutdown(self) -> None:
        super().shutdown()
        # An open line is not told of a stop by itself.
        if self._at_stop is not None:
            self._at_stop()

    def at_stop(self, do: Callable[[], None] | None) -> None:
        """Have this called when the server stops."""
        self._at_stop = do

    def cut(self) -> None:
        """End it now, whatever was not sent yet."""
        if self.transport is not None:
            self.transport.abort()

    def _is_idle(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _expect_header(self) -> None:
        self._n_header_bytes = 0
        self._header_timer = self.loop.call_later(self.header_seconds, self.cut)

    def _header_came(self) -> None:
        if self._header_timer is not None:
            self._header_timer.cancel()
            self._header_timer = None

    def _refuse(self) -> None:
        self._header_came()
        if not self.transport.is_closing():
            self.transport.write(_TOO_LONG)
            self.transport.close()
