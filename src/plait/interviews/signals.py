"""What other rooms may follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from django.dispatch import Signal

if TYPE_CHECKING:
    from plait.interviews.models import TextRevision
    from plait.methods.coding.spans import Piece

# Sent inside the transaction that writes a new revision of a transcript's text: old, new (TextRevision), along (what
# `methods.coding.spans.compared` found of the two texts before it began).
# Whoever holds offsets into the old text carries them over here.
text_revised = Signal()

# Asked for what loses all its words: revision, along (what would become of its text; None: what did already, and stayed
# on this revision). Whoever holds offsets into it answers with a list of `Lost`.
words_lost = Signal()

# Asked before words of a text are offered for use: study, codings (ids of codings). Whoever knows that a speaker does
# not want some quoted as they stand answers with {coding's id: what is said against it}.
words_offered = Signal()


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that lies on words of a text which are no more. what: for people, as "'Cost', coded by Ana"."""

    what: str
    words: str


def lost_words(revision: TextRevision, along: Sequence[Piece] | None = None) -> list[Lost]:
    """What would lose all its words with a revision of this text, or (along: None) lost them with the one after it."""
    answers = words_lost.send(sender=type(revision), revision=revision, along=along)
    return [lost for _, found in answers for lost in cast(list[Lost], found)]
