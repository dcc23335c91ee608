"""The front by itself: who gets a thread, and what lies where while it comes and goes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from django.http import FileResponse, StreamingHttpResponse

from plait.serving import bodies, front
from plait.serving.bodies import Spool
from plait.serving.front import Front
from plait.serving.limits import N_THREADS, N_WRITERS, PIECE_BYTES
from tests.serving.visiting import run_apart

Handler = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def plain(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [])
    return [environ["wsgi.input"].read()]


class Request:
    """One request to a front: what it sends, what is answered. pieces: of the body; None in it never comes."""

    def __init__(self, method: str = "GET", pieces: Iterable[bytes | None] = (b"",), **headers: str) -> None:
        self.method, self.pieces, self.headers = method, list(pieces), headers
        self.sent: list[Any] = []

    async def to(self, server: Front) -> Request:
        scope = {
            "type": "http", "method": self.method, "raw_path": b"/a%2Fb/%C3%A9", "path": "/", "query_string": b"",
            "http_version": "1.1", "scheme": "http", "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
            "headers": [(name.encode(), value.encode()) for name, value in self.headers.items()],
        }  # fmt: skip
        await server(scope, self._receive, self._send)
        return self

    async def _receive(self) -> dict[str, Any]:
        piece = self.pieces.pop(0) if self.pieces else None
        if piece is None:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": piece, "more_body": bool(self.pieces)}

    async def _send(self, message: Any) -> None:
        self.sent.append(message)

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def body(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.sent)


def answered(handler: Handler, request: Request) -> Request:
    return run_apart(request.to(Front(handler)))


def test_a_body_in_pieces_is_there_whole_when_django_is_asked() -> None:
    pieces = [b"x" * 50_000, b"y" * 50_000, b"z"]
    assert answered(plain, Request("POST", pieces)).body == b"x" * 50_000 + b"y" * 50_000 + b"z"


def test_an_address_arrives_as_it_was_sent_and_a_header_with_a_line_below_does_not() -> None:
    def told(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [])
        given = sorted(name for name in environ if name.startswith("HTTP_"))
        return [f"{environ['PATH_INFO']} {given}".encode("latin-1")]

    request = Request(**{"x-real": "1", "x_forwarded_proto": "https"})
    assert answered(told, request).body.decode() == "/a/b/é ['HTTP_X_REAL']"


def test_a_body_that_stops_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "BODY_SECONDS", 0.01)
    monkeypatch.setattr(front, "REFUSED_SECONDS", 0.01)
    assert answered(plain, Request("POST", [b"x", None])).status == 408


def test_where_too_much_lies_spooled_the_next_is_sent_away_and_its_room_is_given_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(front, "REFUSED_SECONDS", 0.01)
    server = Front(plain)
    server._spool = Spool(most_of_strangers=100)
    run_apart(_full(server))


async def _full(server: Front) -> None:
    waiting = asyncio.create_task(Request("POST", [b"x" * 80, None]).to(server))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    refused = await Request("POST", [b"x" * 80]).to(server)
    assert refused.status == 503
    assert (b"retry-after", b"5") in refused.sent[0]["headers"]
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert (await Request("POST", [b"x" * 80]).to(server)).status == 200


def test_writers_who_wait_leave_threads_to_readers() -> None:
    let_go = threading.Event()
    working: list[str] = []

    def busy(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "POST":
            working.append("writer")
            let_go.wait()
        start_response("200 OK", [])
        return [b"done"]

    async def all_together() -> None:
        server = Front(busy)
        writers = [asyncio.create_task(Request("POST").to(server)) for _ in range(2 * N_THREADS)]
        assert (await Request().to(server)).body == b"done"
        assert len(working) <= N_WRITERS
        let_go.set()
        assert {each.body for each in await asyncio.gather(*writers)} == {b"done"}

    run_apart(all_together())


def test_more_than_may_wait_are_told_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "MOST_WAITING", 3)
    monkeypatch.setattr(front, "REFUSED_SECONDS", 0.01)
    let_go = threading.Event()

    def slow(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        let_go.wait()
        return plain(environ, start_response)

    async def all_together() -> None:
        server = Front(slow)
        some = [asyncio.create_task(Request().to(server)) for _ in range(N_THREADS + 5)]
        while sum(task.done() for task in some) < 2:
            await asyncio.sleep(0.01)
        let_go.set()
        assert sorted(each.status for each in await asyncio.gather(*some)) == [200] * (N_THREADS + 3) + [503] * 2

    run_apart(all_together())


def test_what_is_made_piece_by_piece_is_made_in_one_thread_and_sent_with_its_length() -> None:
    threads = set()

    def pieces() -> Iterable[bytes]:
        for _ in range(5):
            threads.add(threading.current_thread().name)
            yield b"x" * 100_000

    def streamed(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [])
        return StreamingHttpResponse(pieces())

    answer = answered(streamed, Request())
    assert (len(threads), len(answer.body)) == (1, 500_000)
    assert (b"content-length", b"500000") in answer.sent[0]["headers"]


def test_a_file_is_sent_piece_by_piece_and_closed(tmp_path: Any) -> None:
    large = tmp_path / "large"
    large.write_bytes(b"x" * (3 * PIECE_BYTES))
    opened = large.open("rb")

    def file(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        response = FileResponse(opened)
        start_response("200 OK", list(response.items()))
        response.file_to_stream.close = response.close  # type: ignore[method-assign, union-attr]
        return environ["wsgi.file_wrapper"](response.file_to_stream, response.block_size)  # type: ignore[no-any-return]

    answer = answered(file, Request())
    assert max(len(message.get("body", b"")) for message in answer.sent) == PIECE_BYTES
    assert len(answer.body) == 3 * PIECE_BYTES
    assert opened.closed
