"""Whoever is slow or silent, or sends what is not taken, stands in nobody's way. There are 8 threads for all pages."""

from __future__ import annotations

from urllib.request import urlopen

import pytest

from plait.serving.limits import HEADER_BYTES, N_THREADS, N_WORKERS, STRANGERS_BYTES
from tests.serving.visiting import Line, Visitor
from tests.site import Site
from tests.waiting import DEADLINE_SECONDS

MANY = 5 * N_WORKERS * N_THREADS
SLOW_BODY = "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\nx="


@pytest.mark.parametrize(
    "said",
    ["GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n", SLOW_BODY.format(path="/a/falsefalsefalsef/"), "G", ""],
    ids=["unfinished headers", "slow bodies to a false link", "one letter", "nothing"],
)
def test_silent_connections_stop_no_page(site: Site, said: str) -> None:
    lines = [Line(site, said) for _ in range(MANY)]
    try:
        with urlopen(f"{site.address}/accounts/login/", timeout=DEADLINE_SECONDS) as answer:
            assert answer.status == 200
    finally:
        for line in lines:
            line.close()


def test_what_a_stranger_sends_is_refused_before_it_comes(site: Site) -> None:
    head = f"POST /accounts/login/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {STRANGERS_BYTES + 1}\r\n"
    for cookie in ("", "Cookie: plait_session=madeup\r\n"):
        line = Line(site, f"{head}{cookie}\r\n")
        assert line.status() == 413
        line.close()


def test_a_header_without_end_is_refused(site: Site) -> None:
    line = Line(site, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x" * (HEADER_BYTES + 1))
    assert line.status() == 431
    line.close()


def test_an_upload_arrives_whole_though_it_comes_in_pieces(site: Site) -> None:
    visitor = Visitor(site)
    body = b'--x\r\nContent-Disposition: form-data; name="title"\r\n\r\n\r\n--x--\r\n'
    kind = "Content-Type: multipart/form-data; boundary=x"
    line = Line(site, visitor.head("/new/", kind, f"Content-Length: {len(body)}", method="POST"))
    for at in range(0, len(body), 7):
        line.socket.sendall(body[at : at + 7])
    assert line.status() == 403  # it carries no mark of the session, and is read to find that out
    line.close()
