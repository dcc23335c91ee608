"""Django's SMTP back end, watched: it is known at any moment whether the server may have the mail already; and what a
server's answer means for a mail, in words."""

from __future__ import annotations

import io
import smtplib
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

from plait.mail.setup import STARTTLS, TLS, Setup

_CLOSING = 421
_MOST_SAID = 400
# One reply has so many bytes at most, and may take so many times as long as a server may say nothing.
_MOST_BYTES, _MOST_SILENCES = 65_536, 3


class Meaning(Enum):
    """What an answer means. Of one mail: it was taken; refused for good; try it later; whether it was taken is not
    known. Of all: the server is in trouble, try later; it refuses these settings, so that a person has to look."""

    SENT = "sent"
    REFUSED = "refused"
    LATER = "later"
    UNCLEAR = "unclear"
    TROUBLE = "trouble"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Answer:
    """said: in words, with what the server said."""

    meaning: Meaning
    said: str


class NotOurs(Exception):
    """The mail is somebody else's by now: the connection is dropped before its end, so that it is not delivered."""


class _Replies(io.RawIOBase):
    """What a server says, reply by reply: no more of one than a server has to say, and in no more time, be it that it
    says something every second."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self.begin()

    def begin(self) -> None:
        self._silence = self._sock.gettimeout() or 1.0
        self._until = time.monotonic() + _MOST_SILENCES * self._silence
        self._n_left = _MOST_BYTES

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("its reply came to no end, and timed out")
        if self._n_left <= 0:
            raise OSError("its reply comes to no end")
        self._sock.settimeout(min(left, self._silence))
        try:
            n = self._sock.recv_into(buffer)
        finally:
            self._sock.settimeout(self._silence)
        self._n_left -= n
        return n


class _Watched:
    """A connection that says when the text of a mail is about to be given, and whether it was given to its end.

    Only with the last line, a dot alone, does a mail count as given: before it a server delivers nothing.
    """

    before_text: Callable[[], None] | None = None
    is_given = False
    _is_text_next = False
    sock: Any
    file: Any

    def getreply(self) -> Any:
        if self.file is None:
            self.file = io.BufferedReader(_Replies(self.sock))
        self.file.raw.begin()
        return super().getreply()  # type: ignore[misc]

    def data(self, msg: Any) -> Any:
        self.is_given, self._is_text_next = False, True
        try:
            return super().data(msg)  # type: ignore[misc]
        finally:
            self._is_text_next = False

    def send(self, s: Any) -> None:
        # Commands are sent as str, the text of a mail as bytes.
        is_text = self._is_text_next and isinstance(s, bytes)
        if is_text and self.before_text is not None:
            self.before_text()
        super().send(s)  # type: ignore[misc]
        self.is_given = self.is_given or is_text


class _Plain(_Watched, smtplib.SMTP):
    pass


class _Encrypted(_Watched, smtplib.SMTP_SSL):
    pass


class Backend(EmailBackend):
    """Django's, with a connection that is watched."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        return _Encrypted if self.use_ssl else _Plain


class Way(Protocol):
    """What sends: a real connection, or one of a test."""

    def hand_over(self, message: EmailMessage, *, before_text: Callable[[], None]) -> Answer: ...

    def close(self) -> None: ...


class Connection:
    """One connection for many mails; opened when it is needed, and anew where the server closed it."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._backend: Backend | None = None

    def hand_over(self, message: EmailMessage, *, before_text: Callable[[], None]) -> Answer:
        """Give one mail to the server. before_text: called when the server took sender and address and waits for the
        text; what it raises ends the connection without a mail. Raises: NotOurs."""
        is_new = self._backend is None
        try:
            backend = self._opened()
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            return _of_opening(error, self._setup)
        wire: Any = backend.connection
        wire.before_text, wire.is_given = before_text, False
        try:
            backend.send_messages([message])
        except (OSError, smtplib.SMTPException, UnicodeError, ValueError) as error:
            was_given = bool(wire.is_given)
            answer = _of_sending(error, was_given=was_given)
            if answer.meaning not in (Meaning.REFUSED, Meaning.LATER) or _is_gone(error):
                self.close()
            if answer.meaning is Meaning.TROUBLE and not is_new and _is_gone(error):
                # The server closed a connection that lay still meanwhile: nothing of this mail was given.
                return self.hand_over(message, before_text=before_text)
            return answer
        except BaseException:
            # Cut off without the last line: what was given so far is delivered to nobody.
            self._cut()
            raise
        return Answer(Meaning.SENT, "")

    def _opened(self) -> Backend:
        if self._backend is None:
            setup = self._setup
            self._backend = Backend(
                host=setup.host,
                port=setup.port,
                username=setup.user,
                password=setup.password,
                use_tls=setup.security == STARTTLS,
                use_ssl=setup.security == TLS,
                timeout=setup.timeout,
            )
            self._backend.open()
        return self._backend

    def _cut(self) -> None:
        wire: Any = self._backend and self._backend.connection
        if wire is not None and wire.sock is not None:
            wire.close()
            self._backend.connection = None  # type: ignore[union-attr]
        self._backend = None

    def close(self) -> None:
        backend, self._backend = self._backend, None
        if backend is None or backend.connection is None:
            return
        if backend.connection.sock is not None:
            # A server that says nothing is not waited for again.
            backend.connection.sock.settimeout(2)
        try:
            backend.close()
        except (OSError, smtplib.SMTPException):
            backend.connection = None


def _is_gone(error: Exception) -> bool:
    code = getattr(error, "smtp_code", None)
    return code == _CLOSING or not isinstance(error, smtplib.SMTPResponseException | smtplib.SMTPRecipientsRefused)


def _of_opening(error: Exception, setup: Setup) -> Answer:
    """What it means that no connection came about."""
    where = f"{setup.host}, port {setup.port}"
    if isinstance(error, smtplib.SMTPAuthenticationError):
        if error.smtp_code < 500:
            return Answer(Meaning.TROUBLE, f"{where} takes nobody's password just now: {_said(error)}")
        return Answer(Meaning.HELD, f"{where} refuses the user name or password: {_said(error)}")
    if isinstance(error, ssl.SSLError):
        return Answer(Meaning.HELD, f"{where}: the connection cannot be encrypted ({_short(error)}).")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Answer(Meaning.HELD, f"{where} does not offer what is set up: {_short(error)}")
    if isinstance(error, socket.gaierror):
        return Answer(Meaning.TROUBLE, f"there is no host '{setup.host}', or its name cannot be looked up.")
    if _is_silence(error):
        return Answer(Meaning.TROUBLE, f"{where} said nothing for {setup.timeout} seconds.")
    if isinstance(error, smtplib.SMTPResponseException):
        return Answer(Meaning.TROUBLE, f"{where} takes no connection: {_said(error)}")
    return Answer(Meaning.TROUBLE, f"{where} cannot be reached: {_short(error)}")


def _of_sending(error: Exception, *, was_given: bool) -> Answer:
    """What it means that a mail was not simply taken."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, reply = next(iter(error.recipients.values()))
        return _of_code(code, f"The address was refused: {code} {_text(reply)}", later="The server put it off")
    if isinstance(error, smtplib.SMTPSenderRefused):
        said = f"the sender's address was refused: {_said(error)}"
        return Answer(Meaning.HELD if error.smtp_code >= 500 else Meaning.TROUBLE, said)
    if isinstance(error, smtplib.SMTPResponseException):
        return _of_code(error.smtp_code, f"The mail was refused: {_said(error)}", later="The server put it off")
    if isinstance(error, UnicodeError | ValueError):
        return Answer(Meaning.REFUSED, f"It cannot be written as a mail: {_short(error)}")
    if was_given:
        return Answer(Meaning.UNCLEAR, "The server had the whole mail, and the line broke before it said whether it "
                      f"takes it ({_short(error)}).")  # fmt: skip
    if _is_silence(error):
        return Answer(Meaning.TROUBLE, "the server stopped saying anything in the middle.")
    return Answer(Meaning.TROUBLE, f"the server broke the connection off: {_short(error)}")


def _of_code(code: int, said: str, *, later: str) -> Answer:
    if code == _CLOSING:
        return Answer(Meaning.TROUBLE, f"the server closes the connection: {said}")
    if code >= 500:
        return Answer(Meaning.REFUSED, said)
    return Answer(Meaning.LATER, f"{later}. {said}")


def _is_silence(error: Exception) -> bool:
    # Python says of a server that is silent in the middle that it closed the connection.
    return isinstance(error, TimeoutError) or str(error).endswith("timed out")


def _said(error: smtplib.SMTPResponseException) -> str:
    return f"{error.smtp_code} {_text(error.smtp_error)}"


def _text(reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else str(reply)
    return "".join(each if each.isprintable() else " " for each in text)[:_MOST_SAID]


def _short(error: Exception) -> str:
    return _text(str(error) or type(error).__name__)[:200]
