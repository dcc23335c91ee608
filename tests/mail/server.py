"""A real mail server on this machine, which has the faults that servers have. What it does follows from the address:

gone@ 550 to the address, later@ 450 to it the first time, spam@ 554 after the text, busy@ 451 after it,
closing@ 421 to the address, mute@ says nothing any more, drops@ breaks the line off after the last dot,
cuts@ breaks it off when the text is due.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.site import free_port

PASSWORD = "the right one"


class Faulty:
    """taken: the mails that it answers for. dropped: those it had whole and said nothing of."""

    def __init__(self) -> None:
        self.taken: list[tuple[Envelope, EmailMessage]] = []
        self.dropped: list[EmailMessage] = []
        self.n_connections = 0
        self.refuses_senders = False
        self.refuses_all = False
        self.asked: Counter[str] = Counter()
        self.lock = threading.Lock()

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        with self.lock:
            self.n_connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refuses_senders:
            return "550 5.7.1 You may not send as this"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        user = address.partition("@")[0]
        self.asked[address] += 1
        if user == "gone" or self.refuses_all:
            return "550 5.1.1 No such user here"
        if user == "later" and self.asked[address] == 1:
            return "450 4.2.0 Greylisted, come back"
        if user == "closing":
            return "421 4.3.2 Going down"
        if user == "mute":
            await asyncio.sleep(30)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        message = cast(EmailMessage, message_from_bytes(cast(bytes, envelope.content), policy=policy.default))
        user = envelope.rcpt_tos[0].partition("@")[0]
        if user == "spam":
            return "554 5.7.1 This looks like spam"
        if user == "busy":
            return "451 4.3.0 Busy"
        if user == "drops":
            self.dropped.append(message)
            server.transport.abort()
            return "250 never heard"
        with self.lock:
            self.taken.append((envelope, message))
        return "250 OK"

    def to(self, address: str) -> list[EmailMessage]:
        return [message for envelope, message in self.taken if envelope.rcpt_tos == [address]]


class _Cutting(SMTP):
    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        if self.envelope is not None and self.envelope.rcpt_tos and self.envelope.rcpt_tos[0].startswith("cuts@"):
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Cutting(self.handler, **self.SMTP_kwargs)


def _knows(server: Any, session: Any, envelope: Any, mechanism: str, given: Any) -> AuthResult:
    is_right = isinstance(given, LoginPassword) and given.password == PASSWORD.encode()
    return AuthResult(success=is_right, handled=is_right)


@contextmanager
def mail_server(*, asks_password: bool = False, port: int | None = None) -> Iterator[tuple[Faulty, int]]:
    handler, port = Faulty(), port or free_port()
    controller = _Controller(
        handler,
        hostname="127.0.0.1",
        port=port,
        authenticator=_knows,
        auth_required=asks_password,
        auth_require_tls=False,
    )
    controller.start()
    try:
        yield handler, port
    finally:
        controller.stop()


@contextmanager
def _lines(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port at which each line is served so, one after the other."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)

    def run() -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            with suppress(OSError), line:
                serve(line)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield int(listening.getsockname()[1])
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


@contextmanager
def speaking_without_end(pause: float) -> Iterator[int]:
    def serve(line: socket.socket) -> None:
        while True:
            line.sendall(b"220-" + b"x" * (4 if pause else 4_000) + b"\r\n")
            time.sleep(pause)

    with _lines(serve) as port:
        yield port


@contextmanager
def resetting() -> Iterator[tuple[int, Callable[[], int]]]:
    """Its first line is reset in the middle of the second mail's text."""
    served: list[socket.socket] = []

    def serve(line: socket.socket) -> None:
        served.append(line)
        given, n_mails = line.makefile("rb"), 0
        line.sendall(b"220 here\r\n")
        for command in given:
            if command[:4].upper() == b"DATA":
                n_mails += 1
                line.sendall(b"354 go on\r\n")
                if len(served) == 1 and n_mails == 2:
                    given.read(100)
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    given.close()
                    return
                while given.readline() != b".\r\n":
                    pass
            line.sendall(b"250 ok\r\n")

    with _lines(serve) as port:
        yield port, lambda: len(served)
