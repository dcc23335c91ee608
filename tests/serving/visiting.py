"""Visitors of a running site who do not behave as browsers do: slow ones, silent ones, and those who listen."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from tests.site import Site
from tests.waiting import DEADLINE_SECONDS

Result = TypeVar("Result")


class Line:
    """A connection on which is said exactly what is given."""

    def __init__(self, site: Site, said: str) -> None:
        at = urlsplit(site.address)
        self.socket = socket.create_connection((at.hostname, at.port), timeout=DEADLINE_SECONDS)
        self.socket.sendall(said.encode())
        self.file = self.socket.makefile("rb")

    def status(self) -> int:
        """What is answered; the header is read to its end."""
        first = self.file.readline().split()
        while self.file.readline().strip():
            pass
        return int(first[1])

    def next_event(self) -> dict[str, object]:
        """The next event that comes over a live line."""
        found: dict[str, object] = {}
        while line := self.file.readline():
            if line.startswith(b"id: "):
                found["event"] = int(line[4:])
            elif line.startswith(b"data: "):
                return found | json.loads(line[6:])
        raise EOFError

    def is_over(self) -> bool:
        """Whether it was ended by now; nothing is waited for."""
        self.socket.setblocking(False)
        try:
            while self.socket.recv(65_536):
                pass
        except BlockingIOError:
            return False
        return True

    def has_ended(self) -> bool:
        """Read on to the end."""
        while self.file.readline():
            pass
        return True

    def close(self) -> None:
        self.file.close()
        self.socket.close()


class Visitor:
    """Somebody signed in by a link."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.cookies: dict[str, str] = {}
        path = urlsplit(site.sign_in_link()).path
        self.post(path, {"csrfmiddlewaretoken": self._mark(path)})

    def get(self, path: str) -> str:
        return self._ask(self.head(path, "Connection: close"))

    def post(self, path: str, fields: dict[str, str]) -> str:
        body = urlencode(fields)
        kind = "Content-Type: application/x-www-form-urlencoded"
        return self._ask(
            self.head(path, kind, f"Content-Length: {len(body)}", "Connection: close", method="POST") + body
        )

    def change(self, **fields: str) -> None:
        """Change the settings of the example study."""
        path = "/s/example/settings/"
        page = self.get(path)
        opened = re.findall(r'name="as_opened" value="(\d+)"', page)
        given = {"title": "Example", "question": "", "unit_one": "lead", "unit_many": "leads"} | fields
        mark = self._mark_in(page)
        answer = self.post(path, {"csrfmiddlewaretoken": mark, **({"as_opened": opened[0]} if opened else {}), **given})
        assert answer.startswith("HTTP/1.1 302"), answer[:300]

    def sign_out(self) -> None:
        path = "/accounts/logout/"
        self.post(path, {"csrfmiddlewaretoken": self._mark("/")})

    def listen(self, *headers: str) -> Line:
        line = Line(self.site, self.head("/s/example/live/", *headers))
        assert line.status() == 200
        return line

    def head(self, path: str, *headers: str, method: str = "GET") -> str:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        host = urlsplit(self.site.address).netloc
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", f"Cookie: {cookies}", *headers]
        return "\r\n".join([*lines, "", ""])

    def _ask(self, said: str) -> str:
        line = Line(self.site, said)
        answer = line.file.read().decode(errors="replace")
        line.close()
        for name, value in re.findall(r"(?im)^set-cookie:\s*([^=]+)=([^;]*)", answer.partition("\r\n\r\n")[0]):
            self.cookies[name] = value
        return answer

    def _mark(self, path: str) -> str:
        return self._mark_in(self.get(path))

    @staticmethod
    def _mark_in(page: str) -> str:
        return re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[0]


def run_apart(work: Coroutine[Any, Any, Result]) -> Result:
    """Run it in a thread of its own: in this one the loop of a browser may run, which other tests opened."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, work).result()
