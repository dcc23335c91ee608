"""What the chapters of a report are made of: counts with their base, tables, quotations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plait.records.document import Cell, DocumentTable
from plait.records.item_table import ItemTable
from plait.records.proportion import Proportion

_LONGEST_QUOTATION = 110


def share(proportion: Proportion) -> str:
    """k of n with the percentage, for a table whose caption or note says what n counts.

    >>> share(Proportion(34, 114, "leads"))
    '34 of 114 (29.8 %)'
    """
    return f"{proportion.k:,} of {proportion.n:,} ({proportion.percent})"


def counted(n: int, one: str, many: str = "") -> str:
    """
    >>> counted(1, "interview"), counted(2, "person", "people")
    ('1 interview', '2 people')
    """
    return f"{n:,} {one if n == 1 else many or f'{one}s'}"


def table(
    caption: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str | Cell]],
    *,
    numbers: Sequence[int] = (),
    note: str = "",
) -> DocumentTable:
    """A table of texts; numbers: places of the columns set as numbers."""

    def cell(place: int, content: str | Cell) -> Cell:
        return content if isinstance(content, Cell) else Cell(content, number=place in numbers)

    return DocumentTable(
        caption,
        tuple(cell(place, text) for place, text in enumerate(header)),
        tuple(tuple(cell(place, content) for place, content in enumerate(row)) for row in rows),
        note,
    )


def missing_in_words(table: ItemTable) -> str:
    """Why answers to an item are missing, '' when none is.

    >>> from plait.records.proportion import Missing
    >>> from plait.records.questionnaire import ItemKind
    >>> missing_in_words(ItemTable("q", "Q", ItemKind.TEXT, (), 3, missing=Missing(skipped=2, refused=1)))
    'skipped 2, refused 1'
    """
    missing = table.missing
    named = (
        ("skipped", missing.skipped),
        ("don't know", missing.dont_know),
        ("refused", missing.refused),
        ("not shown", missing.not_shown),
    )
    return ", ".join(f"{name} {n:,}" for name, n in named if n)


def shortened(words: str) -> str:
    """A quotation on one line; one of more than 110 words ends in […]."""
    said = words.split()
    return " ".join(said if len(said) <= _LONGEST_QUOTATION else [*said[:_LONGEST_QUOTATION], "[…]"])


# Beside a quotation of words that are not what was said.
CHANGED = "words changed at the speaker's wish"


def held_back(n: int) -> str:
    """What is said of quotations whose speakers may not be quoted.

    >>> held_back(2)
    '2 quotations are held back: who said them may not be quoted.'
    """
    if n == 1:
        return "1 quotation is held back: who said it may not be quoted."
    return f"{n:,} quotations are held back: who said them may not be quoted."


def left_out(n: int) -> str:
    """What is said of quotations that are not printed.

    >>> left_out(1), left_out(2)
    ("1 quotation is left out at the speaker's wish.", "2 quotations are left out at the speakers' wish.")
    """
    return (
        "1 quotation is left out at the speaker's wish."
        if n == 1
        else (f"{n:,} quotations are left out at the speakers' wish.")
    )
