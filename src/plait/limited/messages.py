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


class TooMuchMemory(Exception):
    """What a child handed back takes more memory than the reading may."""


# Of a file's problems so many are told, and so long, with how many there are beside.
MOST_PROBLEMS, MOST_OF_A_PROBLEM = 1_000, 1_000
# Place, cause and cure, each as text or as its template and values; and the name of the field.
PARTS_OF_A_PROBLEM = 4
MOST_SAID = 8_000
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


def most_bytes(kind: bytes, memory: int) -> int:
    """How long a message of a child may be, whose reading may take so much memory.

    >>> most_bytes(END, 100), most_bytes(PIECE, 100)
    (0, 50)
    """
    known = {
        WANTS: PLACE.size,
        FAR: PLACE.size,
        END: 0,
        REJECTED: (MOST_PROBLEMS + 1) * PARTS_OF_A_PROBLEM * (4 * MOST_OF_A_PROBLEM + 8),
        FAILED: 4 * MOST_SAID,
    }
    # An honest child holds the value beside the message that it makes of it.
    return known.get(kind, memory // 2)


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
