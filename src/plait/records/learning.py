"""A literature search as a record of learning, as it travels to files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

STATEMENT = "This is a record of learning, not a certificate of credit."


@dataclass(frozen=True, slots=True)
class LearningEntry:
    """One completed or withdrawn cycle.

    content: everything it says, as it was hashed (docs/library/learning.md has the schema); None once withdrawn, when
    number and hashes are all that is left. completed_at: with zone.
    """

    number: int
    completed_at: datetime
    content: Mapping[str, Any] | None
    content_sha256: str
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class LearningLog:
    """Entries in the order of their numbers. owner: whose it is, as printed. period: in words. faults: what is wrong
    with the owner's whole chain, () when it is whole. last_hash: of the whole chain, not of the period."""

    owner: str
    period: str
    entries: tuple[LearningEntry, ...]
    faults: tuple[str, ...]
    n_chain: int
    last_hash: str
    made_at: datetime

    @property
    def counted(self) -> tuple[LearningEntry, ...]:
        """The entries that are not withdrawn."""
        return tuple(entry for entry in self.entries if entry.content is not None)
