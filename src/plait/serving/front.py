"""What stands between the network and Django: it holds slow connections, long bodies, large files and live lines
without a thread, and asks for a thread only when a whole request is there to be answered.

Django stays synchronous. A request waits for one of a few threads, those that change something for half of them; what a
thread made is sent when it is free again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, TypeVar

from plait.serving.bodies import Body, Gone, NoRoom, Receive, Spool, TooLong, TooSlow, require_room
from plait.serving.calling import Answer, Handler, answer_of, environ_of
from plait.serving.connection import CONNECTION, Connection
from plait.serving.hub import Hub, Line, NoMoreLines
from plait.serving.limits import (
    COMMENT_SECONDS,
    MOST_WAITING,
    N_THREADS,
    N_WRITERS,
    PIECE_BYTES,
    PIECE_SECONDS,
    REFUSED_SECONDS,
    STRANGERS_BYTES,
)
from plait.serving.refusals import BUSY, FULL, TOO_LONG, TOO_SLOW, Refusal, Refused
from plait.serving.visitors import is_signed_in, most_bytes_at, session_cookie

Scope = dict[str, Any]
Send = Callable[[Any], Awaitable[None]]
Result = TypeVar("Result")

logger = logging.getLogger("plait.serving")
_READING = ("GET", "HEAD", "OPTIONS")


class _Cut(Exception):
    """The reader does not read."""


class Front:
    """An ASGI application over Django's WSGI handler. Made before the processes part; its threads begin after that."""

    def __init__(self, handler: Handler, *, hub: Hub | None = None) -> None:
        self._handler = handler
        self._hub = hub or Hub()
        self._spool = Spool()
        self._pages = ThreadPoolExecutor(N_THREADS, "plait-page")
        # For what is over at once: a piece of a file, a look whether somebody is signed in.
        self._errands = ThreadPoolExecutor(2, "plait-errand")
        self._threads, self._writers = asyncio.Semaphore(N_THREADS), asyncio.Semaphore(N_WRITERS)
        self._n_waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"{scope['type']} is not served.")
        try:
            await self._serve(scope, receive, send)
        except Refused as refused:
            await self._refuse(refused.refusal, scope, receive, send)
        except Gone:
            pass
        except _Cut:
            _cut(scope)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        stranger, most = await self._allowed(scope, headers)
        body = Body(self._spool, of_stranger=stranger)
        try:
            n_bytes = await self._body(body, headers, receive, most)
            answer = await self._answer(scope, receive, environ_of(scope, body.file, n_bytes))
        finally:
            body.close()
        if answer is None:
            return
        if answer.live is not None:
            await self._hold(scope, receive, send, answer)
        else:
            await self._send(scope, send, answer)

    async def _allowed(self, scope: Scope, headers: dict[bytes, bytes]) -> tuple[bool, int]:
        """Whether it is a stranger who sends a body, and how long it may be. Raises: Refused."""
        length = _length(headers)
        if length is None or length <= STRANGERS_BYTES:
            return session_cookie(headers) == "", STRANGERS_BYTES
        # Looked at before the body is read: anybody can send a cookie.
        if not await self._errand(is_signed_in, session_cookie(headers)):
            raise Refused(TOO_LONG)
        return False, await self._errand(most_bytes_at, scope["path"])

    async def _body(self, body: Body, headers: dict[bytes, bytes], receive: Receive, most: int) -> int | None:
        """Read it. Returns its length, None for one that is too long, which Django refuses unread in its own words."""
        length = _length(headers)
        if length is not None and length > most:
            await _see_off(receive)
            return None
        try:
            require_room(length or 0)
            await body.read(receive, most=most)
        except TooSlow:
            raise Refused(TOO_SLOW) from None
        except TooLong:
            raise Refused(TOO_LONG) from None
        except NoRoom:
            raise Refused(FULL) from None
        return body.n_bytes

    async def _answer(self, scope: Scope, receive: Receive, environ: Scope) -> Answer | None:
        """What Django answers; None where whoever only wanted to read went away while they waited."""
        is_reading = scope["method"] in _READING
        async with self._turn(is_reading=is_reading):
            if is_reading and _is_gone(scope):
                return None
            return await asyncio.get_running_loop().run_in_executor(self._pages, answer_of, self._handler, environ)

    @asynccontextmanager
    async def _turn(self, *, is_reading: bool) -> AsyncIterator[None]:
        """Wait for a thread. Raises: Refused when too many wait already."""
        if self._n_waiting >= MOST_WAITING:
            raise Refused(BUSY)
        async with AsyncExitStack() as held:
            self._n_waiting += 1
            try:
                if not is_reading:
                    await held.enter_async_context(self._writers)
                await held.enter_async_context(self._threads)
            finally:
                self._n_waiting -= 1
            yield

    async def _errand(self, do: Callable[..., Result], *given: Any) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._errands, do, *given)

    async def _send(self, scope: Scope, send: Send, answer: Answer) -> None:
        try:
            await _in_time(send({"type": "http.response.start", "status": answer.status, "headers": answer.headers}))
            piece = answer.first
            while piece and not _is_gone(scope):
                await _in_time(send({"type": "http.response.body", "body": piece, "more_body": True}))
                is_last = len(piece) < PIECE_BYTES or answer.file is None
                piece = b"" if is_last else await self._errand(answer.file.read, PIECE_BYTES)  # type: ignore[union-attr]
            if not _is_gone(scope):
                await _in_time(send({"type": "http.response.body", "body": b"", "more_body": False}))
        finally:
            if len(answer.first) < PIECE_BYTES:
                answer.close()
            else:
                await asyncio.shield(self._errand(answer.close))

    async def _hold(self, scope: Scope, receive: Receive, send: Send, answer: Answer) -> None:
        """Hold a live line, until its reader goes, may see no more, or does not take what is sent."""
        assert answer.live is not None
        live = answer.live
        try:
            line = self._hub.open(Line(live.study, live.account, live.session, live.after))
        except NoMoreLines:
            raise Refused(FULL) from None
        leaving = asyncio.ensure_future(receive())
        leaving.add_done_callback(lambda _: line.end())
        connection: Connection | None = scope.get(CONNECTION)
        if connection is not None:
            connection.at_stop(line.end)
        try:
            await _in_time(send({"type": "http.response.start", "status": answer.status, "headers": answer.headers}))
            text: bytes | None = b": live\n\n"
            while text is not None and not _is_gone(scope):
                await _in_time(send({"type": "http.response.body", "body": text, "more_body": True}))
                text = await line.next(COMMENT_SECONDS)
            if not _is_gone(scope):
                await _in_time(send({"type": "http.response.body", "body": b"", "more_body": False}))
        finally:
            self._hub.close(line)
            leaving.cancel()
            if connection is not None:
                connection.at_stop(None)

    async def _refuse(self, refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [*refusal.headers, (b"connection", b"close")]
        try:
            await _in_time(send({"type": "http.response.start", "status": refusal.status, "headers": headers}))
            await _in_time(send({"type": "http.response.body", "body": refusal.body, "more_body": True}))
            await _see_off(receive)
            await _in_time(send({"type": "http.response.body", "body": b"", "more_body": False}))
        except _Cut:
            _cut(scope)


def _length(headers: dict[bytes, bytes]) -> int | None:
    said = headers.get(b"content-length", b"")
    return int(said) if said.isdigit() and len(said) < 19 else None


def _is_gone(scope: Scope) -> bool:
    connection: Connection | None = scope.get(CONNECTION)
    return connection is not None and connection.is_lost


def _cut(scope: Scope) -> None:
    connection: Connection | None = scope.get(CONNECTION)
    if connection is not None:
        connection.cut()


async def _in_time(sending: Awaitable[None]) -> None:
    """Raises: _Cut when it takes longer than a piece may take."""
    try:
        await asyncio.wait_for(sending, PIECE_SECONDS)
    except TimeoutError:
        raise _Cut from None


async def _see_off(receive: Receive) -> None:
    """Throw away what somebody still sends, for a while: only then do browsers look at the answer."""
    try:
        async with asyncio.timeout(REFUSED_SECONDS):
            while (message := await receive())["type"] == "http.request" and message.get("more_body"):
                pass
    except TimeoutError:
        pass
