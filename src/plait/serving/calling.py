"""One call of Django: the request as WSGI knows it, and the answer as something that can be sent without a thread."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import IO, Any
from urllib.parse import unquote_to_bytes

from plait.pages.live import FRONT, LiveAnswer
from plait.serving.limits import IN_MEMORY_BYTES, PIECE_BYTES

Handler = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Headers = list[tuple[bytes, bytes]]


@dataclass(slots=True)
class Answer:
    """first: the body's first piece; the rest is in `file`, None of a live line. close: to be called at the end."""

    status: int
    headers: Headers
    first: bytes
    file: IO[bytes] | None
    close: Callable[[], None]
    live: LiveAnswer | None = None


def environ_of(scope: Mapping[str, Any], body: IO[bytes], n_bytes: int | None) -> dict[str, Any]:
    """The request of an ASGI scope as WSGI has it. n_bytes: how long the body is; None for what it says itself."""
    server, client = scope.get("server") or ("localhost", None), scope.get("client") or ("", 0)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(scope["raw_path"]).decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": server[0],
        "SERVER_PORT": str(server[1] or ""),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "REMOTE_ADDR": client[0],
        "REMOTE_PORT": str(client[1]),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.input": body,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
        "wsgi.file_wrapper": _File,
        FRONT: True,
    }
    for name, value in scope["headers"]:
        _add_header(environ, name.decode("latin-1"), value.decode("latin-1"))
    if n_bytes is not None:
        environ["CONTENT_LENGTH"] = str(n_bytes)
        environ.pop("HTTP_TRANSFER_ENCODING", None)
    return environ


def _add_header(environ: dict[str, Any], name: str, value: str) -> None:
    # With a line below it would be taken for one with a dash, which the server in front sets and nobody else may.
    if "_" in name:
        return
    key = name.upper().replace("-", "_")
    if key not in ("CONTENT_TYPE", "CONTENT_LENGTH"):
        key = f"HTTP_{key}"
    between = "; " if key == "HTTP_COOKIE" else ","
    environ[key] = f"{environ[key]}{between}{value}" if key in environ else value


class _File:
    """What Django makes of an answer that is a file; its close() ends the whole answer."""

    def __init__(self, file: IO[bytes], block_size: int = PIECE_BYTES) -> None:
        self.file = file

    def close(self) -> None:
        self.file.close()


def answer_of(handler: Handler, environ: dict[str, Any]) -> Answer:
    """Call Django. What is made piece by piece is made to its end here, because it stands on this thread's connection
    to the database: into memory, or on disk where it is long."""
    status: int = 500
    headers: Headers = []

    def start_response(line: str, pairs: list[tuple[str, str]], *_: Any) -> Callable[[bytes], None]:
        nonlocal status, headers
        status = int(line.split(" ", 1)[0])
        headers = [(name.lower().encode("latin-1"), value.strip().encode("latin-1")) for name, value in pairs]
        return _refuse_to_write

    response = handler(environ, start_response)
    if isinstance(response, _File):
        first = b"" if environ["REQUEST_METHOD"] == "HEAD" else response.file.read(PIECE_BYTES)
        return Answer(status, headers, first, response.file, response.close)
    try:
        if isinstance(response, LiveAnswer):
            headers = [(name, value) for name, value in headers if name != b"content-length"]
            return Answer(status, headers, b"", None, _nothing, response)
        return _made(status, headers, response, is_head=environ["REQUEST_METHOD"] == "HEAD")
    finally:
        if hasattr(response, "close"):
            response.close()


def _made(status: int, headers: Headers, response: Iterable[bytes], *, is_head: bool) -> Answer:
    file: IO[bytes] = tempfile.SpooledTemporaryFile(IN_MEMORY_BYTES)  # noqa: SIM115 - closed once it is sent
    try:
        for piece in () if is_head else response:
            file.write(piece)
        if not is_head and status not in (204, 304) and all(name != b"content-length" for name, _ in headers):
            headers = [*headers, (b"content-length", str(file.tell()).encode())]
        file.seek(0)
    except BaseException:
        file.close()
        raise
    return Answer(status, headers, file.read(PIECE_BYTES), file, file.close)


def _refuse_to_write(_: bytes) -> None:
    raise NotImplementedError("Django gives its answers back.")


def _nothing() -> None:
    pass
