"""What a mail server says about a mail it was given earlier."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    FAILED = "failed"  # the server gave up
    DELAYED = "delayed"  # it goes on trying
    DELIVERED = "delivered"  # it, or the next server, took it


@dataclass(frozen=True, slots=True)
class Returned:
    """What became of a mail at one address.

    marks: whatever in the message may name the mail it is about: Message-IDs, and addresses it was sent back to.
    recipients: the address as it was at first, then as it was in the end. status: the code of RFC 3463, "5.1.1", or "".
    said: the server's words.
    """

    fate: Fate
    marks: tuple[str, ...]
    recipients: tuple[str, ...]
    status: str
    said: str
