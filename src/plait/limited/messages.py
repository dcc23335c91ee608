"""What the two ends of a reading say to each other: a letter, a length, so many bytes."""

from __future__ import annotations

import socket
import struct

# From the one who asks: what is to be read, and bytes of the file that were wanted.
ASKED, BYTES = b"Q", b"B"
# From the child: it wants bytes; how far it is; the beginning of what it read, and the pieces that follow; its end, or
# what was wrong with the file, or with the reader.
WANTS, FAR, HEAD, PIECE, END, REJECTED, FAILED = b"W", b"F", b"H", b"I", b"E", b"R", b"X"


class NotAsDeclared(Exception):
    """What a child handed back is not what its reader declares."""


_BEGINNING = struct.Struct("!cQ")
BEGINNING_BYTES = _BEGINNING.size
PLACE = struct.Struct("!QQ")


def packed_beginning(kind: bytes, n_bytes: int) -> bytes:
    return _BEGINNING.pack(kind, n_bytes)


def send(to: socket.socket, kind: bytes, content: bytes = b"") -> None:
    to.sendall(packed_beginning(kind, len(content)))
    to.sendall(content)


def places(packed: bytes) -> tuple[int, int]:
    """Where and how much, or how far of how much. Raises: NotAsDeclared."""
    if len(packed) != PLACE.size:
        raise NotAsDeclared("Two numbers were to come.")
    place, n = PLACE.unpack(packed)
    return place, n


def beginning(packed: bytes) -> tuple[bytes, int]:
    """The letter and the length."""
    kind, n_bytes = _BEGINNING.unpack(packed)
    return kind, n_bytes


def receive(origin: socket.socket) -> tuple[bytes, bytes]:
    """The next message, waited for as long as it takes. Raises: EOFError when the other end is closed."""
    kind, n_bytes = beginning(receive_exactly(origin, BEGINNING_BYTES))
    return kind, receive_exactly(origin, n_bytes)


def receive_exactly(origin: socket.socket, n_bytes: int) -> bytes:
    received = bytearray()
    while len(received) < n_bytes:
        part = origin.recv(min(1 << 20, n_bytes - len(received)))
        if not part:
            raise EOFError
        received += part
    return bytes(received)
