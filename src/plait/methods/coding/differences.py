"""Two texts side by side, with what differs between them marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plait.methods.coding.spans import pieces_by_line, pieces_by_word


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand in the one text, and those that stand in their place in the other."""

    one: str
    other: str

    @property
    def is_same(self) -> bool:
        return self.one == self.other


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole lines of the one text beside those of the other, cut where they differ."""

    words: tuple[Words, ...]

    @property
    def is_same(self) -> bool:
        return all(each.is_same for each in self.words)

    @property
    def n_lines(self) -> int:
        """Lines in the one text."""
        return len("".join(each.one for each in self.words).splitlines())


def differences(one: str, other: str) -> Iterator[Stretch]:
    """Both texts whole, in order: stretches that are the same, and stretches that differ.

    >>> [[(words.one, words.other) for words in stretch.words] for stretch in differences("a b\\nc", "a d\\nc")]
    [[('a ', 'a '), ('b', 'd'), ('\\n', '\\n')], [('c', 'c')]]
    """
    for lines in pieces_by_line(one, other):
        yield Stretch(
            tuple(
                Words(one[piece.start : piece.end], other[piece.new_start : piece.new_end])
                for piece in pieces_by_word(one, other, lines)
            )
        )
