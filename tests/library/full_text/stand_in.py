"""A stand-in for a provider on this machine: it serves what a test tells it to, and notes what it was asked."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.waiting import DEADLINE_SECONDS

Serve = Callable[[BaseHTTPRequestHandler], None]


class StandIn:
    """base: its address. asked: the paths it was asked for, in order. ended: those whose answer nobody broke off.
    serve: what it does with the next question."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.asked: list[str] = []
        self.ended: list[str] = []
        self.serve: Serve = answers(b"{}")


def answers(body: bytes, status: int = 200, **headers: str) -> Serve:
    def serve(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return serve


def endless(handler: BaseHTTPRequestHandler) -> None:
    """10 MB that no length announces."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(160):
        handler.wfile.write(b" " * 65_536)


def trickle(handler: BaseHTTPRequestHandler) -> None:
    """A byte now and then, always in time for the socket's own limit."""
    handler.send_response(200)
    handler.end_headers()
    trickle_bytes(handler)


def trickle_bytes(handler: BaseHTTPRequestHandler) -> None:
    """For as long as tests wait; whoever asks hangs up long before."""
    for _ in range(int(DEADLINE_SECONDS / 0.05)):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def stand_in() -> Iterator[StandIn]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            try:
                served.serve(self)
                served.ended.append(self.path)
            except OSError:  # the other side has had enough
                self.close_connection = True

        def log_message(self, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served = StandIn(f"http://127.0.0.1:{server.server_address[1]}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
