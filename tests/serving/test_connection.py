"""Connections that come to no end are ended: a header that stops, an answer that nobody reads, a line at the stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import pytest
from uvicorn.config import Config
from uvicorn.server import Server

from plait.serving import front
from plait.serving.connection import Connection
from plait.serving.front import Front
from plait.serving.loops import settings_of_uvicorn
from tests.serving.visiting import run_apart
from tests.waiting import DEADLINE_SECONDS


class Quick(Connection):
    header_seconds = 0.05


def large(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [])
    return [b"x" * 50_000_000]


def served(visit: Callable[[Server, int], Awaitable[None]]) -> None:
    """Serve `large` on a port of this machine while a visit lasts."""

    async def run() -> None:
        config = Config(Front(large), **settings_of_uvicorn() | {"http": Quick})
        server = Server(config)
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            serving = asyncio.create_task(server._serve([listening]))
            while not server.started:
                await asyncio.sleep(0.01)
            await asyncio.wait_for(visit(server, listening.getsockname()[1]), DEADLINE_SECONDS)
            server.should_exit = True
            await asyncio.wait_for(serving, DEADLINE_SECONDS)

    run_apart(run())


@pytest.mark.parametrize("said", [b"", b"GET / HTTP/1.1\r\nHost: x\r\n", b"\r\n"])
def test_a_header_that_stops_ends_the_connection(said: bytes) -> None:
    async def visit(server: Server, port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(said)
        with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
        writer.close()

    served(visit)


def test_a_reader_who_takes_nothing_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "PIECE_SECONDS", 0.2)

    async def visit(server: Server, port: int) -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", port, limit=1_000)
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        while not server.server_state.connections:
            await asyncio.sleep(0.01)
        while server.server_state.connections:
            await asyncio.sleep(0.01)
        writer.close()

    served(visit)


def test_who_reads_gets_all_of_it() -> None:
    async def visit(server: Server, port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        head, _, first = (await reader.read(10_000)).partition(b"\r\n\r\n")
        assert b"content-length: 50000000" in head.lower()
        assert len(first) + len(await reader.read()) == 50_000_000
        writer.close()

    served(visit)
